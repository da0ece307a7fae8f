"""One name in two scripts is told by the table of actors or by its sound; one script is told apart by its letters."""

from __future__ import annotations

import pytest

from workbench.reference.namesakes import one_name


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("Bloomberg", "Блумберга", True),
        ("Flightradar24", "Флайтрадар", True),
        ("Flightradar24", "Блумберг", False),
        ("Radar-Info", "Радар-Инфо", True),
        ("Rybar", "Rybin", False),
        ("Рыбарь", "Рыбин", False),
        ("Ria", "Рия", False),
    ],
)
def test_names_across_scripts(one: str, two: str, same: bool) -> None:
    assert one_name(one, two) is same is one_name(two, one)
