"""The evidence summary as a document."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from workbench.cli.doors import reading
from workbench.cli.reports import add_what, wanted_of
from workbench.cli.verb import Answer, Parser, Verb, add_as_of, asks, words
from workbench.exchange.newfile import write_over
from workbench.report.issuing import facts_of
from workbench.report.leftout import singular
from workbench.report.outputs import kind_of, written
from workbench.report.pdf import Paper
from workbench.report.summary import build
from workbench.report.wording import counted
from workbench.report.written import page_count
from workbench.values.composing import LANGUAGES


def _arguments(parser: Parser) -> None:
    asks("case")(parser)
    parser.add_argument("out", metavar="OUT.pdf|.html|.docx|.md", help="the file to write")
    parser.add_argument("--filter", type=words, metavar="X", help="only sightings and claims that pass")
    add_as_of(parser)
    parser.add_argument("--page", choices=("A4", "Letter"), help="paper of a PDF; else as the report, else A4")
    says = "of the fixed words; all but en are drafts"
    parser.add_argument("--language", choices=LANGUAGES, help=says)
    add_what(parser)


def _summary(options: Namespace) -> Answer:
    out = Path(options.out)
    kind = kind_of(out.name)
    with reading(options) as case:
        wanted = wanted_of(case, options)
        if options.language:
            wanted = replace(wanted, composed=replace(wanted.composed, language=options.language))
        told = facts_of(case, replace(wanted, filter=options.filter or wanted.filter))
    document = build(told, wanted.composed)
    paper: Paper = options.page or wanted.paper
    data = written(document, kind, paper=paper)
    write_over(out, data)
    left_out, count = dict(told.left_out), page_count(data) if kind == ".pdf" else None
    shown = {
        "file": str(out), "pages": count,
        "sha256": sha256(data).hexdigest(), "entry": told.entry, "left_out": left_out,
    }  # fmt: skip
    pages = f", {counted(count, 'page')}" if count else ""
    gone = "".join(f"; {n} {singular(what) if n == 1 else what} left out" for what, n in left_out.items())
    return Answer(shown, f"{out}{pages}, up to journal entry {told.entry}{gone}")


VERBS = {"summary": Verb(_arguments, _summary)}
