"""The printed summary as blocks: what it says and in which order, before any paper or markup is chosen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Literal

from workbench.values.likelihood import CONFIDENCES
from workbench.values.paragraphs import place_words

Style = Literal["plain", "strong", "faint", "quote", "title", "mine", "code", "record", "note", "grade", "icon", "sure",
                "rated"]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of words in one voice.

    ``quote`` holds a source's own words (serif, in quotation marks that the run itself leaves out), ``title`` its name,
    ``mine`` an analyst's words; ``record`` a number, ``icon`` one drawn with its shape; ``note`` an endnote's number;
    ``grade`` a letter, a digit, or nothing; ``sure`` a confidence, so many boxes of three; ``rated`` a cell.
    """

    text: str
    style: Style = "plain"
    strong: bool = False  # makes a quote bold
    language: str = ""  # of a quote, as two or three letters; the document's where it is not known


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """Opens a section and never stands alone at the foot of a page."""

    text: str
    own: bool = field(default=False, repr=False)  # worded by the analyst: it is never translated


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; ``small`` for remarks beneath a table or a figure."""

    runs: Runs
    small: bool = False
    own: bool = field(default=False, repr=False)  # worded by the analyst: only its faint remarks are translated


@dataclass(frozen=True, slots=True)
class Box:
    """What a reader must know before anything else, set off by a heavy bar."""

    title: str
    runs: Runs


@dataclass(frozen=True, slots=True)
class Column:
    """A table's column: ``share`` of the free width, or 0 to be as wide as its words; ``over`` spans its neighbours.

    ``right`` sets its figures to the right, ``middle`` its marks in the middle; all ``alike`` are equally wide.
    On paper the rest of a cell runs on behind ``apart`` lines, parted by semicolons.
    """

    title: str
    share: float = 0
    right: bool = False
    over: str = ""
    middle: bool = False
    apart: int | None = field(default=None, repr=False)  # how it is set, not what it says
    alike: bool = field(default=False, repr=False)


def spans(columns: Sequence[Column]) -> Iterator[tuple[str, int]]:
    """The upper row of a head: each title that spans, with its columns; for a column without one, nothing and 1."""
    for over, group in groupby(columns, key=lambda column: column.over):
        count = len(list(group))
        yield from ((over, count),) if over else (("", 1),) * count


Cell = tuple[Runs, ...]  # one entry a line


@dataclass(frozen=True, slots=True)
class Row:
    """Cells side by side; ``note`` is the endnote that the row holds, so that its marks can lead here.

    ``wide``: the first cell reaches across all columns, and the others are empty.
    """

    cells: tuple[Cell, ...]
    note: int | None = None
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows that are never split, under a head that is repeated on every page."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    caption: Runs = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """A vector drawing with the words that stand for it where it cannot be seen."""

    svg: str
    caption: Runs
    alternative: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One source of the register: its title and its facts by name; ``wide`` facts fill a line each."""

    mark: Runs
    title: Runs
    facts: tuple[tuple[str, Runs], ...] = ()
    wide: tuple[tuple[str, Runs], ...] = ()


@dataclass(frozen=True, slots=True)
class Register:
    """Entries one below the other."""

    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """Lines of plain ASCII that a machine may read again; none is ever broken.

    ``bare``: as text they stand as they are, and all else behind ``#``.
    """

    lines: tuple[str, ...]
    bare: bool = True


@dataclass(frozen=True, slots=True)
class Endnote:
    """Where a statement's words stand: the quote, its place, the hash of the file, both grades.

    ``part`` is the page, cells, region or stretch it stands in; ``quote`` is empty where only that is pointed at.
    ``translations`` are language, who or which machine, and words. ``start`` and ``end`` count code points of the
    working text, ``bytes_start`` and ``bytes_end`` bytes of the file; ``None`` where not found. A grade of ``""`` is
    not given yet, ``None`` cannot be. ``described``: the source in words, where no register is; ``marking``: its own.
    """

    number: int
    record: str
    quote: str
    source: str
    title: str
    paragraph: int | None
    start: int | None
    end: int | None
    bytes_start: int | None
    bytes_end: int | None
    sha256: str
    reliability: str | None
    credibility: str | None
    translations: tuple[tuple[str, str, str], ...] = ()
    part: str = ""
    machine: str = ""
    language: str = ""
    described: tuple[str, ...] = ()
    marking: str = ""

    @property
    def place(self) -> str:
        """Source and part or paragraph in words: ``S1 ¶3``, ``S1 title``, ``S2 page 3``."""
        return f"{self.source} {self.part}" if self.part else self.source + paragraph_words(self.paragraph)


@dataclass(frozen=True, slots=True)
class Endnotes:
    """All endnotes, in the order in which their numbers first appear; ``shown`` where they are not told in English."""

    notes: tuple[Endnote, ...]
    shown: Table | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Judged:
    """A judgement: its sentence, and beside it, in a sentence of its own, how far the evidence carries it.

    ``given``: whether likelihood and confidence are given at all; the bar between is dashed where they are not.
    """

    mark: Runs
    said: Runs
    sure: Runs
    basis: tuple[Runs, ...]
    given: bool = True


