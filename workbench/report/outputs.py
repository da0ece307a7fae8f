"""One document as a file of any kind that it can be, by the ending of its name."""

from __future__ import annotations

from workbench.report.blocks import Document
from workbench.report.html import html
from workbench.report.markdown import markdown
from workbench.report.pdf import Paper, pdf
from workbench.values.errors import CaseError

ENDINGS = {".pdf": "PDF", ".html": "HTML", ".docx": "Word", ".md": "Markdown"}
"""What a document can be written as, and what people call that."""


def kind_of(name: str) -> str:
    """The ending of a file's name that says what a document is to be; CaseError where it says nothing."""
    ending = "." + name.rpartition(".")[2].lower()
    if ending not in ENDINGS:
        raise CaseError(f"{name} tells no kind of document; end its name in {', '.join(ENDINGS)}.")
    return ending


def written(document: Document, ending: str, *, paper: Paper = "A4") -> bytes:
    """The bytes of a document as a file with that ending."""
    if ending == ".pdf":
        return pdf(document, paper=paper)
    if ending == ".docx":
        from workbench.report.docx import docx

        return docx(document, paper=paper)
    return (html(document) if ending == ".html" else markdown(document)).encode()
