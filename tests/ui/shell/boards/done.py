"""Doing one act on a board, and where its cards lie then."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from workbench.ui.app import Desktop
from workbench.ui.boardpage import BoardPage

Key = Callable[[str], bytes]
CONTROL = Qt.KeyboardModifier.ControlModifier


def places(page: BoardPage) -> dict[str, tuple[float, float]]:
    return {card.number: (card.x, card.y) for card in page.raw}


def entries(opened: Desktop) -> int:
    return int(opened.desk.case.value("SELECT count(*) FROM entry"))


def do(opened: Desktop, name: str, *picked: bytes) -> None:
    """Select and do, as one entry of the journal or none."""
    opened.desk.focus.select(*picked)
    opened.window.acts.refresh()
    before = entries(opened)
    opened.window.acts[name].trigger()
    assert entries(opened) <= before + 1
