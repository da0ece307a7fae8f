"""The guide as it is read: its pages, their anchors, looking words up, and the local site."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest

from workbench.reference.guide import pages, searching, site
from workbench.values.bundled import guide
from workbench.values.errors import CaseError

NODE = shutil.which("node")


class Read(HTMLParser):
    """What a page leads to, and what can be led to on it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.anchors: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.links += [str(given[name]) for name in ("href", "src") if given.get(name)]
        self.anchors |= {str(given["id"])} if given.get("id") else set()


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site."""
    folder = tmp_path_factory.mktemp("site") / "guide"
    site.write(folder)
    return folder


def test_the_contents_hold_every_page_once():
    assert sorted(pages.names()) == sorted(path.stem for path in guide().glob("*.md"))
    assert pages.names()[0] == pages.FIRST


@pytest.mark.parametrize("name", pages.names())
def test_every_link_between_pages_leads_to_a_place_that_is_there(name: str):
    for link in Read(pages.page(name).html).links:
        target, _, anchor = link.partition("#")
        if not link.startswith("https://"):
            there = target.removesuffix(pages.SHIPPED) or name
            assert (guide() / target).exists(), link
            assert not anchor or anchor in Read(pages.page(there).html).anchors, link


def test_a_page_that_is_not_there_is_refused_and_none_outside_is_read():
    for name in ("nowhere", "../README", "pictures/read.png"):
        with pytest.raises(CaseError, match="no page"):
            pages.page(name)


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("time stamp", "custody#time-stamps"),
        ("undo", "trust#undo"),
        ("origin", "findings#origins"),
        ("grade", "what-the-evidence-is-worth#grades"),
        ("landing observed", "flights#2-landings-and-take-offs"),
        ("capture page", "attaching#capturing-a-page"),
        ("unsaf", None),
        ("SAFE start", "preferences#safe-start"),
        ("withdrawn", "what-the-evidence-is-worth#withdrawn-sources"),
    ],
)
def test_words_lead_first_to_the_section_that_is_about_them(words: str, place: str | None):
    found = searching.search(words)
    first = f"{found[0].section.page}#{found[0].section.anchor}" if found else None
    assert first == place


def test_every_word_is_in_what_is_found_and_the_snippet_shows_one():
    found = searching.search("brush wid")
    assert found
    for hit in found:
        said = f"{hit.section.heading} {hit.section.title} {hit.section.words}".lower()
        assert re.search(r"\bbrush", said)
        assert re.search(r"\bwid", said)
        assert re.search(r"\b(brush|wid)", hit.snippet.lower()) or not re.search(
            r"\b(brush|wid)", hit.section.words.lower()
        )
    assert searching.search("") == searching.search(" ?! ") == []


def test_the_site_leads_nowhere_else_and_every_way_in_it_ends_somewhere(written: Path):
    known = {path: Read(path.read_text()) for path in written.glob("*.html")}
    assert len(known) == len(pages.names())
    for path, read in known.items():
        for link in read.links:
            target, _, anchor = link.partition("#")
            there = path if not target else written / target
            if not link.startswith("https://"):
                assert there.exists(), (path.name, link)
                assert not anchor or anchor in known[there].anchors, (path.name, link)
    scripts = "".join((written / name).read_text() for name in ("search.js", "style.css"))
    assert "http" not in scripts


def test_the_site_goes_into_a_new_folder_only(written: Path, tmp_path: Path):
    with pytest.raises(CaseError, match="not empty"):
        site.write(written)
    file = tmp_path / "taken"
    file.write_text("mine")
    with pytest.raises(CaseError, match="not empty"):
        site.write(file)
    assert file.read_text() == "mine"


@pytest.mark.skipif(NODE is None, reason="needs node to run the site's script")
@pytest.mark.parametrize("words", ["brush", "time stamp", "landing obs", "Käse"])
def test_the_site_s_search_finds_what_the_program_s_does(written: Path, words: str):
    """The script is run as a browser would, with as much of a page as it asks for."""
    page = """
    const made = () => ({children: [], append(...more) { this.children.push(...more); }});
    const parts = {search: {form: {addEventListener() {}}, addEventListener(_, does) { this.does = does; }},
                   hits: {replaceChildren() { this.all = []; }, append(...more) { this.all.push(...more); }},
                   contents: {}};
    global.window = {}; global.document = {getElementById: (id) => parts[id], createElement: made};
    """
    tail = f"""parts.search.value = {json.dumps(words)}; parts.search.does();
    console.log(JSON.stringify(parts.hits.all.filter((each) => each.href).map((each) => each.href)));"""
    scripts = [(written / name).read_text() for name in ("index.js", "search.js")]
    whole = "\n".join([page, *scripts, tail])
    said = subprocess.run([str(NODE), "-"], input=whole, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stderr
    ours = [hit.section for hit in searching.search(words)]
    assert json.loads(said.stdout) == [
        site.address(each.page) + (f"#{each.anchor}" if each.anchor else "") for each in ours
    ]
