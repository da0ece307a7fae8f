"""Calendar values: what is a date, what it spans, and which instants that can be."""

import calendar
from datetime import date, datetime, timedelta

import edtf as reference
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.values.edtf import bounds, core, instants, parse, zone_of
from workbench.values.errors import CaseError

days = st.dates(min_value=date(1, 1, 1), max_value=date(9999, 12, 31))
marks = st.sampled_from(["", "?", "~", "%"])


@st.composite
def simple(draw: st.DrawFn) -> str:
    """A day, month, season, year or masked date with a mark, as text."""
    day = draw(days)
    text = day.isoformat()
    forms = [text, text[:7], text[:4], text[:9] + "X", text[:8] + "XX", text[:5] + "XX", text[:3] + "X"]
    seasons = [f"{text[:4]}-{season}" for season in (21, 22, 23, 24)]
    shape = draw(st.sampled_from([*forms, *seasons]))
    return shape + draw(marks)


@given(simple())
def test_text_comes_back_as_written(text: str) -> None:
    assert str(parse(text)) == text


@given(simple(), simple())
def test_intervals_run_forwards_and_come_back(one: str, other: str) -> None:
    (first, last), (start, _), (_, end) = (one, other), bounds(parse(one)), bounds(parse(other))
    assert isinstance(start, date)
    assert isinstance(end, date)
    if start > end:
        with pytest.raises(CaseError, match="ends before it begins"):
            parse(f"{first}/{last}")
    else:
        value = parse(f"{first}/{last}")
        assert bounds(value) == (start, end)
        assert str(value) == f"{first}/{last}"


@given(simple(), st.sampled_from([None, "UTC", "+03:00", "-11:30", "Europe/Moscow"]))
def test_bounds_and_instants_are_ordered(text: str, zone: str | None) -> None:
    value = parse(text)
    start, end = bounds(value)
    earliest, latest = instants(value, zone)
    assert start is not None
    assert end is not None
    assert start <= end
    assert earliest is not None
    assert latest is not None
    assert earliest <= latest
    widest = instants(value)
    assert widest[0] is not None
    assert widest[1] is not None
    assert widest[0] <= earliest
    assert latest <= widest[1]


@settings(max_examples=40)  # the library takes 10 ms a text
@given(st.dates(min_value=date(1000, 1, 1), max_value=date(9998, 12, 31)), marks, st.integers(0, 6))
def test_bounds_agree_with_the_edtf_library(day: date, mark: str, form: int) -> None:
    text = day.isoformat()
    shape = [text, text[:7], text[:4], text[:8] + "XX", text[:5] + "XX", text[:3] + "X", f"{text[:4]}-22"][form]
    if "X" in shape or form == 6:
        mark = ""  # the library refuses a mark on a masked date or a season
    start, end = bounds(parse(shape + mark))
    theirs = reference.parse_edtf(shape + mark)
    assert (start, end) == (date(*theirs.lower_strict()[:3]), date(*theirs.upper_strict()[:3]))


@settings(max_examples=40)  # the library takes 10 ms a text
@given(st.dates(min_value=date(1000, 1, 1)), st.dates(min_value=date(1000, 1, 1)))
def test_intervals_and_sets_agree_with_the_edtf_library(one: date, other: date) -> None:
    first, last = sorted((one, other))
    for text in (f"{first}/{last}", f"[{first},{last}]"):
        theirs = reference.parse_edtf(text)
        assert bounds(parse(text)) == (date(*theirs.lower_strict()[:3]), date(*theirs.upper_strict()[:3]))


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2025-10-2X", date(2025, 10, 20), date(2025, 10, 29)),
        ("2024-02-2X", date(2024, 2, 20), date(2024, 2, 29)),
        ("2025-1X", date(2025, 10, 1), date(2025, 12, 31)),
        ("XXXX-02-29", date(4, 2, 29), date(9996, 2, 29)),
        ("2025-24", date(2025, 12, 1), date(2026, 2, 28)),
        ("2025-10-24/..", date(2025, 10, 24), None),
        ("/2025-10", None, date(2025, 10, 31)),
        ("{2025,2023}", date(2023, 1, 1), date(2025, 12, 31)),
        ("2025-10-26T09:15", datetime(2025, 10, 26, 9, 15), datetime(2025, 10, 26, 9, 15, 59)),
    ],
)
def test_bounds(text: str, start: object, end: object) -> None:
    assert bounds(parse(text)) == (start, end)


def test_a_day_without_a_zone_spans_every_zone() -> None:
    assert instants(parse("2025-10-26")) == ("2025-10-25T10:00:00Z", "2025-10-27T11:59:59Z")
    assert instants(parse("2025-10-26"), "+03:00") == ("2025-10-25T21:00:00Z", "2025-10-26T20:59:59Z")
    both = instants(parse("2025-10-26"), ["+02:00", "+03:00"])
    assert both == ("2025-10-25T21:00:00Z", "2025-10-26T21:59:59Z")


def test_a_written_offset_wins_over_the_zone_given() -> None:
    value = parse("2025-10-26T09:15:00+03:00")
    assert instants(value, "UTC") == ("2025-10-26T06:15:00Z", "2025-10-26T06:15:00Z")
    assert zone_of(value) == "+03:00"
    assert zone_of(parse("2025-10-26")) == "not stated"


def test_the_core_is_counted_in_utc_and_open_ends_stay_open() -> None:
    assert core(parse("2025-10-26")) == ("2025-10-26T00:00:00Z", "2025-10-27T00:00:00Z")
    assert core(parse("2025-10-24/..")) == ("2025-10-24T00:00:00Z", None)
    assert instants(parse("../2025-10-29"))[0] is None


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("2025-02-30", "2025-02-30 is no date: February 2025 has 28 days; correct the day or leave it out."),
        ("2025-02-3X", "2025-02-3X is no date: February 2025 has 28 days"),
        ("2025-13-01", "a year has 12 months"),
        ("2025-21-05", "a season has no numbered days"),
        ("0000", "years run from 0001 to 9999"),
        ("2025-10-26T25:00Z", "a day has 24 hours"),
        ("2025-10-26T09:15+15:00", "zones run from -12:00 to +14:00"),
        ("2025-10-29/2025-10-24", "ends before it begins"),
        ("../..", "is no interval of dates"),
        ("[2025]", "is no set of dates"),
        ("soon", "is no date"),
        ("", "is no date"),
    ],
)
def test_impossible_dates_are_named_in_one_sentence(text: str, says: str) -> None:
    with pytest.raises(CaseError) as refused:
        parse(text)
    sentence = str(refused.value)
    assert says in sentence
    assert ";" in sentence
    assert "\n" not in sentence


@given(st.text(alphabet="0123456789X-/T:Z+.?~%[]{}, ", max_size=30))
def test_any_text_is_a_date_or_is_refused_in_words(text: str) -> None:
    try:
        value = parse(text)
    except CaseError:
        return
    assert parse(str(value)) == value


@given(st.integers(1, 9999), st.integers(1, 12))
def test_a_month_ends_on_its_last_day(year: int, month: int) -> None:
    start, end = bounds(parse(f"{year:04d}-{month:02d}"))
    assert isinstance(start, date)
    assert isinstance(end, date)
    assert end - start == timedelta(calendar.monthrange(year, month)[1] - 1)
