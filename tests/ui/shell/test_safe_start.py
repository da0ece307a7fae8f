"""A safe start leaves the stored settings aside, says so, and leaves them as they were."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.bench import end, looped
from workbench.ui import app as program
from workbench.ui import kept, mishap, theme
from workbench.ui.app import SAFE, SAFELY, Desktop

STORED = "[General]\nanalyst=stored analyst\ntheme=dark\nwelcome=false\nrecent=/nowhere/last.casefile\n"


@pytest.fixture
def stored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Path:
    """A settings file of somebody's own, where the program looks for it."""
    path = tmp_path / "workbench.ini"
    path.write_text(STORED)
    monkeypatch.setattr(program, "stored_settings", lambda: QSettings(str(path), QSettings.Format.IniFormat))
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back afterwards
    return path


def test_stored_settings_are_neither_read_nor_written(
    stored: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    seen: dict[str, object] = {}
    loop = looped(monkeypatch)

    def look(desktop: Desktop) -> None:
        try:
            notice(desktop)
        finally:
            loop.quit()

    def notice(desktop: Desktop) -> None:
        desktop.furnish()
        desk = desktop.desk
        seen.update(analyst=kept.words(desk.settings, "analyst"), said=desktop.window.messages.messages()[0].says)
        seen["choice"], seen["last"] = desktop.appearance.choice, desktop.last()
        seen["place"] = Path(desk.settings.fileName()).parent
        desktop.appearance.choose("light")
        desktop.window.close()

    def opened(desktop: Desktop, case: Path | None) -> None:
        assert case is None
        QTimer.singleShot(0, desktop, lambda: look(desktop))

    monkeypatch.setattr(Desktop, "open", opened)
    assert program.run([SAFE]) == 0
    said, place = str(seen.pop("said")), seen.pop("place")
    assert seen == {"analyst": "", "choice": "system", "last": None}
    assert said.startswith("Started safely")
    assert isinstance(place, Path)
    assert not place.exists()
    assert stored.read_text() == STORED


def test_a_case_can_be_named_beside_it(stored: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    asked: list[Path | None] = []
    loop = looped(monkeypatch)

    def opened(desktop: Desktop, case: Path | None) -> None:
        asked.append(case)
        QTimer.singleShot(0, loop.quit)

    monkeypatch.setattr(Desktop, "open", opened)
    assert program.run(["one.casefile", SAFE]) == 0
    assert asked == [Path("one.casefile")]


def test_a_start_that_fails_tells_of_it(
    stored: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(program, "Appearance", lambda *_: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        program.run([])
    assert SAFELY in capsys.readouterr().err


def test_the_dialog_tells_of_it(qtbot: QtBot) -> None:
    dialog = mishap.Mishap("details", hint=SAFELY)
    assert SAFE in dialog.findChild(QLabel).text()
    end(dialog)


def test_letters_are_as_large_as_chosen_and_the_window_stays_as_it_is(
    stored: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    """A safe start leaves the stored size aside, and so does who sets it from outside."""
    stored.write_text("[General]\nletters=150\n")
    monkeypatch.delenv("QT_FONT_DPI", raising=False)
    usual, seen = theme.body().pointSizeF(), []

    def worked(*_: object, **__: object) -> int:
        seen.append((theme.body().pointSizeF() / usual, theme.grown(100), "QT_FONT_DPI" in os.environ))
        assert ("font-size: 12.9pt" in theme.style_sheet(theme.LIGHT)) is (seen[-1][0] == 1.5)
        return 0

    monkeypatch.setattr(program, "_work", worked)
    for arguments in ((), (SAFE,)):
        assert program.run(arguments) == 0
    assert seen == [(1.5, 150, False), (1, 100, False)]
    monkeypatch.setenv("QT_FONT_DPI", "96")
    assert program.run(()) == 0
    assert seen[-1] == (1, 100, True)
