"""Export: what goes, what is hidden, what stands against it, and what is remembered."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.rows import records
from workbench.exchange.keys import KeyStore
from workbench.exchange.sealing import unseal
from workbench.exchange.signing import signed_file
from workbench.reading.intake import take_in
from workbench.ui.dialogs.export import ExportDialog
from workbench.ui.dialogs.exporting_seen import SeenDialog
from workbench.ui.dialogs.exporting_whom import KEYS, PASSPHRASE
from workbench.ui.forms.inputs import Tick


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


def test_a_source_of_a_long_title_is_hidden_and_the_dialog_stays_as_wide(bench: Any) -> None:
    """It is told as left out, the copy as large as it comes, and that its records are numbered anew."""
    path = bench.folder / "second.txt"
    path.write_text("A second text.", encoding="utf-8")
    take_in(bench.case, [str(path)])
    acts.set_fields(bench.case, bench.case.find("S1")[1], {"title": "Night jet reaches the coast, two more seen " * 4})
    dialog = opened(bench)
    wide = dialog.hiding.sizeHint().width()
    bench.press("Alt+H", "‹S1›", "Return")
    looked(bench, dialog)
    assert dialog.hiding.sizeHint().width() < wide + 200
    assert dialog.hiding.findChildren(Tick)[-1].text().startswith("S1  Night jet")
    assert "left out, with what rests on it" in [each.text() for each in dialog.hiding.findChildren(QLabel)]
    assert "numbered anew" in dialog.told.left.text()
    out, size = bench.folder / "out.casefile", dialog.seen.size
    bench.press("Alt+S", "Ctrl+A", f"‹{out}›", "Ctrl+Return")
    bench.qtbot.waitUntil(lambda: bench.window.findChildren(ExportDialog) == [], timeout=30_000)
    assert 0.7 < size / out.stat().st_size < 1.4


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


def test_a_copy_is_sealed_to_keys_and_signed_by_keys_alone(bench: Any, monkeypatch: Any) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(bench.folder / "state"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    dialog = opened(bench)
    bench.press("Alt+E")
    bench.qtbot.waitUntil(lambda: dialog.whom.way == KEYS)
    assert dialog.off.text() == "Off: no public key is given"
    dialog.whom.keys.put("age1nonsense")
    assert dialog.off.text() == "Off: a public key is not right"
    dialog.whom.keys.put("")
    bench.press("Alt+M")
    bench.qtbot.waitUntil(lambda: dialog.whom.keys.value() != "")
    bench.press("Alt+G")
    bench.qtbot.waitUntil(dialog.whom.sign.isChecked)
    assert dialog.off.text() == ""
    dialog.hiding.analysts.setChecked(True)
    assert dialog.off.text().startswith("Off: a signature tells who you are")
    assert not dialog.button.isEnabled()
    dialog.hiding.analysts.setChecked(False)
    looked(bench, dialog)
    bench.press("Alt+R")
    bench.qtbot.waitUntil(dialog.told.verifier.isChecked)
    assert dialog.told.size.text().endswith("encrypted to one key")
    out = bench.folder / "out.casefile"
    bench.press("Alt+S", "Ctrl+A", f"‹{out}›")
    assert dialog.told.file.text() == "out.casefile.age"
    bench.press("Ctrl+Return")
    bench.qtbot.waitUntil(lambda: bench.window.findChildren(ExportDialog) == [], timeout=30_000)
    (row,) = records(bench.case, "release")
    assert (len(row["contents"]["sealed"]), len(row["contents"]["signed"])) == (1, 64)
    assert not out.exists()
    assert (bench.folder / "verify_case.py").exists()
    unseal(bench.folder / "out.casefile.age", out, keys=KeyStore())
    found = signed_file(out)
    assert found
    assert found.holds


def test_a_passphrase_that_is_too_short_is_told(bench: Any) -> None:
    dialog = opened(bench)
    bench.press("Alt+P")
    bench.qtbot.waitUntil(lambda: dialog.whom.way == PASSPHRASE)
    assert dialog.off.text() == "Off: no passphrase is given"
    dialog.whom.secret.put("abc")
    assert "can be guessed" in dialog.whom.says.text()
    assert dialog.off.text() == ""
    dialog.whom.secret.put("three brown foxes in a field")
    assert "can be guessed" not in dialog.whom.says.text()


def test_reports_can_stay_here(bench: Any) -> None:
    acts.compose(bench.case)
    dialog = opened(bench)
    dialog.going.ticks["reports"].setChecked(False)
    assert dialog.going.chosen().without == ("reports",)
    dialog.reject()
