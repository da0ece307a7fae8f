"""What the settings remember, read so that spoilt ones count as nothing remembered: the program always starts."""

from __future__ import annotations

import hashlib
import json
import math
import secrets
from typing import Any

from PySide6.QtCore import QByteArray, QSettings


def words(settings: QSettings, key: str, *, most: int = 1000) -> str:
    """One line of words, or nothing."""
    found = settings.value(key)
    return found if isinstance(found, str) and len(found) <= most and found.isprintable() else ""


def names(settings: QSettings, key: str, *, most: int) -> list[str]:
    """A list of words, at most so many of its first."""
    found = settings.value(key)
    listed = [found] if isinstance(found, str) and found else found if isinstance(found, list) else []
    return [each for each in listed[:most] if isinstance(each, str) and each and "\0" not in each]


def yes(settings: QSettings, key: str, *, usual: bool) -> bool:
    """A choice of two."""
    return {"true": True, "false": False}.get(str(settings.value(key)).lower(), usual)


def numbers(settings: QSettings, key: str, *, count: int) -> list[float] | None:
    """So many finite numbers, or none."""
    found = settings.value(key)
    try:
        read = [float(each) for each in found] if isinstance(found, list) and len(found) == count else []
    except (TypeError, ValueError):
        return None
    return read if read and all(map(math.isfinite, read)) else None


def whole(settings: QSettings, key: str, *, low: int, high: int) -> int | None:
    """A whole number from ``low`` to ``high``, or none."""
    found = str(settings.value(key))
    read = int(found) if found.isascii() and found.isdigit() and len(found) < 10 else None
    return read if read is not None and low <= read <= high else None


def _finite(text: str) -> float:
    read = float(text)
    if not math.isfinite(read):
        raise ValueError(text)
    return read


def mapping(settings: QSettings, key: str) -> dict[str, Any]:
    """A JSON object, or an empty one."""
    found = settings.value(key)
    try:
        read = json.loads(found, parse_float=_finite, parse_constant=_finite) if isinstance(found, str) else {}
    except (ValueError, RecursionError):
        return {}
    return read if isinstance(read, dict) else {}


def keep_state(settings: QSettings, key: str, state: QByteArray) -> None:
    """Remember how Qt placed the parts of a window, with a sum of it."""
    settings.setValue(key, QByteArray(_sum(state.data()) + state.data()))


def state(settings: QSettings, key: str) -> QByteArray | None:
    """The placing that ``keep_state`` remembered, or nothing where its sum tells that it is another one.

    Qt believes the lengths that stand in such bytes: spoilt ones made it ask for eight gigabytes.
    """
    found = settings.value(key)
    held = found.data() if isinstance(found, QByteArray) else b""
    told, placed = held[:_SUM], held[_SUM:]
    return QByteArray(placed) if placed and told == _sum(placed) else None


def _sum(placed: bytes) -> bytes:
    return hashlib.sha256(placed).digest()[:_SUM]


def own_key(settings: QSettings) -> bytes:
    """A key of this computer's that no case file knows, made when it is first asked for."""
    try:
        key = bytes.fromhex(words(settings, _OWN_KEY))
    except ValueError:
        key = b""
    if len(key) != _KEY_BYTES:
        key = secrets.token_bytes(_KEY_BYTES)
        settings.setValue(_OWN_KEY, key.hex())
    return key


_OWN_KEY, _KEY_BYTES, _SUM = "own-key", 32, 8
