"""Below the figures: the keys that rate a cell, and what follows from the matrix in sentences."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from workbench.ui import absolute, icons, theme
from workbench.ui.keycaps import KeyCap, cap_size, paint_cap
from workbench.ui.language import worded
from workbench.ui.matrix import face
from workbench.ui.meant import explain
from workbench.ui.plain import escape
from workbench.values.likelihood import RATINGS

_SWATCH = 30  # pixels of a rating beside its key
_TALL, _SHARE = 92, 0.14  # pixels that the sentences take at most, and of the page's height


class RateButton(QAbstractButton):
    """A key, the rating it gives, and what that means."""

    def __init__(self, key: str, value: str) -> None:
        super().__init__()
        self._key, self._value = key, value
        self._says, self._bare = worded(RATINGS[value].partition(":")[0]), False
        self.setText(self._says)
        self.setAccessibleName(f"{self._says}, {key}")
        explain(self, f"{worded(RATINGS[value])} ({key})")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def narrow(self, bare: bool) -> None:
        """Show key and letter alone, or the words beside them again."""
        if bare != self._bare:
            self._bare = bare
            self.updateGeometry()

    def full(self) -> int:
        """The width with the words, in pixels."""
        wide = cap_size(self._key).width() + theme.grown(_SWATCH) + 20
        return round(wide + QFontMetricsF(theme.small()).horizontalAdvance(self._says))

    def sizeHint(self) -> QSize:
        bare = round(cap_size(self._key).width() + theme.grown(_SWATCH) + 11)
        return QSize(bare if self._bare else self.full(), max(24, round(theme.grown(22))))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        worn, middle = theme.current(), self.height() / 2
        with absolute.painter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.hasFocus():
                painter.setPen(QPen(QColor(worn.accent), 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
            cap = cap_size(self._key)
            painter.setOpacity(1 if self.isEnabled() else 0.5)
            paint_cap(painter, QRectF(2, middle - cap.height() / 2, cap.width(), cap.height()), self._key,
                      ink=worn.text2, edge=QColor(worn.line_strong))  # fmt: skip
            left, high = cap.width() + 7, theme.grown(19)
            self._swatch(painter, QRectF(left, middle - high / 2, theme.grown(_SWATCH), high))
            painter.setFont(theme.small())
            painter.setPen(QColor(worn.text2))
            if not self._bare:
                painter.drawText(QRectF(left + theme.grown(_SWATCH) + 7, 0, self.width(), self.height()),
                                 Qt.AlignmentFlag.AlignVCenter, self._says)  # fmt: skip

    def _swatch(self, painter: QPainter, box: QRectF) -> None:
        colours = theme.current().cells[self._value]
        painter.setPen(QPen(QColor(colours.ink), 1) if self._value in face.EDGED else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(QColor(colours.fill) if self._value != "N" else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(QColor(colours.ink))
        painter.setFont(theme.small(face.BOLD if self._value != "N" else theme.QFont.Weight.Normal))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._value)


class KeyStrip(QWidget):
    """The five ratings with their keys; pressing one rates the cell at hand."""

    rate = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, 4, 12, 4)
        self._head = QLabel(self.tr("Rate the cell"))
        self._head.setProperty("role", "strong")
        self._row.addWidget(self._head)
        self.buttons = [RateButton(str(at), value) for at, value in enumerate(RATINGS, 1)]
        for button, value in zip(self.buttons, RATINGS, strict=True):
            button.clicked.connect(lambda _=False, value=value: self.rate.emit(value))
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._others = (KeyCap("Del"), _small(self.tr("row out")), KeyCap("Return"), _small(self.tr("words")))
        for part in self._others:
            self._row.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the other keys go first, then the words."""
        super().resizeEvent(event)
        gap, others = self._row.spacing(), sum(part.sizeHint().width() + self._row.spacing() for part in self._others)
        words = self._head.sizeHint().width() + sum(each.full() + gap for each in self.buttons) + 2 * gap + 24
        for part in self._others:
            part.setVisible(words + others <= self.width())
        for button in self.buttons:
            button.narrow(words > self.width())

    def allow(self, allowed: bool) -> None:
        """Whether there is a cell to be rated."""
        for button in self.buttons:
            button.setEnabled(allowed)


def _small(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "small")
    return label


class Remark(QFrame):
    """What follows from the matrix: a first sentence in bold, and what is said beside it."""

    def __init__(self, grave: str, head: str, more: str) -> None:
        super().__init__()
        self._grave = grave
        head, more = worded(head), worded(more)
        self.setProperty("message", "finding" if grave == "care" else "note")
        self.setAccessibleName(f"{head} {more}".strip())
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        self._shape = QLabel()
        words = QLabel(f"<b>{escape(head)}</b> {escape(more)}", wordWrap=True, textFormat=Qt.TextFormat.RichText)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        self._dress()

    def _dress(self) -> None:
        worn = theme.current()
        ink = worn.kind("finding").ink if self._grave == "care" else worn.accent
        shape = "finding" if self._grave == "care" else "hint"
        self._shape.setPixmap(icons.pixmap(shape, ink, ratio=self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_shape"):
            self._dress()


class Remarks(QScrollArea):
    """The sentences in two columns, those that care first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("What follows from the matrix"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._told: tuple[tuple[str, str, str], ...] = ()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 8, 12, 8)
        self._grid = QGridLayout()
        self._grid.setSpacing(10)
        column.addLayout(self._grid)
        column.addStretch(1)
        self.setWidget(inside)

    def fit(self, room: int, free: int) -> None:
        """Take what the sentences need: at most a share of the page, or what the grid and its figures leave free."""
        needed = self.widget().layout().totalHeightForWidth(self.viewport().width())
        most = max(min(round(theme.grown(_TALL)), round(room * _SHARE)), free)
        self.setFixedHeight(max(0, min(needed, most)))  # before it has words it needs less than nothing

    def show_remarks(self, told: Sequence[tuple[str, str, str]]) -> None:
        """Say these sentences."""
        if tuple(told) == self._told:
            return
        self._told = tuple(told)
        while (item := self._grid.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        for at, each in enumerate(told):
            self._grid.addWidget(Remark(*each), at // 2, at % 2)
        for at in (0, 1):
            self._grid.setColumnStretch(at, 1)
        self.setVisible(bool(told))
