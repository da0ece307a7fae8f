"""Whom many assertions go back to when taken together: each origin once, however many of them lead to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from workbench.analysis.doubled import doubled, least, paired
from workbench.analysis.doubled import listed as either
from workbench.analysis.origins import folded
from workbench.analysis.traced import Traced, Tracer
from workbench.case.case import Case
from workbench.case.lives import life

_NAMED = 4  # names of a standing that are told
_RECORDS = 12  # numbers of records that are told behind a name


class Together:
    """Counts up as assertions are added; one added twice, by itself or as the same as another, counts once."""

    def __init__(self, apart: Callable[[str, str], bool] | None = None) -> None:
        self._apart = apart  # whether somebody told two texts apart, by their numbers
        self._told: dict[str, set[str]] = {}  # the texts that lead to each name
        self._done: set[bytes] = set()
        self._known: dict[str, str] = {}
        self._possible: dict[str, str] = {}
        self._one: list[tuple[str, ...]] = []  # origins of one assertion that may be one
        self._behind: dict[str, list[bytes]] = {}  # the assertions that lead to each name, or to nobody
        self.unknown = 0  # assertions that name nobody

    def add(self, found: Traced) -> None:
        """Take in an assertion."""
        if self._done & set(found.about):
            return
        self._done |= set(found.about)
        told = found.tally
        self._known |= {folded(name): name for name in told.known}
        self._possible |= {folded(name): name for name in told.possible}
        self._one += told.one
        for way in told.ways:
            self._told.setdefault(way.end, set()).add(way.outlet)
        nobody = bool(told.unknown) and not told.known and not told.possible
        self.unknown += nobody
        for name in ("",) if nobody else (*told.known, *told.possible):
            self._behind.setdefault(folded(name), []).append(found.about[0])

    @property
    def known(self) -> list[str]:
        """Origins that are named."""
        return list(self._known.values())

    @property
    def possible(self) -> list[str]:
        """Origins that are only described, and nowhere named."""
        return [name for key, name in self._possible.items() if key not in self._known]

    def standings(self) -> Iterator[tuple[int, str, str]]:
        """How many known and how many possible at the least, with their names; who may be one is not added up."""
        for standing, names in (("known", self.known), ("possible", self.possible)):
            same = self._same(names)
            yield least(names, same), standing, either(names, same, _NAMED)

    def _same(self, names: Sequence[str]) -> tuple[tuple[str, ...], ...]:
        """Those of these names that may be one origin, together."""
        alike = doubled({name: self._told.get(name, set()) for name in names}, self._apart)
        groups = (tuple(name for name in group if name in names) for group in paired([*self._one, *alike]))
        return tuple(group for group in groups if len(group) > 1)

    def words(self) -> str:
        """``2 known (Flightradar24, the Wire) + 0 possible + 1 unknown``, or nothing where nothing is asserted."""
        if not (self._known or self._possible or self.unknown):
            return ""
        told = [f"{count} {standing}{f' ({names})' if names else ''}" for count, standing, names in self.standings()]
        return " + ".join([*told, f"{self.unknown} unknown"])

    def reasons(self, number: Callable[[bytes], str]) -> list[str]:
        """Which assertions lead to each origin, by their numbers, and how ``words`` counts what may be one."""
        told = [
            f"{name} is 1 {standing} origin: {self._numbers(name, number)}."
            for standing, names in (("known", self.known), ("possible", self.possible))
            for name in names
        ]
        told += [f"{listed} are not added up: they may be one origin." for listed in self._doubtful()]
        return [*told, *([f"Nobody is named: {self._numbers('', number)}."] if self.unknown else [])]

    def _doubtful(self) -> Iterator[str]:
        for names in (self.known, self.possible):
            for group in self._same(names):
                yield " and ".join(f"“{name}”" for name in group)

    def _numbers(self, name: str, number: Callable[[bytes], str]) -> str:
        led = self._behind.get(folded(name), [])
        more = f" and {len(led) - _RECORDS} more" if len(led) > _RECORDS else ""
        return ", ".join(map(number, led[:_RECORDS])) + more

    def as_json(self) -> dict[str, Any]:
        """Counts, with the names of those that have one."""
        (known, _, _), (possible, _, _) = self.standings()
        return {"known": known, "possible": possible, "unknown": self.unknown,
                "named": {"known": self.known, "possible": self.possible}, "says": self.words()}  # fmt: skip


def of_entity(case: Case, entity: bytes) -> dict[str, Any]:
    """Whom the sightings and the claims of an entity go back to, as plain values."""
    lived, tracer = life(case, entity), Tracer(case)
    told = {"sightings": Together(tracer.apart), "claims": Together(tracer.apart)}
    for name, ties in (("sightings", lived.sightings), ("claims", lived.claims)):
        for tie in ties:
            told[name].add(tracer.traced(tie.record))
    return {name: each.as_json() for name, each in told.items()}
