"""One text in a new case, in the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.bench import TEXT, Bench


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    """The window on a case that holds one text, S1."""
    made = Bench(qtbot, tmp_path, TEXT)
    yield made
    made.leave()
