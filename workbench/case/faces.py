"""What a record shows on its card: number, title, lines and grade, read for many records at once."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple, Protocol

from workbench.case.beside import Reads
from workbench.case.numbers import number_text
from workbench.case.texts import WorkingText
from workbench.case.titles import TRACK_IN_SQL, came, place_in_sql
from workbench.values.paragraphs import place_words
from workbench.values.spoken import spoken_date, thousands

LEG = "\u00a0"  # after the letter of a leg, so that a view can set the letter apart
ATTACH = "attach it"  # the last line of a source that is named but not held
_YEAR = re.compile(r" ((?:19|20)\d\d)\b")
_GRADED = ("source", "sighting", "claim")


class Face(NamedTuple):
    """What a record shows on its card, in the order of ``Card``."""

    kind: str
    number: str
    title: str
    lines: tuple[str, ...]
    quoted: bool
    grade: str | None
    held: bool
    finding: bool


class Places:
    """In which paragraph excerpts stand, each text opened once."""

    def __init__(self, case: Reads) -> None:
        self._case = case
        self._texts: dict[bytes, WorkingText] = {}

    def paragraph(self, excerpt: bytes) -> str:
        """The paragraph of an excerpt, ``¶3``; empty where its text is not held."""
        rows = self._case.rows(
            "SELECT s.capture, json_extract(e.anchor, '$.start') FROM excerpt e JOIN source s ON s.id = e.source"
            " WHERE e.id = ?",
            (excerpt,),
        )
        return self.at(*rows[0]) if rows else ""

    def at(self, capture: bytes | None, start: int) -> str:
        """The paragraph a place in a text lies in."""
        if capture is None:
            return ""
        if capture not in self._texts:
            self._texts[capture] = WorkingText(self._case.raw, capture)
        text = self._texts[capture]
        return place_words(text.paragraph_of(start)) if text.parts else ""


def _when(column: str) -> str:
    """A date's EDTF, its words, and whether it is more than the words say by themselves."""
    return (
        f"json_extract(t.\"{column}\", '$.edtf'), json_extract(t.\"{column}\", '$.written'),"
        f" json_extract(t.\"{column}\", '$.anchor') IS NOT NULL OR json_array_length(t.\"{column}\", '$.premises') > 0"
        f" OR json_extract(t.\"{column}\", '$.why') LIKE 'given by %'"
    )


_COUNT = "(SELECT count(*) FROM excerpt e WHERE e.source = t.id AND e.deleted = 0)"
_ALIASES = "(SELECT json_group_array(a.name) FROM alias a WHERE a.entity = t.id AND a.deleted = 0)"
_NUMBER_OF = "(SELECT n.tbl || ' ' || n.number FROM derived_number n WHERE n.row = {})"
_BEARING = "(SELECT count(*) FROM link l WHERE l.kind = '{}' AND l.deleted = 0 AND t.id IN (l.a, l.b))"
_COLUMNS = {
    "source": "t.title, (SELECT name FROM publisher p WHERE p.id = t.publisher),"
    f" {_when('published')}, t.capture IS NOT NULL,"
    f" (SELECT json_extract(c.collected, '$.method') FROM capture c WHERE c.id = t.capture), {_COUNT}",
    "excerpt": "json_extract(t.anchor, '$.quote'), json_extract(t.anchor, '$.label'),"
    f" json_extract(t.anchor, '$.start'), json_extract(t.anchor, '$.end'),"
    f" (SELECT s.capture FROM source s WHERE s.id = t.source), {_NUMBER_OF.format('t.source')}",
    "sighting": "json_extract(t.aircraft, '$.written'), json_extract(t.aircraft, '$.value'),"
    " json_extract(t.aircraft, '$.alternatives[0].label'), coalesce(t.registration, t.callsign, t.hex), t.operator,"
    f" t.event, {place_in_sql('t.place')}, {place_in_sql('t.origin')}, {place_in_sql('t.destination')},"
    f" json_extract(t.\"count\", '$.min'), json_extract(t.\"count\", '$.written'), {_when('when')}",
    "claim": 't.statement, t."by", t.hedge, t.kind',
    "lead": f"t.text, t.status, {_NUMBER_OF.format('t.about')}, (SELECT json_group_array({_NUMBER_OF.format('l.b')})"
    " FROM link l WHERE l.a = t.id AND l.deleted = 0)",
    "entity": f"t.name, t.type, {_ALIASES}",
    "hypothesis": f"t.statement, {_BEARING.format('supports')}, {_BEARING.format('contradicts')}",
    "track": f"{TRACK_IN_SQL}, json_extract(t.extent, '$.first'), json_extract(t.extent, '$.last'),"
    f" json_extract(t.extent, '$.fixes'), {_NUMBER_OF.format('t.source')}",
    "enquiry": f"t.venue, t.terms, t.found, {_when('when')}",
    "note": f't.text, t."by", t.at, {_NUMBER_OF.format("t.about")}',
}

