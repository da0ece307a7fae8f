"""What the reader of a print does not see there, told by count."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.report.blocks import Heading, Paragraph, plain
from workbench.report.citing import Ledger
from workbench.report.unfit import slight
from workbench.report.wording import PARAGRAPH, counted
from workbench.values.composing import SECTIONS

_NUMBERED = " SG, CL and S: sightings, claims and sources by their numbers in the case."


def left_out(ledger: Ledger, sections: Sequence[str] = (), unchosen: Sequence[str] = ()) -> tuple[Heading, Paragraph]:
    """What the reader does not see here, by count, and the sections and records that were not asked for."""
    unused = len({each["id"] for each in ledger.facts.excerpts} - ledger.used())
    said = [
        f"{count} {singular(what) if count == 1 else what}" for what, count in ledger.facts.left_out.items() if count
    ]
    if unused:
        said.append(f"{counted(unused, 'quote')} on which no statement here rests")
    chosen = f"Records were chosen by {ledger.facts.filter}. " if ledger.facts.filter else ""
    if SECTIONS["findings"] not in sections:
        said += slight(ledger)
    if sections:
        said.append(f"the sections {' · '.join(sections)}" if len(sections) > 1 else f"the section {sections[0]}")
    said += unchosen
    untold = {SECTIONS["sightings"], SECTIONS["claims"]} & {*sections}
    numbered = f"{_NUMBERED}{'' if ledger.used() else PARAGRAPH}" if untold else ""
    says = f"{chosen}{'; '.join(said) or 'Nothing that the case holds'}.{numbered}"
    return Heading("Left out"), Paragraph((plain(says),), small=True)


def singular(what: str) -> str:
    """What is counted, of one: ``link to a record`` of ``links to a record``."""
    first, *rest = what.split(" ")
    return " ".join([first.removesuffix("s"), *rest])
