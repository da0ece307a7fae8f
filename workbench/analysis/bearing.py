"""Whether a track bears a sighting out: field by field compatible, conflicts, cannot tell, or not in the file.

Even a track that is compatible in every field does not make two records one event; so nothing is linked here, a link
is proposed. A callsign or an address alone never proves which aircraft flew, and a track that is missing contradicts
nothing but where it is shown that the aircraft was elsewhere all the time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from workbench.analysis.airframe import identity_of, type_of
from workbench.analysis.flight import Flight, Where, flight
from workbench.analysis.nearby import ELSEWHERE, between_fixes, local_window, outside, was_near, was_seen
from workbench.case.case import Case
from workbench.case.rows import record
from workbench.case.titles import meaning
from workbench.tracking.kept import Track, tracks
from workbench.tracking.utc import instant, milliseconds
from workbench.values.sphere import far_words

COMPATIBLE, CONFLICTS, CANNOT_TELL, NOT_IN_FILE = "compatible", "conflicts", "cannot tell", "not in file"
NEAR = 3 * 86_400_000
"""Milliseconds before and after a sighting within which a track is set beside it."""
_KEPT = 8  # tracks whose fixes are held while several sightings are set beside them
_LOW = 10_000  # feet below which a last position tells where a flight went
_OWN = """SELECT 1 FROM quotation q JOIN excerpt e ON e.id = q.excerpt
WHERE q.record = ? AND e.source = ? AND q.deleted = 0"""
_DATED = """SELECT id, json_extract("when", '$.earliest'), json_extract("when", '$.latest') FROM sighting
WHERE deleted = 0 AND json_extract("when", '$.earliest') <> '' AND json_extract("when", '$.latest') <> ''"""
_KINDS = {"arrival": ("landing", "stop"), "departure": ("takeoff", "stop")}
_EVENT_WORDS = {"landing": "landing", "takeoff": "take-off", "stop": "stop", "overflight": "overflight"}


@dataclass(frozen=True)
class Verdict:
    """One field: what the record says, what the track shows, the verdict and why; ``rows`` of the file it rests on."""

    field: str
    said: str
    shown: str
    verdict: str
    why: str = ""
    rows: tuple[int, ...] = ()


@dataclass(frozen=True)
class Bearing:
    """A record and a track side by side; ``proposal`` is the kind of link to propose, ``None`` for none, and why."""

    record: bytes
    track: bytes
    verdicts: tuple[Verdict, ...]
    proposal: str | None
    why: str
    origins: tuple[str, ...]

    def count(self, verdict: str) -> int:
        """How many fields have a verdict."""
        return sum(each.verdict == verdict for each in self.verdicts)


def bearings(case: Case, key: bytes | None = None) -> list[Bearing]:
    """Every sighting with a time beside the tracks near it in time, or those of one sighting or track only."""
    flown: dict[bytes, Flight] = {}
    found = []
    for sighting, one in near(case, key):
        if one.id not in flown:
            flown = {one.id: flight(case, one), **(flown if len(flown) < _KEPT else {})}
        found.append(bearing(case, sighting, one, flown=flown[one.id]))
    return found


def near(case: Case, key: bytes | None = None) -> list[tuple[bytes, Track]]:
    """Every sighting with a time and each track near it in time, or those of one sighting or track only."""
    table = case.table(key) if key else None
    held = tracks(case, [key] if key and table == "track" else None)
    spans = [(milliseconds(each.extent["first"]) - NEAR, milliseconds(each.extent["last"]) + NEAR, each)
             for each in held if each.extent["first"]]  # fmt: skip
    query = _DATED + (" AND id = ?" if table == "sighting" else "")
    rows = case.rows(query + " ORDER BY id", [key] if key and table == "sighting" else ())
    found = []
    for sighting, earliest, latest in rows if spans else ():
        begins, ends = milliseconds(earliest), milliseconds(latest)
        beside = [one for first, last, one in spans if first <= ends and last >= begins]
        found += [(bytes(sighting), one) for one in beside if not case.value(_OWN, (sighting, one.source))]
    return found


def bearing(case: Case, sighting: bytes, one: Track, *, flown: Flight | None = None) -> Bearing:
    """One sighting beside one track, whose fixes are read where they are not given."""
    row = record(case, sighting)
    flown = flown or flight(case, one)
    window = _window(row)
    identity = Verdict("Identity", *identity_of(case, row, one))
    found = [identity, *_type(case, row, one), *_timed(_places(row, flown, window), flown, window), *_count(row)]
    proposal, why = _proposed(found)
    return Bearing(sighting, one.id, tuple(found), proposal, why, tuple(_origins(row, one)))


def _window(row: Mapping[str, Any]) -> tuple[int, int] | None:
    when = row["when"] or {}
    if not when.get("earliest") or not when.get("latest"):
        return None
    return milliseconds(when["earliest"]), milliseconds(when["latest"])


def _type(case: Case, row: Mapping[str, Any], one: Track) -> Iterator[Verdict]:
    if row["aircraft"]:
        yield Verdict("Type", meaning(row["aircraft"]), *type_of(case, row["aircraft"], one))


def _count(row: Mapping[str, Any]) -> Iterator[Verdict]:
    told = row["count_how"] or {}
    if (told.get("min") or 1) > 1:
        yield Verdict("Count", str(told["written"]), "one aircraft", CANNOT_TELL, "a track is of one aircraft")


def _places(row: Mapping[str, Any], flown: Flight, window: tuple[int, int] | None) -> Iterator[Verdict]:
    """Place, from, to and day; those around the place are asked of the flight that meets it, where one does."""
    kinds, told = _KINDS.get(row["event"] or "", ()), _told_of(row)
    met = _met(row[told], flown, window, kinds) if told else None
    earlier, later = (met["latest" if told == "origin" else "earliest"], met["earliest" if told == "destination" else
                      "latest"]) if met else (None, None)  # fmt: skip
    if row["origin"]:
        yield _end("From", row["origin"], flown, start=True, before=earlier)
    if row["place"]:
        yield _place(row, flown, window, met, kinds)
    if row["destination"]:
        yield _end("To", row["destination"], flown, start=False, after=later)
    if row["when"]:
        yield _day(row["when"], flown, window, met, kinds, Where.of(row[told]) if told else None)


def _told_of(row: Mapping[str, Any]) -> str:
    """The place whose event the record's time is told of: an arrival without a place is one at its destination."""
    end = {"arrival": "destination", "departure": "origin"}.get(row["event"] or "", "place")
    return "place" if row["place"] else end if row[end] else ""


