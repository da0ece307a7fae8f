"""Runs as WordprocessingML: styles by name, right-to-left letters marked, endnotes where a note is first used.

ECMA-376, part 1: 17.3.2 (runs), 17.11.7 (endnote references), 17.16 (fields).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape, quoteattr

from workbench.report.blocks import Block, Document, Endnotes, Run, Runs, filled, runs_of
from workbench.report.letters import RIGHT_TO_LEFT, visible
from workbench.report.letters import onward as phrases

_WAYS = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff](?:[ \u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]*"
                   "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff])?")  # fmt: skip
_BACKWARD = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_ONWARD = "<w:r><w:t>\N{LEFT-TO-RIGHT MARK}</w:t></w:r>"  # outside of the quotation marks, so never in what is copied
_NUMBER = re.compile(r"[A-Z]{1,2}-?\d+[a-z]?")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_STYLES = {"strong": "Strong", "quote": "Quote", "title": "SourceTitle", "faint": "Faint", "code": "Code",
           "icon": "Code", "sure": "Code", "rated": "Strong"}  # fmt: skip
_BOXES = {True: "■", False: "□"}


def text(words: str, style: str = "", *, bold: bool = False, language: str = "", among: bool = False) -> str:
    """Words as runs, those that are read from the right apart and marked so.

    ``among`` words that are read from the right all is marked so but whole phrases that are not.
    """
    shown, done = visible(words), 0
    if among and _BACKWARD.search(shown):
        pieces = (_run(part, style, bold, language, "" if left else "<w:rtl/>") for part, left in phrases(shown))
        return "".join(pieces)
    out: list[str] = []
    for found in _WAYS.finditer(shown):
        out += (
            _run(shown[done : found.start()], style, bold, language),
            _run(found[0], style, bold, language, "<w:rtl/>"),
        )
        done = found.end()
    return "".join((*out, _run(shown[done:], style, bold, language)))


def _run(words: str, style: str, bold: bool, language: str, way: str = "") -> str:
    if not words:
        return ""
    named = f'<w:rStyle w:val="{style}"/>' if style else ""
    heavy = "<w:b/><w:bCs/>" if bold else ""
    told = f"<w:lang w:{'bidi' if way else 'val'}={quoteattr(language)}/>" if _LANGUAGE.fullmatch(language) else ""
    return f'<w:r><w:rPr>{named}{heavy}{way}{told}</w:rPr><w:t xml:space="preserve">{escape(words)}</w:t></w:r>'


def onward(words: str) -> bool:
    """Whether words hold letters that are read from the left, and none that are read from the right."""
    return any(map(str.isalpha, _NUMBER.sub("", words))) and not _BACKWARD.search(words)


def field(told: str, shown: str) -> str:
    """A field that the program which opens the file works out, with what it says before it does."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {told} </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{text(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def paragraph(style: str, *content: str, more: str = "") -> str:
    """A paragraph of a style."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{more}</w:pPr>{"".join(content)}</w:p>'


class Words:
    """A document's runs; a note is an endnote where it is first used and points there after that."""

    def __init__(self, document: Document) -> None:
        self._noted: set[int] = set()
        first = list(dict.fromkeys(_marks(document)))
        self._counted = first == [*range(1, len(first) + 1)]
        self.marked = frozenset(first)
        self._backward = document.language in RIGHT_TO_LEFT

    def side(self, words: str) -> str:
        """What a paragraph of words that are read from the left needs where all else is read from the right."""
        return '<w:bidi w:val="0"/><w:jc w:val="right"/>' if self._backward and onward(words) else ""

    def __call__(self, runs: Runs) -> str:
        """Runs as they come."""
        return "".join(map(self._one, runs))

    def _one(self, run: Run) -> str:
        match run.style:
            case "note":
                return self._note(int(run.text))
            case "grade":
                return text(f"\u00a0{run.text or '  '}\u00a0", "Grade" if run.text else "NoGrade") + text(" ")
            case "sure":
                return text("".join(_BOXES[box == "on"] for box in filled(run.text)), "Code")
            case "quote":
                said = text(f"“{run.text}”", "Quote", bold=run.strong, language=run.language)
                apart = self._backward and onward(run.text)  # or figures at its ends would change places
                return f"{_ONWARD}{said}{_ONWARD}" if apart else said
        return text(run.text, _STYLES.get(run.style, ""), bold=run.strong, among=self._backward)

    def _note(self, number: int) -> str:
        """The endnote itself, by a mark of our own where another count would come out; else the way back to it."""
        if number in self._noted:
            return _again(number)
        self._noted.add(number)
        own = "" if self._counted else ' w:customMarkFollows="1"'
        shown = "" if self._counted else f"<w:t>{number}</w:t>"
        return (
            f'<w:bookmarkStart w:id="{number}" w:name="_Note{number}"/><w:r><w:rPr><w:rStyle w:val="EndnoteReference"/>'
            f'</w:rPr><w:endnoteReference{own} w:id="{number}"/>{shown}</w:r><w:bookmarkEnd w:id="{number}"/>'
        )

    def number_of(self, number: int) -> str:
        """The number at the head of an endnote."""
        mark = "<w:endnoteRef/>" if self._counted else f"<w:t>{number}</w:t>"
        return f'<w:r><w:rPr><w:rStyle w:val="EndnoteReference"/></w:rPr>{mark}</w:r>{text(" ")}'


def _again(number: int) -> str:
    raised = '<w:rPr><w:rStyle w:val="EndnoteReference"/></w:rPr>'
    return (
        f'<w:r>{raised}<w:fldChar w:fldCharType="begin"/></w:r><w:r>{raised}<w:instrText xml:space="preserve"> NOTEREF '
        f'_Note{number} \\h </w:instrText></w:r><w:r>{raised}<w:fldChar w:fldCharType="separate"/></w:r><w:r>{raised}'
        f'<w:t>{number}</w:t></w:r><w:r>{raised}<w:fldChar w:fldCharType="end"/></w:r>'
    )


def _marks(document: Document) -> Iterable[int]:
    """The notes in the order in which they are written, repeats included."""
    lines = [run for line in document.facts for run in line]
    for run in (*lines, *(run for block in document.blocks for run in _written(block))):
        if run.style == "note":
            yield int(run.text)


def _written(block: Block) -> Sequence[Run]:
    return () if isinstance(block, Endnotes) else tuple(runs_of(block))
