"""Fixes that are not kept here, as in a case from a colleague, are read again from the bytes beside the window."""

from __future__ import annotations

from PySide6.QtCore import QObject

from workbench.analysis.tracked import any_tracks
from workbench.case.case import Case
from workbench.case.change import Change
from workbench.reading.flights import Unkept, keep_again, unkept
from workbench.report.wording import counted
from workbench.tracking.kept import tracks
from workbench.ui.jobs import Progress
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
        self._look()

    def _changed(self, change: Change) -> None:
        if "track" in change.rows:
            self._look()

    def _look(self) -> None:
        case = self._desk.case
        if case is None or not self._desk.writable or not any_tracks(case):
            return
        files = [each for each in unkept(case) if each.capture not in self._tried]
        if files:
            self._tried.update(each.capture for each in files)
            self._read(files)

    def _read(self, files: list[Unkept]) -> None:
        try:
            staging = self._desk.act(Case.staging)
        except CaseError as error:
            self._desk.complaint.emit(str(error))
            return

        def work(progress: Progress) -> list[str]:
            failed = keep_again(staging.connection, files, progress=progress, turn=staging.writing)
            staging.settle()
            return failed

        def done(failed: list[str]) -> None:
            staging.close()
            for says in failed:
                self._window.messages.say("care", says)
            self._tell(files)

        words = self._window.tr("Reading {} again").format(counted(len(files), "tracker file"))
        self._desk.jobs.start(words, work, done=done, left=staging.close)

    def _tell(self, files: list[Unkept]) -> None:
        """Whatever shows these tracks reads them anew."""
        captures = {each.capture for each in files}
        keys = frozenset(each.id for each in tracks(self._desk.case) if each.capture in captures)
        self._desk.changed.emit(Change("Read fixes", {"track": keys}))
        read = self._window.tr("{} read again.").format(counted(len(files), "tracker file"))
        self._window.statusBar().showMessage(read, 4000)
