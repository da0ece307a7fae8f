"""A sighting and a claim from selected words, by keys alone, each one act."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from workbench.case.rows import record, records
from workbench.reading.intake import take_in
from workbench.ui import theme
from workbench.ui.forms.chainview import Hop
from workbench.ui.forms.claim import ClaimForm
from workbench.ui.forms.form import Form
from workbench.ui.forms.tag import TagForm


def only(bench: Any, kind: str) -> dict[str, Any]:
    (row,) = records(bench.case, kind)
    return row


def test_two_keys_tag_what_the_words_name(bench: Any) -> None:
    bench.select("an An-124 heavy cargo plane")
    before = bench.entries()
    bench.press("S")
    bench.form(TagForm)
    bench.press("Ctrl+Return")
    row = only(bench, "sighting")
    assert row["aircraft"]["written"] == "An-124"
    assert row["when"] is None  # the day stands outside the words
    assert only(bench, "excerpt")["quote"] == "an An-124 heavy cargo plane"
    assert row["excerpts"] == [only(bench, "excerpt")["id"]]
    assert bench.entries() == before + 1
    assert bench.case.number(bench.desk.focus.primary) == "SG-01"


def test_one_undo_takes_words_and_sighting_back(bench: Any) -> None:
    bench.select("an An-124 heavy cargo plane")
    bench.press("S")
    bench.form(TagForm)
    bench.press("Ctrl+Return")
    bench.desk.undo()
    assert records(bench.case, "sighting") == records(bench.case, "excerpt") == []
    bench.desk.redo()
    assert len(records(bench.case, "sighting")) == len(records(bench.case, "excerpt")) == 1


def test_every_field_is_reached_by_its_letter(bench: Any) -> None:
    bench.select("The Il-26M was reported to have left Libya on 26 October 2025")
    bench.press("S")
    bench.form(TagForm)
    bench.press("Alt+C", "‹one›", "Alt+O", "‹Air Force›", "Alt+E", "2", "Alt+F", "‹Libya›", "Alt+M", "r")
    bench.press("Alt+A", "‹tracker > agency›", "Alt+H", "‹was reported to have left›", "Alt+R", "‹RA-00000›")
    bench.press("Alt+X", "‹150000›", "Alt+I", "‹TST1›", "Alt+B", "3", "Ctrl+Return")
    row = only(bench, "sighting")
    assert (row["count"], row["operator"], row["event"], row["method"]) == (1, "Air Force", "departure", "reported")
    assert row["origin"]["written"] == "Libya"
    assert (row["by"], row["credibility"]) == (["tracker", "agency"], "3")
    assert (row["registration"], row["hex"], row["callsign"]) == ("RA-00000", "150000", "TST1")
    assert row["hedge"] == "was reported to have left"
    assert row["when"]["edtf"] == "2025-10-26"


def test_tab_goes_through_every_field_and_leaves_at_the_buttons(bench: Any) -> None:
    bench.select("an An-124")
    bench.press("S")
    form = bench.form(TagForm)
    met = []
    while QApplication.focusWidget() is not form.button:
        at = QApplication.focusWidget()
        met += [name for name, each in form.inputs.items() if at is each or each.isAncestorOf(at)]
        bench.press("Tab")
        assert len(met) < 40
    assert met == [field.name for field in form.fields]


def test_an_unknown_type_is_answered_below_the_field_and_kept_as_written(bench: Any) -> None:
    bench.select("The Il-26M")
    bench.press("S")
    form = bench.form(TagForm)
    bench.qtbot.waitUntil(lambda: "stays open" in form.readings["aircraft"].text())
    bench.press("Down")
    assert form.choices["aircraft"].value() == "Il-62M"
    bench.press("Up", "Ctrl+Return")
    assert only(bench, "sighting")["aircraft"]["value"] is None


def test_an_impossible_date_is_told_while_typing_and_refused_with_nothing_changed(bench: Any) -> None:
    bench.select("an An-124")
    before = bench.entries()
    bench.press("S")
    form = bench.form(TagForm)
    bench.press("Alt+W", "Ctrl+A", "‹2025-02-31›")
    bench.qtbot.waitUntil(lambda: form.readings["when"].isVisible() and "31" in form.readings["when"].text())
    bench.press("Ctrl+Return")
    assert form.isVisible()
    assert form.refusal is not None
    assert "31" in form.refusal.says
    assert bench.entries() == before
    assert records(bench.case, "excerpt") == []
    bench.press("Ctrl+A", "‹2025-02-28›", "Ctrl+Return")
    assert only(bench, "sighting")["when"]["edtf"] == "2025-02-28"


def test_esc_puts_the_words_back_and_keeps_what_was_typed_for_them_alone(bench: Any) -> None:
    bench.select("an An-124")
    bench.press("S")
    bench.form(TagForm)
    bench.press("Alt+O", "‹Air Force›", "Escape")
    bench.qtbot.waitUntil(bench.reader.hasFocus)
    assert bench.window.pages["read"].words().quote == "an An-124"
    assert records(bench.case, "sighting") == []
    bench.select("The Il-26M")
    bench.press("S")
    assert bench.form(TagForm).given().get("operator") is None
    bench.press("Escape")
    bench.select("an An-124")
    bench.press("S")
    assert bench.form(TagForm).given()["operator"] == "Air Force"
    bench.press("Ctrl+Return")
    bench.select("an An-124")
    bench.press("S")
    assert "operator" not in bench.form(TagForm).given()


def test_a_draft_outlives_the_program(bench: Any) -> None:
    bench.select("an An-124")
    bench.press("S")
    form = bench.form(TagForm)
    bench.press("Alt+O", "‹Air Force›")
    form.keep_draft()
    (kept,) = (bench.folder / "drafts").iterdir()
    assert "Air Force" in kept.read_text(encoding="utf-8")
    assert kept.stat().st_mode & 0o777 == 0o600
    bench.press("Ctrl+Return")
    assert not kept.exists()


def test_a_form_never_covers_its_words(bench: Any) -> None:
    lines = "an An-124 heavy cargo plane landed at Hmeimim last Sunday, a tracker showed"
    for words in ("Flights to the coast", "an An-124 heavy cargo plane", "A spokesman denied", lines):
        bench.select(words)
        place = bench.window.pages["read"].words_rect()
        assert place.height() < 40 or place.width() >= bench.reader.viewport().width()
        bench.press("S")
        form = bench.form(TagForm)
        assert not form.frameGeometry().intersects(place)
        assert bench.window.geometry().contains(form.frameGeometry())
        bench.press("Escape")


def test_a_claim_is_stated_by_keys(bench: Any) -> None:
    bench.select("A spokesman denied the flights")
    before = bench.entries()
    bench.press("C")
    bench.form(ClaimForm)
    bench.press("‹No flights took place›", "Tab", "‹spokesman›", "Alt+K", "d", "Alt+N", "3", "Ctrl+Return")
    row = only(bench, "claim")
    assert (row["statement"], row["by"]) == ("No flights took place", ["spokesman"])
    assert (row["kind"], row["nature"]) == ("denial", "judgement")
    assert only(bench, "excerpt")["quote"] == "A spokesman denied the flights"
    assert bench.entries() == before + 1
    bench.desk.undo()
    assert records(bench.case, "claim") == records(bench.case, "excerpt") == []


def test_a_claim_without_words_of_its_own_is_refused_in_the_form(bench: Any) -> None:
    bench.select("A spokesman denied the flights")
    bench.press("C")
    form = bench.form(ClaimForm)
    before = bench.entries()
    bench.press("Ctrl+Return")
    assert form.isVisible()
    assert "statement" in form.refusal.says
    assert bench.entries() == before


def test_names_once_given_are_offered_again(bench: Any) -> None:
    for words in ("an An-124", "The Il-26M"):
        bench.select(words)
        bench.press("S")
        form = bench.form(TagForm)
        names = form.inputs["by"].completer().model().stringList()
        bench.press("Alt+A", "‹agency›", "Ctrl+Return")
    assert names == ["agency"]
    assert record(bench.case, bench.desk.focus.primary)["by"] == ["agency"]


def test_words_become_an_excerpt_and_nothing_is_bound_without_words(bench: Any) -> None:
    acts = bench.window.acts
    assert not acts["sighting"].isEnabled()
    bench.select("an An-124")
    assert acts["sighting"].isEnabled()
    bench.press("E")
    assert only(bench, "excerpt")["quote"] == "an An-124"
    assert bench.case.number(bench.desk.focus.primary) == "E1"
    assert not [form for form in bench.window.findChildren(Form) if form.isVisible()]


def test_a_claim_takes_no_date_from_the_words_around_it(bench: Any) -> None:
    for words, date in (("The Il-26M", ""), ("left Libya on 26 October 2025", "26 October 2025")):
        bench.select(words)
        bench.press("C")
        assert bench.form(ClaimForm).inputs["when"].value() == date
        bench.press("Escape")


def test_spaces_around_the_selected_words_are_not_quoted(bench: Any) -> None:
    bench.select("An Il-62 transport aircraft")
    start = bench.window.pages["read"].words().start
    bench.reader.select(start - 2, start + len("An Il-62 transport aircraft "))
    bench.press("E")
    assert only(bench, "excerpt")["quote"] == "An Il-62 transport aircraft"
    bench.reader.select(start - 2, start)
    assert bench.window.pages["read"].words() is None


def test_words_are_copied_with_source_place_and_hash(bench: Any) -> None:
    bench.select("A spokesman denied the flights")
    start = bench.window.pages["read"].words().start
    bench.press("Ctrl+Shift+C")
    sha = bench.case.value("SELECT blob FROM capture").hex()
    told = [
        "“A spokesman denied the flights”", f"S1 ¶2, characters {start}–{start + 30}", "text 0.txt",
        f"SHA-256 {sha}",
    ]  # fmt: skip
    assert QApplication.clipboard().text().splitlines() == told
    bench.press("E")
    bench.reader.select(0, 0)
    bench.press("Ctrl+Shift+C")
    assert QApplication.clipboard().text().splitlines() == told


def test_there_stays_as_written_and_means_the_place_named_before(bench: Any, tmp_path: Any) -> None:
    path = tmp_path / "there.txt"
    path.write_text("The runway of Hmeimim airbase was mended.\n\nAn An-124 made three landings there on Friday.\n")
    bench.desk.attempt(lambda case: take_in(case, [str(path)]).sources[0][0])
    bench.select("made three landings there on Friday", source="S2")
    bench.press("S")
    form = bench.form(TagForm)
    assert form.inputs["destination"].value() == "there"
    assert "“Hmeimim airbase”" in form.readings["destination"].text()
    bench.press("Ctrl+Return")
    row = only(bench, "sighting")
    assert (row["destination"]["written"], row["destination"]["value"]) == ("there", "OSLK")
    assert row["destination"]["why"].startswith("“there” stands for “Hmeimim airbase”, named before; ")
    assert (row["count"], row["count_how"]["written"]) == (3, "three landings")


def test_every_hop_of_a_chain_has_its_room(bench: Any, tmp_path: Path) -> None:
    path = tmp_path / "a chain of long names.txt"
    words = "the Harbour Gazette and Evening Courier reported, citing Reuters, which quoted Flightradar24"
    path.write_text(f"An An-124 landed at Hmeimim on Friday, {words}.\n", encoding="utf-8")
    bench.desk.attempt(lambda case: take_in(case, [str(path)]).sources[0][0])
    bench.window.resize(1300, 860)
    bench.select(f"An An-124 landed at Hmeimim on Friday, {words}", source="S2")
    bench.press("S")
    chain = bench.form(TagForm).chain
    QTest.qWait(20)
    assert len(chain.accessibleName().split("; ")) == 4
    assert chain.height() == chain.heightForWidth(chain.width())
    chain.show_chain("S2", [Hop("the Harbour Gazette", "", True)] * 7)
    QTest.qWait(20)
    assert chain.height() == chain.heightForWidth(chain.width()) > theme.grown(30)
