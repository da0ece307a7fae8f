"""Pictures in print: what is known of each and how, what the sun says; machine-read words say so until confirmed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image

from workbench.case import acts, machine
from workbench.case.case import Case
from workbench.case.readings import Told, keep_reading
from workbench.case.texts import WorkingText
from workbench.reading.intake import take_in
from workbench.report.gather import facts
from workbench.report.html import html
from workbench.report.summary import build

SAID = {
    "kind": "satellite", "provider": "Low Orbit", "scene": "LO-77", "acquired": "2026-03-20T06:00:00Z",
    "acquired_how": "the catalogue", "place": "50,36", "place_error": "15", "place_features": "apron; tower",
    "camera": "50,36", "bearing": "12", "sun_azimuth": "185", "posted": "2026-03-21", "posted_url": "https://e.example",
}  # fmt: skip


@pytest.fixture
def case(tmp_path: Path):
    Image.new("L", (4, 3)).save(tmp_path / "a.png")
    with Case.create(tmp_path / "a.casefile", title="T", analyst="ada") as made:
        take_in(made, [str(tmp_path / "a.png")])
        yield made


def test_what_is_known_of_a_picture_is_printed_with_how_and_its_sun(case: Case) -> None:
    source = case.find("S1")[1]
    key = acts.describe_imagery(case, source, SAID)
    page = re.sub("</?a[^>]*>", "", html(build(facts(case))))
    for words in (
        "Pictures and films", "IM-1", "of S1", "satellite, Low Orbit", "scene LO-77", "20 Mar 2026, 06:00:00 UTC",
        "the catalogue", "50,36, give or take 15 m", "matched: apron; tower", "camera at 50,36, towards 12°",
        "the sun stood at azimuth 118°", "sun azimuth 185°", "21 Mar 2026", "https://e.example",
    ):  # fmt: skip
        assert words in page, words
    acts.delete(case, key)
    assert "Pictures and films" not in html(build(facts(case)))


def test_machine_read_words_say_so_in_the_endnotes_until_they_are_confirmed(case: Case) -> None:
    source = case.find("S1")[1]
    capture = case.value("SELECT capture FROM source WHERE id = ?", (source,))
    keep_reading(case.raw, capture, Told("image/1", "", {"width": "640", "height": "400"}))
    words = (("Two", 1.0, 1.0, 9.0, 9.0, 90.0), ("planes", 10.0, 1.0, 19.0, 9.0, 90.0))
    acts.take_words(case, source, machine.Reading("tesseract 9.9", "eng", (machine.Read(1, (words,)),)))
    text = WorkingText(case.raw, capture)
    acts.claim(case, acts.highlight(case, source, text, start=0, end=10), "Two planes stand there")
    said = "Read by a machine: tesseract 9.9 eng; "
    assert f"{said}nobody has confirmed the words." in html(build(facts(case)))
    acts.confirm_words(case, source)
    assert f"{said}the words are confirmed by ada." in html(build(facts(case)))
