"""Fields laid out as rows from a table: label, inputs side by side, the words each came from, what they mean."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workbench.ui.forms.choices import Choices
from workbench.ui.forms.inputs import Line
from workbench.ui.forms.readings import Reading, quoted
from workbench.ui.language import worded
from workbench.ui.moves import label
from workbench.ui.plain import tip
from workbench.values.resolved import Resolved

_LIMITED = 10_000  # pixels; the widest of fields that no width was set for is a thousand times as wide


class Field(NamedTuple):
    """One row of a form's table: its name in the act, label with its Alt letter, input, and how it is laid."""

    name: str
    label: str
    make: Callable[[], Any]
    resolved: bool = False  # what the words mean stands beside it, or below when it shares its row
    beside: bool = False  # in the row of the field before it
    roomy: bool = False  # the whole row is its own, its reading below
    listed: bool = False  # other readings stand below it, to be chosen by ↓ and ↑


class Rows(QWidget):
    """The fields of one form."""

    def __init__(
        self,
        fields: Sequence[Field],
        inputs: Mapping[str, Any],
        resolve: Callable[[str, str], Resolved],
        tells: Callable[[str, Resolved], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._resolve, self._tells = resolve, tells
        self._inputs = inputs
        self.readings: dict[str, Reading] = {}
        self.choices: dict[str, Choices] = {}
        self._sources: dict[str, QLabel] = {}
        self._faults: dict[str, QLabel] = {}
        self._cells: dict[str, QVBoxLayout] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 9, 12, 7)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        for row in _grouped(fields):
            self._lay(row)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def show_words(self, name: str, words: str, *, elsewhere: bool = False) -> None:
        """The words a field came from, or words around them that it could take."""
        made, source = self._inputs[name], self._sources.get(name)
        if isinstance(made, Line):
            made.setPlaceholderText(f"“{words}”" if elsewhere and words else made.hint)
            if elsewhere and words:
                made.setToolTip(tip(self.tr("“{}” in the sentence").format(words)))
            else:
                made.tell_hint()
        if source is not None:
            shown = words if not elsewhere and words != made.value() else ""
            source.setText(quoted(shown) if shown else "")
            source.setVisible(bool(shown))

    def refuse(self, name: str, says: str) -> None:
        """Why a field did not take what was pasted; nothing takes the sentence away."""
        told = self._faults.get(name)
        if told is None and says:
            told = self._faults[name] = label("", "fault")
            told.setWordWrap(True)
            self._cells[name].addWidget(told)
        if told is not None:
            told.setText(worded(says))
            told.setVisible(bool(says))

    def put_below(self, name: str, widget: QWidget) -> None:
        """Show something below a field."""
        self._cells[name].addWidget(widget)

    # build

    def _lay(self, row: Sequence[Field]) -> None:
        at, column, line = self._grid.rowCount(), QVBoxLayout(), QHBoxLayout()
        head = self._label(row[0])
        head.setContentsMargins(0, 6, 0, 0)
        line.setSpacing(8)
        column.setSpacing(3)
        column.addLayout(line)
        self._grid.addWidget(head, at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addLayout(column, at, 1)
        for field in row:
            self._put(field, line, column, alone=len(row) == 1, first=field is row[0])

    def _put(self, field: Field, line: QHBoxLayout, column: QVBoxLayout, *, alone: bool, first: bool) -> None:
        made = self._inputs[field.name]
        if not first:
            line.addWidget(self._label(field))
        made.setAccessibleName(worded(field.label).replace("&", "").lstrip("→ "))
        self._cells[field.name] = column
        line.addWidget(made, 5)
        if alone and not field.resolved and made.maximumWidth() < _LIMITED:
            line.addStretch(1)  # a short field begins where the others do
        if field.resolved:
            self._read(field, line if alone and not field.roomy else column, column)
        else:
            self._quote(field, line)
        if hasattr(made, "refused"):
            made.refused.connect(partial(self.refuse, field.name))

    def _label(self, field: Field) -> QLabel:
        made = QLabel(self.tr(field.label))
        made.setProperty("role", "small")
        made.setBuddy(self._inputs[field.name])
        return made

    def _quote(self, field: Field, line: QHBoxLayout) -> None:
        source = self._sources[field.name] = QLabel(textFormat=Qt.TextFormat.RichText)
        source.setProperty("role", "faint")
        source.setMaximumWidth(230)
        source.hide()
        line.addWidget(source)

    def _read(self, field: Field, beside: QHBoxLayout | QVBoxLayout, column: QVBoxLayout) -> None:
        made, listed = self._inputs[field.name], field.listed
        called = "" if isinstance(beside, QHBoxLayout) or field.roomy else field.label.replace("&", "").strip("→ ")
        reading = Reading(lambda words: self._resolve(field.name, words), self, naming=not listed, called=called)
        if self._tells is not None:
            reading.tells = partial(self._tells, field.name)
        self.readings[field.name] = reading
        if isinstance(beside, QHBoxLayout):
            beside.addWidget(reading, 6)
        else:
            beside.addWidget(reading)
        made.changed.connect(lambda: reading.typed(made.value()))
        if listed:
            self.choices[field.name] = choices = Choices(written=field.name == "aircraft")
            column.addWidget(choices)
            made.walks = choices.step


def _grouped(fields: Sequence[Field]) -> list[list[Field]]:
    rows: list[list[Field]] = []
    for field in fields:
        if field.beside and rows:
            rows[-1].append(field)
        else:
            rows.append([field])
    return rows
