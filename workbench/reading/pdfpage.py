"""A page of a PDF as the library sees it: its letters, their lines, and where each stands on the page as it is seen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from ctypes import c_double
from itertools import repeat
from math import isfinite
from statistics import median
from typing import TYPE_CHECKING

from workbench.reading.lines import Line, Run, joined
from workbench.reading.reader import Box

if TYPE_CHECKING:
    from pypdfium2 import PdfPage, PdfTextPage

NO_BOX = (0.0, 0.0, 0.0, 0.0)
_LINE = re.compile(r"[^\r\n]+")
_WIDE = re.compile("[\U00010000-\U0010ffff]")
_NONE = (*range(9), 11, 12, *range(14, 32), *range(0x7F, 0xA0), *range(0xD800, 0xE000), 0xFFFF, 0x10FFFF)
_AS_SHOWN = {**dict.fromkeys(_NONE, "\0"), 2: "-", 0xFFFE: "-"}
"""What is no letter, and how the library marks a hyphen at the end of a line."""


def letters_of(words: PdfTextPage) -> str:
    """One character for each that the library counts; NUL for what is none, which the text leaves out.

    The library counts in halves what UTF-16 writes in two: NUL stands for the second.
    """
    told = _WIDE.sub("\\g<0>\0", words.get_text_range(errors="surrogatepass")).translate(_AS_SHOWN)
    if len(told) == words.count_chars():
        return told
    from pypdfium2.raw import FPDFText_GetUnicode

    codes = map(FPDFText_GetUnicode, repeat(words.raw), range(words.count_chars()))
    return "".join(chr(min(code, 0x10FFFF)) for code in codes).translate(_AS_SHOWN)


def runs_of(letters: str, words: PdfTextPage) -> list[Run]:
    """The lines of a page that hold something, with what parts each from the next in the text."""
    places = Places(words)
    found = []
    for line in _LINE.finditer(letters):
        if kept := line[0].strip(" \t\0\xa0"):
            start = letters.index(kept, line.start())
            found.append(places.line(start, start + len(kept)))
    return list(joined(letters, found))


class Places:
    """Where the letters of a page stand, in the page's own points."""

    def __init__(self, words: PdfTextPage) -> None:
        from pypdfium2 import raw

        self._raw = words.raw
        self._box, self._across, self._up = raw.FS_RECTF(), c_double(), c_double()
        self._get_box, self._get_origin = raw.FPDFText_GetLooseCharBox, raw.FPDFText_GetCharOrigin

    def box(self, place: int) -> Box:
        """Left, bottom, right and top of a letter; nothing but finite numbers."""
        box = self._box
        if not self._get_box(self._raw, place, box):
            return NO_BOX
        sides = (box.left, box.bottom, box.right, box.top)
        return sides if all(map(isfinite, sides)) else NO_BOX

    def line(self, start: int, end: int) -> Line:
        """A line by its first, middle and last letter; the tallest gives its base, for small ones are set higher."""
        boxes = {place: self.box(place) for place in (start, (start + end) // 2, end - 1)}
        drawn = [box for box in boxes.values() if box[3] > box[1]] or [NO_BOX]
        left, right = min(box[0] for box in drawn), max(box[2] for box in drawn)
        tallest = max(boxes, key=lambda place: boxes[place][3] - boxes[place][1])
        height = median(box[3] - box[1] for box in drawn)
        return Line(start, end, left, right, self._base(tallest), max(0.1, height))

    def _base(self, place: int) -> float:
        self._get_origin(self._raw, place, self._across, self._up)
        return self._up.value if isfinite(self._up.value) else 0.0


def said(letters: str, runs: Iterable[Run]) -> Iterator[str]:
    """The text of a page in pieces."""
    for run in runs:
        yield letters[run.start : run.end].replace("\0", "")
        yield run.behind


class Boxes:
    """Turns the page's own points into those from the top left of the page as it is seen, turned and cut."""

    def __init__(self, page: PdfPage, words: PdfTextPage) -> None:
        self._places = Places(words)
        self._width, self._height = size_of(page)
        self._reach = max(self._width, self._height)
        fine = min(100.0, 1e8 / self._reach)
        zero, across, up = (self._seen(page, fine, *point) for point in ((0, 0), (self._reach, 0), (0, self._reach)))
        self._zero = zero
        self._across = tuple((a - z) / self._reach for a, z in zip(across, zero, strict=True))
        self._up = tuple((u - z) / self._reach for u, z in zip(up, zero, strict=True))

    def _seen(self, page: PdfPage, fine: float, x: float, y: float) -> tuple[float, float]:
        from ctypes import byref, c_int

        from pypdfium2.raw import FPDF_PageToDevice

        shown = c_int(), c_int()
        size = int(self._width * fine), int(self._height * fine)
        FPDF_PageToDevice(page, 0, 0, *size, 0, x, y, byref(shown[0]), byref(shown[1]))
        return shown[0].value / fine, shown[1].value / fine

    def of(self, place: int) -> Box:
        """The box of the letter at a place; an empty one for what is not drawn."""
        left, bottom, right, top = self._places.box(place)
        if right <= left or top <= bottom:
            return NO_BOX
        corners = [
            tuple(z + x * a + y * u for z, a, u in zip(self._zero, self._across, self._up, strict=True))
            for x, y in ((left, bottom), (right, top))
        ]
        (x0, y0), (x1, y1) = corners
        return (round(min(x0, x1), 2), round(min(y0, y1), 2), round(max(x0, x1), 2), round(max(y0, y1), 2))


def size_of(page: PdfPage) -> tuple[float, float]:
    """Width and height of a page as it is seen, in points; one that is none or endless counts as a letter sheet."""
    width, height = page.get_size()
    fits = isfinite(width) and isfinite(height) and 0 < width < 1e7 and 0 < height < 1e7
    return (width, height) if fits else (612.0, 792.0)
