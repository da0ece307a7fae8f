"""What words say of a sighting by themselves: each field with the very words it was read from, nothing added."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from workbench.reading.aid.article import Article
from workbench.reading.aid.language import language_of
from workbench.reading.aid.movements_frames import Frame
from workbench.reading.aid.movements_offered import method_of
from workbench.reading.aid.movements_scene import Scene
from workbench.reading.aid.spans import Kind, Span
from workbench.reading.chained import chain_among
from workbench.reference.figures import figures

LONGEST = 2_000  # code points that are read: a long sentence, never a page
_OWN = ("operator", "registration", "hex", "callsign")  # of one aircraft, not of a sentence
_ANY_DAY = "2000-01-01"  # relative dates are only told by their words here
_ANY_WORDS = "An An-26 landed in Khartoum on Sunday, officials said."
_BEFORE = 6  # words between a number and the name of a type
_PLACES = frozenset({"origin", "destination", "place"})
_READY: set[str] = set()  # languages whose words were read before


class Said(NamedTuple):
    """A field's value and the words it stands in.

    ``means`` are the words before them that "there" stands for; ``inferred`` those of a chain who are only concluded
    to be told through the next.
    """

    value: str
    words: str
    means: str = ""
    inferred: tuple[str, ...] = ()


def stated(text: str, *, language: str = "", before: str = "", opinions: bool = False) -> dict[str, Said]:
    """The fields that the words themselves state, by name; a text over ``LONGEST`` states nothing.

    ``before`` are the words before them, which "there" goes back to. Who only comments asserts nothing, but holds
    ``opinions``.
    """
    if not text.strip() or len(text) > LONGEST:
        return {}
    read = _read(text, language)
    found = dict(read.fields(opinions=opinions))
    if before.strip() and any("there" in line.marks for line in read.scene.lines):
        found |= {name: said for name, said in _stood_for(text, before[-LONGEST:], language) if name not in found}
    return found


def _stood_for(text: str, before: str, language: str) -> Iterator[tuple[str, Said]]:
    """The places that "there" stands for in the words, by what was told before them."""
    from workbench.reading.aid.suggest import suggest  # brings its tables

    whole = before + text
    found = suggest(Article(whole, language=language or language_of(whole), published=_ANY_DAY))
    spans = {each.id: each for each in found.spans}
    for move in found.movements:
        for name in _PLACES & move.worded.keys():
            (start, end), named = move.worded[name], spans[move.parts[name]]
            if start >= len(before):
                yield name, Said(whole[start:end], whole[start:end], whole[named.start : named.end])


def beyond(sentence: str, words: Mapping[str, Said], *, language: str = "") -> dict[str, Said]:
    """What only the sentence around the words says: offered, never filled in."""
    if not sentence.strip() or len(sentence) > LONGEST:
        return {}
    passage = _read(sentence, language)
    other = ("aircraft", "count", *(_OWN if passage.several else ()))  # of another type, if several are named
    return {name: said for name, said in passage.fields() if name not in words and name not in other}


def chain_of(text: str, *, language: str = "") -> list[str]:
    """Whom the words name as saying so, the origin first: who is drawn on stands before who draws on it."""
    return _read(text, language).chain() if text.strip() and len(text) <= LONGEST else []


def get_ready(languages: Iterable[str]) -> None:
    """Bring the tables that words of these languages are read with, so that the first words are read at once."""
    for language in languages:
        stated(_ANY_WORDS, language=language)


def ready(language: str) -> bool:
    """Whether the tables of a language are there, so that its words are read in no time."""
    return language in _READY


def _read(text: str, language: str) -> _Passage:
    from workbench.reading.aid.movements import passage  # brings the tables
    from workbench.reading.aid.suggest import suggest

    article = Article(text, language=language or language_of(text), published=_ANY_DAY)
    spans = suggest(article).spans
    found = _Passage(text, spans, *passage(article, spans))
    _READY.add(language)
    return found


@dataclass
class _Passage:
    """A few words with what was found in them."""

    text: str
    spans: list[Span]
    scene: Scene
    frames: list[Frame]

    @property
    def several(self) -> bool:
        """Whether more than one type is named."""
        types = self._of("aircraft")
        return len({each.facts.get("entity") for each in types if each.facts.get("subtype") == "type"}) > 1

    def fields(self, *, opinions: bool = False) -> Iterator[tuple[str, Said]]:
        """Every field the words state."""
        yield from self._aircraft()
        yield from self._movement()
        for name, found in (("method", self._method()), ("when", self._when()), ("hedge", self._first("hedge"))):
            if found:
                yield name, Said(found, found)
        said = self._said(opinions=opinions)
        if names := self.chain(opinions=opinions):
            inferred = [name for each in said if each.facts.get("basis") == "inferred" for name in each.facts["to"]]
            words = ", ".join(self._words(each) for each in said)
            yield "by", Said(" > ".join(names), words, inferred=tuple(inferred))

    def chain(self, *, opinions: bool = True) -> list[str]:
        """Who is named as saying so, the origin first; who bears no name only as one whom another passes on."""
        return list(chain_among(self._said(opinions=opinions)))

    def _said(self, *, opinions: bool) -> list[Span]:
        said = [each for each in self._of("attribution") if each.facts.get("named") or each.facts.get("via")]
        vouched = [each for each in said if each.facts.get("role") == "origin"]
        return vouched or (said if opinions else [])

    def _of(self, kind: Kind) -> list[Span]:
        return [each for each in self.spans if each.kind == kind]

    def _words(self, span: Span) -> str:
        return self.text[span.start : span.end]

    def _first(self, kind: Kind) -> str:
        return next((self._words(each) for each in self._of(kind)), "")

    def _aircraft(self) -> Iterator[tuple[str, Said]]:
        """The type and the marks of the first aircraft, its number and whose it is."""
        for name, subtypes in (("aircraft", ("type", "name")), *((mark, (mark,)) for mark in _OWN[1:])):
            span = next((each for each in self._of("aircraft") if each.facts.get("subtype") in subtypes), None)
            if span is not None:
                yield name, Said(self._words(span), self._words(span))
                if name == "aircraft" and not self._counted():
                    yield from self._number(span)
        said = self._of("attribution")
        owners = [each for each in self._of("actor") if each.facts.get("actor_kind") in ("military", "company")
                  and not any(other.covers(each) for other in said)]  # fmt: skip
        if owners and self._of("aircraft"):
            yield "operator", Said(self._words(owners[0]), self._words(owners[0]))

    def _number(self, span: Span) -> Iterator[tuple[str, Said]]:
        """The number or the article before the type: "an An-124" is one."""
        words, first, count = self.scene.words, self.scene.words.at(span.start), span.facts.get("count")
        for i in range(first - 1, max(-1, first - 1 - _BEFORE), -1):
            cue = self.scene.cue_at.get(i)
            if count and (words.text[i].isdigit() or cue is not None and ("number" in cue.meant or cue.has("another"))):
                yield "count", Said(str(count), words.text[i])
                return

    def _counted(self) -> str:
        """A number of landings or flights in its own words: "three separate arrivals", "twice"."""
        told = (each.text for each in figures(self.scene.words, self.scene.language) if each.kind == "movements")
        tallies = (each.tally for each in self.frames if each.tally and each.tally.end)
        return next(told, "") or next((self.text[each.start : each.end] for each in tallies), "")

    def _movement(self) -> Iterator[tuple[str, Said]]:
        """What it did, from where to where: a chain of legs is told by its first, its last and what lies between."""
        counted = self._counted()
        if counted:
            yield "count", Said(counted, counted)
        if not self.frames:
            return
        first = self.frames[0]
        verb, words = first.clause.cue, self.scene.words
        yield "event", Said(first.event, self.text[words.start[verb.first] : words.end[verb.last - 1]])
        legs = [each for each in self.frames if each.craft.entities == first.craft.entities]
        between = legs[0].destination if len(legs) > 1 and legs[0].destination is not legs[-1].destination else None
        last = next((each.destination for each in reversed(legs) if each.destination), None)
        origin = next((each.origin for each in legs if each.origin), None)
        for name, span in (("origin", origin), ("destination", last), ("place", first.place or between)):
            if span is not None:
                yield name, Said(self._words(span), self._words(span))

    def _method(self) -> str:
        return next(filter(None, map(method_of, self.scene.lines)), "")

    def _when(self) -> str:
        """The date with what bounds it ("since Monday"), else a word like "recently"."""
        dates = [each for each in self._of("date") if each.facts.get("edtf")]
        first = next((frame.when.span for frame in self.frames if frame.when.span), dates[0] if dates else None)
        if first is None:
            vague = next((cue for line in self.scene.lines for cue in line.cues if cue.has("vague")), None)
            words = self.scene.words
            return self.text[words.start[vague.first] : words.end[vague.last - 1]] if vague else ""
        bound = self.scene.cue_at.get(self.scene.words.at(first.start) - 1)
        bounded = bound is not None and bound.has("since", "until") and not bound.has("there")
        return self.text[self.scene.words.start[bound.first] if bound and bounded else first.start : first.end]
