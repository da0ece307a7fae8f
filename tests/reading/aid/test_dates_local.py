"""Local times by the clocks of the place beside them, and days that are only those of the saying."""

from __future__ import annotations

import pytest

from workbench.reading.aid.article import Article
from workbench.reading.aid.spans import Span
from workbench.reading.aid.suggest import suggest

_PUBLISHED = "2025-10-30T12:00:00+01:00"


def dates(text: str, language: str = "en", published: str = _PUBLISHED) -> list[Span]:
    found = suggest(Article(text, language=language, published=published)).spans
    return [span for span in found if span.kind == "date"]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "The Il-76 landed in Dubai at 9:10 a.m. local time on Monday.", "2025-10-27T09:10+04:00"),
        ("de", "Die C-17 landete am Montag gegen 3 Uhr Ortszeit in Ankara.", "2025-10-27T03:00+03:00"),
        ("ru", "Ил-76 приземлился в Янгоне в понедельник в 12:10 по местному времени.", "2025-10-27T12:10+06:30"),
        ("en", "The C-17 landed in Sydney at 9:10 a.m. local time on Monday.", "2025-10-27T09:10+11:00"),
        ("en", "The C-17 came from Dubai and landed at 9:10 a.m. local time on Monday.", "2025-10-27T09:10+01:00"),
    ],
)
def test_a_local_time_is_that_of_the_place_its_sentence_names(language: str, text: str, value: str) -> None:
    (span,) = [each for each in dates(text, language) if "T" in str(each.facts["edtf"])]
    assert span.facts["edtf"] == value
    assert span.facts["zone"] in value
    assert span.facts["zone"] in span.rule


def test_a_local_time_says_whose_it_is_and_what_it_would_be_at_the_outlet() -> None:
    (span,) = dates("The Il-76 landed in Dubai at 9:10 a.m. local time on Monday.")
    assert "by the clocks of “Dubai”, +04:00" in span.why
    assert [each.value for each in span.alternatives] == ["2025-10-27T09:10", "2025-10-27T09:10+01:00"]


def test_a_later_time_of_the_paragraph_goes_on_by_local_clocks() -> None:
    text = "The C-17 landed in Ankara at 3:00 a.m. local time on Monday. It left Ankara at 5:40 a.m."
    assert dates(text)[-1].facts["edtf"] == "2025-10-27T05:40+03:00"


def test_later_days_count_from_what_is_told_not_from_the_saying() -> None:
    text = "The An-124 flew to Cayenne on 9 October, the firm said on Monday. Two days later it was in Toulouse."
    assert [span.facts["edtf"] for span in dates(text)] == ["2025-10-09", "2025-10-27", "2025-10-11"]
    only = "The firm said on Monday that it had flown. Two days later it was in Toulouse."
    assert dates(only)[-1].facts["edtf"] == "2025-10-29"


def test_a_flight_plan_is_no_future() -> None:
    text = "On 9 February it took off with a flight plan for Tashkent."
    assert dates(text, published="2025-06-01T12:00:00+01:00")[0].facts["edtf"] == "2025-02-09"
