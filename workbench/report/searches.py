"""Searches that were made, those that found nothing included: where, for what, when, and what came of it."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.report.blocks import Block, Cell, Column, Heading, Row, Run, Runs, Table, faint, plain, record, strong
from workbench.report.citing import Ledger
from workbench.report.facts import Record
from workbench.report.wording import NOT_STATED
from workbench.values.spoken import spoken_date

_CAPTION = (plain("A search that found nothing tells only of that place, those words and that day."),)
NOTHING = ("nothing", "none", "")


def searches(ledger: Ledger) -> Iterator[Block]:
    """Every search on record, in the order of their numbers."""
    if ledger.facts.searches:
        columns = (Column("No."), Column("Where", 2), Column("Terms", 2), Column("When"), Column("What was found", 3),
                   Column("By, for", 1))  # fmt: skip
        yield Heading("Searches made")
        yield Table(columns, tuple(map(_search, ledger.facts.searches)), _CAPTION)


def _search(made: Record) -> Row:
    day = spoken_date(made["when"]["value"]) if made["when"] and made["when"]["value"] else NOT_STATED
    terms: Runs = (plain(made["terms"]),) if made["terms"] else (faint(NOT_STATED),)
    found = [_found(made), *([(plain(made["note"]),)] if made["note"] else [])]
    whom: list[Runs] = [
        (plain(made["by"] or NOT_STATED),),
        *([(faint(f"for {made['about']}"),)] if made["about"] else []),
    ]
    return Row((_cell(record(made["number"])), _cell(plain(made["venue"])), (terms,), _cell(plain(day)), tuple(found),
                tuple(whom)))  # fmt: skip


def _cell(run: Run) -> Cell:
    return ((run,),)


def _found(made: Record) -> Runs:
    """What came of it; that nothing did is said in so many words."""
    said = (made["found"] or "").strip()
    return (strong("Nothing was found."),) if said.casefold() in NOTHING else (plain(said),)
