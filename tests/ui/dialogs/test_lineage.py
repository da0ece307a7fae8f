"""Who draws on whom: proposals with their evidence, recorded as inferred citations or proposed no more, by keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.bench import Bench
from workbench.case import acts
from workbench.case.rows import records
from workbench.ui.dialogs.lineage import _KINDS, _SHORT, LineageDialog

SHARED = "the Il-26M transport aircraft was noted to have flown from Libya to Latakia and then to the Moscow area"
ONE = f"Big jets\n\nOn Monday {SHARED}, people said.\n"
TWO = f"Flights go on\n\nAccording to Coast Daily, {SHARED} last Sunday.\n"
THREE = f"A third telling\n\nIt seems {SHARED} and beyond.\n"


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(qtbot, tmp_path, ONE, TWO, THREE)
    acts.set_fields(made.case, made.case.find("S1")[1], {"publisher": "Coast Daily"})
    try:
        yield made
    finally:
        made.leave()


@pytest.fixture
def dialog(bench: Bench) -> LineageDialog:
    bench.window.acts["lineage"].trigger()
    found: LineageDialog = bench.form(LineageDialog)
    bench.qtbot.waitUntil(lambda: found.list.count() == 3)
    return found


def says(dialog: LineageDialog) -> str:
    return "\n".join([dialog.head.text(), *(part.text() for part in dialog.shown)])


def test_who_names_another_is_recorded_as_drawing_on_it_with_the_words_that_show_it(
    bench: Bench, dialog: LineageDialog
) -> None:
    assert dialog.head.text().startswith("S2")
    assert "According to Coast Daily" in says(dialog)
    bench.press("Ctrl+Return")
    (link,) = records(bench.case, "link")
    assert (link["kind"], link["basis"], len(link["excerpts"])) == ("cites", "inferred", 3)
    assert link["note"].startswith("S2 draws on S1")
    assert dialog.list.count() == 2


def test_where_nothing_shows_the_way_it_is_chosen_first(bench: Bench, dialog: LineageDialog) -> None:
    bench.press("Down")
    assert not dialog.button.isEnabled()
    dialog.ways.button(1).click()
    bench.press("Ctrl+Return")
    (link,) = records(bench.case, "link")
    assert link["from"] == records(bench.case, "source")[2]["id"]


def test_what_is_dismissed_is_proposed_no_more(bench: Bench, dialog: LineageDialog) -> None:
    bench.press("Alt+D")
    bench.qtbot.waitUntil(lambda: dialog.list.count() == 2)
    (row,) = records(bench.case, "dismissal")
    assert row["kind"] == "lineage"
    bench.press("Escape")
    bench.window.acts["lineage"].trigger()
    again: LineageDialog = bench.form(LineageDialog)
    bench.qtbot.waitUntil(lambda: again.list.count() == 2)


def test_a_case_without_shared_words_says_that_nothing_is_seen(qtbot: QtBot, tmp_path: Path) -> None:
    bench = Bench(qtbot, tmp_path, "One text.\n")
    try:
        bench.window.acts["lineage"].trigger()
        dialog: LineageDialog = bench.form(LineageDialog)
        qtbot.waitUntil(lambda: dialog.head.text().startswith("No source"))
        assert not dialog.button.isEnabled()
    finally:
        bench.leave()


def test_who_is_named_and_not_held_is_recorded_or_dismissed(qtbot: QtBot, tmp_path: Path) -> None:
    told = "Jets came back, according to Reuters. An An-72 landed, based on data from Flightradar24.\n"
    bench = Bench(qtbot, tmp_path, told)
    try:
        bench.window.acts["lineage"].trigger()
        dialog: LineageDialog = bench.form(LineageDialog)
        bench.qtbot.waitUntil(lambda: dialog.list.count() == 2)
        assert "according to Reuters" in says(dialog)
        bench.press("Alt+D")
        bench.qtbot.waitUntil(lambda: dialog.list.count() == 1)
        assert "based on data from Flightradar24" in says(dialog)
        bench.press("Ctrl+Return")
        (link,) = records(bench.case, "link")
        assert (link["kind"], link["basis"], len(link["excerpts"])) == ("cites", "inferred", 1)
        assert [row["title"] for row in records(bench.case, "source")][1:] == ["Reuters", "Flightradar24"]
        bench.press("Escape")
        bench.window.acts["lineage"].trigger()
        again: LineageDialog = bench.form(LineageDialog)
        bench.qtbot.waitUntil(lambda: again.button.isEnabled() or "No source is seen" in again.head.text())
        assert again.list.count() == 0
    finally:
        bench.leave()


def test_every_kind_of_evidence_has_its_words() -> None:
    assert set(_SHORT) == set(_KINDS) == {"attribution", "error", "wording", "kinship", "order"}
