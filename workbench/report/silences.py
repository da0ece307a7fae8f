"""What is not said: who of the sources that tell of an event is silent on a fact, and what none of them states."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.report.blocks import (
    Block,
    Cell,
    Column,
    Heading,
    Paragraph,
    Row,
    Runs,
    Table,
    faint,
    plain,
    quote,
    record,
)
from workbench.report.citing import Ledger
from workbench.report.facts import Record
from workbench.report.wording import NOT_STATED
from workbench.values.spoken import spoken_date

PRINTED = 60  # rows of the table
_SAYS = "says"
_CAPTION = (
    "Asked are the sources that tell of an event together. A no-comment is neither for nor against, and a silence says "
    "nothing of what happened. "
)


def silences(ledger: Ledger) -> Iterator[Block]:
    """Facts that not all who tell of the event say, fields that nobody states, and stretches said to be empty."""
    told = ledger.facts.silence
    rows = [each for each in told["rows"] if each["unstated"] or _silent(each)] if told else []
    if told is None or not (rows or told["absences"]):
        return
    yield Heading("Silences")
    if rows:
        more = len(rows) - PRINTED
        left = f"And {more} more; the case file lists them." if more > 0 else ""
        columns = (Column("No."), Column("What is told", 4), Column("Who says it, who does not", 4),
                   Column("Stated by nobody", 3))  # fmt: skip
        yield Table(columns, tuple(_row(each) for each in rows[:PRINTED]), (plain(_CAPTION + left),))
    for each in told["absences"]:
        when = f", {spoken_date(each['span'])}" if each["span"] else ""
        yield Paragraph((plain(f"{each['source']}, {each['how']}{when}: "), quote(each["words"])), small=True)


def _silent(each: Record) -> bool:
    return any(cell["says"] != _SAYS for cell in each["cells"].values())


def _ordered(number: str) -> tuple[int, str]:
    """Numbers of one kind in their order: S9 before S10."""
    return len(number), number


def _row(each: Record) -> Row:
    number: Cell = tuple((record(one),) for one in sorted(each["reports"], key=_ordered))
    by: dict[str, list[str]] = {}
    for source, cell in sorted(each["cells"].items(), key=lambda told: _ordered(told[0])):
        by.setdefault(cell["says"], []).append(source)
    said = sorted(by.items(), key=lambda told: told[0] != _SAYS)
    says: Cell = ((plain("; ".join(f"{word}: {', '.join(sources)}" for word, sources in said)),),)
    fields: Runs = (plain(f"{', '.join(each['unstated'])}: {NOT_STATED}"),) if each["unstated"] else (faint("–"),)
    return Row((number, ((plain(each["words"]),),), says, (fields,)))
