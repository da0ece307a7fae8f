"""Board cards and their links: what the board draws."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from workbench.case.edges import Edge
from workbench.case.faces import Face, Places, faces_of
from workbench.case.thumbnails import Pictured, pictured

if TYPE_CHECKING:
    from workbench.case.case import Case

COLUMN, ROW, SHORTEST = 240.0, 160.0, 6  # pixels from card to card; cards a column holds at least
LONGEST = 24  # letters of an edge's word
SIGNED = ("supports", "contradicts", "cites", "same-as")  # told by line and end alone
_ON_BOARD = "IN (SELECT record FROM card WHERE board = ? AND deleted = 0)"
_PLACES = """
SELECT id, record, json_extract(place, '$[0]'), json_extract(place, '$[1]') FROM card
WHERE board = ? AND deleted = 0 ORDER BY id
"""
_LIES = "SELECT id, place FROM card WHERE board = ? AND deleted = 0 ORDER BY id"
_QUOTED = "SELECT excerpt, id, record FROM quotation WHERE excerpt {} AND deleted = 0 ORDER BY id"


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
    image: Pictured | None = None  # what is seen at its foot


def boards(case: Case) -> list[tuple[bytes, str]]:
    """The boards of a case, oldest first, with their names."""
    return [(key, name or "") for key, name in case.rows("SELECT id, name FROM board WHERE deleted = 0 ORDER BY id")]


def cards(case: Case, board: bytes) -> tuple[list[Card], list[Edge]]:
    """The cards of a board in the order they were laid, and the links between their records."""
    faces = faces_of(case, _ON_BOARD, (board,))
    images = pictured(case, _ON_BOARD, (board,))
    laid = [
        Card(key, record, *faces[record], x, y, images.get(record))
        for key, record, x, y in case.rows(_PLACES, (board,))
        if record in faces
    ]
    return laid, _edges(case, faces, _ON_BOARD, (board,))


def moved(case: Case, board: bytes, laid: Sequence[Card]) -> list[Card] | None:
    """Those of the cards that are still on the board, where they lie now; ``None`` when others are there too."""
    held = {card.id: card for card in laid}
    places = case.rows(_LIES, (board,))
    if any(key not in held for key, _ in places):
        return None
    return [
        card if place == f"[{card.x},{card.y}]" else _lying(card, place)
        for card, place in ((held[key], place) for key, place in places)
    ]


def _lying(card: Card, place: str) -> Card:
    x, y = json.loads(place)
    return card._replace(x=x, y=y)


def suggested(case: Case) -> tuple[list[Card], list[Edge]]:
    """A first layout while a case has no board: columns of sources, what they cite, sightings, claims, leads.

    The cards stand for no rows yet: their ``id`` is the record's.
    """
    columns: dict[str, list[bytes]] = {name: [] for name in ("held", "cited", "sighting", "claim", "lead")}
    faces = faces_of(case, "IS NOT NULL", ())
    for record, face in faces.items():
        kind = ("held" if face.held else "cited") if face.kind == "source" else face.kind
        if kind in columns:
            columns[kind].append(record)
    laid = [Card(record, record, *faces[record], x, y) for record, x, y in _places(columns.values())]
    return laid, _edges(case, faces, "IS NOT NULL", ())


def _places(columns: Iterable[list[bytes]]) -> Iterator[tuple[bytes, float, float]]:
    """Each kind from the top down, in as many columns as keep it about square."""
    at = 0
    for records in columns:
        deep = max(SHORTEST, round(len(records) ** 0.5))
        for k, record in enumerate(records):
            yield record, (at + k // deep) * COLUMN, (k % deep) * ROW
        at += -(-len(records) // deep)


def _edges(case: Case, faces: Mapping[bytes, Face], among: str, bound: tuple[Any, ...]) -> list[Edge]:
    """The links between these records, and from each quote to what rests on it."""
    links = case.rows(
        "SELECT l.id, l.a, l.b, l.kind, (SELECT q.excerpt FROM quotation q JOIN excerpt e ON e.id = q.excerpt"
        " WHERE q.record = l.id AND q.deleted = 0 AND e.deleted = 0 ORDER BY q.id LIMIT 1),"
        " l.basis IS 'inferred', coalesce(l.note, '') FROM link l WHERE l.deleted = 0"
        f" AND l.a {among} ORDER BY l.id",
        bound,
    )
    places = Places(case)
    made = [
        Edge(key, a, b, kind, excerpt is not None, bool(inferred), _word(kind, note, excerpt, places))
        for key, a, b, kind, excerpt, inferred, note in links
        if a in faces and b in faces
    ]
    resting: dict[bytes, list[tuple[bytes, bytes]]] = defaultdict(list)
    for excerpt, key, record in case.rows(_QUOTED.format(among), bound):
        resting[excerpt].append((key, record))
    return made + [
        Edge(key, excerpt, record, "quote", True, False, "quote")
        for excerpt, face in faces.items()
        for key, record in resting.get(excerpt, ())
        if face.kind == "excerpt" and record in faces
    ]


def _word(kind: str, note: str, excerpt: bytes | None, places: Places) -> str:
    """What stands on a link: where it is cited, the reason of a difference, or what a plain line means."""
    if kind == "cites" and excerpt is not None:
        return places.paragraph(excerpt)
    if kind in SIGNED:
        return ""
    return note if note and len(note) <= LONGEST else "" if kind == "differs" else kind.replace("-", " ")
