"""One window for all tests of the folder, on a copy of the sample case for each."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.shell.conftest import furnished
from workbench.reading.sample import make_sample
from workbench.ui.app import Desktop
from workbench.ui.report.page import ReportPage


@pytest.fixture(scope="package")
def window(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Iterator[Desktop]:
    """The furnished window."""
    with furnished(tmp_path_factory.mktemp("window")) as desktop:
        desktop.desk.analyst = "Ada"
        desktop.window.resize(1440, 900)
        yield desktop


@pytest.fixture(scope="package")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample case as it is at first."""
    path = tmp_path_factory.mktemp("sample") / "s.casefile"
    make_sample(path).close()
    return path


@pytest.fixture
def page(window: Desktop, sample: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[ReportPage]:
    """The Report page in sight, on a case without any report."""
    assert window.desk.open(Path(shutil.copy(sample, tmp_path)))
    window.window.go("report")
    yield window.views.report
    window.desk.close()
