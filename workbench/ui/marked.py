"""A source's working text and its quotes with what rests on them, as the reader takes them."""

from __future__ import annotations

from workbench.case.case import Case
from workbench.case.quoted import Quoted, Resting, quoted, same_as
from workbench.case.texts import WorkingText
from workbench.reading.intake import working_text
from workbench.ui.reader.margin import Detail
from workbench.ui.reader.quotes import Excerpt, Note
from workbench.ui.wording import day

_SAME = 3  # records held to be the same that a note names


class CaseText:
    """A working text kept in the case, in the parts it is kept in."""

    def __init__(self, text: WorkingText) -> None:
        self._text = text
        self.total, self.parts = text.total, text.parts

    def part(self, number: int) -> tuple[int, str]:
        """Where a part starts, and its text."""
        return self._text.part(number)

    def part_of(self, offset: int) -> int:
        """The part that holds an offset."""
        return self._text.part_of(offset)

    def paragraphs(self, number: int) -> tuple[int, list[int]]:
        """The number of the first paragraph that begins in a part, and where in it each one begins."""
        return self._text.paragraphs(number)


def marked(case: Case, source: bytes) -> list[Excerpt]:
    """The quotes of a source with a note for each sighting and claim that rests on them, else for the quote itself."""
    return [
        Excerpt(one.excerpt, one.start, one.end, tuple(_note(rest) for rest in one.rests if rest.table != "link")
                or (Note(one.excerpt, "excerpt", one.number, _links(one)),))
        for one in quoted(case, source)
    ]  # fmt: skip


def _note(rest: Resting) -> Note:
    words = _sighting(rest) if rest.table == "sighting" else _one_line(rest.meant or "")
    return Note(rest.record, rest.table, rest.number, words, finding=_no_type(rest))


def _sighting(rest: Resting) -> str:
    """What and when: resolved, else in the source's own words."""
    what = rest.meant or (f"“{_one_line(rest.written)}”" if rest.written else "aircraft not stated")
    when = day(rest.edtf) if rest.edtf else f"“{_one_line(rest.when)}”" if rest.when else ""
    many = f"{rest.times} × " if rest.times and rest.times > 1 else ""
    return ", ".join(filter(None, (many + what, when)))


def _no_type(rest: Resting) -> bool:
    return rest.table == "sighting" and bool(rest.written) and not rest.meant


def _links(one: Quoted) -> str:
    """The links that rest on a bare quote, by their words."""
    return ", ".join(dict.fromkeys((rest.meant or "").replace("-", " ") for rest in one.rests))


def _one_line(words: str) -> str:
    return " ".join(words.split())


def details(case: Case, record: bytes) -> list[Detail]:
    """What the boxed note says below its row: what stays open, what is asserted and what it is the same as."""
    table = case.table(record)
    said: list[Detail] = []
    if table == "sighting" and _open_type(case, record):
        said.append(Detail("finding", "type stays open"))
    if table == "claim":
        said.append(Detail("", _one_line(case.value("SELECT statement FROM claim WHERE id = ?", (record,)) or "")))
    return said + [Detail("same-as", _same(case, *each)) for each in same_as(case, record)[:_SAME]]


def _open_type(case: Case, record: bytes) -> bool:
    query = "SELECT json_extract(aircraft, '$.written') IS NOT NULL AND json_extract(aircraft, '$.value') IS NULL"
    return bool(case.value(f"{query} FROM sighting WHERE id = ?", (record,)))


def _same(case: Case, record: bytes, source: bytes | None, offset: int) -> str:
    text = working_text(case, source) if source else None
    place = f" in {case.number(source)} ¶{text.paragraph_of(offset)}" if source and text else ""
    return f"{case.number(record)}{place}"
