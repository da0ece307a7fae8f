"""The marks themselves, number and label, read for the few that are looked at."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence

from workbench.case.marks import Mark

MOST = 8192  # records remembered where they can be read again

Read = Callable[[Collection[bytes]], Iterable[Mark]]


class Words:
    """What is known of records' marks; with ``read`` any other is asked for, and the oldest are forgotten."""

    def __init__(self, marks: Iterable[Mark] = (), *, read: Read | None = None) -> None:
        self._held: dict[bytes, tuple[Mark, ...]] = {}
        self.read = read
        self.know(marks)

    def know(self, marks: Iterable[Mark]) -> None:
        """Remember marks, all those of a record at once."""
        found: dict[bytes, list[Mark]] = defaultdict(list)
        for mark in marks:
            found[mark.record].append(mark)
        self._held.update((record, tuple(of)) for record, of in found.items())
        while self.read is not None and len(self._held) > MOST:
            del self._held[next(iter(self._held))]

    def forget(self, records: Iterable[bytes]) -> None:
        """These records have changed."""
        for record in records:
            self._held.pop(record, None)

    def at_hand(self, record: bytes) -> Sequence[Mark]:
        """The marks of a record, none where they are not known yet."""
        return self._held.get(record, ())

    def bring(self, records: Iterable[bytes]) -> int:
        """Read what is not known of these; tells how many that were."""
        missing = [] if self.read is None else [each for each in dict.fromkeys(records) if each not in self._held]
        if missing and self.read is not None:
            self.know(self.read(missing))
        return len(missing)
