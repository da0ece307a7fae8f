"""The whole case from its menus: figures, a template for the next case."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.shell.conftest import furnished, small_case
from workbench.case import acts
from workbench.case.ids import id_text
from workbench.case.itself import entries_made, heading
from workbench.case.rows import record, records
from workbench.case.savedviews import saved_texts
from workbench.ui.across import MIME
from workbench.ui.app import Desktop
from workbench.ui.asking import Asking
from workbench.ui.dialogs.statistics import StatisticsDialog


@pytest.fixture
def opened(tmp_path: Path, qapp: QApplication) -> Iterator[Desktop]:
    with furnished(tmp_path) as desktop:
        assert desktop.desk.open(small_case(tmp_path))
        yield desktop


def test_the_figures_follow_and_are_copied(qtbot: QtBot, opened: Desktop) -> None:
    opened.window.acts["statistics"].trigger()
    sheet = opened.window.findChild(StatisticsDialog)
    qtbot.waitUntil(lambda: sheet.button.isEnabled(), timeout=20_000)
    head = sheet.rows.topLevelItem(0)
    before = {head.child(at).text(0): head.child(at).text(1) for at in range(head.childCount())}
    opened.desk.attempt(acts.lead, "Ask the tower")

    def leads() -> str:
        rows = sheet.rows.topLevelItem(0)
        return next(rows.child(at).text(1) for at in range(rows.childCount()) if rows.child(at).text(0) == "leads")

    qtbot.waitUntil(lambda: leads() == str(int(before["leads"]) + 1), timeout=20_000)
    sheet.submit()
    assert f"leads\t{int(before['leads']) + 1}\n" in QApplication.clipboard().text()
    sheet.reject()


def test_a_template_is_saved_and_begins_the_next_case(
    opened: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    template, out = tmp_path / "house.casetemplate", tmp_path / "next.casefile"
    opened.desk.attempt(acts.save_text, "filter", "Cargo", "tag = cargo")
    given = iter((template, out))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *said, **more: (str(next(given)), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *said, **more: (str(template), ""))
    monkeypatch.setattr(Asking, "line", lambda *said, **more: "The next one")
    opened.window.acts["save-template"].trigger()
    opened.window.acts["new-from"].trigger()
    case = opened.desk.case
    assert (case.path, heading(case)[0]) == (out, "The next one")
    assert [saved.name for saved in saved_texts(case, "filter")] == ["Cargo"]


def test_records_go_from_one_case_to_another_over_the_clipboard(qtbot: QtBot, opened: Desktop, tmp_path: Path) -> None:
    acts_, desk = opened.window.acts, opened.desk
    key = desk.case.find("SG-01")[1]
    said = record(desk.case, key)["aircraft"]["written"]
    desk.focus.select(key)
    acts_["copy-across"].trigger()
    assert QApplication.clipboard().text() == "SG-01"
    assert desk.new(tmp_path / "other.casefile", "Other")
    acts_["paste-across"].trigger()
    assert record(desk.case, key)["aircraft"]["written"] == said
    (says,) = [each.says for each in opened.window.messages.messages() if "came in from" in each.says]
    assert "links to what was not chosen (CL-1): 1" in says
    desk.undo()
    assert not records(desk.case, "sighting")
    QApplication.clipboard().setText("SG-01")
    with qtbot.waitSignal(desk.complaint):
        acts_["paste-across"].trigger()


@pytest.mark.parametrize("path", ["\0", "\ud800", "", 5, "//share/a.casefile", r"\\share\a.casefile"])
def test_a_clipboard_that_names_no_file_is_refused_in_words(qtbot: QtBot, opened: Desktop, path: object) -> None:
    told, mime = {"case": path, "records": [id_text(opened.desk.case.find("SG-01")[1])]}, QMimeData()
    mime.setData(MIME, json.dumps(told).encode())
    QApplication.clipboard().setMimeData(mime)
    before = entries_made(opened.desk.case)
    with qtbot.waitSignal(opened.desk.complaint) as told_of:
        opened.window.acts["paste-across"].trigger()
    what, todo = told_of.args[0].split("; ")
    assert what
    assert todo.endswith(".")
    assert entries_made(opened.desk.case) == before
