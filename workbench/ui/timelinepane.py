"""The timeline in its dock, following the case."""

from __future__ import annotations

from workbench.case.case import Change
from workbench.case.marks import marks, moved
from workbench.ui.desk import Desk
from workbench.ui.timeline.view import TimelineView

MANY = 500  # records from which reading all marks again is quicker than replacing theirs


class TimelinePane(TimelineView):
    """Marks of the whole case; only those an act can have moved are read again."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setWindowTitle(self.tr("Timeline"))
        self.follow(desk.focus)
        desk.opened.connect(self._read)
        desk.closed.connect(lambda: self.show_marks(()))
        desk.changed.connect(self._changed)

    def _read(self) -> None:
        self.show_marks(marks(self._desk.case))

    def _changed(self, change: Change) -> None:
        records = moved(self._desk.case, change.rows)
        if len(records) > MANY:
            self._read()
        elif records:
            self.replace(records, marks(self._desk.case, records))
