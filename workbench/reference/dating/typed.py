"""One date phrase as a person types or quotes it: its rule, or why it dates nothing, and the value it has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from workbench.reference.dating.grammar import Found
from workbench.reference.dating.language import likely
from workbench.reference.dating.phrases import Dates, opening
from workbench.reference.dating.written import absolute
from workbench.reference.worded import Words
from workbench.values.edtf import Zone, parse
from workbench.values.errors import CaseError
from workbench.values.resolved import Anchor, ResolvedDate, dated
from workbench.values.when import Candidate, counted

_SMALL = frozenset(("prep", "glue", "the", "at", "clocklead", "for", "between", "one", "dayword"))
_JOINING = frozenset(("and", "to", "prep", "the", "glue"))
_NOT_READ = "these words are not understood as a date"
_LENGTH = "a length of time, not a date, so it dates nothing"
_MENTION = "counted from a date mentioned before, which is not known here"
_CLOCK = "a time without its day"
_BEHIND = re.compile(r"(.+?),? (?:at )?(\d{1,2}):(\d\d)(?::\d\d)?", re.DOTALL)
_VAGUE = "the words name no calendar period, so they date nothing"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A date phrase understood: its rule, or ``None`` with ``says`` telling why it dates nothing."""

    text: str
    rule: str | None
    says: str = ""


def resolve_when(
    written: str, *, anchor: Anchor | None = None, candidates: Sequence[Candidate] = (), zone: Zone = None
) -> ResolvedDate:
    """The date a phrase means, counted from ``anchor`` (the publication day), with its rule and alternatives.

    Without an anchor a relative phrase keeps ``value`` open and lists what each candidate day gives.
    CaseError for a day that no calendar has.
    """
    phrase = parse_phrase(written)
    if phrase is None:
        return dated(written, None, why=_NOT_READ)
    if phrase.rule is None:
        return dated(written, None, why=phrase.says)
    return counted(written, phrase.rule, anchor, candidates, zone)


def is_impossible(written: str) -> bool:
    """Whether words name a day or a time that no calendar or clock has."""
    try:
        resolve_when(written)
    except CaseError:
        return True
    return False


@lru_cache(maxsize=1024)
def parse_phrase(text: str) -> Phrase | None:
    """The rule behind a date phrase of any language, ``None`` if it is none; CaseError for a day no calendar has."""
    typed = _typed(text)
    if typed:
        return Phrase(text, f"absolute:{typed}")
    if len(text) > 300:
        return None
    words = Words(text)
    for language in likely(words):
        phrase = _Typed(words, language).phrase()
        if phrase is not None:
            return phrase
    _check_clock(text)
    return None


def _check_clock(text: str) -> None:
    """CaseError for a day with a time behind it that no clock shows; the day alone would be understood."""
    found = _BEHIND.fullmatch(text)
    if found and (int(found[2]) > 24 or int(found[3]) > 59) and parse_phrase(found[1]):
        raise CaseError(f"{found[2]}:{found[3]} is no time: a day has 24 hours of 60 minutes; correct the time.")


def _typed(text: str) -> str | None:
    """A date typed in the file's own notation; impossible ones are refused here, other words are not ours."""
    clean = text.strip()
    if not re.fullmatch(r"[\[{]?(?:\.\.|[\dX]{4})[\dXTZ:+.,/?~%\[\]{} -]*", clean):
        return None
    if not re.match(r"[\[{./]|[\dX]{4}(?:-|$|/|[?~%])", clean) or re.fullmatch(r"\d{4}/\d\d?/\d\d?", clean):
        return None
    spaced = re.fullmatch(r"(\d{4}-\d\d-\d\d) (\d\d:\d\d.*)", clean)
    return str(parse(f"{spaced[1]}T{spaced[2]}" if spaced else clean))


