"""The real CSV files give the facts that were computed from them separately."""

import pytest

from tests.tracking.taken import DATA, as_given, facts, only, second, taken
from workbench.tracking.formats.fr24_archive import flights_of

FOLDERS = {"fr24_csv": "fr24-csv", "opensky_csv": "opensky-csv", "generic_csv": "csv"}
pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="CASE_DATA holds no tracker files")


@pytest.mark.parametrize("expected", facts(*FOLDERS), ids=lambda each: each["file"])
def test_a_table_is_what_the_file_says(expected: dict):
    path = DATA / expected["file"]
    flights = taken(path.read_bytes(), name=path.name, format=FOLDERS[path.parent.name])
    as_given(flights, expected)


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
