"""Words that no line ends within: a date, a number and what it counts, a source and its paragraph, a quote's hyphen."""

from __future__ import annotations

import re
from itertools import pairwise

from workbench.report.letters import LONGEST
from workbench.values.dateparts import MONTHS, WEEKDAYS

_END = 12  # letters of words that end a sentence together
_HELD, _JOINED = "\N{NO-BREAK SPACE}", "\N{WORD JOINER}"
_WORD = r"[^\W\d_]"
_NUMBER = r"(?<![\w.,:/+\N{MINUS SIGN}-])\d{1,3}(?:[,.\u202f\u2009\u00a0]\d{3})*(?:[.,:]\d+)*\.?"
_MONTH = "|".join((*MONTHS, *(f"{month[:3]}\\.?" for month in MONTHS), "Sept\\.?"))
_SPAN = "|".join((*MONTHS, *WEEKDAYS, "day", "night", "week", "weekend", "month", "year"))
_RELATIVE = rf"\b(?:last|next|this|past|coming) (?=(?:{_SPAN})\b)"
_TO = "to|a|à|bis|do|—|إلى"  # between the ends of a range, as frames of paper say it
_KEPT = (
    re.compile(rf"(?<!\w)[A-Z]{{1,2}}-?\d+[a-z]* [\u2066-\u2069]?(?:{_TO})[\u2066-\u2069]? (?=[A-Z]{{1,2}}-?\d)"),
    re.compile(rf"\d (?:{_TO}) (?=\d)"),  # 4 to 5 possible
    re.compile(rf"{_NUMBER} (?={_WORD})(?:de (?={_WORD}))?"),  # 5 March, 5. März, 5 de marzo, 17:42 UTC, 2 unknown
    re.compile(rf"(?<!{_WORD}){_WORD}{{3,}}\.? (?:de )?(?=[12]\d{{3}}(?!\w))"),  # March 2026, marzo de 2026
    re.compile(rf"\b(?:{_MONTH}) (?=\d{{1,2}}(?!\w))"),  # October 24
    re.compile(r"\d ¶(?=\d)|¶ ?: (?=\w)"),
    re.compile(r"(?<!\S)\+ (?=\d)"),  # + 1 more
    re.compile(r"\d = (?=[A-Z])|\b[Ww]ith (?=×)"),  # SG-01 = SG-03, with ×
    re.compile(_RELATIVE, re.IGNORECASE),  # last December, next week
)
_RANGE = re.compile(r"(?<=\d) – (?=\S*\d)")
_HOLDING = re.compile(rf"[\d×¶\N{{EN DASH}}\N{{HYPHEN}}]|{_RELATIVE}", re.IGNORECASE)
"""Without one of these, or a hyphen, lines may end behind any word."""
_HELD_RANGE = re.compile(rf"(?<![^ \u200b])[^ \u200b]*{_HELD}–{_JOINED}{_HELD}[^ \u200b]*")
_HYPHEN = re.compile(rf"{_WORD}[-\N{{EN DASH}}\N{{HYPHEN}}]{_WORD}")


def unbroken(words: str) -> str:
    """Words without a line's end in ``5 March 2026``, ``24 – 29 Oct``, ``17:42 UTC``, ``2 texts`` and ``S2 ¶3``."""
    words = words.replace(" · ", f"{_HELD}· ")  # which parts two, and ends the line of the first
    if _HOLDING.search(words) is None:
        return words
    for kept in _KEPT:
        words = kept.sub(lambda found: found[0].replace(" ", _HELD), words)
    # Behind a dash a line may end even before a no-break space (UAX 14, LB12a), but not before a word joiner.
    return _RANGE.sub(f"{_HELD}–{_JOINED}{_HELD}", words)


def ended(words: str) -> str:
    """A sentence whose last words hold together, so that no short one stands in a line alone."""
    at = len(words)
    while (before := words.rfind(" ", 0, at)) > 0 and len(words) - before <= _END + 1:
        at = before
    return words[: at + 1] + words[at + 1 :].replace(" ", _HELD)


def ranges(words: str) -> list[tuple[str, bool]]:
    """What ``unbroken`` holds in stretches, ranges with blanks as they are: found and copied without signs between."""
    found: list[tuple[str, bool]] = []
    at = 0
    for each in _HELD_RANGE.finditer(words):
        found += [(words[at : each.start()], False)] if each.start() > at else []
        found.append((each[0].replace(_JOINED, "").replace(_HELD, " "), True))
        at = each.end()
    return [*found, (words[at:], False)] if at < len(words) else found


def stretches(quote: str) -> list[tuple[str, bool]]:
    """A quote in stretches, letter for letter, each with whether no line may end within it.

    That is so of what ``unbroken`` holds and of words with a hyphen of their own: copied from a page where a line ends
    behind one, the word would have a blank that its source has not.
    """
    if "-" not in quote and _HOLDING.search(quote) is None:
        return [(quote, False)] if quote else []
    held = {found.start() + at for kept in (*_KEPT, _RANGE) for found in kept.finditer(quote)
            for at, letter in enumerate(found[0]) if letter == " "}  # fmt: skip
    ends = [-1, *(at for at, letter in enumerate(quote) if letter == " " and at not in held), len(quote)]
    found: list[tuple[str, bool]] = []
    open_ = ""
    for before, after in pairwise(ends):
        words = quote[before + 1 : after]
        blank = " " if after < len(quote) else ""
        if len(words) <= LONGEST and (" " in words or _HYPHEN.search(words)):
            found += [(open_, False)] if open_ else []
            found.append((words, True))
            open_ = blank
        else:
            open_ += words + blank
    return [*found, (open_, False)] if open_ else found
