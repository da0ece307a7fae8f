"""What the log says where it has no row to show: what belongs here, and the one next step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from workbench.ui.timeline.calendar import brush_words

_NONE_YET = {
    "sighting": "No sightings yet. Select words in a source and press S.",
    "claim": "No claims yet. Select words in a source and press C.",
    "track": "No tracks yet. Ctrl+Shift+I imports the files of a flight tracker.",
    "source": "No sources yet. Press Ctrl+Shift+A to attach one.",
    "entity": "No entities yet. They come from sightings of one airframe, one place, one person.",
    "lead": "No leads yet. Press N in the reader for an open question or task.",
    "enquiry": "No searches yet. Ctrl+Shift+S records one, also one that found nothing.",
    "mention": "No mentions yet. Accept a suggestion in a source with Tab and Enter.",
    "dismissal": "All is offered. X on a suggestion offers it no more; deleting its row here takes that back.",
    "excerpt": "No excerpts yet. Select words in a source and press E.",
    "trash": "Nothing is in the trash.",
}


class Empty(QWidget):
    """One sentence in the middle, and a button where a filter hides all."""

    cleared = Signal()
    sought = Signal()  # the words are to be looked for in the texts, too

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.says = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self.button = QPushButton(self.tr("Show all"))
        self.button.clicked.connect(self.cleared)
        self.texts = QPushButton(self.tr("Look in the texts"))
        self.texts.clicked.connect(self.sought)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(self.says)
        column.addSpacing(8)
        for button in (self.texts, self.button):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def explain(self, kind: str, *, filtered: bool, words: str, span: tuple[float, float] | None, held: int) -> None:
        """Say why there is nothing; ``words`` are those typed, where they are no filter."""
        says = self.tr(_NONE_YET[kind])
        if held and span is not None and not filtered:
            says = self.tr("Nothing in {}.").format(brush_words(*span))
        elif held and words:
            says = self.tr("No row holds these words. The columns were looked through, not the texts of the sources.")
        elif held:
            says = self.tr("Nothing matches.")
        self.says.setText(says)
        self.button.setVisible(bool(held))
        self.texts.setVisible(bool(held and words))
