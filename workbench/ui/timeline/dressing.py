"""Reads what other lanes, another clock or a filter need, in slices, and tells when the marks can be dressed in it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.analysis.lanes import FIELDS
from workbench.analysis.setting import USUAL, Setting
from workbench.case.clocks import timing
from workbench.case.sifting import sift
from workbench.ui.slices import Slices, Work
from workbench.ui.timeline.dressed import Dress
from workbench.ui.timeline.tables import Keys, LaneTable, TimeTable
from workbench.values.errors import CaseError

if TYPE_CHECKING:
    from workbench.case.case import Change
    from workbench.ui.desk import Desk

_BEARING = frozenset({"sighting", "claim", "track", "source", "quotation", "excerpt", "link", "tag", "tagging",
                      "hypothesis", "capture", "publisher", "grade", "card"})  # fmt: skip
"""Tables whose rows can put a record into another lane, time or filter."""


class Dressing(QObject):
    """One setting at a time; what was read for it is kept until an act touches it."""

    ready = Signal()  # ``dress`` is as the setting asks
    refused = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setting, self.dress = Setting(), Dress()
        self.busy = False
        self._read: dict[str, Any] = {}
        self._slices = Slices(self)
        self._slices.held = lambda: desk.jobs.holds_case
        desk.changed.connect(self._changed)

    def wear(self, setting: Setting) -> None:
        """Look at the marks in this way; ``ready`` comes at once where nothing has to be read."""
        self.setting = setting
        self.again()

    def again(self) -> None:
        """Put the dress together for the case as it is now."""
        if self._desk.case is None:
            self.forget()
            return
        self.busy = True
        self._slices.begin(self._work())

    def forget(self) -> None:
        """The case is put away."""
        self._slices.drop()
        self._read.clear()
        self.setting, self.dress, self.busy = Setting(), Dress(), False

    def _changed(self, change: Change) -> None:
        if _BEARING & change.rows.keys():
            self._read.clear()
            if not self.setting.plain:
                self.again()

    def _work(self) -> Work:
        asked = self.setting
        outer = yield from self._lanes(asked.lanes[0])
        inner = (yield from self._lanes(asked.lanes[1])) if len(asked.lanes) > 1 else None
        times = (yield from self._times(asked.clock)) if asked.clock != "happened" else TimeTable()
        recorded = (yield from self._times("recorded")) if asked.known else TimeTable()
        hidden, left_out = yield from self._hidden(asked.filter)
        nested, until = len(asked.lanes) > 1, asked.until
        self.dress = Dress(outer, nested, inner, asked.clock, times, until, recorded, hidden, left_out)
        self.busy = False
        self.ready.emit()

    def _lanes(self, name: str) -> Generator[None, None, LaneTable | None]:
        read = FIELDS[name].read
        if name == USUAL or read is None:
            return None
        found: LaneTable = yield from self._once(f"lanes {name}", read(self._desk.case), LaneTable)
        return found

    def _times(self, clock: str) -> Generator[None, None, TimeTable]:
        found: TimeTable = yield from self._once(f"clock {clock}", timing(self._desk.case, clock), TimeTable)
        return found

    def _hidden(self, text: str) -> Generator[None, None, tuple[frozenset[bytes], Keys]]:
        if not text:
            return frozenset(), Keys(())
        try:
            found: tuple[frozenset[bytes], Keys] = yield from self._once(
                f"filter {text}", sift(self._desk.case, text), lambda hidden: (hidden, Keys(hidden))
            )
        except CaseError as error:
            self.refused.emit(str(error))
            QTimer.singleShot(0, self, lambda: self._desk.focus.sift(""))  # a filter is in force or not there
            return frozenset(), Keys(())
        return found

    def _once(
        self, name: str, reading: Generator[None, None, Any], put: Callable[[Any], Any]
    ) -> Generator[None, None, Any]:  # fmt: skip
        """What a reading gives, read and put into a table where it is not known yet."""
        if name not in self._read:
            found = yield from reading
            yield
            self._read[name] = put(found)
            yield
        return self._read[name]
