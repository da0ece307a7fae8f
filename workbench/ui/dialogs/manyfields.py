"""One field of all that is selected, set at once: what it reads now and would read, and which records refuse."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QLineEdit, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from workbench.case.acts.foretold import GRADE, Foretold, fields_of, foretelling, set_foretold
from workbench.case.cells import spoken_word
from workbench.case.trash import held
from workbench.ui.dialogs.sheet import Sheet, named
from workbench.ui.forms.bounds import LINE, fault
from workbench.ui.forms.edit import called, words_of
from workbench.ui.language import counted, worded
from workbench.ui.moves import label
from workbench.ui.plain import line
from workbench.ui.slices import Slices, Work
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError
from workbench.values.spoken import thousands

_PAUSE = 250  # milliseconds without a letter until it is looked what would change
_LISTED = 60  # values and refusals that stand in the table
_NAMED = 8  # records that are named


class ManyFields(Sheet):
    """A field and a value; below, before anything is done, how many records read what now. One act, one undo."""

    name = "many-fields"
    title = "Edit the selected"
    verb = "Change"
    size_hint = QSize(620, 520)

    def __init__(self, window: MainWindow, records: Sequence[bytes]) -> None:
        self._records = list(records)
        self._found: Foretold | None = None
        super().__init__(window)
        case = window.desk.case
        self._tables = {table for table, _thrown in held(case, tuple(self._records)).values()} if case else set()
        for name in fields_of(sorted(self._tables)):
            self.field.addItem(self.tr("Grade") if name == GRADE else worded(called(name)), name)
        self._slices = Slices(self)
        self._typing = QTimer(self, interval=_PAUSE, singleShot=True)
        self._typing.timeout.connect(self._look)
        self.field.currentIndexChanged.connect(self._choose)
        self.value.textEdited.connect(self._wait)
        self.choice.activated.connect(self._wait)
        self.aside.setText(self.tr("{} selected").format(counted(len(self._records), "record", "records")))
        self._choose()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def body(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 12, 16, 12)
        self.field, self.choice, self.value = QComboBox(), QComboBox(), QLineEdit(maxLength=LINE)
        self.value.setPlaceholderText(self.tr("the new value; written and taken out again, none"))
        self.says = label("", "faint")
        self.says.setWordWrap(True)
        self.table = self._table()
        for widget in (named(self.tr("&Field"), self.field), self.field, named(self.tr("&Value"), self.value),
                       self.value, self.choice, self.says, self.table):  # fmt: skip
            column.addWidget(widget)
        return page

    def _table(self) -> QTableWidget:
        table = QTableWidget(0, 3)
        table.setHorizontalHeaderLabels([self.tr("Records"), self.tr("Reads now"), self.tr("Would read")])
        table.setAccessibleName(self.tr("What changes"))
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.horizontalHeader().setStretchLastSection(True)
        table.setColumnWidth(0, 170)
        table.setColumnWidth(1, 190)
        return table

    # what would change

    @property
    def asked(self) -> tuple[str, str]:
        """The field and the value that are asked for."""
        chosen = self.choice.currentData() if not self.choice.isHidden() else self.value.text()
        return str(self.field.currentData() or ""), str(chosen or "").strip()

    def _choose(self) -> None:
        """A field that takes the words of a table only offers those."""
        words = words_of(str(self.field.currentData() or ""), self._tables)
        self.choice.clear()
        for word in (*words, ""):
            self.choice.addItem(worded(spoken_word(word)) if word else self.tr("nothing"), word)
        self.choice.setCurrentIndex(-1)
        self.choice.setVisible(bool(words))
        self.value.setVisible(not words)
        self._wait()
        self._typing.stop()  # nothing is emptied because nothing has been written yet
        self.value.clear()
        self.says.setText(self.tr("Give a value to see what it changes."))
        self.table.setRowCount(0)

    def _wait(self) -> None:
        self._found = None
        self.button.setEnabled(False)
        self._typing.start()

    def _look(self) -> None:
        self._found = None
        self.button.setEnabled(False)
        if self.desk.case is not None and self.asked[0]:
            self._slices.begin(self._looked())

    def _looked(self) -> Work:
        says = fault(self.asked[1], LINE)
        if says:
            self.says.setText(says)
            return
        self._show((yield from foretelling(self.desk.case, self._records, *self.asked)))

    def _show(self, found: Foretold) -> None:
        self._found = found
        many = len(found.edits)
        self.button.setEnabled(many > 0)
        self.name_button(self.tr("Change {}").format(counted(many, "record", "records")))
        same = counted(len(found.alike), "record", "records") if found.alike else ""
        changes = self.tr("{} would change, in one step.").format(counted(many, "record", "records"))
        self.says.setText(f"{changes} {self.tr('{} like that already.').format(same)}" if same else changes)
        none, asked = self.tr("nothing"), line(self.asked[1]) or self.tr("nothing")
        rows = [(thousands(n), line(now) or none, asked) for now, n in found.before.most_common(_LISTED)]
        rows += [(self._numbers(keys), self.tr("refused"), says) for says, keys in [*found.refused.items()][:_LISTED]]
        self.table.setRowCount(len(rows))
        for at, row in enumerate(rows):
            for column, words in enumerate(row):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                self.table.setItem(at, column, item)

    def _numbers(self, keys: Sequence[bytes]) -> str:
        shown = ", ".join(self.desk.case.number(key) for key in keys[:_NAMED])
        return self.tr("{} and {} more").format(shown, len(keys) - _NAMED) if len(keys) > _NAMED else shown

    def submit(self) -> None:
        """Set what changes; those that refuse stay as they are."""
        if self._found is None:
            return
        try:
            self.desk.act(set_foretold, self._found)
        except CaseError as error:
            self.say("finding", str(error))
            return
        self.accept()
