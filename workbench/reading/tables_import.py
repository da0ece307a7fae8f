"""An analyst's own log comes in: the file is attached as it is, and its rows are tagged, as one act."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from workbench.case.acts.logs import ACT, LogRow, import_log, tagged_spans
from workbench.case.acts.sources import held
from workbench.case.case import Case
from workbench.reading.intake import Described, Progress, at_work, silent, take_in, working_text
from workbench.reading.parts import check_no_ole
from workbench.reading.tables import Sheet, table_of
from workbench.reading.tables_book import MIMES, is_workbook, read_book, workbook_type
from workbench.reading.tables_mapping import Mapping
from workbench.reading.tables_plan import Plan, Planner
from workbench.reading.text import decode, same_letters
from workbench.values.errors import CaseError

MOST_BYTES = 64 << 20  # of a file that is read as a log


@dataclass(frozen=True, slots=True)
class Book:
    """A file as read: its bytes' SHA-256, the working text's recipe, and its sheets with their rows' places in it."""

    path: Path
    sha256: bytes
    recipe: str
    sheets: tuple[Sheet, ...]
    remarks: tuple[str, ...] = ()

    def sheet(self, name: str | None = None) -> Sheet:
        """The sheet of that name or number; the first that holds rows where none is named."""
        if name is None:
            return next((each for each in self.sheets if each.rows), self.sheets[0])
        found = [each for at, each in enumerate(self.sheets, 1) if name in (each.name, str(at))]
        if not found:
            there = ", ".join(f"“{each.name}”" for each in self.sheets if each.name) or "no sheets, it is a text"
            raise CaseError(f"{self.path.name} has no sheet “{name}”; it has {there}.")
        return found[0]

    @property
    def bare(self) -> bool:
        """Whether cells may carry the apostrophe that our own CSV puts before formulas."""
        return not is_workbook(self.recipe)


def read_log(path: Path, *, delimiter: str | None = None, progress: Progress = silent) -> Book:
    """Read a CSV, XLSX or ODS by its content, whatever it is called; CaseError says what cannot be read and why."""
    data = _bytes(path, progress)
    name = path.name
    check_no_ole(data, name)
    kind, remarks = workbook_type(data), tuple[str, ...]()
    if kind:
        recipe = MIMES[kind]
        sheets = tuple(read_book((data,), recipe, name=name)[1])
    else:
        recipe, text, remarks = _text(data, name)
        sheets = (table_of(text, delimiter=delimiter, name=name),)
    if not any(sheet.rows for sheet in sheets):
        raise CaseError(f"{name} has no rows; there is nothing to import.")
    return Book(path, sha256(data).digest(), recipe, sheets, remarks)


def _bytes(path: Path, progress: Progress) -> bytes:
    try:
        size = path.stat().st_size
        progress(0, size, f"Reading {path.name}")
        data = b""
        if size <= MOST_BYTES:
            with path.open("rb") as file:
                data = file.read(MOST_BYTES + 1)  # a device has no size, and may have no end
        if max(size, len(data)) > MOST_BYTES:
            says = f"{path.name} has {max(size, len(data)) >> 20} MB, and a log is read up to {MOST_BYTES >> 20} MB"
            raise CaseError(f"{says}; split it, or attach it as a source.")
        return data
    except FileNotFoundError:
        raise CaseError(f"There is no file {path}; check the name.") from None
    except OSError as error:
        raise CaseError(f"{path} cannot be read ({error.strerror}); check that you may read it.") from error


def _text(data: bytes, name: str) -> tuple[str, str, tuple[str, ...]]:
    decoded = decode((data,))
    if decoded.recipe is None:
        what = "is cut short or damaged, or no table" if data.startswith(b"PK") else "is no table of words"
        raise CaseError(f"{name} {what}; choose a CSV, an XLSX or an ODS, or save it as one.")
    if decoded.recipe.startswith("html"):
        raise CaseError(f"{name} is a web page whatever its name says; open it in a spreadsheet and save it as CSV.")
    text = "".join(decoded.parts)
    faults = (f"{decoded.faults} bytes are no letters and show as �",) if decoded.faults else ()
    return decoded.recipe, text, faults


@dataclass(frozen=True, slots=True)
class Place:
    """Where a file stands in a case: the source that holds its bytes, and the spans that records rest on already."""

    source: bytes | None = None
    tagged: frozenset[tuple[int, int]] = frozenset()


def place_of(case: Case, book: Book) -> Place:
    """The source that holds the same bytes, if any."""
    source = held(case, book.sha256)
    return Place(source, frozenset(tagged_spans(case, source))) if source else Place()


def as_kept(case: Case, book: Book, place: Place) -> Book:
    """The same book by the text that the case keeps of it, which may have been read in another encoding."""
    text = working_text(case, place.source) if place.source else None
    if text is None or text.recipe is None or same_letters(text.recipe, book.recipe) or is_workbook(text.recipe):
        return book
    sheet = table_of(text.slice(0, text.total), name=book.path.name)
    return replace(book, recipe=text.recipe, sheets=(sheet,))


def planner(case: Case, book: Book, sheet: Sheet, mapping: Mapping, place: Place) -> Planner:
    """What reads the rows of a sheet by a mapping; works on a case that is open for reading only."""
    return Planner(case, sheet, mapping, source=place.source, tagged=place.tagged, bare=book.bare)


@dataclass(frozen=True, slots=True)
class Brought:
    """What came in: the source, whether it was held already, and the new records in the order of the rows."""

    source: bytes
    already: bool
    records: list[bytes]


def bring(
    case: Case, book: Book, plan: Plan, kind: str, *, described: Described | None = None, progress: Progress = silent
) -> Brought:
    """Attach the file and tag its rows, all as one act; what is refused or cancelled leaves nothing behind."""
    rows: Sequence[LogRow] = plan.new
    records: list[bytes] = []

    def tag_rows(taken: list[tuple[bytes, bool]]) -> None:
        source = taken[0][0]
        text = working_text(case, source)
        if held(case, book.sha256) != source or text is None or not same_letters(text.recipe or "", book.recipe):
            raise CaseError(f"{book.path.name} was changed since it was read; choose it again.")
        records.extend(import_log(case, source, text, kind, rows, progress=progress))

    if not rows:
        raise CaseError(f"No row of {book.path.name} is new; nothing was changed.")
    with at_work(case, progress):
        taken = take_in(case, [os.fspath(book.path)], described=described, progress=progress, act=ACT, then=tag_rows)
    if taken.failed:
        raise CaseError(taken.failed[0].says)
    return Brought(*taken.sources[0], records)
