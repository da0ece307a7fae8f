"""What a web archive holds, address by address, and which of it stands for itself rather than for a page's looks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from workbench.reading.laid import Laid, plainly
from workbench.reading.reader import Member
from workbench.reading.warcs import Answer, Record, answer_of, warc_records
from workbench.values.errors import CaseError

MOST_MEMBERS = 10_000
SMALL_IMAGE = 10_000  # bytes below which an image belongs to the looks of a page
_LOOKS = re.compile(
    r"text/css|(?:text|application)/(?:x-)?(?:java|ecma)script|application/(?:wasm|manifest\+json|font.*|x-font.*"
    r"|vnd\.ms-fontobject)|font/.*|image/(?:x-icon|vnd\.microsoft\.icon)"
)


@dataclass(frozen=True)
class Held:
    """One answer in an archive: ``path`` says where (offset and address), ``size`` counts its body unpacked."""

    path: str
    url: str
    date: str
    status: int
    mime: str
    size: int
    address: str = ""
    declared: str = ""  # the type with its charset, as the server wrote it

    @property
    def stands_alone(self) -> bool:
        """Whether it is a page, a document or an image of its own."""
        if not 200 <= self.status < 300 or not self.size or _LOOKS.fullmatch(self.mime):
            return False
        return not (self.mime.startswith("image/") and self.size < SMALL_IMAGE)

    @property
    def facts(self) -> dict[str, str]:
        """What the archive states of it."""
        known = {"url": self.url, "captured": self.date, "type": self.mime, "status": str(self.status),
                 "server": self.address, "content-type": self.declared}  # fmt: skip
        return {name: value for name, value in known.items() if value}


def held(file: BinaryIO, *, within: str = "") -> Iterator[Held]:
    """Every answer in an archive, in its order; ``within`` names the archive where it lies in another file."""
    for record in warc_records(file):
        answer = answer_of(record)
        if answer is None:
            continue
        address = record.headers.get("warc-ip-address", "")
        path = f"{within}{record.offset} {record.url}"
        declared = answer.headers.get("content-type", "")
        yield Held(path, record.url, record.date, answer.status, _mime(answer), _size(answer), address, declared)


def _mime(answer: Answer) -> str:
    return answer.mime or "application/octet-stream"


def _size(answer: Answer) -> int:
    """The size of a body; one that cannot be unpacked has none that can be read."""
    size = 0
    try:
        for piece in answer.body:
            size += len(piece)
    except CaseError:
        return 0
    return size


def of_warc(file: BinaryIO, path: str) -> Iterator[bytes]:
    """The body of the answer that a path names."""
    offset, _, url = path.partition(" ")
    if not offset.isdecimal() or len(offset) > 15:
        raise KeyError(path)
    record: Record | None = next(warc_records(file, at=int(offset)), None)
    answer = answer_of(record) if record and record.url == url else None
    if answer is None:
        raise KeyError(path)
    yield from answer.body


def members_in(found: Iterable[Held]) -> Iterator[Member]:
    """What stands for itself, up to the most that a container may hold."""
    alone = (each for each in found if each.stands_alone)
    for number, each in enumerate(alone, 1):
        if number > MOST_MEMBERS:
            raise CaseError(f"The web archive holds more than {MOST_MEMBERS:,} pages; split it and attach the parts.")
        yield Member(each.path, each.size, each.facts)


def lay(laid: Laid, found: Iterable[Held]) -> str:
    """Set a line for each answer; tells what of them is no source of its own."""
    looks = 0
    for each in found:
        told = f"{plainly(each.date)}  {each.status}  {plainly(each.mime)}  {each.size:,} bytes  "
        start = laid.words(told + plainly(each.url, longest=2_000), behind="\n")
        laid.block("answer", start, plainly(each.url))
        looks += not each.stands_alone
    if not looks:
        return ""
    what = "style sheets, scripts, small images, redirects and refusals"
    return f"{looks:,} of its answers are no sources of their own ({what}); they stay in the archive."


def software(file: BinaryIO) -> dict[str, str]:
    """What the archive states of its making: software, operator, when it was begun."""
    first = next(warc_records(file), None)
    if first is None or first.kind != "warcinfo":
        return {}
    words = b"".join(first.block)[:65_536].decode("utf-8", "replace")
    told = {
        name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in words.split("\n"))
    }
    kept = {name: told[name] for name in ("software", "operator", "description") if told.get(name)}
    return kept | ({"captured": first.date} if first.date else {})
