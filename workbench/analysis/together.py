"""Whom many assertions go back to when taken together: each origin once, however many of them lead to it."""

from __future__ import annotations

from typing import Any

from workbench.analysis.origins import folded
from workbench.analysis.traced import Traced, Tracer
from workbench.case.case import Case
from workbench.case.lives import life

_NAMED = 4  # names of a standing that are told


class Together:
    """Counts up as assertions are added; one added twice, by itself or as the same as another, counts once."""

    def __init__(self) -> None:
        self._done: set[bytes] = set()
        self._known: dict[str, str] = {}
        self._possible: dict[str, str] = {}
        self.unknown = 0  # assertions that name nobody

    def add(self, found: Traced) -> None:
        """Take in an assertion."""
        if self._done & set(found.about):
            return
        self._done |= set(found.about)
        told = found.tally
        self._known |= {folded(name): name for name in told.known}
        self._possible |= {folded(name): name for name in told.possible}
        self.unknown += bool(told.unknown) and not told.known and not told.possible

    @property
    def known(self) -> list[str]:
        """Origins that are named."""
        return list(self._known.values())

    @property
    def possible(self) -> list[str]:
        """Origins that are only described, and nowhere named."""
        return [name for key, name in self._possible.items() if key not in self._known]

    def words(self) -> str:
        """``2 known (Flightradar24, the Wire) + 0 possible + 1 unknown``, or nothing where nothing is asserted."""
        if not (self._known or self._possible or self.unknown):
            return ""
        standings = (("known", self.known), ("possible", self.possible))
        told = [f"{len(names)} {standing}{_names(names)}" for standing, names in standings]
        return " + ".join([*told, f"{self.unknown} unknown"])

    def as_json(self) -> dict[str, Any]:
        """Counts, with the names of those that have one."""
        return {"known": len(self.known), "possible": len(self.possible), "unknown": self.unknown,
                "named": {"known": self.known, "possible": self.possible}, "says": self.words()}  # fmt: skip


def _names(names: list[str]) -> str:
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return f" ({', '.join(names[:_NAMED])}{more})" if names else ""


def of_entity(case: Case, entity: bytes) -> dict[str, Any]:
    """Whom the sightings and the claims of an entity go back to, as plain values."""
    lived, tracer = life(case, entity), Tracer(case)
    told = {"sightings": Together(), "claims": Together()}
    for name, ties in (("sightings", lived.sightings), ("claims", lived.claims)):
        for tie in ties:
            told[name].add(tracer.traced(tie.record))
    return {name: each.as_json() for name, each in told.items()}
