"""Bytes searched for terms in every guise: as they are, in other encodings, written in letters, and unpacked.

What is compressed is found by how it begins, wherever it lies, and searched again unpacked, four deep: members of a
ZIP, an office document or a mail, records of a web archive, streams of a PDF, chunks of a picture. What cannot be
unpacked (a password, Brotli, more than the limit) is told: nothing is called searched that was not.
"""

from __future__ import annotations

import bz2
import lzma
import re
import struct
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

import zstandard

from workbench.exchange.lettered import BASE64, LONG_HEX, Lettered, base64_run, from_base64, from_hex
from workbench.values.hiding import Terms

SEGMENT = 256 << 20  # bytes of a file that are held at once; what is packed across its end is told as not searched
WINDOW, OVERLAP = 1 << 20, 1 << 12  # bytes searched at a time, and how many of the last time again
DEEPEST = 4
MOST = 256 << 20  # bytes of one stream, unpacked
_STEP = 1 << 15  # packed bytes taken at a time
BUDGET = 1 << 30  # bytes unpacked out of one file
_ZLIB = b"|".join(  # every window from 256 bytes on: drawing and printing programs take small ones
    re.escape(bytes((kind, flags)))
    for kind in range(0x08, 0x80, 0x10)
    for flags in range(256)
    if (kind << 8 | flags) % 31 == 0 and not flags & 0x20
)
_PACKED = re.compile(
    rb"PK\x03\x04|\x1f\x8b\x08|\x28\xb5\x2f\xfd|BZh[1-9]1AY&SY|\xfd7zXZ\x00|\x5d\x00\x00[\x00-\x80]\x00|" + _ZLIB
)
_SHUT = re.compile(
    rb"(?:\A|\n)(?:begin [0-7]{3} \S|=ybegin )|7z\xbc\xaf\x27\x1c|Rar!\x1a\x07|MSCF\0\0\0\0|LZIP\x01"
    rb"|\A(?:\x1f[\x9d\xa0]|\x04\x22\x4d\x18)"
    rb"|/(?:LZWDecode|ASCII85Decode|RunLengthDecode)\b"
)
_LOCKED = re.compile(
    rb"/Encrypt\s+\d+\s+\d+\s+R|/Encrypt\s*<<|E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"
    rb"|-----BEGIN PGP MESSAGE-----|\Aage-encryption\.org/v1\n"
)
"""What is packed in ways that are not unpacked here (7-Zip, RAR, old filters of PDF), and what is encrypted."""
_DRAWN = re.compile(rb"%PDF-[12]\.\d")
_TOP = 1 << 10  # bytes in which a PDF begins that is the file itself
_KNOWN = re.compile(b"|".join((_PACKED.pattern, _SHUT.pattern, _LOCKED.pattern)))
_CHUNKED = re.compile(rb"transfer-encoding:[ \t]*chunked", re.IGNORECASE)
_SIZES = re.compile(rb"\r\n[0-9A-Fa-f]{1,8}(?:;[^\r\n]*)?\r\n")
_BROTLI = re.compile(rb"content-encoding:[ \t]*(?:[a-z]+,[ \t]*)*br\b", re.IGNORECASE)
DRAWN = "a PDF within it, whose words are drawn and not written"
LOCKED, TOO_LARGE, BROTLI = "a part with a password", "more than can be unpacked", "Brotli, which is not unpacked here"
OTHERWISE = "something packed in a way that is not unpacked here"


@dataclass
class Searched:
    """What a search went through and found: bytes, streams unpacked, ``hit`` how a term stood, ``unread`` what not."""

    bytes: int = 0
    streams: int = 0
    hit: str = ""
    unread: str = ""
    spent: int = field(default=0, repr=False)
    open: bool = field(default=False, repr=False)  # something packed goes on beyond what is at hand


