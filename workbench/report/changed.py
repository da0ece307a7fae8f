"""What came, went and changed in the case since the issue before."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from workbench.report.blocks import Block, Cell, Column, Heading, Paragraph, Row, Runs, Table, faint, plain, record
from workbench.report.citing import Ledger
from workbench.report.facts import Record
from workbench.values.composing import SECTIONS

PRINTED = 200
"""Records that are named one by one."""
_WORDS = {"came": "new", "went": "no longer there", "changed": "changed"}


def changes(ledger: Ledger) -> Iterator[Block]:
    """Records by what became of them since the last issue, those of a kind together; what was issued, and when."""
    told = ledger.facts.since
    if not told:
        return
    yield Heading(SECTIONS["changes"])
    if told["after"] is None:
        says = f"Issue {told['called']} was made from another copy of this case: what has changed cannot be told."
        yield Paragraph((plain(says),), small=True)
        return
    rows = list(_rows(told["after"]))
    if not rows:
        yield Paragraph((plain(f"Nothing since issue {told['called']}."),), small=True)
        return
    more = sum(len(told["after"][what]) for what in _WORDS) - PRINTED
    caption: Runs = (plain(f"Since issue {told['called']}, which spoke up to entry {told['entry']}."),)
    if more > 0:
        caption = (*caption, plain(f" And {more} more; the case file lists them."))
    yield Table((Column("What became of it"), Column("Records", 3), Column("Fields", 3)), tuple(rows), caption)


def _rows(after: Record) -> Iterator[Row]:
    left = PRINTED
    for what, word in _WORDS.items():
        found = after[what][:left]
        left -= len(found)
        alike = groupby(found, key=lambda each: (each["kind"], tuple(each.get("fields", ()))))
        for (kind, fields), each in alike:
            numbers = [one["number"] or kind for one in each]
            named: Cell = (tuple(run for number in numbers for run in (record(number), plain(" ")))[:-1],)
            said = plain(", ".join(fields)) if fields else faint("–")
            yield Row((((plain(f"{kind}, {word}"),),), named, ((said,),)))