class _Typed:
    """Reads a whole text as one phrase of one language."""

    def __init__(self, words: Words, language: str) -> None:
        self.reader = Dates(words, language, strict=True)
        self.letters = self.reader.line.letters

    def phrase(self) -> Phrase | None:
        """The phrase that takes up the whole text."""
        text = self.reader.line.words.body
        at = self._skip_marks(0)
        lately = self.reader.parts(at).get("lately")
        if lately and self._ends(at + 1):
            return Phrase(text, lately)
        found = self._whole(at)
        if found is not None:
            return _said(text, found)
        if self._vague(at):
            return Phrase(text, None, _VAGUE)
        rule = self._limited(at)
        return Phrase(text, rule) if rule else None

    def _whole(self, at: int) -> Found | None:
        """A date, a range or a length of time from here to the end, small words in front left out."""
        for start in self._starts(at):
            found = self.reader.read(start)
            if found is None:
                continue
            if found.duration and not found.rule:
                return found if self._few_left(found.end) else None
            if self._ends(found.end) and not found.also:
                return found
            return self._range(found)
        return self._between(at)

    def _between(self, at: int) -> Found | None:
        """A range behind "from" or "between"."""
        if "between" not in self.reader.parts(at):
            return None
        at += 1
        while {"the", "prep", "glue"} & self.reader.parts(at).keys():
            at += 1
        first = self.reader.read(at)
        return self._range(first) if first and not first.also else None

    def _range(self, first: Found) -> Found | None:
        """Two dates with "to" between them; a year written once belongs to both."""
        at = first.end
        while _JOINING & self.reader.parts(at).keys() or self.letters[at : at + 1] in ("~", "-"):
            at += 1
        last = self.reader.read(at) if at > first.end else None
        if last is None or not self._ends(last.end) or not (first.rule and last.rule):
            return None
        bounded = opening(self.reader, first, last) is not None
        joined = "to" in self.reader.parts(first.end) or self.letters[first.end : first.end + 1] in ("~", "-")
        if not bounded and not joined:
            return None
        return replace(first, end=last.end, rule=_joined(first.rule, last.rule), grain="period")

    def _limited(self, at: int) -> str | None:
        """ "since …", "until …", "before …", "after …", "about …" """
        name = self.reader.parts(at).get("limit")
        if name is None:
            return None
        inner = self._whole(at + 1)
        rule = _rule(inner) if inner else self._limited(at + 1)
        if not rule:
            return None
        return f"{name}({rule})"

    def _starts(self, at: int) -> Iterator[int]:
        """Where the date can begin: behind small words that bound nothing."""
        limit = self.reader.parts(at).get("limit")
        yield at
        while limit is None and _SMALL & self.reader.parts(at).keys():
            at += 1
            yield at
            limit = self.reader.parts(at).get("limit")

    def _vague(self, at: int) -> bool:
        vague = any("vague" in self.reader.parts(start) and self._ends(start + 1) for start in self._starts(at))
        hours = "clockunit" in self.reader.parts(at) and "later" in self.reader.parts(at + 1)
        return vague or (hours and self._ends(at + 2))

    def _skip_marks(self, at: int) -> int:
        while at < len(self.letters) and self.reader.mark(at):
            at += 1
        return at

    def _ends(self, at: int) -> bool:
        """Whether nothing but marks and small words follows."""
        rest = range(at, len(self.letters))
        return all(self.reader.mark(each) or self.reader.parts(each).keys() & {"glue", "oclock"} for each in rest) and (
            len(rest) <= 3
        )

    def _few_left(self, at: int) -> bool:
        """A length of time with at most two words behind it: "six-month hiatus"."""
        return sum(not self.reader.mark(each) for each in range(at, len(self.letters))) <= 2


def _said(text: str, found: Found) -> Phrase:
    if found.basis != "publication":
        return Phrase(text, None, _MENTION)
    rule = _rule(found)
    if rule:
        return Phrase(text, rule)
    return Phrase(text, None, _CLOCK if found.clock else _LENGTH)


def _rule(found: Found) -> str:
    """The rule of a phrase that stands alone: told of the past where both are possible."""
    rule = found.rule or found.ahead
    if found.basis != "publication" or not rule:
        return ""
    return f"at({rule},{found.clock})" if found.clock else rule


def _joined(start: str, end: str) -> str:
    """A range of two rules; the year or month that stands in the second belongs to the first, too."""
    if end.startswith("absolute:"):
        year = end[9:13]
        day = re.fullmatch(r"day-without-year:(\d\d-\d\d)", start)
        month = re.fullmatch(r"month-on-or-before:(\d+)", start)
        if day:
            start = absolute(f"{year}-{day[1]}")
        if month:
            start = absolute(f"{year}-{int(month[1]):02d}")
    if start.startswith("absolute:") and end.startswith("absolute:"):
        return absolute(f"{start[9:]}/{end[9:]}")
    return f"range({start},{end})"
