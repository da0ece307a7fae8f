"""Right-angled paths between two places on card edges, and what each would cost."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Point = tuple[float, float]
Path = tuple[Point, ...]
Sides = tuple[str, str]  # l r t b of the first card, then of the second
Rects = NDArray[np.float64]  # left, top, right, bottom a row
Stretch = tuple[int, float, float, float]  # axis it keeps (0 = x), where, from, to

_STUB = 16.0  # how far a link leaves a card before it bends
_LEGS = 5  # stretches of the longest path
_BEND, _CROWD, _CARD, _OWN = 24.0, 120.0, 600.0, 900.0  # prices beside one a pixel
_OUT = {"l": (-1.0, 0.0), "r": (1.0, 0.0), "t": (0.0, -1.0), "b": (0.0, 1.0)}
_MOST = 12  # channels looked at


def port_place(rect: NDArray[np.float64], side: str, along: float) -> Point:
    """The point of a card's side at a coordinate along it."""
    left, top, right, bottom = (float(value) for value in rect)
    if side in "lr":
        return (left if side == "l" else right), along
    return along, (top if side == "t" else bottom)


def candidates(start: Point, end: Point, sides: Sides, ends: tuple[Rects, Rects], near: Rects) -> list[Path]:
    """Paths worth a look: straight, through a channel, or with one corner."""
    one, other = _stubs(start, end, sides)
    middles: list[list[Point]] = []
    if (sides[0] in "lr") == (sides[1] in "lr"):
        axis = 0 if sides[0] in "lr" else 1
        channels = _channels(one, other, np.stack(ends), near, axis)
        middles = [[_at(channel, one, axis), _at(channel, other, axis)] for channel in channels]
        if abs(start[1 - axis] - end[1 - axis]) < 1:
            middles.append([])
        for detour in _detours(one, other, near, axis):
            turns = _at(detour, one, 1 - axis), _at(detour, other, 1 - axis)
            middles.append(list(turns))
    middles += [[(one[0], other[1])], [(other[0], one[1])]]
    return [_straightened((start, one, *middle, other, end)) for middle in middles]


def costs(paths: list[Path], cards: Rects, own: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Length, a price for each bend, a high one for each card run over, the highest for its own cards."""
    legs = np.full((len(paths), _LEGS, 4), np.nan)
    price = np.empty(len(paths))
    for n, path in enumerate(paths):
        price[n] = _BEND * len(path)
        for m, (a, b) in enumerate(zip(path, path[1:], strict=False)):
            low_x, high_x = (a[0], b[0]) if a[0] < b[0] else (b[0], a[0])
            low_y, high_y = (a[1], b[1]) if a[1] < b[1] else (b[1], a[1])
            legs[n, m] = low_x, low_y, high_x, high_y
            price[n] += high_x - low_x + high_y - low_y
    room = np.where(own, -1.0, 5.0)
    low, high = cards[:, :2] - room[:, None], cards[:, 2:] + room[:, None]
    hit = (legs[:, :, None, :2] < high).all(axis=3) & (legs[:, :, None, 2:] > low).all(axis=3)
    return price + (hit * np.where(own, _OWN, _CARD)).sum(axis=(1, 2))


def stretches(path: Path) -> list[Stretch]:
    """The inner stretches of a path, which others should keep away from."""
    found = []
    for a, b in zip(path[1:-2], path[2:-1], strict=False):
        axis = 0 if a[0] == b[0] else 1
        found.append((axis, a[axis], min(a[1 - axis], b[1 - axis]), max(a[1 - axis], b[1 - axis])))
    return found


def crowding(path: Path, taken: list[Stretch]) -> float:
    """The price of running along stretches that other links already run along."""
    return _CROWD * sum(
        axis == other and abs(at - where) < 8 and low < last and high > first
        for axis, at, low, high in stretches(path)
        for other, where, first, last in taken
    )


def _stubs(start: Point, end: Point, sides: Sides) -> tuple[Point, Point]:
    """Where a path may first bend; cards close to each other share the room between them."""
    (ax, ay), (bx, by) = _OUT[sides[0]], _OUT[sides[1]]
    room = (end[0] - start[0]) * ax + (end[1] - start[1]) * ay
    facing = (ax + bx, ay + by) == (0, 0)
    stub = room / 2 if facing and 0 < room < 2 * _STUB else _STUB
    return (start[0] + ax * stub, start[1] + ay * stub), (end[0] + bx * stub, end[1] + by * stub)


def _channels(one: Point, other: Point, ends: Rects, near: Rects, axis: int) -> list[float]:
    """Where the middle stretch may run: half way, near either card, round both, or beside a card between."""
    half = (one[axis] + other[axis]) / 2
    low, high = float(ends[:, axis].min()) - _STUB, float(ends[:, axis + 2].max()) + _STUB
    beside = np.concatenate([near[:, axis] - 12, near[:, axis + 2] + 12]).tolist()
    inside = {round(place) for place in beside if low < place < high}
    between = sorted(inside, key=lambda place: abs(place - half))
    steps = [half + step for step in (-20, -10, 10, 20)]
    return [half, one[axis], other[axis], low, high, low - 12, high + 12, *steps, *between[:_MOST]]


def _detours(one: Point, other: Point, near: Rects, axis: int) -> list[float]:
    """Where a path may cross over between two channels: beside the near cards' other edges."""
    across = 1 - axis
    half = (one[across] + other[across]) / 2
    beside = {round(place) for place in (near[:, across] - 14).tolist() + (near[:, across + 2] + 14).tolist()}
    return sorted(beside, key=lambda place: abs(place - half))[: _MOST // 2]


def _at(channel: float, point: Point, axis: int) -> Point:
    return (channel, point[1]) if axis == 0 else (point[0], channel)


def _straightened(path: Path) -> Path:
    """Drop points that change nothing; a turn back on itself stays and is priced as a bend."""
    kept: list[Point] = []
    for point in path:
        if kept and point == kept[-1]:
            continue
        if len(kept) > 1 and _between(kept[-2], kept[-1], point):
            kept.pop()
        kept.append(point)
    return tuple(kept)


def _between(one: Point, middle: Point, other: Point) -> bool:
    return any(
        one[i] == middle[i] == other[i] and (middle[1 - i] - one[1 - i]) * (other[1 - i] - middle[1 - i]) >= 0
        for i in (0, 1)
    )
