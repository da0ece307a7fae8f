"""Rings of objects are looked for on the window's own thread alone, and soon enough."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from functools import cache, lru_cache
from threading import Event, Thread, get_ident
from types import ModuleType

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPixmap, QPixmapCache
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.ui import app, memory
from workbench.ui.memory import Rings, begin_case, stays


class Told:
    """Says on which thread it went."""

    went: list[int]

    def __init__(self) -> None:
        self.ring = self

    def __del__(self) -> None:
        self.went.append(get_ident())


@pytest.fixture
def went(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    told = list[int]()
    monkeypatch.setattr(Told, "went", told, raising=False)
    return told


@pytest.fixture
def rings(qtbot: QtBot) -> Iterator[Rings]:
    parent = QObject()
    yield Rings(parent)
    begin_case(large=False)
    del parent


def make(many: int) -> None:
    """What makes Python look for rings by itself, had it not been told to leave it."""
    Told()
    assert len([[at] for at in range(many)]) == many
    kept.extend([at] for at in range(3000))


kept: list[list[int]] = []


def test_a_ring_goes_on_the_windows_own_thread_whoever_left_it(qtbot: QtBot, rings: Rings, went: list[int]) -> None:
    work = Thread(target=make, args=(30_000,))
    work.start()
    work.join()
    assert went == []
    qtbot.waitUntil(lambda: went == [get_ident()])


def test_what_a_large_case_has_given_stays_and_of_any_other_nothing_does(rings: Rings) -> None:
    gc.unfreeze()
    begin_case(large=False)
    stays()
    assert gc.get_freeze_count() == 0
    begin_case(large=True)
    assert gc.get_freeze_count() > 0


def test_what_is_made_in_bulk_is_left_out_not_looked_through(
    qtbot: QtBot, rings: Rings, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    gc.unfreeze()
    monkeypatch.setattr(memory, "_MADE", 50_000)
    bulk = [[at] for at in range(100_000)]
    qtbot.waitUntil(lambda: gc.get_freeze_count() > len(bulk))


def test_what_a_case_shows_is_not_left_out_when_more_of_the_program_is_loaded(
    qtbot: QtBot, rings: Rings, went: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    rings.leave_out()
    monkeypatch.setattr(memory, "LATER", 0)
    monkeypatch.setattr(memory, "_MANY", 1 << 30)
    shown = [Told()]
    monkeypatch.setitem(sys.modules, "loaded while it was shown", sys)
    seen = gc.get_freeze_count()
    rings.let_go()
    looked: list[bool] = []
    QTimer.singleShot(1, rings, lambda: looked.append(True))
    qtbot.waitUntil(lambda: looked == [True])
    assert gc.get_freeze_count() <= seen
    shown.clear()
    rings.let_go()
    qtbot.waitUntil(lambda: went == [get_ident()])


def test_what_would_take_too_long_to_look_through_is_left_out(rings: Rings, monkeypatch: pytest.MonkeyPatch) -> None:
    gc.unfreeze()
    monkeypatch.setattr(memory, "_MANY", 1)
    monkeypatch.setattr(memory, "LATER", 0)
    rings.let_go()
    QTest.qWait(5)
    assert gc.get_freeze_count() > 1


def test_what_functions_remember_of_a_case_goes_with_it_and_what_they_know_of_the_program_stays(
    qtbot: QtBot, rings: Rings, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    told = ModuleType("workbench.told")
    told.words, told.forms = lru_cache(4096)(str.upper), lru_cache(16)(str.upper)  # type: ignore[attr-defined]
    told.table = cache(str.upper)  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, told.__name__, told)
    every = told.words, told.forms, told.table
    for each in every:
        each("Hostomel")
    QPixmapCache.insert("drawn", QPixmap(8, 8))
    rings.let_go()
    qtbot.waitUntil(lambda: told.words.cache_info().currsize == 0)
    assert not QPixmapCache.find("drawn", QPixmap())
    assert [each.cache_info().currsize for each in every] == [0, 1, 1]


def test_a_place_of_memory_is_shared_before_qt_has_threads(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    came = list[str]()

    class Application:
        setStyle = setApplicationName = setApplicationDisplayName = setDesktopFileName = lambda *_: None

        def __init__(self, arguments: list[str]) -> None:
            came.append("Qt")

        @staticmethod
        def instance() -> None:
            return None

    monkeypatch.setattr(memory, "share", lambda: came.append("shared"))
    monkeypatch.setattr(app, "QApplication", Application)
    app.application()
    assert came == ["shared", "Qt"]


def test_what_work_left_free_goes_back_while_a_case_is_open(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    given = list[int]()
    monkeypatch.setattr(memory, "give_back", lambda: given.append(get_ident()))
    monkeypatch.setattr(memory, "GIVEN", 1)
    parent = QObject()
    Rings(parent)
    qtbot.waitUntil(lambda: given[:2] == [get_ident()] * 2)


def test_counting_objects_leaves_tuples_that_a_thread_is_filling_alone() -> None:
    failed: list[BaseException] = []
    over = Event()

    def fill() -> None:
        while not over.is_set():
            try:
                tuple(each for each in range(50))
            except SystemError as error:
                failed.append(error)
                return

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    thread = Thread(target=fill)
    try:
        thread.start()
        counts = [memory.tracked() for _ in range(60)]
    finally:
        over.set()
        thread.join()
        sys.setswitchinterval(before)
    assert failed == []
    assert min(counts) > 0
