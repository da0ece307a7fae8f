"""Keeps the open case safe: snapshots beside the work, a word on where it lies, and ways out of a damaged file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import apsw
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from workbench.case.location import warning
from workbench.case.salvage import Salvaged, salvage
from workbench.case.shelf import Snapshot
from workbench.case.snapshots import take
from workbench.ui.dialogs.snapshots import SnapshotsDialog
from workbench.ui.jobs import Cancelled, Progress
from workbench.ui.messages import Remedy
from workbench.ui.window import MainWindow

_EVERY = 30 * 60_000  # milliseconds between two snapshots, where anything was done
_TOLD = 4  # sentences of damage that are shown; the journal's entry and the command line tell all
_STEPS = 20_000  # steps of SQLite's between two looks at whether to go on


class Keeping(QObject):
    """Made once for a window; says nothing while all is well."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._acted = False
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.rest)
        self._desk.opened.connect(self._begin)
        self._desk.changed.connect(self._note)
        self._desk.closed.connect(self._timer.stop)
        self._desk.harmed.connect(self._offer)
        there = self._there
        window.acts.bind("snapshots", lambda: self.show_snapshots(self._desk.case.path), when=there)
        window.acts.bind("salvage", self.ask_salvage)

    def _there(self) -> bool:
        return self._desk.case is not None

    def _begin(self) -> None:
        self._acted = False
        if self._desk.writable:
            self._timer.start()
            if says := warning(self._desk.case.path):
                self._window.messages.say("care", says)

    def _note(self) -> None:
        self._acted = True

    # snapshots

    def rest(self) -> None:
        """Make a snapshot now, where anything was done since the last look; nobody waits for it."""
        if self._acted and self._there():
            self._acted = False
            work = partial(snapshot, self._desk.case.path, "rolling")
            self._desk.jobs.start(self.tr("Making a snapshot"), work, done=lambda made: None)

    def show_snapshots(self, path: Path) -> None:
        """List the snapshots of a case, that on the desk or one that cannot be opened."""
        SnapshotsDialog(self._window, path, partial(snapshot, path, "asked")).open()

    # a damaged file

    def _offer(self, path: Path, says: str) -> None:
        """A case is not whole: say so, and what can be done about it."""
        self._window.messages.say("care", says, remedies=self.remedies(path))

    def remedies(self, path: Path) -> list[Remedy]:
        """The ways out of a damaged file."""
        return [
            Remedy(self.tr("Salvage into a new file…"), lambda: self.ask_salvage(path)),
            Remedy(self.tr("Snapshots…"), lambda: self.show_snapshots(path)),
        ]

    def ask_salvage(self, path: Path | None = None) -> None:
        """Choose the damaged file, where none is named, and the file that what still holds is saved into."""
        kinds = self.tr("Case files (*.casefile);;All files (*)")
        if path is None:
            here = str(self._desk.case.path) if self._there() else ""
            chosen = QFileDialog.getOpenFileName(self._window, self.tr("The damaged case"), here, kinds)[0]
            if not chosen:
                return
            path = Path(chosen)
        proposed = path.with_name(f"{path.stem}.salvaged{path.suffix}")
        out, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save what still holds as"), str(proposed), kinds,
            options=QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        if out:
            self.salvage(path, Path(out))

    def salvage(self, path: Path, out: Path) -> None:
        """Save what still stands of a damaged case beside the work, and say what could not be saved."""
        analyst = self._desk.analyst

        def work(progress: Progress) -> Salvaged:
            return salvage(path, out, analyst=analyst, progress=progress)

        self._desk.jobs.start(self.tr("Salvaging {}").format(path.name), work, done=self._say_saved)

    def _say_saved(self, made: Salvaged) -> None:
        tr, say = self.tr, self._window.messages.say
        rest = len(made.damage) - _TOLD
        if rest > 0:
            say("finding", tr("{} more damages; the command salvage tells all of them.").format(rest))
        for damage in made.damage[:_TOLD]:
            say("finding", damage[0].upper() + damage[1:] + ".")
        says = tr("{} holds what could be saved: {} rows; {} journal entries hold.")
        words = says.format(made.file.name, sum(made.kept.values()), made.proof.entries)
        say("ok", words, remedies=[Remedy(tr("Open it"), lambda: self._desk.open(made.file))])


def snapshot(path: Path, why: str, progress: Progress) -> Snapshot | None:
    """Make a snapshot; calling it off lets go of the file at once."""

    def unwanted() -> bool:
        try:
            progress(0, 0)
        except Cancelled:
            return True
        return False

    try:
        return take(path, why=why, connected=lambda each: each.set_progress_handler(unwanted, _STEPS))
    except apsw.InterruptError:
        raise Cancelled from None
