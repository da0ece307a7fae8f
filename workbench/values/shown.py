"""Names from outside as people may see them: what is unseen or turns the line around is named instead."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 200  # characters of a name
_SAFE = re.compile(r"[ -~]*")
_STEERS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_ALWAYS = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def visible(name: str) -> str:
    """A file's name with each control and direction character as ``[U+202E]``, cut where it is endless."""
    name = name if len(name) <= LONGEST else f"{name[: LONGEST - 40]}…{name[-39:]}"
    if _SAFE.fullmatch(name):
        return name
    return "".join(f"[U+{ord(each):04X}]" if unicodedata.category(each) in _ALWAYS else each for each in name)


def unsteering(text: str) -> str:
    """Words for a terminal, with signs that would steer it or turn a line around named instead."""
    return _STEERS.sub(lambda found: f"[U+{ord(found[0]):04X}]", text)


def last_name(path: str) -> str:
    """The last part of a path inside a container, visible; never used as a path."""
    parts = re.split(r"[/\\]", path.rstrip("/\\"))
    return visible(parts[-1] or path) or "unnamed"
