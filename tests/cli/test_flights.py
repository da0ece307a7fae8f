"""The verbs on tracker files: their JSON, what they refuse, and what undo takes back."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from workbench.analysis.passing import _boxes
from workbench.cli.entry import main
from workbench.exchange.flightsample import FOLDER, TRACK
from workbench.reading import children

TRACK_KEYS = {"id", "source", "format", "hex", "registration", "callsign", "fixes", "first", "last", "bbox", "rejected"}
EVENT_KEYS = {"id", "track", "kind", "airfield", "candidates", "earliest", "latest", "grade", "flags"}


@pytest.fixture(scope="module", autouse=True)
def _children() -> Iterator[None]:
    yield
    children.end_all()


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    path = str(tmp_path / "c.casefile")

    def ran(verb: str, *more: str, status: int = 0) -> Any:
        assert main([verb, path, *more, "--json"]) == status
        said = capsys.readouterr()
        return json.loads(said.out) if status == 0 else said.err

    ran("new", "--title", "T")
    return ran


@pytest.fixture
def case(run):
    run("attach", str(FOLDER / "agrees.txt"), "--published", "2023-03-16")
    excerpt = run("highlight", "S1", "--quote", "flew from Libya to Latakia on 14 March")
    run("tag", excerpt["id"], "--place", "Latakia", "--event", "arrival", "--when", "14 March")
    run("import", str(TRACK))
    return run


def test_import_answers_with_tracks_and_events(run):
    told = run("import", str(TRACK), "--aircraft", "XZ-4410")
    (track,) = told["tracks"]
    assert track.keys() >= TRACK_KEYS
    assert (track["format"], track["fixes"], track["first"]) == ("fr24-csv", 326, "2023-03-14T07:41:00Z")
    assert all(event.keys() >= EVENT_KEYS for event in told["events"])
    assert told["events"][0]["airfield"] == "OSLK"
    assert told["events"][0]["track"] == track["id"]
    run("undo")
    assert run("list", "track")["rows"] == []


def test_a_file_that_is_no_tracker_file_changes_nothing(run):
    says = run("import", str(FOLDER / "agrees.txt"), status=2)
    assert "agrees.txt" in says
    assert says.count("\n") == 1
    assert run("list", "source")["rows"] == []
    assert "no format called" in run("import", str(TRACK), "--format", "telex", status=2)


def test_flight_tells_events_doubts_and_thresholds(case):
    told = case("flight", "T1")
    assert {each["kind"] for each in told["doubts"]} == {"jumping position", "gap"}
    assert {"name", "value", "unit", "use", "source"} == told["thresholds"][0].keys()
    assert told["rejected_rows"] == []


def test_flight_lists_the_lines_that_were_not_read(run, capsys: pytest.CaptureFixture[str], tmp_path: Path):
    lines = TRACK.read_text().splitlines()
    lines[4] = "no row of a flight"
    (tmp_path / TRACK.name).write_text("\n".join(lines))
    run("import", str(tmp_path / TRACK.name))
    assert run("flight", "T1")["rejected_rows"] == [[5, "no position"]]
    assert main(["flight", str(tmp_path / "c.casefile"), "T1"]) == 0
    assert "line  not read\n5     no position\n" in capsys.readouterr().out


def test_bearing_proposes_and_bear_out_links(case):
    (row,) = case("bearing")["rows"]
    assert (row["number"], row["track_number"], row["proposal"]) == ("SG-01", "T1", "supports")
    link = case("bear-out", "T1", "SG-01")
    assert link["kind"] == "supports"
    assert link["excerpts"]
    assert case("bear-out", "T1", "SG-01")["id"] == link["id"]


def test_an_event_is_taken_and_one_that_is_not_there_refused(case):
    taken = case("take", "T1-1")
    assert taken["event"] == "arrival"
    assert "no event" in case("take", "T1-9", status=2)


def test_rows_are_set_aside_or_held_doubtful(case):
    case("doubt", "T1", "100-200", "--reason", "tried")
    assert "OSLK" not in {each["airfield"] for each in case("flight", "T1")["events"]}
    case("undo")
    held = case("doubt", "T1", "114", "--doubtful")
    assert held["kind"] == "doubtful"
    (landing,) = [
        each for each in case("flight", "T1")["events"] if each["airfield"] == "OSLK" and each["kind"] == "landing"
    ]
    assert landing["grade"] == "inferred weak"
    assert "no rows" in case("doubt", "T1", "x-3", status=2)
    assert "no fixes in rows 999999 to 999999; its fixes stand in rows 2 to 327." in case(
        "doubt", "T1", "999999", status=2
    )


def test_flight_tells_what_was_set_aside_why_and_by_whom(case, capsys: pytest.CaptureFixture[str], tmp_path: Path):
    case("doubt", "T1", "100-200", "--reason", "tried")
    (aside,) = case("flight", "T1")["set_aside"]
    assert (aside["number"], aside["rows"], aside["kind"], aside["reason"]) == (
        "DB-1",
        [100, 200],
        "set-aside",
        "tried",
    )
    assert aside["by"]
    assert main(["flight", str(tmp_path / "c.casefile"), "T1"]) == 0
    assert f"DB-1: T1 rows 100 to 200 set aside by {aside['by']}: tried" in capsys.readouterr().out


def test_tracks_of_a_source_in_the_trash_are_not_listed(case):
    case("delete", "S2")
    assert case("list", "track")["rows"] == []
    assert "no event foo" in case("take", "foo", status=2)


def test_tracks_are_joined_and_parted(case):
    case("import", str(FOLDER / "synthetic_5a1f7e01.csv"))
    assert "choose two or more" in case("join", "T1", status=2)
    case("join", "T1", "T2")
    assert [row["note"] for row in case("list", "link")["rows"]] == ["one flight"]
    case("join", "T1", "--part")
    assert case("list", "link")["rows"] == []


def test_events_go_out_as_a_table_with_their_thresholds(case, tmp_path: Path):
    out = tmp_path / "events.csv"
    case("flight", "T1", "--out", str(out))
    lines = out.read_text().splitlines()
    assert lines[0].startswith("id,kind,airfield,candidates")
    assert lines[1].startswith("T1-1,landing,OSLK,OSLK,2023-03-14T11:04:30Z")
    assert any(line.startswith("# jump,2,km") for line in lines)
    assert "is there already" in case("flight", "T1", "--out", str(out), status=2)


def test_tracks_are_listed_by_what_their_files_say(case):
    assert [row["number"] for row in case("list", "track", "--filter", "callsign = SYNTH1")["rows"]] == ["T1"]
    assert case("list", "track", "--filter", "format = sbs-1")["rows"] == []
    assert case("show", "T1").keys() >= TRACK_KEYS


def test_a_zone_west_of_utc_needs_no_sign_between(run, tmp_path: Path):
    table = tmp_path / "west.csv"
    table.write_text("When,Lat,Lon,Alt\n2025-10-26 10:00:00,40,-75,100\n2025-10-26 10:01:00,40.1,-75,900\n")
    columns = ("--map", "time=When", "--map", "lat=Lat", "--map", "lon=Lon", "--map", "altitude=Alt")
    (track,) = run("import", str(table), "--zone", "-05:00", *columns)["tracks"]
    assert track["first"] == "2025-10-26T15:00:00Z"


def test_tracks_that_came_near_a_place_are_told_with_the_nearest_row(case):
    (row,) = case("passed", "Hmeimim")["rows"]
    assert (row["number"], row["km"] < 1) == ("T1", True)
    assert row["first"] <= row["at"] <= row["last"]
    at = json.loads(json.dumps(row))["row"]
    (there,) = case("passed", "35.4011,35.9487", "--km", "2")["rows"]
    assert there["row"] == at
    assert there["fixes"] <= row["fixes"]
    assert case("passed", "Paris")["rows"] == []
    (inside,) = case("passed", "Syria", "--km", "1")["rows"]
    assert inside["km"] == 0
    assert "may be several places" in case("passed", "Moscow airport", status=2)
    assert "no distance" in case("passed", "Paris", "--km", "-3", status=2)


def test_boxes_around_a_place_cross_the_antimeridian_and_hold_the_poles():
    (west, east) = sorted(_boxes((0.0, 179.9, 0.0, 179.9), 50.0))
    assert (west[2], east[3]) == (-180.0, 180.0)
    assert list(_boxes((89.9, 0.0, 89.9, 0.0), 50.0)) == [(pytest.approx(89.45, abs=0.01), 90.0, -180.0, 180.0)]
