"""DOCX: a Word document as its words in reading order, with notes, remarks, headers and what it states of itself.

The text is the document's body; then its footnotes and endnotes as ``[1] words``, its comments as ``[Comment by
AUTHOR, TIME] words``, and what stands above and below its pages. Words that were struck out while changes were being
tracked are no part of it, and it is said that there are some. Numbers of lists and pages are reckoned by a word
processor, not held in the file.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import BinaryIO

from workbench.reading.flow import HEADING, ITEM, Flow, Items, Paragraph, lay, lay_aside
from workbench.reading.laid import Laid, plainly
from workbench.reading.office import links, links_of, main_part, office_facts
from workbench.reading.parts import DOCUMENT, Attributes, Parts, local, nothing
from workbench.reading.reader import Reader, Reading

MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_TYPES = re.compile(rb"PK\x03\x04.{26}\[Content_Types\]\.xml", re.DOTALL)
_WORD = re.compile(rb"PK\x03\x04.{26}word/(document\.xml)?", re.DOTALL)
_HEADINGS = re.compile(r"(heading \d|title|subtitle)$", re.IGNORECASE)
_WRITTEN = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "sym": "\ufffd"}
_ASIDE = {"Fallback", "del", "moveFrom", "rt"}
_TEXTS = {"t", "delText"}
_KINDS = ("footnotes", "endnotes", "comments", "header", "footer")


class Docx(Reader):
    """Word documents, with macros or without; a macro is never run."""

    name = "Word document"
    recipe = "docx/1"
    mimes = (MIME,)
    suffixes = (".docx", ".docm", ".dotx")

    def recognise(self, head: bytes, *, name: str = "") -> str | None:
        """By the parts that the file begins with."""
        if not head.startswith(b"PK\x03\x04"):
            return None
        found = [each[1] for each in _WORD.finditer(head)]
        return MIME if any(found) or (found and _TYPES.search(head)) else None

    def read(self, file: BinaryIO, *, hint: Mapping[str, str]) -> Reading:
        """The document's words; a part that is damaged is refused, one that is missing is not."""
        parts = Parts(file, plainly(hint.get("name", "")) or "The document", kind=DOCUMENT)
        book = _Book(parts)
        laid = Laid(parts.file)
        lay(book.body.items, laid)
        for path in book.paths("footnotes") + book.paths("endnotes"):
            book.lay_notes(path, laid)
        for path in book.paths("comments"):
            book.lay_remarks(path, laid)
        book.lay_margins(laid)
        return Reading(self.recipe, laid.text, tuple(laid.blocks), office_facts(parts), book.says)


class _Book:
    """What a document's parts share, and its body."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        main = main_part(parts, "word/document.xml")
        self._links = links(parts, links_of(main))
        self.styles = self._styles()
        self._numbers: dict[str, dict[str, int]] = {"footnote": {}, "endnote": {}}
        self.struck = self.hidden = 0
        self.body = _Story(self, main)

    def _styles(self) -> dict[str, str]:
        """Which styles make a heading or an item of a list."""
        found: dict[str, str] = {}
        style = [""]

        def start(name: str, given: Attributes) -> None:
            value = local(given).get("val", "")
            if name == "style":
                style[0] = local(given).get("styleId", "")
            elif name == "name" and _HEADINGS.match(value) or name == "outlineLvl" and "0" <= value < "9":
                found[style[0]] = HEADING
            elif name == "numPr" or name == "name" and value.lower().startswith("list "):
                found.setdefault(style[0], ITEM)

        for path in self.paths("styles"):
            self._parts.parse(path, start, nothing, nothing)
        return found

    def paths(self, kind: str) -> list[str]:
        """The parts of a kind that are there, by name."""
        return sorted({path for held, path in self._links.values() if held == kind} & self._parts.names)

    def parse(self, story: _Story, path: str) -> dict[str, str]:
        """Read a part into a story; its addresses by id."""
        story.addresses |= {key: path for key, (kind, path) in links(self._parts, links_of(path)).items()
                            if kind == "hyperlink"}  # fmt: skip
        self._parts.parse(path, story.start, story.end, story.text)
        return story.addresses

    def number(self, kind: str, key: str) -> int:
        """A note's number: by the order in which the body points to them."""
        ours = self._numbers[kind]
        return ours.setdefault(key, len(ours) + 1)

    def lay_notes(self, path: str, laid: Laid) -> None:
        kind = "endnote" if "endnote" in path else "footnote"
        notes = sorted((self.number(kind, note.key), note) for note in _Story(self, path).notes if note.shown)
        for number, note in notes:
            mark = str(number) if kind == "footnote" else f"e{number}"
            lay_aside(note.items, laid, f"[{mark}] ", kind="note", label=f"{kind} {number}")

    def lay_remarks(self, path: str, laid: Laid) -> None:
        for note in _Story(self, path).notes:
            who = ", ".join(plainly(each) for each in (note.author, note.at) if each)
            said = f"Comment by {who}" if who else "Comment"
            lay_aside(note.items, laid, f"[{said}] ", kind="comment", label=said)

    def lay_margins(self, laid: Laid) -> None:
        seen = set()
        for kind in ("header", "footer"):
            for path in self.paths(kind):
                items = _Story(self, path).items
                words = "\n".join(item.text for item in items if isinstance(item, Paragraph))
                if words not in seen:
                    seen.add(words)
                    lay_aside(items, laid, f"[{kind.capitalize()}] ", kind=kind, label=kind)

    @property
    def says(self) -> str:
        """What the text leaves out or shows although Word would not."""
        told = []
        if self.struck:
            told.append(f"passages struck out under tracked changes are not shown ({self.struck})")
        if self.hidden:
            told.append(f"passages marked as hidden are shown all the same ({self.hidden})")
        return f"{'; '.join(told)}.".capitalize() if told else ""


