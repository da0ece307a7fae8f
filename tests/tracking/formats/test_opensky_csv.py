"""State vectors of OpenSky: metres and metres a second, several aircraft, rows that repeat an old position."""

import pytest

from tests.tracking.taken import only, refused, taken
from workbench.tracking.cleaning import put_aside
from workbench.tracking.fixes import ASIDE, NONE

HEAD = (
    "time,icao24,lat,lon,velocity,heading,vertrate,callsign,onground,alert,spi,squawk,baroaltitude,geoaltitude,"
    "lastposupdate,lastcontact,hour\n"
)


def row(at: int, *, lat: str = "52.41", seen: float | None = None, **more: str) -> str:
    told = {"hex_": "484506", "sign": "TRA051  ", "ground": "FALSE", "speed": "102.8888", "altitude": "3048", **more}
    hex_, sign, ground, speed, altitude = told.values()
    seen = at if seen is None else seen
    return f"{at},{hex_},{lat},6.05,{speed},174.6,5.08,{sign},{ground},false,false,7051,{altitude},3100,{seen},{at},0\n"


def test_metres_become_feet_and_metres_a_second_knots():
    fixes = only(taken(HEAD + row(1_527_699_601), format="opensky-csv"))
    told = ("t", "altitude", "height", "speed", "heading", "climb", "ground", "squawk")
    assert [fixes[name][0] for name in told] == [1_527_699_601_000, 10_000, 10_171, 2000, 1746, 1000, 0, 0o7051]


def test_nothing_is_written_in_many_ways_and_booleans_in_two():
    words = (("NA", "TRUE"), ("NULL", "true"), ("", "False"), ("nan", "NULL"))
    rows = [
        row(1_527_699_600 + at, speed=nil, altitude=nil, sign=nil, ground=ground)
        for at, (nil, ground) in enumerate(words)
    ]
    flights = taken(HEAD + "".join(rows))
    fixes = only(flights)
    assert fixes["ground"].tolist() == [1, 1, 0, -1]
    assert set(fixes["altitude"].tolist()) == set(fixes["speed"].tolist()) == {NONE}
    assert flights.tracks[0].callsigns == ()


def test_aircraft_are_kept_apart_in_the_order_of_the_file_and_rows_stay_unsorted():
    text = HEAD + row(1_527_699_603, hex_="aa0001") + row(1_527_699_602) + row(1_527_699_601, hex_="AA0001", sign="X")
    flights = taken(text)
    assert [(track.key, track.fixes["row"].tolist(), track.callsigns) for track in flights.tracks] == [
        ("aa0001", [2, 4], ("TRA051", "X")), ("484506", [3], ("TRA051",)),
    ]  # fmt: skip
    assert [track.fixes["callsign"].tolist() for track in flights.tracks] == [[1, 2], [1]]
    assert "several call signs" in flights.remarks[0]


def test_rows_that_repeat_an_old_position_are_set_aside_and_counted():
    at = 1_527_699_600
    flights = taken(HEAD + row(at) + row(at + 15, seen=at) + row(at + 16, seen=at) + row(at + 60, seen=at))
    fixes = only(flights)
    assert fixes["aside"].tolist() == [0, 0, ASIDE["stale"], ASIDE["stale"]]
    assert put_aside(fixes)["aside"].tolist()[2:] == [ASIDE["stale"]] * 2
    assert flights.remarks == ("2 rows repeat a position received more than 15 s before and are set aside.",)


def test_rows_without_a_position_are_usual_and_only_counted():
    flights = taken(HEAD + row(1_527_699_600) + row(1_527_699_601, lat="NULL").replace(",6.05,", ",NULL,"))
    assert (len(only(flights)), flights.tracks[0].rejected.count) == (1, 0)
    assert flights.remarks == ("1 rows have no position and are no fixes.",)


def test_half_a_position_and_a_time_that_is_none_are_told():
    text = HEAD + row(1_527_699_600) + row(1_527_699_601, lat="") + row(1_527_699_602).replace("1527699602", "noon", 1)
    assert taken(text).tracks[0].rejected.first == ((3, "half a position"), (4, "no time"))


def test_rows_that_are_no_fixes_belong_to_none_where_there_are_several_aircraft():
    text = HEAD + row(1_527_699_600) + row(1_527_699_600, hex_="aa0001") + row(1_527_699_601, lat="95")
    flights = taken(text)
    assert flights.rejected.first == ((4, "no such latitude"),)
    assert [track.rejected.count for track in flights.tracks] == [0, 0]


def test_a_table_without_a_fix_is_refused():
    assert "no row with a time and a position" in refused(HEAD)
    assert "no row with a time and a position" in refused(HEAD + row(1_527_699_600, lat="NA").replace("6.05", "NA"))


@pytest.mark.parametrize(
    "left", [("velocity",), ("icao24",), ("lastposupdate", "lastcontact"), ("onground", "callsign", "spi"), ("time",)]
)
def test_columns_that_were_left_out_change_nothing_in_the_others(left: tuple[str, ...]):
    names, cells = HEAD.strip().split(","), row(1_527_699_601).strip().split(",")
    kept = [place for place, name in enumerate(names) if name not in left]
    text = "\n".join(",".join(each[place] for place in kept) for each in (names, cells)) + "\n"
    fixes = only(taken(text, format="opensky-csv"))
    assert [fixes[name][0] for name in ("t", "altitude", "climb")] == [1_527_699_601_000, 10_000, 1000]
