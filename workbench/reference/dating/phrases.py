"""Date phrases in seven languages: those of a text, and the one that a person typed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from workbench.reference.dating.around import AROUND
from workbench.reference.dating.clocks import CLOCKS, COMPOSED, LENGTHS
from workbench.reference.dating.counted import COUNTED
from workbench.reference.dating.days import BARE, DAYS, NUMBERED
from workbench.reference.dating.grammar import Found, Grammar, Reader
from workbench.reference.dating.line import Line
from workbench.reference.dating.named import NAMED
from workbench.reference.dating.vocabulary import LANGUAGES, vocabulary
from workbench.reference.dating.weekdays import WEEKDAYS
from workbench.reference.worded import Words

_PATTERNS = (*COMPOSED, *DAYS[:9], *CLOCKS, *DAYS[9:], *NUMBERED, *NAMED, *WEEKDAYS, *COUNTED, *AROUND, *LENGTHS, *BARE)


@lru_cache(maxsize=8)
def grammar(language: str) -> Grammar:
    """The patterns of a language, made once."""
    return Grammar(vocabulary(language), _PATTERNS)


@lru_cache(maxsize=8)
def _around(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Small words between a day and its time, between a weekday and its day, and a part of the day behind a day."""
    letters = vocabulary(language).letters
    small = "".join(map(letters, ("prep", "glue", "the", "at", "clocklead")))
    part, joining = letters("part"), letters("glue") + letters("the")
    several = f"[{small}]" if small else "(?!)"
    return (
        re.compile(rf",?{several}{{0,3}}"),
        re.compile(rf"[.,(]+[{joining}]?|[{joining}]?" if joining else "[.,(]*"),
        re.compile(rf",?{several}{{0,3}}[{part}]" if part else "(?!)"),
    )


class Dates(Reader):
    """Reads dates with what is put around them: weekday and day, day and time, part of the day."""

    def __init__(self, words: Words, language: str, *, strict: bool = False) -> None:
        known = language if language in LANGUAGES else ""
        super().__init__(Line(words, vocabulary(known)), grammar(known), strict=strict)
        self._small, self._beside, self._part = _around(known)

    def read(self, at: int) -> Found | None:
        """The date that begins at a letter, with all that belongs to it."""
        found = super().read(at)
        if found is None or found.also or found.duration:
            return found
        if found.clock:
            return self._day_behind(found)
        if found.grain == "day":
            found = self._time_behind(self._part_behind(self._apposed(found)))
        return found

    def _apposed(self, found: Found) -> Found:
        """A weekday with its day: "Wednesday (Dec. 22)", "today, Thursday"."""
        weekday = "weekday" in self.parts(found.end - 1) or "faintday" in self.parts(found.end - 1)
        fixed = "fixed" in self.parts(found.end - 1) and found.rule in ("days-ago:0", "days-ago:1", "days-after:1")
        if not weekday and not fixed:
            return found
        between = self._beside.match(self.line.letters, found.end)
        at = between.end() if between else found.end
        if not self.parts(at).keys() & {"dd", "ord", "month", "faintmonth", "yyyy", "weekday"}:
            return found
        inner = Reader.read(self, at)
        if inner is None or inner.grain != "day" or inner.also or inner.basis != "publication":
            return found
        bracket = "(" in self.line.letters[found.end : at] and self.line.letters[inner.end : inner.end + 1] == ")"
        end = inner.end + bracket
        if fixed:
            return replace(found, end=end)
        if "weekday" in self.parts(at):
            return found
        number = next(value for part, value in self.parts(found.end - 1).items() if part in ("weekday", "faintday"))
        if inner.rule.startswith("days-"):
            return replace(inner, start=found.start, end=end)
        rules = [f"stated-weekday({number},{rule})" if rule else "" for rule in (inner.rule, inner.ahead)]
        return replace(inner, start=found.start, end=end, rule=rules[0], ahead=rules[1])

    def _part_behind(self, found: Found) -> Found:
        behind = self._part.match(self.line.letters, found.end)
        return replace(found, end=behind.end()) if behind else found

    def _time_behind(self, found: Found) -> Found:
        """ "last Sunday at 2:30 p.m.", "yesterday 1634Z"."""
        begin = found.end + (
            "fixed" in self.parts(found.end - 1) and self.line.letters[found.end : found.end + 1] == "."
        )
        small = self._small.match(self.line.letters, begin)
        for at in range(small.end() if small else begin, begin - 1, -1):
            clock = Reader.read(self, at)
            if clock is not None and clock.clock and not clock.rule and clock.start >= found.end:
                if self._day_behind(clock).rule:  # "Sunday, at 3 a.m. on Monday"
                    return found
                return replace(found, end=clock.end, clock=clock.clock, grain="clock", unsure=clock.unsure)
        return found

    def _day_behind(self, clock: Found) -> Found:
        """ "9:10 a.m. local time on Thursday", "noon on December 6, 2024"."""
        small = self._small.match(self.line.letters, clock.end)
        for at in dict.fromkeys((small.end() if small else clock.end, clock.end)):
            inner = super().read(at)
            if inner is not None and inner.grain == "day" and not inner.also and not inner.duration:
                inner = self._part_behind(self._apposed(inner))
                return replace(inner, start=clock.start, clock=clock.clock, grain="clock", unsure=clock.unsure)
        return clock


