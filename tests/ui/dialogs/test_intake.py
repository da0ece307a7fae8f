"""Many things at once, in every way they come: a row each, brought in beside the window, each outcome told."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QMimeData, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from tests.ui.halfway import Halfway
from workbench.case import acts
from workbench.case.rows import records
from workbench.reading.intake import take_in
from workbench.ui import attaching
from workbench.ui.dialogs import preflight
from workbench.ui.dialogs.attach import PASTE, AttachDialog
from workbench.ui.dialogs.outcomes import OutcomesDialog
from workbench.ui.messages import InlineMessage


@pytest.fixture(autouse=True)
def _clipboard() -> Iterator[None]:
    """What is left on it outlives the program's own objects, and ends badly."""
    yield
    QApplication.clipboard().clear()


def idle(bench: Any) -> None:
    bench.qtbot.waitUntil(lambda: bench.desk.jobs.current is None)


def opened(bench: Any, *inputs: object) -> AttachDialog:
    dialog = AttachDialog(bench.window, [str(each) for each in inputs])
    dialog.open()
    idle(bench)
    return dialog


def sources(bench: Any) -> list[dict[str, Any]]:
    return records(bench.case, "source")


@pytest.fixture
def folder(bench: Any) -> Path:
    """Two texts, a copy of one, one that is here already, one without bytes, a link in a circle."""
    made = bench.folder / "folder"
    made.mkdir()
    (made / "a.txt").write_text("First words of all")
    (made / "b.txt").write_text("Other words than those")
    (made / "c.txt").write_text("First words of all")
    (made / "d.txt").write_bytes((bench.folder / "text 0.txt").read_bytes())
    (made / "e.txt").touch()
    (made / "f.txt").symlink_to(made / "f.txt")
    return made


def test_a_folder_is_a_row_a_file_with_what_attaching_it_comes_to(bench: Any, folder: Path) -> None:
    dialog = opened(bench, folder)
    rows = [dialog.files.files.words(at) for at in range(dialog.coming.count)]
    assert [row[0] for row in rows] == [f"{name}.txt" for name in "abcdef"]
    outcomes = [row[-1] for row in rows]
    assert outcomes[:4] == ["new", "new", "the same bytes as a.txt", "already here as S1"]
    assert ["no bytes" in outcomes[4], "cannot be read" in outcomes[5]] == [True, True]
    assert dialog.button.text() == "Attach 4"
    dialog.reject()


def test_every_file_of_many_is_told_what_it_is_close_to(
    bench: Any, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preflight, "WHOLE", 1)  # file of which more is told
    held = (bench.folder / "text 0.txt").read_text()
    (folder / "g.txt").write_text(f"{held}\nOther words that nobody wrote before today.\n")
    dialog = opened(bench, folder)
    rows = [dialog.files.files.words(at) for at in range(dialog.coming.count)]
    assert rows[-1][0] == "g.txt"
    assert rows[-1][-1] == "close to S1"
    dialog.reject()


def test_many_come_in_as_one_act_and_what_became_of_each_can_be_copied(bench: Any, folder: Path) -> None:
    dialog = opened(bench, folder)
    before = bench.entries()
    dialog.submit()
    idle(bench)
    assert [each["title"] for each in sources(bench)][1:] == ["a.txt", "b.txt"]
    (told,) = [each for each in bench.window.messages.messages() if "attached" in each.says]
    assert told.says == "2 sources attached, 2 already here, 2 could not be taken in."
    buttons = {each.text(): each for each in told.findChildren(QPushButton)}
    buttons["Show list"].click()
    listed = bench.window.findChild(OutcomesDialog)
    listed.submit()
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0] == "File\tWhat became of it"
    assert lines[1].endswith("e.txt has no bytes; there is nothing to attach.")
    assert "a.txt\tattached as S2" in lines
    assert "c.txt\talready here as S2" in lines
    listed.reject()
    bench.desktop.views.vigil.look()
    assert not any("Another program" in each.says for each in bench.window.messages.messages())
    assert bench.entries() == before + 1
    bench.desk.undo()
    assert len(sources(bench)) == 1


def test_a_row_taken_out_stays_out(bench: Any, folder: Path) -> None:
    dialog = opened(bench, folder)
    dialog.files.selectRow(1)
    QTest.mouseClick(dialog.coming._take_out, Qt.MouseButton.LeftButton)  # noqa: SLF001
    dialog.submit()
    idle(bench)
    assert [each["title"] for each in sources(bench)][1:] == ["a.txt"]


