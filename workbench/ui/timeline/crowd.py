"""Thousands of time marks in few strokes: the same shapes, with square corners."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPainter

from workbench.ui.theme import Theme, faint
from workbench.ui.timeline import strokes
from workbench.ui.timeline.columns import KINDS, SHAPES, Floats
from workbench.ui.timeline.shapes import NARROW, pen, stamp_for


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
    """Draw thousands of marks in few strokes: square corners, the same fills and dashes, instants as stamps."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for code in np.unique(many.kind.astype(np.int64) * len(SHAPES) + many.shape).tolist():
        number, shape = divmod(code, len(SHAPES))
        _alike(painter, many.only((many.kind == number) & (many.shape == shape)), theme, kind=KINDS[number],
               shape=SHAPES[shape])  # fmt: skip
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)


def _alike(painter: QPainter, many: Many, theme: Theme, *, kind: str, shape: str) -> None:
    """Draw marks of one kind and shape."""
    colours, middle = theme.kind(kind), many.top + many.height / 2
    is_open = many.open_start | many.open_end
    out = np.nonzero(((many.bar_left - many.left > 2) | (many.right - many.bar_right > 2)) & ~is_open)[0]
    painter.setPen(pen(colours.ink, width=1))
    strokes.lines(painter, many.left[out], middle[out], many.right[out], middle[out])
    painter.setPen(pen(colours.ink, dashed=shape != "stated", width=1))
    strokes.lines(painter, many.bar_left[is_open], middle[is_open], many.bar_right[is_open], middle[is_open])
    painter.setBrush(QColor(theme.panel if shape == "inferred" else colours.fill))
    if shape == "absence":
        painter.setBrush(QBrush(faint(colours.ink, 0.55), Qt.BrushStyle.BDiagPattern))
    bars = ~is_open & ~many.instant
    strokes.rects(painter, many.bar_left[bars], many.top[bars], (many.bar_right - many.bar_left)[bars], many.height)
    points = many.instant & ~is_open
    if points.any():
        side = many.height + 2
        stamp = stamp_for(painter, kind, side=side, filled=shape == "stated", theme=theme)
        strokes.stamps(painter, stamp, ((many.bar_left + many.bar_right) / 2)[points], middle[points], side=side)
