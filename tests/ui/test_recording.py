"""Recordings, stretches kept by keys, the player's copy that goes again; parts of a mail; what was not read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from tests.ui.bench import Bench
from workbench.case.rows import record
from workbench.case.standing import kept
from workbench.reading.intake import take_in
from workbench.ui.sourcepage import SourcePage

FILES = Path(__file__).parents[1] / "reading" / "samples" / "files"


def opened(bench: Bench, name: str) -> SourcePage:
    source, _ = take_in(bench.case, [str(FILES / name)]).sources[0]
    bench.window.go("read")
    read = bench.window.pages["read"]
    read.open(source)
    bench.window.activateWindow()
    return read.page


def test_a_stretch_is_kept_by_keys_and_listed(bench: Bench) -> None:
    face = opened(bench, "tone.wav").face
    face.start.setFocus()
    bench.qtbot.waitUntil(face.start.hasFocus)
    bench.press("‹0:00.1›", "Tab", "‹0:00.05›")
    assert face.passage() is None
    assert "earlier" in face.fault.text()
    assert not face.mark.isEnabled()
    face.end.clear()
    bench.press("‹0.4›", "Return")
    excerpt = bench.desk.focus.primary
    assert kept(bench.case, excerpt).part.span == (0.1, 0.4)
    assert face.spans.count() == 1
    assert face.spans.item(0).text().startswith("0:00.1 to 0:00.4")
    face.start.clear()
    face.spans.itemActivated.emit(face.spans.item(0))
    assert face.start.text() == "0:00.1"
    bench.case.undo()
    assert face.spans.count() == 0


def test_a_stretch_beyond_the_end_is_refused_in_words(bench: Bench) -> None:
    said: list[str] = []
    bench.desk.complaint.connect(said.append)
    face = opened(bench, "tone.wav").face
    face.start.setText("0")
    face.end.setText("9:00")
    face.keep()
    assert "choose an earlier stretch" in said[0]


def test_the_player_gets_a_copy_that_goes_when_the_source_is_closed(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    handed: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: handed.append(Path(QUrl(url).toLocalFile())) or True)
    page = opened(bench, "tone.wav")
    page.face.open_outside()
    bench.qtbot.waitUntil(lambda: bool(handed), timeout=10_000)
    (copy,) = handed
    assert copy.read_bytes() == (FILES / "tone.wav").read_bytes()
    assert copy.suffix == ".wav"
    assert copy.parent.stat().st_mode & 0o077 == 0, "nobody else may look"
    bench.window.pages["read"].tabs.tabCloseRequested.emit(bench.window.pages["read"].tabs.currentIndex())
    assert not copy.exists()


def test_a_mail_leads_to_its_attachments_and_they_lead_back(bench: Bench) -> None:
    page = opened(bench, "attached.eml")
    assert not page.strip.isHidden()
    assert len(page.strip.chips) == 2
    mail = page.source
    page.strip.chips[1].click()
    part = bench.window.pages["read"].page
    assert record(bench.case, part.source)["title"] == "log.csv"
    (back,) = part.strip.chips
    back.click()
    assert bench.window.pages["read"].page.source == mail


def test_what_could_not_be_read_is_told_with_what_can_be_done(bench: Bench) -> None:
    page = opened(bench, "scanned.pdf")
    assert page.reader is None
    shown = [each for each in page.findChildren(type(page.face.stated)) if "without words" in each.says.text()]
    assert len(shown) == 1
    assert shown[0].isVisible()


def test_a_copy_never_has_an_ending_that_a_system_would_start(bench: Bench) -> None:
    path = bench.folder / "holiday.exe"
    path.write_bytes((FILES / "tone.wav").read_bytes())
    source, _ = take_in(bench.case, [str(path)]).sources[0]
    read = bench.window.pages["read"]
    read.open(source)
    assert read.page.face._ending() != ".exe"  # noqa: SLF001
