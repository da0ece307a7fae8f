"""Traces of readsb and tar1090 (ADS-B Exchange, adsb.lol, adsb.fi, airplanes.live): one aircraft, one UTC day."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from workbench.tracking.columns import Callsigns, fixes_of, number, numbers, plain_numbers, squawk, without_position
from workbench.tracking.even import Words
from workbench.tracking.fixes import COLUMNS, Fixes, Flights, Rejected, Tracked, joined
from workbench.tracking.importer import Importer, Settings, Told, unheard
from workbench.tracking.jsons import Listed, beginning, has, has_list, place_in
from workbench.tracking.objects import Objects
from workbench.tracking.readsb import identity_of, kind_of, remarks_on
from workbench.tracking.traced import ALTITUDE, OBJECT, SOURCE, WIDTH, TraceRows, trace_rows
from workbench.tracking.unpacked import was_cut
from workbench.values.errors import CaseError

WORDS = "flight", "squawk", "nic", "sil", "type"
"""What is read of the object in a row."""
_NOTHING: list[Any] = [None] * WIDTH
_MARKS = 6
_NEW_LEG, _GEOMETRIC = 2, 8
_MOST_LEARNT = 4096
_UNTOLD = (0, -1, -1, -1, 0)


class ReadsbTrace(Importer):
    """``trace_full_<hex>.json`` and ``trace_recent_<hex>.json``, also of the older kind with nine values a row."""

    name = "readsb or tar1090 trace"
    format = "readsb-trace"
    recipe = "readsb-trace/1"
    row = "element"

    def recognise(self, head: bytes, *, name: str = "") -> bool:
        text = beginning(head)
        return has_list(text, "trace") and (has(text, "icao") or has(text, "timestamp"))

    def read(self, file: BinaryIO, *, name: str, settings: Settings, told: Told = unheard) -> Flights:
        listed, sent = Listed(file, "trace", name=name, told=told), _Sent()
        pieces: list[Fixes] = []
        rejected = Rejected()
        for rows in listed.pieces(partial(trace_rows, objects=Objects(*WORDS))):
            fixes, faults = sent.piece(rows)
            pieces.append(fixes)
            rejected += faults
        around = listed.around if isinstance(listed.around, dict) else {}
        begun = number(around.get("timestamp"))
        if not any(map(len, pieces)):
            raise CaseError(f"{name} is a trace of readsb that holds no position; check whether it was saved whole.")
        if not 0 <= begun < 1e11:
            raise CaseError(f"{name} does not say when its trace begins (timestamp); save it again from the tracker.")
        fixes = joined(pieces)
        fixes = fixes.with_columns(t=fixes["t"] + round(begun * 1000))
        track = Tracked("", fixes, identity_of(around, "icao"), sent.callsigns.heard, rejected)
        return Flights((track,), remarks=remarks_on(around, "icao", cut=listed.cut or was_cut(file)))

    def place(self, text: str, row: int) -> tuple[int, int] | None:
        return place_in(text, "trace", row)


class _Sent:
    """The rows of a trace one piece after the other, and what the aircraft sent last of what is not in every row."""

    def __init__(self) -> None:
        self.callsigns = Callsigns()
        self._rows = 0
        self._last = np.array([_UNTOLD])
        self._places: dict[tuple[Any, ...], int] = {}
        self._learnt: list[tuple[int, ...]] = []

    def piece(self, rows: Sequence[Any] | TraceRows) -> tuple[Fixes, Rejected]:
        told = rows if isinstance(rows, TraceRows) else as_columns(rows)
        marks = told.numbers[_MARKS]
        made = {"row": np.arange(self._rows + 1, self._rows + told.size + 1), **_measured(told, marks)}
        made |= self._spoken(told, np.flatnonzero(_bits(marks, _NEW_LEG)))
        made["kind"] = _kinds(told.sources, made["kind"])
        self._rows += told.size
        fixes, rejected, bare = fixes_of(made)
        return fixes, (rejected + without_position(made)) if bare else rejected

    def _spoken(self, told: TraceRows, legs: NDArray[np.int64]) -> dict[str, NDArray[np.generic]]:
        """Call sign, squawk, nic, sil and position kind of every row: as last told, forgotten where a leg begins."""
        at = objected = told.at
        if len(legs):
            at = np.union1d(objected, legs)
        heard, forgotten = np.zeros(len(at) + 1, dtype=np.bool_), np.zeros(len(at) + 1, dtype=np.bool_)
        heard[np.searchsorted(at, objected) + 1] = True
        forgotten[np.searchsorted(at, legs) + 1] = True
        values = np.tile(np.array(_UNTOLD), (len(at) + 1, 1))
        values[heard] = self._heard(told.told)
        values[0], heard[0] = self._last[0], True
        for column, known in enumerate((values[:, 0] > 0, values[:, 1] >= 0)):
            known[0] = True
            values[:, column] = values[_last_true(known | forgotten), column]
        values[:, 2:] = values[_last_true(heard), 2:]
        self._last = values[-1:]
        spans = np.diff(np.concatenate([[0], at, [told.size]]))
        return {
            name: np.repeat(values[:, column].astype(COLUMNS[name].dtype), spans)
            for column, name in enumerate(("callsign", "squawk", "nic", "sil", "kind"))
        }

    def _heard(self, words: Sequence[tuple[Any, ...]]) -> NDArray[np.int64]:
        """What the words of each object mean, in the order of ``_UNTOLD``; equal ones are looked at once."""
        if len(self._places) > _MOST_LEARNT:
            self._places, self._learnt = {}, []
        known, learn = self._places.get, self._learn
        try:
            places = [known(each) or learn(each) for each in words]
        except TypeError:  # a list or an object where a word belongs
            plain = [tuple(None if isinstance(word, list | dict) else word for word in each) for each in words]
            places = [known(each) or learn(each) for each in plain]
        return np.asarray(np.array([_UNTOLD, *self._learnt])[places])

    def _learn(self, words: tuple[Any, ...]) -> int:
        callsign, code, nic, sil, source = words
        told = (self.callsigns.place(callsign), squawk(code), _small(nic), _small(sil), kind_of(source))
        self._learnt.append(told)
        self._places[words] = len(self._learnt)
        return len(self._learnt)


def _columns(rows: Sequence[Any]) -> list[Sequence[Any]]:
    """The rows of a piece as columns; rows of older files, and broken ones, brought to the width of today's."""
    if set(map(type, rows)) == {list}:
        with suppress(ValueError):
            columns: list[Sequence[Any]] = list(zip(*rows, strict=True))
            if len(columns) == WIDTH:
                return columns
    return list(zip(*[(row + _NOTHING)[:WIDTH] if isinstance(row, list) else _NOTHING for row in rows], strict=True))


