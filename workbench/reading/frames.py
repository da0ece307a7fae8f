"""What passes between the program and the child process that reads: frames of JSON and bytes, each told by length."""

from __future__ import annotations

import json
import struct
from typing import Any, BinaryIO

MOST_JSON = 32 << 20
MOST_BYTES = 256 << 20
_FRONT = struct.Struct("<4sIQ")
_MARK = b"WBF1"

Frame = tuple[dict[str, Any], bytes]


class Nonsense(Exception):
    """What came is no frame, or no answer to what was asked."""


def send(stream: BinaryIO, told: dict[str, Any], body: bytes = b"") -> None:
    """Write one frame."""
    words = json.dumps(told, separators=(",", ":")).encode()
    stream.write(_FRONT.pack(_MARK, len(words), len(body)) + words)
    stream.write(body)
    stream.flush()


def receive(stream: BinaryIO) -> Frame | None:
    """The next frame; ``None`` at the end of the stream."""
    front = stream.read(_FRONT.size)
    if not front:
        return None
    if len(front) < _FRONT.size:
        raise Nonsense("a frame is cut short")
    mark, words, size = _FRONT.unpack(front)
    if mark != _MARK or words > MOST_JSON or size > MOST_BYTES:
        raise Nonsense("no frame begins so")
    told = _told(_exactly(stream, words))
    return told, _exactly(stream, size)


def _exactly(stream: BinaryIO, size: int) -> bytes:
    data = stream.read(size) if size else b""
    if len(data) < size:
        raise Nonsense("a frame is cut short")
    return data


def _told(words: bytes) -> dict[str, Any]:
    try:
        told = json.loads(words)
    except (ValueError, RecursionError) as error:
        raise Nonsense("a frame's words are not JSON") from error
    if not isinstance(told, dict):
        raise Nonsense("a frame's words are no table")
    return told
