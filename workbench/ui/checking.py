"""A check of the whole case beside the work: bytes, journal, tables, and what is read of the bytes."""

from __future__ import annotations

from workbench.case.case import Case
from workbench.case.verify import Verdict
from workbench.reading.provenance import altered_texts
from workbench.ui.jobs import Progress
from workbench.ui.language import counted
from workbench.ui.window import MainWindow


class Checking:
    """Checks the case of a window, and says there what was found."""

    def __init__(self, window: MainWindow) -> None:
        self.window, self.desk = window, window.desk

    def check(self) -> None:
        """Check bytes, journal and tables beside the work, and say what was found."""
        path, analyst = self.desk.case.path, self.desk.analyst

        def work(progress: Progress) -> tuple[Verdict, tuple[str, ...]]:
            progress(0, 0)
            with Case.open(path, analyst=analyst, write=False) as case:
                found = case.verify()
                from workbench.tracking.kept import altered_fixes  # with numpy, late

                return found, (*altered_texts(case), *altered_fixes(case))

        self.desk.jobs.start(self.window.tr("Checking the case"), work, done=self._say_verdict)

    def _say_verdict(self, checked: tuple[Verdict, tuple[str, ...]]) -> None:
        """What the check found; words and fixes that are not what the bytes give are read anew, not salvaged."""
        found, altered = checked
        says = self.window.tr("Checked: {} and {} are intact.")
        if found.ok and not altered:
            self.desk.found_intact(found.entries)
            self.window.messages.say(
                "ok",
                says.format(
                    counted(found.captures, "capture"), counted(found.entries, "journal entry", "journal entries")
                ),
            )
        for problem in (*found.problems, *altered, *found.lost):
            self.window.messages.say("finding", problem)
        if not found.ok:
            self.desk.harmed.emit(self.desk.case.path, self.window.tr("The case is not whole; save what still holds."))
