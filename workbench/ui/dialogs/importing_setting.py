"""How a log is read: its sheet, the row of its heads, what rows become, its dates, and what holds for every row."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QSpinBox, QVBoxLayout, QWidget

from workbench.case.cells import spoken_word
from workbench.reading.tables_mapping import Mapping
from workbench.reading.tables_plan import Planner
from workbench.ui.dialogs.importing_columns import ColumnFields
from workbench.ui.dialogs.sheet import named
from workbench.ui.forms.inputs import Line
from workbench.ui.language import worded
from workbench.ui.moves import card, label
from workbench.values.words import CLAIM_KINDS, METHODS

_KINDS = (("Sightings", "sighting"), ("Claims", "claim"))
_ORDERS = (("As the cells show", ""), ("Day first", "day-first"), ("Month first", "month-first"))
_ZONES = (("As written", ""), ("UTC", "UTC"))


class Setting(QWidget):
    """Everything that can be said of a log, at the left of its rows; ``changed`` tells that something was."""

    changed = Signal()
    sheet_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 12, 8)
        column.setSpacing(10)
        self.sheets, self.head, self.kind = QComboBox(), QSpinBox(), _choice(_KINDS)
        self.head.setSpecialValueText(self.tr("none"))
        self.head.setKeyboardTracking(False)
        self._sheet_name = named(self.tr("&Sheet"), self.sheets)
        column.addWidget(self._table())
        self.columns = ColumnFields()
        column.addWidget(label(self.tr("Columns"), "heading"))
        column.addWidget(card(_around(self.columns)))
        self.order, self.zone = _choice(_ORDERS), _choice(_ZONES)
        self.dates = label("", "faint")
        column.addWidget(label(self.tr("Dates"), "heading"))
        column.addWidget(self._dates())
        self.word, self.by = QComboBox(), Line(self.tr("origin > who relays it"))
        self._word_name = named("", self.word)
        column.addWidget(label(self.tr("For every row that says nothing of it"), "heading"))
        column.addWidget(self._constants())
        column.addStretch(1)
        self._connect()

    # build

    def _table(self) -> QFrame:
        return laid(
            (self._sheet_name, self.sheets),
            (named(self.tr("&Row with the heads"), self.head), self.head),
            (named(self.tr("Rows &become"), self.kind), self.kind),
        )

    def _dates(self) -> QFrame:
        return laid(
            (named(self.tr("&Day and month"), self.order), self.order),
            (self.dates,),
            (named(self.tr("Time &zone"), self.zone), self.zone),
        )

    def _constants(self) -> QFrame:
        return laid((self._word_name, self.word), (named(self.tr("&Asserted by"), self.by), self.by))

    def _connect(self) -> None:
        for choice in (self.kind, self.order, self.zone, self.word):
            choice.currentIndexChanged.connect(self.changed)
        self.head.valueChanged.connect(self.changed)
        self.by.changed.connect(self.changed)
        self.sheets.currentIndexChanged.connect(self.sheet_chosen)

    # what is set

    def show_sheets(self, names: list[str], at: int) -> None:
        """Offer the sheets of a workbook; a text has none."""
        self.sheets.blockSignals(True)
        self.sheets.clear()
        self.sheets.addItems(names)
        self.sheets.setCurrentIndex(at)
        self.sheets.blockSignals(False)
        for part in (self._sheet_name, self.sheets):
            part.setVisible(len(names) > 1)

    def show_mapping(self, mapping: Mapping, last_row: int) -> None:
        """Set everything to a mapping, without telling of it."""
        self.blockSignals(True)
        self.head.setRange(0, last_row)
        self.head.setValue(mapping.head)
        for choice, value in ((self.kind, mapping.kind), (self.order, mapping.order), (self.zone, mapping.zone)):
            choice.setCurrentIndex(choice.findData(value))
        name, table = ("kind", CLAIM_KINDS) if mapping.kind == "claim" else ("method", METHODS)
        self.word.clear()
        self.word.addItem(self.tr("not stated"), "")
        for word in table:
            self.word.addItem(self.tr(spoken_word(word)), word)
        self.word.setCurrentIndex(max(0, self.word.findData(mapping.constants.get(name, ""))))
        self._word_name.setText(self.tr("&Kind") if name == "kind" else self.tr("&Method"))
        self.word.setAccessibleName(self._word_name.text().replace("&", ""))
        self.by.put(mapping.constants.get("by", ""))
        self.blockSignals(False)

    def constants(self) -> dict[str, str]:
        """What holds for every row that says nothing of it."""
        name = "kind" if self.kind.currentData() == "claim" else "method"
        given = {name: self.word.currentData() or "", "by": self.by.value()}
        return {name: value for name, value in given.items() if value}

    def tell_dates(self, planner: Planner) -> None:
        """Say what the cells tell of day and month."""
        says = planner.dates.says()
        self.dates.setText(worded(says[:1].upper() + says[1:] + ".") if says else "")
        self.dates.setVisible(bool(says))


def _choice(words: tuple[tuple[str, str], ...]) -> QComboBox:
    made = QComboBox()
    for shown, value in words:
        made.addItem(made.tr(shown), value)
    return made


def laid(*rows: tuple[QWidget, ...]) -> QFrame:
    """Names at the left, what they name at the right; a part without a name takes its whole row."""
    grid = QGridLayout()
    grid.setContentsMargins(12, 8, 12, 8)
    grid.setVerticalSpacing(6)
    for column in (0, 1):
        grid.setColumnStretch(column, 1)
    for at, row in enumerate(rows):
        for column, part in enumerate(row):
            grid.addWidget(part, at, column, 1, 3 - len(row))
    return card(grid)


def _around(part: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(part)
    return column
