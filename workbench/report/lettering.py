"""How wide words of a figure are in Inter, on the safe side, so that what stands beside or under them keeps clear."""

from __future__ import annotations

import re
from itertools import accumulate

_WIDTHS = (
    (" ijlI\N{NO-BREAK SPACE}", 0.29),
    ("!'’‘.,:;·|", 0.33),
    ("frt()[]", 0.4),
    ('"“”-–1/\\', 0.52),
    ("acekszvxyJLF579", 0.61),
    ("mwжшщюыфм", 0.9),
    ("MW…→←@%ЖШЩЮМФ", 1.03),
)
"""Advances of the semibold letters, rounded up, in parts of their size."""
_OF = {letter: share for letters, share in _WIDTHS for letter in letters}
_SMALL, _CAPITAL, _BY_NUMBER = 0.68, 0.86, 5.4  # what has no shape of ours prints by its number
_FIRST_WITHOUT = 0x2E80
_PIECES = re.compile(r"(?<=[_/-])(?=\w)|(?<=\w)(?=\.\w{5})")
"""Where a file's name may be parted, but not before the few letters that end it."""


def width(text: str, size: float) -> float:
    """Units that words need at a size in the same units."""
    return size * sum(map(_share, text))


def cut(text: str, room: float, size: float) -> str:
    """Words cut behind a whole one, with a sign that they are, to what room they have; one letter at the least."""
    if width(text, size) <= room:
        return text
    kept = text[: max(_fitting(text, room - size * _OF["…"], size), 1)]
    whole, blank, _ = kept.rpartition(" ") if text[len(kept) : len(kept) + 1] != " " else (kept, " ", "")
    whole = whole if blank else _piece(text, len(kept))
    return (whole if 2 * len(whole) > len(kept) else kept).rstrip(" ,;:.(–-_/") + "…"


def broken(text: str, room: float, size: float) -> tuple[str, str]:
    """The words that have room in one line, of a longer one its pieces or letters, and what is left for the next."""
    if width(text, size) <= room:
        return text, ""
    fitting = max(_fitting(text, room, size), 1)
    first = text[: fitting + 1].rpartition(" ")[0] or _piece(text, fitting) or text[:fitting]
    return first, text[len(first) :].lstrip()


def _piece(text: str, most: int) -> str:
    """The longest beginning of a file's name, of so many letters at the most, that ends with a whole piece of it."""
    ends = [found.end() for found in _PIECES.finditer(text[: most + 2]) if found.end() <= most]
    return text[: max(ends, default=0)]


def _fitting(text: str, room: float, size: float) -> int:
    """How many of the first letters have room."""
    return sum(size * end <= room for end in accumulate(map(_share, text)))


def _share(letter: str) -> float:
    if ord(letter) > _FIRST_WITHOUT:
        return _BY_NUMBER
    return _OF.get(letter, _CAPITAL if letter.isupper() else _SMALL)
