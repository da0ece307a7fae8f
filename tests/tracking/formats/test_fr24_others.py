"""Other tables of Flightradar24: the bulk archive, granular messages, tracks of its API, the logbook that is none."""

import io

from tests.tracking.taken import only, refused, second, taken
from workbench.tracking.fixes import ADS_B, ESTIMATED, MLAT, NONE, UNKNOWN
from workbench.tracking.formats.fr24_archive import flights_of
from workbench.tracking.importer import VEHICLES

POSITIONS = "snapshot_id,altitude,heading,latitude,longitude,radar_id,speed,squawk\n"
FLIGHTS = "flight_id,aircraft_id,reg,equip,callsign,flight,schd_from,schd_to,real_to,reserved\n"
GRANULAR = (
    "network_time,receiver_time,hex,callsign,latitude,longitude,no_position,altitude,squawk,speed,track,vspeed,"
    "on_ground,flags,position_class,,,\n"
)
API = "timestamp,lat,lon,alt,gspeed,vspeed,track,squawk,callsign,source\n"


def test_a_position_file_is_one_flight_named_by_its_file():
    flights = taken(
        POSITIONS + "1486270575,38000,291,36.1,52.9,3517,425,13827\n1486270637,0,120,51.4,-0.4,2529,23,0\n",
        name="20170205_207507520.csv", format="fr24-archive",
    )  # fmt: skip
    fixes, (track,) = only(flights), flights.tracks
    assert [fixes[name][0] for name in ("altitude", "heading", "lat", "speed")] == [38_000, 2910, 361_000_000, 4250]
    assert fixes["squawk"].tolist() == [0o3603, -1]
    assert fixes["ground"].tolist() == [0, 1]
    assert (track.identity["flight_id"].value, track.identity["flight_id"].by) == ("207507520", "file name")
    assert flights.remarks == ()


def test_a_position_file_is_known_with_columns_left_out():
    text = "snapshot_id,altitude,latitude,longitude\n1486270575,0,36.1,52.9\n"
    (track,) = taken(text, name="20170205_207507520.csv", format="fr24-archive").tracks
    assert track.fixes["ground"].tolist() == [1]
    assert track.identity["flight_id"].value == "207507520"


def test_a_flight_at_midnight_and_one_without_a_number_are_remarked_on():
    flights = taken(POSITIONS + "1486339163,3800,291,36.1,52.9,3517,425,0\n", name="positions.csv")
    assert [remark[:30] for remark in flights.remarks] == [
        "The file's name tells no fligh", "The archive is cut at 00:00 UT",
    ]  # fmt: skip


def test_the_list_of_flights_says_who_they_are_and_is_no_track():
    text = FLIGHTS + "207545993,1,RA89023,SU95,AFL1212,SU1212,SVO,KUF,NA,NA\n7,1,NA,GRND,NA,NA,,,,\nx\n"
    told = flights_of(io.BytesIO(text.encode()))
    said = {name: (word.value, word.by) for name, word in told["207545993"].items()}
    assert said == {
        "registration": ("RA89023", "tracker"), "type": ("SU95", "tracker"), "callsign": ("AFL1212", "emitter"),
        "flight": ("SU1212", "tracker"), "origin": ("SVO", "tracker"), "destination": ("KUF", "tracker"),
    }  # fmt: skip
    assert VEHICLES[told["7"]["type"].value] == "a ground vehicle"
    assert flights_of(io.BytesIO(b"a,b\n1,2\n")) == {}
    assert "is a list of flights" in refused(text)


def test_granular_messages_without_a_position_are_no_fixes_and_the_network_clock_counts():
    def message(clock: str, more: str, *, free: str = ",,") -> str:
        return f"{clock},1970-01-01 00:00:01Z.000,0x4CA123,RYR1,{more},7700,200,90,-64,A,,ADS-B,{free}\n"

    flights = taken(
        GRANULAR + message("2024-01-02 07:41:03Z.515", "1.5,2.5,P,3000", free="GPSA:3150,MACH:0.5,")
        + message("2024-01-02 07:41:04Z.015", "0,0,N,3025") + message("2024-01-02 07:41:05Z", "1.6,2.6,P,3050"),
        format="fr24-granular",
    )  # fmt: skip
    fixes, (track,) = only(flights), flights.tracks
    assert fixes["t"].tolist() == [1_704_181_263_515, 1_704_181_265_000]
    assert fixes["height"].tolist() == [3150, NONE]
    assert [fixes[name][0] for name in ("squawk", "climb", "ground", "kind", "row")] == [0o7700, -64, 0, ADS_B, 2]
    assert (track.key, track.identity["hex"].value, track.rejected.count) == ("4ca123", "4ca123", 0)
    assert "1 messages carry no position" in flights.remarks[1]


def test_a_track_of_the_api_keeps_how_positions_came_about():
    rows = [f"2023-01-01T12:00:0{at}Z,51.4,-0.4,{at * 100},150,-64,90,7000,BA123,{source}\n"
            for at, source in enumerate(("ADSB", "MLAT", "ESTIMATED", ""))]  # fmt: skip
    flights = taken(API + "".join(rows), name="3d1e6025.csv", format="fr24-api")
    fixes = only(flights)
    assert fixes["kind"].tolist() == [ADS_B, MLAT, ESTIMATED, UNKNOWN]
    assert fixes["ground"].tolist() == [1, 0, 0, 0]
    assert second(fixes["t"][1]) == "2023-01-01T12:00:01Z"
    assert flights.tracks[0].identity["flight_id"].value == "3d1e6025"


def test_live_positions_are_kept_apart_by_flight():
    head = API.replace("\n", ",fr24_id,hex,reg,orig_icao\n")
    text = head + "1672574400,1,2,100,9,0,90,0,BA1,ADSB,aa11bb22,400123,G-ABCD,EGLL\n" * 2
    flights = taken(text + "1672574400,1,2,100,9,0,90,0,BA2,ADSB,cc11bb22,,,\n", format="fr24-api")
    assert [(track.key, track.callsigns, len(track.fixes)) for track in flights.tracks] == [
        ("aa11bb22", ("BA1",), 2), ("cc11bb22", ("BA2",), 1),
    ]  # fmt: skip
    said = flights.tracks[0].identity
    assert (said["registration"].by, said["hex"].by, said["origin"].value) == ("tracker", "emitter", "EGLL")
    assert "registration" not in flights.tracks[1].identity


def test_a_logbook_is_said_to_be_one():
    says = refused('\nDate,"Flight number",From,To,"Dep time","Arr time",Seat_number\n2025-10-26,SU1,SVO,LTK,,,\n')
    assert says.endswith("is a logbook of flights, not a track; attach it as a source.")


def test_tables_without_a_fix_are_refused():
    for head, row in ((POSITIONS, "x,1,2\n"), (GRANULAR, "2024,x,y\n"), (API, "soon,1,2\n")):
        assert "no " in refused(head)
        assert "no " in refused(head + row)
