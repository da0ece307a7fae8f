"""Excerpts as Web Annotations: out, and in again to the very same words."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.one_text import case_on
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.readings import Told, keep_reading
from workbench.case.rows import record, records
from workbench.exchange.annotations import as_bytes, bring_in, collection
from workbench.reading.intake import working_text
from workbench.values.errors import CaseError

TEXT = "Two planes came on Sunday. They left on Monday. Two planes came on Friday, it is said."


def made(folder: Path, name: str) -> AbstractContextManager[Case]:
    return case_on(folder, TEXT, name=name, url="https://daily.example/a")


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with made(tmp_path, "one") as case:
        yield case


def quote(case: Case, words: str, after: int = 0) -> bytes:
    source = case.find_live("S1", "source")
    start = TEXT.index(words, after)
    return acts.highlight(case, source, working_text(case, source), start=start, end=start + len(words))


def test_what_goes_out_comes_in_to_the_same_words(tmp_path: Path):
    with made(tmp_path, "one") as case:
        second = quote(case, "Two planes came", after=20)
        acts.claim(case, quote(case, "They left"), statement="They left")
        acts.note(case, second, "Which two?")
        data = as_bytes(collection(case))
    with made(tmp_path, "two") as other:
        brought = bring_in(other, data, name="a.json")
        assert brought.failed == []
        assert [already for _, already in brought.excerpts] == [False, False]
        told = [(row["quote"], row["start"], row["status"]) for row in records(other, "excerpt")]
        assert told == [("Two planes came", 48, "exact"), ("They left", 27, "exact")]
        assert [row["text"] for row in records(other, "note")] == ["Which two?"]
        again = bring_in(other, data, name="a.json")
        assert [already for _, already in again.excerpts] == [True, True]
        assert len(records(other, "note")) == 1
        other.undo()
        assert records(other, "excerpt") == []


def test_parts_of_pictures_and_recordings_come_through(tmp_path: Path):
    told = Told("media/1", "", {"width": "640", "height": "400", "duration": "90"})
    with made(tmp_path, "one") as case:
        keep_reading(case.raw, case.value("SELECT capture FROM source"), told)
        source = case.find_live("S1", "source")
        parts = [
            acts.mark_region(case, source, region=(400, 60, 80.5, 40)),
            acts.mark_span(case, source, start=65, end=80),
        ]
        labels = [record(case, key)["label"] for key in parts]
        data = as_bytes(collection(case))
    with made(tmp_path, "two") as other:
        keep_reading(other.raw, other.value("SELECT capture FROM source"), told)
        brought = bring_in(other, data, name="a.json")
        assert [record(other, key)["label"] for key, _ in brought.excerpts] == labels


def foreign(**selector: Any) -> bytes:
    """As an annotation program for pages writes them: by address and quote."""
    target = {"source": "https://daily.example/a", "selector": [{"type": "TextQuoteSelector", **selector}]}
    item = {"type": "Annotation", "body": [{"type": "TextualBody", "value": "look"}], "target": target}
    return json.dumps({"total": 1, "items": [item]}).encode()


def test_another_programs_annotation_is_found_by_address_and_surroundings(case: Case):
    brought = bring_in(case, foreign(exact="Two planes came", prefix="on Monday. ", suffix=" on"), name="h.json")
    assert record(case, brought.excerpts[0][0])["start"] == 48
    assert [row["text"] for row in records(case, "note")] == ["look"]


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (foreign(exact="Two planes came"), "stand 2 times in it"),
        (foreign(exact="Three planes"), "are not in it letter for letter"),
        (foreign(), "without words, region or time"),
        (json.dumps([{"target": "https://elsewhere.example/"}]).encode(), "attach it first"),
        (json.dumps([{"target": 7}]).encode(), "no target that can be read"),
    ],
)
def test_what_fits_nothing_here_is_told_and_changes_nothing(case: Case, data: bytes, says: str):
    brought = bring_in(case, data, name="h.json")
    assert brought.excerpts == []
    assert says in brought.failed[0][1]
    assert records(case, "excerpt") == []


@pytest.mark.parametrize("data", [b"", b"{}", b"\xff\xfe", b"[" * 100_000, b'{"a": 1}'])
def test_what_is_no_such_file_is_refused_in_a_sentence(case: Case, data: bytes):
    with pytest.raises(CaseError, match="choose a Web Annotation file"):
        bring_in(case, data, name="h.json")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(
        st.sampled_from(["target", "source", "selector", "type", "exact", "start", "value", "items", "body", "id"]),
        inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(JSON)
def test_any_document_gives_annotations_or_a_sentence(case: Case, value: Any):
    try:
        brought = bring_in(case, json.dumps(value).encode(), name="h.json")
    except CaseError as error:
        says = [str(error)]
    else:
        assert brought.excerpts == [], "no such source is held"
        says = [words for _, words in brought.failed]
    assert says
    assert all(words.endswith(".") for words in says)
