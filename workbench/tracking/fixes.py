"""Fixes: where one aircraft was reported, when, how high and how fast, as one column of numbers each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

DEGREE = 10_000_000
"""Steps of a latitude or longitude in one degree (about 1 cm)."""
NONE = -(2**31)
"""What stands in a column of four bytes where the file tells nothing."""

KINDS = ("unknown", "ads-b", "mlat", "tis-b", "estimated")
"""How a position came about: sent by the aircraft, computed by receivers, relayed from radar, guessed by a tracker."""
UNKNOWN, ADS_B, MLAT, TIS_B, ESTIMATED = range(len(KINDS))

ASIDE = {
    "duplicate": 1, "null position": 2, "no time": 4, "impossible position": 8, "jump": 16, "frozen": 32,
    "false ground": 64, "analyst": 128, "altitude spike": 256, "stale": 512,
}  # fmt: skip
"""Why a fix is set aside: kept, told and citable, and not used for events. Bits of the column ``aside``.

``stale`` is set by an importer: the row repeats a position received long before. Of ``false ground`` and
``altitude spike`` only that value is not believed: place and time are as good as others.
"""


@dataclass(frozen=True)
class Column:
    """One kind of number of a fix: its width in the file, its unit, and what stands where nothing is told."""

    dtype: type[np.signedinteger] | type[np.unsignedinteger]
    unit: str
    missing: int


COLUMNS: Mapping[str, Column] = MappingProxyType({
    "t": Column(np.int64, "milliseconds since 1970, UTC", 0),
    "lat": Column(np.int32, "degrees north / 1e7", NONE),
    "lon": Column(np.int32, "degrees east / 1e7", NONE),
    "altitude": Column(np.int32, "feet, of standard pressure (1013 hPa)", NONE),
    "height": Column(np.int32, "feet, by satellite navigation (geometric)", NONE),
    "speed": Column(np.int32, "tenths of a knot over the ground", NONE),
    "heading": Column(np.int32, "tenths of a degree from true north, over the ground", NONE),
    "climb": Column(np.int32, "feet a minute", NONE),
    "ground": Column(np.int8, "1 on the ground, 0 in the air, -1 not told", -1),
    "kind": Column(np.uint8, "place in KINDS", UNKNOWN),
    "callsign": Column(np.uint16, "place in the track's call signs from 1; 0 none", 0),
    "squawk": Column(np.int16, "the four octal digits as a number (7700 is 4032)", -1),
    "nic": Column(np.int8, "navigation integrity category as sent", -1),
    "sil": Column(np.int8, "source integrity level as sent", -1),
    "row": Column(np.int64, "place in the file, from 1: line, element or placemark", 0),
    "aside": Column(np.uint16, "bits of ASIDE", 0),
})  # fmt: skip

Numbers = NDArray[np.generic]


class Fixes:
    """Fixes as columns; a column that the file does not have reads as its missing value and takes no room.

    Latitudes and longitudes are in steps of 1e-7 degree, so that the six decimals of every tracker survive.
    """

    __slots__ = ("columns", "size")

    def __init__(self, columns: Mapping[str, Numbers], *, size: int | None = None) -> None:
        self.size = len(next(iter(columns.values()))) if size is None else size  # all may be at 1970, untold
        self.columns: dict[str, Numbers] = {
            name: np.ascontiguousarray(values, dtype=COLUMNS[name].dtype) for name, values in columns.items()
        }
        if any(len(values) != self.size for values in self.columns.values()):
            raise ValueError("columns of different lengths")

    def __len__(self) -> int:
        return self.size

    def __getitem__(self, name: str) -> NDArray[np.signedinteger]:
        """A column, read-only where the file has none of it."""
        held = self.columns.get(name)
        if held is None:
            column = COLUMNS[name]
            return np.broadcast_to(column.dtype(column.missing), (self.size,))
        return held  # type: ignore[return-value]

    def has(self, name: str) -> bool:
        """Whether the file tells this of any fix."""
        held = self.columns.get(name)
        return held is not None and bool((held != COLUMNS[name].missing).any())

    def told(self, name: str) -> NDArray[np.bool_]:
        """Which fixes the file tells this of."""
        return np.asarray(self[name] != COLUMNS[name].missing)

    def take(self, which: Numbers | slice) -> Fixes:
        """Some of the fixes: by places, by a mask, or a slice."""
        columns = {name: values[which] for name, values in self.columns.items()}
        return Fixes(columns)

    def with_columns(self, **columns: Numbers) -> Fixes:
        """The same fixes with some columns in place of theirs."""
        return Fixes({**self.columns, **columns}, size=self.size)

    @property
    def degrees(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Latitudes and longitudes in degrees; NaN where there is none."""
        made = []
        for name in ("lat", "lon"):
            steps = self[name]
            made.append(np.where(steps == NONE, np.nan, steps / DEGREE))
        return made[0], made[1]

    @property
    def used(self) -> NDArray[np.bool_]:
        """Which fixes are not set aside."""
        return np.asarray(self["aside"] == 0)


def some(fixes: Fixes, names: Sequence[str], at: NDArray[np.intp]) -> Fixes:
    """Some columns of the fixes at some places, in order; nothing is copied where that is all of them."""
    few = {name: fixes[name] for name in names}
    return Fixes(few if len(at) == len(fixes) else {name: values[at] for name, values in few.items()}, size=len(at))


def joined(pieces: Sequence[Fixes]) -> Fixes:
    """Fixes one after another."""
    if len(pieces) == 1:
        return pieces[0]
    names = [name for name in COLUMNS if any(name in piece.columns for piece in pieces)]
    size = sum(map(len, pieces))
    return Fixes({name: np.concatenate([piece[name] for piece in pieces]) for name in names}, size=size)


@dataclass(frozen=True)
class Stated:
    """A word about an aircraft and who says it.

    ``by``: ``emitter`` (the transponder sends it), ``tracker`` (looked up in the tracker's own table),
    ``file name`` or ``analyst``.
    """

    value: str
    by: str


@dataclass(frozen=True)
class Rejected:
    """Rows of a file that are no fixes: how many, and the first of them with their place and the reason."""

    count: int = 0
    first: tuple[tuple[int, str], ...] = ()

    def __add__(self, other: Rejected) -> Rejected:
        return Rejected(self.count + other.count, (self.first + other.first)[:FIRST])


FIRST = 100
"""Rejected rows that are told one by one; the others are counted."""


@dataclass(frozen=True)
class Tracked:
    """One aircraft's fixes out of one file, as the file has them: not sorted, nothing left out but what is no fix.

    ``key`` tells it from the others in the file (its address or flight number; empty where there is one only).
    ``identity`` may hold: hex, registration, type, operator, flight_id, flight, origin, destination, and callsign where
    the tracker names one for the whole flight and no fix tells it.
    """

    key: str
    fixes: Fixes
    identity: Mapping[str, Stated] = field(default_factory=dict)
    callsigns: tuple[str, ...] = ()
    rejected: Rejected = Rejected()


@dataclass(frozen=True)
class Flights:
    """What a tracker file holds: its aircraft, rows that belong to none, and remarks to the analyst, a sentence each.

    ``snapshot``: one moment, at most one fix an aircraft, and so no event.
    ``zone``: empty where instants are UTC; else what the clock of the file is known or assumed to be.
    """

    tracks: tuple[Tracked, ...]
    rejected: Rejected = Rejected()
    remarks: tuple[str, ...] = ()
    snapshot: bool = False
    zone: str = ""
