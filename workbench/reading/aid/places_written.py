"""How a name is written that is no place's: in an address, in quotation marks, tied to a number, with an age."""

from __future__ import annotations

import re

from workbench.reading.aid.places_names import Hit

_AGE = re.compile(r", \d\d, ")
_TIED = re.compile(r"[A-Z]{3,}-$")
_CLOCK = re.compile(r"[- ](?:time|Time|time zone)\b(?! (?:to|for|and again))|-\d")
_NUMBERED = re.compile(r" \d{2,3}(?=[,.)]\s)")  # a call sign: "Milan 74"
_TITLE = re.compile(r" [а-яё]+»")


def in_address(body: str, hit: Hit) -> bool:
    """Whether the name is part of an address or an account: "@moscow", "tripoli.example.org"."""
    ahead, behind = body[hit.start - 1 : hit.start], body[hit.end : hit.end + 2]
    dotted = behind[:1] == "." and behind[1:].islower()
    return dotted or ahead in ("@", "_") or behind[:1] == "_" or (ahead == behind[:1] == "/")


def tied(body: str, hit: Hit) -> bool:
    """Whether a hyphen ties the name to a number or an abbreviation, a number, an age or a clock follows it."""
    aged = hit.place.kind == "city" and bool(_AGE.match(body, hit.end) or _NUMBERED.match(body, hit.end))
    return aged or bool(_TIED.search(body, max(0, hit.start - 8), hit.start) or _CLOCK.match(body, hit.end))


def quoted(body: str, hit: Hit, language: str) -> bool:
    """Whether the name stands in quotation marks, alone or as the begin of another's: «Сибирь-Лайт»."""
    if hit.start == 0 or body[hit.start - 1] not in '«“„"‘':
        return False
    behind = body[hit.end : hit.end + 1]
    if behind == "-" and language in ("ru", "pl"):
        return True
    return (behind != "" and behind in '»”“"’') or (language == "ru" and bool(_TITLE.match(body, hit.end)))
