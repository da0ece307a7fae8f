"""What each source says of each fact stands side by side, told in words and not by colour alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.shell.conftest import small_case
from workbench.analysis.heard import DENIES, MAY, NO_COMMENT, SAYS, SILENT
from workbench.case.case import Case
from workbench.ui.app import Desktop
from workbench.ui.matrix.page import MatrixPage
from workbench.ui.matrix.sources import SIGNS, FactsView, Laid, Line, Said, SourcesByFacts, laid

TWO = Laid(
    (("S1", "Courier"), ("S2", "Notice")),
    (
        Line(b"a", "SG-01", "An-124, arrival", (Said(SAYS, b"a"), Said(SILENT)), "Registration"),
        Line(b"b", "CL-1", "No landing", (Said(NO_COMMENT, b"b"), Said(DENIES, b"c", "It did not land.")), ""),
    ),
    ("S2, told as a denial: “No landing”",),
)


@pytest.fixture
def part(window: Desktop, qtbot: QtBot) -> SourcesByFacts:
    made = SourcesByFacts(window.desk)
    qtbot.addWidget(made)
    made._take(TWO)  # noqa: SLF001  # as it comes from beside the window
    return made


def test_every_word_has_a_sign_of_its_own(part: SourcesByFacts):
    assert len(set(SIGNS.values())) == len(SIGNS) == 9
    model = part.model
    heads = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    assert heads == ["No.", "Fact", "S1 Courier", "S2 Notice", "Nobody states"]
    cells = [[model.data(model.index(row, at)) for at in range(model.columnCount())] for row in (0, 1)]
    assert cells == [
        ["SG-01", "An-124, arrival", "● says", "– silent", "Registration"],
        ["CL-1", "No landing", "⊘ no comment", "⊖ denies", ""],
    ]
    assert "It did not land." in model.data(model.index(1, 3), Qt.ItemDataRole.ToolTipRole)
    assert not part.absent.isHidden()
    assert "told as a denial" in part.absent.text()


def test_a_cell_goes_to_the_record_that_says_it(part: SourcesByFacts, qtbot: QtBot):
    view: FactsView = part.view
    opened: list[bytes] = []
    view.opened.connect(opened.append)
    for row, column in ((0, 2), (0, 3), (1, 3)):
        view.setCurrentIndex(part.model.index(row, column))
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened == [b"a", b"a", b"c"]


def test_the_facts_of_a_case_are_laid_beside_its_sources(tmp_path: Path):
    with Case.open(small_case(tmp_path), analyst="Ada", write=False) as case:
        found = laid(case)
    assert [number for number, _ in found.sources] == ["S1"]
    assert [line.number for line in found.lines] == ["SG-01", "SG-02", "CL-1"]
    assert [line.cells[0].word for line in found.lines] == [SAYS, SAYS, DENIES]
    assert MAY not in {line.cells[0].word for line in found.lines}


def test_the_page_turns_to_it_and_reads_beside_the_window(page: MatrixPage, qtbot: QtBot):
    page.turn(2)
    qtbot.waitUntil(lambda: bool(page.sources.model.laid.lines))
    assert [line.number for line in page.sources.model.laid.lines] == ["CL-1", "CL-2", "CL-3"]
    assert not page.top.hypothesis.isVisible()
    page.turn(0)
    assert page.top.hypothesis.isVisible()
