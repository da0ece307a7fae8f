"""Tracker files come into a case: sources, tracks, quoted rows; undone, copied, read again, and never half done."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.case import acts, blobs, staging
from workbench.case.acts.tracks import JOINED, doubt_fixes, join_tracks, part_tracks
from workbench.case.blobs import CHUNK
from workbench.case.case import Case
from workbench.case.ids import id_text
from workbench.case.rows import record, records
from workbench.case.verify import verify
from workbench.exchange.copy import copy_case
from workbench.reading import children, flightstaging
from workbench.reading.confined import Lent, lend_file
from workbench.reading.deriving import media_type
from workbench.reading.flights import import_flights, kind_of, read_again
from workbench.reading.flying import read_flights
from workbench.reading.inputs import Input
from workbench.reading.provenance import altered_texts
from workbench.reading.rowwords import quote_row, take_event
from workbench.tracking.importer import UNSAID, Settings
from workbench.tracking.kept import altered_fixes, fixes_of, in_box, tracks
from workbench.values.errors import CaseError

DAY = 1_761_436_800  # 26 Oct 2025, 00:00 UTC


@pytest.fixture(scope="module", autouse=True)
def _children() -> Iterator[None]:
    yield
    children.end_all()


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "c.casefile", title="Flights", analyst="Tester") as made:
        yield made


def trace(path: Path, *, hex: str = "154073", start: float = DAY, count: int = 40, **more: object) -> str:
    rows = [[n * 5.0, 35.0 + n / 100, 34.0 + n / 50, 30000 + n, 400.5, 61.2, 0, 0, None] for n in range(count)]
    path.write_text(json.dumps({"icao": hex, "r": "RA-82035", "t": "A124", "timestamp": start, "trace": rows, **more}))
    return str(path)


def test_a_trace_becomes_a_source_and_a_track_in_one_step(case: Case, tmp_path: Path):
    came = import_flights(case, [trace(tmp_path / "a.json")], aircraft="RA-82035")
    (one,) = tracks(case)
    assert came.tracks == (one.id,)
    row = record(case, one.id)
    assert row["number"] == "T1"
    assert row["identity"]["registration"] == {"value": "RA-82035", "by": "tracker"}
    assert row["extent"]["fixes"] == 40
    assert row["extent"]["first"] == "2025-10-26T00:00:00Z"
    assert case.number(one.aircraft or b"") == "EN-01"
    assert len(fixes_of(case, one)) == 40
    assert list(fixes_of(case, one, begins=(DAY + 10) * 1000, ends=(DAY + 20) * 1000)["row"]) == [3, 4, 5]
    assert not verify(case.raw).problems
    case.undo()
    assert not tracks(case)
    assert not records(case, "source")
    case.redo()
    assert len(fixes_of(case, tracks(case)[0])) == 40


def test_the_same_file_again_makes_nothing_new(case: Case, tmp_path: Path):
    packed = tmp_path / "a.json"
    trace(packed)
    packed.write_bytes(gzip.compress(packed.read_bytes()))
    first = import_flights(case, [str(packed)])
    again = import_flights(case, [str(packed)])
    assert first.tracks == again.tracks
    assert again.sources == ((first.sources[0][0], True),)


def test_a_source_that_was_attached_before_gets_its_track(case: Case, tmp_path: Path):
    from workbench.reading.intake import take_in

    file = trace(tmp_path / "a.json")
    source = take_in(case, [file]).sources[0][0]
    import_flights(case, [file])
    (one,) = tracks(case)
    assert one.source == source
    assert len(fixes_of(case, one)) == 40


def test_what_is_no_tracker_file_is_told_and_not_attached(case: Case, tmp_path: Path):
    text = tmp_path / "note.txt"
    text.write_text("Two transports landed on Sunday.")
    with pytest.raises(CaseError, match="no tracker file"):
        import_flights(case, [str(text)])
    assert not records(case, "source")
    came = import_flights(case, [str(text), trace(tmp_path / "a.json")])
    assert [each.says for each in came.failed] == [came.failed[0].says]
    assert "note.txt" in came.failed[0].says
    assert [row["title"] for row in records(case, "source")] == ["a.json"]


def test_calling_it_off_leaves_nothing(case: Case, tmp_path: Path):
    class Enough(Exception):
        pass

    def stop(done: int, total: int, text: str) -> None:
        raise Enough

    with pytest.raises(Enough):
        import_flights(case, [trace(tmp_path / "a.json")], progress=stop)
    for table in ("source", "track", "derived_fixes", "derived_segment", "derived_box", "blob_chunk"):
        assert case.value(f"SELECT count(*) FROM {table}") == 0


def test_a_large_file_is_lent_no_further_once_it_is_called_off(
    case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(flightstaging, "_SMALL", 0)
    monkeypatch.setattr(flightstaging, "read_lent", lambda lent, *_: lent)
    path = tmp_path / "a.json"
    trace(path)
    with case.staging() as way:
        reading = flightstaging.Flying(way, UNSAID, "", flightstaging.silent)
        reading.ahead(Input(str(path)))
        assert reading._begun is not None  # noqa: SLF001
        lent = reading._begun.lent  # noqa: SLF001
        assert lent.piece(0) == path.read_bytes()
        reading.close()
        with pytest.raises(CaseError, match="called off"):
            lent.piece(0)


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


def test_a_named_airframe_is_found_by_its_mark_and_made_once(case: Case, tmp_path: Path):
    frame = acts.add_entity(case, "aircraft", "Ruslan 35")
    acts.assign(case, frame, "registration", "RA-82035")
    import_flights(case, [trace(tmp_path / "a.json")], aircraft="RA-82035")
    import_flights(case, [trace(tmp_path / "b.json", start=DAY + 5)], aircraft="154073")
    assert [one.aircraft for one in tracks(case)][0] == frame
    assert [row["name"] for row in records(case, "entity")] == ["Ruslan 35", "154073"]


def test_an_airframe_is_not_given_to_tracks_of_several_aircraft(case: Case, tmp_path: Path):
    files = [trace(tmp_path / "a.json"), trace(tmp_path / "b.json", hex="154074")]
    with pytest.raises(CaseError, match="hold 2 aircraft; leave the airframe away"):
        import_flights(case, files, aircraft="RA-82035")
    assert not records(case, "source")
    log = tmp_path / "sbs.csv"
    head = "time,lat,lon,callsign,icao24,altitude\n"
    rows = [f"{DAY + n},35.{n},34.{n},AB{n % 2},15407{n % 2},3000\n" for n in range(10, 40)]
    log.write_text(head + "".join(rows))
    with pytest.raises(CaseError, match="hold 2 aircraft; leave the airframe away"):
        import_flights(case, [str(log)], aircraft="RA-82035")
    import_flights(case, [str(log)])
    assert [one.aircraft for one in tracks(case)] == [None, None]


def test_a_list_of_flights_names_the_tracks_that_come_in_with_it(case: Case, tmp_path: Path):
    listed = tmp_path / "20170205_flights.csv"
    head = "flight_id,aircraft_id,reg,equip,callsign,flight,schd_from,schd_to,real_to,reserved\n"
    listed.write_text(head + "207507520,1,VTANP,GLID,AIC175,AI175,AMD,LHR,LHR,NA\n")
    flight = tmp_path / "20170205_207507520.csv"
    head = "snapshot_id,altitude,heading,latitude,longitude,radar_id,speed,squawk\n"
    flight.write_text(
        head + "1486270575,38000,291,36.1,52.9,3517,425,13827\n1486270635,38000,291,36.2,52.8,3517,425,1\n"
    )
    with pytest.raises(CaseError, match="list of flights"):
        import_flights(case, [str(listed)])
    came = import_flights(case, [str(flight), str(listed)])
    (one,) = tracks(case)
    assert one.identity["registration"] == {"value": "VTANP", "by": "tracker"}
    assert one.extent["callsigns"] == ["AIC175"]
    assert "The tracker calls flight 207507520 a glider." in came.remarks
    assert len(records(case, "source")) == 2


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


def test_a_tracker_file_is_of_the_kind_that_every_reader_finds(tmp_path: Path):
    packed = gzip.compress(Path(trace(tmp_path / "a.json")).read_bytes())
    export = b'{"name": "x", "messages": [{"id": 1, "date_unixtime": "1", "from_id": "user1"}]}'
    heads = [Path(trace(tmp_path / "b.json")).read_bytes(), packed, b"t,lat,lon\n1,2,3\n", export, b"{\0}", b"%PDF-1.7"]
    assert [kind_of(head) for head in heads] == [media_type(head) for head in heads]
    assert kind_of(heads[0]) == "text/plain"


def test_what_a_file_was_asked_for_ahead_does_not_get_among_the_next_one(tmp_path: Path):
    lent: list[int] = []

    def piece(place: int) -> bytes:
        lent.append(place)
        return b"#" * (1 << 20)

    with pytest.raises(CaseError, match="no tracker file"):
        read_flights(Lent("words.txt", "words", 3 << 20, piece))
    assert lent == [0, 1, 2]
    with open(trace(tmp_path / "a.json"), "rb") as file:
        (part,) = read_flights(lend_file(file, name="a.json")).parts
    assert part.told["extent"]["fixes"] == 40


def test_who_calls_a_large_import_off_waits_for_few_turns_and_the_next_open_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    class Enough(Exception):
        pass

    def stop(done: int, total: int, text: str) -> None:
        if done == total:
            raise Enough

    turns: list[int] = []
    remove = blobs.remove
    monkeypatch.setattr(staging, "BATCH", 1)
    monkeypatch.setattr(blobs, "remove", lambda connection, batch: (turns.append(1), remove(connection, batch)))
    (tmp_path / "large.csv").write_bytes(b"".join(bytes([n]) * CHUNK for n in range(20)))
    with Case.create(tmp_path / "c.casefile", title="Flights", analyst="Tester") as case:
        with pytest.raises(Enough):
            import_flights(case, [str(tmp_path / "large.csv")], progress=stop)
        assert case.value("SELECT count(*) FROM source") == 0
        assert len(turns) == staging.BATCHES
        assert case.value("SELECT count(*) FROM blob_chunk") > 0
    with Case.open(tmp_path / "c.casefile", analyst="Tester") as case:
        assert case.value("SELECT count(*) FROM blob_chunk") == 0


def test_one_child_and_two_give_the_same_segments(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    files = [trace(tmp_path / f"{n}.json", hex=f"15407{n}", count=40 + n) for n in range(6)]
    kept = []
    for at_once in (1, 2):
        monkeypatch.setattr(flightstaging, "_AT_ONCE", at_once)
        with Case.create(tmp_path / f"{at_once}.casefile", title="Flights", analyst="Tester") as case:
            import_flights(case, files)
            query = (
                "SELECT part, first, size, begins, ends, data FROM derived_segment ORDER BY size, first, begins, data"
            )
            kept.append((case.rows(query), sorted(one.extent["sha256"] for one in tracks(case))))
    assert kept[0] == kept[1]
    assert len(kept[0][1]) == 6
