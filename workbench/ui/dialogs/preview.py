"""The evidence summary before it is printed: its very pages, to be saved or sent to a printer."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workbench.case.case import Case
from workbench.exchange.newfile import write_over
from workbench.report.blocks import Document
from workbench.report.gather import facts
from workbench.report.html import html
from workbench.report.pdf import Paper, pdf
from workbench.report.summary import build
from workbench.ui.dialogs.pages import Pages, Printed
from workbench.ui.dialogs.printing import print_out
from workbench.ui.dialogs.sheet import Sheet, named
from workbench.ui.forms.flow import Flow
from workbench.ui.jobs import Job, Progress
from workbench.ui.language import tr, worded
from workbench.ui.moves import label
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError

_PAPERS: tuple[Paper, ...] = ("A4", "Letter")


@dataclass(frozen=True)
class Summary:
    """One state of the case as a document and as a PDF."""

    document: Document
    data: bytes


def summarise(path: Path, analyst: str, paper: Paper, progress: Progress, *, chosen: str = "") -> Summary:
    """Build the summary of what passes a filter from a connection of its own, off the interface thread."""
    progress(0, 3, tr("reading the case"))
    with Case.open(path, analyst=analyst, write=False) as case:
        told = facts(case, chosen=chosen or None)
    progress(1, 3, tr("laying out"))
    document = build(told)
    progress(2, 3, tr("setting the pages"))
    return Summary(document, pdf(document, paper=paper, apart=True, progress=progress))


class PreviewDialog(Sheet):
    """Pages, zoom, paper; Save as PDF is the main way out, a printer and HTML stand beside it."""

    name, title, verb = "preview", "Evidence summary", "Save as PDF…"
    called = "summary"
    size_hint = QSize(900, 800)

    def __init__(self, window: MainWindow) -> None:
        self.summary: Summary | None = None
        self.printed: Printed | None = None
        self._job: Job | None = None
        super().__init__(window)
        self.cancel.setText(self.tr("Close"))
        self.finished.connect(self._put_away)
        self._build_summary()

    def body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar())
        self.pages = Pages()
        self.pages.moved.connect(self._say_page)
        column.addWidget(self.pages, 1)
        return body

    def _bar(self) -> QWidget:
        bar = QWidget()
        bar.setProperty("bar", "true")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 8, 16, 8)
        self.paper = QComboBox()
        self.paper.addItems(_PAPERS)
        self.paper.currentIndexChanged.connect(self._build_summary)
        row.addWidget(named(self.tr("P&aper"), self.paper))
        row.addWidget(self.paper)
        self.where = label("", "small")
        row.addWidget(self.where, 1)
        ways = Flow()
        self._ways = [self._way(ways, *each) for each in self._commands()]
        row.addLayout(ways)
        return bar

    def _commands(self) -> tuple[tuple[str, str, object], ...]:
        return (
            ("−", self.tr("Smaller (−)"), lambda: self.pages.step(-1)),
            ("+", self.tr("Larger (+)"), lambda: self.pages.step(1)),
            (self.tr("Fit &width"), self.tr("As wide as there is room (0)"), lambda: self.pages.fit()),
            (self.tr("Save as &HTML…"), self.tr("One page that needs nothing beside it"), self.save_html),
            (self.tr("&Print…"), self.tr("To a printer, at 300 dots to the inch"), self.print_pages),
        )

    def _way(self, row: Flow, words: str, tip: str, does: object) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(lambda: does())
        row.addWidget(button)
        return button

    # build

    def _build_summary(self) -> None:
        self._leave()
        self._ready(False)
        path, analyst = self.desk.case.path, self.desk.analyst
        paper = _PAPERS[self.paper.currentIndex()]
        says = self.tr("Building the {}").format(worded(self.called))
        self.where.setText(f"{says}…")
        self._job = self.desk.jobs.start(
            says,
            lambda progress: self.made(path, analyst, paper, progress),
            done=self._show_pages,
            failed=self._refused,
        )

    def made(self, path: Path, analyst: str, paper: Paper, progress: Progress) -> Summary:
        """The document and its pages, off the interface thread."""
        return summarise(path, analyst, paper, progress, chosen=self.desk.focus.filter)

    def _ready(self, ready: bool) -> None:
        for button in (self.button, *self._ways):
            button.setEnabled(ready)

    def _show_pages(self, summary: Summary) -> None:
        self._job = None
        before, self.summary, self.printed = self.printed, summary, Printed(summary.data)
        self.pages.show_pages(self.printed)
        if before is not None:
            before.close()
        self._ready(True)
        self.pages.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, says: str) -> None:
        self._job = None
        self.where.setText("")
        self.say("finding", says)

    def _say_page(self) -> None:
        says = self.tr("Page {} of {} · {} %")
        if self.pages.count:
            self.where.setText(says.format(self.pages.page + 1, self.pages.count, round(100 * self.pages.zoom)))

    # ways out

    def submit(self) -> None:
        """Save the very bytes that are shown."""
        self._save("pdf", self.tr("PDF (*.pdf)"), self.summary.data)

    def save_html(self) -> None:
        """Save the same document as one HTML file."""
        self._save("html", self.tr("HTML (*.html)"), html(self.summary.document).encode())

    def _save(self, ending: str, kinds: str, data: bytes) -> None:
        wish = self.desk.case.path.with_name(f"{self.desk.case.path.stem} {self.called}.{ending}")
        says = self.tr("Save the {}").format(worded(self.called))
        chosen, _ = QFileDialog.getSaveFileName(self, says, str(wish), kinds)
        if chosen:
            path = Path(chosen)
            self.write(path if path.suffix else path.with_suffix(f".{ending}"), data)

    def write(self, path: Path, data: bytes) -> None:
        """Write a file whole or not at all, and tell its hash."""
        try:
            write_over(path, data)
        except CaseError as error:
            self.say("finding", str(error))
            return
        self.say("ok", self.tr("Saved {}. SHA-256 {}").format(path.name, sha256(data).hexdigest()))

    def print_pages(self) -> None:
        """Ask for a printer and draw the pages on it."""
        print_out(self, self.printed, paper=_PAPERS[self.paper.currentIndex()], name=self.windowTitle())

    def _put_away(self) -> None:
        self._leave()
        if self.printed is not None:
            self.pages.show_pages(None)
            self.printed.close()
        self.summary = self.printed = None  # a dialog goes later than what it shows, and a report may be large

    def _leave(self) -> None:
        self.desk.jobs.leave(self._job)
        self._job = None
