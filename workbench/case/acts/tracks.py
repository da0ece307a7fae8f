"""Tracks: what tracker files hold becomes records, files are joined into one flight, fixes are set aside."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from operator import itemgetter
from typing import Any

from workbench.case.acts.entities import add_entity, assign
from workbench.case.acts.facts import tag
from workbench.case.acts.relations import link, note
from workbench.case.case import Case
from workbench.case.entities import key_of
from workbench.case.ids import new_id
from workbench.case.journal import now
from workbench.case.records import Doubt, Link, Quotation, Track, canonical
from workbench.case.resolving import stated_date
from workbench.reference.places import resolve_place
from workbench.values import words
from workbench.values.errors import CaseError
from workbench.values.resolved import Alternative, Resolved

_HEX = re.compile(r"[0-9A-Fa-f]{6}")
_REGISTRATION = re.compile(r"[A-Z0-9]{1,3}-?[A-Z0-9]{2,6}")
JOINED = "one flight"
"""The note of a link that joins the tracks of several files into one flight."""
_ADDRESS = """SELECT upper(json_extract(identity, '$.hex.value')) FROM track
WHERE id = ? AND json_extract(identity, '$.hex.by') = 'emitter'"""


def keep_track(
    case: Case, source: bytes, part: int, *, recipe: str, identity: Mapping[str, Any], extent: Mapping[str, Any],
    settings: Mapping[str, Any] | None = None,
) -> bytes:  # fmt: skip
    """The track of one aircraft of a file; one that is held is used again, as it is read now."""
    read = {"recipe": recipe, "settings": dict(settings or {}), "identity": dict(identity), "extent": dict(extent)}
    held = case.rows(
        "SELECT id, recipe, settings FROM track WHERE source = ? AND part = ? AND deleted = 0", (source, part)
    )
    for key, before, said in held:
        if (before, said or "{}") != (recipe, canonical(read["settings"])):
            with case.change("Read track again"):
                Track.update(**read).where(Track.id == key).execute()
        return bytes(key)
    with case.change("Keep track"):
        key = new_id()
        Track.create(id=key, source=source, part=part, **read)
    return key


def fly(case: Case, track: bytes, aircraft: bytes | None) -> None:
    """Say which airframe flew a track, or that none is said any more."""
    if aircraft is not None and case.value("SELECT type FROM entity WHERE id = ?", (aircraft,)) != "aircraft":
        raise CaseError(f"{case.number(aircraft)} is no aircraft; name the airframe that flew.")
    with case.change("Name airframe"):
        Track.update(aircraft=aircraft).where(Track.id == track).execute()


def airframe_called(case: Case, text: str) -> bytes:
    """The airframe of a number, name, registration or address; made where the case has none."""
    said = text.strip()
    if re.fullmatch(r"(?i)EN-?\d+|[0-9a-f]{8}-[0-9a-f-]+", said):
        return case.find_live(said, "entity")
    known = case.rows(
        "SELECT id FROM entity WHERE type = 'aircraft' AND deleted = 0 AND name = ? COLLATE NOCASE", (said,)
    )
    carried = case.rows(
        "SELECT a.entity, a.kind, a.value FROM assignment a JOIN entity e ON e.id = a.entity AND e.deleted = 0"
        " WHERE a.deleted = 0 AND a.kind IN ('registration', 'hex')"
    )
    found = {bytes(key) for (key,) in known}
    found |= {bytes(key) for key, kind, value in carried if key_of(kind, value) == key_of(kind, said)}
    if len(found) > 1:
        raise CaseError(f"{said} is the mark of {len(found)} airframes of this case; name one by its number (EN-01).")
    if found:
        return found.pop()
    with case.change("New entity"):
        made = add_entity(case, "aircraft", said)
        if _HEX.fullmatch(said):
            assign(case, made, "hex", said)
        elif _REGISTRATION.fullmatch(said):
            assign(case, made, "registration", said)
    return made


def join_tracks(case: Case, tracks: Sequence[bytes]) -> list[bytes]:
    """Take tracks of one aircraft as one flight from file to file, in the order of time; links between them say so."""
    if len(set(tracks)) < 2:
        raise CaseError("One track is a flight already; choose two or more.")
    flown = sorted(((_first(case, each), each) for each in dict.fromkeys(tracks)), key=itemgetter(0))
    ways = list(pairwise(each for _, each in flown))
    _of_one(case, tracks)
    with case.change("Join tracks"):
        return [link(case, one, "precedes", other, note=JOINED) for one, other in ways if not joins(case, one, other)]


def _first(case: Case, track: bytes) -> str:
    return str(case.value("SELECT json_extract(extent, '$.first') FROM track WHERE id = ?", (track,)) or "")


def _of_one(case: Case, tracks: Sequence[bytes]) -> None:
    """Refuse tracks whose transponders sent different addresses."""
    sent: dict[str, bytes] = {}
    for each in tracks:
        address = case.value(_ADDRESS, (each,))
        if address:
            sent.setdefault(address, each)
    if len(sent) > 1:
        told = ", ".join(f"{case.number(each)} of {address}" for address, each in sent.items())
        raise CaseError(f"These are tracks of different aircraft: {told}; join tracks of one.")


def joins(case: Case, one: bytes, other: bytes) -> bool:
    """Whether two tracks are joined, the one going on in the other."""
    query = "SELECT 1 FROM link WHERE a = ? AND b = ? AND kind = 'precedes' AND note = ? AND deleted = 0"
    return bool(case.value(query, (one, other, JOINED)))


def part_tracks(case: Case, track: bytes) -> int:
    """Take a track out of the flight it was joined into; tells how many links that removed."""
    query = (
        "SELECT l.id FROM link l JOIN track a ON a.id = l.a JOIN track b ON b.id = l.b"
        " WHERE (l.a = ?1 OR l.b = ?1) AND l.kind = 'precedes' AND l.note = ?2 AND l.deleted = 0"
    )
    held = [bytes(key) for (key,) in case.rows(query, (track, JOINED))]
    if not held:
        raise CaseError(f"{case.number(track)} is joined with no other track.")
    with case.change("Part tracks"):
        for key in held:
            Link.update(deleted=1).where(Link.id == key).execute()
    return len(held)


_EVENTS = {"landing": "arrival", "takeoff": "departure", "stop": "arrival", "overflight": "overflight"}
_METHODS = {"ads-b": "ads-b", "mlat": "mlat"}
_MARKS = {"registration": "registration", "hex": "hex", "operator": "operator", "type": "aircraft"}
_REACH = "also within reach of the last position"
_ACCEPTED = """SELECT s.id FROM sighting s JOIN quotation q ON q.record = s.id AND q.deleted = 0
WHERE q.excerpt = ? AND s.event = ? AND json_extract(s."when", '$.edtf') = ? AND s.by IS ? AND s.deleted = 0
ORDER BY s.id LIMIT 1"""


def transponder(address: str | None) -> str:
    """The transponder of an address as an origin, which the networks that heard it share; empty where it is none."""
    return f"transponder {address.upper()}" if address and _HEX.fullmatch(address) else ""


def accept_event(case: Case, track: bytes, event: Mapping[str, Any], excerpts: Sequence[bytes]) -> bytes:
    """A take-off or landing that a track shows becomes a sighting, resting on rows of the file; the same one only once.

    It is the transponder that asserts it, where its address is told, and the tracker's network that passes it on; so
    its fields hold only what the transponder sent, and a note tells what the tracker has of the aircraft.
    """
    row = case.rows("SELECT identity, extent FROM track WHERE id = ?", (track,))[0]
    identity, extent = (json.loads(each) for each in row)
    sent = {name: identity[name]["value"] for name in _MARKS if identity.get(name, {}).get("by") == "emitter"}
    said = {_MARKS[name]: value for name, value in sent.items()}
    said |= {"callsign": extent["callsigns"][0]} if extent["callsigns"] else {}
    kinds = extent["kinds"]
    said |= {
        "event": _EVENTS[event["kind"]],
        "method": _METHODS.get(kinds[0], "tracker") if len(kinds) == 1 else "tracker",
    }
    span = f"{event['earliest']}/{event['latest']}"
    told = [each for each in (transponder(said.get("hex")), extent["provider"]) if each]
    held = case.value(_ACCEPTED, (excerpts[0], said["event"], span, canonical(told) if told else None))
    if held:
        return bytes(held)
    resolved: dict[str, Resolved] = {"when": replace(stated_date(span, by=case.analyst), why=event["why"])}
    if event["airfield"] or event["candidates"]:
        resolved["place"] = _field(event, accepted_by=case.analyst)
    with case.change("Accept event"):
        sighting = tag(case, excerpts[0], said, by=told, resolved=resolved)
        for excerpt in excerpts[1:]:
            Quotation.create(record=sighting, excerpt=excerpt)
        if says := _unsent(identity, extent["provider"]):
            note(case, sighting, says)
    return sighting


def _unsent(identity: Mapping[str, Mapping[str, str]], provider: str) -> str:
    """What others than the transponder say of the aircraft, and who: no row that is quoted says it."""
    named: dict[str, list[str]] = {}
    for name in _MARKS:
        if name in identity and identity[name]["by"] != "emitter":
            named.setdefault(identity[name]["by"], []).append(identity[name]["value"])
    whose = {"tracker": f"{provider or 'The tracker'}'s own table", "file name": "The file's name",
             "analyst": "The analyst"}  # fmt: skip
    return " ".join(
        f"{whose.get(by, by)} says {', '.join(all_)}; not in the quoted rows." for by, all_ in named.items()
    )


def _field(event: Mapping[str, Any], *, accepted_by: str) -> Resolved:
    """The airfield of an event: as written there are positions only, so the words are the candidates' codes."""
    others = [code for code in event["candidates"] if code != event["airfield"]]
    written = event["airfield"] or " or ".join(others)
    found = resolve_place(event["airfield"]) if event["airfield"] else Resolved(written)
    alternatives = tuple(Alternative(code, _REACH, facts=resolve_place(code).facts) for code in others)
    return replace(found, written=written, why=event["why"], alternatives=alternatives,
                   accepted_by=accepted_by if event["airfield"] else None)  # fmt: skip


