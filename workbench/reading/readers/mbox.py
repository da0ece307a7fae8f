"""MBOX: a file of many mails, each a file inside it; its text is their list.

A mail is cut out exactly as it stands in the file, without the line that parts it from the one before; its path names
the bytes, as in ``message 12 (bytes 34567-45678).eml``, so that anybody can cut it out again and hash it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import BinaryIO, NamedTuple

from workbench.reading.laid import Laid, plainly
from workbench.reading.mime import Part, head_of
from workbench.reading.reader import Member, Reader, Reading

MIME = "application/mbox"
MOST_MESSAGES = 10_000
_STEP = 1 << 20
_HEAD = 1 << 16  # bytes of a mail in which its head is looked for
_LINE = rb"From [^\r\n]{0,300}?\d\d:\d\d(?::\d\d)?[^\r\n]{0,100}(?:\r\n|\n)"
_FIRST = re.compile(_LINE)
_NEXT = re.compile(rb"\n\r?\n(?=(" + _LINE + rb"))")
_LONGEST_LINE = 512
_BEGINS = re.compile(rb">?[!-9;-~]{1,80}[ \t]*:")
_PATH = re.compile(r"message (\d{1,9}) \(bytes (\d{1,15})-(\d{1,15})\)\.eml")


class Message(NamedTuple):
    """Where one mail stands: its number from 1, its bytes [start, end)."""

    number: int
    start: int
    end: int

    @property
    def path(self) -> str:
        """What it is called here."""
        return f"message {self.number} (bytes {self.start}-{self.end}).eml"


class Mbox(Reader):
    """Mail folders as mail programs and archives export them."""

    name = "mail folder"
    recipe = "mbox/1"
    mimes = (MIME,)
    suffixes = (".mbox", ".mbx")
    container = True

    def recognise(self, head: bytes, *, name: str = "") -> str | None:
        """By the line that parts mails, and a field of a mail behind it."""
        first = _FIRST.match(head)
        return MIME if first and _BEGINS.match(head, first.end()) else None

    def read(self, file: BinaryIO, *, hint: Mapping[str, str]) -> Reading:
        """One line for each mail: its number, date, sender and subject."""
        laid = Laid("The mail folder")
        total = 0
        for message in messages(file):
            total += 1
            if total <= MOST_MESSAGES:
                start = laid.words(_line(message, _head(file, message)), behind="\n")
                laid.block("message", start, f"message {message.number}")
        says = f"It holds {total:,} mails; the first {MOST_MESSAGES:,} are taken in." if total > MOST_MESSAGES else ""
        return Reading(self.recipe, laid.text, tuple(laid.blocks), {"messages": str(total)}, says)

    def members(self, file: BinaryIO) -> Iterator[Member]:
        """The mails in their order."""
        for message in islice(messages(file), MOST_MESSAGES):
            head = _head(file, message)
            stated = {name: plainly(shown) for name in ("from", "date", "subject", "message-id")
                      if (shown := head.first(name))}  # fmt: skip
            yield Member(message.path, message.end - message.start, stated)

    def extract(self, file: BinaryIO, path: str) -> Iterator[bytes]:
        """The bytes of one mail."""
        named = _PATH.fullmatch(path)
        if not named or not int(named[2]) <= int(named[3]) <= file.seek(0, 2):
            raise KeyError(path)
        return _pieces(file, int(named[2]), int(named[3]))


def messages(file: BinaryIO) -> Iterator[Message]:
    """Where each mail stands; one reading of the file in constant memory."""
    number, start = 0, None
    for at, behind in _lines(file):
        if start is not None:
            number += 1
            yield Message(number, start, at)
        start = behind
    end = file.seek(0, 2)
    if start is not None and start < end:
        yield Message(number + 1, start, end)


def _lines(file: BinaryIO) -> Iterator[tuple[int, int]]:
    """Where the lines stand that part mails: the end of what is before, the beginning of what is behind."""
    file.seek(0)
    at, held = 0, file.read(_LONGEST_LINE)
    if first := _FIRST.match(held):
        yield 0, first.end()
    final = False
    while not final:
        file.seek(at + len(held))
        data = file.read(_STEP)
        final = not data
        held += data
        keep = max(0, len(held) - _LONGEST_LINE - 3)
        for found in _NEXT.finditer(held):
            if final or found.start() < keep:  # else it is met again, with all of its line
                yield at + found.start() + 1, at + found.end(1)
        at, held = at + keep, held[keep:]


def _head(file: BinaryIO, message: Message) -> Part:
    file.seek(message.start)
    return head_of(file.read(min(_HEAD, message.end - message.start)))


def _line(message: Message, head: Part) -> str:
    told = (plainly(" ".join(head.first(name).split())) or "—" for name in ("date", "from", "subject"))
    return "\t".join((str(message.number), *told))


def _pieces(file: BinaryIO, start: int, end: int) -> Iterator[bytes]:
    while start < end:
        file.seek(start)
        data = file.read(min(_STEP, end - start))
        if not data:
            return
        start += len(data)
        yield data
