"""What was found of a file before it is attached, at the right of the dialog."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from workbench.ui.dialogs.preflight import Looked
from workbench.ui.moves import card, label

_ROWS = ("Name", "Type", "Size", "Encoding", "SHA-256", "Same bytes")


class Checks(QWidget):
    """One file's name, kind, size, encoding and hash, whether the case holds it, and how it begins."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("sunken", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 16, 16, 8)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Checked before attaching"), "heading"))
        grid = QGridLayout()
        grid.setContentsMargins(12, 8, 12, 8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self._values: dict[str, QLabel] = {}
        for at, name in enumerate(_ROWS):
            self._values[name] = label("")
            grid.addWidget(label(self.tr(name), "small"), at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._values[name], at, 1)
        column.addWidget(card(grid))
        self._begins = label("", "quote")
        self._begins.setWordWrap(True)
        column.addWidget(self._begins)
        column.addStretch(1)

    def says(self, name: str) -> str:
        """What one row says now."""
        return self._values[name].text()

    def show_file(self, found: Looked | None, number: str) -> None:
        """Show what was found; ``number`` is the source that holds the same bytes, empty where none does."""
        for name, value in zip(_ROWS, self._words(found, number) if found else ("",) * len(_ROWS), strict=True):
            self._values[name].setText(value)
        self._begins.setText(f"“{found.begins}”" if found and found.begins else "")

    def _words(self, found: Looked, number: str) -> tuple[str, ...]:
        name = Path(found.path).name
        if found.trouble:
            return name, found.trouble, "", "", "", ""
        size, digest = f"{found.size:,} bytes".replace(",", "\u202f"), f"{found.sha256[:8]}…{found.sha256[-8:]}"
        same = self.tr("already here as {}").format(number) if number else self.tr("not in this case")
        return name, found.kind, size, found.encoding, digest, same
