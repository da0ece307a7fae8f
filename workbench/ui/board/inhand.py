"""Cards off the picture for a while: in the hand, or gliding to where a layout has them, until a picture has them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from workbench.ui import theme
from workbench.ui.board import drawn, face
from workbench.ui.board.lines import clipped
from workbench.ui.board.picture import Picture
from workbench.ui.board.sheet import Sheet

_RINGED = 60  # cards up to which each has its own ring
_LENT = 160  # cards in view up to which each is drawn from pixels
_TIES = 200  # most links that follow the hand
Corners = NDArray[np.float64]  # left, top of each card, in device pixels of the board


class Lifted:
    """The lifted cards of a sheet, drawn over the picture from the pixels that the last picture had of them."""

    def __init__(self, sheet: Sheet, shown: Picture | None, scale: float, *, version: int) -> None:
        """``shown`` has the cards as they are; a picture of that ``version`` shows the places they left."""
        self.scale, self.version = scale, version
        self.released = False  # where it stays, and not in the picture yet
        self.cards = np.array(sorted(sheet.lifted), dtype=np.int64)
        self._scene = sheet.scene
        self.places: Corners = np.rint(sheet.scene.rects[self.cards, :2] * scale)
        self._sizes = np.maximum(np.rint(sheet.scene.sizes[self.cards] * scale), 2)
        self._shown = shown if shown is not None and shown.scale == scale else None

    @property
    def edge(self) -> str:
        """The colour round a plain card."""
        return theme.current().line_strong

    def now(self) -> Corners:
        """Where the cards are by now."""
        return self.places

    def vacate(self, painter: QPainter, origin: QPoint, view: QRectF, ratio: float) -> None:
        """Cover the places the cards left, on a picture that still has them there."""
        _, boxes = self._seen(self.places, origin, view, ratio)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.current().surface))
        painter.drawRects(boxes)

    def paint(self, painter: QPainter, origin: QPoint, view: QRectF, ratio: float) -> None:
        """Draw the cards where they are: as the picture had them where it had them whole, else plain."""
        self.draw(painter, *self._seen(self.now(), origin, view, ratio), ratio)

    def draw(self, painter: QPainter, which: NDArray[np.int64], boxes: list[QRectF], ratio: float) -> None:
        """Draw some of the cards into boxes of the view."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        lent = self._lent(which)
        plain = [n for n, has in enumerate(lent) if not has]
        flat = self.cards[which[plain]].tolist()
        drawn.flat(painter, self._scene, flat, [boxes[n] for n in plain], edge=self.edge)
        if self._shown is not None and any(lent):
            corner = (self._shown.area.left(), self._shown.area.top())
            sources = np.hstack([self.places[which] - corner, self._sizes[which]]).tolist()
            self._shown.image.setDevicePixelRatio(ratio)
            for box, source, has in zip(boxes, sources, lent, strict=True):
                if has:
                    painter.drawImage(box.topLeft(), self._shown.image, QRectF(*source))
            self._shown.image.setDevicePixelRatio(1)

    def _lent(self, which: NDArray[np.int64]) -> list[bool]:
        """Which of these cards the picture has whole."""
        if self._shown is None or len(which) > _LENT:
            return [False] * len(which)
        area, low = self._shown.area, self.places[which]
        high = low + self._sizes[which]
        whole = (low >= (area.left(), area.top())) & (high <= (area.right() + 1, area.bottom() + 1))
        lent: list[bool] = whole.all(axis=1).tolist()
        return lent

    def _seen(
        self, corners: Corners, origin: QPoint, view: QRectF, ratio: float
    ) -> tuple[NDArray[np.int64], list[QRectF]]:  # fmt: skip
        """The cards in view with their boxes in it."""
        low = np.rint(corners) - (origin.x(), origin.y())
        inside = (low < (view.width() * ratio, view.height() * ratio)) & (low + self._sizes > 0)
        which = np.flatnonzero(inside.all(axis=1))
        boxes = np.hstack([low[which], self._sizes[which]]) / ratio
        return which, [QRectF(*box) for box in boxes.tolist()]


class InHand(Lifted):
    """Cards carried by the hand, with their rings and the links that follow them."""

    def __init__(self, sheet: Sheet, shown: Picture | None, scale: float, *, version: int) -> None:
        super().__init__(sheet, shown, scale, version=version)
        self.shift = QPoint()  # device pixels
        ends = sheet.scene.ends[sheet.scene.touching(self.cards)]
        ends = ends[~np.isin(ends, self.cards).all(axis=1)][:_TIES]
        middles = (sheet.scene.rects[:, :2] + sheet.scene.rects[:, 2:]) / 2 * scale
        self._ends, self._going = middles[ends], np.isin(ends, self.cards)

    @property
    def edge(self) -> str:
        return theme.current().accent

    def now(self) -> Corners:
        return self.places + (self.shift.x(), self.shift.y())

    def paint(self, painter: QPainter, origin: QPoint, view: QRectF, ratio: float) -> None:
        """The links to cards that stay as straight lines, then the cards, then their rings."""
        ends = self._ends + self._going[..., None] * (self.shift.x(), self.shift.y()) - (origin.x(), origin.y())
        a, b, seen = clipped(ends[:, 0], ends[:, 1], (0.0, 0.0, view.width() * ratio, view.height() * ratio))
        cut = np.hstack([a, b])[seen] / ratio
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(QColor(theme.current().control), 1))
        painter.drawLines([QLineF(x, y, far_x, far_y) for x, y, far_x, far_y in cut.tolist()])
        which, boxes = self._seen(self.now(), origin, view, ratio)
        self.draw(painter, which, boxes, ratio)
        if len(boxes) <= _LENT:
            _rings(painter, boxes)


class Gliding(Lifted):
    """Cards on their way from where they lay to where a layout has them, for a moment."""

    def __init__(self, sheet: Sheet, shown: Picture | None, before: Corners, scale: float, *, version: int) -> None:
        """``before`` are the corners of the lifted cards, lowest card first, in board pixels."""
        super().__init__(sheet, shown, scale, version=version)
        self._goal, self.places = self.places, np.rint(before * scale)
        self.way = 0.0  # of the whole that is done

    def now(self) -> Corners:
        return self.places + (self._goal - self.places) * self.way


def _rings(painter: QPainter, boxes: list[QRectF]) -> None:
    if len(boxes) <= _RINGED:
        for box in boxes:
            face.ring(painter, box, selected=True)
        return
    painter.setPen(QPen(QColor(theme.current().accent), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRects(boxes)
