"""Preferences: the table of settings as fields that count at once, each with its reset, narrowed as one types."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QSettings, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from workbench.ui import preferences
from workbench.ui.dialogs.lookup import LookUp
from workbench.ui.dialogs.sheet import scrolled
from workbench.ui.forms.bounds import NAME, fault
from workbench.ui.moves import label
from workbench.ui.preferences import CHOICE, NUMBER, TABLE, YES, Setting, Value


class Row(NamedTuple):
    """One setting as it stands in the window."""

    setting: Setting
    title: QLabel
    field: QWidget
    says: QLabel
    reset: QPushButton


class Preferences(LookUp):
    """Every setting of the table; ``obey`` makes a new value count at once and keeps it."""

    keys_wanted = Signal()

    def __init__(self, settings: QSettings, obey: Callable[[Setting, Value], None], parent: QWidget) -> None:
        super().__init__(parent, self.tr("Preferences"), self.tr("Look up a setting or what it does"))
        self._settings, self._obey = settings, obey
        self.heads: dict[str, QLabel] = {}
        self.rows: dict[str, Row] = {}
        self.none = label(self.tr("No setting says this."), "faint")
        self.none.hide()
        for widget in (self.none, scrolled(self._list()), self._buttons()):
            self.column.addWidget(widget)
        self.column.setStretch(2, 1)

    def _list(self) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setColumnStretch(1, 1)
        for each in TABLE:
            if each.section not in self.heads:
                self.heads[each.section] = label(self.tr(each.section), "heading")
                grid.addWidget(self.heads[each.section], grid.rowCount(), 0, 1, 3)
            self._add(grid, each)
        grid.setRowStretch(grid.rowCount(), 1)
        return page

    def _add(self, grid: QGridLayout, each: Setting) -> None:
        field, at = self._field(each), grid.rowCount()
        row = Row(
            each,
            label(self.tr(each.title)),
            field,
            label(self.tr(each.says), "faint"),
            QPushButton(self.tr("Reset"), autoDefault=False),
        )
        field.installEventFilter(self)
        row.title.setBuddy(field)
        field.setAccessibleDescription(row.says.text())
        row.reset.setAccessibleName(self.tr("Reset: {}").format(row.title.text()))
        row.reset.setToolTip(self.tr("As at first: {}").format(self.tr(each.told(each.usual))))
        row.reset.clicked.connect(partial(self._reset, row))
        self.rows[each.key] = row
        grid.addWidget(row.title, at, 0)
        grid.addWidget(field, at, 1)
        grid.addWidget(row.reset, at, 2)
        grid.addWidget(row.says, at + 1, 0, 1, 3)
        self._show(row)

    def eventFilter(self, field: QObject, event: QEvent) -> bool:
        """The wheel scrolls the list; over a field it would change the setting unasked."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()  # so that the list gets it
            return True
        return super().eventFilter(field, event)

    def _field(self, each: Setting) -> QWidget:
        if each.kind == YES:
            box = QCheckBox(self.tr("Yes"))
            box.toggled.connect(partial(self._take, each))
            return box
        if each.kind == NUMBER:
            spin = QSpinBox(minimum=each.low, maximum=each.high)
            spin.valueChanged.connect(partial(self._take, each))
            return spin
        if each.kind == CHOICE:
            choice = QComboBox()
            for word, says in each.offered().items():
                choice.addItem(self.tr(says), word)
            choice.activated.connect(lambda _: self._take(each, choice.currentData()))
            return choice
        line = QLineEdit(placeholderText=self.tr(str(each.usual)))
        line.editingFinished.connect(lambda: self._take(each, line.text().strip()))
        return line

    def _buttons(self) -> QDialogButtonBox:
        buttons, role = QDialogButtonBox(), QDialogButtonBox.ButtonRole
        self.all = buttons.addButton(self.tr("Reset all"), role.ResetRole)
        self.all.clicked.connect(lambda: [self._reset(row) for row in self.rows.values()])
        buttons.addButton(self.tr("Change keys…"), role.ActionRole).clicked.connect(self._leave_for_keys)
        buttons.addButton(self.tr("Close"), role.RejectRole)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():
            button.setAutoDefault(False)  # Enter ends a field, it does not leave
        return buttons

    def _leave_for_keys(self) -> None:
        self.accept()
        self.keys_wanted.emit()

    def _take(self, each: Setting, value: Value) -> None:
        row = self.rows[each.key]
        says = fault(value, NAME) if isinstance(value, str) else ""
        self._say(row, value, says)
        row.says.setProperty("role", "fault" if says else "faint")
        row.says.style().polish(row.says)
        if not says and value != preferences.value(self._settings, each):
            self._obey(each, value)
            self._mark(row)

    def _reset(self, row: Row) -> None:
        self._obey(row.setting, preferences.usual(row.setting))
        self._settings.remove(row.setting.key)
        self._show(row)

    def _show(self, row: Row) -> None:
        """The field as the settings have it."""
        value, field = preferences.value(self._settings, row.setting), row.field
        field.blockSignals(True)
        if isinstance(field, QCheckBox):
            field.setChecked(bool(value))
        elif isinstance(field, QSpinBox):
            field.setValue(int(value))
        elif isinstance(field, QComboBox):
            field.setCurrentIndex(field.findData(value))
        elif isinstance(field, QLineEdit):
            field.setText(str(value))
        field.blockSignals(False)
        self._say(row, value)
        self._mark(row)

    def _say(self, row: Row, value: Value, fault: str = "") -> None:
        """What a setting does, or what stands in the way of a value."""
        row.says.setText(fault or row.setting.lacks(str(value)) or self.tr(row.setting.says))

    def _mark(self, row: Row) -> None:
        """A setting that differs from its default is in bold and can be reset."""
        differs, title = preferences.changed(self._settings, row.setting), self.tr(row.setting.title)
        row.title.setText(self.tr("{} (changed)").format(title) if differs else title)
        row.title.setProperty("role", "strong" if differs else None)
        row.title.style().polish(row.title)
        row.field.setAccessibleName(row.title.text())
        row.reset.setEnabled(differs)

    def narrow(self, words: str) -> None:
        sought, sections = words.casefold().split(), set()
        for row in self.rows.values():
            each = row.setting
            said = f"{each.section} {each.title} {each.says} {' '.join(says for _, says in each.choices)}".casefold()
            there = all(word in said for word in sought)
            sections |= {each.section} if there else set()
            for widget in (row.title, row.field, row.says, row.reset):
                widget.setVisible(there)
        for section, head in self.heads.items():
            head.setVisible(section in sections)
        self.none.setVisible(not sections)
