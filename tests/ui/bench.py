"""The whole window on a case with one text in it, worked by keys: what a test may do is what an analyst may do."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from workbench.case.case import Case
from workbench.case.outline import Line
from workbench.reading.intake import take_in
from workbench.reading.stated import get_ready
from workbench.ui.app import Desktop, application

TEXT = (
    "Flights to the coast\n\n"
    "An Il-62 transport aircraft and an An-124 heavy cargo plane landed at Hmeimim last Sunday, a tracker showed.\n\n"
    "The Il-26M was reported to have left Libya on 26 October 2025. A spokesman denied the flights.\n"
)
_HELD = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
}


def lines(desktop: Desktop, kind: str | None = None) -> list[Line]:
    """The records that the navigator lists, all or those of a kind."""
    rows = desktop.views.navigator.list.model().rows
    return [row for row in rows if isinstance(row, Line) and kind in (None, row.kind)]


def end(*gone: QObject) -> None:
    """Destroy them now: a window that only waits to be destroyed is dressed again by every later one."""
    for each in gone:
        each.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def clear(desktop: Desktop) -> None:
    """Put the case away with all that was set and left open, for the next test of a file to find the window as new."""
    window = desktop.window
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            dialog.close()
    desktop.desk.close()
    desktop.desk.settings.clear()
    window.messages.clear()
    window.go("read")
    window.resize(1440, 900)


class Bench:
    """The window on a new case, and keys to press."""

    def __init__(self, qtbot: QtBot, folder: Path, *texts: str) -> None:
        get_ready(["en"])  # so that a form says at once what its words say
        self.folder = folder
        settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self.desktop = Desktop(application(), settings)
        self.window, self.desk = self.desktop.window, self.desktop.desk
        self.desktop.window.painted.disconnect(self.desktop.loader.start)
        self.desktop.furnish()
        self.window.show()
        qtbot.waitExposed(self.window)
        self.begin(qtbot, *texts)

    def begin(self, qtbot: QtBot, *texts: str) -> None:
        """Make the case, with these texts in it."""
        self.qtbot = qtbot
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.desk.settings.setValue("analyst", "first analyst")
        assert self.desk.new(self.folder / "coast.casefile", "Flights to the coast")
        for at, text in enumerate(texts):
            path = self.folder / f"text {at}.txt"
            path.write_text(text, encoding="utf-8")
            take_in(self.case, [str(path)])

    def clear(self) -> None:
        """Put the case away with all that was written beside it, for the next to find the window as new."""
        clear(self.desktop)
        for path in self.folder.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()

    def leave(self) -> None:
        """Close the window."""
        self.window.close()
        end(self.window, self.desktop)

    @property
    def case(self) -> Case:
        """The open case."""
        assert self.desk.case is not None
        return self.desk.case

    @property
    def reader(self) -> QWidget:
        """The reader's own column of text."""
        return self.window.pages["read"].page.reader.column

    def select(self, words: str, *, source: str = "S1") -> None:
        """Select words in a source, the keyboard in the reader."""
        read = self.window.pages["read"]
        self.window.go("read")
        read.open(self.case.find(source)[1])
        start, end = read.page.text.find(words)
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        self.reader.setFocus()
        self.qtbot.waitUntil(self.reader.hasFocus)
        self.reader.select(start, end)

    def press(self, *keys: str) -> None:
        """Press keys where the keyboard is: ``Ctrl+Return``, ``S``, or words to type in ‹angle quotes›."""
        for key in keys:
            self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
            target = QApplication.focusWidget()
            if key.startswith("‹"):
                QTest.keyClicks(target, key.strip("‹›"))
            else:
                *modifiers, last = key.split("+")
                held = Qt.KeyboardModifier.NoModifier
                for name in modifiers:
                    held |= _HELD[name]
                QTest.keyClick(target, _code(last), held)

    def form(self, kind: type[QWidget]) -> QWidget:
        """The form or dialog of a kind that is open now, with the keyboard in it."""
        self.qtbot.waitUntil(lambda: self._open(kind) is not None and self._open(kind).isActiveWindow())
        return self._open(kind)

    def _open(self, kind: type[QWidget]) -> QWidget | None:
        return next((each for each in self.window.findChildren(kind) if each.isVisible()), None)

    def entries(self) -> int:
        """How many entries the journal has."""
        return int(self.case.value("SELECT count(*) FROM entry"))


def _code(name: str) -> Qt.Key:
    return getattr(Qt.Key, f"Key_{name}" if len(name) > 1 else f"Key_{name.upper()}")


def looped(monkeypatch: pytest.MonkeyPatch) -> QEventLoop:
    """The loop in which the program runs within a test; quitting the application would end every later loop, too."""
    loop = QEventLoop()
    monkeypatch.setattr(QApplication, "exec", lambda *_: loop.exec())
    return loop
