"""A copy of the open case comes home: let go over the window, or found where it was given from."""

from __future__ import annotations

from pathlib import Path

from workbench.case.glance import is_copy
from workbench.case.itself import own_key
from workbench.ui.dialogs.given import came_back, given_here
from workbench.ui.dialogs.merge import MergeDialog
from workbench.ui.window import MainWindow


def comes_home(window: MainWindow, path: Path) -> bool:
    """Show what a copy of the open case brings; whether the file is one."""
    copy = is_copy(path, own_key(window.desk.case))
    if copy:
        dialog = MergeDialog(window, path)
        dialog.open()
        dialog.submit()
    return copy


def merge_returned(window: MainWindow) -> None:
    """Ask which copy came back; one that was given and has been worked in since is shown at once."""
    dialog = MergeDialog(window)
    dialog.open()
    found = given_here(window.desk.case)
    if found is not None and dialog.file.value() == str(found) and came_back(window.desk.case, found):
        dialog.submit()
