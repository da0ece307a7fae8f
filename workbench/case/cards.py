"""Board cards and their links: what the board draws."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from workbench.values.spoken import spoken_date

if TYPE_CHECKING:
    from workbench.case.case import Case

COLUMN, ROW, SHORTEST = 240.0, 136.0, 6  # pixels from card to card; cards a column holds at least
LONGEST = 24  # letters of an edge's word


class Card(NamedTuple):
    """One record on a board; ``x``/``y`` are logical pixels of its top left corner, 172 wide, 8 px grid.

    ``quoted`` titles are a source's own words and are drawn serif inside quotation marks.
    ``grade`` is a letter, a digit, ``""`` for gradable but not yet graded, or ``None`` for not gradable.
    """

    id: bytes  # the card's own id; moving a card changes this row
    record: bytes
    kind: str  # source, excerpt, sighting, claim, entity, lead
    number: str  # SG-02
    title: str
    lines: tuple[str, ...]
    quoted: bool
    grade: str | None
    held: bool
    finding: bool
    x: float
    y: float


class Edge(NamedTuple):
    """One link between two records; without an excerpt it is drawn dashed with a hollow end."""

    id: bytes
    a: bytes
    b: bytes
    kind: str  # supports contradicts differs cites same-as part-of about precedes, or quote
    evidenced: bool
    inferred: bool
    word: str


def cards(case: Case, board: bytes) -> tuple[list[Card], list[Edge]]:
    """The cards of a board in the order they were laid, and the links between their records."""
    rows = case.rows(
        "SELECT id, record, json_extract(place, '$[0]'), json_extract(place, '$[1]') FROM card"
        " WHERE board = ? AND deleted = 0 ORDER BY id",
        (board,),
    )
    faces = _faces(case, "IN (SELECT record FROM card WHERE board = ? AND deleted = 0)", (board,))
    laid = [Card(key, record, *faces[record], x, y) for key, record, x, y in rows if record in faces]
    return laid, _edges(case, faces)


def suggested(case: Case) -> tuple[list[Card], list[Edge]]:
    """A first layout while a case has no board: columns of sources, what they cite, sightings, claims, leads.

    The cards stand for no rows yet: their ``id`` is the record's.
    """
    columns: dict[str, list[bytes]] = {name: [] for name in ("held", "cited", "sighting", "claim", "lead")}
    faces = _faces(case, "IS NOT NULL", ())
    for record, face in faces.items():
        kind = ("held" if face.held else "cited") if face.kind == "source" else face.kind
        if kind in columns:
            columns[kind].append(record)
    laid = [Card(record, record, *faces[record], x, y) for record, x, y in _places(columns.values())]
    return laid, _edges(case, faces)


def _places(columns: Iterable[list[bytes]]) -> Iterator[tuple[bytes, float, float]]:
    """Each kind from the top down, in as many columns as keep it about square."""
    at = 0
    for records in columns:
        deep = max(SHORTEST, round(len(records) ** 0.5))
        for k, record in enumerate(records):
            yield record, (at + k // deep) * COLUMN, (k % deep) * ROW
        at += -(-len(records) // deep)


class _Face(NamedTuple):
    """What a record shows on its card, in the order of ``Card``."""

    kind: str
    number: str
    title: str
    lines: tuple[str, ...]
    quoted: bool
    grade: str | None
    held: bool
    finding: bool


def _shown(column: str) -> str:
    """A resolved field as resolved, else as written."""
    parts = (f"json_extract(t.\"{column}\", '$.{name}')" for name in ("label", "value", "written"))
    return f"coalesce({', '.join(parts)})"


_NAME = "coalesce(json_extract(t.aircraft, '$.value'), json_extract(t.aircraft, '$.written'), t.registration,"
_TYPE = f"{_NAME} t.callsign, t.hex, 'Aircraft')"
_OPEN = "t.aircraft IS NOT NULL AND json_extract(t.aircraft, '$.value') IS NULL"
_COLUMNS = {
    "source": "t.title, (SELECT name FROM publisher p WHERE p.id = t.publisher),"
    " json_extract(t.published, '$.edtf'), t.capture IS NOT NULL",
    "excerpt": ", ".join(f"json_extract(t.anchor, '$.{name}')" for name in ("quote", "start", "end")),
    "sighting": f"{_TYPE}, {_OPEN}, json_array_length(t.aircraft, '$.alternatives'), t.event,"
    f" {_shown('place')}, {_shown('origin')}, {_shown('destination')},"
    f" json_extract(t.\"count\", '$.written'),"
    " json_extract(t.\"when\", '$.edtf'), json_extract(t.\"when\", '$.written')",
    "claim": 't.statement, t."by", t.hedge',
    "lead": "t.text, t.status",
    "entity": "t.name, t.type",
}
_GRADED = ("source", "sighting", "claim")


def _faces(case: Case, among: str, bound: tuple[Any, ...]) -> dict[bytes, _Face]:
    """The faces of the live records whose id is ``among`` some, by kind and number."""
    from workbench.case.numbers import number_text

    grades = _grades(case, among, bound)
    found: dict[bytes, _Face] = {}
    for kind, columns in _COLUMNS.items():
        rows = case.rows(
            f"SELECT t.id, d.number, {columns} FROM {kind} t LEFT JOIN derived_number d ON d.row = t.id"
            f" WHERE t.deleted = 0 AND t.id {among} ORDER BY d.number, t.id",
            bound,
        )
        for key, number, *values in rows:
            title, lines, more = _WORDS[kind](*values)
            grade = grades.get(key, "") if kind in _GRADED else None
            face = _Face(
                kind,
                number_text(kind, number or 0),
                title,
                tuple(filter(None, lines)),
                False,
                grade,
                True,
                False,
            )
            found[key] = face._replace(**more)
    return found


def _grades(case: Case, among: str, bound: tuple[Any, ...]) -> dict[bytes, str]:
    """The newest grade of each record, this analyst's before others'; a source without one has its publisher's."""
    newest = "SELECT g.about, g.value FROM grade g WHERE g.deleted = 0 AND g.about"
    inherited = "SELECT t.id, g.value FROM source t JOIN grade g ON g.about = t.publisher WHERE g.deleted = 0 AND t.id"
    found: dict[bytes, str] = {}
    for query in (inherited, newest):
        found |= dict(case.rows(f'{query} {among} ORDER BY g."by" IS ?, g.at, g.id', (*bound, case.analyst)))
    return found


