"""Packed tracker files (gzip, Zstandard) as plain streams, within limits, and as far as a cut one goes."""

from __future__ import annotations

import io
import zlib
from contextlib import suppress
from typing import Any, BinaryIO, cast

from workbench.values.errors import CaseError

GZIP, ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"
MOST = 4 << 30  # bytes that come out of a packed file
_HEAD = 1 << 20
_PIECE = 1 << 18


def head_of(head: bytes) -> bytes:
    """The beginning of a file as it is unpacked: as much as the bytes at hand give, 1 MB at most."""
    if head.startswith(GZIP):
        with suppress(zlib.error):
            return zlib.decompressobj(31).decompress(head, _HEAD)
        return b""
    if head.startswith(ZSTD):
        import zstandard

        with suppress(zstandard.ZstdError):
            return zstandard.ZstdDecompressor(max_window_size=1 << 27).decompressobj().decompress(head)[:_HEAD]
        return b""
    return head[:_HEAD]


def unpacked(file: BinaryIO, *, name: str) -> BinaryIO:
    """A stream of the plain bytes of a file; ``cut`` of it tells afterwards whether the packing broke off."""
    begun = file.read(4)
    file.seek(0)
    if begun.startswith(GZIP) or begun.startswith(ZSTD):
        return cast(BinaryIO, io.BufferedReader(Unpacking(file, name, gzip=begun.startswith(GZIP)), _PIECE))
    return _Open(file)  # type: ignore[return-value]


def was_cut(stream: BinaryIO) -> bool:
    """Whether the packed file that a stream came out of ends before its time."""
    return bool(getattr(getattr(stream, "raw", None), "cut", False))


class _Open:
    """A plain file that is not closed with the reading of it."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def __iter__(self) -> Any:
        return iter(self._file)

    def __enter__(self) -> _Open:
        return self

    def __exit__(self, *_error: object) -> None:
        return None


class Unpacking(io.RawIOBase):
    """The plain bytes of a packed file, one after the other; what comes after damage is not to be had."""

    def __init__(self, file: BinaryIO, name: str, *, gzip: bool) -> None:
        self._file, self._name, self._gzip = file, name, gzip
        self._engine: Any = None
        self._plain = memoryview(b"")
        self._came = 0
        self._ended = False
        self.cut = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._plain and not self._ended:
            self._more()
        part = self._plain[: len(buffer)]
        buffer[: len(part)] = part
        self._plain = self._plain[len(part) :]
        return len(part)

    def _more(self) -> None:
        left = getattr(self._engine, "unconsumed_tail", b"")
        packed = left or self._file.read(_PIECE)
        if not packed:
            self._ended = True
            self.cut = self._engine is not None and not self._engine.eof
            return
        self._plain = memoryview(self._plainly(packed))
        self._came += len(self._plain)
        if self._came > MOST:
            raise CaseError(f"{self._name} unpacks to more than 4 GB; import the files inside it one by one.")

    def _plainly(self, packed: bytes) -> bytes:
        import zstandard

        try:
            if self._engine is None or self._engine.eof:
                self._engine = zlib.decompressobj(31) if self._gzip else _zstandard()
            plain = bytes(self._engine.decompress(packed, 1 << 22) if self._gzip else self._engine.decompress(packed))
        except (zlib.error, zstandard.ZstdError):
            self._ended = self.cut = True
            return b""
        rest = self._engine.unused_data
        if self._engine.eof and rest:
            self._file.seek(-len(rest), io.SEEK_CUR)
        return plain


def _zstandard() -> Any:
    import zstandard

    return zstandard.ZstdDecompressor(max_window_size=1 << 27).decompressobj()
