"""Everyday tasks of the guide: keys, clicks and drags are counted, typed words apart, and may not grow again."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.bench import Bench, lines
from tests.ui.pointer import let_go
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.itself import heading
from workbench.case.records import Claim
from workbench.case.rows import records
from workbench.ui.asking import Asking
from workbench.ui.dialogs.attach import AttachDialog
from workbench.ui.dialogs.export import ExportDialog
from workbench.ui.dialogs.merge import MergeDialog
from workbench.ui.findingcard import FindingCard
from workbench.ui.findingspage import Item
from workbench.ui.forms.drafts import Drafts
from workbench.ui.forms.link import LinkForm
from workbench.ui.forms.ruling import RulingForm
from workbench.ui.recordlist import carried

TOLD = (
    "An An-124 landed at Latakia airport on 26 October 2025, a witness said, and the freight was mining machinery. "
    "Nobody was hurt when a crate fell from the ramp while it was unloaded, an official told reporters there."
)
POST = f"A freighter landed\n\n{TOLD}"
TIMES = f"Giant freighter brings machinery\n\n{TOLD} The ministry denied it."


class Counted:
    """An analyst whose keys and clicks are counted, typed words apart."""

    def __init__(self, bench: Bench) -> None:
        self.bench, self.hands = bench, 0
        bench.window.activateWindow()

    def press(self, *keys: str) -> None:
        self.bench.press(*keys)
        self.hands += sum(not key.startswith("‹") for key in keys)

    def click(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.hands += 1

    def click_line(self, number: str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Click a record in the navigator."""
        listed = self.bench.desktop.views.navigator.list
        at = listed.visualRect(listed.model().index(self._row(number), 0)).center()
        QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, held, at)
        self.hands += 1

    def drag_line(self, number: str, onto: str) -> None:
        """Drag a record of the navigator onto another there."""
        listed = self.bench.desktop.views.navigator.list
        at = listed.visualRect(listed.model().index(self._row(onto), 0)).center()
        let_go(listed.viewport(), carried([self.bench.case.find(number)[1]]), at)
        self.hands += 1

    def _row(self, number: str) -> int:
        rows = self.bench.desktop.views.navigator.list.model().rows
        return next(at for at, row in enumerate(rows) if getattr(row, "number", "") == number)


@pytest.fixture
def hand(qtbot: QtBot, tmp_path: Path) -> Iterator[Counted]:
    bench = Bench(qtbot, tmp_path)
    yield Counted(bench)
    bench.leave()


def claims(case: Case, count: int) -> list[bytes]:
    """So many claims that nobody made yet."""
    with case.change("Claim"):
        return [bytes(Claim.create(statement=f"Landing {n}").id) for n in range(count)]


def brought(bench: Bench, sources: int) -> None:
    """Wait until so many sources are in the case, and the keyboard is in the words of the last."""
    bench.qtbot.waitUntil(lambda: bench.desk.case is not None and len(records(bench.case, "source")) == sources)
    bench.qtbot.waitUntil(lambda: bench.desk.jobs.current is None and bench.window.pages["read"].page is not None)


def paste_two(hand: Counted) -> None:
    """Two copied texts, the second with words of the first."""
    bench = hand.bench
    QApplication.clipboard().setText(POST)
    hand.press("Ctrl+V")
    bench.form(AttachDialog)
    QApplication.clipboard().setText(TIMES)
    hand.press("‹Harbour Post›", "Alt+X")
    brought(bench, 1)
    bench.qtbot.waitUntil(lambda: bench.form(AttachDialog).pasted.toPlainText() == TIMES)
    hand.press("‹Coast Times›", "Ctrl+Return")
    brought(bench, 2)


def test_a_case_is_begun_with_two_copied_texts_in_three_keys(hand: Counted, tmp_path: Path) -> None:
    bench = hand.bench
    bench.desk.settings.setValue("begun-in", str(tmp_path))
    bench.window.acts["close"].trigger()
    bench.qtbot.waitUntil(bench.window.welcome.name.hasFocus)
    paste_two(hand)
    assert [row["publisher"] for row in records(bench.case, "source")] == ["Harbour Post", "Coast Times"]
    assert heading(bench.case)[0] == "A freighter landed"
    assert bench.case.path == tmp_path / "a-freighter-landed.casefile"
    assert hand.hands <= 3


def test_that_one_text_copied_the_other_is_said_in_two_clicks_two_ways(hand: Counted) -> None:
    bench = hand.bench
    paste_two(hand)
    bench.qtbot.waitUntil(lambda: len(lines(bench.desktop, "source")) == 2)
    hand.hands = 0
    hand.click_line("S2")
    wrong = lambda: [each for each in bench.desktop.views.inspector.findChildren(FindingCard) if each.isVisible()]  # noqa: E731
    bench.qtbot.waitUntil(lambda: any(card.buttons and card.buttons[0].text() == "Cites S1" for card in wrong()))
    hand.click(next(card for card in wrong() if card.buttons).buttons[0])
    assert [row["kind"] for row in records(bench.case, "link")] == ["cites"]
    assert hand.hands <= 2
    bench.desk.undo()
    hand.hands = 0
    hand.drag_line("S2", "S1")
    assert bench.form(LinkForm).inputs["kind"].value() == "cites"
    hand.press("Ctrl+Return")
    assert [row["kind"] for row in records(bench.case, "link")] == ["cites"]
    assert bench.desk.focus.primary == bench.case.find("S2")[1], "the copy is what cites"
    assert hand.hands <= 2


