"""In which of the languages words are most likely written, by their script and their small words."""

from __future__ import annotations

from functools import lru_cache

from workbench.reference.dating.vocabulary import vocabulary
from workbench.reference.worded import Words

_LATIN = ("en", "de", "fr", "es", "pl")
_ENOUGH = 400  # words that are looked at
_SMALL = ("prep", "glue", "the", "and", "one", "every")


@lru_cache(maxsize=256)
def language_of(text: str) -> str:
    """The language of a text, English where nothing tells another."""
    return likely(Words(text[:8_000]))[0]


def likely(words: Words) -> list[str]:
    """The languages that the words can be of, the likeliest first; of those alike English first."""
    sample = words.text[:_ENOUGH]
    if any("\u0400" <= word[0] <= "\u04ff" for word in sample):
        return ["ru", *_LATIN]
    if any("\u0600" <= word[0] <= "\u06ff" for word in sample):
        return ["ar", *_LATIN]
    keys = words.key[:_ENOUGH]
    return sorted(_LATIN, key=lambda language: -_known(keys, language))


def _known(keys: list[str], language: str) -> int:
    """How many of the words are small words or words of dates of a language; small words weigh double."""
    known = vocabulary(language)
    return sum(1 + bool(set(_SMALL) & parts.keys()) for parts in map(known.word, keys) if parts)
