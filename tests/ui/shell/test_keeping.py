"""Snapshots from the window, a damaged file and its ways out, and a word on a case that lies badly."""

from __future__ import annotations

from pathlib import Path

import apsw
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from workbench.case import acts, location
from workbench.case.case import Case
from workbench.case.snapshots import snapshots
from workbench.ui.app import Desktop
from workbench.ui.dialogs.snapshots import SnapshotsDialog
from workbench.ui.matrix.judging import Judgements


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


def idle(qtbot: QtBot, desktop: Desktop) -> None:
    qtbot.waitUntil(lambda: desktop.desk.jobs.current is None and not desktop.desk.jobs.waiting)


def shown(desktop: Desktop) -> SnapshotsDialog:
    (dialog,) = desktop.window.findChildren(SnapshotsDialog)
    return dialog


def test_a_snapshot_is_made_where_something_was_done_and_gone_back_to(qtbot: QtBot, opened: Desktop) -> None:
    desk, keeping = opened.desk, opened.views.keeping
    path = desk.case.path
    keeping.rest()
    idle(qtbot, opened)
    assert snapshots(path) == []
    assert desk.attempt(acts.lead, "first")
    keeping.rest()
    idle(qtbot, opened)
    (made,) = snapshots(path)
    assert made.why == "rolling"
    assert desk.attempt(acts.lead, "second")
    opened.window.acts["snapshots"].trigger()
    dialog = shown(opened)
    idle(qtbot, opened)
    assert dialog.told.text() == "One act came since. They made 1 lead, which would go to the trash."
    assert dialog.acts.text().endswith("New lead")
    dialog.take()
    idle(qtbot, opened)
    assert dialog.list.count() == 2
    dialog.list.setCurrentRow(1)
    idle(qtbot, opened)
    dialog.submit()
    assert desk.case.rows("SELECT text FROM lead WHERE deleted = 0") == [("first",)]
    assert desk.undo()
    assert len(desk.case.rows("SELECT text FROM lead WHERE deleted = 0")) == 2


def test_a_damaged_file_offers_its_ways_out_and_a_synchronised_folder_is_warned_of(
    qtbot: QtBot, opened: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, out = tmp_path / "bad.casefile", tmp_path / "out.casefile"
    opened.desk.close()
    with Case.create(path, title="Bad", analyst="a") as case:
        acts.lead(case, "is saved")
    data = path.read_bytes()
    path.write_bytes(bytes(200) + data[200:])
    assert not opened.desk.open(path)
    message = opened.window.messages.messages()[-1]
    assert "is not a case file" in message.says
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args, **named: (str(out), ""))
    opened.views.keeping.remedies(path)[0].does()
    idle(qtbot, opened)
    assert "out.casefile holds what could be saved" in opened.window.messages.messages()[-1].says
    opened.views.keeping.remedies(path)[1].does()
    dialog = shown(opened)
    assert dialog.button.isHidden()
    assert "no snapshot" in dialog.head.text()
    dialog.reject()
    assert opened.desk.open(out)
    assert opened.desk.case.rows("SELECT text FROM lead") == [("is saved",)]
    monkeypatch.setattr(location, "synced_by", lambda path: "Dropbox")
    opened.desk.new(tmp_path / "b.casefile", "B")
    assert any("a folder that Dropbox synchronises" in each.says for each in opened.window.messages.messages())


def test_damage_that_is_met_while_a_case_is_shown_offers_the_same_ways_out(opened: Desktop) -> None:
    assert opened.desk.told(apsw.CorruptError("database disk image is malformed"))
    (message,) = [each for each in opened.window.messages.messages() if "is damaged;" in each.says]
    assert [button.text() for button in message.findChildren(QPushButton)][:2] == [
        "Salvage into a new file…", "Snapshots…",
    ]  # fmt: skip


def test_what_a_damaged_file_makes_go_wrong_later_is_no_fault_of_the_program(opened: Desktop) -> None:
    """Rows that are gone leave lists empty that never are, so errors of every kind follow."""
    assert not opened.desk.told(IndexError("list index out of range"))
    assert opened.desk.told(apsw.CorruptError("database disk image is malformed"))
    assert opened.desk.told(IndexError("list index out of range"))


def test_a_theme_that_comes_in_reads_no_case_amid_the_work_of_qt(qtbot: QtBot, opened: Desktop) -> None:
    """An error that a damaged file raises there would end the program."""
    shown, read = Judgements(opened.desk), list[int]()
    qtbot.addWidget(shown)
    shown.cards, shown.read = [QWidget(shown)], lambda: read.append(1)
    QApplication.sendEvent(shown, QEvent(QEvent.Type.PaletteChange))
    assert read == []
    qtbot.waitUntil(lambda: read != [])
