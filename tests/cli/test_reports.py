"""Reports by the command line: composed, arranged, issued, and a print told by file and by code."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from workbench.cli import entry
from workbench.reading.sample import make_sample

Run = Callable[..., Any]


@pytest.fixture(scope="module")
def laid(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "s.casefile"
    make_sample(path).close()
    return path


@pytest.fixture
def sample(laid: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(laid, tmp_path))


def test_a_report_from_compose_to_verify(sample: Path, run: Run, tmp_path: Path) -> None:
    made = run("compose", sample, "--template", "brief", "--name", "For the desk")
    assert [part["section"] for part in made["parts"]] == ["first", "judgements"]
    told = run("arrange", sample, "RP-1", "words", "judgements", "claims")
    assert [part["section"] for part in told["parts"]] == ["words", "judgements", "claims"]
    told = run("arrange", sample, "RP-1", "--part", "1", "--heading", "In short", "--words", "One came [SG-01].")
    told = run("arrange", sample, "RP-1", "--part", "3", "--only", "CL-2")
    assert told["parts"][0]["words"] == "One came [SG-01]."
    assert len(told["parts"][2]["only"]) == 1
    again = run("arrange", sample, "RP-1", "claims", "words")
    assert [part.get("words") for part in again["parts"]] == [None, "One came [SG-01]."]
    out = tmp_path / "desk.pdf"
    issued = run("issue", sample, out, "--report", "RP-1")
    assert issued["sha256"] == sha256(out.read_bytes()).hexdigest()
    told = run("verify", sample, out)["print"]
    assert (told["issued"], told["rank"], told["altered_pages"]) == (True, 1, [])
    assert told["since"] == {"came": [], "went": [], "changed": []}
    run("lead", sample, "Which hangar?")
    told = run("verify", sample, f"{issued['print']['code']}-1")["print"]
    assert [each["number"] for each in told["since"]["came"]] == ["LD-4"]
    assert run("issues", sample)["rows"][0]["number"] == "IS-1"


def test_what_was_not_issued_is_told_with_its_own_status(sample: Path, run: Run, tmp_path: Path) -> None:
    draft = tmp_path / "draft.pdf"
    run("summary", sample, draft)
    assert run("verify", sample, draft, status=1)["print"] == {"issued": False, "number": None}
    assert run("verify", sample, "0000-0000-1", status=1)["print"]["issued"] is False


def test_the_same_report_has_the_same_bytes(sample: Path, run: Run, tmp_path: Path) -> None:
    run("compose", sample, "--template", "log")
    one, other = (run("summary", sample, tmp_path / name, "--report", "RP-1") for name in ("a.pdf", "b.pdf"))
    assert one["sha256"] == other["sha256"]
    assert run("summary", sample, tmp_path / "c.pdf", "--template", "log")["sha256"] != one["sha256"]  # no draft


def test_a_chosen_record_may_be_deleted_and_the_report_arranged_after_it(sample: Path, run: Run) -> None:
    run("compose", sample, "--template", "log")
    run("arrange", sample, "RP-1", "--part", "2", "--only", "SG-01")
    run("delete", sample, "SG-01")
    told = run("arrange", sample, "RP-1", "--part", "2", "--heading", "Seen")
    assert told["parts"][1]["title"] == "Seen"
    assert len(told["parts"][1]["only"]) == 1


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("compose", "--template", "novel"), "novel"),
        (("arrange", "RP-1", "claims", "claims"), "once"),
        (("arrange", "RP-1", "--part", "99", "--heading", "x"), "no part 99"),
        (("arrange", "RP-1", "--heading", "x"), "--part"),
        (("arrange", "RP-1", "--part", "1", "--only", "XX-9"), "XX-9"),
        (("arrange", "RP-1", "--part", "1", "--only", "SG-01"), "cannot be narrowed to SG-01"),
        (("arrange", "RP-1", "--logo", "/nowhere.png"), "nowhere.png"),
        (("issue", "out.html"), "out.html"),
        (("verify", "neither-file-nor-code"), "neither-file-nor-code"),
        (("compose", "--template", "none.j2"), "none.j2"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(
    sample: Path, run: Run, refused: Callable[..., str], arguments: tuple[str, ...], says: str
) -> None:
    run("compose", sample)
    verb, *rest = arguments
    assert says in refused(verb, sample, *rest)


def test_an_issue_overwrites_nothing(sample: Path, refused: Callable[..., str], tmp_path: Path) -> None:
    out = tmp_path / "there.pdf"
    out.write_bytes(b"mine")
    assert "there.pdf" in refused("issue", sample, out)
    assert out.read_bytes() == b"mine"
    assert entry.main(["issues", str(sample)]) == 0
