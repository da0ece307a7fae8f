"""Titles, quotes and notes that nobody should write, printed: literally, within the page, none lost, every page there.

Each trial is one text of several accidents. It stands as the title of a source, as a quote and as a note, between two
marks of its own, in a PDF, a page of HTML, a DOCX and in Markdown.
"""

from __future__ import annotations

import io
import random
import re
import unicodedata
from html.parser import HTMLParser
from xml.etree import ElementTree
from zipfile import ZipFile

import pypdfium2

from tests.report.facts_of_a_case import facts
from workbench.report.blocks import Column, Document, Entry, Paragraph, Register, Row, Table, plain, quote
from workbench.report.docx import docx
from workbench.report.docx_styles import W
from workbench.report.html import html
from workbench.report.letters import BREAK, printable, visible
from workbench.report.markdown import markdown
from workbench.report.pages import TALL
from workbench.report.pdf import pdf
from workbench.report.summary import build

AT_ONCE = 60  # texts in one print
LETTERS_A_PAGE = 300  # a print that needs more pages than that has run away
ODD = (
    '#eval("1+1")', '#image("/etc/passwd")', "@note-1", "<note-1>", "$x^2$", "`raw`", "\\u{41}", "*b* _e_", "//", "---",
    "</td></table>", "<script>alert(1)</script>", "<!--", "]]>", "&amp;", "&#65;", "<?xml", "<w:p/>", "%PDF-1.7",
    "endobj", ") Tj ET (", "/First 3 0 R", "(U1x0y0)", "stream\n", "\\", "((", "))", "[^1]:", "| a | b |", "![i](x)",
    "https://example.org/?a=1&b=[2]", "www.example.org", "a@example.org", "=1+1", "- ", "1. ", "# ", "\0", "\x07",
    "\x1b[31m", "\t", "\n\n", "\r", "\x0b", "\x85", "\u2028", "\ud800", "\udfff\ud83d", "\u202e", "\u2067", "\u2069",
    "\u200b", "\ufeff", "\ufffe", "\uffff", "\U0010ffff", "\u00ad", "\u0301", "e\u0301", "\u0336" * 30, "مطار حميميم",
    "\u0655" * 3, "Ил-62М", "中文", "\U0001d50a", "\U0001f6e9", "ﬃ", "İ", "“", "”", "«", "'", '"', "x" * 300,
    "ab-" * 90, "0123456789abcdef" * 8, "a b " * 60, "word " * 900,
)  # fmt: skip
_FROM_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")


def mixed(chance: random.Random) -> str:
    """Some accidents in a row; one longer than a page is rare."""
    pieces = [chance.choice(ODD[:-1] if chance.random() < 0.98 else ODD) for _ in range(chance.randint(1, 5))]
    return chance.choice(("", " ")).join(pieces)


def marked(number: int, text: str) -> str:
    """A text between its marks."""
    return f"a{number}q {text} z{number}q"


def printed(texts: list[str]) -> Document:
    """Every text as a title, a quote and a note."""
    said = [marked(number, text) for number, text in enumerate(texts)]
    entries = Register(tuple(Entry((), (plain(each),)) for each in said))
    rows = tuple(Row((((plain("1"),),), ((quote(each),),))) for each in said)
    notes = (Paragraph((plain(each),), small=True) for each in said)
    empty = build(facts(sources=[], excerpts=[], sightings=[], claims=[], links=[], marks=[], findings=[], leads=[]))
    table = Table((Column("No."), Column("Quote", 1)), rows)
    return Document(**{name: getattr(empty, name) for name in empty.__dataclass_fields__}
                    | {"title": said[0], "blocks": (entries, table, *notes)})  # fmt: skip


def run(trials: int, seed: int) -> str:
    """Print so many texts; AssertionError names the first that is lost or changed, and where."""
    chance, pages = random.Random(seed), 0
    for done in range(0, trials, AT_ONCE):
        texts = [mixed(chance) for _ in range(min(AT_ONCE, trials - done))]
        document = printed(texts)
        pages += _paper(document, texts)
        _words(document, texts)
    return f"{trials} texts stood literally as title, quote and note on {pages} pages, in HTML, DOCX and Markdown"


def _paper(document: Document, texts: list[str]) -> int:
    data = pdf(document)
    read = pypdfium2.PdfDocument(data)
    said = _bare("".join(_page(read[at]) for at in range(len(read))))
    for number, text in enumerate(texts):
        assert min(said.count(f"a{number}q"), said.count(f"z{number}q")) >= 3, f"lost on paper: {text!r}"
        whole = _bare(printable(marked(number, text)).replace(BREAK, ""))
        times = 2 if len(text) <= TALL else 0  # a note, and what is longer than a page, may have a foot in between
        assert not _plainly(text) or said.count(whole) >= times, f"changed on paper: {text!r}"
    letters = sum(map(len, map(printable, texts)))
    assert len(read) <= 3 + 3 * len(texts) + 3 * letters // LETTERS_A_PAGE, "pages without end"
    return len(read)


def _page(page: pypdfium2.PdfPage) -> str:
    """The words of a page, all of which lie upon it."""
    text, (wide, high) = page.get_textpage(), page.get_size()
    for at in range(text.count_rects()):
        left, bottom, right, top = text.get_rect(at)
        assert -1 <= left <= right <= wide + 1, "words beside the page"
        assert -1 <= bottom <= top <= high + 1, "words above or below the page"
    return str(text.get_text_range())


def _bare(text: str) -> str:
    """Without blanks and hyphens: a reader of PDFs leaves those at the end of a line out."""
    return re.sub(r"[\s\ufffe\u00ad\x02-]+", "", text)


def _plainly(text: str) -> bool:
    """Whether what a reader of PDFs gives back is the text as it stands: no other way, no marks above letters."""
    return not _FROM_RIGHT.search(text) and unicodedata.is_normalized("NFKC", text) and not re.search(
        "[\u0300-\u036f\u00ad]", text)  # fmt: skip


class _Shown(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.said = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag not in ("script", "img", "iframe"), "words became a tag"

    def handle_data(self, data: str) -> None:
        self.said += data


def _words(document: Document, texts: list[str]) -> None:
    page, source = _Shown(html(document)).said, re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", markdown(document))
    with ZipFile(io.BytesIO(docx(document))) as held:
        tree = ElementTree.fromstring(held.read("word/document.xml"))
    written = "".join(each.text or "" for each in tree.iter(f"{{{W}}}t"))
    for number, text in enumerate(texts):
        shown = visible(marked(number, text))
        for kind, said in (("HTML", page), ("DOCX", written), ("Markdown", source)):
            assert said.count(shown) >= 3, f"lost or changed in {kind}: {text!r}"