def doubt_fixes(
    case: Case, track: bytes, *, first: int, last: int, kind: str = "set-aside", reason: str | None = None
) -> bytes:
    """Set fixes of a track aside, or hold them doubtful, by their rows in the file; the file keeps them."""
    kind = words.DOUBTS.check(kind)
    if not 0 <= first <= last:
        raise CaseError(f"There are no rows from {first} to {last}; name the first and the last one.")
    with case.change("Set fixes aside" if kind == "set-aside" else "Doubt fixes"):
        key = new_id()
        Doubt.create(id=key, track=track, rows=[first, last], kind=kind, reason=reason, by=case.analyst, at=now())
    return key


def doubt_rows(case: Case, track: bytes, spans: str, *, kind: str = "set-aside", reason: str | None = None) -> None:
    """Set several stretches of rows aside, or hold them doubtful, as one act: ``120-121,130-130``."""
    found = [tuple(map(int, each.split("-"))) for each in spans.split(",")]
    with case.change("Set fixes aside" if kind == "set-aside" else "Doubt fixes"):
        for first, last in found:
            doubt_fixes(case, track, first=first, last=last, kind=kind, reason=reason)


def keep_apart(case: Case, track: bytes, sighting: bytes) -> bytes:
    """Say that a track is not the flight a sighting tells of, though it lies near it."""
    return link(case, track, "distinct-from", sighting, note="kept apart")
