"""What the shapes of time marks mean: in a row where there is room, else in a column that a button opens."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.ui import absolute
from workbench.ui import theme as themes
from workbench.ui.timeline import type
from workbench.ui.timeline.shapes import Place, paint_shape

# words, what it means in full, shape, bar and whiskers within 30 pixels, open start
SAMPLES = (
    ("stated", "solid bar: the day or span that a source states", "stated", (0, 4, 26, 0), False),
    ("n × within", "dashed bar with a number: so many events somewhere in it", "within", (0, 4, 26, 0), False),
    ("inferred", "hollow dashed bar: inferred or assumed", "inferred", (0, 4, 26, 0), False),
    ("zone not stated", "whiskers: a day whose zone is not stated, all that fit", "stated", (1, 8, 22, 29), False),
    ("open bound", "line with a ring or cap, fading: before or after that day", "inferred", (0, 2, 28, 0), True),
)
HIGH, SHAPE, GAP = 20.0, 35.0, 17.0


class Legend(QWidget):
    """The shapes with their words, painted as the marks are."""

    def __init__(self, parent: QWidget | None = None, *, column: bool = False) -> None:
        super().__init__(parent)
        self._column = column
        self._drawn: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Legend of time marks"))
        self.setAccessibleDescription("; ".join(self.tr(sample[1]) for sample in SAMPLES))
        self.setToolTip("\n".join(self.tr(sample[1]) for sample in SAMPLES))

    def _words(self) -> list[str]:
        return [self.tr(sample[1 if self._column else 0]) for sample in SAMPLES]

    def sizeHint(self) -> QSize:
        measure = QFontMetricsF(type.small())
        wide = [measure.horizontalAdvance(words) + SHAPE + GAP for words in self._words()]
        across, down = (max(wide) + 12, HIGH * len(wide) + 12) if self._column else (sum(wide), HIGH)
        return QSize(round(across * type.enlarged()), round(down * type.enlarged()))

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._drawn is None or self._drawn.devicePixelRatio() != ratio or self._drawn.size() != self.size() * ratio:
            self._drawn = self._picture(ratio)
        with absolute.painter(self) as painter:
            painter.drawPixmap(0, 0, self._drawn)

    def changeEvent(self, event: QEvent) -> None:
        self._drawn = None
        super().changeEvent(event)

    def _picture(self, ratio: float) -> QPixmap:
        """All of it as one picture: the words beside it change at every motion of the timeline."""
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        with absolute.painter(made) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(type.enlarged(), type.enlarged())
            painter.setFont(type.small())
            x = y = 6.0 if self._column else 0.0
            for words, sample in zip(self._words(), SAMPLES, strict=True):
                paint_sample(painter, QPointF(x, y), sample, words)
                if self._column:
                    y += HIGH
                else:
                    x += painter.fontMetrics().horizontalAdvance(words) + SHAPE + GAP
        return made


def paint_sample(painter: QPainter, at: QPointF, sample: tuple[str, str, str, tuple[int, ...], bool],
                 words: str) -> None:  # fmt: skip
    """One shape with its words beside it, from its upper left corner on."""
    left, bar_left, bar_right, right = sample[3]
    x, theme = at.x(), themes.current()
    place = Place(
        "sighting", sample[2], False, x + (left or bar_left), x + bar_left, x + bar_right, x + (right or bar_right),
        at.y() + 4, 12, sample[4], False,
    )  # fmt: skip
    paint_shape(painter, place, theme)
    painter.setPen(QColor(theme.text2))
    painter.drawText(QPointF(x + SHAPE, at.y() + 14), words)
