"""A case file let go over the window: a copy of the open case comes home."""

from __future__ import annotations

from pathlib import Path

from workbench.case.glance import is_copy
from workbench.case.itself import own_key
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
