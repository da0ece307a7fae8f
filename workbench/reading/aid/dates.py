"""Dates and lengths of time in a text: each with its value, the day it was counted from, and why."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property

from workbench.reading.aid.article import Article
from workbench.reading.aid.dates_background import in_background
from workbench.reading.aid.dates_given import applied, away, first_day, is_day, plain_day
from workbench.reading.aid.dates_local import as_of_the_outlet
from workbench.reading.aid.dates_named import designation, named
from workbench.reading.aid.dates_said import of_saying
from workbench.reading.aid.spans import Span
from workbench.reference.dating.grammar import Found
from workbench.reference.dating.phrases import Mention, spans
from workbench.reference.dating.tense import Tense
from workbench.values.counting import Reading, spoken
from workbench.values.edtf import extent, parse, zone_of
from workbench.values.errors import CaseError
from workbench.values.resolved import Alternative
from workbench.values.rules import needs_anchor
from workbench.values.when import Candidate, open_readings

_PARAGRAPH = re.compile(r"\n\s*\n")
_FAR_DAY, _FAR_MONTH = (
    (300, 62),
    (240, 100),
)  # days off, and near: "in March", written in February, is not the March eleven months ago
_FAR_APART = re.compile(r"day-without-year|month-on|season-on|easter-on")  # rules whose two readings lie a year apart
_ONLY_YEAR = re.compile(r"(?:at\()?(?:stated-weekday\(\d,)?(?:day-without-year|month-on|season-on|easter-on)")
_HEAD = 4  # signs of a break and a bullet before the words that begin a paragraph
_SHORTLY = 2  # paragraphs
_LATELY = 60  # days from publication
_SEVERAL = ("night", "range(", "overnight")  # rules of more than one day; what comes then counts from the last
_ASIDE = re.compile(r", [^,;]{0,24}$")  # words behind a comma that a date set apart by another one ends
_UNDATED = "counted from the day of publication, which is not known"
_CHOOSE = "set it, or choose a reading: each says which day it supposes, and why"
_SETTLE = "set it"
_SETTLE_WEEKDAY = "set it; a text that gives one of these weekdays its number would tell the day, too"
_SETTLE_YEAR = "only the year is open; the year of publication would settle it"


def _settle(rule: str) -> str:
    """What would tell the day that a rule means in an undated text."""
    if _ONLY_YEAR.match(rule):
        return _SETTLE_YEAR
    return _SETTLE_WEEKDAY if "weekday" in rule else _SETTLE


def find(article: Article) -> list[Span]:
    """Every date and length of time, in order, a range of two before its ends."""
    finder = _Finder(article)
    found: list[Span] = []
    for mention, around in spans(article.words, article.language):
        span = finder.span(mention)
        if span is None:
            continue
        if around is not None and found:
            wide = finder.range(around, found[-1], span)
            found += [wide] if wide else []
        found.append(span)
    return sorted(found, key=lambda span: (span.start, -span.end))


class _Finder:
    """Resolves the dates of one text in turn, as later ones count from earlier ones."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.published = _day_of(article.published)
        self.tense = Tense(article.words, article.language, article.sentences)
        self.breaks = [each.start() for each in _PARAGRAPH.finditer(article.body)]
        self.day: tuple[str, int] | None = None  # the rule of the day mentioned last, and its paragraph
        self.recent: tuple[str, int] | None = None  # the day mentioned last that lies near publication
        self.period: tuple[str, int] | None = None  # of the month, year or day mentioned last
        self.zone: tuple[str, int] | None = None
        self.hour: int | None = None
        self._at_place = False  # whether the time read last is said to be local
        self._told_at = -1  # where the date remembered last stands
        self._aside: tuple[str, int, int] | None = None  # the day of what had been before, its paragraph and sentence

    @cached_property
    def _possible(self) -> Sequence[Candidate]:
        """The days on which an undated text may have appeared: as the case has it, else by the text alone."""
        if self.article.possible:
            return self.article.possible
        from workbench.reference.dating.telling import told  # few texts have no day of publication
        from workbench.values.publication import publication_candidates

        said = told(self.article.body, "", self.article.language)
        return [replace(each, premises=()) for each in publication_candidates(said, of="")]

    def span(self, mention: Mention) -> Span | None:
        """The span of a mention; ``None`` where it proves to be none."""
        found, here = mention.found, bisect_right(self.breaks, mention.start)
        if named(self.article.body, mention) or designation(self.article.body, mention):
            return None
        ahead = self._ahead(mention)
        if found.duration and not (ahead and found.ahead):
            return self._length(mention)
        if not (found.rule or found.ahead or found.clock):
            return None
        rule, basis = self._rule(mention, ahead, here)
        if not rule:
            return None
        self._at_place = False
        clock = self._clock(found, here)
        span = self._dated(mention, f"at({rule},{clock})" if clock else rule, basis, here)
        return as_of_the_outlet(span) if span and self._at_place else span

    def _ahead(self, mention: Mention) -> bool:
        """Whether the later of two readings is meant: by the clause, unless the other lies far nearer."""
        found = mention.found
        if not found.ahead or found.ahead == found.rule:
            return False
        told = self.tense.ahead(mention.start, mention.end) or self.tense.until(mention.start, mention.end)
        if self.published is None or not found.rule or not _FAR_APART.search(found.rule):
            return told
        back, on = (self._distance(rule) for rule in (found.rule, found.ahead))
        if back is None or on is None:
            return told
        if self.tense.since(mention.start):
            return False
        far, near = _FAR_DAY if "day" in found.rule else _FAR_MONTH
        if back > far and on < near:
            return True
        return told and not (on > far and back < near)

    def _distance(self, rule: str) -> int | None:
        """Days between publication and what a rule gives."""
        return away(rule, self.published) if self.published else None

    def range(self, around: Mention, first: Span, last: Span) -> Span | None:
        """The whole of two dates that bound one stretch of time; offered beside them."""
        if not (first.rule and last.rule) or "T" in f"{first.facts['edtf']}{last.facts['edtf']}":
            return None
        rule = f"range({first.rule},{last.rule})"
        reading = self._apply(rule)
        if reading is None or (self.published and reading.edtf is None):
            return None
        whole = self._made(around.start, around.end, rule, reading, self._anchor(rule))
        whole.weak = True
        return whole

    def _rule(self, mention: Mention, ahead: bool, here: int) -> tuple[str, str]:
        """The rule counted from publication, and the words for what it counts from."""
        found = mention.found
        if found.clock and not found.rule:
            day = self._had_been(mention, here) or self._mentioned(here, onward=False) or self._just_told(mention, here)
            return day or self._before_then(mention, here) or "days-ago:0", "mention"
        rule = found.ahead if ahead else found.rule
        if found.basis == "publication":
            return rule, "publication"
        coarse = found.grain in ("month", "year")
        held = None if coarse else self._had_been(mention, here)
        onward = found.basis == "mention" or rule.endswith(":0") or not coarse and self._leads_back(mention, here)
        held = held or self._mentioned(here, onward=onward, coarse=coarse)
        if held is None:
            return rule, "publication"
        same = rule == "days-ago:0" and not held.startswith(_SEVERAL)
        return (held if same else f"from({held},{rule})"), "mention"

    def _leads_back(self, mention: Mention, here: int) -> bool:
        """Whether a paragraph begins so many days before the day told of shortly before it: "Three days earlier"."""
        near = self.recent is not None and here - self.recent[1] <= _SHORTLY
        return near and self._begins(mention, here) and mention.found.rule.partition(":")[2] not in ("", "1")

    def _had_been(self, mention: Mention, here: int) -> str | None:
        """The day of what had been before, for a time that goes on with it."""
        if self._aside is None or self._aside[1] != here:
            return None
        after = self.article.sentence_at(mention.start) - self._aside[2]
        near = after == 0 or after == 1 and not mention.found.clock  # "It had come on Sunday. The next day it left."
        return self._aside[0] if near or in_background(self.article, mention.start) else None

    def _just_told(self, mention: Mention, here: int) -> str | None:
        """The day of the paragraph before, for a clock time that does not begin its own."""
        near = self.recent is not None and self.recent[1] == here - 1
        day = self._recent_day() if near and not self._begins(mention, here) else None
        return self.recent[0] if self.recent and day and self.published and day <= self.published else None

    def _before_then(self, mention: Mention, here: int) -> str | None:
        """The last day told of, for a clock time that the day of publication had not reached."""
        at = (self.article.published or "")[11:16]
        if not at or mention.found.clock[:5] <= at or self._begins(mention, here):
            return None
        if self.tense.ahead(mention.start, mention.end):
            return None
        day = self._recent_day()
        return self.recent[0] if self.recent and day and self.published and day < self.published else None

    def _begins(self, mention: Mention, here: int) -> bool:
        """Whether words begin their paragraph, as the times of a ticker do."""
        return mention.start - (self.breaks[here - 1] if here else 0) <= _HEAD

    def _recent_day(self) -> date | None:
        """The day told of last."""
        return first_day(self.recent[0], self.published) if self.recent and self.published else None

    def _mentioned(self, here: int, *, onward: bool, coarse: bool = False) -> str | None:
        """The rule of the date mentioned last in this paragraph; of one that goes on, in any before."""
        held = self.period if coarse else self.day
        if held is not None and onward and held[1] != here and self.recent is not None:
            held = self.recent  # a day long ago, named in passing in another paragraph, is not gone on from
        if held is None or (held[1] != here and not onward):
            return None
        return held[0]

    def _clock(self, found: Found, here: int) -> str:
        """The time with its zone: one stated before in the paragraph holds on."""
        if not found.clock:
            return ""
        long = 8 if found.clock[5:6] == ":" else 5
        time, zone = found.clock[:long], found.clock[long:]
        hour = int(time[:2])
        if found.unsure and self.hour is not None and abs(hour + 12 - self.hour) < abs(hour - self.hour):
            time = f"{(hour + 12) % 24:02d}{time[2:]}"
        self.hour = int(time[:2])
        if zone:
            self.zone = (zone, here)
        elif self.zone and self.zone[1] == here:
            zone = self.zone[0]
        self._at_place = zone == "@local"
        return time + (self._local() if self._at_place else zone)

    def _local(self) -> str:
        """The offset of the outlet stands in for the local time of a place."""
        offset = zone_of(parse(self.article.published)) if self.article.published and self.published else ""
        return offset if offset[:1] in ("+", "-") else ""

    def _length(self, mention: Mention) -> Span:
        found = mention.found
        written = self.article.body[mention.start : mention.end]
        facts = {"edtf": None, "duration": found.duration, "anchor": None, "zone": None}
        return Span(
            "date", mention.start, mention.end, facts, f"length:{found.duration}", f"“{written}” is a length of time"
        )

    def _dated(self, mention: Mention, rule: str, basis: str, here: int) -> Span | None:
        reading = self._apply(rule)
        if reading is None:
            return None
        if self._goes_back(mention, rule, here):
            self._aside = (rule, here, self.article.sentence_at(mention.start))
        elif not (of_saying(self.article, mention.start, self._told_at) or self._background(mention)):
            self._remember(mention.found, rule, reading, here)
            self._told_at = mention.start
        anchor = self._anchor(rule)
        return self._made(mention.start, mention.end, rule, reading, anchor)

    def _goes_back(self, mention: Mention, rule: str, here: int) -> bool:
        """Whether a day is that of what had been before the day that its paragraph is telling of."""
        if mention.found.grain != "day" or self.day is None or self.day[1] != here or self.published is None:
            return False
        told, back = (first_day(rule, self.published) for rule in (self.day[0], rule))
        return told is not None and back is not None and back < told and in_background(self.article, mention.start)

    def _background(self, mention: Mention) -> bool:
        """Whether it is only since when something else is so: "the airport, shut since Saturday, was reopened"."""
        if not self.tense.since(mention.start):
            return False
        body, start = self.article.body, self.article.sentences[self.article.sentence_at(mention.start)].start
        apart = body[mention.end : mention.end + 1] == "," and _ASIDE.search(body, start, mention.start) is not None
        return apart or self._told_at >= start

    def _remember(self, found: Found, rule: str, reading: Reading, here: int) -> None:
        plain = rule.partition("(")[2].rpartition(",")[0] if rule.startswith("at(") else rule
        if found.listed:
            return  # of a list of days none is the day that is told of
        if found.grain in ("day", "clock") or plain.startswith(_SEVERAL) or is_day(reading.edtf):
            self.day = self.period = (plain, here)
            away = self._distance(plain)
            if away is not None and away < _LATELY:
                self.recent = self.day
        elif found.grain in ("month", "year") or plain.startswith("absolute:"):
            self.period = (plain, here)

    def _apply(self, rule: str) -> Reading | None:
        """What a rule gives; nothing where a calendar has no such day or its clock no such hour."""
        return applied(rule, self.published)

    def _anchor(self, rule: str) -> str | None:
        return self.published.isoformat() if self.published and needs_anchor(rule) else None

    def _made(self, start: int, end: int, rule: str, reading: Reading, anchor: str | None) -> Span:
        written = self.article.body[start:end]
        value = reading.edtf
        zone = zone_of(parse(value)) if value and "T" in value else None
        others: tuple[Alternative, ...] = reading.alternatives
        if value is None and self.published is None:
            others = tuple(open_readings(rule, self._possible))
            why = f"“{written}”: {_UNDATED}; {_CHOOSE if others else _settle(rule)}"
        elif anchor and self.published:
            why = f"“{written}”{_from_publication(spoken(self.published), reading.why)}"
        else:
            why = f"“{written}”: {reading.why}"
        told = {"edtf": value, "duration": None, "anchor": anchor, "zone": zone}
        return Span("date", start, end, told, rule, why, others)


def _from_publication(day: str, why: str) -> str:
    """How a date was counted, the day of publication told once."""
    before, named, behind = why.partition(day)
    if not named:
        return f" counted from the publication on {day}: {why}"
    return f": {before}the publication on {day}{behind.replace(day, 'it')}"


def _day_of(published: str | None) -> date | None:
    """The day of publication in its own offset; ``None`` where only a month or less is known."""
    if not published:
        return None
    try:
        first, last = extent(published)
    except CaseError:
        return None
    if first is None or last is None:
        return None
    day = plain_day(first)
    return day if day == plain_day(last) else None
