"""Quotes that are no longer found where they stood: where their words may stand now, for the analyst to choose."""

from __future__ import annotations

import json
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Any, NamedTuple

from workbench.case.anchors import holds
from workbench.case.case import Case
from workbench.case.readings import reading_of
from workbench.case.texts import WorkingText

MOST = 8  # places that are offered
CLOSE = 60.0  # likeness of letters, of 100, from which other words are offered
_WIDE = 200_000  # code points that are looked through at once for words that only look alike


class Place(NamedTuple):
    """Where a quote may stand: code points, the words there, how much of them and round them is the same (0 to 1)."""

    start: int
    end: int
    words: str
    likeness: float


class Lost(NamedTuple):
    """A quote that is not found, the source it was taken from and where it may stand, the likeliest first."""

    excerpt: bytes
    source: bytes
    quote: str
    places: tuple[Place, ...]


class Piece(NamedTuple):
    """A stretch of two wordings side by side: ``same``, ``gone`` or ``new``."""

    kind: str
    words: str


def lost(case: Case) -> list[Lost]:
    """Every excerpt that no longer holds, oldest first; a lost part of a picture or recording has no other place."""
    found = []
    rows = case.rows(
        "SELECT e.id, e.source, s.capture, e.anchor FROM excerpt e JOIN source s ON s.id = e.source"
        " WHERE e.deleted = 0 ORDER BY e.id"
    )
    texts: dict[bytes, WorkingText] = {}
    for key, source, capture, stored in rows:
        anchor = json.loads(stored)
        text = texts.setdefault(capture or b"", WorkingText(case.raw, capture or b""))
        if not holds(anchor, text, reading_of(case.raw, capture) if not anchor["quote"] else None):
            where = tuple(places(text, anchor)) if anchor["quote"] else ()
            found.append(Lost(key, source, anchor["quote"] or anchor.get("label", ""), where))
    return found


def places(text: WorkingText, anchor: dict[str, Any]) -> list[Place]:
    """Where a quote may stand in a text: the same words, by what stands round them; else words most like them."""
    exact = [_place(text, at, at + len(anchor["quote"]), anchor) for at in _occurrences(text, anchor["quote"])]
    found = exact or [_place(text, start, end, anchor) for start, end in _alike(text, anchor["quote"])]
    return sorted(found, key=lambda place: (-place.likeness, place.start))[:MOST]


def _occurrences(text: WorkingText, quote: str) -> Iterator[int]:
    for number in range(1, 4 * MOST):
        found = text.find(quote, number)
        if found is None:
            return
        yield found[0]


def _place(text: WorkingText, start: int, end: int, anchor: dict[str, Any]) -> Place:
    words = text.slice(start, end)
    before = text.slice(max(0, start - len(anchor["prefix"])), start)
    after = text.slice(end, min(text.total, end + len(anchor["suffix"])))
    there, then = before + words + after, anchor["prefix"] + anchor["quote"] + anchor["suffix"]
    return Place(start, end, words, round(SequenceMatcher(None, then, there, autojunk=False).ratio(), 3))


def _alike(text: WorkingText, quote: str) -> Iterator[tuple[int, int]]:
    """In each stretch of the text the words most like the quote, when they are like it at all."""
    from rapidfuzz.fuzz import partial_ratio_alignment

    for begin in range(0, text.total, _WIDE):
        piece = text.slice(begin, min(text.total, begin + _WIDE + len(quote)))
        found = partial_ratio_alignment(quote, piece, score_cutoff=CLOSE)
        if found is not None and found.dest_end > found.dest_start:
            start, end = _whole_words(piece, found.dest_start, found.dest_end)
            yield begin + start, begin + end


def _whole_words(piece: str, start: int, end: int) -> tuple[int, int]:
    while 0 < start < len(piece) and piece[start].isalnum() and piece[start - 1].isalnum():
        start -= 1
    while 0 < end < len(piece) and piece[end - 1].isalnum() and piece[end].isalnum():
        end += 1
    words = piece[start:end]
    return start + len(words) - len(words.lstrip()), start + len(words.rstrip())


def compared_words(then: str, now: str) -> list[Piece]:
    """Two wordings as one line of pieces: what is the same, gone, new."""
    one, two = _words(then), _words(now)
    found: list[Piece] = []
    for step, a, b, c, d in SequenceMatcher(None, one, two, autojunk=False).get_opcodes():
        if step == "equal":
            found.append(Piece("same", "".join(one[a:b])))
            continue
        found += [Piece("gone", "".join(one[a:b]))] if b > a else []
        found += [Piece("new", "".join(two[c:d]))] if d > c else []
    return found


def _words(text: str) -> list[str]:
    """Words and what parts them, so that they join to the text again."""
    found, word = [], ""
    for letter in text:
        if word and letter.isspace() != word[-1].isspace():
            found.append(word)
            word = ""
        word += letter
    return [*found, word] if word else found
