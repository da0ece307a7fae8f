"""Where a form stands: beside the words it is about, never over them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 8  # pixels between a form and what it is about
NARROW = 0.8  # of its width that a form still works in, beside the words


def beside(size: QSize, place: QRect | None, bounds: QRect) -> QRect:
    """Where a form stands: below, above or to a side of ``place``, never over it; narrower or lower where it must."""
    if place is None:
        made = QRect(QPoint(0, 0), size)
        made.moveCenter(bounds.center())
        return made
    across = max(min(place.left(), bounds.right() - size.width()), bounds.left())
    down = max(min(place.top(), bounds.bottom() - size.height()), bounds.top())
    corners = (
        QPoint(across, place.bottom() + GAP),
        QPoint(across, place.top() - GAP - size.height()),
        QPoint(place.right() + GAP, down),
        QPoint(place.left() - GAP - size.width(), down),
    )
    whole = (QRect(corner, size) for corner in corners)
    below = QRect(QPoint(across, place.bottom() + GAP), QPoint(across + size.width(), bounds.bottom()))
    above = QRect(QPoint(across, bounds.top()), QPoint(across + size.width(), place.top() - GAP))
    lower = max(below, above, key=lambda each: each.height())
    narrow = (each for each in _sides(size, place, bounds) if each.width() >= NARROW * size.width())
    return next((each for each in whole if bounds.contains(each)), None) or next(narrow, lower)


def _sides(size: QSize, place: QRect, bounds: QRect) -> tuple[QRect, QRect]:
    """All the room beside the words on the right and on the left, as high as is wished."""
    top = max(min(place.top(), bounds.bottom() - size.height()), bounds.top())
    high = min(size.height(), bounds.height())
    right, left = place.right() + GAP, place.left() - GAP
    return QRect(right, top, bounds.right() - right, high), QRect(bounds.left(), top, left - bounds.left(), high)
