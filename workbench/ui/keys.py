"""Which keys call which act: those of the table, or others that the analyst chose and the settings keep."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from functools import cache

from PySide6.QtCore import QSettings
from PySide6.QtGui import QKeySequence

from workbench.ui import kept
from workbench.ui.actions import ACTS, PAGES, Act
from workbench.ui.keyboard import VIEWS

MOST = 3  # keys of one act
_SIGNS = {"↑": "Up", "↓": "Down", "←": "Left", "→": "Right", "−": "-", "Enter": "Return"}
_GOING = {"Esc", "Tab", "Backtab", "Return", "Enter", "Space", "Backspace", "Up", "Down", "Left", "Right", "PgUp",
          "PgDown", "Home", "End", "Menu"}  # fmt: skip
_WORDS = {"Ctrl+C": "copies", "Ctrl+X": "cuts", "Ctrl+A": "selects all"}
_IN_MENUS = re.compile(r"Alt\+[A-Z0-9]")
Says = Callable[[str], str]


def portable(key: str) -> str:
    """A key as the table writes it; nothing where it is none, or one key after another."""
    read = QKeySequence(key)
    name = read.toString(QKeySequence.SequenceFormat.PortableText)
    return name if read.count() == 1 and name.isascii() else ""


@cache
def _of_views() -> dict[str, str]:
    """What the views use for themselves: the key, and what it does there."""
    found = {}
    for keys, says in VIEWS:
        for part in re.split(r", | and ", keys.replace("Page Up", "PgUp").replace("Page Down", "PgDown")):
            *held, last = part.split(" + ")
            for each in last.split():
                name = portable("+".join([*held, _SIGNS.get(each, each)]))
                found.setdefault(name, says)
    return found


def refusal(act: Act, key: str, tr: Says) -> str:
    """Why an act cannot have a key, as one sentence; nothing where it can."""
    plain = key.removeprefix("Shift+")
    if key in act.keys:
        return ""
    if not key:
        return tr("Press the key first; one at a time, of letters a to z, digits or function keys.")
    if plain in _GOING:
        return tr("{} is needed to go about in the window.").format(key)
    if _IN_MENUS.fullmatch(key):
        return tr("{} opens a menu or leads to a field; add Ctrl or Shift to it.").format(key)
    if key in _WORDS:
        return tr("{} {} words wherever you type.").format(key, tr(_WORDS[key]))
    if key in _of_views() or key.isdigit():
        return tr("{} has a meaning in a view already: {}.").format(key, tr(_of_views().get(key, "digits rate cells")))
    return ""


def _meet(one: Act, other: Act) -> bool:
    """Whether both can be called at the same place: acts of one page count in that page alone."""
    first, second = one.menu.partition(":")[0], other.menu.partition(":")[0]
    return first == second or first not in PAGES or second not in PAGES


def holders(act: Act, key: str, now: Sequence[Act]) -> list[Act]:
    """The acts that have a key an act wants; not those that share it with the act from the first."""
    first = {each.name: each.keys for each in ACTS}
    shared = {name for name, keys in first.items() if key in keys and key in first[act.name]}
    return [each for each in now
            if each.name != act.name and key in each.keys and each.name not in shared and _meet(act, each)]  # fmt: skip


def chosen(settings: QSettings) -> dict[str, tuple[str, ...]]:
    """What the analyst chose, by the names of acts; what is spoilt is left out."""
    acts = {act.name: act for act in ACTS}
    found = {}
    for name, keys in kept.mapping(settings, "keys").items():
        if (
            name in acts
            and isinstance(keys, list)
            and len(keys) <= MOST
            and all(_holds(acts[name], key) for key in keys)
        ):
            found[name] = tuple(keys)
    return found


def _holds(act: Act, key: object) -> bool:
    return isinstance(key, str) and key != "" and portable(key) == key and not refusal(act, key, str)


def keep(settings: QSettings, keys: dict[str, tuple[str, ...]]) -> None:
    """Keep what the analyst chose; acts with the table's own keys are left out."""
    first = {act.name: act.keys for act in ACTS}
    differ = {name: list(each) for name, each in keys.items() if each != first[name]}
    if differ:
        settings.setValue("keys", json.dumps(differ))
    else:
        settings.remove("keys")
