"""What a case may hold twice: each likeness once, by its strongest; what was decided stands below."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.analysis.duplicates import Duplicate, duplicates
from workbench.case import acts
from workbench.case.case import Case
from workbench.reading.aided import text_of
from workbench.reading.intake import take_in

_FIRST = (
    "An An-124 freighter landed at Lajes on Sunday evening with engines for the repair works there. "
    "Ground crews unloaded it through the night under floodlights and closed the northern taxiway. "
    "The airfield office did not answer questions about the cargo or about the owner of the aircraft.\n"
)
_OWN = "Nobody in the village of Praia had heard of another landing since the storms of last winter ended.\n"


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    """A text, the same set otherwise, one that copies most of it, and one of its own."""
    texts = {"a.txt": _FIRST, "b.txt": _FIRST.upper().replace(". ", ".\n\n"), "c.txt": _FIRST + _OWN, "d.txt": _OWN * 2}
    for name, text in texts.items():
        (tmp_path / name).write_text(text)
    with Case.create(tmp_path / "t.casefile", title="T", analyst="a") as made:
        for name in texts:
            take_in(made, [str(tmp_path / name)])
        yield made


def told(case: Case) -> list[tuple[str, ...]]:
    return [(each.how, case.number(each.one), case.number(each.two), each.tie) for each in duplicates(case)]


def test_texts_that_say_the_same_or_nearly_are_told_once_each(case: Case):
    found = told(case)
    assert found[0] == ("text", "S1", "S2", "")
    assert {each[:3] for each in found[1:]} >= {("near", "S1", "S3")}
    assert len({frozenset(each[1:3]) for each in found}) == len(found)
    near = next(each for each in duplicates(case) if each.how == "near")
    assert near.says.startswith("nearly the same text (")


def test_the_same_bytes_and_records_entered_twice_are_told(case: Case, tmp_path: Path):
    take_in(case, [str(tmp_path / "a.txt")], again=True)
    source = case.find("S1")[1]
    excerpt = acts.highlight(case, source, text_of(case, source), start=0, end=25)
    stated = {"aircraft": "An-124", "place": "Lajes", "event": "arrival"}
    one, two = acts.tag(case, excerpt, stated), acts.tag(case, excerpt, stated)
    acts.tag(case, excerpt, {**stated, "event": "departure"})
    found = duplicates(case)
    assert Duplicate("record", one, two, 1.0) in found
    assert [each[:3] for each in told(case)][0] == ("bytes", "S1", "S5")
    assert sum(each.how == "record" for each in found) == 1


def test_what_was_decided_stands_below_with_the_word_for_it(case: Case):
    one, two = case.find("S1")[1], case.find("S2")[1]
    link = acts.link(case, two, "distinct-from", one)
    assert told(case)[-1] == ("text", "S1", "S2", "distinct-from")
    acts.delete(case, link)
    assert told(case)[0] == ("text", "S1", "S2", "")
