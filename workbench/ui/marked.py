"""A source's quotes with what rests on them, as the reader takes them."""

from __future__ import annotations

from workbench.analysis.checks import CHECKS
from workbench.analysis.findings import look
from workbench.analysis.traced import Tracer
from workbench.case.case import Case
from workbench.case.cells import spoken_word
from workbench.case.companions import UNCONFIRMED, companion
from workbench.case.quoted import Quoted, Resting, quoted, same_as
from workbench.case.remarks import translations
from workbench.case.rows import Row, records
from workbench.case.standing import excerpts_of, stated, told_when
from workbench.reading.intake import working_text
from workbench.ui.custody import translated_by
from workbench.ui.imagery import machine_words
from workbench.ui.language import tr, worded
from workbench.ui.reader.margin import Detail
from workbench.ui.reader.quotes import Excerpt, Note
from workbench.ui.wording import day, day_in_year
from workbench.values.paragraphs import place_words
from workbench.values.spoken import spoken_length

_FEW = 3  # findings, and records held to be the same, that a note names


def marked(case: Case, source: bytes) -> list[Excerpt]:
    """The quotes of a source with a note for each sighting and claim that rests on them, else for the quote itself."""
    return [
        Excerpt(one.excerpt, one.start, one.end, tuple(_note(rest) for rest in one.rests if rest.table != "link")
                or (Note(one.excerpt, "excerpt", one.number, _links(one)),), one.part)
        for one in quoted(case, source)
    ]  # fmt: skip


def _note(rest: Resting) -> Note:
    if rest.table == "mention":
        return Note(rest.record, rest.table, rest.number, day(rest.edtf) if rest.edtf else _meant(rest))
    if rest.table != "sighting":
        return Note(rest.record, rest.table, rest.number, _one_line(rest.meant or ""))
    what = rest.meant or (_own(rest.written) if rest.written else tr("aircraft not stated"))
    when = day(rest.edtf) if rest.edtf else _own(rest.when) if rest.when else ""
    many = f"{rest.times} × " if rest.times and rest.times > 1 else ""
    brief = day_in_year(rest.edtf) if rest.edtf else ""
    return Note(rest.record, rest.table, rest.number, many + what, when, finding=_no_type(rest), brief=brief)


def _meant(rest: Resting) -> str:
    """What words are read as: a length of time, a type, a place, a name; the words themselves while they are open."""
    return spoken_length(_one_line(rest.meant)) if rest.meant else _own(rest.written or "")


def _own(words: str) -> str:
    """A source's own words, which stay open."""
    return f"“{_one_line(words)}”"


def _no_type(rest: Resting) -> bool:
    return rest.table == "sighting" and bool(rest.written) and not rest.meant


def _links(one: Quoted) -> str:
    """The links that rest on a bare quote, by their words."""
    said = [f"{tr(spoken_word(rest.meant or ''))} {rest.written or ''}".strip() for rest in one.rests]
    return ", ".join(dict.fromkeys(said))


def _one_line(words: str) -> str:
    return " ".join(words.split())


def details(case: Case, record: bytes) -> list[Detail]:
    """What the boxed note says below its row: when, what does not fit, and what it is the same as."""
    table = case.table(record)
    said: list[Detail] = []
    if table == "sighting":
        edtf, written = told_when(case, record)
        said += [Detail("clock", day(edtf) if edtf else _own(written))] if edtf or written else []
    if table == "claim":
        said.append(Detail("", _one_line(stated(case, record))))
    said += [
        Detail("finding", tr("machine-read, not confirmed"), machine_words(row)) for row in _unconfirmed(case, record)
    ]
    if table in CHECKS:
        found = [each for group in look(case, table, [record]).values() for each in group if each.pressing]
        said += [Detail("finding", worded(each.kind.replace("-", " ")), worded(each.says)) for each in found[:_FEW]]
    said += [
        Detail("translation", _one_line(each["text"]), f"{_one_line(each['text'])} ({translated_by(each)})")
        for excerpt in excerpts_of(case, record) for each in translations(case, excerpt)
    ]  # fmt: skip
    return said + [Detail("same-as", _same(case, *each)) for each in same_as(case, record)[:_FEW]]


def _unconfirmed(case: Case, key: bytes) -> list[Row]:
    """The first quote of a record whose words a machine read and nobody has confirmed."""
    if companion(case, "machine", [key]).get(key) != UNCONFIRMED:
        return []
    rows = records(case, "excerpt", excerpts_of(case, key))
    return [row for row in rows if row.get("machine_read") and not row["machine_read"]["confirmed_by"]][:1]


def origins(case: Case, record: bytes) -> tuple[int, ...]:
    """How many known, possible and unknown origins a claim goes back to, and in how many texts it is a silence."""
    return Tracer(case).traced(record).tally.counts


def _same(case: Case, record: bytes, source: bytes | None, offset: int) -> str:
    text = working_text(case, source) if source else None
    place = (
        tr(" in {} {}").format(case.number(source), place_words(text.paragraph_of(offset))) if source and text else ""
    )
    return f"{case.number(record)}{place}"
