"""Places of words in a text as the case search finds them: whatever the case, marks, dashes and quotes."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate

from workbench.case.spelling import fold, normalise

_STEP = 1 << 9  # code points whose folding is kept at hand when places are carried back


class _Folded:
    """A text in one spelling, and where in it each letter came from."""

    def __init__(self, text: str) -> None:
        self._text = text
        pieces = [text[at : at + _STEP] for at in range(0, len(text), _STEP)]
        folded = [piece.lower() if piece.isascii() else fold(piece) for piece in pieces]
        self.words = "".join(folded)
        self._begins = [0, *accumulate(map(len, folded))]
        self._at = lru_cache(maxsize=4)(self._origins)

    def _origins(self, piece: int) -> list[int]:
        begin = piece * _STEP
        return [begin + at for at in normalise(self._text[begin : begin + _STEP])[1]]

    def origin(self, at: int) -> int:
        """The place in the text from which a folded letter came."""
        piece = bisect_right(self._begins, at) - 1
        return self._at(piece)[at - self._begins[piece]]

    def span(self, low: int, high: int) -> tuple[int, int]:
        """The place of folded letters, with the marks that stand on the last one."""
        start, end = self.origin(low), self.origin(high - 1) + 1
        while end < len(self._text) and not fold(self._text[end]):
            end += 1
        return start, end


@lru_cache(maxsize=2)
def _folded(text: str) -> _Folded:
    return _Folded(text)


def found(text: str, words: str) -> list[tuple[int, int]]:
    """Every place where the words stand, in code points; across line ends where they have spaces."""
    pieces = [re.escape(piece) for piece in fold(words).split()]
    if not pieces:
        return []
    folded = _folded(text)
    places = (match.span() for match in re.finditer(r"\s+".join(pieces), folded.words))
    return list(dict.fromkeys(folded.span(*place) for place in places))
