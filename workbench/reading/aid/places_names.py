"""Names of places in a text: every stretch of words that the tables hold, with what stands beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress
from typing import cast

from workbench.reading.aid.article import Article, Words
from workbench.reading.aid.places_words import Tongue, tongue
from workbench.reference.folding import name_key
from workbench.reference.gazetteer import Place, airfields, names
from workbench.reference.worded import word_key

_LINK = re.compile(r"[ \u00a0\t]?[-‐‑–'’ʼ/.]?[ \u00a0\t\n]?")
_LONGEST = 6
_KEPT = 65_536  # words of which it is kept whether a name may begin with them
_PREFIXED = 300  # thousands of people of a town that may stand behind an Arabic prefix without an article
_Way = tuple[str, bool]  # words by their keys, and whether they are a case of those that stand in the text
_ORDER = {"country": 0, "region": 1, "water": 1, "city": 2, "airfield": 3}


@dataclass(slots=True, repr=False)
class Hit:
    """Words ``first`` to ``last`` that name a place: the places meant, best first, under the key they stand with."""

    first: int
    last: int
    start: int
    end: int
    key: str
    places: list[Place]
    proof: str = ""
    of_case: bool = False

    @property
    def place(self) -> Place:
        return self.places[0]


def capital(text: str) -> bool:
    """Whether a word is written as names are: with a capital, or in letters that have none."""
    first = text[0]
    return first.isupper() or "\u0600" <= first <= "\u06ff"


def linked(words: Words, i: int) -> bool:
    """Whether the i-th word and the next may belong to one name."""
    if i + 1 >= len(words.key):
        return False
    start, end = words.end[i], words.start[i + 1]
    if end - start == 1:
        return words.body[start] in " -\u00a0'’‑–/ʼ‘\n" or (words.body[start] == "." and end - words.start[i] < 4)
    if end - start > 3:
        return False
    between = words.body[start:end]
    if "." in between:
        return between == ". " and (start - words.start[i] < 3 or words.key[i] in ("sta", "ste"))
    return bool(_LINK.fullmatch(between))


def scan(article: Article, table: Tongue) -> list[Hit]:
    """The names of places in the text, from left to right, the longest at each word, none within another."""
    words, found, done = article.words, [], -1
    every: Iterable[int] = range(len(words.key))
    if not article.names:
        every = compress(every, _opening(table.language).of(words.text))
    for i in every:
        if i <= done or not (capital(words.text[i]) or words.key[i] in table.led and _led(words, i, table)):
            continue
        hit = _case_name(article, i) if article.names else None
        if hit is None and _opening(table.language)[words.text[i]]:
            hit = _longest(article, table, i)
        if hit:
            found.append(hit)
            done = hit.last
    return found


class _Opening(dict[str, bool]):
    """Of words met before whether a name may begin with them, and of others when they are asked for."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._table = tongue(language)

    def of(self, written: list[str]) -> list[bool]:
        """Of the words of a text; new ones that are written otherwise, or in no table, are taken in at once."""
        known = list(map(self.get, written))
        if None not in known:
            return cast(list[bool], known)
        table, ascii_alone = self._table, self._table.language == "en"
        new = {word for word in written if word not in self}
        for word in new if len(self) + len(new) <= _KEPT else ():
            key = word_key(word)
            small = word.islower() and not ("\u0600" <= word[0] <= "\u06ff" or key in table.led)
            if small or not (ascii_alone and not word.isascii() or table.names.opening(table.forms(key))):
                self[word] = False
        return list(map(self.__getitem__, written))

    def __missing__(self, word: str) -> bool:
        if len(self) > _KEPT:
            self.clear()
        key, language = word_key(word), self._table.language
        may = capital(word) or key in self._table.led  # asked first: few words of a text are written so
        return self.setdefault(word, may and not (_idle(language, key) and (language != "en" or word.isascii())))


@lru_cache(maxsize=8)
def _opening(language: str) -> _Opening:
    return _Opening(language)


def _led(words: Words, i: int, table: Tongue) -> bool:
    """Whether a word in small letters leads a name: "mer Noire", "al-Khadim"."""
    return (
        words.key[i] in table.names.small
        or words.gaps[i] in ("-", "‑", " ")
        and i + 1 < len(words.key)
        and words.text[i + 1][0].isupper()
    )