def _timed(found: Iterator[Verdict], flown: Flight, window: tuple[int, int] | None) -> Iterator[Verdict]:
    """The verdicts; a file of another time, or a record that tells none, shows the aircraft nowhere else."""
    here = window is not None and len(flown.around(window)) > 0
    why = "the record tells no time" if window is None else "the file has no fixes at that time"
    for each in found:
        yield each if here or each.verdict != CONFLICTS else replace(each, verdict=CANNOT_TELL, why=why)


def _met(
    place: Mapping[str, Any], flown: Flight, window: tuple[int, int] | None, kinds: tuple[str, ...]
) -> dict[str, Any] | None:
    """The event of the track at a place: one within the window, else the nearest one outside it."""
    where = Where.of(place)
    at = [
        event
        for event in flown.events
        if (not kinds or event["kind"] in kinds) and event["airfield"] and where.has_field(event["airfield"])
    ]
    if not at or window is None:
        return at[0] if at else None
    return min(at, key=lambda event: outside(event, window))


def _place(
    row: Mapping[str, Any], flown: Flight, window: tuple[int, int] | None, met: Mapping[str, Any] | None,
    kinds: tuple[str, ...],
) -> Verdict:  # fmt: skip
    said, where = meaning(row["place"]), Where.of(row["place"])
    if not where.known:
        return Verdict("Place", said, "", CANNOT_TELL, "the tables do not tell where it lies")
    if met is not None:
        rows = tuple(met["rows"])
        shown = f"{met['kind']} at {met['airfield']}"
        if met["grade"] == "inferred weak":
            return Verdict("Place", said, shown, CANNOT_TELL, f"{met['grade']}: {met['why']}", rows)
        return Verdict("Place", said, shown, COMPATIBLE, met["why"], rows)
    for event in flown.within(window):
        if (not kinds or event["kind"] in kinds) and any(map(where.may_have_field, event["candidates"])):
            shown = f"{event['kind']} at {' or '.join(event['candidates'])}"
            why = "the record's words may mean several places" if where.others else "several airfields are in reach"
            return Verdict("Place", said, shown, CANNOT_TELL, why, tuple(event["rows"]))
    return _by_fixes(said, where, flown, window, grounded=bool(kinds))


