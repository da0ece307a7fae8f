"""The texts behind sightings and claims, read once: sentences around quotes, their figures and their days."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from workbench.analysis.seen import Days, Seen, apart, days
from workbench.analysis.ties import Ties
from workbench.case.case import Case
from workbench.reference.dating.language import language_of
from workbench.reference.dating.telling import mentions, ranges
from workbench.reference.dating.typed import resolve_when
from workbench.reference.dating.vocabulary import LANGUAGES
from workbench.reference.figures import Figure, figures, phrases
from workbench.reference.folding import name_key
from workbench.reference.worded import Words
from workbench.values.errors import CaseError
from workbench.values.resolved import Anchor
from workbench.values.sentences import Sentence, sentences

BESIDE = 3  # days between the dates of one sighting's sentences


class Dated(NamedTuple):
    """A date phrase of a text with its days; code points."""

    start: int
    end: int
    when: Days


class Text:
    """The words of one source without its header; offsets count from the beginning of the working text."""

    def __init__(self, source: bytes, text: str, begins: int, title: str, day: Anchor | None, language: str) -> None:
        self.source = source
        self.text = text
        self.begins = begins
        self.title = title
        self.day = day
        self.language = language if language in LANGUAGES else language_of(text[begins:])
        self.sentences = [each for each in sentences(text) if each.start >= begins]
        self._folded = ""
        self._figures: list[Figure] | None = None
        self._dates: list[Dated] | None = None

    @property
    def figures(self) -> list[Figure]:
        """The figures of the text."""
        if self._figures is None:
            found = figures(self.text[self.begins :], self.language)
            at = self.begins
            self._figures = [each._replace(start=each.start + at, end=each.end + at) for each in found]
        return self._figures

    @property
    def dates(self) -> list[Dated]:
        """The date phrases of the text that have days."""
        if self._dates is None:
            self._dates = list(self._dated())
        return self._dates

    def _dated(self) -> Iterator[Dated]:
        wide = ranges(self.text[self.begins :], self.language)
        alone = [each for each in self._mentions() if not any(a <= each[0] < b for a, b, _ in wide)]
        yield from self._resolved(sorted([*wide, *alone]))

    def named_days(self) -> set[str]:
        """The single days that the text names, also as ends of a range."""
        found = (each.when for each in self._resolved(self._mentions()))
        return {when.first[:10] for when in found if when.first[:10] == when.last[:10]}

    def _mentions(self) -> list[tuple[int, int, str]]:
        return mentions(self.text[self.begins :], self.language)

    def _resolved(self, found: Sequence[tuple[int, int, str]]) -> Iterator[Dated]:
        for start, end, written in found:
            try:
                when = resolve_when(written, anchor=self.day)
            except CaseError:
                continue
            if when.edtf:
                yield Dated(self.begins + start, self.begins + end, days(written, when.edtf))

    def sentences_over(self, start: int, end: int) -> list[Sentence]:
        """The sentences that a stretch lies in."""
        return [each for each in self.sentences if each.start < end and start < each.end]

    def paragraphs_of(self, spans: Sequence[Sentence]) -> list[Sentence]:
        """All sentences of the paragraphs that some stand in; a headline is none."""
        starts = [found.end() for found in re.finditer(r"\n", self.text)]
        wanted = {bisect_right(starts, span.start) for span in spans}
        return [each for each in self.sentences if bisect_right(starts, each.start) in wanted]

    def names(self, *names: str | None) -> bool:
        """Whether one of some names stands in the text, however it is written."""
        if not self._folded:
            self._folded = f" {name_key(self.text)} "
        return any(f" {name_key(name)} " in self._folded for name in names if name)

    def corrects(self, *names: str | None) -> bool:
        """Whether one of some names stands where the text says what it had wrong."""
        spans = self.paragraphs_of([each for each in self.sentences if is_correction(self, each)])
        said = f" {name_key(' '.join(self.text[each.start : each.end] for each in spans))} " if spans else ""
        return any(f" {name_key(name)} " in said for name in names if name)

    def dates_in(self, spans: Sequence[Sentence]) -> list[Dated]:
        """The dates of some sentences."""
        return [each for each in self.dates if any(span.start <= each.start < span.end for span in spans)]

    def figures_in(self, spans: Sequence[Sentence]) -> list[Figure]:
        """The figures of some sentences."""
        return [each for each in self.figures if any(span.start <= each.start < span.end for span in spans)]


class Texts:
    """The texts of a case, each read when it is asked for."""

    def __init__(self, case: Case, ties: Ties) -> None:
        self._case = case
        self.ties = ties
        self._held: dict[bytes, Text | None] = {}

    def of(self, source: bytes) -> Text | None:
        """The words of a source; nothing where it has none."""
        if source not in self._held:
            text, header = self.ties.text(source)
            rows = self._case.rows("SELECT title, language FROM source WHERE id = ?", (source,))
            title, language = rows[0] if rows else ("", "")
            spoken = (language or header.language or "").partition("-")[0].lower()
            day = self.ties.published(source)
            known = text.strip() and Text(source, text, header.end, header.title or title or "", day, spoken)
            self._held[source] = known or None
        return self._held[source]

    def sentences(self, source: bytes, excerpts: Sequence[bytes]) -> list[Sentence]:
        """The sentences of a source that some excerpts stand in."""
        text = self.of(source)
        if text is None or not excerpts:
            return []
        rows = self._case.rows(
            "SELECT json_extract(anchor, '$.start'), json_extract(anchor, '$.end') FROM excerpt WHERE source = ?"
            f" AND id IN ({', '.join('?' * len(excerpts))}) ORDER BY id",
            (source, *excerpts),
        )
        places = [(start, end) for start, end in rows if start is not None]
        over = (each for start, end in places for each in text.sentences_over(start, end or start))
        return list(dict.fromkeys(over))


def is_correction(text: Text, span: Sentence) -> bool:
    """Whether a sentence says that something was wrong."""
    words = Words(text.text[span.start : span.end])
    return next(phrases(text.language, "correction").all(words), None) is not None


def redated(each: Seen, texts: Texts) -> Seen:
    """A sighting that rests on several quotes, with the days of all of them.

    A day within its span that another of its sentences names makes it as narrow; days beside it make it as wide.
    """
    if each.when is None or len(each.excerpts) < 2 or not each.when.first or not each.when.last:
        return each
    source = min(each.sources, default=b"")
    text = texts.of(source)
    told = text.dates_in(texts.sentences(source, each.excerpts)) if text else []
    if text is None or any(is_correction(text, span) for span in texts.sentences(source, each.excerpts)):
        return each
    spans = [day.when for day in told if day.when.first and day.when.last and not day.when.long]
    first, last = each.when.first[:10], each.when.last[:10]
    within = [when for when in spans if first <= when.first[:10] and when.last[:10] <= last]
    if first < last and within:
        narrow = min(within, key=lambda when: (when.last[:10] > when.first[:10], when.last[:10], when.first))
        return replace(each, when=narrow) if len({(when.first, when.last) for when in within}) <= 2 else each
    beside = [when for when in spans if 0 < apart(when, each.when) <= BESIDE]
    ends = [(when.first[:10], when.last[:10]) for when in (each.when, *beside)]
    hull = f"{min(a for a, _ in ends)}/{max(b for _, b in ends)}"
    written = " … ".join(dict.fromkeys([each.when.written, *(when.written for when in beside)]))
    return replace(each, when=days(written, hull)) if beside else each
