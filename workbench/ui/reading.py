"""Tab in the order in which a window is read: what is above before what is below, each part whole before the next.

Qt goes by the age of the widgets, and what is made anew while one works would come last.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QScrollArea, QWidget


def step(window: QWidget, onward: bool) -> QWidget | None:
    """Carry the keyboard to the next stop of a window, or to the one before; answers where it is then."""
    stops = in_order(window)
    if not stops:
        return None
    focus = QApplication.focusWidget()
    if focus in stops:
        at = stops.index(focus) + (1 if onward else -1)
    else:
        at = _beside(stops, focus, onward) if focus is not None else 0
    target = stops[at % len(stops)]
    reason = Qt.FocusReason.TabFocusReason if onward else Qt.FocusReason.BacktabFocusReason
    target.setFocus(reason)
    _bring_into_sight(target)
    if isinstance(target, QLabel):
        target.focusNextPrevChild(onward)  # the first of its links, or the last
    return target


def unmarked(stop: QWidget) -> bool:
    """Whether it shows of itself too little of having the keyboard: words with links, and views."""
    return isinstance(stop, (QLabel, QAbstractScrollArea))


def in_order(part: QWidget) -> list[QWidget]:
    """Every stop of Tab in a part of the window, as one reads."""
    found: list[QWidget] = []
    for child in _rows(part):
        if _stops(child):
            found.append(child)
        found += in_order(child)
    return found


def _stops(widget: QWidget) -> bool:
    wanted = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(wanted) and widget.isEnabled() and widget.focusProxy() is None and not isinstance(widget, QScrollArea)


def _rows(part: QWidget) -> list[QWidget]:
    """The parts that show, row after row; those whose middle lies within the height of another stand beside it."""
    shown = [each for each in part.children() if isinstance(each, QWidget) and each.isVisible() and not each.isWindow()]
    rows: list[tuple[QRect, list[QWidget]]] = []
    for child in sorted(shown, key=lambda each: (each.y(), each.x())):
        box = child.geometry()
        if rows and rows[-1][0].top() <= box.center().y() <= rows[-1][0].bottom():
            rows[-1][1].append(child)
        else:
            rows.append((box, [child]))
    return [child for _, row in rows for child in sorted(row, key=QWidget.x)]


def _beside(stops: list[QWidget], focus: QWidget, onward: bool) -> int:
    """Where to go on from what is no stop itself: the first stop in it, or in what it stands in."""
    within: QWidget | None = focus
    while within is not None:
        inside = [at for at, stop in enumerate(stops) if within.isAncestorOf(stop)]
        if inside:
            return inside[0] if onward else inside[0] - 1
        within = within.parentWidget()
    return 0


def _bring_into_sight(target: QWidget) -> None:
    within = target.parentWidget()
    while within is not None:
        if isinstance(within, QScrollArea):
            within.ensureWidgetVisible(target)
        within = within.parentWidget()
