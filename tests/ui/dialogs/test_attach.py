"""Attaching from the dialog: files, pasted text, and what cannot be taken in."""

from __future__ import annotations

from hashlib import sha256
from threading import Event
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from shiboken6 import isValid

from tests.ui.halfway import Halfway
from workbench.analysis.alike import Alike
from workbench.analysis.arrival import Effect
from workbench.case import acts
from workbench.case.ids import id_bytes
from workbench.case.rows import records
from workbench.reading.inputs import Input
from workbench.reading.looking import look
from workbench.reading.offered import Drawn
from workbench.ui.dialogs.attach import PASTE, AttachDialog
from workbench.ui.dialogs.besides import BesideDialog
from workbench.ui.dialogs.preflight import Found
from workbench.ui.forms.inputs import Tick
from workbench.ui.messages import InlineMessage
from workbench.ui.navigatorlist import NavigatorList
from workbench.ui.particulars import aside

RETOLD = (
    "An An-124 and an Il-62, a heavy cargo plane and a transport, landed at Hmeimim.\n\n"
    "The Il-26M had left Libya on 26 October 2025, according to the Skywatch Ledger.\n"
)


@pytest.fixture
def dialog(bench: Any) -> Any:
    bench.select("An Il-62")
    bench.press("Ctrl+Shift+A")
    return bench.form(AttachDialog)


def idle(bench: Any) -> None:
    bench.qtbot.waitUntil(lambda: bench.desk.jobs.current is None)


def shows(bench: Any, source: bytes | None) -> None:
    """Wait until the words of a source are there to read."""
    read = bench.window.pages["read"]
    bench.qtbot.waitUntil(lambda: read.page is not None and read.page.source == source)


def sources(bench: Any) -> list[dict[str, Any]]:
    return records(bench.case, "source")


def test_pasted_text_becomes_a_source_by_keys_alone(bench: Any, dialog: Any) -> None:
    bench.press("Alt+P", "‹A second report›", "Return", "‹It landed.›", "Alt+B", "‹Some agency›")
    bench.press("Alt+D", "‹30 October 2025›", "Ctrl+Return")
    (_, new) = sources(bench)
    assert (new["title"], new["publisher"], new["published"]) == ("A second report", "Some agency", "2025-10-30")
    shows(bench, id_bytes(new["id"]))
    assert bench.case.next_undo().act == "Attach source"


def test_pasted_words_ask_next_whose_they_are(bench: Any) -> None:
    QApplication.clipboard().setText("A second report\n\nIt landed.")
    bench.select("An Il-62")
    bench.press("Ctrl+V")
    bench.form(AttachDialog)
    bench.press("‹Some agency›", "Ctrl+Return")
    (_, new) = sources(bench)
    assert (new["title"], new["publisher"]) == ("A second report", "Some agency")


def test_files_are_looked_at_before_they_come_in(bench: Any, dialog: Any) -> None:
    path = bench.folder / "new.txt"
    path.write_text("Something else\n")
    dialog.add([str(path), str(bench.folder / "text 0.txt")])
    idle(bench)
    assert dialog.files.files.words(1)[-1] == "already here as S1"
    assert dialog.files.files.words(0) == ("new.txt", "15 bytes", "plain text", "new")
    assert dialog.checks.says("Same bytes") == "already here as S1"
    dialog.files.selectRow(0)
    assert dialog.checks.says("SHA-256").startswith(sha256(path.read_bytes()).hexdigest()[:8])
    assert not dialog.fields["title"].isEnabled()
    assert dialog.fields["title"].placeholderText().startswith("each by the name of its file")
    bench.press("Ctrl+Return")
    assert len(sources(bench)) == 2
    assert (sources(bench)[1]["title"], aside(sources(bench)[1])[0]) == ("new.txt", "called by the name of its file")
    acts.set_fields(bench.case, bench.case.find("S2")[1], {"title": "A second report"})
    assert aside(sources(bench)[1]) == ("", "")
    assert any("Already here as S1" in each.says for each in bench.window.messages.messages())


