"""The timeline in its dock, following the case."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from workbench.case.case import Change
from workbench.case.edges import edges_of
from workbench.case.marks import Mark, marks, moved
from workbench.case.neighbours import ties
from workbench.ui import kept
from workbench.ui.desk import Desk
from workbench.ui.slices import MANY, Slices, Work
from workbench.ui.timeline.looking import Looking
from workbench.ui.timeline.view import TimelineView


class TimelinePane(TimelineView):
    """Marks of the whole case; only those an act has moved are drawn anew."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._known: dict[bytes, list[Mark]] = {}
        self._following = Slices(self)
        self._following.held = lambda: desk.jobs.holds_case
        self.setWindowTitle(self.tr("Timeline"))
        self.follow(desk.focus)
        self.edges = lambda record: edges_of(desk.case, record)
        self.beside, self.tells = desk.neighbours, self._more
        self.findings: Callable[[bytes], int] = lambda record: 0
        self.show_links(kept.yes(desk.settings, "timeline/links", usual=True))
        self.links_shown.connect(lambda shown: desk.settings.setValue("timeline/links", shown))
        self.looking = Looking(desk, self)
        desk.opened.connect(self._read)
        desk.closed.connect(self._closed)
        desk.changed.connect(self._changed)

    def _read(self) -> None:
        self._following.drop()
        found = marks(self._desk.case)
        self._known = _by_record(found)
        self.show_marks(found)

    def _closed(self) -> None:
        self._following.drop()
        self.looking.forget()
        self.show_marks(())

    def _more(self, record: bytes) -> str:
        """How many findings and links a record has, in words; nothing where it has none."""
        counts = (self.findings(record), "finding"), (ties(self._desk.case, record), "link")
        return ", ".join(f"{n} {word}{'' if n == 1 else 's'}" for n, word in counts if n)

    def _changed(self, change: Change) -> None:
        if "link" in change.rows:
            self.read_links()
        self._following.follow(self._follow(change), change.rows)

    def _follow(self, change: Change) -> Work:
        records = moved(self._desk.case, change.rows)
        if len(records) <= MANY:
            self._replace(records)
            return
        yield
        fresh: list[Mark] = []
        ordered = sorted(records)
        for at in range(0, len(ordered), MANY):
            fresh += marks(self._desk.case, ordered[at : at + MANY])
            yield
        found = [mark for record, held in self._known.items() if record not in records for mark in held] + fresh
        self._known = _by_record(found)
        yield
        self.show_marks(found)

    def _replace(self, records: set[bytes]) -> None:
        fresh = _by_record(marks(self._desk.case, records)) if records else {}
        others = {record for record in records if fresh.get(record) != self._known.get(record)}
        for record in others:
            self._known.pop(record, None)
        self._known |= {record: fresh[record] for record in others & fresh.keys()}
        if others:
            self.replace(others, [mark for record in others for mark in fresh.get(record, ())])


def _by_record(found: list[Mark]) -> dict[bytes, list[Mark]]:
    held: dict[bytes, list[Mark]] = defaultdict(list)
    for mark in found:
        held[mark.record].append(mark)
    return dict(held)
