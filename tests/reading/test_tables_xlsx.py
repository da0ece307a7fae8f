"""What a number format of a workbook makes of a number: a day, a time, both or digits."""

from __future__ import annotations

import pytest

from workbench.reading.tables_xlsx import shown_as


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("General", ""),
        ("0.00", ""),
        ("yyyy-mm-dd", "day"),
        ("[$-409]d mmm yyyy;@", "day"),
        ("h:mm", "time"),
        ("mm:ss", "time"),
        ("[h]:mm", "time"),
        ('"day "0', "0"),
        ("d/m/yy h:mm", "both"),
        ("0000", "0000"),
        ("[Red]0.0", ""),
        ("mmm", "day"),
    ],
)
def test_a_number_format_tells_days_and_times(code: str, shown: str) -> None:
    assert shown_as(code) == shown
