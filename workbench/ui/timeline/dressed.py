"""The marks by another field as lanes, by another clock, or only some of them: from arrays to arrays."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from workbench.case.timed import GROUPS, NAMES, SHAPES, Column, Floats, Timed, in_order
from workbench.ui.timeline.columns import Columns, Lane, chosen, of_timed, regrouped
from workbench.ui.timeline.tables import Keys, LaneTable, TimeTable, keys_in

_NO_TIMES, _NONE = TimeTable(), Keys(())


@dataclass(frozen=True)
class Dress:
    """How the marks are looked at: what is empty stays as ``case.marks`` tells it.

    ``lanes`` and ``then`` are the outer and the inner lanes (``None``: by aircraft); ``nested`` whether there are inner
    ones. ``recorded`` tells when each record was made, of which only those up to ``known`` are shown; ``hidden`` are
    the records that a filter leaves out, ``left_out`` the same to be asked.
    """

    lanes: LaneTable | None = None
    nested: bool = False
    then: LaneTable | None = None
    clock: str = "happened"
    times: TimeTable = _NO_TIMES
    known: float | None = None  # the end of the day, seconds since 1970 UTC
    recorded: TimeTable = _NO_TIMES
    hidden: Set[bytes] = frozenset()
    left_out: Keys = _NONE

    def of(self, whole: Columns) -> Columns:
        """The marks so dressed."""
        held = whole if self.clock == "happened" else clocked(whole, self.clock, self.times)
        if self.hidden or self.known is not None:
            held = self._without(held)
        plain = self.lanes is None and not self.nested
        return held if plain else relaned(held, self.lanes, self.then, nested=self.nested)

    def _without(self, held: Columns) -> Columns:
        """The marks of records that are shown, dated or not."""
        rest = held.rest.arrays
        undated = self._shown(rest["high"], rest["low"])
        arrays = {name: column[undated] for name, column in rest.items()}
        shown = chosen(held, self._shown(held.high, held.low))
        return replace(shown, rest=Timed(held.rest.lanes, 0, arrays))

    def _shown(self, high: Column, low: Column) -> NDArray[np.bool_]:
        keys = keys_in(high, low)
        shown: NDArray[np.bool_] = (self.left_out.places(keys) < 0) & ~self._later(keys)
        return shown

    def _later(self, keys: Column) -> NDArray[np.bool_]:
        """Which records were made after the day of what was known."""
        if self.known is None:
            return np.zeros(len(keys), np.bool_)
        made: NDArray[np.bool_] = self.recorded.known[self.recorded.keys.places(keys)] >= self.known
        return made

    def count_known(self, whole: Columns) -> tuple[int, int]:
        """How many of all the records were known on that day."""
        first, rest = whole.leg == 0, whole.rest.arrays
        undated = rest["leg"] == 0
        high = np.concatenate([whole.high[first], rest["high"][undated]])
        low = np.concatenate([whole.low[first], rest["low"][undated]])
        return len(high) - int(np.count_nonzero(self._later(keys_in(high, low)))), len(high)


class Either(Set[bytes]):
    """The records of one set or of another, each asked by itself."""

    def __init__(self, *sets: Set[bytes]) -> None:
        self._sets = sets

    def __contains__(self, record: object) -> bool:
        return any(record in each for each in self._sets)

    def __iter__(self) -> Iterator[bytes]:
        return iter(frozenset().union(*self._sets))

    def __len__(self) -> int:
        return len(frozenset().union(*self._sets))

    @classmethod
    def _from_iterable(cls, found: Iterable[bytes]) -> frozenset[bytes]:  # type: ignore[override]
        return frozenset(found)  # what is made of it by | and & is a plain set


def clocked(whole: Columns, clock: str, times: TimeTable) -> Columns:
    """The same records at the times of another clock, one mark a record; those that have none are undated."""
    lanes, undated = _all_lanes(whole)
    rest = {**whole.rest.arrays, "lane": undated}
    arrays = {name: np.concatenate([getattr(whole, name), rest[name]]) for name in NAMES}
    first = arrays["leg"] == 0
    arrays = {name: column[first] for name, column in arrays.items()}
    places = times.keys.places(keys_in(arrays["high"], arrays["low"]))
    found = {name: column[places] for name, column in times.columns.items()}
    start, end = found["start"], found["end"]
    inferred = np.nan_to_num(found["inferred"]) > 0
    arrays |= {
        "start": start, "end": end,
        "first": np.where(np.isnan(start), -np.inf, np.fmin(start, found["first"])),
        "last": np.where(np.isnan(end), np.inf, np.fmax(end, found["last"])),
        "instant": np.nan_to_num(found["instant"]) > 0,
        "shape": np.where(inferred, SHAPES.index("inferred"), SHAPES.index("stated")).astype("u1"),
        "count": np.ones(len(start), "u2"),
    }  # fmt: skip
    return of_timed(in_order(lanes, arrays), whole.words, clock=clock)


def _all_lanes(whole: Columns) -> tuple[tuple[tuple[str, str], ...], Column]:
    """The lanes of dated and undated marks, and those of the undated ones by their place."""
    places = {(lane.group, lane.name): n for n, lane in enumerate(whole.lanes)}
    undated = [places.setdefault((mark.group, mark.lane), len(places)) for mark in whole.undated]
    return tuple(places), np.array(undated, np.uint16)


def relaned(held: Columns, lanes: LaneTable | None, then: LaneTable | None, *, nested: bool) -> Columns:
    """The marks in the lanes of a field, and of a second one inside it; a mark stands in each lane it belongs to."""
    marks = (held.high, held.low, held.leg, held.kind)
    outer = lanes.codes(*marks) if lanes else None
    inner = then.codes(*marks) if then and nested else None
    parts = [held.lane.astype(np.int64), *(codes for codes in (outer, inner) if codes is not None)]
    kinds, of = np.unique(_packed(parts), return_index=True, return_inverse=True)[1:]
    numbers: dict[Lane, int] = {}
    wanted: list[list[int]] = []
    for i in kinds.tolist():
        out = lanes.choices[int(outer[i])] if lanes and outer is not None else None
        inside = then.choices[int(inner[i])] if then and inner is not None else None
        found = _lanes(held.lanes[int(held.lane[i])], out, inside if nested else ())
        wanted.append([numbers.setdefault(lane, len(numbers)) for lane in found])
    order, rank = _ordered(numbers, held, lanes, then)
    times = np.array([len(each) for each in wanted] or [0], np.int64)
    begin = np.concatenate([[0], np.cumsum(times)])[:-1]
    flat = rank[np.array([n for each in wanted for n in each] or [0], np.int64)] if numbers else np.zeros(1, np.int64)
    which = np.repeat(np.arange(len(held)), times[of])
    nth = np.arange(len(which)) - np.repeat(np.cumsum(times[of]) - times[of], times[of])
    lane = flat[begin[of[which]] + nth]
    return regrouped(chosen(held, which), order, lane.astype(np.uint16))


def _packed(parts: list[NDArray[np.int64]]) -> NDArray[np.int64]:
    """Several numbers of each mark as one."""
    packed = parts[0]
    for part in parts[1:]:
        packed = packed * (int(part.max(initial=0)) + 1) + part
    return packed


def _lanes(base: Lane, outer: tuple[str, ...] | None, inner: tuple[str, ...] | None) -> list[Lane]:
    """The lanes of a mark: ``None`` stands for its own lane by aircraft, an empty field for having none."""
    out = (base.name,) if outer is None else outer
    ins = (base.name,) if inner is None else inner
    if not out:
        return [Lane(base.group, base.name)]
    if not ins:
        return [Lane(base.group, name) for name in out]
    return [Lane(base.group, one, (name,)) if one != name else Lane(base.group, one) for name in out for one in ins]


def _ordered(
    numbers: Mapping[Lane, int], held: Columns, lanes: LaneTable | None, then: LaneTable | None
) -> tuple[tuple[Lane, ...], NDArray[np.int64]]:  # fmt: skip
    """The lanes from top to bottom, and the place there of each number."""
    own = {lane.name: n for n, lane in enumerate(held.lanes)}
    outer = {name: n for n, name in enumerate(lanes.names)} if lanes else own
    inner = {name: n for n, name in enumerate(then.names)} if then else own
    last = 1 << 30

    def rank(lane: Lane) -> tuple[int, int, int, str]:
        names = (*lane.above, lane.name)
        second = inner.get(names[1], last) if len(names) > 1 else -1
        return GROUPS.index(lane.group), outer.get(names[0], last), second, lane.name

    order = tuple(sorted(numbers, key=rank))
    place = np.zeros(len(numbers), np.int64)
    for n, lane in enumerate(order):
        place[numbers[lane]] = n
    return order, place


def spans(held: Columns, lane: int) -> tuple[Floats, Floats]:
    """Where the marks of a lane begin and end; of an open one the known end alone."""
    found = held.density.of_lane(lane)
    start, end = held.start[found], held.end[found]
    return np.where(np.isnan(start), end, start), np.where(np.isnan(end), start, end)
