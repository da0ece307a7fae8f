"""Lines outside of forms: what one looks for is bounded, and a paste that is cut is said at the line."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QLineEdit, QToolTip

from workbench.values.spoken import thousands

SOUGHT = 1_000  # characters of words to look for; laying out more takes a tenth of a second


class _Cut(QObject):
    """Says at a line that words were cut, as its line lives."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self.line = line
        line.inputRejected.connect(self._say)

    def _say(self) -> None:
        says = self.tr("This line takes {} characters; the rest was left out.").format(thousands(SOUGHT))
        QToolTip.showText(self.line.mapToGlobal(QPoint(0, self.line.height())), says, self.line)


def bound(line: QLineEdit) -> None:
    """Let a line to look for words take so many, whatever is pasted."""
    line.setMaxLength(SOUGHT)
    _Cut(line)
