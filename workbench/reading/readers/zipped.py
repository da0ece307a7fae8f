"""ZIP: the list of the files in it; each of them comes in as a source of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import BinaryIO

from workbench.reading.laid import Laid, plainly
from workbench.reading.reader import Member, Reader, Reading
from workbench.reading.zips import Zip

MIME = "application/zip"


class Zipped(Reader):
    """ZIP files that are no document or web archive."""

    name = "ZIP"
    recipe = "zip/1"
    mimes = (MIME,)
    suffixes = (".zip",)
    container = True
    broad = True

    def recognise(self, head: bytes, *, name: str = "") -> str | None:
        return MIME if head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08PK\x03\x04")) else None

    def read(self, file: BinaryIO, *, hint: Mapping[str, str]) -> Reading:
        """A line for each file: its path as written there, size and date; what cannot be unpacked is said."""
        zipped, laid = self.made_of(file, Zip), Laid("The ZIP")
        for member in zipped.members():
            trouble = zipped.trouble(member.path)
            told = (f"{member.size:,} bytes", member.facts["modified"], *([trouble] if trouble else []))
            start = laid.words("  ".join((plainly(member.path, longest=2_000), *told)), behind="\n")
            laid.block("file", start, plainly(member.path))
        closed = sum(1 for member in zipped.members() if zipped.trouble(member.path))
        says = f"{closed:,} of its files cannot be unpacked here; their lines say why." if closed else ""
        return Reading(self.recipe, laid.text, tuple(laid.blocks), {"files": str(len(laid.blocks))}, says)

    def members(self, file: BinaryIO) -> Iterator[Member]:
        """The files that can be unpacked."""
        zipped = self.made_of(file, Zip)
        return (member for member in zipped.members() if not zipped.trouble(member.path))

    def extract(self, file: BinaryIO, path: str) -> Iterator[bytes]:
        """The bytes of one file."""
        return self.made_of(file, Zip).chunks(path)
