"""ODT: an OpenDocument text as its words in reading order, with notes, remarks, headers and what it states of itself.

The text is the document's body; then its notes as ``[1] words``, its remarks as ``[Comment by AUTHOR, TIME] words``,
and what stands above and below its pages. Words that were struck out while changes were being recorded are no part of
it, and it is said that there are some.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import BinaryIO

from workbench.reading.flow import HEADING, ITEM, PARAGRAPH, Flow, Items, Paragraph, lay, lay_aside
from workbench.reading.laid import Laid, plainly
from workbench.reading.office import opendocument_facts
from workbench.reading.parts import DOCUMENT, Attributes, Parts, local
from workbench.reading.reader import Reader, Reading

MIME = "application/vnd.oasis.opendocument.text"
_MANIFEST = "META-INF/manifest.xml"
_BLANKS = re.compile(r"[ \t\r\n]+")
_MARGINS = {"header": "header", "header-left": "header", "header-first": "header",
            "footer": "footer", "footer-left": "footer", "footer-first": "footer"}  # fmt: skip
_UNSEEN = {"ruby-text", "note-citation", "script", "binary-data", "tracked-changes"}
_DRAWN = {"title", "desc"}  # of a drawing, where they do not stand among words
_WORDS = {"p", "h", "span", "a"}


class Odt(Reader):
    """OpenDocument texts and their templates."""

    name = "OpenDocument text"
    recipe = "odt/1"
    mimes = (MIME,)
    suffixes = (".odt", ".ott")

    def recognise(self, head: bytes, *, name: str = "") -> str | None:
        """By the type that stands first in the file."""
        return MIME if head.startswith(b"PK\x03\x04") and _stated(head).startswith(MIME.encode()) else None

    def read(self, file: BinaryIO, *, hint: Mapping[str, str]) -> Reading:
        """The document's words; a part that is damaged is refused."""
        parts = Parts(file, plainly(hint.get("name", "")) or "The document", kind=DOCUMENT)
        if _MANIFEST in parts.names and b"encryption-data" in b"".join(parts.chunks(_MANIFEST)):
            raise parts.protected()
        story = _Story(parts, "content.xml")
        laid = Laid(parts.file)
        lay(story.items, laid)
        for kind, number, items in story.notes:
            mark = f"[{'e' if kind == 'endnote' else ''}{number}] "
            lay_aside(items, laid, mark, kind="note", label=f"{kind} {number}")
        for said, items in story.remarks:
            lay_aside(items, laid, f"[{said}] ", kind="comment", label=said)
        _lay_margins(parts, laid)
        facts = opendocument_facts(parts)
        return Reading(self.recipe, laid.text, tuple(laid.blocks), facts, story.says)


def _stated(head: bytes) -> bytes:
    """What the part called mimetype says, where it stands first and as it is."""
    behind = 30 + int.from_bytes(head[26:28], "little")
    extra = int.from_bytes(head[28:30], "little")
    return head[behind + extra :][:200] if head[30:behind] == b"mimetype" else b""


def _lay_margins(parts: Parts, laid: Laid) -> None:
    seen = set()
    for kind, items in _Story(parts, "styles.xml").margins if "styles.xml" in parts.names else ():
        words = "\n".join(item.text for item in items if isinstance(item, Paragraph))
        if (kind, words) not in seen:
            seen.add((kind, words))
            lay_aside(items, laid, f"[{kind.capitalize()}] ", kind=kind, label=kind)


