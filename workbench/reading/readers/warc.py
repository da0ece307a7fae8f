"""WARC: a web archive as the list of what it holds; its pages, documents and larger images are files inside."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import BinaryIO

from workbench.reading.archived import held, lay, members_in, of_warc, software
from workbench.reading.laid import Laid
from workbench.reading.reader import Member, Reader, Reading
from workbench.reading.warcs import is_warc

MIME = "application/warc"


class Warc(Reader):
    """Web archives, plain or packed record by record."""

    name = "web archive"
    recipe = "warc/1"
    mimes = (MIME,)
    suffixes = (".warc", ".warc.gz")
    container = True

    def recognise(self, head: bytes, *, name: str = "") -> str | None:
        return MIME if is_warc(head) else None

    def read(self, file: BinaryIO, *, hint: Mapping[str, str]) -> Reading:
        """A line for each address: when, with what answer, of what type and size."""
        laid, found = Laid("The web archive"), list(held(file))
        says = lay(laid, found)
        return Reading(self.recipe, laid.text, tuple(laid.blocks), software(file), says)

    def members(self, file: BinaryIO) -> Iterator[Member]:
        """Pages, documents and larger images."""
        return members_in(held(file))

    def extract(self, file: BinaryIO, path: str) -> Iterator[bytes]:
        """The bytes of one answer, behind the packing it was sent in."""
        return of_warc(file, path)
