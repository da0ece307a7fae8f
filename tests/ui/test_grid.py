"""A table as a grid: cells selected there are exact words of the text, and what rests on cells is seen there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtTest import QTest

from tests.ui.bench import Bench
from workbench.case import acts
from workbench.case.readings import Stretch
from workbench.case.rows import record
from workbench.reading.intake import take_in
from workbench.ui.reader.grid.cells import CellSheet, column_letters
from workbench.ui.reader.grid.face import CellGrid
from workbench.ui.sourcepage import SourcePage


def opened(bench: Bench, rows: str) -> tuple[SourcePage, CellGrid]:
    path = bench.folder / "log.csv"
    path.write_text(rows, encoding="utf-8")
    source, _ = take_in(bench.case, [str(path)]).sources[0]
    read = bench.window.pages["read"]
    bench.window.go("read")
    read.open(source)
    read.page.turn()
    grid = read.page.face.grid
    bench.qtbot.waitUntil(lambda: grid.model().rowCount() > 0, timeout=10_000)
    bench.window.activateWindow()
    grid.setFocus()
    bench.qtbot.waitUntil(grid.hasFocus)
    return read.page, grid


def pick(grid: CellGrid, first: tuple[int, int], last: tuple[int, int]) -> None:
    model = grid.model()
    grid.setCurrentIndex(model.index(*first))
    grid.selectionModel().select(
        QItemSelection(model.index(*first), model.index(*last)), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )


def test_cells_are_named_as_in_a_spreadsheet() -> None:
    assert [column_letters(each) for each in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


def test_words_and_cells_find_each_other() -> None:
    cells = [Stretch("cell", 3 * n, 3 * n + 2, f"T!{'AB'[n % 2]}{n // 2 + 1}", (n % 2 + 1, n // 2 + 1, 1, 1))
             for n in range(6)]  # fmt: skip
    sheet = CellSheet("T", cells)
    assert (sheet.rows, sheet.columns, sheet.span) == (3, 2, (0, 17))
    assert sheet.covered(4, 7) == [(0, 1), (1, 0)]
    assert sheet.covered(2, 3) == [], "what parts two cells is in neither"
    assert sheet.run([(2, 0), (0, 1)]) == (3, 14)


def test_selected_cells_become_an_excerpt_of_their_exact_words(bench: Bench) -> None:
    page, grid = opened(bench, "day,type,from\n4 March,An-124,Leipzig\n5 March,Il-76,Minsk\n")
    pick(grid, (1, 1), (1, 2))
    assert bench.window.pages["read"].words().quote == "An-124,Leipzig"
    assert not grid.between
    bench.press("E")
    row = record(bench.case, bench.desk.focus.primary)
    assert (row["quote"], row["cells"], row["status"]) == ("An-124,Leipzig", "B2:C2", "exact")
    assert grid.model().excerpt((1, 1)).id == bench.desk.focus.primary
    assert grid.model().excerpt((2, 1)) is None
    page.turn()
    assert page.reader.selected_span() == page.text.find("An-124,Leipzig"), "one selection in words and table"


def test_what_stands_between_the_cells_is_told(bench: Bench) -> None:
    page, grid = opened(bench, "day,type,from\n4 March,An-124,Leipzig\n5 March,Il-76,Minsk\n")
    pick(grid, (1, 1), (2, 1))
    assert page.passage().quote == "An-124,Leipzig\n5 March,Il-76"
    assert grid.between == {(1, 2), (2, 0)}
    assert "2 between" in page.face.says.words


def test_keys_step_from_quote_to_quote(bench: Bench) -> None:
    page, grid = opened(bench, "day,type,from\n4 March,An-124,Leipzig\n5 March,Il-76,Minsk\n")
    first, second = (
        acts.highlight(bench.case, page.source, page.text, start=start, end=end)
        for start, end in (page.text.find("An-124"), page.text.find("Minsk"))
    )
    pick(grid, (0, 0), (0, 0))
    QTest.keyClicks(grid, "]")
    assert bench.desk.focus.primary == first
    QTest.keyClicks(grid, "]")
    assert bench.desk.focus.primary == second
    assert (grid.currentIndex().row(), grid.currentIndex().column()) == (2, 2)
    QTest.keyClicks(grid, "[")
    assert bench.desk.focus.primary == first
    QTest.keyClick(grid, Qt.Key.Key_Down)
    assert grid.currentIndex().row() == 2


def test_a_workbook_has_a_sheet_at_a_time(bench: Bench) -> None:
    file = Path(__file__).parents[1] / "reading" / "samples" / "files" / "two-sheets.xlsx"
    source, _ = take_in(bench.case, [str(file)]).sources[0]
    read = bench.window.pages["read"]
    read.open(source)
    face = read.page.face
    assert read.page.shown_face is face, "a workbook is seen as a table at once"
    bench.qtbot.waitUntil(lambda: face.choice.count() == 2, timeout=10_000)
    face.choice.setCurrentIndex(1)
    assert face.model.words((0, 1)).startswith("Two")
    pick(face.grid, (0, 1), (0, 1))
    assert face.passage().part.cells == "Notes!B1"
