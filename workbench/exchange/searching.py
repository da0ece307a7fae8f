"""Bytes searched for terms in every guise: as they are, in other encodings, written in letters, and unpacked.

What is compressed is found by how it begins, wherever it lies, and searched again unpacked, four deep: members of a
ZIP, an office document or a mail, records of a web archive, streams of a PDF, chunks of a picture. What cannot be
unpacked (a password, Brotli, more than the limit) is told: nothing is called searched that was not.
"""

from __future__ import annotations

import base64
import bz2
import lzma
import re
import struct
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

import zstandard

from workbench.values.hiding import Terms

SEGMENT = 256 << 20  # bytes of a file that are held at once; what is packed across its end is told as not searched
WINDOW, OVERLAP = 1 << 20, 1 << 12  # bytes searched at a time, and how many of the last time again
DEEPEST = 4
MOST = 256 << 20  # bytes of one stream, unpacked
_STEP = 1 << 15  # packed bytes taken at a time
BUDGET = 1 << 30  # bytes unpacked out of one file
_BASE64 = re.compile(rb"[A-Za-z0-9+/_-]{10,}(?:={0,2}[ \t]*\r?\n[ \t]*[A-Za-z0-9+/_-]+)*")
_HEX = re.compile(rb"[0-9A-Fa-f]{6,}|(?:[0-9A-Fa-f]{2}[ :,\-]){4,}[0-9A-Fa-f]{2}")
_ALIKE = bytes.maketrans(b"-_", b"+/")
_PACKED = re.compile(
    rb"PK\x03\x04|\x1f\x8b\x08|\x78[\x01\x5e\x9c\xda]|\x28\xb5\x2f\xfd|BZh[1-9]1AY&SY|\xfd7zXZ\x00|\x5d\x00\x00[\x00-\x80]\x00"
)
_CODINGS = (
    "cp1251", "koi8-r", "cp866", "iso8859-5", "cp1256", "iso8859-6", "cp1252", "cp1250", "cp1253", "cp1254", "cp1255",
    "gb18030", "big5", "shift_jis", "euc-jp", "euc-kr", "utf-7",
)  # fmt: skip
_CHUNKED = re.compile(rb"transfer-encoding:[ \t]*chunked", re.IGNORECASE)
_SIZES = re.compile(rb"\r\n[0-9A-Fa-f]{1,8}(?:;[^\r\n]*)?\r\n")
_BROTLI = re.compile(rb"content-encoding:[ \t]*(?:[a-z]+,[ \t]*)*br\b", re.IGNORECASE)
LOCKED, TOO_LARGE, BROTLI = "a part with a password", "more than can be unpacked", "Brotli, which is not unpacked here"


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
        self._wide = not all(term.isascii() for term in terms.marks)
        self._needles = tuple(_needles(terms.marks))

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
            how = self._shows(data[max(0, at - OVERLAP) : at + WINDOW])
            if how:
                found.hit = how + inside
                return
        if _BROTLI.search(data):
            found.unread = found.unread or BROTLI
        if depth < DEEPEST:
            for inner in self._unpacked(data, found):
                rest()
                found.streams += 1
                self._look(inner, found, depth + 1, rest)
                if found.hit:
                    return

    def _shows(self, window: bytes) -> str:
        """How a term stands in a window; empty where none does."""
        for how, view in self._views(window):
            if self._stands(view):
                return how
        return "in an older encoding" if any(needle in window for needle in self._needles) else ""

    def _stands(self, view: str) -> bool:
        plain = "\x00" not in view and "\ufffd" not in view
        return self.terms.stands_in(view) if plain else self.terms.stands_glued(view)

    def _views(self, data: bytes) -> Iterator[tuple[str, str]]:
        """The bytes read as letters in every way."""
        yield "as it is", data.decode("utf-8", "replace")
        if self._wide or b"\0" in data:
            for coding in ("utf-16-le", "utf-16-be"):
                for begin in (0, 1):
                    yield "as UTF-16", data[begin:].decode(coding, "replace")
        runs = [_run(run) for run in _BASE64.findall(data)]
        for skip in range(4) if runs else ():
            yield "as base64", b"\n".join(map(_from_base64, (run[skip:] for run in runs))).decode("utf-8", "replace")
        digits = [re.sub(rb"[ :,\-]", b"", run) for run in _HEX.findall(data)]
        for skip in range(2) if digits else ():
            made = b"\n".join(_from_hex(run[skip:]) for run in digits)
            yield "as hexadecimal digits", made.decode("utf-8", "replace")

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
        for run in _BASE64.finditer(data):
            if run.end() - run.start() > 100 and _PACKED.search(made := _from_base64(_run(run[0]))):
                found.spent += len(made)
                yield made


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


def _needles(terms: Iterable[str]) -> Iterator[bytes]:
    """Terms that are no plain letters, in the encodings from before Unicode."""
    for term in terms:
        if term.isascii():
            continue
        for form in {term, term.lower(), term.upper(), term.title()}:
            for coding in _CODINGS:
                try:
                    made = form.encode(coding)
                except UnicodeEncodeError:
                    continue
                if len(made) >= 4 and made != form.encode():
                    yield made


def _run(lines: bytes) -> bytes:
    """Lines of base64 as one run of its first alphabet."""
    return b"".join(lines.replace(b"=", b"").split()).translate(_ALIKE)


def _from_base64(run: bytes) -> bytes:
    """The bytes that whole and last groups of letters give."""
    left = len(run) % 4
    whole = run if left == 0 else run + b"=" * (4 - left) if left > 1 else run[:-1]
    return base64.b64decode(whole)


def _from_hex(run: bytes) -> bytes:
    return bytes.fromhex(run[: len(run) // 2 * 2].decode())


def _open(data: bytes, at: int, sign: bytes, found: Searched) -> bytes:
    """What is packed from a place on; nothing where it only looked so."""
    if sign == b"PK\x03\x04":
        return _member(data, at, found)
    if sign.startswith(b"\x1f\x8b"):
        return _inflated(data, at, 31, found)
    if sign.startswith(b"\x78"):
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
    return _otherwise(data, begins, b"\xfd7zXZ\0") if method == 95 else b""


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
