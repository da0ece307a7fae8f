"""The Report workspace: the sections of a report at the left, its very pages beside them, set anew after each act."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from workbench.case import acts
from workbench.case.case import Case, Change
from workbench.case.ids import id_bytes, id_text
from workbench.case.numbers import find
from workbench.case.rows import record, records
from workbench.report.issuing import Known, last_issue, of_report
from workbench.report.pdf import Paper, pdf
from workbench.ui.desk import Desk
from workbench.ui.dialogs.preview import Summary
from workbench.ui.jobs import Job, Progress, hear
from workbench.ui.language import counted, tr
from workbench.ui.report.beginning import Beginning
from workbench.ui.report.live import LivePages, LivePrint
from workbench.ui.report.parts import PartForm, PartList
from workbench.ui.report.top import Top
from workbench.values.composing import KINDS, SECTIONS, WORDS, Part, parts

_SOON = 350  # milliseconds after an act until the pages are set anew
_LEFT = 300  # pixels of the list


def set_pages(path: Path, analyst: str, report: bytes, progress: Progress) -> Summary:
    """A report as it stands, from a connection of its own, off the interface thread."""
    from workbench.report.issuing import document_of

    with Case.open(path, analyst=analyst, write=False) as case:
        hear(case, progress, 2, tr("reading the case"))
        wanted = of_report(record(case, report))
        document = document_of(case, wanted)
    progress(1, 2, tr("setting the pages"))
    return Summary(document, pdf(document, paper=wanted.paper, apart=True, progress=progress))


class ReportPage(QWidget):
    """One report of the case at a time; without any, the templates that one begins as."""

    changed = Signal()  # another report, another part at hand, pages set anew
    judgement_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.report: bytes | None = None
        self.summary: Summary | None = None
        self._job: Job | None = None
        self._stale, self._standing = True, ""
        self.branded = False  # whether the report at hand has a logo
        self.setAccessibleName(self.tr("Report"))
        self.top, self.pages, self.list = Top(), LivePages(), PartList()
        self.form = PartForm(self._numbers, self._selected)
        self.printed: LivePrint | None = None
        self.stack = QStackedWidget()
        self.beginning = Beginning()
        self._lay_out()
        self._soon = QTimer(self, interval=_SOON, singleShot=True)
        self._soon.timeout.connect(self.set)
        self._connect()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 3)
        column.addWidget(self.form, 2)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(left)
        self.split.addWidget(self.pages)
        self.split.setStretchFactor(1, 1)
        self.split.setSizes([_LEFT, 3 * _LEFT])
        self.stack.addWidget(self.split)
        self.stack.addWidget(self.beginning)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.stack, 1)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        desk = self._desk
        desk.opened.connect(self._opened)
        desk.closed.connect(self._closed)
        desk.changed.connect(self._changed)
        desk.focus.selection_changed.connect(self._follow)
        self.beginning.template.connect(self.begin)
        self.top.chosen.connect(self.choose)
        self.top.papered.connect(lambda paper: self._set_field("paper", paper))
        self.list.reordered.connect(self._arrange)
        self.list.currentRowChanged.connect(lambda _row: self._show_part())
        self.form.said.connect(self._said)
        self.form.judgement_wanted.connect(self.judgement_wanted)
        self.pages.asked.connect(self._lead)
        self.pages.moved.connect(self._say_page)

    # reports

    def _opened(self) -> None:
        self.report = None
        self._drop_pages()
        self.read()

    def _closed(self) -> None:
        self._soon.stop()
        self._leave()
        self.report = None
        self._drop_pages()

    def _changed(self, change: Change) -> None:
        self._stale = True
        if self.isVisible():
            self.read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale and self._desk.case is not None:
            self.read()

    def rows(self) -> list[dict[str, Any]]:
        """The reports of the case."""
        return records(self._desk.case, "report") if self._desk.case is not None else []

    def read(self) -> None:
        """Show the reports there are, and set the pages of the one at hand anew."""
        rows = self.rows()
        keys = [id_bytes(row["id"]) for row in rows]
        if self.report not in keys:
            self.report = keys[-1] if keys else None
            self._drop_pages()
        row = next((row for row, key in zip(rows, keys, strict=True) if key == self.report), None)
        self.branded = row is not None and bool(row["logo"])
        self.top.show_reports(rows, row, open_=self._desk.writable)
        self.stack.setCurrentIndex(0 if row else 1)
        self.stack.widget(1).setEnabled(self._desk.writable)
        if row is not None:
            self.list.show_parts(parts(row["parts"]))
            self._show_part()
            self._stale = not self.isVisible()
            self._soon.start()
        self.changed.emit()

    def choose(self, key: bytes) -> None:
        """Turn to another report; the one at hand is set again where its pages are missing."""
        if key == self.report and self.summary is None and not self.at_work:
            self.set()
        if key != self.report:
            self.report = key
            self._drop_pages()
            self.read()

    def state(self) -> str:
        """The report at hand, for the next start."""
        return id_text(self.report) if self.report is not None else ""

    def restore(self, kept: object) -> None:
        """Turn to the report that was at hand."""
        key = id_bytes(kept) if isinstance(kept, str) else None
        if key is not None and key in [id_bytes(row["id"]) for row in self.rows()]:
            self.choose(key)

    @property
    def paper(self) -> Paper:
        """The paper of the report at hand."""
        return "Letter" if self.top.paper.currentText() == "Letter" else "A4"

    def begin(self, template: str) -> None:
        """A new report from a template, and turn to it."""
        self.begin_with(partial(acts.compose, template=template))

    def begin_with(self, composes: Callable[[Case], bytes]) -> None:
        """A new report, and turn to it."""
        before = {row["id"] for row in self.rows()}
        if self._desk.attempt(composes):
            made = next(row["id"] for row in self.rows() if row["id"] not in before)
            self.choose(id_bytes(made) or b"")
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # parts

    @property
    def part(self) -> Part | None:
        """The part at hand."""
        row = self.list.currentRow()
        return self.list.parts[row] if 0 <= row < self.list.count() else None

    def missing(self) -> list[str]:
        """The sections that could be added: all that are not there, and own words."""
        held = {part.section for part in self.list.parts}
        return [section for section in SECTIONS if section == WORDS or section not in held]

    def add(self, section: str) -> None:
        """A section more, behind the part at hand."""
        at = self.list.currentRow() + 1
        told = list(self.list.parts)
        told.insert(at, Part(section))
        self._arrange(tuple(told))
        self.list.setCurrentRow(at)
        if section == WORDS:
            self.form.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_part(self) -> None:
        self.form.show_part(self.part, open_=self._desk.writable)
        self.changed.emit()

    def _said(self, part: Part) -> None:
        told = list(self.list.parts)
        if 0 <= self.list.currentRow() < len(told):
            told[self.list.currentRow()] = part
            self._arrange(tuple(told))

    def _arrange(self, told: tuple[Part, ...]) -> None:
        if self.report is not None and not self._desk.attempt(acts.arrange, self.report, told):
            self.read()

    def _set_field(self, name: str, value: str) -> None:
        if self.report is not None:
            self._desk.attempt(acts.set_fields, self.report, {name: value})

    def _numbers(self, ids: Sequence[str]) -> str:
        case = self._desk.case
        return ", ".join(case.number(id_bytes(each) or b"") for each in ids) if case is not None else ""

    def _selected(self, section: str) -> list[str]:
        """What is selected and the section can tell of."""
        kinds, case = KINDS.get(section, ()), self._desk.case
        return [id_text(key) for key in self._desk.focus.selected if case.table(key) in kinds]

    # pages

    @property
    def at_work(self) -> bool:
        """Whether its pages are being set."""
        return self._job is not None or self._soon.isActive()

    def set(self) -> None:
        """Set the pages of the report at hand, beside the window."""
        self._leave()
        self._soon.stop()
        case, report = self._desk.case, self.report
        if case is None or report is None or not self.isVisible():
            return
        path, analyst = case.path, self._desk.analyst
        self.top.say(self.tr("Setting the pages…"))
        self._job = self._desk.jobs.start(
            self.tr("Setting the report"), lambda progress: set_pages(path, analyst, report, progress),
            done=self._show_pages, failed=self._refused, left=self._left_off,
        )  # fmt: skip

    def _show_pages(self, summary: Summary) -> None:
        self._job = None
        before, self.summary = self.printed, summary
        self.printed = LivePrint(summary.data)
        self.pages.renew(self.printed)
        if before is not None:
            before.close()
        self._standing = _stands(last_issue(self._desk.case, self.report))
        self._follow()
        self._say_page()
        self.changed.emit()

    def _refused(self, says: str) -> None:
        self._job = None
        self.top.say("")
        self._desk.complaint.emit(says)

    def _left_off(self) -> None:
        """Its task ended without pages; where another setting has begun meanwhile, that one goes on."""
        if self._job is not None and (self._job.over or self._job.stop.is_set()):
            self._job = None
            self.top.say(self.tr("Cancelled. Choose the report again to set its pages."))

    def _drop_pages(self) -> None:
        self.pages.show_pages(None)
        if self.printed is not None:
            self.printed.close()
        self.printed, self.summary = None, None

    def _leave(self) -> None:
        self._desk.jobs.leave(self._job)
        self._job = None

    def _say_page(self) -> None:
        if self.pages.count and self._desk.case is not None:
            at = self.tr("Page {} of {}").format(self.pages.page + 1, self.pages.count)
            self.top.say(" · ".join(filter(None, (at, self._lacking()))), self._standing)

    def _lacking(self) -> str:
        """What would fill the section of judgements where the case has none."""
        if all(part.section != "judgements" for part in self.list.parts):
            return ""
        made = any(row["nature"] == "judgement" for row in records(self._desk.case, "judgement"))
        return "" if made else self.tr("No judgement yet: J in the matrix makes one")

    # leading to records and back

    def _lead(self, number: str) -> None:
        case = self._desk.case
        found = find(case.raw, number) if case is not None else None
        if found is not None:
            self._desk.focus.select(found[1])

    def _follow(self) -> None:
        case, primary = self._desk.case, self._desk.focus.primary
        number = case.number(primary) if case is not None and primary is not None else ""
        if self.pages.count:
            self.pages.ring(number, bring=self.isVisible())


def _stands(known: Known | None) -> str:
    """Whether the report was issued, and whether it still tells what the case holds."""
    if known is None:
        return tr("Draft, not issued")
    since = known.after
    if since is None or not since:
        return tr("Issue {} is up to date").format(known.called)
    count = len(since.came) + len(since.went) + len(since.changed)
    return tr("Issue {}; {} changed since").format(known.called, counted(count, "record"))