def _by_fixes(said: str, where: Where, flown: Flight, window: tuple[int, int] | None, *, grounded: bool) -> Verdict:
    """A place without an event there: whether the aircraft came near it, or is shown to have been elsewhere."""
    part = flown.around(window)
    if not len(part):
        return Verdict("Place", said, "no fixes then", CANNOT_TELL, "the file has no fixes at that time")
    far = where.far(*part.degrees)
    nearest = int(np.argmin(far))
    shown = f"{far_words(float(far[nearest]))} away at the nearest, {instant(int(part['t'][nearest]))}"
    row = (int(part["row"][nearest]),)
    if far[nearest] < 1 and not grounded:
        return Verdict("Place", said, f"over it, {instant(int(part['t'][nearest]))}", COMPATIBLE, "", row)
    if far[nearest] <= ELSEWHERE:
        return Verdict("Place", said, shown, CANNOT_TELL, "near it, and no landing or take-off there is seen", row)
    if between_fixes(part["t"], far):
        return Verdict("Place", said, shown, CANNOT_TELL, "it may have been there between two fixes", row)
    gap = flown.longest_silence(window)
    if gap is None:
        return Verdict("Place", said, shown, CONFLICTS, "fixes cover the whole time, all of them elsewhere", row)
    return Verdict("Place", said, shown, CANNOT_TELL, f"no fixes for {gap} of that time", row)


def _end(
    field: str, place: Mapping[str, Any], flown: Flight, *, start: bool, before: str | None = None,
    after: str | None = None,
) -> Verdict:  # fmt: skip
    """Where a flight came from, or went to."""
    said, where = meaning(place), Where.of(place)
    event = flown.before(before) if start else flown.after(after)
    there = f" in {event['of']}" if event is not None and event.get("of") else ""
    if not where.known:
        return Verdict(field, said, "", CANNOT_TELL, "the tables do not tell where it lies")
    if event is not None and event["airfield"]:
        shown, rows = f"{event['kind']} at {event['airfield']}{there}", tuple(event["rows"])
        if where.has_field(event["airfield"]):
            return Verdict(field, said, shown, COMPATIBLE, event["why"], rows)
        weak = event["grade"] == "inferred weak"
        return Verdict(field, said, shown, CANNOT_TELL if weak else CONFLICTS, event["why"], rows)
    fix = flown.edge(start=start)
    if fix is None:
        return Verdict(field, said, "no fixes", CANNOT_TELL, "the file has no usable fixes")
    unseen = f"{'start' if start else 'landing'} not seen"
    far = float(where.far(np.array([fix.lat]), np.array([fix.lon]))[0])
    shown = f"{'first' if start else 'last'} fix {fix.words}"
    if far < 1 and (fix.low(_LOW) or fix.ground):
        return Verdict(field, said, shown, COMPATIBLE, f"{unseen}; the fix lies within it", fix.rows)
    return Verdict(field, said, shown, CANNOT_TELL, f"{unseen}; {far_words(far)} from it", fix.rows)


