"""Where each mark stands: lanes from top to bottom, rows within them, in logical pixels."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.ui.timeline.columns import KINDS, Columns, Lane
from workbench.ui.timeline.packing import depth, pack, settle
from workbench.ui.timeline.scale import Scale

Floats = NDArray[np.float64]
GUTTER, AXIS = 160.0, 24.0  # room for lane names at the left and for the calendar above
SPLIT = 76.0  # groups' names stand left of it, lanes' names right
ROW, BAR, PAD = 18.0, 13.0, 4.0
DENSE = 26.0  # height of a lane shown as density
SLIM, GLYPH, TAIL = 6.0, 15.0, 110.0  # least bar, an instant's shape, an open end
MAX_ROWS, LABEL_ROWS = 12, 8
MAX_PACKED = 3000
FEW = 40  # marks of a lane that are set in their own order
LETTER = 6.4  # guessed width of a letter; painting measures
LOWEST = 60.0  # height of the plot from which on lanes are shown


class Sizes(NamedTuple):
    """Heights in pixels: calendar, row, its bar, the room around rows; how many rows a lane has; labels or not."""

    axis: float
    row: float
    bar: float
    pad: float
    rows: int
    labels: bool


FULL = Sizes(AXIS, ROW, BAR, PAD, MAX_ROWS, labels=True)
LOW = Sizes(15.0, 4.5, 3.4, 1.0, 4, labels=False)


@dataclass(frozen=True)
class LaneBox:
    """One lane's place; a dense lane shows how much there is instead of single marks."""

    lane: Lane
    top: float
    height: float
    dense: bool
    closed: bool = False  # the whole group folded into one row


@dataclass(frozen=True)
class Pixels:
    """Horizontal pixels of some marks: the bar itself and everything drawn with it."""

    bar_left: Floats
    bar_right: Floats
    left: Floats
    right: Floats


@dataclass(frozen=True)
class Arrangement:
    """The packed marks: their indices, the top of each bar and the row it shares with others.

    ``box`` tells of every mark, packed or not, in which box it belongs; -1 where it is not shown.
    """

    boxes: tuple[LaneBox, ...]
    index: NDArray[np.int64]
    top: Floats
    row: NDArray[np.int64]
    height: float
    box: NDArray[np.int32]
    sizes: Sizes = FULL


def pixels(held: Columns, index: NDArray[np.int64], scale: Scale) -> Pixels:
    """Where marks lie across; slivers are widened, open ends get a tail, far ends are cut near the edge."""
    start, end = scale.x(held.start[index]), scale.x(held.end[index])
    a, b = np.where(np.isnan(start), end - TAIL, start), np.where(np.isnan(end), start + TAIL, end)
    middle, half = (a + b) / 2, np.where(held.instant[index], GLYPH, SLIM) / 2
    small = held.instant[index] & ~np.isnan(start) & ~np.isnan(end) | (b - a < SLIM)
    a, b = np.where(small, middle - half, a), np.where(small, middle + half, b)
    first, last = scale.x(held.first[index]), scale.x(held.last[index])
    left = np.where(np.isfinite(first), np.minimum(first, a), a)
    right = np.where(np.isfinite(last), np.maximum(last, b), b)
    return Pixels(scale.clip(a), scale.clip(b), scale.clip(left), scale.clip(right))


def arrange(
    held: Columns, scale: Scale, *, low: bool = False, closed: frozenset[str] = frozenset()
) -> Arrangement:  # fmt: skip
    """Give every mark near the view its row, or turn the busiest lanes into density.

    ``low`` shows sightings alone, in one slim lane; each ``closed`` group is one row of density.
    """
    sizes = FULL
    lanes, box = _merged(held) if low else _folded(held, closed)
    span = scale.end - scale.start
    near = held.between(scale.start - span, scale.end + span)
    wide = Scale(scale.start - span, scale.end + span, scale.left - scale.width, 3 * scale.width)
    mine = box[near]
    order = np.argsort(mine, kind="stable")
    bounds = np.searchsorted(mine[order], np.arange(len(lanes) + 1))
    groups = [near[np.sort(order[bounds[i] : bounds[i + 1]])] for i in range(len(lanes))]
    if low:
        sizes = _slim(held, groups[0], wide)
    shut = {i for i, lane in enumerate(lanes) if lane.group in closed and not low}
    loose = _loose(held, groups, wide, most=sizes.rows) - shut
    found = _stack(
        held, [group if i in loose else None for i, group in enumerate(groups)], wide, lanes=lanes, sizes=sizes
    )
    boxes = tuple(replace(one, closed=i in shut) for i, one in enumerate(found.boxes))
    return replace(found, boxes=boxes, box=box)


