"""The head of the merge: what joins and who signed it, and how two journals part and meet, as a small drawing."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from workbench.exchange.brought import Fork
from workbench.ui import absolute, theme
from workbench.ui.dialogs.merging_clash import wear
from workbench.ui.moves import label

_SHOWN = 6  # entries drawn on a branch; more look the same
_STEM, _PART, _END = 0.38, 0.53, 0.86  # where the lines part, run and meet, as parts of the width
_DOT = 3.0
_ROOM = 860  # pixels of a head that words and drawing share


class Header(QWidget):
    """One sentence on what joins, one on who signed it, and beside them the drawing."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("paper", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row, words = QHBoxLayout(self), QVBoxLayout()
        row.setContentsMargins(16, 10, 16, 10)
        self.summary, self.signature = label(""), label("", "faint")
        words.addStretch(1)
        words.addWidget(self.summary)
        words.addWidget(self.signature)
        words.addStretch(1)
        self.fork = ForkDrawing()
        row.addLayout(words, 1)
        row.addWidget(self.fork)

    def show_merge(self, says: str, signed: str, fork: Fork | None, *, holds: bool = True) -> None:
        """Tell of another copy; nothing to tell hides it. A signature that does not hold stands out."""
        self.summary.setText(says)
        self.signature.setText(signed)
        wear(self.signature, "role", "faint" if holds else "fault")
        self.signature.setVisible(bool(signed))
        self.fork.show_fork(fork)
        self._fit()
        self.setVisible(bool(says))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Words come first: where letters are large the drawing goes, and its words are the summary's tooltip."""
        room = self.width() >= theme.grown(_ROOM)
        self.fork.setVisible(room and self.fork.drawn)
        self.summary.setToolTip("" if room else self.fork.toolTip())


class ForkDrawing(QWidget):
    """One line to the last common entry, two branches, and the merge that joins them."""

    def __init__(self) -> None:
        super().__init__()
        self._fork: Fork | None = None
        self.drawn = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_fork(self, fork: Fork | None) -> None:
        """Draw another fork, or nothing."""
        self._fork = fork
        self.drawn = fork is not None
        if fork:
            says = self.tr("{}; {}; {}; the merge is entry #{}.").format(*self._words(fork), fork.marker)
            self.setAccessibleName(says)
            self.setToolTip(says)
        self.update()

    def _words(self, fork: Fork) -> tuple[str, str, str]:
        same = self.tr("#1 – #{} the same").format(fork.at) if fork.at else self.tr("nothing the same")
        return same, self.tr("yours, {}").format(fork.mine), self.tr("returned, {}").format(fork.theirs)

    def sizeHint(self) -> QSize:
        return QSize(round(theme.grown(370)), round(theme.grown(76)))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._fork is None:
            return
        worn = theme.current()
        with absolute.painter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(theme.small())
            self._lines(painter, self._fork)
            middle, start, end = self.height() / 2, self.width() * _STEM, self.width() - 8
            painter.setPen(QPen(QColor(worn.text), 2))
            painter.setBrush(QColor(worn.surface))
            painter.drawEllipse(QPointF(start, middle), 5, 5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(worn.accent))
            painter.drawEllipse(QPointF(end, middle), 6, 6)

    def _lines(self, painter: QPainter, fork: Fork) -> None:
        high, wide, metrics = self.height(), self.width(), QFontMetricsF(theme.small())
        middle, rise, start, end = high / 2, theme.grown(14), wide * _STEM, wide - 8
        same, mine, theirs = self._words(fork)
        painter.setPen(QPen(QColor(theme.current().text2), 2))
        painter.drawLine(QPointF(0, middle), QPointF(start, middle))
        for sign, count, words in ((-1, fork.mine, mine), (1, fork.theirs, theirs)):
            level = middle + sign * rise
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.current().text2), 2))
            painter.drawPath(_branch(start, middle, level, (wide * _PART, wide * _END, end)))
            self._entries(painter, level, count, square=sign > 0)
            top = level - metrics.height() - 4 if sign < 0 else level + 4
            painter.setPen(QColor(theme.current().text2))
            box = QRectF(wide * _PART, top, wide - wide * _PART, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft, words)
        painter.drawText(QPointF(0, middle - 6), metrics.elidedText(same, Qt.TextElideMode.ElideRight, start - 8))

    def _entries(self, painter: QPainter, level: float, count: int, *, square: bool) -> None:
        """Dots are yours, squares are returned: the two tell apart without colours."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.current().text))
        for at in range(min(count, _SHOWN)):
            where = QPointF(self.width() * _PART + 4 + at * theme.grown(17), level)
            if square:
                painter.drawRect(QRectF(where.x() - _DOT, where.y() - _DOT, 2 * _DOT, 2 * _DOT))
            else:
                painter.drawEllipse(where, _DOT, _DOT)


def _branch(start: float, middle: float, level: float, along: tuple[float, float, float]) -> QPainterPath:
    """From the common line to a level of its own and back."""
    run, leave, end = along
    bend = (run - start) / 2
    path = QPainterPath(QPointF(start, middle))
    path.cubicTo(start + bend, middle, start + bend, level, run, level)
    path.lineTo(leave, level)
    bend = (end - leave) / 2
    path.cubicTo(leave + bend, level, leave + bend, middle, end, middle)
    return path
