"""Finding date phrases in English text: the shortest words that name a period, with code-point offsets."""

from __future__ import annotations

import re

from workbench.values.dateparts import MONTHS, WEEKDAYS

_MONTH = rf"(?:{'|'.join(MONTHS)}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
_SURE_MONTH = rf"(?:{'|'.join(month for month in MONTHS if month not in ('May', 'March'))})"
_WEEKDAY = rf"(?:{'|'.join(WEEKDAYS)})"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_YEAR = r"(?:1[89]|20)\d\d"
_NUMBER = r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty)"
_UNIT = r"(?:day|week|month|year)s?"
_ZONE = r"(?: ?(?:UTC|GMT|Z|CES?T|EES?T|MSK))?"
_CLOCK = rf"(?:[01]?\d|2[0-3])(?::[0-5]\d|[0-5]\d(?= ?(?:UTC|GMT|Z\b)))(?: ?[ap]\.m\.| ?[ap]m\b)?{_ZONE}"
_AT = rf"(?:,? (?:at )?{_CLOCK})?"
_PART = r"(?:[Ee]arly |[Ll]ate |[Mm]id-|[Tt]he (?:end|start|beginning|middle) of )?"
_DAY_PART = r"(?: (?:morning|afternoon|evening|night))?"
_THE = r"(?:[Tt]he )?"
_BEFORE = r"(?:(?<=[Ii]n )|(?<=[Ss]ince )|(?<=[Uu]ntil )|(?<=[Bb]y )|(?<=[Oo]f )|(?<=[Ff]rom ))"

# the more there is to a wording the earlier it stands; May and March need a number or a preposition
_PATTERNS = (
    rf"{_YEAR}-\d\d(?:-\d\d)?(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?",
    r"\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)",
    rf"{_WEEKDAY} \({_MONTH} {_DAY}(?:,? {_YEAR})?\)",
    rf"(?:{_WEEKDAY},? )?{_MONTH} {_DAY}(?!\d)(?:,? {_YEAR})?{_AT}",
    rf"(?:{_WEEKDAY},? )?{_DAY}(?: of)? {_MONTH}(?:,? {_YEAR})?{_AT}",
    rf"{_PART}{_MONTH},?(?: of)? {_YEAR}",
    rf"(?:[Ee]arly|[Ll]ate)(?: on)? (?:[Ll]ast |[Nn]ext )?{_WEEKDAY}",
    rf"(?:[Ll]ast|[Nn]ext|[Tt]his|[Cc]oming) {_WEEKDAY}{_DAY_PART}(?:,? at {_CLOCK})?",
    rf"{_WEEKDAY}{_DAY_PART}(?:,? at {_CLOCK})?",
    rf"(?:[Ll]ast|[Nn]ext|[Tt]his) {_MONTH}",
    r"(?:[Ee]arlier|[Ll]ater) this (?:week|month|year)",
    rf"{_THE}(?:[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast) (?:week|month|year)(?:end)?",
    r"[Tt]he weekend|[Tt]he day before yesterday|[Tt]he day after tomorrow",
    rf"{_NUMBER} {_UNIT} ago",
    rf"{_THE}(?:[Pp]ast|[Ll]ast) {_NUMBER} {_UNIT}",
    r"(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of)? " + _YEAR,
    rf"{_THE}(?:19|20)\d0s",
    rf"{_THE}(?:first|second) half of {_YEAR}",
    rf"{_THE}(?:first|second|third|fourth) quarter of {_YEAR}",
    rf"(?:[Ee]arly|[Ll]ate|[Mm]id)[- ](?:{_SURE_MONTH}|{_YEAR}|May|March)",
    rf"[Tt]he end of (?:{_SURE_MONTH}|{_YEAR})",
    r"[Yy]esterday|[Tt]oday|[Tt]omorrow|[Oo]vernight",
    rf"{_BEFORE}(?:May|March)(?! [A-Za-z]+ (?:have|be)\b)",
    _SURE_MONTH,
    rf"{_BEFORE}{_YEAR}(?! [a-z]+s\b)",
    _CLOCK,
)
_MENTION = re.compile(r"(?<![\w-])(?:" + "|".join(f"(?:{pattern})" for pattern in _PATTERNS) + r")(?!\w|-\d)")
_RANGE = re.compile(r"(?:[Bb]etween|[Ff]rom) $")
_BETWEEN = re.compile(r" (?:and|to|until|through) ")


def mentions(text: str) -> list[tuple[int, int, str]]:
    """The date phrases of a text as (start, end, words), in order and never overlapping."""
    return [(found.start(), found.end(), found[0]) for found in _MENTION.finditer(text)]


def ranges(text: str) -> list[tuple[int, int, str]]:
    """The ranges between two mentions: "between last Friday and Wednesday", as (start, end, words)."""
    found = []
    dates = mentions(text)
    for (start, end, _), (after, last, _) in zip(dates, dates[1:], strict=False):
        opening = _RANGE.search(text, max(0, start - 8), start)
        if opening and _BETWEEN.fullmatch(text[end:after]):
            found.append((opening.start(), last, text[opening.start() : last]))
    return found
