"""Reports of one event: what is proposed, with its reasons, and what is joined; each report with its own values."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QWidget

from workbench.analysis.clusters import Proposed, events
from workbench.case import acts
from workbench.case.calling import line_of
from workbench.case.case import Case
from workbench.case.ids import id_bytes
from workbench.case.rows import record
from workbench.ui.dialogs.sheet import Sheet, queue
from workbench.ui.forms.edit import called, value_of
from workbench.ui.jobs import Progress
from workbench.ui.moves import label
from workbench.ui.plain import line, shown
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError

_SHOWN = 500  # events that are listed
_FIELDS = ("aircraft", "registration", "event", "count", "place", "origin", "destination", "when", "by")


class EventsDialog(Sheet):
    """Events at the left, proposed ones first; at the right the reasons, and each report with what it tells."""

    name = "events"
    title = "Reports of one event"
    verb = "Join as one event"
    size_hint = QSize(940, 580)

    def __init__(self, window: MainWindow) -> None:
        self._found: list[Proposed] = []
        super().__init__(window)
        self.cancel.setText(self.tr("Close"))
        self.aside.setText(self.tr("Nothing is deleted; each answer is a link, and Ctrl+Z takes it back."))
        self.part, self.select = QPushButton(self.tr("Of another event")), QPushButton(self.tr("Select them"))
        self.part.setToolTip(self.tr("The report at hand is of another event than the rest"))
        for at, (button, does) in enumerate(((self.select, self._select), (self.part, self._part)), 1):
            button.clicked.connect(does)
            self.foot.insertWidget(at, button)
        self.desk.changed.connect(self.look)
        self._fill([])
        self.head.setText(self.tr("Looking through the case…"))
        self.look()

    def body(self) -> QWidget:
        whole, self.list, page = queue(self.tr("Events, proposed ones first"), spacing=8)
        self.list.currentRowChanged.connect(self._show)
        self.head, self.why = label("", "strong"), label("", "small")
        self.reports = QListWidget(wordWrap=True, spacing=4)
        self.reports.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.reports.setAccessibleName(self.tr("Reports"))
        for part in (self.head, self.why):
            part.setWordWrap(True)
            page.addWidget(part)
        page.addWidget(self.reports, 1)
        return whole

    # what is found

    def look(self) -> None:
        """Look through the case, beside the window."""
        if self.desk.case is None:
            return
        path, analyst = self.desk.case.path, self.desk.analyst

        def work(progress: Progress) -> list[Proposed]:
            progress(0, 0)
            with Case.open(path, analyst=analyst, write=False) as case:
                return sorted(events(case), key=lambda each: each.joined)

        self.desk.jobs.start(self.tr("Looking for reports of one event"), work, done=self._fill,
                             failed=lambda says: self.say("finding", says))  # fmt: skip

    def _fill(self, found: list[Proposed]) -> None:
        at, self._found = self.list.currentRow(), found[:_SHOWN]
        number = self.desk.case.number
        self.list.clear()
        for each in self._found:
            state = self.tr("joined") if each.joined else self.tr("proposed")
            self.list.addItem(f"{' · '.join(map(number, each.about))}\n{state}")
        self.list.setCurrentRow(min(max(at, 0), len(self._found) - 1))
        if not self._found:
            self.head.setText(self.tr("No two reports are seen to tell of one event."))
            self._show(-1)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self) -> Proposed | None:
        at = self.list.currentRow()
        return self._found[at] if 0 <= at < len(self._found) else None

    def _show(self, _at: int) -> None:
        event, case = self._chosen(), self.desk.case
        self.reports.clear()
        self.button.setEnabled(event is not None and self.desk.writable and not event.joined)
        self.part.setEnabled(event is not None and self.desk.writable)
        self.select.setEnabled(event is not None)
        self.why.setText(shown("; ".join(event.reasons)) if event else "")
        if event is None:
            return
        self.head.setText(
            self.tr("These are one event.")
            if event.joined
            else self.tr("These may be one event; nobody has said so yet.")
        )
        for key in event.about:
            item = QListWidgetItem(_told(case, key))
            item.setData(Qt.ItemDataRole.UserRole, key)
            self.reports.addItem(item)
        self.reports.setCurrentRow(0)

    # what is done

    def submit(self) -> None:
        """The reports are one event, with the reasons as the note."""
        event = self._chosen()
        if event is not None:
            self._do(lambda case: acts.join_event(case, event.about, reasons=event.reasons))

    def _part(self) -> None:
        event, at = self._chosen(), self.reports.currentItem()
        if event is not None and at is not None:
            one = bytes(at.data(Qt.ItemDataRole.UserRole))
            self._do(lambda case: acts.split_event(case, one, [key for key in event.about if key != one]))

    def _select(self) -> None:
        event = self._chosen()
        if event is not None:
            self.desk.focus.select(*event.about)

    def _do(self, does: Callable[[Case], object]) -> None:
        try:
            self.unsay()
            self.desk.act(does)
        except CaseError as error:
            self.say("finding", str(error))


def _told(case: Case, key: bytes) -> str:
    """A report with its texts, and below that what it states."""
    row = record(case, key)
    sources = dict.fromkeys(record(case, id_bytes(each) or b"")["source"] for each in row["excerpts"])
    texts = ", ".join(case.number(id_bytes(each) or b"") for each in sources)
    said = ((called(name), value_of(row, name) or _written(row[name])) for name in _FIELDS if name in row)
    told = "; ".join(f"{name}: {shown(value)}" for name, value in said if value)
    return f"{case.number(key)} ({texts}) {line(line_of(case, case.table(key), key))}\n{told}"


def _written(value: object) -> str:
    """The words of a field of which nobody has said what they mean."""
    return f"“{value['written']}”" if isinstance(value, dict) and value.get("written") else ""
