"""Dates that another publication date moves, each before and after, in words and as they are answered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from workbench.case.case import Case
from workbench.case.ids import id_text
from workbench.case.resolving import Move
from workbench.values.resolved import ResolvedDate
from workbench.values.spoken import spoken_date


def move_words(case: Case, move: Move) -> str:
    """One date before and after: "SG-02 “last Sunday”: 26 Oct 2025 → 19 Oct 2025"."""
    return f"{case.number(move.record)} “{move.before.written}”: {_meaning(move.before)} → {_meaning(move.after)}"


def moves_words(case: Case, moves: Sequence[Move], *, most: int = 6) -> str:
    """All of them in one line, the first few told; nothing where none moves."""
    shown = [each for each in moves if each.before.edtf != each.after.edtf]
    if not shown:
        return ""
    told = "; ".join(move_words(case, each) for each in shown[:most])
    more = f"; and {len(shown) - most} more" if len(shown) > most else ""
    return f"moves {len(shown)} {'date' if len(shown) == 1 else 'dates'}: {told}{more}"


def moves_listed(case: Case, moves: Sequence[Move]) -> list[dict[str, Any]]:
    """The list as the command line answers it."""
    return [
        {
            "id": id_text(each.record),
            "number": case.number(each.record),
            "field": each.field,
            "written": each.before.written,
            "before": each.before.edtf,
            "after": each.after.edtf,
        }
        for each in moves
    ]


def _meaning(date: ResolvedDate) -> str:
    return spoken_date(date.edtf) if date.edtf else "open"
