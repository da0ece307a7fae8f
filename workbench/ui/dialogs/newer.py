"""Whether there is a newer version of the program: asked at one address, when the analyst says so, and never else."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

import workbench
from workbench.reading.newer import Announced, look_for_newer
from workbench.ui import kept
from workbench.ui.dialogs.goesout import GoesOut
from workbench.ui.dialogs.sheet import Sheet, named
from workbench.ui.forms.inputs import Line
from workbench.ui.jobs import Progress
from workbench.ui.moves import label
from workbench.ui.window import MainWindow

_ADDRESS = "newer/address"  # in the settings: where it was asked last


class NewerSheet(Sheet):
    """The address where versions are announced, what asking there lets others know, and the answer."""

    name = "newer"
    title = "Look for a newer version"
    verb = "Ask there"
    size_hint = QSize(560, 360)

    def __init__(self, window: MainWindow) -> None:
        self.address, self.goes = Line("https://…"), GoesOut()
        super().__init__(window)
        self.cancel.setText(self.tr("Close"))
        self.aside.setText(self.tr("This is version {}.").format(workbench.__version__))
        self.address.changed.connect(self._weigh)
        self.address.setText(kept.words(self.desk.settings, _ADDRESS))
        self._weigh()
        self.address.setFocus(Qt.FocusReason.OtherFocusReason)

    def body(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        says = (
            self.tr("The program never asks by itself. If you press the button, one request goes to this address, and "
                    "one for each redirect. Its server learns this computer’s address and the time; nothing of a case "
                    "or of you goes with it."),
            self.tr("An address that answers with the version: as text, or in JSON as PyPI and forges give it. "
                    "Whoever gave you the program knows it."),
        )  # fmt: skip
        column.addWidget(label(says[0]))
        column.addSpacing(8)
        column.addWidget(named(self.tr("&Where versions are announced"), self.address))
        column.addWidget(self.address)
        column.addWidget(label(says[1], "faint"))
        column.addSpacing(8)
        column.addWidget(named(self.tr("&Goes out"), self.goes))
        column.addWidget(self.goes)
        column.addStretch(1)
        return page

    def submit(self) -> None:
        """Ask there, beside the window."""
        address, proxy = self.address.value(), self.goes.value()
        self.desk.settings.setValue(_ADDRESS, address)
        self.unsay()

        def work(progress: Progress) -> Announced:
            def told(done: int, total: int | None, text: str | None) -> None:
                progress(done, total or 0, text)

            return look_for_newer(address, workbench.__version__, told, proxy=proxy)

        self._asked = self.desk.jobs.start(
            self.tr("Looking for a newer version"), work, done=self._told, failed=self._refused, left=self._answered
        )
        self._weigh()

    def _told(self, found: Announced) -> None:
        self._answered()
        if not isValid(self):
            return
        if found.newer:
            says = self.tr("Version {} is announced; this is {}. Get it where you got this one.")
            self.say("care", says.format(found.version, workbench.__version__))
        else:
            says = self.tr("This is the newest version announced there: {}.")
            self.say("note", says.format(found.version))

    def _refused(self, says: str) -> None:
        self._answered()
        self._not_done(says)

    def _answered(self) -> None:
        self._asked = None
        self._weigh()

    def _weigh(self) -> None:
        """One address at a time: what is under way is what is called off when this is left."""
        if isValid(self):
            self.button.setEnabled(self._asked is None and bool(self.address.value()))
