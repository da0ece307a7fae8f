"""WARC files record by record, in constant memory: plain, or packed record by record; hostile ones are refused."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, BinaryIO

from workbench.reading.wire import STEP, CutShort, unpacked
from workbench.values.errors import CaseError

UNPACKED = 2 << 30  # bytes in all
RATIO = 100  # of a packed record to what it unpacks to, from 1 MB
_LINE = 1 << 16
_HEADERS = 1 << 18
_SPOILT = "This web archive is damaged at byte {}; ask for another copy, or attach the pages one by one."
_ONE_PIECE = "This web archive is packed in one piece; recompress it record by record and attach it again."
_BOMB = "This web archive unpacks to far more than it holds at byte {}; it is not read."


@dataclass(frozen=True)
class Record:
    """One record: where it begins in the file, its headers by lower-case name, and its block to be read once."""

    offset: int
    headers: Mapping[str, str]
    block: Iterator[bytes]

    @property
    def kind(self) -> str:
        """``response``, ``resource``, ``request``, ``warcinfo``, ``metadata``, ``revisit``, ..."""
        return self.headers.get("warc-type", "").lower()

    @property
    def url(self) -> str:
        """What it is a record of, as written."""
        return self.headers.get("warc-target-uri", "").strip("<>")

    @property
    def date(self) -> str:
        """When it was captured, as written."""
        return self.headers.get("warc-date", "")


@dataclass(frozen=True)
class Answer:
    """What a record holds of a web address: status, headers by lower-case name, body behind all packing."""

    status: int
    headers: Mapping[str, str]
    body: Iterator[bytes]

    @property
    def mime(self) -> str:
        """The type that the server named."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()


def is_warc(head: bytes) -> bool:
    """Whether bytes begin as a WARC file does, packed or not."""
    if head[:2] == b"\x1f\x8b":
        try:
            head = zlib.decompressobj(31).decompress(head[:_LINE], 64)
        except zlib.error:
            return False
    return head.startswith(b"WARC/")


def warc_records(file: BinaryIO, *, at: int = 0) -> Iterator[Record]:
    """The records from a place on, in their order; what of a block is not read is passed over."""
    size, taken = file.seek(0, 2), 0
    while at < size:
        source = _Source(file, at)
        headers = _headers(source, at)
        if headers is None:
            return
        length = headers.get("content-length", "")
        if not length.isdecimal() or len(length) > 15:
            raise CaseError(_SPOILT.format(at))
        block = source.block(int(length))
        yield Record(at, headers, block)
        for _ in block:
            pass
        at = source.behind()
        taken += source.given
        if taken > UNPACKED:
            raise CaseError(_BOMB.format(at))


def answer_of(record: Record) -> Answer | None:
    """The answer that a response record holds, or the file of a resource record; ``None`` for any other."""
    if record.kind == "resource":
        return Answer(200, {"content-type": record.headers.get("content-type", "")}, record.block)
    if record.kind != "response" or not record.headers.get("content-type", "").startswith("application/http"):
        return None
    lines = _Lines(record.block)
    status = lines.line().split(None, 2)
    headers = dict(_pairs(lines, _HEADERS))
    body: Iterator[bytes] = lines.rest()
    if "chunked" in headers.get("transfer-encoding", "").lower():
        body = lines.chunks()
    code = int(status[1]) if len(status) > 1 and status[1].isdigit() and len(status[1]) == 3 else 0
    return Answer(code, headers, _whole(body, headers.get("content-encoding", ""), record))


def _whole(body: Iterator[bytes], packing: str, record: Record) -> Iterator[bytes]:
    given = 0
    try:
        for piece in unpacked(body, packing):
            given += len(piece)
            if given > UNPACKED:
                raise CaseError(_BOMB.format(record.offset))
            yield piece
    except CutShort:
        raise CaseError(_SPOILT.format(record.offset)) from None


