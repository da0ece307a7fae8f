"""Which sightings carry a registration, in whatever spelling, without every sighting being read for it again.

It is kept in memory as long as a case is open, true of the journal up to one change and brought up to date from the
changes since.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from weakref import WeakKeyDictionary

from workbench.case.case import Case
from workbench.case.entities import key_of

STRIDE = 1_000  # sightings read at once: some ten milliseconds


class Registered:
    """Sightings by the one spelling of their registration, those that once carried it among them."""

    def __init__(self) -> None:
        self._keys: dict[str, bytes] = {}
        self._more: dict[str, set[bytes]] = {}  # where a registration has several
        self._upto = 0

    def reading(self, case: Case) -> Iterator[None]:
        """Read all there are, a stride at a time."""
        self._upto = _head(case)
        query = "SELECT id, registration FROM sighting WHERE id > ? ORDER BY id LIMIT ?"
        last = b""
        while some := case.rows(query, (last, STRIDE)):
            self._take(some)
            last = some[-1][0]
            yield

    def follow(self, case: Case) -> None:
        """Take what the journal tells of since."""
        head = _head(case)
        if head > self._upto:
            self._take(case.rows(_SINCE, (self._upto,)))
            self._upto = head

    def of(self, registrations: Iterable[str]) -> set[bytes]:
        """The sightings that carry, or once carried, any of these."""
        found = set()
        for each in registrations:
            if each in self._keys:
                found |= {self._keys[each], *self._more.get(each, ())}
        return found

    def alone(self, registration: str) -> bool:
        """Whether one sighting at most carries a registration, or ever did."""
        return registration not in self._more

    def _take(self, rows: Iterable[tuple[bytes, str | None]]) -> None:
        for row, registration in rows:
            if registration is not None:
                name = key_of("registration", registration)
                if self._keys.setdefault(name, row) != row:
                    self._more.setdefault(name, set()).add(row)


_MADE: WeakKeyDictionary[Case, Registered] = WeakKeyDictionary()


def get_ready(case: Case) -> Iterator[None]:
    """Read the registrations of a case, a stride at a time; afterwards ``sightings_of`` knows them."""
    if case not in _MADE:
        made = Registered()
        yield from made.reading(case)
        _MADE[case] = made


def sightings_of(case: Case, registrations: Iterable[str]) -> set[bytes] | None:
    """Sightings that may carry registrations, each as ``key_of`` spells it; ``None`` where that is not known.

    It is not before ``get_ready``, and not while a change is under way.
    """
    made = _MADE.get(case)
    if made is None or not case.raw.getautocommit():
        return None
    made.follow(case)
    return made.of(registrations)


def are_shared(case: Case, registrations: Iterable[str]) -> set[str]:
    """Those of some registrations that several sightings may carry; all of them where that is not known."""
    made = _MADE.get(case)
    if made is None or not case.raw.getautocommit():
        return set(registrations)
    made.follow(case)
    return {each for each in registrations if not made.alone(each)}


def _head(case: Case) -> int:
    return int(case.value("SELECT coalesce(max(id), 0) FROM change"))


_SINCE = """SELECT DISTINCT s.id, s.registration FROM change c CROSS JOIN sighting s ON s.id = c.row
WHERE c.id > ? AND c.tbl = 'sighting' AND c.field = 'registration'"""  # the few changes first, not all sightings