class _Note:
    """A footnote or remark: its key, who wrote it and when, its words."""

    def __init__(self, given: Attributes) -> None:
        self.key = given.get("id", "")
        self.shown = given.get("type", "normal") == "normal"
        self.author, self.at = given.get("author", ""), given.get("date", "")
        self.items: Items = []

    def __lt__(self, other: _Note) -> bool:
        return self.key < other.key


class _Story(Flow):
    """One part of the document: its elements as they come."""

    def __init__(self, book: _Book, path: str) -> None:
        super().__init__()
        self.notes: list[_Note] = []
        self.addresses: dict[str, str] = {}
        self._book = book
        self._aside = 0
        self._in = False
        self._runs = 0
        book.parse(self, path)

    def start(self, name: str, given: Attributes) -> None:
        if self._aside or name in _ASIDE:
            self._aside += 1
            self._book.struck += name == "delText"
        elif name in _BEGINS:
            _BEGINS[name](self, given)
        elif name in _WRITTEN and self._runs:
            self.write(_WRITTEN[name])
        else:
            self._in = name == "t"
            self._runs += name == "r"

    def end(self, name: str) -> None:
        self._in = False
        if self._aside:
            self._aside -= 1
        elif name in _ENDS:
            _ENDS[name](self)
        elif name == "r":
            self._runs -= 1

    def text(self, words: str) -> None:
        if self._in and not self._aside:
            self.write(words)

    # elements that mean something, by the name in _BEGINS

    def link(self, given: Attributes) -> None:
        held = local(given)
        self.begin_link(self.addresses.get(held.get("id", ""), ""))

    def style(self, given: Attributes) -> None:
        if self.paragraph:
            self.paragraph.kind = self._book.styles.get(local(given).get("val", ""), self.paragraph.kind)

    def outline(self, given: Attributes) -> None:
        if self.paragraph and local(given).get("val", "9") < "9":
            self.paragraph.kind = HEADING

    def item(self, _given: Attributes) -> None:
        if self.paragraph and self.paragraph.kind != HEADING:
            self.paragraph.kind = ITEM

    def span(self, given: Attributes) -> None:
        held = local(given).get("val", "1")
        self.widen(int(held) if held.isascii() and held.isdigit() and len(held) < 5 else 1)

    def hidden(self, given: Attributes) -> None:
        self._book.hidden += bool(self._runs) and local(given).get("val", "1") not in ("0", "false", "off")

    def note(self, given: Attributes) -> None:
        note = _Note(local(given))
        self.notes.append(note)
        self.into(note.items)

    def mark(self, kind: str, given: Attributes) -> None:
        number = self._book.number(kind, local(given).get("id", ""))
        self.write(f"[{number}]" if kind == "footnote" else f"[e{number}]")


_BEGINS: dict[str, Callable[[_Story, Attributes], None]] = {
    "p": lambda story, _given: story.begin_paragraph(),
    "tbl": lambda story, _given: story.begin_table(),
    "tr": lambda story, _given: story.begin_row(),
    "tc": lambda story, _given: story.begin_cell(),
    "gridSpan": _Story.span,
    "pStyle": _Story.style,
    "outlineLvl": _Story.outline,
    "numPr": _Story.item,
    "vanish": _Story.hidden,
    "hyperlink": _Story.link,
    "footnote": _Story.note,
    "endnote": _Story.note,
    "comment": _Story.note,
    "footnoteReference": lambda story, given: story.mark("footnote", given),
    "endnoteReference": lambda story, given: story.mark("endnote", given),
}
_ENDS: dict[str, Callable[[_Story], None]] = {
    "p": Flow.end_paragraph,
    "tbl": Flow.end_table,
    "tc": Flow.end_cell,
    "hyperlink": Flow.end_link,
    "footnote": Flow.back,
    "endnote": Flow.back,
    "comment": Flow.back,
}
