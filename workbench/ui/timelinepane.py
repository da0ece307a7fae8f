"""The timeline in its dock, following the case."""

from __future__ import annotations

from PySide6.QtCore import Signal

from workbench.case.case import Change
from workbench.case.marks import marks
from workbench.case.records import Claim, Grade, Link, Quotation, Sighting, Source
from workbench.ui.desk import Desk
from workbench.ui.timeline.view import TimelineView


class TimelinePane(TimelineView):
    """Marks of the whole case; read again only when an act touched something that has a place in time."""

    shown = Signal()

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
        self.shown.emit()

    def _changed(self, change: Change) -> None:
        if change.touches(Sighting, Claim, Source, Quotation, Link, Grade):
            self._read()
