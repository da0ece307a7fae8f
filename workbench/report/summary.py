"""The evidence summary: a case as a document in which every statement leads back to exact words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from workbench.report import origins, sections, unfit, weighed
from workbench.report.blocks import Block, Box, Document, Heading, Paragraph, Runs, code, plain
from workbench.report.citing import Ledger
from workbench.report.endnotes import short_hash
from workbench.report.facts import Facts
from workbench.report.figure import timelines
from workbench.report.flights import flights
from workbench.report.pictures import pictures
from workbench.report.register import register
from workbench.report.searches import searches
from workbench.report.silences import silences
from workbench.report.wording import counted
from workbench.values.spoken import spoken_date

SAMPLE = "SAMPLE — SYNTHETIC DATA"
_VOICES = "Times in UTC. Words in quotation marks are copied from the source; all else is the analyst’s."


def build(facts: Facts) -> Document:
    """The whole summary of one state of a case; the same facts give the same document."""
    ledger = Ledger(facts)
    statements = [
        *_first(ledger),
        *weighed.judgements(ledger),
        *_timeline(facts),
        *sections.sightings(ledger),
        *sections.claims(ledger),
        *sections.differences(ledger),
        *silences(ledger),
        *unfit.table(ledger),
        *weighed.matrix(ledger),
        *flights(ledger),
        *sections.leads(ledger),
        *pictures(ledger),
        *searches(ledger),
        *register(ledger),
    ]
    return Document(
        title=facts.title or "Untitled case",
        question=facts.question,
        marking=facts.marking or "No handling marking",
        sample=SAMPLE if is_sample(facts.marking) else "",
        stated=facts.stated,
        state=state(facts.stated),
        foot=(journal_line(facts.case, facts.entry, facts.head), (plain(_VOICES),)),
        facts=sections.tallies(ledger),
        blocks=(*statements, *_proof(ledger)),
    )


def is_sample(marking: str) -> bool:
    """Whether a case's marking says that its content is made up."""
    return any(word in marking.casefold() for word in ("sample", "synthetic"))


def state(stated: str) -> str:
    """As of when a document tells of its case."""
    if not stated:
        return "No entry yet"
    moment = datetime.fromisoformat(stated).astimezone(UTC)
    return f"As of {spoken_date(moment.date().isoformat())}, {moment:%H:%M} UTC"


def journal_line(case: str, entry: int, head: str) -> Runs:
    """The case and the state of its journal, as they stand at the foot of every page."""
    return (plain(f"Case {case} · journal up to entry {entry}, "), code(short_hash(head)))


def _first(ledger: Ledger) -> Iterator[Block]:
    says = [*_synthetic(ledger.facts), *origins.shared(ledger), *unfit.first(ledger), *_dates(ledger.facts)]
    if says:
        yield Box("Read this first.", (plain(" ".join(says)),))


def _synthetic(facts: Facts) -> list[str]:
    if not is_sample(facts.marking):
        return []
    return ["Everything in this case is made up for learning the program; nothing in it happened."]


def _dates(facts: Facts) -> list[str]:
    """How many dates are not the source's own."""
    dates = [item["when"] for item in (*facts.sightings, *facts.claims) if item["when"]]
    counted_from = sum(bool(date["value"] and (date["anchor"] or date["premises"])) for date in dates)
    still_open = sum(not date["value"] for date in dates)
    inferred = f"{counted(counted_from, 'date is', 'dates are')} inferred and drawn hollow or dashed."
    stays = f"{counted(still_open, 'date stays', 'dates stay')} open."
    return [*([inferred] if counted_from else []), *([stays] if still_open else [])]


def _timeline(facts: Facts) -> Iterator[Block]:
    if figures := timelines(facts.marks):
        yield Heading("What happened when, and who said so when")
        yield from figures


def _proof(ledger: Ledger) -> Iterator[Block]:
    notes = ledger.endnotes()
    if notes.notes:
        yield Heading("Endnotes")
        yield notes
        yield Paragraph((plain(_GRADES),), small=True)
    yield from sections.left_out(ledger)
    yield Heading("How to check this print")
    yield Paragraph(_checking(ledger.facts), small=True)


_GRADES = (
    "Grades: the letter is the source’s reliability, the digit the credibility of the item quoted; empty box "
    "means not yet graded. Characters count from 0 in the source’s working text, the end not included; bytes "
    "count from 0 in the captured file."
)
_CHECKED = ". Checking the case file recomputes the hashes of captures and journal, and names its head."


def _checking(facts: Facts) -> Runs:
    says = f"This print states the case {facts.case} as its journal stood after entry {facts.entry}, head "
    return (plain(says), code(facts.head or "none"), plain(_CHECKED))
