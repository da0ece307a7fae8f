"""Words that keep a statement at a distance, by class: who says it is not sure, or does not say it themselves."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from workbench.reference.phrases import Hit, Phrases, lines, listed, together
from workbench.reference.worded import Words, key_of
from workbench.reference.wordlists import words as table

CLASSES = ("reported", "possible", "likely", "suggests", "doubt", "expected")
"""Classes of hedges proper, as the word tables have them."""

LOOSE = ("attributed", "roughly")
"""What a comparison of two wordings counts as well: who is named as saying so, and bounds of a number."""

_CLAUSE = 7  # words behind "miał" in which its infinitive is looked for
_SENTENCE = 30  # words on either side of "soll" that are looked through for whose word it is
_CLITICS = ("و", "ف")


class Hedge(NamedTuple):
    """A hedge in a text: code points, its words, its class."""

    start: int
    end: int
    text: str
    kind: str


class _Rules(NamedTuple):
    """The hedges of a language and what keeps their words from being one."""

    phrases: Phrases[str]
    behind: Mapping[str, frozenset[str]]
    before: Mapping[str, tuple[tuple[str, ...], ...]]
    permitted: tuple[frozenset[str], frozenset[str]]
    endings: tuple[tuple[str, ...], tuple[str, ...]]
    infinitive: tuple[frozenset[str], tuple[str, ...]]
    perhaps: tuple[frozenset[str], tuple[str, ...], frozenset[str]]
    told: tuple[frozenset[str], frozenset[str], frozenset[str]]


@lru_cache(maxsize=8)
def _rules(language: str) -> _Rules:
    known = table("hedges", language)
    subjects, _, verbs = known.get("permitted", {}).get("may", "/").partition("/")
    ending, asked, perhaps = known.get("ending", {}), known.get("infinitive", {}), known.get("perhaps", {})
    told = known.get("told", {})
    return _Rules(
        Phrases(
            ((wording, kind) for kind in (*CLASSES, *LOOSE) for wording in lines(known.get(kind))),
            clitics=_CLITICS if language == "ar" else (),
        ).read_ahead(),
        {key_of(word): _keys(block) for word, block in known.get("not_behind", {}).items()},
        {
            key_of(word): tuple(tuple(map(_stem, entry.split("_"))) for entry in block.split())
            for word, block in known.get("not_before", {}).items()
        },
        (_keys(subjects.replace("|", " ")), _keys(verbs.replace("|", " "))),
        (tuple(listed(ending.get("reported"))), tuple(listed(ending.get("stems_not")))),
        (_keys(asked.get("verbs", "")), tuple(listed(asked.get("endings")))),
        (_keys(perhaps.get("words", "")), tuple(listed(perhaps.get("beginnings"))), _keys(perhaps.get("verbs", ""))),
        (_keys(told.get("verbs", "")), _keys(told.get("done", "")), _keys(told.get("says", ""))),
    )


def _stem(word: str) -> str:
    """A beginning of words, or with "=" before it a whole word."""
    return "=" + key_of(word[1:]) if word.startswith("=") else key_of(word)


def _keys(block: str) -> frozenset[str]:
    return frozenset(key_of(word) for word in block.split())


def hedges(text: str | Words, language: str = "en", *, loose: bool = False) -> list[Hedge]:
    """The hedges of a text, in order, the longest wording at each place; with ``loose`` bounds and namings too."""
    words = text if isinstance(text, Words) else Words(text)
    rules = _rules(language)
    found = []
    for hit in _hits(words, rules):
        if (loose or hit.meant not in LOOSE) and _is_hedge(words, hit, rules):
            start, end = words.start[hit.first] + hit.cut, words.end[hit.last - 1]
            found.append(Hedge(start, end, words.body[start:end], hit.meant))
    return found


def _hits(words: Words, rules: _Rules) -> Iterator[Hit[str]]:
    free, open_ones = 0, _open_ones(words, rules)
    for said in rules.phrases.all(words):
        yield from _inflections(
            words, open_ones[bisect_left(open_ones, free) : bisect_left(open_ones, said.first)], rules
        )
        yield said
        free = said.last
    yield from _inflections(words, open_ones[bisect_left(open_ones, free) :], rules)


def _open_ones(words: Words, rules: _Rules) -> list[int]:
    """The words whose ending, or what follows, may make them hedges."""
    endings, particles = rules.endings[0], rules.perhaps[0]
    ended = [i for i, text in enumerate(words.text) if text.endswith(endings)] if endings else []
    return sorted({*ended, *words.among(particles)}) if particles else ended


def _inflections(words: Words, within: Iterable[int], rules: _Rules) -> Iterator[Hit[str]]:
    return filter(None, (_inflected(words, i, rules) for i in within))


def _inflected(words: Words, i: int, rules: _Rules) -> Hit[str] | None:
    """A conditional by its ending, or the Arabic particle that is "may" before an imperfect only."""
    endings, stems_not = rules.endings
    key = words.key[i]
    if endings and len(key) > 5 and words.text[i].endswith(endings) and not key.startswith(stems_not):
        spoken = words.key[max(0, i - 4) : i]
        return None if {"que", "qu", "si", "s"}.intersection(spoken) else Hit(i, i + 1, "reported")
    particles, beginnings, verbs = rules.perhaps
    if key in particles and i + 1 < len(words.key):
        onward = words.key[i + 1]
        if onward in verbs or (len(onward) > 3 and onward.startswith(beginnings)):
            return Hit(i, i + 1, "possible")
    return None


def _is_hedge(words: Words, hit: Hit[str], rules: _Rules) -> bool:
    """Whether the words around leave the wording its doubt."""
    key = words.key[hit.first]
    before = words.key[hit.first - 1] if hit.first and together(words, hit.first - 1) else ""
    if before in rules.behind.get(key, ()):
        return False
    onward = words.key[hit.last : hit.last + 2] if together(words, hit.last - 1) else []
    if hit.last == hit.first + 1 and any(_follows(onward, entry) for entry in rules.before.get(key, ())):
        return False
    if key == "may" and (words.text[hit.first] != "may" or _permits(words, hit, rules)):
        return False
    if key in rules.told[0] and not _told(words, hit, rules):
        return False
    verbs, endings = rules.infinitive
    return key not in verbs or any(words.text[j].endswith(endings) for j in _clause(words, hit.last))


def _follows(onward: list[str], entry: tuple[str, ...]) -> bool:
    return len(onward) >= len(entry) and all(
        key == stem[1:] if stem.startswith("=") else key.startswith(stem)
        for key, stem in zip(onward, entry, strict=False)
    )


def _told(words: Words, hit: Hit[str], rules: _Rules) -> bool:
    """Whether "soll" passes something on: of what is over ("soll gelandet sein"), or in a sentence that says whose word
    it is; else it tells of a plan."""
    _, done, says = rules.told
    first, last = hit.first, hit.last
    while first and hit.first - first < _SENTENCE and not _ends(words.gaps[first - 1]):
        first -= 1
    while last < len(words.key) and last - hit.last < _SENTENCE and not _ends(words.gaps[last - 1]):
        last += 1
    return not says.isdisjoint(words.key[first:last]) or any(
        words.key[j] in done and words.text[j - 1].islower() and words.key[j - 1].endswith(("t", "en", "an"))
        for j in range(first + 1, last)
    )


def _ends(gap: str) -> bool:
    return any(mark in gap for mark in ".!?;\n")


def _permits(words: Words, hit: Hit[str], rules: _Rules) -> bool:
    """Whether "may" allows something: "visitors may apply"."""
    subjects, verbs = rules.permitted
    onward = words.key[hit.last] if hit.last < len(words.key) else ""
    return onward in verbs or (
        onward not in ("be", "have", "also", "not")
        and any(key in subjects for key in words.key[max(0, hit.first - 1) : hit.first])
    )


def _clause(words: Words, i: int) -> Iterator[int]:
    """The next words as far as no stop or comma parts them."""
    for j in range(i, min(len(words.key), i + _CLAUSE)):
        if not together(words, j - 1):
            return
        yield j
