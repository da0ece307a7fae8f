"""Where sentences begin and end in running text, in any of the scripts that end one with a mark of its own."""

from __future__ import annotations

import re
from typing import NamedTuple

_CLOSING = "\"'”’»“)]"
_STOPS = ".!?…؟。！？"
_END = re.compile(  # the first sign alone leads: texts are searched for it quickly
    rf"[{_STOPS}\n](?:(?<=\n)|"
    rf"[{_STOPS}]*[{re.escape(_CLOSING)}]*(?=\s|$|(?<=[。！？])|(?<=[a-zа-я][.!?])(?=[A-ZА-Я])))"
)
_WORD = re.compile(r"\w")
_SOMETHING = re.compile(r"\S")
_WRAPPED = 45  # code points from which a line that goes on in small letters was broken for its width
_SHORTENED = re.compile(
    r"(?:^|[\s(“\"‘'])(?:[A-ZА-ЯŁŚŻ]|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Cmdr|Sen|Rep|Gov|Pres|St|Mt|No|Nos|"
    r"vs|approx|est|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|"
    r"e\.g|i\.e|cf|al|fig|г|гг|им|ул|тыс|млн|млрд|ст|св|т\.е|т\.д|bzw|ca|Nr|Abb|M|MM|Mme|av|núm|Sr|Sra|Ud|dr|ul|godz|r|tzw|np|płk|ppłk|mjr|kpt|"
    r"(?:[A-Za-z]\.)+[A-Za-z])\.$"
)
_NUMBER_AFTER = re.compile(r"\s*\d")
_NUMBERED = re.compile(r"(?:No|Nos|Nr|núm|approx|ca)\.$")
_YEAR = re.compile(r"\br\.$")  # Polish "2022 r."
_SMALL_AFTER = re.compile(r"\s*[^\W\d_A-ZĄĆĘŁŃÓŚŹŻ]")


class Sentence(NamedTuple):
    """A sentence without the blanks around it: code points, end exclusive."""

    start: int
    end: int


def sentences(text: str) -> list[Sentence]:
    """The sentences of a text, in order; headlines and list items are ones of their own, marks alone are none."""
    found: list[Sentence] = []
    begin = 0
    for mark in _END.finditer(text):
        if _ends(text, begin, mark):
            _add(found, text, begin, mark.end())
            begin = mark.end()
    _add(found, text, begin, len(text))
    return found


def _add(found: list[Sentence], text: str, start: int, end: int) -> None:
    if _WORD.search(text, start, end):
        words = text[start:end].lstrip()
        start = end - len(words)
        found.append(Sentence(start, start + len(words.rstrip())))


def _ends(text: str, begin: int, mark: re.Match[str]) -> bool:
    """Whether a stop ends the sentence, or only a shortened word, or a line that was broken for its width."""
    if mark[0] == "\n":
        line = text.rfind("\n", 0, mark.start()) + 1
        onward = text[mark.end() : mark.end() + 1]
        return not (mark.start() - line >= _WRAPPED and (onward.islower() or onward.isdigit()))
    before = text[max(begin, mark.start() - 12) : mark.start() + 1]
    if mark[0] != "." or not _SHORTENED.search(before):
        return True
    return not (_SOMETHING.search(text, mark.end()) and _goes_on(text, before, mark.end()))


def _goes_on(text: str, before: str, at: int) -> bool:
    """Behind a shortened word the sentence goes on, unless a month or number word ends it before a capital letter."""
    if _YEAR.search(before):
        return bool(_SMALL_AFTER.match(text, at))
    return not _NUMBERED.search(before) or bool(_NUMBER_AFTER.match(text, at))
