"""Whatever the bytes are, a table is read or refused in one sentence, and every fix lies on the earth."""

import io
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tracking.formats.test_flightaware_csv import HEAD as FLIGHTAWARE
from tests.tracking.formats.test_flightaware_csv import ROWS
from tests.tracking.formats.test_fr24_csv import HEAD as FR24
from tests.tracking.formats.test_fr24_csv import row
from tests.tracking.formats.test_fr24_others import API, FLIGHTS, GRANULAR, POSITIONS
from tests.tracking.formats.test_opensky_csv import HEAD as OPENSKY
from tests.tracking.formats.test_opensky_csv import row as vector
from tests.tracking.formats.test_tar1090_csv import ROWS as TAR1090
from workbench.tracking.fixes import DEGREE, Flights
from workbench.tracking.formats.fr24_archive import flights_of
from workbench.tracking.importer import Settings, importer_of
from workbench.values.errors import CaseError

GOOD = {
    "fr24-csv": FR24 + row(0) + row(5),
    "fr24-archive": POSITIONS + "1486270575,38000,291,36.1,52.9,3517,425,13827\n",
    "fr24-granular": GRANULAR + "2024-01-02 07:41:03Z.515,x,0x4CA123,R1,1.5,2.5,P,3000,7700,200,90,-64,A,,1,GPSA:3,,\n",
    "fr24-api": API + "2023-01-01T12:00:00Z,51.4,-0.4,100,150,-64,90,7000,BA123,ADSB\n",
    "opensky-csv": OPENSKY + vector(1_527_699_601) + vector(1_527_699_602, hex_="aa0001"),
    "flightaware-csv": FLIGHTAWARE + ROWS,
    "tar1090-csv": TAR1090,
    "csv": "date,time,position,altitude,hex,callsign\n2025-10-26,10:00:00,\"34.5, 35.9\",FL350,154073,RFF1\n"
    "2025-10-26,10:01:00,34°30'N 35 54 00 E,ground,154074,\n",
}  # fmt: skip
SAID = Settings(zone="Europe/Moscow", date="2025-10-26")
ODD = [
    b"", b"\0", b'"', b'""', b",", b";", b"\n", b"\r", b"nan", b"-", b"1e309", b"9" * 40, b"\xff", b"\xef\xbb\xbf",
    b" " * 90, "٣".encode(), "−1,5".encode(),
    b"9999-12-31T23:59:59+14:00", b"0001-01-01 00:00:00", b"24:00:00", b"'", b"#", b"\xff\xfe",
]  # fmt: skip


def survives(format: str, data: bytes) -> None:
    importer = importer_of(format)
    assert importer is not None
    importer.recognise(data, name="x.csv")
    flights_of(io.BytesIO(data))
    flights = Flights(())
    with suppress(CaseError):
        flights = importer.read(io.BytesIO(data), name="x.csv", settings=SAID)
    lines = data.count(b"\n") + data.count(b"\r") + 1
    for track in flights.tracks:
        fixes = track.fixes
        assert 0 < len(fixes) <= lines
        assert (abs(fixes["lat"]) <= 90 * DEGREE).all()
        assert (abs(fixes["lon"].astype("int64")) <= 180 * DEGREE).all()
        assert ((fixes["row"] >= 1) & (fixes["row"] <= lines)).all()
        assert (fixes["callsign"] <= len(track.callsigns)).all()


@settings(max_examples=40)
@given(format=st.sampled_from(sorted(GOOD)), data=st.binary(max_size=300), behind=st.booleans())
def test_arbitrary_bytes(format: str, data: bytes, behind: bool):
    head = GOOD[format].split("\n")[0].encode() + b"\n" if behind else b""
    survives(format, head + data)


@settings(max_examples=100)
@given(
    format=st.sampled_from(sorted(GOOD)),
    changes=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 30), st.sampled_from(ODD)), min_size=1, max_size=6),
)
def test_spoilt_files(format: str, changes: list[tuple[float, int, bytes]]):
    data = GOOD[format].encode()
    for where, length, put in changes:
        at = int(where * len(data))
        data = data[:at] + put + data[at + length :]
    survives(format, data)


@pytest.mark.parametrize("format", GOOD)
def test_the_untouched_files_are_read(format: str):
    importer = importer_of(format)
    assert importer is not None
    assert importer.recognise(GOOD[format].encode(), name="x.csv")
    assert importer.read(io.BytesIO(GOOD[format].encode()), name="x.csv", settings=SAID).tracks
    survives(format, FLIGHTS.encode())
