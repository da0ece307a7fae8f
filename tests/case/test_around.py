"""What hangs together: neighbours by the kind of the step, and the shortest ways between two records."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.case import acts
from workbench.case.acts import Arrival
from workbench.case.around import around, ways
from workbench.case.case import Case
from workbench.case.records import Excerpt


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "a.casefile", title="T", analyst="someone") as made:
        yield made


def told(case: Case, name: str) -> tuple[bytes, bytes, bytes]:
    """A text, words of it, and a claim on them."""
    stored = case.stage(io.BytesIO(name.encode()))
    source, _ = acts.attach(case, Arrival(stored, name, "text/plain", {}, described={}))
    with case.change("Highlight"):
        anchor = {"recipe": "text/1 utf-8", "start": 0, "end": 1, "quote": name, "prefix": "", "suffix": ""}
        excerpt = bytes(Excerpt.create(source=source, anchor=anchor).id)
    return source, excerpt, acts.claim(case, excerpt, f"{name} is so")


def test_neighbours_by_the_kind_of_the_step(case: Case):
    source, excerpt, claim = told(case, "one")
    _, _, other = told(case, "two")
    acts.link(case, other, "supports", claim)
    lead = acts.lead(case, "Ask", about=claim)
    assert around(case, [claim]) == {"supports": [other], "quote": [excerpt], "lead": [lead]}
    assert around(case, [claim, other])["quote"] == [excerpt, case.find("E2")[1]]
    assert around(case, [source]) == {"excerpt": [excerpt]}
    acts.delete(case, other)
    assert "supports" not in around(case, [claim])


def test_the_shortest_ways_between_two(case: Case):
    source, excerpt, claim = told(case, "one")
    _, _, two = told(case, "two")
    _, _, three = told(case, "three")
    for middle in (two, three):
        acts.link(case, claim, "supports", middle)
    four = told(case, "four")[2]
    acts.link(case, two, "contradicts", four)
    acts.link(case, four, "supports", three)
    found = ways(case, source, four)
    assert [[case.number(tie.b) for tie in way] for way in found] == [
        ["E1", "CL-1", "CL-2", "CL-4"], ["E1", "CL-1", "CL-3", "CL-4"],
    ]  # fmt: skip
    assert [(tie.kind, tie.away) for tie in found[1]] == [
        ("excerpt", True), ("quote", True), ("supports", True), ("supports", False),
    ]  # fmt: skip
    assert ways(case, four, four) == []
    assert ways(case, four, told(case, "apart")[0]) == []
