"""What a field's menu offers for a word that is marked: other words, the own dictionary, to leave it as it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from shiboken6 import isValid

from workbench.ui.language import tr
from workbench.ui.spelling.speller import speller
from workbench.values.errors import CaseError


def extend(menu: QMenu, word: str, replace: Callable[[str], object], ignore: Callable[[str], object]) -> None:
    """Put what can be done with a word before all else in a menu; nothing where the word is right."""
    check, first = speller(), next(iter(menu.actions()), None)
    if check.wrong(word):
        waits = _act(menu, first, tr("Looking for other words…"))
        waits.setEnabled(False)
        _act(menu, first, tr("Add to the dictionary"), partial(_keep, check.add, word))
        _act(menu, first, tr("Ignore here"), partial(ignore, word))
        menu.insertSeparator(first)
        check.suggest(word, lambda others: _offer(menu, waits, others, replace))
    elif check.own is not None and word in check.own:
        _act(menu, first, tr("Take out of the dictionary"), partial(_keep, check.remove, word))
        menu.insertSeparator(first)


def _offer(menu: QMenu, waits: QAction, others: Sequence[str], replace: Callable[[str], object]) -> None:
    """Other words have been thought of, unless the menu is closed."""
    if not isValid(menu):
        return
    if not others:
        waits.setText(tr("No other words"))
        return
    for other in others:
        made = _act(menu, waits, other.replace("&", "&&"), partial(replace, other))
        font = made.font()
        font.setBold(True)
        made.setFont(font)
    menu.removeAction(waits)


def _act(menu: QMenu, before: QAction | None, text: str, does: Callable[[], object] | None = None) -> QAction:
    made = QAction(text, menu)
    if does is not None:
        made.triggered.connect(lambda: does())
    menu.insertAction(before, made)
    return made


def _keep(do: Callable[[str], object], word: str) -> None:
    """Add or take out; where the file cannot be written it is said."""
    try:
        do(word)
    except CaseError as error:
        speller().failed.emit(str(error))
