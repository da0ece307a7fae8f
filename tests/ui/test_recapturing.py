"""A page captured again from the window: the dialog with its address, then what changed, then the words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.reading.loopback import Loopback, loopback, page
from tests.ui.bench import Bench
from workbench.reading.capturing import Asking
from workbench.reading.intake import take_in
from workbench.ui.dialogs.attach import AttachDialog
from workbench.ui.dialogs.changed import ChangedSheet


@pytest.fixture
def server() -> Iterator[Loopback]:
    with loopback() as made:
        yield made


@pytest.fixture
def bench(qtbot, one_bench: Bench) -> Iterator[Bench]:
    one_bench.begin(qtbot, "Words to begin with.\n")
    yield one_bench
    one_bench.clear()


def capture(bench: Bench, server: Loopback, words: str) -> bytes:
    server.replies["/a"] = page(f"<html><p>{words}")
    return take_in(bench.case, [f"{server.url}/a"], asking=Asking(allow_private=True)).sources[0][0]


def test_what_changed_leads_to_the_words(bench: Bench, server: Loopback):
    first = capture(bench, server, "Two landed. A tracker showed it.")
    bench.desktop.views.read.open(first)
    assert bench.window.acts["capture-again"].isEnabled()
    assert not bench.window.acts["changes"].isEnabled()
    second = capture(bench, server, "Three landed. A tracker showed it.")
    bench.window.acts.refresh()
    bench.window.acts["changes"].trigger()
    sheet = bench.form(ChangedSheet)
    shown = [sheet.list.item(row).text() for row in range(sheet.list.count())]
    assert shown[:2] == ["Removed: “Two landed.”", "Added: “Three landed.”"]
    assert shown[2].startswith("content-length: 41 → 43")
    sheet.list.setCurrentRow(2)
    assert not sheet.button.isEnabled()
    sheet.list.setCurrentRow(1)
    bench.press("Ctrl+Return")
    assert bench.desktop.views.read.page.source == second


def test_capture_again_opens_the_dialog_with_its_address_and_then_the_changes(bench: Bench, server: Loopback):
    first = capture(bench, server, "Two landed.")
    bench.desktop.views.read.open(first)
    bench.window.acts["capture-again"].trigger()
    dialog = bench.form(AttachDialog)
    assert dialog.address.value() == f"{server.url}/a"
    capture(bench, server, "Three landed.")
    dialog.accept()
    assert "Passages: 1 added, 1 removed." in bench.form(ChangedSheet).found.says()


def test_what_came_as_a_file_cannot_be_captured_again(bench: Bench):
    bench.desktop.views.read.open(bench.case.find("S1")[1])
    assert not bench.window.acts["capture-again"].isEnabled()
    assert not bench.window.acts["changes"].isEnabled()
