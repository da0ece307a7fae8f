"""EML: a mail as its head, its words and its attachments, which are files inside it.

The text is the fields From, To, Cc, Date and Subject, then the words (the plain ones where a mail brings both, else the
visible text of its page), then one line for each attachment. What a part is, its bytes decide; a declared type or a
name that does not fit them is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import BinaryIO

from workbench.reading.laid import Laid, plainly
from workbench.reading.markup import visible
from workbench.reading.mime import MOST_PARTS, Part, content, head_of, parts_of, words
from workbench.reading.reader import Member, Reader, Reading
from workbench.reading.signatures import contradicts, kind_of
from workbench.values.errors import CaseError

MIME = "message/rfc822"
MOST_BYTES = 128 << 20
_FIELD = re.compile(rb"([!-9;-~]{1,80})[ \t]*:")
_TRAVELLED = {b"received", b"message-id", b"mime-version", b"return-path", b"delivered-to", b"content-type",
              b"dkim-signature", b"x-mailer", b"content-transfer-encoding"}  # fmt: skip
_WRITTEN = {b"from", b"to", b"date", b"subject"}
_SAVED_PAGE = re.compile(rb"(?im)^Snapshot-Content-Location:|^From:[^\r\n]{0,9}Saved by ")
_HEAD = (("From", "from"), ("Sender", "sender"), ("Reply-To", "reply-to"), ("To", "to"), ("Cc", "cc"), ("Bcc", "bcc"),
         ("Date", "date"), ("Subject", "subject"))  # fmt: skip
_ONCE = ("from", "date", "subject", "message-id")
_FACTS = ("message-id", "in-reply-to", "references", "return-path", "delivered-to", "x-mailer", "user-agent",
          "x-originating-ip", "list-id", "authentication-results")  # fmt: skip
_MOST_BODIES = 20  # parts shown as the mail's words; further ones are files inside
_MOST_RECEIVED = 50
_LONGEST_NAME = 1000


class Mail(Reader):
    """Single mails as a mail program saves them."""

    name = "mail"
    recipe = "mail/1"
    mimes = (MIME,)
    suffixes = (".eml",)
    container = True

    def recognise(self, head: bytes, *, name: str = "") -> str | None:
        """By the fields it begins with; a text that looks like a mail but has not travelled needs the name too."""
        start = head[:65536].removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
        if not _FIELD.match(start) or _is_saved_page(start):
            return None
        fields = _fields(start)
        travelled = len(fields & _TRAVELLED) + (name.lower().endswith(self.suffixes))
        return MIME if len(fields & _WRITTEN) >= 2 and travelled else None

    def read(self, file: BinaryIO, *, hint: Mapping[str, str]) -> Reading:
        """Head, words and the list of attachments."""
        mail = self.made_of(file, _opened)
        laid = Laid("The mail")
        _lay_head(mail.top, laid)
        start = laid.words(mail.words, behind="\n\n") if mail.words else laid.at
        if mail.words:
            laid.block("body", start, "words")
        for number, (path, part) in enumerate(mail.named.items()):
            told = f"Attachment: {plainly(path)} ({plainly(part.kind)}, {mail.unpacked[path][0]:,} bytes)"
            at = laid.words(told, behind="\n" if number else "\n\n")
            laid.block("attachment", at, plainly(path))
        return Reading(self.recipe, laid.text, tuple(laid.blocks), facts(mail.top), mail.says)

    def members(self, file: BinaryIO) -> Iterator[Member]:
        """Attachments, forwarded mails and images inside."""
        mail = self.made_of(file, _opened)
        for path, part in mail.named.items():
            size, found = mail.unpacked[path]
            held = {"type": part.kind, "part": part.where or "1"} | ({"by its bytes": found} if found else {})
            if key := part.first("content-id"):
                held["content-id"] = key
            yield Member(path, size, held)

    def extract(self, file: BinaryIO, path: str) -> Iterator[bytes]:
        """An attachment as it was before it was packed for travel."""
        mail = self.made_of(file, _opened)
        return content(mail.data, mail.named[path])


def _is_saved_page(start: bytes) -> bool:
    small = start.lower()
    told = b"snapshot-content-location:" in small or b"saved by " in small  # which is quick where lines are long
    return told and bool(_SAVED_PAGE.search(start))


def _fields(start: bytes) -> set[bytes]:
    """The names of the fields that bytes begin with, up to the first line that is none."""
    found = set()
    for line in start.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n", 500)[:500]:
        named = _FIELD.match(line)
        if named:
            found.add(named[1].lower())
        elif not line.startswith((b" ", b"\t")):
            break
    return found


def _opened(file: BinaryIO) -> _Mail:
    return _Mail(_bytes(file))


def _bytes(file: BinaryIO) -> bytes:
    file.seek(0)
    data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise CaseError(
            f"The mail is larger than {MOST_BYTES >> 20} MB; save its attachments with a mail program and attach them."
        )
    return data.removeprefix(b"\xef\xbb\xbf")


def facts(top: Part) -> dict[str, str]:
    """What a mail's head states, and by which servers it says it came, the last one first."""
    found = {
        name: plainly(shown, longest=2000) for name in (*dict(_HEAD).values(), *_FACTS) if (shown := top.first(name))
    }
    for number, each in enumerate(top.all("received")[:_MOST_RECEIVED], 1):
        found[f"received {number}"] = plainly(" ".join(each.split()), longest=1000)
    return found


