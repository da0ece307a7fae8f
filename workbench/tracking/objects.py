"""Objects of a long JSON list: one that is written like one before it tells its words by their places."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import Any

import numpy as np

Told = tuple[Any, ...]
Cut = Callable[[bytes], Any]

_ALIKE = bytes.maketrans(b"023456789", b"1" * 9)
_UNSURE = re.compile(rb"[:,\[\s]-?1[1.]*[eE]|1{40}")  # numbers of which the digits say whether they are too large
_BARE = re.compile(rb"[^\",}\]\[\s]++")
_MOST = 4096  # ways to write an object, and things told, that are remembered
_NOUGHT, _TEN = ord("0"), 10
_MINUS, _QUOTE, _COLON, _OPEN = b'-":['  # before a number stands a colon, a bracket or a sign up to minus


class Objects:
    """The values of some names in objects without objects inside; ``None`` of what one does not tell.

    Of texts that differ in digits alone either all are JSON or none is, but for noughts in front of other digits and
    for numbers without bound, and values stand at the same places in each. So only the first ones are parsed.
    """

    def __init__(self, *names: str) -> None:
        self._names = names
        self._ways: dict[bytes, Cut | None] = {}  # none of what was seen once, or is to be parsed each time
        self._told: dict[Any, Told] = {}

    def told(self, texts: Sequence[bytes]) -> list[Told] | None:
        """What each object tells, of texts without escapes; ``None`` where one is no JSON."""
        import orjson

        joined = b"".join(texts)
        try:
            return [*map(self._parsed, texts)] if _leading_noughts(joined) else self._read(texts, joined)
        except orjson.JSONDecodeError:
            return None

    def _read(self, texts: Sequence[bytes], joined: bytes) -> list[Told]:
        alike, way, known = joined.translate(_ALIKE), self._ways.get, self._told.get
        found, begin = [], 0
        for one in texts:
            end = begin + len(one)
            cut = way(alike[begin:end])
            told = None if cut is None else known(cut(one))
            found.append(told or self._learn(one, alike[begin:end]))
            begin = end
        return found

    def _learn(self, one: bytes, alike: bytes) -> Told:
        told = self._parsed(one)
        if len(self._ways) < _MOST or alike in self._ways:
            cut = self._ways[alike] = self._cut(alike) if alike in self._ways else None
            if cut is not None and len(self._told) < _MOST:
                self._told[cut(one)] = told
        return told

    def _parsed(self, one: bytes) -> Told:
        import orjson

        return tuple(map(orjson.loads(one).get, self._names))

    def _cut(self, alike: bytes) -> Cut | None:
        """What takes the values out of objects written like one; nothing where that is not sure."""
        places = [_place(alike, f'"{name}"'.encode()) for name in self._names]
        sure = [place for place in places if place is not None]
        return itemgetter(*sure) if len(sure) == len(places) and not _UNSURE.search(alike) else None


def _place(text: bytes, key: bytes) -> slice | None:
    """Where a key's value stands, nothing of one that is not there; ``None`` where that is not plain."""
    times, at = text.count(key), text.find(key + b":")
    if not times:
        return slice(0, 0)
    begin = at + len(key) + 1
    if times > 1 or at < 0:
        return None
    if text[begin : begin + 1] == b'"':
        return slice(begin, text.index(b'"', begin + 1) + 1)
    bare = _BARE.match(text, begin)
    return slice(begin, bare.end()) if bare else None


def _leading_noughts(text: bytes) -> bool:
    """Whether a nought may stand in front of another digit outside of words, which JSON does not have."""
    signs = np.frombuffer(text, np.uint8)
    before = signs[:-2]
    found = (before <= _MINUS) & (before != _QUOTE) | (before == _COLON) | (before == _OPEN)
    found &= signs[1:-1] == _NOUGHT
    found &= signs[2:] - _NOUGHT < _TEN
    return bool(found.any())
