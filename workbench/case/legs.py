"""A sighting's legs: from where to where, as far as its words tell, each with when."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from workbench.case.titles import meaning

LETTERS = ("a", "b")
"""What the legs of a sighting are called, behind its number."""


class Leg(NamedTuple):
    """One stretch; ``letter`` parts several, ``later`` marks the ones whose day is only bounded by the first's."""

    letter: str
    start: str
    end: str
    later: bool = False

    @property
    def words(self) -> str:
        """``Libya → Latakia``, ``→ Moscow Oblast``; a bare place where nothing is flown."""
        return f"{self.start} → {self.end}".strip() if self.end else self.start


def legs(row: Mapping[str, Any]) -> list[Leg]:
    """The legs of a sighting as ``rows.records`` gives it; none where no place is told."""
    return legs_of(meaning(row["origin"]), meaning(row["place"]), meaning(row["destination"]), row["event"])


def legs_of(start: str, place: str, end: str, event: str | None = None) -> list[Leg]:
    """The legs between three places as shown, any of them empty."""
    if place and start and end:
        return [Leg("a", start, place), Leg("b", "", end, later=True)]
    if place and (start or end):
        return [Leg("", start, place)] if start else [Leg("", place, end)]
    if start or end:
        return [Leg("", start, end)] if end else [Leg("", f"from {start}", "")]
    return [Leg("", place, "")] if place else []
