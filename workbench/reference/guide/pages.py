"""The pages of the guide: Markdown files with pictures, read as markup and as sections with their plain words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from html import escape
from pathlib import Path
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

from workbench.values.bundled import guide
from workbench.values.errors import CaseError

FIRST = "README"
"""The page with the first steps and the list of all others."""
SHIPPED = ".md"
_TITLE, _PART = "h1", "h2"
_NO_SLUG = re.compile(r"[^\w\- ]")


class Section(NamedTuple):
    """What stands under one heading, in plain words; the first of a page has no ``anchor`` and the page's title."""

    page: str
    title: str
    anchor: str
    heading: str
    words: str


class Page(NamedTuple):
    """One page: ``html`` is markup with an anchor at each heading, its links as they are in the file."""

    name: str
    title: str
    html: str
    sections: tuple[Section, ...]

    @property
    def parts(self) -> tuple[tuple[str, str], ...]:
        """The anchors and words of its greater headings."""
        tokens = zip(_tokens(self.name), _tokens(self.name)[1:], strict=False)
        heads = [(str(head.attrs["id"]), _plain(words)) for head, words in tokens
                 if head.type == "heading_open" and head.tag == _PART]  # fmt: skip
        return tuple(heads)


class Entry(NamedTuple):
    """A line of the contents: a page, its title, what it answers."""

    page: str
    title: str
    says: str


@lru_cache(maxsize=1)
def _markdown() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False}).enable("table")


def file_of(name: str) -> Path:
    """Where a page's file lies; CaseError where there is no such page."""
    path = guide() / f"{name}{SHIPPED}"
    if not re.fullmatch(r"[\w-]+", name) or not path.is_file():
        raise CaseError(f"The guide has no page “{name}”; its pages are {', '.join(names())}.")
    return path


def names() -> list[str]:
    """Every page, the first one first, the others in the order of the contents."""
    listed = [entry.page for _group, entries in contents() for entry in entries]
    return [FIRST, *dict.fromkeys(listed)]


@lru_cache(maxsize=64)
def page(name: str) -> Page:
    """A page by the name of its file, without the ending."""
    tokens = _tokens(name)
    sections = tuple(_sections(name, tokens))
    html = str(_markdown().renderer.render(tokens, _markdown().options, {}))
    return Page(name, sections[0].title, html, sections)


@lru_cache(maxsize=1)
def contents() -> tuple[tuple[str, tuple[Entry, ...]], ...]:
    """The tables of the first page: a heading, and below it the pages it leads to with what they answer."""
    path = guide() / f"{FIRST}{SHIPPED}"
    groups: list[tuple[str, tuple[Entry, ...]]] = []
    for block in re.split(r"^#{2,3} ", path.read_text(encoding="utf-8"), flags=re.M)[1:]:
        heading, _, rest = block.partition("\n")
        rows = re.findall(r"^\| \[([^\]]+)\]\(([\w-]+)\.md\) \| (.*) \|$", rest, re.M)
        if rows:
            groups.append((heading, tuple(Entry(name, title, says) for title, name, says in rows)))
    return tuple(groups)


@lru_cache(maxsize=64)
def _tokens(name: str) -> list[Token]:
    """The page as the reader of Markdown has it, with an anchor on each heading."""
    tokens = _markdown().parse(file_of(name).read_text(encoding="utf-8"))
    taken: set[str] = set()
    for head, words in zip(tokens, tokens[1:], strict=False):
        if head.type == "heading_open":
            plain = slug(_plain(words))
            anchor = next(each for each in _numbered(plain) if each not in taken)
            taken.add(anchor)
            head.attrs["id"] = anchor
    return tokens


def _numbered(word: str) -> Iterator[str]:
    yield word
    number = 0
    while True:
        number += 1
        yield f"{word}-{number}"


def slug(heading: str) -> str:
    """How a heading is linked to, by the rule that hosts of repositories follow."""
    return _NO_SLUG.sub("", heading.lower()).replace(" ", "-")


def _sections(name: str, tokens: Sequence[Token]) -> Iterator[Section]:
    title = anchor = heading = ""
    words: list[str] = []
    for at, token in enumerate(tokens):
        if token.type == "heading_open":
            if title:
                yield Section(name, title, anchor, heading, " ".join(words))
            heading, words = _plain(tokens[at + 1]), []
            title, anchor = (title, str(token.attrs["id"])) if title else (heading, "")
        elif token.type in ("fence", "code_block"):
            words.append(" ".join(token.content.split()))
        elif token.type == "inline" and tokens[at - 1].type != "heading_open":
            words.append(_plain(token))
    yield Section(name, title, anchor, heading, " ".join(words))


def _plain(inline: Token) -> str:
    """The words of a line without their marks; pictures by what they show."""
    said = []
    for each in inline.children or ():
        if each.type in ("softbreak", "hardbreak"):
            said.append(" ")
        elif each.type in ("text", "code_inline", "image"):
            said.append(each.content)
    return "".join(said)


def linked(html: str, ending: str) -> str:
    """The markup of a page whose links to other pages end in ``ending`` instead of that of the files."""
    return re.sub(r'(href="[\w-]+)\.md(?=["#])', lambda found: f"{found[1]}{escape(ending)}", html)
