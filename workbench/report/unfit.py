"""What does not fit in the case, as the screen finds it: the gravest before anything else, then all in a table."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.report.blocks import Block, Column, Heading, Row, Runs, Table, faint, plain, strong
from workbench.report.citing import Ledger
from workbench.report.facts import Record
from workbench.report.wording import counted

FIRST = 4  # grave findings that are told before anything else
PRINTED = 60  # rows of the table


def first(ledger: Ledger) -> list[str]:
    """The gravest findings in a sentence each, the others counted."""
    pressing = [each for each in _pressing(ledger) if each["status"] == "open"]
    grave = [each for each in pressing if each["severity"] == "high"]
    says = [f"{_about(each, ledger)}{each['says']}" for each in grave[:FIRST]]
    more = len(pressing) - len(says)
    return [*says, *([f"{counted(more, 'finding')} more below."] if more else [])]


def table(ledger: Ledger) -> Iterator[Block]:
    """Every pressing finding with the record it is about and what would put it right."""
    found = _pressing(ledger)
    if not found:
        return
    columns = (Column("No."), Column("What does not fit", 5), Column("About"), Column("Nearest remedy", 3))
    more = len(found) - PRINTED
    gone = sum(each["status"] == "dismissed" for each in ledger.facts.findings)
    left = [f"And {more} more; the case file lists them."] if more > 0 else []
    left += [f"{counted(gone, 'finding')} dismissed with a reason; the case file keeps them."] if gone else []
    caption: Runs = (plain(" ".join(left)),) if left else ()
    yield Heading("Findings")
    yield Table(columns, tuple(_row(each, ledger) for each in found[:PRINTED]), caption)


def _pressing(ledger: Ledger) -> list[Record]:
    """Those that are not slight; what was dismissed is only counted."""
    return [each for each in ledger.facts.findings if each["severity"] != "low" and each["status"] != "dismissed"]


def _row(found: Record, ledger: Ledger) -> Row:
    says = strong(found["says"]) if found["severity"] == "high" else plain(found["says"])
    about = ", ".join(_numbers(found, ledger)) or "none"
    remedy = ", ".join(each["text"] for each in found["remedies"] if each["act"] != "show")
    if found["status"] != "open":
        remedy = f"{found['status']} by {found['ruling']['by']}: {found['ruling']['reason']}"
    return Row((((plain(found["number"]),),), ((says,),), ((plain(about),),), ((plain(remedy) if remedy else
                faint("look at the words"),),)))  # fmt: skip


def _numbers(found: Record, ledger: Ledger) -> list[str]:
    """The records it concerns that are printed; a link is told by its ends."""
    links = {each["id"] for each in ledger.facts.links}
    return [ledger.numbers[key] for key in found["about"] if key in ledger.numbers and key not in links]


def _about(found: Record, ledger: Ledger) -> str:
    numbers = [each for each in _numbers(found, ledger) if each not in found["says"]]
    return f"{' and '.join(numbers)}: " if numbers else ""
