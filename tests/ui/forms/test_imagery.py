"""Pictures by keys: the imagery record with what the file states, bounded sightings, words by machine, stills."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtWidgets import QLabel

from workbench.case import acts, machine
from workbench.case.columns import COLUMNS
from workbench.case.grids import Grid
from workbench.case.imagery import imagery_of, typed
from workbench.case.rows import record
from workbench.reading import ocr, programs, stills
from workbench.reading.intake import take_in
from workbench.ui.forms.imagery import BoundForm, ImageryForm, OcrForm, StillForm
from workbench.ui.marked import details

WORDS = (("Il-76MD", 20.0, 20.0, 90.0, 40.0, 96.0), ("landed", 96.0, 20.0, 150.0, 40.0, 41.0))


@pytest.fixture
def picture(bench: Any, tmp_path: Path) -> bytes:
    """An image with a camera's date, selected; S2."""
    data, exif = io.BytesIO(), Image.Exif()
    exif.get_ifd(0x8769)[0x9003] = "2026:03:20 10:00:00"
    exif.get_ifd(0x8769)[0x9011] = "+00:00"
    Image.effect_noise((320, 200), 90).convert("RGB").save(data, "JPEG", exif=exif)
    (tmp_path / "p.jpg").write_bytes(data.getvalue())
    bench.desk.act(lambda case: take_in(case, [str(tmp_path / "p.jpg")]))
    key = bench.case.find("S2")[1]
    bench.desk.focus.select(key)
    return key


def said(bench: Any, section: str, words: str) -> None:
    """Wait until a section of the inspector says so; links and styles left out."""
    part = bench.desktop.views.inspector.sections[section]
    bench.qtbot.waitUntil(lambda: words in re.sub("<[^>]*>", "", " ".join(_words(part))))


def _words(part: Any) -> list[str]:
    return [" ".join(label.text().split()) for label in part.findChildren(QLabel)]


def test_what_the_file_states_is_offered_taken_by_a_key_and_shown(bench: Any, picture: bytes) -> None:
    said(bench, "taken", "its file offers 3 facts")
    bench.press("Ctrl+Shift+G")
    form = bench.form(ImageryForm)
    assert "2026-03-20T10:00:00+00:00" in form.stated.says()
    assert form.given() == {}  # nothing is filled in by itself
    bench.press("Alt+I", "Alt+C", "‹50,36›", "Alt+Z", "‹118›", "Ctrl+Return")
    assert not form.isVisible(), form.refusal
    held = typed(imagery_of(bench.case, picture)[0])
    assert (held["kind"], held["acquired_how"]) == ("photo", "the file’s own date (EXIF)")
    said(bench, "taken", "It stood so 2026-03-20 05:")
    said(bench, "findings", "S2: the sun where the camera stood does not fit")
    bench.press("Ctrl+Z")
    assert imagery_of(bench.case, picture) == []


def test_a_finding_leads_to_the_form_and_other_fields_stay(bench: Any, picture: bytes) -> None:
    fields = {"acquired": "2026-03-20T06:00Z", "camera": "50,36", "sun_azimuth": "185", "provider": "a flyer"}
    bench.desk.act(lambda case: acts.describe_imagery(case, picture, fields))
    said(bench, "taken", "Provider a flyer".replace(" a", "a"))
    bench.window.acts["imagery"].trigger()
    form = bench.form(ImageryForm)
    assert form.given()["provider"] == "a flyer"
    bench.press("Alt+A", "Ctrl+A", "‹2026-03-20T10:00Z›", "Ctrl+Return")
    assert typed(imagery_of(bench.case, picture)[0]) == {**fields, "acquired": "2026-03-20T10:00Z"}


def test_a_sighting_is_bounded_by_keys(bench: Any, picture: bytes, tmp_path: Path) -> None:
    Image.new("L", (4, 3)).save(tmp_path / "q.png")
    bench.desk.act(lambda case: take_in(case, [str(tmp_path / "q.png")]))
    for number, day in (("S3", "2026-03-12"), ("S2", "2026-03-14")):
        source = bench.case.find(number)[1]
        bench.desk.act(lambda case, source=source, day=day: acts.describe_imagery(case, source, {"acquired": day}))
    excerpt = acts.mark_region(bench.case, picture, region=(1, 1, 9, 9))
    sighting = acts.tag(bench.case, excerpt, {"aircraft": "Il-76"})
    bench.desk.focus.select(sighting)
    bench.window.acts["bound"].trigger()
    form = bench.form(BoundForm)
    bench.press("‹S3›", "Alt+P", "‹IM-2›", "Ctrl+Return")
    assert not form.isVisible(), form.refusal
    assert record(bench.case, sighting)["when"]["edtf"] == "2026-03-12/2026-03-14"