def test_files_are_looked_at_on_another_thread_and_typing_goes_on(
    bench: Any, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go, looked = threading.Event(), preflight.look

    def slow(*given: Any, **how: Any) -> Any:
        assert threading.current_thread() is not threading.main_thread()
        go.wait(10)
        return looked(*given, **how)

    monkeypatch.setattr(preflight, "look", slow)
    dialog = AttachDialog(bench.window, [str(folder / "a.txt")])
    dialog.open()
    field = dialog.fields["publisher"]
    QTest.keyClicks(field.findChild(type(field)) or field, "Some agency")
    assert field.value() == "Some agency"
    assert dialog.checks.says("Type") == ""
    go.set()
    bench.qtbot.waitUntil(lambda: dialog.checks.says("Type") == "plain text")
    dialog.reject()


def test_acts_go_on_while_files_come_in(bench: Any, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The window is worked meanwhile; the intake is one act of its own behind them."""
    (folder / "large.bin").write_bytes(bytes(range(256)) * 20_000)
    led = []
    Halfway(monkeypatch, bench.desk.jobs, lambda: led.append(acts.lead(bench.case, "meanwhile")))
    taken = attaching.attach(bench.window, [str(folder)])
    assert led
    assert len(taken.sources) == 5
    assert bench.case.next_undo().act == "Attach sources"


def test_a_cancelled_intake_leaves_no_bytes_behind(bench: Any, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "large.bin").write_bytes(bytes(range(256)) * 80_000)  # more than is written in one turn
    before = bench.case.value("SELECT count(*) FROM blob_chunk")
    halfway = Halfway(monkeypatch, bench.desk.jobs, bench.desk.jobs.cancel, after=12 << 20)
    assert attaching.attach(bench.window, [str(folder)]) is None
    assert halfway.came
    idle(bench)
    assert bench.window.messages.messages()[-1].says == "Cancelled; nothing was attached."
    assert bench.case.value("SELECT count(*) FROM blob_chunk") == before
    assert bench.case.value("SELECT count(*) FROM derived_text") == 1
    assert bench.case.verify().ok


def test_the_case_may_be_closed_while_files_come_in(bench: Any, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "large.bin").write_bytes(bytes(range(256)) * 80_000)
    path = bench.case.path
    halfway = Halfway(monkeypatch, bench.desk.jobs, bench.desk.close, after=12 << 20)
    assert attaching.attach(bench.window, [str(folder)]) is None
    assert halfway.came
    assert sorted(each.name for each in path.parent.glob(f"{path.name}*")) == [path.name]
    assert bench.desk.open(path)
    assert len(sources(bench)) == 1
    assert bench.case.verify().ok


def test_hidden_files_and_closed_containers_are_told_once_each(bench: Any, folder: Path) -> None:
    (folder / ".hidden").write_text("words")
    (folder / "cut.zip").write_bytes(b"PK\x03\x04" + bytes(60))
    (folder / "f.txt").unlink()
    attaching.attach(bench.window, [str(folder)])
    (told,) = [each for each in bench.window.messages.messages() if "attached" in each.says]
    assert told.says.startswith(
        "3 sources attached, 2 already here, 1 could not be taken in, 1 could not be opened. 1 hidden"
    )
    next(each for each in told.findChildren(QPushButton) if each.text() == "Copy list").click()
    lines = QApplication.clipboard().text().splitlines()
    (zipped,) = [line for line in lines if line.startswith("cut.zip\t")]
    assert zipped.startswith("cut.zip\tattached as S4; cut.zip: ")
    assert sum("1 hidden file in" in line for line in lines) == 1


def paste(bench: Any, mime: QMimeData) -> AttachDialog:
    QApplication.clipboard().setMimeData(mime)
    bench.window.acts["paste-source"].trigger()
    return bench.form(AttachDialog)


def test_pasted_markup_and_pictures_are_kept_as_their_bytes(bench: Any) -> None:
    mime = QMimeData()
    mime.setText("An Il-62 landed.")
    markup = b"<html><p>An <b>Il-62</b> landed.</p></html>"
    mime.setData("text/html", QByteArray(markup))
    dialog = paste(bench, mime)
    idle(bench)
    image = QImage(3, 2, QImage.Format.Format_RGB32)
    picture = QMimeData()
    picture.setImageData(image)
    QApplication.clipboard().setMimeData(picture)
    dialog.keyPressEvent(QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier))
    idle(bench)
    dialog.submit()
    _, page, shown = sources(bench)
    assert (page["title"], page["mime"], page["collected"]["method"]) == ("pasted page.html", "text/html", "pasted")
    assert (shown["title"], shown["mime"]) == ("pasted image.png", "image/png")
    assert b"".join(bench.case.stored(bytes.fromhex(page["sha256"]))) == markup


def test_pasted_words_are_checked_like_a_file(bench: Any) -> None:
    mime = QMimeData()
    mime.setText((bench.folder / "text 0.txt").read_text())
    dialog = paste(bench, mime)
    assert dialog.way == PASTE
    bench.qtbot.waitUntil(lambda: dialog.checks.says("Same bytes") == "already here as S1")
    (says,) = dialog.checks.messages()
    assert says.startswith("Already here as S1. Attach it again only as a source of its own")
    dialog.checks.findChild(QPushButton).click()  # Open S1
    assert not dialog.isVisible()
    read = bench.window.pages["read"]
    bench.qtbot.waitUntil(lambda: read.page is not None and read.page.source == bench.case.find("S1")[1])


def test_an_image_that_looks_like_one_held_is_told_before_it_comes_in(bench: Any, tmp_path: Path) -> None:
    noise = QImage(64, 48, QImage.Format.Format_RGB32)
    for x in range(64):
        for y in range(48):
            noise.setPixel(x, y, (x * x * 7 + y * 31 * x) % 251 * 0x10101)
    noise.save(str(tmp_path / "one.png"))
    noise.scaled(128, 96, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation).save(
        str(tmp_path / "larger.jpg"), quality=90
    )
    bench.desk.act(lambda case: take_in(case, [str(tmp_path / "one.png")]))
    dialog = opened(bench, tmp_path / "larger.jpg")
    says = [each.says for each in dialog.findChildren(InlineMessage)]
    assert any(each.startswith("Looks like S2: ") for each in says), says
    (small,) = (each for each in dialog.findChildren(QLabel) if each.accessibleName() == "Picture, 128 × 96 pixels")
    assert (small.isVisible(), small.pixmap().height()) == (True, 96)
    text = tmp_path / "a.txt"
    text.write_text("Words")
    dialog.add([str(text)])
    dialog.files.selectRow(0)
    dialog.coming._remove()  # noqa: SLF001
    assert not small.isVisible()
    dialog.close()