KINDS = tuple(_COLUMNS)
"""The kinds of record that have a card."""


def faces_of(case: Reads, among: str, bound: tuple[Any, ...]) -> dict[bytes, Face]:
    """The faces of the live records whose id is ``among`` some, by kind and number; a year they share is not said."""
    faces = said_in_full(case, among, bound)
    year = the_year(faces.values())
    return {key: without_year(face, year) for key, face in faces.items()} if year else faces


def said_in_full(
    case: Reads, among: str, bound: tuple[Any, ...], kinds: Iterable[str] = tuple(_COLUMNS)
) -> dict[bytes, Face]:  # fmt: skip
    """The faces of live records of these kinds with every year that is told."""
    grades = _grades(case, among, bound)
    words = _Words(case)
    found: dict[bytes, Face] = {}
    for kind, columns in ((kind, _COLUMNS[kind]) for kind in _COLUMNS if kind in kinds):
        told: Callable[..., _Told] = getattr(words, kind)
        rows = case.rows(
            f"SELECT t.id, d.number, {columns} FROM {kind} t LEFT JOIN derived_number d ON d.row = t.id"
            f" WHERE t.deleted = 0 AND t.id {among} ORDER BY d.number, t.id",
            bound,
        )
        for key, number, *values in rows:
            title, lines, more = told(*values)
            grade = grades.get(key, "") if kind in _GRADED else None
            shown = tuple(line for line in lines if line)
            face = Face(kind, number_text(kind, number or 0), title, shown, False, grade, True, False)
            found[key] = face._replace(**more) if more else face
    return found


def _grades(case: Reads, among: str, bound: tuple[Any, ...]) -> dict[bytes, str]:
    """The newest grade of each record, this analyst's before others'; a source without one has its publisher's."""
    newest = "SELECT g.about, g.value FROM grade g WHERE g.deleted = 0 AND g.about"
    inherited = "SELECT t.id, g.value FROM source t JOIN grade g ON g.about = t.publisher WHERE g.deleted = 0 AND t.id"
    found: dict[bytes, str] = {}
    for query in (inherited, newest):
        found |= dict(case.rows(f'{query} {among} ORDER BY g."by" IS ?, g.at, g.id', (*bound, case.analyst)))
    return found


class Sighted(Protocol):
    """What of a card tells whether years are said on it."""

    @property
    def kind(self) -> str: ...
    @property
    def lines(self) -> tuple[str, ...]: ...


def years_of(faces: Iterable[Sighted]) -> set[str]:
    """The years that sightings say."""
    lines = (line for face in faces if face.kind == "sighting" for line in face.lines)
    return {year for line in lines for year in _YEAR.findall(line)}


def the_year(faces: Iterable[Sighted]) -> str:
    """The year that all sightings are in, which need not be said on each; empty where they are in several."""
    years = years_of(faces)
    return years.pop() if len(years) == 1 else ""


def without_year(face: Face, year: str) -> Face:
    """A face without the year that goes without saying; what is quoted stays as it is."""
    if not year or face.kind != "sighting":
        return face
    return face._replace(lines=tuple(line if "“" in line else _YEAR.sub("", line) for line in face.lines))


_Told = tuple[str, Iterable[str | None], dict[str, Any]]
"""A card's title and lines, and what of its face is not as usual."""


