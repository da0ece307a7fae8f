"""Export: what goes, what is hidden, what stands against it, and what is remembered."""

from __future__ import annotations

from typing import Any

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.rows import records
from workbench.ui.dialogs.export import ExportDialog
from workbench.ui.dialogs.exporting_seen import SeenDialog


def opened(bench: Any) -> ExportDialog:
    bench.window.activateWindow()
    bench.window.acts["export"].trigger()
    dialog: ExportDialog = bench.form(ExportDialog)
    looked(bench, dialog)
    return dialog


def looked(bench: Any, dialog: ExportDialog) -> None:
    bench.qtbot.waitUntil(lambda: dialog.seen is not None, timeout=20_000)


def test_a_hidden_word_stands_against_the_export_until_the_capture_is_decided(bench: Any) -> None:
    word = "Hmeimim"
    dialog = opened(bench)
    bench.press("Alt+H", f"‹{word}›", "Return")
    looked(bench, dialog)
    assert not dialog.button.isEnabled()
    assert "still in S1" in dialog.off.text()
    question = dialog.hiding.question
    assert question is not None
    question.buttons[1].click()
    looked(bench, dialog)
    assert dialog.button.isEnabled()
    assert dialog.off.text() == ""
    assert "redacted text" not in dialog.told.left.text() or "S1" in dialog.told.left.text()
    out = bench.folder / "out.casefile"
    bench.press("Alt+W", "‹Desk two›", "Alt+S", "Ctrl+A", f"‹{out}›", "Ctrl+Return")
    bench.qtbot.waitUntil(lambda: bench.window.findChildren(ExportDialog) == [], timeout=30_000)
    assert "not found" in bench.window.messages.messages()[-1].says
    assert [row["recipient"] for row in records(bench.case, "release")] == ["Desk two"]
    assert word.encode() not in out.read_bytes()
    with Case.open(out, analyst="two", write=False) as copy:
        assert "[NAME 1]" in str(copy.value("SELECT group_concat(text) FROM derived_text"))


def test_a_preview_shows_the_copy_and_leaves_no_file(bench: Any) -> None:
    acts.lead(bench.case, "which hangar")
    dialog = opened(bench)
    before = sorted(bench.case.path.parent.iterdir())
    dialog.hiding.asked.setText("hangar")
    dialog.hiding.add()
    looked(bench, dialog)
    bench.press("Alt+V")
    bench.qtbot.waitUntil(lambda: bool(bench.window.findChildren(SeenDialog)), timeout=30_000)
    (shown,) = bench.window.findChildren(SeenDialog)
    assert "which [NAME 1]" in shown.text.toPlainText()
    shown.accept()
    assert sorted(bench.case.path.parent.iterdir()) == before
    dialog.reject()


def test_what_is_left_out_is_told_before_and_a_bad_word_is_said_in_place(bench: Any) -> None:
    acts.mark(bench.case, bench.case.find("S1")[1], "TLP:RED")
    dialog = opened(bench)
    assert "marked TLP:RED: 1 source" in dialog.told.left.text()
    dialog.going.most.setCurrentText("TLP:RED")
    bench.qtbot.waitUntil(lambda: dialog.seen is not None and dialog.seen.plan.whole, timeout=20_000)
    bench.press("Alt+H", "‹ab›", "Return")
    assert dialog.message is not None
    assert "too short" in dialog.message.says
    dialog.reject()
