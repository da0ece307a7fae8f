"""Copies out and back in: export for a colleague, merge what comes home."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Any

from workbench.cli.doors import reading, writing
from workbench.cli.printing import in_words, table
from workbench.cli.verb import Answer, Parser, Verb, asks
from workbench.exchange.copy import copy_case
from workbench.exchange.merge import MergeReport, merge
from workbench.reading.intake import complete
from workbench.values.errors import CaseError


def _export(options: Namespace) -> Answer:
    if options.out == "-":
        raise CaseError("A copy of a case is a file; name one that ends in .casefile.")
    with reading(options) as case:
        made = copy_case(case, Path(options.out))
    proof = {
        "ok": made.proof.ok, "captures": made.proof.captures, "entries": made.proof.entries,
        "head": made.proof.head, "problems": list(made.proof.problems),
    }  # fmt: skip
    document = {"file": str(made.file), "records": made.records, "sha256": made.sha256, "proof": proof}
    return Answer(document, f"{made.file}: {made.records} records, checked whole, SHA-256 {made.sha256}")


def _merge_arguments(parser: Parser) -> None:
    asks("case")(parser)
    parser.add_argument("other", metavar="OTHER", help="the copy that came back")
    parser.add_argument("--preview", action="store_true", help="tell what would come in; change nothing")


def _merge(options: Namespace) -> Answer:
    with writing(options) as case:
        report = merge(case, Path(options.other), preview=options.preview)
        if not options.preview:
            complete(case)
    return _answer(report, "would come in" if options.preview else "came in")


def _answer(report: MergeReport, happened: str) -> Answer:
    document = {
        "new": report.new, "same": report.same, "changed_by_them": report.changed_by_them,
        "conflicts": report.conflicts, "entry": report.entry,
    }  # fmt: skip
    says = f"{report.new} new and {report.changed_by_them} changed rows {happened}; {report.same} are the same."
    if not report.new and not report.changed_by_them and report.entry is None:
        says = "Every entry of that copy is in this case already; if its merge was undone, redo brings it back."
    return Answer(document, "\n".join([says, *open_conflicts(report.conflicts)]), status=1 if report.conflicts else 0)


def open_conflicts(conflicts: list[dict[str, Any]]) -> list[str]:
    """The conflicts that wait, as a table for people; nothing where none do."""
    rows = ((each["number"], each["field"], *(in_words(each[side]) for side in SIDES)) for each in conflicts)
    return [table(("conflict", "field", *SIDES), rows)] if conflicts else []


SIDES = ("base", "mine", "theirs")

VERBS = {
    "export": Verb(asks("case", "out"), _export),
    "merge": Verb(_merge_arguments, _merge),
}
