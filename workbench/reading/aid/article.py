"""A text to be read for suggestions: its words with code-point offsets, its sentences, and what is known about it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from workbench.reference.folding import name_key
from workbench.values.sentences import Sentence, sentences

_MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670"  # combining accents and Arabic vowel signs stay in their word
_WORD = re.compile(rf"[^\W_][{_MARKS}]*(?:[^\W_][{_MARKS}]*|ـ)*")
_HEADER = re.compile(r"([A-Za-z]+): ?(.*)")

LANGUAGES = ("en", "ru", "ar", "fr", "es", "de", "pl")


@lru_cache(maxsize=65_536)
def key_of(word: str) -> str:
    """The key of one word: small letters without accents, as the tables fold their own words."""
    return name_key(word)


@dataclass(frozen=True)
class Article:
    """A text with what is known about it; all offsets are code points of ``body``, ends exclusive.

    ``published`` is the publication as EDTF or an ISO date-time with its offset (``None``: not known), the anchor of
    relative dates; ``language`` one of ``LANGUAGES``. ``names`` are the case's own: a folded name to the kind
    ("place", "actor", "aircraft") and the value it stands for; ``stopped`` are folded words never offered.
    """

    body: str
    language: str = "en"
    published: str | None = None
    publisher: str = ""
    title: str = ""
    url: str = ""
    author: str = ""
    names: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    stopped: frozenset[str] = frozenset()

    @cached_property
    def words(self) -> Words:
        """The words of the body."""
        return Words(self.body)

    @cached_property
    def sentences(self) -> list[Sentence]:
        """The sentences of the body, in order."""
        return sentences(self.body)

    @cached_property
    def _starts(self) -> list[int]:
        return [each.start for each in self.sentences]

    def sentence_at(self, offset: int) -> int:
        """The index of the sentence that an offset lies in or behind; 0 before the first."""
        return max(0, bisect_right(self._starts, offset) - 1)


class Words:
    """The words of a text side by side: ``start[i]``, ``end[i]``, ``text[i]`` and ``key[i]`` of the i-th.

    A word is a run of letters and digits with their accents: "An-124" is two words, "Syria’s" is two.
    """

    __slots__ = ("body", "end", "key", "start", "text")

    def __init__(self, body: str) -> None:
        found = [(each.start(), each.end(), each[0]) for each in _WORD.finditer(body)]
        self.body = body
        self.start = [start for start, _, _ in found]
        self.end = [end for _, end, _ in found]
        self.text = [text for _, _, text in found]
        self.key = [key_of(text) if len(text) < 64 else text.casefold() for text in self.text]

    def __len__(self) -> int:
        return len(self.start)

    def gap(self, i: int) -> str:
        """What stands between the i-th word and the next one."""
        return self.body[self.end[i] : self.start[i + 1]] if i + 1 < len(self.start) else self.body[self.end[i] :]

    def at(self, offset: int) -> int:
        """The index of the first word that ends behind an offset; the number of words if none does."""
        return bisect_right(self.end, offset)


def article_of(text: str) -> Article:
    """An article file: header lines ``Title: …``, a blank line, the body; a file without such a header is all body."""
    head, blank, body = text.partition("\n\n")
    lines = [_HEADER.fullmatch(line) for line in head.split("\n")]
    if not blank or not all(lines):
        return Article(text)
    known = {found[1].lower(): found[2].strip() for found in lines if found}
    return Article(
        body.removesuffix("\n"),
        language=known.get("language", "en")[:2].lower(),
        published=known.get("published") or None,
        publisher=known.get("publisher", ""),
        title=known.get("title", ""),
        url=known.get("url", ""),
        author=known.get("author", ""),
    )
