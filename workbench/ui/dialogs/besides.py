"""A text that is about to come in beside a source of the case: what tells the same, what was copied, what differs."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from workbench.analysis.compared import compared
from workbench.case.case import Case
from workbench.reading.intake import working_text
from workbench.ui.dialogs.preflight import Near
from workbench.ui.dialogs.sheet import Sheet
from workbench.ui.jobs import Progress
from workbench.ui.reader.beside.view import BesideView, Both


class BesideDialog(Sheet):
    """Opens over the dialog that asks; Esc goes back to it."""

    name, title = "beside", "Compared side by side"
    size_hint = QSize(1080, 680)

    def __init__(self, over: Sheet, text: str, near: Near) -> None:
        super().__init__(over.home)
        self.setParent(over, Qt.WindowType.Dialog)  # which is not worked meanwhile
        self.finished.connect(over.activateWindow)
        self.cancel.setText(self.tr("Back"))
        self.cancel.setAccessibleName(self.tr("Back"))
        self.button.hide()
        self.view.serve(self.tr("This text compared with {}").format(near.number))
        case = self.desk.case
        assert case is not None
        path, analyst = case.path, case.analyst

        def work(progress: Progress) -> Both:
            with Case.open(path, analyst=analyst, write=False) as beside:
                words = working_text(beside, near.source)
                held = words.slice(0, words.total) if words else ""
                return Both(text, held, compared(text, held))

        job = self.desk.jobs.start(
            self.tr("Comparing two sources"), work, done=self.view.show_pairs, failed=self.view.says.setText
        )
        self.finished.connect(lambda: self.desk.jobs.leave(job))

    def body(self) -> QWidget:
        self.view = BesideView(self.desk)
        self.view.closed.connect(self.reject)
        return self.view

    def submit(self) -> None:
        """There is nothing to do here but look: back to attaching."""
        self.accept()