def _lay_head(top: Part, laid: Laid) -> None:
    for title, name in _HEAD:
        for value in top.all(name)[:_MOST_RECEIVED]:
            shown = plainly(" ".join(Part(((name, value),), 0, 0).first(name).split()), longest=4000)
            if shown:
                start = laid.words(f"{title}: {shown}", behind="\n")
                laid.block("header", start, title)


@dataclass
class _Mail:
    """A mail taken apart: its words, and its other parts by the paths they are given here."""

    data: bytes
    top: Part = field(init=False)
    named: dict[str, Part] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.top = head_of(self.data)
        bodies: list[Part] = []
        pages: list[Part] = []
        self._parts = list(parts_of(self.data, self.top))
        for part in self._parts:
            if part.attached or part.filename or len(bodies) >= _MOST_BODIES or not self._has_words(part):
                self._keep(part)
            elif part.kind == "text/plain":
                bodies.append(part)
            else:
                pages.append(part)
        self._bodies, self._pages = bodies, pages

    def _has_words(self, part: Part) -> bool:
        return part.kind in _TEXTS and kind_of(next(content(self.data, part), b"")[:4096]) in (None, "text/html")

    @cached_property
    def words(self) -> str:
        """The plain words of the mail, else those of its pages."""
        return self._plain or "\n\n".join(filter(None, map(self._text, self._pages[:_MOST_BODIES])))

    @cached_property
    def _plain(self) -> str:
        return "\n\n".join(filter(None, map(self._text, self._bodies)))

    def _text(self, part: Part) -> str:
        text = words(b"".join(content(self.data, part)), part.parameter("content-type", "charset"))
        return ("".join(visible([text])) if part.kind in _PAGES else text).strip("\n")

    def _keep(self, part: Part) -> None:
        if part.filename or part.start < part.end:
            self.named[self._path(part)] = part

    @cached_property
    def unpacked(self) -> dict[str, tuple[int, str]]:
        """The size of each file inside, and what it is by its bytes where that is not what it calls itself."""
        found = {}
        for path, part in self.named.items():
            pieces = content(self.data, part)
            first = next(pieces, b"")
            kind = kind_of(first[:4096]) or ""
            found[path] = len(first) + sum(map(len, pieces)), kind if contradicts(part.kind, kind) else ""
        return found

    def _path(self, part: Part) -> str:
        """The name a part states, as written; made different from the others by its place in the mail."""
        name = part.filename[:_LONGEST_NAME].replace("\0", "\ufffd")
        name = name or f"part {part.where or '1'}{_ENDINGS.get(part.kind, '')}"
        return name if name not in self.named else f"{name} (part {part.where})"

    @property
    def says(self) -> str:
        """What does not fit, and what is not shown."""
        told = [
            f"“{plainly(path)}” calls itself {plainly(self.named[path].kind)} but is {found} by its bytes"
            for path, (_, found) in self.unpacked.items()
            if found
        ][:10]
        told += [f"the head has {len(held)} fields {name.capitalize()}" for name in _ONCE
                 if len(held := self.top.all(name)) > 1]  # fmt: skip
        if self._plain and self._pages:
            told.append("the mail also brings its words as a page, which is not shown")
        if len(self._parts) >= MOST_PARTS:
            told.append(f"only its first {MOST_PARTS:,} parts are taken in")
        return f"{told[0][:1].upper()}{'; '.join(told)[1:]}." if told else ""


_PAGES = {"text/html", "application/xhtml+xml"}
_TEXTS = {"text/plain", *_PAGES}
_ENDINGS = {"message/rfc822": ".eml", "text/plain": ".txt", "text/html": ".html", "image/jpeg": ".jpg",
            "image/png": ".png", "application/pdf": ".pdf", "text/calendar": ".ics"}  # fmt: skip
