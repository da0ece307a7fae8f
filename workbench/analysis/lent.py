"""Types that a report leaves open and its registration tells: by the case's lists of airframes, by other sightings.

A type that is lent so only helps to find reports of one event; it is never a value of the report, and what it is known
by is told as a reason of the proposal.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from workbench.analysis.seen import Days, Seen, apart
from workbench.case.airframes import has_lists, listed
from workbench.case.case import Case
from workbench.case.entities import key_of
from workbench.reference.folding import designator_key
from workbench.reference.typenames import family, index

_FAR = 10 * 366  # days after which a registration may have gone to another airframe


class _Known(NamedTuple):
    """A type that a registration is known to be of, and by what; ``days`` is when."""

    label: str
    by: str
    days: Days | None = None


class Lender:
    """What types the registrations of a case's sightings are known to be of."""

    def __init__(self, case: Case, every: Sequence[Seen]) -> None:
        self._case = case
        self._lists = has_lists(case)
        self._asked: dict[str, list[_Known]] = {}
        wanted = {_key(each) for each in every if _is_open(each)}
        self._told: dict[str, list[_Known]] = {}
        for each in every if wanted else ():
            if each.label and each.registration and (key := _key(each)) in wanted:
                self._told.setdefault(key, []).append(_Known(each.label, case.number(each.record), each.when))

    def lend(self, each: Seen) -> Seen:
        """A sighting with the families of the type that its registration is known to be of then, where it has none."""
        if not _is_open(each):
            return each
        known = [*self._listed(each.registration), *self._near(each)]
        families = {family(one.label) for one in known}
        if len(families) != 1:
            return each
        first = known[0]
        says = f"{each.registration} is known as {first.label} by {first.by}"
        return replace(each, families=frozenset(families), lent=says)

    def _near(self, each: Seen) -> list[_Known]:
        """What other sightings of the registration tell, not many years apart."""
        told = self._told.get(_key(each), [])
        return [one for one in told if not (one.days and each.when) or apart(one.days, each.when) <= _FAR]

    def _listed(self, registration: str) -> list[_Known]:
        if not self._lists:
            return []
        if registration not in self._asked:
            self._asked[registration] = list(self._rows(registration))
        return self._asked[registration]

    def _rows(self, registration: str) -> Iterator[_Known]:
        for row in listed(self._case, registration=registration):
            named = (index().get(designator_key(name)) for name in (row.type, row.designator) if name)
            label = next((name.label for name in named if name is not None), "")
            if label:
                yield _Known(label, row.of)


def _is_open(each: Seen) -> bool:
    return bool(each.registration) and not each.families and not each.type


def _key(each: Seen) -> str:
    return key_of("registration", each.registration)
