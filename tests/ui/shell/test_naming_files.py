"""Qt's file dialogs know a case by its name: one that they open and close would lose the locks of SQLite on it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SCRIPT = """
import sys
from PySide6.QtCore import QMimeDatabase
from workbench.ui.app import application
app = application()
print(*(QMimeDatabase().mimeTypeForFile(path).name() for path in sys.argv[1:]))
"""


def test_a_case_and_what_lies_beside_it_are_told_by_their_names(tmp_path: Path) -> None:
    paths = [tmp_path / f"a.casefile{tail}" for tail in ("", "-wal", "-shm", "-journal", ".lock")]
    for path in paths:
        path.write_text("%PDF-1.4 what is in it tells of another kind", encoding="utf-8")
    told = subprocess.run([sys.executable, "-c", SCRIPT, *map(str, paths)], check=True, capture_output=True, text=True)
    assert told.stdout.split() == ["application/x-casefile", *["application/x-casefile-part"] * 4]
