"""What holds cards together on a board: frames with their cards, folded to one card or open; and locked cards."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from workbench.case.beside import Reads
from workbench.case.cards import ROW, Card
from workbench.case.edges import Edge
from workbench.case.numbers import number_text

if TYPE_CHECKING:
    from workbench.case.case import Case

LISTED = 4  # titles of cards that a folded frame lists
_FRAMES = """
SELECT f.id, d.number, f.kind, f.name, f.about, json_extract(f.place, '$[0]'), json_extract(f.place, '$[1]'),
    json_extract(f.place, '$[2]'), json_extract(f.place, '$[3]'), f.folded
FROM frame f LEFT JOIN derived_number d ON d.row = f.id WHERE f.board = ? AND f.deleted = 0 ORDER BY f.id
"""
_MEMBERS = "SELECT frame, record FROM card WHERE board = ? AND deleted = 0 AND frame IS NOT NULL ORDER BY id"
_CALLED = {"group": "Group", "frame": "Frame", "origins": "Origins"}


class Framed(NamedTuple):
    """A frame as it is stored; ``place`` is left, top, width and height in logical pixels."""

    id: bytes
    number: str
    kind: str  # group, frame, origins
    name: str
    about: bytes | None
    place: tuple[float, float, float, float]
    folded: bool
    members: tuple[bytes, ...]  # records, in the order they were laid
    says: str = ""  # what is told behind its name, once it is worked out

    @property
    def called(self) -> str:
        """Its name, or what it is and its number."""
        return self.name or f"{_CALLED.get(self.kind, 'Frame')} {self.number}"


def frames(case: Reads, board: bytes) -> list[Framed]:
    """The frames of a board, oldest first."""
    members: dict[bytes, list[bytes]] = {}
    for frame, record in case.rows(_MEMBERS, (board,)):
        members.setdefault(frame, []).append(record)
    return [
        Framed(key, number_text("frame", number or 0), kind or "group", name or "", about,
               (x or 0.0, y or 0.0, wide or 0.0, high or 0.0), bool(folded), tuple(members.get(key, ())))
        for key, number, kind, name, about, x, y, wide, high, folded in case.rows(_FRAMES, (board,))
    ]  # fmt: skip


def locked(case: Reads, board: bytes) -> frozenset[bytes]:
    """The records whose cards neither hand nor layout moves."""
    rows = case.rows("SELECT record FROM card WHERE board = ? AND deleted = 0 AND locked = 1", (board,))
    return frozenset(record for (record,) in rows)


def cards_of(case: Case, board: bytes, records: Iterable[bytes]) -> list[bytes]:
    """The cards (their own ids) that these records have on a board, in the order they were laid."""
    wanted = set(records)
    rows = case.rows("SELECT id, record FROM card WHERE board = ? AND deleted = 0 ORDER BY id", (board,))
    return [key for key, record in rows if record in wanted]


def card_ids(case: Case, board: bytes) -> dict[bytes, bytes]:
    """The card that each record has on a board, by its own id."""
    rows = case.rows("SELECT record, id FROM card WHERE board = ? AND deleted = 0 ORDER BY id DESC", (board,))
    return {bytes(record): bytes(key) for record, key in rows}


def below(case: Case, board: bytes) -> float:
    """Where the next row of cards begins: under the lowest card of a board."""
    lowest = case.value("SELECT max(json_extract(place, '$[1]')) FROM card WHERE board = ? AND deleted = 0", (board,))
    return 0.0 if lowest is None else float(lowest) + ROW


def around_cards(case: Case, cards: Sequence[bytes]) -> tuple[float, float, float, float]:
    """Left, top, width and height of a frame round cards, as high as cards mostly are."""
    query = "SELECT json_extract(place, '$[0]'), json_extract(place, '$[1]') FROM card WHERE id = ?"
    places = [(float(x), float(y)) for card in cards for x, y in case.rows(query, (card,))]
    left, top = min(x for x, _ in places) - 16, min(y for _, y in places) - 40
    return left, top, max(x for x, _ in places) + 188 - left, max(y for _, y in places) + 136 - top


def boards_with(case: Case, record: bytes) -> list[tuple[bytes, str]]:
    """The boards that a record lies on, with their names."""
    query = """SELECT DISTINCT b.id, coalesce(b.name, '') FROM card c JOIN board b ON b.id = c.board AND b.deleted = 0
        WHERE c.record = ? AND c.deleted = 0 ORDER BY b.id"""
    return [(key, name) for key, name in case.rows(query, (record,))]


def folded(
    cards: list[Card], edges: list[Edge], held: Sequence[Framed]
) -> tuple[list[Card], list[Edge], list[Framed]]:  # fmt: skip
    """Cards and links with each folded frame as one card that its cards' links end at, and the frames left open."""
    if not any(frame.folded for frame in held):
        return cards, edges, list(held)
    by_record = {card.record: card for card in cards}
    within = {record: frame.id for frame in held if frame.folded for record in frame.members}
    made = [_as_card(frame, [by_record[each] for each in frame.members if each in by_record])
            for frame in held if frame.folded]  # fmt: skip
    shown = [card for card in cards if card.record not in within]
    return [*shown, *made], _rejoined(edges, within), [frame for frame in held if not frame.folded]


def _as_card(frame: Framed, inside: Sequence[Card]) -> Card:
    """One card where the frame's own cards begin, their titles on it."""
    more = len(inside) - LISTED
    lines = [f"{card.number} {card.title}" for card in inside[:LISTED]] + ([f"+ {more} more"] if more > 0 else [])
    lines = [frame.says, *lines] if frame.says else lines
    x = min((card.x for card in inside), default=frame.place[0])
    y = min((card.y for card in inside), default=frame.place[1])
    kind = "origins" if frame.kind == "origins" else "group"
    count = f"{len(inside)} card{'' if len(inside) == 1 else 's'}"
    return Card(frame.id, frame.id, kind, count, frame.called, tuple(lines), False, None, True,
                any(card.finding for card in inside), x, y)  # fmt: skip


def _rejoined(edges: Sequence[Edge], within: dict[bytes, bytes]) -> list[Edge]:
    """The links that lead out of folded frames; those of one sort between the same two ends are one."""
    kept: list[Edge] = []
    bundled: dict[tuple[bytes, bytes, str, bool, bool], Edge] = {}
    for edge in edges:
        a, b = within.get(edge.a, edge.a), within.get(edge.b, edge.b)
        if (a, b) == (edge.a, edge.b):
            kept.append(edge)
        elif a != b:
            bundled.setdefault((a, b, edge.kind, edge.evidenced, edge.inferred), edge._replace(a=a, b=b, word=""))
    return kept + list(bundled.values())
