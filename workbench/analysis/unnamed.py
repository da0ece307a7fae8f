"""Which asserters have no name: "a Kremlin source" is somebody, but nobody can say who."""

from __future__ import annotations

import re

_INDEFINITE = frozenset((
    "a", "an", "one", "two", "three", "some", "several", "many", "few", "other", "certain", "unnamed", "anonymous",
    "unidentified", "undisclosed", "unknown",
))  # fmt: skip
_SOMEBODY = frozenset((
    "source", "sources", "insider", "insiders", "official", "officials", "analyst", "analysts", "expert", "experts",
    "observer", "observers", "witness", "witnesses", "eyewitness", "eyewitnesses", "resident", "residents", "local",
    "locals", "person", "persons", "people", "individual", "individuals", "diplomat", "diplomats", "officer",
    "officers", "soldier", "soldiers", "pilot", "pilots", "user", "users", "blogger", "bloggers", "governments",
    "organizations", "organisations", "groups", "media", "reports", "channels", "agencies", "outlets", "aides",
    "representatives",
))  # fmt: skip
_WORD = re.compile(r"\S+")


def is_unnamed(name: str) -> bool:
    """Whether an asserter is only described: "an insider", "sources familiar with it", "local media".

    Names that carry a proper name beside the description ("spokesman Dmitry Peskov", "The Insider") are named.
    """
    words = [word.strip(",.;:()“”\"'") for word in _WORD.findall(name)]
    words = [word for word in words if word]
    if not words:
        return True
    if words[0].casefold() in _INDEFINITE:
        return not _named_after(words)
    at = next((k for k, word in enumerate(words) if word.casefold() in _SOMEBODY and _plain(word, k)), None)
    if at is not None:
        return not any(word[:1].isupper() for word in words[at + 1 :]) or at == 0
    return all(word.isalpha() and word.islower() for word in words)


def _plain(word: str, at: int) -> bool:
    """A description is written small; with a capital inside a name it belongs to the name."""
    return at == 0 or word.islower()


def _named_after(words: list[str]) -> bool:
    """Whether a proper name follows the description: "a spokesman, Dmitry Peskov"."""
    tail = words[-2:]
    described = any(word.islower() for word in words[1:-2])
    return len(words) > 3 and described and all(word[:1].isupper() for word in tail)
