"""Everyday tasks of the guide from the keyboard: what is not typed words is counted, and may not grow again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.bench import Bench
from workbench.case.rows import records
from workbench.ui.dialogs.attach import AttachDialog
from workbench.ui.forms.link import LinkForm

POST = "A freighter landed\n\nAn An-124 landed at Latakia airport on 26 October 2025."
TIMES = "Giant freighter brings machinery\n\nThe Harbour Post reports that an An-124 landed on 26 October 2025."


class Counted:
    """An analyst whose keys are counted, typed words apart."""

    def __init__(self, bench: Bench) -> None:
        self.bench, self.keys = bench, 0

    def press(self, *keys: str) -> None:
        self.bench.press(*keys)
        self.keys += sum(not key.startswith("‹") for key in keys)


@pytest.fixture
def hand(qtbot: QtBot, tmp_path: Path) -> Counted:
    bench = Bench(qtbot, tmp_path)
    yield Counted(bench)  # type: ignore[misc]
    bench.leave()


def test_two_pasted_texts_of_which_one_copied_the_other_take_six_keys(hand: Counted) -> None:
    bench = hand.bench
    bench.window.activateWindow()
    for text, publisher in ((POST, "Harbour Post"), (TIMES, "Coast Times")):
        QApplication.clipboard().setText(text)
        before = len(records(bench.case, "source"))
        hand.press("Ctrl+V")
        bench.form(AttachDialog)
        hand.press(f"‹{publisher}›", "Ctrl+Return")
        bench.qtbot.waitUntil(lambda before=before: len(records(bench.case, "source")) > before)
        bench.qtbot.waitUntil(lambda: bench.desk.jobs.current is None and bench.window.pages["read"].page is not None)
        bench.qtbot.waitUntil(bench.reader.hasFocus)
    hand.press("L")
    bench.form(LinkForm)
    hand.press("‹S1›", "Ctrl+Return")
    assert [row["publisher"] for row in records(bench.case, "source")] == ["Harbour Post", "Coast Times"]
    assert [row["kind"] for row in records(bench.case, "link")] == ["cites"]
    assert hand.keys <= 6
