"""What comes in: attached, dropped, refused in one sentence, or here already."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.bench import lines
from tests.ui.pointer import let_go
from workbench.case import acts
from workbench.case.itself import heading
from workbench.ui.app import Desktop
from workbench.ui.attaching import attach
from workbench.ui.beginning import remove
from workbench.ui.board.view import RECORDS
from workbench.ui.dialogs.attach import PASTE, AttachDialog


def drop(window: object, mime: QMimeData) -> None:
    event = QDropEvent(QPointF(700, 400), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
                       Qt.KeyboardModifier.NoModifier)  # fmt: skip
    window.dropEvent(event)


def test_what_comes_in_is_opened_and_bytes_already_held_lead_to_their_source(
    qtbot: QtBot, opened: Desktop, tmp_path: Path
) -> None:
    path = tmp_path / "second.txt"
    path.write_text("Second report\n\nNothing was seen.\n")
    attach(opened.window, [str(path)])
    assert [line.number for line in lines(opened, "source")] == ["S1", "S2"]
    qtbot.waitUntil(lambda: opened.views.read.page.source == opened.desk.case.find("S2")[1])
    attach(opened.window, [str(path)])
    assert opened.window.messages.messages()[-1].says == "Already here as S2; nothing was added."


def test_the_keyboard_is_in_the_reader_after_attaching(qtbot: QtBot, opened: Desktop, tmp_path: Path) -> None:
    more = tmp_path / "more.txt"
    more.write_text("Other words\n\nAn An-124 landed.", encoding="utf-8")
    opened.window.activateWindow()
    attach(opened.window, [str(more)])
    assert QApplication.focusWidget() is opened.views.read.page.reader.column


def test_dropped_words_are_looked_at_and_become_a_source(qtbot: QtBot, opened: Desktop) -> None:
    mime = QMimeData()
    mime.setText("A line from somewhere\nand another")
    drop(opened.window, mime)
    dialog = opened.window.findChild(AttachDialog)
    assert (dialog.way, dialog.pasted.toPlainText()) == (PASTE, "A line from somewhere\nand another")
    qtbot.waitUntil(lambda: dialog.checks.says("Type") == "plain text")
    dialog.submit()
    assert opened.desk.case.value("SELECT title FROM source ORDER BY id DESC") == "A line from somewhere"


def test_a_dropped_address_is_offered_as_a_page_and_nothing_is_sent(opened: Desktop) -> None:
    mime = QMimeData()
    mime.setText("https://example.org/page\n")
    drop(opened.window, mime)
    dialog = opened.window.findChild(AttachDialog)
    assert dialog.address.value() == "https://example.org/page"
    assert opened.desk.case.value("SELECT count(*) FROM source") == 1
    dialog.reject()


@pytest.mark.parametrize(
    ("name", "content", "says"), [("empty.txt", b"", "has no bytes"), ("gone.txt", None, "There is no file")]
)
def test_what_cannot_be_attached_is_told_in_one_sentence(
    opened: Desktop, tmp_path: Path, name: str, content: bytes | None, says: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    before = opened.desk.case.value("SELECT count(*) FROM entry")
    attach(opened.window, [str(path)])
    assert says in opened.window.messages.messages()[-1].says
    assert opened.desk.case.value("SELECT count(*) FROM entry") == before


def test_what_is_dropped_without_a_case_begins_one_that_may_be_removed_again(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path
) -> None:
    desktop.desk.settings.setValue("begun-in", str(tmp_path))
    mime, path = QMimeData(), tmp_path / "words.casefile"
    mime.setText("words")
    path.write_text("there before")
    drop(desktop.window, mime)
    assert desktop.desk.case.path == tmp_path / "words-2.casefile"
    dialog = next(each for each in desktop.window.findChildren(AttachDialog) if each.isVisible())
    desktop.window.messages.clear()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    dialog.reject()
    (message,) = (each for each in desktop.window.messages.messages() if "Nothing was attached" in each.says)
    message.findChildren(QPushButton)[0].click()
    assert desktop.desk.case is None
    assert [each.name for each in tmp_path.glob("*.casefile")] == ["words.casefile"]
    assert desktop.desk.recent() == []


def test_a_case_in_which_something_was_done_is_not_removed(desktop: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "kept.casefile"
    assert desktop.desk.new(path, "Kept")
    acts.lead(desktop.desk.case, "which hangar")
    remove(desktop.window, path)
    assert desktop.desk.case is not None
    assert path.exists()


def test_what_is_pasted_for_the_name_is_a_name_unless_it_cannot_be_one(desktop: Desktop, tmp_path: Path) -> None:
    desktop.desk.settings.setValue("begun-in", str(tmp_path))
    field = desktop.window.welcome.name
    for words in ("Night flights", "https://example.com/a"):
        QApplication.clipboard().setText(words)
        field.clear()
        QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert (field.text(), desktop.desk.case) == (words, None)
    field.setText("Mine")
    QApplication.clipboard().setText("A headline\n\nAnd words.")
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert heading(desktop.desk.case)[0] == "Mine", "a name that was typed counts"


def test_a_record_of_another_window_is_let_go_over_the_navigator_in_vain(opened: Desktop) -> None:
    mime = QMimeData()
    mime.setData(RECORDS, bytes(16).hex().encode())
    assert not let_go(opened.views.navigator.list.viewport(), mime, QPoint(40, 60))
