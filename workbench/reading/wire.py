"""What went over the line while a page was fetched: requests and answers byte for byte, and the body they bring."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from tempfile import SpooledTemporaryFile
from typing import Any, BinaryIO, cast

from workbench.values.errors import CaseError

STEP = 1 << 16
_MEMBER = b"\x1f"  # how a member of a gzip body begins
INSTEAD = "save the page in a browser and attach the file"


def spool() -> BinaryIO:
    """A file for an answer of any size: in memory at first, on the disk beyond 1 MB."""
    return cast(BinaryIO, SpooledTemporaryFile(1 << 20))


@dataclass
class Exchange:
    """One request and its answer as they went over the line, behind encryption; ``at`` is UTC, when it was asked.

    ``address`` is the number the connection was made to (a proxy's, where one is used), ``certificate`` the SHA-256
    of the certificate shown. ``response`` holds every byte of the answer, its transfer coding included.
    """

    url: str
    at: datetime = field(default_factory=lambda: datetime.now(UTC))
    request: bytearray = field(default_factory=bytearray)
    response: BinaryIO = field(default_factory=spool)
    address: str | None = None
    certificate: str | None = None
    status: int | None = None


@dataclass(frozen=True)
class Asked:
    """A file that a page names and that was asked for with it: its status, or in words why there is none."""

    url: str
    status: int | None
    says: str = ""


@dataclass(frozen=True)
class Page:
    """What a server answered: the body as it stands behind transfer and compression, at its beginning.

    ``redirects`` are (status, address) of each hop before ``final_url``; ``certificate`` is the SHA-256 of
    the server's certificate, ``None`` over plain http. Close ``body`` when it has been stored.
    """

    url: str
    final_url: str
    status: int
    headers: Mapping[str, str]
    redirects: tuple[tuple[int, str], ...]
    body: BinaryIO
    size: int
    mime: str
    encoding: str | None
    certificate: str | None
    exchanges: tuple[Exchange, ...] = ()
    resources: tuple[Asked, ...] = ()


class CutShort(Exception):
    """A packed body that ends too early or is not what it says."""


def unpacked(pieces: Iterable[bytes], packing: str) -> Iterator[bytes]:
    """The body without its compression, in small steps so that a bomb meets the limit before the memory."""
    packing = packing.strip().lower()
    if packing in ("", "identity"):
        yield from pieces
        return
    if packing not in ("gzip", "x-gzip", "deflate"):
        raise CaseError(f"The page is packed in a way ({packing}) that was not asked for; {INSTEAD}.")
    unpacker: Any = None
    for piece in pieces:
        while piece:
            if unpacker is None or (unpacker.eof and packing != "deflate" and piece[:1] == _MEMBER):
                unpacker = zlib.decompressobj(47 if packing != "deflate" or piece[0] & 15 == 8 else -15)
            yield from _inflated(unpacker, piece)
            onward = unpacker.unused_data  # a gzip body may be of several members
            piece = onward if onward[:1] == _MEMBER and packing != "deflate" else b""
    if unpacker:
        yield unpacker.flush()
        if not unpacker.eof:
            raise CutShort


def _inflated(unpacker: Any, piece: bytes) -> Iterator[bytes]:
    rest = piece
    try:
        while rest and not unpacker.eof:
            yield unpacker.decompress(rest, STEP)
            rest = unpacker.unconsumed_tail
    except zlib.error as error:
        raise CutShort from error
