"""Lists of aircraft at one moment: readsb and dump1090, version 2 of their interface, OpenSky, Virtual Radar Server."""

import json
from typing import Any

import pytest

from tests.tracking.taken import cited, refused, second, taken
from workbench.tracking import jsons
from workbench.tracking.fixes import ADS_B, MLAT, NONE, TIS_B, UNKNOWN

NOW = 1_761_500_000.5


def listed(*aircraft: dict[str, Any], key: str = "aircraft", now: float = NOW, **more: Any) -> str:
    return json.dumps({"now": now, "messages": 9, key: list(aircraft), **more})


def plane(**more: Any) -> dict[str, Any]:
    return {"hex": "154073", "lat": 35.4, "lon": 35.95, "seen_pos": 12.5, "alt_baro": 12000, "gs": 311.4, **more}


def test_a_position_is_as_old_as_the_file_says():
    flights = taken(listed(plane(flight="RFF7001 ", squawk="7700"), plane(hex="ae0455")), format="aircraft-json")
    assert flights.snapshot
    first, other = flights.tracks
    assert (first.key, first.callsigns, other.callsigns) == ("154073", ("RFF7001",), ())
    assert first.fixes["t"].tolist() == [1_761_499_988_000]
    assert first.fixes["squawk"].tolist() == [0o7700]
    assert (other.fixes["row"].tolist(), other.fixes["callsign"].tolist()) == ([2], [0])


def test_milliseconds_and_the_name_of_the_second_version_are_known():
    flights = taken(listed(plane(), key="ac", now=NOW * 1000, total=1, ctime=1, ptime=0), format="aircraft-json")
    assert second(flights.tracks[0].fixes["t"][0]) == "2025-10-26T17:33:08Z"


def test_an_answer_without_now_is_as_old_as_the_copy_that_was_handed_out():
    answer = json.dumps({"ac": [plane()], "msg": "No error", "ctime": int(NOW * 1000), "ptime": 0})
    (track,) = taken(answer, format="aircraft-json").tracks
    assert track.fixes["t"].tolist() == [1_761_499_988_000]


def test_aircraft_without_a_position_are_counted_and_older_last_positions_left_out():
    bare = {"hex": "aaaaaa", "lastPosition": {"lat": 1, "lon": 2, "seen_pos": 900}}
    flights = taken(listed(plane(), {}, bare, {"hex": "bbbbbb", "rr_lat": 35.0, "rr_lon": 36.0}))
    assert [track.key for track in flights.tracks] == ["154073"]
    assert flights.rejected.count == 0
    assert flights.remarks == (
        "A snapshot of 2025-10-26 17:33:20 UTC: 4 aircraft; 3 of them told no position and came in as none"
        " (1 have an older last position, which was left out).",
    )


def test_ground_kind_and_addresses_that_are_none():
    flights = taken(listed(
        plane(alt_baro="ground", type="adsb_icao"), plane(hex="~2a1b3c", type="tisb_other"),
        plane(hex="c", mlat=["lat", "lon"], tisb=[]), plane(hex="d", mlat=[], tisb=["lat"]),
        plane(hex="e", mlat=[], tisb=[]), plane(hex="f", alt_baro=None),
    ))  # fmt: skip
    fixes = [track.fixes for track in flights.tracks]
    assert [each["kind"][0] for each in fixes] == [ADS_B, TIS_B, MLAT, TIS_B, ADS_B, UNKNOWN]
    assert [each["ground"][0] for each in fixes] == [1, 0, 0, 0, 0, -1]
    assert fixes[0]["altitude"].tolist() == [NONE]
    assert "hex" not in flights.tracks[1].identity
    assert "1 of the addresses (those with ~) are no ICAO addresses" in flights.remarks[1]


def test_older_names_of_fields_are_read():
    old = {"hex": "154073", "lat": 1.0, "lon": 2.0, "altitude": 900, "speed": 100, "vert_rate": -64, "track": 90}
    fixes = taken(listed(old)).tracks[0].fixes
    assert [fixes[name][0] for name in ("altitude", "speed", "climb", "heading")] == [900, 1000, -64, 900]


