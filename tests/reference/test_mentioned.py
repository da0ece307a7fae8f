"""Names of the tables are known as they are spelled, and nothing in small letters is a name."""

from __future__ import annotations

import pytest

from workbench.reference.mentioned import mentioned


@pytest.mark.parametrize("word", ["Sheremetyevo", "Ilyushin", "Antonov", "Lajes", "Hmeimim", "Libya", "Łódź", "Ливия"])
def test_names_of_types_airfields_and_countries_are_known(word: str) -> None:
    assert mentioned(word)


@pytest.mark.parametrize("word", ["", "Sheremetyev", "heremetyevo", "Ilyushinn", "lajes", "airfeild"])
def test_parts_of_names_and_small_letters_are_not(word: str) -> None:
    assert not mentioned(word)
