"""Cards in the hand: lifted off the picture, seen where the hand is, and until the next picture has them there."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from workbench.ui import theme
from workbench.ui.board import drawn, face
from workbench.ui.board.lines import clipped
from workbench.ui.board.picture import Picture, Sheet, around

_RINGED = 60  # cards up to which each has its own ring
_TIES = 300  # most links that follow the hand


class InHand:
    """The lifted cards of a sheet as one picture of their own, and the places they left."""

    def __init__(self, sheet: Sheet, shown: Picture | None, view: QRect, scale: float, *, version: int) -> None:
        """``shown`` lends its pixels where it shows the cards as they are; ``view`` is in device pixels.

        A picture of that ``version`` shows the places they left.
        """
        self.scale, self.version = scale, version
        self.shift = QPoint()  # device pixels
        self.released = False  # let go, and not in the picture yet
        self._corner = around(view).topLeft()
        every = np.array(sorted(sheet.lifted), dtype=np.int64)
        boxes = drawn.boxes_of(sheet.scene, every, scale, QPoint())
        self._places = [QRect(*box) for box in boxes.tolist()]
        self._ends, self._going = _links(sheet, every, scale)
        self._image = QImage(around(view).size(), QImage.Format.Format_ARGB32_Premultiplied)
        self._image.fill(Qt.GlobalColor.transparent)
        room = QRectF(around(view))
        seen = [each for each in zip(every.tolist(), self._places, strict=True) if room.intersects(QRectF(each[1]))]
        with QPainter(self._image) as painter:
            painter.translate(-self._corner)
            _cards(painter, sheet, shown if shown is not None and shown.scale == scale else None, seen)
            _rings(painter, [box for _, box in seen])

    def vacate(self, painter: QPainter, origin: QPoint, ratio: float) -> None:
        """Cover the places the cards left, on a picture that still has them there."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.current().surface))
        painter.drawRects([_on_view(box, origin, ratio) for box in self._places])

    def paint(self, painter: QPainter, origin: QPoint, view: QRectF, ratio: float) -> None:
        """Draw the cards where the hand is, and their links as straight lines for the while."""
        ends = self._ends + self._going[..., None] * (self.shift.x(), self.shift.y()) - (origin.x(), origin.y())
        a, b, seen = clipped(ends[:, 0], ends[:, 1], (0.0, 0.0, view.width() * ratio, view.height() * ratio))
        cut = np.hstack([a, b])[seen] / ratio
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(QColor(theme.current().control), 1))
        painter.drawLines([QLineF(x, y, far_x, far_y) for x, y, far_x, far_y in cut.tolist()])
        self._image.setDevicePixelRatio(ratio)
        painter.drawImage(QPointF(self._corner + self.shift - origin) / ratio, self._image)
        self._image.setDevicePixelRatio(1)


class Gliding:
    """Cards on their way from where they lay to where a layout has them, for a moment; links are left out meanwhile."""

    def __init__(
        self, sheet: Sheet, shown: Picture | None, before: NDArray[np.float64], scale: float, *, version: int
    ) -> None:  # fmt: skip
        """``before`` are the corners of the lifted cards, lowest card first, in board pixels."""
        self.scale, self.version, self.released = scale, version, False
        self.way = 0.0  # of the whole that is done
        self._cards = np.array(sorted(sheet.lifted), dtype=np.int64)
        self._scene = sheet.scene
        self._from, self._to = np.rint(before * scale), np.rint(sheet.scene.rects[self._cards, :2] * scale)
        self._sizes = np.maximum(np.rint(sheet.scene.sizes[self._cards] * scale), 2)
        self._shown = shown if shown is not None and shown.scale == scale else None

    def vacate(self, painter: QPainter, origin: QPoint, ratio: float) -> None:
        """Cover the places the cards left, on a picture that still has them there."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.current().surface))
        painter.drawRects(self._boxes(self._from, origin, ratio))

    def paint(self, painter: QPainter, origin: QPoint, view: QRectF, ratio: float) -> None:
        """Draw the cards where they are by now, as the picture had them while they are few."""
        boxes = self._boxes(self._from + (self._to - self._from) * self.way, origin, ratio)
        seen = [n for n, box in enumerate(boxes) if view.intersects(box)]
        lent, plain = [], []
        for n in seen:
            old = QRect(*self._from[n].astype(int).tolist(), *self._sizes[n].astype(int).tolist())
            (lent if self._shown is not None and self._shown.area.contains(old) else plain).append((n, old))
        cards = [int(self._cards[n]) for n, _ in plain]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        drawn.flat(painter, self._scene, cards, [boxes[n] for n, _ in plain])
        for n, old in lent:
            painter.drawImage(boxes[n], self._shown.image, QRectF(old.translated(-self._shown.area.topLeft())))

    def _boxes(self, corners: NDArray[np.float64], origin: QPoint, ratio: float) -> list[QRectF]:
        places = np.hstack([np.rint(corners) - (origin.x(), origin.y()), self._sizes]) / ratio
        return [QRectF(*box) for box in places.tolist()]


def _links(sheet: Sheet, cards: NDArray[np.int64], scale: float) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Where their links to other cards begin and end, in device pixels, and which ends go along with the hand."""
    scene = sheet.scene
    ends = scene.ends[scene.touching(cards)]
    ends = ends[~np.isin(ends, cards).all(axis=1)][:_TIES]
    middles = (scene.rects[:, :2] + scene.rects[:, 2:]) / 2 * scale
    return middles[ends], np.isin(ends, cards)


def _on_view(box: QRect, origin: QPoint, ratio: float) -> QRectF:
    moved = QRectF(box.translated(-origin))
    return QRectF(moved.topLeft() / ratio, moved.size() / ratio)


def _cards(painter: QPainter, sheet: Sheet, shown: Picture | None, seen: list[tuple[int, QRect]]) -> None:
    """The cards as the picture has them where it has them whole, else plain."""
    plain = []
    for at, box in seen:
        if shown is not None and shown.area.contains(box):
            painter.drawImage(box.topLeft(), shown.image, box.translated(-shown.area.topLeft()))
        else:
            plain.append((at, QRectF(box)))
    drawn.flat(painter, sheet.scene, [at for at, _ in plain], [box for _, box in plain])


def _rings(painter: QPainter, boxes: list[QRect]) -> None:
    if len(boxes) <= _RINGED:
        for box in boxes:
            face.ring(painter, QRectF(box), selected=True)
        return
    painter.setPen(QPen(QColor(theme.current().accent), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRects(boxes)
