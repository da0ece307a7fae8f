"""In the place of a tracker file's rows, which are many and seldom read: what they are, and a button to read them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class Unread(QWidget):
    """One sentence and one button."""

    wanted = Signal()

    def __init__(self, *, writable: bool) -> None:
        super().__init__()
        self.setProperty("paper", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        says = QLabel(self.tr("A tracker file: its fixes are in the case. Its rows are read when you ask."))
        says.setWordWrap(True)
        says.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton(self.tr("Show rows"))
        self.button.setAccessibleDescription(says.text())
        self.button.setEnabled(writable)
        self.button.clicked.connect(self.wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 48, 48, 48)
        column.addStretch(1)
        column.addWidget(says)
        column.addSpacing(12)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
