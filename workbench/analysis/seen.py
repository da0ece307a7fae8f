"""Sightings as values that can be held against each other: what, where, when, how many, and who tells of it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from workbench.analysis.ties import Ties
from workbench.case.case import Case
from workbench.case.entities import key_of
from workbench.reference.folding import designator_key, name_key
from workbench.reference.typenames import TypeName, family, index
from workbench.values.dateparts import Moment
from workbench.values.edtf import bounds, parse
from workbench.values.resolved import ResolvedDate, from_json
from workbench.values.when import reapply

LONG = 10  # days that a span leaves open from which on it tells no event from another
NEAR = 60.0  # km between an airfield and the town that reports name in its stead
_FIELDS = ("aircraft", "registration", "hex", "callsign", "operator", "count", "event", "place", "origin",
           "destination", "when", "by", "hedge")  # fmt: skip
_PLACES = ("place", "origin", "destination")
_STEP = 500  # sightings that are read at once


class Spot(NamedTuple):
    """A place as written and as resolved; an open one has the places that its words may mean."""

    written: str
    value: str | None
    kind: str = ""
    country: str = ""
    lat: float | None = None
    lon: float | None = None
    choices: tuple[str, ...] = ()
    label: str = ""


class Days(NamedTuple):
    """When, as written, in EDTF, and its first and last day or moment as ISO text; empty where an end is open.

    ``since`` and ``until`` are those days as ordinals; ``long``: it leaves more than ten days open, or an end.
    """

    written: str
    edtf: str
    first: str
    last: str
    since: int
    until: int
    long: bool


@dataclass(frozen=True, slots=True)
class Seen:
    """One sighting; keys are folded so that equal values are equal, empty where nothing is stated."""

    record: bytes
    sources: frozenset[bytes]
    excerpts: tuple[bytes, ...]
    type: str  # as written
    label: str  # the type it is read as
    families: frozenset[str]  # several where the words are open
    registration: str
    marks: frozenset[str]  # registration and hex, folded
    callsign: str
    operator: str
    count: tuple[int | None, int | None]
    counted: str  # as written
    event: str
    place: Spot | None
    origin: Spot | None
    destination: Spot | None
    when: Days | None
    by: tuple[str, ...]
    hedge: str
    lent: str = ""  # how its registration is known to be of its families, where no type is stated

    @property
    def where(self) -> Spot | None:
        """The place of its event: an arrival's end, a departure's start."""
        if self.place is not None:
            return self.place
        return self.origin if self.event == "departure" else self.destination or self.origin

    @property
    def other(self) -> Spot | None:
        """The other end of the leg."""
        return self.destination if self.event == "departure" else self.origin


def seen(case: Case, keys: Sequence[bytes] | None = None, *, ties: Ties) -> Iterator[Seen]:
    """The sightings of a case that are not in the trash, or those of some keys, in the order of their keys.

    An open day of a text that tells its publication in its own header is counted from that.
    """
    if keys is None:
        keys = [key for (key,) in case.rows("SELECT id FROM sighting WHERE deleted = 0 ORDER BY id")]
    names = ", ".join(f'"{name}"' for name in _FIELDS)
    for at in range(0, len(keys), _STEP):
        some = keys[at : at + _STEP]
        marks = ", ".join("?" * len(some))
        told = _told(case, some, marks)
        query = f"SELECT id, {names} FROM sighting WHERE deleted = 0 AND id IN ({marks}) ORDER BY id"
        for key, *stored in case.rows(query, some):
            yield _seen(key, dict(zip(_FIELDS, stored, strict=True)), told.get(key, ()), ties)


def _told(case: Case, keys: Sequence[bytes], marks: str) -> dict[bytes, list[tuple[bytes, bytes]]]:
    """The excerpts and their sources behind each record."""
    rows = case.rows(
        "SELECT q.record, e.id, e.source FROM quotation q JOIN excerpt e ON e.id = q.excerpt AND e.deleted = 0"
        f" WHERE q.deleted = 0 AND q.record IN ({marks}) ORDER BY q.id",
        keys,
    )
    found: dict[bytes, list[tuple[bytes, bytes]]] = {}
    for record, excerpt, source in rows:
        found.setdefault(record, []).append((excerpt, source))
    return found


def _seen(key: bytes, stored: Mapping[str, Any], told: Sequence[tuple[bytes, bytes]], ties: Ties) -> Seen:
    craft = _craft(stored["aircraft"]) if stored["aircraft"] else _NO_CRAFT
    registration, hexed = stored["registration"] or "", stored["hex"] or ""
    if registration and craft.value == registration:  # words that are the registration itself
        craft = _NO_CRAFT
    count = json.loads(stored["count"]) if stored["count"] else {}
    marks = [f"{kind} {key_of(kind, each)}" for kind, each in (("registration", registration), ("hex", hexed)) if each]
    place, origin, destination = (_spot(held) if (held := stored[name]) else None for name in _PLACES)
    return Seen(
        record=key, sources=frozenset(source for _, source in told),
        excerpts=tuple(dict.fromkeys(excerpt for excerpt, _ in told)),
        type=craft.type, label=craft.label, families=craft.families, registration=registration, marks=frozenset(marks),
        callsign=key_of("callsign", stored["callsign"]) if stored["callsign"] else "",
        operator=stored["operator"] or "", count=(count.get("min"), count.get("max")),
        counted=count.get("written") or "", event=stored["event"] or "", place=place, origin=origin,
        destination=destination, when=_days(stored["when"], told, ties) if stored["when"] else None,
        by=tuple(json.loads(stored["by"])) if stored["by"] else (), hedge=stored["hedge"] or "",
    )  # fmt: skip


class _Craft(NamedTuple):
    """A type as stored: its words, its value, what it is read as, and its families, several where it is open."""

    type: str
    value: str
    label: str
    families: frozenset[str]


_NO_CRAFT = _Craft("", "", "", frozenset())


@lru_cache(maxsize=16_384)
def _craft(stored: str) -> _Craft:
    held = json.loads(stored)
    label = held.get("value") or misspelt(held)
    named = [label] if label else [each["value"] for each in held.get("alternatives", ())]
    return _Craft(
        held.get("written") or label, held.get("value") or "", label, frozenset(map(family, filter(None, named)))
    )


_SPELT = re.compile(r"([^\W\d_]{4,})\W?(\d{1,3})")
_STROKES = str.maketrans("łŁ", "lL")  # letters with a stroke are no accented ones
_SLIPS = 2  # letters of a maker's name that may be wrong


def misspelt(craft: Mapping[str, Any]) -> str:
    """What an open type without any reading offered was meant to be."""
    is_open = craft.get("value") is None and not craft.get("alternatives")
    return _misspelt(craft.get("written") or "") if is_open else ""


@lru_cache(maxsize=4096)
def _misspelt(written: str) -> str:
    """The type that a misspelt maker's name and a number mean: "Illyushin 76"; empty where several or none fit."""
    from rapidfuzz.distance import OSA

    plain = index().get(designator_key(written.translate(_STROKES)))
    if plain is not None and plain.kind in ("name", "variant"):
        return plain.label
    found = _SPELT.search(written)
    if found is None:
        return ""
    word = found[1].casefold()
    labels = {
        name.label
        for name in _plain_types().get(found[2], ())
        if OSA.distance(designator_key(name.maker), word, score_cutoff=_SLIPS) <= _SLIPS
    }
    return labels.pop() if len(labels) == 1 else ""


