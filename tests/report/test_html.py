"""The one-file page: nothing from outside, nothing that runs, every word escaped."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from tests.report.facts_of_a_case import facts
from tests.report.test_pdf import HOSTILE, one_cell
from workbench.report.blocks import note_numbers
from workbench.report.html import html
from workbench.report.letters import visible
from workbench.report.summary import build

VOID = {"meta", "col", "path", "line", "rect", "circle", "img"}


class Page(HTMLParser):
    """Collects words, tags and attributes, and checks that tags close in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self._open: list[str] = []
        self.feed(text)
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_needs_nothing_beside_it() -> None:
    page = Page(html(build(facts())))
    assert not {"script", "link", "iframe", "object", "form", "base"} & set(page.tags)
    named = {name for name, _ in page.attributes}
    assert not {name for name in named if name.startswith("on")} | named & {"srcset", "action"}
    drawn = [value for name, value in page.attributes if name == "src"]
    assert len(drawn) == page.tags.count("img") > 0
    assert all((value or "").startswith("data:image/svg+xml;base64,") for value in drawn)
    targets = {f"#{value}" for name, value in page.attributes if name == "id"}
    assert {value for name, value in page.attributes if name == "href"} <= targets
    assert not re.search(r"@import|url\(", html(build(facts())))


def test_numbers_of_records_lead_to_their_rows() -> None:
    said = html(build(facts()))
    assert said.count('id="row-S1"') == said.count('id="row-SG-01"') == said.count('id="row-CL-2"') == 1
    assert '<a class="row" href="#row-CL-1">CL-1</a>' in said
    assert '<tr id="row-SG-01">' in said
    assert "#row-S9" not in html(build(facts(question="As S9 says.")))


def test_the_counts_of_origins_stand_under_one_head() -> None:
    page = html(build(facts()))
    head = next(each for each in re.findall(r"<thead>.*?</thead>", page) if "Origins" in each)
    upper, lower = head.split("</tr><tr>")
    assert '<th scope="colgroup" class="over" colspan="3">Origins</th>' in upper
    assert upper.count('rowspan="2"') == 5
    assert re.findall(">([a-z]+[.]?)</th>", lower) == ["known", "poss.", "unkn."]


def test_who_reads_by_ear_or_keys_is_led_past_the_head_and_by_titles_that_say_something() -> None:
    page = html(build(facts()))
    assert page.index('<a class="skip" href="#main">') < page.index("<header>") < page.index('<main id="main">')
    assert not re.search(r"<th[^>]*></th>", page)
    assert "prefers-color-scheme: dark" in page


def test_every_mark_leads_to_its_note() -> None:
    document = build(facts())
    page = Page(html(document))
    targets = {value for name, value in page.attributes if name == "id"}
    assert {f"note-{number}" for number in note_numbers(document)} <= targets


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_stand_literally(text: str) -> None:
    page = Page(html(one_cell(text)))
    assert "script" not in page.tags
    assert page.words.count(visible(text)) >= 4  # head, title, question, cell; the quote has its marks
    assert f"“{visible(text)}”" in page.words


def test_same_document_same_page() -> None:
    assert html(build(facts())) == html(build(facts()))


def test_sample_is_marked_above_and_below() -> None:
    assert html(build(facts())).count("SAMPLE — SYNTHETIC DATA") == 2
    assert "SAMPLE" not in html(replace(build(facts()), sample=""))
