"""A page captured twice: what came, went and moved, and what the server said differently."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.reading.loopback import Loopback, loopback, page
from workbench.analysis.recaptured import changes, passages_between, taken_again
from workbench.case.case import Case
from workbench.reading.capturing import Asking
from workbench.reading.intake import take_in
from workbench.values.errors import CaseError

FIRST = "Two Il-76s landed. A tracker showed it. The ministry was silent. Nobody spoke."
SECOND = "A tracker showed it. Three Il-76s landed. Two more followed. Nobody spoke. The ministry was silent."


def told(one: str, two: str) -> list[tuple[str, str]]:
    return [(each.kind, each.words) for each in passages_between(one, two)]


def test_passages_are_told_apart_by_their_sentences():
    assert told(FIRST, SECOND) == [
        ("removed", "Two Il-76s landed."), ("added", "Three Il-76s landed. Two more followed."),
        ("moved", "Nobody spoke."),
    ]  # fmt: skip
    assert told(FIRST, FIRST.replace(". ", ".\n\n")) == []
    assert told("", FIRST) == [("added", FIRST)]
    assert told("A b. A b. C d.", "A b. C d.") == [("removed", "A b.")]


def test_places_are_those_of_each_capture():
    for each in passages_between(FIRST, SECOND):
        if each.earlier:
            assert FIRST[slice(*each.earlier)] == each.words
        if each.later:
            assert SECOND[slice(*each.later)] == each.words


def test_many_sentences_take_little_time():
    one = " ".join(f"Sentence number {n} stands here." for n in range(4_000))
    two = " ".join(f"Sentence number {n} stands here." for n in reversed(range(4_000)))
    assert len(told(one, two)) == 3_999


@pytest.fixture
def server() -> Iterator[Loopback]:
    with loopback() as made:
        yield made


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "a.casefile", title="T", analyst="someone") as made:
        yield made


def capture(case: Case, server: Loopback, words: str, *, more: str = "") -> tuple[bytes, bool]:
    server.replies["/a"] = page(f"<html><p>{words}", more=more)
    return take_in(case, [f"{server.url}/a"], asking=Asking(allow_private=True)).sources[0]


def test_an_address_captured_again_shows_what_changed(case: Case, server: Loopback):
    first, _ = capture(case, server, FIRST, more="ETag: 1\r\nX-Old: y\r\n")
    with pytest.raises(CaseError, match="captured again"):
        changes(case, first)
    second, already = capture(case, server, SECOND, more="ETag: 2\r\n")
    assert (first != second, already) == (True, False)
    found = changes(case, first)
    assert (found.earlier.source, found.later.source, found.same_bytes) == (first, second, False)
    assert [(each.name, each.earlier, each.later) for each in found.said if each.name != "content-length"] == [
        ("etag", "1", "2"), ("x-old", "y", None)]  # fmt: skip
    assert found.says() == "Passages: 1 added, 1 removed, 1 moved."
    assert changes(case, second, first).as_json(case) == found.as_json(case)


def test_the_same_bytes_again_are_a_capture_without_a_source(case: Case, server: Loopback):
    first, _ = capture(case, server, FIRST)
    assert capture(case, server, FIRST) == (first, True)
    found = changes(case, first)
    assert (found.same_bytes, found.passages, found.later.source) == (True, (), None)
    capture(case, server, SECOND)
    capture(case, server, FIRST)  # back to what it was
    assert [each.source is None for each in taken_again(case, first)] == [False, True, False, True]
    second = taken_again(case, first)[2].source
    assert second
    assert [each.kind for each in changes(case, second).passages] == ["removed", "added", "moved"]
    assert case.verify().ok
