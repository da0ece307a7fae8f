"""``aircraft.json`` of readsb, dump1090 and tar1090, and version 2 of the interfaces that grew out of it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from io import BytesIO
from typing import Any, BinaryIO, cast

import numpy as np

from workbench.tracking.columns import Callsigns, Floats, fixes_of, number, numbers, squawk
from workbench.tracking.fixes import ADS_B, MLAT, TIS_B, Flights, Rejected, Tracked
from workbench.tracking.importer import Importer, Settings, Told, unheard
from workbench.tracking.instants import milliseconds, shown
from workbench.tracking.jsons import MOST_AT_ONCE, Listed, beginning, has, has_list, place_in
from workbench.tracking.readsb import CUT, doubtful_addresses, identity_of, kind_of, text_of
from workbench.tracking.several import each_aircraft, first_told, inner, objects
from workbench.tracking.unpacked import was_cut
from workbench.values.errors import CaseError

_LISTS = "aircraft|ac"
_OF_RECEIVERS = ("seen", "seen_pos", "alt_baro", "altitude", "messages", "rssi")
"""What a receiver tells of an aircraft besides its address; a list of names of aircraft has none of it."""
_MOST = 64 << 20  # bytes of a file with several answers
_BETWEEN = re.compile(r"[\s,]*+")


class AircraftJson(Importer):
    """One moment: what a receiver, or a network of them, heard of every aircraft; at most one fix each."""

    name = "readsb or dump1090 aircraft.json"
    format = "aircraft-json"
    recipe = "aircraft-json/1"
    row = "element"

    def recognise(self, head: bytes, *, name: str = "") -> bool:
        text = beginning(head)
        if not has_list(text, _LISTS) or has(text, "postime"):
            return False
        return has(text, "now") or (has(text, "hex") and any(has(text, each) for each in _OF_RECEIVERS))

    def read(self, file: BinaryIO, *, name: str, settings: Settings, told: Told = unheard) -> Flights:
        begun = file.read(_MOST)
        if len(begun) < _MOST and begun.count(b'"now"') > 1:
            answers, cut = _answers(begun)
            if len(answers) > 1:
                return _several(answers, name, cut=cut or was_cut(file))
        listed = Listed(cast(BinaryIO, _Again(begun, file)), _LISTS, name=name, told=told)
        rows = objects(listed.all())
        around = listed.around if isinstance(listed.around, dict) else {}
        now = _taken(around)
        if not 0 < now < 1e14:
            raise CaseError(f"{name} does not say when it was taken (now); attach it as a source.")
        tracks, rejected, bare = _tracks(rows, now)
        if not tracks:
            raise CaseError(f"{name} holds {len(rows)} aircraft and no position; attach it as a source.")
        remarks = (_summary(rows, now, bare), *doubtful_addresses(rows), *[CUT] * (listed.cut or was_cut(file)))
        return Flights(tracks, rejected, remarks, snapshot=True)

    def place(self, text: str, row: int) -> tuple[int, int] | None:
        return place_in(text, _LISTS, row, lists=max(1, text.count('"now"')))


class _Again:
    """A file of which the beginning was read."""

    def __init__(self, begun: bytes, file: BinaryIO) -> None:
        self._begun, self._file = BytesIO(begun), file

    def read(self, size: int) -> bytes:
        data = self._begun.read(size)
        return data + self._file.read(size - len(data)) if len(data) < size else data


def _answers(data: bytes) -> tuple[list[dict[str, Any]], bool]:
    """The answers of a file that holds several, one after the other or in a list; and whether the last one is cut."""
    text, reads, at = data.decode("utf-8-sig", "replace"), json.JSONDecoder(), 0
    found: list[Any] = []
    with suppress(ValueError, RecursionError):
        while (at := _after(text, at)) < len(text):
            told, at = reads.raw_decode(text, at)
            found += told if isinstance(told, list) else [told]
    return [each for each in found if _listed(each) is not None], at < len(text)


def _after(text: str, at: int) -> int:
    between = _BETWEEN.match(text, at)
    return between.end() if between else at


def _listed(answer: Any) -> list[Any] | None:
    found = first_told([answer], *_LISTS.split("|"))[0] if isinstance(answer, dict) else None
    return found if isinstance(found, list) else None


def _taken(answer: Mapping[str, Any]) -> float:
    """When an answer was given, in milliseconds since 1970; NaN where it does not say."""
    return float(milliseconds(numbers(first_told([answer], "now", "ctime")))[0])


def _several(answers: Sequence[dict[str, Any]], name: str, *, cut: bool) -> Flights:
    """The aircraft of several moments, each with its fixes of all; one without an address goes by its registration."""
    lists = [objects(_listed(each) or []) for each in answers]
    rows = [row for each in lists for row in each]
    if len(rows) > MOST_AT_ONCE:
        raise CaseError(f"{name} lists more than {MOST_AT_ONCE:,} aircraft; it is no file of a tracker.")
    taken = [_taken(each) for each in answers]
    tracks, rejected, bare = _tracks(rows, np.repeat(taken, list(map(len, lists))), marks=("hex", "r"))
    told = [now for now in taken if 0 < now < 1e14]
    if not tracks or not told:
        raise CaseError(f"{name} holds {len(answers)} answers and no position with a time; attach it as a source.")
    without = f"; {bare} of their rows told no position and came in as none" if bare else ""
    says = f"{len(answers)} answers from {shown(min(told))} to {shown(max(told))}: {len(tracks)} aircraft{without}."
    once = {text_of(row.get("hex")): row for row in rows}
    return Flights(tracks, rejected, (says, *doubtful_addresses(once.values()), *[CUT] * cut))


def _tracks(
    rows: Sequence[Mapping[str, Any]], now: float | Floats, *, marks: Sequence[str] = ("hex",)
) -> tuple[tuple[Tracked, ...], Rejected, int]:
    """The fixes of each aircraft, told apart by the first of its ``marks``; ``now``: when the rows were told."""
    callsigns = Callsigns()
    fixes, rejected, bare = fixes_of(_columns(rows, now, callsigns))
    called = [next(filter(None, (text_of(row.get(mark)).lower() for mark in marks)), "") for row in rows]
    keys = [word or f"element {place}" for place, word in enumerate(called, 1)]
    tracks = tuple(
        Tracked(key, own, identity_of(rows[int(own["row"][0]) - 1], "hex"), heard)
        for key, own, heard in each_aircraft(fixes, keys, callsigns)
    )
    return tracks, rejected, bare


def _columns(rows: Sequence[Mapping[str, Any]], now: float | Floats, callsigns: Callsigns) -> dict[str, Any]:
    altitude = first_told(rows, "alt_baro", "altitude")
    ground = np.array([value == "ground" for value in altitude], dtype=np.bool_)
    feet = numbers([None if on else value for value, on in zip(altitude, ground, strict=True)])
    return {
        "row": np.arange(1, len(rows) + 1),
        "t": now - _age(rows) * 1000,
        "lat": numbers(inner(rows, "lat")),
        "lon": numbers(inner(rows, "lon")),
        "altitude": feet,
        "height": numbers(inner(rows, "alt_geom")),
        "speed": numbers(first_told(rows, "gs", "speed")),
        "heading": numbers(first_told(rows, "track", "true_heading")),
        "climb": numbers(first_told(rows, "baro_rate", "vert_rate", "geom_rate")),
        "ground": np.where(ground, 1.0, np.where(np.isnan(feet), -1.0, 0.0)),
        "kind": np.array([_kind(row) for row in rows], dtype=np.uint8),
        "callsign": np.array([callsigns.place(row.get("flight")) for row in rows], dtype=np.int64),
        "squawk": np.array([squawk(row.get("squawk")) for row in rows], dtype=np.int64),
        "nic": numbers(inner(rows, "nic")),
        "sil": numbers(inner(rows, "sil")),
    }


def _age(rows: Sequence[Mapping[str, Any]]) -> Floats:
    """Seconds since each position was heard."""
    ages = numbers(first_told(rows, "seen_pos", "seen"))
    return np.where(np.isnan(ages), 0.0, ages)


def _kind(row: Mapping[str, Any]) -> int:
    """The position kind by the source word, else by the lists of fields that were not sent by the aircraft itself."""
    if isinstance(row.get("type"), str):
        return kind_of(row["type"])
    lists = (row.get("mlat"), row.get("tisb"))
    if isinstance(lists[0], list) and "lat" in lists[0]:
        return MLAT
    if isinstance(lists[1], list) and "lat" in lists[1]:
        return TIS_B
    return ADS_B if any(isinstance(each, list) for each in lists) else 0


def _summary(rows: Sequence[Mapping[str, Any]], now: float, bare: int) -> str:
    without = f"; {bare} of them told no position and came in as none" if bare else ""
    older = sum(np.isnan(number(row.get("lat"))) and isinstance(row.get("lastPosition"), dict) for row in rows)
    last = f" ({older} have an older last position, which was left out)" if older else ""
    return f"A snapshot of {shown(now)}: {len(rows)} aircraft{without}{last}."
