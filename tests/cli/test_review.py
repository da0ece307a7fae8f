"""Going over a source by verbs: lost quotes, reading anew, coverage, what it says of itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from workbench.case.case import Case
from workbench.case.texts import keep

TEXT = "Landing at night\n\nBy Jane Doe\n\nTwo planes came on Sunday. They left on Monday. Nobody saw them go.\n"


@pytest.fixture
def held(case: Path, run: Callable[..., Any], tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    run("attach", case, tmp_path / "a.txt")
    return case


def read_otherwise(path: Path, text: str) -> None:
    """As an older version of the program would have read it."""
    with Case.open(path, analyst="a") as case:
        keep(case.raw, case.value("SELECT capture FROM source"), "text/0 utf-8", [text])


def test_a_lost_quote_is_offered_places_and_put_back(held: Path, run, refused):
    run("highlight", held, "S1", "--quote", "They left on Monday")
    assert run("orphans", held) == {"rows": []}
    assert "stands where it did" in refused("put-back", held, "E1", "--at", "1")
    read_otherwise(held, TEXT.replace("Monday", "Friday"))
    (row,) = run("orphans", held)["rows"]
    assert (row["number"], row["quote"]) == ("E1", "They left on Monday")
    assert row["places"][0]["words"] == "They left on Friday"
    assert [each["words"].strip() for each in row["places"][0]["changes"] if each["kind"] == "new"] == ["Friday"]
    assert "1 place offered" in refused("put-back", held, "E1", "--at", "2")
    put = run("put-back", held, "E1", "--at", "1")
    assert (put["quote"], put["status"]) == ("They left on Friday", "exact")
    assert run("orphans", held) == {"rows": []}
    run("undo", held)
    assert len(run("orphans", held)["rows"]) == 1


def test_reading_anew_loses_what_no_longer_holds_and_the_index_follows(held: Path, run):
    assert run("reread", held, "S1")["changed"] is False
    read_otherwise(held, TEXT.replace("Two planes", "Three aeroplanes"))
    run("highlight", held, "S1", "--quote", "Three aeroplanes")
    done = run("reread", held, "S1")
    assert (done["before"], done["recipe"], done["changed"]) == ("text/0 utf-8", "text/1 utf-8", True)
    assert [each["quote"] for each in done["lost"]] == ["Three aeroplanes"]
    assert run("text", held, "S1")["text"] == TEXT
    assert run("search", held, "planes Sunday")["hits"]
    assert not [each for each in run("search", held, "aeroplanes")["hits"] if each["kind"] == "source"]
    assert run("verify", held)["ok"] is True


def test_what_cannot_be_read_again_stays_as_it_was(held: Path, run, refused, monkeypatch):
    monkeypatch.setattr("workbench.reading.rereading.read_capture", lambda *args, **named: None)
    assert "stays as it was" in refused("reread", held, "S1")
    assert run("text", held, "S1")["text"] == TEXT


def test_sentences_are_quoted_or_background_or_not_yet(held: Path, run, refused):
    run("highlight", held, "S1", "--quote", "They left on Monday")
    found = run("coverage", held, "S1")
    assert found["counts"] == {"quoted": 1, "background": 0, "not yet": 4}
    assert run("background", held, "S1", "--quote", "Nobody saw them go.")["counts"]["background"] == 1
    assert [each["state"] for each in run("coverage", held, "S1")["sentences"]][-1] == "background"
    run("background", held, "S1", "--quote", "Nobody saw", "--off")
    assert run("coverage", held, "S1")["counts"]["background"] == 0
    assert "not in S1" in refused("background", held, "S1", "--quote", "nobody saw")


def test_a_source_tells_of_itself_and_nothing_is_filled_in(held: Path, run):
    rows = run("propose", held, "S1")["rows"]
    told = {row["field"]: (row["value"], row["where"]) for row in rows}
    assert told["title"] == ("Landing at night", "the headline")
    assert told["author"][0] == "Jane Doe"
    assert run("show", held, "S1")["author"] is None
    run("set", held, "S1", "author=Jane Doe")
    assert "author" not in {row["field"] for row in run("propose", held, "S1")["rows"]}
