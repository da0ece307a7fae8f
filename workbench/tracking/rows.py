"""Rows of a table gathered into aircraft: which column is which, whose row it is, and what is no fix and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol

import numpy as np
from numpy.typing import NDArray

from workbench.tracking.cells import Floats, Labels, angle, is_nothing, is_numeric, mapped, number, numbers, positions
from workbench.tracking.columns import fixes_of, squawk
from workbench.tracking.even import Wanted
from workbench.tracking.fixes import (
    ADS_B,
    ESTIMATED,
    FIRST,
    MLAT,
    TIS_B,
    UNKNOWN,
    Fixes,
    Rejected,
    Stated,
    Tracked,
)  # fmt: skip
from workbench.tracking.growing import Growing
from workbench.tracking.importer import Importer
from workbench.tracking.readsb import CUT
from workbench.tracking.tables import Piece, Table, Told, opened, pieces
from workbench.tracking.units import unit_of_cell
from workbench.tracking.unpacked import was_cut
from workbench.values.errors import CaseError

if TYPE_CHECKING:
    import polars as pl

Columns = dict[str, Any]
_MEASURED = ("altitude", "height", "speed", "heading", "climb", "nic", "sil")
_PLACED = ("lat", "lon", "position")
_PAIR = 1 << 17  # more than there are labels of one field
_SOURCES = {
    "adsb": ADS_B, "adsr": ADS_B, "uat": ADS_B, "mlat": MLAT, "tisb": TIS_B, "radar": TIS_B, "estimat": ESTIMATED,
}  # fmt: skip
_GROUND = {
    **dict.fromkeys(("true", "t", "yes", "y", "1", "-1", "1.0", "ground", "on ground", "onground", "g", "gnd"), 1.0),
    **dict.fromkeys(("false", "f", "no", "n", "0", "0.0", "air", "airborne", "in air", "a"), 0.0),
}


def source_kind(word: str) -> float:
    """The place in KINDS of what a table calls the source of a position: ``ADS-B``, ``mlat``, ``tisb_icao``."""
    plain = word.casefold().replace("-", "").strip()
    return float(next((kind for begins, kind in _SOURCES.items() if plain.startswith(begins)), UNKNOWN))


class Clock(Protocol):
    """Gives the instants of a piece; tells which columns it needs, as numbers and as words."""

    numbers: tuple[int, ...]
    words: tuple[int, ...]

    def read(self, piece: Piece) -> Floats: ...


@dataclass(frozen=True)
class Layout:
    """Which column of a table is which field, and how its cells are meant.

    ``columns``: a field to the place of its column. ``factors``: a field to what makes feet, knots or feet a minute of
    it. ``keys``: the fields that tell one aircraft from another, the best first. ``decimal``: the sign in numbers.
    ``ground_words`` are what the ground column says; ``zero_is_ground``: an altitude of 0 is a report of the ground.
    ``sparse``: rows without a position are usual here. ``amend`` may set right what was read of a piece, by columns of
    numbers that are named in ``also``.
    """

    columns: Mapping[str, int]
    clock: Clock
    factors: Mapping[str, float] = field(default_factory=dict)
    keys: tuple[str, ...] = ()
    decimal: str = "."
    ground_words: Mapping[str, float] = field(default_factory=lambda: _GROUND)
    squawk: Callable[[str], float] = squawk
    kind: Callable[[str], float] = source_kind
    zero_is_ground: bool = False
    sparse: bool = False
    also: tuple[int, ...] = ()
    amend: Callable[[Piece, Columns], None] | None = None


def opened_as(importer: Importer, file: BinaryIO, *, name: str) -> Table:
    """A table that has the columns of an importer's format; CaseError where it has not."""
    table = opened(file)
    if not importer.recognise(table.begun, name=name):
        raise CaseError(f"{name} does not have the columns of “{importer.name}”; choose another format.")
    return table


def gathered(table: Table, layout: Layout, *, identity: Sequence[str] = (), told: Told) -> Gathering:
    """All rows of a table; ``identity``: fields that tell what the aircraft is."""
    found = Gathering(layout, identity=identity)
    measured = {place for name, place in layout.columns.items() if name in (*_MEASURED, "lat", "lon")}
    spelt = set(layout.columns.values()) - measured
    asked = {*measured, *layout.clock.numbers, *layout.also} - {*spelt, *layout.clock.words}
    words = {*spelt, *layout.clock.words}
    for piece in pieces(table, numbers=asked, words=words, even=_even(layout, asked, spelt), told=told):
        found.add(piece)
    return found


def _even(layout: Layout, numbers: Set[int], words: Set[int]) -> Wanted | None:
    """How the columns are wanted of rows built alike; times in words and cells that tell two fields are not."""
    pairs = {place for name, place in layout.columns.items() if name == "position"}
    sure = {place for name, place in layout.columns.items() if name in ("lat", "lon")}
    told = [*layout.columns.values(), *layout.clock.numbers, *layout.also]
    plain = not layout.clock.words and len(set(told)) == len(told)
    return Wanted(numbers, words - pairs, pairs, sure) if plain else None


