"""The case itself, read in short: which it is, what it is called, how much it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workbench.case.case import Case

_HOLDS = (
    ("sources held", "source WHERE deleted = 0 AND capture IS NOT NULL"),
    ("sources named, not held", "source WHERE deleted = 0 AND capture IS NULL"),
    ("excerpts", "excerpt WHERE deleted = 0"),
    ("sightings", "sighting WHERE deleted = 0"),
    ("claims", "claim WHERE deleted = 0"),
    ("links", "link WHERE deleted = 0"),
    ("notes", "note WHERE deleted = 0"),
    ("leads", "lead WHERE deleted = 0"),
    ("journal entries", "entry"),
)


def own_key(case: Case) -> bytes:
    """The record of the case itself, the same in every copy."""
    return bytes(case.value("SELECT id FROM investigation"))


def heading(case: Case) -> tuple[str, str]:
    """Its title, and how it is to be handled."""
    title, marking = case.rows("SELECT title, marking FROM investigation")[0]
    return title or "", marking or ""


def question(case: Case) -> str:
    """What the case is to answer, else its title."""
    asked, title = case.rows("SELECT question, title FROM investigation")[0]
    return str(asked or title or "")


def holds(case: Case) -> list[tuple[str, int]]:
    """How much there is of what, in the words of people."""
    return [(what, int(case.value(f"SELECT count(*) FROM {where}"))) for what, where in _HOLDS]


def held_bytes(case: Case) -> int:
    """The bytes of all captures."""
    return int(case.value("SELECT coalesce(sum(size), 0) FROM blob WHERE deleted = 0"))


def entries_made(case: Case) -> int:
    """How many entries its journal has."""
    return int(case.value("SELECT count(*) FROM entry"))


def last_saved(case: Case) -> str:
    """When its last entry was made."""
    return str(case.value("SELECT at FROM entry ORDER BY seq DESC LIMIT 1"))


def cards_wanted(case: Case) -> int:
    """How many records could lie on a board, those in the trash among them."""
    query = "SELECT count(*) FROM derived_number WHERE tbl IN ('source', 'sighting', 'claim', 'lead')"
    return int(case.value(query))
