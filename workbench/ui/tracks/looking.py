"""What has to be read and compared for a track, or for a sighting beside tracks: worked out beside the window, kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from workbench.analysis.tracked import Near, Tracked, any_tracks, beside, tracked
from workbench.case.case import Case, Change
from workbench.tracking.packing import heedless
from workbench.ui.alone import alone, let_others
from workbench.ui.desk import Desk
from workbench.ui.jobs import Job, Progress
from workbench.ui.language import worded
from workbench.values.errors import CaseError

LOOKED_AT = ("track", "sighting")
_MOVES = {
    "track",
    "doubt",
    "link",
    "sighting",
    "source",
    "capture",
    "entity",
    "assignment",
    "quotation",
    "investigation",
}
_KEPT = 24  # records whose looks are held


class Look(NamedTuple):
    """What is known of a record by now: ``none`` where nothing is, ``says`` where it cannot be."""

    found: Tracked | Near | None = None
    says: str = ""
    under_way: bool = False


class Looking(QObject):
    """Looks at one record at a time through a connection of its own; what was seen before stays until it is anew."""

    came = Signal(bytes)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._held: dict[bytes, Look] = {}
        self._fresh: set[bytes] = set()
        self._turn = 0  # grows with every change, so that what was read before one is not taken for what is
        self._job: tuple[bytes, Job] | None = None
        desk.changed.connect(self._changed)
        desk.closed.connect(self._clear)

    def look(self, key: bytes) -> Look:
        """What is known of a track or a sighting (of other records nothing); where it is of before an act, it is
        looked at beside the window."""
        held = self._held.get(key, Look(under_way=True))
        if key in self._fresh:
            return held
        case = self._desk.case
        if case is None or case.table(key) not in LOOKED_AT or not any_tracks(case):
            return Look()
        if self._job is None or self._job[0] != key or self._job[1].over:
            self._begin(case, key)
        return self._held.get(key, held)

    def _begin(self, case: Case, key: bytes) -> None:
        if self._job is not None:
            self._desk.jobs.leave(self._job[1])
        path, analyst = case.path, case.analyst
        turn = self._turn
        if not case.in_place():  # only this connection holds it
            self._take(key, _looked(case, key), turn)
            return

        def work(progress: Progress) -> Look:
            wanted = partial(progress, 0, 0)

            def go_on() -> None:
                wanted()
                let_others(wanted)

            with alone(wanted), Case.open(path, analyst=analyst, write=False) as own:
                return _looked(own, key, go_on=go_on)

        def done(found: Look) -> None:
            self._take(key, found, turn)
            self.came.emit(key)

        words = self.tr("Comparing {}").format(case.number(key))
        self._job = (key, self._desk.jobs.start(words, work, done=done))

    def _take(self, key: bytes, found: Look, turn: int) -> None:
        self._held.pop(key, None)
        while len(self._held) >= _KEPT:
            del self._held[next(iter(self._held))]
        self._held[key] = found
        if turn == self._turn:
            self._fresh.add(key)

    def _changed(self, change: Change) -> None:
        if _MOVES & set(change.rows):
            self._turn += 1
            self._fresh.clear()

    def _clear(self) -> None:
        self._turn += 1
        self._held.clear()
        self._fresh.clear()
        self._job = None


def _looked(case: Case, key: bytes, *, go_on: Callable[[], object] = heedless) -> Look:
    try:
        return Look(tracked(case, key, go_on=go_on) if case.table(key) == "track" else beside(case, key))
    except CaseError as error:
        return Look(says=worded(str(error)))
