"""The lines of a printed page put together into paragraphs, as whoever typed them meant them.

No letter is changed: a line that goes on is joined by one space, by none behind a hyphen; the hyphen stays, because
``Il-`` and ``76`` belong together as ``Il-76``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from statistics import median_low
from typing import NamedTuple

_ITEM = re.compile(r"[•·▪◦‣●○■□–—*-]\s|\(?(?:\d{1,3}|[A-Za-z])[.)]\s|\[\d{1,3}\]|\d{1,2}(?:\.\d{1,2})+\.?\s")
_CODED = re.compile(r"[^\s\d]{0,12}\d")
_LEADERS = re.compile(r"(?:\. ?){5}")
_NEAR = 4.0  # heights of a letter by which the lines of one column may begin apart
_SHORT = 0.14  # of the column's width that a full line may lack
_NARROW = 10.0  # heights of a letter below which nothing is set as a column
_INDENT = 0.7  # heights of a letter that set off a paragraph's first line
_HANGING = 3.5  # heights of a letter by which an item's further lines may stand in
_GAP = 1.35  # times the usual distance of lines that part paragraphs
_ALIKE = 0.17  # by which the heights of letters in one paragraph differ at most


class Line(NamedTuple):
    """A line of a page: code points [start, end) of its letters, its sides, its base (upward), a letter's height."""

    start: int
    end: int
    left: float
    right: float
    base: float
    height: float


class Run(NamedTuple):
    """A line as it stands in the text, and what comes behind it: nothing, a space, a line end or an empty line."""

    start: int
    end: int
    behind: str


def joined(letters: str, lines: Sequence[Line]) -> Iterator[Run]:
    """The lines in their order with what parts each from the next; nothing comes behind the last."""
    usual = _usual(lines)
    edges = _edges(lines)
    for at, line in enumerate(lines):
        if at + 1 == len(lines):
            behind = ""
        elif _goes_on(letters, line, lines[at + 1], full=line.right >= edges[at], usual=usual):
            behind = "" if _hyphened(letters, line) else " "
        else:
            behind = "\n" if _close(line, lines[at + 1], usual) else "\n\n"
        yield Run(line.start, line.end, behind)


def _usual(lines: Sequence[Line]) -> float:
    """The usual distance from one line to the next, in heights of a letter."""
    gaps = [
        (one.base - two.base) / one.height
        for one, two in zip(lines, lines[1:], strict=False)
        if 0 < one.base - two.base < 3 * one.height and _alike(one, two)
    ]
    return median_low(gaps) if gaps else 1.2


def _edges(lines: Sequence[Line]) -> list[float]:
    """How far to the right each line must reach to be a full one of its column."""
    widest: dict[int, float] = {}
    for line in lines:
        place = _column(line)
        widest[place] = max(widest.get(place, line.right), line.right)
    found = []
    for line in lines:
        reach = max(widest.get(_column(line) + step, line.right) for step in (-1, 0, 1))
        found.append(reach - max(_SHORT * (reach - line.left), 1.5 * line.height))
    return found


def _column(line: Line) -> int:
    return int(line.left / (_NEAR * line.height))


def _goes_on(letters: str, line: Line, after: Line, *, full: bool, usual: float) -> bool:
    """Whether a paragraph goes on from a line to the next one, in its column or at the head of another."""
    if not full or not _alike(line, after) or _ITEM.match(letters, after.start, after.end):
        return False
    if _LEADERS.search(letters, line.start, line.end) or line.right - line.left < _NARROW * line.height:
        return False
    if _CODED.match(letters, line.start, line.end) and _CODED.match(letters, after.start, after.end):
        return False  # rows of a table, each with its number, date or registration in front
    fallen = line.base - after.base
    if fallen < -line.height or after.left > line.right:  # at the head of the next column
        return letters[after.start].islower()
    indented = (after.left - line.left) / line.height
    most = _HANGING if _ITEM.match(letters, line.start, line.end) else _INDENT
    return _close(line, after, usual) and -_NEAR < indented < most


def _alike(line: Line, after: Line) -> bool:
    return abs(line.height - after.height) <= _ALIKE * max(line.height, after.height)


def _close(line: Line, after: Line, usual: float) -> bool:
    return 0 < line.base - after.base <= _GAP * usual * line.height and _alike(line, after)


def _hyphened(letters: str, line: Line) -> bool:
    return letters[line.end - 1] in "-\u2010\u2011" and letters[line.end - 2 : line.end - 1].isalnum()
