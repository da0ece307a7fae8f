"""What the reading aid finds in the text that is about to come in: looked for beside the window, kept by its hash."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from workbench.case.case import Case
from workbench.reading.offered import Offers, offers
from workbench.ui.desk import Desk
from workbench.ui.dialogs.preflight import Found
from workbench.ui.jobs import Job, Progress

_MEMORY = 8  # texts of which it is known


class Foretold(QObject):
    """``found`` tells that something more is known; ``of`` says what.

    It has no parent: a last look may end after the dialog is gone, and is then told to nobody.
    """

    found = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._known: dict[str, Offers] = {}
        self._job: Job | None = None
        self._asked = ""

    def of(self, found: Found | None) -> Offers | None:
        """What will be offered in a text; looked for where that is not known yet. ``None`` until it is."""
        if found is None or not found.looked.text or found.held:
            return None
        key = found.looked.sha256
        if key not in self._known and key != self._asked:
            self._look(key, found)
        return self._known.get(key)

    def leave(self) -> None:
        """Look no further."""
        self._desk.jobs.leave(self._job)
        self._asked = ""

    def _look(self, key: str, found: Found) -> None:
        self.leave()
        case = self._desk.case
        assert case is not None
        self._asked, path, analyst = key, case.path, case.analyst
        text, cited = found.looked.text, found.effect.cites

        def work(progress: Progress) -> Offers:
            with Case.open(path, analyst=analyst, write=False) as beside:
                return offers(beside, text, cited=cited)

        words = self.tr("Looking for dates, aircraft and places")
        self._job = self._desk.jobs.start(words, work, done=lambda told: self._keep(key, told))

    def _keep(self, key: str, told: Offers) -> None:
        while len(self._known) >= _MEMORY:
            del self._known[next(iter(self._known))]
        self._known[key] = told
        self.found.emit()
