"""The parts of a report, each set by its section's builder, narrowed and retitled as its analyst wants it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from workbench.report import ownwords, sections, unfit
from workbench.report.annex import custody
from workbench.report.assumed import assumptions, dated
from workbench.report.blocks import Block, Heading, Paragraph, faint, plain
from workbench.report.changed import changes
from workbench.report.citedfigure import lineage
from workbench.report.citing import HELD, Ledger
from workbench.report.facts import Facts, Record
from workbench.report.figure import timelines
from workbench.report.first import first
from workbench.report.flights import flights
from workbench.report.judged import judgements
from workbench.report.pictures import pictures
from workbench.report.register import register
from workbench.report.searches import searches
from workbench.report.sidebyside import comparison
from workbench.report.silences import silences
from workbench.report.weighed import matrix
from workbench.report.wording import counted
from workbench.values.composing import KINDS, SECTIONS, WORDS, Part, left

Builder = Callable[[Ledger], Iterator[Block]]
NONE_MADE = (
    "None was made. A judgement made in the matrix would stand here, with its likelihood, its confidence and what it "
    "rests on."
)
_BRIEF = {"first", "judgements"}
NONE_CHOSEN = "None of the chosen records is in this print."
_CALLED = {"enquiry": ("search", "searches"), "imagery": ("picture", "")}


def _timeline(ledger: Ledger) -> Iterator[Block]:
    claims, sources = ledger.facts.claims, ledger.facts.sources
    said = {each["number"]: each["statement"] for each in claims} | {each["number"]: each["title"] for each in sources}
    same = {(link["from"], link["to"]) for link in ledger.facts.links if link["kind"] == "same-as"}
    if figures := timelines(ledger.facts.marks, said, same):
        yield Heading(SECTIONS["timeline"])
        yield from figures


def _judgements(ledger: Ledger) -> Iterator[Block]:
    """The judgements; where a report tells of nothing else, that none was made, and what would stand here."""
    told = [*judgements(ledger)]
    yield from told
    if not told and "judgements" in ledger.sections and not {*ledger.sections} - _BRIEF:
        yield Heading(SECTIONS["judgements"])
        yield Paragraph((plain(NONE_MADE),))


BUILDERS: Mapping[str, Builder] = {
    "first": first,
    "judgements": _judgements,
    "timeline": _timeline,
    "sightings": sections.sightings,
    "claims": sections.claims,
    "comparison": comparison,
    "differences": sections.differences,
    "silences": silences,
    "findings": unfit.table,
    "matrix": matrix,
    "flights": flights,
    "leads": sections.leads,
    "lineage": lineage,
    "pictures": pictures,
    "searches": searches,
    "register": register,
    "custody": custody,
    "changes": changes,
    "assumptions": assumptions,
}


def blocks(ledger: Ledger, parts: Sequence[Part]) -> Iterator[Block]:
    """What the parts tell, in their order; endnotes are numbered as they come."""
    ledger.sections = {part.section for part in parts if not part.only}
    for part in parts:
        yield from _part(ledger, part)


def _part(ledger: Ledger, part: Part) -> Iterator[Block]:
    if part.section == WORDS:
        yield from ownwords.heading(part.title, ledger) if part.title else ()
        yield from ownwords.paragraphs(part.words, ledger)
        return
    told = _told(ledger, part)
    leading = next(told, Heading(SECTIONS[part.section]) if part.words else None)
    if leading is None:
        return
    opened = isinstance(leading, Heading)
    if part.title:
        yield from ownwords.heading(part.title, ledger)
    elif opened:
        yield leading
    yield from ownwords.paragraphs(part.words, ledger)
    yield from () if opened else (leading,)
    yield from told


def _told(ledger: Ledger, part: Part) -> Iterator[Block]:
    """What the section tells of the records that it is narrowed to, or that none of them is there."""
    if not part.only:
        yield from BUILDERS[part.section](ledger)
        return
    left = ledger.narrowed(part.only, KINDS.get(part.section, ()))
    if any(rows for _, rows in _records(left, part.section)):
        yield from BUILDERS[part.section](left)
    else:
        yield Heading(SECTIONS[part.section])
        yield Paragraph((faint(NONE_CHOSEN),), small=True)


def _records(ledger: Ledger, section: str) -> Iterator[tuple[str, Sequence[Record]]]:
    """The records that a section tells, by each kind that it can be narrowed to."""
    for kind in KINDS.get(section, ()):
        rows: Sequence[Record] = getattr(ledger.facts, HELD[kind])
        if section == "leads":
            rows = sections.open_leads(ledger)
        elif kind == "judgement":
            rows = [each for each in rows if (each["nature"] == "judgement") == (section == "judgements")]
        elif section == "assumptions":
            rows = [source for source, _ in dated(ledger)]
        yield kind, rows


def unchosen(facts: Facts, parts: Sequence[Part], *, for_room: bool = False) -> list[str]:
    """How many records the narrowed parts leave out, in words; ``for_room``: nobody chose, the page is full."""
    ledger, said = Ledger(facts), []
    for part in (each for each in parts if each.only):
        for kind, rows in _records(ledger, part.section):
            if count := sum(each["id"] not in part.only for each in rows):
                why = "for want of room" if for_room else f"not chosen for {part.title or SECTIONS[part.section]}"
                said.append(f"{counted(count, *_CALLED.get(kind, (kind, '')))} {why}")
    return said


def untold(facts: Facts, parts: Sequence[Part]) -> list[str]:
    """The sections of the whole summary that are not among the parts although they would have told something."""
    ledger = Ledger(facts)
    return [SECTIONS[each] for each in left(parts) if next(BUILDERS[each](ledger), None)]
