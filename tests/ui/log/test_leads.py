"""Leads in the log: open questions, brought to the front from anywhere and done by a key."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from tests.ui.bench import Bench
from tests.ui.log.test_log import reads, rows
from workbench.ui.forms.edit import EditForm
from workbench.ui.log.page import LogPage


def test_the_rail_opens_leads_and_space_says_they_are_done(bench: Bench, page: LogPage) -> None:
    bench.window.acts["leads"].trigger()
    assert (page.kind, rows(page)) == ("lead", ["LD-1", "LD-2"])
    assert bench.window.acts["leads"].isChecked()
    page.table.selectAll()
    page.table.setFocus()
    before = bench.entries()
    bench.press("Space")
    assert [reads(page, number, "status") for number in ("LD-1", "LD-2")] == ["done", "done"]
    assert bench.entries() == before + 1
    bench.press("Space")
    assert reads(page, "LD-1", "status") == "open"


def test_leads_come_to_the_front_from_another_workspace(bench: Bench, page: LogPage) -> None:
    bench.window.go("read")
    bench.window.acts["leads"].trigger()
    bench.qtbot.waitUntil(lambda: rows(page) == ["LD-1", "LD-2"])
    assert (page.grid.kind, bench.window.workspace) == ("lead", "log")


def test_the_form_of_a_lead_names_the_words_that_its_status_is_told_by(bench: Bench, page: LogPage) -> None:
    bench.desk.focus.select(bench.case.find("LD-1")[1])
    bench.window.acts["rename"].trigger()
    said = [each.text().replace("&", "") for each in bench.form(EditForm).findChildren(QLabel)]
    assert "Status (open, done)" in said
