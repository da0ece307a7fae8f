"""Imagery: what is known of a picture or a film, and sightings bounded by two of them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from math import isfinite
from typing import Any

from workbench.case.case import Case
from workbench.case.ids import id_bytes, id_text
from workbench.case.imagery import NAMED, SUN, WORDS, acquired_at, imagery_of, spot, sun_of, typed
from workbench.case.records import Imagery, Sighting
from workbench.case.resolving import stated_date
from workbench.case.rows import record
from workbench.case.standing import mime_of
from workbench.values import words
from workbench.values.edtf import NOT_STATED, instants, parse
from workbench.values.errors import CaseError
from workbench.values.resolved import dated
from workbench.values.spoken import spoken_date

_LEAST = {"bearing": (0.0, 360.0), "error_m": (0.0, 1e7), "azimuth": (0.0, 360.0), "shadow_bearing": (0.0, 360.0)}
_DATES = ("earliest", "latest", "when")
_BOUND = """SELECT s.id, json_extract(s."when", '$.why'), json_extract(s."when", '$.premises')
FROM sighting s, json_each(s."when", '$.premises') p
WHERE s.deleted = 0 AND p.value = ? AND json_extract(s."when", '$.why') LIKE 'absent in %, present in %'"""
_AN = {"arrival": "an arrival", "departure": "a departure"}


def describe_imagery(case: Case, key: bytes, values: Mapping[str, str], *, reason: str | None = None) -> bytes:
    """State fields of an imagery record, or of a source's, by name; an empty value takes one away."""
    for name in values:
        if name not in NAMED:
            raise CaseError(f"An imagery record has no field {name} to set; it has {', '.join(NAMED)}.")
    held = [record(case, key)] if case.table(key) == "imagery" else imagery_of(case, key)
    if not held and mime_of(case, key).startswith(WORDS):
        raise CaseError(f"{case.number(key)} is a text; an imagery record is kept of a picture or a film.")
    said = {**(typed(held[0]) if held else {}), **{name: value.strip() for name, value in values.items()}}
    before = held[0] if held else {}
    columns = {NAMED[name].column for name in values}
    fields = {column: _column(case, column, said, before.get(column), values) for column in columns}
    sun_of({"chronolocation": fields.get("chronolocation")})  # a sun that cannot be is refused
    with case.change("Describe imagery", reason=(reason or "").strip() or None):
        if held:
            key = case.find(held[0]["id"])[1]
            Imagery.update(**fields).where(Imagery.id == key).execute()
            if "acquired" in fields:
                _bound_anew(case, key)
            return key
        return bytes(Imagery.create(source=key, **fields).id)


def _column(case: Case, column: str, said: Mapping[str, str], before: Any, values: Mapping[str, str]) -> Any:
    """What a column of the record comes to hold."""
    given = {name: text for name, text in said.items() if NAMED[name].column == column and text}
    if column == "acquired":
        return _acquired(case, given, before, values)
    if column == "kind":
        return words.IMAGERY_KINDS.check_optional(given.get("kind"))
    if column == "footprint":
        return _footprint(given["footprint"]) if given else None
    if not NAMED[next(name for name in NAMED if NAMED[name].column == column)].part:
        return given.get(column)
    return _together(case, {NAMED[name].part: _part(case, name, text) for name, text in given.items()})


def _acquired(case: Case, given: Mapping[str, str], before: Any, values: Mapping[str, str]) -> Any:
    """The date as given with how it is known in its reason; the same words keep their reading."""
    if "acquired" not in given:
        if given:
            raise CaseError("How the time is known belongs to a time; state acquired with it.")
        return None
    found = stated_date(given["acquired"], by=case.analyst)
    how = given.get("acquired_how", "")
    if before and "acquired" not in values:
        return {**before, "why": f"{how}; given by {case.analyst}" if how else f"given by {case.analyst}"}
    return replace(found, why=f"{how}; given by {case.analyst}" if how else found.why).as_json()


def _footprint(text: str) -> list[list[float]]:
    corners = [spot(each) for each in text.split()]
    if len(corners) < 3 or None in corners:
        raise CaseError("A footprint has three corners or more, as 50.1,36.2 50.1,36.4 50.0,36.4.")
    return [list(corner) for corner in corners if corner]


def _part(case: Case, name: str, text: str) -> Any:
    said = NAMED[name]
    if said.figures:
        return _figure(name, text, *_LEAST.get(said.part, (-360.0, 1e7)))
    if said.part == "features":
        return [feature for each in text.split(";") if (feature := each.strip())]
    if said.part in _DATES:
        return str(stated_date(text, by=case.analyst).edtf)
    if said.part == "at" and spot(text) is None:
        raise CaseError(f"“{text}” is no place of a camera; write latitude,longitude as 50.1,36.2.")
    return text


