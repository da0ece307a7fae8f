"""The reading aid by verbs: what a text offers, taken or offered no more."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from workbench.case.case import Case
from workbench.case.texts import keep
from workbench.cli import entry

TEXT = "Landing\n\nAn An-124 landed at Hmeimim last Sunday, according to Flightradar24.\n"


@pytest.fixture
def held(case: Path, run: Callable[..., Any], tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    run("attach", case, tmp_path / "a.txt", "--published", "2025-10-30", "--language", "en")
    return case


def of(answer: dict[str, Any], kind: str) -> dict[str, Any]:
    return next(each for each in answer["spans"] if each["kind"] == kind)


def test_what_is_offered_has_the_words_at_its_offsets_and_says_why(held: Path, run) -> None:
    answer = run("suggest", held, "S1")
    assert all(TEXT[each["start"] : each["end"]] == each["text"] for each in answer["spans"])
    when = of(answer, "date")
    assert (when["text"], when["edtf"], when["rule"]) == ("last Sunday", "2025-10-26", "weekday-before:7")
    assert "30 Oct" in when["why"]
    assert of(answer, "place")["icao"] == "OSLK"
    (move,) = answer["movements"]
    assert (move["event"], move["designators"], move["date"]) == ("arrival", ["A124"], "2025-10-26")
    assert answer["cites"] == ["Flightradar24"]


def test_an_article_file_is_read_in_no_case(run, tmp_path: Path, refused) -> None:
    path = tmp_path / "one.txt"
    path.write_text(
        f"Title: A\nPublisher: B\nPublished: 2025-10-30T12:00:00Z\nLanguage: en\n\n{TEXT}", encoding="utf-8"
    )
    answer = run("suggest", "--file", path)
    assert (answer["name"], answer["published"]) == ("one", "2025-10-30T12:00:00Z")
    assert of(answer, "date")["edtf"] == "2025-10-26"
    assert "--file" in refused("suggest")
    assert "no such" in refused("suggest", "--file", tmp_path / "none.txt").lower()
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        assert "no file" in refused("suggest", "--file", tmp_path / "pipe")
    path.write_bytes(b"\xff\xfe\x00")
    assert "UTF-8" in refused("suggest", "--file", path)


def test_what_is_accepted_becomes_records_and_is_offered_no_more(held: Path, run) -> None:
    answer = run("suggest", held, "S1")
    made = run("accept", held, "S1", of(answer, "date")["id"], answer["movements"][0]["id"])["accepted"]
    assert [each["record"] for each in made] == ["mention", "sighting"]
    assert made[0]["value"]["edtf"] == "2025-10-26"
    assert (made[1]["aircraft"]["written"], made[1]["destination"]["written"]) == ("An-124", "Hmeimim")
    assert made[1]["when"]["anchor"]["of"] is not None
    after = run("suggest", held, "S1")
    assert not after["movements"]
    assert "date" not in [each["kind"] for each in after["spans"]]
    assert run("verify", held)["ok"] is True
    run("undo", held)
    assert len(run("suggest", held, "S1")["movements"]) == 1


def test_all_are_accepted_in_one_step(held: Path, run) -> None:
    made = run("accept", held, "S1", "--all")["accepted"]
    assert {"sighting", "mention", "source"} <= {each["record"] for each in made}
    left = run("suggest", held, "S1")
    assert not left["movements"]
    assert not [each for each in left["spans"] if each["kind"] in ("date", "place", "aircraft")]
    run("undo", held)
    assert run("list", held, "sighting")["rows"] == []


def test_what_is_passed_over_is_remembered_here_or_everywhere(held: Path, run, tmp_path: Path, refused) -> None:
    place = of(run("suggest", held, "S1"), "place")
    run("pass", held, "S1", place["id"])
    assert "place" not in [each["kind"] for each in run("suggest", held, "S1")["spans"]]
    assert "Nothing is offered as" in refused("pass", held, "S1", "zz9")
    (tmp_path / "b.txt").write_text(TEXT + "More.\n", encoding="utf-8")
    run("attach", held, tmp_path / "b.txt", "--language", "en")
    place = of(run("suggest", held, "S2"), "place")
    made = run("pass", held, "S2", place["id"], "--everywhere", "--reason", "not a place here")
    assert (made["record"], made["words"], made["reason"]) == ("dismissal", "Hmeimim", "not a place here")
    assert "place" not in [each["kind"] for each in run("suggest", held, "S2")["spans"]]
    assert "Name suggestions" in refused("accept", held, "S1")


def test_what_is_passed_over_stays_so_where_its_words_stand_when_the_text_is_read_otherwise(held: Path, run) -> None:
    told = f"{TEXT}Hmeimim was closed, an officer said.\n"

    def places() -> list[int]:
        return [each["start"] for each in run("suggest", held, "S1")["spans"] if each["text"] == "Hmeimim"]

    def read_as(recipe: str, words: str) -> None:
        with Case.open(held, analyst="tester") as case:
            keep(case.raw, case.value("SELECT capture FROM source"), recipe, [words])

    read_as("text/8 utf-8", told)
    first, second = places()
    assert told[second:].startswith("Hmeimim was closed")
    run("pass", held, "S1", next(each["id"] for each in run("suggest", held, "S1")["spans"] if each["start"] == second))
    read_as("text/9 utf-8", f"A line more.\n\n{told}")
    assert places() == [first + len("A line more.\n\n")]
    read_as("text/9 utf-8", TEXT.replace("Hmeimim", "Latakia"))
    assert "place" in [each["kind"] for each in run("suggest", held, "S1")["spans"]]
    read_as("text/8 utf-8", told)
    assert places() == [first]


def test_a_leg_that_is_accepted_leaves_the_next_leg_of_the_same_aircraft_offered(
    case: Path, run, tmp_path: Path
) -> None:
    (tmp_path / "legs.txt").write_text(
        "The An-124 flew from Hmeimim to Tripoli and from Tripoli to Moscow.", encoding="utf-8"
    )
    run("attach", case, tmp_path / "legs.txt", "--published", "2025-10-30", "--language", "en")
    first, second = run("suggest", case, "S1")["movements"]
    run("accept", case, "S1", first["id"])
    (left,) = run("suggest", case, "S1")["movements"]
    assert left["destination"] == second["destination"]
    run("accept", case, "S1", left["id"])
    assert run("suggest", case, "S1")["movements"] == []


def test_there_in_a_text_is_the_place_of_the_record_that_holds_it(case: Path, run, tmp_path: Path) -> None:
    told = "Fighting broke out in Goma. An Il-76 flew there on 3 May 2024."
    (tmp_path / "there.txt").write_text(told, encoding="utf-8")
    run("attach", case, tmp_path / "there.txt")
    assert len(run("suggest", case, "S1")["movements"]) == 1
    run("highlight", case, "S1", "--quote", "An Il-76 flew there on 3 May 2024")
    leg = ("--event", "arrival", "--destination", "Goma", "--when", "3 May 2024")
    run("tag", case, "E1", "--aircraft", "Il-76", *leg)
    assert run("suggest", case, "S1")["movements"] == []


def test_a_movement_passed_over_everywhere_is_offered_in_no_source(held: Path, run, tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text(f"Again\n\n{TEXT}", encoding="utf-8")
    run("attach", held, tmp_path / "b.txt", "--language", "en")
    run("pass", held, "S1", run("suggest", held, "S1")["movements"][0]["id"], "--everywhere")
    assert [run("suggest", held, source)["movements"] for source in ("S1", "S2")] == [[], []]


def test_a_suggestion_keeps_its_name_whatever_else_is_taken_or_passed_over(held: Path, run) -> None:
    before = run("suggest", held, "S1")
    run("pass", held, "S1", of(before, "place")["id"], "--everywhere")
    after = run("suggest", held, "S1")
    called = {each["id"]: each["text"] for each in before["spans"]}
    assert len(after["spans"]) > 2
    assert all(called[each["id"]] == each["text"] for each in after["spans"])


def test_an_article_file_of_another_system_has_its_header_and_one_without_header_its_own_language(run, tmp_path: Path):
    path = tmp_path / "one.txt"
    path.write_bytes(b"Title: A\r\nPublished: 2025-10-30\r\n\r\n" + TEXT.replace("\n", "\r\n").encode())
    assert of(run("suggest", "--file", path), "date")["edtf"] == "2025-10-26"
    path.write_text("Самолёт Ил-76 прилетел в Москву 3 ноября 2025 года.", encoding="utf-8")
    answer = run("suggest", "--file", path)
    assert (answer["language"], of(answer, "date")["edtf"]) == ("ru", "2025-11-03")


def test_an_article_is_read_from_standard_input(run, refused, monkeypatch: pytest.MonkeyPatch) -> None:
    def given(data: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))

    given(f"Title: A\nPublished: 2025-10-30\n\n{TEXT}".encode())
    answer = run("suggest", "--file", "-")
    assert (answer["name"], of(answer, "date")["edtf"]) == ("standard input", "2025-10-26")
    given(b"\xff\xfe\x00")
    assert "standard input is not UTF-8" in refused("suggest", "--file", "-")


def test_of_a_text_too_long_to_read_whole_it_is_said_how_far_it_was_read(
    held: Path, run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "read_to" not in run("suggest", held, "S1")
    end = TEXT.index(" last Sunday")
    monkeypatch.setattr("workbench.reading.aided.LONGEST", end)
    answer = run("suggest", held, "S1")
    assert answer["read_to"] == end
    assert {each["kind"] for each in answer["spans"]} == {"aircraft", "place"}
    assert entry.main(["suggest", str(held), "S1"]) == 0
    assert capsys.readouterr().out.endswith(f"Only the first {end} of its {len(TEXT)} characters were read.\n")


def test_what_two_copies_accepted_alike_is_told_when_they_are_merged(held: Path, run, tmp_path: Path) -> None:
    other = tmp_path / "other.casefile"
    run("export", held, other)
    when = of(run("suggest", held, "S1"), "date")["id"]
    run("accept", held, "S1", when)
    made = run("accept", other, "S1", "--all")["accepted"]
    assert len(made) > 2
    merged = run("merge", held, other, "--preview")
    assert (merged["twice"], run("merge", held, other)["twice"]) == (1, 1)
    assert [each["kind"] for each in run("list", held, "mention")["rows"]].count("date") == 2
    assert run("merge", held, other)["twice"] == 0


def test_a_denial_and_a_refusal_to_comment_become_claims(case: Path, run: Callable[..., Any], tmp_path: Path) -> None:
    silent, denied = "The airline declined to comment.", "The Russian Defense Ministry denied that the jet had landed."
    (tmp_path / "a.txt").write_text(f"{silent} {denied}\n", encoding="utf-8")
    run("attach", case, tmp_path / "a.txt", "--language", "en")
    offered = run("suggest", case, "S1")["stances"]
    assert [(each["kind"], each["text"], each["who"]) for each in offered] == [
        ("no-comment", silent, ["airline"]), ("denial", denied, ["Russian Defense Ministry"]),
    ]  # fmt: skip
    run("pass", case, "S1", offered[1]["id"])
    assert [each["id"] for each in run("suggest", case, "S1")["stances"]] == [offered[0]["id"]]
    run("undo", case)
    made = [each for each in run("accept", case, "S1", "--all")["accepted"] if each["record"] == "claim"]
    assert [(each["statement"], each["kind"], each["by"]) for each in made] == [
        (silent, "no-comment", []), (denied, "denial", ["Russian Defense Ministry"]),
    ]  # fmt: skip
    assert run("suggest", case, "S1")["stances"] == []
    cells = [row["cells"]["S1"]["says"] for row in run("silence", case)["rows"]]
    assert cells == ["no comment", "denies"]
