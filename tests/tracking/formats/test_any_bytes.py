"""Whatever bytes a file holds, JSON, XML and message importers give fixes within bounds or refuse in one sentence."""

import io
import json
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tracking.formats import (
    test_gpx,
    test_json_flights,
    test_json_snapshots,
    test_kml,
    test_readsb_trace,
    test_sbs1,
)
from workbench.tracking.fixes import NONE, Flights
from workbench.tracking.importer import Settings, importer_for, importer_of
from workbench.values.errors import CaseError

SEEDS = {
    "readsb-trace": test_readsb_trace.trace(
        test_readsb_trace.row(1, ac={"flight": "A", "squawk": "1"}), test_readsb_trace.row(2, alt="ground", flags=2)
    ).decode(),
    "aircraft-json": test_json_snapshots.listed(test_json_snapshots.plane(flight="A", mlat=["lat"])),
    "fr24-playback": test_json_flights.playback(test_json_flights.point(0)),
    "opensky-json": json.dumps({"time": 1, "states": [test_json_snapshots.STATE]}),
    "vrs-json": json.dumps({"acList": [{**test_json_snapshots.VRS, "Cos": [1, 2, 3, 4, 5, 6]}]}),
    "traffic-json": test_json_flights.SHAPES["records"],
    "fr24-kml": test_kml.fr24(*test_kml.ROUTE),
    "tar1090-kml": test_kml.TAR,
    "flightaware-kml": test_kml.aware("FlightAware (ZRH / LSZH-FRA / EDDF)", test_kml.airport("LSZH")),
    "kml": test_kml.kml(test_kml.AIR, *test_kml.ROUTE),
    "gpx": test_gpx.gpx(("A", test_gpx.POINTS)),
    "sbs-1": test_sbs1.message(3, "00:00:10.500", test_sbs1.POSITION) * 2,
}
HOSTILE = [
    b"null", b"NaN", b"-1e999", b"1e400", b"9" * 400, b'"x"', b"[]", b"{}", b"[" * 1500, b'{"a":' * 300, b"true",
    b"\xff\xfe", b"\x00", b"<", b"&", b"]]>", b"<!--", b"<!DOCTYPE", b'"', b"\\", b",", b"-", b"99999999999", b"\n",
    b"\xef\xbb\xbf",
]  # fmt: skip


def check(flights: Flights) -> None:
    for track in flights.tracks:
        assert len(track.fixes) > 0
        lat, lon = track.fixes["lat"], track.fixes["lon"]
        assert (abs(lat) <= 900_000_000).all()
        assert (abs(lon) <= 1_800_000_000).all()
        assert (track.fixes["row"] > 0).all()
        assert int(track.fixes["callsign"].max()) <= len(track.callsigns)
        heading = track.fixes["heading"]
        assert ((heading == NONE) | ((heading >= 0) & (heading < 3600))).all()


def tried(format_: str, data: bytes) -> None:
    importer = importer_of(format_)
    assert importer is not None
    importer.recognise(data)
    with suppress(CaseError):
        flights = importer.read(io.BytesIO(data), name="f", settings=Settings())
        check(flights)
        importer.place(data.decode("utf-8", "replace"), int(flights.tracks[0].fixes["row"][-1]))


@pytest.mark.parametrize("format_", SEEDS)
def test_each_seed_is_of_its_format(format_: str):
    chosen = importer_for(SEEDS[format_].encode(), name="f")
    assert chosen is not None
    assert chosen.format == format_
    check(chosen.read(io.BytesIO(SEEDS[format_].encode()), name="f", settings=Settings()))


@pytest.mark.parametrize("format_", SEEDS)
@settings(max_examples=25)
@given(st.data())
def test_a_file_that_was_tampered_with_is_read_or_refused(format_: str, data: st.DataObject):
    raw = SEEDS[format_].encode()
    for _ in range(data.draw(st.integers(1, 3))):
        begin = data.draw(st.integers(0, len(raw)))
        end = data.draw(st.integers(begin, min(len(raw), begin + 40)))
        raw = raw[:begin] + data.draw(st.sampled_from(HOSTILE) | st.binary(max_size=6)) + raw[end:]
    tried(format_, raw)


@pytest.mark.parametrize("format_", SEEDS)
@settings(max_examples=10)
@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(format_: str, raw: bytes):
    tried(format_, raw)
