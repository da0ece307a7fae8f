"""Lists of airframes by the command line: imported, asked, taken over, undone, copied and merged."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from workbench.reading import children

HEADER = "$ICAO,$Registration,$Operator,$Type,$ICAO Type,#CMPG,$Tag 1,$#Tag 2,$#Tag 3,Category,$#Link\n"
ROWS = """15522C,RA-86572,Russian Air Force,Ilyushin IL-62 M,IL62,Mil,,,,,
154073,RA-82035,Russian Air Force,Antonov An-124,A124,Mil,,,,,
nobody,,,,,,,,,,
"""


@pytest.fixture(scope="module", autouse=True)
def _children() -> Iterator[None]:
    yield
    children.end_all()


@pytest.fixture
def held(run: Any, tmp_path: Path) -> Path:
    """A case with one list."""
    case, file = tmp_path / "c.casefile", tmp_path / "plane-alert-db-2025-10.csv"
    file.write_text(HEADER + ROWS)
    run("new", case, "--title", "Airframes")
    came = run("import-airframes", case, file)
    (row,) = came["lists"]
    assert (row["number"], row["name"], row["dated"], row["entries"]) == ("AL-1", "plane-alert-db", "2025-10", 2)
    assert row["licence"] == "ODbL 1.0, contents DbCL 1.0"
    assert came["remarks"] == ["1 row names no aircraft by address or registration (line 4)."]
    return case


def test_a_list_is_asked_by_registration_in_any_spelling_and_by_address(run: Any, held: Path):
    for mark in ("RA-86572", "ra 86572", "RA86572", "15522c"):
        (row,) = run("airframes", held, mark)["rows"]
        assert (row["number"], row["dated"], row["line"]) == ("AL-1", "2025-10", 2)
        assert (row["registration"], row["hex"], row["designator"]) == ("RA-86572", "15522C", "IL62")
        assert (row["type"], row["operator"], row["military"]) == ("Ilyushin IL-62 M", "Russian Air Force", True)
        assert row["licence"] == "ODbL 1.0, contents DbCL 1.0"
    assert run("airframes", held, "RA-00001")["rows"] == []


def test_the_same_file_again_is_the_same_list_and_undo_takes_it_away(
    run: Any, refused: Any, held: Path, tmp_path: Path
):
    again = run("import-airframes", held, tmp_path / "plane-alert-db-2025-10.csv", "--dated", "2025-10-01")
    assert [row["number"] for row in again["lists"]] == ["AL-1"]
    assert again["remarks"][-1] == "AL-1 was held already; change its name, licence or date with set."
    assert run("set", held, "AL-1", "dated=2025-10-01")["dated"] == "2025-10-01"
    assert "date" in refused("set", held, "AL-1", "dated=soon")
    assert "not left empty" in refused("set", held, "AL-1", "name=")
    run("undo", held)
    run("undo", held)
    assert run("airframes", held, "RA-86572")["rows"] == []
    assert run("list", held, "sources")["rows"] == []
    run("redo", held)
    assert len(run("airframes", held, "RA-86572")["rows"]) == 1
    for reference in ("AL-1", "S1"):
        run("delete", held, reference)
        assert run("airframes", held, "RA-86572")["rows"] == []
        run("restore", held, reference)
        assert len(run("airframes", held, "RA-86572")["rows"]) == 1
    run("verify", held)


def test_what_is_no_list_is_refused_and_leaves_nothing(run: Any, refused: Any, tmp_path: Path):
    case = tmp_path / "c.casefile"
    run("new", case, "--title", "Airframes")
    for text, says in (("Two transports.", "no list of airframes"), (HEADER + "x,,,,,,,,,,\n", "holds no airframe")):
        (tmp_path / "a.csv").write_text(text)
        assert says in refused("import-airframes", case, tmp_path / "a.csv")
    (tmp_path / "a.csv").write_text(HEADER + ROWS)
    assert "date" in refused("import-airframes", case, tmp_path / "a.csv", "--dated", "soon")
    assert run("list", case, "sources")["rows"] == []
    said = run("import-airframes", case, tmp_path / "a.csv", "--name", "Mine", "--licence", "own", "--dated", "2024")
    assert [said["lists"][0][name] for name in ("name", "licence", "dated")] == ["Mine", "own", "2024"]


def test_an_airframe_is_filled_from_a_line_and_remembers_the_list(run: Any, refused: Any, held: Path):
    run("entity", held, "the second one", "--type", "aircraft")
    run("assign", held, "EN-01", "registration", "ra 86572")
    found = run("take-airframe", held, "EN-01", "AL-1", 2)
    values = [(each["kind"], each["value"], each["dates"]) for each in found["assignments"]]
    assert values == [("registration", "ra 86572", None), ("hex", "15522C", None),
                      ("operator", "Russian Air Force", None)]  # fmt: skip
    (note,) = run("list", held, "notes")["rows"]
    assert note["text"] == (
        "AL-1 plane-alert-db of 2025-10, line 2: RA-86572, 15522C, Ilyushin IL-62 M (IL62), Russian Air Force,"
        " military. Licence: ODbL 1.0, contents DbCL 1.0."
    )
    assert "no airframe on line 4" in refused("take-airframe", held, "EN-01", "AL-1", 4)
    run("undo", held)
    assert run("list", held, "notes")["rows"] == []


def test_a_copy_carries_the_rows_and_a_merge_reads_them_again(run: Any, held: Path, tmp_path: Path):
    copy, mine = tmp_path / "copy.casefile", tmp_path / "mine.casefile"
    run("new", mine, "--title", "Airframes")
    run("export", mine, copy)
    run("import-airframes", copy, tmp_path / "plane-alert-db-2025-10.csv")
    run("export", copy, tmp_path / "again.casefile")
    assert len(run("airframes", tmp_path / "again.casefile", "154073")["rows"]) == 1
    run("merge", mine, copy)
    assert [row["number"] for row in run("airframes", mine, "154073")["rows"]] == ["AL-1"]


def test_reading_the_words_of_a_list_or_of_a_track_again_keeps_its_rows_and_fixes(run: Any, held: Path, tmp_path: Path):
    rows = [[n * 5.0, 35.0 + n / 100, 34.0, 30000, 400.5, 61.2, 0, 0, None] for n in range(9)]
    (tmp_path / "a.json").write_text(json.dumps({"icao": "154073", "timestamp": 1_761_436_800, "trace": rows}))
    run("import", held, tmp_path / "a.json")
    for source in ("S1", "S2"):
        run("reread", held, source)
    assert len(run("airframes", held, "154073")["rows"]) == 1
    assert run("flight", held, "T1")["track"]["fixes"] == 9
    assert run("verify", held)
