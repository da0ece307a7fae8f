"""The popover of a sighting: what it offers, what it links, and in how few keys the two reports are tagged."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.bench import Bench
from workbench.case import acts
from workbench.case.rows import records
from workbench.reading.intake import take_in
from workbench.ui.forms.tag import TagForm

DATA = os.environ.get("CASE_DATA")


def tagged(bench: Any, words: str, fields: dict[str, str]) -> bytes:
    bench.select(words)
    read = bench.window.pages["read"]
    found = read.words()
    excerpt = acts.highlight(bench.case, found.source, read.page.text, start=found.start, end=found.end)
    return acts.tag(bench.case, excerpt, fields)


def test_the_sentence_is_taken_with_one_key_and_each_field_shows_its_words(bench: Any) -> None:
    bench.select("an An-124 heavy cargo plane")
    bench.press("S")
    form = bench.form(TagForm)
    assert "destination" not in form.given()
    assert "“Hmeimim”" in form.inputs["destination"].placeholderText()
    bench.press("Alt+U", "Ctrl+Return")
    (row,) = records(bench.case, "sighting")
    told = (row["event"], row["destination"]["written"], row["when"]["written"])
    assert told == ("arrival", "Hmeimim", "last Sunday")


def test_another_reading_is_chosen_by_a_key_and_stays_the_analysts(bench: Any) -> None:
    bench.select("The Il-26M")
    bench.press("S")
    form = bench.form(TagForm)
    assert form.choices["aircraft"].value() == ""
    before = bench.entries()
    bench.press("Down", "Ctrl+Return")
    (row,) = records(bench.case, "sighting")
    assert (row["aircraft"]["written"], row["aircraft"]["value"]) == ("Il-26M", "Il-62M")
    assert row["aircraft"]["accepted_by"] == "first analyst"
    assert bench.entries() == before + 1


def test_a_chosen_reading_is_part_of_the_draft(bench: Any) -> None:
    bench.select("The Il-26M")
    bench.press("S")
    bench.form(TagForm)
    bench.press("Down", "Escape")
    bench.select("The Il-26M")
    bench.press("S")
    form = bench.form(TagForm)
    assert form.choices["aircraft"].value() == "Il-62M"
    assert form.brought.isVisible()
    bench.press("Alt+D")
    assert form.choices["aircraft"].value() == ""
    assert form.inputs["aircraft"].value() == "Il-26M"


def test_kin_is_proposed_and_linked_only_when_asked_in_the_same_undo_step(bench: Any) -> None:
    kin = tagged(bench, "landed at Hmeimim last Sunday", {"aircraft": "An-124-100", "count": "three landings",
                                                        "event": "arrival"})  # fmt: skip
    bench.select("an An-124 heavy cargo plane")
    bench.press("S")
    form = bench.form(TagForm)
    bench.qtbot.waitUntil(lambda: "among the landings" in form.akin.says())
    assert not form.linked
    before = bench.entries()
    bench.press("Alt+L", "Ctrl+Return")
    (link,) = records(bench.case, "link")
    assert (link["kind"], link["to"]) == ("part-of", next(
        row["id"] for row in records(bench.case, "sighting") if bench.case.find(row["number"])[1] == kin))  # fmt: skip
    assert bench.entries() == before + 1
    bench.desk.undo()
    assert records(bench.case, "link") == []
    assert len(records(bench.case, "sighting")) == 1


def test_a_type_of_another_family_is_no_kin(bench: Any) -> None:
    tagged(bench, "landed at Hmeimim last Sunday", {"aircraft": "Il-76"})
    bench.select("an An-124 heavy cargo plane")
    bench.press("S")
    form = bench.form(TagForm)
    bench.qtbot.wait(20)
    assert form.akin.says() == ""


REPORTS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("S1", "An Il-62 transport aircraft", ("S", "Alt+U", "Ctrl+Return")),
    ("S1", "an An-124 heavy cargo plane", ("S", "Alt+U", "Ctrl+Return")),
    ("S1", "the An-124-100 Ruslan cargo jet made three landings there between last Friday and Wednesday",
     ("S", "Alt+M", "1", "Alt+U", "Ctrl+Return")),
    ("S1", "the Il-26M transport aircraft was noted to have flown a route from Libya to Latakia and then to the Moscow"
           " area last Sunday", ("S", "Alt+E", "1", "Alt+M", "1", "Ctrl+Return")),
    ("S2", "On October 26, a Russian Air Force transport Il-62M took off from Libya and made its way to the Syrian"
           " province, before returning to the Moscow Oblast", ("S", "Alt+M", "1", "Ctrl+Return")),
    ("S2", "the An-124-100 ‘Ruslan,’ a heavy-lift transport aircraft with a cargo capacity exceeding 150 metric tons,"
           " has made three separate arrivals at the Latakia airport since October 24",
     ("S", "Alt+M", "1", "Ctrl+Return")),
)  # fmt: skip


@pytest.fixture
def reports(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(qtbot, tmp_path)
    take_in(made.case, [str(path) for path in sorted((Path(str(DATA)) / "reports").glob("*.txt"))])
    yield made
    made.leave()


@pytest.mark.skipif(not DATA, reason="needs the reports that CASE_DATA names")
def test_each_sighting_of_the_two_reports_takes_at_most_eight_keys(reports: Any) -> None:
    for source, words, keys in REPORTS:
        assert len(keys) <= 8
        reports.select(words, source=source)
        reports.press(keys[0])
        reports.form(TagForm)
        reports.press(*keys[1:])
        reports.qtbot.waitUntil(reports.window.isActiveWindow)
    rows = records(reports.case, "sighting")
    assert [row["aircraft"]["written"] for row in rows] == [
        "Il-62", "An-124", "An-124-100 Ruslan", "Il-26M", "Il-62M", "An-124-100",
    ]  # fmt: skip
    assert [row["event"] for row in rows] == ["arrival", "arrival", "arrival", "arrival", "departure", "arrival"]
    assert [row["method"] for row in rows] == ["tracker"] * 6
    assert rows[3]["origin"]["written"] == "Libya"
