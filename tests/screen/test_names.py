"""Every control of the main screens as a screen reader is told of it: there, named, and named apart from the others."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Callable, Iterator
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
KEPT = os.environ.get("NAMES_KEPT")  # a folder for a list and a picture of every screen, for looking at


class Screen(NamedTuple):
    """One screen: how it is come to, what tells that it is there, and the controls it must have."""

    name: str
    go: Callable[[Hand], object]
    anchor: str
    has: tuple[str, ...] = ()


def keys(*pressed: str) -> Callable[[Hand], None]:
    return lambda hand: hand.press(*pressed)


def do(words: str) -> Callable[[Hand], None]:
    """Run a command by its words, from the command box."""

    def run(hand: Hand) -> None:
        hand.press("ctrl+k")
        hand.type(f">{words}")
        hand.ear.wait(role="list item", name=words, seconds=4)
        hand.press("Return")

    return run


def select(number: str) -> Callable[[Hand], None]:
    """Select a record by its number, from the command box."""

    def run(hand: Hand) -> None:
        hand.press("ctrl+k")
        hand.type(f"#{number}")
        hand.ear.wait(role="list item", name=number, seconds=4)
        hand.press("Return")

    return run


def choose(words: str, path: Path) -> Callable[[Hand], None]:
    """Run a command that asks for a file, and name one."""

    def run(hand: Hand) -> None:
        do(words)(hand)
        hand.ear.wait(role="text", name="File name", seconds=4)
        hand.type(str(path))
        hand.press("Return")

    return run


def screens(copy: Path) -> Iterator[Screen]:
    yield Screen("read", keys("ctrl+1"), "Text of the source")
    yield Screen("find", keys("ctrl+f"), "Find")
    yield Screen("a sighting", lambda hand: (hand.press("Escape"), select("SG-02")(hand)), "Where and when")
    for name, key, anchor in (("tag", "s", "Count"), ("claim", "c", "Statement")):
        yield Screen(name, lambda hand, key=key: (select("E1")(hand), hand.press(key)), anchor)
    for name, key, anchor in (("link", "l", "Kind"), ("grade", "g", "Credibility"), ("lead", "n", "Kind")):
        yield Screen(name, lambda hand, key=key: (hand.press("Escape"), select("SG-02")(hand), hand.press(key)), anchor)
    yield Screen("note", lambda hand: (hand.press("Escape"), hand.press("ctrl+m")), "Note")
    yield Screen("commands", lambda hand: (hand.press("Escape", "ctrl+k"), hand.type("Lajes")), "Lajes")
    yield Screen("timeline", lambda hand: (hand.press("Escape", "Escape"), hand.press("ctrl+shift+t")), "Lane")
    yield Screen("board", keys("ctrl+2"), "Card")
    yield Screen("outline", keys("ctrl+shift+o"), "Outline")
    yield Screen("log", keys("ctrl+6"), "Sightings")
    yield Screen("entities", keys("ctrl+7"), "Entities")
    yield Screen("findings", keys("ctrl+shift+F8"), "Findings")
    yield Screen("journal", keys("ctrl+j"), "Journal")
    yield Screen("attach", keys("ctrl+shift+a"), "Attach")
    yield Screen("export", lambda hand: (hand.press("Escape"), hand.press("ctrl+shift+e")), "Export")
    yield Screen("summary", lambda hand: (hand.press("Escape"), hand.press("ctrl+p")), "Save")
    yield Screen("keyboard", lambda hand: (hand.press("Escape"), hand.press("F1")), "Keyboard")
    yield Screen("merge", lambda hand: (hand.press("Escape"), choose("Merge returned case", copy)(hand)), "Merge")
    yield Screen("welcome", lambda hand: (hand.press("Escape"), hand.press("ctrl+w")), "Welcome")


def controls(tree: list[Heard]) -> list[Heard]:
    return [each for each in tree if each.showing and (FOCUSABLE in each.states or each.role in CONTROLS)]


def test_every_control_of_the_main_screens_is_told_with_a_name(tmp_path: Path) -> None:
    case, copy = tmp_path / "sample.casefile", tmp_path / "returned.casefile"
    for arguments in (["sample", str(case)], ["export", str(case), str(copy)],
                      ["set", str(copy), "SG-03", "method=reported", "--as", "Colleague"]):  # fmt: skip
        assert verb(arguments) == 0
    faults: list[str] = []
    with screen(tmp_path) as environment:
        hand = Hand(environment, str(case), pictures=Path(KEPT) if KEPT else None)
        hand.ear.wait(name="Saved")
        for each in screens(copy):
            try:
                each.go(hand)
                hand.ear.wait(name=each.anchor, seconds=4)
            except AssertionError as e:
                print(each.name, e)
            tree = hand.ear.tree(hidden=False)
            hand.picture(each.name)
            found = controls(tree)
            print("=====", each.name, len(found))
            if KEPT: (Path(KEPT)/f"{each.name}.txt").write_text("\n".join('  '*len(x.path)+x.role+' '+repr(x.name)+('' if x.showing else ' hidden')+(' F' if 11 in x.states else '') for x in tree))
            for one in found:
                if not re.search(r"\w", one.name) or CLASS_NAME.match(one.name):
                    print("   NONAME", one.role, repr(one.name), one.path[-3:])
            same = Counter((o.role, o.name) for o in found if o.role in BUTTONS)
            print("   SAME", [k for k, n in same.items() if n > 1])
        print(hand.leave())
