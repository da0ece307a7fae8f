"""A row of buttons in a panel, each an act with its key beside its words."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from workbench.ui.forms.flow import Flow
from workbench.ui.keycaps import KeyButton
from workbench.ui.plain import tip

BETWEEN = 8  # pixels


class Deed(NamedTuple):
    """One button: ``act`` is its word and what it is done with, ``keys`` do it while its panel has the keyboard."""

    act: str
    text: str
    keys: str = ""
    primary: bool = False
    says: str = ""  # for the tooltip, and for those who do not see what it stands under


class Deeds(NamedTuple):
    """Buttons in a row, with a remark behind them."""

    deeds: tuple[Deed, ...]
    aside: str = ""


class DeedRow(QWidget):
    """Shows one row of buttons after another, as many and with the same keys."""

    done = Signal(str)

    def __init__(self, row: Deeds) -> None:
        super().__init__()
        flow = Flow()
        self.setLayout(flow)
        self.row = row
        self.buttons = [_button(each) for each in row.deeds]
        for at, button in enumerate(self.buttons):
            button.clicked.connect(lambda _=False, at=at: self.done.emit(self.row.deeds[at].act))
            flow.addWidget(button)
        self._aside = QLabel()
        self._aside.setProperty("role", "small")
        if row.aside:
            flow.addWidget(self._aside)

    def row_width(self) -> int:
        """Pixels of all buttons on one line."""
        return sum(button.sizeHint().width() for button in self.buttons) + BETWEEN * len(self.buttons)

    def show_deeds(self, row: Deeds) -> None:
        """Show other buttons of the same shapes."""
        self.row = row
        for button, each in zip(self.buttons, row.deeds, strict=True):
            button.setText(each.text)
            button.setAccessibleName(f"{each.text}: {each.says}" if each.says else each.text)
            button.setToolTip(tip(each.says))
        self._aside.setText(row.aside)


def _button(deed: Deed) -> QPushButton:
    if deed.keys:
        return KeyButton(deed.text, deed.keys, primary=deed.primary, panel=True)
    button = QPushButton(deed.text)
    button.setProperty("panel", "true")
    button.setProperty("primary", "true" if deed.primary else None)
    return button
