"""XLSX: the sheets of an Excel workbook as text cells; dates and times as the workbook counts them."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from functools import lru_cache
from typing import BinaryIO

from workbench.reading import tables
from workbench.reading.office import links, links_of, main_part
from workbench.reading.parts import Attributes, Parts, local, nothing
from workbench.reading.tables import Grid

DAY, TIME, BOTH = "day", "time", "both"
_BUILT_IN = {14: DAY, 15: DAY, 16: DAY, 17: DAY, 18: TIME, 19: TIME, 20: TIME, 21: TIME, 22: BOTH, 45: TIME,
             46: TIME, 47: TIME} | dict.fromkeys([*range(27, 37), *range(50, 59)], DAY)  # fmt: skip
_NO_LETTERS = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|AM/PM|A/P', re.IGNORECASE)
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_PLACE = re.compile(r"([A-Z]{1,3})(\d{0,7})")
_WIDEST = 16_384  # columns of a sheet
_TEXTS = {"t", "v"}


def read_xlsx(data: bytes | BinaryIO, *, name: str = "The workbook") -> list[Grid]:
    """Every sheet in the workbook's order; CaseError for what cannot be read, naming the file and the part."""
    return _Workbook(Parts(data, name)).sheets()


def unescaped(text: str) -> str:
    """Characters that XML cannot hold, which the format writes as ``_xHHHH_``."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


class _Workbook:
    """What its sheets share: the words they point to, how numbers are shown, and from which day days are counted."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._main = main_part(parts, "xl/workbook.xml")
        self._links = links(parts, links_of(self._main))
        self._named: list[tuple[str, str]] = []
        self.cells = 0  # of all sheets so far
        self.first = datetime(1899, 12, 30)
        parts.parse(self._main, self._start, nothing, nothing)
        self.shared = _Shared(parts, self._path("sharedStrings")).texts
        styles = _Styles(parts, self._path("styles")).formats
        self.formats = {str(number): shown for number, shown in enumerate(styles)}

    def _start(self, name: str, given: Attributes) -> None:
        if name == "sheet":
            held = local(given)
            self._named.append((held.get("name", ""), held.get("id", "")))
        elif name == "workbookPr" and given.get("date1904") in ("1", "true"):
            self.first = datetime(1904, 1, 1)

    def _path(self, kind: str) -> str | None:
        found = next((path for held, path in self._links.values() if held == kind), None)
        return found if found in self._parts.names else None

    def sheets(self) -> list[Grid]:
        """Every worksheet; sheets that hold a chart only are passed over."""
        found = []
        for title, key in self._named:
            kind, path = self._links.get(key, ("", ""))
            if kind == "worksheet":
                found.append(_Cells(self._parts, path, title, self).grid())
        return found


class _Shared:
    """The texts that cells point to, without the phonetic hints above them."""

    def __init__(self, parts: Parts, path: str | None) -> None:
        self.texts: list[str] = []
        self._held: list[str] = []
        self._in = self._hint = False
        if path:
            parts.parse(path, self._start, self._end, self._text)

    def _start(self, name: str, given: Attributes) -> None:
        self._in = name == "t"
        self._hint = self._hint or name == "rPh"
        if name == "si":
            self._held = []

    def _end(self, name: str) -> None:
        self._in = False
        if name == "rPh":
            self._hint = False
        elif name == "si":
            self.texts.append(unescaped("".join(self._held)))

    def _text(self, text: str) -> None:
        if self._in and not self._hint:
            self._held.append(text)


class _Styles:
    """How the number of a cell is shown, by the cell's style: as a day, a time, both, or so many figures."""

    def __init__(self, parts: Parts, path: str | None) -> None:
        self.formats: list[str] = []
        self._codes: dict[int, str] = {}
        self._in = False
        if path:
            parts.parse(path, self._start, self._end, nothing)

    def _start(self, name: str, given: Attributes) -> None:
        if name == "numFmt":
            self._codes[_whole(given.get("numFmtId"))] = given.get("formatCode", "")
        elif name == "cellXfs":
            self._in = True
        elif name == "xf" and self._in:
            number = _whole(given.get("numFmtId"))
            self.formats.append(shown_as(self._codes[number]) if number in self._codes else _BUILT_IN.get(number, ""))

    def _end(self, name: str) -> None:
        if name == "cellXfs":
            self._in = False


@lru_cache
def shown_as(code: str) -> str:
    """What a number format shows: ``day``, ``time``, ``both``, zeros for figures padded with them, or nothing."""
    letters = _NO_LETTERS.sub("", code.split(";")[0]).lower()
    if letters and not letters.strip("0"):
        return letters
    clock = "h" in letters or "s" in letters
    day = "y" in letters or "d" in letters or ("m" in letters and not clock)
    return BOTH if day and clock else DAY if day else TIME if clock else ""


