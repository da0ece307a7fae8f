"""Which asserters have no name: "a Kremlin source" is somebody, but nobody can say who.

The nouns are those by which the reading aid knows sources without a name, in every language it reads; a name's
letters tell which of them to ask.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from workbench.reference.phrases import lines, listed
from workbench.reference.worded import key_of
from workbench.reference.wordlists import words as table

_LATIN = ("en", "fr", "de", "es", "pl")
_ONE_OF = frozenset((
    "a", "an", "one", "two", "three", "some", "several", "many", "few", "other", "certain", "unnamed", "anonymous",
    "unidentified", "undisclosed", "unknown", "un", "une", "des", "deux", "plusieurs", "certains", "certaines",
    "quelques", "ein", "eine", "einer", "eines", "einem", "einen", "mehrere", "einige", "zwei", "una", "unos", "unas",
    "uno", "dos", "varios", "varias", "algunos", "algunas", "jeden", "jedna", "pewien", "pewna", "kilku", "kilka",
    "один", "одна", "некий", "некоторые", "несколько", "неназванный", "неназванные", "анонимный",
))  # fmt: skip
_MANY = frozenset((
    "governments", "organizations", "organisations", "groups", "media", "reports", "channels", "agencies", "outlets",
    "aides", "representatives", "expert", "experts", "analyst", "analysts", "observer", "observers", "individual",
    "individuals", "person", "persons", "people", "сми",
))  # fmt: skip
_WORD = re.compile(r"\S+")
_TRIMMED = ",.;:()“”„«»\"'"
_ARABIC = re.compile("[\u0600-\u06ff]")
_OF_ARABIC = frozenset("في من على الى إلى عن لدى باسم قرب".split())  # noqa: SIM905
_COMPOUND = 5  # letters of a German noun that ends a longer one


@lru_cache(maxsize=4096)
def is_unnamed(name: str) -> bool:
    """Whether an asserter is only described: "an insider", "sources familiar with it", "un responsable", "مصدر مطلع".

    Names that carry a proper name beside the description ("spokesman Dmitry Peskov", "The Insider") are named.
    """
    raw = _WORD.findall(name)
    words = [bare for word in raw if (bare := word.strip(_TRIMMED))]
    if not words:
        return True
    if _ARABIC.search(name):
        return _unnamed_in_arabic(words)
    if words[0].casefold() in _ONE_OF:
        return not _named_after(raw, 1 + _described_at(words[1:]))
    at = _described_at(words)
    if at >= 0:
        return not _named_after(raw, at)
    return all(word.replace("-", "").isalpha() and word.islower() for word in words)


def alike(one: str, two: str) -> bool:
    """Whether two descriptions share a word that tells whose: "Kremlin", not "source"."""
    return bool(_whose(one) & _whose(two))


def at_odds(one: str, two: str) -> bool:
    """Whether two descriptions name other places or bodies in one script: "in Paris", "in Berlin"."""
    ours, theirs = _names_in(one), _names_in(two)
    comparable = one.isascii() == two.isascii() and bool(ours and theirs)
    return comparable and ours.isdisjoint(theirs)


def _names_in(name: str) -> set[str]:
    words = [bare for word in name.split() if (bare := word.strip(_TRIMMED))]
    return {word.casefold()[:6] for word in words if word[:1].isupper() and not _is_somebody(word)}


def _whose(name: str) -> set[str]:
    words = (word.strip(_TRIMMED) for word in name.split())
    return {word.casefold()[:6] for word in words if len(word) > 4 and not _is_somebody(word)}


def _described_at(words: Sequence[str]) -> int:
    """Which word is the noun of a description: written small, first of all, or a German noun behind a small word."""
    for at, word in enumerate(words):
        small = word.islower() or at == 0
        german = at > 0 and words[at - 1].islower() and words[at - 1] != "the"
        if (small and _is_somebody(word)) or (german and _is_somebody(word, german=True)):
            return at
    return -1


def _named_after(raw: Sequence[str], at: int) -> bool:
    """Whether a proper name follows the noun: "official Ivan Petrov", "a spokesman for them, Dmitry Peskov"."""
    behind = "".join(raw[at + 1 : at + 2]).strip(_TRIMMED) if at >= 0 and not raw[at].endswith(",") else ""
    if (behind[:1].isupper() or behind[:1].isdigit()) and not _is_somebody(behind):
        return True
    comma = next((k for k, word in enumerate(raw) if word.endswith(",") and k >= at), None)
    tail = raw[comma + 1 :] if comma is not None else []
    return len(tail) > 1 and all(word.strip(_TRIMMED)[:1].isupper() for word in tail)


def _unnamed_in_arabic(words: Sequence[str]) -> bool:
    """A noun without its article describes; one with it may introduce a name, unless a small word follows."""
    nouns = _nouns("ar")
    for at, word in enumerate(words):
        key = key_of(word)
        bare = key.removeprefix("و")
        if key in nouns or bare in nouns:
            behind = words[at + 1 : at + 2]
            definite = bare.startswith("ال")
            return not definite or not behind or behind[0].startswith("ال") or behind[0] in _OF_ARABIC
        if f"{bare.removeprefix('ال')}" in nouns:
            return len(words) == at + 1 or words[at + 1].startswith("ال") or words[at + 1] in _OF_ARABIC
    return False


def _is_somebody(word: str, *, german: bool = False) -> bool:
    key = key_of(word)
    languages = ("de",) if german else _LATIN if key.isascii() or not _cyrillic(key) else ("ru",)
    if not german and (key in _MANY or any(key in _nouns(language) for language in languages)):
        return True
    return "de" in languages and word[:1].isupper() and _ends_german(key)


def _ends_german(key: str) -> bool:
    nouns = _nouns("de")
    forms = (key, key + "n")
    return any(form in nouns or any(form[cut:] in nouns for cut in range(3, len(form) - _COMPOUND)) for form in forms)


def _cyrillic(key: str) -> bool:
    return any("\u0400" <= letter <= "\u04ff" for letter in key)


@lru_cache(maxsize=8)
def _nouns(language: str) -> frozenset[str]:
    """The single nouns for somebody in a language; bodies ("the ministry") are nobody in particular only when small."""
    who = table("sources", language).get("who", {})
    bodies = {key_of(word) for word in listed(who.get("named_only"))}
    found = {key_of(one) for wording in lines(who.get("unnamed")) for one in _firsts(wording)}
    found |= {key_of(one) for wording in lines(who.get("expert")) for one in _firsts(wording)}
    return frozenset(found - bodies)


def _firsts(wording: str) -> list[str]:
    """The nouns of a wording of one place: ``source|sources``."""
    return wording.split("|") if " " not in wording else []
