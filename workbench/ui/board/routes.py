"""Ways for links: right-angled paths from card edge to card edge that keep off other cards where they can."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from workbench.ui.board.paths import (
    Path,
    Point,
    Rects,
    Sides,
    candidates,
    costs,
    crowding,
    port_place,
    straightened,
    stretches,
)
from workbench.ui.board.scene import Scene

_PORT = 14.0  # between two links on one side of a card
_SHARES = (0.5, 0.3, 0.7, 0.2, 0.8)  # of its longest stretch, where a link may carry its sign
_SIGN = (36.0, 19.0)  # the room one takes
_FACING = {"r": "l", "l": "r", "t": "b", "b": "t"}
_NEAR = 120.0  # how far round two cards others are kept off
_BUSY = 40.0  # the price of going round by a side, for each link that stands there already

Kept = tuple[NDArray[np.float64], Path, Point]


class Router:
    """Finds the ways of links on one scene and keeps what it found until cards move."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._sides: dict[int, Sides] = {}
        self._busy: Counter[tuple[int, str]] = Counter()  # links at each side of a card
        self._found: dict[int, Path] = {}
        self._fresh: set[int] = set()
        self.signs: dict[int, Point] = {}  # where each found link carries its sign

    def forget(self, cards: Sequence[int] = ()) -> None:
        """Look again at every link; the paths at the cards that moved are not even shown meanwhile."""
        self._sides.clear()
        self._busy.clear()
        self._fresh.clear()
        for edge in self._scene.touching(cards).tolist():
            self._found.pop(edge, None)

    def kept(self) -> dict[bytes, Kept]:
        """What is known of each link, by its id: where its cards lay, its path and the place of its sign.

        A path that was found within a search that is not over has no sign yet and is left out.
        """
        return {
            self._scene.edges[edge].id: (np.stack(self._ends(edge)), path, self.signs[edge])
            for edge, path in self._found.items()
            if edge in self.signs
        }

    def adopt(self, kept: dict[bytes, Kept]) -> None:
        """Show another scene's paths until new ones are found, for links whose cards lie where they lay."""
        for edge, each in enumerate(self._scene.edges):
            if each.id in kept and np.array_equal(np.stack(self._ends(edge)), kept[each.id][0]):
                _, self._found[edge], self.signs[edge] = kept[each.id]

    def shown(self, edges: Iterable[int]) -> set[int]:
        """Which of these links have a path, be it an old one."""
        return self._found.keys() & set(edges)

    def fresh(self, edges: Iterable[int]) -> bool:
        """Whether all these paths were found since cards last moved."""
        return self._fresh.issuperset(edges)

    def known(self, edges: Iterable[int]) -> dict[int, Path]:
        """Paths as they were last drawn, finding those that were not."""
        wanted = list(edges)
        missing = [edge for edge in wanted if edge not in self._found]
        for _ in self.find(missing):
            continue
        return {edge: self._found[edge] for edge in wanted}

    def find(self, edges: list[int]) -> Iterator[int]:
        """Find the paths of these links together, one a step: ports shared out, parallel ways apart."""
        for edge in sorted(edges, key=self._stacked):  # those that must go round see which sides are free
            if edge not in self._sides:
                self._sides[edge] = self._choose(edge)
                self._busy.update(zip(self._scene.ends[edge].tolist(), self._sides[edge], strict=True))
                yield edge
        ports = self._ports(edges)
        others = self._found.keys() - set(edges)  # those that stay where they are
        taken = np.array([run for edge in others for run in stretches(self._found[edge])]).reshape(-1, 4)
        for edge in edges:
            near, own = self._near(edge)
            ends, sides = self._ends(edge), self._sides[edge]
            paths = candidates(ports[edge, 0], ports[edge, 1], sides, ends, near, most=12)
            price = costs(paths, near, own) + crowding(paths, taken)
            self._found[edge] = straightened(paths[int(np.argmin(price))])
            taken = np.concatenate([taken, np.array(stretches(self._found[edge])).reshape(-1, 4)])
            yield edge
        self.signs.update(_signs({edge: self._found[edge] for edge in edges}))
        self._fresh.update(edges)

    def _choose(self, edge: int) -> Sides:
        """From which sides a link best leaves and arrives."""
        one, other = self._ends(edge)
        near, own = self._near(edge)
        pairs = _plausible(one, other)
        made = []
        for pair in pairs:
            start, end = _middle(one, pair[0]), _middle(other, pair[1])
            made.append(candidates(start, end, pair, (one, other), near, most=4))
        owner = np.repeat(np.arange(len(pairs)), [len(paths) for paths in made])
        ends = self._scene.ends[edge].tolist()
        held = [sum(self._busy[end, pair[0]] for end in ends) if pair[0] == pair[1] else 0 for pair in pairs]
        return pairs[int(owner[np.argmin(costs(np.concatenate(made), near, own) + _BUSY * np.array(held)[owner])])]

    def _stacked(self, edge: int) -> bool:
        """Whether one card of a link lies above the other."""
        one, other = self._ends(edge)
        return bool(min(one[2], other[2]) > max(one[0], other[0]))

    def _ends(self, edge: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        one, other = self._scene.ends[edge]
        return self._scene.rects[one], self._scene.rects[other]

    def _near(self, edge: int) -> tuple[Rects, NDArray[np.bool_]]:
        """The cards round a link, and which of them are its own."""
        ends = self._scene.ends[edge]
        low = self._scene.rects[ends, :2].min(axis=0) - _NEAR
        high = self._scene.rects[ends, 2:].max(axis=0) + _NEAR
        near = self._scene.within((low[0], low[1], high[0], high[1]))
        return self._scene.rects[near], np.isin(near, ends)

    def _ports(self, edges: list[int]) -> dict[tuple[int, int], tuple[float, float]]:
        """Where each link meets its cards: straight ones first, the rest beside them by where they go."""
        sides: dict[tuple[int, str], list[tuple[float, int, int]]] = defaultdict(list)
        straight = self._straight(edges)
        for edge in edges:
            pair = self._scene.ends[edge]
            for end in (0, 1):
                side = self._sides[edge][end]
                far = self._scene.rects[pair[1 - end]]
                goal = (far[1] + far[3]) / 2 if side in "lr" else (far[0] + far[2]) / 2
                sides[int(pair[end]), side].append((float(goal), edge, end))
        ports = {}
        for (card, side), links in sides.items():
            fixed = [straight[edge] for _, edge, _ in links if edge in straight]
            free = sorted(link for link in links if link[1] not in straight)
            rect = self._scene.rects[card]
            for (_, edge, end), place in zip(free, _shared(rect, side, free, fixed), strict=True):
                ports[edge, end] = port_place(rect, side, place)
            for _, edge, end in links:
                if edge in straight:
                    ports[edge, end] = port_place(rect, side, straight[edge])
        return ports

    def _straight(self, edges: list[int]) -> dict[int, float]:
        """Links between cards that face each other run straight, side by side if there are several."""
        pairs: dict[tuple[int, ...], list[int]] = defaultdict(list)
        for edge in edges:
            if self._sides[edge][1] == _FACING[self._sides[edge][0]]:
                pairs[tuple(sorted(self._scene.ends[edge].tolist()))].append(edge)
        places = {}
        for (one, other), together in pairs.items():
            axis = 1 if self._sides[together[0]][0] in "lr" else 0
            a, b = self._scene.rects[one], self._scene.rects[other]
            low, high = max(a[axis], b[axis]) + 8, min(a[axis + 2], b[axis + 2]) - 8
            if high - low < 8 * len(together):
                continue
            step = min(2 * _PORT, (high - low) / len(together))
            for n, edge in enumerate(together):
                places[edge] = round((low + high) / 2 + (n - (len(together) - 1) / 2) * step)
        return places


def _plausible(one: NDArray[np.float64], other: NDArray[np.float64]) -> list[Sides]:
    """Sides that look at each other, and the two ways round."""
    across = "rl" if other[0] + other[2] >= one[0] + one[2] else "lr"
    down = "bt" if other[1] + other[3] >= one[1] + one[3] else "tb"
    pairs = [across, down, across[0] + down[1], down[0] + across[1], "rr", "ll", "tt", "bb"]
    return [(pair[0], pair[1]) for pair in pairs]


def _middle(rect: NDArray[np.float64], side: str) -> tuple[float, float]:
    axis = 1 if side in "lr" else 0
    return port_place(rect, side, round(float(rect[axis] + rect[axis + 2]) / 2))


def _shared(rect: NDArray[np.float64], side: str, free: list[tuple[float, int, int]],
            fixed: list[float]) -> list[float]:  # fmt: skip
    """Places along one side for the links that do not run straight."""
    axis = 1 if side in "lr" else 0
    low, high = float(rect[axis]) + 8, float(rect[axis + 2]) - 8
    count = len(free)
    if not fixed:
        step = min(_PORT if axis else 2 * _PORT, (high - low) / max(count, 1))
        return [round((low + high) / 2 + (n - (count - 1) / 2) * step) for n in range(count)]
    before = sum(goal < fixed[0] for goal, _, _ in free)
    up = min(_PORT, max(min(fixed) - low, 0) / max(before, 1))
    down = min(_PORT, max(high - max(fixed), 0) / max(count - before, 1))
    above = [min(fixed) - up * (before - n) for n in range(before)]
    return above + [max(fixed) + down * (n + 1) for n in range(count - before)]


def _signs(ways: dict[int, Path]) -> dict[int, Point]:
    """A place for each link's sign on its longest stretch, clear of the others where there is room."""
    longest = {edge: max(zip(path, path[1:], strict=False), key=_length) for edge, path in ways.items()}
    placed = np.empty((0, 2))
    places: dict[int, Point] = {}
    for edge, (a, b) in sorted(longest.items(), key=lambda found: _length(found[1])):
        spots = np.array(a) + np.outer(_SHARES, np.subtract(b, a))
        apart = (np.abs(spots[:, None] - placed) / _SIGN).max(axis=2).min(axis=1, initial=1.0)
        spot = spots[int(np.argmax(apart))]
        places[edge] = (float(spot[0]), float(spot[1]))
        placed = np.concatenate([placed, spot[None, :]])
    return places


def _length(leg: tuple[Point, Point]) -> float:
    return math.dist(*leg)
