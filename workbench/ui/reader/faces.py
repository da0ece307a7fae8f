"""The row that switches a source between its words and its looks."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from workbench.ui.moves import label


class FaceRow(QWidget):
    """One button for each way to see the source; ``turned`` tells which one was chosen."""

    turned = Signal(int)

    def __init__(self, names: Sequence[str], hint: str, *, beside: QWidget | None = None) -> None:
        super().__init__()
        self.setProperty("bar", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 2, 12, 3)
        row.setSpacing(0)
        for at, name in enumerate(names):
            row.addWidget(self._button(at, name))
        row.addSpacing(12)
        self._hint = label(hint, "faint")
        row.addWidget(self._hint, 1 if beside is None else 0)
        if beside is not None:  # what the other way needs stands in the same row while it shows
            row.addWidget(beside, 20)
            beside.hide()
            row.addStretch(1)
        self._group.idClicked.connect(self.turned)

    def _button(self, at: int, name: str) -> QPushButton:
        button = QPushButton(name)
        button.setAutoDefault(False)
        button.setCheckable(True)
        button.setChecked(at == 0)
        button.setProperty("way", "true")
        button.setAccessibleName(self.tr("Show as {}").format(name))
        button.pressed.connect(partial(button.setChecked, True))
        self._group.addButton(button, at)
        return button

    @property
    def at(self) -> int:
        """The way that is shown."""
        return self._group.checkedId()

    def choose(self, at: int) -> None:
        """Mark a way as the one that is shown."""
        self._group.button(at).setChecked(True)
