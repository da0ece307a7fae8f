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
from workbench.ui.dialogs.found import FoundSheet
from workbench.ui.dialogs.sheet import queue
from workbench.ui.forms.edit import called, value_of
from workbench.ui.language import titled, worded
from workbench.ui.moves import label
from workbench.ui.plain import line, shown

_FIELDS = ("aircraft", "registration", "event", "count", "place", "origin", "destination", "when", "by")


class EventsDialog(FoundSheet):
    """Events at the left, proposed ones first; at the right the reasons, and each report with what it tells."""

    name = "events"
    title = "Reports of one event"
    verb = "Join as one event"
    looking = "Looking for reports of one event"
    none = "No two reports are seen to tell of one event."
    size_hint = QSize(940, 580)

    def answers(self) -> list[tuple[QPushButton, Callable[[], object]]]:
        self.part, self.select = QPushButton(self.tr("Of another event")), QPushButton(self.tr("Select them"))
        self.part.setToolTip(self.tr("The report at hand is of another event than the rest"))
        return [(self.select, self._select), (self.part, self._part)]

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

    def found(self, case: Case) -> list[Proposed]:
        return sorted(events(case), key=lambda each: each.joined)

    def row(self, each: Proposed) -> str:
        state = self.tr("joined") if each.joined else self.tr("proposed")
        return f"{' · '.join(map(self.desk.case.number, each.about))}\n{state}"

    def _show(self, _at: int) -> None:
        event, case = self._chosen(), self.desk.case
        self.reports.clear()
        self.button.setEnabled(event is not None and self.desk.writable and not event.joined)
        self.part.setEnabled(event is not None and self.desk.writable)
        self.select.setEnabled(event is not None)
        self.why.setText(shown("; ".join(map(worded, event.reasons))) if event else "")
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


def _told(case: Case, key: bytes) -> str:
    """A report with its texts, and below that what it states."""
    row, kind = record(case, key), case.table(key)
    sources = dict.fromkeys(record(case, id_bytes(each) or b"")["source"] for each in row["excerpts"])
    texts = ", ".join(case.number(id_bytes(each) or b"") for each in sources)
    said = ((called(name), value_of(row, name) or _written(row[name])) for name in _FIELDS if name in row)
    told = "; ".join(f"{worded(name)}: {worded(shown(value))}" for name, value in said if value)
    return f"{case.number(key)} ({texts}) {titled(kind, line(line_of(case, kind, key)))}\n{told}"


def _written(value: object) -> str:
    """The words of a field of which nobody has said what they mean."""
    return f"“{value['written']}”" if isinstance(value, dict) and value.get("written") else ""
