"""Flights in JSON: Flightradar24's playback, OpenSky's tracks, tables of the traffic library in all their shapes."""

import json
from typing import Any

import numpy as np
import pytest

from tests.tracking.taken import cited, only, refused, second, taken
from workbench.tracking.fixes import NONE

AT = 1_704_180_175


def point(seconds: int, *, feet: Any = 1100, **more: Any) -> dict[str, Any]:
    return {"latitude": 42.7, "longitude": 141.6, "altitude": {"feet": feet, "meters": 335}, "speed": {"kts": 140},
            "verticalSpeed": {"fpm": 2688}, "heading": 171, "squawk": "3016", "timestamp": AT + seconds, "ems": None,
            **more}  # fmt: skip


FLIGHT = {
    "identification": {"id": "3376ab31", "number": {"default": "JL516"}, "callsign": "JAL516"},
    "aircraft": {"model": {"code": "A359"}, "identification": {"modes": "8467D8", "registration": "JA13XJ"}},
    "airline": {"name": "Japan Airlines"},
    "airport": {"origin": {"code": {"iata": "CTS", "icao": "RJCC"}}, "destination": {"code": {"iata": "HND"}}},
}


def playback(*points: Any, **more: Any) -> str:
    flight = {**FLIGHT, "track": list(points), "aircraftImages": [{"src": "x"}], **more}
    return json.dumps({"result": {"response": {"data": {"flight": flight}}}, "_api": {"copyright": "…"}})


def test_a_playback_tells_feet_knots_and_who_it_is():
    flights = taken(playback(point(0, feet=0), point(10, ems={"altGPS": 1200})), format="fr24-playback")
    fixes = only(flights)
    assert fixes["ground"].tolist() == [1, 0]
    assert [fixes[name][1] for name in ("t", "altitude", "height", "speed", "heading", "climb", "squawk")] == [
        (AT + 10) * 1000, 1100, 1200, 1400, 1710, 2688, 0o3016,
    ]  # fmt: skip
    track = flights.tracks[0]
    assert (track.callsigns, fixes["callsign"].tolist()) == (("JAL516",), [1, 1])
    assert {name: (word.value, word.by) for name, word in track.identity.items()} == {
        "hex": ("8467d8", "emitter"), "registration": ("JA13XJ", "tracker"), "type": ("A359", "tracker"),
        "operator": ("Japan Airlines", "tracker"), "flight_id": ("3376ab31", "tracker"),
        "flight": ("JL516", "tracker"), "origin": ("RJCC", "tracker"), "destination": ("HND", "tracker"),
    }  # fmt: skip


@pytest.mark.parametrize(
    "told",
    [
        {"altitude": {"meters": 335.28}, "speed": {"kmh": 259.28}, "verticalSpeed": {"ms": 13.655}},
        {"altitude": 1100, "speed": 140, "verticalSpeed": 2688},
        {"altitude": {"feet": None, "meters": 335.28}, "speed": {"kts": None, "mph": 161.11}},
    ],
)
def test_a_playback_that_tells_other_units_is_the_same_flight(told: dict[str, Any]):
    fixes = only(taken(playback(point(0, **told), point(10)), format="fr24-playback"))
    assert fixes["altitude"].tolist() == [1100, 1100]
    assert fixes["speed"].tolist() == [1400, 1400]
    assert fixes["climb"][0] in (2688, NONE)


def test_who_flew_is_found_whatever_was_saved_around_the_track_and_of_it():
    whole = json.loads(playback(point(0)))
    flight = whole["result"]["response"]["data"]["flight"]
    nameless = {name: value for name, value in flight.items() if name != "identification"}
    saved = ([whole], flight, {"data": {"flight": flight}}, {**nameless, "status": {"identification": 1}})
    for each in saved:
        (track,) = taken(json.dumps(each), format="fr24-playback").tracks
        assert track.identity["registration"].value == "JA13XJ"
        assert track.identity["hex"].value == "8467d8"


def test_a_flight_under_way_has_a_trail_from_the_newest_back():
    trail = [{"lat": 1.5, "lng": 2.5, "alt": 0, "spd": 9, "ts": AT + 60, "hd": 90},
             {"lat": 1.4, "lng": 2.4, "alt": 700, "spd": 99, "ts": AT, "hd": 91}]  # fmt: skip
    fixes = only(taken(json.dumps({**FLIGHT, "trail": trail}), format="fr24-playback"))
    assert fixes["t"].tolist() == [(AT + 60) * 1000, AT * 1000]
    assert fixes["ground"].tolist() == [1, 0]
    assert fixes["speed"].tolist() == [90, 990]


