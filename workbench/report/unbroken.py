"""Own words that no line ends within: a date, a number and what it counts, a source and its paragraph."""

from __future__ import annotations

import re

_HELD, _JOINED = "\N{NO-BREAK SPACE}", "\N{WORD JOINER}"
_WORD = r"[^\W\d_]"
_NUMBER = r"(?<![\w.,:/+\N{MINUS SIGN}-])\d{1,3}(?:[,.\u202f\u2009\u00a0]\d{3})*(?:[.,:]\d+)*\.?"
_KEPT = (
    re.compile(rf"{_NUMBER} (?={_WORD})(?:de (?={_WORD}))?"),  # 5 March, 5. März, 5 de marzo, 17:42 UTC, 2 unknown
    re.compile(rf"{_WORD}{{3,}}\.? (?:de )?(?=[12]\d{{3}}(?!\w))"),  # March 2026, marzo de 2026
    re.compile(r"\d ¶(?=\d)"),
)
_RANGE = re.compile(r"(?<=\d) – (?=\d)")


def unbroken(words: str) -> str:
    """Words without a line's end in ``5 March 2026``, ``24 – 29 Oct``, ``17:42 UTC``, ``2 texts`` and ``S2 ¶3``."""
    if not any(letter.isdigit() for letter in words):
        return words
    for kept in _KEPT:
        words = kept.sub(lambda found: found[0].replace(" ", _HELD), words)
    # Behind a dash a line may end even before a no-break space (UAX 14, LB12a), but not before a word joiner.
    return _RANGE.sub(f"{_HELD}–{_JOINED}{_HELD}", words)
