"""Right-angled paths between two places on card edges, and what each would cost."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Point = tuple[float, float]
Path = tuple[Point, ...]
Sides = tuple[str, str]  # l r t b of the first card, then of the second
Rects = NDArray[np.float64]  # left, top, right, bottom a row
Paths = NDArray[np.float64]  # paths x 6 points x 2; points may fall together

_STUB = 16.0  # how far a link leaves a card before it bends
_BEND, _CROWD, _CARD, _OWN = 24.0, 120.0, 600.0, 900.0  # prices beside one a pixel
_OUT = {"l": (-1.0, 0.0), "r": (1.0, 0.0), "t": (0.0, -1.0), "b": (0.0, 1.0)}
_APART = 12.0  # between two links that bend before one card
_CLOSE = 8.0  # parallel stretches nearer than this would look like one


def port_place(rect: NDArray[np.float64], side: str, along: float) -> Point:
    """The point of a card's side at a coordinate along it."""
    left, top, right, bottom = rect.tolist()
    if side in "lr":
        return (left if side == "l" else right), along
    return along, (top if side == "t" else bottom)


def candidates(start: Point, end: Point, sides: Sides, ends: tuple[Rects, Rects],
               near: Rects, *, most: int) -> Paths:  # fmt: skip
    """Paths worth a look: straight, through a channel, round other cards, or with one corner."""
    one, other = _stubs(start, end, sides)
    middles = [np.array([[(one[0], other[1])] * 2, [(other[0], one[1])] * 2])]
    if (sides[0] in "lr") == (sides[1] in "lr"):
        axis = 0 if sides[0] in "lr" else 1
        middles.append(_crossing(_channels(one, other, np.stack(ends), near, axis, most), one, other, axis))
        middles.append(_crossing(_detours(one, other, near, axis, most), one, other, 1 - axis))
        if abs(start[1 - axis] - end[1 - axis]) < 1:
            middles.append(np.array([[one, other]]))
    middle = np.concatenate(middles)
    paths = np.empty((len(middle), 6, 2))
    paths[:, 0], paths[:, 1], paths[:, 4], paths[:, 5] = start, one, other, end
    paths[:, 2:4] = middle
    return paths


