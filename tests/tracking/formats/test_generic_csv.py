"""Any table of positions: columns by usual names or as they are named, units, angles, day orders, local clocks."""

import io

import pytest

from tests.tracking.taken import only, refused, second, taken
from workbench.tracking.delimited import columns_of
from workbench.tracking.fixes import ADS_B, MLAT, NONE, TIS_B, Flights
from workbench.tracking.guessing import guessed_mapping
from workbench.tracking.importer import Settings, importer_for, read_file
from workbench.values.errors import CaseError


def mapped(text: str, mapping: dict[str, str], *, zone: str = "", date: str = "") -> Flights:
    return read_file(io.BytesIO(text.encode()), name="t.csv", settings=Settings(mapping=mapping, zone=zone, date=date))[
        1
    ]


@pytest.mark.parametrize(
    ("header", "row", "fields"),
    [
        ("Timestamp,Latitude,Longitude,Altitude (ft),Ground Speed (kts)", "1761500000,1,2,3,4",
         {"time": "Timestamp", "lat": "Latitude", "lon": "Longitude", "altitude": "Altitude (ft)",
          "speed": "Ground Speed (kts)"}),
        ("postime;icao;reg;lng;lat;gnd", "1761500000000;154073;RA-82035;2;1;true",
         {"time": "postime", "hex": "icao", "registration": "reg", "lon": "lng", "lat": "lat", "ground": "gnd"}),
        ("date,time,icao,altitude_m,altitude_ft,latlon,trueTrack", '2025-10-26,10:00,UUMU,1,2,"1,2",3',
         {"time": "time", "date": "date", "altitude": "altitude_ft", "position": "latlon", "heading": "trueTrack"}),
        ("when,lat,lon,alt_geom,baroRate,flight,r", "2025-10-26T10:00Z,1,2,3,4,RFF1,x",
         {"time": "when", "lat": "lat", "lon": "lon", "height": "alt_geom", "climb": "baroRate", "callsign": "flight"}),
        ("date,Flight number,From,To", "2025-10-26,SU1,SVO,LTK", {"callsign": "Flight number"}),
    ],
)  # fmt: skip
def test_columns_are_guessed_by_names_and_first_rows(header: str, row: str, fields: dict[str, str]):
    assert guessed_mapping(*columns_of(f"{header}\n{row}\n".encode())) == fields


def test_units_stand_in_the_header_and_decimal_commas_in_cells():
    text = "time;lat;lon;alt (m);speed (km/h);vrate_m/s\n2025-10-26 14:03:00+03:00;34,5;35,9;1000,5;185,2;5,08\n"
    flights = taken(text, format="csv")
    fixes = only(flights)
    assert [fixes[name][0] for name in ("lat", "altitude", "speed", "climb")] == [345_000_000, 3282, 1000, 1000]
    assert second(fixes["t"][0]) == "2025-10-26T11:03:00Z"
    assert (flights.remarks, flights.zone) == ((), "")


def test_angles_levels_and_marks_of_thousands_are_read_as_people_write_them():
    text = (
        "Time,Latitude,Longitude,Altitude\n"
        '2025-10-26 14:03Z,"34°12\'30""N",W 35 56.5,FL350\n'
        '2025-10-26 14:04Z,34.5,35.9,"32,000 ft"\n'
    )
    fixes = only(taken(text))
    assert fixes["lat"].tolist() == [342_083_333, 345_000_000]
    assert fixes["lon"].tolist() == [-359_416_667, 359_000_000]
    assert fixes["altitude"].tolist() == [35_000, 32_000]


def test_ground_is_a_column_or_a_word_in_place_of_the_altitude():
    text = "time,lat,lon,altitude,on_ground\n2025-10-26T14:03Z,1,2,{},{}\n"
    told = [
        only(taken(text.format(*cells)))["ground"][0] for cells in (("ground", ""), ("9", ""), ("0", "Y"), ("0", "no"))
    ]
    assert told == [1, -1, 1, 0]
    assert only(taken(text.format("ground", "")))["altitude"].tolist() == [NONE]


def test_mixed_aircraft_are_told_apart_by_the_best_mark_of_each_row():
    rows = ("154073,RA-82035,RFF1", "154074,,RFF2", ",RA-78765,RFF3", ",,RFF4", "154073,RA-82035,RFF5", ",,")
    text = "time,lat,lon,hex,reg,callsign\n" + "".join(f"2025-10-26T14:03Z,1,2,{row}\n" for row in rows)
    flights = taken(text)
    assert [(track.key, track.callsigns) for track in flights.tracks] == [
        ("", ()), ("154073", ("RFF1", "RFF5")), ("154074", ("RFF2",)), ("RA-78765", ("RFF3",)), ("RFF4", ("RFF4",)),
    ]  # fmt: skip
    assert flights.tracks[1].identity["registration"].value == "RA-82035"
    assert "registration" not in flights.tracks[2].identity


