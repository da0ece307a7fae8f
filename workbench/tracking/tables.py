"""Delimited texts of any size as columns, piece by piece, each row with the number of its line."""

from __future__ import annotations

import codecs
import warnings
from collections import deque
from collections.abc import Callable, Collection, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, BinaryIO, cast

import numpy as np
from numpy.typing import NDArray

from workbench.tracking.delimited import BEGINNING, Head, cells_of, headed
from workbench.tracking.even import Rows, Wanted, even_rows

if TYPE_CHECKING:
    import polars as pl

    from workbench.tracking.cells import Cells

PIECE = 1 << 20
AHEAD = 1
LINES = 1 << 17  # at most in a piece
LONGEST = 1 << 16  # bytes of a line that are looked at where it is longer than a piece
Told = Callable[[int], None]


@dataclass(frozen=True)
class Piece:
    """Some rows of a table that follow one another, one for each line; ``first`` is the line of the first.

    A column that was asked for as numbers is one of numbers only if each of its cells is one; else it is words.
    """

    rows: pl.DataFrame | Rows
    first: int

    def __len__(self) -> int:
        return self.rows.height

    def __getitem__(self, place: int) -> Cells:
        """The cells of a column."""
        return self.rows.columns[place] if isinstance(self.rows, Rows) else self.rows[f"c{place}"]

    @property
    def frame(self) -> pl.DataFrame:
        """The rows as a parser gives them: those in which a position is missing, and all of a table of words."""
        return cast("pl.DataFrame", self.rows)

    def filter(self, which: NDArray[np.bool_]) -> Piece:
        """Some of the rows, which are no longer one for each line."""
        if isinstance(self.rows, Rows):
            return Piece(self.rows.filter(which), self.first)
        import polars as pl

        return Piece(self.rows.filter(pl.Series(which)), self.first)

    def lines(self) -> NDArray[np.int64]:
        """The line of each row."""
        return np.arange(self.first, self.first + len(self), dtype=np.int64)


@dataclass(frozen=True)
class Table:
    """A stream that holds a table, its beginning already read."""

    file: BinaryIO
    begun: bytes
    head: Head


def opened(file: BinaryIO) -> Table:
    """A table from where its stream stands, which is its beginning."""
    begun = file.read(BEGINNING)
    return Table(file, begun, headed(begun))


def pieces(
    table: Table, *, numbers: Collection[int], words: Collection[int], even: Wanted | None = None, told: Told
) -> Iterator[Piece]:
    """The rows behind a table's header: some columns as numbers, some as words, and no others.

    ``even``: how the same columns are wanted of pieces in which all rows are built alike, which takes no parser. The
    pieces that follow are made ready meanwhile. Nothing in the bytes makes this fail.
    """
    warnings.filterwarnings("ignore", message="CSV malformed")  # such pieces are read line by line
    line = table.head.line + 1
    asked = _Asked(table.head, tuple(sorted(numbers)), tuple(sorted(words)), even)
    waiting: deque[Future[pl.DataFrame | Rows]] = deque()
    with ThreadPoolExecutor(AHEAD) as beside:
        for text, done in _texts(table):
            told(done)
            waiting.append(beside.submit(asked.read, text))
            if len(waiting) > AHEAD:
                piece = Piece(waiting.popleft().result(), line)
                line += len(piece)
                yield piece
        while waiting:
            piece = Piece(waiting.popleft().result(), line)
            line += len(piece)
            yield piece


def _texts(table: Table) -> Iterator[tuple[bytes, int]]:
    """Whole lines of UTF-8 behind the header, a few megabytes at a time, and how many bytes were read by then."""
    rest, done, skip = b"", 0, table.head.line
    for plain, size in _plain(table):
        done += size
        end = plain.rfind(b"\n") + 1
        whole = b"".join((rest, memoryview(plain)[:end])) if end else b""
        rest = plain[end:] if end else rest + plain
        if len(rest) > PIECE:
            rest = rest[:LONGEST]
        while skip and whole:
            whole = whole[whole.find(b"\n") + 1 :]
            skip -= 1
        for part in _handfuls(whole):
            yield part, done
    if rest.strip() and not skip:
        yield _whole_cells(rest, table.head) + b"\n", done


