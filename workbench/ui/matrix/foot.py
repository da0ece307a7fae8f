"""Below the grid: what is against each hypothesis, and what is left of it without one origin."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QComboBox, QLabel, QRadioButton, QSizePolicy, QStyle, QWidget

from workbench.analysis.matrix import Left, Matrix
from workbench.analysis.matrixwords import NO_ODDS, without_words
from workbench.ui import absolute, theme
from workbench.ui.language import counted, tr, worded
from workbench.ui.matrix import face
from workbench.ui.matrix.grid import Grid
from workbench.ui.matrix.model import FIRST
from workbench.ui.matrix.shown import in_figures
from workbench.ui.short import squeeze

_HIGH, _LOW = 58, 45  # pixels of the two lines
_SIDE = 10
_TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_WIDEST = 230  # pixels of the names to choose from


class Foot(QWidget):
    """Two lines under the columns of the grid; the second leaves out whom is chosen."""

    mirrors = True
    changed = Signal()
    asked = Signal(int)  # the column whose figures are asked for their reasons

    def __init__(self, grid: Grid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid, self._matrix = grid, None
        self._lefts: list[Left] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.on = QRadioButton(self.tr("without"), self)
        self.on.setAutoExclusive(False)
        self.on.setAccessibleName(self.tr("Show which rows fall away without this origin"))
        self.whom = QComboBox(self)
        self.whom.setAccessibleName(self.tr("Origin or relay to leave out"))
        self.whom.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.told = QLabel(self)
        self.told.setProperty("role", "small")
        self.on.toggled.connect(self._choose)
        self.whom.activated.connect(self._choose)
        self.setMouseTracking(True)
        grid.horizontalScrollBar().valueChanged.connect(self._scrolled)

    def sizeHint(self) -> QSize:
        return QSize(400, round(theme.grown(_HIGH + _LOW)))

    minimumSizeHint = sizeHint

    @property
    def left(self) -> Left | None:
        """What is left without the one that is chosen."""
        at = self.whom.currentIndex()
        return self._lefts[at] if 0 <= at < len(self._lefts) else None

    @property
    def fallen(self) -> frozenset[bytes]:
        """The rows that fall away, while they are to be seen so."""
        return frozenset(self.left.fallen) if self.left is not None and self.on.isChecked() else frozenset()

    def show_matrix(self, matrix: Matrix | None) -> None:
        """Show these figures; whom is chosen stays so where he is still named."""
        kept = self.left.name if self.left is not None else ""
        self._matrix = matrix
        self._lefts = matrix.leave_one_origin_out if matrix is not None else []
        self.whom.clear()
        for each in self._lefts:
            relay = each.standing == "relay" and not each.tells
            self.whom.addItem(self.tr("anything through {}").format(each.name) if relay else each.name)
        at = next((at for at, each in enumerate(self._lefts) if each.name == kept), self._heaviest())
        self.whom.setCurrentIndex(at)
        self.on.setEnabled(bool(self._lefts))
        self.whom.setEnabled(bool(self._lefts))
        self._say()

    def _heaviest(self) -> int:
        """Whose going changes most, origins before relays."""
        told = [(each.standing != "relay", sum(each.scores.values()), -at) for at, each in enumerate(self._lefts)]
        return -max(told)[2] if told else -1

    def _choose(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        left, matrix = self.left, self._matrix
        rows = counted(len(left.fallen), "row falls away", "rows fall away") if left else ""
        self.told.setText(rows if left else self.tr("nobody is named"))
        if matrix is not None:
            self.setAccessibleName(self.tr("Weighted inconsistency"))
            self.setAccessibleDescription(_spoken(matrix, left))
        self._place()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _scrolled(self) -> None:
        self._place()
        self.update()

    def _place(self) -> None:
        top, high = self._second(), round(theme.grown(_LOW))
        x = _SIDE
        self.whom.setMaximumWidth(round(theme.grown(_WIDEST)))  # it grows to its longest name by itself
        edge = self._before() - 4
        for part, room in (
            (self.on, 0),
            (self.whom, min(self.whom.sizeHint().width(), round(theme.grown(_WIDEST)))),
            (self.told, 0),
        ):
            size = part.sizeHint()
            wide = min(room or size.width(), max(0, edge - x))
            box = QRect(x, top + (high - size.height()) // 2, wide, size.height())
            part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))
            x += wide + 6
        self.told.setVisible(self.told.width() >= self.told.sizeHint().width())
        self.whom.setToolTip(self.told.text())

    def _before(self) -> int:
        """The pixels before the first figures: less than two columns where the grid is scrolled."""
        return max(self._grid.columnWidth(0), self._grid.before(FIRST))

    def _second(self) -> int:
        return round(theme.grown(_HIGH))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A figure tells what it is made of."""
        column = self._column_at(event.position().x())
        if column is None:
            super().mousePressEvent(event)
        else:
            self.asked.emit(column)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._column_at(event.position().x()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def _column_at(self, x: float) -> int | None:
        """The column whose figures stand there."""
        along = self.width() - x if self.isRightToLeft() else x
        columns = range(FIRST, FIRST + (len(self._matrix.hypotheses) if self._matrix is not None else 0))
        over = (at for at in columns if 0 <= along - self._grid.before(at) < self._grid.columnWidth(at))
        return next(over, None) if along >= self._grid.columnWidth(0) else None

    # paint

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = theme.current()
        with absolute.painter(self) as painter:
            absolute.mirror(painter, self.rect(), self.layoutDirection())
            painter.fillRect(self.rect(), QColor(worn.panel))
            painter.setPen(QPen(QColor(worn.line_strong), 1))
            for y in (0, self._second(), self.height() - 1):
                painter.drawLine(QPointF(0, y + 0.5), QPointF(self.width(), y + 0.5))
            if self._matrix is not None:
                for at in range(len(self._matrix.hypotheses)):
                    self._column(painter, at)
                self._heading(painter)

    def _heading(self, painter: QPainter) -> None:
        worn, metrics = theme.current(), QFontMetricsF(face.strong())
        wide = self._before() - 2 * _SIDE
        high = theme.grown(_HIGH)
        top = (high - metrics.height() - QFontMetricsF(theme.small()).height()) / 2
        painter.setFont(face.strong())
        painter.setPen(QColor(worn.text))
        absolute.write(painter, QRectF(_SIDE, top, wide, high), _TOP, self.tr("Weighted inconsistency"))
        painter.setFont(theme.small())
        painter.setPen(QColor(worn.text2))
        says = QFontMetricsF(theme.small()).elidedText(self.tr(NO_ODDS), Qt.TextElideMode.ElideRight, wide)
        absolute.write(painter, QRectF(_SIDE, top + metrics.height(), wide, high), _TOP, says)

    def _column(self, painter: QPainter, at: int) -> None:
        matrix, column = self._matrix, at + FIRST
        worn, key = theme.current(), matrix.hypotheses[at].key
        x = self._grid.before(column)
        box = QRectF(x, 1, self._grid.columnWidth(column), self.height() - 2)
        edge = self._grid.columnWidth(0)
        painter.save()
        painter.setClipRect(QRectF(edge, 0, self.width() - edge, self.height()))
        if self._grid.currentIndex().column() == column:
            painter.fillRect(box.adjusted(0, 0, -1, 0), QColor(worn.neighbour))
        painter.setPen(QPen(QColor(worn.line), 1))
        for side in (box.left() - 1, box.right() - 1):
            painter.drawLine(QPointF(side, 0), QPointF(side, self.height()))
        lowest = min(matrix.scores.values())
        rated = matrix.rated(key)
        self._score(painter, box, in_figures(matrix.scores[key]) if rated else "–", matrix.words(key),
                    float(matrix.scores[key] / lowest) if lowest else 0.0)  # fmt: skip
        if self.left is not None and rated:
            self._without(painter, box, self.left, at)
        painter.restore()

    def _score(self, painter: QPainter, box: QRectF, figure: str, words: str, share: float) -> None:
        worn, font = theme.current(), theme.heading()
        high = QFontMetricsF(font).height()
        painter.setFont(font)
        painter.setPen(QColor(worn.text))
        absolute.write(painter, QRectF(box.left() + _SIDE, box.top() + 3, box.width(), high), _TOP, figure)
        face.paint_bar(painter, QRectF(box.left() + _SIDE, box.top() + high + 5, box.width() - 2 * _SIDE, 5), share)
        painter.setFont(theme.small())
        painter.setPen(QColor(worn.text2))
        squeeze(
            painter, QRectF(box.left() + _SIDE, box.top() + high + 12, box.width() - _SIDE - 2, high), worded(words)
        )

    def _without(self, painter: QPainter, box: QRectF, left: Left, at: int) -> None:
        worn, key = theme.current(), self._matrix.hypotheses[at].key
        line = QRectF(box.left() + _SIDE, self._second(), box.width() - _SIDE, theme.grown(_LOW))
        figure, words = in_figures(left.scores[key]), without_words(self._matrix, left, key)
        other = words != "same"
        font = face.strong() if other else theme.body()
        painter.setFont(font)
        painter.setPen(QColor(worn.text if other else worn.text2))
        absolute.write(painter, line, Qt.AlignmentFlag.AlignVCenter, figure)
        painter.setFont(theme.small())
        painter.setPen(QColor(worn.text2))
        wide = QFontMetricsF(font).horizontalAdvance(figure) + 8
        squeeze(painter, line.adjusted(wide, 0, -2, 0), worded(words))


def _spoken(matrix: Matrix, left: Left | None) -> str:
    """All figures in words, for those who do not see them."""
    said = [
        f"{each.number} {in_figures(matrix.scores[each.key])}, {worded(matrix.words(each.key))}"
        for each in matrix.hypotheses
    ]
    if left is not None:
        figures = ", ".join(f"{each.number} {in_figures(left.scores[each.key])}" for each in matrix.hypotheses)
        said.append(tr("without {}: {}").format(left.name, figures))
    return f"{tr(NO_ODDS)} {'; '.join(said)}"
