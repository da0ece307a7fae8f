"""WhatsApp: a chat exported as text stays the very text it is; what is added are its messages, with who and when.

Phones write dates by their own custom. Whether the day or the month stands first is decided by the file where it can
be: a number above 12, or the order of the messages. Where it cannot, that is said, and dates stay as written.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import islice, pairwise
from typing import BinaryIO, NamedTuple

from workbench.reading.charset import choose
from workbench.reading.laid import MOST_BLOCKS, plainly
from workbench.reading.plaintext import plain_text
from workbench.reading.reader import Block, Reader, Reading
from workbench.reading.signatures import kind_of

MIME = "text/x-whatsapp-chat"
_MARK = "[\u200e\u200f\u202a-\u202e]{0,3}"
_DATE = rf"(\d{{1,4}}){_MARK}([./-]){_MARK}(\d{{1,2}}){_MARK}[./-]{_MARK}(\d{{1,4}}){_MARK}"
_TIME = r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:[ \u00a0\u202f]?([^\W\d_][^\d\]\[:\n\-–]{0,11}?))?"
_SAID = r"(?:([^:\n]{1,100}): )?"
_PHONES = (
    ("iOS", re.compile(rf"^{_MARK}\[{_DATE}[,،]?[ \u00a0]{_MARK}{_TIME}\] {_MARK}{_SAID}", re.MULTILINE)),
    ("Android", re.compile(rf"^{_MARK}{_DATE}[,،]?[ \u00a0]{_MARK}{_TIME} [-–] {_MARK}{_SAID}", re.MULTILINE)),
)
_MORNING = {"am", "a.m.", "a. m.", "ص", "上午", "午前", "오전", "vorm."}
_EVENING = {"pm", "p.m.", "p. m.", "م", "下午", "午後", "오후", "nachm."}
_HALVES = _MORNING | _EVENING
_CALLED = re.compile(r"whats ?app|^_?chat\b", re.IGNORECASE)
_TELLING = re.compile(r"end-to-end|WhatsApp|<Media omitted>|attached: |\u200e")
_SAMPLE = 1 << 16
_MOST_NAMES = 100
DAY_FIRST, MONTH_FIRST, YEAR_FIRST, OPEN = "day first", "month first", "year first", "open"


class Stated(NamedTuple):
    """A message's head as written: the three numbers of its date, what parts them, its time, who."""

    start: int
    numbers: tuple[int, int, int]
    by: str
    clock: tuple[int, int, int | None]
    half: str
    author: str
    written: str

    def day(self, order: str) -> tuple[int, int, int]:
        """Year, month and day as that order reads them."""
        year, month, day = self.numbers
        if order == DAY_FIRST:
            day, month, year = self.numbers
        elif order == MONTH_FIRST:
            month, day, year = self.numbers
        return year + 2000 if year < 100 else year, month, day

    @property
    def minute(self) -> str | None:
        """The time of day; ``None`` where its half of the day is named in words we do not know."""
        hour, minute, second = self.clock
        half = " ".join(self.half.lower().split()) if self.half else ""
        if half and half not in _HALVES or hour > (12 if half else 23) or minute > 59:
            return None
        hour = hour % 12 + 12 * (half in _EVENING) if half else hour
        return f"{hour:02d}:{minute:02d}" + (f":{second:02d}" if second is not None else "")


