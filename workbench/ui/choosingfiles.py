"""Files that an analyst brings in are asked for where the last ones lay, not where the program was started."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.ui import kept
from workbench.ui.welcome import cases_folder

_FOLDER = "brought-from"  # the setting that says where the last files that came in lay


def folder_in(settings: QSettings) -> str:
    """Where files to bring in are looked for: where the last ones lay, else where documents are."""
    before = kept.words(settings, _FOLDER)
    return before if before and os.path.isdir(before) else str(cases_folder())


def choose_files(parent: QWidget, settings: QSettings, title: str, kinds: str = "") -> list[str]:
    """Ask for files to bring in; an empty list where nothing was chosen."""
    chosen = QFileDialog.getOpenFileNames(parent, title, folder_in(settings), kinds)[0]
    _remember(settings, chosen[0] if chosen else "")
    return chosen


def choose_file(parent: QWidget, settings: QSettings, title: str, kinds: str = "") -> str:
    """Ask for one file to bring in; empty where none was chosen."""
    chosen = QFileDialog.getOpenFileName(parent, title, folder_in(settings), kinds)[0]
    _remember(settings, chosen)
    return chosen


def choose_folder(parent: QWidget, settings: QSettings, title: str) -> str:
    """Ask for a folder of files to bring in; empty where none was chosen."""
    chosen = QFileDialog.getExistingDirectory(parent, title, folder_in(settings))
    _remember(settings, chosen)
    return chosen


def _remember(settings: QSettings, chosen: str) -> None:
    if chosen:
        settings.setValue(_FOLDER, str(Path(chosen).absolute().parent))
