"""Where a text states the day it is of: a dateline, "Published: …", a line of its own above its first paragraph."""

from __future__ import annotations

import re
from functools import lru_cache

from workbench.reference.dating.vocabulary import LANGUAGES
from workbench.reference.wordlists import words

HEAD = 1_200  # code points in which a dateline stands
_LINES = 8  # lines, empty ones not counted
_BEFORE, _BEHIND = 6, 6  # words of such a line beside the day
_SMALL = 1  # of those before it that begin with a small letter, as in "Published on"
_TELLING = frozenset("on of since until till by before after am vom seit bis depuis desde hasta od do с до от".split())  # noqa: SIM905
_PUBLISHED = (
    "publi",
    "post",
    "dated",
    "releas",
    "issu",
    "creat",
    "veröff",
    "erschien",
    "erstellt",
    "opubl",
    "опубл",
    "дат",
)
_ANOTHER = ("updat", "retriev", "access", "deadlin", "modif", "correct", "aktualis", "abgeruf", "mis", "consult",
            "actualiz", "aktualiz", "dostęp", "обновл", "обращ", "измен")  # fmt: skip
"""Words that make a day one that is told of, unless a word of publishing stands before them, and days of other acts."""
_DASH = re.compile(r"[\s\w().,/|:]{0,40}?\s[—–-]{1,2}\s")  # what parts a dateline from the words behind it
_DAY = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-\d\d")
_MONTHS = 12
_LINE = re.compile(r"[^\r\n\u2029]+")


def dateline(text: str, day: str) -> tuple[int, int] | None:
    """Where the first lines of a text write a day (``YYYY-MM-DD``), in code points; ``None`` where none of them does.

    A moment (``YYYY-MM-DDThh:mm`` and so on) has to be written there whole, as the heads of pages write it.

    A sentence that tells of a day is no dateline: beside the day stand few words, or it ends before a dash.
    """
    head = text[:HEAD]
    if not _DAY.fullmatch(day[:10]) or day[10:11] not in ("", "T") or (head.isascii() and day[:4] not in head):
        return None
    figures = "".join(str(int(each)) if each.isdecimal() else each for each in head)
    told = (line for line in _LINE.finditer(head) if line[0].strip())
    for line, _ in zip(told, range(_LINES), strict=False):
        found = _written(day).search(figures, line.start(), line.end())
        if found and _heads(head[line.start() : found.start()], head[found.end() : line.end()]):
            return found.span()
    return None


def _heads(before: str, behind: str) -> bool:
    words_before = re.findall(r"[^\W\d_][\w’'.-]*", before)
    if len(words_before) > _BEFORE or sum(each[0].islower() for each in words_before) > _SMALL:
        return False
    keys = [each.lower() for each in words_before]
    told_of = bool(keys) and keys[-1] in _TELLING and not any(key.startswith(_PUBLISHED) for key in keys)
    if told_of or any(key.startswith(_ANOTHER) for key in keys):
        return False
    return bool(_DASH.match(behind)) or len(re.findall(r"\w+", behind)) <= _BEHIND


@lru_cache(maxsize=4096)
def _written(day: str) -> re.Pattern[str]:
    """How a day is written, in figures and with the name of its month in every language; a moment as it is."""
    if len(day) > len("2025-12-18"):
        return re.compile(rf"(?<!\d){re.escape(day).replace('T', '[T ]')}(?![\w:+-])", re.IGNORECASE)
    year, month, of = day[:4], int(day[5:7]), int(day[8:])
    named = rf"(?:{_months()[month - 1]})\.?"
    sure = "/" if of > _MONTHS or of == month else ""  # 03/04/2024 is two days
    forms = (
        rf"0?{of}(?:st|nd|rd|th|er|º|°|\.)?,?\s+(?:de\s+|of\s+)?{named},?\s+(?:de\s+|del\s+)?{year}",
        rf"{named}\s+0?{of}(?:st|nd|rd|th)?,?\s+{year}",
        rf"{year}[-./]0?{month}[-./]0?{of}",
        rf"0?{of}[-.{sure}]0?{month}[-.{sure}]{year}",
        *([rf"0?{month}/0?{of}/{year}"] if sure else []),
    )
    return re.compile(rf"(?<!\d)(?:{'|'.join(forms)})(?!\d)", re.IGNORECASE)


@lru_cache(maxsize=1)
def _months() -> tuple[str, ...]:
    """The names of each month in all languages, the longer ones first."""
    tables = [words("dates", language)["months"] for language in LANGUAGES]
    named = ({name.strip() for table in tables for name in table[month].split(",")} for month in range(12))
    return tuple("|".join(sorted(map(re.escape, each), key=len, reverse=True)) for each in named)
