"""A text file as it is, for readers that add places to it and change none of its letters."""

from __future__ import annotations

from typing import BinaryIO

from workbench.reading.charset import Charset, parse
from workbench.reading.text import decode
from workbench.values.errors import CaseError

MOST_BYTES = 32 << 20
_PLAIN = "text/plain"


def plain_text(file: BinaryIO, name: str, *, declared: str | None = None) -> tuple[Charset, str]:
    """The encoding and every letter and line end of a text; CaseError for one too large to be held whole."""
    file.seek(0)
    data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        says = f"{name} is larger than {MOST_BYTES >> 20} MB"
        raise CaseError(f"{says}; attach it as plain text, or cut it into pieces and attach each.")
    decoded = decode((data,), declared=declared, mime=_PLAIN)
    if decoded.recipe is None:
        raise CaseError(f"{name} is no text that can be read; check that the file is whole.")
    return parse(decoded.recipe.partition(" ")[2]), "".join(decoded.parts)
