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

_ROOM = 24.0  # round a path within which a card that moves makes it doubtful
_PORT = 14.0  # between two links on one side of a card
_SHARES = (0.5, 0.3, 0.7, 0.2, 0.8, 0.4, 0.6, 0.1, 0.9)  # of its longest stretch, where a link may carry its sign
_SIGN = (36.0, 19.0)  # the room one takes
_LETTER, _WORD = 6.0, 64.0  # board pixels of a letter on a link, and of its words at most
_FACING = {"r": "l", "l": "r", "t": "b", "b": "t"}
_NEAR = 120.0  # how far round two cards others are kept off
_MANY = 80  # of those cards at most, the nearest ones
FAR = 2600.0  # board pixels across and down between two cards whose link is left straight
_TOUCHED = 200  # cards that moved, above which every way is looked for again
_BUSY = 40.0  # the price of going round by a side, for each link that stands there already

Kept = tuple[NDArray[np.float64], Path, Point, Sides | None]


class Router:
    """Finds the ways of links on one scene and keeps what it found until cards move."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._sides: dict[int, Sides] = {}  # of the links that have a way or are being searched for
        self._busy: Counter[tuple[int, str]] = Counter()  # links at each side of a card
        self._found: dict[int, Path] = {}
        self._fresh: set[int] = set()
        self.signs: dict[int, Point] = {}  # where each found link carries its sign

    def near(self, edges: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Whether the cards of these links lie near enough for a way between them that is worth a look."""
        middles = self._scene.rects[:, :2] + self._scene.rects[:, 2:]
        ends = self._scene.ends[edges]
        near: NDArray[np.bool_] = np.abs(middles[ends[:, 0]] - middles[ends[:, 1]]).sum(axis=1) <= 2 * FAR
        return near

    def forget(self, cards: Sequence[int], before: Rects) -> None:
        """Look again at the links whose paths lie where these cards are or were ``before``.

        Paths at the cards themselves are not even shown meanwhile.
        """
        for edge in self._scene.touching(cards).tolist():
            self._found.pop(edge, None)
        self._doubt(np.concatenate([before, self._scene.rects[list(cards)]]))

    def _doubt(self, changed: Rects) -> None:
        """Look again at the paths near what changed, at all of them where that is much."""
        known = sorted(self._found)
        if len(changed) > 2 * _TOUCHED:
            self._fresh.clear()
        elif known and len(changed):
            boxes = np.array([_box(self._found[edge]) for edge in known])
            low, high = changed[None, :, :2] - _ROOM, changed[None, :, 2:] + _ROOM
            hit = (boxes[:, None, :2] < high) & (boxes[:, None, 2:] > low)
            self._fresh -= {known[at] for at in np.flatnonzero(hit.all(axis=2).any(axis=1)).tolist()}
        self._fresh &= self._found.keys()
        self._sides = {edge: sides for edge, sides in self._sides.items() if edge in self._fresh}
        self._busy = Counter()
        for edge, sides in self._sides.items():
            self._busy.update(zip(self._scene.ends[edge].tolist(), sides, strict=True))

    def kept(self) -> dict[bytes, Kept]:
        """What is known of each link, by its id: where its cards lay, its path, the place of its sign, its sides."""
        return {
            self._scene.edges[edge].id: (np.stack(self._ends(edge)), path, self.signs[edge],
                                         self._sides[edge] if edge in self._fresh else None)
            for edge, path in self._found.items()
        }  # fmt: skip

    def adopt(self, kept: dict[bytes, Kept], changed: Rects) -> None:
        """Take over another scene's paths where cards lie as they lay; ``changed`` are the places where others do."""
        for edge, each in enumerate(self._scene.edges) if kept else ():
            if each.id in kept and np.array_equal(np.stack(self._ends(edge)), kept[each.id][0]):
                _, self._found[edge], self.signs[edge], sides = kept[each.id]
                if sides is not None:
                    self._sides[edge] = sides
                    self._fresh.add(edge)
        self._doubt(changed)

    def shown(self, edges: Iterable[int]) -> set[int]:
        """Which of these links have a path, be it an old one."""
        return self._found.keys() & set(edges)

    def ways(self) -> dict[int, Path]:
        """Every path there is now, be it an old one."""
        return dict(self._found)

    def missing(self, edges: Iterable[int]) -> list[int]:
        """Which of these links have no path, or one that was found before cards moved near it."""
        return [edge for edge in edges if edge not in self._fresh]

    def known(self, edges: Iterable[int]) -> dict[int, Path]:
        """Paths as they were last drawn, finding those that were not."""
        wanted = list(edges)
        missing = [edge for edge in wanted if edge not in self._found]
        for _ in self.find(missing):
            continue
        return {edge: self._found[edge] for edge in wanted}

    def find(self, edges: list[int]) -> Iterator[int]:
        """Find the paths of these links together, one a step: ports shared out, parallel ways apart.

        They are known when the search is over; one that is left leaves nothing.
        """
        found: dict[int, Path] = {}
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
            found[edge] = straightened(paths[int(np.argmin(price))])
            taken = np.concatenate([taken, np.array(stretches(found[edge])).reshape(-1, 4)])
            yield edge
        self._found.update(found)
        self.signs.update(_signs(self._scene, found))
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
        if len(near) > _MANY:
            away = np.abs(self._scene.rects[near, :2] - (low + high - self._scene.sizes[ends[0]]) / 2).sum(axis=1)
            near = np.union1d(near[np.argsort(away, kind="stable")[:_MANY]], ends)
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
        ports, used = {}, self._used(set(edges))
        for (card, side), links in sides.items():
            fixed = [straight[edge] for _, edge, _ in links if edge in straight] + used[card, side]
            free = sorted(link for link in links if link[1] not in straight)
            rect = self._scene.rects[card]
            for (_, edge, end), place in zip(free, _shared(rect, side, free, fixed), strict=True):
                ports[edge, end] = port_place(rect, side, place)
            for _, edge, end in links:
                if edge in straight:
                    ports[edge, end] = port_place(rect, side, straight[edge])
        return ports

    def _used(self, edges: set[int]) -> dict[tuple[int, str], list[float]]:
        """Where along each side of a card links arrive that stay as they are."""
        used: dict[tuple[int, str], list[float]] = defaultdict(list)
        for edge in sorted(self._fresh - edges):
            path, sides = self._found[edge], self._sides[edge]
            for card, side, port in zip(self._scene.ends[edge].tolist(), sides, (path[0], path[-1]), strict=True):
                used[card, side].append(port[side in "lr"])
        return used

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


