"""How many, as written: "three", "at least two", "more than 150" beside the bounds they give."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from typing import Any

_UNITS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
_WORDS = {word: number for number, word in enumerate(_UNITS)} | _TENS | {
    "a": 1, "an": 1, "single": 1, "once": 1, "both": 2, "pair": 2, "couple": 2, "twice": 2, "dozen": 12,
    "half": 6,
}  # fmt: skip
_AT_LEAST = re.compile(
    r"\b(at least|no fewer than|no less than|minimum of|not less than|or more|and more|upwards)\b|\+$"
)
_ABOVE = re.compile(r"\b(more than|over|exceeding|above)\b")
_AT_MOST = re.compile(r"\b(at most|up to|no more than|maximum of|as many as|or fewer|or less)\b")
_RANGE = re.compile(r"\b(to|or|and)\b|[-–—/]")
_NOT = re.compile(r"\bnot\b")
_BELOW = re.compile(r"\b(fewer than|less than|under|below)\b")


@dataclass(frozen=True, slots=True)
class Count:
    """A number as written with its least and greatest value; both ``None`` where the words give none."""

    written: str
    min: int | None
    max: int | None

    def as_json(self) -> dict[str, Any]:
        """The three keys as they are stored."""
        return asdict(self)


def parse_count(written: str) -> Count:
    """The bounds that a count's words give, never narrower than the words."""
    text = " ".join(written.lower().split())
    numbers = _numbers(text)
    if not numbers or re.search(r"\b(several|few|some|many|dozens|hundreds)\b", text):
        return Count(written, None, None)
    low, high = numbers[0], numbers[-1]
    if len(numbers) > 1 and not _RANGE.search(text):
        return Count(written, None, None)  # "two 747 flights"
    if len(numbers) > 1:
        return Count(written, min(low, high), max(low, high))
    if _AT_LEAST.search(text):
        return Count(written, low, None)
    if _AT_MOST.search(text):
        return Count(written, None, low)
    if _ABOVE.search(text):
        return Count(written, low + 1, None)
    if _BELOW.search(text):
        return Count(written, None, low - 1)
    return Count(written, None, None) if _NOT.search(text) else Count(written, low, low)


def _numbers(text: str) -> list[int]:
    found: list[int] = []
    plain = re.sub(r"(?<=\d)[,\u202f\u00a0 ](?=\d{3}\b)", "", text)
    for word in re.findall(r"(?<![\w-])(?:\d+|[a-z]+(?:-[a-z]+)?)(?![\w-])", plain):
        tens, _, unit = word.partition("-")
        if word.isdigit():
            found.append(int(word))
        elif unit and tens in _TENS and unit in _WORDS:
            found.append(_TENS[tens] + _WORDS[unit])
        elif word in _WORDS and word not in ("a", "an"):
            found.append(_WORDS[word])
    return found or ([1] if re.match(r"an?\b", plain) else [])
