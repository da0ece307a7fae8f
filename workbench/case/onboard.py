"""One board as it is read: whole, from afar first, or brought up to date after an act by what that touched."""

from __future__ import annotations

from bisect import insort
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, NamedTuple, TypeVar

from workbench.case.beside import Reads
from workbench.case.cards import Card, laid_cards, links_between, quotes_between, told_cards
from workbench.case.edges import Edge
from workbench.case.faces import KINDS, said_in_full, years_of
from workbench.case.framed import Framed, frames, locked
from workbench.case.ids import keys_json
from workbench.case.numbers import number_text

T = TypeVar("T")
MOST = 500  # records whose cards are read again one by one; after more of them all of a board is
_KEYS = "IN (SELECT unhex(value) FROM json_each(?1))"
_WHOLE = frozenset({"publisher", "capture"})  # what these change stands on cards of many records
_FAR = """
SELECT c.id, c.record, n.tbl, n.number, json_extract(c.place, '$[0]'), json_extract(c.place, '$[1]')
FROM card c JOIN derived_number n ON n.row = c.record WHERE c.board = ? AND c.deleted = 0 ORDER BY c.id
"""
_CARDS = f"""
SELECT id, record, json_extract(place, '$[0]'), json_extract(place, '$[1]'), deleted FROM card
WHERE id {_KEYS} AND board = ?2
"""
_LIVE = f"""
SELECT id, record, json_extract(place, '$[0]'), json_extract(place, '$[1]') FROM card
WHERE record {_KEYS} AND board = ?2 AND deleted = 0 ORDER BY id
"""
_QUOTING = "SELECT {0} FROM quotation q JOIN link l ON l.id = q.record WHERE q.{1}"
_TOLD_ON = {  # the records whose cards tell of rows of a kind, themselves aside
    "link": ("SELECT a FROM link WHERE id", "SELECT b FROM link WHERE id"),
    "alias": ("SELECT entity FROM alias WHERE id",),
    "grade": ("SELECT about FROM grade WHERE id",
              "SELECT s.id FROM source s JOIN grade g ON g.about = s.publisher WHERE g.id"),
    "quotation": ("SELECT excerpt FROM quotation WHERE id", "SELECT record FROM quotation WHERE id",
                  _QUOTING.format("l.a", "id"), _QUOTING.format("l.b", "id")),
    "excerpt": ("SELECT source FROM excerpt WHERE id", "SELECT record FROM quotation WHERE excerpt",
                _QUOTING.format("l.a", "excerpt"), _QUOTING.format("l.b", "excerpt")),
    "source": ("SELECT id FROM excerpt WHERE source",),
}  # fmt: skip
TELLING = frozenset({"card", "frame", *KINDS, *_TOLD_ON, *_WHOLE})
"""Kinds of rows that a board tells of."""


class Board(NamedTuple):
    """A board of a case, the cards of folded frames too; ``key`` is none while a first layout is only offered."""

    key: bytes | None
    cards: list[Card]
    edges: list[Edge]
    framed: list[Framed]
    locked: frozenset[bytes]
    year: str = ""  # that goes without saying on its sightings


NONE = Board(None, [], [], [], frozenset())


def are_few(case: Reads, board: bytes, most: int) -> bool:
    """Whether a board has at most so many cards."""
    return len(case.rows("SELECT 1 FROM card WHERE board = ? AND deleted = 0 LIMIT ?", (board, most + 1))) <= most


def read(case: Reads, board: bytes) -> Board:
    """All of a board."""
    laid, edges, year = told_cards(case, board)
    return Board(board, laid, edges, frames(case, board), locked(case, board), year)


def from_afar(case: Reads, board: bytes) -> Board:
    """Its cards with kind, number and place alone: what is seen of very many of them."""
    laid = [
        Card(key, record, kind, number_text(kind, number), "", (), False, None, True, False, x, y)
        for key, record, kind, number, x, y in case.rows(_FAR, (board,))
        if kind in KINDS
    ]
    return Board(board, laid, [], [], frozenset())


