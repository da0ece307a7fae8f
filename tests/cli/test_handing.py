"""A case handed over by verbs: preview, hidden words, markings, and what is remembered."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from workbench.case.case import Case


@pytest.fixture
def held(case: Path, run: Any, text_file: Path) -> Path:
    run("attach", case, text_file)
    run("highlight", case, "S1", "--quote", "an An-124 arrived at Latakia")
    run("claim", case, "E1", "--statement", "An An-124 came to Latakia")
    run("lead", case, "ask about Latakia")
    return case


def test_a_preview_tells_and_writes_nothing(held: Path, run: Any, tmp_path: Path) -> None:
    out = tmp_path / "out.casefile"
    told = run("export", held, out, "--filter", "statement ~ Latakia", "--preview")
    assert (told["goes"]["claim"], told["goes"]["source"]) == (1, 1)
    assert told["left_out"] == [{"why": "not asked for", "kinds": {"lead": 1}}]
    asked = run("export", held, out, "--redact", "Latakia", "--captures", "ask", "--preview", status=1)
    assert asked["standing"] == [{"source": "S1", "shows": "in its text"}]
    assert not out.exists()


def test_a_hidden_word_is_nowhere_and_the_copy_says_so(held: Path, run: Any, tmp_path: Path) -> None:
    out = tmp_path / "out.casefile"
    made = run("export", held, out, "--redact", "Latakia", "--for", "Desk two")
    assert made["proof"]["ok"]
    assert made["proof"]["searched"]["found"] == 0
    assert made["marks"] == ["NAME 1"]
    assert b"atakia" not in out.read_bytes()
    checked = run("verify", out)
    assert checked["ok"]
    assert checked["certificates"][0]["hidden"]["words"] == 1
    (given,) = run("releases", held)["rows"]
    assert (given["recipient"], given["sha256"], given["contents"]["hidden"]) == ("Desk two", made["sha256"], 1)
    with Case.open(held, analyst="a", write=False) as case:
        assert case.verify().ok


def test_what_cannot_be_proved_is_no_file(held: Path, run: Any, tmp_path: Path) -> None:
    out = tmp_path / "of latakia.casefile"
    answer = run("export", held, out, "--redact", "Latakia", status=1)
    assert (answer["file"], answer["proof"]["ok"]) == (None, False)
    assert "in the name" in answer["proof"]["places"][0]
    assert sorted(each.name for each in tmp_path.glob("of*")) == []


def test_a_marked_record_stays_until_the_limit_is_named(held: Path, run: Any, refused: Any, tmp_path: Path) -> None:
    run("mark", held, "CL-1", "amber", "--reason", "told in confidence")
    assert run("show", held, "CL-1")["handling"] == "TLP:AMBER"
    made = run("export", held, tmp_path / "c.casefile")
    assert "claim" not in made["goes"]
    assert run("export", held, tmp_path / "b.casefile", "--above", "red")["goes"]["claim"] == 1
    run("mark", held, "CL-1", "none")
    assert "handling" not in run("show", held, "CL-1")
    assert "no marking" in refused("mark", held, "CL-1", "secret")


def test_an_open_format_is_previewed_searched_by_its_name_and_remembered(
    held: Path, run: Any, refused: Any, tmp_path: Path
) -> None:  # fmt: skip
    out = tmp_path / "Latakia.json"
    assert run("export", held, out, "--as", "csl", "--preview")["whole"]
    assert not out.exists()
    assert "is a file" in refused("export", held, "-", "--as", "csl")
    assert not run("export", held, out, "--as", "csl", "--redact", "Latakia", status=1)["proof"]["ok"]
    assert not out.exists()
    made = run("export", held, out, "--as", "csl", "--for", "Second")
    (row,) = run("releases", held)["rows"]
    first, again = (tmp_path / name for name in ("1.json", "2.json"))
    assert run("export", held, first, "--as", "stix")["sha256"] == run("export", held, again, "--as", "stix")["sha256"]
    assert (row["number"], row["recipient"], row["contents"]["form"]) == (made["release"], "Second", "csl")
