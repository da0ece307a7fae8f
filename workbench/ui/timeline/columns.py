"""The marks of a case as arrays, sorted by time: what packing, painting and hit tests read.

A ``Columns`` is a tuple of lanes and, in order of time, one value an array for each mark: the lane it stands in, its
span, kind and shape, and the two halves of its record's key. So any field can be lanes, and any date the times:

- ``columns(marks)`` and ``of_timed(timed, words)`` give the lanes and times that ``case.marks`` tells (``clock``
  “happened”); ``regrouped(held, lanes, lane)`` puts the same marks into other lanes, a number a mark in the order of
  ``held``; ``chosen(held, which)`` keeps some of the marks. None of them reads a mark's words, none copies more than
  it changes.
- A ``Lane`` has a group, which is never mixed with another (happened, observed, asserted, published), a name, and the
  names of the lanes it is nested in, from outside in. Lanes stand from top to bottom as the tuple has them.
- Another clock is another ``Timed`` with other starts and ends: ``of_timed(..., clock="captured")``.
- Words (number, label) are read for what is looked at only: ``held.marks[i]`` reads one where it must, ``held.told(i)``
  never does. Records without a date are no marks here; ``held.undated`` lists theirs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.case import timed as times
from workbench.case.marks import Mark
from workbench.case.timed import GROUPS, KINDS, NAMES, SHAPES, Column, Floats, Timed, halves, known, timed
from workbench.case.timed import keys as keys_of
from workbench.ui.timeline.density import Density
from workbench.ui.timeline.undated import Some, Undated
from workbench.ui.timeline.words import Words

__all__ = ["GROUPS", "KINDS", "SHAPES", "Columns", "Floats", "Lane", "Outside", "Some", "as_timed", "chosen",
           "columns", "of_timed", "regrouped", "replaced"]  # fmt: skip
_FEW = 12  # records looked for one by one, sooner than all at once
_ASKED = 200  # records after which all that lie outside are told apart at once
_LISTED = 100  # records asked for one by one
_LONG = 64  # a mark that fills more of the whole than one part in so many is looked for apart, if few do


class Lane(NamedTuple):
    """One lane: its group (happened, observed, asserted, published), its name, and the lanes it is nested in."""

    group: str
    name: str
    above: tuple[str, ...] = ()

    @property
    def path(self) -> tuple[str, ...]:
        """Group, outer lanes and name, from outside in."""
        return (self.group, *self.above, self.name)


@dataclass(frozen=True, eq=False)
class Columns:
    """Dated marks in order of time, one array a column; open ends are infinite in ``first``/``last``.

    ``start``/``end`` bound the calendar span (NaN where open), ``first``/``last`` everything drawn.
    """

    lanes: tuple[Lane, ...]
    words: Words
    high: NDArray[np.uint64]
    low: NDArray[np.uint64]
    leg: NDArray[np.uint8]
    start: Floats
    end: Floats
    first: Floats
    last: Floats
    lane: NDArray[np.uint16]
    kind: NDArray[np.uint8]
    shape: NDArray[np.uint8]
    instant: NDArray[np.bool_]
    count: NDArray[np.uint16]
    letters: NDArray[np.uint8]
    rest: Timed  # what has no date
    clock: str = "happened"

    def __len__(self) -> int:
        return len(self.high)

    @property
    def marks(self) -> _Marks:
        """The marks themselves, read where they are not known yet."""
        return _Marks(self)

    @property
    def undated(self) -> Undated:
        """The marks of records without a date."""
        return Undated(self.rest, self.words)

    def record(self, i: int) -> bytes:
        """The key of a mark's record."""
        return keys_of(self.high[i : i + 1], self.low[i : i + 1])[0]

    def records(self, index: Column) -> list[bytes]:
        """The keys of the records of some marks."""
        return keys_of(self.high[index], self.low[index])

    def told(self, i: int) -> Mark | None:
        """A mark with its words, where they are at hand."""
        held, leg = self.words.at_hand(self.record(i)), int(self.leg[i])
        return held[leg] if leg < len(held) else None

    @cached_property
    def instants(self) -> Floats:
        """The instant by which each mark stands in the order."""
        return known(self.start, self.end)

    def between(self, start: float, end: float) -> NDArray[np.int64]:
        """Indices of the marks that touch a stretch of time, in order of time."""
        low, high = self.slice(start, end)
        part = np.nonzero((self.first[low:high] <= end) & (self.last[low:high] >= start))[0] + low
        aside = self.aside
        others = aside[(self.first[aside] <= end) & (self.last[aside] >= start) & ((aside < low) | (aside >= high))]
        return np.sort(np.concatenate([part, others])) if len(others) else part

    def slice(self, start: float, end: float) -> tuple[int, int]:
        """The bounds of the places within which all marks of a stretch of time lie, but for those ``aside``."""
        instants, latest, before = self._reach
        low = int(np.searchsorted(latest, start, side="left"))
        return low, max(low, int(np.searchsorted(instants, end + before, side="right")))

    @cached_property
    def aside(self) -> NDArray[np.int64]:
        """The marks that are open, or so long that they would be looked for everywhere."""
        return np.nonzero(self._apart)[0]

    @cached_property
    def _apart(self) -> NDArray[np.bool_]:
        long = self.last - self.first
        finite = np.isfinite(long)
        whole = float(self.instants[-1] - self.instants[0]) if len(self) else 0.0
        apart = long > whole / _LONG
        return apart if np.count_nonzero(apart) * 8 <= len(apart) else ~finite

    @cached_property
    def _reach(self) -> tuple[Floats, Floats, float]:
        """The instants in order, the latest end up to each mark, and how far marks begin before their instants."""
        ends = self.last.copy()
        ends[self._apart] = -np.inf
        np.maximum.accumulate(ends, out=ends)
        return self.instants, ends, float(np.max(self.instants - self.first, initial=0.0, where=~self._apart))

    def warmed(self) -> Iterator[None]:
        """Work out ahead what every frame looks up, a step at a time."""
        for name in ("instants", "_apart", "_reach", "aside", "filled", "density", "by_kind"):
            getattr(self, name)
            yield

    def outside(self, start: float, end: float) -> Outside:
        """The dated records of which no mark touches a stretch of time, by the days they are said to fill."""
        low, high = self.spans
        out = (low >= end) | (high < start) | ((high == start) & (high > low))
        return Outside(self, out)

    @cached_property
    def spans(self) -> tuple[Floats, Floats]:
        """The days that marks are said to fill; without bound where open."""
        low = np.where(np.isnan(self.start), self.first, self.start)
        return low, np.where(np.isnan(self.end), self.last, self.end)

    def of(self, records: Iterable[bytes]) -> list[int]:
        """Indices of the marks of some records; a record of several legs has several."""
        high, low = halves(records)
        if len(low) > _FEW:
            near = np.nonzero(np.isin(self.low, low))[0]
            wanted = set(zip(high.tolist(), low.tolist(), strict=True))
            return [i for i in near.tolist() if (int(self.high[i]), int(self.low[i])) in wanted]
        found = {
            i for a, b in zip(high, low, strict=True) for i in np.nonzero(self.low == b)[0].tolist()
            if self.high[i] == a
        }  # fmt: skip
        return sorted(found)

    @cached_property
    def density(self) -> Density:
        """How many marks touch a stretch, lane by lane."""
        return Density(self.lane, self.filled, first=self.first, last=self.last, kind=self.kind, later=self.later)

    @cached_property
    def filled(self) -> NDArray[np.int64]:
        """How many marks each lane has."""
        return np.bincount(self.lane, minlength=len(self.lanes))

    @cached_property
    def by_kind(self) -> tuple[Floats, ...]:
        """The known instants of the marks of each kind, in order."""
        instants = self.instants
        return tuple(instants[self.kind == i] for i in range(len(KINDS)))

    @cached_property
    def later(self) -> NDArray[np.bool_]:
        """Which marks are legs of which only the day they cannot be before is known."""
        return np.isnan(self.end) & (self.leg > 0)

    def middle(self, i: int) -> float:
        """The instant by which a mark is found in the whole."""
        found = [at for at in (self.start[i], self.end[i]) if np.isfinite(at)]
        return float(sum(found) / len(found))

    def bare(self, i: int) -> Mark:
        """A mark of which no words are to be had."""
        lane = self.lanes[int(self.lane[i])]
        bounds = (self.start[i], self.end[i], self.first[i], self.last[i])
        times = [float(at) if np.isfinite(at) else None for at in bounds]
        return Mark(self.record(i), KINDS[int(self.kind[i])], "", lane.group, lane.name, "", *times,
                    SHAPES[int(self.shape[i])], bool(self.instant[i]), int(self.count[i]))  # fmt: skip


