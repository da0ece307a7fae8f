"""How far a source is worked through, as a strip beside its words: quoted filled, background hollow, not yet empty."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen

from workbench.analysis.covered import ASIDE, OPEN, QUOTED, Covered, Stretch
from workbench.ui import absolute, theme
from workbench.ui.reader.column import TextColumn
from workbench.ui.reader.sides import Side

_WIDE = 14
_BAR = 6


class CoverageStrip(Side):
    """A bar along every sentence; the shape tells its state, the colour only helps."""

    def __init__(self, column: TextColumn) -> None:
        super().__init__(column, _WIDE)
        self.covered: Covered | None = None
        self.setAccessibleName(self.tr("How far the source is worked through"))
        self.hide()

    def show_covered(self, covered: Covered | None) -> None:
        """Show how far it is; hidden where nobody asked."""
        self.covered = covered
        self.setVisible(covered is not None)
        self.setToolTip(self.told())
        self.update()

    def told(self) -> str:
        """The counts in words."""
        if self.covered is None:
            return ""
        found = self.covered
        return self.tr("{} quoted, {} background, {} not yet").format(
            found.count(QUOTED), found.count(ASIDE), found.count(OPEN)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        with absolute.painter(self) as painter:
            painter.fillRect(self.rect(), QColor(look.surface))
            for each in self._near():
                lines = self._column.boxes(each.start, each.end)
                if lines:
                    top, bottom = lines[0].top() + 3, lines[-1].bottom() - 1
                    self._paint(painter, QRectF((_WIDE - _BAR) / 2, top, _BAR, bottom - top), each.state)

    def _near(self) -> list[Stretch]:
        found = self.covered.sentences if self.covered is not None else ()
        first, last = self._column.seen()
        low = bisect_left(found, first, key=lambda each: each.end)
        return list(found[low : bisect_left(found, last + 1, key=lambda each: each.start)])

    def _paint(self, painter: QPainter, box: QRectF, state: str) -> None:
        look = theme.current()
        painter.setBrush(QColor(look.ok) if state == QUOTED else Qt.BrushStyle.NoBrush)
        pen = QPen(QColor(look.ok if state == QUOTED else look.control), 1)
        if state == OPEN:
            pen.setStyle(Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.drawLine(QPointF(box.center().x(), box.top()), QPointF(box.center().x(), box.bottom()))
            return
        painter.setPen(pen)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
