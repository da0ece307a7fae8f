"""A newer version is looked for when it is asked for, at the address that stands there, and the answer is told."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import workbench
from tests.ui.shell.conftest import furnished
from workbench.reading import newer
from workbench.ui.app import Desktop
from workbench.ui.dialogs import newer as dialog
from workbench.ui.dialogs.newer import NewerSheet
from workbench.values.errors import CaseError

HERE = "https://casefile.example/newest"


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Desktop]:
    """One window without a case."""
    with furnished(tmp_path_factory.mktemp("newer")) as desktop:
        yield desktop


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses that were asked; those that say "broken" refuse, others announce what they end with."""
    calls: list[str] = []

    def look(address: str, running: str, progress: Any, *, proxy: str | None) -> newer.Announced:
        calls.append(address if proxy is None else f"{address} by {proxy}")
        if "broken" in address:
            raise CaseError(f"{address} announces no version; name another.")
        version = address.rpartition("/")[2]
        return newer.Announced(version, version != running)

    monkeypatch.setattr(dialog, "look_for_newer", look)
    return calls


def opened_by(desktop: Desktop) -> NewerSheet:
    desktop.window.acts["newer"].trigger()
    return next(each for each in desktop.window.findChildren(NewerSheet) if each.isVisible())


@pytest.mark.parametrize(
    ("end", "kind", "says"),
    [("99.1", "care", "Version 99.1 is announced"), (workbench.__version__, "note", "newest version announced there"),
     ("broken", "finding", "announces no version")],
)  # fmt: skip
def test_nothing_is_asked_until_the_button_is_pressed_and_the_answer_is_told(
    qtbot: QtBot, opened: Desktop, asked: list[str], end: str, kind: str, says: str
) -> None:
    sheet = opened_by(opened)
    sheet.address.clear()
    assert not sheet.button.isEnabled()
    QTest.keyClicks(sheet.address, f"{HERE}/{end}")
    assert asked == []
    sheet.submit()
    qtbot.waitUntil(lambda: sheet.message is not None)
    assert asked == [f"{HERE}/{end}"]
    assert says in sheet.message.says
    assert sheet.message.kind == kind
    assert sheet.button.isEnabled()
    sheet.reject()
    again = opened_by(opened)
    assert again.address.value() == f"{HERE}/{end}"
    assert asked == [f"{HERE}/{end}"]
    again.reject()


def test_while_one_address_is_asked_typing_another_asks_nothing(
    qtbot: QtBot, opened: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = Event()

    def look(address: str, running: str, progress: Any, *, proxy: str | None) -> newer.Announced:
        go.wait(5)
        return newer.Announced("99.1", True)

    monkeypatch.setattr(dialog, "look_for_newer", look)
    sheet = opened_by(opened)
    sheet.address.put(HERE)
    sheet.submit()
    QTest.keyClicks(sheet.address, "/other")
    enabled = sheet.button.isEnabled()
    go.set()
    qtbot.waitUntil(lambda: sheet.message is not None)
    assert not enabled
    assert sheet.button.isEnabled()
    sheet.reject()


def test_it_is_asked_by_the_way_that_is_chosen(qtbot: QtBot, opened: Desktop, asked: list[str]) -> None:
    sheet = opened_by(opened)
    sheet.address.put(HERE)
    sheet.goes.kind.setCurrentIndex(2)
    sheet.submit()
    qtbot.waitUntil(lambda: sheet.message is not None)
    assert asked == [f"{HERE} by socks5h://127.0.0.1:9050"]
    sheet.reject()
