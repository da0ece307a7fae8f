"""Verbs called in process, as the command line calls them."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from workbench.cli import entry


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., Any]:
    """Call a verb with --json; its document; the exit status is checked, and that nothing else was said."""

    def call(*arguments: object, status: int = 0) -> Any:
        capsys.readouterr()
        assert entry.main([*map(str, arguments), "--json"]) == status
        said = capsys.readouterr()
        assert said.err == ""
        return json.loads(said.out)

    return call


@pytest.fixture
def refused(capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Call a verb that must be refused; the one sentence it says."""

    def call(*arguments: object) -> str:
        capsys.readouterr()
        assert entry.main([*map(str, arguments)]) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert len(said.err.splitlines()) == 1
        assert "Traceback" not in said.err
        assert "fault of the program" not in said.err
        return said.err.strip()

    return call


@pytest.fixture
def case(tmp_path: Path, run: Callable[..., Any]) -> Path:
    """An empty case."""
    path = tmp_path / "a.casefile"
    run("new", path, "--title", "Two reports")
    return path


TEXT = """A title

First paragraph: an An-124 arrived at Latakia on October 24. “Déjà vu,” she said.

Second paragraph: an An-124 arrived again.
"""


@pytest.fixture
def text_file(tmp_path: Path) -> Path:
    """A small text whose bytes and characters count differently."""
    path = tmp_path / "report.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def reports() -> list[Path]:
    """The two real reports."""
    folder = os.environ.get("CASE_DATA")
    if not folder:
        pytest.skip("CASE_DATA names no folder with the reports")
    return sorted((Path(folder) / "reports").glob("0*.txt"))


@pytest.fixture
def worked(run, case: Path, text_file: Path) -> Path:
    run("attach", case, text_file, "--publisher", "The Wire", "--published", "2025-10-25", "--author", "A. Writer")
    run("highlight", case, "S1", "--quote", "an An-124 arrived at Latakia on October 24")
    run("highlight", case, "S1", "--quote", "an An-124 arrived again")
    return case
