"""The heads of the columns: each hypothesis with its shape, number, short name and what it says."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from workbench.ui import absolute, icons, theme
from workbench.ui.matrix import face

_HEAD, _LEAST, _SHARE = 82, 42, 0.15  # pixels that the heads are high, and at least; of the window's height
_BEFORE, _BEHIND = 10, 6  # pixels beside the words of a head

_READ = 1_000  # letters of a statement that are laid out: more than any head shows


class Heads(QHeaderView):
    """Each hypothesis with its shape, number, short name, and what it says in three lines."""

    mirrors = True

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        """Lower in a low window, where rows come first."""
        room = max(_LEAST, self.window().height() / theme.grown(1) * _SHARE)
        return QSize(super().sizeHint().width(), round(theme.grown(min(_HEAD, room))))

    def least(self, at: int) -> int:
        """The pixels in which what a column is called is not cut."""
        words = str(self.model().headerData(at, Qt.Orientation.Horizontal))
        return ceil(QFontMetricsF(face.strong()).horizontalAdvance(words)) + _BEFORE + _BEHIND

    def paintSection(self, painter: QPainter, rect: QRect, at: int) -> None:
        worn, model, box = theme.current(), self.model(), QRectF(rect)
        current = self.parent().currentIndex().column() == at and model.hypothesis(at) is not None
        painter.save()
        absolute.mirror(painter, rect, self.layoutDirection())
        painter.setClipRect(rect)
        painter.fillRect(rect, QColor(worn.neighbour if current else worn.panel))
        painter.setPen(QPen(QColor(worn.line_strong), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(QPen(QColor(worn.line), 1))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        column = model.hypothesis(at)
        inner = box.adjusted(_BEFORE, 8, -_BEHIND, -4)
        if column is None:
            self._plain(painter, inner, at)
        else:
            self._answer(painter, inner, column.number, column.title, column.statement)
        painter.restore()

    def _plain(self, painter: QPainter, box: QRectF, at: int) -> None:
        worn = theme.current()
        below = {0: self.tr("one event, one row; events from one origin all count")}.get(at, "")
        below = self.tr("in bands") if at == self.model().columnCount() - 1 else below
        self._head(painter, box, str(self.model().headerData(at, Qt.Orientation.Horizontal)), worn.text)
        self._words(painter, box, below)

    def _answer(self, painter: QPainter, box: QRectF, number: str, title: str, statement: str) -> None:
        ink = theme.current().kind("hypothesis").ink
        size, line = theme.grown(14), QFontMetricsF(face.strong()).height()
        icons.paint_icon(painter, "hypothesis", box=QRectF(box.left(), box.top() + (line - size) / 2, size, size),
                         colour=ink)  # fmt: skip
        room = box.adjusted(size + 5, 0, 0, 0)
        self._head(painter, room, number, ink)
        metrics = QFontMetricsF(face.strong())
        beside = room.adjusted(metrics.horizontalAdvance(f"{number} ") + 3, 0, 0, 0)
        fits = metrics.horizontalAdvance(title) <= beside.width()
        below = box if fits or not title else box.adjusted(0, line, 0, 0)
        self._head(painter, beside if fits else below, title, theme.current().text)
        self._words(painter, below, statement)

    def _head(self, painter: QPainter, box: QRectF, words: str, ink: str) -> None:
        painter.setFont(face.strong())
        painter.setPen(QColor(ink))
        metrics = QFontMetricsF(face.strong())
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        absolute.write(painter, box, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, words)

    def _words(self, painter: QPainter, box: QRectF, words: str) -> None:
        painter.setFont(theme.small())
        painter.setPen(QColor(theme.current().text2))
        line = QFontMetricsF(face.strong()).height()
        metrics = QFontMetricsF(theme.small())
        room = box.adjusted(0, line + 1, 0, 0)
        most = max(1, int((room.height() + 1) // metrics.lineSpacing()))
        for each in lines_of(words[:_READ], metrics, room.width(), most=most):
            absolute.write(painter, room, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, each)
            room.adjust(0, metrics.lineSpacing(), 0, 0)


def lines_of(words: str, metrics: QFontMetricsF, wide: float, *, most: int) -> list[str]:
    """Words in so many lines at most; the last one ends with dots where there are more."""
    lines, rest = list[str](), words.split()
    while rest and len(lines) < most - 1:
        count = 1
        while count < len(rest) and metrics.horizontalAdvance(" ".join(rest[: count + 1])) <= wide:
            count += 1
        lines.append(metrics.elidedText(" ".join(rest[:count]), Qt.TextElideMode.ElideRight, wide))
        rest = rest[count:]
    return [*lines, *([metrics.elidedText(" ".join(rest), Qt.TextElideMode.ElideRight, wide)] if rest else [])]