def _day(
    when: Mapping[str, Any], flown: Flight, window: tuple[int, int] | None, met: Mapping[str, Any] | None,
    kinds: tuple[str, ...], where: Where | None,
) -> Verdict:  # fmt: skip
    """The time a record tells: of an arrival or a departure held against the landing or take-off that is seen there."""
    said = meaning(when)
    if window is None:
        return Verdict("When", said, flown.words, CANNOT_TELL, "the time stays open")
    if met is not None:
        shown, rows = f"{met['earliest']} to {met['latest']}", tuple(met["rows"])
        verdict, why = _dated_by(when, flown, window, met, kinds=kinds, where=where)
        return Verdict("When", said, shown, verdict, why, rows)
    if flown.inside(window):
        return Verdict("When", said, flown.words, COMPATIBLE, "all fixes lie within it")
    if kinds and where is not None:
        unseen = f"no {_EVENT_WORDS[kinds[0]]} there is seen then"
        return Verdict("When", said, flown.words, CANNOT_TELL, unseen)
    if flown.longest_silence(window) is None:
        return Verdict("When", said, flown.words, COMPATIBLE, "the aircraft was seen then")
    why = "some fixes lie within it" if len(flown.between(window)) else "no fix lies within it"
    return Verdict("When", said, flown.words, CANNOT_TELL, why)


def _dated_by(
    when: Mapping[str, Any], flown: Flight, window: tuple[int, int], met: Mapping[str, Any], *,
    kinds: tuple[str, ...], where: Where | None,
) -> tuple[str, str]:  # fmt: skip
    """What an event at the place says of a time: only one elsewhere all the while conflicts with it, and why."""
    begins, ends = milliseconds(met["earliest"]), milliseconds(met["latest"])
    first, last = local_window(when, window, met["airfield"])
    if first <= begins and ends <= last:
        return COMPATIBLE, "within that time"
    if window[0] <= begins and ends <= window[1]:
        return CANNOT_TELL, "the record names no zone, and by the clocks near that place it was another day"
    if not outside(met, window):
        return CANNOT_TELL, "only partly within that time"
    if not kinds and where is not None and was_seen(where, flown, window):
        return COMPATIBLE, "the aircraft was seen then"
    other = f"the {_EVENT_WORDS[met['kind']]} there was at another time"
    gap = flown.longest_silence(window)
    if gap is not None:
        return CANNOT_TELL, f"{other}, and no fixes for {gap} of that time"
    if where is not None and was_near(where, flown, window):
        return CANNOT_TELL, f"{other}, and the aircraft was near it then"
    return CANNOT_TELL if met["grade"] == "inferred weak" else CONFLICTS, other


def _proposed(found: list[Verdict]) -> tuple[str | None, str]:
    """The link to propose: what speaks for it, what against, and nothing where it may be another aircraft."""
    by_field = {each.field: each.verdict for each in found}
    if by_field.get("Identity") == CONFLICTS:
        return None, "the track is of another aircraft"
    fields = [each for each in found if each.field in ("From", "Place", "To", "When")]
    good = [each.field for each in fields if each.verdict == COMPATIBLE]
    bad = [each.field for each in found if each.verdict == CONFLICTS]
    placed = {"From", "Place", "To"} & set(good)
    if bad:
        against = f"conflicts in {', '.join(bad).lower()}"
        if placed:
            return "differs", f"{against}, compatible in {', '.join(good).lower()}"
        if by_field.get("Identity") == COMPATIBLE:
            return "contradicts", f"{against}, of the same aircraft"
        return None, f"{against}; it may be another aircraft"
    if placed and "When" in good:
        return "supports", f"compatible in {', '.join(good).lower()}, no conflict"
    return None, "the file cannot tell"


def _origins(row: Mapping[str, Any], one: Track) -> Iterator[str]:
    """Whose word each part of a track is; an article that quotes the tracker adds no origin to it."""
    hex_ = one.identity.get("hex", {}).get("value")
    provider = one.extent["provider"]
    emitter = f"transponder {hex_}" if hex_ else "one transponder, its address not in the file"
    through = f", received through {provider}" if provider else ", receivers not in the file"
    kinds = ", ".join(one.extent["kinds"])
    yield f"Position: {emitter}{through} ({kinds if kinds != 'unknown' else 'kind of position not told'})"
    told = [name for name in ("registration", "type", "operator") if one.identity.get(name, {}).get("by") == "tracker"]
    if told:
        yield f"{', '.join(told).capitalize()}: {provider or 'the tracker'}'s own table"
    if provider and any(provider.casefold() == name.casefold() for name in row["by"] or ()):
        yield f"The record names {provider}, and this file is {provider}'s: one origin, not two"