Words = tuple[str, tuple[str | None, ...], dict[str, Any]]
"""A card's title and lines, and what of its face is not as usual."""


def _source(title: str | None, publisher: str | None, published: str | None, held: int) -> Words:
    said = publisher if publisher != title else None
    when = f"published {spoken_date(published)}" if published else None
    return title or "Untitled", (said, when), {"held": bool(held)}


def _excerpt(quote: str, start: int, end: int) -> Words:
    return quote, (f"characters {start}–{end}",), {"quoted": True}


def _sighting(
    aircraft: str, open_: int, others: int | None, event: str | None, place: str | None, origin: str | None,
    destination: str | None, count: str | None, day: str | None, written: str | None,
) -> Words:  # fmt: skip
    where = " ".join(filter(None, (event, place)))
    route = f"{origin} → {destination}" if origin and destination else origin and f"from {origin}"
    route = route or (destination and f"to {destination}")
    when = spoken_date(day) if day else written and f"“{written}”"
    many = " · ".join(filter(None, (count, when)))
    return aircraft, (where, route, many), {"quoted": bool(open_), "finding": bool(open_ and others)}


def _claim(statement: str, by: str | None, hedge: str | None) -> Words:
    said = f"by {', '.join(json.loads(by))}" if by else None
    return statement, (said, hedge and f"“{hedge}”"), {}


def _plain(title: str, line: str | None) -> Words:
    return title, (line,), {}


_WORDS: dict[str, Callable[..., Words]] = {
    "source": _source, "excerpt": _excerpt, "sighting": _sighting, "claim": _claim, "lead": _plain,
    "entity": _plain,
}  # fmt: skip


def _edges(case: Case, faces: Mapping[bytes, _Face]) -> list[Edge]:
    """The links between these records, and from each quote to what rests on it."""
    links = case.rows(
        "SELECT l.id, l.a, l.b, l.kind,"
        " EXISTS (SELECT 1 FROM quotation q WHERE q.record = l.id AND q.deleted = 0),"
        " l.basis IS 'inferred', coalesce(l.note, '') FROM link l WHERE l.deleted = 0 ORDER BY l.id"
    )
    made = [
        Edge(key, a, b, kind, bool(evidenced), bool(inferred), note if len(note) <= LONGEST else "")
        for key, a, b, kind, evidenced, inferred, note in links
        if a in faces and b in faces
    ]
    for excerpt in (key for key, face in faces.items() if face.kind == "excerpt"):
        rows = case.rows("SELECT id, record FROM quotation WHERE excerpt = ? AND deleted = 0 ORDER BY id", (excerpt,))
        made += [Edge(key, excerpt, record, "quote", True, False, "quote") for key, record in rows if record in faces]
    return made