def costs(paths: Paths, cards: Rects, own: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Length, a price for each bend, a high one for each card run over, the highest for its own cards."""
    ways = np.diff(paths, axis=1)
    price = np.abs(ways).sum(axis=(1, 2)) + _BEND * _bends(np.sign(ways))
    low = np.minimum(paths[:, :-1], paths[:, 1:])[:, :, None]
    high = np.maximum(paths[:, :-1], paths[:, 1:])[:, :, None]
    room = np.where(own, -1.0, 5.0)[:, None]
    inside = (low < cards[:, 2:] + room) & (high > cards[:, :2] - room)
    hits = inside[..., 0] & inside[..., 1] & (ways != 0).any(axis=2)[:, :, None]
    return price + (hits * np.where(own, _OWN, _CARD)).sum(axis=(1, 2))


def crowding(paths: Paths, taken: NDArray[np.float64]) -> NDArray[np.float64]:
    """The price of running along stretches (axis kept, where, from, to) other links already run along."""
    price = np.zeros(len(paths))
    a, b = paths[:, 1:-2], paths[:, 2:-1]
    first_end, last_end = np.minimum(a, b), np.maximum(a, b)
    for axis in (0, 1):
        where, first, last = taken[taken[:, 0] == axis, 1:].T
        along = (a[..., axis] == b[..., axis]) & (a[..., 1 - axis] != b[..., 1 - axis])
        low, high = first_end[..., 1 - axis, None], last_end[..., 1 - axis, None]
        beside = np.abs(a[..., axis, None] - where) < _CLOSE
        price += (beside & (low < last) & (high > first) & along[..., None]).sum(axis=(1, 2))
    return _CROWD * price


def stretches(path: Path) -> list[tuple[float, float, float, float]]:
    """The inner stretches of a path, which others should keep away from."""
    found = []
    for a, b in zip(path[1:-2], path[2:-1], strict=False):
        axis = 0 if a[0] == b[0] else 1
        found.append((float(axis), a[axis], min(a[1 - axis], b[1 - axis]), max(a[1 - axis], b[1 - axis])))
    return found


def straightened(points: NDArray[np.float64]) -> Path:
    """The path without points that change nothing; a turn back on itself stays."""
    kept: list[Point] = []
    for x, y in points.tolist():
        if kept and (x, y) == kept[-1]:
            continue
        if len(kept) > 1 and _between(kept[-2], kept[-1], (x, y)):
            kept.pop()
        kept.append((x, y))
    return tuple(kept)


def _bends(turns: NDArray[np.float64]) -> NDArray[np.float64]:
    """How often each path turns, stretches without length left out."""
    bends = np.zeros(len(turns))
    before = turns[:, 0]
    for n in range(1, turns.shape[1]):
        moves = turns[:, n].any(axis=1)
        bends += moves & (turns[:, n] != before).any(axis=1)
        before = np.where(moves[:, None], turns[:, n], before)
    return bends


def _stubs(start: Point, end: Point, sides: Sides) -> tuple[Point, Point]:
    """Where a path may first bend; cards close to each other share the room between them."""
    (ax, ay), (bx, by) = _OUT[sides[0]], _OUT[sides[1]]
    room = (end[0] - start[0]) * ax + (end[1] - start[1]) * ay
    facing = (ax + bx, ay + by) == (0, 0)
    stub = room / 2 if facing and 0 < room < 2 * _STUB else _STUB
    return (start[0] + ax * stub, start[1] + ay * stub), (end[0] + bx * stub, end[1] + by * stub)


def _crossing(channels: NDArray[np.float64], one: Point, other: Point, axis: int) -> NDArray[np.float64]:
    """The two middle points of paths that cross over along each channel, which keeps one axis."""
    middle = np.empty((len(channels), 2, 2))
    middle[:, :, axis] = channels[:, None]
    middle[:, 0, 1 - axis], middle[:, 1, 1 - axis] = one[1 - axis], other[1 - axis]
    return middle


def _channels(one: Point, other: Point, ends: Rects, near: Rects,
              axis: int, most: int) -> NDArray[np.float64]:  # fmt: skip
    """Where the middle stretch may run: half way, near either card, round both, or beside a card between."""
    half = (one[axis] + other[axis]) / 2
    low, high = float(ends[:, axis].min()) - _STUB, float(ends[:, axis + 2].max()) + _STUB
    near_ends = [end[axis] + away for end in (one, other) for away in (0, -_APART, _APART)]
    lanes = [place for n in range(4) for place in (low - n * _APART, high + n * _APART)]
    always = [half, *near_ends, *lanes, half - 10, half + 10]
    beside = np.concatenate([near[:, axis] - 12, near[:, axis + 2] + 12])
    beside = beside[(beside > low) & (beside < high)]
    return np.concatenate([always, _closest(beside, half, most)])


def _detours(one: Point, other: Point, near: Rects, axis: int, most: int) -> NDArray[np.float64]:
    """Where a path may cross over between two channels: beside the near cards' other edges."""
    across = 1 - axis
    beside = np.concatenate([near[:, across] - 14, near[:, across + 2] + 14])
    return _closest(beside, (one[across] + other[across]) / 2, most)


def _closest(places: NDArray[np.float64], to: float, most: int) -> NDArray[np.float64]:
    distinct = np.unique(places.round())
    return distinct[np.argsort(np.abs(distinct - to), kind="stable")[:most]]


def _between(one: Point, middle: Point, other: Point) -> bool:
    return any(
        one[i] == middle[i] == other[i] and (middle[1 - i] - one[1 - i]) * (other[1 - i] - middle[1 - i]) >= 0
        for i in (0, 1)
    )
