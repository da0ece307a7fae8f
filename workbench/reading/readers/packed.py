"""Packed texts (gzip, Zstandard), as trackers write their files: the text inside, as far as it goes."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import BinaryIO

from workbench.reading.charset import choose
from workbench.reading.plaintext import MOST_BYTES, plain_text
from workbench.reading.reader import Reader, Reading
from workbench.reading.signatures import kind_of
from workbench.tracking.unpacked import GZIP, ZSTD, head_of, unpacked, was_cut

_KINDS = {GZIP: "application/gzip", ZSTD: "application/zstd"}
_SAMPLE = 1 << 14


class Packed(Reader):
    """One text in a gzip or Zstandard file, whatever the file is called."""

    name = "packed text"
    recipe = "packed/1"
    mimes = (*_KINDS.values(), "application/x-gzip", "application/x-zstd")
    suffixes = (".gz", ".zst")
    broad = True

    def recognise(self, head: bytes, *, name: str = "") -> str | None:
        """A packed file whose beginning is text; archives and everything else packed is left to others."""
        kind = next((mime for magic, mime in _KINDS.items() if head.startswith(magic)), None)
        if kind is None:
            return None
        plain = head_of(head[: 1 << 16])[:_SAMPLE]
        return kind if plain and not kind_of(plain) and choose(plain, whole=False) else None

    def read(self, file: BinaryIO, *, hint: Mapping[str, str]) -> Reading:
        """The text inside."""
        with unpacked(file, name=hint.get("name", "The file")) as plain:
            data = io.BytesIO(plain.read(MOST_BYTES + 1))
            charset, text = plain_text(data, "The packed text")
            says = "The packing breaks off; the text is as far as it goes." if was_cut(plain) else ""
        return Reading(f"{self.recipe} {charset}", text, (), {"packed": "yes"}, says)
