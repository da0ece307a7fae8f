"""One window for all tests of the folder, with a case of its own for each."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.shell.conftest import furnished
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.records import Claim
from workbench.ui.app import Desktop
from workbench.ui.matrix.page import MatrixPage


def _laid(folder: Path) -> Path:
    """Three claims, one of them a forecast; two hypotheses; four ratings of Ada's and one of Ben's."""
    path = folder / "rated.casefile"
    with Case.create(path, title="Flights", question="What do the flights mean?", analyst="Ada") as case:
        with case.change("Claim"):
            said = (
                ("Three landings", ["Radarbox"], None),
                ("A pause", [], None),
                ("Fewer to come", [], "expectation"),
            )
            landed, pause, _ = [bytes(Claim.create(statement=words, by=by, kind=kind).id) for words, by, kind in said]
        base = acts.add_hypothesis(case, "It is a base.", title="Base")
        gone = acts.add_hypothesis(case, "They leave.", title="Leaving")
        acts.grade(case, landed, "3")
        for record, hypothesis, value in ((landed, base, "C"), (landed, gone, "II"), (pause, base, "N")):
            acts.rate(case, record, hypothesis, value)
        case.analyst = "Ben"
        acts.rate(case, landed, gone, "I", reason="One swallow.")
    return path


@pytest.fixture(scope="package")
def window(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Iterator[Desktop]:
    """The furnished window."""
    with furnished(tmp_path_factory.mktemp("window")) as desktop:
        desktop.desk.analyst = "Ada"
        desktop.window.resize(1440, 900)
        yield desktop


@pytest.fixture(scope="package")
def rated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The case as it is at first."""
    return _laid(tmp_path_factory.mktemp("rated"))


@pytest.fixture
def page(window: Desktop, rated: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[MatrixPage]:
    """The Matrix page on a copy of the case, the keyboard in its first cell."""
    assert window.desk.open(Path(shutil.copy(rated, tmp_path)))
    window.window.go("matrix")
    page = window.views.matrix
    page.turn(False)
    page.read(anew=True)
    page.grid.setFocus()
    page.grid.setCurrentIndex(page.model.index(0, 2))
    yield page
    window.desk.close()