def followed(case: Reads, held: Board, rows: Mapping[str, Collection[bytes]]) -> Board | None:
    """The board after an act that touched these rows, by kind; ``None`` where all of it is to be read again."""
    told = {kind: keys for kind, keys in rows.items() if kind in TELLING}
    if held.key is None or not _WHOLE.isdisjoint(told):
        return None
    laid, again = _lying(case, held, told.get("card", ()))
    again |= _told_on(case, told) & ({card.record for card in held.cards} | _with_a_card(case, held.key, told))
    if len(again) > MOST:
        return None
    now = held._replace(cards=laid)
    if again:
        said = _said_again(case, now, again)
        if said is None:
            return None
        now = said
    if not told.keys().isdisjoint(("frame", "card")):
        now = now._replace(framed=frames(case, held.key), locked=locked(case, held.key))
    return now


def _lying(case: Reads, held: Board, keys: Collection[bytes]) -> tuple[list[Card], set[bytes]]:
    """The cards where they lie now, without those that went; and the records of cards that came or went."""
    if not keys:
        return held.cards, set()
    known = {card.id for card in held.cards}
    places, again = {}, set()
    for key, record, x, y, gone in case.rows(_CARDS, (keys_json(keys), held.key)):
        if gone or key not in known:
            again.add(bytes(record))
        else:
            places[bytes(key)] = (x, y)
    moved = [card.lying(*place) if (place := places.get(card.id)) and place != (card.x, card.y) else card
             for card in held.cards]  # fmt: skip
    return moved, again


def _told_on(case: Reads, told: Mapping[str, Collection[bytes]]) -> set[bytes]:
    """The records that something is told of on their cards that may be otherwise now."""
    found = {key for kind, keys in told.items() if kind in KINDS for key in keys}
    for kind, queries in _TOLD_ON.items():
        for query in queries if kind in told else ():
            found |= {bytes(key) for (key,) in case.rows(f"{query} {_KEYS}", (keys_json(told[kind]),)) if key}
    return found


def _with_a_card(case: Reads, board: bytes, told: Mapping[str, Collection[bytes]]) -> set[bytes]:
    """Those of the touched records that lie here, even if their cards were not seen: they come back from the trash."""
    keys = keys_json(key for kind, each in told.items() if kind in KINDS for key in each)
    return {bytes(record) for _, record, _, _ in case.rows(_LIVE, (keys, board))}


def _said_again(case: Reads, held: Board, again: set[bytes]) -> Board | None:
    """The board with the cards and links of these records read again; ``None`` where its years are told otherwise."""
    keys = keys_json(again)
    faces = said_in_full(case, _KEYS, (keys,))
    kept = [card for card in held.cards if card.record not in again]
    years = years_of(faces.values())
    if years - {held.year} if held.year else len(years | years_of(kept)) == 1:
        return None
    places = case.rows(_LIVE, (keys, held.key))
    new = laid_cards(case, places, faces, (_KEYS, (keys,)), year=held.year)
    cards = _merged(kept, new, key=lambda card: card.id)
    here = {card.record for card in cards}
    edges = [edge for edge in held.edges if edge.a not in again and edge.b not in again]
    links = links_between(case, here, f"id IN ({_either('link', 'a', 'b')})", (keys,))
    quotes = quotes_between(case, here, f"id IN ({_either('quotation', 'excerpt', 'record')})", (keys,))
    order = _merged(edges, [*links, *quotes], key=lambda edge: (edge.kind == "quote", edge.id))
    return held._replace(cards=cards, edges=order)


def _merged(kept: list[T], new: Sequence[T], *, key: Callable[[T], Any]) -> list[T]:
    """A long list that is in order, with some more where they belong."""
    for each in new:
        insort(kept, each, key=key)
    return kept


def _either(table: str, one: str, other: str) -> str:
    return f"SELECT id FROM {table} WHERE {one} {_KEYS} UNION SELECT id FROM {table} WHERE {other} {_KEYS}"
