"""One spelling for the many ways words are written, and a query's words as patterns in it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from workbench.reference import tables

_PLAIN = {
    **dict.fromkeys("‐‑‒–—―−﹣－", "-"), **dict.fromkeys("’‘‚‛ʼ`´ʹ′", "'"), **dict.fromkeys("“”„‟«»″＂", '"'),
    **dict.fromkeys("أإآٱٲٳ", "ا"), "ى": "ي", "ة": "ه", "ـ": "", "ı": "i", "ł": "l", "ø": "o", "đ": "d",
    "\u00ad": "", "\u200b": "", "\u200c": "", "\u200d": "", "\u2060": "", "\ufeff": "",
}  # fmt: skip
_SPACED = re.compile(
    r"[\u2e80-\u2fdf\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
_WORD = re.compile(r"[^\W_]+")
_BETWEEN = r"[\W_]+"
_TERM = re.compile(r'"([^"]*)"?(\*?)|(\S+)')
_DESIGNATOR = re.compile(r"([^\W\d_]{1,4})(\d[^\W_]*)")
_LONGEST = 300  # code points of a query that are looked for
_BLOCK, _OVERLAP, _STEP = 1 << 15, 1 << 10, 1 << 8


class _Folding(dict[int, str]):
    """A letter's folded spelling, worked out when first met; letter by letter, so places can be told."""

    def __missing__(self, code: int) -> str:
        letters = []
        for part in unicodedata.normalize("NFKD", chr(code)).casefold():
            for letter in unicodedata.normalize("NFKD", _PLAIN.get(part, part)):
                mark = unicodedata.category(letter) in ("Mn", "Me")
                letters.append("" if mark else _PLAIN.get(letter, letter))
        folded = "".join(letters)
        self[code] = f" {folded} " if _SPACED.match(folded) else folded
        return self[code]


_FOLDING = _Folding()


def fold(text: str) -> str:
    """One spelling: small letters, no marks, ё as е, one alef, plain dashes and quotes, CJK spaced."""
    return text.translate(_FOLDING)


def normalise(text: str) -> tuple[str, list[int]]:
    """The folded text, and for each of its letters the place in the text it came from."""
    folded = [_FOLDING[ord(letter)] for letter in text]
    return "".join(folded), [at for at, letters in enumerate(folded) for _ in letters]


@dataclass(frozen=True, slots=True)
class _Term:
    """One term: ways to write it as sequences of folded words; ``prefix`` leaves the last word open."""

    ways: tuple[tuple[str, ...], ...]
    prefix: bool

    @property
    def match(self) -> str:
        open_end = " *" if self.prefix else ""
        return "(" + " OR ".join(f'"{" ".join(way)}"{open_end}' for way in self.ways) + ")"

    @property
    def pattern(self) -> str:
        words = "|".join(_BETWEEN.join(map(re.escape, way)) for way in self.ways)
        return f"(?<![^\\W_])(?:{words})" + ("[^\\W_]*" if self.prefix else "(?![^\\W_])")


class _Sought(NamedTuple):
    """A pattern in folded text, and the words one of which it begins with: plain searching is far quicker."""

    pattern: re.Pattern[str]
    heads: tuple[str, ...]

    @classmethod
    def of(cls, terms: Sequence[_Term]) -> _Sought:
        heads = dict.fromkeys(way[0] for way in terms[0].ways)
        return cls(re.compile(_BETWEEN.join(term.pattern for term in terms)), tuple(heads))

    def search(self, folded: str, since: int) -> re.Match[str] | None:
        ahead = [at for head in self.heads if (at := folded.find(head, since)) >= 0]
        return self.pattern.search(folded, min(ahead)) if ahead else None