def forged(bench: Any, source: bytes) -> machine.Reading:
    return machine.Reading("tesseract 9.9", "eng", (machine.Read(1, (WORDS,)),), ocr.plan(bench.case, source).before)


def test_machine_read_words_are_marked_until_they_are_confirmed(bench: Any, picture: bytes) -> None:
    read = bench.window.pages["read"]
    read.open(picture)
    assert not read.page.machine.isVisible()
    bench.desk.act(lambda case: acts.take_words(case, picture, forged(bench, picture)))
    assert read.page.text.slice(0, 99) == "Il-76MD landed"
    assert "not confirmed" in read.page.machine.says.text()
    assert read.page.machine.isVisibleTo(read)
    said(bench, "taken", "nobody has confirmed the words")
    excerpt = acts.highlight(bench.case, picture, read.page.text, start=0, end=7)
    sighting = acts.tag(bench.case, excerpt, {"aircraft": "Il-76"})
    grids = [Grid(bench.case, kind) for kind in ("sighting", "excerpt")]
    for grid in grids:
        grid.load()

    def shown() -> list[str]:
        column = next(each for each in COLUMNS["sighting"] if each.key == "machine")
        return [grid.cell(key, column).written for grid, key in zip(grids, (sighting, excerpt), strict=True)]

    assert shown() == ["not confirmed"] * 2
    assert "machine-read, not confirmed" in [each.words for each in details(bench.case, sighting)]
    bench.case.listen(lambda change: [grid.follow(change) for grid in grids])
    bench.desk.focus.select(picture)
    bench.window.acts["confirm"].trigger()
    assert shown() == ["confirmed by first analyst"] * 2
    assert "machine-read, not confirmed" not in [each.words for each in details(bench.case, sighting)]
    bench.qtbot.waitUntil(lambda: "has confirmed the words" in read.page.machine.says.text())
    assert not bench.window.acts["confirm"].isEnabled()
    for _ in range(4):
        bench.desk.attempt(lambda case: case.undo())
    assert read.page.text is None
    assert read.page.source == picture


def test_without_the_programs_the_forms_say_so(bench: Any, picture: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(programs, "installed", lambda name: None)
    bench.press("Ctrl+Shift+W")
    form = bench.form(OcrForm)
    bench.press("Ctrl+Return")
    assert form.refusal.says == ocr.ABSENT
    form.close()
    assert not bench.window.acts["still"].isEnabled()  # it is no film


@pytest.mark.skipif(ocr.engine() is None, reason="no tesseract is installed here")
def test_words_come_in_when_the_reading_beside_the_window_is_done(bench: Any, picture: bytes, monkeypatch) -> None:
    monkeypatch.setattr(ocr, "read", lambda plan, languages, progress: forged(bench, picture))
    bench.press("Ctrl+Shift+W")
    bench.form(OcrForm)
    bench.press("‹eng›", "Ctrl+Return")
    bench.qtbot.waitUntil(lambda: record(bench.case, picture).get("machine_read") is not None)
    says = [each.says for each in bench.window.messages.messages()]
    assert any("2 words read by tesseract 9.9, 1 of them unsure" in each for each in says)


@pytest.mark.skipif(stills.engine() is None, reason="no ffmpeg is installed here")
def test_a_still_comes_in_as_a_source(bench: Any, picture: bytes, monkeypatch) -> None:
    data = io.BytesIO()
    Image.new("RGB", (20, 20)).save(data, "PNG")
    monkeypatch.setattr(stills, "grab", lambda film, at, tick: data.getvalue())
    film = stills.Film(bench.case.path, picture, b"", "v.mp4", 9.0)
    monkeypatch.setattr(stills, "film", lambda case, source, at: film)
    bench.desktop.views.imaging_acts.take_still()
    bench.form(StillForm)
    bench.press("‹0:05›", "Ctrl+Return")
    bench.qtbot.waitUntil(lambda: bench.case.number(bench.desk.focus.primary) == "S3")
    assert record(bench.case, bench.desk.focus.primary)["title"] == "v.mp4 at 0:05"