def _last_true(known: NDArray[np.bool_]) -> NDArray[np.int64]:
    """For every place the last one up to it that is known; the first always is."""
    return np.maximum.accumulate(np.where(known, np.arange(len(known)), 0))


def _bits(values: NDArray[np.float64], bit: int) -> NDArray[np.bool_]:
    whole = np.where(np.abs(values) < 1 << 30, values, 0).astype(np.int64)
    return np.asarray(whole & bit > 0)


def as_columns(rows: Sequence[Any]) -> TraceRows:
    """The rows of a piece, as a parser gives them, as columns."""
    columns = _columns(rows)
    altitude, ground = _altitude(columns[ALTITUDE])
    told = {place: numbers(columns[place]) for place in (0, 1, 2, 4, 5, _MARKS, 7, 10)}
    at = [place for place, sent in enumerate(columns[OBJECT]) if sent.__class__ is dict]
    said = [tuple(map(columns[OBJECT][place].get, WORDS)) for place in at]
    places = np.array(at, dtype=np.int64)
    return TraceRows(len(rows), {**told, ALTITUDE: altitude}, ground, places, said, _words(columns[SOURCE]))


def _words(values: Sequence[Any]) -> Words:
    """The words of a column, each once; a list or an object where one belongs is an empty word."""
    with suppress(TypeError):
        known = {value: place for place, value in enumerate(dict.fromkeys(values))}
        which = [known[value] for value in values] if len(known) > 1 else np.zeros(len(values))
        return Words(list(known), np.array(which, np.intp))
    return _words(["" if isinstance(value, list | dict) else value for value in values])


def _measured(told: TraceRows, marks: NDArray[np.float64]) -> dict[str, NDArray[np.generic]]:
    geometric = _bits(marks, _GEOMETRIC)
    altitude, height = told.numbers[ALTITUDE], told.numbers[10]
    silent = np.where(np.isnan(altitude), -1, 0)
    return {
        "t": told.numbers[0] * 1000,
        "lat": told.numbers[1],
        "lon": told.numbers[2],
        "altitude": np.where(geometric, np.nan, altitude),
        "height": np.where(np.isnan(height) & geometric, altitude, height),
        "speed": told.numbers[4],
        "heading": told.numbers[5],
        "climb": told.numbers[7],
        "ground": np.where(told.ground, 1, silent).astype(np.int8),
    }


def _altitude(values: Sequence[Any]) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Feet, and whether the word ``ground`` stands in their place."""
    on = np.zeros(len(values), dtype=np.bool_)
    if (feet := plain_numbers(values)) is not None:  # a flight without a word is the quicker to read
        return feet, on
    words = [place for place, value in enumerate(values) if value == "ground"]
    bare = list(values)
    for place in words:
        bare[place] = None
    on[words] = True
    return numbers(bare), on


def _kinds(sources: Words, carried: NDArray[np.generic]) -> NDArray[np.generic]:
    """The position kind of each row; of older rows, that of the last object that told it."""
    made = np.array([kind_of(word) for word in sources.spelt], np.uint8)[sources.which]
    if None not in sources.spelt:
        return made
    untold = np.array([word is None for word in sources.spelt])[sources.which]
    return np.where(untold, carried, made).astype(np.uint8)


def _small(value: Any) -> int:
    return value if type(value) is int and 0 <= value < 100 else -1
