"""Folders for what must not stay go with their process, or at the next chance."""

import subprocess
import sys
import tempfile
from pathlib import Path

from workbench.exchange.aside import folder_aside


def test_a_folder_goes_and_takes_along_what_a_dead_process_left(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    child = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, text=True)
    left = tmp_path / f"casefile-{int(child.stdout)}-abc"
    others = tmp_path / "casefile-of-mine"
    for each in (left, others):
        each.mkdir()
        (each / "clear.casefile").write_text("words")
    with folder_aside() as folder:
        assert folder.parent == tmp_path
        assert folder.stat().st_mode & 0o077 == 0
        assert not left.exists()
    assert [each.name for each in tmp_path.iterdir()] == [others.name]
