"""A link as the board will draw it, between the numbers of its two ends."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.case.edges import Edge
from workbench.ui import absolute, theme
from workbench.ui.board.strokes import paint, paint_sign

_LINE, _HIGH, _GAP = 96, 30, 8
_SIGNED = ("supports", "contradicts", "differs", "same-as")


class LinkGlyph(QWidget):
    """The line of a link with its sign and end: dashed and hollow until words carry it."""

    def __init__(self) -> None:
        super().__init__()
        self._edge: Edge | None = None
        self._ends = ("", "")
        self._says = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def sizeHint(self) -> QSize:
        return QSize(240, _HIGH)

    def show_link(self, kind: str, start: str, target: str, *, carried: bool) -> None:
        """Draw a link of a kind; nothing while none is picked."""
        self.setVisible(bool(kind))
        if not kind:
            return
        self._edge = Edge(b"", b"", b"", kind, carried, False, "")
        self._ends = (start, target or "…")
        self._says = self.tr("words carry it") if carried else self.tr("dashed until words carry it")
        self.setAccessibleName(f"{start} {kind} {target}; {self._says}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._edge is None:
            return
        worn, middle = theme.current(), self.height() / 2
        with absolute.painter(self) as painter:
            painter.setFont(theme.mono(12.5))
            painter.setPen(QColor(worn.text))
            metrics, left = QFontMetricsF(painter.font()), 2.0
            painter.drawText(QRectF(left, 0, 200, self.height()), Qt.AlignmentFlag.AlignVCenter, self._ends[0])
            left += metrics.horizontalAdvance(self._ends[0]) + _GAP
            way = [(left, middle), (left + _LINE, middle)]
            paint(painter, self._edge, way, worn)
            if self._edge.kind in _SIGNED:
                paint_sign(painter, self._edge, (left + _LINE / 2, middle), worn)
            left += _LINE + _GAP
            painter.setFont(theme.mono(12.5))
            painter.setPen(QColor(worn.text))
            painter.drawText(QRectF(left, 0, 200, self.height()), Qt.AlignmentFlag.AlignVCenter, self._ends[1])
            left += metrics.horizontalAdvance(self._ends[1]) + 2 * _GAP
            painter.setFont(theme.small())
            painter.setPen(QColor(worn.text3))
            rest = QFontMetricsF(painter.font()).elidedText(
                self._says, Qt.TextElideMode.ElideRight, self.width() - left
            )
            painter.drawText(QRectF(left, 0, self.width() - left, self.height()), Qt.AlignmentFlag.AlignVCenter, rest)
