"""The columns of a log, each with its first words and the field it goes to."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from workbench.ui.moves import label
from workbench.ui.plain import tip

_SAMPLE = 28  # letters of a column's first words that are shown


class ColumnFields(QWidget):
    """One line a column; ``chosen`` tells which column was sent where, an empty field to leave it."""

    chosen = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self.fields: list[QComboBox] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 8, 12, 8)
        self._grid.setVerticalSpacing(4)
        self._grid.setHorizontalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)

    def show_columns(
        self, heads: Sequence[str], samples: Sequence[str], fields: Sequence[str], known: dict[str, str]
    ) -> None:
        """Show the columns of another table; ``known`` are the fields with their titles."""
        while self._grid.count():
            self._grid.takeAt(0).widget().deleteLater()
        self.fields = [self._line(at, head, samples[at], fields[at], known) for at, head in enumerate(heads)]
        before: QWidget | None = None
        for field in self.fields:
            if before is not None:
                QWidget.setTabOrder(before, field)
            before = field

    def _line(self, at: int, head: str, sample: str, chosen: str, known: dict[str, str]) -> QComboBox:
        field = QComboBox()
        field.setMaxVisibleItems(24)
        field.addItem(self.tr("leave out"), "")
        for name, title in known.items():
            field.addItem(self.tr(title), name)
        field.setCurrentIndex(max(0, field.findData(chosen)))
        field.setAccessibleName(self.tr("Column {} goes to").format(head))
        field.currentIndexChanged.connect(partial(self._tell, at))
        self._grid.addWidget(self._named(head, sample), at, 0)
        self._grid.addWidget(field, at, 1)
        return field

    def _named(self, head: str, sample: str) -> QLabel:
        shown = " ".join(sample[: 4 * _SAMPLE].split())
        cut = shown if len(shown) <= _SAMPLE else f"{shown[: _SAMPLE - 1]}…"
        made = label(f"{head[:_SAMPLE]}\n{cut}" if cut else head[:_SAMPLE], "small")
        made.setToolTip(tip(f"{head}: {shown}"))
        return made

    def _tell(self, at: int, _index: int) -> None:
        self.chosen.emit(at, self.fields[at].currentData())
