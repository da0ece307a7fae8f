"""The links and bookmarks of a finished file, each with the words it stands on and those at the place it leads to."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator

import pypdfium2
from pypdfium2 import raw

ABOVE, BELOW = 3.0, 17.0  # points round a target within which its words stand
_NAMES = re.compile(r"(?<![\w-])(?:(?:SG|CL|LD|FD)-\d+[a-z]*|[SHJT]?\d+)(?![\w-])")


def links(file: pypdfium2.PdfDocument) -> Iterator[tuple[str, str]]:
    """The record or endnote that each link names, and the words where it leads to; empty where it leads nowhere."""
    pages = [(page, page.get_textpage()) for page in file]
    for page, text in pages:
        at, found, box = ctypes.c_int(0), raw.FPDF_LINK(), raw.FS_RECTF()
        while raw.FPDFLink_Enumerate(page.raw, at, found):
            raw.FPDFLink_GetAnnotRect(found, box)
            words = text.get_text_bounded(box.left - 0.5, box.bottom + 1, box.right + 0.5, box.top - 1)
            target = raw.FPDFLink_GetDest(file.raw, found)
            yield _named(words), _there(pages, target, file) if target else ""


def bookmarks(file: pypdfium2.PdfDocument) -> Iterator[tuple[str, str]]:
    """The title of each bookmark, and the words where it leads to."""
    pages = [(page, page.get_textpage()) for page in file]
    for each in file.get_toc():
        target = each.get_dest()
        yield each.get_title(), _there(pages, target.raw, file) if target else ""


def _named(words: str) -> str:
    named = _NAMES.findall(words)
    return named[-1] if named else words.strip()


def _there(
    pages: list[tuple[pypdfium2.PdfPage, pypdfium2.PdfTextPage]], target: raw.FPDF_DEST, file: pypdfium2.PdfDocument
) -> str:
    x, y, zoom = (ctypes.c_float() for _ in range(3))
    raw.FPDFDest_GetLocationInPage(target, *(ctypes.c_int() for _ in range(3)), x, y, zoom)
    page, text = pages[raw.FPDFDest_GetDestPageIndex(file.raw, target)]
    words: str = text.get_text_bounded(0, y.value - BELOW, page.get_width(), y.value + ABOVE)
    return words