def test_a_broken_playback_gives_its_points_and_who_stands_before_them():
    text = playback(*[point(at) for at in range(50)])
    flights = taken(text[: len(text) // 2])
    assert 15 < len(only(flights)) < 40
    assert flights.tracks[0].identity["registration"].value == "JA13XJ"
    assert flights.remarks[0].startswith("The file breaks off")
    odd = taken(playback(point(0), "odd", point(5, latitude=None), point(9, altitude=None)))
    assert only(odd)["ground"].tolist() == [0, -1]
    assert [place for place, _ in odd.tracks[0].rejected.first] == [3, 2]
    assert "without any position" in refused(playback())


def test_a_point_of_a_playback_is_cited_by_its_own_words():
    assert json.loads(cited("fr24-playback", playback(point(0), point(7)), 2))["timestamp"] == AT + 7


def test_a_track_of_opensky_is_metres_and_carries_its_call_sign():
    path = [[AT, 47.4, 8.5, 0.0, 90.0, True], [AT + 60, 47.5, 8.6, 3048.0, 95.5, False], [AT, None, None, 0, 0, True]]
    flights = taken(json.dumps({"icao24": "4b1901", "calllsign": "EDW24  ", "startTime": AT, "path": path}),
                    format="opensky-json")  # fmt: skip
    fixes = only(flights)
    assert fixes["altitude"].tolist() == [0, 10_000]
    assert fixes["ground"].tolist() == [1, 0]
    assert (flights.tracks[0].callsigns, flights.tracks[0].identity["hex"].value) == (("EDW24",), "4b1901")
    assert not flights.snapshot
    assert flights.tracks[0].rejected.first == ((3, "no position"),)


ROWS = [
    {"timestamp": (AT + at) * 1000, "icao24": "738043", "latitude": 41.7 + at / 100, "longitude": 12.2,
     "groundspeed": 9.5, "track": 271.0, "vertical_rate": 64.0, "callsign": "ELY1747", "altitude": 25.0,
     "geoaltitude": 75.0, "onground": not at, "squawk": "1203", "origin": "LIRF", "destination": "LLBG"}
    for at in range(3)
]  # fmt: skip
NAMES = list(ROWS[0])
SHAPES = {
    "records": json.dumps(ROWS),
    "lines": "\n".join(map(json.dumps, ROWS)) + "\n",
    "columns": json.dumps({name: {str(at): row[name] for at, row in enumerate(ROWS)} for name in NAMES}),
    "lists": json.dumps({name: [row[name] for row in ROWS] for name in NAMES}),
    "index": json.dumps({str(at): row for at, row in enumerate(ROWS)}),
    "split": json.dumps({"columns": NAMES, "index": [0, 1, 2], "data": [list(row.values()) for row in ROWS]}),
    "table": json.dumps({"schema": {"fields": []}, "data": ROWS}),
    "pretty": json.dumps(ROWS, indent=2),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_a_table_of_traffic_is_the_same_in_every_shape(shape: str):
    flights = taken(SHAPES[shape], format="traffic-json")
    fixes, (track,) = only(flights), flights.tracks
    assert fixes["t"].tolist() == [(AT + at) * 1000 for at in range(3)]
    told = ("altitude", "height", "speed", "heading", "climb", "ground", "squawk", "callsign")
    assert [fixes[name][0] for name in told] == [25, 75, 95, 2710, 64, 1, 0o1203, 1]
    assert fixes["row"].tolist() == [1, 2, 3]
    assert {name: (word.value, word.by) for name, word in track.identity.items()} == {
        "hex": ("738043", "emitter"), "origin": ("LIRF", "tracker"), "destination": ("LLBG", "tracker"),
    }  # fmt: skip


@pytest.mark.parametrize("shape", ["records", "lines", "table", "pretty"])
def test_a_row_of_traffic_is_cited_by_its_own_words(shape: str):
    assert json.loads(cited("traffic-json", SHAPES[shape], 2)) == ROWS[1]


@pytest.mark.parametrize(
    "written",
    [AT, AT * 1000, AT * 10**6, AT * 10**9, "2024-01-02T07:22:55Z", "2024-01-02 07:22:55", "2024-01-02T08:22:55+01:00"],
)
def test_instants_are_numbers_of_any_size_or_words(written: Any):
    fixes = only(taken(json.dumps([{**ROWS[0], "timestamp": written}])))
    assert second(fixes["t"][0]) == "2024-01-02T07:22:55Z"


def test_several_aircraft_and_flights_are_told_apart():
    rows = [ROWS[0], {**ROWS[1], "icao24": "ae0455", "callsign": "B"}, {**ROWS[2], "callsign": "C"}]
    flights = taken(json.dumps(rows))
    assert [(track.key, track.callsigns) for track in flights.tracks] == [
        ("738043", ("ELY1747", "C")),
        ("ae0455", ("B",)),
    ]
    assert flights.tracks[0].fixes["callsign"].tolist() == [1, 2]
    legs = taken(json.dumps([{**row, "flight_id": f"f{at % 2}"} for at, row in enumerate(ROWS)]))
    assert [(track.key, len(track.fixes)) for track in legs.tracks] == [("738043 f0", 2), ("738043 f1", 1)]


def test_rows_without_a_position_are_counted_and_false_ones_told():
    rows = [*ROWS, {**ROWS[0], "latitude": None, "longitude": None}, {**ROWS[0], "timestamp": "soon"}]
    flights = taken(json.dumps(rows).replace("null", "NaN"))
    assert len(only(flights)) == 3
    assert flights.rejected.first == ((5, "no time"),)
    assert flights.remarks == ("1 of 5 rows told no position and came in as none.",)
    assert not only(taken(json.dumps([{**ROWS[0], "onground": None}]))).has("ground")


@pytest.mark.parametrize("shape", ["records", "lines", "pretty"])
def test_a_cut_table_gives_the_rows_before_the_break(shape: str):
    flights = taken(SHAPES[shape][:-40])
    assert only(flights)["row"].tolist() == [1, 2]
    assert flights.remarks[-1].startswith("The file breaks off")


def test_a_cut_table_of_columns_and_one_of_nothing_are_refused():
    assert "a table of columns that breaks off" in refused(SHAPES["columns"][:-3])
    assert "holds 1 rows and no position" in refused(json.dumps([{**ROWS[0], "latitude": None, "longitude": None}]))


def test_a_mark_at_the_beginning_and_sixteen_bits_are_read():
    for encoding in ("utf-8-sig", "utf-16"):
        assert len(only(taken(SHAPES["records"].encode(encoding)))) == 3
    assert np.array_equal(only(taken(SHAPES["lines"].encode("utf-16")))["altitude"], [25, 25, 25])
    assert NONE not in only(taken(SHAPES["records"]))["height"]