@dataclass(frozen=True, slots=True)
class Judgements:
    """Judgements one below the other, each numbered large."""

    items: tuple[Judged, ...]


@dataclass(frozen=True, slots=True)
class Scale:
    """Words in their order side by side, each with what it means and whether it is used, and what that says."""

    steps: tuple[tuple[str, str, bool], ...]
    caption: Runs


@dataclass(frozen=True, slots=True)
class Halves:
    """Two short sections side by side, the left one read first."""

    left: tuple[Heading | Paragraph, ...]
    right: tuple[Heading | Paragraph, ...]


Block = Heading | Paragraph | Box | Table | Figure | Register | Listing | Endnotes | Judgements | Scale | Halves


@dataclass(frozen=True, slots=True)
class Document:
    """A whole summary or annex; it holds no clock: ``stated`` is the time of the case's last content entry.

    ``name`` says what kind of document it is. ``stated`` is an ISO 8601 instant, empty where the case has no entry
    yet, and ``state`` the same in words. ``logo`` is a drawing above the title. ``code``, on each page with its number,
    leads back to its issue. ``sample`` is the line that marks synthetic data, ``foot`` what else stands left below.
    """

    title: str
    question: str
    marking: str
    sample: str
    stated: str
    state: str
    foot: tuple[Runs, ...]
    facts: tuple[Runs, ...]
    blocks: tuple[Block, ...]
    language: str = "en"
    numbering: tuple[str, ...] = ("Table", "Figure", "Page", "of", "Code")  # words before each
    name: str = "Evidence summary"
    code: str = ""
    logo: str = ""


def plain(text: str) -> Run:
    """The analyst's or the program's own words."""
    return Run(text)


def strong(text: str) -> Run:
    """Own words that a hurried reader must not miss."""
    return Run(text, "strong")


def faint(text: str) -> Run:
    """Own words that may be passed over: a zero, ``none``, a label."""
    return Run(text, "faint")


def quote(words: str, *, strong: bool = False, language: str = "") -> Run:
    """A source's own words."""
    return Run(words, "quote", strong, language)


def code(text: str) -> Run:
    """A hash or another identifier."""
    return Run(text, "code")


def record(number: str, *, icon: bool = False) -> Run:
    """A record's number, with the shape of its kind where it heads a row."""
    return Run(number, "icon" if icon else "record")


def note(number: int) -> Run:
    """The raised number that leads to an endnote."""
    return Run(str(number), "note")


def sure(confidence: str) -> Run:
    """How far the evidence carries a judgement, as boxes: of three one for low, two for moderate, all for high."""
    return Run(confidence, "sure")


def filled(confidence: str) -> tuple[Literal["on", "off"], ...]:
    """The three boxes of a confidence, filled from the left."""
    count = [*CONFIDENCES].index(confidence) + 1
    return tuple("on" if box < count else "off" for box in range(3))


def rated(mark: str) -> Run:
    """``CC`` to ``II``: a cell of the matrix; empty where nothing is rated."""
    return Run(mark, "rated")


def grade(mark: str) -> Run:
    """A boxed letter or digit; an empty dashed box where nothing is graded yet."""
    return Run(mark, "grade")


def runs_of_part(part: Row | Entry | Judged) -> Iterator[Run]:
    """Every run of a row, an entry or a judgement in reading order."""
    if isinstance(part, Judged):
        yield from (*part.mark, *part.said, *part.sure, *(run for line in part.basis for run in line))
    elif isinstance(part, Row):
        yield from (run for cell in part.cells for line in cell for run in line)
    else:
        yield from part.mark + part.title
        yield from (run for _, runs in part.facts + part.wide for run in runs)


def runs_of(block: Block) -> Iterator[Run]:
    """Every run of a block in reading order."""
    match block:
        case Paragraph() | Box():
            yield from block.runs
        case Table():
            yield from (run for row in block.rows for run in runs_of_part(row))
            yield from block.caption
        case Figure():
            yield from block.caption
        case Register():
            yield from (run for entry in block.entries for run in runs_of_part(entry))
        case Judgements():
            yield from (run for each in block.items for run in runs_of_part(each))
        case Scale():
            yield from (Run(f"{word} {means}", "strong" if used else "faint") for word, means, used in block.steps)
            yield from block.caption
        case Halves():
            yield from (run for part in (*block.left, *block.right) for run in runs_of(part))


def paragraph_words(paragraph: int | None) -> str:
    """A paragraph as it stands behind a source's number, a blank before it; nothing where none is known."""
    return "" if paragraph is None else f" {place_words(paragraph)}"


def note_numbers(document: Document) -> tuple[int, ...]:
    """The endnote numbers as they stand in the text, in reading order, repeats included."""
    parts = (*document.facts, *(runs_of(block) for block in document.blocks))
    return tuple(int(run.text) for part in parts for run in part if run.style == "note")
