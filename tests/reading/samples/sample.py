"""One made file of a real format, and what must come out of it; the words are written by hand, not by a reader."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from io import BytesIO

WHEN = (2024, 3, 4, 10, 0, 0)  # of every part of a made ZIP, so that it is the same bytes each time


@dataclass(frozen=True)
class Sample:
    """A file: its name, bytes and working text; ``quote`` are words of it that an excerpt is made of."""

    name: str
    data: bytes
    recipe: str
    text: str
    quote: str
    facts: Mapping[str, str] = field(default_factory=dict)
    labels: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    says: str = ""


def zipped(parts: Mapping[str, str | bytes], *, stored: tuple[str, ...] = ("mimetype",)) -> bytes:
    """A ZIP of parts in their order, the same bytes each time."""
    held = BytesIO()
    with zipfile.ZipFile(held, "w") as made:
        for name, part in parts.items():
            info = zipfile.ZipInfo(name, WHEN)
            info.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            info.create_system = 3
            made.writestr(info, part)
    return held.getvalue()
