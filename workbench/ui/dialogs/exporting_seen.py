"""A copy as whoever is given it sees it, made in passing and thrown away again."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from workbench.case.case import Case
from workbench.exchange.closure import Chosen
from workbench.exchange.copy import NotProved, copy_case
from workbench.exchange.outlook import Seen, seen
from workbench.exchange.withheld import Hide
from workbench.ui.dialogs.sheet import Sheet
from workbench.ui.jobs import Progress
from workbench.ui.language import tr
from workbench.ui.window import MainWindow


def look(
    path: Path, analyst: str, name: str, chosen: Chosen, hide: Hide, progress: Progress
) -> Seen | NotProved:  # fmt: skip
    """Make a copy beside the case, look into it, and remove it."""
    with TemporaryDirectory(dir=path.parent, prefix=".preview-") as folder:
        out = Path(folder) / name
        with Case.open(path, analyst=analyst, write=False) as case:
            try:
                copy_case(case, out, chosen, hide, progress=progress)
            except NotProved as error:
                return error
        progress(0, 0, tr("reading the copy"))
        return seen(out)


class SeenDialog(Sheet):
    """What is in the copy: its records by kind, the beginnings of its texts, and what it certifies."""

    name, title, verb = "export-seen", "Preview as recipient", "Close"
    size_hint = QSize(760, 620)

    def __init__(self, window: MainWindow, found: Seen) -> None:
        self._found = found
        super().__init__(window)
        self.cancel.hide()
        self.aside.setText(self.tr("The copy was made, read and removed; nothing has left."))

    def body(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 12, 16, 12)
        self.text = QTextEdit(readOnly=True)
        self.text.setAccessibleName(self.tr("What is in the copy"))
        self.text.setPlainText(self._words())
        column.addWidget(self.text)
        return page

    def _words(self) -> str:
        found, kind = self._found, ""
        lines = [found.title, *([found.certified] if found.certified else [])]
        for table, number, name in found.records:
            lines += [] if table == kind else ["", table.capitalize()]
            kind = table
            lines.append(f"  {number}  {name}")
        for number, words in found.texts:
            lines += ["", self.tr("Text of {}").format(number), words]
        return "\n".join(lines)

    def submit(self) -> None:
        """Nothing more is to be done."""
        self.accept()
