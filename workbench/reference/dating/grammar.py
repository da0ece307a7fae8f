"""How patterns over the parts of a date are written and read: ``<dd=d><month=m>`` is a day with its month."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from workbench.reference.dating.line import Line, Piece
from workbench.reference.dating.vocabulary import Vocabulary
from workbench.values.errors import CaseError

SMALL = "(?:<glue|prep|the>|'){0,3}"  # of, in, the …
_STOP = re.compile(r"[_|]")  # what is nothing in a date, or ends a sentence: no pattern reads on behind it
_KEPT, _MOST_KEPT = 64, 4096  # letters of a stretch, and stretches, of which it is kept what fits them
_PART = re.compile(r"(?<!\?P)<([a-z|]+)(?:=([a-z]+))?>")


@dataclass(slots=True)
class Found:
    """A date or a length of time read at ``start`` to ``end`` of a line (letters, the end exclusive).

    ``rule`` counts it, ``ahead`` instead where the clause tells of the future. ``basis`` says from what: "publication",
    or a date mentioned before: "mention" (going on from it), "mention back" (the same or an earlier day). ``grain`` is
    day, month, year, period or clock; a length of time has ``duration`` alone, a time ``clock``: "09:10+09:00".
    ``also`` are further dates of the same list.
    """

    start: int
    end: int
    rule: str = ""
    ahead: str = ""
    basis: str = "publication"
    grain: str = "day"
    duration: str = ""
    clock: str = ""
    unsure: bool = False
    listed: bool = False
    also: tuple[Found, ...] = ()


class Hit:
    """A pattern that fits at a place of a line."""

    def __init__(self, reader: Reader, found: re.Match[str], names: Mapping[str, tuple[str, ...]]) -> None:
        self.reader = reader
        self.found = found
        self.names = names

    @property
    def start(self) -> int:
        return self.found.start()

    @property
    def end(self) -> int:
        return self.found.end()

    def has(self, name: str) -> bool:
        """Whether an optional piece is there."""
        return name in self.found.re.groupindex and self.found.start(name) >= 0

    def at(self, name: str) -> int:
        """Where a piece stands in the line."""
        return self.found.start(name)

    def part(self, name: str) -> str:
        """The part a piece plays: the first of those the pattern allows."""
        names, parts = self.names[name], self._piece(name).parts
        return names[0] if names[0] in parts else next(part for part in names if part in parts)

    def value(self, name: str, absent: str = "") -> str:
        """The value of a piece."""
        if not self.has(name):
            return absent
        parts = self._piece(name).parts
        for part in self.names[name]:
            if part in parts:
                return parts[part]
        raise KeyError(name)

    def number(self, name: str) -> int:
        """The value of a piece as a whole number."""
        return int(self.value(name))

    def word(self, name: str) -> str:
        """The key of a piece's first word."""
        return self.reader.line.words.key[self._piece(name).first]

    def text(self, name: str) -> str:
        """The words of a piece as written."""
        piece = self._piece(name)
        return self.reader.line.words.body[piece.start : piece.end]

    def _piece(self, name: str) -> Piece:
        piece = self.reader.line.piece(self.found.start(name))
        assert piece is not None  # patterns name words, not marks
        return piece

    def dated(self, rule: str, *, ahead: str = "", grain: str = "day", basis: str = "publication") -> Found:
        """What was found, where the pattern stands."""
        return Found(self.start, self.end, rule, ahead, basis, grain)


_DEEPEST = 5  # dates within dates: "early on the morning of the Monday before"
Build = Callable[[Hit], Found | None]


