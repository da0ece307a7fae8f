"""Excerpts that are no words: regions and stretches, and how a lost quote is put back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.one_text import case_on
from workbench.case import acts
from workbench.case.anchors import clock, seconds_of
from workbench.case.case import Case
from workbench.case.faces import faces_of
from workbench.case.ids import id_bytes
from workbench.case.outline import lines
from workbench.case.readings import Told, keep_reading
from workbench.case.rows import record
from workbench.case.texts import WorkingText, keep
from workbench.case.trash import thrown_away
from workbench.reading.intake import working_text
from workbench.values.errors import CaseError

TEXT = "Planes came on Sunday. They left on Monday."


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with case_on(tmp_path, TEXT) as case:
        yield case


def source_of(case: Case) -> bytes:
    return case.find_live("S1", "source")


def read_as(case: Case, recipe: str | None, **facts: str) -> bytes:
    """The source as if its file had been read so."""
    capture = case.value("SELECT capture FROM source WHERE id = ?", (source_of(case),))
    keep_reading(case.raw, capture, Told(recipe, "", facts))
    return source_of(case)


def test_a_region_of_an_image_holds_while_the_image_is_as_large(case: Case):
    source = read_as(case, "image/1", width="640", height="400")
    excerpt = acts.mark_region(case, source, region=(400, 60, 80.04, 40))
    row = record(case, excerpt)
    assert (row["region"], row["quote"], row["status"]) == ([400.0, 60.0, 80.0, 40.0], "", "exact")
    assert row["label"] == "region 400, 60, 80 × 40"
    assert acts.mark_region(case, source, region=(400, 60, 80, 40)) == excerpt, "one part is one excerpt"
    with pytest.raises(CaseError, match="outside the image of 640 × 400 pixels"):
        acts.mark_region(case, source, region=(600, 60, 80, 40))
    read_as(case, "image/1", width="300", height="200")
    assert record(case, excerpt)["status"] == "orphan"
    assert case.verify().ok


def test_a_part_without_words_is_named_by_where_it_stands_everywhere(case: Case):
    excerpt = acts.mark_span(case, read_as(case, "media/1", duration="90.5"), start=65, end=80.5)
    face = faces_of(case, "IN (?)", (excerpt,))[excerpt]
    assert (face.title, face.quoted) == ("1:05 to 1:20.5", False)
    assert [line.text for line in lines(case, "excerpt")] == ["1:05 to 1:20.5"]
    acts.delete(case, excerpt)
    assert thrown_away(case)[0][1][2] == "1:05 to 1:20.5"


def test_a_region_of_a_page_names_its_page(case: Case):
    source = read_as(case, "pdf/1", pages="3")
    row = record(case, acts.mark_region(case, source, region=(10, 10, 50, 20), page=3))
    assert row["label"] == "region 10, 10, 50 × 20 of page 3"
    with pytest.raises(CaseError, match="name the page"):
        acts.mark_region(case, source, region=(10, 10, 50, 20))
    with pytest.raises(CaseError, match="outside the 3 pages there are"):
        acts.mark_region(case, source, region=(10, 10, 50, 20), page=4)


def test_a_stretch_of_a_recording_ends_before_it_does(case: Case):
    source = read_as(case, "media/1", duration="90.5")
    row = record(case, acts.mark_span(case, source, start=65, end=80.5))
    assert (row["span"], row["label"], row["status"]) == ([65.0, 80.5], "1:05 to 1:20.5", "exact")
    with pytest.raises(CaseError, match="1:30.5 long"):
        acts.mark_span(case, source, start=65, end=120)
    with pytest.raises(CaseError, match="begins before it ends"):
        acts.mark_span(case, source, start=65, end=65)


def test_words_have_no_regions_and_what_was_not_read_has_no_parts(case: Case):
    with pytest.raises(CaseError, match="was not read"):
        acts.mark_region(case, source_of(case), region=(0, 0, 1, 1))
    read_as(case, "docx/1")
    with pytest.raises(CaseError, match="no pages and no pixels"):
        acts.mark_region(case, source_of(case), region=(0, 0, 1, 1))
    with pytest.raises(CaseError, match="is no recording"):
        acts.mark_span(case, source_of(case), start=0, end=1)


def test_a_lost_quote_is_put_back_by_hand_only(case: Case):
    source, text = source_of(case), working_text(case, source_of(case))
    excerpt = acts.highlight(case, source, text, start=0, end=6)
    with pytest.raises(CaseError, match="stands where it did"):
        acts.put_back(case, excerpt, text, start=23, end=27)
    capture = case.value("SELECT capture FROM source WHERE id = ?", (source,))
    keep(case.raw, capture, "text/2 utf-8", ["\n" + TEXT])
    assert record(case, excerpt)["status"] == "orphan"
    acts.put_back(case, excerpt, WorkingText(case.raw, capture), start=1, end=7)
    row = record(case, excerpt)
    assert (row["quote"], row["status"], row["recipe"], row["start"]) == ("Planes", "exact", "text/2 utf-8", 1)
    case.undo()
    assert record(case, excerpt)["status"] == "orphan"
    assert id_bytes(row["id"]) == excerpt


@given(st.floats(0, 900_000))
def test_times_are_read_as_they_are_written(seconds: float):
    assert seconds_of(clock(seconds)) == pytest.approx(seconds, abs=0.051)


@pytest.mark.parametrize("written", ["", "x", "1:99", "-4", "1:2:3:4", "nan", "1e9"])
def test_what_is_no_time_is_refused(written: str):
    with pytest.raises(CaseError, match="is no time in a recording"):
        seconds_of(written)
