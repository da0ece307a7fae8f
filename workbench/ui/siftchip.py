"""The chip that names the filter of every view and lifts it with one click, and what else leaves records out."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from workbench.ui.focus import Focus
from workbench.ui.language import tr
from workbench.ui.plain import tip
from workbench.ui.timeline.calendar import brush_words

LONGEST = 26  # letters of a filter that are shown


class SiftChip(QPushButton):
    """Hidden while nothing is filtered."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("chip", "on")
        self.setAutoDefault(False)
        self.say("")

    def say(self, text: str) -> None:
        """Name a filter, or none."""
        self.setText(f"{text if len(text) <= LONGEST else text[: LONGEST - 1] + '…'}  ×")
        self.setToolTip(tip(self.tr("Only what passes {} is shown. Clear the filter").format(text)))
        self.setAccessibleName(self.tr("Clear the filter {}").format(text))
        self.setHidden(not text)


def narrowed_by(focus: Focus) -> str:
    """What leaves records out: the brushed days, the filter, or both; nothing where all is shown."""
    said = [brush_words(*focus.span)] if focus.span is not None else []
    said += [tr("the filter")] if focus.filter else []
    return tr(" and ").join(said)
