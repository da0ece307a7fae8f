"""What one frame of the timeline shows: the painter's whole input, so screen, pictures and tests share it."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from workbench.ui.timeline.columns import Columns
from workbench.ui.timeline.layout import AXIS, BAR, GUTTER, ROW, Arrangement, Pixels, pixels
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
    across: Pixels = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "across", pixels(self.held, self.arrangement.index, self.scale))

    def visible(self) -> NDArray[np.int64]:
        """Positions (within the arrangement) of the marks inside the view."""
        across, top = self.across, self.arrangement.top + AXIS - self.scroll
        inside = (across.right >= GUTTER) & (across.left <= self.width)
        return np.nonzero(inside & (top > AXIS - ROW) & (top < self.height))[0]

    def places(self) -> dict[int, Place]:
        """Where each mark inside the view is drawn, by its position within the arrangement."""
        at, across, held = self.visible(), self.across, self.held
        index = self.arrangement.index[at]
        top = self.arrangement.top[at] + AXIS - self.scroll
        numbers = [
            column.tolist()
            for column in (
                at,
                index,
                across.left[at],
                across.bar_left[at],
                across.bar_right[at],
                across.right[at],
                top,
                np.isnan(held.start[index]),
                np.isnan(held.end[index]),
            )
        ]
        found = {}
        for n, i, left, bar_left, bar_right, right, y, open_start, open_end in zip(*numbers, strict=True):
            mark = held.marks[i]
            found[n] = Place(
                mark.kind, mark.shape, mark.instant, left, bar_left, bar_right, right, y, BAR, open_start, open_end
            )
        return found

    def hit(self, x: float, y: float) -> int | None:
        """The index of the mark under a point, the nearest within a few pixels, or ``None``."""
        if x < GUTTER or y < AXIS or not len(self.arrangement.index):
            return None
        top = self.arrangement.top + AXIS - self.scroll
        aside = np.maximum(np.maximum(self.across.left - x, x - self.across.right), 0)
        above = np.maximum(np.maximum(top - y, y - top - BAR), 0)
        near = np.where((aside <= NEAR) & (above <= (ROW - BAR) / 2), aside + above, np.inf)
        best = int(np.argmin(near))
        return int(self.arrangement.index[best]) if np.isfinite(near[best]) else None
