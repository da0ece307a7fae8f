"""The file under the window moved, deleted or written by others; things dropped while the case is busy; no fonts."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from workbench.case import acts, opening
from workbench.case.case import Case
from workbench.ui import theme
from workbench.ui.app import Desktop
from workbench.ui.carried import Carried
from workbench.ui.dialogs.attach import AttachDialog
from workbench.ui.jobs import Cancelled


def said(desktop: Desktop) -> list[str]:
    return [message.says for message in desktop.window.messages.messages()]


@pytest.fixture
def opened(alone: Desktop) -> Desktop:
    """A window for each test."""
    return alone


@pytest.mark.parametrize("how", ["moved", "deleted", "replaced"])
def test_a_file_that_left_its_place_is_noticed_and_nothing_is_lost(opened: Desktop, tmp_path: Path, how: str) -> None:
    path, away = opened.desk.case.path, tmp_path / "away.casefile"
    opened.views.vigil.look()
    assert said(opened) == []
    path.rename(away)
    if how == "replaced":
        shutil.copy(away, path)
    opened.views.vigil.look()
    opened.views.vigil.look()
    (says,) = said(opened)
    assert says.startswith(f"{path.name} was moved, deleted or replaced while it is open here")
    assert not opened.desk.attempt(acts.lead, "is refused")
    opened.window.messages.clear("finding")
    if how != "deleted":
        away.replace(path)
        opened.views.vigil.look()
        assert said(opened) == []
        assert opened.desk.attempt(acts.lead, "is taken again")


def test_what_is_tried_and_taken_back_first_of_all_is_no_strangers_writing(opened: Desktop) -> None:
    """As a merge that is only looked at: it switches the log on, and no act is told of."""
    with pytest.raises(ZeroDivisionError), opened.desk.case.change("Try"):
        raise ZeroDivisionError
    opened.views.vigil.look()
    assert said(opened) == []


def test_what_another_program_wrote_is_noticed(qtbot: QtBot, opened: Desktop) -> None:
    path = opened.desk.case.path
    other = sqlite3.connect(path)
    other.execute("UPDATE investigation SET title = 'Written by others'")
    other.commit()
    other.close()
    opened.views.vigil._woken(Qt.ApplicationState.ApplicationActive)  # noqa: SLF001
    (message,) = opened.window.messages.messages()
    assert message.says.startswith(f"Another program wrote into {path.name}")
    opened.views.vigil.look()
    assert len(said(opened)) == 1
    again = next(each for each in message.findChildren(QPushButton) if each.text() == "Open it again")
    again.click()
    assert opened.desk.case is not None
    assert "Written by others" in opened.window.windowTitle()


def test_own_acts_are_no_writing_by_others(opened: Desktop) -> None:
    for words in ("mine", "mine, too"):
        opened.desk.act(acts.lead, words)
        opened.views.vigil.look()
    assert said(opened) == []


_READS = """import sqlite3, sys
print(sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True).execute("SELECT count(*) FROM lead").fetchone()[0])"""


def read_beside(path: Path) -> None:
    """Another program only reads the case, and has to make the log's index anew."""
    path.with_name(f"{path.name}-shm").read_bytes()  # whoever closes it lets go of this process's locks on it
    subprocess.run([sys.executable, "-S", "-c", _READS, str(path)], check=True, capture_output=True)


@pytest.mark.skipif(sys.platform == "win32", reason="locks there belong to the handle")
def test_reading_by_another_program_is_no_writing_and_writing_after_it_is_noticed(opened: Desktop) -> None:
    path, raw = opened.desk.case.path, opened.desk.case.raw
    opened.desk.act(acts.lead, "mine")
    before = opening.others_wrote(raw)
    read_beside(path)
    assert opening.others_wrote(raw) != before  # as SQLite counts
    opened.views.vigil.look()
    assert said(opened) == []
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("UPDATE investigation SET title = 'Written by others'")
    opened.desk.act(acts.lead, "mine, after theirs")
    opened.views.vigil.look()
    (says,) = said(opened)
    assert says.startswith(f"Another program wrote into {path.name}")


def test_a_case_opened_for_reading_offers_what_is_new(desktop: Desktop, case_path: Path) -> None:
    desktop.desk.open(case_path, write=False)
    with Case.open(case_path, analyst="Ben") as case:
        acts.lead(case, "from another window")
    desktop.views.vigil.look()
    (message,) = desktop.window.messages.messages()
    assert "has been changed since" in message.says
    message.findChild(QPushButton).click()
    assert desktop.desk.case.find("LD-1")


def test_what_is_dropped_while_the_case_is_busy_waits(qtbot: QtBot, opened: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "dropped.txt"
    path.write_text("dropped words")
    with opened.desk.jobs.here("Attaching") as progress:
        progress(1, 3)
        opened.window.dropped.emit(Carried((str(path),)))
        assert said(opened) == ["What you dropped is kept until this task is done."]
        assert opened.window.findChildren(AttachDialog) == []
    qtbot.waitUntil(lambda: len(opened.window.findChildren(AttachDialog)) == 1)
    assert said(opened) == []
    opened.window.findChild(AttachDialog).reject()


def test_several_things_dropped_while_the_case_is_busy_all_come(qtbot: QtBot, opened: Desktop, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("words of a file")
    drops = [Carried(text="first words dropped"), Carried((str(tmp_path / "a.txt"),)), Carried(text="last words")]
    with opened.desk.jobs.here("Working") as progress:
        for each in drops:
            opened.window.dropped.emit(each)
        opened.desk.jobs.cancel()
        with pytest.raises(Cancelled):
            progress(1, 2)
    qtbot.waitUntil(lambda: opened.window.findChild(AttachDialog) is not None)
    dialog = opened.window.findChild(AttachDialog)
    assert [Path(each).name for each in dialog.paths()] == ["pasted text.txt", "a.txt", "pasted text.txt"]
    dialog.reject()


def test_without_its_typefaces_the_window_takes_the_systems(
    opened: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(theme, "FONTS", tmp_path)
    monkeypatch.setattr(theme, "_WANTED", dict.fromkeys(theme._WANTED, ("No Such Face",)))  # noqa: SLF001
    theme.load_fonts()
    try:
        assert all(theme.families().values())
        assert "No Such Face" not in theme.families().values()
        assert not opened.window.grab().isNull()
    finally:
        monkeypatch.undo()
        theme.load_fonts()
