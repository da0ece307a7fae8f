"""Names and words that acts on a board ask for; what a case cannot keep is complained of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QInputDialog

from workbench.ui.desk import Desk
from workbench.ui.forms.bounds import NAME, WORDS, fault

if TYPE_CHECKING:
    from workbench.ui.board.surface import Surface


def ask_name(page: Surface, title: str, label: str, *, given: str = "") -> str | None:
    """A name, which may be empty; ``None`` when it was not given."""
    name, said = QInputDialog.getText(page, title, label, text=given)
    return _checked(page.desk, name, NAME) if said else None


def ask_words(page: Surface, title: str, label: str) -> str | None:
    """Some sentences; ``None`` when none were given."""
    words, said = QInputDialog.getMultiLineText(page, title, label)
    return _checked(page.desk, words, WORDS) or None if said else None


def _checked(desk: Desk, text: str, most: int) -> str | None:
    if says := fault(text, most):
        desk.complaint.emit(says)
        return None
    return text.strip()
