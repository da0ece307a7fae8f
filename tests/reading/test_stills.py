"""Stills of films: part of the film with their time, by an installed ffmpeg that may open nothing else."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from workbench.case.case import Case
from workbench.case.rows import record
from workbench.reading import programs, stills
from workbench.reading.intake import take_in
from workbench.values.errors import CaseError

pytestmark = pytest.mark.skipif(stills.engine() is None, reason="no ffmpeg is installed here")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("film") / "v.mp4"
    source = ["-f", "lavfi", "-i", "testsrc=duration=2:size=160x120:rate=10", "-c:v", "mpeg4"]
    subprocess.run(["ffmpeg", "-v", "error", *source, str(path)], check=True, timeout=60)
    return path


@pytest.fixture
def case(tmp_path: Path, made: Path):
    with Case.create(tmp_path / "c.casefile", title="Flights", analyst="ada") as case:
        take_in(case, [str(made)])
        yield case


def test_a_still_is_a_source_that_is_part_of_the_film(case: Case, tmp_path: Path):
    film = stills.film(case, case.find("S1")[1], at=1.5)
    picture = stills.grab(film, 1.5)
    row = record(case, stills.keep(case, film, 1.5, picture))
    assert (row["title"], row["part_of"], row["mime"]) == (
        "v.mp4 at 0:01.5",
        record(case, film.source)["id"],
        "image/png",
    )
    assert (row["facts"]["width"], row["facts"]["height"]) == ("160", "120")
    assert row["collected"]["method"] == "still of a film"
    capture = case.rows("SELECT member, container FROM capture WHERE container IS NOT NULL")
    assert capture == [("0:01.5", case.value("SELECT capture FROM source WHERE id = ?", (film.source,)))]
    assert stills.keep(case, film, 1.5, picture) == case.find("S2")[1]  # the same still is the same source
    case.undo()
    with pytest.raises(CaseError):
        case.find_live("S2")
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".still")] == []


def test_what_is_no_film_or_too_short_is_refused(case: Case, tmp_path: Path):
    (tmp_path / "t.txt").write_text("An An-26.")
    take_in(case, [str(tmp_path / "t.txt")])
    with pytest.raises(CaseError, match="S2 is no film"):
        stills.film(case, case.find("S2")[1], at=0)
    with pytest.raises(CaseError, match="S1 is 0:02 long"):
        stills.film(case, case.find("S1")[1], at=9)


def test_a_list_that_names_other_files_is_not_followed(case: Case, tmp_path: Path):
    secret = tmp_path / "secret.mp4"
    secret.write_bytes(b"".join(case.stored(case.value("SELECT blob FROM capture"))))
    for name, words in (("a", f"#EXTM3U\n#EXTINF:2,\n{secret}\n"), ("b", f"ffconcat version 1.0\nfile {secret}\n")):
        (tmp_path / name).write_text(words)
        take_in(case, [str(tmp_path / name)])
        source = case.find("S2" if name == "a" else "S3")[1]
        blob = case.value("SELECT c.blob FROM source s JOIN capture c ON c.id = s.capture WHERE s.id = ?", (source,))
        with pytest.raises(CaseError, match="could make nothing"):
            stills.grab(stills.Film(case.path, source, blob, name, None), 0.0)


def test_without_ffmpeg_one_sentence_says_so(case: Case, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(programs, "installed", lambda name: None)
    with pytest.raises(CaseError, match="No ffmpeg is installed here"):
        stills.grab(stills.film(case, case.find("S1")[1], at=1), 1)
