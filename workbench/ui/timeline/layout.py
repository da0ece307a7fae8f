"""Where each mark stands: lanes from top to bottom, rows within them, in logical pixels."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from workbench.ui.timeline.columns import Columns, Lane
from workbench.ui.timeline.packing import depth, pack
from workbench.ui.timeline.scale import Scale

Floats = NDArray[np.float64]
GUTTER, AXIS = 160.0, 24.0  # room for lane names at the left and for the calendar above
ROW, BAR, PAD = 18.0, 13.0, 4.0
DENSE = 26.0  # height of a lane shown as density
SLIM, GLYPH, TAIL = 6.0, 15.0, 110.0  # least bar, an instant's shape, an open end
MAX_ROWS, LABEL_ROWS = 12, 8
MAX_PACKED = 3000
LETTER = 6.4  # guessed width of a letter; painting measures


@dataclass(frozen=True)
class LaneBox:
    """One lane's place; a dense lane shows how much there is instead of single marks."""

    lane: Lane
    top: float
    height: float
    dense: bool


@dataclass(frozen=True)
class Pixels:
    """Horizontal pixels of some marks: the bar itself and everything drawn with it."""

    bar_left: Floats
    bar_right: Floats
    left: Floats
    right: Floats


@dataclass(frozen=True)
class Arrangement:
    """The packed marks: their indices, the top of each bar and the row it shares with others."""

    boxes: tuple[LaneBox, ...]
    index: NDArray[np.int64]
    top: Floats
    row: NDArray[np.int64]
    height: float


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


def arrange(held: Columns, scale: Scale) -> Arrangement:
    """Give every mark near the view its row, or turn the busiest lanes into density."""
    span = scale.end - scale.start
    near = held.between(scale.start - span, scale.end + span)
    wide = Scale(scale.start - span, scale.end + span, scale.left - scale.width, 3 * scale.width)
    lane = held.lane[near]
    order = np.argsort(lane, kind="stable")
    bounds = np.searchsorted(lane[order], np.arange(len(held.lanes) + 1))
    groups = [near[np.sort(order[bounds[i] : bounds[i + 1]])] for i in range(len(held.lanes))]
    loose = _loose(held, groups, wide)
    return _stack(held, [group if i in loose else None for i, group in enumerate(groups)], wide)


def _loose(held: Columns, groups: list[NDArray[np.int64]], scale: Scale) -> set[int]:
    """The lanes that can show single marks: few enough rows, and few enough marks in all."""
    loose, total = set(), 0
    for i in sorted(range(len(groups)), key=lambda i: len(groups[i])):
        total += len(groups[i])
        if total > MAX_PACKED:
            break
        across = pixels(held, groups[i], scale)
        if depth(across.left, across.right + 2) <= MAX_ROWS:
            loose.add(i)
    return loose


def _stack(held: Columns, groups: list[NDArray[np.int64] | None], scale: Scale) -> Arrangement:
    boxes, index, tops, rows = [], [], [], []
    top, row_base = PAD, 0
    for lane, group in zip(held.lanes, groups, strict=True):
        if boxes and boxes[-1].lane.group != lane.group:
            top += PAD
        taken = np.zeros(0, np.int32) if group is None else _rows(held, group, scale)
        count = int(taken.max()) + 1 if len(taken) else 1
        height = DENSE if group is None else count * ROW + PAD
        boxes.append(LaneBox(lane, top, height, group is None))
        if group is not None:
            index.append(group)
            tops.append(top + PAD / 2 + (ROW - BAR) / 2 + taken * ROW)
            rows.append(row_base + taken)
        top, row_base = top + height, row_base + count
    if not index:
        index, tops, rows = [np.zeros(0, np.int64)], [np.zeros(0)], [np.zeros(0, np.int64)]
    return Arrangement(
        tuple(boxes), np.concatenate(index), np.concatenate(tops), np.concatenate(rows).astype(np.int64), top + PAD
    )


def _rows(held: Columns, group: NDArray[np.int64], scale: Scale) -> NDArray[np.int32]:
    """Rows with room for labels where that needs few of them, otherwise as tight as they go."""
    across = pixels(held, group, scale)
    words = held.letters[group] * LETTER + 14
    beside = words > across.bar_right - across.bar_left
    third = scale.width / 3
    outside = beside & (across.right + words > scale.left + 2 * third)  # the view's own right edge
    left = np.where(outside, across.left - words, across.left)
    right = np.where(beside & ~outside, across.right + words, across.right)
    if depth(left, right + 4) > LABEL_ROWS:
        left, right = across.left, across.right
    return pack(left, right + 4)
