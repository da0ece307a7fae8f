"""Tracker files in tests: read from bytes as the program reads them, and shown as people would check them."""

import io
import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from workbench.tracking.fixes import Fixes, Flights, Tracked
from workbench.tracking.importer import Settings, read_file
from workbench.values.errors import CaseError

DATA = Path(os.environ.get("CASE_DATA", "/nowhere")) / "trackers"


def taken(data: bytes | str, *, name: str = "file", format: str = "", zone: str = "", date: str = "") -> Flights:
    """What a file holds; ``format`` is the importer that must have recognised it."""
    raw = data.encode() if isinstance(data, str) else data
    chosen, flights = read_file(io.BytesIO(raw), name=name, settings=Settings(zone=zone, date=date))
    assert not format or chosen.format == format
    return flights


def refused(data: bytes | str, *, name: str = "file") -> str:
    """The one sentence with which a file is refused."""
    with pytest.raises(CaseError) as caught:
        taken(data, name=name)
    return str(caught.value)


def only(flights: Flights) -> Fixes:
    (track,) = flights.tracks
    return track.fixes


def second(milliseconds: int) -> str:
    """The instant to the second below it, as the expected facts write it."""
    whole = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=int(milliseconds))
    return whole.strftime("%Y-%m-%dT%H:%M:%SZ")


def cited(flights_of: str, text: str, row: int) -> str:
    """The words of a row, by the importer of a format."""
    from workbench.tracking.importer import importer_of

    importer = importer_of(flights_of)
    assert importer is not None
    span = importer.place(text, row)
    assert span is not None
    return text[span[0] : span[1]]


def facts(*folders: str) -> list[dict]:
    """What was computed from the given files of some folders; nothing where they are not there."""
    if not DATA.is_dir():
        return []
    files = json.loads((DATA / "expected.json").read_text())["files"]
    return [each for each in files if each["file"].split("/")[0] in folders]


def as_given(flights: Flights, expected: dict) -> Tracked:
    """The one track of a given file, which is what was computed from the file apart."""
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
    return track
