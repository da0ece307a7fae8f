"""A text laid out for the reading of movements: which words are spans, which are cues, and what each sentence holds."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from workbench.reading.aid.article import Article, Words
from workbench.reading.aid.movements_words import Cue, alone, cues_of, tells, traits
from workbench.reading.aid.spans import Span

_ORDINAL = re.compile(r"\b[^\W\d_A-ZÄÖÜŁŚŻ]{1,6} \d{1,2}\.$")
_LONGEST = 300  # words
_ITEM = re.compile(r"\s*\d{1,2}[.)/]\s")
_TOWNS = 200  # of one text that "the capital" is looked for among
_NOTE = 14  # words of a line that may be a note: "Monday: Dubai to Faya"
_STOPS = frozenset(',;:()[]{}—–\n"„“”«»،؛/')


@dataclass(slots=True, repr=False)
class Spot:
    """A span with the words it covers: ``first`` to ``last`` (exclusive)."""

    first: int
    last: int
    span: Span


@dataclass(slots=True, repr=False)
class Line:
    """A sentence: its words ``first`` to ``last`` (exclusive), its spans by kind, its paragraph's number."""

    first: int
    last: int
    start: int
    end: int
    paragraph: int
    number: int
    words: Words
    cues: list[Cue] = field(default_factory=list)
    marks: set[str] = field(default_factory=set)  # of all its cues: what no cue has need not be looked for
    aircraft: list[Spot] = field(default_factory=list)
    places: list[Spot] = field(default_factory=list)
    dates: list[Spot] = field(default_factory=list)
    actors: list[Spot] = field(default_factory=list)
    said: list[Span] = field(default_factory=list)
    hedges: list[Span] = field(default_factory=list)

    def having(self, *marks: str) -> list[Cue]:
        """The cues that are one of the marks, in order."""
        return [] if self.marks.isdisjoint(marks) else [cue for cue in self.cues if not cue.marks.isdisjoint(marks)]


def _goes_with(spot: Spot, cue: Cue) -> bool:
    """Whether a span may lie in the words of a cue: a length of time; a maker's name, as in "the Airbus"."""
    return bool(spot.span.facts.get("duration")) or spot.span.kind == "actor" and cue.has("thing")


class Scene:
    """The sentences of an article with their spans and cues; ``held`` tells which span a word lies in."""

    def __init__(self, article: Article, spans: Iterable[Span]) -> None:
        self.article = article
        self.words = article.words
        self.language = article.language
        self.traits = traits(article.language)
        self.held: dict[int, Spot] = {}
        self.cue_at: dict[int, Cue] = {}
        self.dated: dict[tuple[int, ...], Any] = {}  # dates of stretches of words, by what they were looked for in
        self.lines = self._lines()
        self._place(sorted(spans, key=lambda each: (each.start, -each.end)))
        self._cue()

    def _lines(self) -> list[Line]:
        lines: list[Line] = []
        paragraph, body, before = 0, self.article.body, 0
        for sentence in self.article.sentences:
            paragraph += "\n" in body[before : sentence.start]
            if lines and lines[-1].paragraph == paragraph and self._goes_on(lines[-1].end):
                lines[-1].last, lines[-1].end = bisect_left(self.words.start, sentence.end), sentence.end
                before = sentence.end
                continue
            first, last = self.words.at(sentence.start), bisect_left(self.words.start, sentence.end)
            lines += self._pieces(first, last, sentence.end, paragraph, len(lines))
            before = sentence.end
        return lines

    def _pieces(self, first: int, last: int, end: int, paragraph: int, number: int) -> list[Line]:
        """The sentence, cut where it is longer than any that is written, so that reading it stays quick."""
        made = []
        for n, start in enumerate(range(first, last, _LONGEST) if last > first else ()):
            stop = min(start + _LONGEST, last)
            behind = end if stop == last else self.words.start[stop]
            made.append(Line(start, stop, self.words.start[start], behind, paragraph, number + n, self.words))
        return made

    def _goes_on(self, end: int) -> bool:
        """Whether a stop stands behind an ordinal number: "am 6. Januar"."""
        return self.language in ("de", "pl") and _ORDINAL.search(self.article.body, max(0, end - 12), end) is not None

    def _place(self, spans: list[Span]) -> None:
        starts = [line.start for line in self.lines]
        for span in spans if starts else ():
            line = self.lines[max(0, bisect_right(starts, span.start) - 1)]
            if span.kind == "attribution":
                line.said.append(span)
            elif span.kind == "hedge":
                line.hedges.append(span)
            else:
                self._spot(line, span)

    def _spot(self, line: Line, span: Span) -> None:
        words, kind, held = self.words, span.kind, self.held
        first, last = bisect_right(words.end, span.start), bisect_left(words.start, span.end)
        spot = Spot(first, last, span)
        if kind == "aircraft":
            line.aircraft.append(spot)
        elif kind == "place":
            line.places.append(spot)
        elif kind == "actor":
            line.actors.append(spot)
            for i in range(first, last):
                held.setdefault(i, spot)
            return
        else:
            line.dates.append(spot)
            if span.weak and any(i in held for i in range(first, last)):
                return
        for i in range(first, last):
            held[i] = spot

    def _cue(self) -> None:
        for line in self.lines:
            noted = len(line.places) > 1 and line.dates and line.last - line.first <= _NOTE
            if line.aircraft or noted or tells(self.words, line.first, line.last, self.language):
                self._cue_line(line)

    def _cue_line(self, line: Line) -> None:
        held, cue_at = self.held, self.cue_at
        for cue in cues_of(self.words, line.first, line.last, self.language):
            first, last = cue.first, cue.last
            if first in held:
                continue
            if last > first + 1:
                if any([i in held and not _goes_with(held[i], cue) for i in range(first + 1, last)]):
                    shorter = alone(self.words, first, self.language) if first + 1 in held else None
                    if shorter is None:
                        continue
                    cue, last = shorter, first + 1
                for i in range(first + 1, last):
                    cue_at[i] = cue
            line.cues.append(cue)
            cue_at[first] = cue
            if cue.marks:
                line.marks |= cue.marks

    def begins_item(self, line: Line) -> bool:
        """Whether a sentence is the first of a numbered item of a digest."""
        before = self.lines[line.number - 1] if line.number else line
        if before.paragraph == line.paragraph and before.last - before.first > 1:
            return False
        start = before.start if before.paragraph == line.paragraph else line.start
        return _ITEM.match(self.article.body, start) is not None

    @cached_property
    def towns(self) -> dict[str, tuple[Span, int]]:
        """The towns that the text names by name, each with how often; of very many the first ones."""
        found: dict[str, tuple[Span, int]] = {}
        for spot in (spot for line in self.lines for spot in line.places if spot.span.facts.get("type") == "city"):
            name = str(spot.span.facts.get("name"))
            if name in found or len(found) < _TOWNS:
                span, mentions = found.get(name, (spot.span, 0))
                found[name] = (span, mentions + 1)
        return found

    def stop_between(self, i: int) -> bool:
        """Whether a comma, a bracket or another stop stands between a word and the next."""
        gap = self.words.gaps[i]
        return gap != " " and not _STOPS.isdisjoint(gap)
