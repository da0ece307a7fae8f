"""What a source holds and what it came out of, as sources to open: a mail's attachments, the files of a ZIP."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from workbench.case.case import Case
from workbench.case.quoted import parts_of, source_title, whole_of
from workbench.ui.chips import KindChip
from workbench.ui.moves import label
from workbench.ui.plain import line

_CHIPS = 3  # that stand in the strip; all are in the menu behind them
_LETTERS = 26
_MOST = 200  # in the menu


class PartStrip(QWidget):
    """One line; hidden where a source is neither a part nor has parts."""

    open_wanted = Signal(bytes)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("bar", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.chips: list[KindChip] = []
        self.more = QToolButton(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 3, 12, 4)
        self._row.setSpacing(6)
        self._shown: object = None
        self.hide()

    def show_source(self, case: Case, source: bytes) -> None:
        """Show the parts of a source, and what it is a part of."""
        whole, parts = whole_of(case, source), parts_of(case, source)
        named = [(key, case.number(key), title) for key, title in parts[:_MOST]]
        shown = (whole, named, len(parts))
        if shown == self._shown:
            return
        self._shown = shown
        self._empty()
        if whole is not None:
            self._row.addWidget(label(self.tr("Part of"), "small"))
            self._chip(whole, case.number(whole), source_title(case, whole) or "")
        if parts:
            self._row.addWidget(label(self.tr("Holds {}").format(len(parts)), "small"))
            for each in named[:_CHIPS]:
                self._chip(*each)
            self._menu(named, len(parts))
        self._row.addStretch(1)
        self.setVisible(bool(whole or parts))

    def _empty(self) -> None:
        self.chips = []
        self.more.hide()
        self.more.setParent(None)
        while self._row.count():
            part = self._row.takeAt(0).widget()
            if part is not None and part is not self.more:
                part.hide()
                part.deleteLater()

    def _chip(self, key: bytes, number: str, title: str) -> None:
        words = line(title)
        chip = KindChip("source", f"{number} {words if len(words) <= _LETTERS else words[: _LETTERS - 1] + '…'}")
        chip.setAccessibleName(self.tr("Open {} {}").format(number, words))
        chip.setToolTip(words)
        chip.clicked.connect(partial(self.open_wanted.emit, key))
        self.chips.append(chip)
        self._row.addWidget(chip)

    def _menu(self, named: list[tuple[bytes, str, str]], many: int) -> None:
        if len(named) <= _CHIPS:
            return
        menu = QMenu(self.more)
        for key, number, title in named:
            menu.addAction(f"{number} {line(title)[:80]}".replace("&", "&&"), partial(self.open_wanted.emit, key))
        if many > len(named):
            menu.addAction(self.tr("… and {} more in the navigator").format(many - len(named))).setEnabled(False)
        self.more.setText(self.tr("all {}").format(many))
        self.more.setMenu(menu)
        self.more.setParent(self)
        self._row.addWidget(self.more)
        self.more.show()
