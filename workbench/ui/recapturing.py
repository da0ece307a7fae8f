"""A captured page asked for once more, and what changed between its captures."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from workbench.analysis.recaptured import address_of, taken_again
from workbench.ui.dialogs.attach import AttachDialog
from workbench.ui.dialogs.changed import ChangedSheet
from workbench.ui.readpage import ReadPage
from workbench.ui.window import MainWindow


class Recapturing:
    """The two acts on the page that is selected, else on the one that is read."""

    def __init__(self, window: MainWindow, read: ReadPage) -> None:
        self._window, self._desk, self._read = window, window.desk, read
        bind = window.acts.bind
        bind("capture-again", self.capture, when=lambda: self._desk.writable and self.page is not None)
        bind("changes", self.show, when=lambda: self.page is not None and len(self._captures()) > 1)

    @property
    def page(self) -> bytes | None:
        """The captured page that is meant."""
        case = self._desk.case
        if case is None:
            return None
        picked = self._desk.focus.primary
        shown = self._read.page.source if self._read.page is not None else None
        meant = picked if picked is not None and case.table(picked) == "source" else shown
        return meant if meant is not None and address_of(case, meant) else None

    def _captures(self) -> list[object]:
        return [*taken_again(self._desk.case, self.page)] if self.page else []

    def capture(self) -> None:
        """Ask for its address once more; the dialog says first what that reveals."""
        page, before = self.page, len(self._captures())
        dialog = AttachDialog(self._window, [address_of(self._desk.case, page)])
        dialog.accepted.connect(
            lambda: QTimer.singleShot(0, self._window, lambda: self._captured(page, before))  # once it has gone
        )
        dialog.open()

    def _captured(self, page: bytes, before: int) -> None:
        if len(taken_again(self._desk.case, page)) > before:
            ChangedSheet(self._window, self._read, page).open()

    def show(self) -> None:
        """What differs between the captures."""
        ChangedSheet(self._window, self._read, self.page).open()
