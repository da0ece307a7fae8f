"""The real JSON, KML, GPX and SBS files give the facts that were computed from them separately."""

import json
import os
from pathlib import Path

import numpy as np
import pytest

from tests.tracking.taken import only, second, taken
from workbench.tracking.fixes import Flights

FOLDERS = ("fr24_playback_json", "fr24_kml", "flightaware_kml", "readsb_trace", "traffic_json")
DATA = Path(os.environ.get("CASE_DATA", "/nowhere")) / "trackers"
pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="CASE_DATA holds no tracker files")


def facts(*folders: str) -> list[dict]:
    if not DATA.is_dir():
        return []
    files = json.loads((DATA / "expected.json").read_text())["files"]
    return [each for each in files if each["file"].split("/")[0] in folders]


def read(expected: dict) -> Flights:
    path = DATA / expected["file"]
    return taken(path.read_bytes(), name=path.name)


@pytest.mark.parametrize("expected", facts(*FOLDERS), ids=lambda each: each["file"])
def test_a_track_is_what_the_file_says(expected: dict):
    flights = read(expected)
    fixes, (track,) = only(flights), flights.tracks
    assert len(fixes) == expected["points_with_position"]
    times = fixes["t"]
    assert (second(times.min()), second(times.max())) == (expected["first_utc"], expected["last_utc"])
    assert bool((np.diff(times) >= 0).all()) == expected["in_time_order_in_file"]
    lat, lon = fixes.degrees
    box = (lat.min(), lon.min(), lat.max(), lon.max())
    assert box == pytest.approx(expected["bbox_lat_min_lon_min_lat_max_lon_max"], abs=1e-7)
    assert sorted(track.callsigns) == expected["callsigns"]
    assert track.rejected.count == flights.rejected.count == 0
    said = {name: word.value for name, word in track.identity.items()}
    for name in {"registration", "type", "origin", "destination"} & set(expected):
        assert said[name] == expected[name]
    if "hex" in expected:
        assert [said["hex"]] == expected["hex"]
        assert track.identity["hex"].by == "emitter"


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
