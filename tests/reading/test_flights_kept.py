"""Tracks in a case: joined over midnight, quoted by their rows, doubted, copied, read again."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.reading.trackerfiles import DAY, trace
from workbench.case.acts.tracks import JOINED, doubt_fixes, join_tracks, part_tracks
from workbench.case.case import Case
from workbench.case.ids import id_text
from workbench.case.rows import record, records
from workbench.exchange.copy import copy_case
from workbench.reading import children
from workbench.reading.flights import import_flights, read_again
from workbench.reading.provenance import altered_texts
from workbench.reading.rowwords import quote_row, take_event
from workbench.tracking.importer import Settings
from workbench.tracking.kept import altered_fixes, fixes_of, in_box, tracks
from workbench.values.errors import CaseError


@pytest.fixture(scope="module", autouse=True)
def _children() -> Iterator[None]:
    yield
    children.end_all()


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "c.casefile", title="Flights", analyst="Tester") as made:
        yield made


def test_day_files_of_one_aircraft_are_joined_over_midnight(case: Case, tmp_path: Path):
    names = ("one", "two", "later")
    starts = (DAY + 86_000, DAY + 86_400, DAY + 4 * 86_400)
    files = [trace(tmp_path / f"{name}.json", start=start) for name, start in zip(names, starts, strict=True)]
    import_flights(case, files)
    (link,) = records(case, "link")
    assert (link["kind"], link["note"]) == ("precedes", JOINED)
    first = next(one for one in tracks(case) if one.extent["first"].startswith("2025-10-26"))
    assert link["from"] == record(case, first.id)["id"]
    assert part_tracks(case, first.id) == 1
    assert not records(case, "link")
    with pytest.raises(CaseError, match="joined with no other"):
        part_tracks(case, first.id)


def test_a_day_that_comes_later_is_joined_to_the_one_that_is_there(case: Case, tmp_path: Path):
    import_flights(case, [trace(tmp_path / "two.json", start=DAY + 86_400)])
    import_flights(case, [trace(tmp_path / "one.json", start=DAY + 86_390)])  # most of its rows are of the second day
    assert not records(case, "link")
    import_flights(case, [trace(tmp_path / "nought.json", start=DAY + 86_250)])
    (link,) = records(case, "link")
    assert link["note"] == JOINED


def test_a_row_is_quoted_in_the_words_of_the_file(case: Case, tmp_path: Path):
    packed = tmp_path / "a.json"
    trace(packed)
    packed.write_bytes(gzip.compress(packed.read_bytes()))
    import_flights(case, [str(packed)])
    (one,) = tracks(case)
    excerpt = record(case, quote_row(case, one, 3))
    assert json.loads(excerpt["quote"])[:3] == [10.0, 35.02, 34.04]
    assert excerpt["status"] == "exact"
    assert list(altered_texts(case)) == []
    with pytest.raises(CaseError, match="not found"):
        quote_row(case, one, 41)


def test_an_event_that_is_taken_becomes_a_sighting_on_its_rows(case: Case, tmp_path: Path):
    import_flights(case, [trace(tmp_path / "a.json")])
    (one,) = tracks(case)
    event = {
        "kind": "landing", "airfield": "OSLK", "candidates": ["OSLK", "OS58"], "earliest": "2025-10-26T11:06:12Z",
        "latest": "2025-10-26T11:06:30Z", "grade": "observed", "why": "on the ground at 11:06:30", "flags": [],
        "rows": [3, 4],
    }  # fmt: skip
    sighting = record(case, take_event(case, one, event))
    assert sighting["event"] == "arrival"
    assert sighting["place"]["value"] == "OSLK"
    (other,) = sighting["place"]["alternatives"]
    assert (other["value"], other["icao"], other["label"], other["lat"]) == ("OS58", "OS58", "Hama", 35.1182)
    assert sighting["when"]["edtf"] == "2025-10-26T11:06:12Z/2025-10-26T11:06:30Z"
    assert (sighting["hex"], sighting["by"][0]) == ("154073", "transponder 154073")
    assert (sighting["registration"], sighting["aircraft"], sighting["operator"]) == (None, None, None)
    (note,) = records(case, "note")
    assert note["about"] == sighting["id"]
    assert note["text"].endswith("own table says RA-82035, A124; not in the quoted rows.")
    assert len(sighting["excerpts"]) == 2
    assert take_event(case, one, event) == case.find_live(sighting["number"])
    assert len(records(case, "sighting")) == len(records(case, "note")) == 1
    case.undo()
    assert not records(case, "sighting")
    assert not records(case, "note")


def test_tracks_are_joined_in_the_order_of_time_and_only_of_one_aircraft(case: Case, tmp_path: Path):
    starts = (DAY, DAY + 4 * 86_400, DAY + 8 * 86_400)
    files = [trace(tmp_path / f"{n}.json", start=start) for n, start in enumerate(starts)]
    import_flights(case, [*files, trace(tmp_path / "other.json", hex="154074")])
    by_time = sorted(tracks(case), key=lambda each: each.extent["first"])
    other = next(each for each in by_time if each.identity["hex"]["value"] == "154074")
    first, second, third = (each for each in by_time if each is not other)
    with pytest.raises(CaseError, match="different aircraft: T. of 154073, T. of 154074; join tracks of one"):
        join_tracks(case, [first.id, other.id])
    join_tracks(case, [third.id, first.id, second.id, first.id])
    said = [(row["from"], row["to"]) for row in records(case, "link")]
    assert said == [(id_text(first.id), id_text(second.id)), (id_text(second.id), id_text(third.id))]


def test_a_doubt_is_a_record_of_its_own(case: Case, tmp_path: Path):
    import_flights(case, [trace(tmp_path / "a.json")])
    (one,) = tracks(case)
    key = doubt_fixes(case, one.id, first=3, last=5, reason="jumped")
    assert record(case, key)["rows"] == [3, 5]
    assert record(case, key)["number"] == "DB-1"
    with pytest.raises(CaseError, match="no rows"):
        doubt_fixes(case, one.id, first=5, last=3)


def test_fixes_within_a_box_are_exactly_those(case: Case, tmp_path: Path):
    import_flights(case, [trace(tmp_path / "a.json"), trace(tmp_path / "b.json", hex="154074", start=DAY + 5)])
    found = in_box(case, (35.1, 35.2, 34.0, 34.3))
    assert len(found) == 2
    for fixes in found.values():
        assert list(fixes["row"]) == list(range(11, 17))
    assert in_box(case, (50, 51, 34, 35)) == {}


def test_a_copy_carries_the_fixes_and_what_is_lost_is_read_again(case: Case, tmp_path: Path):
    import_flights(case, [trace(tmp_path / "a.json")])
    out = tmp_path / "copy.casefile"
    copy_case(case, out)
    case.close()
    with Case.open(out, analyst="Other") as other:
        (one,) = tracks(other)
        assert len(fixes_of(other, one)) == 40
        assert other.value("SELECT count(*) FROM derived_box") == 1
        from workbench.reading.flying import forget_flights

        forget_flights(other.raw, one.capture)
        with pytest.raises(CaseError, match="read its file again"):
            fixes_of(other, one)
        assert read_again(other) == []
        assert len(fixes_of(other, one)) == 40
        assert list(altered_fixes(other)) == []


def test_altered_fixes_are_told(case: Case, tmp_path: Path):
    import_flights(case, [trace(tmp_path / "a.json"), trace(tmp_path / "b.json", start=DAY + 5)])
    assert list(altered_fixes(case)) == []
    one, two = tracks(case)
    data = case.value("SELECT data FROM derived_segment WHERE capture = ?", (two.capture,))
    case.raw.execute("UPDATE derived_segment SET data = ? WHERE capture = ?", (data, one.capture))
    assert [says.startswith("the fixes of T1 are not") for says in altered_fixes(case)] == [True]


def midnight(tmp_path: Path) -> list[str]:
    """Two day files of one aircraft: in the air in the last row of the first, on the ground in the second."""
    away = [[n * 5.0, 35.4011 + (40 - n) * 0.003, 35.9487, 3000 - n * 70, 140, 180, 0, -700, None] for n in range(40)]
    down = [[n * 60.0, 35.4011, 35.9487, "ground", 0, 180, 0, 0, None] for n in range(20)]
    for name, start, rows in (("one", DAY + 86_400 - 205, away), ("two", DAY + 86_400, down)):
        text = json.dumps({"icao": "154073", "r": "RA-82035", "timestamp": start, "trace": rows})
        (tmp_path / f"{name}.json").write_text(text)
    return [str(tmp_path / "one.json"), str(tmp_path / "two.json")]


def test_an_event_over_midnight_is_quoted_from_both_files(case: Case, tmp_path: Path):
    from workbench.tracking.judging import events_of, judged_of

    import_flights(case, midnight(tmp_path))
    one, two = tracks(case)
    (landing,) = events_of(case, one)
    assert (landing["kind"], landing["airfield"], landing["rows"]) == ("landing", "OSLK", [40])
    assert list(landing["elsewhere"].values()) == [[1]]
    assert events_of(case, two) == []
    sighting = record(case, take_event(case, one, landing))
    quotes = [record(case, case.find(key)[1]) for key in sighting["excerpts"]]
    assert len({quote["source"] for quote in quotes}) == 2
    assert ["ground" in quote["quote"] for quote in quotes] == [False, True]
    doubt_fixes(case, two.id, first=40, last=40, kind="doubtful")
    assert judged_of(case, one)["events"][0]["grade"] == "observed"
    doubt_fixes(case, two.id, first=1, last=1, kind="doubtful")
    assert judged_of(case, one)["events"][0]["grade"] == "inferred weak"


def test_a_file_that_is_read_otherwise_stays_one_track(case: Case, tmp_path: Path):
    log = tmp_path / "messages.txt"
    line = "MSG,3,1,1,154073,1,2025/10/26,21:00:{:02},2025/10/26,21:00:{:02},,9000,,,35.{:04},35.9,,,0,0,0,0\n"
    log.write_text("".join(line.format(n, n, n * 10) for n in range(20)))
    import_flights(case, [str(log)], settings=Settings(zone="+03:00"))
    import_flights(case, [str(log)], settings=Settings(zone="+05:00"))
    (one,) = tracks(case)
    assert one.extent["first"] == "2025-10-26T16:00:00Z"
    assert list(altered_fixes(case)) == []
    case.undo()
    assert tracks(case)[0].extent["first"] == "2025-10-26T18:00:00Z"
    assert len(list(altered_fixes(case))) == 1
    assert read_again(case) == []
    assert list(altered_fixes(case)) == []
