"""Paragraphs as people count them, the same wherever a place in a text is named.

The first line is the title and has number 0; blank lines part the others, numbered from 1. A text may come in parts.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_GAP = re.compile(r"[\r\n]\s*")


class Counted(NamedTuple):
    """How far a text is counted: paragraphs begun, the title among them; line ends (0 to 2) it stopped behind."""

    begun: int
    ends: int


TOP = Counted(0, 2)


def paragraph_starts(text: str, counted: Counted = TOP) -> tuple[list[int], Counted]:
    """Where paragraphs begin in a stretch of text, the title among them, and how far the text is counted behind it."""
    starts: list[int] = []
    ends = 0
    text = "\n" * counted.ends + text
    for gap in _GAP.finditer(text):
        blank = gap[0]
        count = blank.count("\n") + blank.count("\r") - blank.count("\r\n")
        if gap.end() == len(text):
            ends = min(2, count)
        elif count > 1 or counted.begun + len(starts) == 1:
            starts.append(gap.end() - counted.ends)
    return starts, Counted(counted.begun + len(starts), ends)


def numbered(text: str, counted: Counted = TOP) -> tuple[int, list[int]]:
    """The number of the first paragraph that begins in a stretch of text, and where it and each further one begin."""
    starts, _ = paragraph_starts(text, counted)
    return max(1, counted.begun), starts if counted.begun else starts[1:]