@dataclass(frozen=True)
class Pattern:
    """A wording: the parts it can begin with, its pattern, and what it gives."""

    first: str
    text: str
    build: Build = field(compare=False)
    languages: str = ""

    def compiled(self, known: Vocabulary) -> tuple[re.Pattern[str], dict[str, tuple[str, ...]]]:
        """The pattern over a language's letters, and the parts each of its names can play."""
        names: dict[str, tuple[str, ...]] = {}

        def letters(found: re.Match[str]) -> str:
            parts = tuple(found[1].split("|"))
            group = "".join(dict.fromkeys("".join(known.letters(part) for part in parts)))
            if found[2]:
                names[found[2]] = parts
                return f"(?P<{found[2]}>[{group}])" if group else f"(?P<{found[2]}>(?!))"
            return f"[{group}]" if group else "(?!)"

        return re.compile(_PART.sub(letters, self.text)), names

    def needed(self, known: Vocabulary) -> list[frozenset[str]]:
        """The letters of each part without which the pattern fits nowhere."""
        parts = _needed(self.text)
        return [frozenset("".join(map(known.letters, part.partition("=")[0].split("|")))) for part in parts]


def _needed(text: str) -> list[str]:
    """The parts of a pattern that stand in no brackets and may not be left out; none where it has choices."""
    found, depth, i = [], 0, 0
    while i < len(text):
        sign, end = text[i], i
        if sign == "\\":
            end = i + 1
        elif sign == "[":
            end = text.index("]", i + 1)
        elif sign in "()":
            depth += 1 if sign == "(" else -1
        elif depth == 0 and sign == "|":
            return []
        elif depth == 0 and sign == "<":
            end = text.index(">", i)
            if text[end + 1 : end + 2] not in ("?", "*") and text[end + 1 : end + 3] != "{0":
                found.append(text[i + 1 : end])
        i = end + 1
    return found


Compiled = tuple[re.Pattern[str], dict[str, tuple[str, ...]], Build]


class Grammar:
    """The patterns of a language by the letter they can begin with, each made ready when a text has the letter."""

    def __init__(self, known: Vocabulary, patterns: tuple[Pattern, ...]) -> None:
        self._known = known
        self._patterns = patterns
        self._by_letter: dict[str, list[int]] = {}
        for number, pattern in enumerate(patterns):
            if pattern.languages and known.language not in pattern.languages.split():
                continue
            for letter in dict.fromkeys("".join(map(known.letters, pattern.first.split()))):
                self._by_letter.setdefault(letter, []).append(number)
        self._compiled: dict[int, Compiled] = {}
        self._beginning: dict[str, list[Compiled]] = {}
        self._fitting: dict[str, list[Compiled]] = {}
        self._needed: dict[str, tuple[list[tuple[int, list[frozenset[str]]]], frozenset[str]]] = {}
        self._idle: dict[str, bool] = {}
        self._likeliest: dict[tuple[str, frozenset[str]], list[Compiled]] = {}
        self.trigger = re.compile(f"[{''.join(self._by_letter)}]" if self._by_letter else "(?!)")

    def beginning(self, letter: str) -> list[Compiled]:
        """The patterns that can begin with a letter."""
        if letter not in self._beginning:
            self._beginning[letter] = [self._ready(number) for number in self._by_letter.get(letter, ())]
        return self._beginning[letter]

    def fitting(self, letters: str, at: int) -> list[Compiled]:
        """The patterns that fit at a place of a line.

        They look no further than the next letter or bar that is nothing in a date, and one letter back.
        """
        stop = _STOP.search(letters, at, at + _KEPT)
        if stop is None:
            return [each for each in self.beginning(letters[at : at + 1]) if each[0].match(letters, at)]
        here = letters[at - 1 : stop.end()] if at else "^" + letters[: stop.end()]
        found = self._fitting.get(here)
        if found is None:
            if len(self._fitting) > _MOST_KEPT:
                self._fitting.clear()
            found = [each for each in self._likely(letters[at], frozenset(here)) if each[0].match(letters, at)]
            self._fitting[here] = found
        return found

    def stretch(self, letters: str, at: int) -> tuple[int, bool]:
        """Where the stretch ends that a letter stands in, and whether no pattern fits from there to its end."""
        stop = _STOP.search(letters, at, at + _KEPT)
        if stop is None:
            return at, False
        end = stop.end()
        here = letters[at - 1 : end] if at else "^" + letters[:end]
        idle = self._idle.get(here)
        if idle is None:
            if len(self._idle) > _MOST_KEPT:
                self._idle.clear()
            idle = self._idle[here] = not self._any(letters, at, end - 1, frozenset(here))
        return end, idle

    def _any(self, letters: str, first: int, last: int, within: frozenset[str]) -> bool:
        """Whether a pattern fits that begins in a stretch, which has no other letters than these."""
        for i in range(first, last):
            if letters[i] in self._by_letter:
                for regex, _, _ in self._likely(letters[i], within):
                    if regex.match(letters, i):
                        return True
        return False

    def _likely(self, first: str, letters: frozenset[str]) -> list[Compiled]:
        """The patterns beginning with a letter for which a stretch has all parts that they cannot do without."""
        if first not in self._needed:
            numbers = self._by_letter.get(first, ())
            needed = [(number, self._besides(first, self._patterns[number])) for number in numbers]
            self._needed[first] = (needed, frozenset().union(*(part for _, parts in needed for part in parts)))
        needed, telling = self._needed[first]
        asked = (first, letters & telling)
        if asked not in self._likeliest:
            if len(self._likeliest) > _MOST_KEPT:
                self._likeliest.clear()
            possible = (number for number, parts in needed if not any(part.isdisjoint(letters) for part in parts))
            self._likeliest[asked] = [self._ready(number) for number in possible]
        return self._likeliest[asked]

    def _besides(self, first: str, pattern: Pattern) -> list[frozenset[str]]:
        """The letters of each part that a pattern needs besides one that the letter it begins with may be."""
        return [part for part in pattern.needed(self._known) if first not in part]

    def get_ready(self) -> None:
        """Make all patterns ready that can begin in a text, before one asks."""
        for letter in self._by_letter:
            self.beginning(letter)
            self._likely(letter, frozenset())

    def _ready(self, number: int) -> Compiled:
        if number not in self._compiled:
            pattern = self._patterns[number]
            self._compiled[number] = (*pattern.compiled(self._known), pattern.build)
        return self._compiled[number]


