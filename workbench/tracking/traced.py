"""Rows of a trace as text, read a column at a time where all are written alike; others are left to a JSON parser."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from workbench.tracking.digits import LONGEST, Floats, Places, Signs
from workbench.tracking.even import Cells, Words, words_of
from workbench.tracking.objects import Objects, Told

WIDTH = 14
"""Values of a row."""
ALTITUDE, OBJECT, SOURCE = 3, 8, 9
_NUMBERS = ((0, 1), (1, 3), (3, OBJECT), (SOURCE + 1, WIDTH))
_TOGETHER = 1 << 13  # numbers read at once
_SPACE = b" \t\n\r"  # of JSON
_BETWEEN = re.compile(rb"\][ \t\n\r]*+,[ \t\n\r]*+\[")
_COMMA, _OPEN, _CLOSE, _POINT, _MINUS, _NOUGHT, _NINE = b",{}.-09"


@dataclass(frozen=True)
class TraceRows:
    """Rows of a trace as columns.

    ``numbers`` by their place, NaN where none is told; ``ground``: whether that word stands for the altitude;
    ``at``: the rows with an object, and what each of these ``told``; ``sources`` of the positions.
    """

    size: int
    numbers: dict[int, Floats]
    ground: NDArray[np.bool_]
    at: Places
    told: list[Told]
    sources: Words


def trace_rows(text: bytes, objects: Objects) -> TraceRows | None:
    """The rows of a list's inside; ``None`` where they are not of today's kind, or one is not written like the others.

    Nothing is taken here that is no JSON; ``objects`` reads those in the rows.
    """
    parted = None if b"\\" in text or b"\0" in text else _parted(text.strip(_SPACE), objects)
    if parted is None:
        return None
    signs, told = Signs(bytes(LONGEST) + parted[0]), parted[1]
    cells = _cells(signs)
    if cells is None:
        return None
    begins, ends = cells
    ground = _spelt(signs, begins[ALTITUDE], ends[ALTITUDE], b'"ground"')
    at = _spelt(signs, begins[OBJECT], ends[OBJECT], b"{}")
    nothing = _spelt(signs, begins[OBJECT], ends[OBJECT], b"null")
    sources = _sources(words_of(signs, Cells(begins[SOURCE], ends[SOURCE])))
    if ground is None or at is None or nothing is None or sources is None or not (at | nothing).all():
        return None
    ends[ALTITUDE] = np.where(ground, begins[ALTITUDE], ends[ALTITUDE])
    numbers = _columns(signs, begins, ends)
    with_objects = np.flatnonzero(at)
    if numbers is None or len(with_objects) != len(told):
        return None
    return TraceRows(len(at), numbers, ground, with_objects, told, sources)


def _parted(text: bytes, objects: Objects) -> tuple[bytes, list[Told]] | None:
    """The rows with empty objects, and what those tell; ``None`` where objects lie within one another."""
    signs = np.frombuffer(text, np.uint8)
    braces = np.flatnonzero((signs == _OPEN) | (signs == _CLOSE))
    if (signs[braces[::2]] != _OPEN).any() or (signs[braces[1::2]] != _CLOSE).any() or len(braces) % 2:
        return None
    begins, ends = braces[::2].tolist(), (braces[1::2] + 1).tolist()
    told = objects.told([text[begin:end] for begin, end in zip(begins, ends, strict=True)])
    rest = zip([0, *ends], [*begins, len(text)], strict=True)
    return None if told is None else (b"{}".join([text[begin:end] for begin, end in rest]), told)


def _cells(signs: Signs) -> tuple[Places, Places] | None:
    """Where the cells of each column begin and end; ``None`` where rows are not all as wide, or parted otherwise."""
    each, text = signs.each, signs.text
    commas = np.flatnonzero(each == _COMMA)
    rows = (len(commas) + 1) // WIDTH
    if len(commas) != rows * WIDTH - 1 or text[LONGEST : LONGEST + 1] + text[-1:] != b"[]":
        return None
    begins = np.concatenate([[LONGEST + 1], commas + 1]).reshape(rows, WIDTH).T.copy()
    ends = np.append(commas, len(text) - 1).reshape(rows, WIDTH).T.copy()
    if rows > 1:
        between = _BETWEEN.match(text, text.rfind(b"]", 0, int(ends[-1, 0])))
        if between is None:
            return None
        before = between[0].index(b",")
        ends[-1, :-1] -= before
        begins[0, 1:] += len(between[0]) - before - 1
        if any((each[ends[-1, :-1] + place] != sign).any() for place, sign in enumerate(between[0])):
            return None
    return None if (begins >= ends).any() else (begins, ends)


def _spelt(signs: Signs, begins: Places, ends: Places, word: bytes) -> NDArray[np.bool_] | None:
    """Which cells are a word; ``None`` where one that begins like it is another."""
    found = np.asarray(signs.each.take(begins) == word[0])
    if found.any():
        at, sizes = ends[found], (ends - begins)[found]
        if (sizes != len(word)).any():
            return None
        if any((signs.before(at, place) != sign).any() for place, sign in enumerate(reversed(word))):
            return None
    return found


def _columns(signs: Signs, begins: Places, ends: Places) -> dict[int, Floats] | None:
    """The columns of numbers, several at once where there are few rows; ``None`` where one is written otherwise."""
    found: dict[int, Floats] = {}
    step = max(1, _TOGETHER // begins.shape[1])
    for first, end in _NUMBERS:
        for place in range(first, end, step):
            several = slice(place, min(place + step, end))
            told = _numbers(signs, begins[several].ravel(), ends[several].ravel())
            if told is None:
                return None
            found |= enumerate(told.reshape(-1, begins.shape[1]), place)
    return found


def _numbers(signs: Signs, begins: Places, ends: Places) -> Floats | None:
    """A column of numbers, NaN where nothing is told; ``None`` where one is written otherwise."""
    first = signs.each[begins]
    if (first > _NINE).any():
        empty = _spelt(signs, begins, ends, b"null")
        if empty is None:
            return None
        ends = np.where(empty, begins, ends)
    if (first <= _NOUGHT).any():  # in front of other digits JSON has none
        whole = begins + (first == _MINUS)
        longer = whole[ends - whole > 1]
        if ((signs.each[longer] == _NOUGHT) & (signs.each[longer + 1] != _POINT)).any():
            return None
    return signs.numbers(begins, ends)


def _sources(words: Words | None) -> Words | None:
    """Words of a column as JSON means them; ``None`` where one is none."""
    import orjson

    if words is None:
        return None
    try:
        means = [orjson.loads(word or "") for word in words.spelt]
    except orjson.JSONDecodeError:
        return None
    return Words(means, words.which) if all(each is None or isinstance(each, str) for each in means) else None
