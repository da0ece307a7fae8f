"""Date phrases in running text, and the days an undated text may have been published."""

import os
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.reference.dating.telling import mentions, ranges, told
from workbench.reference.dating.typed import resolve_when
from workbench.values.publication import Bound, publication_candidates

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


def test_a_weekday_written_beside_its_day_gives_the_year() -> None:
    said = told("The 17th intrusion came on Wednesday (Dec. 22). There was none on Dec. 21.", "one")
    found = publication_candidates(said, of="one", captured=date(2023, 3, 1))
    assert [each.day for each in found][:8] == [date(2021, 12, 22 + step) for step in range(8)]
    assert {each.day.year for each in found} == {2021, 2010}  # another year in which it is a Wednesday
    assert "“Wednesday (Dec. 22)” is a Wednesday in 2021" in found[0].why


def test_what_is_still_to_come_bounds_the_days_and_is_no_day_told() -> None:
    text = "It landed on Monday, 3 June 2024. The next flight is due on 6 June 2024."
    found = publication_candidates(told(text, "one"), of="one", captured=date(2026, 1, 5))
    assert [each.day for each in found] == [date(2024, 6, 3 + step) for step in range(4)]
    assert "“6 June 2024” is told as still to come, so it is published by Thursday 6 June 2024" in found[0].why


def test_what_it_cites_and_what_cites_it_bound_the_days_and_stand_among_the_premises() -> None:
    text = "Wire reports that the freighter landed last Sunday."
    cited = Bound(date(2025, 10, 29), False, "S2 is cited and appeared on Wednesday 29 October 2025", ("two",))
    citing = Bound(date(2025, 10, 31), True, "S3 cites this and appeared on Friday 31 October 2025", ("three",))
    assert publication_candidates(told(text, "one"), of="one", captured=date(2026, 1, 5)) == []
    found = publication_candidates(told(text, "one"), of="one", captured=date(2026, 1, 5), limits=[cited, citing])
    assert [each.day for each in found] == [date(2025, 10, 29), date(2025, 10, 30), date(2025, 10, 31)]
    assert found[0].premises == ("one", "two", "three")
    assert found[0].why == f"{cited.why}; {citing.why}"


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Самолёт прибыл в минувшую субботу.", "weekday-before:6"),
        ("L’avion a atterri dimanche dernier.", "weekday-before:7"),
        ("Die Maschine landete in der Nacht zum Montag.", "night-to(weekday-on-or-before:1)"),
        ("هبطت الطائرة يوم الأحد الماضي", "weekday-before:7"),
    ],
)
def test_what_texts_of_other_languages_tell(text: str, rule: str) -> None:
    assert [each.rule for each in told(text, "one")] == [rule]


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
