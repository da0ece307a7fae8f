"""What does not fit in the case, as the screen finds it: the gravest before anything else, then all in a table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from workbench.report.blocks import Block, Column, Heading, Row, Runs, Table, faint, plain, record, strong
from workbench.report.citing import Ledger
from workbench.report.facts import Facts, Record
from workbench.report.wording import counted, voiced
from workbench.values.spoken import spoken_date

_UNKNOWN = "no known type"
_TABLE = re.compile(r"\bthe ([\w. ]{1,40} table of \d{4}-\d\d-\d\d)")
FIRST = 4  # grave findings that are told before anything else
PRINTED = 60  # rows of the table


def first(ledger: Ledger) -> list[str]:
    """The gravest findings in a sentence each, the others counted."""
    open_ = [each for each in pressing(ledger.facts) if each["status"] == "open"]
    grave = [each for each in open_ if each["severity"] == "high"]
    says = [f"{_about(each, ledger)}{each['says']}" for each in grave[:FIRST]]
    more = len(open_) - len(says)
    says += _table_of(ledger, grave[:FIRST])
    return [*says, *([f"{counted(more, 'finding')} more below."] if more else [])]


def table(ledger: Ledger) -> Iterator[Block]:
    """Every pressing finding with the record it is about and what would put it right."""
    found = pressing(ledger.facts)
    if not found:
        return
    columns = (Column("No."), Column("What does not fit", 5), Column("About"), Column("Nearest remedy", 3))
    more = len(found) - PRINTED
    gone = sum(each["status"] == "dismissed" for each in ledger.facts.findings)
    left = [f"And {more} more; the case file lists them."] if more > 0 else []
    left += [f"{counted(gone, 'finding')} dismissed with a reason; the case file keeps them."] if gone else []
    left += _table_of(ledger, found[:PRINTED])
    caption: Runs = (plain(" ".join(left)),) if left else ()
    yield Heading("Findings")
    yield Table(columns, tuple(_row(each, ledger) for each in found[:PRINTED]), caption)


def pressing(facts: Facts) -> list[Record]:
    """Those that are not slight; what was dismissed is only counted."""
    return [each for each in facts.findings if each["severity"] != "low" and each["status"] != "dismissed"]


def _table_of(ledger: Ledger, found: Sequence[Record]) -> list[str]:
    """Which table, of which day, does not know a type, where a finding says that it is none."""
    if not any(_UNKNOWN in each["says"] for each in found):
        return []
    read = [each["aircraft"] for each in ledger.facts.sightings if each["aircraft"] and not each["aircraft"]["value"]]
    tables = [table for each in read for table in (*(other.get("table") for other in each["alternatives"]),
                                                   *_TABLE.findall(each["why"] or ""))]  # fmt: skip
    named = [f"{name} of {spoken_date(day)}" for name, _, day in
             (table.rpartition(" of ") for table in dict.fromkeys(tables) if table)]  # fmt: skip
    return [f"Known types are those of the {' and the '.join(named)}."] if named else []


def _row(found: Record, ledger: Ledger) -> Row:
    evidence = (ledger.excerpts.get(key) for key in found.get("evidence", ()))
    quotes = [each["quote"] for each in evidence if each and each["status"] == "exact"]
    says = voiced(found["says"], quotes, strong if found["severity"] == "high" else plain)
    about = ", ".join(_numbers(found, ledger)) or "none"
    remedy = ", ".join(each["text"] for each in found["remedies"] if each["act"] != "show")
    if found["status"] != "open":
        remedy = f"{found['status']} by {found['ruling']['by']}: {found['ruling']['reason']}"
    return Row((((record(found["number"], icon=True),),), (says,), ((plain(about),),), ((plain(remedy) if remedy else
                faint("look at the words"),),)))  # fmt: skip


def _numbers(found: Record, ledger: Ledger) -> list[str]:
    """The records it concerns that are printed; a link is told by its ends."""
    links = {each["id"] for each in ledger.facts.links}
    return [ledger.numbers[key] for key in found["about"] if key in ledger.numbers and key not in links]


def _about(found: Record, ledger: Ledger) -> str:
    numbers = [each for each in _numbers(found, ledger) if each not in found["says"]]
    return f"{' and '.join(numbers)}: " if numbers else ""
