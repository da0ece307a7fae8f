"""The custody annex as a document, and the originals it speaks of as files."""

from __future__ import annotations

from argparse import Namespace
from hashlib import sha256
from pathlib import Path

from workbench.case.originals import SUMS
from workbench.cli.doors import reading
from workbench.cli.printing import table
from workbench.cli.verb import Answer, Parser, Verb, asks
from workbench.exchange.newfile import write_over
from workbench.exchange.originals import write_originals
from workbench.report.annex import annex
from workbench.report.annexed import annexed
from workbench.report.blocks import Document
from workbench.report.html import html
from workbench.report.pdf import Paper, pdf
from workbench.report.plaintext import plaintext
from workbench.report.wording import counted
from workbench.report.written import page_count
from workbench.values.errors import CaseError

_KINDS = (".pdf", ".html", ".txt")


def _arguments(parser: Parser) -> None:
    asks("case")(parser)
    parser.add_argument("out", metavar="OUT.pdf|.html|.txt", help="the file to write")
    parser.add_argument("--page", choices=("A4", "Letter"), default="A4", help="paper of a PDF")


def _annex(options: Namespace) -> Answer:
    out = Path(options.out)
    kind = out.suffix.lower()
    if kind not in _KINDS:
        raise CaseError(f"{out.name} tells no kind of document; end its name in .pdf, .html or .txt.")
    with reading(options) as case:
        told = annexed(case)
    document = annex(told)
    data = _set(document, kind, options.page)
    write_over(out, data)
    pages = page_count(data) if kind == ".pdf" else None
    shown = {"file": str(out), "pages": pages, "sha256": sha256(data).hexdigest(), "entry": told.entry,
             "sources": len(told.held), "files": len(told.sums)}  # fmt: skip
    leaves = f", {counted(pages, 'page')}" if pages else ""
    listed = f"{counted(len(told.held), 'source')}, {counted(len(told.sums), 'file')} listed"
    return Answer(shown, f"{out}{leaves}: {listed}")


def _set(document: Document, kind: str, paper: Paper) -> bytes:
    if kind == ".pdf":
        return pdf(document, paper=paper)
    return (html(document) if kind == ".html" else plaintext(document)).encode()


def _originals(options: Namespace) -> Answer:
    folder = Path(options.folder)
    with reading(options) as case:
        written = write_originals(case, folder)
    rows = [{"name": each.name, "bytes": each.size, "sha256": each.blob.hex()} for each in written]
    shown = table(("file", "bytes", "sha256"), ((r["name"], r["bytes"], str(r["sha256"])[:12]) for r in rows))
    says = f"{folder / SUMS} lists them; in that folder: sha256sum -c {SUMS}"
    return Answer({"folder": str(folder), "files": rows, "sums": str(folder / SUMS)}, f"{shown}\n\n{says}")


VERBS = {
    "annex": Verb(_arguments, _annex),
    "originals": Verb(asks("case", "folder"), _originals),
}