class Mention(NamedTuple):
    """A date or length of time in a text: code points, what was found, and whether it spans the two behind it."""

    start: int
    end: int
    found: Found


def mentions(words: Words, language: str) -> list[Mention]:
    """The dates and lengths of time of a text, in order, none over another."""
    reader = Dates(words, language)
    return [mention for mention, _ in _placed(reader)]


def spans(words: Words, language: str) -> Iterator[tuple[Mention, Mention | None]]:
    """Every mention, each with the range around it and the one before: "between last Friday and Wednesday"."""
    reader = Dates(words, language)
    before: tuple[Mention, Found] | None = None
    for mention, found in _placed(reader):
        start = opening(reader, before[1], found) if before else None
        if before and start is not None:
            yield mention, Mention(start, mention.end, replace(found, start=before[1].start))
        else:
            yield mention, None
        before = (mention, found)


def _placed(reader: Dates) -> Iterator[tuple[Mention, Found]]:
    last = 0
    for found in reader.each():
        for each in sorted((found, *found.also), key=lambda one: one.start):
            start, end = place(reader, each)
            if start >= last and end > start:
                one = replace(each, also=(), listed=True) if found.also else each
                yield Mention(start, end, one), one
                last = end


def opening(reader: Dates, first: Found, last: Found) -> int | None:
    """Where the word stands that opens a range of two dates; ``None`` if they are none."""
    if first.duration or last.duration or (first.grain == "clock") != (last.grain == "clock"):
        return None
    at = first.start - 1
    while reader.parts(at).keys() & {"the"} and "between" not in reader.parts(at):
        at -= 1
    joined = reader.parts(first.end).keys() & {"and", "to"}
    if "between" not in reader.parts(at) or not joined or last.start > first.end + 4:
        return None
    if any(
        not reader.parts(each).keys() & {"prep", "the", "glue", "and", "to"} for each in range(first.end, last.start)
    ):
        return None
    piece = reader.line.piece(at)
    return piece.start if piece else None


def place(reader: Reader, found: Found) -> tuple[int, int]:
    """Where in the text the letters of a date stand."""
    inside = [piece for at in range(found.start, found.end) if (piece := reader.line.piece(at)) is not None]
    end = inside[-1].end
    if reader.line.letters[found.end - 1 : found.end] == "." and "dd" in reader.parts(found.end - 2):
        end += reader.line.words.body[end : end + 1] == "."
    if reader.line.letters[found.end - 1 : found.end] == ")":
        end = reader.line.words.body.index(")", end) + 1
    return inside[0].start, end
