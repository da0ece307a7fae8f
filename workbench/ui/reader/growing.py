"""A selection that grows by what a reader sees: word, phrase, clause, sentence, line, whole text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from workbench.values.sentences import sentences

_WORD = re.compile(r"[^\W_]+(?:[-‐‑'’.][^\W_]+)*")
_CLAUSE_END = re.compile(r"\s*[,;:،؛、，；：](?=\s|$|[^\W\d])\s*|\s+[—–-]+\s+|\s*[()\[\]“”«»]\s*")
_JOINT = re.compile(
    r"\s+(?:and|or|but|that|which|who|whose|while|when|where|although|because|if|after|following|according)\s+(?:to\s+)?"
)
_OPEN = re.compile(
    r"\b(?:between|both|either)(?:\s+(?!(?:and|or)\b)[\w-]+){1,4}$", re.IGNORECASE
)  # to be ended by what joins
_STOP = " \t.!?…。！？"
_LINE_END = re.compile("[\r\n\u2029]+")
_PAIRED = 80  # code points from the opening word of a pair to what joins its halves
_NEAR = 20_000  # code points on either side in which a line's ends are looked for


def grown(text: str, start: int, end: int) -> tuple[int, int]:
    """The next larger unit round these code points; the whole text round a line."""
    for low, high in _units(text, start, end):
        if low <= start and end <= high and high - low > end - start:
            return low, high
    return 0, len(text)


def _units(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    begin = max(0, start - _NEAR)
    piece = text[begin : end + _NEAR]
    low, high = start - begin, end - begin
    line = _between(piece, _LINE_END, low, high)
    words = [match.span() for match in _WORD.finditer(piece, *line)]
    near = [each for each in words if each[0] <= max(low, high - 1) and each[1] >= min(low + 1, high)]
    near = near or [each for each in words if each[0] <= low <= each[1]]
    if near:
        yield begin + near[0][0], begin + near[-1][1]
    sentence = _sentence(piece, line, low, high)
    clause = _between(piece, _CLAUSE_END, low, high, within=sentence)
    phrase = _between(piece, _JOINT, low, high, within=clause)
    for unit, stop in ((phrase, _STOP), (clause, _STOP), (sentence, None), (line, None)):
        words = piece[slice(*unit)]
        first = unit[0] + len(words) - len(words.lstrip())
        yield begin + first, begin + unit[0] + len(words.rstrip(stop))


def _between(
    text: str, ends: re.Pattern[str], low: int, high: int, *, within: tuple[int, int] | None = None
) -> tuple[int, int]:
    """The stretch round a span that such ends do not cut."""
    first, last = within or (0, len(text))
    for match in ends.finditer(text, first, last):
        if ends is _JOINT and _OPEN.search(text, max(first, match.start() - _PAIRED), match.start()):
            continue
        if match.end() <= low:
            first = match.end()
        elif match.start() >= high:
            last = match.start()
            break
    return min(first, low), max(last, high)


def _sentence(text: str, line: tuple[int, int], low: int, high: int) -> tuple[int, int]:
    """The sentences round a span, their full stops with them."""
    first, last = line
    round_it = [first + at for each in sentences(text[first:last]) for at in each if first + each.end > low]
    if not round_it:
        return line
    return min(low, round_it[0]), max(high, next((end for end in round_it[1::2] if end >= high), high))
