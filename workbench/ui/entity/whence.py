"""Whom the records of an entity go back to, in a line, and in one click or key why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from workbench.ui.slips import says


class Whence(QWidget):
    """The counts; *Why* below them opens which records lead to whom."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line, self._reasons = says(role="small"), says(role="faint")
        self.why = QToolButton(text=self.tr("Why these origins"), checkable=True, autoRaise=True)
        self.why.toggled.connect(self._reasons.setVisible)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for part in (self._line, self.why, self._reasons):
            column.addWidget(part)
        self._reasons.hide()

    def text(self) -> str:
        """The line of counts."""
        return self._line.text()

    def reasons(self) -> str:
        """The reasons, a line each."""
        return self._reasons.text()

    def show_told(self, words: str, reasons: Sequence[str]) -> None:
        """Show these counts and reasons; nothing where there are none."""
        self._line.setText(self.tr("Origins: {}").format(words))
        self._reasons.setText("\n".join(reasons))
        self.setVisible(bool(words))
