"""The custody annex before it is printed: its very pages, to be saved as PDF, HTML or text."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from workbench.case.case import Case
from workbench.report.annex import annex
from workbench.report.annexed import annexed
from workbench.report.pdf import Paper, pdf
from workbench.report.plaintext import plaintext
from workbench.ui.dialogs.preview import PreviewDialog, Summary
from workbench.ui.jobs import Progress
from workbench.ui.language import tr


class AnnexDialog(PreviewDialog):
    """Like the summary's; as text it is itself a list that ``sha256sum`` checks."""

    name, title, called = "annex", "Custody annex", "annex"

    def made(self, path: Path, analyst: str, paper: Paper, progress: Progress) -> Summary:
        progress(0, 2, tr("reading the case"))
        with Case.open(path, analyst=analyst, write=False) as case:
            document = annex(annexed(case))
        progress(1, 2, tr("setting the pages"))
        return Summary(document, pdf(document, paper=paper, apart=True, progress=progress))

    def body(self) -> QWidget:
        body = super().body()
        self.pages.setAccessibleName(self.tr("Pages of the annex"))
        return body

    def _commands(self) -> tuple[tuple[str, str, object], ...]:
        *ways, last = super()._commands()
        text = (self.tr("Save as &text…"), self.tr("A list that sha256sum -c checks as it is"), self.save_text)
        return (*ways, text, last)

    def save_text(self) -> None:
        """Save the same document as plain text."""
        self._save("txt", self.tr("Text (*.txt)"), plaintext(self.summary.document).encode())
