"""The evidence summary: a case as a document in which every statement leads back to exact words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from workbench.report import composing, onepage
from workbench.report.annex import alone
from workbench.report.blocks import Block, Document, Halves, Heading, Paragraph, Runs, code, plain
from workbench.report.citing import Ledger
from workbench.report.facts import Facts
from workbench.report.framed import framed, words_of
from workbench.report.leftout import left_out
from workbench.report.logos import drawn
from workbench.report.quoted import quoted
from workbench.report.running import chain_line, code_of, issue_line, journal_line, label, marked, state
from workbench.report.signs import explained
from workbench.report.tallied import tallies
from workbench.report.wording import PARAGRAPH, grouped
from workbench.values.composing import LANGUAGES, Composed, composed

_VOICES = "Times in UTC. Quoted words are the source’s; all else is the analyst’s. Grey type: lesser detail."


def build(facts: Facts, as_composed: Composed | None = None) -> Document:
    """A report on one state of a case, else its whole summary; the same facts give the same document."""
    wanted = as_composed or composed("summary")
    if wanted.one_page:
        wanted = replace(
            wanted, parts=onepage.parts(facts, wanted.parts, _below(Ledger(facts), wanted), wanted.language)
        )
    ledger = Ledger(facts)
    told = [*composing.blocks(ledger, wanted.parts)]
    document = Document(
        title=wanted.heading or facts.title or "Untitled case",
        question=facts.question,
        marking=" · ".join(filter(None, (marked(facts.marking), wanted.handling))),
        sample=label(facts.marking, redacted=facts.redacted),
        stated=facts.stated,
        state=state(facts.stated),
        foot=(
            (
                *issue_line(wanted.issue, draft=wanted.draft),
                *journal_line(facts.case, facts.entry, facts.head),
                *chain_line(facts.chain),
            ),
            (plain(_VOICES),),
        ),
        facts=alone(facts, wanted.parts) or tallies(ledger),
        blocks=(*explained(told), *_proof(ledger, wanted)),
        name=wanted.name,
        logo=drawn(*wanted.logo) if wanted.logo else "",
    )
    document = framed(document, wanted.language, words_of(facts) if wanted.language != LANGUAGES[0] else ())
    document = quoted(document, facts)
    return replace(document, code=code_of(document))


def _proof(ledger: Ledger, wanted: Composed) -> Iterator[Block]:
    registered = any(part.section == "register" and not part.only for part in wanted.parts)
    notes = ledger.endnotes(described=not registered)
    if notes.notes:
        yield Heading("Endnotes")
        yield notes
        placed = PARAGRAPH if any("¶" in each.place for each in notes.notes) else ""
        yield Paragraph((plain(_GRADES), plain(f"{_EXCERPTS}{placed}")), small=True)
    yield _below(ledger, wanted)


def _below(ledger: Ledger, wanted: Composed) -> Halves:
    """What was left out, and beside it how to check the print."""
    facts, parts = ledger.facts, wanted.parts
    gone = composing.unchosen(facts, parts, for_room=wanted.one_page)
    left = left_out(ledger, composing.untold(facts, parts), gone)
    return Halves(left, (Heading("How to check this print"), Paragraph(_checking(facts, wanted), small=True)))


_GRADES = (
    "Bold: the note’s number. Grades: the letter is the source’s reliability, the digit the credibility of the item "
    "quoted; empty box means not yet graded, or no item that takes one: a date, a link. Characters count from 0 in the "
    "source’s working text, the end not included; bytes, where they differ, from 0 in the captured file."
)
_EXCERPTS = " E: the excerpt’s number."
_RECOMPUTED = ", recomputes the hashes of captures and journal, and names its head. "
_TELLS = " with its PDF or the code at its foot, tells "


def _checking(facts: Facts, wanted: Composed) -> Runs:
    """What the print states, and by which acts that, and the print itself, can be checked."""
    says = f" as its journal stood after entry {facts.entry}, head "
    head = grouped(facts.head) if facts.head else "none"
    verb = code("workbench verify CASE")
    none = "It was not issued; of a print that was, " if wanted.issue is None else ""
    tells = "which issue it is." if none else f"that this is issue {wanted.issue}, and what has changed since."
    return (plain("This print states the case "), code(facts.case), plain(says), code(head),
            plain(". Case ▸ Check this case, or "), verb,
            plain(f"{_RECOMPUTED}{none}Report ▸ Check a print…, or "), verb, plain(_TELLS + tells))  # fmt: skip
