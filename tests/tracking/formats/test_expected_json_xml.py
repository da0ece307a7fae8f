"""The real JSON, KML, GPX and SBS files give the facts that were computed from them separately."""

import pytest

from tests.tracking.taken import DATA, as_given, facts, only, second, taken
from workbench.tracking.fixes import Flights

FOLDERS = ("fr24_playback_json", "fr24_kml", "flightaware_kml", "readsb_trace", "traffic_json")
pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="CASE_DATA holds no tracker files")


def read(expected: dict) -> Flights:
    path = DATA / expected["file"]
    return taken(path.read_bytes(), name=path.name)


@pytest.mark.parametrize("expected", facts(*FOLDERS), ids=lambda each: each["file"])
def test_a_track_is_what_the_file_says(expected: dict):
    flights = read(expected)
    as_given(flights, expected)


@pytest.mark.parametrize("expected", facts("readsb_aircraft_json"), ids=lambda each: each["file"])
def test_a_snapshot_is_what_the_file_says(expected: dict):
    flights = read(expected)
    assert flights.snapshot
    assert len(flights.tracks) == expected["aircraft_with_position"]
    assert all(len(track.fixes) == 1 for track in flights.tracks)
    moment = expected["snapshot_utc"].replace("T", " ").replace("Z", " UTC")
    assert flights.remarks[0].startswith(f"A snapshot of {moment}: {expected['aircraft']} aircraft; 9 of them")
    assert flights.tracks[3].callsigns == ("DECEE22",)


@pytest.mark.parametrize("expected", facts("sbs1_basestation"), ids=lambda each: each["file"])
def test_messages_are_counted_by_kind(expected: dict):
    flights = read(expected)
    kinds = ", ".join(f"{number} of type {kind}" for kind, number in expected["by_transmission_type"].items())
    others = expected["lines"] - expected["msg_lines"]
    messages = f"{expected['lines']} lines: {expected['msg_lines']} messages ({kinds}) and {others} others."
    assert flights.remarks[0] == messages
    assert {track.key.upper() for track in flights.tracks} <= set(expected["hex"])
    assert flights.zone == "not stated"
    assert flights.rejected.first == ((52, "no such latitude"), (53, "no such latitude"))


def test_the_gpx_file_has_heights_in_metres():
    fixes = only(taken((DATA / "gpx" / "Nile.gpx").read_bytes(), format="gpx"))
    assert (len(fixes), second(fixes["t"][-1])) == (20, "2022-01-15T10:19:00Z")
    assert set(fixes["height"].tolist()) == {1640}
    assert not fixes.has("altitude")
