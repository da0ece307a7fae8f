"""How a line of the navigator looks: number in mono, a source's words in serif, signs at the right edge."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.ui import absolute, icons, theme
from workbench.ui.chips import grade_box, paint_dot, paint_grade, paint_word
from workbench.ui.desk import Desk
from workbench.ui.language import pieced, titled, tr, worded
from workbench.ui.plain import line as line_of
from workbench.values.spoken import thousands

if TYPE_CHECKING:
    from workbench.case.outline import Line

_INDENT, _EDGE = 28, 8
_YEAR = re.compile(r" (?:19|20)\d\d\b")


class LineFace(QStyledItemDelegate):
    """Paints from the rows and the one selection; the view's own selection is not drawn."""

    mirrors = True

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, 24)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        row = index.model().rows[index.row()]
        painter.save()
        absolute.mirror(painter, option.rect, option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        self._ground(painter, option, box, getattr(row, "record", None))
        if hasattr(row, "kind") and hasattr(row, "record"):
            self._line(painter, box, row, index.model().wrong.get(row.record, 0))
        elif hasattr(row, "record"):
            self._leg(painter, box, row)
        elif not hasattr(row, "title"):
            self._rest(painter, box, row.words)
        else:
            self._head(painter, box, row)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.QColor(theme.current().accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 3, 3)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF, record: bytes | None) -> None:
        worn, picked = theme.current(), self._desk.focus.selected
        if record is not None and record in picked:
            painter.fillRect(box, QColor(worn.selected))
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), QColor(worn.accent))
        elif record is not None and record in self._desk.neighbours():
            painter.fillRect(box, QColor(worn.neighbour))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(worn.sunken))

    def _head(self, painter: QPainter, box: QRectF, head) -> None:
        worn = theme.current()
        painter.setPen(theme.QColor(worn.text2))
        middle = box.center().y()
        fold = "unfolded" if head.shown else "folded"
        end = icons.paint_beside(painter, fold, 6, middle, size=15, colour=worn.text2)
        end = icons.paint_beside(painter, head.kind, end + 3, middle, size=15, colour=worn.kind(head.kind).ink)
        bold = theme.body()
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(worn.text))
        count = thousands(head.count)
        words = count if head.left == head.count else tr("{} of {}").format(thousands(head.left), count)
        room = box.adjusted(end + 7, 0, -_EDGE - 8 - QFontMetricsF(theme.small()).horizontalAdvance(words), 0)
        title = QFontMetricsF(bold).elidedText(worded(head.title), Qt.TextElideMode.ElideRight, room.width())
        absolute.write(painter, room, Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(theme.small())
        painter.setPen(QColor(worn.text2))
        absolute.write(
            painter,
            box.adjusted(0, 0, -_EDGE - 2, 0),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
            words,
        )

    def _leg(self, painter: QPainter, box: QRectF, leg) -> None:
        worn = theme.current()
        painter.setFont(theme.mono(11.5))
        painter.setPen(QColor(worn.kind("sighting").ink))
        left = box.left() + _INDENT + 18
        absolute.write(painter, QRectF(left, box.top(), 12, box.height()), Qt.AlignmentFlag.AlignVCenter, leg.letter)
        self._words(
            painter, QRectF(left + 15, box.top(), box.right() - left - 20, box.height()), pieced(leg.words), worn.text
        )

    def _rest(self, painter: QPainter, box: QRectF, words: str) -> None:
        self._words(painter, box.adjusted(_INDENT, 0, -_EDGE, 0), words, theme.current().text3)

    def _words(self, painter: QPainter, room: QRectF, words: str, ink: str) -> None:
        painter.setFont(theme.body())
        painter.setPen(QColor(ink))
        shown = QFontMetricsF(theme.body()).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        absolute.write(painter, room, Qt.AlignmentFlag.AlignVCenter, shown)

    def _line(self, painter: QPainter, box: QRectF, line: Line, wrong: int) -> None:
        worn = theme.current()
        right = self._signs(painter, box, line, wrong)
        painter.setFont(_fonts()["mono"])
        painter.setPen(QColor(worn.kind(line.kind).ink))
        left = box.left() + _INDENT
        absolute.write(painter, QRectF(left, box.top(), 80, box.height()), Qt.AlignmentFlag.AlignVCenter, line.number)
        left += _cut(line.number, "mono", 200)[1] + 7
        painter.setPen(QColor(worn.text))
        text = ("· " if line.quote and line.text else "") + titled(line.kind, line.text)
        for words, role in ((f"“{line.quote}”" if line.quote else "", "serif"), (text, "sans")):
            if words and right > left:
                shown, wide = _cut(words, role, right - left)
                painter.setFont(_fonts()[role])
                absolute.write(
                    painter, QRectF(left, box.top(), right - left, box.height()), Qt.AlignmentFlag.AlignVCenter, shown
                )
                left += wide + 4

    def _signs(self, painter: QPainter, box: QRectF, line: Line, wrong: int) -> float:
        """The signs at the right edge; answers where they begin."""
        right, middle = box.right() - _EDGE, box.center().y()
        if line.record in self._desk.neighbours():
            paint_dot(painter, QPointF(right - 4, middle))
            right -= 14
        if wrong:
            ink = theme.current().kind("finding").ink
            right -= theme.grown(14)
            icons.paint_beside(painter, "finding", right, middle, colour=ink)
            right -= 5
        if line.withdrawn:
            right = paint_word(painter, right, middle, self.tr("withdrawn")) - 4
        elif not line.held:
            return paint_word(painter, right, middle, self.tr("not held")) - 4
        if line.grade is not None and (line.grade or line.kind == "source"):
            grade = grade_box(right - theme.grown(14) - 0.5, middle)
            paint_grade(painter, grade, line.grade)
            right = grade.left() - 5.5
        return right - 2


@cache
def _fonts() -> dict[str, QFont]:
    return {"mono": theme.mono(11.5), "serif": theme.quote(12.5), "sans": theme.body()}


@lru_cache(8_192)
def _cut(words: str, role: str, room: float) -> tuple[str, float]:
    """What of some words there is room for, and how wide that is; laid out once, for they are painted often."""
    words, metrics = line_of(words), QFontMetricsF(_fonts()[role])
    if metrics.horizontalAdvance(words) > room:
        words = _YEAR.sub("", words)  # what is told elsewhere goes first
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
    return shown, metrics.horizontalAdvance(shown)