def _slim(held: Columns, group: NDArray[np.int64], scale: Scale) -> Sizes:
    """Rows of the one slim lane, as high as their number allows."""
    across = pixels(held, group, scale)
    rows = max(depth(across.left, across.right + 2), 2)
    if rows > LOW.rows:
        return LOW
    high = (LOW.row * LOW.rows) / rows
    return LOW._replace(row=high, bar=min(high * 0.75, 7.0), rows=rows)


def _merged(held: Columns) -> tuple[tuple[Lane, ...], NDArray[np.int32]]:
    shown = (held.kind == KINDS.index("sighting")) & ~held.later
    return (Lane("", "Sightings"),), np.where(shown, 0, -1).astype(np.int32)


def _folded(held: Columns, closed: frozenset[str]) -> tuple[tuple[Lane, ...], NDArray[np.int32]]:
    """The lanes with each closed group as one, and the lane of each mark."""
    names = [Lane(lane.group, "") if lane.group in closed else lane for lane in held.lanes]
    lanes = tuple(dict.fromkeys(names))
    number = np.array([lanes.index(name) for name in names], np.int32)
    return lanes, number[held.lane] if len(number) else np.zeros(0, np.int32)


def _loose(held: Columns, groups: list[NDArray[np.int64]], scale: Scale, *, most: int) -> set[int]:
    """The lanes that can show single marks: few enough rows, and few enough marks in all."""
    loose, total = set(), 0
    for i in sorted(range(len(groups)), key=lambda i: len(groups[i])):
        total += len(groups[i])
        if total > MAX_PACKED:
            break
        across = pixels(held, groups[i], scale)
        if depth(across.left, across.right + 2) <= most:
            loose.add(i)
    return loose


def _stack(
    held: Columns, groups: list[NDArray[np.int64] | None], scale: Scale, *, lanes: tuple[Lane, ...],
    sizes: Sizes,
) -> Arrangement:  # fmt: skip
    boxes, index, tops, rows = [], [], [], []
    pad = sizes.pad
    top, row_base = pad if sizes.labels else 0.0, 0
    for lane, group in zip(lanes, groups, strict=True):
        if boxes and boxes[-1].lane.group != lane.group:
            top += pad
        taken = np.zeros(0, np.int32) if group is None else _rows(held, group, scale, sizes=sizes)
        count = int(taken.max()) + 1 if len(taken) else 1
        height = (DENSE if group is None else count * sizes.row + pad) if sizes.labels else sizes.rows * sizes.row + pad
        boxes.append(LaneBox(lane, top, height, group is None))
        if group is not None:
            index.append(group)
            tops.append(top + pad / 2 + (sizes.row - sizes.bar) / 2 + taken * sizes.row)
            rows.append(row_base + taken)
        top, row_base = top + height, row_base + count
    if not index:
        index, tops, rows = [np.zeros(0, np.int64)], [np.zeros(0)], [np.zeros(0, np.int64)]
    height = top + pad if sizes.labels else top
    return Arrangement(
        tuple(boxes), np.concatenate(index), np.concatenate(tops), np.concatenate(rows).astype(np.int64), height,
        np.zeros(0, np.int32), sizes,
    )  # fmt: skip


def _rows(held: Columns, group: NDArray[np.int64], scale: Scale, *, sizes: Sizes) -> NDArray[np.int32]:
    """Rows with room for labels where that needs few of them, otherwise as tight as they go."""
    across = pixels(held, group, scale)
    if not sizes.labels:
        return pack(across.left, across.right + 2)
    words = held.letters[group] * LETTER + 14
    beside = words > across.bar_right - across.bar_left
    third = scale.width / 3
    outside = beside & (across.right + words > scale.left + 2 * third)  # the view's own right edge
    left = np.where(outside, across.left - words, across.left)
    right = np.where(beside & ~outside, across.right + words, across.right)
    if depth(left, right + 4) > LABEL_ROWS:
        left, right = across.left, across.right
    few = len(group) <= FEW
    return settle(left, right + 4) if few else pack(left, right + 4)
