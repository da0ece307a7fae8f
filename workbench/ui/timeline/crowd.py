"""Thousands of time marks in few strokes: the same shapes, with square corners."""

from __future__ import annotations

from math import ceil
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap

from workbench.ui.theme import Theme, faint
from workbench.ui.timeline import strokes
from workbench.ui.timeline.columns import KINDS, SHAPES, Floats
from workbench.ui.timeline.shapes import NARROW, Place, paint_shape, pen, sharpness, stamp_for

_WIDE, _END = 1024, 5.0  # pixels by which the long picture of a bar grows, and those of its end
_MOST = 64
_drawn: dict[tuple[object, ...], QPixmap] = {}


class Many(NamedTuple):
    """Places of thousands of marks: kinds and shapes by number, all else as in a ``Place``."""

    kind: NDArray[np.uint8]
    shape: NDArray[np.uint8]
    instant: NDArray[np.bool_]
    left: Floats
    bar_left: Floats
    bar_right: Floats
    right: Floats
    top: Floats
    height: float
    open_start: NDArray[np.bool_]
    open_end: NDArray[np.bool_]

    def only(self, which: NDArray[np.bool_]) -> Many:
        """Those of a mask."""
        return Many(*(part[which] if isinstance(part, np.ndarray) else part for part in self))

    @property
    def slivers(self) -> NDArray[np.bool_]:
        """Which bars are too narrow for round corners to be seen."""
        plain = ~(self.instant | self.open_start | self.open_end)
        return plain & (self.bar_right - self.bar_left < NARROW)


def paint_many(painter: QPainter, many: Many, theme: Theme) -> None:
    """Draw thousands of marks in few strokes; bars and instants are stamped from pictures."""
    for code in np.unique(many.kind.astype(np.int64) * len(SHAPES) + many.shape).tolist():
        number, shape = divmod(code, len(SHAPES))
        _alike(painter, many.only((many.kind == number) & (many.shape == shape)), theme, kind=KINDS[number],
               shape=SHAPES[shape])  # fmt: skip


def _alike(painter: QPainter, many: Many, theme: Theme, *, kind: str, shape: str) -> None:
    """Draw marks of one kind and shape."""
    is_open = many.open_start | many.open_end
    _whiskers(painter, many.only(~is_open), theme.kind(kind).ink)
    _open(painter, many.only(is_open), pen(theme.kind(kind).ink, dashed=shape != "stated", width=1))
    bars, slivers = ~is_open & ~many.instant, many.slivers
    _slivers(painter, many.only(slivers), theme, kind=kind, shape=shape)
    _bars(painter, many.only(bars & ~slivers), theme, kind=kind, shape=shape)
    points = many.only(many.instant & ~is_open)
    if len(points.top):
        side = many.height + 2
        stamp = stamp_for(painter, kind, side=side, filled=shape == "stated", theme=theme)
        middle = (points.bar_left + points.bar_right) / 2
        strokes.stamps(painter, stamp, middle, points.top + many.height / 2, side=side)


def _whiskers(painter: QPainter, many: Many, ink: str) -> None:
    y, cap = many.top + many.height / 2, many.height / 4
    painter.setPen(pen(ink, width=1.1))
    for inner, outer in ((many.bar_left, many.left), (many.bar_right, many.right)):
        out = np.abs(outer - inner) > 2
        strokes.lines(painter, inner[out], y[out], outer[out], y[out])
        strokes.lines(painter, outer[out], y[out] - cap, outer[out], y[out] + cap)


def _open(painter: QPainter, many: Many, line: QPen) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(line)
    y = many.top + many.height / 2
    strokes.lines(painter, many.bar_left, y, many.bar_right, y)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)


def _slivers(painter: QPainter, many: Many, theme: Theme, *, kind: str, shape: str) -> None:
    """Bars too narrow for round corners."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    colours = theme.kind(kind)
    painter.setPen(pen(colours.ink, dashed=shape != "stated", width=1))
    painter.setBrush(QColor(theme.panel if shape == "inferred" else colours.fill))
    if shape == "absence":
        painter.setBrush(QBrush(faint(colours.ink, 0.55), Qt.BrushStyle.BDiagPattern))
    strokes.rects(painter, many.bar_left, many.top, many.bar_right - many.bar_left, many.height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)


def _bars(painter: QPainter, many: Many, theme: Theme, *, kind: str, shape: str) -> None:
    """Bars cut from one long picture of such a bar: its left part, and its end."""
    if not len(many.top):
        return
    left, right = np.round(many.bar_left), np.round(many.bar_right)
    long = _WIDE * (1 + int((right - left).max()) // _WIDE)
    ratio = sharpness(painter)
    bar = _long_bar(kind, shape, theme, width=long, height=many.height, ratio=ratio)
    body, y = right - left - _END, np.round(many.top) + bar.height() / ratio / 2
    strokes.cuts(painter, bar, left + body / 2, y, start=0.0, width=body, ratio=ratio)
    strokes.cuts(painter, bar, right - _END / 2, y, start=long - _END, width=np.full_like(body, _END), ratio=ratio)


def _long_bar(kind: str, shape: str, theme: Theme, *, width: int, height: float, ratio: float) -> QPixmap:
    """A bar as it is drawn alone, so long that all others are parts of it."""
    key = (kind, shape, theme.kind(kind), theme.panel, width, height, ratio)
    if key not in _drawn:
        while len(_drawn) >= _MOST:
            del _drawn[next(iter(_drawn))]
        made = _drawn[key] = QPixmap(ceil(width * ratio), ceil(height * ratio))
        made.fill(Qt.GlobalColor.transparent)
        with QPainter(made) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(ratio, ratio)
            paint_shape(painter, Place(kind, shape, False, 0, 0, width, width, 0, height, False, False), theme)
    return _drawn[key]
