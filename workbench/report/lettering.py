"""How wide words of a figure are in Inter or Noto Serif, on the safe side, so that what is beside them keeps clear."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial
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
_SERIF_WIDTHS = (
    ("'’‘.,·\N{NO-BREAK SPACE} ", 0.27),
    (":;/\\jl-i", 0.32),
    ("!t()J[]fI", 0.37),
    ('"', 0.41),
    ("s“”", 0.47),
    ("rcгзс–", 0.5),
    ("eégSеьт", 0.545),
    ("вaуяy0123456789|", 0.57),
    ("kovxох", 0.585),
    ("кFZP→←", 0.605),
    ("bdpqCTLYEР", 0.625),
    ("huпBnRXВ", 0.66),
    ("ниV", 0.69),
    ("GKAДQOU&ф", 0.76),
    ("NHw…жмюФæ", 0.87),
    ("%@mMшщыЫœ", 0.95),
    ("WЖШЩЮМÆ", 1.08),
)
"""The same of the serif's regular letters."""
INTER = {letter: share for letters, share in _WIDTHS for letter in letters}
SERIF = {letter: share for letters, share in _SERIF_WIDTHS for letter in letters}
"""The faces: Inter semibold for our words, Noto Serif for quotes and titles."""
Face = Mapping[str, float]
_SMALL, _CAPITAL, _BY_NUMBER = 0.68, 0.86, 5.4  # what has no shape of ours prints by its number
_FIRST_WITHOUT = 0x2E80
_PIECES = re.compile(r"(?<=[_/-])(?=\w)|(?<=\w)(?=\.\w{5})")
"""Where a file's name may be parted, but not before the few letters that end it."""


def width(text: str, size: float, face: Face = INTER) -> float:
    """Units that words need at a size in the same units."""
    return size * sum(map(partial(_share, face), text))


def cut(text: str, room: float, size: float, face: Face = INTER) -> str:
    """Words cut behind a whole one, with a sign that they are, to what room they have; one letter at the least."""
    if width(text, size, face) <= room:
        return text
    kept = text[: max(_fitting(text, room - size * face["…"], size, face), 1)]
    whole, blank, _ = kept.rpartition(" ") if text[len(kept) : len(kept) + 1] != " " else (kept, " ", "")
    whole = whole if blank else _piece(text, len(kept))
    return (whole if 2 * len(whole) > len(kept) else kept).rstrip(" ,;:.(–-_/") + "…"


def broken(text: str, room: float, size: float, face: Face = INTER) -> tuple[str, str]:
    """The words that have room in one line, of a longer one its pieces or letters, and what is left for the next."""
    if width(text, size, face) <= room:
        return text, ""
    fitting = max(_fitting(text, room, size, face), 1)
    first = text[: fitting + 1].rpartition(" ")[0] or _piece(text, fitting) or text[:fitting]
    return first, text[len(first) :].lstrip()


def _piece(text: str, most: int) -> str:
    """The longest beginning of a file's name, of so many letters at the most, that ends with a whole piece of it."""
    ends = [found.end() for found in _PIECES.finditer(text[: most + 2]) if found.end() <= most]
    return text[: max(ends, default=0)]


def _fitting(text: str, room: float, size: float, face: Face) -> int:
    """How many of the first letters have room."""
    return sum(size * end <= room for end in accumulate(map(partial(_share, face), text)))


def _share(face: Face, letter: str) -> float:
    if ord(letter) > _FIRST_WITHOUT:
        return _BY_NUMBER
    return face.get(letter, _CAPITAL if letter.isupper() else _SMALL)