class _Lines:
    """A stream of pieces read by lines first."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces, self._held, self._at = pieces, b"", 0

    @property
    def ahead(self) -> int:
        """Bytes that came in and were not given out."""
        return len(self._held) - self._at

    def line(self, limit: int = _LINE) -> bytes:
        while (end := self._held.find(b"\n", self._at, self._at + limit)) < 0 and self.ahead < limit:
            more = next(self._pieces, b"")
            if not more:
                break
            self._held, self._at = self._held[self._at :] + more, 0
        return self._cut(end + 1 - self._at if end >= 0 else limit)

    def _cut(self, size: int) -> bytes:
        piece = self._held[self._at : self._at + size]
        self._at += len(piece)
        return piece

    def rest(self) -> Iterator[bytes]:
        if self.ahead:
            yield self._cut(self.ahead)
        yield from self._pieces

    def chunks(self) -> Iterator[bytes]:
        """A body without its chunking; one whose chunking was taken off already as it is."""
        while True:
            line = self.line()
            size = line.partition(b";")[0].strip()
            if not size or len(size) > 12 or size.strip(b"0123456789abcdefABCDEF"):
                yield line
                yield from self.rest()
                return
            left = int(size, 16)
            if not left:
                return
            yield from self._exactly(left)
            self.line(2)

    def _exactly(self, left: int) -> Iterator[bytes]:
        while left:
            if not self.ahead:
                self._held, self._at = next(self._pieces, b""), 0
            piece = self._cut(left)
            if not piece:
                return
            left -= len(piece)
            yield piece


class _Source(_Lines):
    """The bytes of the file from one record on, behind that record's own packing."""

    def __init__(self, file: BinaryIO, offset: int) -> None:
        file.seek(offset)
        self._file, self._offset = file, offset
        self._unpacker: Any = zlib.decompressobj(31) if file.read(2) == b"\x1f\x8b" else None
        file.seek(offset)
        self.given = 0
        super().__init__(self._read())

    def _read(self) -> Iterator[bytes]:
        while raw := self._file.read(STEP):
            if self._unpacker is None:
                self.given += len(raw)
                yield raw
                continue
            yield from self._inflated(raw)
            if self._unpacker.eof:
                return

    def _inflated(self, raw: bytes) -> Iterator[bytes]:
        while raw and not self._unpacker.eof:
            try:
                piece = self._unpacker.decompress(raw, STEP)
            except zlib.error:
                raise CaseError(_SPOILT.format(self._offset)) from None
            raw = self._unpacker.unconsumed_tail
            self.given += len(piece)
            packed = self._file.tell() - self._offset
            if self.given > 1 << 20 and self.given > RATIO * packed:
                raise CaseError(_BOMB.format(self._offset))
            if piece:
                yield piece

    def block(self, length: int) -> Iterator[bytes]:
        """A record's block; one that breaks off is damaged."""
        left = length
        for piece in self._exactly(length):
            left -= len(piece)
            yield piece
        if left:
            raise CaseError(_SPOILT.format(self._offset))

    def behind(self) -> int:
        """Where the next record begins in the file."""
        if self._unpacker is None:
            place = self._file.tell() - self.ahead
            self._file.seek(place)
            gap = self._file.read(64)
            return place + len(gap) - len(gap.lstrip(b"\r\n"))
        tail = self.ahead + sum(len(piece) for _, piece in zip(range(4), self._pieces, strict=False))
        if tail > 64 or not self._unpacker.eof:
            raise CaseError(_ONE_PIECE if tail > 64 else _SPOILT.format(self._offset))
        return self._file.tell() - len(self._unpacker.unused_data)


def _headers(source: _Source, at: int) -> dict[str, str] | None:
    first = source.line()
    while first in (b"\r\n", b"\n"):
        first = source.line()
    if not first:
        return None
    if not first.startswith(b"WARC/"):
        raise CaseError(_SPOILT.format(at))
    return dict(_pairs(source, _HEADERS))


def _pairs(lines: _Lines, limit: int) -> Iterator[tuple[str, str]]:
    while (line := lines.line()).strip():
        limit -= len(line)
        if limit < 0:
            raise CaseError("This web archive holds a record whose headers do not end; it is not read.")
        name, _, value = line.decode("utf-8", "replace").partition(":")
        yield name.strip().lower(), value.strip()
