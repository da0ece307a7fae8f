"""Into which lanes of the timeline the records of a case fall, by any of their fields.

A record may stand in several lanes: one with two origins in those of both. Marks of a kind that a field says nothing of
stay in the lane that ``case.marks`` gives them; where it could say something and does not, there is a lane for that.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from workbench.analysis.traced import Traced, Tracer
from workbench.case.legs import legs_of
from workbench.case.numbers import number_text
from workbench.case.pace import gone_through
from workbench.case.titles import place_in_sql

if TYPE_CHECKING:
    from workbench.case.case import Case

SHORT = 40  # letters of a lane's name
STRIDE = 25  # assertions traced between two pauses
UNKNOWN = "unknown"
POSSIBLE = " (possible)"  # behind the name of an origin that is only described

Named = Mapping[bytes, tuple[str, ...]]
_QUOTED = """JOIN quotation q ON q.record = {0} AND q.deleted = 0 JOIN excerpt e ON e.id = q.excerpt AND e.deleted = 0
JOIN source s ON s.id = e.source AND s.deleted = 0"""
_REGISTRATIONS = """SELECT id, upper(registration) FROM sighting WHERE deleted = 0 AND registration IS NOT NULL
UNION ALL SELECT id, upper(json_extract(identity, '$.registration.value')) FROM track
WHERE deleted = 0 AND json_extract(identity, '$.registration.value') IS NOT NULL"""
_PLACES = f"""SELECT id, {place_in_sql("origin")}, {place_in_sql("place")}, {place_in_sql("destination")}
FROM sighting WHERE deleted = 0"""
_SOURCES = f"""SELECT t.id, d.number, s.title FROM (SELECT id FROM sighting WHERE deleted = 0
UNION ALL SELECT id FROM claim WHERE deleted = 0) t {_QUOTED.format("t.id")} LEFT JOIN derived_number d ON d.row = s.id
UNION SELECT s.id, d.number, s.title FROM source s LEFT JOIN derived_number d ON d.row = s.id WHERE s.deleted = 0
UNION SELECT t.id, d.number, s.title FROM track t JOIN source s ON s.id = t.source AND s.deleted = 0
LEFT JOIN derived_number d ON d.row = s.id WHERE t.deleted = 0"""
_LINKED = """SELECT l.{0}, d.number, t.statement FROM link l JOIN "{2}" t ON t.id = l.{1} AND t.deleted = 0
LEFT JOIN derived_number d ON d.row = t.id WHERE l.deleted = 0 AND l.kind <> 'distinct-from'"""
_OWN = """SELECT t.id, d.number, t.statement FROM "{0}" t LEFT JOIN derived_number d ON d.row = t.id
WHERE t.deleted = 0"""
_CARRYING = f"""SELECT s.id, d.number, t.statement FROM claim t {_QUOTED.format("t.id")}
LEFT JOIN derived_number d ON d.row = t.id WHERE t.deleted = 0"""
_TAGGED = """SELECT g.record, t.id FROM tagging g JOIN tag t ON t.id = g.tag AND t.deleted = 0 WHERE g.deleted = 0"""
_TAGS = "SELECT id, name, parent FROM tag WHERE deleted = 0"
_ORIGINATED = (
    f"SELECT s.id, t.id FROM (SELECT id FROM sighting UNION ALL SELECT id FROM claim) t {_QUOTED.format('t.id')}"
)


class Lanes(NamedTuple):
    """The lanes of a field: their names in order, whose records they are, and what is said where none is stated.

    ``by_leg`` tells of single legs of a flight; ``kinds`` are those that the field can say something of.
    """

    names: tuple[str, ...]
    of: Named
    none: str
    kinds: frozenset[str]
    by_leg: Mapping[tuple[bytes, int], tuple[str, ...]] = {}

    def lanes(self, record: bytes, leg: int, kind: str) -> tuple[str, ...]:
        """The lanes of a mark; none where its kind has no such field."""
        found = self.by_leg.get((record, leg)) or self.of.get(record)
        return found or ((self.none,) if kind in self.kinds else ())


Reading = Generator[None, None, Lanes]


class Field(NamedTuple):
    """A field whose values can be lanes: its name for people, and how it is read; pauses are yielded."""

    title: str
    read: Callable[[Case], Reading] | None  # none: the lanes of ``case.marks``
    says: str


def lanes(case: Case, name: str) -> Lanes:
    """The lanes of a field other than aircraft, read at one go."""
    found = FIELDS[name].read
    assert found is not None, name
    return gone_through(found(case))


def _gathered(
    rows: Iterable[tuple[bytes, str]], none: str, kinds: str, *, order: Mapping[str, Any] | None = None
) -> Lanes:
    """Lanes from pairs of record and name, in natural order or by ``order``."""
    found: dict[bytes, dict[str, None]] = {}
    for record, name in rows:
        found.setdefault(record, {})[name] = None
    names = {name for of in found.values() for name in of}
    ranks = order or {}
    inside = sorted(names, key=lambda name: (ranks.get(name, 0), natural(name)))
    return Lanes((*inside, none), {record: tuple(of) for record, of in found.items()}, none, frozenset(kinds.split()))


def natural(name: str) -> list[tuple[int, str]]:
    """What names are sorted by: numbers within them count as numbers."""
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in re.split(r"(\d+)", name.casefold()) if part]


def _registration(case: Case) -> Reading:
    yield
    return _gathered(case.rows(_REGISTRATIONS), "not stated", "sighting track")


def _place(case: Case) -> Reading:
    yield
    pairs: list[tuple[bytes, str]] = []
    by_leg: dict[tuple[bytes, int], tuple[str, ...]] = {}
    for key, *ends in case.rows(_PLACES):
        places = list(dict.fromkeys(filter(None, ends)))
        pairs += [(key, place) for place in places]
        legs = legs_of(*(end or "" for end in ends))
        for n, leg in enumerate(legs if len(legs) > 1 else ()):
            by_leg[key, n] = tuple(filter(None, (leg.start, leg.end)))
    return _gathered(pairs, "not stated", "sighting")._replace(by_leg=by_leg)


def _source(case: Case) -> Reading:
    yield
    rows = ((key, short(number_text("source", number or 0), title)) for key, number, title in case.rows(_SOURCES))
    return _gathered(rows, "no source", "sighting claim track source")


def _claim(case: Case) -> Reading:
    yield
    queries = (_LINKED.format("a", "b", "claim"), _LINKED.format("b", "a", "claim"))
    linked = [*_stated(case, "claim", queries)]
    lanes = {name for _, name in linked}
    near = ((key, name) for key, name in _stated(case, "claim", (_OWN.format("claim"), _CARRYING)) if name in lanes)
    return _gathered([*linked, *near], "no claim linked", "sighting track source claim")


def _hypothesis(case: Case) -> Reading:
    yield
    queries = (_LINKED.format("a", "b", "hypothesis"), _LINKED.format("b", "a", "hypothesis"))
    return _gathered(_stated(case, "hypothesis", queries), "no hypothesis linked", "sighting claim track source")


def _stated(case: Case, table: str, queries: Iterable[str]) -> Iterable[tuple[bytes, str]]:
    for query in queries:
        for key, number, statement in case.rows(query):
            yield key, short(number_text(table, number or 0), statement)


def _tag(case: Case) -> Reading:
    yield
    known = {key: (name, parent) for key, name, parent in case.rows(_TAGS)}
    rows = ((record, _filed(known, tag)) for record, tag in case.rows(_TAGGED))
    return _gathered(rows, "no tag", "sighting claim track source")


def _filed(known: Mapping[bytes, tuple[str, bytes | None]], tag: bytes) -> str:
    """A tag's name behind those of the wider ones: ``cargo / fuel``."""
    names: list[str] = []
    seen: set[bytes] = set()
    at: bytes | None = tag
    while at is not None and at in known and at not in seen:
        seen.add(at)
        name, at = known[at]
        names.insert(0, name)
    return " / ".join(names)


