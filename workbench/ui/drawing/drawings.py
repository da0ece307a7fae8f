"""A view as a drawing of any size, and how it is parted into pages that overlap."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter

OVERLAP = 96.0  # logical pixels that two neighbouring pages share: an inch, so that no short label is lost between them
MOST = 400  # pages


class Drawing(NamedTuple):
    """What is drawn: ``size`` of its content in logical pixels, ``head`` of what each page repeats left and above.

    ``says`` are lines on every page: what is drawn and what is left out; ``marking`` tells how it is to be handled.
    ``paint`` draws a part of the content at the painter's origin, beside and below the heads, step by step, the
    painter being enlarged ``scale`` times already where that is more than 1; ``overview`` draws the whole into a small
    rectangle, ``key`` what its signs mean in a row. ``beside`` is whether it can be drawn beside the window: nothing
    of it is read from the case then.
    """

    title: str
    size: QSizeF
    head: QSizeF
    paint: Callable[[QPainter, QRectF, float], Iterator[None]]
    overview: Callable[[QPainter, QRectF], None]
    key: Callable[[QPainter, QPointF], None] = lambda painter, at: None
    says: tuple[str, ...] = ()
    marking: str = ""
    beside: bool = False

    @property
    def whole(self) -> QRectF:
        """All of the content."""
        return QRectF(0, 0, self.size.width(), self.size.height())


class Tile(NamedTuple):
    """One page's part of a drawing, and where it stands among the others."""

    column: int
    row: int
    part: QRectF


class Tiling(NamedTuple):
    """How a drawing is parted: the tiles row by row."""

    columns: int
    rows: int
    tiles: tuple[Tile, ...]


def tiling(drawing: Drawing, room: QSizeF) -> Tiling:
    """Tiles for pages with that much room, in logical pixels; neighbours share a strip of ``OVERLAP``."""
    wide, high = room.width() - drawing.head.width(), room.height() - drawing.head.height()
    columns, rows = _count(drawing.size.width(), wide), _count(drawing.size.height(), high)
    tiles = tuple(
        Tile(column, row, QRectF(column * (wide - OVERLAP), row * (high - OVERLAP), wide, high) & drawing.whole)
        for row in range(rows)
        for column in range(columns)
    )
    return Tiling(columns, rows, tiles)


def _count(length: float, room: float) -> int:
    """How many pages one way."""
    if length <= room:
        return 1
    return math.ceil((length - OVERLAP) / max(room - OVERLAP, 1.0) - 1e-6)