def test_a_cut_list_gives_the_aircraft_before_the_break():
    text = listed(*[plane(hex=f"{number:06x}") for number in range(40)])
    flights = taken(text[: len(text) // 2])
    assert 15 < len(flights.tracks) < 21
    assert flights.remarks[-1].startswith("The file breaks off")
    assert "does not say when it was taken" in refused(text.replace("now", "not"))


def test_a_list_without_any_position_or_without_end_is_refused(monkeypatch: pytest.MonkeyPatch):
    assert refused(listed({"hex": "aaaaaa"}), name="a.json") == (
        "a.json holds 1 aircraft and no position; attach it as a source."
    )
    monkeypatch.setattr(jsons, "MOST_AT_ONCE", 3)
    assert "lists more than 3 aircraft" in refused(listed(*[plane()] * 4))


def test_an_aircraft_is_cited_by_its_own_words():
    text = listed(plane(flight='QUOTE"}]'), plane(hex="ae0455"))
    assert json.loads(cited("aircraft-json", text, 2))["hex"] == "ae0455"


STATE = ["154073", "RFF7001 ", "Russia", 1_761_500_000, 1_761_500_005, 35.95, 35.4, 3048.0, False, 100.0, 90.0, -5.08,
         None, 3100.0, "1200", False, 0]  # fmt: skip


@pytest.mark.parametrize("between", ["\n", "", ",\n", "list"])
def test_several_answers_in_one_file_are_fixes_of_several_moments(between: str):
    bare = plane(hex="", r="HB-JHA", lat=47.0)
    answers = [listed(plane(lat=35.4 + at / 100), *[bare] * (at < 2), key="ac", now=NOW + 10 * at) for at in range(3)]
    text = f"[{','.join(answers)}]" if between == "list" else between.join(answers)
    flights = taken(text, format="aircraft-json")
    assert not flights.snapshot
    first, other = flights.tracks
    assert (first.key, other.key) == ("154073", "hb-jha")
    assert (first.fixes["row"].tolist(), other.fixes["row"].tolist()) == ([1, 3, 5], [2, 4])
    assert (first.fixes["t"] - first.fixes["t"][0]).tolist() == [0, 10_000, 20_000]
    assert flights.remarks == ("3 answers from 2025-10-26 17:33:20 UTC to 2025-10-26 17:33:40 UTC: 2 aircraft.",)
    for row, lat in ((1, 35.4), (2, 47.0), (3, 35.41), (5, 35.42)):
        assert json.loads(cited("aircraft-json", text, row))["lat"] == lat


def test_a_last_answer_that_is_cut_is_left_out_and_one_without_a_time_gives_no_fix():
    whole = [listed(plane(), now=NOW + 10 * at) for at in range(3)]
    cut = taken("\n".join(whole)[:-40], format="aircraft-json")
    assert len(cut.tracks[0].fixes) == 2
    assert cut.remarks[-1] == "The file breaks off before its end; what stands before the break was read."
    timeless = taken("\n".join([*whole, listed(plane(), now="?")]), format="aircraft-json")
    assert (len(timeless.tracks[0].fixes), timeless.rejected.first) == (3, ((4, "no time"),))
    says = refused("\n".join([listed(now=NOW), listed({"hex": "4b1234"}, now=NOW)]))
    assert says == "file holds 2 answers and no position with a time; attach it as a source."


def test_state_vectors_are_metres_with_the_longitude_first():
    moved = [*STATE[:8], True, *STATE[9:16], 2, 1]
    flights = taken(json.dumps({"time": 1_761_500_006, "states": [STATE, ["ae0455", *moved[1:]], [*STATE[:5], None,
                    None, *STATE[7:]], "odd"]}), format="opensky-json")  # fmt: skip
    assert flights.snapshot
    fixes = flights.tracks[0].fixes
    assert [fixes[name][0] for name in ("lat", "lon", "altitude", "speed", "climb", "ground")] == [
        354_000_000, 359_500_000, 10_000, 1944, -1000, 0,
    ]  # fmt: skip
    other = flights.tracks[1]
    assert (other.key, other.fixes["ground"][0], other.fixes["kind"][0]) == ("ae0455", 1, MLAT)
    assert flights.remarks[0].endswith("4 aircraft; 2 of them told no position and came in as none.")


def test_states_that_hold_none_and_a_list_of_flights_are_refused():
    assert "without any position" in refused(json.dumps({"time": 1_761_500_006, "states": None}))
    flights = [{"icao24": "154073", "firstSeen": 1, "estDepartureAirport": "OSLK", "lastSeen": 2}]
    assert refused(json.dumps(flights), name="f.json") == (
        "f.json is a list of flights, not a track; attach it as a source."
    )


VRS = {
    "Id": 1, "Icao": "154073", "Reg": "RA-82035", "Call": "RFF7001", "Lat": 35.4, "Long": 35.95, "Alt": 12000,
    "PosTime": 1_525_499_141_196, "Spd": 311.4, "Trak": 90.0, "Vsi": -64, "Gnd": False, "Sqk": "2636", "Type": "A124",
    "Op": "Air Force", "From": "UUMU Chkalovsky, Russia", "To": "OSLK Bassel", "Mlat": False, "Tisb": False, "AltT": 0,
}  # fmt: skip


def test_an_aircraft_list_of_virtual_radar_server():
    text = json.dumps({"src": 1, "acList": [VRS, {**VRS, "Icao": "AE0455", "Mlat": True, "Gnd": True, "AltT": 1}]})
    flights = taken(text, format="vrs-json")
    assert flights.snapshot
    first, other = flights.tracks
    told = ("t", "altitude", "speed", "heading", "climb", "ground", "kind", "squawk")
    assert [first.fixes[name][0] for name in told] == [1_525_499_141_196, 12000, 3114, 900, -64, 0, ADS_B, 0o2636]
    assert {name: word.value for name, word in first.identity.items()} == {
        "hex": "154073", "registration": "RA-82035", "type": "A124", "operator": "Air Force", "origin": "UUMU",
        "destination": "OSLK",
    }  # fmt: skip
    assert first.identity["origin"].by == "tracker"
    assert [other.fixes[name][0] for name in ("altitude", "height", "ground", "kind")] == [NONE, 12000, 1, MLAT]


@pytest.mark.parametrize("width", [3, 4])
def test_short_trails_come_before_the_position_they_lead_to(width: int):
    points = [[35.1, 35.8, 1_525_499_100_000, None], [35.2, 35.9, 1_525_499_120_000, 300]]
    flat = [value for point in points for value in point[:width]]
    flights = taken(json.dumps({"acList": [{**VRS, "Cos": flat}, {**VRS, "Icao": "AE0455"}]}))
    assert not flights.snapshot
    fixes = flights.tracks[0].fixes
    assert fixes["lat"].tolist() == [351_000_000, 352_000_000, 354_000_000]
    assert fixes["t"].tolist() == [1_525_499_100_000, 1_525_499_120_000, 1_525_499_141_196]
    assert fixes["altitude"].tolist() == [NONE, NONE, 12000]
    assert "1 with a trail of earlier positions" in flights.remarks[0]


def test_version_1_of_ads_b_exchange_writes_its_numbers_as_words():
    plane_ = {"postime": "1581000000000", "icao": "154073", "reg": "RA-82035", "lat": "35.4", "lon": "35.95",
              "alt": "12000", "spd": "311.4", "trak": "90", "gnd": "0", "mlat": "0", "tisb": "0"}  # fmt: skip
    flights = taken(json.dumps({"ac": [plane_], "total": 1, "ctime": 1, "ptime": 2}), format="vrs-json")
    assert second(flights.tracks[0].fixes["t"][0]) == "2020-02-06T14:40:00Z"
    assert flights.tracks[0].fixes["speed"].tolist() == [3114]


def test_a_list_of_names_of_aircraft_is_no_receiver_s():
    from workbench.tracking.importer import importer_for

    assert importer_for(b'{"aircraft": [{"text": "An-124", "hex": "7f00a1", "value": "A124"}], "dates": []}') is None
    assert importer_for(b'{"ac": [{"hex": "7f00a1", "seen": 1.2, "lat": 1, "lon": 2}], "msg": ""}') is not None
