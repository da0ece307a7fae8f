"""A short question over the window: one line or some sentences, what is done with them, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from workbench.ui import theme
from workbench.ui.forms.inputs import Words, sends
from workbench.ui.keycaps import KeyButton
from workbench.ui.language import worded

_WIDE, _LINES = 420, 5  # of the field: pixels, and lines of sentences


class Asking(QDialog):
    """Asks for words; Enter gives them (Ctrl+Enter where they may have several lines), Esc leaves."""

    def __init__(self, parent: QWidget, title: str, ask: str, verb: str, field: QLineEdit | Words) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.field = field
        field.setAccessibleName(ask.rstrip(":"))
        field.setMinimumWidth(round(theme.grown(_WIDE)))
        said = QLabel(ask, wordWrap=True)
        said.setBuddy(field)
        if isinstance(field, Words):
            field.refused.connect(lambda says: said.setText(worded(says) or ask))
        self.give = KeyButton(verb, "Return" if isinstance(field, QLineEdit) else "Ctrl+Return", primary=True)
        leave = KeyButton(self.tr("Cancel"), "Esc")
        self.give.clicked.connect(self.accept)
        leave.clicked.connect(self.reject)
        column, foot = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        foot.setSpacing(8)
        foot.addStretch(1)
        for button in (leave, self.give):
            foot.addWidget(button)
        column.addWidget(said)
        column.addWidget(field, 1)
        column.addLayout(foot)
        field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the field leaves: Enter in a line, Ctrl+Enter in sentences."""
        enter, button = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter), self.focusWidget()
        if enter and isinstance(button, KeyButton) and not sends(event):
            button.click()
        elif sends(event) or enter and isinstance(self.field, QLineEdit):
            self.accept()
        else:
            super().keyPressEvent(event)

    @classmethod
    def line(cls, parent: QWidget, title: str, ask: str, *, verb: str, given: str = "") -> str | None:
        """One line, which may be empty; ``None`` when it was not given."""
        field = QLineEdit(given)
        field.selectAll()
        return field.text() if cls._given(cls(parent, title, ask, verb, field)) else None

    @classmethod
    def sentences(cls, parent: QWidget, title: str, ask: str, *, verb: str) -> str | None:
        """Some sentences; ``None`` when they were not given."""
        field = Words(lines=_LINES)
        return field.toPlainText() if cls._given(cls(parent, title, ask, verb, field)) else None

    @staticmethod
    def _given(dialog: Asking) -> bool:
        try:
            return dialog.exec() == QDialog.DialogCode.Accepted
        finally:
            dialog.deleteLater()
