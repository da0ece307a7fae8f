"""One selection, silent where nothing changed."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from workbench.ui.focus import DEPTH, Focus

A, B, C = b"a", b"b", b"c"


def test_setting_an_equal_value_is_silent(qtbot: QtBot) -> None:
    focus = Focus()
    focus.select(A, B)
    focus.brush((1, 2))
    focus.hover(C)
    with qtbot.assertNotEmitted(focus.selection_changed), qtbot.assertNotEmitted(focus.span_changed):
        focus.select(A, B, A)
        focus.brush((2, 1))
    with qtbot.assertNotEmitted(focus.hover_changed):
        focus.hover(C)


def test_each_change_is_told_once(qtbot: QtBot) -> None:
    focus = Focus()
    with qtbot.waitSignal(focus.selection_changed):
        focus.select(A, B)
    with qtbot.waitSignal(focus.span_changed):
        focus.brush((5, 1))
    assert (focus.selected, focus.primary, focus.span) == ((A, B), A, (1.0, 5.0))
    with qtbot.waitSignal(focus.span_changed):
        focus.brush(None)
    assert focus.span is None


def test_ctrl_click_makes_primary_and_takes_out_again() -> None:
    focus = Focus()
    focus.select(A)
    focus.toggle(B)
    assert focus.selected == (B, A)
    focus.toggle(B)
    assert focus.selected == (A,)


def test_back_and_forward_walk_the_history() -> None:
    focus = Focus()
    for record in (A, B, C):
        focus.select(record)
    focus.back()
    focus.back()
    assert focus.primary == A
    focus.forward()
    assert focus.primary == B
    focus.select(A)
    assert not focus.can_go(1)
    focus.back()
    assert focus.primary == B


def test_the_history_keeps_its_depth_and_forgets_what_left_the_case(qtbot: QtBot) -> None:
    focus = Focus()
    for i in range(DEPTH * 2):
        focus.select(str(i).encode())
    steps = 0
    while focus.can_go(-1):
        focus.back()
        steps += 1
    assert steps == DEPTH - 1
    with qtbot.waitSignal(focus.selection_changed):
        focus.forget(focus.selected)
    assert focus.primary is None
