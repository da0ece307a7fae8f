"""Board cards and their links: what the board draws."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from workbench.case.beside import Reads
from workbench.case.edges import Edge
from workbench.case.faces import Face, Places, faces_of, said_in_full, the_year, without_year
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
_KINDS = """
SELECT DISTINCT n.tbl FROM card c JOIN derived_number n ON n.row = c.record WHERE c.board = ? AND c.deleted = 0
"""
_LINKS = """
SELECT id, a, b, kind, basis IS 'inferred', coalesce(note, '') FROM link WHERE deleted = 0 AND {} ORDER BY id
"""
_CARRIED = """
SELECT l.id, q.excerpt FROM link l JOIN quotation q ON q.record = l.id AND q.deleted = 0
JOIN excerpt e ON e.id = q.excerpt AND e.deleted = 0 WHERE l.deleted = 0 AND l.{} ORDER BY q.id DESC
"""
_QUOTED = "SELECT id, excerpt, record FROM quotation WHERE deleted = 0 AND {} ORDER BY id"


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

    def lying(self, x: float, y: float) -> Card:
        """The same card elsewhere; done for ten thousand at once, where ``_replace`` takes nine times as long."""
        return tuple.__new__(Card, (*self[:10], x, y, self.image))

    def marked(self) -> Card:
        """The same card with the mark that something about it does not fit; as quick."""
        return tuple.__new__(Card, (*self[:9], True, *self[10:]))


def boards(case: Case) -> list[tuple[bytes, str]]:
    """The boards of a case, oldest first, with their names."""
    return [(key, name or "") for key, name in case.rows("SELECT id, name FROM board WHERE deleted = 0 ORDER BY id")]


def cards(case: Reads, board: bytes) -> tuple[list[Card], list[Edge]]:
    """The cards of a board in the order they were laid, and the links between their records."""
    laid, edges, _ = told_cards(case, board)
    return laid, edges


def told_cards(case: Reads, board: bytes) -> tuple[list[Card], list[Edge], str]:
    """Cards and links of a board, and the year that goes without saying on its sightings."""
    kinds = {kind for (kind,) in case.rows(_KINDS, (board,))}
    faces = said_in_full(case, _ON_BOARD, (board,), kinds)
    year = the_year(faces.values())
    laid = laid_cards(case, case.rows(_PLACES, (board,)), faces, (_ON_BOARD, (board,)), year=year)
    quotes = quotes_between(case, faces, f"excerpt {_ON_BOARD}", (board,))
    return laid, links_between(case, faces, f"a {_ON_BOARD}", (board,)) + quotes, year


def laid_cards(
    case: Reads, places: Iterable[tuple[bytes, bytes, float, float]], faces: dict[bytes, Face],
    among: tuple[str, tuple[Any, ...]], *, year: str,
) -> list[Card]:  # fmt: skip
    """Cards of these faces at their places; without the year that goes without saying, with the pictures of some."""
    images = pictured(case, *among)
    said = {record: without_year(face, year) for record, face in faces.items()} if year else faces
    return [
        Card(key, record, *said[record], x, y, images.get(record)) for key, record, x, y in places if record in said
    ]


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
    quotes = quotes_between(case, faces, "excerpt IS NOT NULL", ())
    return laid, links_between(case, faces, "a IS NOT NULL", ()) + quotes


def _places(columns: Iterable[list[bytes]]) -> Iterator[tuple[bytes, float, float]]:
    """Each kind from the top down, in as many columns as keep it about square."""
    at = 0
    for records in columns:
        deep = max(SHORTEST, round(len(records) ** 0.5))
        for k, record in enumerate(records):
            yield record, (at + k // deep) * COLUMN, (k % deep) * ROW
        at += -(-len(records) // deep)


def links_between(case: Reads, here: Collection[bytes], which: str, bound: tuple[Any, ...]) -> list[Edge]:
    """The links, of those that are asked for, whose two records are here, oldest first."""
    places = Places(case)
    carried = dict(case.rows(_CARRIED.format(which), bound))  # by the oldest excerpt that carries each
    return [
        Edge(key, a, b, kind, key in carried, bool(inferred), _word(kind, note, carried.get(key), places))
        for key, a, b, kind, inferred, note in case.rows(_LINKS.format(which), bound)
        if a in here and b in here
    ]


def quotes_between(case: Reads, here: Collection[bytes], which: str, bound: tuple[Any, ...]) -> list[Edge]:
    """From each quote that is asked for to what rests on it, where both are here."""
    return [
        Edge(key, excerpt, record, "quote", True, False, "quote")
        for key, excerpt, record in case.rows(_QUOTED.format(which), bound)
        if excerpt in here and record in here
    ]


def _word(kind: str, note: str, excerpt: bytes | None, places: Places) -> str:
    """What stands on a link: where it is cited, the reason of a difference, or what a plain line means."""
    if kind == "cites" and excerpt is not None:
        return places.paragraph(excerpt)
    if kind in SIGNED:
        return ""
    return note if note and len(note) <= LONGEST else "" if kind == "differs" else kind.replace("-", " ")
