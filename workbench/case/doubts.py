"""What the analyst set aside or holds doubtful of tracks, with the reason and who said so."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from workbench.case.case import Case
from workbench.case.rows import records

_OF = "SELECT id FROM doubt WHERE track = ? AND deleted = 0"


def set_aside(case: Case, tracks: Iterable[bytes]) -> list[dict[str, Any]]:
    """The doubt records of some tracks in the order of their numbers: rows, kind, reason, by whom and when."""
    keys = [bytes(key) for track in tracks for (key,) in case.rows(_OF, (track,))]
    return records(case, "doubt", keys) if keys else []


def doubt_words(doubt: dict[str, Any]) -> str:
    """A doubt record in a line: ``row 105 set aside by Ada: a jump of 110 miles in 12 seconds``."""
    first, last = doubt["rows"]
    rows = f"row {first}" if first == last else f"rows {first} to {last}"
    kind = "set aside" if doubt["kind"] == "set-aside" else "held doubtful"
    return f"{rows} {kind} by {doubt['by']}: {doubt['reason'] or 'no reason given'}"
