"""Boards of many cards and links, made through the gate, for the benchmark of boards."""

from __future__ import annotations

from pathlib import Path
from random import Random

from benchmarks.generated import fill, insert
from workbench.case.case import Case

CARDS, LINKS = 10_000, 20_000
COLUMN, ROW = 240.0, 160.0
_ACROSS = 125  # cards in a row, which makes a board about as wide as a screen
_NEAR = 30  # how far along most links reach, in cards
_KINDS = ("supports", "about", "contradicts", "precedes", "supports", "same-as")  # sources cite each other


def fill_board(case: Case, *, cards: int = CARDS, links: int = LINKS, seed: int = 2) -> bytes:
    """A case whose one board holds so many cards of all kinds in a grid, linked mostly to others near by."""
    fill(case, sources=cards // 10, sightings=cards // 2, seed=seed)
    random = Random(seed)
    records = _records(case, cards)
    random.shuffle(records)
    pairs = _pairs(len(records), links, random)
    sources = {key for (key,) in case.rows("SELECT id FROM source")}
    ties = [(records[a], random.choice(_KINDS), records[b]) for a, b in pairs]
    insert(case, "link", [{"a": a, "kind": "cites" if {a, b} <= sources else kind, "b": b} for a, kind, b in ties])
    (board,) = insert(case, "board", [{"name": "All of it"}])
    places = [[k % _ACROSS * COLUMN, k // _ACROSS * ROW] for k in range(len(records))]
    insert(case, "card", [{"board": board, "record": record, "place": place}
                          for record, place in zip(records, places, strict=True)])  # fmt: skip
    return board


def _records(case: Case, cards: int) -> list[bytes]:
    """As many records of the kinds that have cards as are wanted."""
    found = [key for kind in ("source", "claim", "entity", "sighting", "excerpt")
             for (key,) in case.rows(f"SELECT id FROM {kind} WHERE deleted = 0 ORDER BY id")]  # fmt: skip
    return found[:cards]


def _pairs(cards: int, links: int, random: Random) -> list[tuple[int, int]]:
    """Ends of links: nine in ten near each other in the rows, the others anywhere."""
    found: list[tuple[int, int]] = []
    while len(found) < links:
        a = random.randrange(cards)
        b = a + random.randrange(1, _NEAR) if random.random() < 0.9 else random.randrange(cards)
        if b < cards and a != b:
            found.append((a, b))
    return found


def made(folder: Path, *, cards: int = CARDS, links: int = LINKS) -> tuple[Path, bytes]:
    """A closed case with such a board, in a folder."""
    path = folder / "board.casefile"
    with Case.create(path, title="Board", analyst="benchmark") as case:
        board = fill_board(case, cards=cards, links=links)
    return path, board
