"""A print held against the case: by its file, or a single page by the code at its foot; the answer stands here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.case.case import Case
from workbench.case.rows import records
from workbench.report.issuing import known_code, known_print, print_bytes, sentences
from workbench.ui.dialogs.sheet import Sheet, named
from workbench.ui.jobs import Progress
from workbench.ui.language import tr
from workbench.ui.moves import label
from workbench.ui.window import MainWindow
from workbench.ui.wording import clock

Told = tuple[str, str]
"""The kind of message, and what it says."""


def print_told(path: Path, analyst: str, file: Path, progress: Progress) -> Told:
    """What the case knows of a print; read off the interface thread."""
    progress(0, 1, tr("reading the print"))
    with Case.open(path, analyst=analyst, write=False) as case:
        found = known_print(case, print_bytes(file), name=file.name)
        if found is None:
            return "care", tr("{} was not issued from this case.").format(file.name)
        return "note" if found.whole else "care", " ".join(sentences(case, file.name, found))


def code_told(path: Path, analyst: str, code: str, progress: Progress) -> Told:
    """What the case knows of a page by the code at its foot."""
    progress(0, 1, tr("looking for the code"))
    with Case.open(path, analyst=analyst, write=False) as case:
        found = known_code(case, code)
        if found is None:
            return "care", tr("No print with the code {} was issued from this case.").format(code)
        return "note", " ".join(sentences(case, code, found, by_code=True))


class PrintCheck(Sheet):
    """One field for a code or a file; below it what was issued, so that a code is found without typing it."""

    name, title, verb = "printcheck", "Check a print", "Check"
    size_hint = QSize(760, 440)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.cancel.setText(self.tr("Close"))
        self.code.setFocus()
        self._ready()

    def body(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        says = self.tr("Type the code at the foot of a page, as 3f7a-91c2-1, or choose the PDF. You are told which "
                       "issue it is, what was altered in it, and what has changed in the case since.")  # fmt: skip
        column.addWidget(label(says))
        self.code = QLineEdit(placeholderText="3f7a-91c2-1", clearButtonEnabled=True)
        self.file = QPushButton(self.tr("Choose a &file…"))
        self.file.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(named(self.tr("&Page code"), self.code))
        row.addWidget(self.code, 1)
        row.addWidget(self.file)
        column.addLayout(row)
        column.addWidget(self._issues(), 1)
        self.code.textChanged.connect(self._ready)
        self.code.returnPressed.connect(self.submit)
        self.file.clicked.connect(self.choose)
        return page

    def _issues(self) -> QTreeWidget:
        """What was issued, the newest first; choosing one puts its code into the field."""
        self.list = QTreeWidget(rootIsDecorated=False, alternatingRowColors=True)
        self.list.setAccessibleName(self.tr("Issued from this case"))
        self.list.setHeaderLabels(
            [tr("Issue"), tr("Report"), tr("When"), tr("By"), tr("Pages"), tr("Code"), tr("File")]
        )
        for row in reversed(records(self.desk.case, "issue")):
            told = row["print"]
            when = clock(row["at"])
            cells = [f"{row['rank']} ({row['number']})", row["composed"]["name"], when, row["by"], str(told["pages"])]
            QTreeWidgetItem(self.list, [*cells, told["code"], told["file"]])
        for at in range(self.list.columnCount()):
            self.list.resizeColumnToContents(at)
        self.list.setVisible(self.list.topLevelItemCount() > 0)
        self.list.currentItemChanged.connect(lambda item, _before: item and self.code.setText(item.text(5)))
        return self.list

    def _ready(self) -> None:
        self.button.setEnabled(bool(self.code.text().strip()))

    def submit(self) -> None:
        """Look for the code."""
        code = self.code.text().strip()
        self._ask(lambda path, analyst, progress: code_told(path, analyst, code, progress))

    def choose(self) -> None:
        """Choose a print, and hold it against the case."""
        kinds = self.tr("PDF (*.pdf)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("A print that may be of this case"), "", kinds)
        if chosen:
            self.check(Path(chosen))

    def check(self, file: Path) -> None:
        """Hold a file against the case, beside the window."""
        self._ask(lambda path, analyst, progress: print_told(path, analyst, file, progress))

    def _ask(self, asks: object) -> None:
        path, analyst = self.desk.case.path, self.desk.analyst
        self.unsay()
        self.aside.setText(self.tr("Checking…"))
        self.desk.jobs.start(
            self.tr("Checking the print"), lambda progress: asks(path, analyst, progress),  # type: ignore[operator]
            done=lambda told: self._answer(*told), failed=lambda says: self._answer("care", says),
        )  # fmt: skip

    def _answer(self, kind: str, says: str) -> None:
        self.aside.setText("")
        self.say(kind, says)
