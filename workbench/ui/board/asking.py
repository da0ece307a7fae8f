"""Names and words that acts on a board ask for; what a case cannot keep is complained of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.ui.asking import Asking
from workbench.ui.desk import Desk
from workbench.ui.forms.bounds import NAME, WORDS, fault

if TYPE_CHECKING:
    from workbench.ui.board.surface import Surface


def ask_name(page: Surface, title: str, label: str, *, verb: str, given: str = "") -> str | None:
    """A name, which may be empty; ``None`` when it was not given."""
    name = Asking.line(page.board, title, label, verb=verb, given=given)
    return None if name is None else _checked(page.desk, name, NAME)


def ask_words(page: Surface, title: str, label: str, *, verb: str) -> str | None:
    """Some sentences; ``None`` when none were given."""
    words = Asking.sentences(page.board, title, label, verb=verb)
    return _checked(page.desk, words or "", WORDS) or None


def _checked(desk: Desk, text: str, most: int) -> str | None:
    if says := fault(text, most):
        desk.complaint.emit(says)
        return None
    return text.strip()
