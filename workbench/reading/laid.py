"""A working text while it is put together: words in reading order, and the places of what has a name in it."""

from __future__ import annotations

import re

from workbench.reading.reader import Block, Box
from workbench.values.errors import CaseError

MOST_TEXT = 32 << 20  # code points of a document; a book has one million
MOST_CELLS = 100_000  # that get a block each; a larger table keeps its rows
MOST_BLOCKS = 250_000
_STEERING = re.compile(
    "[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]"
)


class Laid:
    """Words one after another; ``name`` is what a refusal calls the file."""

    def __init__(self, name: str) -> None:
        self.blocks: list[Block] = []
        self.at = 0
        self.tables = 0
        self._name = name
        self._pieces: list[str] = []

    def words(self, words: str, *, behind: str = "") -> int:
        """Set words behind a break, which the first words do without; gives where they begin."""
        lead = behind if self.at else ""
        start = self.at + len(lead)
        self._pieces += (lead, words)
        self.at = start + len(words)
        if self.at > MOST_TEXT:
            says = f"{self._name} holds more than {MOST_TEXT >> 20} million letters"
            raise CaseError(f"{says}; save the part that matters as a file of its own and attach that.")
        return start

    def block(self, kind: str, start: int, label: str, *, end: int | None = None, box: Box | None = None) -> None:
        """Name what stands from ``start`` to ``end``, else to the last word so far; so many at most."""
        if len(self.blocks) < MOST_BLOCKS:
            self.blocks.append(Block(kind, start, self.at if end is None else end, label, box))

    @property
    def text(self) -> str:
        """All words so far."""
        return "".join(self._pieces)


def plainly(name: str, *, longest: int = 200) -> str:
    """A name from a foreign file for people: what would steer a line or hide in it is spelled out (``‹U+202E›``)."""
    shown = _STEERING.sub(lambda found: f"‹U+{ord(found[0]):04X}›", name[: longest + 1])
    return shown if len(name) <= longest else f"{shown[:longest]}…"


def column_name(number: int) -> str:
    """A column from 1 as a spreadsheet names it: A, Z, AA."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
