"""What is done with a report: begun, put in order, saved, printed, issued."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton

from workbench.case import acts
from workbench.case.acts.assessing import GROUNDS
from workbench.case.case import Case
from workbench.case.ids import id_bytes
from workbench.case.rows import record
from workbench.exchange.newfile import write_over, written_new
from workbench.reading.inputs import bytes_of
from workbench.report.issuing import Made, made, of_report
from workbench.report.outputs import ENDINGS, kind_of, written
from workbench.report.owntemplates import ENDING, filled
from workbench.report.single import as_svg, figures
from workbench.ui.actions import Actions
from workbench.ui.dialogs.printing import print_out
from workbench.ui.forms.binding import Forms
from workbench.ui.jobs import Progress, hear
from workbench.ui.language import counted, tr, worded
from workbench.ui.matrix.judgementform import JudgementForm
from workbench.ui.mnemonics import keep_lettered
from workbench.ui.report.page import ReportPage
from workbench.ui.report.printcheck import PrintCheck
from workbench.ui.window import MainWindow
from workbench.values.composing import LARGEST_LOGO, SECTIONS, TEMPLATES
from workbench.values.errors import CaseError

MENU = "Report"
OWN = "own"


def next_issue(path: Path, analyst: str, report: bytes, progress: Progress) -> Made:
    """The next issue of a report, set from a connection of its own, off the interface thread."""
    with Case.open(path, analyst=analyst, write=False) as case:
        hear(case, progress, 2, tr("reading the case"))
        return made(case, of_report(record(case, report)), apart=True, progress=progress)


class ReportMenu(QMenu):
    """All that can be done with a report, with its keys; what would do nothing is switched off."""

    def __init__(self, actions: Actions, page: ReportPage) -> None:
        super().__init__(page.tr("The report"), page)
        group = ""
        for act in actions:
            at, _, part = act.menu.partition(":")
            if at != MENU:
                continue
            if self.actions() and part != group:
                self.addSeparator()
            group = part
            self.addAction(actions[act.name])
        self.aboutToShow.connect(actions.refresh)
        keep_lettered(self)


class ReportActs:
    """The acts of one window's report page, by keys while it has the keyboard."""

    def __init__(self, window: MainWindow, page: ReportPage, forms: Forms) -> None:
        self.window, self.desk, self.page = window, window.desk, page
        window.acts.own(MENU, page)
        bind = window.acts.bind
        composed = lambda: self.desk.writable and page.report is not None  # noqa: E731
        at_hand = lambda: composed() and page.part is not None  # noqa: E731
        shown = lambda: page.summary is not None  # noqa: E731
        bind("report-new", self.offer_templates, when=lambda: self.desk.writable)
        bind("report-add", self.offer_sections, when=composed)
        bind("report-edit", lambda: forms.edit(page.report), when=composed)
        bind("report-logo", self.brand, when=composed)
        bind("report-unbrand", lambda: self.desk.attempt(acts.brand, page.report, None),
             when=lambda: composed() and page.branded)  # fmt: skip
        bind("report-delete", lambda: self.desk.attempt(acts.delete, page.report), when=composed)
        bind("report-up", lambda: page.list.shift(-1), when=at_hand)
        bind("report-down", lambda: page.list.shift(1), when=at_hand)
        bind("report-remove", page.list.remove, when=at_hand)
        bind("report-save", self.save, when=shown)
        bind("report-figures", self.save_figures, when=shown)
        bind("report-print", self.print, when=shown)
        bind("report-issue", self.issue, when=composed)
        bind("report-check", self.check, when=lambda: self.desk.case is not None)
        top = page.top
        for button, name in ((top.new, "new"), (top.add, "add"), (top.edit, "edit"), (top.save, "save"),
                             (top.print, "print"), (top.issue, "issue")):  # fmt: skip
            button.setToolTip(window.acts[f"report-{name}"].toolTip())
            button.clicked.connect(window.acts[f"report-{name}"].trigger)
        self.menu = ReportMenu(window.acts, page)
        top.more.clicked.connect(lambda: self.menu.popup(top.more.mapToGlobal(top.more.rect().bottomLeft())))
        page.list.customContextMenuRequested.connect(lambda at: self.menu.popup(page.list.mapToGlobal(at)))
        page.beginning.own.connect(self.begin_own)
        page.changed.connect(window.acts.refresh)
        page.judgement_wanted.connect(lambda: JudgementForm(self.desk, window, basis=self._grounds()).open_here())

    def offer_templates(self) -> None:
        """Choose what a new report begins as."""
        own = (OWN, self.window.tr("From a template of your own…"), self.window.tr("a text that the case fills in"))
        built_in = [(name, worded(each.title), worded(each.purpose)) for name, each in TEMPLATES.items()]
        top = self.page.top
        self._offer(top.new if top.new.isVisible() else top.more, [*built_in, own],
                    lambda name: self.begin_own() if name == OWN else self.page.begin(name))  # fmt: skip

    def begin_own(self) -> None:
        """Choose a template file, and begin the report that it says."""
        kinds = self.window.tr("Templates (*{})").format(ENDING)
        chosen, _ = QFileDialog.getOpenFileName(self.window, self.window.tr("A template of your own"), "", kinds)
        if chosen:
            self.page.begin_with(partial(self._own, Path(chosen)))

    def _own(self, path: Path, case: Case) -> bytes:
        told = filled(case, path)
        return acts.compose_own(case, told.parts, told.fields, template=path.name)

    def offer_sections(self) -> None:
        """Choose a section to add."""
        self._offer(
            self.page.top.add, [(name, worded(SECTIONS[name]), "") for name in self.page.missing()], self.page.add
        )

    def _offer(self, beside: QPushButton, rows: Sequence[tuple[str, str, str]], does: object) -> None:
        menu = QMenu(beside)
        for name, words, says in rows:
            action = menu.addAction(words)
            action.setToolTip(says)
            action.triggered.connect(lambda _=False, name=name: does(name))  # type: ignore[operator]
        menu.setToolTipsVisible(True)
        menu.popup(beside.mapToGlobal(beside.rect().bottomLeft()))

    def _grounds(self) -> tuple[bytes, ...]:
        """What is selected and can bear a judgement."""
        case = self.desk.case
        return tuple(key for key in self.desk.focus.selected if case.table(key) in GROUNDS)

    def brand(self) -> None:
        """Choose a logo."""
        kinds = self.window.tr("Pictures (*.png *.jpg *.jpeg)")
        chosen, _ = QFileDialog.getOpenFileName(self.window, self.window.tr("Logo above the title"), "", kinds)
        if chosen:
            self.desk.attempt(self._branded, Path(chosen))

    def _branded(self, case: Case, path: Path) -> None:
        acts.brand(case, self.page.report, bytes_of(path, most=LARGEST_LOGO))

    # ways out

    def _name(self, ending: str) -> str:
        case = self.desk.case
        row = record(case, self.page.report)
        name = "".join(sign if sign.isalnum() or sign in " -_" else "-" for sign in row["name"]).strip()[:60]
        return str(case.path.with_name(f"{case.path.stem} {name}{ending}"))

    def save(self) -> None:
        """Save the very pages that are shown, or the same document as a file of another kind."""
        kinds = {f"{words} (*{ending})": ending for ending, words in ENDINGS.items()}
        title = self.window.tr("Save the report")
        chosen, kind = QFileDialog.getSaveFileName(self.window, title, self._name(".pdf"), ";;".join(kinds))
        if not chosen:
            return
        out = Path(chosen) if Path(chosen).suffix.lower() in ENDINGS else Path(f"{chosen}{kinds.get(kind, '.pdf')}")
        summary, paper = self.page.summary, self.page.paper

        def work(progress: Progress) -> bytes:
            progress(0, 1, tr("writing the file"))
            ending = kind_of(out.name)
            return summary.data if ending == ".pdf" else written(summary.document, ending, paper=paper)

        self.desk.jobs.start(self.window.tr("Saving the report"), work, done=lambda data: self.write(out, data),
                             failed=self.desk.complaint.emit)  # fmt: skip

    def write(self, out: Path, data: bytes) -> None:
        """Write a file whole or not at all, and say so."""
        try:
            write_over(out, data)
        except CaseError as error:
            self.desk.complaint.emit(str(error))
            return
        self.window.messages.say("note", self.window.tr("Saved {}.").format(out.name))

    def save_figures(self) -> None:
        """Save each figure of the report as an SVG of its own in a folder."""
        folder = QFileDialog.getExistingDirectory(self.window, self.window.tr("Folder for the figures"))
        if not folder:
            return
        found = figures(self.page.summary.document)
        for number, figure in enumerate(found, 1):
            try:
                write_over(Path(folder) / f"figure-{number}.svg", as_svg(figure))
            except CaseError as error:
                self.desk.complaint.emit(str(error))
                return
        says = counted(len(found), "figure", "figures")
        self.window.messages.say("note", self.window.tr("Saved {} in {}.").format(says, folder))

    def print(self) -> None:
        """To a printer: the pages as they are shown."""
        print_out(self.window, self.page.printed, paper=self.page.paper,
                  name=self.page.top.report.currentText())  # fmt: skip

    def issue(self) -> None:
        """Set the next issue, write it to a new file, and have the case remember it."""
        says, kinds = self.window.tr("Issue the report as a new file"), self.window.tr("PDF (*.pdf)")
        never = QFileDialog.Option.DontConfirmOverwrite  # an issue overwrites nothing
        chosen, _ = QFileDialog.getSaveFileName(self.window, says, self._name(" issue.pdf"), kinds, "", never)
        if not chosen:
            return
        out = Path(chosen) if Path(chosen).suffix.lower() == ".pdf" else Path(f"{chosen}.pdf")
        path, analyst, report = self.desk.case.path, self.desk.analyst, self.page.report
        self.desk.jobs.start(
            self.window.tr("Issuing the report"), lambda progress: next_issue(path, analyst, report, progress),
            done=lambda ready: self.remember(ready, out), failed=self.desk.complaint.emit,
        )  # fmt: skip

    def check(self) -> None:
        """Be told whether a print, or a page by its code, was issued from this case, and what has changed since."""
        PrintCheck(self.window).open()

    def remember(self, ready: Made, out: Path) -> None:
        """Write the finished issue and enter it; both or neither."""
        key = id_bytes(ready.wanted.report["id"]) if ready.wanted.report else None
        try:
            with written_new(out, ready.data):
                self.desk.act(lambda case: ready.remember(case, out.name))
        except CaseError as error:
            self.desk.complaint.emit(str(error))
            return
        says = self.window.tr("Issue {} is {}; page code {}. Check a print shows this again.")
        self.window.messages.say("note", says.format(ready.rank, out.name, ready.document.code))
        if key is not None:
            self.page.choose(key)
