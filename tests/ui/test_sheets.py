"""Pages and images: words and regions selected by hand and keys, excerpts where they stand, one selection."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from tests.ui.bench import Bench
from tests.ui.pointer import moved
from workbench.case import acts
from workbench.case.rows import record
from workbench.case.standing import kept
from workbench.reading.intake import take_in
from workbench.ui.forms.tag import TagForm
from workbench.ui.reader.sheets.aloud import SheetItems
from workbench.ui.reader.sheets.letters import Letters
from workbench.ui.reader.sheets.view import SheetView
from workbench.ui.sourcepage import SourcePage

FILES = Path(__file__).parents[1] / "reading" / "samples" / "files"


def opened(bench: Bench, name: str) -> SourcePage:
    source, _ = take_in(bench.case, [str(FILES / name)]).sources[0]
    read = bench.window.pages["read"]
    bench.window.go("read")
    read.open(source)
    return read.page


def drawn(bench: Bench, page: SourcePage) -> SheetView:
    view = page.face.view
    bench.qtbot.waitUntil(lambda: view.pictures.of(1) is not None and not bench.desk.jobs.current, timeout=15_000)
    view.setFocus()
    bench.window.activateWindow()
    bench.qtbot.waitUntil(view.hasFocus)
    return view


def at(view: SheetView, x: float, y: float, page: int = 1) -> QPoint:
    return (view.laid.shown(page, (x, y, 0, 0)).topLeft() - view.corner).toPoint()


def test_letters_are_found_by_place_and_give_a_rectangle_a_line() -> None:
    line = [(10.0 * n, 0.0, 10.0 * n + 9, 10.0) for n in range(5)]
    letters = Letters(100, [*line, (0, 0, 0, 0), *((x, y + 20, r, b + 20) for x, y, r, b in line)])
    assert letters.rects(101, 104) == [(10, 0, 29, 10)]
    assert letters.rects(103, 108) == [(30, 0, 19, 10), (0, 20, 19, 10)]
    assert [letters.nearest(12, 5), letters.nearest(18, 5)] == [101, 102], "left and right half of a letter"
    assert letters.nearest(500, 25) == 111, "behind the last one of its line"
    assert letters.over(12, 5) == 101
    assert letters.over(12, 15) is None
    assert letters.beside(102, 1) == 108
    assert letters.beside(108, -1) == 102
    assert letters.beside(108, 1) == 108, "there is no further line"
    assert Letters(0, [(0, 0, 0, 0)]).nearest(1, 1) is None


def test_a_place_between_the_lines_of_a_column_stays_in_that_column() -> None:
    """The lines of two columns need not stand at one height, so a line of the other may lie nearer above or below."""
    columns = [
        (left + 10.0 * n, top + 14.0 * row, left + 10.0 * n + 9, top + 14.0 * row + 10)
        for left, top in ((0, 0.0), (160, 7.0)) for row in range(3) for n in range(12 if row < 2 else 4)
    ]  # fmt: skip
    letters = Letters(0, columns)
    second = 28
    assert letters.nearest(161, 18) == second, "between its first two lines, where the other column has one"
    assert letters.nearest(275, 18) in (second + 11, second + 12)
    assert letters.nearest(90, 33) == 28, "right of a short last line"
    assert letters.nearest(270, 39) == second + 28, "right of it in the second column"
    assert letters.rects(20, second + 13) == [(80, 14, 39, 10), (0, 28, 39, 10), (160, 7, 119, 10), (160, 21, 9, 10)]


def test_words_dragged_over_a_page_become_an_excerpt_with_its_lines(bench: Bench) -> None:
    page = opened(bench, "report.pdf")
    assert page.faces is not None
    page.turn()
    view = drawn(bench, page)
    start, end = page.text.find("An-124-100 aircraft")
    rect = view.pictures.letters(1).rects(start, end)[0]
    middle = rect[1] + rect[3] / 2
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at(view, rect[0] + 1, middle))
    moved(view.viewport(), at(view, rect[0] + rect[2] - 1, middle), held=Qt.MouseButton.LeftButton)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at(view, rect[0] + rect[2] - 1, middle))
    assert bench.window.pages["read"].words().quote == "An-124-100 aircraft"
    bench.press("E")
    row = record(bench.case, bench.desk.focus.primary)
    assert (row["quote"], row["page"], row["status"]) == ("An-124-100 aircraft", 1, "exact")
    assert row["rects"][0] == pytest.approx(rect, abs=0.1)
    ((one, boxes),) = view.on_page(1)
    assert one.id == bench.desk.focus.primary
    assert len(boxes) == 1
    assert view.over(QPointF(at(view, rect[0] + 5, middle))) == [one]
    assert view.over(QPointF(at(view, 5, 5))) == []


def test_one_selection_in_words_and_pages(bench: Bench) -> None:
    page = opened(bench, "report.pdf")
    span = page.text.find("declined to comment")
    page.reader.show_span(*span)
    page.turn()
    view = drawn(bench, page)
    assert view.chosen.span == span
    second = page.text.find("RA-82045")
    page.face.select(second)
    page.turn()
    assert page.reader.selected_span() == second
    assert page.passage().quote == "RA-82045"


def test_keys_move_the_caret_and_grow_the_selection(bench: Bench) -> None:
    page = opened(bench, "report.pdf")
    page.turn()
    view = drawn(bench, page)
    start, _ = page.text.find("An-124-100")
    view.chosen.to(start, grows=False)
    for _ in range(6):
        QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert page.passage().quote == "An-124"
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.chosen.span is None
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_Down)
    line = view.pictures.letters(1).caret(view.chosen.caret)[1]
    assert line > view.pictures.letters(1).caret(start)[1] + 5, "a line further down"
    QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert page.passage() is not None, "the word at the caret"
    zoom = view.laid.zoom
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.laid.zoom > zoom
    QTest.keyClick(view, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert view.page == 2


def test_a_region_of_a_page_is_drawn_with_its_tool(bench: Bench) -> None:
    page = opened(bench, "report.pdf")
    page.turn()
    view = drawn(bench, page)
    QTest.keyClick(view, Qt.Key.Key_R)
    assert view.tool
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at(view, 100, 60))
    moved(view.viewport(), at(view, 200, 110), held=Qt.MouseButton.LeftButton)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at(view, 200, 110))
    part = page.passage().part
    assert part.page == 1
    assert part.region == pytest.approx((100, 60, 100, 50), abs=2)
    bench.press("E")
    found = kept(bench.case, bench.desk.focus.primary)
    assert found.part.region == part.region
    assert found.quote == ""
    assert bench.case.undo() is not None
    assert view.regions == []


def test_a_region_of_an_image_by_keys_becomes_a_sighting(bench: Bench) -> None:
    page = opened(bench, "photograph.jpg")
    view = drawn(bench, page)
    assert page.faces is None
    assert page.shown_face is page.face
    assert page.face.stated.facts.text().startswith("Taken"), "what the camera wrote is told"
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_Left)
    first = view.chosen.region[1]
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert view.chosen.region[1][3] > first[3]
    assert view.chosen.region[1][:3] == first[:3]
    assert "pixels" in view.chosen.measure()
    assert all(each == int(each) for each in view.chosen.region[1])
    wanted = view.chosen.region[1]
    bench.press("S")
    form = bench.form(TagForm)
    form.inputs["aircraft"].put("An-124")
    form.submit()
    excerpt = bench.case.value("SELECT id FROM excerpt WHERE deleted = 0")
    assert kept(bench.case, excerpt).part.region == wanted
    assert [one.kind for one in view.regions] == ["sighting"]


def test_escape_lets_go_and_what_is_selected_elsewhere_is_ringed(bench: Bench) -> None:
    page = opened(bench, "photograph.jpg")
    view = drawn(bench, page)
    excerpt = acts.mark_region(bench.case, page.source, region=(4, 4, 20, 10))
    assert len(view.regions) == 1
    bench.desk.focus.select(excerpt)
    assert page.holds(excerpt)
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.chosen.region is None
    assert page.passage() is None


def test_excerpts_are_told_to_screen_readers(bench: Bench) -> None:
    page = opened(bench, "report.pdf")
    page.turn()
    view = drawn(bench, page)
    start, end = page.text.find("RA-82042")
    words = acts.highlight(bench.case, page.source, page.text, start=start, end=end)
    acts.mark_region(bench.case, page.source, region=(100, 100, 50, 40), page=2)
    items = SheetItems(view)
    assert [items.name(at) for at in range(items.count())] == ["E1, page 1", "E2, region 100, 100, 50 × 40 of page 2"]
    assert items.current() is None
    items.pick(0)
    assert bench.desk.focus.primary == words
    assert items.is_picked(0)
    assert items.under(items.box(0).center()) == 0
