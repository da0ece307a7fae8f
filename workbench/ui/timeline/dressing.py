"""Reads what other lanes, another clock or a filter need, in slices, and tells when the marks can be dressed in it."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from workbench.analysis.lanes import FIELDS, Lanes
from workbench.analysis.setting import USUAL, Setting
from workbench.case.clocks import timing
from workbench.case.sifting import sift
from workbench.ui.slices import Slices, Work
from workbench.ui.timeline.dressed import Dress
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
        asked, case = self.setting, self._desk.case
        outer = yield from self._lanes(asked.lanes[0])
        inner = (yield from self._lanes(asked.lanes[1])) if len(asked.lanes) > 1 else None
        times = {} if asked.clock == "happened" else (yield from self._once(asked.clock, timing(case, asked.clock)))
        recorded = (yield from self._once("recorded", timing(case, "recorded"))) if asked.known else {}
        hidden = yield from self._hidden(asked.filter)
        self.dress = Dress(outer, len(asked.lanes) > 1, inner, asked.clock, times, asked.until, recorded, hidden)
        self.busy = False
        self.ready.emit()

    def _lanes(self, name: str) -> Generator[None, None, Lanes | None]:
        read = FIELDS[name].read
        if name == USUAL or read is None:
            return None
        found: Lanes = yield from self._once(f"lanes {name}", read(self._desk.case))
        return found

    def _hidden(self, text: str) -> Generator[None, None, frozenset[bytes]]:
        if not text:
            return frozenset()
        try:
            found: frozenset[bytes] = yield from self._once(f"filter {text}", sift(self._desk.case, text))
        except CaseError as error:
            self.refused.emit(str(error))
            return frozenset()
        return found

    def _once(self, name: str, reading: Generator[None, None, Any]) -> Generator[None, None, Any]:
        """What a reading gives, read where it is not known yet."""
        if name not in self._read:
            self._read[name] = yield from reading
        return self._read[name]
