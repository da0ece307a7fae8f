"""Every control of the main screens as a screen reader is told of it: there, named, and named apart from the others."""

from __future__ import annotations

import os
import re
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.screen.hand import Hand
from tests.screen.programs import lacking, screen
from tests.screen.reader import FOCUSABLE, Heard
from workbench.__main__ import main as verb

pytestmark = pytest.mark.skipif(bool(lacking()), reason=f"no screen here: {', '.join(lacking())} missing")

CONTROLS = {
    "push button", "toggle button", "check box", "radio button", "text", "password text", "combo box", "menu item",
    "check menu item", "page tab", "list item", "tree item", "table cell", "cell", "slider", "spin button", "link",
}  # fmt: skip
BUTTONS = {"push button", "toggle button", "check box", "radio button", "link"}
CLASS_NAME = re.compile(r"Q[A-Z]\w+$|_\w+$|\w+(Button|Widget|Edit|View|Label|Box)$")
CARDS = ("findings",)  # screens of cards that each offer the same acts
WAIT = 60  # seconds
KEPT = os.environ.get("NAMES_KEPT")  # a folder for a list and a picture of every screen, for looking at


class Screen(NamedTuple):
    """One screen: how it is come to, what tells that it is there, and the controls it must have.

    Where views beside it say the same, the role stands before the words: ``list item Source S1``.
    """

    name: str
    go: Callable[[Hand], object]
    anchor: str
    has: tuple[str, ...] = ()


def keys(*pressed: str) -> Callable[[Hand], None]:
    return lambda hand: hand.press(*pressed)


def asked(words: str, *then: str) -> Callable[[Hand], None]:
    """Something found in the command box and taken: ``#SG-02`` a record, ``>Export`` a command; then keys."""

    def run(hand: Hand) -> None:
        hand.press("Escape", "Escape", "ctrl+k")
        hand.type(words)
        hand.ear.wait(role="list item", name=words.strip("#>"), seconds=10)
        hand.press("Return", *then)

    return run


FRAME = ("Search this case", "Selection back", "Selection on", "Attach source", "Read", "Board", "Log", "Entities",
         "Journal", "Leads", "Findings")  # fmt: skip
TAG = ("Type", "Count", "Operator", "Event", "From", "To", "Place", "When", "Method", "Asserted by", "Hedge",
       "Registration", "Hex", "Callsign", "Credibility")  # fmt: skip
SCREENS = (
    Screen(
        "read",
        keys("ctrl+1"),
        "Text of the source",
        (
            *FRAME,
            "Records",
            "Filter the records",
            "S1 Night freighters",
            "Find in this source",
            "Place in the text",
            "Publisher",
            "Author",
            "Hide inspector",
            "Marks in order of time",
            "Fit",
            "Show more time",
        ),
    ),
    Screen("find bar", keys("ctrl+f"), "Find in this source", ("Text of the source",)),
    Screen("a sighting", asked("#SG-02"), "Where and when", ("Link", "What", "Accept", "Where it comes from")),
    Screen("link", keys("l"), "New link"),
    Screen("grade", keys("Escape", "g"), "Credibility"),
    Screen("note", keys("Escape", "ctrl+m"), "New note"),
    Screen("lead", keys("Escape", "n"), "Add lead", ("Lead", "Cancel")),
    Screen("tag", asked("#E1", "s"), "New sighting", TAG),
    Screen("claim", asked("#E1", "c"), "New claim", ("Statement", "Nature", "Asserted by", "Hedge", "Credibility")),
    Screen("command box", lambda hand: (hand.press("Escape", "Escape", "ctrl+k"), hand.type("Lajes")), "Night"),
    Screen(
        "timeline outline",
        keys("Escape", "Escape", "ctrl+shift+o"),
        "Outline of the timeline",
        ("tree item Happened", "tree item An-124, 5 marks", "tree item Sources, 4 marks"),
    ),
    Screen(
        "timeline",
        keys("ctrl+shift+o", "ctrl+shift+t"),
        "Lane",
        ("list item Sighting SG-01", "list item Sighting SG-06"),
    ),
    Screen(
        "board",
        keys("ctrl+2"),
        "Not on this board",
        ("list item Source S1, Night freighters", "list item Claim CL-9, No Ilyushin"),
    ),
    Screen("outline", keys("ctrl+shift+o"), "Outline of the board", ("tree item Source S1",)),
    Screen("log", keys("ctrl+6"), "Sightings", ("SG-01", "SG-07")),
    Screen("entities", keys("ctrl+7"), "Filter the entities", ("Aircraft", "Places", "Organisations", "Persons")),
    Screen("findings", keys("ctrl+shift+F8"), "FD-1", ("Show CL-1", "sighting SG-01")),
    Screen("journal", keys("ctrl+j"), "Filter the journal", ("Entries", "Changed fields", "Only what touched")),
    Screen("attach", keys("ctrl+shift+a"), "Attach source —", ("Title", "Publisher", "Attach")),
    Screen("export", keys("Escape", "ctrl+shift+e"), "Export case file —", ("Export",)),
    Screen("summary", keys("Escape", "ctrl+p"), "Evidence summary —", ("Save",)),
    Screen("keyboard", keys("Escape", "ctrl+F1"), "Keyboard —", ("Look up a key",)),
    Screen("guide", keys("Escape", "F1"), "Guide —", ("Search the guide", "Contents of the guide")),
    Screen("merge", asked(">Merge returned case"), "Merge returned case —", ("Cancel",)),
    Screen(
        "welcome",
        keys("Escape", "Escape", "ctrl+w"),
        "Open the sample case",
        ("Name", "Question", "File", "Browse", "Create case", "Open a case file", "Show this at start", "Appearance"),
    ),
)


