"""What a log's heads and cells are taken for: fields by their heads, days and times by the column they stand in."""

from __future__ import annotations

import pytest

from workbench.reading.tables import table_of
from workbench.reading.tables_dates import date_of, told
from workbench.reading.tables_mapping import Mapping, check, field_of, guess, heads_of, mapping_from
from workbench.values.errors import CaseError


@pytest.mark.parametrize(
    ("head", "field"),
    [
        ("Reg", "registration"),
        ("Tail no.", "registration"),
        ("C/S", "callsign"),
        ("ICAO24", "hex"),
        ("ADEP", "origin"),
        ("ADES", "destination"),
        ("Date (dd/mm/yyyy)", "when"),
        ("Time UTC", "when"),
        ("QTY", "count"),
        ("a/c type", "aircraft"),
        ("Remarks", "note"),
        ("Asserted by", "by"),
        ("Operator", "operator"),
        ("Shoe size", ""),
        ("Number", ""),
    ],
)
def test_common_heads_name_their_fields(head: str, field: str) -> None:
    assert field_of(head, "sighting") == field


def test_a_log_without_a_head_keeps_its_first_row() -> None:
    sheet = table_of("2025-01-02,An-124\n2025-01-03,Il-76\n")
    assert (guess(sheet).head, heads_of(sheet, 0)) == (0, ("A", "B"))


def test_statements_make_claims() -> None:
    assert guess(table_of("Statement,By\nThe fleet left,a witness\n")).kind == "claim"


def test_two_columns_for_one_field_are_refused_by_name() -> None:
    mapping = Mapping(fields=("registration", "registration"))
    with pytest.raises(CaseError, match="“Reg” and “Tail” both go to Registration"):
        check(mapping, ("Reg", "Tail"))


@pytest.mark.parametrize(
    "kept",
    [
        {},
        {"kind": "sighting"},
        {"kind": "sighting", "fields": ["wings"]},
        [],
        "x",
        {"kind": "table", "fields": []},
        {"kind": "claim", "fields": [], "order": "z"},
    ],
)
def test_what_is_no_mapping_is_refused(kept: object) -> None:
    with pytest.raises(CaseError):
        mapping_from(kept)


# dates


@pytest.mark.parametrize(
    ("cell", "edtf"),
    [
        ("2025-04-03", "2025-04-03"),
        ("20250403", "2025-04-03"),
        ("3-Apr-25", "2025-04-03"),
        ("03 APR 2025 14:05", "2025-04-03T14:05"),
        ("April 3, 2025", "2025-04-03"),
        ("25.12.99", "1999-12-25"),
        ("2025/04/03 1405Z", "2025-04-03T14:05Z"),
        ("031405ZAPR25", "2025-04-03T14:05Z"),
        ("3/25/2025 2:05 pm", "2025-03-25T14:05"),
        ("2025-04-03 14:05:59 +0300", "2025-04-03T14:05:59+03:00"),
        ("2025-02-30", None),
        ("1865-04-03", "1865-04-03"),
        ("04/04/2025", "2025-04-04"),
    ],
)
def test_a_cell_that_has_one_reading_is_read(cell: str, edtf: str | None) -> None:
    found = date_of(cell, "", "")
    assert found is not None
    assert (found.written, found.edtf) == (cell, edtf)


@pytest.mark.parametrize("cell", ["last Sunday", "An-124", "", "45750", "25:99", "2025-04-03 25:00", "3" * 5000])
def test_what_is_no_date_in_figures_is_left_to_others(cell: str) -> None:
    assert date_of(cell, "", "") is None


def test_day_and_month_are_never_guessed_in_silence() -> None:
    found = date_of("03/04/2025", "", "")
    assert found is not None
    assert (found.value, [each.value for each in found.alternatives]) == (None, ["2025-04-03", "2025-03-04"])
    assert date_of("03/04/2025", "month-first", "as told").edtf == "2025-03-04"  # type: ignore[union-attr]


def test_a_column_tells_its_order_where_its_cells_agree() -> None:
    assert told([(2, "03/04/2025"), (3, "25/04/2025")]).says() == (
        "the day before the month: 1 cell can be read no other way, the first is row 3, “25/04/2025”"
    )
    mixed = told([(2, "25/04/2025"), (3, "04/25/2025")])
    assert (mixed.order, "mixes both orders: row 2" in mixed.says()) == ("", True)
    assert "no cell tells which" in told([(2, "03/04/2025")]).says()
