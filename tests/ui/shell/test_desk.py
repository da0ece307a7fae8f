"""The case on the desk: what is refused changes nothing, what is done is told once."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from tests.ui.bench import end
from workbench.case import acts
from workbench.case.acts.several import delete_many
from workbench.case.case import Case
from workbench.ui.app import Desktop
from workbench.ui.board.overlay import why_empty
from workbench.ui.desk import Desk
from workbench.values.errors import CaseError

Key = Callable[[str], bytes]
HOLD = """
import sys
from pathlib import Path
from workbench.case.case import Case
with Case.open(Path(sys.argv[1]), analyst="Eve"):
    print("held", flush=True)
    sys.stdin.readline()
"""


def shown(desktop: Desktop) -> list[str]:
    return [message.says for message in desktop.window.messages.messages()]


def test_an_act_is_told_once(qtbot: QtBot, opened: Desktop, key: Key) -> None:
    with qtbot.waitSignal(opened.desk.changed) as told:
        opened.desk.act(acts.grade, key("SG-01"), "3")
    assert told.args[0].touches() is False
    assert set(told.args[0].rows) == {"grade"}


def test_a_refusal_stands_in_place_and_changes_nothing(opened: Desktop, key: Key) -> None:
    before = opened.desk.case.value("SELECT count(*) FROM entry")
    assert not opened.desk.attempt(acts.grade, key("SG-01"), "Z")
    assert "“Z” is no grade" in shown(opened)[0]
    assert opened.desk.case.value("SELECT count(*) FROM entry") == before


def test_a_form_gets_the_refusal_itself(opened: Desktop, key: Key) -> None:
    with pytest.raises(CaseError, match="no grade"):
        opened.desk.act(acts.grade, key("SG-01"), "Z")
    assert shown(opened) == []


def test_what_cannot_be_opened_leaves_the_open_case_alone(opened: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("words")
    before = opened.desk.case
    assert not opened.desk.open(path)
    assert opened.desk.case is before
    assert "not a case file" in shown(opened)[0]


def test_a_new_case_never_overwrites(opened: Desktop, case_path: Path) -> None:
    bytes_before = case_path.read_bytes()
    assert not opened.desk.new(case_path, "Again")
    assert "is there already" in shown(opened)[0]
    assert case_path.read_bytes() == bytes_before


def test_a_case_that_was_deleted_is_noticed_before_the_next_act(opened: Desktop, key: Key, case_path: Path) -> None:
    first = key("SG-01")
    case_path.unlink()
    assert not opened.desk.attempt(acts.grade, first, "3")
    assert case_path.name in shown(opened)[0]


def test_a_case_that_was_replaced_is_not_written_to(opened: Desktop, key: Key, case_path: Path) -> None:
    first, other = key("SG-01"), case_path.with_name("other")
    other.write_bytes(case_path.read_bytes())
    os.replace(other, case_path)
    assert not opened.desk.attempt(acts.grade, first, "3")
    assert case_path.name in shown(opened)[0]


def test_a_held_case_opens_for_reading_and_names_its_holder(desktop: Desktop, case_path: Path) -> None:
    holder = subprocess.Popen([sys.executable, "-c", HOLD, str(case_path)], stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": "."})  # fmt: skip
    try:
        assert holder.stdout.readline() == "held\n"
        assert desktop.desk.open(case_path)
        assert f"process {holder.pid}" in shown(desktop)[0]
        assert not desktop.desk.writable
        assert not desktop.window.acts["attach"].isEnabled()
        assert desktop.window.statusBar().said("saved") == "Read only"
        assert not desktop.desk.attempt(acts.grade, desktop.desk.case.find("SG-01")[1], "3")
    finally:
        holder.communicate("\n", timeout=30)


def test_undo_and_redo_name_the_act(opened: Desktop, key: Key) -> None:
    undo, redo = opened.window.acts["undo"], opened.window.acts["redo"]
    opened.desk.act(acts.grade, key("SG-01"), "3")
    assert (undo.text(), redo.isEnabled()) == ("Undo grade SG-01", False)
    undo.trigger()
    assert redo.text() == "Redo grade SG-01"
    assert undo.text().startswith("Undo link")
    redo.trigger()
    assert undo.text() == "Undo grade SG-01"


def test_what_leaves_the_case_leaves_the_selection(opened: Desktop, key: Key) -> None:
    opened.desk.focus.select(key("SG-01"), key("CL-1"))
    opened.desk.act(acts.delete, key("SG-01"))
    assert opened.desk.focus.selected == (key("CL-1"),)


def test_closing_leaves_one_file_and_the_first_page(opened: Desktop, case_path: Path) -> None:
    opened.window.acts["close"].trigger()
    assert opened.desk.case is None
    assert opened.window.stack.currentWidget() is opened.window.welcome
    assert [each.name for each in case_path.parent.glob("*.casefile*")] == [case_path.name]
    with Case.open(case_path, analyst="Ada") as case:
        assert case.verify().ok


def test_recent_cases_are_remembered_and_a_lost_one_is_marked(opened: Desktop, case_path: Path) -> None:
    opened.window.acts["close"].trigger()
    assert opened.desk.recent() == [case_path]
    case_path.unlink()
    opened.window.show_welcome()
    (row,) = opened.window.welcome.recent.rows
    assert row.path == case_path
    assert not row.isEnabled()


def test_undo_says_at_the_foot_what_it_took_back(opened: Desktop) -> None:
    acts.lead(opened.desk.case, "Ask the tower")
    opened.window.messages.say("ok", "LD-1 was made.")
    opened.window.messages.say("finding", "A file is gone.")
    opened.window.acts["undo"].trigger()
    assert opened.window.statusBar().said("saved").startswith("Undone: new lead LD-")
    assert [each.says for each in opened.window.messages.messages()] == ["A file is gone."]
    opened.window.messages.clear()
    opened.window.acts["redo"].trigger()
    assert opened.window.statusBar().said("saved").startswith("Done again: new lead LD-")


def test_the_selection_is_asked_for_again_only_when_an_act_touched_it(opened: Desktop, key: Key) -> None:
    desk, first = opened.desk, key("SG-01")
    desk.focus.select(first, key("SG-02"))
    picked = desk.picked()
    desk.act(acts.grade, key("S1"), "B")
    assert desk.picked() is picked
    desk.act(delete_many, [key("SG-02")])
    assert desk.picked() == {first: ("sighting", False)}


def test_an_empty_case_that_can_only_be_read_offers_no_attaching(
    desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Case.create(tmp_path / "empty.casefile", title="Empty", analyst="Ada").close()
    monkeypatch.setattr(Desk, "writable", property(lambda desk: False))
    assert desktop.desk.open(tmp_path / "empty.casefile")
    desktop.window.go("board")
    board = desktop.views.board.board
    for said in (" ".join(why_empty(bare=board.bare, writable=board.writable)), desktop.views.read.empty.text()):
        assert "can only be read" in said
        assert "ttach" not in said
    desktop.views.board.attach_requested.emit(b"")
    assert any("can only be read" in each for each in shown(desktop))


def test_what_is_told_when_the_window_is_gone_goes_nowhere(qapp: QApplication, tmp_path: Path) -> None:
    held = Desktop(qapp, QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    end(held.window)
    with capture_exceptions() as raised:
        held.desk.complaint.emit("Nothing can be written there; free some space.")
        held.desk.remark.emit("Undone: a tag.")
    assert raised == []
    end(held)
