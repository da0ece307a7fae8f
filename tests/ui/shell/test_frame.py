"""The frame: letters of the menus, keys as caps, the rail with its counts, the line at the foot."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QDragEnterEvent
from PySide6.QtWidgets import QFrame, QLabel, QMenuBar, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from workbench.case import acts
from workbench.ui import theme
from workbench.ui.app import Desktop
from workbench.ui.jobs import Job, Progress
from workbench.ui.keycaps import key_words
from workbench.ui.mnemonics import lettered
from workbench.ui.rail import Rail
from workbench.ui.status import share

Key = Callable[[str], bytes]


def letters(texts: list[str]) -> list[str]:
    return [text.replace("&&", "").partition("&")[2][:1].casefold() for text in texts]


def test_every_row_of_a_menu_has_a_letter_of_its_own() -> None:
    assert lettered(["Undo", "Undelete", "New delete"]) == ["&Undo", "U&ndelete", "New &delete"]
    assert all("&" in text for text in lettered(["Ab", "Ac", "A"]))
    assert lettered(["A", "A", "R & D"]) == ["&A", "A", "&R && D"]


def test_the_menus_are_lettered_whatever_their_rows_say_now(opened: Desktop) -> None:
    row = opened.window.row
    titles = [action.text() for action in row.findChild(QMenuBar).actions()]
    assert len(set(letters(titles))) == len(titles)
    for name, menu in row.menus.items():
        menu.aboutToShow.emit()
        rows = letters([action.text() for action in menu.actions() if not action.isSeparator()])
        assert all(rows), name
        assert len(set(rows)) == len(rows), name
    assert opened.window.acts["undo"].text().startswith("&Undo link")


@pytest.mark.parametrize(
    ("keys", "cap"), [("Ctrl+K", "Ctrl K"), ("Ctrl+Shift+A", "Ctrl ⇧ A"), ("F4", "F4"), ("Alt+Left", "Alt ←")]
)
def test_keys_are_shown_as_caps(keys: str, cap: str) -> None:
    assert key_words(keys) == cap


def test_the_frame_shows_its_keys_where_there_is_room(opened: Desktop) -> None:
    window = opened.window
    window.resize(1440, 900)
    assert window.row.attach.cap.isVisible()
    window.row.attach.resize(90, 28)
    assert not window.row.attach.cap.isVisible()
    cap = window.row.search.findChild(type(window.row.attach.cap))
    assert cap.isVisible()
    window.row.search.setText("An-26")
    assert not cap.isVisible()


def test_what_begins_everything_keeps_its_sign_where_the_menus_leave_no_room_for_words(opened: Desktop) -> None:
    attach = opened.window.row.attach
    attach.resize(attach.sizeHint())
    assert attach.text() == attach.accessibleName() == "Attach source"
    attach.resize(attach.minimumSizeHint())
    assert attach.text() == ""
    assert attach.minimumSizeHint().width() < attach.fontMetrics().horizontalAdvance("Attach source")
    attach.resize(attach.sizeHint())
    assert attach.text() == "Attach source"


def test_a_fact_without_words_or_sign_leaves_no_line_behind(opened: Desktop) -> None:
    status = opened.window.statusBar()
    rules = [each for each in status.findChildren(QFrame) if each.property("rule") and not each.isHidden()]
    status.resize(60, status.height())
    left = [each for each in status.findChildren(QFrame) if each.property("rule") and not each.isHidden()]
    assert len(left) < len(rules)
    status.resize(2_000, status.height())


def test_the_rail_keeps_the_order_of_the_table(opened: Desktop) -> None:
    rail = Rail(opened.window)
    for name, foot in (("journal", True), ("board", False), ("read", False)):
        action = QAction(name, rail)
        action.setObjectName(name)
        rail.add(action, foot=foot)
    assert [each.objectName() for each in rail.actions() if each.objectName()] == ["read", "board", "journal"]


def test_a_count_stands_on_its_button_and_is_told(opened: Desktop) -> None:
    rail, action = opened.window.rail, opened.window.acts["journal"]
    button = rail.widgetForAction(action)
    rail.set_badge("journal", 7)
    badge = rail._badges["journal"]  # noqa: SLF001  # painted, there is no other way to it
    assert badge.isVisible()
    assert badge.words == "7"
    assert button.accessibleName() == "Journal, 7"
    ink = badge.grab().toImage().pixelColor(3, 8)
    assert ink.name().upper() == theme.current().kind("finding").ink
    rail.set_badge("journal", 120)
    assert badge.words == "99+"
    rail.set_badge("journal", 0)
    assert not badge.isVisible()
    assert button.accessibleName() == "Journal"


def test_the_chain_is_called_intact_only_once_it_was_checked(qtbot: QtBot, opened: Desktop) -> None:
    status = opened.window.statusBar()
    assert "intact" not in status.said("journal")
    with qtbot.waitSignal(opened.desk.checked, timeout=10_000):
        opened.window.acts["check"].trigger()
    assert "chain intact" in status.said("journal")
    path = opened.desk.case.path
    opened.desk.close()
    opened.desk.open(path)
    assert "intact" not in status.said("journal")


@pytest.mark.parametrize(
    ("steps", "spent", "told"),
    [
        (0, 9, "0 %"),
        (1, 1, "25 %"),
        (1, 10, "25 % · 30 s left"),
        (1, 200, "25 % · 10 min left"),
        (4, 9, "100 % · 0 s left"),
    ],
)
def test_a_task_tells_how_much_is_done_and_left(steps: int, spent: float, told: str) -> None:
    job = Job("Attaching", lambda progress: None, lambda value: None)
    job.steps, job.total, job.began = steps, 4, 100.0
    assert share(job, 100.0 + spent) == told


def test_escape_cancels_the_task(qtbot: QtBot, opened: Desktop) -> None:
    def work(progress: Progress) -> None:
        while True:
            progress(0, 0)

    opened.desk.jobs.start("Working", work, done=lambda value: None)
    assert opened.window.statusBar().task.isVisible()
    opened.window.setFocus()
    qtbot.keyClick(opened.window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: opened.desk.jobs.current is None)


def test_the_arrows_tell_where_they_lead_and_forget_what_is_gone(opened: Desktop, key: Key) -> None:
    focus, window = opened.desk.focus, opened.window
    for number in ("SG-01", "CL-1", "SG-02"):
        focus.select(key(number))
    assert window.acts["back"].toolTip().startswith("To CL-1: ")
    assert window.row.findChild(QToolButton, "back").toolTip().startswith("To CL-1: ")
    opened.desk.act(acts.delete, key("CL-1"))
    assert window.acts["back"].toolTip().startswith("To SG-01: ")
    window.acts["back"].trigger()
    assert focus.selected == (key("SG-01"),)
    assert window.acts["forward"].toolTip().startswith("To SG-02: ")
    opened.desk.act(acts.delete, key("SG-01"))
    assert focus.selected == ()
    assert not window.acts["back"].isEnabled()
    assert window.acts["forward"].isEnabled()


def test_what_is_selected_outside_the_brush_offers_to_widen_it(opened: Desktop, key: Key) -> None:
    focus, messages = opened.desk.focus, opened.window.messages
    day = 1_761_436_800.0  # 26 October 2025
    focus.brush((day, day + 86_400))
    focus.select(key("SG-01"))
    assert messages.messages() == []
    focus.select(key("SG-02"))
    (message,) = messages.messages()
    assert message.says == "SG-02 lies outside Sun 26 Oct."
    assert focus.span == (day, day + 86_400)
    message.findChildren(QPushButton)[0].click()
    assert focus.span[0] == day
    assert focus.span[1] >= day + 3 * 86_400
    assert key("SG-02") not in opened.views.widening._outside  # noqa: SLF001
    focus.brush((day, day + 86_400))
    focus.select(key("CL-1"), key("SG-02"))
    focus.select(key("SG-02"))
    assert len(messages.messages()) == 1
    opened.window.acts["clear-brush"].trigger()
    assert focus.span is None
    assert messages.messages() == []


def test_the_trash_is_a_row_of_the_menu_and_gives_back(opened: Desktop, key: Key) -> None:
    gone = key("SG-02")
    opened.desk.act(acts.delete, gone)
    opened.window.acts["trash"].trigger()
    assert opened.window.workspace == "log"
    assert opened.views.log.kind == "trash"
    opened.desk.focus.select(gone)
    opened.window.acts["restore"].trigger()
    assert not opened.desk.case.value("SELECT deleted FROM sighting WHERE id = ?", (gone,))


def test_the_name_is_asked_once_and_never_in_the_way(desktop: Desktop, tmp_path: Path) -> None:
    begin = desktop.window.welcome.new_case.emit
    begin("First", "", str(tmp_path / "first.casefile"))
    (message,) = desktop.window.messages.messages()
    assert message.says.startswith(f"You act as “{desktop.desk.analyst}”")
    keep = next(each for each in message.findChildren(QPushButton) if each.text() == "Keep this name")
    keep.click()
    assert desktop.desk.named
    begin("Second", "", str(tmp_path / "second.casefile"))
    assert desktop.window.messages.messages() == []


def test_the_foot_gives_way_to_its_signs_where_it_has_no_room(opened: Desktop, key: Key) -> None:
    status = opened.window.statusBar()
    opened.desk.focus.select(key("SG-02"))
    offline = status.findChild(QLabel, "status-offline")
    assert offline.isVisible()
    opened.window.resize(900, 600)
    status.put("selection", "Selected SG-02 and 199 more + 200 neighbours of every kind there is")
    assert not offline.isVisible()
    assert offline.parentWidget().isVisible()
    assert offline.text() in offline.parentWidget().toolTip()
    opened.window.resize(1440, 900)
    assert offline.isVisible()


def test_larger_letters_make_a_window_narrow(opened: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    layouts = opened.window.layouts
    opened.window.resize(1440, 900)
    assert not layouts.narrow
    monkeypatch.setattr(theme, "text_scale", lambda widget: 2.0)
    layouts.fit()
    assert layouts.narrow


def test_words_dragged_within_the_window_are_no_new_source(opened: Desktop) -> None:
    mime = QMimeData()
    mime.setText("words of the source that is open")

    class Own(QDragEnterEvent):
        def source(self) -> QObject:
            return opened.window

    for kind, taken in ((QDragEnterEvent, True), (Own, False)):
        event = kind(
            QPoint(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        event.ignore()
        opened.window.dragEnterEvent(event)
        assert event.isAccepted() == taken


def test_a_group_of_a_menu_stands_together_in_its_place(opened: Desktop) -> None:
    made = {opened.window.acts[act.name]: act for act in opened.window.acts}
    for name, menu in opened.window.row.menus.items():
        groups = [made[each].menu for each in menu.actions() if each in made]
        assert groups == sorted(groups), name
        assert sum(each.isSeparator() for each in menu.actions()) <= len(set(groups)), name