class _Cells:
    """One sheet while it is read: sparse, in the order of the file, never larger than what stands in it."""

    def __init__(self, parts: Parts, path: str, title: str, book: _Workbook) -> None:
        self._parts, self._title, self._book = parts, title, book
        self._rows: list[tuple[int, tuple[str, ...]]] = []
        self._cells: dict[int, str] = {}
        self._row = self._column = self._unreckoned = self._merged = 0
        self._kind = self._style = ""
        self._held: list[str] = []
        self._in = self._hint = self._formula = False
        parts.parse(path, self._start, self._end, self._text)

    def grid(self) -> Grid:
        """Its rows, and what a reader should know of them."""
        says = []
        if self._unreckoned:
            says.append(f"{self._unreckoned} formulas hold no reckoned value and stay empty")
        if self._merged:
            says.append(f"{self._merged} groups of merged cells: the value stands in the first cell of each")
        return Grid(self._title, self._rows, tuple(says))

    def _start(self, name: str, given: Attributes) -> None:
        if name == "c":
            self._begin(given)
        elif name == "row":
            self._row = _whole(given.get("r")) or self._row + 1
            self._column, self._cells = 0, {}
        elif name in _TEXTS:
            self._in = True
        elif name == "f":
            self._formula = True
        elif name == "rPh":
            self._hint = True
        elif name == "mergeCell":
            self._merged += 1

    def _begin(self, given: Attributes) -> None:
        found = _PLACE.match(given.get("r", ""))
        self._column = _column(found[1]) if found else self._column + 1
        self._kind, self._style = given.get("t", "n"), given.get("s", "0")
        self._held, self._formula = [], False

    def _text(self, text: str) -> None:
        if self._in and not self._hint:
            self._held.append(text)

    def _end(self, name: str) -> None:
        if name in _TEXTS:
            self._in = False
        elif name == "rPh":
            self._hint = False
        elif name == "c":
            self._keep("".join(self._held))
        elif name == "row":
            self._close()

    def _keep(self, raw: str) -> None:
        if raw and self._column <= _WIDEST:
            value = self._value(raw)
            if value:
                self._cells[self._column] = value
        elif self._formula:
            self._unreckoned += 1

    def _value(self, raw: str) -> str:
        if self._kind == "s":
            at = _whole(raw)
            return self._book.shared[at] if 0 <= at < len(self._book.shared) else ""
        if self._kind in ("str", "inlineStr"):
            return unescaped(raw)
        if self._kind == "b":
            return "TRUE" if raw.strip() == "1" else "FALSE"
        if self._kind == "n":
            return number_text(raw.strip(), self._book.formats.get(self._style, ""), self._book.first)
        return raw.strip().removesuffix(".000").replace("T", " ")  # an error, or a day written out (t="d")

    def _close(self) -> None:
        if not any(map(str.strip, self._cells.values())):
            return
        width = max(self._cells)
        self._book.cells += width
        if self._book.cells > tables.MOST_CELLS:
            raise tables.too_large(f"{self._parts.file}, sheet “{self._title}”,", self._row)
        self._rows.append((self._row, tuple(self._cells.get(at, "") for at in range(1, width + 1))))


def number_text(raw: str, shown: str, first: datetime) -> str:
    """A stored number as it reads: a day as 2025-04-03, a time as 14:05, other numbers to fifteen figures."""
    try:
        value = float(raw)
    except ValueError:
        return raw
    if shown and not shown.strip("0"):
        return raw.zfill(len(shown)) if raw.isdigit() else raw
    if shown and (day := _instant(value, shown, first)):
        return day
    if raw.lstrip("-").isdigit():
        return raw
    return f"{value:.15g}"


def _instant(value: float, shown: str, first: datetime) -> str | None:
    """A day number as a calendar day; none before 1900, and the 29 February 1900 that never was is left a number."""
    if shown == TIME and 0 <= value < 1:
        return _clock(datetime(2000, 1, 1) + timedelta(seconds=round(value * 86_400)))
    if not 0 < value < 2_958_466 or 60 <= value < 61 and first.year == 1899:
        return None
    early = timedelta(days=1) if value < 60 and first.year == 1899 else timedelta()
    when = first + early + timedelta(days=int(value), seconds=round(value % 1 * 86_400))
    return f"{when:%Y-%m-%d}" if shown == DAY and value == int(value) else f"{when:%Y-%m-%d} {_clock(when)}"


def _clock(when: datetime) -> str:
    return f"{when:%H:%M:%S}" if when.second else f"{when:%H:%M}"


@lru_cache(maxsize=1024)
def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def _whole(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else 0
