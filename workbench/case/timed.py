"""The marks of a case as arrays, one a column, in order of time: a million of them are few megabytes.

Every mark is one place in each array of ``NAMES``. The order is total: by the known instant (where a mark begins, else
where it ends), then by kind, record and leg; marks without any date come last. Loads numpy: import it late.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.case.marks import Mark

Floats = NDArray[np.float64]
Column = NDArray[Any]
GROUPS = ("happened", "observed", "asserted", "published")
KINDS = ("source", "claim", "track", "sighting")  # stacked from the bottom in the whole-case strip
SHAPES = ("stated", "within", "inferred", "absence")
TYPES: dict[str, str] = {
    "high": "u8", "low": "u8",  # the record's key in two halves
    "leg": "u1",  # which of the marks of its record
    "start": "f8", "end": "f8",  # the calendar span, NaN where open
    "first": "f8", "last": "f8",  # everything drawn, infinite where open
    "lane": "u2", "kind": "u1", "shape": "u1", "instant": "?",
    "count": "u2", "letters": "u1",  # of number and label
}  # fmt: skip
NAMES = tuple(TYPES)
KEY = 16  # bytes of a record's key


class Timed(NamedTuple):
    """Marks as arrays: ``lanes`` are group and name, ``lane`` counts them; ``dated`` of the marks have a date."""

    lanes: tuple[tuple[str, str], ...]
    dated: int
    arrays: dict[str, Column]

    def __len__(self) -> int:
        return len(self.arrays["high"])

    def lanes_with(self, other: Timed) -> tuple[tuple[tuple[str, str], ...], dict[str, Column]]:
        """The lanes of both, these first, and the arrays of the other with its lanes numbered among them."""
        lanes = tuple(dict.fromkeys((*self.lanes, *other.lanes)))
        number = np.array([lanes.index(lane) for lane in other.lanes] or [0], "u2")
        return lanes, {**other.arrays, "lane": number[other.arrays["lane"]]}

    def without(self, records: Sequence[bytes]) -> Timed:
        """The marks but those of some records; none of them has a date."""
        gone = set(records)
        kept = np.array([key not in gone for key in keys(self.arrays["high"], self.arrays["low"])], np.bool_)
        return Timed(self.lanes, 0, {name: column[kept] for name, column in self.arrays.items()})

    def with_more(self, other: Timed) -> Timed:
        """The marks of both in order."""
        lanes, arrays = self.lanes_with(other)
        return in_order(lanes, {name: np.concatenate([self.arrays[name], arrays[name]]) for name in NAMES})


def timed(marks: Sequence[Mark]) -> Timed:
    """Marks in order as arrays; lanes stand in order of group, then as they first appear."""
    start, end, early, late = (
        np.array(_field(marks, name), np.float64) for name in ("core_start", "core_end", "earliest", "latest")
    )
    unspanned = np.isnan(start) & np.isnan(end)
    start, end = np.where(unspanned, early, start), np.where(unspanned, late, end)
    records = _field(marks, "record")
    high, low = halves(records)
    lanes, lane = _lanes(_field(marks, "group"), _field(marks, "lane"))
    letters = np.array([len(a) + len(b) for a, b in zip(_field(marks, "number"), _field(marks, "label"), strict=True)])
    found = {
        "high": high, "low": low, "leg": _legs(records), "start": start, "end": end,
        "first": np.where(np.isnan(start), -np.inf, np.fmin(start, early)),
        "last": np.where(np.isnan(end) & np.isnan(late), np.inf, np.fmax(end, late)),
        "lane": lane, "kind": _numbers(marks, "kind", KINDS), "shape": _numbers(marks, "shape", SHAPES),
        "instant": np.array(_field(marks, "instant"), np.bool_),
        "count": np.minimum(np.array(_field(marks, "count"), np.int64), 65_535), "letters": np.minimum(letters, 255),
    }  # fmt: skip
    return in_order(lanes, {name: np.asarray(column, TYPES[name]) for name, column in found.items()})


def in_order(lanes: tuple[tuple[str, str], ...], arrays: dict[str, Column]) -> Timed:
    """The marks of these arrays in the order of time."""
    instants = known(arrays["start"], arrays["end"])
    order = np.lexsort((arrays["leg"], arrays["low"], arrays["high"], rank(arrays["kind"]), instants))
    dated = len(order) - int(np.isnan(instants).sum())
    return Timed(lanes, dated, {name: column[order] for name, column in arrays.items()})


def joined(parts: Sequence[Timed]) -> Timed:
    """The marks of several as one, in order of time."""
    lanes = tuple(sorted(dict.fromkeys(lane for part in parts for lane in part.lanes), key=lane_rank))
    number = {lane: i for i, lane in enumerate(lanes)}
    arrays = {name: np.concatenate([part.arrays[name] for part in parts]) for name in NAMES}
    arrays["lane"] = np.concatenate([
        np.array([number[lane] for lane in part.lanes] or [0], "u2")[part.arrays["lane"]] for part in parts
    ])  # fmt: skip
    return in_order(lanes, arrays)


def places(arrays: dict[str, Column], new: dict[str, Column]) -> list[int]:
    """Where dated marks stand in the order of time among those of the arrays."""
    instants, wanted = known(arrays["start"], arrays["end"]), known(new["start"], new["end"])
    first, last = (np.searchsorted(instants, wanted, side=side).tolist() for side in ("left", "right"))
    found = []
    for i, (low, high) in enumerate(zip(first, last, strict=True)):
        mine = _tie(new, i)
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if _tie(arrays, middle) < mine else (low, middle)
        found.append(low)
    return found


def _tie(arrays: dict[str, Column], i: int) -> tuple[int, ...]:
    """What orders the marks of one instant."""
    kind, high, low, leg = (int(arrays[name][i]) for name in ("kind", "high", "low", "leg"))
    return (-kind, high, low, leg)


def known(start: Floats, end: Floats) -> Floats:
    """The instant by which marks are ordered: where they begin, else where they end."""
    unknown = np.isnan(start)
    return np.where(unknown, end, start) if unknown.any() else start


def rank(kind: Column) -> Column:
    """What comes first of several marks of one instant: sightings, and sources last."""
    return len(KINDS) - kind


def halves(records: Iterable[bytes]) -> tuple[Column, Column]:
    """Records' keys as two numbers each, which sort as the keys do."""
    both = np.frombuffer(b"".join(record.ljust(KEY, b"\0") for record in records), ">u8").reshape(-1, 2)
    return both[:, 0].astype("u8"), both[:, 1].astype("u8")


