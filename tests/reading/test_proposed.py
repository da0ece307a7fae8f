"""What a source says of itself is offered with the place it was found in; nothing else is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.clock import within
from workbench.reading.proposed import edtf_of, from_address, from_facts, from_page, from_text, language

PAGE = """<!doctype html><html lang="en-GB"><head><title>Flights resume | The Daily</title>
<meta property="og:title" content="Flights resume &amp; grow"><meta property='og:site_name' content='The Daily'>
<meta content="2025-10-30T09:15:00-04:00" property="article:published_time">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Flights resume & grow",
"datePublished":"2025-10-31","author":[{"name":"Ann Lee"},{"name":"Bo Ray"}],"publisher":
{"name":"The Daily"}}]}</script>
<link rel="canonical" href="https://daily.example/2025/10/30/flights"></head><body>text</body></html>"""


def told(found: list) -> set[tuple[str, str]]:
    return {(each.field, each.value) for each in found}


def test_a_page_is_asked_in_its_head_and_differing_dates_are_both_offered():
    found = from_page(PAGE)
    assert told(found) == {
        ("title", "Flights resume & grow"), ("title", "Flights resume | The Daily"), ("publisher", "The Daily"),
        ("author", "Ann Lee"), ("author", "Bo Ray"), ("published", "2025-10-30T09:15:00-04:00"),
        ("published", "2025-10-31"), ("language", "en"), ("url", "https://daily.example/2025/10/30/flights"),
    }  # fmt: skip
    where = {each.value: each.where for each in found}
    assert where["2025-10-31"] == "the page’s schema.org “datePublished”"
    assert where["2025-10-30T09:15:00-04:00"] == "the page’s tag “article:published_time”"


def test_lines_above_a_text_name_it():
    text = (
        "Title: Flights resume\nPublisher: The Daily\nPublished: 30 October 2025\nLanguage: en\n\nBody: one.\n\nMore."
    )
    assert told(from_text(text)) == {
        ("title", "Flights resume"), ("publisher", "The Daily"), ("published", "2025-10-30"), ("language", "en"),
    }  # fmt: skip


def test_a_headline_and_a_byline_are_offered_as_what_they_are():
    found = from_text(
        "Flights resume over the coast\n\nBy Ann Lee and Bo Ray\n\nThe planes came back.\n\nBy noon all left."
    )
    assert [(each.field, each.value, each.where) for each in found] == [
        ("title", "Flights resume over the coast", "the headline"),
        ("author", "Ann Lee and Bo Ray", "the byline “By Ann Lee and Bo Ray”"),
    ]


def test_one_line_with_a_colon_is_no_block_of_names():
    assert from_text("Note: the planes came back.\nThen they left.") == []


def test_when_a_file_was_made_is_not_said_to_be_when_it_came_out():
    found = from_facts({"title": "Report", "created": "D:20251030120000+03'00'"}, kind="PDF")
    assert told(found) == {("title", "Report"), ("published", "2025-10-30")}
    assert "not when it came out" in found[1].where


def test_a_day_in_an_address():
    assert told(from_address("https://www.daily.example/news/2025/10/30/flights")) == {
        ("publisher", "daily.example"), ("published", "2025-10-30"),
    }  # fmt: skip
    assert told(from_address("https://daily.example/2025/13/30/x")) == {("publisher", "daily.example")}
    assert from_address("http://[::1") == from_address("the shelf") == []


@pytest.mark.parametrize(
    ("written", "edtf"),
    [
        ("2025-10-30", "2025-10-30"),
        ("2025-10-30T09:15:00Z", "2025-10-30T09:15:00Z"),
        ("Thu, 30 Oct 2025 09:15:00 +0300", "2025-10-30T09:15:00+03:00"),
        ("30 October 2025", "2025-10-30"),
        ("20251030", "2025-10-30"),
        ("yesterday", None),
        ("last Friday", None),
        ("2025-13-45", None),
        ("", None),
    ],
)
def test_dates_as_pages_and_mails_write_them(written: str, edtf: str | None):
    assert edtf_of(written) == edtf


def test_the_language_is_told_by_enough_words_only():
    assert language("The planes came back to the coast on Thursday morning.").value == "en"
    assert language("Самолёты вернулись на базу в четверг утром, сообщает агентство.").value == "ru"
    assert language("Il-62M landed") is None


@given(st.text(max_size=2000))
def test_any_text_is_read_without_an_error(text: str):
    for each in (*from_page(text), *from_text(text), *from_address(f"https://x.example/{text}"[:300])):
        assert each.value
        assert each.where


@pytest.mark.parametrize(
    "hostile",
    [
        "<meta " * 60_000, "<script application/ld+json>" * 9_000, "A: b\n" * 60_000, "By " + "Ann " * 60_000,
        '<script type="application/ld+json">' + "[" * 90_000, "<meta x=" + "a='" * 60_000,
    ],
)  # fmt: skip
def test_hostile_heads_take_linear_time(hostile: str):
    with within(5):
        found = (*from_page(hostile), *from_text(hostile))
    assert sum(len(each.value) for each in found) <= len(hostile)
