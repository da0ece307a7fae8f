"""What the words of dates are in one language: each phrase of its table with the parts it can play in a date."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import product
from typing import Any, NamedTuple, cast

from workbench.reference import folding
from workbench.reference.folding import name_key
from workbench.reference.ready import ready
from workbench.reference.worded import Words
from workbench.reference.wordlists import source, words

LANGUAGES = ("en", "ru", "ar", "fr", "es", "de", "pl")
OTHER = "_"  # the letter of any word that is nothing in a date
_KEPT = 65_536  # words whose letters are kept at hand
_NAMES = frozenset(("month", "weekday", "faintmonth", "faintday"))
_PARTS = {"numbers": "num", "ordinals": "ord"}
_PIECES = ("ordmark", "oclock", "clockunit", "zone", "ampm", "decade", "adjunit", "unit", "year")  # behind figures
_FIRST = 0x80  # letters of parts begin behind those that are marks; patterns over small numbers are made sooner
_FIGURES = (
    "num dd",
    "dd",
    "num",
    "yyyy hhmm",
    "yyyy",
    "hhmm",
    "zone",
    "tmark",
    "oclock",
    "quarterno",
    "halfno",
    "mixed",
)

Entry = tuple[tuple[str, ...], list[dict[str, str]]]


class Sense(NamedTuple):
    """What a word can be: its parts, each with a value ("weekday": "1"), and the letter that stands for the parts."""

    letter: str
    parts: Mapping[str, str]


@dataclass(slots=True)
class Node:
    """What phrases that begin alike mean where they end here, and the words they can go on with."""

    senses: tuple[Sense, ...] = ()
    bare: tuple[Sense, ...] = ()  # the same where the word cannot be the month or weekday it is spelt like
    onward: dict[str, Node] = field(default_factory=dict)
    single: str = ""  # the letter where it means one thing however it is written


class _Alone(dict[str, str]):
    """The letters of words met before, and of others when they are asked for."""

    def __init__(self, known: Vocabulary) -> None:
        super().__init__()
        self._known = known

    def of(self, words: Words) -> list[str]:
        """The letters of the words of a text, those that are new and nothing in a date taken in at once."""
        known, keys = list(map(self.get, words.key)), words.keys
        if None not in known:
            return cast(list[str], known)
        phrases, split = self._known.phrases, self._known.split
        if len(self) + len(keys) <= _KEPT:
            new = [key for key in keys if key not in self and key not in phrases and len(key) > 2]
            self.update([(key, OTHER) for key in new if not (key[0].isdecimal() or key[0] in split)])
        return list(map(self.__getitem__, words.key))

    def __missing__(self, key: str) -> str:
        if len(self) > _KEPT:
            self.clear()
        node, split = self._known.phrases.get(key), self._known.split
        if node is not None and not node.onward and not key[:1].isdecimal():
            return self.setdefault(key, node.single)
        nothing = not (node or key[:1].isdecimal() or key[:1] in split or len(key) == 2 and key[0] in "qh")
        return self.setdefault(key, OTHER if nothing else "")


class Vocabulary:
    """The words of a language: phrases as a tree by their words, and lists of words that only matter beside a date."""

    def __init__(self, language: str, table: Mapping[str, Any]) -> None:
        self.language = language
        self.letters_of: dict[frozenset[str], str] = {}
        self.phrases: dict[str, Node] = {}
        self._by_part: dict[str, str] = {}
        for name in _FIGURES:
            self.sense(dict.fromkeys(name.split(), ""))
        self.capital = bool(table.get("capital"))  # months and weekdays begin with a capital letter
        self.bare_year = bool(table.get("bare_year"))  # a year may begin a sentence
        self.split = frozenset(table.get("split", "").split())  # small words written together with the next
        self.future, self.past, self.clause, self.recurring, self.closing = (
            frozenset(name_key(each) for said in _listed(table.get(name, "")) for each in _chosen(said))
            for name in ("future", "past", "clause", "recurring", "closing")
        )
        self.exact: dict[str, set[str]] = {}
        for written in _listed(table.get("exact", "")):
            self.exact.setdefault(name_key(written), set()).add(written)
        self._learn(table)

    def sense(self, parts: Mapping[str, str]) -> Sense:
        """The parts of a word with their letter; the same parts have the same letter."""
        kinds = frozenset(parts)
        letter = self.letters_of.get(kinds)
        if letter is None:
            letter = self.letters_of[kinds] = chr(_FIRST + len(self.letters_of)) if kinds else "_"
        return Sense(letter, parts)

    def letters(self, part: str) -> str:
        """All letters of words that can play a part."""
        if not self._by_part:
            for parts, letter in self.letters_of.items():
                for each in parts:
                    self._by_part[each] = self._by_part.get(each, "") + letter
        return self._by_part.get(part, "")

    @cached_property
    def alone(self) -> _Alone:
        """The letter of each word that is one thing, or nothing in a date, wherever it stands; empty for others."""
        return _Alone(self)

    def word(self, key: str) -> Mapping[str, str]:
        """The parts of a single word."""
        node = self.phrases.get(key)
        return node.senses[0].parts if node and node.senses else {}

    def behind_figures(self, key: str) -> Sense | None:
        """What letters written together with a number are: "h", "th", "Z"."""
        node = self.phrases.get(key)
        found = node.senses[0] if node and node.senses else None
        return found if found and any(part in found.parts for part in _PIECES) else None

    def _learn(self, table: Mapping[str, Any]) -> None:
        for phrase, parts in _merged(self.language, table).items():
            node = self.phrases.setdefault(phrase[0], Node())
            for key in phrase[1:]:
                node = node.onward.setdefault(key, Node())
            node.senses = tuple([self.sense(each) for each in parts])
            named = any([not _NAMES.isdisjoint(each) for each in parts])
            node.bare = tuple([self.sense(_unnamed(each)) for each in parts]) if named else node.senses
            node.single = node.senses[0].letter if not named and len(parts) == 1 else ""


def _merged(language: str, table: Mapping[str, Any]) -> dict[tuple[str, ...], list[dict[str, str]]]:
    """What each phrase can be: of one that stands in several lists all of it."""
    if not table:
        return {}
    path = source("dates", language)
    return ready(f"dates.{language}", (path, __file__, folding.__file__), lambda: _gathered(table))


def _gathered(table: Mapping[str, Any]) -> dict[tuple[str, ...], list[dict[str, str]]]:
    merged: dict[tuple[str, ...], list[dict[str, str]]] = {}
    for phrase, senses in _entries(table):
        held = merged.setdefault(phrase, [{} for _ in senses])
        for mine, further in zip(held, senses, strict=False):
            for part, value in further.items():
                mine.setdefault(part, value)
    weak = {_keys(written) for written in _listed(table.get("weak", ""))}
    return {phrase: [_faint(each) for each in held] if phrase in weak else held for phrase, held in merged.items()}


@lru_cache(maxsize=8)
def vocabulary(language: str) -> Vocabulary:
    """The words of a language; of any other only what needs no language."""
    return Vocabulary(language, words("dates", language) if language in LANGUAGES else {})


def _unnamed(parts: Mapping[str, str]) -> dict[str, str]:
    return {part: value for part, value in parts.items() if part not in _NAMES}


def _faint(parts: dict[str, str]) -> dict[str, str]:
    """A month or weekday that is also another word."""
    names = {"month": "faintmonth", "weekday": "faintday"}
    return {names.get(part, part): value for part, value in parts.items()}


def _chosen(written: str) -> Iterator[str]:
    """The wordings of an entry in which "a|b" is a choice: "may|could arrive|land"."""
    return (" ".join(steps) for steps in product(*(step.split("|") for step in written.split())))


def _listed(phrases: str) -> list[str]:
    return [each.strip() for each in phrases.split(",") if each.strip()]


@lru_cache(maxsize=4096)
def _keys(phrase: str) -> tuple[str, ...]:
    return tuple(name_key(phrase).split())


def _entries(table: Mapping[str, Any]) -> Iterator[Entry]:
    """Every phrase with its parts, compounds written out."""
    for section, values in table.items():
        if section in ("months", "weekdays"):
            for number, phrases in enumerate(values, 1):
                yield from _plain(phrases, section.removesuffix("s"), str(number))
        elif section == "adjective":
            yield from _adjectives(values)
        elif isinstance(values, dict):
            for value, phrases in values.items():
                yield from _plain(
                    phrases, *((value, "") if section == "words" else (_PARTS.get(section, section), value))
                )
    if table.get("joined"):
        yield from _joined(table)


def _plain(phrases: str, part: str, value: str) -> Iterator[Entry]:
    for phrase in _listed(phrases):
        if keys := _keys(phrase):
            yield keys, [{part: value or phrase}]


def _adjectives(table: Mapping[str, str]) -> Iterator[Entry]:
    """Adjectives of length: "zweitägig", "шестимесячный", and their tail alone behind figures."""
    heads = [(number, name_key(head)) for number, head in (each.split() for each in _listed(table["heads"]))]
    endings = [name_key(ending.removeprefix("*")) for ending in _listed(table["endings"])]
    for unit, tail in (each.split() for each in _listed(table["tails"])):
        for ending in endings:
            stem = name_key(tail) + ending
            yield (stem,), [{"adjunit": unit}]
            for number, head in heads:
                yield (head + stem,), [{"num": number}, {"adjunit": unit}]


def _joined(table: Mapping[str, Any]) -> Iterator[Entry]:
    """A weekday and a part of the day in one word: "Montagabend"."""
    for number, days in enumerate(table["weekdays"], 1):
        for value, phrases in table["part"].items():
            for day in _listed(days):
                for part in _listed(phrases):
                    if len(day) > 2:
                        yield _keys(day + part), [{"weekday": str(number)}, {"part": value}]
