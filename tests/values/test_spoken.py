"""Stored dates in words."""

import pytest

from workbench.values.spoken import spoken_date, spoken_length, spoken_size, thousands


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2025-10-26", "26 Oct 2025"),
        ("2025-10", "Oct 2025"),
        ("2025", "2025"),
        ("2025-24", "winter 2025"),
        ("2025-10-30~", "about 30 Oct 2025"),
        ("2025-10?", "perhaps Oct 2025"),
        ("2025-10%", "perhaps about Oct 2025"),
        ("202X", "202X"),
        ("2025-10-XX", "XX Oct 2025"),
        ("2025-10-24/2025-10-29", "24 – 29 Oct 2025"),
        ("2025-09-24/2025-10-29", "24 Sep – 29 Oct 2025"),
        ("2024-12-24/2025-01-02", "24 Dec 2024 – 2 Jan 2025"),
        ("2025-10-26/..", "26 Oct 2025 or later"),
        ("../2025-10-30", "30 Oct 2025 or earlier"),
        ("2025-10-26/", "from 26 Oct 2025, end not stated"),
        ("/2025-10-26", "until 26 Oct 2025, start not stated"),
        ("[2025-10-19,2025-10-26]", "19 Oct 2025 or 26 Oct 2025"),
        ("{2025-10-19,2025-10-26}", "19 Oct 2025 and 26 Oct 2025"),
        ("2025-10-26T09:15Z", "26 Oct 2025, 09:15 UTC"),
        ("2025-10-26T09:15+03:00", "26 Oct 2025, 09:15 UTC+03:00"),
        ("2025-10-26T09:15", "26 Oct 2025, 09:15 zone not stated"),
    ],
)
def test_spoken(edtf: str, words: str) -> None:
    assert spoken_date(edtf) == words


def test_large_numbers_stand_in_groups_no_line_end_parts() -> None:
    assert [thousands(number) for number in (0, 999, 1000, 1048576)] == [
        "0",
        "999",
        "1\u202f000",
        "1\u202f048\u202f576",
    ]


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "0 bytes"), (999, "999 bytes"), (1000, "1 kB"), (41_400, "41 kB"), (999_999, "1.0 MB"), (1_549_000, "1.5 MB"),
     (154_300_000, "154.3 MB"), (2_000_000_000, "2.0 GB"), (3_000_000_000_000, "3000.0 GB")],
)  # fmt: skip
def test_how_much_room_bytes_take(count: int, words: str) -> None:
    assert spoken_size(count) == words


@pytest.mark.parametrize(
    ("duration", "words"), [("P6M", "6 months"), ("P1Y", "1 year"), ("PT7H30M", "7 hours 30 minutes"), ("P", "P")]
)
def test_a_length_of_time_in_words(duration: str, words: str) -> None:
    assert spoken_length(duration) == words