def test_sources_of_positions_owners_and_flights_are_known_by_name():
    text = "event_time,flight_id,lat,lon,vert_speed,position_source,owner_op,call_sign\n" + "".join(
        f"2025-10-26T14:03Z,{flight},1,2,-64,{source},Air Force,{sign}\n"
        for flight, source, sign in (
            ("aa1", "adsb_icao", "RFF1"),
            ("aa1", "mlat", "UNKNOWN"),
            ("bb2", "tisb_other", ""),
        )
    )
    first, other = taken(text, format="csv").tracks
    assert (first.key, first.callsigns, first.fixes["kind"].tolist()) == ("aa1", ("RFF1",), [ADS_B, MLAT])
    assert (first.identity["operator"].value, first.identity["flight_id"].value) == ("Air Force", "aa1")
    assert (other.callsigns, other.fixes["kind"].tolist(), other.fixes["climb"].tolist()) == ((), [TIS_B], [-64])


def test_an_address_that_is_none_keeps_aircraft_apart_and_is_no_hex():
    text = "time,lat,lon,hex\n2025-10-26T14:03Z,1,2,~2a1b3c\n2025-10-26T14:03Z,1,2,0x154073\n"
    assert [(track.key, "hex" in track.identity) for track in taken(text).tracks] == [
        ("~2a1b3c", False),
        ("154073", True),
    ]


@pytest.mark.parametrize(
    ("first", "other", "date", "told"),
    [
        ("05/10/2025 14:03", "26/10/2025 14:03", "", "2025-10-05T14:03:00Z"),
        ("05/10/2025 02:03 PM", "10/26/2025 02:03 PM", "", "2025-05-10T14:03:00Z"),
        ("05.10.2025 14:03", "06.10.2025 14:03", "", "2025-10-05T14:03:00Z"),
        ("05-10-2025 14:03", "06-10-2025 14:03", "2025-05-10", "2025-05-10T14:03:00Z"),
        ("20251005T140300Z", "20251005140400", "", "2025-10-05T14:03:00Z"),
        ("1759673180123", "1759673181000", "", "2025-10-05T14:06:20Z"),
    ],
)
def test_times_are_read_where_the_file_settles_their_order(first: str, other: str, date: str, told: str):
    text = f"time,lat,lon,alt\n{first},1,2,3\n{other},1,2,3\n"
    assert second(only(taken(text, date=date))["t"][0]) == told


def test_dates_that_nothing_settles_are_asked_about():
    says = refused("time,lat,lon,alt\n05/10/2025 14:03,1,2,3\n06/10/2025 14:03,1,2,3\n")
    assert "nothing settles whether its dates are day/month or month/day" in says


def test_a_clock_without_a_zone_is_read_as_utc_and_says_so():
    text = "time,lat,lon,altitude\n2025-10-26 02:30:00,1,2,3\n2025-10-26 04:30:00,1,2,3\n"
    flights = taken(text)
    assert (second(only(flights)["t"][0]), flights.zone) == ("2025-10-26T02:30:00Z", "not stated")
    assert "names no zone; the times were read as UTC" in flights.remarks[0]
    assert "altitude in feet" in flights.remarks[1]
    named = taken(text, zone="Europe/Berlin")
    assert [second(at)[11:16] for at in only(named)["t"]] == ["00:30", "03:30"]
    assert named.zone == "Europe/Berlin"
    assert "name its zone" in refused(text.replace("time", "local time"))
    assert taken(text.replace("time", "time_utc"), zone="Europe/Berlin").tracks[0].fixes["t"][0] == 1_761_445_800_000


def test_named_columns_units_and_a_date_make_a_table_nobody_knows_readable():
    text = "a|b|c|d|e\n23:59:30|1|2|1000|m\n00:00:30|1|2|1000|m\n"
    mapping = {"time": "a", "lat": "b", "lon": "c", "altitude": "d", "altitude_unit": "e"}
    fixes = only(mapped(text, mapping, zone="+03:00", date="2025-10-26"))
    assert [second(at) for at in fixes["t"]] == ["2025-10-26T20:59:30Z", "2025-10-26T21:00:30Z"]
    assert fixes["altitude"].tolist() == [3281, 3281]
    assert only(mapped(text, {**mapping, "altitude_unit": "km"}, date="2025-10-26"))["altitude"][0] == 3_280_840
    with pytest.raises(CaseError, match="tells the time of day and no date"):
        mapped(text, mapping)


