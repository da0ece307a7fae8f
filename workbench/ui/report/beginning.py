"""What stands on the Report page before there is a report: each template with what it is for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from workbench.ui.language import worded
from workbench.ui.moves import label
from workbench.values.composing import TEMPLATES


class _Offer(QFrame):
    """A way to begin: its button, and what it is for; a click anywhere on it is one on the button."""

    def __init__(self, button: QPushButton, says: str) -> None:
        super().__init__()
        self._button = button
        self.setProperty("card", "true")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.addWidget(button)
        row.addWidget(label(says, "faint"), 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # the release is for the card, too

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._button.click()


class Beginning(QScrollArea):
    """The ways to begin a report, one below the other."""

    template = Signal(str)  # the name of one
    own = Signal()

    def __init__(self) -> None:
        super().__init__(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(40, 32, 40, 32)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Begin a report"), "title"))
        column.addWidget(label(self.tr("A report is sections of this case in an order of yours, with words of your own "
                                       "between them. It is kept in the case; every step can be undone.")))  # fmt: skip
        self._buttons: list[QPushButton] = []
        for name, each in TEMPLATES.items():
            purpose = worded(each.purpose)
            says = f"{purpose[0].upper()}{purpose[1:]}."
            column.addWidget(self._offer(worded(each.title), says, partial(self.template.emit, name)))
        says = self.tr("A text file that the case fills in, in the form of your house.")
        column.addWidget(self._offer(self.tr("Your own template…"), says, self.own.emit))
        column.addStretch(1)
        widest = max(button.sizeHint().width() for button in self._buttons)
        for button in self._buttons:
            button.setMinimumWidth(widest)
        self.setWidget(page)

    def _offer(self, title: str, says: str, does: Callable[[], object]) -> QFrame:
        button = QPushButton(title)
        button.setAutoDefault(False)
        button.setAccessibleDescription(says)
        button.clicked.connect(lambda: does())
        self._buttons.append(button)
        return _Offer(button, says)