def _longest(article: Article, table: Tongue, i: int) -> Hit | None:
    words = article.words
    known, ways = _first(table.language, words.key[i])
    if words.key[i] in article.stopped:
        return None
    if not known[0] and table.language == "en" and words.key[i] in table.said["never"] and not words.text[i].isascii():
        known = (table.names.of(words.key[i]), words.key[i], False)  # "Malé" is no "male"
    best, last = None, i
    while True:
        places, key, case = known
        if places and _written(words, i, last, key, table) and key not in article.stopped:
            best = Hit(i, last, _begin(words, i, key, table), words.end[last], key, list(places), of_case=case)
        if not ways or last - i >= _LONGEST or not linked(words, last):
            return best
        last += 1
        known, ways = _further(table.language, ways, words.key[last])


def _idle(language: str, key: str) -> bool:
    """Whether a word names nothing, and no longer name begins with it."""
    known, ways = _first(language, key)
    return not (known[0] or ways)


@lru_cache(maxsize=65_536)
def _first(language: str, key: str) -> tuple[tuple[list[Place], str, bool], tuple[_Way, ...]]:
    """What one word names alone, and its forms that longer names begin with."""
    table = tongue(language)
    whole, longer = _looked([(form, form != key) for form in table.names.opening(table.forms(key))], table)
    barred = key in table.said["never"] and key not in table.names.capitals
    return ([], "", False) if barred else _held(whole, table), longer


@lru_cache(maxsize=16_384)
def _further(language: str, ways: tuple[_Way, ...], key: str) -> tuple[tuple[list[Place], str, bool], tuple[_Way, ...]]:
    """What the words so far name with one more, and what longer names begin with them."""
    table = tongue(language)
    forms = table.forms(key)
    whole, longer = _looked([(f"{way} {form}", case or form != key) for way, case in ways for form in forms], table)
    return _held(whole, table), longer


def _looked(ways: Iterable[_Way], table: Tongue) -> tuple[list[_Way], tuple[_Way, ...]]:
    """The ways that are spellings of the tables, and those that longer ones begin with."""
    whole, longer, look = [], [], table.names.look
    for way in ways:
        held, onward = look(way[0])
        if held:
            whole.append(way)
        if onward:
            longer.append(way)
    return whole, tuple(longer)


def _held(ways: Iterable[_Way], table: Tongue) -> tuple[list[Place], str, bool]:
    """The places of the first of these spellings, the word as it stands before the cases it may be."""
    best: tuple[list[Place], str, bool] = ([], "", False)
    for key, case in ways:
        if key not in table.said["never"] or key in table.names.capitals:
            places = sorted(table.names.of(key), key=_rank)
            if case and table.language == "ar" and _weight(places[0]) < _PREFIXED and not key.startswith("ال"):
                continue
            if not case:
                return places, key, case
            if not best[0] or _weight(places[0]) > _weight(best[0][0]):
                best = (places, key, case)
    return best


def _rank(place: Place) -> int:
    """A town written down by hand comes before its airfield, which comes before the towns of the tables."""
    return 4 if place.table.startswith("cities") else _ORDER[place.kind]


def _weight(place: Place) -> int:
    return 100_000 if not place.table.startswith("cities") else place.people


def _written(words: Words, i: int, last: int, key: str, table: Tongue) -> bool:
    """Whether the words are written as the name is: abbreviations in capitals, one word at least with one."""
    if key in table.names.capitals:
        return all(word.isupper() for word in words.text[i : last + 1])
    return any(capital(word) for word in words.text[i : last + 1])


def _begin(words: Words, i: int, key: str, table: Tongue) -> int:
    """Where the name begins: behind an Arabic prefix that can be split off."""
    if table.language != "ar" or words.key[i] == key.partition(" ")[0]:
        return words.start[i]
    word = words.key[i]
    cut = len(word) - len(key.partition(" ")[0])
    whole = cut > 0 and word.endswith(key.partition(" ")[0]) and len(word) == len(words.text[i])
    return words.start[i] + cut if whole else words.start[i]


def _case_name(article: Article, i: int) -> Hit | None:
    """A name that the case itself has given a place."""
    words = article.words
    for last in range(min(i + _LONGEST, len(words.key)) - 1, i - 1, -1):
        key = " ".join(words.key[i : last + 1])
        kind, value = article.names.get(key, ("", ""))
        if kind == "place":
            return Hit(i, last, words.start[i], words.end[last], key, [named(value, article.language)], proof="case")
    return None


def named(value: str, language: str) -> Place:
    """The place of a value that the case gives: an airfield by its code, else by its name, else the bare name."""
    known = airfields().code(value)
    found = known or next(iter(names(language).of(name_key(value)) or names("en").of(name_key(value))), None)
    return found or Place("city", "", "", value, "", "", table="names of the case")
