"""Tracker files come into a case: sources and tracks in one act, and never half done."""

import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.reading.trackerfiles import DAY, trace
from workbench.case import acts, blobs, staging
from workbench.case.blobs import CHUNK
from workbench.case.case import Case
from workbench.case.rows import record, records
from workbench.case.verify import verify
from workbench.reading import children, flightstaging
from workbench.reading.confined import Lent, lend_file
from workbench.reading.deriving import media_type
from workbench.reading.flights import import_flights, kind_of
from workbench.reading.flying import read_flights
from workbench.reading.inputs import Input
from workbench.tracking.importer import UNSAID
from workbench.tracking.kept import fixes_of, tracks
from workbench.values.errors import CaseError


@pytest.fixture(scope="module", autouse=True)
def _children() -> Iterator[None]:
    yield
    children.end_all()


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "c.casefile", title="Flights", analyst="Tester") as made:
        yield made


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