def _origin(case: Case) -> Reading:
    """Known origins first, then possible, then unknown; a source stands with the origins of what it is quoted for."""
    tracer, order, pairs = Tracer(case), {UNKNOWN: 2}, list[tuple[bytes, str]]()
    for n, traced in enumerate(tracer.every()):
        names = _origins(traced)
        order |= {name: 1 for name in names if name.endswith(POSSIBLE)}
        pairs += [(record, name) for record in traced.about for name in names]
        if n % STRIDE == 0:
            yield
    found = dict[bytes, list[str]]()
    for record, name in pairs:
        found.setdefault(record, []).append(name)
    pairs += [(source, name) for source, record in case.rows(_ORIGINATED) for name in found.get(record, ())]
    return _gathered(pairs, "no origin", "sighting claim track source", order=order)


def _origins(traced: Traced) -> list[str]:
    tally = traced.tally
    unknown = [UNKNOWN] if tally.unknown or not (tally.known or tally.possible or tally.silent) else []
    return [*tally.known, *(f"{name}{POSSIBLE}" for name in tally.possible), *unknown]


def short(number: str, words: str | None) -> str:
    """A record's number and its words, as far as a lane's name has room."""
    text = " ".join(f"{number} {words or ''}".split())
    return text if len(text) <= SHORT else text[: SHORT - 1].rstrip() + "…"


FIELDS: dict[str, Field] = {
    "aircraft": Field("Aircraft", None, "a lane for each type with its variants"),
    "registration": Field("Registration", _registration, "a lane for each registration"),
    "place": Field("Place", _place, "a lane for each place: where from, where, where to"),
    "source": Field("Source", _source, "a lane for each source, with what it is quoted for"),
    "origin": Field("Origin", _origin, "a lane for each origin: known, possible, unknown"),
    "claim": Field("Claim", _claim, "a lane for each claim, with what is linked to it"),
    "hypothesis": Field("Hypothesis", _hypothesis, "a lane for each hypothesis, with what is linked to it"),
    "tag": Field("Tag", _tag, "a lane for each tag"),
}