class _Marks(Sequence[Mark]):
    """The marks of columns, each read when it is asked for."""

    def __init__(self, held: Columns) -> None:
        self._held = held

    def __len__(self) -> int:
        return len(self._held)

    def __getitem__(self, i: int) -> Mark:  # type: ignore[override]
        held = self._held
        if not 0 <= i < len(held):
            raise IndexError(i)
        mark = held.told(i)
        if mark is None and held.words.bring([held.record(i)]):
            mark = held.told(i)
        return mark or held.bare(i)


class Outside(Set[bytes]):
    """The records that lie outside a stretch of time; told one by one, and as a whole once many are asked for."""

    def __init__(self, held: Columns, out: NDArray[np.bool_]) -> None:
        self._held, self._out = held, out
        self._asked = 0

    def __contains__(self, record: object) -> bool:
        self._asked += 1
        if self._asked > _ASKED:
            return record in self._all
        places = self._held.of([record]) if isinstance(record, bytes) else []
        return bool(places) and bool(self._out[places].all())

    def __bool__(self) -> bool:
        return bool(self._out.any())

    def __len__(self) -> int:
        return len(self._all)

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._all)

    @cached_property
    def _all(self) -> frozenset[bytes]:
        held = self._held
        return frozenset(held.records(self._out)).difference(held.records(~self._out & (held.leg > 0)))

    @classmethod
    def _from_iterable(cls, found: Iterable[bytes]) -> frozenset[bytes]:  # type: ignore[override]
        return frozenset(found)  # what is made of it by | and & is a plain set


