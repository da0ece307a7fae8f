"""The visible text of a page: one pass over its characters, linear in its size; nothing is ever loaded.

Block elements break lines, script and style are dropped, entities are resolved, blanks collapse as a browser
shows them; the page's title comes first. The standard library's parser needs 13 s for 30 KB of hostile markup
(unclosed tags), so tags are found here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import unescape

_PARAGRAPHS = {
    "address", "article", "aside", "blockquote", "body", "center", "details", "dialog", "dl",
    "fieldset", "figure",
    "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main", "nav", "ol", "p", "pre",
    "section", "table", "title", "ul",
}  # fmt: skip
_LINES = {
    "caption",
    "dd",
    "div",
    "dt",
    "figcaption",
    "legend",
    "li",
    "option",
    "summary",
    "tfoot",
    "thead",
    "tr",
}
_CELLS = {"td", "th"}
_FELT = {f"{way}{name}" for name in ("br", *_LINES, *_PARAGRAPHS, *_CELLS) for way in ("", "/")}
_UNSEEN = {name: re.compile(f"(?i)</{name}") for name in ("script", "style", "template", "iframe", "svg", "math")}
_TAG = re.compile(r"/?([A-Za-z][A-Za-z0-9:-]*)")
_PLAIN_TAG = re.compile(r"(/?[A-Za-z][A-Za-z0-9:-]*)[^>\"'<]*>")
_REST_OF_TAG = re.compile(r"""(?>[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*+)>""")
_ATTRIBUTE = re.compile(r"""(?<=[\s"'/])([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?""")
_BLANKS = re.compile(r"[ \t\n\f\r]+")
HUGE_NUMBER = re.compile(r"&#(?:[0-9]{9,}|[xX][0-9a-fA-F]{9,});?")


def visible(texts: Iterable[str]) -> Iterator[str]:
    """The text a reader of the page sees; paragraphs are set apart by an empty line."""
    shown = _Shown()
    for words, name, _tag in pieces("".join(texts)):
        shown.words(words)
        shown.tag(name)
    return iter(shown.pieces)


def attributes(tag: str) -> dict[str, str]:
    """The attributes of a tag by lower-case name, entities resolved; of several of a name the first counts."""
    found: dict[str, str] = {}
    for name, value in _ATTRIBUTE.findall(tag.partition("<")[2].lstrip("/")):
        found.setdefault(name.lower(), unescape(value[1:-1] if value[:1] in ("'", '"') else value))
    return found


class _Shown:
    """What stands on the page so far, and the break that the next words will be set off by."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self._breaks = 0
        self._blank = False
        self._as_typed = False

    def words(self, markup: str) -> None:
        if not markup:
            return
        text = unescape(HUGE_NUMBER.sub("\ufffd", markup)) if "&" in markup else markup
        if not self._as_typed:
            text = _BLANKS.sub(" ", text)
        body = text if self._as_typed else text.strip(" ")
        self._blank |= text.startswith(" ")
        if not body:
            return
        if self.pieces and (self._breaks or self._blank):
            self.pieces.append("\n" * self._breaks or " ")
        self.pieces.append(body)
        self._breaks, self._blank = 0, body != text and text.endswith(" ")

    def tag(self, tag: str) -> None:
        if tag not in _FELT:
            return
        name = tag.lstrip("/")
        if name == "br":
            self._breaks = min(2, self._breaks + 1)
        elif name in _LINES:
            self._breaks = max(1, self._breaks)
        elif name in _PARAGRAPHS:
            self._breaks = 2
        elif name in _CELLS:
            self._blank = True
        if name == "pre":
            self._as_typed = tag == name


def pieces(page: str) -> Iterator[tuple[str, str, str]]:
    """Words, the name of the tag that follows them, and that tag; what stands in unseen elements is passed over."""
    at = seek = 0
    quotes_close = True
    while (start := page.find("<", seek)) >= 0:
        if (plain := _PLAIN_TAG.match(page, start + 1)) and quotes_close:
            name, end = plain[1].lower(), plain.end()
            yield page[at:start], name, page[start:end]
            at = seek = _behind(page, name, end) if name in _UNSEEN else end
            continue
        named = _TAG.match(page, start + 1)
        if not named and page[start + 1 : start + 2] not in ("!", "?"):
            seek = start + 1
            continue
        rest = _REST_OF_TAG.match(page, named.end()) if named and quotes_close else None
        quotes_close = quotes_close and not (named and not rest)
        end = rest.end() if rest else _end(page, start)
        name = named[0].lower() if named else ""
        yield page[at:start], name, page[start:end]
        at = seek = _behind(page, name, end)
    yield page[at:], "", ""


def _end(page: str, start: int) -> int:
    """Behind a comment, a declaration, or a tag whose quotes never close; an unclosed one takes the rest."""
    close = "-->" if page.startswith("<!--", start) else ">"
    found = page.find(close, start + 1)
    return found + len(close) if found >= 0 else len(page)


def _behind(page: str, name: str, end: int) -> int:
    closing = _UNSEEN.get(name)
    if closing is None:
        return end
    found = closing.search(page, end)
    return found.start() if found else len(page)