@pytest.mark.parametrize(
    ("mapping", "says"),
    [
        ({"time": "a", "lat": "b", "lon": "zz"}, "has no column “zz”; it has a, b, c"),
        ({"time": "a", "lat": "b"}, "name the columns of time, latitude and longitude"),
        ({"when": "a"}, "“when” is no field of a fix"),
        ({"time": "b", "lat": "b", "lon": "c"}, "tells no time this program reads"),
        ({"time": "a", "lat": "b", "lon": "c", "altitude": "b", "altitude_unit": "furlong"}, "“furlong” is no unit"),
    ],
)
def test_a_mapping_that_does_not_fit_is_refused_in_one_sentence(mapping: dict[str, str], says: str):
    with pytest.raises(CaseError, match=says):
        mapped("a,b,c\n2025-10-26T10:00Z,1,2\n", mapping)


@pytest.mark.parametrize(
    "text",
    [
        "date,place,lat,lon\n2025-10-26,Latakia,35.4,35.9\n",
        "time,lat,lon\n2025-10-26T10:00Z,35.4,35.9\n",
        "name,type,lat,lon,elevation\nOSLK,small,35.4,35.9,157\n",
        "time,lat,lon,altitude\nsoon,here,there,high\n",
        "hex,reg,type\n154073,RA-82035,A124\n",
        "",
        '{"a": 1, "b": 2}',
    ],
)
def test_tables_that_may_be_something_else_are_not_taken_for_tracks(text: str):
    assert importer_for(text.encode()) is None


def test_seconds_of_a_day_stand_beside_a_date():
    text = "date,time,lat,lon,alt\n2025-10-26,3600.5,1,2,3\n20251027,10,1,2,3\n"
    assert only(taken(text, format="csv"))["t"].tolist() == [1_761_440_400_500, 1_761_523_210_000]


@pytest.mark.parametrize(
    ("title", "cell", "feet"),
    [
        ("Altitude", "1000 m", 3281), ("Altitude", "3,000 ft", 3000), ("Altitude (m)", "3000 ft", 3000),
        ("Altitude", "1.5km", 4921), ("Altitude", "FL330", 33_000), ("FL", "330", 33_000),
        ("Flight level", "330", 33_000), ("flight_level", "FL330", 33_000), ("Flight level", "33000", 33_000),
    ],
)  # fmt: skip
def test_a_height_is_told_in_the_unit_that_its_cell_names_or_else_its_column(title: str, cell: str, feet: int):
    row = f'1761500000;35.4;35.9;"{cell}"\n'
    assert only(taken(f"time;lat;lon;{title}\n{row}", format="csv"))["altitude"].tolist() == [feet]


def test_speeds_and_climbs_in_cells_name_their_units_and_no_unit_is_taken_for_granted_then():
    rows = "1761500000,35.4,35.9,100 mph,5 m/s\n1761500010,35.4,35.9,100 km/h,984 ft/min\n1761500020,35.4,35.9,100,\n"
    flights = taken("time,lat,lon,speed,vertical speed\n" + rows, format="csv")
    assert only(flights)["speed"].tolist() == [869, 540, 1000]
    assert only(flights)["climb"].tolist() == [984, 984, NONE]
    assert flights.remarks == ()


def test_positions_with_as_many_digits_as_a_program_keeps_are_known():
    text = "timestamp,latitude,longitude,altitude\n1761500000,52.41746520996094,6.055450439453125123,3000\n"
    assert only(taken(text, format="csv"))["lat"].tolist() == [524_174_652]


@pytest.mark.parametrize("ends", ["origin,destination", "From,To", "estDepartureAirport,estArrivalAirport"])
def test_a_table_of_flights_from_field_to_field_is_said_to_be_a_list(ends: str):
    text = f"callsign,icao24,{ends},firstseen,latitude_1\nRFF1,154073,UUMU,OSLK,2025-10-26 10:00:00,55\n"
    assert refused(text) == "file is a list of flights, not a track; attach it as a source."


def test_letters_from_one_to_another_are_no_list_of_flights():
    assert "no tracker file" in refused("Date,From,To,Subject\n2025-10-26,a@b.example,c@d.example,Hello\n")
