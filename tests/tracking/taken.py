"""Tracker files in tests: read from bytes as the program reads them, and shown as people would check them."""

import io
from datetime import UTC, datetime, timedelta

import pytest

from workbench.tracking.fixes import Fixes, Flights
from workbench.tracking.importer import Settings, read_file
from workbench.values.errors import CaseError


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
