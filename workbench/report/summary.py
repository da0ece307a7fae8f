"""The evidence summary: a case as a document in which every statement leads back to exact words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256

from workbench.report import composing, onepage, sections
from workbench.report.blocks import Block, Document, Halves, Heading, Paragraph, Runs, code, plain, strong
from workbench.report.citing import Ledger
from workbench.report.facts import Facts
from workbench.report.first import is_sample
from workbench.report.framed import framed, words_of
from workbench.report.logos import drawn
from workbench.report.running import REDACTED, SAMPLE, journal_line, state
from workbench.values.composing import LANGUAGES, Composed, composed

_VOICES = "Times in UTC. Words in quotation marks are copied from the source; all else is the analyst’s."


def build(facts: Facts, as_composed: Composed | None = None) -> Document:
    """A report on one state of a case, else its whole summary; the same facts give the same document."""
    wanted = as_composed or composed("summary")
    if wanted.one_page:
        wanted = replace(wanted, parts=onepage.parts(facts, wanted.parts))
    ledger = Ledger(facts)
    told = [*composing.blocks(ledger, wanted.parts)]
    document = Document(
        title=wanted.heading or facts.title or "Untitled case",
        question=facts.question,
        marking=" · ".join(filter(None, (facts.marking or "No handling marking", wanted.handling))),
        sample=label(facts),
        stated=facts.stated,
        state=state(facts.stated),
        foot=((*_issue(wanted), *journal_line(facts.case, facts.entry, facts.head)), (plain(_VOICES),)),
        facts=sections.tallies(ledger),
        blocks=(*told, *_proof(ledger, wanted)),
        name=wanted.name,
        logo=drawn(*wanted.logo) if wanted.logo else "",
    )
    document = framed(document, wanted.language, words_of(facts) if wanted.language != LANGUAGES[0] else ())
    return replace(document, code=code_of(document))


def label(facts: Facts) -> str:
    """What every page is marked with beside how it is to be handled."""
    return " · ".join([*([SAMPLE] if is_sample(facts.marking) else []), *([REDACTED] if facts.redacted else [])])


def code_of(document: Document) -> str:
    """Eight hexadecimal digits that stand for all that a document says."""
    digest = sha256(repr(document).encode("utf-8", "surrogatepass")).hexdigest()
    return f"{digest[:4]}-{digest[4:8]}"


def _issue(wanted: Composed) -> Runs:
    """Which issue a print is, at its foot; nothing on what is neither issued nor meant to be."""
    if wanted.issue is not None:
        return (strong(f"Issue {wanted.issue}"), plain(" · "))
    return (strong("Draft, not issued"), plain(" · ")) if wanted.draft else ()


def _proof(ledger: Ledger, wanted: Composed) -> Iterator[Block]:
    registered = any(part.section == "register" and not part.only for part in wanted.parts)
    notes = ledger.endnotes(described=not registered)
    if notes.notes:
        yield Heading("Endnotes")
        yield notes
        yield Paragraph((plain(_GRADES),), small=True)
    facts, parts = ledger.facts, wanted.parts
    gone = composing.unchosen(facts, parts, for_room=wanted.one_page)
    left = sections.left_out(ledger, composing.untold(facts, parts), gone)
    yield Halves(left, (Heading("How to check this print"), Paragraph(_checking(ledger.facts), small=True)))


_GRADES = (
    "Grades: the letter is the source’s reliability, the digit the credibility of the item quoted; empty box "
    "means not yet graded. Characters count from 0 in the source’s working text, the end not included; bytes, named "
    "where they are not the same, count from 0 in the captured file."
)
_CHECKED = ". Checking the case file recomputes the hashes of captures and journal, and names its head."


def _checking(facts: Facts) -> Runs:
    says = f"This print states the case {facts.case} as its journal stood after entry {facts.entry}, head "
    return (plain(says), code(facts.head or "none"), plain(_CHECKED))
