"""Ratings, weights, judgements, the matrix and withdrawn sources by verbs."""

import shutil
from pathlib import Path

import pytest

from workbench.cli import entry

MATRIX = {"hypotheses", "evidence", "ratings", "scores", "leave_one_out", "leave_one_origin_out"}


@pytest.fixture(scope="module")
def laid(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One sighting by a tracker through a relay, one claim by nobody; two hypotheses, four ratings."""
    folder = tmp_path_factory.mktemp("rated")
    text = folder / "a.txt"
    text.write_text("An An-124 arrived at Latakia, the Wire said. Later it arrived again.", encoding="utf-8")
    case = str(folder / "a.casefile")
    said = [
        ("new", "--title", "Flights"),
        ("attach", str(text)),
        ("highlight", "S1", "--quote", "An An-124 arrived at Latakia"),
        ("highlight", "S1", "--quote", "it arrived again"),
        ("tag", "E1", "--aircraft", "An-124", "--count", "three landings", "--by", "Radarbox > the Wire",
         "--credibility", "3"),
        ("claim", "E2", "--statement", "It came again."),
        ("hypothesis", "It is a base.", "--title", "Base"),
        ("hypothesis", "They leave.", "--title", "Leaving"),
        *(("rate", record, hypothesis, value) for record, hypothesis, value in
          (("SG-01", "H1", "C"), ("SG-01", "H2", "I"), ("CL-1", "H1", "N"))),
        ("rate", "CL-1", "H2", "II", "--reason", "Nobody who leaves comes again."),
    ]  # fmt: skip
    for verb, *rest in said:
        assert entry.main([verb, case, *rest]) == 0
    return Path(case)


@pytest.fixture
def rated(laid: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copy(laid, tmp_path))


def test_the_matrix_by_verbs(run, refused, rated: Path, capsys):
    found = run("matrix", rated)
    assert [each["title"] for each in found["hypotheses"]] == ["Base", "Leaving"]
    assert found["ratings"][-1]["reason"] == "Nobody who leaves comes again."
    assert set(found) >= MATRIX
    assert [row["weight"] for row in found["evidence"]] == [1.0, 0.5]
    assert [row["events"] for row in found["evidence"]] == [3, 1]
    assert [each["score"] for each in found["scores"]] == [0, -4.0]
    radar, wire = found["leave_one_origin_out"]
    assert (radar["origin"], len(radar["fallen"]), wire["standing"]) == ("Radarbox", 1, "relay")
    assert list(radar["scores"].values()) == [0, -1.0]
    assert "The case against H2 leans on one origin." in " ".join(found["says"])
    run("weigh", rated, "SG-01", "--factor", "0.1", "--reason", "The tracker is known to be spoofed there.")
    assert run("matrix", rated)["scores"][1]["score"] == -1.3
    assert "say why" in refused("weigh", rated, "SG-01", "--factor", "2")
    entry.main(["matrix", str(rated)])
    assert "Not a probability" in capsys.readouterr().out
    run("rate", rated, "CL-1", "--remove")
    assert [row["number"] for row in run("matrix", rated)["evidence"]] == ["SG-01"]
    run("rate", rated, "CL-1")
    assert len(run("matrix", rated)["evidence"]) == 2
    assert "choose one of CC" in refused("rate", rated, "CL-1", "H1", "5")


def test_a_judgement_and_what_is_wrong_with_it(run, refused, rated: Path, capsys):
    made = run("judge", rated, "The base is used.", "--likelihood", "likely", "--confidence", "low", "--basis", "SG-01")
    assert (made["likelihood"], made["supported"], made["slips"]) == ("likely", True, [])
    entry.main(["judge", str(rated), "We say with high confidence that it is likely."])
    said = capsys.readouterr().out
    assert "one sentence" in said
    assert "unsupported" in said
    kinds = {row["kind"] for row in run("findings", rated)["rows"]}
    assert {"unsupported", "wording"} <= kinds
    assert "no likelihood" in refused("judge", rated, "They stay.", "--likelihood", "probable")


def test_a_withdrawn_source_names_what_leaned_on_it(run, refused, rated: Path):
    run("judge", rated, "The base is used.", "--basis", "SG-01")
    leaning = run("retract", rated, "S1", "--reason", "Its publisher took it back.")["leaning"]
    numbers = {run("show", rated, each)["number"] for each in leaning}
    assert {"E1", "E2", "SG-01", "CL-1", "J1"} <= numbers
    assert [row["weight"] for row in run("matrix", rated)["evidence"]] == [0, 0]
    assert "withdrawn already" in refused("retract", rated, "S1", "--reason", "again")


def test_confirmed_needs_two_origins_or_a_reason(run, refused, rated: Path):
    assert "1 known (Radarbox)" in refused("grade", rated, "SG-01", "1")
    first = run("grade", rated, "SG-01", "1", "--reason", "We saw it land.", "--as", "Cleo")
    assert first["credibility"] == "1"
    second = run("grade", rated, "SG-01", "4", "--as", "Dora")
    assert second["credibility"] == "4"
    assert "1 by Cleo" in second["graded_differently"]
    assert "4 by Dora" in second["graded_differently"]
    assert "one text" in refused("claim", rated, "E1", "--statement", "It came.", "--credibility", "1")


def test_one_leg_of_a_flight_is_named_by_its_letter(run, refused, rated: Path):
    run(
        "tag", rated, "E1", "--aircraft", "Il-62M", "--origin", "Libya", "--place", "Latakia", "--destination", "Moscow"
    )
    assert "SG-01 has no leg a" in refused("rate", rated, "SG-01a", "H1", "C")
    run("rate", rated, "SG-02a", "H2", "I")
    run("weigh", rated, "SG-02a", "--factor", "2", "--reason", "Seen twice.")
    (row,) = [each for each in run("matrix", rated)["evidence"] if each["leg"]]
    assert (row["number"], row["title"], row["weight"]) == ("SG-02a", "Il-62M, Libya → Latakia", 2.0)
    run("rate", rated, "SG-02a")  # lays the other leg beside it
    assert [each["number"] for each in run("matrix", rated)["evidence"]][-2:] == ["SG-02a", "SG-02b"]
    run("rate", rated, "SG-02a", "--remove")
    assert [each["number"] for each in run("matrix", rated)["evidence"]][-1] == "SG-02b"
