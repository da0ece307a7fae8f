"""Other readings of a field's words, listed below it: the words as written first, nothing preselected."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.ui import absolute, theme
from workbench.ui.keycaps import cap_size, paint_cap
from workbench.ui.language import counted

_SHOWN = 3  # rows in sight, the one as written not counted
_ROW = 1.7  # of a row's height in lines of text


class Choice(NamedTuple):
    """One reading to choose: the value that is kept, what it is called, why."""

    value: str
    name: str
    why: str


class Choices(QWidget):
    """A short list that the keys ↓ and ↑ walk while the field above keeps the keyboard."""

    chosen = Signal(str)  # the value, empty for as written

    def __init__(self, *, written: bool) -> None:
        """``written`` gives the words as written a row of their own."""
        super().__init__()
        self._own = written
        self._written, self._says = "", ""
        self._offered: tuple[Choice, ...] = ()
        self._at = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def offer(self, written: str, says: str, offered: Sequence[Choice], *, taken: str = "") -> None:
        """List readings of some words; ``taken`` was chosen before."""
        self._written, self._says, self._offered = written, says, tuple(offered)
        self._at = next((at for at, each in enumerate(offered) if taken and each.value == taken), -1)
        self.setVisible(bool(offered))
        self._tell()

    def value(self) -> str:
        """The reading chosen, or nothing for as written."""
        return self._offered[self._at].value if self._at >= 0 else ""

    def step(self, by: int) -> bool:
        """Choose the next or the one before; answers whether there is anything to choose."""
        if not self._offered:
            return False
        self._pick(max(-1, min(self._at + by, len(self._offered) - 1)))
        return True

    def _pick(self, at: int) -> None:
        self._at = at
        self._tell()
        self.chosen.emit(self.value())

    def _tell(self) -> None:
        named = self._offered[self._at].name if self._at >= 0 else self.tr("as written")
        count = len(self._offered)
        self.setAccessibleName(self.tr("{}, chosen: {}").format(counted(count, "other reading"), named))
        self.updateGeometry()
        self.update()

    # drawing

    def _row_height(self) -> int:
        return round(QFontMetricsF(theme.small()).height() * _ROW)

    def _first(self) -> int:
        """The first reading in sight."""
        return max(0, min(self._at - _SHOWN + 1, len(self._offered) - _SHOWN))

    def _rows(self) -> list[tuple[int, str, str]]:
        first = self._first()
        shown = list(enumerate(self._offered))[first : first + _SHOWN]
        rows = [(at, each.name, each.why) for at, each in shown]
        rest = len(self._offered) - first - len(shown)
        if rest and rows:
            at, name, why = rows[-1]
            rows[-1] = (at, name, self.tr("{} · {} more below").format(why, rest))
        return [(-1, self._written, self._says), *rows] if self._own else rows

    def sizeHint(self) -> QSize:
        return QSize(240, self._row_height() * len(self._rows()) + 2)

    minimumSizeHint = sizeHint

    def mousePressEvent(self, event: QMouseEvent) -> None:
        rows = self._rows()
        line = int(event.position().y() // self._row_height())
        if 0 <= line < len(rows):
            self._pick(rows[line][0])

    def paintEvent(self, event: QPaintEvent) -> None:
        worn, high = theme.current(), self._row_height()
        with absolute.painter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(worn.line_strong), 1))
            painter.setBrush(QColor(worn.surface))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            for line, (at, name, why) in enumerate(self._rows()):
                box = QRectF(1, 1 + line * high, self.width() - 2, high)
                if at == self._at and at >= 0:
                    painter.fillRect(box, QColor(worn.selected))
                if line:
                    painter.setPen(QColor(worn.line))
                    painter.drawLine(box.topLeft(), box.topRight())
                self._paint_row(painter, box.adjusted(9, 0, -9, 0), name, why, next_one=at == self._at + 1)

    def _paint_row(self, painter: QPainter, box: QRectF, name: str, why: str, *, next_one: bool) -> None:
        worn = theme.current()
        middle, right = Qt.AlignmentFlag.AlignVCenter, box.right()
        if next_one:
            cap = QRectF(QPointF(0, 0), QSizeF(cap_size("↓")))
            cap.moveCenter(QPointF(right - cap.width() / 2, box.center().y()))
            paint_cap(painter, cap, "↓", ink=worn.text2, edge=QColor(worn.line_strong))
            right -= cap.width() + 6
        painter.setFont(theme.body())
        painter.setPen(QColor(worn.text))
        wide = QFontMetricsF(painter.font()).horizontalAdvance(name)
        painter.drawText(
            box, middle, QFontMetricsF(painter.font()).elidedText(name, Qt.TextElideMode.ElideRight, box.width())
        )
        rest = QRectF(box.left() + wide + 12, box.top(), right - box.left() - wide - 12, box.height())
        painter.setFont(theme.small())
        painter.setPen(QColor(worn.text2))
        says = QFontMetricsF(painter.font()).elidedText(why, Qt.TextElideMode.ElideRight, max(0, rest.width()))
        painter.drawText(rest, middle | Qt.AlignmentFlag.AlignRight, says)