def _handfuls(text: bytes) -> Iterator[bytes]:
    """Lines in parts of not too many: where most are empty, a row takes more room than its line."""
    ends = np.frombuffer(text, np.uint8) == 10
    if np.count_nonzero(ends) <= LINES:
        yield from [text] if text else []
        return
    cuts = [*(np.flatnonzero(ends)[LINES - 1 :: LINES] + 1).tolist(), len(text)]
    for start, end in pairwise([0, *cuts]):
        if start < end:
            yield text[start:end]


def _whole_cells(line: bytes, head: Head) -> bytes:
    """The last line of a file, where nothing ends it: of a row shorter than the others only the first cell stays."""
    cells = cells_of(line[:LONGEST].decode("utf-8", "replace"), head.separator)
    usual = min([len(head.names), *map(len, head.rows[:-1])])
    first = line.find(head.separator.encode()) + 1
    return line if len(cells) >= usual or not first else line[:first]


def _plain(table: Table) -> Iterator[tuple[bytes, int]]:
    """The bytes of a file as UTF-8 with line feeds, without a mark in front, and how many they were."""
    head = table.head
    decoder = None if head.encoding == "utf-8" else codecs.getincrementaldecoder(head.encoding)("replace")
    piece, mark = table.begun, head.mark
    while piece:
        plain = decoder.decode(piece[mark:]).encode("utf-8", "replace") if decoder else piece[mark:]
        yield plain.replace(b"\r", b"\n") if head.returns else plain, len(piece)
        piece, mark = table.file.read(PIECE), 0


@dataclass(frozen=True)
class _Asked:
    """The columns of a table that are wanted."""

    head: Head
    numbers: tuple[int, ...]
    words: tuple[int, ...]
    even: Wanted | None

    def read(self, text: bytes) -> pl.DataFrame | Rows:
        """The wanted columns of some lines, as many rows as there are lines."""
        separator, width = self.head.separator, len(self.head.names)
        rows = even_rows(text, separator=separator, width=width, wanted=self.even) if self.even else None
        return self._by_parser(text) if rows is None else rows

    def _by_parser(self, text: bytes) -> pl.DataFrame:
        lines = int(np.count_nonzero(np.frombuffer(text, np.uint8) == 10))
        frame = self._parsed(text, self.numbers, self.words)
        if frame is None or frame.height != lines:
            return self._slowly(text)
        again = tuple(place for place in self.numbers if frame[f"c{place}"].null_count())
        if not again:
            return frame
        spelt = self._parsed(text, (), again)
        return self._slowly(text) if spelt is None or spelt.height != lines else frame.with_columns(spelt)

    def _parsed(self, text: bytes, numbers: tuple[int, ...], words: tuple[int, ...]) -> pl.DataFrame | None:
        """The columns, by a parser that is fast and gives up where quotations do not end."""
        import polars as pl

        names = [f"c{place}" for place in range(len(self.head.names))]
        types = {f"c{place}": pl.Float64() for place in numbers}
        try:
            return pl.read_csv(
                ",".join(names).replace(",", self.head.separator).encode() + b"\n" + text,
                separator=self.head.separator, columns=[f"c{place}" for place in (*numbers, *words)],
                infer_schema=False, schema_overrides=types, encoding="utf8-lossy", ignore_errors=bool(types),
                truncate_ragged_lines=True,
            )  # fmt: skip
        except (pl.exceptions.PolarsError, pl.exceptions.PanicException):
            return None

    def _slowly(self, text: bytes) -> pl.DataFrame:
        """The columns, line by line: what is wrong with one is not taken to the next."""
        import polars as pl

        places = (*self.numbers, *self.words)
        found: list[list[str | None]] = [[] for _ in places]
        for line in text.decode("utf-8", "replace").split("\n")[:-1]:
            cells = cells_of(line.rstrip("\r"), self.head.separator)
            if line.count('"') % 2:
                cells.pop()  # a quotation that does not end: what it holds may be cut
            for column, place in zip(found, places, strict=True):
                column.append(cells[place] if place < len(cells) and cells[place] else None)
        names = [f"c{place}" for place in places]
        return pl.DataFrame(dict(zip(names, found, strict=True)), schema=dict.fromkeys(names, pl.String()))
