"""Records of one case in another: with what they rest on, whence they are, once, and never the same bytes twice."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from tests.one_text import case_on
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.ids import id_text
from workbench.case.rows import record, records
from workbench.case.tags import Tags
from workbench.case.verify import verify_file
from workbench.exchange.across import another, carry
from workbench.exchange.guard import foreign
from workbench.reading.aided import text_of
from workbench.reading.flights import import_flights
from workbench.reading.intake import take_in
from workbench.values.errors import CaseError

_TEXT = "An An-124 landed at Lajes on Sunday, said the tower.\n"


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Case]:
    """A case with a sighting on a text, graded, tagged, noted, linked to a claim."""
    with case_on(tmp_path, _TEXT, name="home") as case:
        source = case.find("S1")[1]
        acts.set_fields(case, source, {"publisher": "The Wire", "published": "2026-03-10"})
        excerpt = acts.highlight(case, source, text_of(case, source), start=0, end=25)
        sighting = acts.tag(case, excerpt, {"aircraft": "An-124", "when": "Sunday"}, credibility="2")
        claim = acts.claim(case, excerpt, "It landed.")
        acts.link(case, claim, "supports", sighting)
        acts.file_under(case, [sighting], "aircraft/cargo")
        acts.note(case, sighting, "Ask the tower.")
        acts.mark(case, sighting, "TLP:AMBER")
        acts.add_board(case, "B")
        acts.lead(case, "Nothing to do with it")
    with another(case.path, analyst="b") as checked:
        yield checked


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "other.casefile", title="Other", analyst="b") as case:
        acts.lead(case, "Here before")
        yield case


def test_a_sighting_comes_with_its_source_words_and_whence_it_is(home: Case, other: Case):
    key = home.find("SG-01")[1]
    done = carry(home, other, [key])
    assert (done.here, done.same_bytes) == (0, 0)
    row = record(other, key)
    assert (row["credibility"], row["when"]["value"]) == ("2", record(home, key)["when"]["value"])
    source = record(other, other.find("S1")[1])
    assert (source["publisher"], source["sha256"]) == ("The Wire", record(home, home.find("S1")[1])["sha256"])
    assert record(other, other.find(row["excerpts"][0])[1])["quote"] == _TEXT[:25]
    assert text_of(other, other.find("S1")[1]).slice(0, 6) == _TEXT[:6]
    assert [tag.path for tag in Tags(other).of(other, key)] == ["aircraft/cargo"]
    notes = [each["text"] for each in records(other, "note")]
    assert notes[0] == "Ask the tower."
    assert "“T”" in notes[1]
    assert "it is SG-01 there" in notes[1]
    (step,) = records(other, "custody")
    assert (step["action"], step["given_by"]) == ("received", "case “T”")
    assert "head " in step["means"]
    assert row["handling"] == "TLP:AMBER", "the marking goes along"
    assert not records(other, "board")
    assert [each["text"] for each in records(other, "lead")] == ["Here before"]
    assert verify_file(other.path).problems == ()
    with foreign(other.path):
        pass  # it is a case like any other
    other.undo()
    assert not records(other, "sighting")
    assert not records(other, "source")


def test_a_second_copy_brings_only_what_is_new(home: Case, other: Case):
    sighting, claim = home.find("SG-01")[1], home.find("CL-1")[1]
    carry(home, other, [sighting])
    with pytest.raises(CaseError, match="is in other.casefile already"):
        carry(home, other, [sighting])
    done = carry(home, other, [claim, sighting])
    assert (done.made["claim"], done.made["link"], done.made["source"]) == (1, 1, 0)
    assert done.here >= 3
    assert len(records(other, "source")) == 1


def test_what_was_undone_or_deleted_there_comes_again_and_nothing_rests_on_what_is_not_there(home: Case, other: Case):
    sighting, source = home.find("SG-01")[1], home.find("S1")[1]
    carry(home, other, [source])
    other.undo()
    carry(home, other, [sighting])
    assert [row["publisher"] for row in records(other, "source")] == ["The Wire"]
    assert text_of(other, source).slice(0, 6) == _TEXT[:6]
    acts.delete(other, sighting)
    carry(home, other, [sighting])
    assert record(other, sighting)["aircraft"] == record(home, sighting)["aircraft"]
    other.undo()
    assert not records(other, "sighting")
    assert verify_file(other.path).problems == ()


def test_a_source_of_the_same_bytes_is_not_brought_again(home: Case, other: Case, tmp_path: Path):
    take_in(other, [str(tmp_path / "a.txt")])
    there = other.find("S1")[1]
    excerpt = acts.highlight(other, there, text_of(other, there), start=0, end=25)
    acts.file_under(other, [there], "Aircraft/Cargo")
    key = home.find("SG-01")[1]
    done = carry(home, other, [key])
    assert (done.same_bytes, done.made["source"], done.made["excerpt"], done.made["tag"]) == (1, 0, 0, 0)
    assert record(other, key)["excerpts"] == [record(other, excerpt)["id"]]
    assert len(records(other, "source")) == 1
    assert not records(other, "custody"), "those bytes came another way"
    assert verify_file(other.path).problems == ()


def test_tracks_of_a_file_that_is_there_are_not_brought_again(tmp_path: Path):
    file = tmp_path / "aircraft.json"
    heard = [{"hex": f"3c000{at}", "lat": 47.0, "lon": 8.0, "seen_pos": 1, "alt_baro": 1000} for at in (1, 2)]
    file.write_text(json.dumps({"now": 1_700_000_000, "aircraft": heard}))
    here, there = tmp_path / "here.casefile", tmp_path / "there.casefile"
    for path in (there, here):
        with Case.create(path, title="F", analyst="a") as case:
            import_flights(case, [str(file)])
            if path == here:
                acts.note(case, case.find("T2")[1], "Whose is it?")
    with another(here, analyst="b") as checked, Case.open(there, analyst="b") as case:
        carry(checked, case, [checked.find("N1")[1], checked.find("T2")[1]])
        assert len(records(case, "track")) == 2
        assert [row["about"] for row in records(case, "note")][0] == id_text(case.find("T2")[1])
        assert verify_file(there).problems == ()


def test_what_is_not_copied_is_refused_in_words(home: Case, other: Case, tmp_path: Path):
    key = home.find("SG-01")[1]
    with pytest.raises(CaseError, match="is a board, which is not copied"):
        carry(home, other, [home.find("B1")[1]])
    with pytest.raises(CaseError, match="not in this case"):
        carry(home, other, [other.find("LD-1")[1]])
    with pytest.raises(CaseError, match="Nothing is chosen"):
        carry(home, other, [])
    with pytest.raises(CaseError, match="copy of this very case"):
        carry(home, home, [key])
    assert not records(other, "source")


@pytest.mark.parametrize("damage", ["DELETE FROM blob_chunk", "UPDATE blob_chunk SET data = zeroblob(length(data))"])
def test_damaged_bytes_bring_nothing_in(home: Case, other: Case, damage: str):
    key, path = home.find("SG-01")[1], home.path
    raw = apsw.Connection(str(path))
    raw.execute(damage)
    raw.close()
    with Case.open(path, analyst="b", write=False) as spoilt, pytest.raises(CaseError, match="are damaged here"):
        carry(spoilt, other, [key])
    assert not records(other, "source"), "all or nothing"
