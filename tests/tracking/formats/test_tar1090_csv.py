"""The table without a header that tar1090's toCSV makes of a trace."""

import io

import pytest

from tests.tracking.taken import only, taken
from workbench.tracking.fixes import NONE
from workbench.tracking.importer import Settings, importer_for, importer_of
from workbench.values.errors import CaseError

ROWS = "1740000000.25,35.4,35.9,ground,12.5,351.2\n1740000010.0,35.5,35.95,3000,None,None\n"


def test_the_first_row_is_a_fix_and_none_is_nothing():
    flights = taken(ROWS * 2 + "None,1,2,3,4,5\n", format="tar1090-csv")
    fixes = only(flights)
    assert fixes["t"].tolist() == [1_740_000_000_250, 1_740_000_010_000] * 2
    assert fixes["row"].tolist() == [1, 2, 3, 4]
    assert fixes["ground"].tolist() == [1, 0] * 2
    assert fixes["altitude"].tolist() == [NONE, 3000] * 2
    assert fixes["speed"].tolist() == [125, NONE] * 2
    assert flights.tracks[0].rejected.first == ((5, "no time"),)
    assert "does not name its aircraft" in flights.remarks[0]


def test_rows_of_other_numbers_are_not_taken_for_fixes():
    for text in ("1,2,3,4,5,6\n", "1740000000,95,1,2,3,4\n", "1740000000,1,2,x,3,4\n", "1740000000,1,2,3\n"):
        assert importer_for(text.encode()) is None


def test_a_table_that_is_none_is_refused():
    importer = importer_of("tar1090-csv")
    assert importer is not None
    for text in (b"", b"1,2\n", b"1,2,x,4,5,6\n"):
        with pytest.raises(CaseError, match="no row of time, latitude and longitude"):
            importer.read(io.BytesIO(text), name="x", settings=Settings())
