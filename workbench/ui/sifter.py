"""Where the one filter of every view is written: a line that completes fields, and what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from workbench.case.filters import parse_filter
from workbench.case.sifting import fields_of
from workbench.ui import theme
from workbench.ui.log.bar import LastWord
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError

WIDE = 520


class Sifter(QDialog):
    """Enter narrows log, timeline, board and navigator to what passes, and the summary with them; Esc leaves."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = window.desk
        self.setWindowTitle(self.tr("Filter every view"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(round(WIDE * theme.grown(1)))
        self.line = QLineEdit(self._desk.focus.filter, clearButtonEnabled=True)
        self.line.setAccessibleName(self.tr("Filter"))
        self.line.setPlaceholderText(self.tr("aircraft ~ An-124 and when in 2025-10-22..2025-10-31"))
        known = LastWord(QStringListModel(fields_of(self._desk.case), self), self)
        known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.line.setCompleter(known)
        self.line.selectAll()
        self.says = QLabel(wordWrap=True)
        self.says.setProperty("role", "faint")
        self._say("")
        self.line.textChanged.connect(lambda: self._say(""))
        self._lay()

    def _lay(self) -> None:
        every, narrow = QPushButton(self.tr("Show all")), QPushButton(self.tr("Filter"))
        narrow.setProperty("primary", "true")
        narrow.setDefault(True)
        every.setAutoDefault(False)
        every.clicked.connect(self._clear)
        narrow.clicked.connect(self._sift)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(every)
        foot.addWidget(narrow)
        column = QVBoxLayout(self)
        column.addWidget(self.line)
        column.addWidget(self.says)
        column.addStretch(1)
        column.addLayout(foot)

    def _say(self, wrong: str) -> None:
        """What is wrong with the filter, or how one is written."""
        hint = self.tr("Terms FIELD = ~ != < > in VALUE, joined by and, or, not; tag = cargo, on = B1.")
        self.says.setText(wrong or hint)

    def _clear(self) -> None:
        self._desk.focus.sift("")
        self.accept()

    def _sift(self) -> None:
        text = self.line.text().strip()
        try:
            if text:
                parse_filter(self._desk.case, text)
        except CaseError as error:
            self._say(str(error))
            return
        self._desk.focus.sift(text)
        self.accept()