class Search:
    """Looks for some terms in bytes."""

    def __init__(self, terms: Terms) -> None:
        self.terms = terms
        self._lettered = Lettered(terms)

    def through(self, pieces: Iterable[bytes], rest: Callable[[], object] = lambda: None) -> Searched:
        """Search a file given in pieces, the ends of which are searched joined; ends at the first hit."""
        found = Searched()
        for segment, last in segments(pieces):
            found.bytes += len(segment)
            self._look(segment, found, 0, rest)
            if not last and found.open:
                found.unread = found.unread or TOO_LARGE
            if found.hit:
                break
        return found

    def _look(self, data: bytes, found: Searched, depth: int, rest: Callable[[], object]) -> None:
        inside = " in what is packed inside" if depth else ""
        for at in range(0, max(1, len(data)), WINDOW):
            rest()
            how = self._lettered.shows(data[max(0, at - OVERLAP) : at + WINDOW])
            if how:
                found.hit = how + inside
                return
        if _DRAWN.search(data, 0 if depth else _TOP):
            found.unread = found.unread or DRAWN
        for sign, says in ((_BROTLI, BROTLI), (_LOCKED, LOCKED), (_SHUT, OTHERWISE)):
            if sign.search(data):
                found.unread = found.unread or says
        if depth < DEEPEST:
            for inner in self._unpacked(data, found):
                rest()
                found.streams += 1
                self._look(inner, found, depth + 1, rest)
                if found.hit:
                    return

    def _unpacked(self, data: bytes, found: Searched) -> Iterator[bytes]:
        for match in _signs(data):
            if found.spent > BUDGET:
                found.unread = found.unread or TOO_LARGE
                return
            made = _open(data, match.start(), match[0], found)
            if made:
                found.spent += len(made)
                if len(made) >= MOST:
                    found.unread = found.unread or TOO_LARGE
                yield made
        if _CHUNKED.search(data):
            yield _SIZES.sub(b"", data.replace(b"\r\n\r\n", b"\n\n\r\n"))
        for made in _written(data):
            if _KNOWN.search(made):
                found.spent += len(made)
                yield made


def _written(data: bytes) -> Iterator[bytes]:
    """Bytes that were written as longer runs of letters."""
    for run in BASE64.finditer(data):
        if run.end() - run.start() > 100:
            yield from_base64(base64_run(run[0]))
    for run in LONG_HEX.finditer(data):
        yield from_hex(run[0].translate(None, b" \t\r\n"))


def segments(pieces: Iterable[bytes]) -> Iterator[tuple[bytes, bool]]:
    """A file in as few parts as memory allows, each with the end of the one before, and whether it is the last."""
    held: list[bytes] = []
    size = 0
    for piece in pieces:
        if size >= SEGMENT:
            joined = b"".join(held)
            yield joined, False
            held, size = [joined[-OVERLAP:]], OVERLAP
        held.append(piece)
        size += len(piece)
    yield b"".join(held), True


def _signs(data: bytes) -> Iterator[re.Match[bytes]]:
    """Where something packed may begin; looked for piece by piece, so that nobody waits for the interpreter long."""
    for at in range(0, len(data), WINDOW):
        for match in _PACKED.finditer(data, at, min(len(data), at + WINDOW + 16)):
            if match.start() < at + WINDOW:
                yield match


def _open(data: bytes, at: int, sign: bytes, found: Searched) -> bytes:
    """What is packed from a place on; nothing where it only looked so."""
    if sign == b"PK\x03\x04":
        return _member(data, at, found)
    if sign.startswith(b"\x1f\x8b"):
        return _inflated(data, at, 31, found)
    if len(sign) == 2:
        return _inflated(data, at, 15, found)
    return _otherwise(data, at, sign)


def _inflated(data: bytes, at: int, how: int, found: Searched) -> bytes:
    """What comes out of a stream, as far as it is whole."""
    unpacking, made, size = zlib.decompressobj(how), [], 0
    for begin in range(at, len(data), _STEP):
        try:
            made.append(unpacking.decompress(data[begin : begin + _STEP]))
        except zlib.error:
            break
        size += len(made[-1])
        if unpacking.eof or size >= MOST:
            break
    else:
        found.open = True
    return b"".join(made)


def _member(data: bytes, at: int, found: Searched) -> bytes:
    """A member of a ZIP, by the header before its bytes."""
    if len(data) < at + 30:
        return b""
    flags, method, *_rest, names, more = struct.unpack_from("<HHHHIIIHH", data, at + 6)
    if flags & 1:
        found.unread = found.unread or LOCKED
        return b""
    begins = at + 30 + names + more
    if method == 8:
        return _inflated(data, begins, -15, found)
    if method == 14:  # version, size of what follows, then as in a file of its own without the length
        return _otherwise(data[begins + 4 : begins + 9] + b"\xff" * 8 + data[begins + 9 : begins + MOST], 0, b"\x5d")
    if method not in (0, 12, 93, 95):  # these begin with a sign of their own, or are as they are
        found.unread = found.unread or OTHERWISE
    return b""


def _otherwise(data: bytes, at: int, sign: bytes) -> bytes:
    try:
        if sign.startswith(b"\x28"):
            with zstandard.ZstdDecompressor().stream_reader(memoryview(data)[at:]) as stream:
                return stream.read(MOST)
        if sign.startswith(b"BZ"):
            return bz2.BZ2Decompressor().decompress(data[at:], MOST)
        return lzma.LZMADecompressor(memlimit=MOST * 2).decompress(data[at:], MOST)
    except (zstandard.ZstdError, OSError, lzma.LZMAError, EOFError):
        return b""
