"""Work in slices: the first at once, the rest when the window has answered, and what is dropped goes no further."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from workbench.ui.slices import MANY, SLICE, Slices, Work


def test_what_is_short_is_done_at_once(qtbot: QtBot) -> None:
    parent, did = QObject(), list[int]()
    slices = Slices(parent)
    slices.longest = 60.0  # however slow the machine is
    slices.begin(_steps(did, 3))
    assert did == [0, 1, 2]


def test_between_two_slices_the_window_answers(qtbot: QtBot) -> None:
    parent, did, seen = QObject(), list[int](), list[int]()
    slices = Slices(parent)
    QTimer.singleShot(0, parent, lambda: seen.append(len(did)))
    slices.begin(_steps(did, 4, takes=SLICE))
    assert len(did) == 1
    qtbot.waitUntil(lambda: len(did) == 4)
    assert seen
    assert seen[0] < 4


def test_the_rest_can_be_done_now(qtbot: QtBot) -> None:
    parent, did = QObject(), list[int]()
    slices = Slices(parent)
    slices.begin(_steps(did, 4, takes=SLICE))
    slices.finish()
    assert did == [0, 1, 2, 3]


def test_what_is_begun_takes_the_place_of_what_was_under_way(qtbot: QtBot) -> None:
    parent, first, then = QObject(), list[int](), list[int]()
    slices = Slices(parent)
    slices.begin(_steps(first, 4, takes=SLICE))
    slices.begin(_steps(then, 2, takes=SLICE))
    qtbot.waitUntil(lambda: len(then) == 2)
    slices.finish()
    assert first == [0]


def test_what_went_wrong_is_told_once_and_hinders_nothing_after(qtbot: QtBot) -> None:
    parent, did = QObject(), list[int]()
    slices = Slices(parent)
    with pytest.raises(ZeroDivisionError):
        slices.begin(_broken())
    slices.begin(_steps(did, 1))
    assert did == [0]


def test_several_views_take_turns_and_the_window_answers_between_them(qtbot: QtBot) -> None:
    parent, order = QObject(), list[str]()
    beat = QTimer(parent, interval=0)
    beat.timeout.connect(lambda: order.append("window"))
    for name in ("a", "b"):
        Slices(parent).follow(_named(order, name), {"source": [b""] * (MANY + 1)})
    assert order == []  # very many are followed once the window has answered
    beat.start()
    qtbot.waitUntil(lambda: order.count("b") == 3)
    did = [each for each in order if each != "window"]
    assert did == ["a", "b"] * 3
    assert all("window" in order[order.index("a") :][at : at + 3] for at in range(6))


def test_what_is_held_goes_on_once_it_is_let_and_holds_up_nobody(qtbot: QtBot) -> None:
    parent, first, then = QObject(), list[int](), list[int]()
    holds, looks = [True], list[None]()
    slices, other = Slices(parent), Slices(parent)
    slices.held = lambda: looks.append(None) or holds[0]
    slices.begin(_steps(first, 2))
    other.follow(_steps(then, 3), {"source": [b""] * (MANY + 1)})
    qtbot.waitUntil(lambda: len(then) == 3)
    looks.clear()
    turns = list[None]()
    beat = QTimer(parent, interval=0)
    beat.timeout.connect(lambda: turns.append(None))
    beat.start()
    qtbot.waitUntil(lambda: len(looks) == 3)
    beat.stop()
    assert len(turns) > 2 * len(looks)  # the machine is not kept busy with waiting
    assert first == []
    holds.clear()
    holds.append(False)
    qtbot.waitUntil(lambda: len(first) == 2)


def _named(order: list[str], name: str) -> Work:
    for _ in range(3):
        until = time.perf_counter() + SLICE
        while time.perf_counter() < until:
            pass
        order.append(name)
        yield


def _steps(did: list[int], many: int, *, takes: float = 0.0) -> Work:
    for at in range(many):
        until = time.perf_counter() + takes
        while time.perf_counter() < until:
            pass
        did.append(at)
        yield


def _broken() -> Work:
    yield
    raise ZeroDivisionError
