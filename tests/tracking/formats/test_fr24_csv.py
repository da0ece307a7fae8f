"""Flights saved from Flightradar24: its columns in any order, what the file's name tells, and rows that are none."""

import gzip

import pytest

from tests.tracking.taken import cited, only, refused, taken
from workbench.tracking.fixes import NONE
from workbench.tracking.formats.fr24_csv import named_in

HEAD = "Timestamp,UTC,Callsign,Position,Altitude,Speed,Direction\n"


def row(seconds: int, *, place: str = '"35.401,35.948"', more: str = "3000,250,351", sign: str = "RFF7001") -> str:
    return f"{1_761_500_000 + seconds},2025-10-26T17:33:20Z,{sign},{place},{more}\n"


def test_each_value_is_taken_from_its_column():
    fixes = only(taken(HEAD + row(0) + row(10, more="0,122,0"), format="fr24-csv"))
    told = ("t", "lat", "lon", "altitude", "speed", "heading", "ground", "callsign", "row")
    assert [fixes[name][0] for name in told] == [
        1_761_500_000_000, 354_010_000, 359_480_000, 3000, 2500, 3510, 0, 1, 2,
    ]  # fmt: skip
    assert fixes["ground"].tolist() == [0, 1]
    assert not fixes.has("kind")


def test_columns_are_found_by_name_in_any_order_with_marks_blanks_and_other_signs():
    text = "\ufeff\r\n\r\n Position ;Altitude;Extra;Timestamp;Direction;Speed\r\n35.4, 35.9;0;x;1761500000;8;9\r\n"
    fixes = only(taken(text, format="fr24-csv"))
    assert (fixes["lat"][0], fixes["lon"][0], fixes["speed"][0], fixes["row"][0]) == (354_000_000, 359_000_000, 90, 4)


@pytest.mark.parametrize("left", [0, 1, 2, 4, 5, 6])
def test_a_file_is_known_with_any_column_but_the_positions_left_out(left: int):
    cells = '1761500000,2025-10-26T17:33:20Z,RFF7001,"35.401,35.948",0,122,351'.replace("35.401,", "35.401#").split(",")
    names = HEAD.strip().split(",")
    rows = [[cell for place, cell in enumerate(each) if place != left] for each in (names, cells)]
    text = "\n".join(",".join(row).replace("#", ",") for row in rows) + "\n"
    fixes = only(taken(text, format="fr24-csv"))
    assert (fixes["lat"][0], fixes["t"][0]) == (354_010_000, 1_761_500_000_000)
    assert fixes["ground"].tolist() == [-1 if left == 4 else 1]


def test_a_file_without_unix_times_is_read_by_its_utc():
    text = 'UTC,Callsign,Position,Altitude,Speed,Direction\n2025-10-26T17:33:20Z,,"1,2",0,0,0\n'
    fixes = only(taken(text))
    assert fixes["t"].tolist() == [1_761_500_000_000]


def test_bad_rows_are_told_by_line_and_good_rows_come_in():
    rows = [
        row(0), row(5, place=""), "1761500010,\n", row(15, place='"NaN,NaN"'), "\n", "soon,,,\"1,2\",0,0,0\n",
        row(20, place='"95,2"'), row(25, place='"1,200"'), row(30, place='"35.4"'), row(35, more=",,"),
        '1761500040,,RFF7001,"35.4,35.9\n', row(45), row(2, place='"0,0"'), row(45),
        "0,,X,\"1,2\",0,0,0\n", "-9,,X,\"1,2\",0,0,0\n", "4102444800,,X,\"1,2\",0,0,0\n", "1e400,,X,\"1,2\",0,0,0\n",
        row(50)[:30],
    ]  # fmt: skip
    flights = taken(HEAD + "".join(rows))
    fixes, (track,) = only(flights), flights.tracks
    assert fixes["row"].tolist() == [2, 11, 13, 14, 15, 16, 18]
    assert track.rejected.first == (
        (3, "no position"), (4, "no position"), (5, "a position that cannot be read"), (7, "no time"),
        (8, "no such latitude"), (9, "no such longitude"), (10, "a position that cannot be read"),
        (12, "no position"), (17, "no time"),
        (19, "no time"), (20, "no position"),
    )  # fmt: skip
    assert track.rejected.count == 11
    assert [fixes[name][1] for name in ("altitude", "speed", "ground")] == [NONE, NONE, -1]


def test_rows_stay_in_the_order_of_the_file_with_duplicates():
    fixes = only(taken(HEAD + row(20) + row(0) + row(0)))
    assert fixes["t"].tolist() == [1_761_500_020_000, 1_761_500_000_000, 1_761_500_000_000]


def test_only_the_first_hundred_bad_rows_are_told_one_by_one():
    track = taken(HEAD + row(0) + row(1, place="") * 250).tracks[0]
    assert (track.rejected.count, len(track.rejected.first), track.rejected.first[-1][0]) == (250, 100, 102)


def test_several_call_signs_are_remarked_on_and_an_empty_one_is_none():
    flights = taken(HEAD + row(0, sign="") + row(1, sign=" AFL1 ") + row(2))
    assert flights.tracks[0].callsigns == ("AFL1", "RFF7001")
    assert only(flights)["callsign"].tolist() == [0, 1, 2]
    assert flights.remarks == ("Several call signs in one flight: AFL1, RFF7001.",)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("JL516_3376ab31.csv", {"flight": "JL516", "flight_id": "3376ab31"}),
        ("Flight_LH971_(cb294d1).csv", {"flight": "LH971", "flight_id": "cb294d1"}),
        ("N123AB_3d1e6025 (1).csv", {"registration": "N123AB", "flight_id": "3d1e6025"}),
        ("RA-82035_3d1e6025-1.csv", {"registration": "RA-82035", "flight_id": "3d1e6025"}),
        ("WK24_34a8254b.derived.csv", {"flight": "WK24", "flight_id": "34a8254b"}),
        ("3d1e6025.csv", {"flight_id": "3d1e6025"}),
        ("track_20251026.csv", {}),
        ("", {}),
    ],
)
def test_a_name_tells_the_flight_and_the_tail(name: str, told: dict[str, str]):
    found = named_in(name)
    assert {field: word.value for field, word in found.items()} == told
    assert {word.by for word in found.values()} <= {"file name"}


def test_a_file_without_a_fix_is_refused_in_one_sentence():
    assert "no row with a time and a position" in refused(HEAD)
    assert "no row with a time and a position" in refused(HEAD + "soon,,,here,0,0,0\n")


def test_a_packed_file_that_breaks_off_is_read_up_to_there():
    packed = gzip.compress((HEAD + "".join(row(at, sign=f"A{at}") for at in range(5000))).encode())
    flights = taken(packed[: len(packed) // 2], format="fr24-csv")
    assert 100 < len(only(flights)) < 5000
    assert "breaks off" in flights.remarks[0]


def test_the_words_of_a_row_are_its_line():
    text = HEAD + row(0) + row(1)
    assert cited("fr24-csv", text, 3) == row(1).rstrip()
