"""The matrix is rated, weighed and read by keys, and says what leans on whom."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from workbench.case import acts
from workbench.case.records import Claim, Excerpt, Source
from workbench.case.rows import records
from workbench.ui import theme
from workbench.ui.app import Desktop
from workbench.ui.forms.remarks import RetractForm
from workbench.ui.matrix import face
from workbench.ui.matrix.forms import HypothesisForm, RowForm, WeightForm
from workbench.ui.matrix.heads import lines_of
from workbench.ui.matrix.judgementform import JudgementForm
from workbench.ui.matrix.model import FIRST
from workbench.ui.matrix.page import MatrixPage
from workbench.ui.matrix.shown import Item, Outside
from workbench.ui.recordlist import carried

ANCHOR = {"recipe": "plain", "start": 0, "end": 5, "quote": "words", "prefix": "", "suffix": ""}


def press(page: MatrixPage, key: Qt.Key) -> None:
    QTest.keyClick(page.grid, key)
    page.read()


def sent(form: object, **typed: str) -> None:
    for name, words in typed.items():
        form.inputs[name].put(words)
    form.button.click()


def spoken(page: MatrixPage, row: int) -> list[str]:
    return [page.model.spoken(page.model.index(row, column)) for column in range(page.model.columnCount())]


def test_rows_columns_and_what_is_not_rated_are_told_in_words(page: MatrixPage):
    assert spoken(page, 0) == [
        "CL-1 Three landings, cred. 3, Radarbox", "CL-1 weighs × 1.0", "CL-1 against H1: consistent, by Ada",
        "CL-1 against H2: strongly inconsistent, by Ada", "CL-1 tells the hypotheses apart: high",
    ]  # fmt: skip
    assert spoken(page, 1)[3] == "CL-2 against H2: not rated"
    assert spoken(page, 2)[0] == "CL-3 Fewer to come, not rated: what somebody expects, not what was seen"
    assert page.top.title.text() == "What do the flights mean?"
    assert "H2 −2.0, most against it" in page.foot.accessibleDescription()
    assert "without Radarbox: H1 0, H2 0" in page.foot.accessibleDescription()


def test_whom_is_left_out_stands_before_the_figures_of_a_scrolled_grid(page: MatrixPage, window: Desktop, qtbot: QtBot):
    page.grid.setColumnWidth(0, 130)
    page.grid.setColumnWidth(1, 4_000)
    page.grid.updateGeometries()
    page.grid.horizontalScrollBar().setValue(3_990)
    figures = max(page.grid.columnWidth(0), page.grid.columnViewportPosition(FIRST))
    assert figures < 3_000
    assert page.foot.whom.geometry().right() < figures
    assert page.foot.told.isHidden() or page.foot.told.geometry().right() < figures


def test_the_longest_word_of_a_band_has_room(page: MatrixPage, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(face, "worded", lambda words: "ausgesprochen hoch" if words == "high" else words)
    page.grid.lay()
    assert page.grid.columnWidth(page.model.columnCount() - 1) >= face.band_width() > 150


def test_a_row_that_nobody_rated_says_so_and_a_statement_that_is_cut_ends_with_dots(page: MatrixPage, window: Desktop):
    with window.desk.case.change("Claim"):
        bare = bytes(Claim.create(statement="Nothing", by=[]).id)
    window.desk.attempt(acts.add_row, [bare])
    page.read()
    (told,) = [spoken(page, at)[-1] for at in range(page.model.rowCount()) if spoken(page, at)[0].startswith("CL-4 ")]
    assert told == "CL-4 tells the hypotheses apart: not rated"
    metrics = QFontMetricsF(theme.small())
    wide = metrics.horizontalAdvance("The flights are a")
    assert lines_of("The flights are a lasting bridge to Africa", metrics, wide, most=4)[0] == "The flights are a"
    cut = lines_of("The flights are a lasting bridge to Africa", metrics, wide, most=2)
    assert len(cut) == 2
    assert cut[1].endswith("…")
    assert lines_of("short", metrics, wide, most=1) == ["short"]


def test_rows_that_may_be_one_event_say_so_and_one_key_joins_them(page: MatrixPage, window: Desktop):
    case, keys = window.desk.case, []
    stated = {"aircraft": "An-124", "event": "arrival", "place": "Latakia", "when": "2025-10-26"}
    for _ in range(2):
        with case.change("Attach source"):
            source = bytes(Source.create(title="A report").id)
        with case.change("Tag"):
            excerpt = Excerpt.create(source=source, anchor=ANCHOR)
        keys.append(acts.tag(case, bytes(excerpt.id), stated))
    acts.add_row(case, keys)
    page.read()
    page.pair()
    near = [item for item in page.sheet.items if item.near]
    assert [(item.number, item.beside.partition(" · ")[0]) for item in near] == [
        ("SG-01", "may be SG-02’s event"), ("SG-02", "may be SG-01’s event"),
    ]  # fmt: skip
    page.grid.setCurrentIndex(page.model.index(page.model.place(keys[0]), 2))
    QTest.keyClick(page.grid, Qt.Key.Key_J, Qt.KeyboardModifier.ShiftModifier)
    page.read()
    page.pair()
    assert page.model.place(keys[0]) == page.model.place(keys[1])
    assert not any(item.near for item in page.sheet.items)
    case.undo()
    page.read()
    page.pair()
    assert sum(bool(item.near) for item in page.sheet.items) == 2


def test_the_legs_of_a_flight_are_rated_apart_by_one_key_and_as_one_again(page: MatrixPage, window: Desktop):
    desk = window.desk
    with desk.case.change("Attach source"):
        excerpt = Excerpt.create(source=Source.create(title="A report").id, anchor=ANCHOR)
    flown = {"aircraft": "Il-62M", "origin": "Libya", "place": "Latakia", "destination": "Moscow"}
    key = acts.tag(desk.case, bytes(excerpt.id), flown)
    desk.attempt(acts.add_row, [key])
    page.read()
    page.grid.setCurrentIndex(page.model.index(page.model.place(key), 2))
    QTest.keyClick(page.grid, Qt.Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    page.read()
    named = [page.model.line(at).number for at in range(page.model.rowCount())]
    assert named.count("SG-01a") == named.count("SG-01b") == 1
    assert "SG-01" not in named
    second = named.index("SG-01b")
    page.grid.setCurrentIndex(page.model.index(second, 3))
    assert desk.focus.primary == key
    press(page, Qt.Key.Key_4)
    assert page.line.number == "SG-01b", "the leg that was rated stays at hand, not the first of its flight"
    assert spoken(page, named.index("SG-01b"))[3] == "SG-01b against H2: inconsistent, by Ada"
    assert spoken(page, named.index("SG-01a"))[3] == "SG-01a against H2: not rated"
    assert page.cell.row_chip.key == key
    QTest.keyClick(page.grid, Qt.Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    page.read()
    assert [page.model.line(at).number for at in range(page.model.rowCount())].count("SG-01") == 1


def test_a_cell_is_rated_by_a_digit_and_taken_back(page: MatrixPage, window: Desktop):
    page.grid.setCurrentIndex(page.model.index(1, 3))
    press(page, Qt.Key.Key_4)
    assert spoken(page, 1)[3] == "CL-2 against H2: inconsistent, by Ada"
    entries = len(records(window.desk.case, "rating"))
    press(page, Qt.Key.Key_4)
    assert len(records(window.desk.case, "rating")) == entries
    assert window.desk.undo()
    page.read()
    assert spoken(page, 1)[3] == "CL-2 against H2: not rated"
    press(page, Qt.Key.Key_Left)
    assert page.hypothesis.number == "H1"
    page.strip.buttons[0].click()
    page.read()
    assert spoken(page, 1)[2] == "CL-2 against H1: strongly consistent, by Ada"


def test_rows_keep_their_places_until_they_are_sorted_anew(page: MatrixPage):
    page.grid.setCurrentIndex(page.model.index(1, 3))
    press(page, Qt.Key.Key_5)
    page.grid.setCurrentIndex(page.model.index(1, 2))
    press(page, Qt.Key.Key_1)
    assert [item.number for item in page.sheet.items] == ["CL-1", "CL-2"]
    page.top.order.setCurrentIndex(page.top.order.findData("number"))
    page.top.order.activated.emit(page.top.order.currentIndex())
    assert [item.number for item in page.sheet.items] == ["CL-1", "CL-2"]


def test_leaving_an_origin_out_pales_what_falls_away(page: MatrixPage):
    assert (page.foot.whom.currentText(), page.foot.told.text()) == ("Radarbox", "1 row falls away")
    page.foot.on.click()
    assert page.grid.fallen == page.grid.left.fallen == {page.sheet.items[0].key}
    page.foot.on.click()
    assert not page.grid.fallen


def test_the_inspector_speaks_of_the_cell_and_of_the_other_opinion(page: MatrixPage, window: Desktop):
    page.grid.setCurrentIndex(page.model.index(0, 3))
    inspector, cell = window.views.inspector, page.cell
    assert cell.isVisibleTo(inspector)
    assert window.desk.focus.primary == page.sheet.items[0].key
    assert cell.sections["opinion"].act_of("") == ""
    assert not cell.sections["opinion"].isHidden()
    cell.reason.put("They would not send three.")
    cell.keep()
    held = records(window.desk.case, "rating")[-1]
    assert (held["value"], held["reason"]) == ("II", "They would not send three.")
    QTest.keyClick(cell.reason, Qt.Key.Key_Escape)
    page.grid.setCurrentIndex(page.model.index(0, 0))
    assert not cell.isVisibleTo(inspector)


def test_every_figure_tells_in_one_click_what_it_is_made_of(page: MatrixPage, window: Desktop):
    def told(name: str) -> str:
        section = page.cell.sections[name]
        labels = section.findChildren(QLabel)
        return " ".join(each.text() for each in labels) if section.isVisibleTo(page.cell) else ""

    def click(widget: QWidget, at: QPoint) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at)

    window.desk.focus.select()
    at = QPoint(page.grid.columnViewportPosition(3) + 20, 20)
    click(page.foot, at)
    assert page.cell.isVisibleTo(window.views.inspector)
    assert "twice for II: −2.0" in told("sum")
    assert "Without Radarbox: 0; rows gone: CL-1." in told("sum")
    for column, name in ((1, "weight"), (4, "apart")):
        window.desk.focus.select()
        click(page.grid.viewport(), page.grid.visualRect(page.model.index(0, column)).center())
        assert page.cell.isVisibleTo(window.views.inspector)
        assert told(name)
        assert not told("sum")
    assert "From the lowest to the highest it is 3" in told("apart")
    page.foot.asked.emit(2)
    assert "No row is against it." in told("sum")


def test_what_is_no_information_is_rated_only_with_a_reason(page: MatrixPage, window: Desktop, qtbot: QtBot):
    page.grid.setCurrentIndex(page.model.index(2, 2))
    assert isinstance(page.line, Outside)
    QTest.keyClick(page.grid, Qt.Key.Key_1)
    form = window.window.findChild(RowForm)
    assert "what somebody expects" in form.rows._faults["reason"].text()  # noqa: SLF001  # the sentence in the form
    sent(form)
    assert form.isVisible()
    sent(form, reason="Nothing else bears on it.")
    page.read()
    assert [item.number for item in page.sheet.items] == ["CL-1", "CL-2", "CL-3"]
    page.grid.setCurrentIndex(page.model.index(2, 2))
    press(page, Qt.Key.Key_4)
    assert spoken(page, 2)[2] == "CL-3 against H1: inconsistent, by Ada"


def test_a_row_goes_with_del_and_comes_with_a_drag(page: MatrixPage, window: Desktop):
    page.grid.setCurrentIndex(page.model.index(1, 2))
    gone = page.line.key
    window.window.acts["matrix-remove"].trigger()
    page.read()
    assert [item.number for item in page.sheet.items] == ["CL-1"]
    mime: QMimeData = carried([gone])
    drop = QDropEvent(QPointF(20, 20), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
                      Qt.KeyboardModifier.NoModifier)  # fmt: skip
    page.grid.dropEvent(drop)
    page.read()
    assert [item.number for item in page.sheet.items] == ["CL-1", "CL-2"]
    assert "silence" not in page._refuses(gone)  # noqa: SLF001  # what the pointer says
    assert isinstance(page.sheet.items[1], Item)


def test_a_weight_is_overruled_for_a_reason(page: MatrixPage, window: Desktop):
    window.window.acts["matrix-weigh"].trigger()
    form = window.window.findChild(WeightForm)
    sent(form, factor="0.25")
    assert form.isVisible()
    sent(form, reason="Spoofed there.")
    page.read()
    assert page.sheet.items[0].weight == "× 0.25"
    assert "H2 −0.5" in page.foot.accessibleDescription()


def test_hypotheses_are_added_and_the_empty_page_says_how(page: MatrixPage, window: Desktop):
    page.top.hypothesis.setFocus()
    window.window.acts["matrix-hypothesis"].trigger()
    sent(window.window.findChild(HypothesisForm), statement="It is chance.", title="Chance")
    page.read()
    assert page.grid.hasFocus()  # where 1 to 5 rate
    assert [each.title for each in page.model.hypotheses] == ["Base", "Leaving", "Chance"]
    for each in page.model.hypotheses:
        acts.delete(window.desk.case, each.key)
    page.read()
    assert page.none.text().startswith("No hypotheses yet. Press H")


def test_a_judgement_is_written_checked_as_it_is_typed_and_told_as_unsupported(page: MatrixPage, window: Desktop):
    window.desk.focus.select()
    window.window.acts["matrix-judge"].trigger()
    form = window.window.findChild(JudgementForm)
    form.inputs["statement"].put("We say with high confidence that it is likely.")
    assert "one sentence" in form.rows._faults["statement"].text()  # noqa: SLF001  # the sentence in the form
    sent(form, statement="It is a base.", likelihood="likely", confidence="low")
    page.read()
    [card] = page.judgements.cards
    assert page.judgements.isVisible()
    assert any("unsupported" in label.text() for label in card.findChildren(type(page.foot.told)))
    page.judgements.grounded.emit(card.key, [page.sheet.items[0].key])
    page.read()
    [card] = page.judgements.cards
    assert not any("unsupported" in label.text() for label in card.findChildren(type(page.foot.told)))
    page.judgements.edit.emit(card.key)
    edit = next(each for each in window.window.findChildren(JudgementForm) if each.isVisible())
    assert edit.inputs["basis"].value() == "CL-1"
    sent(edit, basis="CL-2", likelihood="unlikely")
    held = records(window.desk.case, "judgement")[0]
    assert (held["likelihood"], held["statement"]) == ("unlikely", "It is a base.")


def test_the_selection_is_followed(page: MatrixPage, window: Desktop):
    window.desk.focus.select(page.sheet.items[1].key)
    assert page.grid.currentIndex().row() == 1
    opened: list[bytes] = []
    page.open_requested.connect(opened.append)
    QTest.keyClick(page.grid, Qt.Key.Key_Return)
    page.open_requested.disconnect(opened.append)
    assert opened == [page.sheet.items[1].key]


def test_a_withdrawn_source_names_what_leaned_on_it(page: MatrixPage, window: Desktop):
    with window.desk.case.change("Source"):
        key = bytes(Source.create(title="The Courier").id)
    window.desk.focus.select(key)
    window.window.acts["retract"].trigger()
    form = window.window.findChild(RetractForm)
    sent(form)
    assert form.isVisible()
    sent(form, reason="Its publisher took it back.")
    assert window.window.messages.messages()[-1].says == "S1 is withdrawn. Nothing leaned on it."
    window.window.acts.refresh()
    assert not window.window.acts["retract"].isEnabled()


def test_a_row_that_was_added_is_the_one_at_hand(page: MatrixPage, window: Desktop, qtbot: QtBot):
    desk = window.desk
    with desk.case.change("Claim"):
        key = bytes(Claim.create(statement="A fourth landing").id)
    desk.attempt(acts.add_row, [key])
    desk.focus.select(key)
    qtbot.waitUntil(lambda: page.model.place(key) is not None)
    assert desk.focus.primary == key
    assert page.line is not None
    assert page.line.key == key
