"""What is painted on sheets: the picture as it was drawn, quotes as on paper, frames of regions, the selection.

Pages are mostly white whatever the window wears, so quotes on them are always painted in the light theme's colours.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from workbench.case.anchors import Rect
from workbench.ui import theme
from workbench.ui.reader.marks import ring
from workbench.ui.reader.quotes import Excerpt
from workbench.ui.reader.sheets.layout import Layout
from workbench.ui.reader.sheets.pictures import Drawn

_EDGE = 2  # pixels of the line under quoted words
_TAG = 6  # pixels left and right of a number


def paint_sheet(painter: QPainter, box: QRectF, label: str, drawn: Drawn | None) -> None:
    """The sheet's picture, blurred while a finer one is drawn; before any, its ground and name."""
    look = theme.current()
    painter.fillRect(box, QColor(theme.LIGHT.surface))
    if drawn is None:
        painter.setPen(QColor(theme.LIGHT.text3))
        painter.setFont(theme.body())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label)
    else:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(box, drawn.image)
    painter.setPen(QColor(look.line_strong))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))


def paint_detail(painter: QPainter, layout: Layout, page: int, drawn: Drawn) -> None:
    """A part that was drawn finer than its sheet."""
    if drawn.region is not None:
        left, top, right, bottom = drawn.region
        painter.drawImage(layout.shown(page, (left, top, right - left, bottom - top)), drawn.image)


def paint_words(painter: QPainter, boxes: Iterable[QRectF], kind: str) -> None:
    """The ground of quoted words, through which they are still read, and the edge under them."""
    look = theme.LIGHT.kind(kind)
    for box in boxes:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.fillRect(box.adjusted(-1, -1, 1, 1), QColor(look.fill))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.fillRect(QRectF(box.left() - 1, box.bottom() + 1, box.width() + 2, _EDGE), QColor(look.ink))


def paint_selection(painter: QPainter, boxes: Iterable[QRectF]) -> None:
    """Selected words."""
    for box in boxes:
        painter.fillRect(box.adjusted(-1, -1, 1, 1), theme.faint(theme.LIGHT.accent, 0.30))


def paint_frame(painter: QPainter, box: QRectF, one: Excerpt, *, chosen: bool) -> None:
    """The frame of a region with its number, on a light line so that it is seen on any picture."""
    ink = QColor(theme.LIGHT.kind(one.kind).ink)
    if chosen:
        ring(painter, [box.adjusted(-2, -2, 2, 2)])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in (QPen(QColor(theme.LIGHT.surface), 4), QPen(ink, 2)):
        painter.setPen(pen)
        painter.drawRect(box)
    paint_tag(painter, box.topLeft(), one)


def tag_box(corner: QPointF, words: str) -> QRectF:
    """Where a number stands: over the corner it belongs to."""
    metrics = QFontMetricsF(theme.tiny(theme.QFont.Weight.DemiBold))
    high = metrics.height() + 2
    return QRectF(corner.x() - 1, corner.y() - high, metrics.horizontalAdvance(words) + 2 * _TAG, high)


def paint_tag(painter: QPainter, corner: QPointF, one: Excerpt) -> None:
    """The number of what rests on an excerpt."""
    look, words = theme.LIGHT.kind(one.kind), tag_words(one)
    box = tag_box(corner, words)
    painter.setPen(QPen(QColor(look.ink), 1))
    painter.setBrush(QColor(look.fill))
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QColor(look.ink))
    painter.setFont(theme.tiny(theme.QFont.Weight.DemiBold))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def tag_words(one: Excerpt) -> str:
    """The numbers on an excerpt, the first ones."""
    numbers = [note.number for note in one.notes]
    return ", ".join(numbers[:2]) + (" …" if len(numbers) > 2 else "")


def paint_region(painter: QPainter, box: QRectF, words: str) -> None:
    """The region being selected, and how large it is."""
    look = theme.LIGHT
    painter.fillRect(box, theme.faint(look.accent, 0.12))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(look.surface), 3))
    painter.drawRect(box)
    dashed = QPen(QColor(look.accent), 2)
    dashed.setDashPattern([4, 2])
    painter.setPen(dashed)
    painter.drawRect(box)
    metrics = QFontMetricsF(theme.tiny())
    said = QRectF(box.left(), box.bottom() + 4, metrics.horizontalAdvance(words) + 2 * _TAG, metrics.height() + 2)
    painter.fillRect(said, QColor(look.surface))
    painter.setPen(QColor(look.text))
    painter.setFont(theme.tiny())
    painter.drawText(said, Qt.AlignmentFlag.AlignCenter, words)


def shown_all(layout: Layout, page: int, rects: Iterable[Rect]) -> list[QRectF]:
    """Rectangles of a sheet in pixels."""
    return [layout.shown(page, rect) for rect in rects]
