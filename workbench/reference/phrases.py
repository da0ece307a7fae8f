"""Wordings of a table found in running text: whole words by their keys, stems and choices within a wording."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

from workbench.reference.worded import Words, key_of

Meant = TypeVar("Meant")

_BREAK = frozenset('.,;:!?()[]{}«»„“”"\n…؟،؛|/—–')
_SIGNS = frozenset("|*()_")
_CLITIC = 2  # letters a word must have more of to begin with another
_REMEMBERED = 20_000  # keys whose wordings are kept at hand


class _Step(NamedTuple):
    """One word of a wording: its keys, the stems that also do, and whether it may be left out."""

    keys: frozenset[str]
    stems: tuple[str, ...]
    optional: bool

    def takes(self, key: str) -> bool:
        return key in self.keys or (bool(self.stems) and key.startswith(self.stems))


class Hit(NamedTuple, Generic[Meant]):
    """A wording in a text: the words ``first`` to ``last`` (exclusive) and what it means.

    ``cut`` letters of the first word are another's: a conjunction written together with it.
    """

    first: int
    last: int
    meant: Meant
    cut: int = 0


_Steps = tuple[_Step, ...]
_Entry = tuple[_Steps, Meant]


class Phrases(Generic[Meant]):
    """Wordings looked up by their first word.

    A wording is words one blank apart; ``a|b`` is a choice, ``stem*`` any ending, ``(word)`` may be left out, ``_`` is
    any one word. Words are compared by key: small letters without accents. No stop or comma lies inside a wording.
    ``clitics`` are letters that other words leave at the beginning of the first one.
    """

    def __init__(self, entries: Iterable[tuple[str, Meant]], *, clitics: tuple[str, ...] = ()) -> None:
        self._clitics = clitics
        self._by_key: dict[str, list[tuple[str, Meant]]] = {}
        self._by_stem: dict[str, list[tuple[str, Meant]]] = {}
        for wording, meant in entries:
            self._file(wording, meant)
        self._lengths = tuple(sorted({len(stem) for stem in self._by_stem}))
        self._near: dict[str, tuple[tuple[_Entry[Meant], ...], int] | None] = {}

    def _file(self, wording: str, meant: Meant) -> None:
        """Puts a wording under each word that it can begin with; what follows is read when a text asks for it."""
        piece, _, rest = wording.strip().partition(" ")
        if piece and _SIGNS.isdisjoint(piece):
            self._by_key.setdefault(key_of(piece), []).append((rest, meant))
            return
        step = _step(piece)
        for key in step.keys if piece else ():
            self._by_key.setdefault(key, []).append((rest, meant))
        for stem in step.stems:
            self._by_stem.setdefault(stem, []).append((rest, meant))
        if step.optional:
            self._file(rest, meant)

    def _starting(self, key: str) -> tuple[tuple[_Entry[Meant], ...], int] | None:
        """What may follow a word that begins wordings, and the letters of it that are another's."""
        found, cut = self._entries(key), 0
        if not found and self._clitics and len(key) > _CLITIC and key.startswith(self._clitics):
            found, cut = self._entries(key[1:]), 1
            if not found and key.startswith("لل"):  # the article's letter falls out behind this preposition
                found = self._entries("ا" + key[1:])
        if len(self._near) > _REMEMBERED:
            self._near.clear()
        self._near[key] = (found, cut) if found else None
        return self._near[key]

    def _entries(self, key: str) -> tuple[_Entry[Meant], ...]:
        found = list(self._by_key.get(key, ()))
        for length in self._lengths:
            found += self._by_stem.get(key[:length], ())
        return tuple([(_steps(rest) if rest else (), meant) for rest, meant in found])

    def at(self, words: Words, i: int) -> Hit[Meant] | None:
        """The longest wording that begins with the i-th word; none behind the last word."""
        if i >= len(words.key):
            return None
        key = words.key[i]
        known = self._near[key] if key in self._near else self._starting(key)
        return _longest(words, i, *known) if known else None

    def all(self, words: Words) -> Iterator[Hit[Meant]]:
        """The wordings of a text from its beginning, none overlapping another."""
        return self.between(words, 0, len(words.key))

    def between(self, words: Words, first: int, last: int) -> Iterator[Hit[Meant]]:
        """The wordings that begin in a stretch of words, none overlapping another."""
        near, free = self._near, 0
        for i, key in enumerate(words.key[first:last], first):
            known = near[key] if key in near else self._starting(key)
            if known and i >= free:
                found = _longest(words, i, *known)
                if found is not None:
                    free = found.last
                    yield found

    def __contains__(self, key: str) -> bool:
        """Whether the one word is a whole wording."""
        known = self._starting(key)
        return known is not None and any(all(step.optional for step in steps) for steps, _ in known[0])


def _longest(words: Words, i: int, entries: tuple[_Entry[Meant], ...], cut: int) -> Hit[Meant] | None:
    best: Hit[Meant] | None = None
    longest, onward = 0, words.key[i + 1] if i + 1 < len(words.key) else ""
    for steps, meant in entries:
        last = i + 1
        if steps:
            keys, stems, optional = steps[0]
            if not (onward in keys or optional or (stems and onward.startswith(stems))):
                continue
            last = _fits(words, last, steps)
        if last > longest:
            best, longest = Hit(i, last, meant, cut), last
    return best


@lru_cache(maxsize=4096)
def _steps(wording: str) -> _Steps:
    return tuple([_step(piece) for piece in wording.split()])


def _step(piece: str) -> _Step:
    if _SIGNS.isdisjoint(piece):
        return _Step(frozenset((key_of(piece),)), (), False)
    optional = piece.startswith("(") and piece.endswith(")")
    choices = (piece[1:-1] if optional else piece).split("|")
    stems = tuple(key_of(each[:-1]) for each in choices if each.endswith("*"))
    if "_" in choices:
        stems = ("",)
    return _Step(frozenset(key_of(each) for each in choices if not each.endswith("*")), stems, optional)


def _fits(words: Words, i: int, steps: tuple[_Step, ...]) -> int:
    """The word behind the last step when the steps follow from the i-th word; 0 if they do not."""
    if not steps:
        return i
    step = steps[0]
    if i < len(words.key) and step.takes(words.key[i]) and together(words, i - 1):
        last = _fits(words, i + 1, steps[1:])
        if last:
            return last
    return _fits(words, i, steps[1:]) if step.optional else 0


def together(words: Words, i: int) -> bool:
    """Whether no stop, comma, quotation mark or bracket stands between the i-th word and the next.

    The stops of "U.S. Navy" and "Lenta.ru" are none.
    """
    gap = words.gap(i)
    return gap in (" ", ".") or (gap == ". " and len(words.text[i]) == 1) or not _BREAK.intersection(gap)


def lines(block: object) -> list[str]:
    """The wordings of a block of a word table: one a line; lines that begin with # are remarks."""
    text = block if isinstance(block, str) else ""
    return [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]


def listed(block: object) -> list[str]:
    """The single words of a block of a word table, parted by blanks."""
    return " ".join(lines(block)).split()
