"""When an undated text may have been published: a few days, each with its reasons, never one picked.

It is published on or after the latest day it tells of and within a week of it, by the days it tells of as still to
come, not before what it cites and not after what cites it; in a year in which weekdays of one text and the numbered
days of another agree, or a day falls on the weekday written beside it.
"""

from __future__ import annotations

import re
from calendar import isleap
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import lru_cache

from workbench.values.counting import spoken
from workbench.values.dateparts import WEEKDAYS
from workbench.values.edtf import extent
from workbench.values.resolved import merged
from workbench.values.rules import apply, ends
from workbench.values.when import Candidate

_WITHIN = 7  # days after the latest day a text tells of
_YEARS = 30  # looked at when the years are bounded on one side only
_FEW_YEARS = 3
_MANY = 12
_STRICT = "weekday-before:"
_MONTH_DAY = re.compile(r"(?<=day-without-year:)\d\d-\d\d|(?<=day-without-year-after:)\d\d-\d\d")
_ABSOLUTE = re.compile(r"^(?:stated-weekday\(\d,)?absolute:([^()]*)")
_WEEKDAY = re.compile(r"stated-weekday\((\d),")


@dataclass(frozen=True, slots=True)
class Told:
    """A date phrase a text tells, with the id of its source and its rule; ``ahead`` if as still to come."""

    text: str
    rule: str
    source: str
    ahead: bool = False


@dataclass(frozen=True, slots=True)
class Bound:
    """A day before which, or if ``last`` after which, a text cannot have been published, and why."""

    day: date
    last: bool
    why: str
    premises: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Tie:
    """A weekday that is a numbered day, of another text or written beside it, in one year."""

    phrase: Told
    day: Told
    value: date

    def spoken(self) -> str:
        """The agreement in words."""
        weekday = WEEKDAYS[self.value.weekday()]
        if self.phrase is self.day:
            return f"“{self.phrase.text}” is a {weekday} in {self.value.year}"
        return f"“{self.phrase.text}” is then “{self.day.text}”, a {weekday} in {self.value.year}"


def publication_candidates(
    said: Sequence[Told], *, of: str, captured: date | None = None, limits: Sequence[Bound] = ()
) -> list[Candidate]:
    """The days on which source ``of`` may have been published, best supported first, at most twelve.

    ``said`` is what it and other texts on the same events tell; ``captured`` is the day it was collected
    at the latest; ``limits`` are the days of what it cites and of what cites it. Empty where nothing ties a
    weekday to a numbered day, no day is written with its year and nothing it cites is dated.
    """
    years = [_Year.of(said, year, of=of, limits=limits) for year in _years(said, captured, limits)]
    most = max((len(year.ties) for year in years), default=0)
    found: list[Candidate] = []
    for year in [year for year in years if year.supported and len(year.ties) == most][:_FEW_YEARS]:
        days = [day for day in year.window() if (captured is None or day <= captured) and year.allows(day)]
        found += [_candidate(year, of, day) for day in _ranked(year, of, days)]
    return found[:_MANY]


@dataclass(frozen=True, slots=True)
class _Year:
    """The numbered days of the texts, read in one year, and the weekdays that then fall on them."""

    number: int
    said: tuple[Told, ...]
    days: dict[date, Told]
    coming: dict[date, Told]
    limits: tuple[Bound, ...]
    ties: tuple[_Tie, ...]
    supported: bool
    lowest: int | None

    @classmethod
    def of(cls, said: Sequence[Told], number: int, *, of: str = "", limits: Sequence[Bound] = ()) -> _Year:
        numbered = [(day, each) for each in said for day in [_numbered(each, number)] if day]
        days = {day: each for day, each in numbered if not each.ahead}
        coming = {day: each for day, each in numbered if each.ahead and each.source == of}
        written = any(each.rule.startswith("absolute:") for each in days.values())
        written = written or any(limit.day.year == number for limit in limits)
        bare = cls(number, tuple(said), days, coming, tuple(limits), (), False, _lowest(said))
        ties = [tie for source in dict.fromkeys(each.source for each in said) for tie in bare.best_ties(source)]
        ties += [_Tie(each, each, day) for day, each in numbered if _stated(each) == day.isoweekday()]
        return replace(bare, ties=tuple(ties), supported=bare.begins() and (bool(ties) or written))

    def window(self) -> list[date]:
        """The latest day told and the week after it; where the text itself tells none, what it cites begins it."""
        first = [limit.day for limit in self.limits if not limit.last and limit.day.year == self.number]
        latest = max([*self.days, *first], default=None)
        return [] if latest is None else [latest + timedelta(step) for step in range(_WITHIN + 1)]

    def begins(self) -> bool:
        """Whether the window begins in this year; a day written with another year belongs to that one."""
        return any(day.year == self.number for day in self.window()[:1])

    def allows(self, day: date) -> bool:
        """Whether a day keeps within what is cited, what cites, and what is still to come."""
        if any(day > limit.day if limit.last else day < limit.day for limit in self.limits):
            return False
        return all(day <= coming for coming in self.coming)

    def bounding(self) -> list[str]:
        """What else the days keep to, in words."""
        said = [limit.why for limit in self.limits]
        if self.coming:
            soonest = min(self.coming)
            said.append(
                f"“{self.coming[soonest].text}” is told as still to come, so it is published by {spoken(soonest)}"
            )
        return said

    def ties_on(self, source: str, day: date) -> list[_Tie]:
        """The "last X-day" phrases of a source that fall on a numbered day of another, were it of ``day``."""
        phrases = [each for each in self.said if each.source == source and each.rule.startswith(_STRICT)]
        falls = [(each, _falls(each.rule, day)) for each in phrases]
        return [
            _Tie(each, self.days[value], value)
            for each, value in falls
            if value in self.days and self.days[value].source != source
        ]

    def best_ties(self, source: str) -> list[_Tie]:
        """The most ties any day of the window gives that source."""
        return max((self.ties_on(source, day) for day in self.window()), key=len, default=[])