def controls(tree: list[Heard]) -> list[Heard]:
    """What can be worked on top of the screen: in a dialog where one is open, else in the window."""
    top = [each.path[1] if len(each.path) > 1 else "" for each in tree if each.showing]
    frame = next((part for part in reversed(top) if part), "")
    return [
        each for each in tree
        if each.showing and each.path[1:2] == (frame,) and (FOCUSABLE in each.states or each.role in CONTROLS)
    ]  # fmt: skip


def faults(shown: Screen, tree: list[Heard]) -> list[str]:
    """What a person who hears the screen would stumble over."""
    found, said = controls(tree), [f"{each.role} {each.name}" for each in tree if each.showing]
    values = {"cell", "table cell", "tree item"}  # what stands in a grid: an empty one says nothing
    nameless = [each for each in found if each.role not in values and not spoken(each.name)]
    twice = Counter((each.role, each.name, each.path) for each in found if each.role in BUTTONS)
    return [
        *(f"{shown.name}: {each.role} “{each.name}” in {each.path[-1]} has no name" for each in nameless),
        *(f"{shown.name}: {count} × {role} “{name}” beside each other" for (role, name, _), count in twice.items()
          if count > 1 and shown.name not in CARDS),
        *(f"{shown.name}: nothing is called {name}" for name in (shown.anchor, *shown.has)
          if not any(name in each for each in said)),
    ]  # fmt: skip


def spoken(name: str) -> bool:
    return bool(re.search(r"\w", name)) and not CLASS_NAME.match(name) and "<" not in name


def test_every_control_of_the_main_screens_is_told_with_a_name(tmp_path: Path) -> None:
    case = tmp_path / "sample.casefile"
    assert verb(["sample", str(case)]) == 0
    found: list[str] = []
    counts: dict[str, int] = {}
    with screen(tmp_path) as environment:
        hand = Hand(environment, str(case), pictures=Path(KEPT) if KEPT else None)
        hand.ear.wait(name="Saved")
        for shown in SCREENS:
            shown.go(hand)
            tree = come_to(hand, shown.anchor)
            counts[shown.name] = len(controls(tree))
            found += faults(shown, tree)
            keep(hand, shown, tree)
        hand.leave()
    print(*(f"{name} {count}" for name, count in counts.items()), sep=", ")
    assert not found, "\n".join(found)
    assert min(counts.values()) >= 2


def come_to(hand: Hand, anchor: str) -> list[Heard]:
    """What shows once something of that name does."""
    end = time.monotonic() + WAIT
    while True:
        tree = hand.ear.tree(hidden=False)
        if any(each.showing and anchor in each.name for each in tree):
            return tree
        assert hand.process.poll() is None, "the program ended"
        if time.monotonic() > end:
            return tree


def keep(hand: Hand, shown: Screen, tree: list[Heard]) -> None:
    """A list and a picture of the screen, for looking at, where they are asked for."""
    if KEPT:
        hand.picture(shown.name)
        lines = [f"{'  ' * len(each.path)}{each.role} “{each.name}”" for each in tree if each.showing]
        (Path(KEPT) / f"{shown.name}.txt").write_text("\n".join(lines), encoding="utf-8")
