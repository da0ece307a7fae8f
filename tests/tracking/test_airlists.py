"""Lists of airframes are known by their columns and read row by row; what names no aircraft is counted."""

import gzip
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.tracking.airlists import Airframe, Listing, dated_of, listing
from workbench.values.errors import CaseError

PLANE_ALERT = """$ICAO,$Registration,$Operator,$Type,$ICAO Type,#CMPG,$Tag 1,$#Tag 2,$#Tag 3,Category,$#Link
15522C,RA-86572,Russian Air Force,Ilyushin IL-62 M,IL62,Mil,Ivan,,,Russian Air Force,https://example.org
A51316,N426NA,"NASA, Wallops",Lockheed P-3B Orion,P3,Gov,,,,Distinctive,
,,,,,,,,,,
nobody,???,,,,,,,,,
"""
TAR1090 = """15522C;RA-86572;IL62;10;ILYUSHIN Il-62M;1991;Russian Air Force;
004002;Z-WPA;B732;00;BOEING 737-200;;;
~2a0000;;;;;;
"""
OPENSKY = """icao24,registration,manufacturericao,manufacturername,model,typecode,serialnumber,operator,owner,notes
,,,,,,,,,
15522c,RA-86572,ILYUSHIN,Ilyushin,Il-62M,IL62,2,,Russian Air Force,
"""
QUOTED = """'icao24','timestamp','manufacturerName','model','operator','owner','registration','typecode'
'15522c','2024-01-01','Ilyushin','Il-62M','','Pilot''s own','RA-86572','IL62'
"""
STANDING = (
    "\ufeffICAO,Registration,ModelICAO,Manufacturer,Model,ManufacturerAndModel,IsPrivateOperator,Operator,AirlineCode\r\n"
    "15522C,RA-86572,IL62,Ilyushin,Il-62M,Ilyushin Il-62M,0,224th Flight Unit,TTF\r\n"
)
BASE = """AircraftID,ModeS,ModeSCountry,Registration,Manufacturer,ICAOTypeCode,Type,RegisteredOwners
1,15522C,Russia,RA-86572,Ilyushin,IL62,Il-62M,Russian Air Force
"""
ANY = "Hex;Reg;Military\n15522c;RA-86572;yes\n15522d\n"


def read(text: str | bytes, name: str = "list.csv") -> tuple[Listing, list[Airframe]]:
    data = text.encode() if isinstance(text, str) else text
    found = listing(io.BytesIO(data), name=name)
    return found, list(found.rows())


@pytest.mark.parametrize(
    ("text", "known", "first"),
    [
        (PLANE_ALERT, "plane-alert-db", (2, "IL62", "Ilyushin IL-62 M", "Russian Air Force", 1)),
        (TAR1090, "tar1090-db", (1, "IL62", "ILYUSHIN Il-62M", "Russian Air Force", 1)),
        (OPENSKY, "opensky", (3, "IL62", "Ilyushin Il-62M", "Russian Air Force", None)),
        (QUOTED, "opensky", (2, "IL62", "Ilyushin Il-62M", "Pilot's own", None)),
        (STANDING, "standing-data", (2, "IL62", "Ilyushin Il-62M", "224th Flight Unit", None)),
        (BASE, "basestation", (2, "IL62", "Ilyushin Il-62M", "Russian Air Force", None)),
        (ANY, "table", (2, None, None, None, 1)),
    ],
)
def test_a_list_is_known_by_its_columns_whatever_it_is_called(text: str, known: str, first: tuple[object, ...]):
    found, rows = read(text)
    row, designator, kind, operator, military = first
    assert found.form.format == known
    assert rows[0] == Airframe(row, "15522C", "RA-86572", designator, kind, operator, military)  # type: ignore[arg-type]
    packed, again = read(gzip.compress(text.encode()))
    assert (packed.form, again) == (found.form, rows)


def test_rows_without_an_aircraft_are_counted_with_their_lines_and_empty_ones_are_none():
    found, rows = read(PLANE_ALERT)
    assert [row.military for row in rows] == [1, 0]
    assert rows[1].operator == "NASA, Wallops"
    assert (found.entries, found.rejected, found.lines) == (2, 1, [5])
    found, rows = read(TAR1090)
    assert (found.entries, found.rejected, found.lines) == (2, 1, [3])
    assert rows[1] == Airframe(2, "004002", "Z-WPA", "B732", "BOEING 737-200", None, 0)


def test_a_quotation_that_never_ends_takes_no_more_than_its_stretch_and_lines_stay_those_of_the_file():
    text = PLANE_ALERT.splitlines()[0] + '\n15522C,RA-86572,"Two\nlines",,,\n15522D,"RA-86573,,,,\n'
    text += "15522E,RA-86574,,,,\n" * 9000
    found, rows = read(text)
    assert rows[0].operator == "Two lines"
    assert rows[0].row == 2
    assert rows[-1].row == text.count("\n")
    assert found.rejected == 1


def test_what_is_no_list_is_refused_in_one_sentence():
    with pytest.raises(CaseError, match="import it as a tracker file"):
        read("icao24,registration,typecode,owner,lat,lon\n15522C,RA-86572,IL62,,1,2\n")
    for text in ("", "Two transports landed.", "a,b\n1,2\n", "\0\0\0"):
        with pytest.raises(CaseError, match="no list of airframes"):
            read(text)


@pytest.mark.parametrize(
    ("name", "dated"),
    [("aircraft-database-complete-2025-02.csv", "2025-02"), ("plane-alert-db_20251026.csv", "2025-10-26"),
     ("aircraft.csv.gz", "unknown"), ("list2024.csv", "2024"), ("123456.csv", "unknown"),
     ("db 1999 as of 2025.11.csv", "2025-11"), ("dump-20251340.csv", "unknown")],
)  # fmt: skip
def test_a_date_is_taken_from_the_name(name: str, dated: str):
    assert dated_of(name) == dated


@settings(max_examples=150, deadline=None)
@given(st.sampled_from([PLANE_ALERT, TAR1090, OPENSKY, QUOTED, STANDING, BASE, ANY]), st.data())
def test_no_bytes_break_the_reading(text: str, data: st.DataObject):
    whole = bytearray(text.encode())
    for _ in range(data.draw(st.integers(0, 12))):
        place = data.draw(st.integers(0, len(whole) - 1))
        whole[place : place + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
        whole = whole or bytearray(b"x")
    try:
        found, rows = read(bytes(whole))
    except CaseError:
        return
    assert found.entries == len(rows)
    for row in rows:
        assert row.hex or row.registration
        assert all(part is None or isinstance(part, int) or part.isprintable() for part in row)