def _ranked(year: _Year, of: str, days: Sequence[date]) -> list[date]:
    """The days on which the source's own phrases hold together, most weekdays in the story first."""
    own = [each for each in year.said if each.source == of]
    wanted = len(year.best_ties(of))
    fitting = [day for day in days if len(year.ties_on(of, day)) == wanted and _ranges_hold(own, day)]
    near = [day for day in year.days if max(year.days) - day <= timedelta(_WITHIN)]
    first = min(near, default=date.min)
    return sorted(fitting, key=lambda day: (-_in_story(own, day, first), day))


def _ranges_hold(own: Sequence[Told], day: date) -> bool:
    """Whether each "between X and Y" runs forwards, counted from that day."""
    for each in own:
        if each.rule.startswith("range("):
            first, last = (_falls(rule, day) for rule in ends(each.rule))
            if first and last and first > last:
                return False
    return True


def _in_story(own: Sequence[Told], day: date, first: date) -> int:
    falls = [_falls(each.rule, day) for each in own if each.rule.startswith("weekday-")]
    return sum(1 for value in falls if value and value >= first)


def _candidate(year: _Year, of: str, day: date) -> Candidate:
    reasons, rests = [], [of]
    if year.days:
        latest = max(year.days)
        told = f"{spoken(latest)} is the latest day the texts write as a date"
        reasons.append(f"{told}, and a report follows within a week")
        rests.append(year.days[latest].source)
    tied = [tie.spoken() for tie in {tie.phrase.rule: tie for tie in year.ties}.values()]
    written = any(each.rule.startswith("absolute:") for each in year.days.values())
    reasons += tied or ([f"the year {year.number} is written"] if written else [])
    reasons += year.bounding()
    if year.lowest:
        reasons.append(f"{year.lowest} is named, so it is no earlier")
    sources = ([tie.phrase.source, tie.day.source] for tie in year.ties)
    return Candidate(day, "; ".join(reasons), merged(rests, *sources, *(limit.premises for limit in year.limits)))


def _stated(each: Told) -> int | None:
    """The weekday written beside a numbered day."""
    found = _WEEKDAY.match(each.rule)
    return int(found[1]) if found else None


def _years(said: Sequence[Told], captured: date | None, limits: Sequence[Bound]) -> range:
    lowest = _lowest(said)
    begins = [limit.day.year for limit in limits if not limit.last]
    ends = [limit.day.year for limit in limits if limit.last] + ([captured.year] if captured else [])
    if begins:
        return range(min(ends, default=max(begins) + 1), max(begins) - 1, -1)
    if ends:  # texts are mostly collected soon after they appear: the latest years are looked at first
        return range(min(ends), (lowest or min(ends) - _YEARS) - 1, -1)
    return range(lowest, min(9998, lowest + _YEARS)) if lowest else range(0)


def _lowest(said: Sequence[Told]) -> int | None:
    """The latest year that is written somewhere: no text is older than what it names."""
    written = [found[1] for each in said if not each.ahead and (found := _ABSOLUTE.search(each.rule))]
    return max((first.year for value in written if (first := extent(value)[0])), default=None)


def names_a_day(each: Told) -> bool:
    """Whether a phrase names its day by number: such days date other texts, weekdays are dated by them."""
    return bool(_ABSOLUTE.search(each.rule) or _MONTH_DAY.search(each.rule))


def _numbered(each: Told, year: int) -> date | None:
    """The day a phrase names by its number, the year supplied where it is not written."""
    written = _ABSOLUTE.search(each.rule)
    if written:
        return _day(written[1])
    found = _MONTH_DAY.search(each.rule)
    if not found or (found[0] == "02-29" and not isleap(year)):
        return None
    return date.fromisoformat(f"{year:04d}-{found[0]}")


@lru_cache(maxsize=8192)
def _falls(rule: str, day: date) -> date | None:
    """The single day a rule gives when counted from another; asked for again with every year that is weighed."""
    return _day(apply(rule, day).edtf)


def _day(edtf: str | None) -> date | None:
    """The single day of a value, ``None`` if it is open, a time or a longer period."""
    if edtf is None:
        return None
    first, last = extent(edtf)
    return first if first == last and not isinstance(first, datetime) else None
