"""Writes the guide's page of keys from the window's own table: ``python -m docs.keys``."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from workbench.ui.actions import KEYED, Act
from workbench.ui.keyboard import VIEWS

PAGE = Path(__file__).parent / "guide" / "keyboard.md"
HEAD = """# Keys

Everything can be done without the mouse. *Help ▸ Keyboard* (Ctrl+F1) shows the same list in the program, with a field
to look up a key or what it does. *Help ▸ Change keys…* gives acts [other keys](preferences.md#keys).

Single letters count while a pane that shows something has the keyboard: the reader, the navigator, the timeline or the
board. On the board some of them mean something of their own: see *Board* below. They never count while you type in a
field. F6 goes from pane to pane.
"""


def page(acts: Iterable[Act]) -> str:
    """The page: a table for each menu, and one for the keys of the views."""
    known = list(acts)
    tables = [(menu, [_row(act) for act in known if act.keys and act.menu.partition(":")[0] == menu]) for menu in KEYED]
    tables.append(("In the views", [f"| `{keys}` | {says} |" for keys, says in VIEWS]))
    return "\n".join([HEAD, *(_table(name, rows) for name, rows in tables if rows)])


def _row(act: Act) -> str:
    return f"| `{'`, `'.join(act.keys)}` | {act.text.rstrip('…')}: {act.says} |"


def _table(name: str, rows: list[str]) -> str:
    return "\n".join([f"## {name}", "", "| Keys | What they do |", "| --- | --- |", *rows, ""])


def acts_of_the_window() -> Iterator[Act]:
    """Every act that the window can do."""
    from PySide6.QtCore import QSettings

    from workbench.ui.app import Desktop, application

    app = application()
    with tempfile.TemporaryDirectory() as folder:
        desktop = Desktop(app, QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat))
        desktop.furnish()
        yield from desktop.window.acts
        desktop.window.close()
        desktop.deleteLater()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    PAGE.write_text(page(acts_of_the_window()), encoding="utf-8")
