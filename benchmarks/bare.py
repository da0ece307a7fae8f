"""A bare widget that paints as many primitives as a frame of the timeline, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from workbench.ui.app import application
from workbench.ui.timeline.calendar import ticks
from workbench.ui.timeline.labels import fonts, place_labels

if TYPE_CHECKING:
    from workbench.ui.timeline.picture import Picture


class Bare(QWidget):
    """Rectangles for bars and instants, an image for each lane of density, texts and lines."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(1400, 450)
        self._rects: list[QRectF] = []
        self._images: list[QRectF] = []
        self._words: list[tuple[QPointF, str]] = []
        self._lines: list[QLineF] = []
        self._image = QImage(620, 1, QImage.Format.Format_ARGB32)
        self._image.fill(0x801558C0)
        self.show()

    def take(self, picture: Picture) -> None:
        """Paint as much as this picture from now on."""
        boxes = picture.boxes()
        self._rects = [place.box for place in picture.places().values()]
        self._images = [QRectF(160, box.top, 1240, 16) for box in boxes if box.dense]
        labels = place_labels(picture, fonts())
        runs = [(label.box.bottomLeft(), run.text) for label in labels for run in label.runs]
        marks = ticks(picture.scale.start, picture.scale.end, pixels=picture.scale.width)
        heads = [(QPointF(picture.scale.x(tick.at), 16), tick.label) for tick in marks]
        self._words = [*runs, *heads, *((QPointF(76, box.top + 20), box.lane.name) for box in boxes)]
        xs = [picture.scale.x(tick.at) for tick in marks]
        self._lines = [QLineF(x, 24, x, 450) for x in xs] + [QLineF(76, box.top, 1400, box.top) for box in boxes]

    def frame(self) -> None:
        """Paint once."""
        self.update()
        application().sendPostedEvents()
        application().processEvents()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor("#f5f6f8"))
            painter.setFont(fonts().plain)
            painter.drawLines(self._lines)
            for place in self._images:
                painter.drawImage(place, self._image)
            painter.setBrush(QColor("#d9eef8"))
            painter.drawRects(self._rects)
            for where, words in self._words:
                painter.drawText(where, words)
