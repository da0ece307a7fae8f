"""A copy goes out and comes home: proof, preview, choices, and what waits."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.rows import record, records
from workbench.exchange.copy import copy_case
from workbench.exchange.effects import settle
from workbench.exchange.keys import KeyStore
from workbench.exchange.sealing import own_recipient, seal
from workbench.exchange.signing import sign
from workbench.reading.intake import working_text
from workbench.ui.carried import Carried
from workbench.ui.dialogs.export import ExportDialog
from workbench.ui.dialogs.merge import MergeDialog
from workbench.values.resolved import Resolved


@pytest.fixture
def returned(bench: Any) -> Path:
    """A copy in which a colleague changed what was changed here too, and added a lead."""
    mine = acts.lead(bench.case, "which hangar"), acts.lead(bench.case, "which crew")
    path = bench.folder / "returned.casefile"
    copy_case(bench.case, path)
    home = bench.case.path
    for key in mine:
        acts.set_fields(bench.case, key, {"text": "ours"})
    bench.desk.close()
    with Case.open(path, analyst="second analyst") as other:
        for key in mine:
            acts.set_fields(other, key, {"text": "theirs"})
        acts.lead(other, "a new question")
    assert bench.desk.open(home)
    return path


def opened(bench: Any, act: str, kind: type) -> Any:
    bench.window.activateWindow()
    bench.window.acts[act].trigger()
    return bench.form(kind)


def texts(bench: Any) -> list[str]:
    return [row["text"] for row in records(bench.case, "lead")]


def test_a_copy_is_written_checked_and_told_with_its_hash(bench: Any) -> None:
    opened(bench, "export", ExportDialog)
    out = bench.folder / "out.casefile"
    bench.press("Alt+S", "Ctrl+A", f"‹{out}›", "Ctrl+Return")
    bench.qtbot.waitUntil(lambda: bool(bench.window.messages.messages()), timeout=20_000)
    (message,) = bench.window.messages.messages()
    assert sha256(out.read_bytes()).hexdigest() in message.says
    bench.qtbot.waitUntil(lambda: bench.window.findChildren(ExportDialog) == [])
    with Case.open(out, analyst="second analyst", write=False) as copy:
        assert copy.value("SELECT count(*) FROM source") == 1


def test_a_file_that_is_there_is_never_overwritten(bench: Any) -> None:
    out = bench.folder / "out.casefile"
    out.write_text("mine")
    dialog = opened(bench, "export", ExportDialog)
    bench.press("Alt+S", "Ctrl+A", f"‹{out}›", "Ctrl+Return")
    bench.qtbot.waitUntil(lambda: dialog.message is not None, timeout=20_000)
    assert "is there already" in dialog.message.says
    assert out.read_text() == "mine"


def test_what_was_typed_to_be_hidden_and_not_added_is_hidden(bench: Any) -> None:
    dialog = opened(bench, "export", ExportDialog)
    bench.press("Alt+H", "‹a›", "Ctrl+Return")
    assert dialog.isVisible()
    assert dialog.message is not None  # what cannot be hidden is told, and nothing is written
    out = bench.folder / "out.casefile"
    bench.press("Alt+S", "Ctrl+A", f"‹{out}›", "Alt+H", "Ctrl+A", "‹S1›", "Ctrl+Return")
    bench.qtbot.waitUntil(lambda: bool(bench.window.messages.messages()), timeout=20_000)
    with Case.open(out, analyst="second analyst", write=False) as copy:
        assert copy.value("SELECT count(*) FROM source") == 0


def test_a_copy_let_go_over_the_window_shows_what_it_brings(bench: Any, returned: Path) -> None:
    here = bench.case.path
    bench.window.dropped.emit(Carried((str(returned),)))
    dialog = bench.form(MergeDialog)
    assert bench.case.path == here
    assert "1 merges by itself," in dialog.head.summary.text()
    dialog.reject()


def test_the_copy_given_last_is_foreseen_and_names_are_read_beside_the_case(bench: Any, returned: Path) -> None:
    acts.released(bench.case, file=returned, sha256="0" * 64, contents={}, recipient="Ada")
    dialog = opened(bench, "merge", MergeDialog)
    assert dialog.file.value() == str(returned)
    bench.press(f"‹{returned.name}›", "Return")
    assert "1 merges by itself," in dialog.head.summary.text()


def test_a_returned_copy_is_seen_first_and_settled_by_keys(bench: Any, returned: Path) -> None:
    before = bench.entries()
    dialog = opened(bench, "merge", MergeDialog)
    bench.press("Alt+F", f"‹{returned}›", "Ctrl+Return")
    assert "1 merges by itself," in dialog.head.summary.text()
    assert len(dialog.clashes) == 2
    assert dialog.button.text().startswith("Merge, settle 2 later")
    assert bench.entries() == before
    bench.press("2", "1")
    assert dialog.button.text() == "Merge"
    bench.press("Ctrl+Return")
    assert sorted(texts(bench)) == ["a new question", "ours", "theirs"]
    assert "1 new record, 1 changed by them." in bench.window.messages.messages()[-1].says
    assert bench.case.value("SELECT count(*) FROM conflict WHERE settled IS NULL") == 0


def test_what_is_not_chosen_waits_and_is_settled_later(bench: Any, returned: Path) -> None:
    dialog = opened(bench, "merge", MergeDialog)
    bench.press("Alt+F", f"‹{returned}›", "Ctrl+Return", "1", "Ctrl+Return")
    assert "1 field waits" in bench.window.messages.messages()[-1].says
    dialog = opened(bench, "merge", MergeDialog)
    assert len(dialog.clashes) == 1
    bench.press("1")  # the keyboard is at the field that waits
    assert dialog.button.text().startswith("Settle 1")
    bench.press("Ctrl+Return")
    assert sorted(texts(bench)) == ["a new question", "ours", "ours"]
    assert [each.says for each in bench.window.messages.messages()] == ["Settled."]
    bench.desk.undo()
    assert bench.case.value("SELECT count(*) FROM conflict WHERE settled IS NULL") == 1


def test_what_still_waits_is_told_anew_when_one_field_is_settled(bench: Any, returned: Path) -> None:
    opened(bench, "merge", MergeDialog)
    bench.press("Alt+F", f"‹{returned}›", "Ctrl+Return", "Ctrl+Return")
    assert "2 fields wait" in bench.window.messages.messages()[-1].says
    one, two = (row[0] for row in bench.case.rows("SELECT id FROM conflict WHERE settled IS NULL"))
    bench.desk.act(settle, one, "ours")
    assert [each.says for each in bench.window.messages.messages()] == [
        "1 field waits to be settled: File, Merge returned case."
    ]
    bench.desk.act(settle, two, "ours")
    assert not bench.window.messages.messages()


def test_what_waits_is_told_of_this_case_alone(bench: Any, returned: Path) -> None:
    opened(bench, "merge", MergeDialog)
    bench.press("Alt+F", f"‹{returned}›", "Ctrl+Return", "1", "Ctrl+Return")
    assert "1 field waits" in bench.window.messages.messages()[-1].says
    bench.window.acts["close"].trigger()
    assert not bench.window.messages.messages()


def test_another_case_is_refused_in_the_dialog(bench: Any) -> None:
    path = bench.folder / "no case.casefile"
    path.write_text("no case")
    dialog = opened(bench, "merge", MergeDialog)
    bench.press("Alt+F", f"‹{path}›", "Ctrl+Return")
    assert "is not a case file" in dialog.message.says
    assert dialog.isVisible()


def test_a_choice_names_what_it_chooses(bench: Any, returned: Path) -> None:
    dialog = opened(bench, "merge", MergeDialog)
    bench.press("Alt+F", f"‹{returned}›", "Ctrl+Return")
    clash = dialog.clashes[0]
    row = record(bench.case, bench.case.find("LD-1")[1])
    assert row["text"] == "ours"
    assert clash.first.accessibleName() == "LD-1 Text: yours, ours"


def test_enter_in_the_file_field_looks_and_merges_nothing(bench: Any, returned: Path) -> None:
    before = bench.entries()
    dialog = opened(bench, "merge", MergeDialog)
    bench.press("Alt+F", f"‹{returned}›", "Return")
    assert "1 merges by itself," in dialog.head.summary.text()
    assert dialog.isVisible()
    assert bench.entries() == before


def test_a_copy_that_brings_nothing_says_why_also_when_its_merge_was_undone(bench: Any, returned: Path) -> None:
    opened(bench, "merge", MergeDialog)
    bench.press("Alt+F", f"‹{returned}›", "Return", "1", "1", "Ctrl+Return")
    while bench.desk.case.next_undo() and len(texts(bench)) > 2:
        bench.desk.undo()
    dialog = opened(bench, "merge", MergeDialog)
    bench.press("Alt+F", f"‹{returned}›", "Return")
    says = "Every entry of returned.casefile is in this case already; if its merge was undone, redo brings it back."
    assert says in dialog.head.summary.text()
    assert not dialog.button.isEnabled()


def test_what_both_made_of_the_same_words_is_told_before_it_comes_in(bench: Any) -> None:
    def take(case: Case) -> None:
        source, here = case.find("S1")[1], working_text(case, case.find("S1")[1])
        value = Resolved(here.slice(0, 7), None, "as written")
        acts.accept_suggestions(case, source, here, [acts.Accepted("hedge", 0, 7, value=value)])

    path, home = bench.folder / "returned.casefile", bench.case.path
    copy_case(bench.case, path)
    take(bench.case)
    bench.desk.close()
    with Case.open(path, analyst="second analyst") as other:
        take(other)
    assert bench.desk.open(home)
    dialog = opened(bench, "merge", MergeDialog)
    bench.press("Alt+F", f"‹{path}›", "Ctrl+Return")
    assert "Said here of the same words already: 1;" in dialog.head.summary.text()


def test_what_comes_is_listed_and_keys_and_clicks_lead_to_it(bench: Any, returned: Path) -> None:
    dialog = opened(bench, "merge", MergeDialog)
    bench.press("Alt+F", f"‹{returned}›", "Return")
    first, second = dialog.clashes
    assert [dialog.side.parts.item(at).text() for at in range(dialog.side.parts.count())] == [
        "Need your choice", "LD-1 text", "LD-2 text", "Added in the returned copy", "+ lead LD-3"]  # fmt: skip
    assert "#4 the same; yours, 2; returned, 4; the merge is entry #9" in dialog.head.fork.accessibleName()
    bench.press("N")
    assert second.first.hasFocus()
    dialog.side.parts.itemActivated.emit(dialog.side.parts.item(1))
    assert first.first.hasFocus()
    bench.press("Space")
    assert (bench.desk.focus.primary, first.choice) == (first.record, "")
    assert "Nothing rests on it." in first.effect.text()


def test_a_sealed_and_signed_copy_is_opened_with_the_own_key_and_leaves_nothing_in_the_clear(
    bench: Any, returned: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    keys, sealed = KeyStore(), bench.folder / "returned.casefile.age"
    sign(returned, "second analyst", keys)
    seal(returned, sealed, to=[own_recipient(keys)])
    returned.unlink()
    dialog = opened(bench, "merge", MergeDialog)
    bench.press("Alt+F", f"‹{sealed}›", "Return")
    assert dialog.head.signature.text().startswith("Signed by second analyst up to entry")
    assert "returned.casefile.age</b> joins" in dialog.head.summary.text()
    clear = dialog.read_from
    assert clear.exists()
    bench.press("1", "1", "Ctrl+Return")
    assert "a new question" in texts(bench)
    assert not clear.exists()


def test_a_passphrase_is_asked_for_used_once_and_not_kept(bench: Any) -> None:
    sealed = bench.folder / "returned.casefile.age"
    sealed.write_bytes(b"age-encryption.org/v1\n-> scrypt spoilt\n")
    dialog = opened(bench, "merge", MergeDialog)
    bench.press("Alt+F", f"‹{sealed}›", "Return")
    assert dialog.message.says.endswith("was sealed with a passphrase; type it.")
    assert dialog.passphrase.hasFocus()
    bench.press("‹three brown foxes›", "Return")
    assert "cannot be opened" in dialog.message.says
    assert dialog.passphrase.text() == ""
    assert dialog.isVisible()


def test_dates_that_only_follow_a_publication_date_ask_for_no_choice_of_their_own(bench: Any) -> None:
    case, path = bench.case, bench.folder / "returned.casefile"
    source, text = case.find("S1")[1], working_text(case, case.find("S1")[1])
    excerpt = acts.highlight(case, source, text, start=0, end=7)
    acts.set_fields(case, source, {"published": "2025-11-01"})
    dated = acts.claim(case, excerpt, "They landed", when="yesterday")
    copy_case(case, path)
    home = case.path
    acts.set_fields(case, source, {"published": "2025-11-08"})
    bench.desk.close()
    with Case.open(path, analyst="second analyst") as other:
        acts.set_fields(other, source, {"published": "2025-11-15"})
    assert bench.desk.open(home)
    dialog = opened(bench, "merge", MergeDialog)
    bench.press("Alt+F", f"‹{path}›", "Return")
    (clash,) = dialog.clashes
    assert "One date moves: CL-1 from 7 Nov 2025 to 14 Nov 2025." in clash.effect.text()
    assert "One date that both of you only counted anew goes the same way." in clash.effect.text()
    bench.press("2", "Ctrl+Return")
    assert record(bench.case, dated)["when"]["edtf"] == "2025-11-14"
    assert bench.case.value("SELECT count(*) FROM conflict WHERE settled IS NULL") == 0
