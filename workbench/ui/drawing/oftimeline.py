"""The timeline as a drawing: its lanes over a stretch of time, names and calendar repeated on every page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter

from workbench.case.edges import Edge
from workbench.ui import theme
from workbench.ui.drawing.drawings import Drawing
from workbench.ui.language import tr
from workbench.ui.timeline import type
from workbench.ui.timeline.columns import KINDS, Columns
from workbench.ui.timeline.labels import wanted
from workbench.ui.timeline.layout import AXIS, GUTTER, Path, arrange
from workbench.ui.timeline.legend import GAP, SAMPLES, SHAPE, paint_sample
from workbench.ui.timeline.names import name_width
from workbench.ui.timeline.painting import paint
from workbench.ui.timeline.picture import Picture
from workbench.ui.timeline.scale import Scale

_BINS = 120  # of the overview
MOST_ASIDE = 200.0  # logical pixels beyond the window's room that the names of lanes are given at most
Over = Callable[[QPainter, Picture, theme.Theme], None]


def timeline_drawing(
    held: Columns, *, title: str, stretch: tuple[float, float], width: float, closed: frozenset[Path] = frozenset(),
    edges: Sequence[Edge] = (), over: Sequence[Over] = (), least: float = 0.0,
    says: tuple[str, ...] = (), marking: str = "",
) -> Drawing:  # fmt: skip
    """The marks of a stretch of time, ``width`` logical pixels wide without the lanes' names."""
    start, end = stretch
    whole = Scale(start, end, GUTTER, width)
    arranged = arrange(held, whole, closed=closed)
    named = Picture(held, arranged, whole, width + GUTTER, arranged.height + AXIS)
    aside = min(max(name_width(named), 0.0), MOST_ASIDE)

    def draw(painter: QPainter, part: QRectF, scale: float) -> Iterator[None]:
        left, right = (start + x * whole.pixel for x in (part.left(), part.right()))
        shown = Picture(
            held, arranged, Scale(left, right, GUTTER, part.width()), part.width() + GUTTER, part.height() + AXIS,
            part.top(), edges=tuple(edges), aside=aside,
        )  # fmt: skip
        held.words.bring(wanted(shown))
        yield
        look = theme.current()
        painter.save()
        painter.translate(aside, 0)
        paint(painter, shown, look)
        for each in over:
            each(painter, shown, look)
        painter.restore()

    def overview(painter: QPainter, place: QRectF) -> None:
        known = np.where(np.isnan(held.start), held.end, held.start)
        look = theme.current()
        for group, rows in _groups(held).items():
            counts, _ = np.histogram(known[rows], bins=_BINS, range=(start, end))
            high = np.log1p(counts) / max(np.log1p(counts.max(initial=0)), 1.0) * place.height() / 4
            base = place.bottom() - group * place.height() / 4
            step = place.width() / _BINS
            ink = QColor(look.kind(KINDS[int(np.bincount(held.kind[rows]).argmax())]).ink)
            for n in np.nonzero(counts)[0].tolist():
                painter.fillRect(QRectF(place.left() + n * step, base - high[n], step, high[n]), ink)

    size = QSizeF(width, max(arranged.height, least))
    return Drawing(title, size, QSizeF(GUTTER + aside, AXIS), draw, overview, _key, says, marking)


def _key(painter: QPainter, at: QPointF) -> None:
    """The shapes of time marks with their words."""
    painter.setFont(type.small())
    x = at.x()
    for sample in SAMPLES:
        paint_sample(painter, QPointF(x, at.y()), sample, sample[0])
        x += painter.fontMetrics().horizontalAdvance(sample[0]) + SHAPE + GAP
    words = tr("dotted: a gap, bar above: a burst")
    painter.drawText(QPointF(x, at.y() + 14), words)


def _groups(held: Columns) -> dict[int, np.ndarray]:
    """The marks of each group of lanes, the lowest group first."""
    names = list(dict.fromkeys(lane.group for lane in held.lanes))
    which = np.array([names.index(lane.group) for lane in held.lanes], np.int64)
    of_mark = which[held.lane] if len(held) else np.zeros(0, np.int64)
    found = {len(names) - 1 - n: np.nonzero(of_mark == n)[0] for n in range(len(names))}
    return {group: rows for group, rows in found.items() if len(rows)}