class Gathering:
    """The rows of a table as they come, kept as small columns; at the end the aircraft they tell of."""

    def __init__(self, layout: Layout, *, identity: Sequence[str] = ()) -> None:
        self.rejected, self.bare = Rejected(), 0
        self._layout = layout
        self._identity = tuple(name for name in identity if name in layout.columns)
        self._keys = tuple(name for name in layout.keys if name in layout.columns)
        self._labels = {name: Labels(_TRIMMED.get(name, _word)) for name in (*self._identity, "callsign")}
        self._owners = Labels()
        self._fixes = Growing()
        self._whose: list[tuple[int, NDArray[np.int32]]] = []
        self._told: Counter[tuple[int, str, int]] = Counter()

    def add(self, piece: Piece) -> None:
        """Take the rows of a piece."""
        columns = self._measured(piece)
        if self._layout.amend is not None:
            self._layout.amend(piece, columns)
        fixes, rejected, bare = fixes_of(columns)
        whole = len(fixes) == len(piece)
        if not whole:
            self.bare += self._reject(piece, columns, rejected, bare)
        if not len(fixes):
            return
        kept = piece if whole else piece.filter(np.isin(columns["row"], fixes["row"], assume_unique=True))
        whose = self._owner(kept)
        for name in self._identity:
            self._tell(name, whose, self._labels[name].of(kept[self._layout.columns[name]]))
        self._fixes.add(fixes)
        self._whose.append((len(fixes), whose))

    def _measured(self, piece: Piece) -> Columns:
        """What a piece tells, as numbers in the units inside."""
        layout = self._layout
        found: Columns = {"row": piece.lines(), "t": layout.clock.read(piece)}
        if "position" in layout.columns:
            found["lat"], found["lon"] = positions(piece[layout.columns["position"]])
        else:
            for name in ("lat", "lon"):
                found[name] = numbers(piece[layout.columns[name]], decimal=layout.decimal, meaning=angle)
        for name in _MEASURED:
            if name in layout.columns:
                cells = numbers(
                    piece[layout.columns[name]], decimal=layout.decimal, meaning=partial(self._meaning, name)
                )
                found[name] = cells * layout.factors[name] if name in layout.factors else cells
        for name, meaning in (("squawk", layout.squawk), ("kind", layout.kind)):
            if name in layout.columns:
                found[name] = mapped(piece[layout.columns[name]], meaning)
        if "callsign" in layout.columns:
            found["callsign"] = self._labels["callsign"].of(piece[layout.columns["callsign"]])
        found["ground"] = self._ground(piece, found)
        return found

    def _meaning(self, name: str, text: str) -> float:
        """The number of a cell, in the unit of its column where it names another."""
        told = number(text, self._layout.decimal)
        unit = None if np.isnan(told) else unit_of_cell(name, text)
        return told if unit is None else told * unit / self._layout.factors.get(name, 1.0)

    def _ground(self, piece: Piece, found: Columns) -> Any:
        """1 on the ground, 0 in the air, -1 not told: by its column, a word for the altitude, or an altitude of 0."""
        layout = self._layout
        made = np.full(len(piece), -1.0)
        if "ground" in layout.columns:
            cells = piece[layout.columns["ground"]]
            told = mapped(cells, lambda word: layout.ground_words.get(word.strip().casefold(), -1.0))
            made = np.where(np.isnan(told), -1.0, told)
        altitude = found.get("altitude")
        if altitude is None:
            return made
        if layout.zero_is_ground:
            return np.where(np.isnan(altitude), made, altitude == 0)
        cells = piece[layout.columns["altitude"]]
        if not is_numeric(cells) and np.isnan(altitude).any():
            words = mapped(cells, lambda word: 1.0 if word.strip().casefold() in ("ground", "gnd", "grnd") else 0.0)
            said = words == 1
            if said.any():
                made = np.where(said, 1.0, np.where((made < 0) & ~np.isnan(altitude), 0.0, made))
        return made

    def _reject(self, piece: Piece, columns: Columns, rejected: Rejected, bare: int) -> int:
        """Count rows that are no fixes; what comes back is how many only have no position, where that is usual."""
        if not bare:
            self.rejected += rejected
            return 0
        import polars as pl

        lost = np.isnan(columns["lat"]) & np.isnan(columns["lon"])
        rows = piece.frame.filter(pl.Series(lost))
        empty = rows.select(pl.all_horizontal(pl.all().is_null())).to_series().to_numpy()
        without = int((~empty).sum())
        if self._layout.sparse:
            self.rejected += rejected
            return without
        first = zip(columns["row"][lost][~empty][:FIRST].tolist(), self._why(rows, ~empty), strict=False)
        self.rejected += Rejected(rejected.count + without, tuple(sorted((*rejected.first, *first))[:FIRST]))
        return 0

    def _why(self, rows: pl.DataFrame, which: NDArray[np.bool_]) -> list[str]:
        import polars as pl

        names = [f"c{self._layout.columns[name]}" for name in _PLACED if name in self._layout.columns]
        told = rows.filter(pl.Series(which)).select(names).head(FIRST).cast(pl.String).rows()
        return ["no position" if all(map(is_nothing, cells)) else "a position that cannot be read" for cells in told]

    def _owner(self, piece: Piece) -> NDArray[np.int32]:
        """Whose each row is: a number from 1, 0 where it names no aircraft; one 0 where the file has one aircraft."""
        if not self._keys:
            return np.zeros(1, np.int32)
        found = np.zeros(len(piece), np.int32)
        for name in self._keys:
            if not found.all():
                named = self._owners.of(piece[self._layout.columns[name]], _TRIMMED.get(name, _word))
                found = np.where(found == 0, named, found)
        return found[:1] if (found == found[0]).all() else found

    def _tell(self, name: str, whose: NDArray[np.int32], labels: NDArray[np.int32]) -> None:
        pairs, counts = np.unique(whose.astype(np.int64) * _PAIR + labels, return_counts=True)
        for pair, count in zip(pairs.tolist(), counts.tolist(), strict=True):
            if pair % _PAIR:
                self._told[pair // _PAIR, name, pair % _PAIR] += count

    def tracks(self) -> list[Gathered]:
        """The aircraft in the order in which the file first names them."""
        if not self._fixes.size:
            return []
        best = self._best()
        if len({int(whose[0]) for _, whose in self._whose}) == 1 and all(len(whose) == 1 for _, whose in self._whose):
            owner = int(self._whose[0][1][0])
            return [self._one(owner, self._fixes.taken(), best.get(owner, {}))]
        whose = np.concatenate([np.broadcast_to(each, (size,)) for size, each in self._whose])
        order = np.argsort(whose, kind="stable")
        whose = whose[order]
        fixes = self._fixes.taken(order)
        starts = np.flatnonzero(np.diff(whose, prepend=-1))
        ends = [*starts[1:].tolist(), len(whose)]
        owners = whose[starts].tolist()
        return [
            self._one(owner, fixes.take(slice(start, end)), best.get(owner, {}))
            for owner, start, end in zip(owners, starts.tolist(), ends, strict=True)
        ]

    def _best(self) -> dict[int, dict[str, str]]:
        """What most rows of each aircraft say of it."""
        found: dict[int, dict[str, str]] = {}
        for (owner, name, label), _ in sorted(self._told.items(), key=lambda item: (item[1], -item[0][2])):
            found.setdefault(owner, {})[name] = self._labels[name].names[label - 1]
        return found

    def _one(self, owner: int, fixes: Fixes, said: Mapping[str, str]) -> Gathered:
        """One aircraft, its call signs numbered anew."""
        names: tuple[str, ...] = ()
        if fixes.has("callsign"):
            signs = fixes["callsign"]
            used = np.unique(signs)
            used = used[used > 0]
            if used[-1] != len(used):
                fixes = fixes.with_columns(callsign=np.where(signs == 0, 0, np.searchsorted(used, signs) + 1))
            names = tuple(self._labels["callsign"].names[place - 1] for place in used.tolist())
        return Gathered(self._owners.names[owner - 1] if owner else "", fixes, names, said)


@dataclass(frozen=True)
class Gathered:
    """One aircraft of a table: its fixes, call signs, and what most of its rows say of it."""

    key: str
    fixes: Fixes
    callsigns: tuple[str, ...]
    said: Mapping[str, str]


def _word(word: str) -> str:
    return word.strip(" \t\r\n\0'\"")


def _sign(word: str) -> str:
    return word.strip(" \t\r\n@_\0")


def _address(word: str) -> str:
    return _word(word).lower().removeprefix("0x")


_TRIMMED: Mapping[str, Callable[[str], str]] = {"callsign": _sign, "hex": _address}


def tracked(
    found: Gathering, *, by: Mapping[str, str], also: Mapping[str, Stated] | None = None
) -> tuple[Tracked, ...]:  # fmt: skip
    """The aircraft of a table with who says what of them; ``also`` is known of each, where its rows do not say it.

    An address with ~ is none, so it is a key and no hex. Rows that are no fixes are told with the aircraft where there
    is only one.
    """
    parts = found.tracks()
    rejected = found.rejected if len(parts) == 1 else Rejected()
    return tuple(
        Tracked(
            part.key,
            part.fixes,
            {**(also or {}), **_stated(part.said, by)},
            part.callsigns,
            rejected,
        )
        for part in parts
    )


def _stated(said: Mapping[str, str], by: Mapping[str, str]) -> dict[str, Stated]:
    return {name: Stated(word, by[name]) for name, word in said.items() if name != "hex" or not word.startswith("~")}


def of_none(found: Gathering, tracks: Sequence[Tracked]) -> Rejected:
    """The rows that are no fixes and are not told with an aircraft."""
    return Rejected() if len(tracks) == 1 else found.rejected


def broken_off(file: BinaryIO) -> tuple[str, ...]:
    """The remark on a packed file that ends before its time."""
    return (CUT,) if was_cut(file) else ()
