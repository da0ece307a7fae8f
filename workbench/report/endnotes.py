"""Endnotes as a table: quote, place, hash and both grades side by side, an empty box where one is not given."""

from __future__ import annotations

from workbench.report.blocks import (
    Cell,
    Column,
    Endnote,
    Endnotes,
    Row,
    Run,
    Runs,
    Table,
    code,
    faint,
    grade,
    plain,
    quote,
    strong,
)
from workbench.values.spoken import thousands

_COLUMNS = (
    Column("No.", right=True),
    Column("Quote", share=1),
    Column("Place, characters"),
    Column("SHA-256 of file"),
    Column("Grades"),
)


def table_of(endnotes: Endnotes) -> Table:
    """The notes in the order of their numbers, in the document's language."""
    if endnotes.shown is not None:
        return endnotes.shown
    rows = (Row((((strong(str(n.number)),),), _told(n), *_proof(n)), n.number) for n in endnotes.notes)
    return Table(_COLUMNS, tuple(rows))


def _told(note: Endnote) -> Cell:
    """The quote; below it what others made of it in other languages, never in quotation marks, and its source."""
    beside = ((faint(f"In {language}, {by}: "), plain(words)) for language, by, words in note.translations)
    read = ((strong(f"Read by a machine: {note.machine}."),),) if note.machine else ()
    words = [run for each in note.described for run in (faint(", "), _called(each, note))][1:]
    of = ((faint(f"{note.source}: "), *words),) if words else ()
    return (_words(note), *read, *beside, *of)


def _called(said: str, note: Endnote) -> Run:
    return Run(said, "title") if said == note.title else plain(said)


def _words(note: Endnote) -> Runs:
    """The quote; words that do not stand in their file are no quote and get no quotation marks."""
    found = note.start is not None
    if not note.quote:
        return (plain(note.part),) if found else (strong("No longer there: "), plain(note.part))
    return (
        (quote(note.quote, language=note.language),)
        if found
        else (strong("Not found in the file: "), plain(note.quote))
    )


def short_hash(sha256: str) -> str:
    """Both ends of a hash; the source register gives all of it."""
    return f"{sha256[:8]}…{sha256[-4:]}" if sha256 else "not recorded"


def _proof(note: Endnote) -> tuple[Cell, Cell, Cell]:
    grades = (grade(note.reliability or ""), grade(note.credibility or ""))
    return _place(note), ((code(short_hash(note.sha256)),),), (grades,)


def _span(start: int | None, end: int | None) -> str:
    return f"{thousands(start or 0)}–{thousands(end or 0)}"


def _place(note: Endnote) -> Cell:
    span = f", {_span(note.start, note.end)}" if note.end else "" if note.start is not None else ", place not found"
    marked = (plain(" "), strong(note.marking)) if note.marking else ()
    told: Runs = (plain(f"{note.place}{span} "), code(note.record), *marked)
    if note.bytes_start is None:
        return (told, (faint("bytes not recorded"),))
    alike = (note.start, note.end) == (note.bytes_start, note.bytes_end)
    return (told,) if alike else (told, (faint(f"bytes {_span(note.bytes_start, note.bytes_end)}"),))