class _Words:
    """The words of each kind, from the columns above in their order."""

    def __init__(self, case: Reads) -> None:
        self._places = Places(case)

    def source(
        self, title: str | None, publisher: str | None, day: str | None, written: str | None, inferred: int, held: int,
        method: str | None, excerpts: int,
    ) -> _Told:  # fmt: skip
        said = publisher if publisher != title else None
        when = _dated(day, written, inferred)
        if not held:
            return title or "Untitled", (said, when, ATTACH), {"held": False}
        count = f" · {excerpts} excerpt{'' if excerpts == 1 else 's'}" if excerpts else ""
        return title or "Untitled", (said, f"{came(method)}{count}"), {}

    def excerpt(
        self, quote: str, part: str | None, start: int, end: int, capture: bytes | None, of: str | None
    ) -> _Told:  # fmt: skip
        if not quote:
            return part or "", (_number(of),), {}
        place = " ".join(filter(None, (_number(of), self._places.at(capture, start))))
        return quote, (", ".join(filter(None, (place, f"{start}–{end}"))),), {"quoted": True}

    def sighting(
        self, written: str | None, value: str | None, nearest: str | None, marks: str | None, operator: str | None,
        event: str | None, place: str | None, origin: str | None, destination: str | None, count: int | None,
        counted: str | None, day: str | None, said: str | None, inferred: int,
    ) -> _Told:  # fmt: skip
        name = _aircraft(written, value, nearest) or marks or "Aircraft"
        when = _dated(day, said, inferred)
        legs = _legs(place, origin, destination, when)
        many = f"{count} × within" if count and count > 1 else f"“{counted}”" if counted and not count else ""
        time = when if not legs else ""
        plain = f"{many} {time}".strip() if many.endswith("within") and time else many.removesuffix(" within")
        event = None if legs or (event == "arrival" and place) else event
        title = ", ".join(filter(None, (name, operator and f"“{operator}”", None if legs else place)))
        finding = bool(written and value is None and nearest)
        return title, (*legs, event, plain or time), {"finding": finding}

    def claim(self, statement: str | None, by: str | None, hedge: str | None, kind: str | None) -> _Told:
        said = ", through ".join(json.loads(by)) if by else ""
        how = ", ".join(filter(None, (kind if kind != "assertion" else "", hedge and f"“{hedge}”")))
        return statement or "", (how, said and f"by {said}"), {}

    def lead(self, text: str | None, status: str | None, about: str | None, others: str) -> _Told:
        bears = dict.fromkeys(filter(None, map(_number, (about, *json.loads(others)))))
        return text or "", (bears and f"bears on {', '.join(bears)}" or None, status if status != "open" else None), {}

    def entity(self, name: str | None, type_: str | None, aliases: str) -> _Told:
        others = ", ".join(f"“{alias}”" for alias in json.loads(aliases))
        return name or "", (type_, others), {}

    def hypothesis(self, statement: str | None, bears_out: int, speaks_against: int) -> _Told:
        against = f"{speaks_against} against" if speaks_against else "nothing held against"
        return statement or "", (f"{bears_out} for · {against}" if bears_out else against,), {}

    def track(
        self, flew: str | None, first: str | None, last: str | None, fixes: int | None, of: str | None
    ) -> _Told:  # fmt: skip
        begins, ends = ((end or "")[:16].replace("T", " ") for end in (first, last))
        same = begins[:10] == ends[:10]
        when = f"{begins} – {ends[11:] if same else ends} UTC" if begins and ends != begins else begins
        count = f"{thousands(fixes)} fixes" if fixes else ""
        return flew or "aircraft not stated", (when, ", ".join(filter(None, (count, _number(of))))), {}

    def enquiry(
        self, venue: str | None, terms: str | None, found: str | None, day: str | None, written: str | None,
        inferred: int,
    ) -> _Told:  # fmt: skip
        title = ", in ".join(filter(None, (f"“{terms}”" if terms else "", venue)))
        return title, (f"found: {found}" if found else "", _dated(day, written, 0)), {}

    def note(self, text: str | None, by: str | None, at: str | None, about: str | None) -> _Told:
        on = _number(about) if about and about.split()[0] not in ("board", "investigation") else None
        return text or "", (", ".join(filter(None, (by, spoken_date(at[:10]) if at else "", on and f"on {on}"))),), {}


def _number(named: str | None) -> str | None:
    """A number for people from its kind and rank as one text."""
    if not named:
        return None
    kind, rank = named.split()
    return number_text(kind, int(rank))


def _dated(day: str | None, written: str | None, inferred: int) -> str:
    if day:
        return f"{spoken_date(day)}, inferred" if inferred else spoken_date(day)
    return f"“{written}”" if written else ""


def _aircraft(written: str | None, value: str | None, nearest: str | None) -> str:
    """A type as written, and what it is taken to mean where that says something else."""
    if not written:
        return value or ""
    meant = value or (nearest and f"{nearest}?")
    return f"“{written}” → {meant}" if meant and meant not in written else f"“{written}”"


def _legs(place: str | None, origin: str | None, destination: str | None, when: str) -> list[str]:
    """The legs of a flight, lettered where there are two; none where only one place is known."""
    there = place if place != destination else None
    if there and destination:
        first = f"{origin} → {there}" if origin else there
        later = ", or later" if when else ""
        return [f"a{LEG}{', '.join(filter(None, (first, when)))}", f"b{LEG}→ {destination}{later}"]
    goal = there or destination
    if origin and goal:
        return [", ".join(filter(None, (f"{origin} → {goal}", when)))]
    if origin or (destination and not place):
        way = f"from {origin}" if origin else f"to {destination}"
        return [", ".join(filter(None, (way, when)))]
    return []
