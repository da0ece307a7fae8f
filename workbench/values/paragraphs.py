"""Paragraphs as people count them, the same wherever a place in a text is named.

A headline has number 0; blank lines part the others, numbered from 1. A text may come in parts.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

HEAD = 4096  # code points at the beginning of a text that tell whether it has a headline
_GAP = re.compile(r"[\r\n]\s*")
_HEADLINE = re.compile(r"\s*+(\S[^\r\n\u2029]{0,199})(?>\r\n|[\r\n\u2029])[^\S\r\n\u2029]*+[\r\n\u2029]\s*+\S")
_CLOSING = "\"'’”») "  # what may stand behind the stop that ends a sentence


class Counted(NamedTuple):
    """How far a text is counted: paragraphs begun, a title among them; line ends (0 to 2) it stopped behind.

    A text without a headline is counted as if an empty one stood above it.
    """

    begun: int
    ends: int


_TITLED, _UNTITLED = Counted(0, 2), Counted(1, 2)


def title_end(text: str) -> int:
    """Where the headline ends: a short first line that is no sentence, set off by an empty one; 0 without one."""
    found = _HEADLINE.match(text[:HEAD])
    if found is None or found[1].rstrip(_CLOSING)[-1:] in ".!…:;,":
        return 0
    return found.end(1)


def top(text: str) -> Counted:
    """Where the counting of a text begins, told by its first ``HEAD`` code points."""
    return _TITLED if title_end(text) else _UNTITLED


def paragraph_at(text: str, offset: int) -> int:
    """The number of the paragraph an offset of a whole text lies in."""
    counted = top(text)
    return max(0, counted.begun + bisect_right(paragraph_starts(text, counted)[0], offset) - 1)


def place_words(paragraph: int) -> str:
    """A paragraph as it stands behind a source's number: ¶2, or title."""
    return f"¶{paragraph}" if paragraph else "title"


def paragraph_starts(text: str, counted: Counted) -> tuple[list[int], Counted]:
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


def numbered(text: str, counted: Counted) -> tuple[int, list[int]]:
    """The number of the first paragraph that begins in a stretch of text, and where it and each further one begin."""
    starts, _ = paragraph_starts(text, counted)
    return max(1, counted.begun), starts if counted.begun else starts[1:]