def _figure(name: str, text: str, least: float, most: float) -> float:
    try:
        value = float(text)
    except ValueError:
        value = float("nan")
    if not isfinite(value) or not least <= value <= most:
        raise CaseError(f"“{text}” is no value for {name}; write a number from {least:g} to {most:g}.")
    return value


def _together(case: Case, parts: dict[str, Any]) -> dict[str, Any] | None:
    """Parts that are stored in one value; the camera's two degrees and the measured sun in their own keys."""
    if "at" in parts:
        parts["latitude"], parts["longitude"] = spot(parts.pop("at")) or (None, None)
    if "earliest" in parts and "latest" in parts and _after(parts["earliest"], parts["latest"]):
        raise CaseError("What is not before is later than what is not after; correct time_from or time_to.")
    sun = {name: parts.pop(name) for name in SUN if name in parts}
    if sun:
        parts["sun"] = sun
    return parts or None


def bound(case: Case, sighting: bytes, *, absent: bytes, present: bytes) -> None:
    """Bound when a sighting was by two pictures: on one it is not to be seen, on the other it is.

    The later picture that shows it means that it came in between, the earlier one that it left in between.
    """
    (gone, without), (there, with_) = acquired_at(case, absent), acquired_at(case, present)
    if gone == there:
        raise CaseError("A sighting is bounded by two pictures; name another one for the second.")
    open_ = without["zone"] == with_["zone"] == NOT_STATED
    spans = [_span(held, "UTC" if open_ else None) for held in (without, with_)]
    came = spans[0] <= spans[1]
    first, last = (without, with_) if came else (with_, without)
    if min(spans)[1] > max(spans)[0]:
        raise CaseError("The times of the two pictures overlap, so neither is before the other; state them closer.")
    _check_event(case, sighting, came=came)
    days = [_named(case, source, held) for source, held in ((gone, without), (there, with_))]
    rule = f"absent in {days[0]}, present in {days[1]}: it {'came' if came else 'left'} in between"
    rule += ", both times taken to be of one zone" if open_ else ""
    stored = case.value("SELECT json_extract(\"when\", '$.written') FROM sighting WHERE id = ?", (sighting,))
    span = f"{_end(first, 'earliest')}/{_end(last, 'latest')}"
    premises = tuple(id_text(key) for key in ((gone, there) if came else (there, gone)))
    when = dated(stored or "", span, why=f"{rule}; given by {case.analyst}", premises=premises)
    with case.change("Bound sighting"):
        Sighting.update(when=replace(when, accepted_by=case.analyst).as_json()).where(Sighting.id == sighting).execute()


def _bound_anew(case: Case, imagery: bytes) -> None:
    """Sightings bounded by a picture follow its time; CaseError where two pictures bound one no longer."""
    source = case.value("SELECT source FROM imagery WHERE id = ?", (imagery,))
    rows = case.rows(_BOUND, (id_text(source),))
    for sighting, why, premises in rows:
        first, last = (id_bytes(each) or b"" for each in json.loads(premises))
        absent, present = (first, last) if ": it came in between" in why else (last, first)
        try:
            bound(case, sighting, absent=absent, present=present)
        except CaseError as error:
            says = f"{case.number(sighting)} is bounded by {case.number(absent)} and {case.number(present)}"
            raise CaseError(f"{says}, which this time does not allow: {error}") from error


def _check_event(case: Case, sighting: bytes, *, came: bool) -> None:
    """An arrival is not bounded by pictures that tell a leaving, nor a departure by those that tell a coming."""
    event = case.value("SELECT event FROM sighting WHERE id = ?", (sighting,))
    if event == ("departure" if came else "arrival"):
        tells = "came" if came else "left"
        raise CaseError(f"{case.number(sighting)} is told as {_AN[event]}, and the two pictures tell when it {tells}; "
                        "swap them, or tag what they show as a sighting of its own.")  # fmt: skip


def _after(first: str, last: str) -> bool:
    """Whether one date begins after another one has ended, whichever zone they are of."""
    begins, ends = instants(parse(first))[0], instants(parse(last))[1]
    return bool(begins and ends and begins > ends)


def _span(held: Mapping[str, Any], zone: str | None) -> tuple[str, str]:
    """First and last instant of a time; those that name no zone are held against each other in one."""
    if zone is None:
        return held["earliest"], held["latest"]
    first, last = instants(parse(held["value"]), zone)
    return first or held["earliest"], last or held["latest"]


def _named(case: Case, source: bytes, held: Mapping[str, Any]) -> str:
    return f"{case.number(source)} of {spoken_date(held['value'])}"


def _end(held: Mapping[str, Any], side: str) -> str:
    """An end of the interval: the picture's time itself, or the outer end of it where it is a span of its own."""
    value = str(held["value"])
    return value if "/" not in value and value[:1] not in "[{" else str(held[side])
