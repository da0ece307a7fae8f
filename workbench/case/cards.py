"""Board cards and their links: what the board draws."""

from __future__ import annotations

from typing import NamedTuple


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