def keys(high: Column, low: Column) -> list[bytes]:
    """The keys again."""
    data = np.stack([high, low], axis=1).astype(">u8").tobytes()
    return [data[at : at + KEY] for at in range(0, len(data), KEY)]


def lane_rank(lane: tuple[str, ...]) -> tuple[int, bool]:
    """By group; what happened besides flights comes last in it."""
    return GROUPS.index(lane[0]), lane[1] == "Other"


def _field(marks: Sequence[Mark], name: str) -> list[Any]:
    return list(map(itemgetter(Mark._fields.index(name)), marks))


def _numbers(marks: Sequence[Mark], name: str, among: Sequence[str]) -> Column:
    number = {word: i for i, word in enumerate(among)}
    return np.array([number[word] for word in _field(marks, name)], np.uint8)


def _legs(records: Sequence[bytes]) -> Column:
    """Of each mark, how many of its record came before."""
    if len(set(records)) == len(records):
        return np.zeros(len(records), np.uint8)
    seen: dict[bytes, int] = {}
    legs = np.zeros(len(records), np.uint8)
    for i, record in enumerate(records):
        legs[i] = seen[record] = seen.get(record, -1) + 1
    return legs


def _lanes(groups: Sequence[str], names: Sequence[str]) -> tuple[tuple[tuple[str, str], ...], Column]:
    """Lanes in order of group, then of first appearance, and each mark's lane."""
    lanes = sorted(dict.fromkeys(zip(groups, names, strict=True)), key=lane_rank)
    number = {lane: i for i, lane in enumerate(lanes)}
    return tuple(lanes), np.array([number[lane] for lane in zip(groups, names, strict=True)], np.uint16)
