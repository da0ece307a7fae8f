"""How many, by themselves: bounds in every language, never exact where the words are not."""

from __future__ import annotations

import pytest

from workbench.case.resolving import count, counted


@pytest.mark.parametrize(
    ("written", "low", "high"),
    [
        ("al menos tres vuelos", 3, None),
        ("tres vuelos o más", 3, None),
        ("mindestens 3 Landungen", 3, None),
        ("mindestens drei Landungen", 3, None),
        ("drei oder mehr Landungen", 3, None),
        ("fast drei Flüge", 2, 4),
        ("au moins trois vols", 3, None),
        ("trois vols ou plus", 3, None),
        ("plus de trois vols", 4, None),
        ("co najmniej trzy loty", 3, None),
        ("не менее трёх рейсов", 3, None),
        ("ثلاث رحلات على الأقل", 3, None),
        ("three landings or more", 3, None),
        ("not three landings", None, None),
        ("nicht drei Landungen", None, None),
        ("keine drei Landungen", None, None),
        ("drei bis fünf Flüge", None, None),
        ("двадцать пять рейсов", None, None),
        ("Two 747 flights", None, None),
        ("Five Boeing 737 flights", 5, 5),
        ("drei An-124-Landungen", 3, 3),
        ("once vuelos", 11, 11),
        ("between 20 and 30 flights", 20, 30),
    ],
)
def test_a_count_is_bounded_by_the_language_of_its_words(written: str, low: int | None, high: int | None) -> None:
    assert count(written) == {"written": written, "min": low, "max": high}


@pytest.mark.parametrize(
    "written",
    ["twice", "zweimal", "zwei mal", "deux fois", "à deux reprises", "dos veces", "dwukrotnie", "dwa razy",
     "дважды", "два раза", "مرتين"],
)  # fmt: skip
def test_how_often_is_a_number_in_every_language(written: str) -> None:
    assert (counted(written).min, counted(written).max) == (2, 2)


@pytest.mark.parametrize(
    ("written", "known", "low", "high"),
    [
        ("Two 747 flights", 2, 2, 2),
        ("zwo Flüge", 2, 2, 2),
        ("once", 1, 1, 1),
        ("at least three landings", 3, 3, None),
        ("more than ten flights", 10, 11, None),
        ("up to six", 6, None, 6),
    ],
)
def test_a_number_known_from_the_text_stands_where_the_words_tell_another(
    written: str, known: int, low: int | None, high: int | None
) -> None:
    assert (counted(written, known).min, counted(written, known).max) == (low, high)
