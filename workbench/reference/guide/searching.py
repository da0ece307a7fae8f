"""Words looked up in the guide: sections that say all of them, those first that are about them."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable, Sequence
from functools import lru_cache
from math import log
from typing import NamedTuple

from workbench.reference.guide.pages import Section, names, page

IN_HEADING, IN_TITLE, PHRASE = 12.0, 6.0, 8.0
"""What a word counts in a heading and in a page's title, and what words side by side add; of a word that is only begun
counts the share that is typed. The local site (``site/search.js``) ranks by the same numbers."""
LESSER = {"command-line": 0.5}
"""What places of a page count less: the long page of verbs has a section for nearly every word of the window."""
USUAL = 120
"""Words of a section from which on its length lowers what a word in it counts."""
_AROUND = 60  # letters before the first word of a snippet
_SNIPPET = 170
_WORD = re.compile(r"\w+")


class Hit(NamedTuple):
    """A section that says the words, with some of it around the first of them."""

    section: Section
    score: float
    snippet: str


def search(words: str, *, most: int = 40) -> list[Hit]:
    """The sections in which every word is said or begun, best first; equal ones in the order of the guide."""
    sought = tuple(dict.fromkeys(_WORD.findall(words.casefold())))
    if not sought:
        return []
    scored = ((_score(sought, section), section) for section in _all())
    found = [Hit(section, score, snippet(section.words, sought)) for score, section in scored if score]
    return sorted(found, key=lambda hit: -hit.score)[:most]


def reading() -> Generator[None, None, None]:
    """Read every page ahead, so that the first search need not; pauses after each."""
    for name in names():
        for section in page(name).sections:
            _terms(section)
        yield


@lru_cache(maxsize=1)
def _all() -> tuple[Section, ...]:
    return tuple(section for name in names() for section in page(name).sections)


def _score(sought: tuple[str, ...], section: Section) -> float:
    heading, title, words = _terms(section)
    total = 0.0
    for word in sought:
        said = _counted(word, words)
        much = said / (said + 1 + max(0.0, log(max(len(words), 1) / USUAL)))
        counts = much + IN_HEADING * _best(word, heading) + IN_TITLE * _best(word, title)
        if not counts:
            return 0.0
        total += counts
    side_by_side = len(sought) > 1 and any(
        " ".join(sought) in " ".join(each) for each in (heading, title, words)
    )  # fmt: skip
    return (total + (PHRASE if side_by_side else 0.0)) * LESSER.get(section.page, 1.0)


@lru_cache(maxsize=1024)
def _terms(section: Section) -> tuple[list[str], list[str], list[str]]:
    own = section.heading if section.anchor else ""
    return tuple(_WORD.findall(each.casefold()) for each in (own, section.title, section.words))  # type: ignore[return-value]


def _counted(word: str, terms: Iterable[str]) -> float:
    return sum(_share(word, term) for term in terms)


def _share(word: str, term: str) -> float:
    return len(word) / len(term) if term.startswith(word) else 0.0


def _best(word: str, terms: Sequence[str]) -> float:
    """1 where a title is this word alone; less where it is only begun, or one of many."""
    return max((_share(word, term) for term in terms), default=0.0) * (0.5 + 0.5 / max(1, len(terms)))


def snippet(words: str, sought: tuple[str, ...]) -> str:
    """Some of the words, from a little before the first place where one of those sought begins."""
    found = re.search(rf"\b(?:{'|'.join(map(re.escape, sought))})", words, re.IGNORECASE)
    start = max(0, found.start() - _AROUND) if found else 0
    start = words.find(" ", start) + 1 if start else 0
    cut = words[start : start + _SNIPPET]
    return f"{'… ' if start else ''}{cut}{'…' if start + _SNIPPET < len(words) else ''}"