def test_by_keys_the_likely_original_stands_in_the_form_already(hand: Counted) -> None:
    bench = hand.bench
    paste_two(hand)
    bench.qtbot.waitUntil(bench.reader.hasFocus)
    bench.qtbot.waitUntil(lambda: bench.desktop.views.found.settled)
    hand.hands = 0
    hand.press("L")
    form = bench.form(LinkForm)
    assert form.inputs["to"].value() == "S1"
    assert form.inputs["to"].selectedText(), "what is typed names another"
    hand.press("Escape")
    assert not Drafts.of_case(bench.desk.settings, bench.case, says=print).keys(), "nothing was typed"
    hand.press("L")
    bench.form(LinkForm)
    hand.press("Ctrl+Return")
    assert [row["kind"] for row in records(bench.case, "link")] == ["cites"]


def test_what_cannot_both_hold_is_decided_of_in_three_keys(hand: Counted) -> None:
    bench, case = hand.bench, hand.bench.case
    keys = claims(case, 2)
    acts.link(case, keys[0], "contradicts", keys[1])
    bench.qtbot.waitUntil(lambda: bench.desktop.views.found.settled and bool(bench.desktop.views.found.pressing))
    hand.press("Ctrl+Shift+F8")
    bench.qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), Item))
    assert "cannot both hold" in QApplication.focusWidget().card.finding.says
    hand.press("2")
    bench.form(RulingForm)
    hand.press("‹Two days are meant.›", "Ctrl+Return")
    assert [row["status"] for row in records(case, "ruling")] == ["explained"]
    assert hand.hands <= 3


def test_four_records_are_on_a_new_board_in_four_and_two_of_them_linked_in_seven(hand: Counted) -> None:
    bench, case = hand.bench, hand.bench.case
    four = claims(case, 4)
    before = bench.entries()
    bench.qtbot.waitUntil(lambda: len(lines(bench.desktop, "claim")) == 4)
    numbers = [case.number(key) for key in four]
    hand.click_line(numbers[0])
    hand.click_line(numbers[3], Qt.KeyboardModifier.ShiftModifier)
    assert set(bench.desk.focus.selected) == set(four)
    _name_board(hand)
    page = bench.desktop.views.board
    bench.qtbot.waitUntil(lambda: page.laid == set(four))
    assert bench.entries() == before + 1, "one act"
    assert len({tuple(place) for place in page.board.scene.rects[:, :2].tolist()}) == 4
    page.board.link_requested.emit(four[0], four[1])  # a drag from the edge of a card to another
    hand.hands += 1
    bench.form(LinkForm)
    hand.press("C", "Ctrl+Return")
    assert [row["kind"] for row in records(case, "link")] == ["contradicts"]
    assert hand.hands <= 7
    bench.desk.undo()
    bench.desk.undo()
    assert not records(case, "board")


def _name_board(hand: Counted) -> None:
    """Alt+Shift+B, and Enter in the question that it asks, whose name may stand."""

    def give() -> None:
        (asked,) = (each for each in hand.bench.window.findChildren(Asking) if each.isVisible())
        assert asked.field.text()
        QTest.keyClick(asked.field, Qt.Key.Key_Return)
        hand.hands += 1

    QTimer.singleShot(100, give)
    hand.press("Alt+Shift+B")


def test_a_case_is_sent_without_a_word_and_taken_back_in_four_keys(hand: Counted) -> None:
    bench = hand.bench
    acts.lead(bench.case, "Ask Meier about the hangar")
    bench.window.acts.refresh()
    hand.press("Ctrl+Shift+E")
    dialog = bench.form(ExportDialog)
    out = Path(dialog.out.value())
    hand.press("‹LD-1›", "Ctrl+Return")
    bench.qtbot.waitUntil(lambda: bool(records(bench.case, "release")), timeout=20_000)
    bench.qtbot.waitUntil(lambda: not bench.window.findChildren(ExportDialog))
    _answered(bench, out)
    bench.window.activateWindow()
    hand.press("Ctrl+R")
    merging = bench.form(MergeDialog)
    assert merging.report is not None, "what it brings is shown at once"
    hand.press("Ctrl+Return")
    assert "a new question" in [row["text"] for row in records(bench.case, "lead")]
    assert hand.hands <= 4


def _answered(bench: Bench, copy: Path) -> None:
    """A colleague works in the copy, a minute after it was given."""
    home = bench.case.path
    bench.desk.close()
    with Case.open(copy, analyst="second analyst") as other:
        assert not records(other, "lead")
        acts.lead(other, "a new question")
    at = copy.stat().st_mtime + 60
    os.utime(copy, (at, at))
    assert bench.desk.open(home)
