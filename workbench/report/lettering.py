"""How wide words of a figure are in Inter, on the safe side, so that what stands beside or under them keeps clear."""

from __future__ import annotations

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


def width(text: str, size: float) -> float:
    """Units that words need at a size in the same units."""
    return size * sum(map(_share, text))


def cut(text: str, room: float, size: float) -> str:
    """Words cut, with a sign that they are, to what room they have; one letter at the least."""
    if width(text, size) <= room:
        return text
    ends = accumulate(map(_share, text), initial=_OF["…"])
    fitting = sum(size * end <= room for end in ends) - 1
    return text[: max(fitting, 1)].rstrip() + "…"


def _share(letter: str) -> float:
    if ord(letter) > _FIRST_WITHOUT:
        return _BY_NUMBER
    return _OF.get(letter, _CAPITAL if letter.isupper() else _SMALL)
