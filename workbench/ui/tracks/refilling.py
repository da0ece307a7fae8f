"""Fixes and airframe lists that are not kept here, as in a colleague's case, are read again beside the window."""

from __future__ import annotations

from PySide6.QtCore import QObject

from workbench.analysis.tracked import any_tracks
from workbench.case.airframes import has_lists
from workbench.case.case import Case
from workbench.case.change import Change
from workbench.reading.airframes import Unkept as UnkeptList
from workbench.reading.airframes import keep_lists_again, unkept_lists
from workbench.reading.flights import Unkept, keep_again, unkept
from workbench.tracking.kept import tracks
from workbench.ui.jobs import Progress
from workbench.ui.language import counted, tr
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError


class Refilling(QObject):
    """Looks after a case is opened, and after what brought tracks; a file that cannot be read is tried once."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._tried: set[bytes] = set()
        self._desk.opened.connect(self._opened)
        self._desk.changed.connect(self._changed)

    def _opened(self) -> None:
        self._tried.clear()
        self._look({"track", "airframelist"})

    def _changed(self, change: Change) -> None:
        self._look(set(change.rows))

    def _look(self, touched: set[str]) -> None:
        case = self._desk.case
        if case is None or not self._desk.writable:
            return
        files = unkept(case) if "track" in touched and any_tracks(case) else []
        files = [each for each in files if each.capture not in self._tried]
        lost = unkept_lists(case) if "airframelist" in touched and has_lists(case) else []
        lost = [each for each in lost if each.capture not in self._tried]
        if files or lost:
            self._tried.update({each.capture for each in files} | {each.capture for each in lost})
            self._read(files, lost)

    def _read(self, files: list[Unkept], lost: list[UnkeptList]) -> None:
        try:
            staging = self._desk.act(Case.staging)
        except CaseError as error:
            self._desk.complaint.emit(str(error))
            return

        def work(progress: Progress) -> list[str]:
            failed = keep_again(staging.connection, files, progress=progress, turn=staging.writing)
            failed += keep_lists_again(staging.connection, lost, progress=progress, turn=staging.writing)
            staging.settle()
            return failed

        def done(failed: list[str]) -> None:
            staging.close()
            for says in failed:
                self._window.messages.say("care", says)
            self._tell(files, lost)

        words = self._window.tr("Reading {} again").format(_named(files, lost))
        self._desk.jobs.start(words, work, done=done, left=staging.close)

    def _tell(self, files: list[Unkept], lost: list[UnkeptList]) -> None:
        """Whatever shows these tracks and lists reads them anew."""
        captures = {each.capture for each in files}
        found: dict[str, frozenset[bytes]] = {}
        if files:
            found["track"] = frozenset(each.id for each in tracks(self._desk.case) if each.capture in captures)
        if lost:
            found["airframelist"] = frozenset(each.list for each in lost)
        self._desk.changed.emit(Change("Read again", found))
        self._window.statusBar().showMessage(self._window.tr("{} read again.").format(_named(files, lost)), 4000)


def _named(files: list[Unkept], lost: list[UnkeptList]) -> str:
    """How many of which files."""
    if not (files and lost):
        return counted(len(files), "tracker file") if files else counted(len(lost), "airframe list")
    return tr("{} and {}").format(counted(len(files), "tracker file"), counted(len(lost), "airframe list"))
