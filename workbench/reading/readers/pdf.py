"""PDF: the words of its pages as paragraphs, where each letter stands, pages as pictures, files attached to it.

A page's text begins behind an empty line and is a block of its own. Lines that go on are joined (``lines.py``), and
no letter is changed. Pages that show something but hold no words are named. Scripts and forms are never run.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from io import BytesIO
from math import sqrt
from typing import TYPE_CHECKING, Any, BinaryIO

from workbench.reading.pdfpage import NO_BOX, Boxes, letters_of, runs_of, said, size_of
from workbench.reading.reader import Block, Box, Member, Picture, Reader, Reading
from workbench.values.errors import CaseError

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

MIME = "application/pdf"
MOST_PAGES = 10_000
MOST_LETTERS = 20_000_000
MOST_PIXELS = 16_000_000
MOST_FILES = 1_000  # attached to one PDF
_LONGEST_SIDE = 16_000  # pixels
_SMALLEST = 72.0  # points of a page's longer side, for which it is drawn at the scale asked for
_HEAD = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,64}%PDF-\d")
_BEHIND_OTHERS = re.compile(rb"[\r\n]%PDF-\d\.\d[^\n]{0,200}[\r\n]+(?:%[^\n]{0,200}[\r\n]+)?\s*\d+ \d+ obj")
_FACTS = {"Title": "title", "Author": "author", "Subject": "subject", "Keywords": "keywords",
          "Creator": "software", "Producer": "producer", "CreationDate": "created", "ModDate": "modified"}  # fmt: skip
_SAVE = "open it in a PDF program, print it to a new PDF, and attach that as well"


class Pdf(Reader):
    """Documents in PDF, scanned ones included; those under a password are refused."""

    name = "PDF"
    recipe = "pdf/1"
    mimes = (MIME,)
    suffixes = (".pdf",)
    container = True
    pictures = True

    def recognise(self, head: bytes, *, name: str = "") -> str | None:
        """By its mark at the beginning, or a little behind it with an object following."""
        return MIME if _HEAD.match(head) or _BEHIND_OTHERS.search(head[:1400]) else None

    def read(self, file: BinaryIO, *, hint: Mapping[str, str]) -> Reading:
        """The words of all pages; a page that cannot be read is told, not passed over."""
        name = hint.get("name") or "The PDF"
        with closing(_opened(file, name)) as document:
            _check_size(document, name)
            told = _Told(name)
            pages = [told.page(document, number) for number in range(len(document))]
            text, blocks = _laid(pages)
            facts = _stated(document) | {"pages": str(len(document))} | told.facts()
            says = told.says(document) or ("" if text else "It holds no words.")
            return Reading(self.recipe, text, tuple(blocks), facts, says)

    def members(self, file: BinaryIO) -> Iterator[Member]:
        """Files attached to the document as a whole; none where it cannot be opened, which the reading tells."""
        try:
            opened = _opened(file, "The PDF")
        except CaseError:
            return
        with closing(opened) as document:
            for place, (name, data) in enumerate(_attached(document), 1):
                yield Member(f"{place}/{name}", len(data))

    def extract(self, file: BinaryIO, path: str) -> Iterator[bytes]:
        """The bytes of an attached file."""
        number = path.partition("/")[0]
        with closing(_opened(file, "The PDF")) as document:
            for place, (_name, data) in enumerate(_attached(document), 1):
                if str(place) == number:
                    yield data
                    return
        raise KeyError(path)

    def picture(self, file: BinaryIO, *, page: int, scale: float, region: Box | None = None) -> Picture:
        """A page as it would be printed, or the part of it that ``region`` names in points."""
        with closing(_opened(file, "The PDF")) as document:
            drawn = _page(document, page)
            width, height = size_of(drawn)
            left, top, right, bottom = _within(region or (0.0, 0.0, width, height), width, height)
            scale = _fitting(scale, right - left, bottom - top, max(width, height))
            crop = (left, height - bottom, width - right, top)
            image = drawn.render(scale=scale, crop=crop, rev_byteorder=True, limit_image_cache=True).to_pil()
            made = BytesIO()
            image.save(made, "PNG", compress_level=1)
            return Picture(made.getvalue(), image.width, image.height, scale)

    def glyphs(self, file: BinaryIO, *, page: int) -> tuple[Box, ...]:
        """The box of each code point of a page's block, from the page's top left as it is seen."""
        with closing(_opened(file, "The PDF")) as document:
            shown = _page(document, page)
            words = shown.get_textpage()
            letters = letters_of(words)
            boxes = Boxes(shown, words)
            found: list[Box] = []
            for run in runs_of(letters, words):
                found += [boxes.of(place) for place in range(run.start, run.end) if letters[place] != "\0"]
                found += [NO_BOX] * len(run.behind)
            return tuple(found)


def _opened(file: BinaryIO, name: str) -> PdfDocument:
    from pypdfium2 import PdfDocument, PdfiumError
    from pypdfium2.raw import FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY

    file.seek(0)
    try:
        return PdfDocument(file)
    except PdfiumError as error:
        if error.err_code in (FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY):
            says = f"{name} is protected by a password"
            raise CaseError(f"{says}; open it with the password, print it to a new PDF, and attach that.") from None
        says = f"{name} is damaged or cut short, and its pages cannot be found"
        raise CaseError(f"{says}; {_SAVE}.") from None


def _check_size(document: PdfDocument, name: str) -> None:
    if len(document) > MOST_PAGES:
        says = f"{name} has {len(document):,} pages, and {MOST_PAGES:,} are read at most"
        raise CaseError(f"{says}; split it and attach the parts.")


class _Told:
    """Reads page after page and notes which hold no words or cannot be read."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._letters = 0
        self._scanned: list[int] = []
        self._unread: list[int] = []

    def page(self, document: PdfDocument, index: int) -> tuple[str, Box]:
        """The words of a page, and its size."""
        from pypdfium2 import PdfiumError

        try:
            page = document[index]
        except PdfiumError:
            self._unread.append(index + 1)
            return "", NO_BOX
        with closing(page), closing(page.get_textpage()) as words:
            self._count(words.count_chars())
            letters = letters_of(words)
            text = "".join(said(letters, runs_of(letters, words)))
            if not text and _shows(page):
                self._scanned.append(index + 1)
            return text, (0.0, 0.0, *size_of(page))

    def _count(self, letters: int) -> None:
        self._letters += letters
        if self._letters > MOST_LETTERS:
            says = f"{self._name} holds more than {MOST_LETTERS:,} letters"
            raise CaseError(f"{says}; split it and attach the parts.")

    def facts(self) -> dict[str, str]:
        """Pages that are not words, as a reader of the facts needs them."""
        found = {"pages without words": self._scanned, "pages not read": self._unread}
        return {name: _ranges(pages) for name, pages in found.items() if pages}

    def says(self, document: PdfDocument) -> str:
        """What is to be known of the reading, in sentences; empty when all is as it should be."""
        said = []
        if self._scanned:
            hold = "is a picture" if len(self._scanned) == 1 else "are pictures"
            said.append(f"{_named(self._scanned)} {hold} without words, as scans are; read them in the page view.")
        if self._unread:
            said.append(f"{_named(self._unread)} cannot be read; {_SAVE}.")
        if _scripts(document):
            said.append("It holds scripts, which are never run here.")
        return " ".join(said)


