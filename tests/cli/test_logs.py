"""Logs by command: shown first, brought in as one entry, written out as a table."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from workbench.cli import entry
from workbench.reading.tables_import import read_log

LOG = "Date,Type,Tail,Where,Rmks\n03/04/2025,An-124,RA-82035,Latakia,low\n05/06/2025,Il-76TD,RA-78765,OSLK,\n"
Run = Callable[..., Any]


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """A short log whose dates can be read either way."""
    path = tmp_path / "log.csv"
    path.write_text(LOG)
    return path


def test_a_preview_shows_what_rows_become_and_changes_nothing(run: Run, case: Path, log: Path) -> None:
    before = run("journal", case)
    told = run("import-log", case, log, "--preview")
    assert [each["field"] for each in told["columns"]] == ["when", "aircraft", "registration", "place", "note"]
    assert told["counts"] == {"good": 0, "open": 2, "refused": 0, "known": 0}
    assert (told["dates"]["order"], told["dates"]["either"]) == ("", 2)
    assert told["rows"][0]["cells"][1] == {"field": "aircraft", "written": "An-124", "meant": "An-124", "says": ""}
    assert run("journal", case) == before


def test_a_log_comes_in_as_one_entry_and_goes_out_equal(run: Run, case: Path, log: Path, tmp_path: Path) -> None:
    before = len(run("journal", case)["entries"])
    told = run("import-log", case, log, "--day-first", "--set", "method=tracker", "--set", "Asserted by=spotters")
    assert (told["imported"], told["first"], told["last"], told["source"]["number"]) == (2, "SG-01", "SG-02", "S1")
    assert len(run("journal", case)["entries"]) == before + 1
    row = run("list", case, "sighting")["rows"][0]
    assert (row["when"]["edtf"], row["method"], row["by"]) == ("2025-04-03", "tracker", ["spotters"])
    assert run("verify", case)["ok"]
    for ending in ("csv", "xlsx", "ods"):
        out = tmp_path / f"out.{ending}"
        assert run("export-log", case, out, "--columns", "when,Type,registration,place,note") == {
            "file": str(out),
            "rows": 2,
        }
        rows = [row.cells for row in read_log(out).sheet().rows]
        assert rows[1] == ("03/04/2025", "An-124", "RA-82035", "Latakia", "low")
        assert rows[2][:4] == ("05/06/2025", "Il-76TD", "RA-78765", "OSLK")
    out = tmp_path / "resolved.csv"
    run("export-log", case, out, "--columns", "when", "--resolved", "--filter", "aircraft ~ An-124")
    assert [row.cells for row in read_log(out).sheet().rows] == [("When",), ("2025-04-03",)]
    run("undo", case)
    assert run("list", case, "sighting")["rows"] == []


def test_columns_are_mapped_by_name_or_letter_and_a_mapping_is_used_again(
    run: Run, case: Path, log: Path, tmp_path: Path
) -> None:
    told = run("import-log", case, log, "--preview", "--map", "callsign=tail", "--map", "From=D", "--map", "note=")
    assert [each["field"] for each in told["columns"]] == ["when", "aircraft", "callsign", "origin", ""]
    kept = tmp_path / "kept.json"
    kept.write_text(json.dumps(told))
    again = run("import-log", case, log, "--preview", "--mapping", kept)
    assert again["columns"] == told["columns"]


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--map", "wings=Tail"), "names no field of a sighting"),
        (("--map", "hex=Nothing"), "no column “Nothing”; there are Date, Type"),
        (("--map", "hex=Tail", "--map", "hex=Type"), "both go to Hex"),
        (("--kind", "claim"), "needs a statement"),
        (("--sheet", "2"), "has no sheet “2”"),
        (("--mapping", "gone.json"), "cannot be read"),
        (("--delimiter", "::"), "parts no columns"),
    ],
)
def test_what_cannot_be_mapped_is_refused(
    refused: Run, case: Path, log: Path, options: tuple[str, ...], says: str
) -> None:
    assert says in refused("import-log", case, log, *options)


def test_a_log_is_not_brought_in_twice(run: Run, refused: Run, case: Path, log: Path) -> None:
    run("import-log", case, log)
    assert run("import-log", case, log, "--preview")["counts"]["known"] == 2
    assert "No row of log.csv is new" in refused("import-log", case, log)


@pytest.mark.parametrize(("name", "says"), [("out.doc", "end its name in"), ("log.csv", "there already")])
def test_an_export_writes_a_new_table_or_nothing(
    refused: Run, run: Run, case: Path, log: Path, name: str, says: str
) -> None:
    before = log.read_bytes()
    assert says in refused("export-log", case, log.with_name(name))
    assert "no column wings" in refused("export-log", case, log.with_name("new.csv"), "--columns", "wings")
    assert log.read_bytes() == before


def test_people_read_what_came_in(case: Path, log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert entry.main(["import-log", str(case), str(log), "--preview"]) == 0
    assert "Say --day-first or --month-first" in capsys.readouterr().out
    assert entry.main(["import-log", str(case), str(log)]) == 0
    assert "2 rows of S1 log.csv became SG-01 to SG-02, in one entry" in capsys.readouterr().out
