"""Looks now and then whether the open case's file still stands where it was, untouched by other programs."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from workbench.case import opening
from workbench.ui.messages import InlineMessage, Remedy
from workbench.ui.window import MainWindow

_EVERY = 4_000  # milliseconds between two looks


class Vigil(QObject):
    """Says in one sentence what happened to the file and what to do; takes it back when the file is back."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._gone: InlineMessage | None = None
        self._written, self._untouched, self._staged, self._last = 0, True, 0, b""
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.look)
        QApplication.instance().applicationStateChanged.connect(self._woken)
        self._desk.opened.connect(self._begin)
        self._desk.changed.connect(self._acted)
        self._desk.closed.connect(self._end)

    def _begin(self) -> None:
        raw = self._desk.case.raw
        self._written, self._untouched, self._last = opening.others_wrote(raw), True, opening.last_written(raw)
        self._timer.start()

    def _acted(self) -> None:
        """The first act switches the log on, which counts as writing by another."""
        raw = self._desk.case.raw
        written = opening.others_wrote(raw)
        if self._untouched or written == self._written:  # or somebody wrote before the act, which is still to be said
            self._written, self._untouched, self._last = written, False, opening.last_written(raw)

    def _end(self) -> None:
        self._timer.stop()
        self._back()

    def _woken(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.look()

    def look(self) -> None:
        """Look now."""
        case = self._desk.case
        if case is None:
            return
        if case.in_place():
            self._back()
            self._look_inside()
        elif self._gone is None:
            self._gone = self._say_gone()
            self._gone.closed.connect(self._forget)

    def _forget(self) -> None:
        self._gone = None

    def _back(self) -> None:
        if self._gone is not None:
            self._gone.close_for_good()

    def _say_gone(self) -> InlineMessage:
        tr, acts = self.tr, self._window.acts
        says = tr(
            "{} was moved, deleted or replaced while it is open here; nothing more can be saved in it."
            " Put it back in its place, or save a copy elsewhere."
        ).format(self._desk.case.path.name)
        copy = Remedy(tr("Save a copy elsewhere"), lambda: acts["export"].trigger())
        return self._window.messages.say("care", says, remedies=[copy])

    def _look_inside(self) -> None:
        tr, case = self.tr, self._desk.case
        written, staged, last = opening.others_wrote(case.raw), case.turns.staged, opening.last_written(case.raw)
        quiet = written == self._written or staged != self._staged or last == self._last
        self._written, self._staged, self._last = written, staged, last
        if quiet:
            return
        path = case.path
        again = Remedy(tr("Open it again"), lambda: self._desk.open(path))
        if case.writable:
            says = tr("Another program wrote into {} while it is open here; check it, then open it again.")
            check = Remedy(tr("Check this case"), lambda: self._window.acts["check"].trigger())
            self._window.messages.say("care", says.format(path.name), remedies=[check, again])
        else:
            says = tr("{} has been changed since it was opened here for reading; open it again to see what is new.")
            self._window.messages.say("note", says.format(path.name), remedies=[again])
