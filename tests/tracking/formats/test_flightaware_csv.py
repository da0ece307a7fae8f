"""Track logs of FlightAware: days by name, a local clock that has to be named, numbers as people write them."""

import pytest

from tests.tracking.taken import only, refused, second, taken
from workbench.tracking.fixes import ADS_B, ESTIMATED, UNKNOWN
from workbench.values.errors import CaseError

HEAD = "Time (EDT),Latitude,Longitude,Course,kts,mph,feet,Rate,Reporting Facility\n"
ROWS = (
    "Departure (KJFK) @ Saturday 11:55:00 PM EDT\n"
    'Sat 11:58:10 PM,40.6413,-73.7781,↗ 45°,150,173,"1,200","1,500",FlightAware ADS-B (KJFK)\n'
    'Sun 12:03:10 AM,40.7,-73.6,→ 90°,250,288,"9,200",-500,Estimated\n'
    "Tue 12:03:10 AM,40.8,-73.5,,,,,,New York Center\n"
)


def test_days_by_name_carry_the_date_on_and_the_zone_makes_it_utc():
    flights = taken(HEAD + ROWS, format="flightaware-csv", zone="America/New_York", date="2025-10-25")
    fixes = only(flights)
    assert [second(at) for at in fixes["t"]] == [
        "2025-10-26T03:58:10Z", "2025-10-26T04:03:10Z", "2025-10-28T04:03:10Z",
    ]  # fmt: skip
    assert [fixes[name][0] for name in ("altitude", "speed", "heading", "climb", "row")] == [1200, 1500, 450, 1500, 3]
    assert fixes["kind"].tolist() == [ADS_B, ESTIMATED, UNKNOWN]
    assert (flights.zone, flights.tracks[0].rejected.count) == ("America/New_York", 0)
    assert not fixes.has("ground")


def test_clocks_without_names_of_days_roll_over_at_midnight():
    text = HEAD + "23:58:10,1,2,0,150,,100,,\n00:03:10,1,2,0,150,,100,,\n"
    fixes = only(taken(text, zone="-04:00", date="2025-10-25"))
    assert [second(at) for at in fixes["t"]] == ["2025-10-26T03:58:10Z", "2025-10-26T04:03:10Z"]


def test_metres_and_kilometres_an_hour_are_known_by_their_columns():
    text = "Time (UTC)\tLatitude\tLongitude\tCourse\tkm/h\tmeters\tRate\n2025-10-26 10:00:00\t1\t2\t9\t1852\t3048\t0\n"
    flights = taken(text, format="flightaware-csv")
    fixes = only(flights)
    assert (fixes["speed"][0], fixes["altitude"][0], flights.zone) == (10_000, 10_000, "")


def test_a_log_without_zone_or_date_is_refused_and_says_what_to_name():
    assert "local clock (EDT); name its zone, like America/New_York or -04:00, and the date" in refused(HEAD + ROWS)
    with pytest.raises(CaseError, match="without a date; name the date of its first row"):
        taken(HEAD + ROWS, zone="-04:00")
    with pytest.raises(CaseError, match="no time zone"):
        taken(HEAD + ROWS, zone="Hmeimim", date="2025-10-25")
    with pytest.raises(CaseError, match="no row with a time and a position"):
        taken(HEAD, zone="-04:00", date="2025-10-25")
