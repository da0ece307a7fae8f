"""A text around its names: titles, nouns, verbs of saying, places and aircraft, and what an actor found is."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from typing import NamedTuple

from workbench.reading.aid.actors_cases import governed, nominative_body
from workbench.reading.aid.actors_words import Lore, lore
from workbench.reading.aid.article import Article
from workbench.reading.aid.attributions_words import Cues, cues
from workbench.reading.aid.spans import Span
from workbench.reference.phrases import Phrases
from workbench.reference.worded import Words

_OF = frozenset({"de", "del", "des", "du", "d", "la", "las", "los", "l"})
_INSIDE = frozenset("on al sur sans la le sin uber ohne bez без".split())  # noqa: SIM905
_SMALL = 2  # such words between a name and what it is of


class Named(NamedTuple):
    """An actor found: its words, what it is, by which rule; ``name`` is empty where the words are the name.

    ``cut`` moves the start: letters of the first word that belong to another, or a sign before it.
    """

    first: int
    last: int
    name: str
    kind: str
    role: str | None
    rule: str
    why: str
    cut: int = 0


class Surroundings:
    """A text with all that tells what its names name: titles, nouns, verbs of saying, places and aircraft."""

    def __init__(self, article: Article, others: list[Span]) -> None:
        self.article = article
        self.words: Words = article.words
        self.upper = self.words.upper
        self.lore: Lore = lore(article.language)
        self.cues: Cues = cues(article.language)
        self.places = [span for span in others if span.kind == "place"]
        self.placed = self._covered(self.places)
        self.flown = self._covered([span for span in others if span.kind == "aircraft"])

    def _covered(self, spans: list[Span]) -> list[bool]:
        """Of each word whether one of the spans covers it."""
        words, marks = self.words, [False] * len(self.words.key)
        for span in spans:
            first = words.at(span.start)
            last = max(first, bisect_left(words.start, span.end))
            marks[first:last] = [True] * (last - first)
        return marks

    @cached_property
    def _exact(self) -> frozenset[tuple[int, int]]:
        return frozenset((span.start, span.end) for span in self.places)

    def two_places(self, first: int, last: int) -> bool:
        """Whether each of two words is a place of its own, as those of "Jordan Paris" are: a person's name."""
        words = self.words
        spans = ((words.start[i], words.end[i]) for i in range(first, last))
        return last - first == 2 and words.gaps[first] == " " and all(span in self._exact for span in spans)

    @cached_property
    def titles(self) -> dict[int, int]:
        """Where titles end (the word behind them) and begin."""
        return _ends(self.lore.titles, self.words)

    @cached_property
    def offices(self) -> frozenset[int]:
        """Where titles begin."""
        return frozenset(self.titles.values())

    def within_title(self, i: int) -> bool:
        """Whether a word lies inside a title or role."""
        return any(self.titles.get(last, i + 1) <= i < last for last in range(i + 1, i + 4))

    @cached_property
    def nouns(self) -> dict[int, tuple[int, str]]:
        """Where nouns that introduce a name end, where they begin, and what they introduce."""
        return {hit.last: (hit.first, hit.meant) for hit in self.lore.nouns.all(self.words)}

    @cached_property
    def cued(self) -> dict[int, int]:
        """Where cues like "according to" end and begin."""
        return _ends(self.cues.before, self.words)

    def begins(self, i: int) -> bool:
        """Whether a sentence begins with a word."""
        start = self.words.start[i]
        return self.article.sentences[self.article.sentence_at(start)].start >= start - 2

    def sets_out(self, first: int, last: int) -> bool:
        """Whether French words that seem to name a party say where something set out: "Parti d'Orléans, l'avion …"."""
        keys = self.words.key[first:last]
        if len(keys) < 3 or keys[0] != "parti" or keys[1] not in ("d", "de", "du") or not self.begins(first):
            return False
        return all(self.placed[first + 2 : last])

    def over_of(self, last: int) -> int:
        """The end of a name over "of" and what it is of, where that is no place: "Mando Conjunto de Operaciones"."""
        words, end = self.words, last
        while end < len(words.key) and end - last < _SMALL and words.key[end] in _OF and words.gaps[end - 1] == " ":
            end += 1
        if not last < end < len(words.key) or not self.upper[end] or self.upper[end - 1]:
            return last
        named = words.gaps[end - 1] in (" ", "'", "’") and not (self.placed[end] or self.flown[end])
        return end + 1 if named else last

    def over_small(self, last: int) -> int:
        """The end of a name over a small word with more of it behind: "All Eyes on …", "NC la 1ère"."""
        words, at = self.words, last + 1
        if at >= len(words) or words.gaps[last - 1] != " " or words.gaps[last] != " " or self.upper[last]:
            return last
        if words.key[last] not in _INSIDE or self.placed[at] or self.flown[at]:
            return last
        key = words.key[at]
        ordinal = key.isdigit() and at + 1 < len(words) and not words.gaps[at]
        capital = self.upper[at] and key not in self.lore.calendar and key not in self.lore.platforms
        if ordinal:
            return at + 2
        return at + 1 if capital and words.key[last] not in ("la", "le") else last

    def spoken(self, i: int) -> bool:
        """Whether a verb of saying begins with a word."""
        hit = self.cues.verbs.at(self.words, i) if 0 <= i < len(self.words.key) else None
        return hit is not None and hit.meant != "none"

    def is_place(self, named: Named) -> bool:
        """Whether the words are no more than places or aircraft, or part of the name of one."""
        if not all(self.placed[i] or self.flown[i] for i in range(named.first, named.last)):
            return False
        if named.kind == "person" and self.two_places(named.first, named.last):
            return False
        start, end = self.words.start[named.first], self.words.end[named.last - 1]
        return named.rule != "actor.known" or (start, end) not in self._exact

    def span(self, named: Named) -> Span:
        """The span of an actor found."""
        start, end = self.words.start[named.first] + named.cut, self.words.end[named.last - 1]
        name = named.name or self.article.body[start:end]
        if not named.name and named.kind != "person":
            name = nominative_body(self.article.language, name)
            if named.last - named.first == 1 and named.first in self.cued:
                name = governed(self.article.language, self.words.key[named.first - 1], name)
        facts = {"name": name, "actor_kind": named.kind, "role": named.role}
        return Span("actor", start, end, facts, rule=named.rule, why=named.why)


def _ends(phrases: Phrases[str] | Phrases[None], words: Words) -> dict[int, int]:
    return {hit.last: hit.first for hit in phrases.all(words)}