@lru_cache(maxsize=1)
def _plain_types() -> dict[str, list[TypeName]]:
    """The types of the table by the number in their names."""
    found: dict[str, list[TypeName]] = {}
    for name in index().values():
        digits = re.search(r"\d+$", name.label)
        if name.kind == "name" and digits and len(name.maker) > _SLIPS * 2:
            found.setdefault(digits[0], []).append(name)
    return found


@lru_cache(maxsize=65_536)
def _spot(stored: str) -> Spot | None:
    held = json.loads(stored)
    if not (held["written"] or held["value"]):
        return None
    choices = tuple(each["value"] for each in held["alternatives"]) if held["value"] is None else ()
    told: Mapping[str, Any] = held["alternatives"][0] if len(choices) == 1 else held
    return Spot(held["written"] or held["value"], held["value"], told.get("type") or "", told.get("country") or "",
                told.get("lat"), told.get("lon"), choices, told.get("label") or "")  # fmt: skip


def _days(stored: str, told: Sequence[tuple[bytes, bytes]], ties: Ties) -> Days | None:
    known = _dated(stored)
    if known is not None or not told:
        return known
    held = from_json(stored)
    anchor = ties.published(told[0][1]) if isinstance(held, ResolvedDate) and held.rule else None
    again = reapply(held, anchor=anchor) if isinstance(held, ResolvedDate) and anchor else None
    return days(again.written, again.edtf) if again and again.edtf else None


@lru_cache(maxsize=65_536)
def _dated(stored: str) -> Days | None:
    held = json.loads(stored)
    return days(held["written"], held["edtf"]) if held["edtf"] else None


@lru_cache(maxsize=65_536)
def days(written: str, edtf: str) -> Days:
    """Words with the span of their value."""
    first, last = bounds(parse(edtf))
    since, until = _number(first), _number(last)
    long = first is None or last is None or until - since > LONG
    return Days(written, edtf, _iso(first), _iso(last), since, until, long)


def _iso(moment: Moment | None) -> str:
    return "" if moment is None else moment.isoformat()


def _number(moment: Moment | None) -> int:
    return 0 if moment is None else moment.toordinal()


def apart(one: Days, two: Days) -> int:
    """Days between two spans; 0 where they have a day in common."""
    if one.last and two.first and one.until < two.since:
        return two.since - one.until
    if two.last and one.first and two.until < one.since:
        return one.since - two.until
    return 0


def places_meet(one: Spot, two: Spot) -> str:
    """How two places are one for an event: ``same``, ``alias``, ``near`` or ``within``; empty where they are not."""
    if name_key(one.written) == name_key(two.written):
        return "same"
    ours, theirs = {one.value, *one.choices} - {None}, {two.value, *two.choices} - {None}
    if one.value and one.value == two.value:
        return "alias"
    if len(ours) == len(theirs) == 1 and ours == theirs:
        return "alias"
    if not one.country or one.country != two.country:
        return ""
    kinds = {one.kind, two.kind}
    if "country" in kinds:
        return "within" if kinds != {"country"} else ""
    return _lie(one, two)


@lru_cache(maxsize=16_384)
def _lie(one: Spot, two: Spot) -> str:
    """Whether two places of one country lie beside or within each other."""
    from workbench.reference.whereabouts import whereabouts  # brings numpy and the shapes of countries
    from workbench.values.sphere import distance_km

    ours, theirs = (
        whereabouts({"value": each.value or "?", "label": each.value, "type": each.kind, "country": each.country,
                     "lat": each.lat, "lon": each.lon}) for each in (one, two)
    )  # fmt: skip
    if ours is None or theirs is None:
        return ""
    far = float(distance_km(ours.lat, ours.lon, theirs.lat, theirs.lon))
    south, west, north, east = (ours if ours.rings else theirs).box
    point = theirs if ours.rings else ours
    if ours.rings or theirs.rings:
        return "within" if south <= point.lat <= north and west <= point.lon <= east else ""
    return "near" if far <= NEAR else ""
