"""The real CSV files give the facts that were computed from them separately."""

import json
import os
from pathlib import Path

import numpy as np
import pytest

from tests.tracking.taken import only, second, taken
from workbench.tracking.formats.fr24_archive import flights_of

DATA = Path(os.environ.get("CASE_DATA", "/nowhere")) / "trackers"
FOLDERS = {"fr24_csv": "fr24-csv", "opensky_csv": "opensky-csv", "generic_csv": "csv"}
pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="CASE_DATA holds no tracker files")


def facts(*folders: str) -> list[dict]:
    if not DATA.is_dir():
        return []
    files = json.loads((DATA / "expected.json").read_text())["files"]
    return [each for each in files if each["file"].split("/")[0] in folders]


@pytest.mark.parametrize("expected", facts(*FOLDERS), ids=lambda each: each["file"])
def test_a_table_is_what_the_file_says(expected: dict):
    path = DATA / expected["file"]
    flights = taken(path.read_bytes(), name=path.name, format=FOLDERS[path.parent.name])
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
    for name in {"registration", "type"} & set(expected):
        assert said[name] == expected[name]
    if "hex" in expected:
        assert [said["hex"]] == expected["hex"]


def test_six_rows_of_the_test_flight_say_the_ground_in_the_air():
    (expected,) = facts("opensky_csv")
    fixes = only(taken((DATA / expected["file"]).read_bytes()))
    assert int((fixes["ground"] == 1).sum()) == expected["false_on_ground_rows"]
    assert not fixes.has("aside")


def test_an_archive_is_what_its_files_say():
    (expected,) = facts("fr24_archive")
    listed, folder = expected["file"].split(" + ")
    with (DATA / listed).open("rb") as file:
        flights = flights_of(file)
    for each in expected["flights"]:
        path = DATA / "fr24_archive" / folder / f"20170205_{each['flight_id']}.csv"
        track = taken(path.read_bytes(), name=path.name, format="fr24-archive").tracks[0]
        times, said = track.fixes["t"], flights[track.identity["flight_id"].value]
        assert (len(times), second(times.min()), second(times.max())) == (
            each["points"], each["first_utc"], each["last_utc"],
        )  # fmt: skip
        assert int((track.fixes["ground"] == 1).sum()) == each["ground_points"]
        names = ("registration", "type", "callsign", "origin", "destination")
        labels = ("reg", "type", "callsign", "label_from_iata", "label_to_iata")
        assert [said[name].value for name in names] == [each[label] for label in labels]
