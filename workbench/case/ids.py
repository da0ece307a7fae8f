"""Record keys: UUIDv7, 16 bytes inside the case, the usual text form outside it."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from uuid_utils import uuid7

AMONG = "(SELECT unhex(value) FROM json_each(?))"
"""What ``IN`` takes for the keys that ``keys_json`` binds, however many there are."""


def new_id() -> bytes:
    """A fresh time-ordered key."""
    return uuid7().bytes


def id_text(key: bytes) -> str:
    """The key as people and JSON see it; a blob's 32-byte SHA-256 is plain hex."""
    return str(UUID(bytes=key)) if len(key) == 16 else key.hex()


def id_bytes(text: str) -> bytes | None:
    """The key a text names, or ``None`` when the text is no UUID."""
    try:
        return UUID(text).bytes
    except ValueError:
        return None


def keys_json(keys: Iterable[bytes]) -> str:
    """Keys as the JSON list that ``json_each`` in a query takes, in hex."""
    listed = '","'.join([key.hex() for key in keys])
    return f'["{listed}"]' if listed else "[]"