class WhatsApp(Reader):
    """Chats that a phone exported as text."""

    name = "WhatsApp chat"
    plain = True
    recipe = "whatsapp/1"
    mimes = (MIME,)
    suffixes = (".txt",)

    def recognise(self, head: bytes, *, name: str = "") -> str | None:
        """By the heads of its messages; other logs have alike ones, so its name or a word of WhatsApp's counts too."""
        if kind_of(head) or head.lstrip()[:1] in (b"{", b"<"):
            return None
        charset = choose(head[:_SAMPLE], whole=len(head) <= _SAMPLE)
        text = head[:_SAMPLE].decode(charset.name, "replace").lstrip("\ufeff\r\n") if charset else ""
        found = _phone(text)
        if not found or not found[1].match(text):
            return None
        return MIME if found[0] == "iOS" or _CALLED.search(name) or _TELLING.search(text) else None

    def read(self, file: BinaryIO, *, hint: Mapping[str, str]) -> Reading:
        """The text as it is, its messages, and how their dates are read."""
        charset, text = plain_text(file, "The chat", declared=hint.get("charset"))
        phone, heads = _heads(text)
        order, why = date_order(heads)
        names = list(dict.fromkeys(head.author for head in heads if head.author))
        facts = {"messages": str(len(heads)), "phone": phone, "date order": f"{order}: {why}",
                 "participants": "; ".join(names[:_MOST_NAMES])}  # fmt: skip
        if heads:
            facts |= {"first message": _when(heads[0], order), "last message": _when(heads[-1], order)}
        says = f"Whether the day or the month stands first in its dates stays open: {why}." if order == OPEN else ""
        return Reading(f"{self.recipe} {charset}", text, _blocks(text, heads, order), facts, says)


def _phone(text: str) -> tuple[str, re.Pattern[str]] | None:
    return next(((name, pattern) for name, pattern in _PHONES if pattern.search(text)), None)


def _heads(text: str) -> tuple[str, list[Stated]]:
    found = _phone(text)
    if not found:
        return "unknown", []
    return found[0], [_stated(each) for each in islice(found[1].finditer(text), MOST_BLOCKS)]


def _stated(found: re.Match[str]) -> Stated:
    one, by, two, three, hour, minute, second, half, author = found.groups()
    clock = (int(hour), int(minute), int(second) if second else None)
    written = found[0].split("]")[0] if "]" in found[0] else re.split(" [-–] ", found[0])[0]
    return Stated(found.start(), (int(one), int(two), int(three)), by, clock, half or "", author or "",
                  plainly(written.strip("[\u200e\u200f")))  # fmt: skip


def date_order(heads: Sequence[Stated]) -> tuple[str, str]:
    """Which number of a date is the day, and why; ``OPEN`` where the file does not tell."""
    if not heads:
        return OPEN, "it has no dates"
    if all(head.numbers[0] > 31 for head in heads):
        return YEAR_FIRST, "the year is written first"
    days = next((head for head in heads if head.numbers[0] > 12), None)
    months = next((head for head in heads if head.numbers[1] > 12), None)
    if days and months:
        return OPEN, f"{days.written} and {months.written} contradict each other"
    if days or months:
        decisive = days or months
        return (DAY_FIRST if days else MONTH_FIRST), f"{decisive.written if decisive else ''} can be read no other way"
    if all(head.by == "." for head in heads):
        return DAY_FIRST, "dates with dots are written so"
    back = {order: sum(left.day(order) > right.day(order) for left, right in pairwise(heads))
            for order in (DAY_FIRST, MONTH_FIRST)}  # fmt: skip
    if min(back.values()) == 0 < max(back.values()):
        return min(back, key=lambda order: back[order]), "only so the messages follow one another"
    return OPEN, "every date in it can be read both ways"


def _when(head: Stated, order: str) -> str:
    """A message's time, day and month decided; else as it is written."""
    minute = head.minute
    year, month, day = head.day(order)
    if order == OPEN or minute is None or not (1 <= month <= 12 and 1 <= day <= 31 and 1990 <= year <= 2100):
        return head.written
    return f"{year:04d}-{month:02d}-{day:02d} {minute}"


def _blocks(text: str, heads: Sequence[Stated], order: str) -> tuple[Block, ...]:
    ends = [*(head.start for head in heads[1:]), len(text)][: len(heads)]
    return tuple(
        Block("message", head.start, _trimmed(text, head.start, end), _label(head, order))
        for head, end in zip(heads, ends, strict=True)
    )


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in "\r\n":
        end -= 1
    return end


def _label(head: Stated, order: str) -> str:
    return ", ".join(filter(None, (_when(head, order), plainly(head.author, longest=80))))
