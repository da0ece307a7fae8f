"""Small signs in panels: a kind's shape with its number, a grade in a box, "not held"."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from workbench.case.titles import CALLED
from workbench.ui import absolute, icons, theme
from workbench.ui.language import worded
from workbench.ui.meant import explain, grade_meant, meant

HEIGHT = 18
_BOX = (14, 15)  # pixels of a grade's box


def paint_grade(painter: QPainter, box: QRectF, grade: str) -> None:
    """A letter or digit in a box; an empty dashed box where nobody has graded yet."""
    worn = theme.current()
    pen = QPen(QColor(worn.text2 if grade else worn.control), 1)
    if not grade:
        pen.setDashPattern([2, 2])
    painter.setPen(pen)
    painter.setBrush(QColor(worn.surface) if grade else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QColor(worn.text))
    painter.setFont(theme.small(theme.QFont.Weight.Bold))
    absolute.write(painter, box, Qt.AlignmentFlag.AlignCenter, grade)


def grade_box(left: float, middle: float) -> QRectF:
    """Where a grade is painted: its box stands from ``left`` on and round a line's middle."""
    wide, high = (theme.grown(each) for each in _BOX)
    return QRectF(left, middle - high / 2, wide, high)


def paint_word(painter: QPainter, right: float, middle: float, word: str) -> float:
    """A word in a dashed pill that ends at ``right``; answers where it begins."""
    worn = theme.current()
    painter.setFont(theme.tiny())
    wide = QFontMetricsF(theme.tiny()).horizontalAdvance(word) + 12
    pen = QPen(QColor(worn.control), 1)
    pen.setDashPattern([2, 2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    high = theme.grown(15)
    box = QRectF(right - wide + 0.5, middle - high / 2, wide - 1, high)
    painter.drawRoundedRect(box, high / 2 - 0.5, high / 2 - 0.5)
    painter.setPen(QColor(worn.text2))
    absolute.write(painter, box, Qt.AlignmentFlag.AlignCenter, word)
    return right - wide


class KindChip(QAbstractButton):
    """A record's shape and number on its kind's ground; pressing it selects the record."""

    def __init__(self, kind: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = b""
        self.show_record(kind, words, b"")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_record(self, kind: str, words: str, key: bytes) -> None:
        """Stand for another record."""
        self._kind, self.key = kind, key
        self.setText(words)
        self.setAccessibleName(f"{worded(CALLED.get(kind, kind))} {words}")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        font = theme.small(theme.QFont.Weight.DemiBold)
        return QSize(
            int(QFontMetricsF(font).horizontalAdvance(self.text())) + round(theme.grown(23)) + 7,
            round(theme.grown(HEIGHT)) + 2,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = theme.current()
        kind = worn.kind(self._kind)
        with absolute.painter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            edge = QPen(QColor(worn.accent), 2) if self.hasFocus() else QPen(theme.faint(kind.ink, 0.45), 1)
            painter.setPen(edge)
            painter.setBrush(QColor(kind.fill))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
            size = theme.grown(13)
            box = QRectF(theme.grown(6), (self.height() - size) / 2, size, size)
            if self._kind in icons.SHAPES:
                icons.paint_icon(painter, self._kind, box=box, colour=kind.ink)
            painter.setPen(QColor(kind.ink))
            painter.setFont(theme.small(theme.QFont.Weight.DemiBold))
            painter.drawText(
                QRectF(self.rect()).adjusted(theme.grown(23), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text()
            )


class GradeBox(QWidget):
    """A grade where panels show it; the tooltip says what it means."""

    def __init__(self, grade: str | None, meaning: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(round(theme.grown(18)), round(theme.grown(18)))
        self.show_grade(grade, meaning)

    def show_grade(self, grade: str | None, meaning: str) -> None:
        """Show another grade."""
        self._grade = grade or ""
        explain(self, grade_meant(grade))
        self.setAccessibleName(worded(meaning))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with absolute.painter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_grade(painter, grade_box(1.5, self.height() / 2), self._grade)


class Pill(QLabel):
    """A word in a dashed pill: not held, proposed, inferred."""

    def __init__(self, word: str, parent: QWidget | None = None) -> None:
        super().__init__(worded(word), parent)
        self.setFont(theme.tiny())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        explain(self, meant("hop", word))

    def setText(self, word: str) -> None:
        super().setText(worded(word))
        explain(self, meant("hop", word))

    def sizeHint(self) -> QSize:
        return QSize(int(QFontMetricsF(theme.tiny()).horizontalAdvance(self.text())) + 13, round(theme.grown(17)))

    def paintEvent(self, event: QPaintEvent) -> None:
        with absolute.painter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_word(painter, self.width(), self.height() / 2, self.text())


def paint_dot(painter: QPainter, at: QPointF) -> None:
    """The hollow dot of a neighbour."""
    painter.setPen(QPen(QColor(theme.current().accent), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(at, 3, 3)
