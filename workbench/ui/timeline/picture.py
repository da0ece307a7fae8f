"""What one frame of the timeline shows: the painter's whole input, so screen, pictures and tests share it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from workbench.case.edges import Edge
from workbench.case.timed import halves
from workbench.ui.timeline.columns import KINDS, SHAPES, Columns
from workbench.ui.timeline.crowd import Many
from workbench.ui.timeline.layout import GUTTER, Arrangement, LaneBox, Pixels, Sizes, pixels
from workbench.ui.timeline.scale import Scale
from workbench.ui.timeline.shapes import Place

NEAR = 4.0  # pixels by which a click may miss


@dataclass(frozen=True)
class Picture:
    """One frame: marks, their places, what is picked and brushed, and the size in logical pixels."""

    held: Columns
    arrangement: Arrangement
    scale: Scale
    width: float
    height: float
    scroll: float = 0.0
    selected: tuple[bytes, ...] = ()
    hovered: bytes | None = None
    span: tuple[float, float] | None = None
    empty: str = ""
    keyboard: bool = False
    primary: tuple[int, ...] = ()  # indices of the primary record's marks
    at: int = -1  # the mark the keys stand on
    beside: frozenset[bytes] = frozenset()  # the neighbours of the primary record
    edges: tuple[Edge, ...] = ()  # its links, where they are shown
    moment: float | None = None  # the instant of a track that is looked at
    weigh: Callable[[bytes], int] = lambda record: 0  # findings of a record: the more, the sooner it has a label
    aside: float = 0.0  # more room for names left of the frame's own edge: on paper none is cut
    across: Pixels = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "across", pixels(self.held, self.arrangement.index, self.scale))

    @cached_property
    def seen(self) -> NDArray[np.int64]:
        """Positions (within the arrangement) of the marks inside the view."""
        across, top, sizes = self.across, self.tops, self.sizes
        inside = (across.right >= GUTTER) & (across.left <= self.width)
        return np.nonzero(inside & (top > sizes.axis - sizes.row) & (top < self.height))[0]

    def among(self, records: Iterable[bytes]) -> NDArray[np.int64]:
        """The positions, of those in the view, where marks of some records are."""
        high, low = halves(records)
        index = self.arrangement.index[self.seen]
        if not len(low) or not len(index):
            return self.seen[:0]
        near = np.nonzero(np.isin(self.held.low[index], low))[0]
        wanted = set(zip(high.tolist(), low.tolist(), strict=True))
        mine = zip(self.held.high[index[near]].tolist(), self.held.low[index[near]].tolist(), strict=True)
        return self.seen[near[[key in wanted for key in mine]]]

    @property
    def sizes(self) -> Sizes:
        """The heights this frame is drawn in."""
        return self.arrangement.sizes

    @cached_property
    def tops(self) -> NDArray[np.float64]:
        """The height at which each packed mark's bar begins, from the frame's top."""
        return self.arrangement.top + self.sizes.axis - self.scroll

    def anchor(self, i: int) -> Place | None:
        """Where a mark, or the lane it is lost in, stands for a link; at the edge of the frame when out of sight."""
        box = self.arrangement.box(self.held, i)
        if box < 0:
            return None
        found = np.nonzero(self.arrangement.index == i)[0]
        if len(found):
            at = int(found[0])
            left, right, top = (float(row[at]) for row in (self.across.left, self.across.right, self.tops))
        else:
            left = right = float(self.scale.clip(self.scale.x(self.held.middle(i))))
            lane = self.arrangement.boxes[box]
            top = lane.top + (lane.height - self.sizes.bar) / 2 + self.sizes.axis - self.scroll
        top = min(max(top, self.sizes.axis - self.sizes.bar), self.height)
        left, right = max(left, GUTTER), max(right, GUTTER)
        return Place("", "", False, left, left, right, right, top, self.sizes.bar, False, False)

    def place(self, at: int) -> Place:
        """Where a mark is drawn, by its position within the arrangement."""
        held, across, i = self.held, self.across, int(self.arrangement.index[at])
        return Place(
            KINDS[held.kind[i]], SHAPES[held.shape[i]], bool(held.instant[i]), float(across.left[at]),
            float(across.bar_left[at]), float(across.bar_right[at]), float(across.right[at]), float(self.tops[at]),
            self.sizes.bar, bool(np.isnan(held.start[i])), bool(np.isnan(held.end[i])),
        )  # fmt: skip

    def places(self) -> dict[int, Place]:
        """Where each mark inside the view is drawn, by its position within the arrangement."""
        return {at: self.place(at) for at in self.seen.tolist()}

    def many(self, at: NDArray[np.int64]) -> Many:
        """The same of thousands, as arrays."""
        held, across, index = self.held, self.across, self.arrangement.index[at]
        return Many(
            held.kind[index], held.shape[index], held.instant[index], across.left[at], across.bar_left[at],
            across.bar_right[at], across.right[at], self.tops[at], self.sizes.bar, np.isnan(held.start[index]),
            np.isnan(held.end[index]),
        )  # fmt: skip

    def boxes(self) -> list[LaneBox]:
        """The lanes in sight."""
        low, high = self.scroll, self.scroll + self.height
        return [box for box in self.arrangement.boxes if box.top + box.height >= low and box.top <= high]

    @cached_property
    def peak(self) -> float:
        """How many marks in one step of density are drawn in full ink: some times what it is on the average."""
        low, high = self.held.slice(self.scale.start, self.scale.end)
        lanes = sum(box.dense for box in self.arrangement.boxes)
        return max(8.0, 16.0 * (high - low) / (self.scale.width * max(lanes, 1)))

    def hit(self, x: float, y: float) -> int | None:
        """The index of the mark under a point, the nearest within a few pixels, or ``None``."""
        sizes = self.sizes
        if x < GUTTER or y < sizes.axis or not len(self.arrangement.index):
            return None
        top = self.tops
        aside = np.maximum(np.maximum(self.across.left - x, x - self.across.right), 0)
        above = np.maximum(np.maximum(top - y, y - top - sizes.bar), 0)
        near = np.where((aside <= NEAR) & (above <= (sizes.row - sizes.bar) / 2), aside + above, np.inf)
        best = int(np.argmin(near))
        return int(self.arrangement.index[best]) if np.isfinite(near[best]) else None
