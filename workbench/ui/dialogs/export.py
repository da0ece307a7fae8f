"""A clean copy for a colleague: where to, what they get, and the proof of the finished file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from workbench.case.case import Case
from workbench.case.itself import holds
from workbench.exchange.copy import Copy, copy_case
from workbench.ui.dialogs.sheet import Sheet, named, scrolled
from workbench.ui.forms.inputs import Line
from workbench.ui.jobs import Job, Progress
from workbench.ui.messages import Remedy
from workbench.ui.moves import card, label
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError
from workbench.values.spoken import thousands

_SAYS = (
    "The whole case as a file of its own: every captured byte, every record, the trash, and the journal with the "
    "names of who acted and when. Nothing is hidden or encrypted. The copy has an identity of its own, so what a "
    "colleague adds to it can be merged back here."
)


class ExportDialog(Sheet):
    """Writes the copy beside the work; it takes its name only once it is whole and checked."""

    name, title, verb = "export", "Export case file", "Export"
    size_hint = QSize(720, 520)

    def __init__(self, window: MainWindow) -> None:
        self._job: Job | None = None
        super().__init__(window)
        case = self.desk.case
        self.out.put(str(case.path.with_name(f"{case.path.stem} copy{case.path.suffix}")))
        self.out.changed.connect(lambda: self.button.setEnabled(bool(self.out.value())))
        self.finished.connect(self._stop)
        self.desk.jobs.changed.connect(self._show_progress)

    def body(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 16, 16, 8)
        column.setSpacing(12)
        row = QHBoxLayout()
        self.out = Line(self.tr("a new file that ends in .casefile"))
        browse = QPushButton(self.tr("&Browse…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        row.addWidget(named(self.tr("&Save to"), self.out))
        row.addWidget(self.out, 1)
        row.addWidget(browse)
        column.addLayout(row)
        column.addWidget(label(self.tr("What they will get"), "heading"))
        column.addWidget(label(self.tr(_SAYS)))
        column.addWidget(card(self._counts()))
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.hide()
        column.addWidget(self.bar)
        column.addStretch(1)
        return scrolled(page)

    def _counts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(12, 8, 12, 8)
        for at, (words, count) in enumerate(holds(self.desk.case)):
            grid.addWidget(label(f"<b>{thousands(count)}</b> {self.tr(words)}"), at // 3, at % 3)
        return grid

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export case file"), self.out.value(), self.tr("Case files (*.casefile)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        if chosen:
            self.out.put(chosen)

    def submit(self) -> None:
        """Write the copy on a thread of its own; of a file that is gone from its place, from the case that is open."""
        out, path, analyst = Path(self.out.value()).expanduser(), self.desk.case.path, self.desk.analyst
        out = out if out.suffix else out.with_suffix(".casefile")

        def work(progress: Progress) -> Copy:
            with Case.open(path, analyst=analyst, write=False) as case:
                return copy_case(case, out, progress=progress)

        self.unsay()
        if not self.desk.case.in_place():
            self._rescue(out)
            return
        self._busy(True)
        self._job = self.desk.jobs.start(self.tr("Exporting"), work, done=self._written, failed=self._refused)

    def _rescue(self, out: Path) -> None:
        try:
            made = self.desk.act(copy_case, out)
        except CaseError as error:
            self.say("finding", str(error))
        else:
            self._written(made)

    def _busy(self, busy: bool) -> None:
        self.button.setEnabled(not busy)
        self.out.setEnabled(not busy)
        self.bar.setVisible(busy)

    def _show_progress(self) -> None:
        if self._job is not None and self.desk.jobs.current is self._job:
            self._job.show_on(self.bar)
            self.aside.setText(self._job.text)

    def _written(self, made: Copy) -> None:
        says = self.tr("Exported {}: {} records, checked whole, {} journal entries intact. SHA-256 {}")
        told = says.format(made.file.name, made.records, made.proof.entries, made.sha256)
        copy = Remedy(self.tr("Copy SHA-256"), lambda: QGuiApplication.clipboard().setText(made.sha256))
        self.home.messages.say("ok", told, remedies=[copy])
        self.accept()

    def _refused(self, says: str) -> None:
        self._busy(False)
        self.aside.setText("")
        self.say("finding", says)

    def _stop(self) -> None:
        if self._job is not None and not self._job.over:
            self.desk.jobs.cancel(self._job)
