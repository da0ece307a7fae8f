"""A colleague's copy comes home: what it brings, what differs, and a choice for each field that both changed."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.conflicts import unsettled
from workbench.case.ids import id_bytes
from workbench.case.rows import Row, records
from workbench.exchange.merge import MergeReport, merge
from workbench.reading.intake import complete
from workbench.report.wording import counted
from workbench.ui.chips import KindChip
from workbench.ui.dialogs.sheet import Sheet, named, scrolled
from workbench.ui.forms.inputs import Line, sends
from workbench.ui.keeping import snapshot
from workbench.ui.moves import label
from workbench.ui.plain import escape
from workbench.ui.window import MainWindow
from workbench.ui.wording import day
from workbench.values.errors import CaseError

MINE, THEIRS = "mine", "theirs"
_FADED = 240  # letters of a value that are shown


class MergeDialog(Sheet):
    """See what a copy brings and choose where both sides changed a field; what is left waits as a conflict."""

    name, title, verb = "merge", "Merge returned case", "Look at the copy"
    size_hint = QSize(960, 640)

    def __init__(self, window: MainWindow) -> None:
        self.report: MergeReport | None = None
        self._path: Path | None = None
        self.clashes: list[Clash] = []
        super().__init__(window)
        self.file.changed.connect(self._forget)
        self._show_conflicts(open_conflicts(self.desk.case))
        self._name()

    def body(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 16, 16, 8)
        column.setSpacing(10)
        row = QHBoxLayout()
        self.file = Line(self.tr("the copy that came back"))
        choose = QPushButton(self.tr("&Choose…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        row.addWidget(named(self.tr("&File"), self.file))
        row.addWidget(self.file, 1)
        row.addWidget(choose)
        column.addLayout(row)
        self.summary = label("")
        column.addWidget(self.summary)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column.addLayout(self._list)
        column.addStretch(1)
        return scrolled(page)

    def _choose(self) -> None:
        kinds = self.tr("Case files (*.casefile);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr(self.title), str(self.desk.case.path.parent), kinds)
        if chosen:
            self.file.put(chosen)
            self.submit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not sends(event)
        if enter and self.focusWidget() is self.file:
            if self.file.value() and self.report is None:
                self.submit()
        else:
            super().keyPressEvent(event)

    def _forget(self) -> None:
        """Another file is named: what was seen of the one before no longer counts."""
        self.report = None
        self._show_conflicts(open_conflicts(self.desk.case))
        self._name()

    # what is to be seen

    def _show_conflicts(self, rows: list[Row]) -> None:
        while self._list.count():
            gone = self._list.takeAt(0).widget()
            gone.hide()
            gone.deleteLater()
        self.clashes = sorted((Clash(self.desk.case, row) for row in rows), key=lambda clash: clash.accessibleName())
        for clash in self.clashes:
            clash.chosen.connect(self._go_on)
            self._list.addWidget(clash)
        self.summary.setText(self._says())

    def _go_on(self) -> None:
        """After a choice, on to the next field without one."""
        self._name()
        following = next((clash.first for clash in self.clashes if not clash.choice), self.button)
        following.setFocus(Qt.FocusReason.OtherFocusReason)

    def _says(self) -> str:
        count = len(self.clashes)
        need = counted(count, "field needs your choice", "fields need your choice")
        choices = f"<b>{need}.</b>" if count else self.tr("Nothing needs a choice.")
        if self.report is None:
            return self.tr("Queued by earlier merges: {}").format(choices) if count else ""
        if not self.report.brought:
            here = self.tr("Every entry of {} is in this case already; if its merge was undone, redo brings it back.")
            return " ".join(filter(None, (here.format(escape(self._path.name)), choices if count else "")))
        says = self.tr("{}, {} changed by them, {} the same. {} Nothing is written before Merge.")
        new = counted(self.report.new, "new record", "new records")
        twice = self.tr("Said here of the same words already: {}; keep one of each afterwards.")
        alike = f" {twice.format(self.report.twice)}" if self.report.twice else ""
        return says.format(new, self.report.changed_by_them, self.report.same, choices) + alike

    def _name(self) -> None:
        left = sum(not clash.choice for clash in self.clashes)
        settled = len(self.clashes) - left
        brings = self.report is not None and bool(self.report.brought)
        looks = self.report is None and bool(self.file.value())
        if brings:
            verb = self.tr("Merge, settle {} later").format(left) if left else self.tr("Merge")
        elif looks:
            verb = self.tr("Look at the copy")
        else:
            verb = self.tr("Settle {}").format(settled) if settled else self.tr("Settle")
        self.name_button(verb)
        self.button.setEnabled(bool(brings or looks or settled))
        if self.clashes:
            self.aside.setText(self.tr("{} left · 1 yours, 2 returned · any choice can be undone").format(left))
        else:
            self.aside.setText("")

    # do it

    def submit(self) -> None:
        """Look, then merge, then settle what was chosen; each refusal stands here."""
        self.unsay()
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            if self.file.value() and self.report is None:
                self._look()
            else:
                self._do()
        except CaseError as error:
            self.say("finding", str(error))
        finally:
            QApplication.restoreOverrideCursor()

    def _look(self) -> None:
        self._path = Path(self.file.value()).expanduser()
        self.report = self.desk.act(merge, self._path, preview=True)
        rests = partial(snapshot, self.desk.case.path, "before-merge")  # while what would come in is read
        self.desk.jobs.start(self.tr("Making a snapshot"), rests, done=lambda made: None)
        self._show_conflicts(self.report.conflicts)
        self._name()
        target = self.clashes[0].first if self.clashes else self.button if self.button.isEnabled() else self.file
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _do(self) -> None:
        if self.report is not None and self.report.brought:
            self.desk.act(merge, self._path)
            self.desk.act(complete)
        chosen = [(clash.conflict, clash.choice) for clash in self.clashes if clash.choice]
        for conflict, choice in chosen:
            self.desk.act(acts.settle, conflict, choice)
        left = len(self.clashes) - len(chosen)
        self.home.messages.say("care" if left else "ok", self._told(left))
        self.accept()

    def _told(self, left: int) -> str:
        if self.report is None or not self.report.brought:
            says = self.tr("Settled.")
        else:
            new = counted(self.report.new, "new record", "new records")
            says = self.tr("Merged {}: {}, {} changed by them.").format(
                self._path.name, new, self.report.changed_by_them
            )
        wait = counted(left, "field waits to be settled", "fields wait to be settled")
        more = self.tr(" {}: File, Merge returned case.").format(wait) if left else ""
        return says + more


def open_conflicts(case: Case) -> list[Row]:
    """What earlier merges left to be settled."""
    keys = unsettled(case)
    return records(case, "conflict", keys) if keys else []


class Clash(QFrame):
    """One field that both sides changed: before, yours, returned; 1 and 2 choose."""

    chosen = Signal()

    def __init__(self, case: Case, row: Row) -> None:
        super().__init__()
        self.conflict = id_bytes(row["id"])
        self.choice = ""
        key = id_bytes(row["record"])
        self.setProperty("card", "true")
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 12, 10)
        what = row["field"].replace("deleted", self.tr("in the trash or not"))
        self.setAccessibleName(f"{case.number(key)} {what}")
        head = QHBoxLayout()
        head.addWidget(KindChip(case.table(key), case.number(key)))
        head.addWidget(label(what, "heading"), 1)
        grid.addLayout(head, 0, 0, 1, 2)
        self._says = label(self.tr("choose one"), "small")
        grid.addWidget(self._says, 0, 2, Qt.AlignmentFlag.AlignRight)
        for at, words in enumerate(("Before", "Yours", "Returned")):
            grid.addWidget(label(self.tr(words), "small"), 1, at)
            grid.setColumnStretch(at, 1)
        grid.addWidget(_words(shown(row["field"], row["base"])), 2, 0, Qt.AlignmentFlag.AlignTop)
        self._group = QButtonGroup(self)
        self._buttons = [self._side(grid, at, row) for at in (1, 2)]
        self.first = self._buttons[0]

    def _side(self, grid: QGridLayout, at: int, row: Row) -> QRadioButton:
        side = (MINE, THEIRS)[at - 1]
        value = shown(row["field"], row[side])
        button = QRadioButton(self.tr(("Keep yours  1", "Take returned  2")[at - 1]))
        button.setAccessibleName(f"{self.accessibleName()}: {self.tr(('yours', 'returned')[at - 1])}, {value}")
        button.clicked.connect(lambda: self.choose(side))
        self._group.addButton(button)
        line = QVBoxLayout()
        line.addWidget(button)
        line.addWidget(_words(value))
        line.addStretch(1)
        grid.addLayout(line, 2, at)
        return button

    def choose(self, side: str) -> None:
        """Take one side."""
        self.choice = side
        self._buttons[(MINE, THEIRS).index(side)].setChecked(True)
        self._says.setText(self.tr("chosen: yours") if side == MINE else self.tr("chosen: returned"))
        self.chosen.emit()

    def keyPressEvent(self, event: Any) -> None:
        if event.text() in ("1", "2"):
            self.choose((MINE, THEIRS)[int(event.text()) - 1])
        else:
            super().keyPressEvent(event)


def _words(text: str) -> QLabel:
    made = label(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def shown(field: str, value: Any) -> str:
    """A value of a field in words; nothing is named as such."""
    if field == "deleted":
        return "in the trash" if value else "not in the trash"
    if value in (None, "", []):
        return "not recorded"
    if isinstance(value, dict):
        written, meant = value.get("written"), value.get("value", value.get("quote"))
        spoken = day(meant) if meant and "edtf" in value else meant
        both = f"“{written}” → {spoken or 'open'}" if written and written != spoken else str(spoken or written or "")
        return f"{both}\n{value.get('why', '')}".strip()[:_FADED]
    return " > ".join(map(str, value))[:_FADED] if isinstance(value, list) else str(value)[:_FADED]