def _signs(scene: Scene, ways: dict[int, Path]) -> dict[int, Point]:
    """A place for each link's sign on its longest stretch, clear of cards and of the others where there is room."""
    longest = {edge: max(zip(path, path[1:], strict=False), key=_length) for edge, path in ways.items()}
    placed = np.empty((0, 2))
    places: dict[int, Point] = {}
    for edge, (a, b) in sorted(longest.items(), key=lambda found: _length(found[1])):
        spots = np.array(a) + np.outer(_SHARES, np.subtract(b, a))
        apart = (np.abs(spots[:, None] - placed) / _SIGN).max(axis=2).min(axis=1, initial=1.0)
        spot = spots[int(np.argmax(apart - _covering(scene, spots, scene.edges[edge].word)))]
        places[edge] = (float(spot[0]), float(spot[1]))
        placed = np.concatenate([placed, spot[None, :]])
    return places


def _covering(scene: Scene, spots: NDArray[np.float64], word: str) -> NDArray[np.bool_]:
    """Whether a sign with its word would cover a part of a card at each of these places."""
    half = np.array((min(len(word) * _LETTER, _WORD) / 2 + _SIGN[1] / 2, _SIGN[1] if word else _SIGN[1] / 2))
    low, high = spots - half, spots + half
    (left, top), (right, bottom) = low.min(axis=0).tolist(), high.max(axis=0).tolist()
    near = scene.rects[scene.within((left, top, right, bottom))]
    found: NDArray[np.bool_] = ((near[:, :2] < high[:, None]) & (near[:, 2:] > low[:, None])).all(axis=2).any(axis=1)
    return found


def _box(path: Path) -> tuple[float, float, float, float]:
    across, down = zip(*path, strict=True)
    return min(across), min(down), max(across), max(down)


def _length(leg: tuple[Point, Point]) -> float:
    return math.dist(*leg)
