"""Wordings of a table found in running text: whole words by their keys, stems and choices within a wording."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, Generic, NamedTuple, TypeVar

from workbench.reference.worded import Words, key_of

Meant = TypeVar("Meant")

_BREAK = frozenset('.,;:!?()[]{}«»„“”"\n…؟،؛|/—–')
_SIGNS = frozenset("|*()_")
_CLITIC = 2  # letters a word must have more of to begin with another
_REMEMBERED = 20_000  # keys whose wordings are kept at hand
_FOLLOWED = 200  # words behind one key of which it is kept which wordings go on with them
_NONE: tuple[tuple[Any, ...], int, dict[str, Any]] = ((), 0, {})  # no wording begins so
_hit = tuple.__new__  # many are made and dropped: without the detour by names


class _Step(NamedTuple):
    """One word of a wording: its keys, the stems that also do, and whether it may be left out."""

    keys: frozenset[str]
    stems: tuple[str, ...]
    optional: bool

    def takes(self, key: str) -> bool:
        return key in self.keys or (bool(self.stems) and key.startswith(self.stems))

    def opens(self, key: str) -> bool:
        """Whether a wording can go on with a word from here: with this step, or without it."""
        return self.optional or self.takes(key)


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
_Onward = tuple[tuple[_Entry[Meant], ...], bool]
_Known = tuple[tuple[_Entry[Meant], ...], int, dict[str, _Onward[Meant]]]


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
        self._lengths = tuple(sorted({len(stem) for stem in self._by_stem}))
        self._heads = frozenset([stem[: self._lengths[0]] for stem in self._by_stem])  # a cheap look before the others
        self._near: dict[str, _Known[Meant] | None] = {}  # the keys met before
        self._opening: set[str] = set()  # those of them that begin a wording

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

    def _starting(self, key: str) -> _Known[Meant] | None:
        """What may follow a word that begins wordings, the letters of it that are another's, and what did follow."""
        found, cut = self._entries(key), 0
        if not found and self._clitics and len(key) > _CLITIC and key.startswith(self._clitics):
            found, cut = self._entries(key[1:]), 1
            if not found and key.startswith("لل"):  # the article's letter falls out behind this preposition
                found = self._entries("ا" + key[1:])
        if len(self._near) > _REMEMBERED:
            self._forget()
        self._near[key] = (found, cut, {}) if found else None
        if found:
            self._opening.add(key)
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
        if not known:
            return None
        entries, cut, followed = known
        onward = words.onward[i]
        fitting, longer = followed.get(onward) or _kept(followed, onward, entries)
        if longer:
            return _longest(words, i, fitting, cut)
        return _hit(Hit, (i, i + 1, fitting[0][1], cut)) if fitting else None

    def all(self, words: Words) -> Iterator[Hit[Meant]]:
        """The wordings of a text from its beginning, none overlapping another."""
        return self.between(words, 0, len(words.key))

    def between(self, words: Words, first: int, last: int) -> Iterator[Hit[Meant]]:
        """The wordings that begin in a stretch of words, none overlapping another."""
        begun = words.begun.get(self)
        if begun is None:
            begun = words.begun[self] = self._begun(words)
        if last - first < len(words.key):
            begun = begun[bisect_left(begun, first) : bisect_left(begun, last)]
        near, keys, onward, free = self._near, words.key, words.onward, 0
        for i in begun:
            if i < free:
                continue
            entries, cut, followed = near.get(keys[i]) or self._starting(keys[i]) or _NONE
            fitting, longer = followed.get(onward[i]) or _kept(followed, onward[i], entries)
            if longer:
                found = _longest(words, i, fitting, cut)
                if found is not None:
                    free = found[1]
                    yield found
            elif fitting:
                yield _hit(Hit, (i, i + 1, fitting[0][1], cut))

    def _begun(self, words: Words) -> list[int]:
        """The words of a text that a wording may begin with."""
        fresh = words.keys.difference(self._near)
        if len(self._near) + len(fresh) > _REMEMBERED:
            self._forget()
            fresh = words.keys
        if len(fresh) > _REMEMBERED:
            return words.among(self._likely(fresh))
        if fresh:
            self._meet(fresh)
        return words.among(self._opening)

    def _forget(self) -> None:
        self._near.clear()
        self._opening.clear()

    def _meet(self, fresh: frozenset[str]) -> None:
        """Take in words not met before: most begin no wording."""
        likely = self._likely(fresh)
        self._near.update(dict.fromkeys(fresh - likely))
        for key in likely:
            self._starting(key)

    def _likely(self, keys: frozenset[str]) -> set[str]:
        """Those of the keys that a wording may begin with."""
        stems, heads, found = self._by_stem, self._heads, {key for key in keys if key in self._by_key}
        if heads:
            shortest, *lengths = self._lengths
            near = [key for key in keys if key[:shortest] in heads]
            found.update([key for key in near if key[:shortest] in stems])
            for length in lengths:
                found.update([key for key in near if key[:length] in stems])
        if self._clitics:
            found.update([key for key in keys if key.startswith(self._clitics)])
        return found

    def __contains__(self, key: str) -> bool:
        """Whether the one word is a whole wording."""
        known = self._starting(key)
        return known is not None and any(all(step.optional for step in steps) for steps, _ in known[0])


def _longest(words: Words, i: int, fitting: tuple[_Entry[Meant], ...], cut: int) -> Hit[Meant] | None:
    best: Hit[Meant] | None = None
    longest = 0
    end = len(words.key) - 1
    tied = i < end and (words.gaps[i] == " " or together(words, i))
    for steps, meant in fitting:
        if not steps:
            last = i + 1
        elif steps[0].optional:
            then = steps[1] if len(steps) > 1 else steps[0]
            if not (then.optional or then.opens(words.onward[i]) or then.opens(words.onward[min(i + 1, end)])):
                continue  # neither the next word nor the one behind it goes on
            last = _fits(words, i + 1, steps)
        elif tied:  # the first step takes the word
            last = i + 2
            if len(steps) > 1:
                if not steps[1].opens(words.onward[i + 1]):
                    continue
                last = _fits(words, i + 2, steps[1:])
        else:
            continue
        if last > longest:
            best, longest = _hit(Hit, (i, last, meant, cut)), last
    return best


def _kept(followed: dict[str, _Onward[Meant]], onward: str, entries: tuple[_Entry[Meant], ...]) -> _Onward[Meant]:
    """The entries that go on with a word, and whether one of them is of more than the first word; remembered."""
    if len(followed) > _FOLLOWED:
        followed.clear()
    fitting, longer = [], False
    for entry in entries:
        if entry[0]:
            keys, stems, optional = entry[0][0]
            if not (onward in keys or optional or stems and onward.startswith(stems)):
                continue
            longer = True
        fitting.append(entry)
    followed[onward] = tuple(fitting), longer
    return followed[onward]


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
