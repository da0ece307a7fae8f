"""Custody, stamps, searches and translations by keys: each one act, shown where it belongs, undone in one step."""

from __future__ import annotations

import re
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from tests.reading.authority import Authority
from workbench.case import acts
from workbench.case.rows import record, records
from workbench.case.trash import in_trash
from workbench.reading.stamps import question
from workbench.ui import commands
from workbench.ui.dialogs.annexing import AnnexDialog
from workbench.ui.forms.holding import CollectionForm, CustodyForm, SearchForm, TranslationForm
from workbench.ui.marked import details


@pytest.fixture
def source(bench: Any) -> bytes:
    """The source, selected, the keyboard in the reader."""
    key = bench.case.find("S1")[1]
    bench.select("Flights to the coast")
    bench.reader.select(0, 0)
    bench.desk.focus.select(key)
    return key


def said(bench: Any, section: str, words: str) -> None:
    """Wait until a section of the inspector says so; links and styles left out."""
    part = bench.desktop.views.inspector.sections[section]
    bench.qtbot.waitUntil(lambda: words in re.sub("<[^>]*>", "", " ".join(_words(part))))


def _words(part: Any) -> list[str]:
    return [" ".join(label.text().split()) for label in part.findChildren(QLabel)]


def test_the_record_is_shown_whole_edited_and_undone(bench: Any, source: bytes) -> None:
    said(bench, "held", "Permissionunknown")
    said(bench, "held", "Methodfile")
    bench.press("Ctrl+Shift+K")
    form = bench.form(CollectionForm)
    bench.press("Alt+P", "‹to see who flew›", "Ctrl+Return")
    assert not form.isVisible()
    said(bench, "held", "Purposeto see who flew")
    bench.press("Ctrl+Shift+K")
    again = bench.form(CollectionForm)
    bench.press("Alt+P", "Ctrl+A", "‹another›", "Ctrl+Return")
    assert "needs a reason" in again.refusal.says
    bench.press("Alt+W", "‹was wrong›", "Ctrl+Return")
    assert not again.isVisible()
    bench.desk.undo()
    said(bench, "held", "Purposeto see who flew")


def test_a_step_is_added_and_a_check_says_what_it_found(bench: Any, source: bytes) -> None:
    bench.press("Ctrl+Shift+U")
    form = bench.form(CustodyForm)
    bench.press("T", "Alt+F", "‹bob›", "Alt+T", "‹the lab›", "Alt+H", "‹2030-03-20›", "Ctrl+Return")
    assert not form.isVisible()
    (row,) = records(bench.case, "custody")
    assert (row["action"], row["given_by"], row["taken_by"], row["at"]) == (
        "transferred", "bob", "the lab", "2030-03-20",
    )  # fmt: skip
    bench.desk.focus.select(source)
    said(bench, "held", "Nothing tells how it came from first analyst to bob.")
    bench.window.acts["custody-check"].trigger()
    assert records(bench.case, "custody")[1]["sha256"] == record(bench.case, source)["sha256"]
    said(bench, "held", "hash as captured")


def test_a_step_is_taken_out_with_a_reason_and_stays_in_sight(
    bench: Any, source: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = acts.hand_over(bench.case, source, "received", given_by="bob", taken_by="the lab")
    asked = iter([("", False), ("", True), ("twice", True)])
    monkeypatch.setattr(commands.QInputDialog, "getText", lambda *told: next(asked))
    for _ in range(3):
        assert not in_trash(bench.case, step)
        bench.desk.focus.select(step)
        bench.window.acts["delete"].trigger()
    assert in_trash(bench.case, step)
    assert any("needs a reason" in each.says for each in bench.window.messages.messages())
    bench.desk.focus.select(source)
    said(bench, "held", "received from bob to the lab")
    said(bench, "held", "by first analyst; twice")


def test_a_stamp_is_asked_for_and_only_one_that_holds_is_kept(bench: Any, source: bytes) -> None:
    acts_of = bench.desktop.views.holding_acts
    out = bench.folder / "q.tsq"
    acts_of.write_question(source, out)
    bench.qtbot.waitUntil(out.exists)
    answer = bench.folder / "a.tsr"
    answer.write_bytes(b"not an answer")
    assert not acts_of.keep(source, answer)
    assert not acts_of.keep(source, bench.folder / "missing.tsr")
    answer.write_bytes(Authority(curve=True).answer(out.read_bytes()))
    assert acts_of.keep(source, answer)
    assert question(bench.case, source)[:6] == out.read_bytes()[:6]
    said(bench, "held", "signature holds; authority not known here")


def test_a_search_is_recorded_by_its_key_and_stands_in_the_log(bench: Any, source: bytes) -> None:
    bench.press("Ctrl+Shift+S")
    form = bench.form(SearchForm)
    bench.press("‹Ship register›", "Alt+T", "‹XZ-4410›", "Ctrl+Return")
    assert not form.isVisible()
    (row,) = records(bench.case, "enquiry")
    assert (row["venue"], row["found"], row["about"]) == ("Ship register", "nothing", record(bench.case, source)["id"])
    said(bench, "what", "Foundnothing")
    bench.window.go("log")
    bench.desktop.views.log.show_kind("enquiry")
    bench.qtbot.waitUntil(lambda: bench.desktop.views.log.table.model().rowCount() == 1)
    bench.desk.undo()
    assert records(bench.case, "enquiry") == []


def test_a_translation_is_made_on_words_and_stands_beside_them(bench: Any) -> None:
    bench.select("The Il-26M was reported to have left Libya")
    before = bench.entries()
    bench.press("T")
    form = bench.form(TranslationForm)
    bench.press("‹Die Il-26M soll Libyen verlassen haben›", "Alt+L", "‹de›", "Alt+M", "‹argos 1.9›", "Ctrl+Return")
    assert not form.isVisible()
    assert bench.entries() == before + 1
    excerpt = bench.case.find("E1")[1]
    (detail,) = details(bench.case, excerpt)
    assert detail.words == "Die Il-26M soll Libyen verlassen haben"
    assert "into de by machine (argos 1.9)" in detail.says
    sighting = acts.tag(bench.case, excerpt, {"aircraft": "Il-26M"})
    assert "translation" in {each.sign for each in details(bench.case, sighting)}
    bench.desk.focus.select(excerpt)
    said(bench, "translated", "into de by machine (argos 1.9)")


def test_the_annex_is_seen_and_saved_and_the_originals_are_written(bench: Any, source: bytes) -> None:
    bench.press("Ctrl+Shift+P")
    dialog = bench.form(AnnexDialog)
    bench.qtbot.waitUntil(lambda: dialog.summary is not None, timeout=30_000)
    assert dialog.pages.count >= 1
    dialog.write(bench.folder / "annex.pdf", dialog.summary.data)
    assert (bench.folder / "annex.pdf").read_bytes().startswith(b"%PDF")
    dialog.close()
    folder = bench.folder / "originals"
    bench.desktop.views.holding_acts.write(folder)
    bench.qtbot.waitUntil((folder / "SHA256SUMS").exists, timeout=10_000)
    assert record(bench.case, source)["sha256"] in (folder / "SHA256SUMS").read_text()
