"""Sources that a text does not name: "a Kremlin source", "a source with direct ties to the Kremlin"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from workbench.analysis.reread import Text
from workbench.reference.phrases import Phrases, lines, listed, together
from workbench.reference.worded import Words, key_of
from workbench.reference.wordlists import words as table

_BEFORE, _BEHIND = 4, 8  # words around the noun that belong to it
_STEM = 6  # letters that words of one family share
_LONG = 4  # letters of a word that tells one source from another
_OPEN = frozenset(("to", "zu", "als"))  # words that a description goes on with, though clauses begin with them too
_TIED = {
    "en": "with close familiar in at of from near inside who tied linked", "ru": "в близкий близкие близких из на",
    "ar": "في مقرب مقربة من لدى", "fr": "proche proches au de du des dans à", "es": "cercana cercanas de del en",
    "de": "aus in nahe im bei am", "pl": "w z zbliżone zbliżony bliskie we na",
}  # fmt: skip


class Voice(NamedTuple):
    """One such source in a text, code points; ``key`` is its words folded, ``stems`` tell whom it belongs to."""

    start: int
    end: int
    noun: str
    key: tuple[str, ...]
    stems: frozenset[str]


class _Known(NamedTuple):
    nouns: Phrases[str]
    says: Phrases[str]
    stops: frozenset[str]
    tied: frozenset[str]
    articles: frozenset[str]


@lru_cache(maxsize=8)
def _known(language: str) -> _Known:
    told = table("sources", language)
    who, verbs, clause = told.get("who", {}), told.get("verbs", {}), told.get("clause", {})
    says = [line for name in ("say", "show", "deny") for line in lines(verbs.get(name))]
    says += [line for name in ("according", "citing") for line in lines(told.get("before", {}).get(name))]
    craft = table("aircraft", language)
    stops = listed(clause.get("stop")) + listed(clause.get("between"))
    small = listed(craft.get("one")) + listed(craft.get("the")) + listed(table("dates", language).get("the", ""))
    tied = frozenset(key_of(word) for word in _TIED.get(language, "").split())
    return _Known(
        Phrases((line, "unnamed") for line in lines(who.get("unnamed"))),
        Phrases((line, "say") for line in says),
        frozenset(key_of(word) for word in stops) - tied, tied, frozenset(key_of(word) for word in small),
    )  # fmt: skip


def voices(text: Text) -> Iterator[Voice]:
    """The unnamed sources of the sentences in which something is said, in order."""
    known = _known(text.language)
    for span in text.sentences:
        words = Words(text.text[span.start : span.end])
        if next(known.says.all(words), None) is None:
            continue
        for hit in known.nouns.all(words):
            first, last = _first(words, hit.first, known), _last(words, hit.last, known)
            own = [key for key in words.key[first:last] if key not in known.articles]
            stems = frozenset(
                key[:_STEM] for i, key in enumerate(words.key[first:last], first)
                if not hit.first <= i < hit.last and len(key) >= _LONG and key not in known.tied
            )  # fmt: skip
            yield Voice(span.start + words.start[first], span.start + words.end[last - 1], words.key[hit.first][:_STEM],
                        tuple(own), stems)  # fmt: skip


def _first(words: Words, noun: int, known: _Known) -> int:
    """Where the description before a noun begins: with its article, or behind what cannot belong to it."""
    first = noun
    while first and noun - first < _BEFORE and (words.gaps[first - 1] in (" ", "-") or together(words, first - 1)):
        key = words.key[first - 1]
        if key in known.articles:
            return first - 1
        if key in known.stops or key in known.tied or known.says.at(words, first - 1):
            break
        first -= 1
    return first


def _last(words: Words, behind: int, known: _Known) -> int:
    """Where the description behind a noun ends: at a stop, a verb of saying or a new clause."""
    if behind >= len(words) or not words.gaps[behind - 1].isspace() or words.key[behind] not in known.tied:
        return behind
    last = behind + 1
    while last < min(len(words), behind + _BEHIND) and words.gaps[last - 1].isspace():
        if words.key[last] in known.stops - _OPEN or known.says.at(words, last):
            break
        last += 1
    return last


def same_voice(one: Voice, two: Voice) -> int:
    """How surely two are one: the same noun, and as many words that tell whose; 0 where nothing says so."""
    return len(one.stems & two.stems) if one.noun[:4] == two.noun[:4] else 0