def _named(pages: list[int]) -> str:
    return f"Page{'s' if len(pages) > 1 else ''} {_ranges(pages)}"


def _ranges(pages: list[int]) -> str:
    """Page numbers as people write them: 1–3, 7."""
    runs: list[list[int]] = []
    for page in pages:
        if runs and page == runs[-1][1] + 1:
            runs[-1][1] = page
        else:
            runs.append([page, page])
    shown = [f"{one}–{two}" if one != two else f"{one}" for one, two in runs]
    return ", ".join(shown if len(shown) <= 20 else [*shown[:20], "…"])


def _laid(pages: Iterable[tuple[str, Box]]) -> tuple[str, list[Block]]:
    parts: list[str] = []
    blocks: list[Block] = []
    at = 0
    for number, (words, size) in enumerate(pages, 1):
        if words and at:
            parts.append("\n\n")
            at += 2
        parts.append(words)
        blocks.append(Block("page", at, at + len(words), f"page {number}", size))
        at += len(words)
    return "".join(parts), blocks


def _page(document: PdfDocument, number: int) -> PdfPage:
    from pypdfium2 import PdfiumError

    if not 1 <= number <= len(document):
        raise CaseError(f"There is no page {number}; the PDF has {len(document)}.")
    try:
        return document[number - 1]
    except PdfiumError:
        raise CaseError(f"Page {number} cannot be read; {_SAVE}.") from None


def _within(region: Box, width: float, height: float) -> Box:
    left, top, right, bottom = region
    left, top = max(0.0, left), max(0.0, top)
    right, bottom = min(width, right), min(height, bottom)
    if right <= left or bottom <= top:
        raise CaseError("That part lies outside of the page; choose one on it.")
    return left, top, right, bottom


def _fitting(scale: float, width: float, height: float, longest: float) -> float:
    """The scale asked for, or what of it a picture may have."""
    most = min(sqrt(MOST_PIXELS / (width * height)), _LONGEST_SIDE / longest if longest > _SMALLEST else scale)
    return max(min(scale, most), 1e-6)


def _shows(page: PdfPage) -> bool:
    """Whether anything stands on a page."""
    from pypdfium2.raw import FPDFPage_CountObjects

    return bool(FPDFPage_CountObjects(page) > 0)


def _scripts(document: PdfDocument) -> bool:
    from pypdfium2.raw import FPDFDoc_GetJavaScriptActionCount

    return bool(FPDFDoc_GetJavaScriptActionCount(document) > 0)


def _stated(document: PdfDocument) -> dict[str, str]:
    """What the document states of itself, as written in it."""
    stated: dict[str, Any] = {ours: document.get_metadata_value(theirs) for theirs, ours in _FACTS.items()}
    return {name: str(value).strip() for name, value in stated.items() if str(value).strip()}


def _attached(document: PdfDocument) -> Iterator[tuple[str, bytes]]:
    from pypdfium2 import PdfiumError

    for place in range(min(document.count_attachments(), MOST_FILES)):
        try:
            attached = document.get_attachment(place)
            found = attached.get_name(), bytes(attached.get_data())
        except PdfiumError:
            found = "unreadable", b""
        yield found
