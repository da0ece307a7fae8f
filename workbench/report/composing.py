"""The parts of a report, each set by its section's builder, narrowed and retitled as its analyst wants it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from workbench.report import ownwords, sections, unfit
from workbench.report.annex import custody
from workbench.report.assumed import assumptions
from workbench.report.blocks import Block, Heading
from workbench.report.changed import changes
from workbench.report.citedfigure import lineage
from workbench.report.citing import Ledger
from workbench.report.facts import Facts
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
from workbench.values.composing import SECTIONS, WORDS, Part, left

Builder = Callable[[Ledger], Iterator[Block]]


def _timeline(ledger: Ledger) -> Iterator[Block]:
    if figures := timelines(ledger.facts.marks):
        yield Heading(SECTIONS["timeline"])
        yield from figures


BUILDERS: Mapping[str, Builder] = {
    "first": first,
    "judgements": judgements,
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
    for part in parts:
        yield from _part(ledger, part)


def _part(ledger: Ledger, part: Part) -> Iterator[Block]:
    if part.section == WORDS:
        yield from ([Heading(part.title)] if part.title else [])
        yield from ownwords.paragraphs(part.words, ledger)
        return
    told = BUILDERS[part.section](ledger.narrowed(part.only) if part.only else ledger)
    opened = False
    for block in told:
        if opened or not isinstance(block, Heading):
            yield block
            continue
        opened = True
        yield Heading(part.title or block.text)
        yield from ownwords.paragraphs(part.words, ledger)


def untold(facts: Facts, parts: Sequence[Part]) -> list[str]:
    """The sections of the whole summary that are not among the parts although they would have told something."""
    ledger = Ledger(facts)
    return [SECTIONS[each] for each in left(parts) if next(BUILDERS[each](ledger), None)]
