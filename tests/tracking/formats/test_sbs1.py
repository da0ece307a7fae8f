"""SBS-1 messages: what each tells is carried to the positions of the same aircraft, by the receiver's clock."""

import pytest

from tests.tracking.taken import cited, only, refused, second, taken
from workbench.tracking.fixes import ADS_B, MLAT, NONE
from workbench.values.errors import CaseError


def message(
    kind: int, clock: str, told: str, *, hex_: str = "4CA2AD", day: str = "2010/05/23", word: str = "MSG"
) -> str:
    return f"{word},{kind},102,35,{hex_},780807,{day},{clock},{day},{clock},{told}\r\n"


POSITION = ",15225,,,51.20522,-0.43106,,,0,0,0,0"


def test_what_other_messages_told_within_a_minute_stands_with_the_position():
    log = (
        message(1, "00:00:01.000", "SHT1F   ,,,,,,,,,,,0")
        + message(4, "00:00:02.000", ",,361.4,20.7,,,-1728,,,,,")
        + message(6, "00:00:03.000", ",,,,,,,7700,0,0,0,0")
        + message(3, "00:00:10.500", POSITION)
        + message(3, "00:02:00.000", ",15300,,,51.3,-0.5,,,,,,")
    )
    flights = taken(log, format="sbs-1")
    fixes = only(flights)
    assert (flights.tracks[0].key, flights.tracks[0].callsigns) == ("4ca2ad", ("SHT1F",))
    told = ("altitude", "speed", "heading", "climb", "ground", "squawk", "callsign", "kind", "row")
    assert [fixes[name][0] for name in told] == [15225, 3614, 207, -1728, 0, 0o7700, 1, ADS_B, 4]
    assert [fixes[name][1] for name in told] == [15300, NONE, NONE, NONE, -1, 0o7700, 1, ADS_B, 5]
    assert fixes["t"][0] % 1000 == 500


def test_a_surface_position_is_on_the_ground_and_aircraft_are_kept_apart():
    log = (
        message(2, "00:00:01.000", ",,12,90,51.1,-0.1,,,,,,")
        + message(3, "00:00:02.000", ",900,,,51.2,-0.2,,,0,0,0,-1", hex_="405d0d")
        + message(3, "00:00:03.000", ",950,,,51.3,-0.3,,,,,,")
    )
    first, other = taken(log).tracks
    assert first.fixes["ground"].tolist() == [1, 1]
    assert (other.key, other.fixes["ground"].tolist(), other.identity["hex"].by) == ("405d0d", [1], "emitter")


def test_the_clock_is_the_receivers_own_unless_it_is_named():
    log = message(3, "12:00:00.000", POSITION) + message(3, "12:00:01.000", POSITION, day="2010/01/23")
    unstated = taken(log)
    assert second(only(unstated)["t"][0]) == "2010-05-23T12:00:00Z"
    assert unstated.zone == "not stated"
    assert "names no zone; the times were read as UTC" in unstated.remarks[1]
    named = taken(log, zone="Europe/London")
    assert [second(at) for at in only(named)["t"]] == ["2010-05-23T11:00:00Z", "2010-01-23T12:00:01Z"]
    assert named.zone == "Europe/London"
    assert len(named.remarks) == 1
    assert second(only(taken(log, zone="+03:00"))["t"][0]) == "2010-05-23T09:00:00Z"
    with pytest.raises(CaseError, match="no time zone"):
        taken(log, zone="Hmeimim")


def test_positions_at_0_0_and_twice_come_in_and_what_is_none_is_told():
    nought = message(3, "00:00:01.000", ",100,,,0.00000,0.00000,,,0,0,0,0")
    log = (
        nought + nought + message(3, "00:00:00.500", ",100,,,95.0,1.0,,,0,0,0,0") + "what\n"
        + message(3, "late", POSITION) + message(3, "00:00:02.000", POSITION, hex_="NOHEX1")
        + message(3, "00:00:03.000", ",100,,,,,,,0,0,0,0")
    )  # fmt: skip
    flights = taken(log)
    assert only(flights)["row"].tolist() == [1, 2]
    assert flights.rejected.first == ((3, "no such latitude"), (4, "no message"), (5, "no time"), (6, "no address"))
    assert flights.remarks[0] == "7 lines: 6 messages (6 of type 3) and 1 others."


def test_messages_of_ten_and_twenty_fields_and_other_lines_are_read():
    short = "MSG,8,102,35,4CA2AD,780807,2010/05/23,00:00:01.000,2010/05/23,00:00:01.000\n"
    others = "".join(
        f"{word},,102,35,4CA2AD,780807,2010/05/23,00:00:16.812\n" for word in ("STA", "AIR", "ID", "SEL", "CLK")
    )
    twenty = message(3, "00:00:02.000", ",15225,,,51.20522,-0.43106,,,0,0")
    flights = taken(others + short + twenty, format="sbs-1")
    assert only(flights)["row"].tolist() == [7]
    assert flights.remarks[0] == "7 lines: 2 messages (1 of type 3, 1 of type 8) and 5 others."


def test_positions_computed_by_receivers_say_so():
    assert only(taken(message(3, "00:00:01.000", POSITION, word="MLAT")))["kind"].tolist() == [MLAT]


def test_a_log_of_messages_without_a_position_is_refused():
    assert refused(message(4, "00:00:02.000", ",,361.4,20.7,,,-1728,,,,,"), name="a.log") == (
        "a.log holds messages of a receiver and no position among them; attach it as a source."
    )


def test_a_line_without_an_end_does_no_harm_and_a_line_is_cited():
    log = message(3, "00:00:01.000", POSITION) + "MSG,3," + "9" * 100_000 + "\n" + message(3, "00:00:02.000", POSITION)
    assert only(taken(log))["row"].tolist() == [1, 3]
    assert cited("sbs-1", log, 3) == message(3, "00:00:02.000", POSITION).strip()
