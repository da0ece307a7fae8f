"""What a case tells of its records, as arrays that a million marks are held against at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from workbench.case.timed import KINDS, Column, Floats

if TYPE_CHECKING:
    from workbench.analysis.lanes import Lanes
    from workbench.case.clocks import Time

Index = NDArray[np.int64]
KEY = 16  # bytes of a record's key


class Keys:
    """Keys of records in order, each found by its place in the order they came in."""

    def __init__(self, keys: Iterable[bytes], *, size: int = KEY) -> None:
        self._size = size
        held = np.frombuffer(b"".join(keys), f"S{size}")
        self._order = np.argsort(held, kind="stable")
        self._keys = held[self._order]

    def places(self, keys: Column) -> Index:
        """The place of each of these keys; -1 where it is none of them."""
        if not len(self._keys):
            return np.full(len(keys), -1, np.int64)
        near = np.minimum(np.searchsorted(self._keys, keys), len(self._keys) - 1)
        return np.where(self._keys[near] == keys, self._order[near], -1)


def keys_in(high: Column, low: Column, leg: Column | None = None) -> Column:
    """The keys of marks as ``Keys`` finds them, with the number of the leg behind where it is asked for."""
    both = np.stack([high, low], axis=1).astype(">u8").view(np.uint8).reshape(-1, KEY)
    if leg is not None:
        both = np.concatenate([both, np.asarray(leg, np.uint8)[:, None]], axis=1)
    return np.ascontiguousarray(both).view(f"S{both.shape[1]}")[:, 0]


class LaneTable:
    """The lanes of a field: each mark's as a number of ``choices``, which are tuples of names."""

    def __init__(self, lanes: Lanes) -> None:
        self.names = lanes.names
        numbers: dict[tuple[str, ...], int] = {(): 0, (lanes.none,): 1}
        self._keys = Keys(lanes.of)
        self._codes = np.array([numbers.setdefault(of, len(numbers)) for of in lanes.of.values()] or [0], np.int64)
        self._legs = Keys((record + bytes([leg]) for record, leg in lanes.by_leg), size=KEY + 1)
        legs = [numbers.setdefault(of, len(numbers)) for of in lanes.by_leg.values()]
        self._leg_codes = np.array(legs or [0], np.int64)
        self._none = np.array([int(kind in lanes.kinds) for kind in KINDS], np.int64)
        self.choices = tuple(numbers)

    def codes(self, high: Column, low: Column, leg: Column, kind: Column) -> Index:
        """The number of each mark's lanes; 0 where its kind has no such field."""
        places = self._keys.places(keys_in(high, low))
        found = np.where(places >= 0, self._codes[places], self._none[kind])
        legs = self._legs.places(keys_in(high, low, leg))
        return np.where(legs >= 0, self._leg_codes[legs], found)


class TimeTable:
    """The dates of records by a clock, as arrays in the order they came in; NaN where an end is open."""

    def __init__(self, times: Mapping[bytes, Time] | None = None) -> None:
        self.times = times or {}
        self.keys = Keys(self.times)

    def column(self, name: str) -> Floats:
        """One part of every time, and a last place for those that have none."""
        return np.array([*(getattr(time, name) for time in self.times.values()), None], np.float64)

    @cached_property
    def columns(self) -> dict[str, Floats]:
        """Every part."""
        return {name: self.column(name) for name in ("start", "end", "first", "last", "instant", "inferred")}

    @cached_property
    def known(self) -> Floats:
        """The instant of each by which it is told whether it was known; NaN where none is."""
        start, end = self.column("start"), self.column("end")
        return np.where(np.isnan(start), end, start)
