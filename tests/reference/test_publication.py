"""Date phrases in running text, and the days an undated text may have been published."""

import os
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.reference.dating.telling import mentions, ranges, told
from workbench.reference.dating.typed import resolve_when
from workbench.values.publication import publication_candidates

ONE = (
    "The outlet said on Thursday that flights resumed. The freighter made three landings between last Friday"
    " and Wednesday, and the other flew in last Sunday. The base opened in September 2015."
)
OTHER = "On October 26 one aircraft flew in; since October 24 another came three times, last on Wednesday."


def words(text: str) -> list[str]:
    return [mention for _, _, mention in mentions(text)]


def test_mentions_are_minimal_and_in_order() -> None:
    assert words(ONE) == ["Thursday", "last Friday", "Wednesday", "last Sunday", "September 2015"]
    assert words(OTHER) == ["October 26", "October 24", "Wednesday"]
    assert [each[2] for each in ranges(ONE)] == ["between last Friday and Wednesday"]


@pytest.mark.parametrize(
    "text",
    [
        "It may be part of a broader effort, analysts may say.",
        "They march on the capital.",
        "With the An-124-100’s arrival and 2015 aircraft",
        "After a six-month hiatus flights resumed recently.",
        "Flight 2024-118 of the Il-62M",
    ],
)
def test_what_is_no_date_is_not_taken(text: str) -> None:
    assert words(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("in May, and on May 4", ["May", "May 4"]),
        ("Wednesday (Dec. 22) at noon", ["Wednesday (Dec. 22) at noon"]),
        ("on 24 October 2025 at 09:15 UTC.", ["24 October 2025 at 09:15 UTC"]),
        ("war began in 2011—since", ["2011"]),
        (
            "two days ago, late October, the past two weeks",
            ["two days ago", "late October", "the past two weeks"],
        ),
    ],
)
def test_wordings(text: str, found: list[str]) -> None:
    assert words(text) == found


@given(st.text(max_size=200))
def test_offsets_always_give_the_words(text: str) -> None:
    last = 0
    for start, end, mention in mentions(text):
        assert last <= start < end
        assert text[start:end] == mention
        last = end


def days(of: str, captured: date | None = date(2026, 1, 5)) -> list[date]:
    said = told(ONE, "one") + told(OTHER, "other")
    return [candidate.day for candidate in publication_candidates(said, of=of, captured=captured)]


def test_weekdays_of_one_text_and_days_of_another_give_the_year() -> None:
    assert days("one") == [date(2025, 10, 30), date(2025, 10, 31), date(2025, 10, 29)]
    assert days("other")[:3] == [date(2025, 10, 29), date(2025, 10, 30), date(2025, 10, 31)]


def test_the_reasons_name_words_and_sources() -> None:
    said = told(ONE, "one") + told(OTHER, "other")
    first = publication_candidates(said, of="one", captured=date(2026, 1, 5))[0]
    assert first.premises == ("one", "other")
    assert "“last Sunday” is then “October 26”, a Sunday in 2025" in first.why
    assert "2015 is named" in first.why


def test_the_day_of_capture_bounds_the_years_from_above() -> None:
    assert days("one", date(2025, 10, 30)) == [date(2025, 10, 30), date(2025, 10, 29)]
    assert {day.year for day in days("one", None)} == {2025, 2031, 2036}
    assert len(days("other", None)) == 12


def test_one_text_alone_proves_no_year() -> None:
    assert publication_candidates(told(ONE, "one"), of="one", captured=date(2026, 1, 5)) == []
    assert publication_candidates([], of="one") == []


def test_the_alternatives_rest_on_both_texts() -> None:
    said = told(ONE, "one") + told(OTHER, "other")
    offered = publication_candidates(said, of="one", captured=date(2026, 1, 5))
    found = resolve_when("last Sunday", candidates=offered)
    assert found.value is None
    assert found.alternatives[0].value == "2025-10-26"
    assert found.alternatives[0].premises == ("one", "other")


@pytest.mark.skipif("CASE_DATA" not in os.environ, reason="the two reports are not here")
def test_the_two_reports() -> None:
    texts = sorted((Path(os.environ["CASE_DATA"]) / "reports").glob("*.txt"))
    first, second = (path.read_text(encoding="utf-8") for path in texts)
    assert words(first) == [
        "Thursday", "last Friday", "Wednesday", "last Sunday", "September 2015", "2011", "last December",
        "October 15", "Tuesday",
    ]  # fmt: skip
    assert words(second) == ["October 26", "October 24", "Wednesday", "earlier this month"]
    said = told(first, "first") + told(second, "second")
    offered = publication_candidates(said, of="first", captured=date(2026, 1, 5))
    assert offered[0].day == date(2025, 10, 30)
