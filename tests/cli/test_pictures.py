"""Imagery records, the sun and bounded sightings on the command line; machine-read words where there are none."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from workbench.cli import entry


@pytest.fixture
def media(case: Path, tmp_path: Path, run) -> Path:
    for at, name in enumerate(("a", "b")):
        Image.new("L", (40, 30), at).save(tmp_path / f"{name}.png")
        run("attach", case, tmp_path / f"{name}.png")
    (tmp_path / "c.txt").write_text("A picture shows an An-26 at Lajes.")
    run("attach", case, tmp_path / "c.txt")
    return case


def test_fields_are_set_listed_and_held_against_the_sun(media: Path, run, refused):
    said = run("imagery", media, "S1", "kind=satellite", "acquired=2026-03-20T10:00Z", "place=50,36", "sun_azimuth=185")
    assert said["fields"] == [
        {"kind": "satellite", "acquired": "2026-03-20T10:00Z", "place": "50,36", "sun_azimuth": "185"}
    ]
    assert said["sun"][0]["fits"] is True
    assert run("imagery", media, "IM-1") == said
    assert run("sun", media, "S1")["fits"] is True
    run("imagery", media, "S1", "acquired=2026-03-20T06:00Z", "--reason", "read off again")
    assert run("sun", media, "S1", status=1)["fits"] is False
    assert [each["kind"] for each in run("findings", media)["rows"]] == ["sun"]
    assert "no field colour" in refused("imagery", media, "S1", "colour=red")
    assert "provider=NAME" in refused("imagery", media, "S1", "colour")
    assert "no sun to hold to account" in refused("sun", media, "S2")
    assert "S3 is a text; an imagery record is kept of a picture" in refused("imagery", media, "S3", "place=50,36")
    assert run("list", media, "imagery")["rows"][0]["number"] == "IM-1"


def test_the_sun_is_told_for_a_place_and_a_time_or_looked_for_on_a_day(case: Path, run, refused):
    sun = run("sun", case, "--at", "50,36", "--time", "2026-03-20T10:00Z")
    assert (sun["azimuth"], sun["altitude"]) == (185.39, 39.8)
    found = run("sun", case, "--at", "50,36", "--day", "2026-03-20", "--azimuth", "185.4", "--altitude", "39.8")
    assert found["stretches"][0]["from"].startswith("2026-03-20T09:")
    run("sun", case, "--at", "50,36", "--day", "2026-03-20", "--altitude", "80", status=1)
    noon, day = ("--time", "noon"), ("--day", "2026-03")
    for where, wrong, says in (
        ("50,36", (), "--time or --day"), ("nowhere known", ("--time", "2026-03-20T10:00Z"), "not in the"),
        ("50,36", noon, "no moment"), ("50,36", ("--time", "2026-03-20T10:00"), "zone"), ("50,36", day, "Give"),
        ("50,36", ("--day", "2026", "--azimuth", "10"), "31 days"),
    ):  # fmt: skip
        assert says in refused("sun", case, "--at", where, *wrong)


def test_a_sighting_is_bounded(media: Path, run, refused, capsys):
    run("highlight", media, "S3", "--quote", "An-26")
    run("tag", media, "E1", "--aircraft", "An-26")
    run("imagery", media, "S1", "acquired=2026-03-12")
    run("imagery", media, "S2", "acquired=2026-03-14")
    assert (
        run("bound", media, "SG-01", "--absent", "S1", "--present", "IM-2")["when"]["edtf"] == "2026-03-12/2026-03-14"
    )
    assert entry.main(["bound", str(media), "SG-01", "--absent", "S1", "--present", "IM-2"]) == 0
    says = "absent in S1 of 12 Mar 2026, present in S2 of 14 Mar 2026: it came in between"
    assert says in capsys.readouterr().out
    assert "neither a source" in refused("bound", media, "SG-01", "--absent", "E1", "--present", "S2")


def test_what_has_no_picture_is_neither_read_nor_confirmed_nor_a_film(media: Path, refused):
    assert "no pages and no image" in refused("ocr", media, "S3")
    assert "not read by a machine" in refused("confirm", media, "S3")
    assert "S3 is no film" in refused("still", media, "S3", "--at", "0:01")
    assert "no time in a recording" in refused("still", media, "S3", "--at", "noon")
