"""The page of an entity by keys: made from a sighting, dated, joined, split; it tells all that is known."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from workbench.case import acts
from workbench.case.entities import assigned, members, names
from workbench.case.rows import record, records
from workbench.ui.entity.forms import AliasForm, AssignForm, EntityForm, NewEntityForm, SameForm, SplitForm
from workbench.ui.entity.strip import spoken, strip
from workbench.ui.entity.ties import when_words
from workbench.ui.forms.form import About


@pytest.fixture
def seen(room: Any) -> list[bytes]:
    """Two sightings of one registration."""
    told = {"registration": "RA-78765", "place": "Hmeimim"}
    return [
        room.sighting("The Il-26M was reported", when="26 October 2025", **told),
        room.sighting("an An-124 heavy cargo plane", when="last Sunday", **told),
    ]


@pytest.fixture
def entity(room: Any, seen: list[bytes]) -> bytes:
    """An airframe made from the first sighting, on its page."""
    made = acts.add_entity(room.case, "aircraft", "No. 12", aliases=["the old one"], about=[seen[0]])
    acts.assign(room.case, made, "registration", "RA-78765", dates="2019/..")
    room.show(made)
    return made


def button(widget: Any, words: str) -> QPushButton:
    return next(each for each in widget.findChildren(QPushButton) if words in each.text() and not each.isHidden())


def test_a_sighting_becomes_an_entity_in_one_act_and_undo_takes_it_back(room: Any, seen: list[bytes]) -> None:
    before = room.case.value("SELECT count(*) FROM entry")
    form = EntityForm(room.desk, [seen[0]], About("x"), room.window)
    assert form.given() == {"entity": "An-124 RA-78765", "type": "aircraft"}
    form.submit()
    (entity,) = records(room.case, "entity")
    assert (entity["name"], room.case.value("SELECT count(*) FROM entry")) == ("An-124 RA-78765", before + 1)
    assert [link["kind"] for link in records(room.case, "link")] == ["about"]
    room.desk.undo()
    assert records(room.case, "entity") == records(room.case, "link") == []


def test_what_it_may_be_is_listed_with_its_reason_and_nothing_is_picked(room: Any, entity: bytes, seen: Any) -> None:
    form = EntityForm(room.desk, [seen[1]], About("x"), room.window)
    assert form.given() == {}
    form.inputs["may"].choose("EN-01")
    assert form.given()["entity"] == "EN-01"
    assert "assigned 2019 or later" in form.given()["note"]
    form.submit()
    assert records(room.case, "link")[-1]["kind"] == "about"
    nothing = EntityForm(room.desk, [seen[1]], About("y"), room.window)
    nothing.inputs["entity"].put("Somebody")
    nothing.inputs["type"].put("")
    nothing.submit()
    assert "needs a name and a type" in nothing.refusal.says
    nothing.close()


def test_the_page_tells_names_dates_sightings_and_proposals(room: Any, entity: bytes, seen: list[bytes]) -> None:
    sheet = room.page.sheet
    assert sheet.accessibleDescription() == "EN-01 No. 12"
    assert button(sheet.names, "the old one").accessibleName() == "Alias the old one"
    assert "Registration RA-78765, 2019 or later" in sheet.strip.accessibleDescription()
    _, listed = sheet.ties["sightings"]
    assert [tie.record for tie in listed.model().ties] == [seen[0]]
    line = listed.line(listed.model().index(0, 0))
    assert (line.sure, line.words, line.of) == ("stated", "The Il-26M was reported", "EN-01")
    assert "26 Oct 2025" in when_words(line)
    assert "“The Il-26M was reported”" in listed.model().index(0, 0).data()
    accept = button(sheet.proposed, "Accept")
    assert "SG-02: registration RA-78765" in accept.accessibleName()
    accept.click()
    room.settle()
    assert [tie.record for tie in listed.model().ties] == [seen[0], seen[1]]
    assert not sheet.proposed.isVisible()
    listed.setCurrentIndex(listed.model().index(1, 0))
    QTest.keyClick(listed, Qt.Key.Key_Delete)
    room.settle()
    assert [tie.record for tie in listed.model().ties] == [seen[0]]


def test_a_proposal_that_is_turned_down_is_gone_and_kept(room: Any, entity: bytes, seen: list[bytes]) -> None:
    button(room.page.sheet.proposed, "Not").click()
    room.settle()
    assert not room.page.sheet.proposed.isVisible()
    assert [(link["kind"], link["from"]) for link in records(room.case, "link")][-1] == (
        "distinct-from", record(room.case, seen[1])["id"],
    )  # fmt: skip


def test_dates_are_changed_in_place_and_what_is_no_date_is_refused(room: Any, entity: bytes) -> None:
    table = room.page.sheet.dated
    refused: list[str] = []
    room.desk.complaint.connect(refused.append)
    room.window.activateWindow()
    room.qtbot.waitUntil(room.window.isActiveWindow)

    def write(words: str) -> None:
        table.setFocus()
        table.setCurrentIndex(table.model().index(0, 2))
        QTest.keyClick(table, Qt.Key.Key_F2)
        room.qtbot.waitUntil(lambda: QApplication.focusWidget() is not table)
        editor = QApplication.focusWidget()
        editor.setText(words)
        QTest.keyClick(editor, Qt.Key.Key_Return)

    write("2019/2021")
    room.qtbot.waitUntil(lambda: assigned(room.case, [entity])[0].dates == "2019/2021")
    room.settle()
    write("soon")
    room.qtbot.waitUntil(lambda: bool(refused))
    assert "soon" in refused[0]
    assert assigned(room.case, [entity])[0].dates == "2019/2021"
    room.settle()
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert assigned(room.case, [entity]) == []


def test_alias_and_assignment_by_form_and_an_alias_away_by_key_or_cross(room: Any, entity: bytes) -> None:
    form = AliasForm(room.desk, entity, About("x"), room.window)
    form.inputs["name"].put("Big Anna")
    form.submit()
    other, told = acts.add_entity(room.case, "aircraft", "No. 13"), []
    acts.assign(room.case, other, "hex", "43C6DB")
    form = AssignForm(room.desk, entity, About("x"), room.window)
    form.told = told.append
    form.inputs["kind"].put("hex")
    form.inputs["value"].put("43c6db")
    form.submit()
    assert [each.value for each in assigned(room.case, [entity])] == ["RA-78765", "43C6DB"]
    assert told == ["EN-02 carried 43C6DB at that time, too. Both stand as they are."]
    room.show(entity)
    QTest.keyClick(button(room.page.sheet.names, "the old one"), Qt.Key.Key_Delete)
    assert [each.name for each in names(room.case, [entity])] == ["No. 12", "Big Anna"]
    room.settle()
    chip = button(room.page.sheet.names, "Big Anna")
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert len(names(room.case, [entity])) == 2
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 8, 8))
    assert len(names(room.case, [entity])) == 1


def test_joined_the_page_is_the_union_and_split_it_is_not(room: Any, entity: bytes) -> None:
    other = acts.add_entity(room.case, "aircraft", "No. 13")
    acts.assign(room.case, other, "callsign", "RFF7")
    form = SameForm(room.desk, entity, About("x"), room.window)
    assert [each.split()[0] for each in form.inputs["other"].finder("No")] == ["EN-02"]
    form.inputs["other"].put("EN-02")
    form.submit()
    assert members(room.case, entity) == [entity, other]
    room.show(entity)
    assert "Callsign RFF7" in room.page.sheet.strip.accessibleDescription()
    assert [line.head for line in room.page.roster.list.model().lines] == [entity, entity]
    form = SplitForm(room.desk, entity, About("x"), room.window)
    form.inputs["off"].put("EN-02")
    form.submit()
    assert members(room.case, entity) == [entity]


def test_part_of_an_entity_goes_to_a_new_one(room: Any, entity: bytes) -> None:
    form = SplitForm(room.desk, entity, About("x"), room.window)
    for label in ("SG-01", "the old one"):
        form.inputs["moved"].choose(label)
    form.inputs["name"].put("No. 14")
    form.submit()
    new = room.case.find("EN-02")[1]
    assert [each.name for each in names(room.case, [new])] == ["No. 14", "the old one"]


def test_words_and_types_narrow_the_list_and_the_page_follows_the_selection(room: Any, entity: bytes) -> None:
    acts.add_entity(room.case, "place", "Hmeimim", aliases=["Khmeimim"])
    room.settle()
    roster = room.page.roster
    assert [chip.text() for chip in roster.chips.values()] == ["Aircraft 1", "Places 1", "Organisations 0", "Persons 0"]
    roster.filter.setText("khm")
    assert [line.name for line in roster.list.model().lines] == ["Hmeimim"]
    roster.filter.setText("nothing like it")
    assert "No entity fits" in roster.says.text()
    roster.filter.clear()
    roster.choose("place")
    form = NewEntityForm(room.desk, About(""), room.window, kind=roster.type)
    form.inputs["entity"].put("Tartus")
    form.submit()
    room.settle()
    assert [line.name for line in roster.list.model().lines] == ["Hmeimim", "Tartus"]
    assert room.page.sheet.entity == room.case.find("EN-03")[1]
    QTest.keyClick(roster.list, Qt.Key.Key_Up)
    roster.list.setFocus()
    QTest.keyClick(roster.list, Qt.Key.Key_Return)
    assert room.page.sheet.hasFocus() or not room.window.isActiveWindow()


def test_a_place_shows_what_was_there_by_name_and_where_it_lies(room: Any, seen: list[bytes]) -> None:
    room.show(acts.add_entity(room.case, "place", "Khmeimim"))
    _, listed = room.page.sheet.ties["sightings"]
    assert [(tie.record, tie.how) for tie in listed.model().ties] == [(seen[0], "place"), (seen[1], "place")]
    shown = room.page.sheet.place.text()
    assert "OSLK" in shown
    assert "places table of" in shown
    assert not room.page.sheet.dated.isVisible()


def test_before_there_are_any_the_page_says_how_to_begin(room: Any) -> None:
    room.settle()
    assert "press A" in room.page.roster.says.text()
    assert not room.page.sheet.isVisible()


def test_the_strip_stacks_what_overlaps_and_keeps_doubt(room: Any, entity: bytes) -> None:
    acts.assign(room.case, entity, "registration", "RF-1", dates="2020~")
    acts.assign(room.case, entity, "callsign", "C1")
    drawn = strip(assigned(room.case, [entity]), ["2025-10-26T00:00:00Z"], of={}, rivals={})
    assert drawn.rows() == {"registration": 2, "callsign": 1}
    assert [(bar.value, bar.lane, bar.first is None, bar.last is None) for bar in drawn.bars] == [
        ("RA-78765", 0, False, True), ("RF-1", 1, False, False), ("C1", 0, True, True),
    ]  # fmt: skip
    assert spoken(drawn).endswith("Callsign C1, dates not stated")


def test_whom_its_sightings_and_claims_go_back_to_is_counted_by_standing(room: Any, entity: bytes, seen: Any) -> None:
    acts.set_fields(room.case, seen[1], {"by": "an insider > the Ledger"})
    acts.identify(room.case, seen[1], entity)
    excerpt = room.case.value("SELECT id FROM excerpt")
    acts.identify(room.case, acts.claim(room.case, excerpt, "It landed."), entity)
    room.settle()
    page = room.page.sheet
    assert page.origins["sightings"].text() == "Origins: 1 known (the Ledger) + 1 possible (an insider) + 0 unknown"
    assert page.origins["claims"].text() == "Origins: 0 known + 0 possible + 1 unknown"
    page.origins["claims"].why.click()
    assert page.origins["claims"].reasons() == "Nobody is named: CL-1."
    assert "an insider is 1 possible origin: SG-02." in page.origins["sightings"].reasons()
    place = acts.add_entity(room.case, "person", "Nobody")
    room.show(place)
    assert not any(label.isVisible() for label in page.origins.values())
