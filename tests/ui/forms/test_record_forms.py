"""Links, grades, notes, leads, citations and edits by keys alone, each one act and undone in one step."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from workbench.analysis.findings import about
from workbench.case import acts
from workbench.case.rows import record, records
from workbench.reading.intake import take_in
from workbench.ui.forms.carry import CarryForm
from workbench.ui.forms.edit import EditForm
from workbench.ui.forms.link import LinkForm
from workbench.ui.forms.remarks import CiteForm, ItemGradeForm, LeadForm, NoteForm, SourceGradeForm
from workbench.ui.remedies import remedy
from workbench.values.words import LINK_KINDS


@pytest.fixture
def two(bench: Any) -> tuple[bytes, bytes]:
    """A sighting and a claim; the sighting is selected, the keyboard in the reader."""
    read = bench.window.pages["read"]
    bench.select("The Il-26M")
    words = read.words()
    excerpt = acts.highlight(bench.case, words.source, read.page.text, start=words.start, end=words.end)
    made = (
        acts.tag(bench.case, excerpt, {"aircraft": "Il-26M"}),
        acts.claim(bench.case, excerpt, "No flights took place"),
    )
    bench.select("Flights to the coast")
    bench.reader.select(0, 0)
    bench.desk.focus.select(made[0])
    return made


def undone(bench: Any, kind: str) -> bool:
    bench.desk.undo()
    return not records(bench.case, kind)


def test_a_record_is_linked_by_letter_and_number(bench: Any, two: Any) -> None:
    before = bench.entries()
    bench.press("L")
    form = bench.form(LinkForm)
    bench.press("C", "Alt+T", "‹cl-1›", "Alt+N", "‹they exclude each other›", "Ctrl+Return")
    (row,) = records(bench.case, "link")
    assert not form.isVisible()
    assert (row["kind"], row["note"]) == ("contradicts", "they exclude each other")
    assert [row["from"], row["to"]] == [record(bench.case, key)["id"] for key in two]
    assert bench.entries() == before + 1
    assert undone(bench, "link")


def test_the_other_end_is_found_by_its_words(bench: Any, two: Any) -> None:
    bench.press("L")
    form = bench.form(LinkForm)
    bench.press("Alt+T", "‹took pl›")
    popup = form.inputs["to"].completer().popup()
    bench.qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert form.inputs["to"].text() == "CL-1  No flights took place"
    bench.press("Alt+K", "A", "Ctrl+Return")
    assert records(bench.case, "link")[0]["kind"] == "about"


def test_every_kind_of_link_has_a_letter_of_its_own_that_is_shown(bench: Any, two: Any) -> None:
    bench.press("L")
    chips = bench.form(LinkForm).inputs["kind"]
    wanted = {"S": "supports", "C": "contradicts", "D": "differs", "I": "cites", "M": "same-as", "P": "part-of",
              "A": "about", "R": "precedes", "T": "distinct-from"}  # fmt: skip
    for letter, kind in wanted.items():
        bench.press("Alt+K", letter)
        assert chips.value() == kind
        assert any(chip.text().endswith(f"  {letter}") for chip in chips.findChildren(QPushButton) if chip.isChecked())
    assert sorted(wanted.values()) == sorted(LINK_KINDS.meanings)


def test_same_as_is_offered_between_records_of_one_kind_only(bench: Any, two: Any) -> None:
    bench.press("L")
    form = bench.form(LinkForm)
    bench.press("M", "Alt+T", "‹cl-1›")
    assert form.inputs["kind"].value() == ""
    bench.press("Alt+K", "M")
    assert form.inputs["kind"].value() == ""
    bench.press("Alt+T", "Ctrl+A", "‹sg-›", "Alt+K", "M")
    assert form.inputs["kind"].value() == "same-as"
    assert form.inputs["to"].finder("No flights") == []
    bench.press("Alt+K", "S")
    assert form.inputs["to"].finder("No flights") == ["CL-1  No flights took place"]


def test_a_link_rests_on_the_words_selected_with_it(bench: Any, two: Any) -> None:
    bench.select("A spokesman denied the flights")
    bench.desk.focus.select(two[1], two[0])
    before = bench.entries()
    bench.press("L")
    form = bench.form(LinkForm)
    assert form.inputs["to"].value() == "CL-1"
    bench.press("S", "Ctrl+Return")
    (row,) = records(bench.case, "link")
    assert len(row["excerpts"]) == 1
    assert bench.entries() == before + 1


def test_after_its_letter_words_are_meant_for_the_next_field(bench: Any, two: Any) -> None:
    bench.press("L")
    form = bench.form(LinkForm)
    bench.press("C", "‹cl-1›")
    assert (form.inputs["kind"].value(), form.inputs["to"].value()) == ("contradicts", "cl-1")
    bench.press("Alt+K", "D", "‹they count otherwise›", "Ctrl+Return")
    (row,) = records(bench.case, "link")
    assert (row["kind"], row["note"]) == ("differs", "they count otherwise")


def test_that_one_source_draws_on_another_is_three_keys(bench: Any, two: Any) -> None:
    take_in(bench.case, [str(bench.folder / "text 0.txt")], again=True)
    bench.desk.focus.select(bench.case.find("S2")[1])
    bench.press("L")
    bench.form(LinkForm)
    bench.press("‹s1›", "Ctrl+Return")
    (link,) = (row for row in records(bench.case, "link") if row["kind"] == "cites")
    assert [link["from"], link["to"]] == [record(bench.case, bench.case.find(each)[1])["id"] for each in ("S2", "S1")]


def test_two_sources_picked_one_after_the_other_are_linked_in_two_keys(bench: Any, two: Any) -> None:
    take_in(bench.case, [str(bench.folder / "text 0.txt")], again=True)
    keys = [bench.case.find(each)[1] for each in ("S1", "S2")]
    bench.desk.focus.select(*keys)  # picked last stands first
    bench.press("L")
    bench.form(LinkForm)
    bench.press("Ctrl+Return")
    (link,) = (row for row in records(bench.case, "link") if row["kind"] == "cites")
    assert [link["to"], link["from"]] == [record(bench.case, key)["id"] for key in keys]


def test_a_link_without_an_end_is_refused_in_its_form(bench: Any, two: Any) -> None:
    bench.press("L")
    form = bench.form(LinkForm)
    bench.press("S", "Ctrl+Return")
    assert "kind and a record" in form.refusal.says
    bench.press("Alt+T", "‹SG-77›", "Ctrl+Return")
    assert "SG-77" in form.refusal.says
    assert records(bench.case, "link") == []
    bench.press("Escape")
    bench.desk.focus.select(two[0])
    bench.press("L")
    assert bench.form(LinkForm).given()["to"] == "SG-77"


def test_a_sighting_takes_a_digit_and_a_source_a_letter(bench: Any, two: Any) -> None:
    bench.press("G")
    bench.form(ItemGradeForm)
    bench.press("3", "Alt+E", "‹one text only›", "Ctrl+Return")
    assert record(bench.case, two[0])["credibility"] == "3"
    assert bench.case.number(bench.desk.focus.primary) == "SG-01"
    bench.desk.focus.select(bench.case.find("S1")[1])
    bench.press("G")
    form = bench.form(SourceGradeForm)
    bench.press("F")
    assert form.inputs["mark"].value() == "F"
    bench.press("Ctrl+Return")
    assert records(bench.case, "source")[0]["reliability"] == "F"


def test_an_ungraded_grade_is_refused(bench: Any, two: Any) -> None:
    bench.press("G")
    form = bench.form(ItemGradeForm)
    bench.press("Ctrl+Return")
    assert "No grade is picked" in form.refusal.says


def test_a_note_and_a_lead_are_written(bench: Any, two: Any) -> None:
    bench.press("Ctrl+M")
    bench.form(NoteForm)
    bench.press("‹Compare the tails.›", "Ctrl+Return")
    (row,) = records(bench.case, "note")
    assert row["text"] == "Compare the tails."
    bench.press("N")
    bench.form(LeadForm)
    bench.press("‹Find the registration›", "Ctrl+Return")
    (row,) = records(bench.case, "lead")
    assert (row["text"], row["about"]) == ("Find the registration", record(bench.case, two[0])["id"])
    assert undone(bench, "lead")


def test_a_source_is_cited_on_the_selected_words(bench: Any, two: Any) -> None:
    bench.select("a tracker showed")
    before = bench.entries()
    bench.window.acts["cite"].trigger()
    bench.form(CiteForm)
    bench.press("‹Some tracker›", "Alt+I", "Ctrl+Return")
    link = next(row for row in records(bench.case, "link") if row["kind"] == "cites")
    assert (link["basis"], len(link["excerpts"])) == ("inferred", 1)
    assert [row["title"] for row in records(bench.case, "source") if not row["held"]] == ["Some tracker"]
    assert bench.entries() == before + 1


def test_fields_are_set_with_a_reason_and_words_stay(bench: Any, two: Any) -> None:
    bench.press("F2")
    form = bench.form(EditForm)
    bench.press("Ctrl+A", "‹Il-62M›")
    for name, words in (("operator", "Air Force"), ("by", "tracker > agency"), ("reason", "the second text says so")):
        form.inputs[name].setFocus()
        bench.press(f"‹{words}›")
    bench.press("Ctrl+Return")
    row = record(bench.case, two[0])
    assert (row["aircraft"]["written"], row["aircraft"]["value"]) == ("Il-26M", "Il-62M")
    assert row["aircraft"]["accepted_by"] == "first analyst"
    assert (row["operator"], row["by"]) == ("Air Force", ["tracker", "agency"])
    bench.desk.undo()
    assert record(bench.case, two[0])["aircraft"]["value"] is None
    assert record(bench.case, two[0])["operator"] is None


def test_nothing_changed_writes_nothing(bench: Any, two: Any) -> None:
    before = bench.entries()
    bench.press("F2")
    form = bench.form(EditForm)
    bench.press("Ctrl+Return")
    assert "Nothing is changed" in form.refusal.says
    assert bench.entries() == before


def test_the_case_is_named_anew(bench: Any) -> None:
    bench.window.activateWindow()
    bench.window.acts["case-fields"].trigger()
    bench.form(EditForm)
    bench.press("Ctrl+A", "‹Coastal flights›", "Ctrl+Return")
    assert bench.case.value("SELECT title FROM investigation") == "Coastal flights"


def test_acts_wait_for_what_they_are_about(bench: Any, two: Any) -> None:
    acts_ = bench.window.acts
    on = {
        name for name in ("sighting", "claim", "excerpt", "link", "grade", "note", "rename") if acts_[name].isEnabled()
    }
    assert on == {"link", "grade", "note", "rename"}
    bench.desk.focus.select(bench.case.find("E1")[1])
    assert acts_["sighting"].isEnabled()
    assert not acts_["grade"].isEnabled()
    acts.delete(bench.case, two[0])
    bench.desk.focus.select(two[0])
    assert not acts_["link"].isEnabled()


def test_what_went_to_the_trash_meanwhile_is_refused(bench: Any, two: Any) -> None:
    bench.press("Ctrl+M")
    form = bench.form(NoteForm)
    bench.press("‹Compare the tails.›")
    acts.delete(bench.case, two[0])
    bench.press("Ctrl+Return")
    assert "is in the trash" in form.refusal.says
    assert records(bench.case, "note") == []
    assert form.given()["text"] == "Compare the tails."


def test_words_are_given_to_a_dashed_link_from_its_finding(bench: Any, two: Any) -> None:
    link = acts.link(bench.case, two[0], "supports", two[1])
    finding = about(bench.case, link)[0]
    assert remedy(bench.desk, finding, finding.remedies[0], bench.window.acts)
    form = bench.form(CarryForm)
    before = bench.entries()
    bench.press("Ctrl+Return")
    assert "No words are chosen" in form.refusal.says
    bench.press("‹E1›", "Ctrl+Return")
    assert len(record(bench.case, link)["excerpts"]) == 1
    assert bench.entries() == before + 1
    assert about(bench.case, link) == []


def type_at(window: Any, letters: str) -> None:
    """Letters as the window system sends them to a window."""
    for letter in letters:
        QTest.keyClick(window, letter)


def test_what_is_typed_before_the_form_is_in_front_is_the_forms(bench: Any, two: Any) -> None:
    behind = bench.window.windowHandle()
    bench.press("N")
    type_at(behind, "bleak")  # a window manager takes its time: these still come to the window
    form = bench.form(LeadForm)
    assert form.given() == {"text": "bleak"}
    assert bench.window.workspace == "read"
    bench.press("Escape")
    bench.qtbot.waitUntil(bench.window.isActiveWindow)
    QTest.keyClick(behind, Qt.Key.Key_L)
    bench.form(LinkForm)
    QTest.keyClick(behind, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    type_at(behind, "so")
    assert bench.form(LinkForm).given() == {"note": "so"}


def test_a_resolved_field_stands_as_written_and_as_resolved_with_why(bench: Any) -> None:
    bench.select("The Il-26M")
    words = bench.window.pages["read"].words()
    excerpt = acts.highlight(
        bench.case, words.source, bench.window.pages["read"].page.text, start=words.start, end=words.end
    )
    acts.set_fields(bench.case, words.source, {"published": "2025-10-30"})
    stated = {"aircraft": "Il-26M", "place": "Hmeimim airbase", "when": "last Sunday"}
    bench.desk.focus.select(sighting := acts.tag(bench.case, excerpt, stated))
    bench.press("F2")
    form = bench.form(EditForm)
    shown = {name: (form.inputs[name].value(), form.readings[name].text()) for name in stated}
    assert shown["place"][0] == "Hmeimim"
    assert shown["when"][0] == "26 Oct 2025"
    for name, words_ in stated.items():
        assert f"“{words_}”" in shown[name][1]
    assert "the latest Sunday before" in shown["when"][1]
    assert "premises: S1" in shown["when"][1]
    form.inputs["when"].setFocus()
    bench.press("Ctrl+A", "‹25 October 2025›")
    assert "“last Sunday”</span> → <b>25 Oct 2025</b>" in form.readings["when"].text()
    bench.press("Ctrl+Return")
    assert record(bench.case, sighting)["when"]["value"] == "2025-10-25"
    assert record(bench.case, sighting)["place"]["accepted_by"] is None


def test_another_publication_date_tells_before_and_after_of_what_it_moves(bench: Any) -> None:
    bench.select("The Il-26M")
    words = bench.window.pages["read"].words()
    text = bench.window.pages["read"].page.text
    excerpt = acts.highlight(bench.case, words.source, text, start=words.start, end=words.end)
    acts.set_fields(bench.case, words.source, {"published": "2025-10-30"})
    sighting = acts.tag(bench.case, excerpt, {"aircraft": "Il-26M", "when": "last Sunday"})
    bench.desk.focus.select(words.source)
    bench.press("F2")
    form = bench.form(EditForm)
    form.inputs["published"].setFocus()
    bench.press("Ctrl+A", "‹2025-10-23›")
    told = f"moves 1 date: {bench.case.number(sighting)} “last Sunday”: 26 Oct 2025 → 19 Oct 2025"
    assert told in form.readings["published"].text()
    bench.press("Ctrl+Return")
    assert record(bench.case, sighting)["when"]["value"] == "2025-10-19"
    bench.press("Ctrl+Z")
    assert record(bench.case, sighting)["when"]["value"] == "2025-10-26"


def test_what_an_assumed_date_rests_on_is_chosen_in_the_form_of_the_source(bench: Any) -> None:
    bench.select("The Il-26M")
    words = bench.window.pages["read"].words()
    text = bench.window.pages["read"].page.text
    excerpt = acts.highlight(bench.case, words.source, text, start=words.start, end=words.end)
    bench.desk.focus.select(words.source)
    bench.press("F2")
    form = bench.form(EditForm)
    form.inputs["published"].setFocus()
    bench.press("Ctrl+A", "‹2025-10-30?›", "Tab", f"‹{bench.case.number(excerpt)}›")
    assert form.inputs["premises"].value() == bench.case.number(excerpt)
    assert f"premises: {bench.case.number(excerpt)}" in form.readings["published"].text()
    bench.press("Ctrl+Return")
    row = record(bench.case, words.source)
    assert (row["published"], row["published_how"]["premises"]) == ("2025-10-30?", [record(bench.case, excerpt)["id"]])
    bench.press("F2")
    form = bench.form(EditForm)
    assert form.inputs["premises"].value() == bench.case.number(excerpt)
    form.inputs["premises"].setFocus()
    bench.press("Ctrl+A", "‹S99›", "Ctrl+Return")
    assert form.isVisible()
    assert form.refusal is not None
    bench.press("Ctrl+A", "Backspace", "Ctrl+Return")
    assert record(bench.case, words.source)["published_how"]["premises"] == []
