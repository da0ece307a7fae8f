"""The order of boxes and passing lines in their columns, and dots that end before an arrowhead and give way to others.

Boxes are sifted: each goes to the place of its column at which its lines cross fewest others.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, combinations, pairwise
from math import hypot

from workbench.report.cited import Graph
from workbench.report.citedlabels import Point

Slot = str | tuple[int, int]  # a box, or a line with the column that it passes
STEPS = 32  # of a line between two columns
EVERY = 5.3  # units from dot to dot
HEAD = 9.0  # units that an arrowhead takes before its box
_APART = 3.4  # units from the middle of the last dot to the head
_GAP = 4.4  # units from the dots of a line to those of one that it crosses
_NEAR = 30.0  # so near to where they cross
_ROUNDS = 8


def ordered(slots: list[list[Slot]], found: Graph) -> None:
    """Each column as those stand that lead to it, then sifted until no box has a place at which less is crossed."""
    ties = _ties(slots, found)
    for at in range(1, len(slots)):
        rank = {slot: index / max(len(slots[at - 1]) - 1, 1) for index, slot in enumerate(slots[at - 1])}
        led = {slot: [rank[one] for one, other in ties[at - 1] if other == slot] or [0.5] for slot in slots[at]}
        slots[at].sort(key=lambda slot: sum(led[slot]) / len(led[slot]))
    for _ in range(_ROUNDS):
        if not any([_sifted(slots, ties, at) for at in range(len(slots))]):
            return


def _ties(slots: Sequence[Sequence[Slot]], found: Graph) -> list[list[tuple[Slot, Slot]]]:
    """What is joined from each column to the next."""
    column = {slot: at for at, each in enumerate(slots) for slot in each}
    ties: list[list[tuple[Slot, Slot]]] = [[] for _ in slots]
    for line, edge in enumerate(found.edges):
        first, last = column[edge.of], column[edge.names]
        steps: list[Slot] = [edge.of, *((line, at) for at in range(first + 1, last)), edge.names]
        for one, other in pairwise(steps):
            ties[column[one]].append((one, other))
    return ties


def _sifted(slots: list[list[Slot]], ties: Sequence[Sequence[tuple[Slot, Slot]]], at: int) -> bool:
    """Whether any of a column has found a place at which less is crossed."""
    sides: list[dict[Slot, list[int]]] = []
    if at:
        rank = {slot: index for index, slot in enumerate(slots[at - 1])}
        sides.append({slot: [rank[one] for one, other in ties[at - 1] if other == slot] for slot in slots[at]})
    if at + 1 < len(slots):
        rank = {slot: index for index, slot in enumerate(slots[at + 1])}
        sides.append({slot: [rank[other] for one, other in ties[at] if one == slot] for slot in slots[at]})
    moved = False
    for slot in list(slots[at]):
        others = [each for each in slots[at] if each != slot]
        costs = [sum(_more(side[each], side[slot]) for side in sides) for each in others]
        all_, here = [*accumulate(costs, initial=0)], slots[at].index(slot)
        best = min(range(len(all_)), key=lambda place: (all_[place], abs(place - here)))
        if all_[best] < all_[here]:
            slots[at], moved = [*others[:best], slot, *others[best:]], True
    return moved


def _more(above: Sequence[int], below: Sequence[int]) -> int:
    """How many more lines cross where the one stands above the other than the other way round."""
    return sum((one > other) - (one < other) for one in above for other in below)


def dotted(ways: Sequence[Sequence[Point]], columns: Sequence[int]) -> list[list[Point]]:
    """The dots of each line, from its box's column on; where two cross, the later leaves the earlier a gap."""
    dots = [[point for point in _dots(way) if point[0] <= way[-1][0] - _APART] for way in ways]
    for over, under, (x, y) in crossings(ways, columns):
        near = [at for at in dots[over] if hypot(at[0] - x, at[1] - y) <= _NEAR]
        dots[under] = [
            at
            for at in dots[under]
            if hypot(at[0] - x, at[1] - y) > _NEAR or all(hypot(at[0] - a, at[1] - b) > _GAP for a, b in near)
        ]
    return dots


def crossings(ways: Sequence[Sequence[Point]], columns: Sequence[int]) -> Iterator[tuple[int, int, Point]]:
    """Which lines cross between two columns, and about where."""
    between: dict[int, list[tuple[int, Sequence[Point]]]] = {}
    for at, (way, column) in enumerate(zip(ways, columns, strict=True)):
        for step, start in enumerate(range(0, len(way), STEPS + 1)):
            between.setdefault(column + step, []).append((at, way[start : start + STEPS + 1]))
    for pieces in between.values():
        for (one, first), (other, second) in combinations(pieces, 2):
            above = [a[1] < b[1] for a, b in zip(first, second, strict=True)]
            if above[0] != above[-1]:
                turn = above.index(above[-1])
                yield one, other, ((first[turn][0] + second[turn][0]) / 2, (first[turn][1] + second[turn][1]) / 2)


def _dots(way: Sequence[Point]) -> Iterator[Point]:
    """Dots along a way."""
    next_ = 0.0
    for (x0, y0), (x1, y1) in pairwise(way):
        far = hypot(x1 - x0, y1 - y0)
        while next_ <= far and far:
            yield x0 + (x1 - x0) * next_ / far, y0 + (y1 - y0) * next_ / far
            next_ += EVERY
        next_ -= far
