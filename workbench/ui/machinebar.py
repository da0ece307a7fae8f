"""Above a text that a machine read: which one, and that nobody has confirmed it yet, or who has."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from workbench.case.case import Case
from workbench.case.rows import Row, record
from workbench.ui import icons, theme


class MachineBar(QFrame):
    """One sentence on a tinted ground; hidden over words that a text has of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 12, 5)
        self._shape = QLabel()
        self.says = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.says, 1)
        self._confirmed = False
        self.hide()

    def show_source(self, case: Case, source: bytes) -> None:
        """Say who read the words of a source, if a machine did."""
        told = record(case, source).get("machine_read")
        self.setVisible(bool(told))
        if told:
            self._confirmed = bool(told["confirmed_by"])
            self.says.setText(self._sentence(told))
            self.setAccessibleName(self.says.text())
            self._dress()

    def _sentence(self, told: Row) -> str:
        if told["confirmed_by"]:
            says = self.tr("Read by a machine ({}); {} has confirmed the words.")
            return says.format(told["machine"], told["confirmed_by"])
        says = self.tr("Read by a machine ({}) and not confirmed: compare the words with the picture. "
                       "“Confirm machine-read words” says that you have.")  # fmt: skip
        return says.format(told["machine"])

    def _dress(self) -> None:
        self.setProperty("message", "note" if self._confirmed else "care")
        self.style().unpolish(self)
        self.style().polish(self)
        self._draw()

    def _draw(self) -> None:
        worn = theme.current()
        shape, ink = ("check", worn.accent) if self._confirmed else ("imagery", worn.care)
        self._shape.setPixmap(icons.pixmap(shape, ink, ratio=self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.says.text():
            self._draw()
