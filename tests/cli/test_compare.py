"""Two sources side by side on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from workbench.__main__ import main


@pytest.fixture
def case(tmp_path: Path) -> str:
    path = str(tmp_path / "a.casefile")
    assert main(["new", path, "--title", "T"]) == 0
    for name, day, words in (
        ("a", "2025-10-30", "An Il-26M flew from Libya to Latakia last Sunday, records of a tracker seem to say."),
        ("b", "2025-10-31", "On October 26 an Il-62M took off from Libya for Latakia. Nobody said why."),
    ):
        text = tmp_path / f"{name}.txt"
        text.write_text(words)
        assert main(["attach", path, str(text), "--published", day]) == 0
    return path


def test_each_date_counts_from_its_own_publication_date(case: str, capsys: pytest.CaptureFixture[str]):
    capsys.readouterr()
    assert main(["compare", case, "S1", "S2", "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    first = document["pairs"][0]
    verdicts = {(each["kind"], each["verdict"]) for each in first["values"]}
    assert {("type", "differs"), ("date", "agrees")} <= verdicts
    date = next(each for each in first["values"] if each["kind"] == "date")
    assert (date["left"]["text"], date["left"]["value"]) == ("last Sunday", "2025-10-26")
    assert document["pairs"][-1]["left"] is None


def test_a_source_without_words_is_refused_in_a_sentence(case: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    blob = tmp_path / "c.bin"
    blob.write_bytes(bytes(range(256)) * 40)
    assert main(["attach", case, str(blob)]) == 0
    assert main(["compare", case, "S1", "S3"]) == 2
    assert "S3 has no text to compare" in capsys.readouterr().err


def test_excerpts_go_out_as_web_annotations_and_come_in(case: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["highlight", case, "S1", "--quote", "An Il-26M"]) == 0
    out = tmp_path / "quotes.json"
    assert main(["--as", "Ada", "export", case, str(out), "--as", "annotations"]) == 0
    assert json.loads(out.read_bytes())["total"] == 1
    capsys.readouterr()
    assert main(["annotate", case, str(out), "--json", "--as", "Ada"]) == 0
    assert [each["already"] for each in json.loads(capsys.readouterr().out)["excerpts"]] == [True]
    assert main(["annotate", case, str(tmp_path / "a.txt")]) == 2
    assert "is not JSON" in capsys.readouterr().err
