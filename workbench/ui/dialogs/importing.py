"""Import an analyst's own log: its columns to fields, its rows as they will become, then all of it as one act."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import partial
from hashlib import sha256
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from workbench.case.case import Case
from workbench.reading.tables import Sheet as Table
from workbench.reading.tables_import import Book, Place, as_kept, bring, place_of, planner, read_log
from workbench.reading.tables_mapping import Mapping, check, guess, heads_of, mapping_from, targets
from workbench.reading.tables_plan import Plan, Planner
from workbench.ui.attaching import still
from workbench.ui.choosingfiles import choose_file
from workbench.ui.dialogs.importing_rows import SHOWN, RowTable
from workbench.ui.dialogs.importing_setting import Setting
from workbench.ui.dialogs.sheet import Sheet, beside
from workbench.ui.flying import may_fly, with_settings
from workbench.ui.jobs import Cancelled, Job, Progress
from workbench.ui.language import counted, worded
from workbench.ui.messages import Remedy
from workbench.ui.moves import label
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError

PAUSE = 150  # milliseconds after a change before all rows are counted
TELLS = 0.05  # seconds between two reports while rows come in
TABLES = (".csv", ".tsv", ".xlsx", ".ods")
_REASONS = 3
_KINDS = "Logs (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)"


class ImportDialog(Sheet):
    """What the columns are, at the left; at the right the first rows as they become, live while that is changed."""

    name, title, verb = "import-log", "Import log", "Import"
    size_hint = QSize(1240, 760)

    def __init__(self, window: MainWindow, path: Path) -> None:
        self.path = path
        self.book: Book | None = None
        self.table: Table | None = None
        self.place = Place()
        self.mapping = Mapping()
        self.planner: Planner | None = None
        self.plan: Plan | None = None
        self._job: Job | None = None
        super().__init__(window)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._count)
        self.finished.connect(self._leave)
        self.desk.jobs.changed.connect(self._show_progress)
        self.button.setEnabled(False)
        self.setting.hide()
        self._read()

    # build

    def body(self) -> QWidget:
        self.setting = Setting()
        self.setting.changed.connect(self._changed)
        self.setting.sheet_chosen.connect(self._choose_sheet)
        self.setting.columns.chosen.connect(self._send)
        body, column = beside(self.setting, self.home.width() * 3 // 5)
        self.head = label("", "heading")
        self.head.setWordWrap(True)
        self.counts = label(self.tr("Reading {}…").format(self.path.name))
        self.rows = RowTable()
        self.reasons = label("", "faint")
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.hide()
        for part in (self.head, self.counts):
            column.addWidget(part)
        column.addWidget(self.rows, 1)
        for part in (self.reasons, self.bar):
            column.addWidget(part)
        return body

    # reading

    def _read(self) -> None:
        path = self.path

        def work(progress: Progress) -> Book:
            return read_log(path, progress=progress)

        self._job = self.desk.jobs.start(self.tr("Reading the log"), work, done=self._seen, failed=self._refused)

    def _refused(self, says: str) -> None:
        self._job = None
        self.counts.setText("")
        self.say("finding", says)

    def _seen(self, book: Book) -> None:
        self._job = None
        self.place = place_of(self.desk.case, book)
        self.book = as_kept(self.desk.case, book, self.place)
        first = self.book.sheets.index(self.book.sheet())
        self.setting.show_sheets([each.name for each in self.book.sheets], first)
        self._choose_sheet(first)
        self.setting.show()
        self.setting.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_sheet(self, at: int) -> None:
        self.table = self.book.sheets[at]
        self._take(self._remembered(guess(self.table)), anew=True)

    # the mapping

    def _kept_at(self, mapping: Mapping) -> str:
        """Where the mapping of tables with these heads is remembered."""
        heads = "\t".join(heads_of(self.table, mapping.head))
        return f"import/{sha256(heads.encode('utf-8', 'replace')).hexdigest()[:24]}"

    def _remembered(self, guessed: Mapping) -> Mapping:
        kept = self.desk.settings.value(self._kept_at(guessed))
        if not kept:
            return guessed
        try:
            found = mapping_from(json.loads(str(kept)))
        except (CaseError, ValueError):  # kept by another version: the guess stands
            return guessed
        self.aside.setText(self.tr("Columns as they were chosen for a table with the same heads."))
        return replace(found, head=guessed.head)

    def _changed(self) -> None:
        """Something at the left was set; another head row or kind is guessed anew."""
        setting = self.setting
        kind, head = str(setting.kind.currentData()), setting.head.value()
        anew = (kind, head) != (self.mapping.kind, self.mapping.head)
        mapping = guess(self.table, kind=kind, head=head) if anew else self.mapping
        constants = {} if kind != self.mapping.kind else setting.constants()
        if not anew:
            mapping = replace(mapping, order=setting.order.currentData(), zone=setting.zone.currentData())
        self._take(replace(mapping, constants=constants), anew=anew)

    def _send(self, column: int, name: str) -> None:
        self._take(self.mapping.with_field(column, name))

    def _take(self, mapping: Mapping, *, anew: bool = False) -> None:
        """Read the rows by a mapping from here on: those in sight at once, all of them beside the work."""
        self.mapping, self.plan = mapping, None
        self.planner = planner(self.desk.case, self.book, self.table, mapping, self.place)
        if anew:
            last = self.table.rows[-1].number if self.table.rows else 0
            self.setting.show_mapping(mapping, last)
            self._show_columns()
        self.setting.tell_dates(self.planner)
        self._ask_order()
        shown = min(SHOWN, len(self.planner.rows))
        self.head.setText(self.tr("The first {} rows of {} as they become").format(shown, self.path.name))
        self.rows.show_rows(self.planner)
        self._ready(False)
        try:
            check(mapping, self.planner.heads)
        except CaseError as error:
            self._stop()
            self._pause.stop()
            self.counts.setText(worded(str(error)))
            self.reasons.setText("")
            return
        self.counts.setText(self.tr("Counting {:,} rows…").format(len(self.planner.rows)))
        self._pause.start()

    def _ask_order(self) -> None:
        """Dates that can be read either way are asked about, and stay open until that is answered."""
        open_ = self.planner.dates.either and not (self.mapping.order or self.planner.dates.order)
        if not open_ or self.message is not None:
            if not open_ and self.message is not None and self.message.kind == "care":
                self.unsay()
            return
        order = self.setting.order
        remedies = [Remedy(order.itemText(at), partial(order.setCurrentIndex, at)) for at in (1, 2)]
        says = self.tr("{} can be read either way. Which comes first? Until that is said they stay open.")
        told = says.format(counted(self.planner.dates.either, "date", "dates"))
        self.say("care", told, remedies=remedies)

    def _show_columns(self) -> None:
        heads = self.planner.heads
        rows = self.planner.rows[:SHOWN]
        samples = [
            next((row.cells[at] for row in rows if at < len(row.cells) and row.cells[at].strip()), "")
            for at in range(len(heads))
        ]
        fields = (*self.mapping.fields, *[""] * len(heads))
        self.setting.columns.show_columns(heads, samples, fields, targets(self.mapping.kind))

    # counting

    def _count(self) -> None:
        """Read every row off the interface thread, through a connection of its own."""
        self._stop()
        path, analyst = self.desk.case.path, self.desk.analyst
        book, table, mapping, place = self.book, self.table, self.mapping, self.place

        def work(progress: Progress) -> Plan:
            with Case.open(path, analyst=analyst, write=False) as case:
                return planner(case, book, table, mapping, place).plan(progress)

        if not self.desk.case.in_place():
            self._counted(self.planner.plan())
            return
        words = self.tr("Reading the rows of {}").format(self.path.name)
        self._job = self.desk.jobs.start(words, work, done=self._counted, failed=self._refused)

    def _counted(self, plan: Plan) -> None:
        self._job, self.plan = None, plan
        counts = plan.counts
        parts = [self.tr("{:,} good").format(counts["good"]), self.tr("{:,} open in places").format(counts["open"]),
                 self.tr("{:,} refused").format(counts["refused"])]  # fmt: skip
        if self.place.source is not None:
            held = self.tr("already here as {}: {:,} tagged already, only new rows come in")
            parts.append(held.format(self.desk.case.number(self.place.source), counts["known"]))
        if plan.repeats:
            parts.append(self.tr("{:,} say what an earlier row says").format(plan.repeats))
        self.counts.setText(" · ".join(parts))
        self._give_reasons(plan)
        self._ready(bool(plan.new))

    def _give_reasons(self, plan: Plan) -> None:
        said = [f"{counted(count, 'row')}: {worded(says)}" for says, count in plan.reasons[:_REASONS]]
        more = len(plan.reasons) - _REASONS
        if more > 0:
            reasons = counted(more, "more reason", "more reasons")
            said.append(self.tr("and {}; the rows tell them").format(reasons))
        self.reasons.setText("\n".join((*said, *self.book.remarks, *self.table.remarks)))

    def _ready(self, ready: bool) -> None:
        count = len(self.plan.new) if self.plan else 0
        rows = counted(count, "row", "rows")
        self.name_button(self.tr("Import {}").format(rows) if ready else self.tr("Import"))
        self.button.setEnabled(ready)

    # do it

    def submit(self) -> None:
        """Bring the rows in, all as one act; what is refused or cancelled is told here, and nothing was changed."""
        self.unsay()
        self._busy(True)
        try:
            with self.desk.jobs.here(self.tr("Importing the log")) as progress, still(self.home):
                came = self.desk.act(bring, self.book, self.plan, self.mapping.kind, progress=_seldom(progress))
        except Cancelled:
            self.say("note", self.tr("Cancelled; nothing was imported."))
        except CaseError as error:
            self.say("finding", str(error))
        else:
            self._welcome(came.source, came.records)
            return
        finally:
            self._busy(False)
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _welcome(self, source: bytes, records: list[bytes]) -> None:
        self.desk.settings.setValue(self._kept_at(self.mapping), json.dumps(self.mapping.as_json()))
        case = self.desk.case
        says = self.tr("Imported {} of {} as {} to {}; one undo takes them all back.")
        rows = counted(len(records), "row", "rows")
        told = says.format(rows, case.number(source), case.number(records[0]), case.number(records[-1]))
        self.accept()
        if "log" in self.home.pages:
            self.home.go("log")
        self.home.messages.say("ok", told)

    def _busy(self, busy: bool) -> None:
        for part in (self.setting, self.rows, self.button, self.cancel):
            part.setEnabled(not busy)
        self.bar.setVisible(busy)

    def _show_progress(self) -> None:
        job = self.desk.jobs.current
        if self.bar.isVisible() and job is not None:
            job.show_on(self.bar)
            self.aside.setText(f"{job.text} · {self.tr('Esc cancels')}")

    def _stop(self) -> None:
        self.desk.jobs.leave(self._job)
        self._job = None

    def _leave(self) -> None:
        self._pause.stop()
        self._stop()


def _seldom(progress: Progress) -> Progress:
    """The same, told no more often than eyes can follow: each time the window is let breathe costs some of it."""
    last = 0.0

    def tell(done: int, total: int, text: str = "") -> None:
        nonlocal last
        if monotonic() - last > TELLS:
            progress(done, total, text)
            last = monotonic()

    return tell


def import_log(window: MainWindow, path: str = "") -> None:
    """Choose a log where none is named, and open the dialog on it."""
    if not path:
        path = choose_file(window, window.desk.settings, window.tr("Import a log"), window.tr(_KINDS))
    if path:
        ImportDialog(window, Path(path)).open()


def bind_import(window: MainWindow) -> None:
    """Bind the act of the menu."""
    window.acts.bind("import-log", partial(import_log, window), when=lambda: window.desk.writable)


def offer_import(window: MainWindow, inputs: list[str]) -> None:
    """A single table that was let go over the window may also come in row by row."""
    if len(inputs) == 1 and inputs[0].lower().endswith(TABLES) and window.desk.writable:
        says = window.tr("{} can also come in as a log, a record a row.").format(Path(inputs[0]).name)
        ways = [Remedy(window.tr("Import as log…"), partial(import_log, window, inputs[0]))]
        if may_fly(inputs[0]):
            says = window.tr("{} can also come in as a log, a record a row, or as tracks, a fix a row.")
            says = says.format(Path(inputs[0]).name)
            ways.append(Remedy(window.tr("Import as tracks…"), partial(with_settings, window, inputs)))
        window.messages.say("note", says, remedies=ways)