def test_the_first_line_is_offered_as_the_title(bench: Any, dialog: Any) -> None:
    path = bench.folder / "new.txt"
    path.write_text("\nSomething else\n\nAnd more.\n")
    dialog.add([str(path)])
    idle(bench)
    assert dialog.fields["title"].value() == "Something else"
    bench.press("Ctrl+Return")
    assert sources(bench)[1]["title"] == "Something else"


@pytest.mark.parametrize(("name", "says"), [("gone.txt", "no file"), ("empty.txt", "no bytes")])
def test_what_cannot_be_taken_in_is_told_in_the_dialog(bench: Any, dialog: Any, name: str, says: str) -> None:
    (bench.folder / "empty.txt").touch()
    dialog.add([str(bench.folder / name)])
    idle(bench)
    dialog.fields["publisher"].put("Some agency")
    before = bench.entries()
    bench.press("Ctrl+Return")
    assert dialog.isVisible()
    assert says in dialog.message.says
    assert dialog.fields["publisher"].value() == "Some agency"
    assert (bench.entries(), len(sources(bench))) == (before, 1)


def test_a_date_that_is_read_moves_nothing_below_it(bench: Any, dialog: Any) -> None:
    idle(bench)
    before = dialog.known.letter.y()
    bench.press("Alt+D", "‹30 October 2025›")
    idle(bench)
    QApplication.processEvents()
    assert dialog.known.letter.y() == before


def test_an_impossible_day_is_refused_before_anything_is_read(bench: Any, dialog: Any) -> None:
    path = bench.folder / "new.txt"
    path.write_text("Something else\n")
    dialog.add([str(path)])
    idle(bench)
    bench.press("Alt+D", "‹2025-02-31›", "Ctrl+Return")
    assert dialog.isVisible()
    assert "31" in dialog.message.says
    assert dialog.message.property("inset") == "true"


def test_the_button_waits_for_something_to_attach(bench: Any, dialog: Any) -> None:
    assert not dialog.button.isEnabled()
    bench.press("Alt+R", "‹https://example.org›")
    assert dialog.button.text().startswith("Capture")
    assert dialog.button.isEnabled()
    assert not any(each.isVisible() for each in dialog.checks.findChildren(QLabel) if each.text() == "SHA-256")
    assert "before you press Capture" in dialog.checks.findChildren(QLabel)[1].text()
    named = {each.text().replace("&", ""): each.buddy() for each in dialog.coming.findChildren(QLabel) if each.buddy()}
    assert named["Address"] is dialog.address
    assert all(each.isVisible() for each in named.values())
    assert dialog.coming.asking().proxy is None
    bench.press("Alt+G", "Down", "Down", "Tab", "‹127.0.0.1:9150›")
    assert dialog.coming.asking().proxy == "socks5h://127.0.0.1:9150"
    assert any("The proxy looks the name up" in each.text() for each in dialog.coming.findChildren(QLabel))
    bench.press("Alt+P")
    assert dialog.way == PASTE
    assert not dialog.button.isEnabled()
    bench.press("Escape")
    assert len(sources(bench)) == 1


