"""Reports: composed, rearranged, and issued as numbered prints."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from typing import Any

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.ids import id_text
from workbench.case.rows import record, records
from workbench.cli.doors import reading, writing
from workbench.cli.printing import table
from workbench.cli.verb import Answer, Parser, Verb, asks, words
from workbench.exchange.newfile import written_new
from workbench.reading.inputs import bytes_of
from workbench.report.issuing import Wanted, made, of_report, of_template
from workbench.report.owntemplates import ENDING, filled
from workbench.report.wording import counted
from workbench.values import composing
from workbench.values.composing import LARGEST_LOGO, SECTIONS, TEMPLATES, Part
from workbench.values.errors import CaseError


def _compose_arguments(parser: Parser) -> None:
    asks("case")(parser)
    kinds = "; ".join(f"{name}: {each.purpose}" for name, each in TEMPLATES.items())
    kinds = f"{kinds}; or a file of your own that ends in {ENDING}"
    parser.add_argument("--template", type=words, metavar="T", default="summary", help=kinds)
    parser.add_argument("--name", type=words, help="what the report is called; else as its template")


def _compose(options: Namespace) -> Answer:
    own = Path(options.template)
    with writing(options) as case:
        if own.suffix.lower() != ENDING:
            return _shown(case, acts.compose(case, template=options.template, name=options.name))
        made_of = filled(case, own)
        fields = {**made_of.fields, **({"name": options.name} if options.name else {})}
        return _shown(case, acts.compose_own(case, made_of.parts, fields, template=own.name))


def _shown(case: Case, key: bytes) -> Answer:
    """A report as it stands, its parts one a line."""
    told = record(case, key)
    rows = [(n, part["section"], part.get("title", ""), part.get("words", ""), len(part.get("only", ())) or "")
            for n, part in enumerate(told["parts"], 1)]  # fmt: skip
    said = table(("", "section", "heading", "own words", "records"), rows)
    return Answer(told, f"{told['number']} {told['name']}, {told['paper']}\n{said}")


def _arrange_arguments(parser: Parser) -> None:
    asks("case", "report")(parser)
    says = f"all sections in their order: {', '.join(SECTIONS)}; those that stay keep their headings and words"
    parser.add_argument("sections", nargs="*", type=words, metavar="SECTION", help=says)
    parser.add_argument("--part", type=int, metavar="N", help="the part, from 1, that the following are said of")
    parser.add_argument("--heading", type=words, help="in place of the section's own; empty gives that back")
    says = "what stands before the section; name records as in [SG-01, CL-2], or a sentence prints as unsupported"
    parser.add_argument("--words", type=words, help=says)
    parser.add_argument("--logo", type=words, metavar="FILE", help="a PNG or JPEG above the title; none takes it away")
    parser.add_argument("--only", type=words, nargs="*", metavar="ID", help="only these records; none names all")


def _arrange(options: Namespace) -> Answer:
    with writing(options) as case:
        key = case.find_live(options.report, "report")
        parts = list(composing.parts(record(case, key)["parts"]))
        if options.sections:
            parts = _ordered(parts, options.sections)
        if options.logo is not None:
            acts.brand(case, key, bytes_of(Path(options.logo), most=LARGEST_LOGO) if options.logo != "none" else None)
        if options.part is not None:
            if not 1 <= options.part <= len(parts):
                raise CaseError(f"There is no part {options.part}; the report has {len(parts)}.")
            parts[options.part - 1] = _said(case, parts[options.part - 1], options)
        elif options.heading is not None or options.words is not None or options.only is not None:
            raise CaseError("A heading, words and records are said of one part; name it with --part N.")
        acts.arrange(case, key, parts)
        return _shown(case, key)


def _ordered(parts: list[Part], sections: list[str]) -> list[Part]:
    """The sections asked for; a section that was there before keeps what was said of it."""
    left = list(parts)
    ordered = []
    for section in sections:
        held = next((each for each in left if each.section == section), None)
        if held is not None:
            left.remove(held)
        ordered.append(held or composing.part({"section": section}))
    return ordered


def _said(case: Case, part: Part, options: Namespace) -> Part:
    if options.heading is not None:
        part = replace(part, title=options.heading)
    if options.words is not None:
        part = replace(part, words=options.words)
    if options.only is not None:
        part = replace(part, only=tuple(id_text(case.find_live(each)) for each in options.only))
    return part


def _issue_arguments(parser: Parser) -> None:
    asks("case")(parser)
    parser.add_argument("out", metavar="OUT.pdf", help="a new file")
    add_what(parser)


def add_what(parser: Parser) -> None:
    """``--report R`` or ``--template T``: what is to be set."""
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--report", type=words, metavar="R", help="a report of the case, RP-1")
    what.add_argument("--template", type=words, metavar="T", help=f"a template as it is: {', '.join(TEMPLATES)}")


def wanted_of(case: Case, options: Namespace) -> Wanted:
    """The report or template that is asked for, the whole summary where none is."""
    if options.report:
        return of_report(record(case, case.find_live(options.report, "report")))
    return of_template(options.template or "summary")


def _issue(options: Namespace) -> Answer:
    out = Path(options.out)
    if out.suffix.lower() != ".pdf":
        raise CaseError(f"{out.name} is no PDF; an issued print is one, so that its pages stay as they are.")
    with writing(options) as case:
        print_ = made(case, wanted_of(case, options))
        with written_new(out, print_.data):
            key = print_.remember(case, out.name)
        told = record(case, key)
    document: dict[str, Any] = {**told, "file": str(out), "pages": told["print"]["pages"],
                                "sha256": told["print"]["sha256"]}  # fmt: skip
    code = told["print"]["code"]
    return Answer(document, f"{out}: issue {told['rank']}, {counted(told['print']['pages'], 'page')}, code {code}")


def _issues(options: Namespace) -> Answer:
    with reading(options) as case:
        rows = records(case, "issue")
    shown = [(row["rank"], row["composed"]["name"], row["at"], row["by"], row["print"]["pages"], row["print"]["code"],
              row["print"]["file"]) for row in rows]  # fmt: skip
    return Answer({"rows": rows}, table(("issue", "report", "at", "by", "pages", "code", "file"), shown))


VERBS = {
    "compose": Verb(_compose_arguments, _compose),
    "arrange": Verb(_arrange_arguments, _arrange),
    "issue": Verb(_issue_arguments, _issue),
    "issues": Verb(asks("case"), _issues),
}
