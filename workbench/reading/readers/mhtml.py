"""MHTML: a page with its images as a browser saves it (Save as… ▸ Webpage, single file); read as the page it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import BinaryIO

from workbench.reading.laid import plainly
from workbench.reading.markup import visible
from workbench.reading.mime import words
from workbench.reading.reader import Member, Reader, Reading
from workbench.reading.saved_mhtml import SavedPage
from workbench.values.errors import CaseError

MIME = "multipart/related"
MOST_BYTES = 128 << 20
_SAVED = re.compile(rb"(?im)^Snapshot-Content-Location:|^From:[^\r\n]{0,9}Saved by ")
_RELATED = re.compile(rb"(?im)^Content-Type:\s*multipart/related")


class SavedAsMhtml(Reader):
    """Pages saved whole into one file; what the page shows stands inside and is no source of its own."""

    name = "saved page"
    recipe = "mhtml/1"
    mimes = (MIME,)
    suffixes = (".mhtml", ".mht")

    def recognise(self, head: bytes, *, name: str = "") -> str | None:
        start = head[:16_384]
        named = name.lower().endswith(self.suffixes)
        return MIME if _RELATED.search(start) and (named or _SAVED.search(start)) else None

    def read(self, file: BinaryIO, *, hint: Mapping[str, str]) -> Reading:
        """The visible words of the page; address and time of saving are facts."""
        saved = self.made_of(file, _opened)
        page = saved.page
        if page is None:
            raise CaseError("The saved page holds no page; save it again in the browser and attach that.")
        text = "".join(visible([words(b"".join(saved.bytes_of(page)), page.parameter("content-type", "charset"))]))
        return Reading(
            self.recipe, text, facts={name: plainly(value, longest=2_000) for name, value in saved.facts.items()}
        )

    def members(self, file: BinaryIO) -> Iterator[Member]:
        """What the page shows, by the address it has there."""
        saved = self.made_of(file, _opened)
        for path, part in dict(saved.files()).items():
            yield Member(path, part.end - part.start, {"type": part.kind, "url": path})

    def extract(self, file: BinaryIO, path: str) -> Iterator[bytes]:
        """The bytes of one file of the page."""
        saved = self.made_of(file, _opened)
        return saved.bytes_of(dict(saved.files())[path])


def _opened(file: BinaryIO) -> SavedPage:
    file.seek(0)
    data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise CaseError(f"The saved page is larger than {MOST_BYTES >> 20} MB; save the part that matters as PDF.")
    return SavedPage(data)