class _Story(Flow):
    """One part of the document: its elements as they come."""

    def __init__(self, parts: Parts, path: str) -> None:
        super().__init__()
        self.notes: list[tuple[str, int, Items]] = []
        self.remarks: list[tuple[str, Items]] = []
        self.margins: list[tuple[str, Items]] = []
        self._counts = {"footnote": 0, "endnote": 0}
        self._around: list[str] = []
        self._lists = 0
        self._aside = 0
        self._struck = 0
        self._remark: dict[str, str] | None = None
        self._field = ""
        self._blank = False
        parts.parse(path, self.start, self.end, self.text)

    @property
    def says(self) -> str:
        """What the text leaves out."""
        return f"Passages struck out and recorded are not shown ({self._struck})." if self._struck else ""

    def start(self, name: str, given: Attributes) -> None:
        """An element begins."""
        around = self._around[-1] if self._around else ""
        self._around.append(name)
        if self._aside or name in _UNSEEN or name in _DRAWN and around not in _WORDS:
            self._aside += 1
            self._struck += name == "deletion"
        elif name in _MARGINS:
            self.margins.append((_MARGINS[name], []))
            self.into(self.margins[-1][1])
        elif name in _BEGINS:
            self._blank = False
            _BEGINS[name](self, local(given))
        elif around == "annotation" and name in ("creator", "date"):
            self._field = name

    def end(self, name: str) -> None:
        """An element ends."""
        self._field = ""
        self._around.pop()
        if self._aside:
            self._aside -= 1
        elif name in _MARGINS:
            self.back()
        elif name in _ENDS:
            self._blank = False
            _ENDS[name](self)

    def text(self, words: str) -> None:
        """Characters: blanks count once, however they are written."""
        if self._aside:
            return
        if self._field and self._remark is not None:
            self._remark[self._field] = self._remark.get(self._field, "") + words[:200]
            return
        words = _BLANKS.sub(" ", words)
        self.write(words[1:] if self._blank and words.startswith(" ") else words)
        self._blank = words.endswith(" ")

    # elements that mean something, by the name in _BEGINS and _ENDS

    def begin_words(self, _given: Attributes) -> None:
        """A paragraph, in a list or by itself."""
        self.begin_paragraph(ITEM if self._lists else PARAGRAPH)
        self._blank = True

    def begin_list(self, _given: Attributes) -> None:
        """A list, or one inside another."""
        self._lists += 1

    def end_list(self) -> None:
        """The list ends."""
        self._lists -= 1

    def begin_spread(self, given: Attributes) -> None:
        """A cell; one that reaches over others is followed by them, one that stands for several alike is not."""
        columns, rows = given.get("number-columns-spanned"), given.get("number-rows-spanned")
        alike = _number(given.get("number-columns-repeated"))
        self.begin_cell(max(alike, _number(columns)), _number(rows), step=alike)

    def blanks(self, given: Attributes) -> None:
        """Several blanks, which the format writes as a number."""
        self.write(" " * min(_number(given.get("c")), 1000))

    def begin_note(self, given: Attributes) -> None:
        """A footnote or endnote: its mark stays in the line, its words go behind the text."""
        kind = "endnote" if given.get("note-class") == "endnote" else "footnote"
        self._counts[kind] += 1
        self.write(f"[{'e' if kind == 'endnote' else ''}{self._counts[kind]}]")
        self.notes.append((kind, self._counts[kind], []))
        self.into(self.notes[-1][2])

    def begin_remark(self, _given: Attributes) -> None:
        """A remark in the margin."""
        self._remark = {}
        self.remarks.append(("", []))
        self.into(self.remarks[-1][1])

    def end_remark(self) -> None:
        """The remark ends: who made it and when is known by now."""
        self.back()
        told = self._remark or {}
        who = ", ".join(plainly(told[name].strip()) for name in ("creator", "date") if told.get(name))
        self.remarks[-1] = (f"Comment by {who}" if who else "Comment", self.remarks[-1][1])
        self._remark = None


def _number(text: str | None) -> int:
    return max(1, int(text)) if text and text.isascii() and text.isdigit() and len(text) < 6 else 1


def _begin_heading(story: _Story, _given: Attributes) -> None:
    story.begin_paragraph(HEADING)


_BEGINS: dict[str, Callable[[_Story, Attributes], None]] = {
    "p": _Story.begin_words,
    "h": _begin_heading,
    "list": _Story.begin_list,
    "table": lambda story, _given: story.begin_table(),
    "table-row": lambda story, _given: story.begin_row(),
    "table-cell": _Story.begin_spread,
    "covered-table-cell": _Story.begin_spread,
    "s": _Story.blanks,
    "tab": lambda story, _given: story.write("\t"),
    "line-break": lambda story, _given: story.write("\n"),
    "a": lambda story, given: story.begin_link(given.get("href", "")),
    "note": _Story.begin_note,
    "annotation": _Story.begin_remark,
}
_ENDS: dict[str, Callable[[_Story], None]] = {
    "p": Flow.end_paragraph,
    "h": Flow.end_paragraph,
    "list": _Story.end_list,
    "table": Flow.end_table,
    "table-cell": Flow.end_cell,
    "covered-table-cell": Flow.end_cell,
    "a": Flow.end_link,
    "note": Flow.back,
    "annotation": _Story.end_remark,
}