def test_a_cancelled_attachment_leaves_nothing_and_comes_back(
    bench: Any, dialog: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = bench.folder / "large.txt"
    path.write_bytes(b"words of a long text\n" * 400_000)
    dialog.add([str(path)])
    idle(bench)
    before = bench.entries()
    halfway = Halfway(monkeypatch, bench.desk.jobs, bench.desk.jobs.cancel)
    bench.press("Ctrl+Return")
    assert halfway.came
    assert dialog.isVisible()
    assert "Cancelled" in dialog.message.says
    assert dialog.paths() == [str(path)]
    assert (bench.entries(), len(sources(bench))) == (before, 1)


def test_after_attaching_the_keyboard_is_in_the_reader_also_when_it_was_in_the_navigator(bench: Any) -> None:
    bench.select("An Il-62")
    listed = bench.window.findChild(NavigatorList)
    listed.setFocus()
    bench.qtbot.waitUntil(listed.hasFocus)
    bench.press("Ctrl+Shift+A")
    bench.form(AttachDialog)
    bench.press("Alt+P", "‹A second report›", "Ctrl+Return")
    bench.qtbot.waitUntil(bench.window.isActiveWindow)
    shows(bench, bench.case.find("S2")[1])
    bench.qtbot.waitUntil(lambda: QApplication.focusWidget() is bench.reader)


def test_the_letter_and_whom_it_cites_come_in_with_the_source_and_go_with_it(bench: Any, dialog: Any) -> None:
    bench.press("Alt+P", "‹It landed, an agency says.›")
    dialog.known.fields["publisher"].put("The Post")
    dialog.known.letter.setCurrentIndex(dialog.known.letter.findData("B"))
    dialog.known.cites.put("An agency, Some tracker")
    assert dialog.button.text() == "Attach as S2"
    before = bench.entries()
    bench.press("Ctrl+Return")
    new = {each["number"]: each for each in sources(bench)}
    assert new["S2"]["reliability"] == "B"
    publisher = bench.case.value("SELECT publisher FROM source WHERE id = ?", (bench.case.find("S2")[1],))
    assert [row[0] for row in bench.case.rows("SELECT about FROM grade WHERE deleted = 0")] == [publisher]
    assert [new[each]["title"] for each in ("S3", "S4")] == ["An agency", "Some tracker"]
    assert (bench.entries(), bench.case.next_undo().act) == (before + 1, "Attach source")
    bench.press("Ctrl+Z")
    assert len(sources(bench)) == 1


def test_a_text_that_repeats_sentences_is_said_to_be_close(bench: Any, dialog: Any) -> None:
    held = bench.reader.toPlainText()
    path = bench.folder / "copied.txt"
    path.write_text(f"{held}\nOther words that nobody wrote before today.\n")
    dialog.add([str(path)])
    idle(bench)
    (says,) = dialog.checks.messages()
    assert says.startswith("Close to S1.")
    assert dialog.button.isEnabled()


def test_the_source_that_shares_most_stands_first(bench: Any, dialog: Any) -> None:
    path = bench.folder / "other.txt"
    path.write_text("Words that nobody wrote before.\n")
    near = (Alike(b"2", 7, 7, ()), Alike(b"4", 1, 7, ()))
    looked = look(Input(str(path)), frozenset())
    dialog.checks.show_file(Found(str(path), looked, Effect(near=near), {b"2": "S2", b"4": "S4"}))
    shown = [dialog.checks.layout().itemAt(at).widget() for at in range(dialog.checks.layout().count())]
    assert [each.says[:11] for each in shown if isinstance(each, InlineMessage)] == ["Close to S2", "Close to S4"]


def test_attached_without_being_opened(bench: Any, dialog: Any) -> None:
    bench.press("Alt+P", "‹A second report›", "Alt+O", "Ctrl+Return")
    assert len(sources(bench)) == 2
    assert bench.window.pages["read"].page.source == bench.case.find("S1")[1]


def test_what_is_here_already_is_opened_and_attached_again_only_when_that_is_asked_for(bench: Any, dialog: Any) -> None:
    dialog.coming.turn(PASTE)
    dialog.pasted.setPlainText((bench.folder / "text 0.txt").read_text())
    bench.qtbot.waitUntil(lambda: bool(dialog.checks.messages()))
    assert dialog.checks.messages()[0].startswith("Already here as S1.")
    assert dialog.button.text() == "Open S1"
    bench.press("Ctrl+Return")
    assert len(sources(bench)) == 1
    bench.press("Ctrl+Shift+A")
    again = bench.form(AttachDialog)
    again.add([str(bench.folder / "text 0.txt")])
    idle(bench)
    (button,) = (each for each in again.checks.findChildren(QPushButton) if each.text() == "Attach again")
    button.click()
    assert len(sources(bench)) == 2
    assert len({each["sha256"] for each in sources(bench)}) == 1
    shows(bench, bench.case.find("S2")[1])
    assert "Flights to the coast" in bench.reader.toPlainText()


def test_it_is_not_before_what_it_cites_and_without_a_publisher_nobody_can_judge_it(bench: Any, dialog: Any) -> None:
    known, held = dialog.known, bench.case.find("S1")[1]
    bench.desk.act(lambda case: acts.cite(case, held, "Skywatch Ledger"))
    bench.desk.act(lambda case: acts.cite(case, held, "The Wire"))
    assert (known.bound.isVisible(), known.letter_why.text(), known.reliability) == (
        False,
        "without a publisher only F fits",
        "",
    )
    known.fields["publisher"].put("Some agency")
    assert known.letter_why.text() == "the publisher’s, for all its sources"
    known.letter.setCurrentIndex(known.letter.findData("B"))
    known.fields["publisher"].put("")
    assert known.reliability == "", "of nobody known it can be F alone"
    letters = [known.letter.model().item(at) for at in range(known.letter.count())]
    assert [each.text()[:1] for each in letters if each.isEnabled()] == ["n", "F"]
    known.fields["publisher"].put("Some agency")
    named = Drawn("The Wire", 0, 8, "The Wire", "¶1", "The Wire.", stated=False, number="S3")
    known.offer_drawn([named])
    assert not known.bound.isVisible()  # it stands there; whether it is drawn on the words do not say
    known.drawn.findChild(Tick).setChecked(True)
    assert known.bound.text() == "not before S3: nothing is older than what it cites"
    known.cites.put("Skywatch Ledger, nobody at all")
    assert known.bound.text().startswith("not before S3, S2:")
    known.cites.put("")
    known.offer_drawn([])
    assert not known.bound.isVisible()


def test_a_retold_text_is_said_to_be_close_with_what_will_be_suggested_and_whom_it_cites(
    bench: Any, dialog: Any
) -> None:
    path = bench.folder / "retold.txt"
    path.write_text(RETOLD)
    dialog.add([str(path)])
    bench.qtbot.waitUntil(lambda: dialog.known.drawn.isVisible())
    assert dialog.checks.messages() == ["Close to S1. 2 statements match, in other words."]
    assert dialog.checks.offers() == "1 date · 3 aircraft · 2 places · 1 actor · 1 source"
    (button,) = (each for each in dialog.checks.findChildren(QPushButton) if each.text() == "Compare side by side")
    button.click()
    beside = bench.form(BesideDialog)
    bench.qtbot.waitUntil(lambda: "2 pairs" in beside.view.says.text())
    bench.press("Escape")
    bench.form(AttachDialog)
    (tick,) = dialog.known.drawn.findChildren(Tick)
    assert (tick.text(), tick.isChecked()) == ("Skywatch Ledger", False)
    tick.setChecked(True)
    bench.press("Ctrl+Return")
    new = {each["number"]: each for each in sources(bench)}
    assert new["S3"]["title"] == "Skywatch Ledger"
    (link,) = records(bench.case, "link")
    (excerpt,) = records(bench.case, "excerpt")
    assert (link["kind"], link["basis"]) == ("cites", "stated")
    assert excerpt["quote"].endswith("Skywatch Ledger")


def test_a_look_that_ends_after_the_dialog_is_told_to_nobody(
    bench: Any, dialog: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, gone = Event(), Event()

    def late(*of: Any, **how: Any) -> Any:
        looked = look(*of, **how)
        begun.set()
        gone.wait(20)
        return looked

    monkeypatch.setattr("workbench.ui.dialogs.preflight.look", late)
    path = bench.folder / "late.txt"
    path.write_text("Words that nobody wrote before.\n")
    dialog.add([str(path)])
    assert begun.wait(20)
    dialog.reject()
    bench.qtbot.waitUntil(lambda: not isValid(dialog))
    gone.set()
    idle(bench)  # an exception on the way would fail the test
    assert len(sources(bench)) == 1


def test_a_folder_is_chosen_by_a_button(bench: Any, dialog: Any, monkeypatch: Any) -> None:
    folder = bench.folder / "brought"
    folder.mkdir()
    for name in ("one.txt", "two.txt"):
        (folder / name).write_text(f"The text of {name}.\n")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(folder))
    bench.press("Alt+E")
    bench.qtbot.waitUntil(lambda: dialog.paths() == [str(folder)])
    idle(bench)
    bench.press("Ctrl+Return")
    bench.qtbot.waitUntil(lambda: len(sources(bench)) == 3)
