"""The findings of an open case in their order, in which only what is other than before is put in anew."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from workbench.analysis.finding import Finding
from workbench.analysis.findings import Numbered, numbered
from workbench.case.case import Case

Order = tuple[bool, tuple[int, str, bool, tuple[bytes, ...], str]]


def order(each: Numbered) -> Order:
    """As findings stand in ``numbered``: the gravest first, then by kind and subject; decided ones last."""
    return each.settled, each.finding.place


class Ordered:
    """Findings in their order; one comes and goes without the others being looked at."""

    def __init__(self) -> None:
        self.every: list[Numbered] = []
        self._orders: list[Order] = []

    def add(self, each: Numbered) -> None:
        """Put one in."""
        place = order(each)
        at = bisect_right(self._orders, place)
        self._orders.insert(at, place)
        self.every.insert(at, each)

    def drop(self, each: Numbered) -> None:
        """Take one out."""
        at = self.place(each)
        del self._orders[at], self.every[at]

    def place(self, each: Numbered) -> int:
        """Where one stands."""
        at = bisect_left(self._orders, order(each))
        while self.every[at] is not each:
            at += 1
        return at


class FindingList:
    """All findings of a case by their subjects, their keys and the records they are about.

    ``of`` counts the pressing ones by record.
    """

    def __init__(self) -> None:
        self.of: Counter[bytes] = Counter()
        self._every, self._pressing = Ordered(), Ordered()
        self._found: dict[bytes, Sequence[Finding]] = {}  # by subject
        self._groups: dict[bytes, list[Numbered]] = {}
        self._about: dict[bytes, list[Numbered]] = {}
        self._named: dict[bytes, Numbered] = {}

    @property
    def every(self) -> list[Numbered]:
        """All of them as they stand now."""
        return self._every.every.copy()

    @property
    def pressing(self) -> list[Numbered]:
        """Those that are counted and walked."""
        return self._pressing.every.copy()

    def named(self, key: bytes | None) -> Numbered | None:
        """The finding of a key."""
        return self._named.get(key) if key is not None else None

    def first_about(self, record: bytes | None) -> Numbered | None:
        """The gravest finding about a record."""
        return min(self._about.get(record, ()), key=order, default=None) if record is not None else None

    def following(self, key: bytes | None, step: int) -> Numbered | None:
        """The pressing finding so many steps from that of a key, round the end; from no such key, from the ends."""
        every, here = self._pressing.every, self.named(key)
        at = self._pressing.place(here) if here is not None and here.pressing else -1 if step > 0 else 0
        return every[(at + step) % len(every)] if every else None

    def take(self, case: Case, subjects: Iterable[bytes], found: Mapping[bytes, Sequence[Finding]]) -> bool:
        """What is found with these subjects now; answers whether it is other than before."""
        other = {key: found.get(key, ()) for key in subjects}
        other = {key: now for key, now in other.items() if now != self._found.get(key, ())}
        self._put(case, other)
        return bool(other)

    def decide(self, case: Case, keys: Iterable[bytes]) -> bool:
        """Something was decided of the findings of these keys; answers whether one of them is listed."""
        subjects = {each.finding.about[0] for key in keys if (each := self._named.get(key)) is not None}
        self._put(case, {key: self._found[key] for key in subjects})
        return bool(subjects)

    def _put(self, case: Case, found: Mapping[bytes, Sequence[Finding]]) -> None:
        for key in found:
            self._found.pop(key, None)
            for each in self._groups.pop(key, ()):
                self._drop(each)
        some = {key: now for key, now in found.items() if now}
        self._found.update(some)
        for each in numbered(case, some):
            self._add(each)

    def _add(self, each: Numbered) -> None:
        self._groups.setdefault(each.finding.about[0], []).append(each)
        self._named[each.finding.key] = each
        self._every.add(each)
        for key in each.finding.about:
            self._about.setdefault(key, []).append(each)
        if each.pressing:
            self._pressing.add(each)
            self.of.update(each.finding.about)

    def _drop(self, each: Numbered) -> None:
        self._named.pop(each.finding.key, None)
        self._every.drop(each)
        for key in each.finding.about:
            self._about[key].remove(each)
        if each.pressing:
            self._pressing.drop(each)
            self.of.subtract(each.finding.about)
