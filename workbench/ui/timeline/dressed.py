"""The marks by another field as lanes, by another clock, or only some of them: from arrays to arrays."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from workbench.case.timed import GROUPS, NAMES, SHAPES, Column, Timed, in_order
from workbench.case.timed import keys as keys_of
from workbench.ui.timeline.columns import KINDS, Columns, Lane, chosen, of_timed, regrouped

if TYPE_CHECKING:
    from workbench.analysis.lanes import Lanes
    from workbench.case.clocks import Time

Times = Mapping[bytes, "Time"]


@dataclass(frozen=True)
class Dress:
    """How the marks are looked at: what is empty stays as ``case.marks`` tells it.

    ``lanes`` and ``then`` are the outer and the inner lanes (``None``: by aircraft); ``nested`` whether there are inner
    ones. ``recorded`` tells when each record was made, of which only those up to ``known`` are shown.
    """

    lanes: Lanes | None = None
    nested: bool = False
    then: Lanes | None = None
    clock: str = "happened"
    times: Times = field(default_factory=dict)
    known: float | None = None  # the end of the day, seconds since 1970 UTC
    recorded: Times = field(default_factory=dict)
    hidden: Set[bytes] = frozenset()

    def of(self, whole: Columns) -> Columns:
        """The marks so dressed."""
        held = whole if self.clock == "happened" else clocked(whole, self.clock, self.times)
        if self.hidden or self.known is not None:
            held = _without(held, self._left_out)
        plain = self.lanes is None and not self.nested
        return held if plain else relaned(held, self.lanes, self.then, nested=self.nested)

    def _left_out(self, record: bytes) -> bool:
        if record in self.hidden:
            return True
        made = self.recorded.get(record)
        return self.known is not None and made is not None and made.known >= self.known

    def count_known(self, whole: Columns) -> tuple[int, int]:
        """How many of all the records were known on that day."""
        every = {*whole.records(slice(None)), *whole.undated.records}
        later = (self.recorded[key].known >= (self.known or 0.0) for key in every if key in self.recorded)
        return len(every) - sum(later), len(every)


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


def clocked(whole: Columns, clock: str, times: Times) -> Columns:
    """The same records at the times of another clock, one mark a record; those that have none are undated."""
    lanes, undated = _all_lanes(whole)
    rest = {**whole.rest.arrays, "lane": undated}
    arrays = {name: np.concatenate([getattr(whole, name), rest[name]]) for name in NAMES}
    first = arrays["leg"] == 0
    arrays = {name: column[first] for name, column in arrays.items()}
    found = [times.get(record) for record in keys_of(arrays["high"], arrays["low"])]
    start, end, early, late = (
        np.array([getattr(time, name) if time else None for time in found], np.float64)
        for name in ("start", "end", "first", "last")
    )
    arrays |= {
        "start": start, "end": end,
        "first": np.where(np.isnan(start), -np.inf, np.fmin(start, early)),
        "last": np.where(np.isnan(end), np.inf, np.fmax(end, late)),
        "instant": np.array([bool(time and time.instant) for time in found], np.bool_),
        "shape": np.array([SHAPES.index("inferred" if time and time.inferred else "stated") for time in found], "u1"),
        "count": np.ones(len(found), "u2"),
    }  # fmt: skip
    return of_timed(in_order(lanes, arrays), whole.words, clock=clock)


def _all_lanes(whole: Columns) -> tuple[tuple[tuple[str, str], ...], Column]:
    """The lanes of dated and undated marks, and those of the undated ones by their place."""
    places = {(lane.group, lane.name): n for n, lane in enumerate(whole.lanes)}
    undated = [places.setdefault((mark.group, mark.lane), len(places)) for mark in whole.undated]
    return tuple(places), np.array(undated, np.uint16)


def _without(held: Columns, left_out: Callable[[bytes], bool]) -> Columns:
    """The marks of records that are not left out, dated or not."""
    kept = np.array([not left_out(record) for record in held.records(slice(None))], np.bool_)
    rest = held.rest.arrays
    undated = np.array([not left_out(record) for record in keys_of(rest["high"], rest["low"])], np.bool_)
    arrays = {name: column[undated] for name, column in rest.items()}
    return replace(chosen(held, kept), rest=Timed(held.rest.lanes, 0, arrays))


def relaned(held: Columns, lanes: Lanes | None, then: Lanes | None, *, nested: bool) -> Columns:
    """The marks in the lanes of a field, and of a second one inside it; a mark stands in each lane it belongs to."""
    numbers: dict[Lane, int] = {}
    known: dict[tuple[object, ...], list[int]] = {}
    places: list[list[int]] = []
    columns = (held.lane.tolist(), held.kind.tolist(), held.leg.tolist())
    for record, base, kind, leg in zip(held.records(slice(None)), *columns, strict=True):
        outer = lanes.lanes(record, leg, KINDS[kind]) if lanes else None
        inner = (then.lanes(record, leg, KINDS[kind]) if then else None) if nested else ()
        key = (base, outer, inner)
        if key not in known:
            wanted = _lanes(held.lanes[base], outer, inner)
            known[key] = [numbers.setdefault(lane, len(numbers)) for lane in wanted]
        places.append(known[key])
    times = np.array([len(place) for place in places], np.int64)
    which = np.repeat(np.arange(len(places)), times)
    order, rank = _ordered(numbers, held, lanes, then)
    lane = rank[np.array([n for place in places for n in place], np.int64)] if len(which) else which
    return regrouped(chosen(held, which), order, lane.astype(np.uint16))


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
    numbers: Mapping[Lane, int], held: Columns, lanes: Lanes | None, then: Lanes | None
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


def spans(held: Columns, lane: int) -> list[tuple[float, float]]:
    """Where the marks of a lane begin and end; of an open one the known end alone."""
    found = held.density.of_lane(lane)
    start, end = held.start[found], held.end[found]
    start, end = np.where(np.isnan(start), end, start), np.where(np.isnan(end), start, end)
    return list(zip(start.tolist(), end.tolist(), strict=True))
