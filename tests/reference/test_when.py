"""Phrases of time: the wording table, the rules behind it, and what stays open."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.reference.dating.typed import parse_phrase, resolve_when
from workbench.values.edtf import bounds, parse
from workbench.values.errors import CaseError
from workbench.values.feasts import easter
from workbench.values.resolved import Anchor, from_json
from workbench.values.rules import apply, needs_anchor
from workbench.values.when import Candidate, choose, reapply

PUBLISHED = Anchor("2025-10-30", "s1")  # a Thursday

TABLE = {
    "Thursday": "2025-10-30",
    "Tuesday": "2025-10-28",
    "on Saturday": "2025-10-25",
    "last Friday": "2025-10-24",
    "last Sunday": "2025-10-26",
    "next Tuesday": "2025-11-04",
    "coming Saturday": "2025-11-01",
    "late on Sunday": "2025-10-26",
    "Wednesday afternoon": "2025-10-29",
    "Sunday, October 26": "2025-10-26",
    "Wednesday (Dec. 22)": "2024-12-22",
    "last week": "2025-10-20/2025-10-26",
    "earlier this week": "2025-10-27/2025-10-29",
    "last weekend": "2025-10-25/2025-10-26",
    "over the weekend": "2025-10-25/2025-10-26",
    "this month": "2025-10",
    "earlier this month": "2025-10",
    "last month": "2025-09",
    "next month": "2025-11",
    "last year": "2024",
    "this year": "2025",
    "early this year": "2025-01/2025-03",
    "last December": "2024-12",
    "in August": "2025-08",
    "today": "2025-10-30",
    "yesterday": "2025-10-29",
    "tomorrow": "2025-10-31",
    "two days ago": "2025-10-28",
    "three weeks ago": "2025-10-09",
    "18 months ago": "2024-04",
    "a year ago": "2024",
    "in two weeks": "2025-11-13",
    "the past two weeks": "2025-10-16/2025-10-30",
    "last three months": "2025-07-30/2025-10-30",
    "late October": "2025-10-21/2025-10-31",
    "early August": "2025-08-01/2025-08-10",
    "mid-September": "2025-09-11/2025-09-20",
    "late 2020": "2020-10/2020-12",
    "early 2021": "2021-01/2021-03",
    "end of 2020": "2020-12",
    "spring 2024": "2024-21",
    "the 2010s": "201X",
    "first half of 2019": "2019-01/2019-06",
    "Q3 2025": "2025-07/2025-09",
    "overnight": "2025-10-29/2025-10-30",
    "the night of 26 October": "2025-10-26/2025-10-27",
    "06/06/2025": "2025-06-06",
    "17/05/25": "2025-05-17",
    "24.10.2025": "2025-10-24",
    "between last Friday and Wednesday": "2025-10-24/2025-10-29",
    "between 20 and 30 June 2023": "2023-06-20/2023-06-30",
    "from Oct. 24 to 29": "2025-10-24/2025-10-29",
    "Oct. 24–29": "2025-10-24/2025-10-29",
    "from 24 October to 2 November 2025": "2025-10-24/2025-11-02",
    "since October 24": "2025-10-24/..",
    "since last Friday": "2025-10-24/..",
    "until Wednesday": "../2025-10-29",
    "by 27 June": "../2025-06-27",
    "after October 15": "2025-10-16/..",
    "before October 15": "../2025-10-14",
    "around October 24": "2025-10-24~",
    "September 2015": "2015-09",
    "2011": "2011",
    "October 15": "2025-10-15",
    "24 October 2025": "2025-10-24",
    "Oct. 24, 2025": "2025-10-24",
    "Feb 29": "2024-02-29",
    "2025-10-24/2025-10-29": "2025-10-24/2025-10-29",
    "[2025-10-23,2025-10-30]": "[2025-10-23,2025-10-30]",
    "October 26, 2025 at 09:15 UTC": "2025-10-26T09:15Z",
    "09:15 UTC on October 26": "2025-10-26T09:15Z",
    "last Sunday at 2:30 p.m.": "2025-10-26T14:30",
}


@pytest.mark.parametrize("written", TABLE)
def test_the_wording_table(written: str) -> None:
    found = resolve_when(written, anchor=PUBLISHED)
    assert found.value == found.edtf == TABLE[written]
    assert found.written == written
    assert found.why
    assert found.rule is not None
    assert found.premises == (("s1",) if needs_anchor(found.rule) else ())


OTHER_LANGUAGES = {
    "в минувшую субботу": "2025-10-25",
    "в ночь на 14 марта": "2025-03-13/2025-03-14",
    "с пятницы": "2025-10-24/..",
    "lundi dernier": "2025-10-27",
    "depuis vendredi": "2025-10-24/..",
    "mi-septembre": "2025-09-11/2025-09-20",
    "el lunes pasado": "2025-10-27",
    "hace dos días": "2025-10-28",
    "am vergangenen Sonntag um 14.30 Uhr": "2025-10-26T14:30",
    "seit dem 24. Oktober": "2025-10-24/..",
    "w ubiegłym tygodniu": "2025-10-20/2025-10-26",
    "między 20 a 30 czerwca 2023": "2023-06-20/2023-06-30",
    "الأسبوع الماضي": "2025-10-20/2025-10-26",
    "قبل يومين": "2025-10-28",
}


@pytest.mark.parametrize("written", OTHER_LANGUAGES)
def test_words_of_seven_languages_may_be_typed(written: str) -> None:
    assert resolve_when(written, anchor=PUBLISHED).value == OTHER_LANGUAGES[written]


@pytest.mark.parametrize(
    ("rule", "value"),
    [
        ("weekday-on-or-after:4", "2025-10-30"), ("weekday-on-or-after:1", "2025-11-03"),
        ("month-on-or-after:10", "2025-10"), ("month-on-or-after:3", "2026-03"),
        ("next-weeks:2", "2025-10-30/2025-11-13"), ("monthday-on-or-before:26", "2025-10-26"),
        ("monthday-on-or-after:1", "2025-11-01"), ("season-on-or-before:22", "2025-22"),
        ("months-on-or-before:10-12", "2025-10/2025-12"), ("months-on-or-before:11-12", "2024-11/2024-12"),
        ("months-on-or-after:01-06", "2026-01/2026-06"), ("months-on-or-after:07-12", "2025-07/2025-12"),
        ("season-on-or-after:22", "2026-22"), ("easter-on-or-before:1", "2025-04-21"),
        ("easter-on-or-after:-2", "2026-04-03"), ("weekday-of(1,week:-1)", "2025-10-20"),
        ("month-of(12,year:-1)", "2024-12"), ("day-of(12-05,year:-1)", "2024-12-05"),
        ("season-of(24,year:-1)", "2024-24"), ("monthday-of(3,month:-1)", "2025-09-03"),
        ("easter-of(0,absolute:2019)", "2019-04-21"), ("from(weekday-before:7,days-after:1)", "2025-10-27"),
        ("from(week:-1,weekday-after:1)", "2025-10-27"),
        ("at(days-ago:1,09:10@Europe/Moscow)", "2025-10-29T09:10+03:00"),
        ("at(week:-1,10:00)", "2025-10-26T10:00"),
    ],
)  # fmt: skip
def test_rules_that_count_within_and_from_other_rules(rule: str, value: str) -> None:
    reading = apply(rule, date(2025, 10, 30))
    assert reading.edtf == value
    assert reading.why


@pytest.mark.parametrize(
    ("year", "day"), [(1961, (4, 2)), (1981, (4, 19)), (2008, (3, 23)), (2038, (4, 25)), (2076, (4, 19))]
)
def test_easter(year: int, day: tuple[int, int]) -> None:
    assert easter(year) == date(year, *day)


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("in recent weeks", "name no calendar period"),
        ("six-month hiatus", "a length of time"),
        ("36 hours", "a length of time"),
        ("the next day", "a date mentioned before"),
        ("09:15 UTC", "a time without its day"),
        ("the Kremlin", "not understood"),
    ],
)
def test_what_dates_nothing_says_so(written: str, says: str) -> None:
    found = resolve_when(written, anchor=PUBLISHED)
    assert found.value is None
    assert found.earliest is None
    assert says in found.why


@pytest.mark.parametrize(
    "written",
    ["2025-02-30", "30 February 2025", "February 30", "31.06.2025", "2025-13-01", "Oct. 29-24, 2025"],
)
def test_impossible_days_are_refused(written: str) -> None:
    with pytest.raises(CaseError):
        resolve_when(written, anchor=PUBLISHED)


def test_open_readings_are_offered() -> None:
    today = resolve_when("Thursday", anchor=PUBLISHED)
    assert [each.value for each in today.alternatives] == ["2025-10-23"]
    sunday = resolve_when("last Sunday", anchor=PUBLISHED)
    assert [each.value for each in sunday.alternatives] == ["2025-10-19"]
    month = resolve_when("earlier this month", anchor=PUBLISHED)
    assert [each.value for each in month.alternatives] == ["2025-10-01/2025-10-30"]


def test_a_date_with_the_wrong_weekday_says_so() -> None:
    assert "a Sunday, not a Monday" in resolve_when("Monday, October 26", anchor=PUBLISHED).why


def test_an_anchor_with_an_offset_counts_from_its_own_day() -> None:
    late = Anchor("2025-10-30T23:30-04:00")
    assert resolve_when("today", anchor=late).value == "2025-10-30"


def test_an_anchor_known_to_the_month_settles_what_does_not_need_the_day() -> None:
    month = Anchor("2025-10", "s1")
    assert resolve_when("last December", anchor=month).value == "2024-12"
    sunday = resolve_when("last Sunday", anchor=month)
    assert sunday.value is None
    assert sunday.premises == ("s1",)
    assert "2025-10-26" in [each.value for each in sunday.alternatives]


def test_without_an_anchor_nothing_is_picked() -> None:
    days = [Candidate(date(2025, 10, 30), "first", ("a",)), Candidate(date(2025, 10, 29), "second", ("b",))]
    found = resolve_when("Thursday", candidates=days)
    assert found.value is None
    assert found.anchor is None
    assert [each.value for each in found.alternatives] == ["2025-10-30", "2025-10-23"]
    assert found.alternatives[1].premises == ("b",)


def test_a_chosen_reading_keeps_its_rule_anchor_and_premises() -> None:
    days = [Candidate(date(2025, 10, 30), "the latest day told is the 29th", ("a", "b"))]
    taken = choose(resolve_when("last Sunday", candidates=days), "2025-10-26", by="Analyst")
    assert (taken.value, taken.accepted_by, taken.rule) == ("2025-10-26", "Analyst", "weekday-before:7")
    assert taken.anchor == Anchor("2025-10-30")
    assert taken.premises == ("a", "b")
    typed = choose(taken, "2025-10-25", by="Analyst")
    assert (typed.value, typed.rule) == ("2025-10-25", "absolute:2025-10-25")


RELATIVE = [
    written for written in TABLE if (phrase := parse_phrase(written)) and phrase.rule and needs_anchor(phrase.rule)
]
days = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31))


@given(st.sampled_from(sorted(TABLE)), days, days)
def test_a_rule_counted_again_equals_a_fresh_resolution(written: str, first: date, then: date) -> None:
    before = resolve_when(written, anchor=Anchor(first.isoformat(), "s1"))
    later = Anchor(then.isoformat(), "s2")
    again = reapply(before, anchor=later)
    assert again == resolve_when(written, anchor=later)
    assert from_json(again.text()) == again


@given(st.sampled_from(RELATIVE), days)
def test_every_value_is_a_date_in_order(written: str, day: date) -> None:
    found = resolve_when(written, anchor=Anchor(day.isoformat()))
    for value in [found.value, *(each.value for each in found.alternatives)]:
        if value is not None:
            start, end = bounds(parse(value))
            assert start is None or end is None or str(start) <= str(end)
    if found.earliest and found.latest:
        assert found.earliest <= found.latest


@given(st.sampled_from(RELATIVE), days)
def test_an_alternative_is_what_its_own_rule_gives(written: str, day: date) -> None:
    found = resolve_when(written, anchor=Anchor(day.isoformat()))
    for each in found.alternatives:
        assert apply(str(each.fact("rule")), day).edtf == each.value


@given(st.text(max_size=40))
def test_any_words_are_answered_or_refused_in_words(written: str) -> None:
    try:
        found = resolve_when(written, anchor=PUBLISHED)
    except CaseError:
        return
    assert found.why


@pytest.mark.parametrize("rule", ["", "soon", "weekday-before:9", "weekday-before:x", "range(a,b)", "at(week:0)"])
def test_a_foreign_rule_is_refused(rule: str) -> None:
    with pytest.raises(CaseError):
        apply(rule, date(2025, 10, 30))


def test_the_edge_of_the_calendar_gives_nothing() -> None:
    assert resolve_when("last week", anchor=Anchor("0001-01-01")).value is None
    assert resolve_when("next year", anchor=Anchor("9999-12-31")).value is None


@pytest.mark.parametrize(
    ("written", "value", "other"),
    [
        ("03/04/2025", "2025-04-03", ["2025-03-04"]),
        ("3-4-2025", "2025-04-03", ["2025-03-04"]),
        ("03.04.2025", "2025-04-03", []),
        ("13/04/2025", "2025-04-13", []),
        ("04/13/2025", "2025-04-13", []),
        ("06/06/2025", "2025-06-06", []),
    ],
)
def test_a_day_in_figures_keeps_the_other_order_beside_it(written: str, value: str, other: list[str]) -> None:
    found = resolve_when(written)
    assert (found.edtf, [each.value for each in found.alternatives]) == (value, other)
    assert choose(found, other[0], by="ada").edtf == other[0] if other else found.rule == f"absolute:{value}"
