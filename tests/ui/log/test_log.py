"""The log as an analyst works it, by keys: sort, filter, change, fill, copy, paste, trash, and the one selection."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from tests.ui.bench import Bench
from workbench.case import acts
from workbench.ui.log.editor import CellEditor
from workbench.ui.log.export import write_shown
from workbench.ui.log.menus import LogMenus
from workbench.ui.log.page import LogPage
from workbench.ui.log.pastesheet import PasteSheet
from workbench.ui.timeline.calendar import DAY


def rows(page: LogPage) -> list[str]:
    """The numbers that show, from the top."""
    model = page.table.model()
    return [model.number(row) for row in range(model.rowCount())]


def at(page: LogPage, number: str, key: str) -> None:
    """Go to a cell."""
    page.table.pick(rows(page).index(number), column=page.grid.at[key] - 1)


def reads(page: LogPage, number: str, key: str) -> str:
    """A cell in words, as a screen reader has it."""
    model = page.table.model()
    return str(model.data(model.index(rows(page).index(number), page.grid.at[key] - 1)))


def down(page: LogPage, times: int) -> None:
    """Widen the picked cells downwards."""
    for _ in range(times):
        QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)


def editor(page: LogPage) -> CellEditor | None:
    """The open field."""
    return next((each for each in page.findChildren(CellEditor) if each.isVisible()), None)


def test_cells_tell_words_meaning_and_how_sure(page: LogPage) -> None:
    assert reads(page, "SG-01", "when") == "“last Sunday”, stays open"
    assert reads(page, "SG-02", "when") == "“26 October 2025” → 26 Oct 2025"
    assert reads(page, "SG-05", "count") == "“at least two” → 2 or more"
    assert reads(page, "SG-01", "operator") == "not stated"
    assert reads(page, "SG-01", "credibility") == "not yet graded"


def test_the_first_cell_is_picked_alone(bench: Bench, page: LogPage) -> None:
    at(page, "SG-02", "when")
    down(page, 1)
    QTest.keyClick(page.table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert page.table.selectedIndexes() == [page.table.currentIndex()] == [page.table.model().index(0, 0)]


def test_keys_sort_by_the_column_and_by_one_more(bench: Bench, page: LogPage) -> None:
    at(page, "SG-01", "aircraft")
    QTest.keyClick(page.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert rows(page) == ["SG-05", "SG-04", "SG-02", "SG-03", "SG-01"]
    at(page, "SG-01", "event")
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    at(page, "SG-01", "aircraft")
    QTest.keyClick(page.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
    assert rows(page) == ["SG-03", "SG-02", "SG-01", "SG-05", "SG-04"]
    page.table.corner.click()
    assert rows(page)[0] == "SG-01"


def test_a_click_on_a_head_sorts_and_picks_no_column(bench: Bench, page: LogPage) -> None:
    at(page, "SG-02", "when")
    head = page.table.horizontalHeader()
    place = head.sectionViewportPosition(page.grid.at["aircraft"] - 1) + 30
    for first in ("SG-05", "SG-01"):
        QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=head.rect().center().__class__(place, 10))
        assert rows(page)[0] == first
    assert page.table.rows() == [rows(page).index("SG-02")]


def test_words_and_filters_narrow_and_say_how_many(bench: Bench, page: LogPage) -> None:
    page.bar.filter.setText("26 oct il-26")
    assert rows(page) == ["SG-03"]
    assert page.bar.count.text() == "1 of 5 shown"
    page.bar.filter.setText("aircraft ~ An- and event = arrival")
    assert rows(page) == ["SG-02"]
    page.bar.filter.setText("colour = red")
    assert page.bar.says.text().startswith("There is no field colour to filter by")
    assert rows(page) == ["SG-02"]
    page.bar.filter.setText("nothing of the kind")
    assert page.stack.currentWidget() is page.empty
    assert page.empty.says.text().startswith("No row holds these words.")
    page.empty.button.click()
    assert len(rows(page)) == 5
    assert not page.bar.says.isVisible()


def test_a_field_is_completed_only_where_one_is_named(page: LogPage) -> None:
    known = page.bar.filter.completer()
    assert known.splitPath("air") == ["air"]
    assert known.splitPath("aircraft ~ An and wh") == ["wh"]
    assert known.splitPath("aircraft ~ An") == ["\0"]


def test_the_brush_narrows_and_its_chip_lifts_it(bench: Bench, page: LogPage) -> None:
    start = 1761436800.0 - 30 * DAY  # 30 days before 26 October 2025
    bench.desk.focus.brush((start, start + DAY))
    bench.qtbot.waitUntil(lambda: rows(page) == ["SG-01", "SG-04", "SG-05"])  # those have no time of their own
    page.bar.chip.click()
    bench.qtbot.waitUntil(lambda: len(rows(page)) == 5)
    assert not page.bar.chip.isVisible()


def test_a_cell_is_changed_by_typing(bench: Bench, page: LogPage) -> None:
    at(page, "SG-01", "when")
    bench.press("2")
    field = editor(page)
    assert field is not None
    bench.press("‹025-10-21›")
    bench.qtbot.waitUntil(lambda: "21 Oct 2025" in field._words.text())  # noqa: SLF001  # what stands below the field
    bench.press("Return")
    assert reads(page, "SG-01", "when") == "“last Sunday” → 21 Oct 2025, given by the analyst"
    assert page.table.currentIndex().row() == 1
    assert bench.case.next_undo().act == "Edit sighting"


def test_a_refused_word_stays_in_its_field_with_why(bench: Bench, page: LogPage) -> None:
    at(page, "SG-01", "event")
    before = bench.entries()
    bench.press("F2", "‹landing›", "Return")
    field = editor(page)
    assert field is not None
    assert field.line.text() == "landing"
    assert "no event of a sighting" in field._words.text()  # noqa: SLF001  # what stands below the field
    bench.press("Escape")
    assert (bench.entries(), reads(page, "SG-01", "event")) == (before, "arrival")
    assert page.table.hasFocus()


def test_enter_sets_what_is_typed_while_words_are_offered(bench: Bench, page: LogPage) -> None:
    at(page, "SG-02", "event")
    bench.press("F2", "‹overflight›")
    popup = editor(page).line.completer().popup()
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Return)  # which has the keyboard on a real screen
    assert reads(page, "SG-02", "event") == "overflight"
    assert not popup.isVisible()


def test_ctrl_enter_fills_what_is_picked_in_one_step(bench: Bench, page: LogPage) -> None:
    at(page, "SG-02", "method")
    down(page, 2)
    before = bench.entries()
    bench.press("F2", "‹photo or video›", "Ctrl+Return")
    assert [reads(page, number, "method") for number in ("SG-02", "SG-03", "SG-04")] == ["photo or video"] * 3
    assert reads(page, "SG-01", "method") == "not stated"
    assert bench.entries() == before + 1
    bench.desk.undo()
    assert reads(page, "SG-02", "method") == "not stated"


def test_what_is_not_set_by_hand_opens_its_words(bench: Bench, page: LogPage) -> None:
    at(page, "SG-02", "source")
    with bench.qtbot.waitSignal(page.open_requested):
        bench.press("Return")
    assert editor(page) is None
    assert bench.window.workspace == "read"


def test_cells_are_copied_as_text_and_as_a_table(bench: Bench, page: LogPage) -> None:
    at(page, "SG-01", "when")
    down(page, 1)
    bench.press("Ctrl+C")
    held = QApplication.clipboard().mimeData()
    assert held.text() == "last Sunday\r\n26 October 2025\r\n"
    assert "<td>last Sunday</td>" in held.html()
    at(page, "SG-04", "operator")
    bench.press("Ctrl+C")
    assert QApplication.clipboard().text() == "'=1+1\r\n"


def test_one_pasted_row_is_set_at_once_and_more_are_shown_first(bench: Bench, page: LogPage) -> None:
    at(page, "SG-01", "operator")
    QApplication.clipboard().setText("a carrier\r\n")
    bench.press("Ctrl+V")
    assert reads(page, "SG-01", "operator") == "a carrier"
    QApplication.clipboard().setText('"one\ttwo"\r\n"three\nfour"\r\na carrier\r\n')
    before = bench.entries()
    bench.press("Ctrl+V")
    sheet = bench.form(PasteSheet)
    assert sheet.button.accessibleName() == "Change 3 cells"
    assert bench.entries() == before
    bench.press("Ctrl+Return")
    bench.qtbot.waitUntil(lambda: bench.entries() == before + 1)
    assert [reads(page, number, "operator") for number in ("SG-01", "SG-02", "SG-03")] == [
        "one\ttwo", "three\nfour", "a carrier",
    ]  # fmt: skip


def test_a_paste_is_refused_whole_with_the_record_named(bench: Bench, page: LogPage) -> None:
    at(page, "SG-01", "event")
    QApplication.clipboard().setText("departure\r\nlanding\r\n")
    before = bench.entries()
    bench.press("Ctrl+V")
    sheet = bench.form(PasteSheet)
    bench.press("Ctrl+Return")
    assert "SG-02, event: “landing” is no event" in sheet.message.says
    assert bench.entries() == before
    sheet.reject()
    assert reads(page, "SG-01", "event") == "arrival"


def test_what_was_copied_pastes_back_without_a_change(bench: Bench, page: LogPage) -> None:
    page.table.selectAll()
    bench.press("Ctrl+C")
    before = bench.entries()
    bench.press("Ctrl+V")
    assert bench.window.findChild(PasteSheet) is None
    assert bench.entries() == before


def test_del_and_restore_are_one_step_each(bench: Bench, page: LogPage) -> None:
    at(page, "SG-02", "when")
    down(page, 1)
    before = bench.entries()
    bench.press("Delete")
    assert rows(page) == ["SG-01", "SG-04", "SG-05"]
    assert bench.entries() == before + 1
    bench.qtbot.waitUntil(lambda: page.bar.tabs.tabText(page.bar.tabs.count() - 1) == "Trash 2")
    page.show_kind("trash")
    assert sorted(rows(page)) == ["SG-02", "SG-03"]
    page.table.selectAll()
    menu = QMenu()
    page.findChild(LogMenus).fill(menu)
    next(each for each in menu.actions() if each.text() == "Restore").trigger()
    assert page.empty.says.text() == "Nothing is in the trash."
    assert bench.entries() == before + 2


def test_one_selection_both_ways(bench: Bench, page: LogPage) -> None:
    key = bench.case.find("SG-04")[1]
    bench.desk.focus.select(key)
    assert page.table.currentIndex().row() == 3
    at(page, "SG-02", "place")
    down(page, 1)
    assert set(bench.desk.focus.selected) == {bench.case.find(number)[1] for number in ("SG-02", "SG-03")}
    assert bench.desk.focus.primary == bench.case.find("SG-03")[1]


def test_what_another_view_changes_is_seen(bench: Bench, page: LogPage) -> None:
    at(page, "SG-01", "operator")
    acts.set_fields(bench.case, bench.case.find("SG-01")[1], {"operator": "another"})
    assert reads(page, "SG-01", "operator") == "another"
    bench.window.go("read")
    acts.delete(bench.case, bench.case.find("SG-05")[1])
    bench.window.go("log")
    assert rows(page) == ["SG-01", "SG-02", "SG-03", "SG-04"]


def test_columns_are_chosen_and_kept_per_kind(bench: Bench, page: LogPage) -> None:
    page.show_column("hex", False)
    page.table.horizontalHeader().moveSection(0, 3)
    page.table.horizontalHeader().resizeSection(page.grid.at["place"] - 1, 222)
    page.show_kind("claim")
    page.show_kind("sighting")
    shown = [column.key for column in page.table.columns()]
    assert "hex" not in shown
    assert shown.index("aircraft") == 3
    again = LogPage(bench.desk)
    again.kind = "sighting"
    assert again.view.order.index("aircraft") == 3
    assert (again.view.widths["place"], "hex" in again.view.hidden) == (222, True)
    page.reset_columns()
    assert [column.key for column in page.table.columns()][0] == "aircraft"


def test_what_is_shown_is_written_to_a_file(bench: Bench, page: LogPage) -> None:
    page.bar.filter.setText("an-124")
    out = Path(bench.folder) / "shown.csv"
    write_shown(page, bench.window, out)
    bench.qtbot.waitUntil(lambda: any(each.kind == "ok" for each in bench.window.messages.messages()))
    lines = out.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0].startswith("Number,Type,When")
    assert len(lines) == 2
    assert lines[1].startswith("SG-02,An-124,26 October 2025")


def test_a_case_open_for_reading_takes_no_change(bench: Bench, page: LogPage) -> None:
    path, before = bench.case.path, bench.entries()
    bench.desk.close()
    assert bench.desk.open(path, write=False)
    bench.desk.refused = "This case is open for reading only."
    bench.window.go("log")
    at(page, "SG-01", "operator")
    page.table.typed.emit("x")
    page.table.deleted.emit()
    assert editor(page) is None
    assert bench.window.statusBar().currentMessage() == "This case is open for reading only."
    assert bench.entries() == before
    bench.desk.close()
    assert bench.desk.open(path)


def test_every_control_has_a_name(page: LogPage) -> None:
    for widget in (page.table, page.bar.tabs, page.bar.filter, page.table.verticalHeader()):
        assert widget.accessibleName()
    assert isinstance(page.bar.filter, QLineEdit)
    page.table.selectionModel().select(page.table.model().index(0, 0), QItemSelectionModel.SelectionFlag.Select)
    assert page.table.model().headerData(0, Qt.Orientation.Vertical) == "SG-01"


def test_a_record_that_does_not_fit_bears_the_sign_of_a_finding(bench: Bench, page: LogPage) -> None:
    model, found = page.table.model(), bench.desktop.views.found
    bench.qtbot.waitUntil(lambda: found.settled)
    assert model.wrong is found.of
    head = page.table.verticalHeader()

    def picture() -> bytes:
        made = QPixmap(head.size())
        head.render(made)
        return bytes(made.toImage().constBits())

    key = model.keys[0]
    model.wrong = {}
    plain = picture()
    assert model.headerData(0, Qt.Orientation.Vertical, Qt.ItemDataRole.AccessibleTextRole) == model.number(0)
    model.wrong = {key: 2}
    assert picture() != plain
    said = model.headerData(0, Qt.Orientation.Vertical, Qt.ItemDataRole.AccessibleTextRole)
    assert said == f"{model.number(0)}, 2 findings"


def test_a_click_elsewhere_sets_what_was_typed(bench: Bench, page: LogPage) -> None:
    at(page, "SG-01", "operator")
    bench.press("F2", "‹A carrier›")
    assert editor(page).line.text() == "A carrier"
    other = page.table.model().index(rows(page).index("SG-03"), page.grid.at["operator"] - 1)
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=page.table.visualRect(other).center())
    bench.qtbot.waitUntil(lambda: editor(page) is None)
    assert reads(page, "SG-01", "operator") == "A carrier"
    assert page.table.currentIndex().row() == other.row()


def test_the_keyboard_stays_in_the_filter_until_it_is_led_away(bench: Bench, page: LogPage) -> None:
    """Cleared after it left nothing, it shows the rows again, and the next word is the next filter."""
    at(page, "SG-02", "aircraft")
    page.bar.filter.setFocus()
    QTest.keyClicks(page.bar.filter, "Bamako")
    QTest.keyClick(page.bar.filter, Qt.Key.Key_Return)
    assert page.stack.currentWidget() is page.empty
    assert QApplication.focusWidget() is page.bar.filter
    page.bar.filter.selectAll()
    QTest.keyClick(page.bar.filter, Qt.Key.Key_Backspace)
    assert page.stack.currentWidget() is page.table
    QTest.keyClicks(QApplication.focusWidget(), "an-124")
    assert page.bar.filter.text() == "an-124"
    assert editor(page) is None


def test_letters_change_no_cell_right_after_the_filter_changed(bench: Bench, page: LogPage) -> None:
    page.bar.filter.setFocus()
    QTest.keyClicks(page.bar.filter, "an-124")
    QTest.keyClick(page.bar.filter, Qt.Key.Key_Return)
    assert page.table.hasFocus()
    QTest.keyClicks(page.table, "Minsk")
    assert editor(page) is None
    assert "F2" in bench.window.statusBar().currentMessage()
    QTest.keyClick(page.table, Qt.Key.Key_Right)
    QTest.keyClicks(page.table, "M")
    assert editor(page) is not None
    QTest.keyClick(editor(page).line, Qt.Key.Key_Escape)


def test_words_that_no_column_holds_are_looked_for_in_the_texts(bench: Bench, page: LogPage) -> None:
    page.bar.filter.setText("spokesman denied")
    assert "not the texts" in page.empty.says.text()
    search = bench.window.row.search
    with bench.qtbot.waitSignal(search.searched):
        page.empty.texts.click()
    assert search.text() == "spokesman denied"
    assert [each.number for each in search.found][:1] == ["S1"]
    QTest.keyClick(search, Qt.Key.Key_Escape)
    page.bar.filter.setText("event = arrival and count > 900")
    assert not page.empty.texts.isVisible()


def test_a_case_without_sightings_opens_on_what_there_is_and_every_tab_is_in_sight(bench: Bench, page: LogPage) -> None:
    bench.window.go("read")
    for number in ("SG-01", "SG-02", "SG-03", "SG-04", "SG-05"):
        bench.desk.act(acts.delete, bench.case.find(number)[1])
    path = bench.case.path
    bench.desk.close()
    assert bench.desk.open(path)
    page.return_to("sighting")
    bench.window.go("log")
    assert page.kind == "source"
    assert page.bar.tabs.tabText(page.bar.tabs.currentIndex()).startswith("Sources")
    bench.window.resize(1320, 800)
    bench.qtbot.waitUntil(lambda: "" in [page.bar.tabs.tabText(at) for at in range(page.bar.tabs.count())])
    assert page.bar.tabs.sizeHint().width() <= page.bar.width()
    bench.window.resize(1440, 900)


def test_an_empty_kind_that_was_left_is_returned_to(bench: Bench, page: LogPage) -> None:
    page.show_kind("enquiry")
    assert rows(page) == []
    bench.window.go("read")
    path = bench.case.path
    bench.desk.close()
    assert bench.desk.open(path)
    page.return_to("enquiry")
    bench.window.go("log")
    assert page.kind == "enquiry" == page.grid.kind


def test_a_case_that_opened_while_the_log_shows_stays_at_its_kind(bench: Bench, page: LogPage) -> None:
    page.show_kind("enquiry")
    assert page.isVisible()
    bench.desk.opened.emit()
    bench.window.go("read")
    bench.window.go("log")
    assert page.kind == "enquiry"
