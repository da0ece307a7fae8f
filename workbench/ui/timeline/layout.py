"""Where each mark stands: lanes from top to bottom, rows within them, in logical pixels."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.ui.timeline.columns import KINDS, Columns, Lane
from workbench.ui.timeline.packing import depth, depths, pack, settle
from workbench.ui.timeline.scale import Scale

Floats = NDArray[np.float64]
Index = NDArray[np.int64]
GUTTER, AXIS = 160.0, 24.0  # room for lane names at the left and for the calendar above
SPLIT = 76.0  # groups' names stand left of it, lanes' names right
ROW, BAR, PAD = 18.0, 13.0, 4.0
DENSE = 26.0  # height of a lane shown as density
HEAD = 17.0  # room for the name of the lane that others are nested in
SLIM, GLYPH, TAIL = 6.0, 15.0, 110.0  # least bar, an instant's shape, an open end
MAX_ROWS, LABEL_ROWS = 12, 8
MANY_LANES, FEWER_ROWS = 16, 6  # so that a lane of many does not fill the view by itself
MOST_NEAR, MOST_WEIGHED = 6000, 24_000  # marks of a lane, and of all, for which rows are looked for
FEW, FEW_IN_ALL = 40, 600  # marks of a lane, and of all, up to which they are set in their own order
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
Path = tuple[str, ...]


class Window(NamedTuple):
    """The part of the lanes in sight, in pixels; only near it are marks given their rows."""

    top: float = 0.0
    height: float = float("inf")

    def holds(self, top: float, height: float) -> bool:
        """Whether a lane is in sight, or within one window above or below it."""
        return top + height >= self.top - self.height and top <= self.top + 2 * self.height


EVERYWHERE = Window()


@dataclass(frozen=True)
class LaneBox:
    """One lane's place; a dense lane shows how much there is instead of single marks."""

    lane: Lane
    top: float
    height: float
    dense: bool
    closed: bool = False  # the whole group folded into one row
    lanes: tuple[int, ...] = ()  # the lanes of the columns that it holds
    packed: bool = True  # whether its marks were given rows


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

    ``of_lane`` tells in which box each lane of the columns is; ``near`` bounds the time whose marks were packed.
    """

    boxes: tuple[LaneBox, ...]
    index: Index
    top: Floats
    row: Index
    height: float
    of_lane: NDArray[np.int32]
    near: tuple[float, float]
    sizes: Sizes = FULL
    window: Window = EVERYWHERE
    low: bool = False

    def box(self, held: Columns, i: int) -> int:
        """In which box a mark belongs; -1 where it is not shown."""
        if self.low:
            return 0 if _in_low(held, np.array([i]))[0] else -1
        return int(self.of_lane[held.lane[i]])

    def top_of(self, held: Columns, i: int) -> float | None:
        """How far down a mark stands, or the lane that it is in; ``None`` where it is not shown."""
        found, box = np.nonzero(self.index == i)[0], self.box(held, i)
        if len(found):
            return float(self.top[found[0]])
        return self.boxes[box].top if box >= 0 else None

    def count(self, held: Columns, box: int) -> int:
        """How many marks a box holds."""
        if self.low:
            return int(np.count_nonzero(_in_low(held, slice(None))))
        return int(sum(held.filled[lane] for lane in self.boxes[box].lanes))

    def shown(self, held: Columns) -> Index | None:
        """The marks that can be walked; ``None`` where these are all."""
        return np.nonzero(_in_low(held, slice(None)))[0] if self.low else None

    def beside(self, before: Arrangement, top: float) -> float:
        """Where to scroll to for the lane that was at the top to stay there, scrolled to ``top`` before."""
        first = next((box for box in before.boxes if box.top + box.height > top), None)
        again = next((box for box in self.boxes if first is not None and box.lane == first.lane), None)
        if top <= 0 or first is None or again is None:
            return top
        return again.top + min(top - first.top, again.height - 1)

    def fits(self, scale: Scale, window: Window) -> bool:
        """Whether the marks near this stretch of time, and near this part of the lanes, were given rows."""
        shown = all(
            box.packed or box.dense or box.top > window.top + window.height or box.top + box.height < window.top
            for box in self.boxes
        )
        return shown and self.near[0] <= scale.start and scale.end <= self.near[1]


def pixels(held: Columns, index: Index, scale: Scale) -> Pixels:
    """Where marks lie across; slivers are widened, open ends get a tail, far ends are cut near the edge."""
    instant = held.instant[index]
    start, end = scale.x(held.start[index]), scale.x(held.end[index])
    no_start, no_end = np.isnan(start), np.isnan(end)
    first, last = scale.x(held.first[index]), scale.x(held.last[index])
    a, b = np.where(no_start, end - TAIL, start), np.where(no_end, np.fmin(start + TAIL, last), end)
    middle, half = (a + b) / 2, np.where(instant, GLYPH, SLIM) / 2
    small = instant & ~no_start & ~no_end | (b - a < SLIM)
    a, b = np.where(small, middle - half, a), np.where(small, middle + half, b)
    left = np.where(np.isfinite(first), np.minimum(first, a), a)
    right = np.where(np.isfinite(last) & ~no_end, np.maximum(last, b), b)
    return Pixels(scale.clip(a), scale.clip(b), scale.clip(left), scale.clip(right))


def arrange(held: Columns, scale: Scale, *, low: bool = False, closed: frozenset[Path] = frozenset(),
            window: Window = EVERYWHERE) -> Arrangement:  # fmt: skip
    """Give every mark near the view its row, or turn the busiest lanes into density.

    ``low`` shows sightings alone, in one slim lane; each lane or group that is ``closed`` is one row of density, and
    so is what is nested in it.
    """
    span = scale.end - scale.start
    wide = Scale(scale.start - span, scale.end + span, scale.left - scale.width, 3 * scale.width)
    if low:
        return _low(held, wide)
    lanes, of_lane = _folded(held, closed)
    shut = np.array([bool(_shut(lane, closed)) for lane in lanes], np.bool_)
    rows = _Rows(held, _near(held, wide, of_lane, open_boxes=np.nonzero(~shut)[0]), wide, lanes=len(lanes))
    boxes = _boxes(lanes, of_lane, shut, rows=rows, window=window)
    return _arranged(boxes, rows, of_lane, near=(wide.start, wide.end), window=window)


def arranged_beside(before: Arrangement, held: Columns, scale: Scale, *, low: bool, closed: frozenset[Path],
                    window: Window) -> tuple[Arrangement, float]:  # fmt: skip
    """The same, and how far to scroll so that the lane at the top stays where it was before."""
    made = arrange(held, scale, low=low, closed=closed, window=window)
    top = made.beside(before, window.top)
    if not made.fits(scale, window._replace(top=top)):
        made = arrange(held, scale, low=low, closed=closed, window=window._replace(top=top))
    return made, top


def _shut(lane: Lane, closed: frozenset[Path]) -> Path:
    """The outermost closed lane or group that a lane is in; nothing where all are open."""
    path = lane.path
    return next((path[:n] for n in range(1, len(path) + 1) if path[:n] in closed), ())


def _folded(held: Columns, closed: frozenset[Path]) -> tuple[tuple[Lane, ...], NDArray[np.int32]]:
    """The lanes, with all that is in a closed one as one, and which of these each lane is in."""
    names = []
    for lane in held.lanes:
        path = _shut(lane, closed)
        names.append(lane if not path else Lane(path[0], path[-1] if len(path) > 1 else "", path[1:-1]))
    lanes = tuple(dict.fromkeys(names))
    number = {lane: i for i, lane in enumerate(lanes)}
    return lanes, np.array([number[name] for name in names], np.int32)


class _Near(NamedTuple):
    """The marks near the view, by box and then in order of time; ``full`` boxes have too many to look at."""

    index: Index
    box: NDArray[np.int32]
    full: frozenset[int]


def _near(held: Columns, wide: Scale, of_lane: NDArray[np.int32], *, open_boxes: Index) -> _Near:
    low, high = held.slice(wide.start, wide.end)
    others = held.aside[(held.aside < low) | (held.aside >= high)]
    count = np.bincount(held.lane[low:high], minlength=len(held.lanes))
    count = count + np.bincount(held.lane[others], minlength=len(held.lanes))
    of_box = np.bincount(of_lane, count, minlength=int(of_lane.max(initial=-1)) + 1)[open_boxes]
    few = np.argsort(of_box, kind="stable")
    few = few[(of_box[few] <= MOST_NEAR) & (np.cumsum(of_box[few]) <= MOST_WEIGHED)]
    looked_at = open_boxes[few]
    wanted = np.isin(of_lane, looked_at)
    index = np.concatenate([np.nonzero(wanted[held.lane[low:high]])[0] + low, others[wanted[held.lane[others]]]])
    touching = (held.first[index] <= wide.end) & (held.last[index] >= wide.start)
    index = np.sort(index[touching]) if len(others) else index[touching]
    box = of_lane[held.lane[index]]
    order = np.argsort(box, kind="stable")
    return _Near(index[order], box[order], frozenset(np.setdiff1d(open_boxes, looked_at).tolist()))


class _Rows:
    """What rows the marks near the view need, lane by lane."""

    def __init__(self, held: Columns, near: _Near, scale: Scale, *, lanes: int) -> None:
        self.index, self.full = near.index, near.full
        index = near.index
        self.bounds = np.searchsorted(near.box, np.arange(lanes + 1))
        across = pixels(held, index, scale)
        tight = depths(across.left, across.right + 2, self.bounds)
        self._tight = across.left, across.right + 4
        self._roomy = _with_words(held, index, across, scale)
        roomy = depths(*self._roomy, self.bounds)
        self.loose = tight <= (MAX_ROWS if lanes <= MANY_LANES else FEWER_ROWS)
        self.words = self.loose & (roomy <= LABEL_ROWS)
        self.count = np.where(self.words, roomy, depths(*self._tight, self.bounds))
        self._own: dict[int, NDArray[np.int32]] = {}
        if len(index) <= FEW_IN_ALL:
            for i in range(lanes):
                if self.loose[i] and 0 < self.bounds[i + 1] - self.bounds[i] <= FEW:
                    self._own[i] = settle(*self._edges(i))
                    self.count[i] = int(self._own[i].max()) + 1

    def _edges(self, i: int) -> tuple[Floats, Floats]:
        part = slice(int(self.bounds[i]), int(self.bounds[i + 1]))
        left, right = self._roomy if self.words[i] else self._tight
        return left[part], right[part]

    def of(self, i: int) -> NDArray[np.int32]:
        """The row of each mark of a lane."""
        return self._own[i] if i in self._own else pack(*self._edges(i))


def _with_words(held: Columns, index: Index, across: Pixels, scale: Scale) -> tuple[Floats, Floats]:
    """The edges of marks with the room that their labels are guessed to take."""
    words = held.letters[index] * LETTER + 14
    beside = words > across.bar_right - across.bar_left
    outside = beside & (across.right + words > scale.left + 2 * scale.width / 3)  # the view's own right edge
    left = np.where(outside, across.left - words, across.left)
    return left, np.where(beside & ~outside, across.right + words, across.right) + 4


def _boxes(lanes: tuple[Lane, ...], of_lane: NDArray[np.int32], shut: NDArray[np.bool_], *,
           rows: _Rows, window: Window) -> tuple[LaneBox, ...]:  # fmt: skip
    """The lanes one below the other, with more room between groups."""
    of_box: list[list[int]] = [[] for _ in lanes]
    for lane, box in enumerate(of_lane.tolist()):
        of_box[box].append(lane)
    boxes: list[LaneBox] = []
    top = PAD
    for i, lane in enumerate(lanes):
        if boxes and boxes[-1].lane.group != lane.group:
            top += PAD
        if lane.above and (not boxes or boxes[-1].lane.path[: 1 + len(lane.above)] != lane.path[:-1]):
            top += HEAD
        dense = bool(shut[i]) or i in rows.full or not rows.loose[i]
        height = DENSE if dense else max(int(rows.count[i]), 1) * ROW + PAD
        seen = not dense and window.holds(top, height)
        boxes.append(LaneBox(lane, top, height, dense, bool(shut[i]), tuple(of_box[i]), packed=seen))
        top += height
    return tuple(boxes)


def _arranged(boxes: tuple[LaneBox, ...], rows: _Rows, of_lane: NDArray[np.int32], *, near: tuple[float, float],
              window: Window) -> Arrangement:  # fmt: skip
    index, tops, found = [np.zeros(0, np.int64)], [np.zeros(0)], [np.zeros(0, np.int64)]
    base = 0
    for i, box in enumerate(boxes):
        if box.packed:
            taken = rows.of(i)
            index.append(rows.index[rows.bounds[i] : rows.bounds[i + 1]])
            tops.append(box.top + PAD / 2 + (ROW - BAR) // 2 + taken * ROW)  # on whole pixels
            found.append((base + taken).astype(np.int64))
        base += 1 if box.dense else max(int(rows.count[i]), 1)
    height = boxes[-1].top + boxes[-1].height + PAD if boxes else 2 * PAD
    return Arrangement(boxes, np.concatenate(index), np.concatenate(tops), np.concatenate(found), height, of_lane,
                       near, FULL, window)  # fmt: skip


def _in_low(held: Columns, index: Index | slice) -> NDArray[np.bool_]:
    """What the slim lane shows."""
    return (held.kind[index] == KINDS.index("sighting")) & ~(np.isnan(held.end[index]) & (held.leg[index] > 0))


def _low(held: Columns, wide: Scale) -> Arrangement:
    """All sightings in one slim lane, its rows as high as their number allows."""
    low, high = held.slice(wide.start, wide.end)
    index = np.zeros(0, np.int64)
    if high - low <= MOST_WEIGHED:
        index = held.between(wide.start, wide.end)
        index = index[_in_low(held, index)]
    across = pixels(held, index, wide)
    rows = max(depth(across.left, across.right + 2), 2)
    sizes, dense = LOW, rows > LOW.rows or high - low > MOST_WEIGHED
    if not dense:
        row = (LOW.row * LOW.rows) / rows
        sizes = LOW._replace(row=row, bar=min(row * 0.75, 7.0), rows=rows)
    else:
        index, across = index[:0], pixels(held, index[:0], wide)
    taken = pack(across.left, across.right + 2)
    box = LaneBox(Lane("", "Sightings"), 0.0, sizes.rows * sizes.row + sizes.pad, dense,
                  lanes=tuple(range(len(held.lanes))))  # fmt: skip
    tops = sizes.pad / 2 + (sizes.row - sizes.bar) / 2 + taken * sizes.row
    made = Arrangement((box,), index, tops, taken.astype(np.int64), box.height, np.zeros(len(held.lanes), np.int32),
                       (wide.start, wide.end), sizes)  # fmt: skip
    return replace(made, low=True)
