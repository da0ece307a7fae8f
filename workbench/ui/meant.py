"""What a grade, a word or a sign means, said where it stands: under the pointer, and when it is asked what it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from workbench.reference import glossary
from workbench.ui.language import tr, worded
from workbench.ui.plain import tip

ASKED = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.WhatsThisRole)
"""What a list or table is asked for what one of its cells means."""


def meant(group: str, *words: str) -> str:
    """A line for each word that the glossary's group explains, and nothing of any other."""
    known = [(word, glossary.meaning(group, word)) for word in words if word]
    return "\n".join(f"{tr(word)}: {worded(says)}" for word, says in known if says)


def grade_meant(grade: str | None) -> str:
    """A letter, a digit, or that nobody has graded yet."""
    digit = grade in glossary.GROUPS["credibility"].terms
    return meant("credibility" if digit else "reliability", grade or "not graded")


def explain(widget: QWidget, says: str) -> None:
    """Say this when the pointer rests on a widget, and when What is this? is asked of it."""
    widget.setToolTip(tip(says))
    widget.setWhatsThis(tip(says))
