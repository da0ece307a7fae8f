"""The guide stays true: its verbs, examples, pictures and keys are those of the program."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from docs import examples, glossary, keys, pictures, settings
from workbench.__main__ import DRAWN
from workbench.cli.table import TABLE
from workbench.ui.acttable import ACTS, MENUS

ROOT = Path(__file__).parents[1]
GUIDE = ROOT / "docs" / "guide"
PAGES = sorted(GUIDE.glob("*.md"))
COMMANDS = (GUIDE / "command-line.md").read_text()
LINK = re.compile(r"!?\[[^\]]*\]\(([^)#]*)(#[^)]*)?\)")
PATH = re.compile(r"\*(\w+) ▸ ([^*]+?)\*")
VARIES = re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+Z|[0-9a-f]{8}[0-9a-f-]*")


def prose(page: Path) -> str:
    """A page without its blocks of code."""
    return re.sub(r"^```.*?^```$", "", page.read_text(), flags=re.M | re.S)


def heading(line: str) -> str:
    """How a heading is linked to."""
    return re.sub(r"[^\w\- ]", "", line.lower()).replace(" ", "-")


def test_every_verb_has_a_section_and_an_example_in_it():
    sections = dict(re.findall(r"^### (\S+)\n(.*?)(?=^##|\Z)", COMMANDS, re.M | re.S))
    assert sorted(sections) == sorted([*TABLE, *DRAWN])
    for verb, section in sections.items():
        assert verb in {command.split()[1] for command in examples.commands(section)}


def test_every_example_anywhere_names_a_verb_there_is():
    said = re.findall(r"(?:\$ workbench|`workbench|-m workbench) ([a-z][\w-]*)", "".join(p.read_text() for p in PAGES))
    assert said
    assert set(said) <= {*TABLE, *DRAWN}


def test_examples_print_what_the_page_says(tmp_path):
    """Where this fails because a verb now answers otherwise: ``make examples``, and read what changed."""
    assert VARIES.sub("…", examples.refreshed(COMMANDS, tmp_path)) == VARIES.sub("…", COMMANDS)


def test_every_picture_is_made_by_the_command_small_and_shown():
    drawn = {file.name for file in pictures.FOLDER.glob("*.png")}
    shown = {Path(target).name for page in PAGES for target, _ in LINK.findall(prose(page)) if target.endswith(".png")}
    assert drawn == {f"{name}.png" for name in (*pictures.WINDOWS, *pictures.PAGES, "signs")}
    assert shown == drawn
    assert all(file.stat().st_size <= pictures.LARGEST for file in pictures.FOLDER.glob("*.png"))


@pytest.mark.parametrize("page", [*PAGES, ROOT / "README.md"], ids=lambda page: page.name)
def test_every_link_leads_somewhere(page):
    for target, part in LINK.findall(prose(page)):
        if target.startswith("http"):
            continue
        there = (page.parent / target) if target else page
        assert there.exists(), target
        if part:
            heads = re.findall(r"^#+ (.*)$", there.read_text(), re.M)
            assert part[1:] in map(heading, heads), part


def test_every_menu_path_of_the_guide_is_in_the_menus():
    """Where this fails because an act was moved or named anew, so must the sentence be."""
    known = {(act.menu.partition(":")[0].split()[0], act.text.rstrip("…")) for act in ACTS}
    known |= {("View", each) for each in ("Theme", "Timeline shows", "On the board")}  # menus of choices
    known |= {("File", "Open recent"), ("Edit", "Saved filters")}
    plain = {page.name: LINK.sub(lambda link: link[0][1:].partition("]")[0], prose(page)) for page in PAGES}
    named = [(name, *found) for name, text in plain.items() for found in PATH.findall(" ".join(text.split()))]
    assert len(named) > 40
    astray = [each for each in named if (each[1], each[2].partition(" ▸")[0].rstrip("…")) not in known]
    assert [each for each in astray if each[1] in MENUS] == []


def test_the_contents_name_every_page():
    named = {target for target, _ in LINK.findall((GUIDE / "README.md").read_text())}
    assert {page.name for page in PAGES} - {"README.md"} <= named


def test_every_key_on_the_page_is_one_of_the_window(qapp):
    """Where this fails because a key was added or moved: ``make examples``."""
    assert keys.page(keys.acts_of_the_window()) == keys.PAGE.read_text()


def test_the_page_of_settings_is_the_table(qapp):
    """Where this fails because a setting was added or worded anew: ``make examples``."""
    assert settings.page() == settings.PAGE.read_text()


def test_the_glossary_is_the_table():
    """Where this fails because a word was added or explained anew: ``make examples``."""
    assert glossary.page() == glossary.PAGE.read_text()
