"""Wordings of a table found in running text: whole words by their keys, stems and choices within a wording."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, Generic, NamedTuple, TypeVar

from workbench.reference.worded import Words, key_of

Meant = TypeVar("Meant")

_BREAK = frozenset('.,;:!?()[]{}«»„“”"\n…؟،؛|/—–')
_SIGNS = frozenset("|*()_")
_HEAD = 4  # letters by which stems are looked up, or as few as the shortest has
_CLITIC = 2  # letters a word must have more of to begin with another
_REMEMBERED = 20_000  # keys whose wordings are kept at hand
_hit = tuple.__new__  # many are made and dropped: without the detour by names


class _Step(NamedTuple):
    """One word of a wording: its keys, the stems that also do, and whether it may be left out."""

    keys: frozenset[str]
    stems: tuple[str, ...]
    optional: bool


class Hit(NamedTuple, Generic[Meant]):
    """A wording in a text: the words ``first`` to ``last`` (exclusive) and what it means.

    ``cut`` letters of the first word are another's: a conjunction written together with it.
    """

    first: int
    last: int
    meant: Meant
    cut: int = 0


_Steps = tuple[_Step, ...]
_Entry = tuple[int, _Steps, Meant]  # its place among those that begin so: of equally long ones the first counts


class _Onward(NamedTuple, Generic[Meant]):
    """The wordings that begin with one word.

    The first that ends with it, what follows in those that go on with a word by its key, and those that may go on with
    any word of a stem. ``cut`` letters of the word are another's.
    """

    alone: _Entry[Meant] | None
    after: dict[str, list[_Entry[Meant]]]
    others: list[_Entry[Meant]]
    cut: int


_NOTHING: _Onward[Any] = _Onward(None, {}, [], 0)  # what most words begin


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
        by_key = self._by_key
        for wording, meant in entries:
            piece, _, rest = wording.partition(" ")
            if not piece.isalnum():
                self._file(wording, meant)
                continue
            key = piece.lower() if piece.isascii() else key_of(piece)
            if key in by_key:
                by_key[key].append((rest, meant))
            else:
                by_key[key] = [(rest, meant)]
        self._letters = min([_HEAD, *map(len, self._by_stem)])
        self._stems: dict[str, tuple[str, ...]] = {}  # by the letters that they begin with, the shortest first
        for stem in sorted(self._by_stem, key=len):
            head = stem[: self._letters]
            self._stems[head] = (*self._stems.get(head, ()), stem)
        self._near: dict[str, _Onward[Meant]] = {}  # the keys met before

    def read_ahead(self) -> Phrases[Meant]:
        """Itself with all wordings read: of a table that is kept, so that no text waits for them."""
        for key in self._by_key:
            self._starting(key)
        return self

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

    def _starting(self, key: str) -> _Onward[Meant]:
        """The wordings that begin with a word, from now on kept at hand."""
        found, cut = self._filed(key), 0
        if not found and self._clitics and len(key) > _CLITIC and key.startswith(self._clitics):
            found, cut = self._filed(key[1:]), 1
            if not found and key.startswith("لل"):  # the article's letter falls out behind this preposition
                found = self._filed("ا" + key[1:])
        if len(self._near) > _REMEMBERED:
            self._near.clear()
        onward = self._near[key] = _onward(found, cut) if found else _NOTHING
        return onward

    def _filed(self, key: str) -> Sequence[tuple[str, Meant]]:
        found: Sequence[tuple[str, Meant]] = self._by_key.get(key, ())
        if self._stems:
            for stem in self._stems.get(key[: self._letters], ()):
                if key.startswith(stem):
                    found = [*found, *self._by_stem[stem]]
        return found

    def at(self, words: Words, i: int) -> Hit[Meant] | None:
        """The longest wording that begins with the i-th word; none behind the last word."""
        if i >= len(words.key):
            return None
        key = words.key[i]
        known = self._near.get(key) or self._starting(key)
        if known is _NOTHING:
            return None
        alone, after, others, cut = known
        if others or words.onward[i] in after:
            return _longest(words, i, known)
        return _hit(Hit, (i, i + 1, alone[2], cut)) if alone else None

    def all(self, words: Words) -> Iterator[Hit[Meant]]:
        """The wordings of a text from its beginning, none overlapping another."""
        return self.between(words, 0, len(words.key))

    def between(self, words: Words, first: int, last: int) -> Iterator[Hit[Meant]]:
        """The wordings that begin in a stretch of words, none overlapping another."""
        begun = words.begun.get(self)
        if begun is None:
            begun = words.begun[self] = words.standing(self._likely(words))
        if last - first < len(words.key):
            begun = begun[bisect_left(begun, first) : bisect_left(begun, last)]
        near, keys, onward, free = self._near, words.key, words.onward, 0
        for i in begun:
            if i < free:
                continue
            known = near.get(keys[i]) or self._starting(keys[i])
            alone, after, others, cut = known
            if others or onward[i] in after:
                found = _longest(words, i, known)
                if found is not None:
                    free = found[1]
                    yield found
            elif alone:
                yield _hit(Hit, (i, i + 1, alone[2], cut))

    def _likely(self, words: Words) -> set[str]:
        """Those of the keys of a text that a wording may begin with."""
        found = self._by_key.keys() & words.where.keys()  # goes through the shorter of the two
        if self._stems:
            headed = words.headed(self._letters)
            for head in self._stems.keys() & headed.keys():
                stems = self._stems[head]
                found.update([key for key in headed[head] if key.startswith(stems)])
        for clitic in self._clitics:
            found.update(words.headed(len(clitic)).get(clitic, ()))
        return found

    def __contains__(self, key: str) -> bool:
        """Whether the one word is a whole wording."""
        alone, _, others, _ = self._starting(key)
        return alone is not None or any(all(step.optional for step in steps) for _, steps, _ in others)


def _onward(found: Iterable[tuple[str, Meant]], cut: int) -> _Onward[Meant]:
    """The wordings that begin with a word, sorted by what they go on with."""
    alone: _Entry[Meant] | None = None
    after: dict[str, list[_Entry[Meant]]] = {}
    others: list[_Entry[Meant]] = []
    for place, (rest, meant) in enumerate(found):
        steps = _steps(rest) if rest else ()
        while steps and not steps[0].stems:
            keys, _, optional = steps[0]
            steps = steps[1:]
            for key in keys:
                after.setdefault(key, []).append((place, steps, meant))
            if not optional:
                break
        else:
            if steps:
                others.append((place, steps, meant))
            else:
                alone = alone or (place, (), meant)
    return _Onward(alone, after, others, cut)


def _longest(words: Words, i: int, known: _Onward[Meant]) -> Hit[Meant] | None:
    """The longest of the wordings that begin with the i-th word, the first of equally long ones."""
    best, after, others, cut = known
    longest = i + 1 if best else 0
    behind = after.get(words.onward[i], ()) if words.gaps[i] == " " or together(words, i) else ()
    for at, entries in ((i + 2, behind), (i + 1, others)):
        for entry in entries:
            last = _fits(words, at, entry[1]) if entry[1] else at
            if last > longest or last and last == longest and best and entry[0] < best[0]:
                best, longest = entry, last
    return _hit(Hit, (i, longest, best[2], cut)) if best else None


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
    for n, (keys, stems, optional) in enumerate(steps):
        key = words.onward[i - 1]
        takes = (key in keys or stems and key.startswith(stems)) and i < len(words.key)
        takes = takes and (words.gaps[i - 1] == " " or together(words, i - 1))
        if optional:
            return takes and _fits(words, i + 1, steps[n + 1 :]) or _fits(words, i, steps[n + 1 :])
        if not takes:
            return 0
        i += 1
    return i


def together(words: Words, i: int) -> bool:
    """Whether no stop, comma, quotation mark or bracket stands between the i-th word and the next.

    The stops of "U.S. Navy" and "Lenta.ru" are none.
    """
    gap = words.gaps[i]
    return gap in (" ", ".") or (gap == ". " and len(words.text[i]) == 1) or not _BREAK.intersection(gap)


def lines(block: object) -> list[str]:
    """The wordings of a block of a word table: one a line; lines that begin with # are remarks."""
    text = block if isinstance(block, str) else ""
    return [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]


def listed(block: object) -> list[str]:
    """The single words of a block of a word table, parted by blanks."""
    return " ".join(lines(block)).split()
