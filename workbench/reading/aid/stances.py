"""Sentences in which somebody says that it is not so, or was asked and said nothing: claims by who has the word."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from workbench.reading.aid.attributions_hops import AND
from workbench.reading.aid.attributions_sources import Source, Sources
from workbench.reading.aid.attributions_verbs import source_of
from workbench.reading.aid.spans import Span, Stance
from workbench.reference.phrases import Hit, Phrases, lines
from workbench.reference.wordlists import words as table

_KINDS = {"denial": "denial", "silent": "no-comment", "none": ""}
_LETTER = {"denial": "x", "no-comment": "n"}
_REACH = 30  # words before a wording in which who is meant stands, where its grammar does not tell
_LONGEST = 600  # letters of a sentence
_NOT = "لم"
_SAYS = {
    "denial": "“{}” says that it is not so",
    "no-comment": "“{}” says that who was asked said nothing, which is neither for nor against",
}


def find(sources: Sources, said: Sequence[Span]) -> list[Stance]:
    """Denials and refusals to comment, a sentence each, by those whom the text names.

    ``said`` are its attributions: who they name says that somebody had no comment.
    """
    article, found = sources.article, dict[str, Stance]()
    for hit in _wordings(article.language).all(article.words):
        if not hit.meant:
            continue
        sentence = article.sentences[sources.sentence(hit.first)]
        who = _who(sources, hit)
        if not who or sentence.end - sentence.start > _LONGEST:
            continue
        start, end = _trimmed(article.body, sentence.start, sentence.end)
        by = [each.to for each in who] if hit.meant == "denial" else _tellers(sources, said, (start, end), who)
        words = article.body[article.words.start[hit.first] : article.words.end[hit.last - 1]]
        why = f"{_SAYS[hit.meant].format(words)}: {', '.join(each.to for each in who)}"
        called = f"{_LETTER[hit.meant]}{start}"
        found.setdefault(called, Stance(hit.meant, start, end, by, [each.to for each in who], why, called))
    return list(found.values())


@lru_cache(maxsize=8)
def _wordings(language: str) -> Phrases[str]:
    said = table("sources", language).get("stance", {})
    entries = ((wording, kind) for name, kind in _KINDS.items() for wording in lines(said.get(name)))
    return Phrases(entries, clitics=("و", "ف") if language == "ar" else ()).read_ahead()


def _who(sources: Sources, hit: Hit[str]) -> list[Source]:
    """Who denies or is silent, all of a list; nobody where the sentence names none.

    In Arabic they stand within the wording, behind its verb.
    """
    verb = hit
    if sources.article.language == "ar":
        verb = hit._replace(last=hit.first + (2 if sources.words.key[hit.first].endswith(_NOT) else 1))
    last = source_of(sources, verb, set(), set()) or _nearest(sources, hit)
    return [*_listed(sources, last), last] if last else []


def _nearest(sources: Sources, hit: Hit[str]) -> Source | None:
    here = sources.sentence(hit.first)
    for source in sources.before(hit.first):
        if sources.sentence(source.first) != here or hit.first - source.last > _REACH:
            return None
        if any(";" in gap for gap in sources.words.gaps[source.last - 1 : hit.first]):
            return None
        if not source.outlet:
            return source
    return None


def _listed(sources: Sources, last: Source) -> list[Source]:
    """Those of a list before its last: "the Kremlin, the ministry and the embassy"."""
    found: list[Source] = []
    keys = sources.words.key
    for other in sources.before(last.first):
        between = keys[other.last : (found[0] if found else last).first]
        gap = sources.words.gaps[other.last - 1]
        joined = gap in (", ", "، ") or AND.intersection(between)
        plain = all(key in AND or key in sources.cues.articles or len(key) <= _SHORT for key in between)
        if not joined or not plain or sources.sentence(other.first) != sources.sentence(last.first):
            break
        found.insert(0, other)
    return found


_SHORT = 3  # letters of an article


def _tellers(sources: Sources, said: Sequence[Span], here: tuple[int, int], silent: Sequence[Source]) -> list[str]:
    """Who is named in the sentence as telling it, the outlet before those who were silent included."""
    first, last = (bisect_left(said, at, key=lambda each: each.start) for at in here)
    names = [name for each in said[first:last] for name in each.facts["to"]]
    outlet = next(sources.before(silent[0].first), None)
    if outlet and outlet.outlet and outlet.named and sources.words.start[outlet.first] >= here[0]:
        names.append(outlet.to)
    return [name for name in dict.fromkeys(names) if name not in {each.to for each in silent}]


def _trimmed(body: str, start: int, end: int) -> tuple[int, int]:
    words = body[start:end]
    return start + len(words) - len(words.lstrip()), end - (len(words) - len(words.rstrip()))
