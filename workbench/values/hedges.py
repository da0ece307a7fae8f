"""Words that keep a statement at a distance, by class: who says it is not sure, or does not say it themselves."""

from __future__ import annotations

import re
from typing import NamedTuple

HEDGES: dict[str, tuple[str, ...]] = {
    "reported": (
        "reported to have", "reportedly", "it has been reported", "was noted to have", "were noted to have",
        "allegedly", "is said to", "are said to", "was said to", "were said to", "is believed to", "are believed to",
        "according to", "claimed", "purportedly", "ostensibly",
    ),
    "possible": (
        "may be", "may have", "might", "could be", "could have", "possibly", "perhaps", "potentially", "potential for",
    ),
    "likely": ("likely", "probably", "presumably", "apparently", "appears to", "appear to", "appeared to", "seems to",
               "suggests", "suggest", "indicates", "indicating", "signals", "signaling", "signalling"),
    "roughly": ("about", "around", "approximately", "roughly", "nearly", "almost", "at least", "up to", "more than"),
    "expected": ("anticipate", "expected to", "is due to", "are due to", "planned to", "intends to", "aimed at"),
}  # fmt: skip
"""Class to wordings, lower case."""


class Hedge(NamedTuple):
    """A hedge in a text: code points, its words, its class."""

    start: int
    end: int
    text: str
    kind: str


_KIND = {words: kind for kind, wordings in HEDGES.items() for words in wordings}
_FOUND = re.compile(
    r"(?<!\w)(?:" + "|".join(re.escape(words) for words in sorted(_KIND, key=len, reverse=True)) + r")(?!\w)",
    re.IGNORECASE,
)


def hedges(text: str) -> list[Hedge]:
    """The hedges of an English text, in order, the longest wording at each place."""
    return [Hedge(m.start(), m.end(), m[0], _KIND[m[0].lower()]) for m in _FOUND.finditer(text)]
