"""Boards by the command line: made, filled, cards put in groups."""

from pathlib import Path

import pytest

from workbench.case.cards import cards
from workbench.case.case import Case
from workbench.case.framed import frames


@pytest.fixture
def worked(run, case: Path) -> Path:
    for text in ("Who was it?", "Where from?", "When?"):
        run("lead", case, text)
    return case


def test_records_are_laid_and_grouped(run, worked: Path):
    assert run("board", worked, "First look")["name"] == "First look"
    run("place", worked, "B1", "LD-1", "LD-2", "--x", "40", "--y", "80")
    run("place", worked, "B1", "LD-3")
    with Case.open(worked, analyst="someone", write=False) as held:
        board = held.find("B1")[1]
        laid = {card.number: (card.x, card.y) for card in cards(held, board)[0]}
    assert laid == {"LD-1": (40, 80), "LD-2": (280, 80), "LD-3": (0, 240)}
    made = run("group", worked, "B1", "LD-1", "LD-2", "--name", "Pair")
    assert (made["number"], made["name"], made["kind"]) == ("FR-1", "Pair", "group")
    assert made["place"] == [24.0, 40.0, 444.0, 176.0]
    with Case.open(worked, analyst="someone", write=False) as held:
        assert [[held.number(each) for each in frame.members] for frame in frames(held, board)] == [["LD-1", "LD-2"]]
    run("undo", worked)
    with Case.open(worked, analyst="someone", write=False) as held:
        assert frames(held, board) == []


def test_what_cannot_be_laid_or_grouped_is_refused(run, refused, worked: Path):
    run("board", worked, "First look")
    run("note", worked, "LD-1", "Look")
    assert refused("place", worked, "B1", "B1") == "A board has no card; name a record it belongs to."
    for far in ("nan", "inf", "1e300"):
        assert refused("place", worked, "B1", "LD-1", "--x", far).startswith("No card lies there")
    assert "LD-1 does not lie on B1; place it there first." in refused("group", worked, "B1", "LD-1")
    run("place", worked, "B1", "LD-1")
    assert "name that source" in refused("group", worked, "B1", "LD-1", "--kind", "origins")
    assert "circle" in refused("group", worked, "B1", "LD-1", "--kind", "circle")
