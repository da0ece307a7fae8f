"""Where records that are held to be the same are joined in a drawing: a double line that runs round nothing else."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from workbench.case.ids import id_text
from workbench.report.lanes import Placed

MOST = 60  # pairs that are looked at
_CLEAR = 4.0  # units from a mark or its label to the line
_REACH = 12.0  # units that the line reaches out at the least
_STEP, _STEPS = 6.0, 12  # and more where something stands there
_HALF = 3.5  # units on either side of its middle that the line takes
Laid = tuple[Placed, float]
"""A mark, and how far down its middle is."""


class Bracket(NamedTuple):
    """A line from the upper mark out to ``x`` and back to the lower: where it starts and ends, and how far down."""

    x: float
    ends: tuple[float, float]
    downs: tuple[float, float]

    @property
    def path(self) -> str:
        """It as an SVG path, its corners rounded."""
        (start, end), (top, low) = self.ends, self.downs
        turn = 4.0 if self.x < min(start, end) else -4.0
        return (f"M{start:.1f} {top:.1f}H{self.x + turn:.1f}Q{self.x:.1f} {top:.1f} {self.x:.1f} {top + 4:.1f}"
                f"V{low - 4:.1f}Q{self.x:.1f} {low:.1f} {self.x + turn:.1f} {low:.1f}H{end:.1f}")  # fmt: skip


def brackets(laid: Sequence[Laid], same: Collection[tuple[str, str]], edges: tuple[float, float]) -> list[Bracket]:
    """A line for each pair whose marks are drawn here, left of both or right of both; none where it has no room."""
    found: list[Bracket] = []
    of: dict[str, Laid] = {}
    for each in laid if same else ():
        if each[0].drawn and each[0].mark.record:
            of.setdefault(id_text(each[0].mark.record), each)
    drawn = [pair for pair in sorted(same) if pair[0] in of and pair[1] in of]
    for one, other in drawn[:MOST]:
        ends = sorted((of[one], of[other]), key=lambda each: each[1])
        if ends[0][1] < ends[1][1]:
            others = [each for each in laid if each[0] not in (ends[0][0], ends[1][0])]
            ways = (way for way in _ways(ends, edges) if _is_free(way, others, found))
            found += [way for way in (next(ways, None),) if way]
    return found


def _ways(ends: Sequence[Laid], edges: tuple[float, float]) -> Iterator[Bracket]:
    """Left of both, then right of both, each further out step by step as long as it lies on the paper."""
    (upper, top), (lower, low) = ends
    left = (upper.drawn_from - _CLEAR, lower.drawn_from - _CLEAR)
    right = (upper.drawn_to + _CLEAR, lower.drawn_to + _CLEAR)
    outs = [_REACH + _STEP * step for step in range(_STEPS)]
    before = (Bracket(min(left) - out, left, (top, low)) for out in outs if min(left) - out - _HALF >= edges[0])
    after = (Bracket(max(right) + out, right, (top, low)) for out in outs if max(right) + out + _HALF <= edges[1])
    return chain(before, after)


def _is_free(way: Bracket, others: Sequence[Laid], laid: Sequence[Bracket]) -> bool:
    """Whether no mark, no label and no other such line stands where it runs."""
    (start, end), (top, low) = way.ends, way.downs
    for one, down in others:
        first, last = one.left - _HALF, one.right + _HALF
        reach = [way.x]
        if abs(down - top) < 1:
            reach.append(start)
        elif abs(down - low) < 1:
            reach.append(end)
        elif not top < down < low and not (one.below and top < down + 12 < low):
            continue
        if first < max(reach) and min(reach) < last or first < way.x < last:
            return False
    return not any(abs(way.x - each.x) < 2 * _HALF and way.downs[0] < each.downs[1] and each.downs[0] < way.downs[1]
                   for each in laid)  # fmt: skip
