"""The marks of a case as arrays, sorted by time: what packing, painting and hit tests read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.case.marks import Mark

Floats = NDArray[np.float64]
GROUPS = ("happened", "observed", "asserted", "published")
KINDS = ("source", "claim", "track", "sighting")  # stacked from the bottom in the whole-case strip
ARRAYS = ("start", "end", "first", "last", "lane", "kind", "instant", "letters", "hashes", "marks",
          "records")  # fmt: skip
_FEW = 12  # records looked for one by one, sooner than a table of all their places is made
FAR = 5  # at most so many marks, and a quarter of all, may be called outliers


class Lane(NamedTuple):
    """One lane: its group (happened, observed, asserted, published) and its name."""

    group: str
    name: str


class Extent(NamedTuple):
    """The stretch in which nearly all marks lie, and the instants of the few far before and after it."""

    start: float
    end: float
    before: tuple[float, ...]
    after: tuple[float, ...]


@dataclass(frozen=True)
class Columns:
    """Dated marks in order of time, one array a column; open ends are infinite in ``first``/``last``.

    ``start``/``end`` bound the calendar span (NaN where open), ``first``/``last`` everything drawn.
    """

    marks: NDArray[Any]  # of Mark
    records: NDArray[Any]  # of bytes
    lanes: tuple[Lane, ...]
    undated: tuple[Mark, ...]
    start: Floats
    end: Floats
    first: Floats
    last: Floats
    lane: NDArray[np.int32]
    kind: NDArray[np.uint8]
    instant: NDArray[np.bool_]
    letters: NDArray[np.int32]
    hashes: NDArray[np.int64]  # of the records, by which one is found among thousands

    def __len__(self) -> int:
        return len(self.marks)

    def between(self, start: float, end: float) -> NDArray[np.int64]:
        """Indices of the marks that touch a stretch of time, in order of time."""
        return np.nonzero((self.first <= end) & (self.last >= start))[0]

    def outside(self, start: float, end: float) -> frozenset[bytes]:
        """The dated records of which no mark touches a stretch of time, by the days they are said to fill."""
        low = np.where(np.isnan(self.start), self.first, self.start)
        high = np.where(np.isnan(self.end), self.last, self.end)
        out = (low >= end) | (high < start) | ((high == start) & (high > low))
        return frozenset(self.records[out].tolist()).difference(self.records[~out].tolist())

    def of(self, records: Iterable[bytes]) -> list[int]:
        """Indices of the marks of some records; a record of several legs has several."""
        wanted = set(records)
        if "_places" not in self.__dict__ and len(self._sought) + len(wanted) <= _FEW:
            self._sought.update((each, self._seek(each)) for each in wanted - self._sought.keys())
            return sorted(i for each in wanted for i in self._sought[each])
        last, before = self._places
        return sorted(i for record in wanted if record in last for i in (*before.get(record, ()), last[record]))

    @cached_property
    def later(self) -> NDArray[np.bool_]:
        """Which marks are legs of which only the day they cannot be before is known."""
        found = np.zeros(len(self), np.bool_)
        for i in np.nonzero(np.isnan(self.end))[0].tolist():
            found[i] = self.records[i] in self._places[1]
        return found

    def _seek(self, record: bytes) -> list[int]:
        alike = np.nonzero(self.hashes == hash(record))[0].tolist()
        return [i for i in alike if self.records[i] == record]

    @cached_property
    def _sought(self) -> dict[bytes, list[int]]:
        """Where the few records stand that were looked for one by one."""
        return {}

    @cached_property
    def _places(self) -> tuple[dict[bytes, int], dict[bytes, list[int]]]:
        """The last mark of each record, and the ones before it of the few that have several."""
        records = self.records.tolist()
        last = dict(zip(records, range(len(records)), strict=True))
        before: dict[bytes, list[int]] = {}
        for i, record in enumerate(records if len(last) < len(records) else ()):
            if last[record] != i:
                before.setdefault(record, []).append(i)
        return last, before

    def middle(self, i: int) -> float:
        """The instant by which a mark is found in the whole."""
        known = [at for at in (self.start[i], self.end[i]) if np.isfinite(at)]
        return float(sum(known) / len(known))


def columns(marks: Sequence[Mark]) -> Columns:
    """Sort marks by time into arrays; those without any date are kept apart."""
    start, end, earliest, latest = (
        np.array(_field(marks, name), np.float64) for name in ("core_start", "core_end", "earliest", "latest")
    )
    unspanned = np.isnan(start) & np.isnan(end)
    start, end = np.where(unspanned, earliest, start), np.where(unspanned, latest, end)
    first = np.where(np.isnan(start), -np.inf, np.fmin(start, earliest))
    last = np.where(np.isnan(end), np.inf, np.fmax(end, latest))
    lanes, lane = _lanes(_field(marks, "group"), _field(marks, "lane"))
    numbers = {name: i for i, name in enumerate(KINDS)}
    kind = np.array([numbers[name] for name in _field(marks, "kind")], np.uint8)
    instant = np.array(_field(marks, "instant"), np.bool_)
    letters = np.array(list(map(len, _field(marks, "number"))), np.int32)
    letters += np.array(list(map(len, _field(marks, "label"))), np.int32)
    dated = np.isfinite(start) | np.isfinite(end)
    held = np.fromiter(marks, object, len(marks))
    records = np.fromiter(_field(marks, "record"), object, len(marks))
    hashes = np.fromiter(map(hash, records), np.int64, len(marks))
    return _sorted(
        lanes,
        tuple(held[~dated]),
        where=np.nonzero(dated)[0],
        arrays=(start, end, first, last, lane, kind, instant, letters, hashes, held, records),
    )


def replaced(held: Columns, gone: Iterable[bytes], marks: Sequence[Mark]) -> Columns:
    """The columns after an edit: the marks of some records taken out, these put in; cheaper than anew."""
    lost, fresh = set(gone), columns(marks)
    out = held.of(lost)
    lanes = tuple(sorted(dict.fromkeys(held.lanes + fresh.lanes), key=_rank))
    old, new = ({name: getattr(part, name) for name in ARRAYS} for part in (held, fresh))
    for part, taken in ((held, old), (fresh, new)):
        if part.lanes != lanes:
            taken["lane"] = np.array([lanes.index(lane) for lane in part.lanes], np.int32)[part.lane]
    left = {name: np.delete(column, out) for name, column in old.items()}
    at = np.searchsorted(_known(left["start"], left["end"]), _known(new["start"], new["end"]), side="right")
    undated = tuple(mark for mark in held.undated if mark.record not in lost) + fresh.undated
    return _of_used(lanes, undated, {name: np.insert(column, at, new[name]) for name, column in left.items()})


def _field(marks: Sequence[Mark], name: str) -> list[Any]:
    return list(map(itemgetter(Mark._fields.index(name)), marks))


def _sorted(
    lanes: tuple[Lane, ...], undated: tuple[Mark, ...], *, where: NDArray[np.int64], arrays: Sequence[NDArray[Any]]
) -> Columns:
    """Columns of the marks at ``where``, in order of their known instant, then as they came."""
    order = where[np.argsort(_known(arrays[0][where], arrays[1][where]), kind="stable")]
    return _of_used(lanes, undated, dict(zip(ARRAYS, (column[order] for column in arrays), strict=True)))


def _known(start: Floats, end: Floats) -> Floats:
    """The instant by which marks are ordered: where they begin, else where they end."""
    return np.where(np.isnan(start), end, start)


def _of_used(lanes: tuple[Lane, ...], undated: tuple[Mark, ...], taken: dict[str, NDArray[Any]]) -> Columns:
    """Columns of these arrays; no lane is empty."""
    used = np.zeros(len(lanes), np.bool_)
    used[taken["lane"]] = True
    taken["lane"] = (np.cumsum(used) - 1).astype(np.int32)[taken["lane"]]
    left = tuple(lane for lane, there in zip(lanes, used.tolist(), strict=True) if there)
    return Columns(lanes=left, undated=undated, **taken)


def _rank(lane: Lane) -> tuple[int, bool]:
    """By group; what happened besides flights comes last in it."""
    return GROUPS.index(lane.group), lane.name == "Other"


def _lanes(groups: Sequence[str], names: Sequence[str]) -> tuple[tuple[Lane, ...], NDArray[np.int32]]:
    """Lanes in order of group, then of first appearance, and each mark's lane."""
    keys = list(map("\n".join, zip(groups, names, strict=True)))
    lanes = [Lane(*key.split("\n", 1)) for key in dict.fromkeys(keys)]
    lanes.sort(key=_rank)
    number = {"\n".join(lane): i for i, lane in enumerate(lanes)}
    return tuple(lanes), np.array([number[key] for key in keys], np.int32)


def extent(held: Columns) -> Extent:
    """Where the case lies in time: a few marks a long way off are named apart, not squeezing the rest."""
    left = np.where(np.isfinite(held.first), held.first, held.end)
    right = np.where(np.isfinite(held.last), held.last, held.start)
    order = np.argsort(left, kind="stable")
    left, right = left[order], np.maximum.accumulate(right[order])
    most = min(FAR, len(left) // 4)
    head = tail = 0
    for n in range(1, most + 1):
        if left[n] - right[n - 1] > 2 * max(right[-1 - most] - left[n], 86_400.0):
            head = n
    for n in range(1, most + 1):
        if left[-n] - right[-n - 1] > 2 * max(right[-n - 1] - left[head], 86_400.0):
            tail = n
    stop = len(left) - tail
    before, after = tuple(left[:head].tolist()), tuple(left[stop:].tolist())
    return Extent(float(left[head]), float(right[stop - 1]), before, after)
