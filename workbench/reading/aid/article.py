"""A text to be read for suggestions: its words with code-point offsets, its sentences, and what is known about it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from workbench.reading.aid.language import language_of
from workbench.reading.aid.titled import titled
from workbench.reference.worded import Words, key_of
from workbench.values.sentences import Sentence, sentences
from workbench.values.when import Candidate

_HEADER = re.compile(r"([A-Za-z]+): ?(.*)")
_BLANK = re.compile(r"\n\n|\r\n\r\n")

__all__ = ["LANGUAGES", "Article", "Words", "article_of", "key_of"]

LANGUAGES = ("en", "ru", "ar", "fr", "es", "de", "pl")


@dataclass(frozen=True)
class Article:
    """A text with what is known about it; all offsets are code points of ``body``, ends exclusive.

    ``published`` is the publication as EDTF or an ISO date-time with its offset (``None``: not known), the anchor of
    relative dates; ``language`` one of ``LANGUAGES``; the ``title`` is no part of the body. ``names`` are the case's
    own: a folded name to the kind ("place", "actor", "aircraft") and the value it stands for; ``stopped`` are folded
    words never offered; ``possible`` are the days an undated text may have been published on, each with its proof.
    """

    body: str
    language: str = "en"
    published: str | None = None
    publisher: str = ""
    title: str = ""
    names: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    stopped: frozenset[str] = frozenset()
    possible: tuple[Candidate, ...] = ()

    @cached_property
    def words(self) -> Words:
        """The words of the body."""
        return Words(self.body)

    @cached_property
    def titled(self) -> list[bool]:
        """Of each word whether it stands in a line like a headline, where capitals prove nothing."""
        return titled(self.words)

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


def article_of(text: str) -> Article:
    """An article file: header lines ``Title: …``, a blank line, the body; a file without such a header is all body."""
    parted = _BLANK.search(text)
    lines = (
        [_HEADER.fullmatch(line) for line in text[: parted.start()].replace("\r\n", "\n").split("\n")] if parted else []
    )
    if parted is None or not all(lines):
        return Article(text, language=language_of(text))
    known = {found[1].lower(): found[2].strip() for found in lines if found}
    body = text[parted.end() :].removesuffix("\n")
    return Article(
        body,
        language=known.get("language", "")[:2].lower() or language_of(body),
        published=known.get("published") or None,
        publisher=known.get("publisher", ""),
        title=known.get("title", ""),
    )