class Query:
    """What someone typed, as terms that must all be there; any text is a query, none is an error."""

    def __init__(self, text: str) -> None:
        self._text = text.encode("utf-8", "replace").decode().replace("\0", " ")[:_LONGEST]
        self._terms = tuple(_terms(self._text))

    @cached_property
    def match(self) -> str:
        """The query in the index's own language, every word quoted; empty when it has no words."""
        return " AND ".join(term.match for term in self._terms)

    def locate(self, text: str) -> tuple[int, int] | None:
        """Code points of the first match: all terms side by side where they stand so, else the longest."""
        if not self._terms:
            return None
        together, longest = self._sought
        return _first(text, together) or (_first(text, longest) if longest is not together else None)

    def within(self, text: str) -> tuple[int, int] | None:
        """Code points of the first place that holds the query's letters as they are, also inside words."""
        return _first(text, self._letters) if self._letters else None

    @cached_property
    def _sought(self) -> tuple[_Sought, _Sought]:
        together = _Sought.of(self._terms)
        if len(self._terms) == 1:
            return together, together
        return together, _Sought.of([max(self._terms, key=lambda term: sum(map(len, term.ways[0])))])

    @cached_property
    def _letters(self) -> _Sought | None:
        pieces = fold(self._text.strip().strip('"*')).split()
        return _Sought(re.compile(r"\s+".join(map(re.escape, pieces))), (pieces[0],)) if pieces else None


def _terms(text: str) -> Iterator[_Term]:
    for phrase, star, bare in _TERM.findall("".join(_PLAIN.get(letter, letter) for letter in text)):
        words = tuple(_WORD.findall(fold(phrase or bare)))
        if words:
            prefix = bool(star) or bare.endswith("*")
            yield _Term(tuple(dict.fromkeys((words, *(_other_ways(words) if bare else ())))), prefix)


@lru_cache(maxsize=1)
def _place_names() -> dict[str, tuple[str, ...]]:
    """Other spellings of places called by one word, by each of their spellings: Khmeimim, Hmeimim, Хмеймим."""
    found: dict[str, tuple[str, ...]] = {}
    for row in tables.read("places").rows:
        names = [_WORD.findall(fold(name)) for name in (row["name"], *tables.listed(row["aliases"]))]
        single = tuple(dict.fromkeys(words[0] for words in names if len(words) == 1))
        found |= {name: tuple(dict.fromkeys((*found.get(name, ()), *single))) for name in single}
    return found


def _other_ways(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """A designator joined and parted, an-124 also an124, an124 also an 124; a place in its other spellings."""
    if len(words) > 1 and not any(map(_SPACED.match, words)):
        if _DESIGNATOR.fullmatch(words[0] + words[1]):
            yield words[0] + words[1], *words[2:]
        yield ("".join(words),)
        return
    if parted := _DESIGNATOR.fullmatch(words[0]):
        yield parted[1], parted[2]
    for name in _place_names().get(words[0], ()):
        yield (name,)


def _first(text: str, sought: _Sought) -> tuple[int, int] | None:
    """The first place in a text, block by block; a match that a block cuts off is not taken."""
    for at in range(0, len(text), _BLOCK):
        begin = max(0, at - _STEP)  # what stands before a block tells whether a word begins with it
        piece = text[begin : at + _BLOCK + _OVERLAP]
        folded = fold(piece)
        found = sought.search(folded, len(fold(text[begin:at])))
        cut = begin + len(piece) < len(text)
        if found and not (cut and found.end() == len(folded)):
            start, end = _origin(piece, found.start()), _origin(piece, found.end() - 1) + 1
            while end < len(piece) and not _FOLDING[ord(piece[end])]:
                end += 1
            return begin + start, begin + end
    return None


def _origin(piece: str, at: int) -> int:
    """The place in a piece of text from which letter ``at`` of its folding came."""
    for begin in range(0, len(piece), _STEP):
        step = piece[begin : begin + _STEP]
        size = len(step) if step.isascii() else len(fold(step))
        if at < size:
            return begin + normalise(step)[1][at]
        at -= size
    return len(piece)
