"""The timeline's head: its name, what it shows in words, the legend of shapes, fit and zoom."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from workbench.ui import theme as themes
from workbench.ui.icons import icon
from workbench.ui.timeline.shapes import Place, paint_shape

HEIGHT = 32
# words, shape, bar and whiskers within 30 pixels, open start, open end
SAMPLES = (
    ("stated", "stated", (0, 4, 26, 0), False),
    ("n × within", "within", (0, 4, 26, 0), False),
    ("inferred", "inferred", (0, 4, 26, 0), False),
    ("zone not stated", "stated", (1, 8, 22, 29), False),
    ("open", "inferred", (0, 2, 28, 0), True),
)


class Legend(QWidget):
    """What the shapes of time marks mean; gives way where the window is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(20)
        self.setAccessibleName("Legend of time marks")

    def sizeHint(self) -> QSize:
        measure = QFontMetricsF(themes.small())
        return QSize(int(sum(measure.horizontalAdvance(sample[0]) + 52 for sample in SAMPLES)), 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        needed = self.sizeHint().width()
        if self.width() < needed:
            return
        painter, theme = QPainter(self), themes.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(themes.small())
        x = self.width() - needed
        for words, shape, (left, bar_left, bar_right, right), open_start in SAMPLES:
            place = Place(
                "sighting",
                shape,
                False,
                x + (left or bar_left),
                x + bar_left,
                x + bar_right,
                x + (right or bar_right),
                4,
                12,
                open_start,
                False,
            )
            paint_shape(painter, place, theme)
            painter.setPen(QColor(theme.text2))
            painter.drawText(QPointF(x + 35, 14), words)
            x += int(painter.fontMetrics().horizontalAdvance(words)) + 52


class Header(QWidget):
    """One row above the plot; its buttons only ask."""

    fit = Signal()
    zoom = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.name, self.range, self.undated = QLabel(self.tr("Timeline")), QLabel(), QLabel()
        self.undated.setToolTip(self.tr("Records without any date; the navigator lists them"))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 6, 0)
        row.setSpacing(8)
        for label in (self.name, self.range, self.undated):
            row.addWidget(label)
        row.addWidget(Legend(), 1)
        self._fit = QPushButton(self.tr("Fit"))
        self._fit.setToolTip(self.tr("Show the whole case (0)"))
        self._fit.setProperty("quiet", True)
        self._fit.clicked.connect(self.fit)
        row.addWidget(self._fit)
        self._out = self._button(self.tr("Show more time (−)"), 1.6)
        self._in = self._button(self.tr("Show less time (+)"), 1 / 1.6)
        row.addWidget(self._out)
        row.addWidget(self._in)
        self._dress()

    def _button(self, words: str, factor: float) -> QToolButton:
        button = QToolButton()
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setIconSize(QSize(16, 16))
        button.clicked.connect(lambda: self.zoom.emit(factor))
        return button

    def say(self, span: str, *, undated: int) -> None:
        """Name what is shown and how many records have no date."""
        self.range.setText(span)
        self.undated.setText(self.tr("· {n} undated").format(n=undated) if undated else "")

    def _dress(self) -> None:
        theme = themes.current()
        self.name.setFont(themes.small(QFont.Weight.DemiBold))
        for label in (self.range, self.undated):
            label.setFont(themes.small())
            label.setStyleSheet(f"color: {theme.text3}")
        self._out.setIcon(icon("zoom-out", theme.text2))
        self._in.setIcon(icon("zoom-in", theme.text2))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_in"):
            self._dress()
        super().changeEvent(event)
