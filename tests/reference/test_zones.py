"""The clocks of countries, and where towns lie."""

from __future__ import annotations

from datetime import datetime

import pytest

from workbench.reference.townsites import middle
from workbench.reference.zones import local_offset

_NOON = datetime(2025, 7, 1, 12)


@pytest.mark.parametrize(
    ("country", "moment", "at", "offset"),
    [
        ("TR", _NOON, None, "+03:00"),
        ("DE", _NOON, None, "+02:00"),
        ("DE", datetime(2025, 1, 1), None, "+01:00"),
        ("MM", _NOON, None, "+06:30"),
        ("US", _NOON, None, ""),  # its zones differ
        ("US", _NOON, (40.7, -74.0), "-04:00"),
        ("US", _NOON, (61.2, -149.9), "-08:00"),
        ("FJ", _NOON, (-18.0, -179.9), "+12:00"),
        ("XX", _NOON, (0.0, 0.0), ""),
    ],
)
def test_a_country_has_the_offset_of_its_clocks(
    country: str, moment: datetime, at: tuple[float, float] | None, offset: str
) -> None:
    assert local_offset(country, moment, at) == offset


def test_a_town_of_the_tables_has_a_middle_and_others_have_none() -> None:
    assert middle("FR", "Carcassonne") == pytest.approx((43.2, 2.35), abs=0.1)
    assert middle("DE", "Carcassonne") is None