class Reader:
    """Reads the dates of a line."""

    def __init__(self, line: Line, grammar: Grammar, *, strict: bool = False) -> None:
        """``strict`` refuses a day no calendar has with CaseError; in a running text it is none."""
        self.line = line
        self.grammar = grammar
        self.strict = strict
        self._depth = 0

    def read(self, at: int) -> Found | None:
        """The date that begins at a letter; of dates within dates no more than a few."""
        if self._depth >= _DEEPEST:
            return None
        self._depth += 1
        try:
            return self._first(at)
        except CaseError:
            if self.strict:
                raise
            return None
        finally:
            self._depth -= 1

    def _first(self, at: int) -> Found | None:
        letters = self.line.letters
        for regex, names, build in self.grammar.fitting(letters, at):
            found = regex.match(letters, at)
            if found:
                built = build(Hit(self, found, names))
                if built is not None:
                    return built
        return None

    def each(self) -> Iterator[Found]:
        """Every date of the line, in order."""
        at, end, letters = 0, 0, self.line.letters
        trigger, fitting, stretch = self.grammar.trigger, self.grammar.fitting, self.grammar.stretch
        while found := trigger.search(letters, at):
            at = found.start()
            if at >= end:
                end, idle = stretch(letters, at)
                if idle:
                    at = end
                    continue
            built = self.read(at) if fitting(letters, at) else None
            if built is None:
                at += 1
            else:
                yield built
                at = max(at + 1, *(each.end for each in (built, *built.also)))

    def language(self) -> str:
        """The language of the text."""
        return self.line.known.language

    def parts(self, at: int) -> Mapping[str, str]:
        """The parts of the letter at a place; none of a mark or beyond the ends."""
        piece = self.line.piece(at) if 0 <= at < len(self.line.letters) else None
        return piece.parts if piece else {}

    def mark(self, at: int) -> bool:
        """Whether a mark, or the end of the text, stands at a place."""
        return not 0 <= at < len(self.line.letters) or self.line.piece(at) is None