def columns(marks: Sequence[Mark]) -> Columns:
    """Sort marks by time into arrays; those without any date are kept apart."""
    return of_timed(timed(marks), Words(marks))


def of_timed(found: Timed, words: Words, *, clock: str = "happened") -> Columns:
    """The same from arrays; lanes that no dated mark is in are left out."""
    taken = {name: found.arrays[name][: found.dated] for name in NAMES}
    rest = Timed(found.lanes, 0, {name: found.arrays[name][found.dated :] for name in NAMES})
    return _of_used(tuple(Lane(*lane) for lane in found.lanes), taken, rest, words=words, clock=clock)


def as_timed(held: Columns) -> Timed:
    """The arrays of columns with those of what has no date, as they can be kept."""
    dated = Timed(tuple(lane[:2] for lane in held.lanes), len(held), {name: getattr(held, name) for name in NAMES})
    lanes, arrays = dated.lanes_with(held.rest)
    return Timed(lanes, len(held), {name: np.concatenate([dated.arrays[name], arrays[name]]) for name in NAMES})


def regrouped(held: Columns, lanes: tuple[Lane, ...], lane: Column) -> Columns:
    """The same marks in other lanes; ``lane`` numbers one for each mark."""
    arrays = {name: getattr(held, name) for name in NAMES}
    return _of_used(lanes, {**arrays, "lane": lane}, held.rest, words=held.words, clock=held.clock)


def chosen(held: Columns, which: NDArray[np.bool_]) -> Columns:
    """Some of the marks, in the lanes that they need."""
    arrays = {name: getattr(held, name)[which] for name in NAMES}
    return _of_used(held.lanes, arrays, held.rest, words=held.words, clock=held.clock)


def replaced(held: Columns, gone: Iterable[bytes], marks: Sequence[Mark]) -> Columns:
    """The columns after an edit: the marks of some records taken out, these put in; cheaper than anew."""
    lost, fresh = list(gone), timed(marks)
    held.words.forget(lost)
    held.words.know(marks)
    lanes = tuple(sorted(dict.fromkeys(held.lanes + tuple(Lane(*lane) for lane in fresh.lanes)), key=times.lane_rank))
    old = {name: getattr(held, name) for name in NAMES}
    if held.lanes != lanes:
        old["lane"] = np.array([lanes.index(lane) for lane in held.lanes] or [0], np.uint16)[held.lane]
    undated = {name: fresh.arrays[name][fresh.dated :] for name in NAMES}
    fresh.arrays["lane"] = np.array([lanes.index(Lane(*lane)) for lane in fresh.lanes] or [0], np.uint16)[
        fresh.arrays["lane"]
    ]
    out = held.of(lost)
    left = {name: np.delete(column, out) for name, column in old.items()} if out else old
    new = {name: fresh.arrays[name][: fresh.dated] for name in NAMES}
    if fresh.dated:
        at = times.places(left, new)
        left = {name: np.insert(column, at, new[name]) for name, column in left.items()}
    rest = held.rest.without(lost).with_more(Timed(fresh.lanes, 0, undated))
    return _of_used(lanes, left, rest, words=held.words, clock=held.clock)


def _of_used(lanes: tuple[Lane, ...], arrays: dict[str, Column], rest: Timed, *, words: Words, clock: str) -> Columns:
    """Columns of these arrays; no lane is empty."""
    used = np.bincount(arrays["lane"], minlength=len(lanes)) > 0
    if not used.all():
        arrays["lane"] = (np.cumsum(used) - 1).astype(np.uint16)[arrays["lane"]]
    left = tuple(lane for lane, there in zip(lanes, used.tolist(), strict=True) if there)
    return Columns(lanes=left, words=words, rest=rest, clock=clock, **arrays)
