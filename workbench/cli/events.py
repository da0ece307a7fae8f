"""Events: which reports tell of one, what they say otherwise, and who says nothing."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from workbench.analysis.clusters import Proposed, events
from workbench.analysis.differences import differences
from workbench.analysis.silence import silence
from workbench.analysis.traced import ASSERTED
from workbench.analysis.unstated import NOT_STATED
from workbench.analysis.verdicts import Row, Words
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.ids import id_text
from workbench.cli.doors import reading, writing
from workbench.cli.printing import table
from workbench.cli.verb import Answer, Parser, Verb, add_text, asks, words
from workbench.values.errors import CaseError
from workbench.values.spoken import spoken_date


def _events(options: Namespace) -> Answer:
    with reading(options) as case:
        rows = [_event(case, each) for each in events(case)]
    shown = (
        (" = ".join(row["reports"]), "" if row["joined"] else "proposed", "; ".join(row["reasons"])) for row in rows
    )
    return Answer({"rows": rows}, table(("", "", "why"), shown) if rows else "No two reports tell of one event.")


def _event(case: Case, each: Proposed) -> dict[str, Any]:
    return {
        "about": [id_text(key) for key in each.about], "reports": [case.number(key) for key in each.about],
        "joined": each.joined, "proposed": not each.joined, "reasons": list(each.reasons),
    }  # fmt: skip


def _join_arguments(parser: Parser) -> None:
    add_text(parser, "case")
    parser.add_argument("reports", nargs="+", type=words, metavar="REPORT", help="sightings, or claims, of one event")
    parser.add_argument("--reason", type=words, metavar="TEXT", help="why; the proposal's reasons where none is given")


def _join(options: Namespace) -> Answer:
    with writing(options) as case:
        keys = [case.find_live(each, *ASSERTED) for each in options.reports]
        reasons = [options.reason] if options.reason else _reasons(case, keys)
        made = acts.join_event(case, keys, reasons=reasons)
        return _links(case, made)


def _reasons(case: Case, keys: list[bytes]) -> list[str]:
    """Why they are proposed, where all of them are in one proposal."""
    return next((list(each.reasons) for each in events(case) if {*keys} <= {*each.about} and not each.joined), [])


def _links(case: Case, made: list[bytes]) -> Answer:
    rows = []
    for key in made:
        ((a, kind, b, note),) = case.rows("SELECT a, kind, b, note FROM link WHERE id = ?", (key,))
        rows.append({"id": id_text(key), "from": case.number(a), "kind": kind, "to": case.number(b), "note": note})
    shown = table(("", "", "", "why"), ((row["from"], row["kind"], row["to"], row["note"]) for row in rows))
    return Answer({"links": rows}, shown if rows else "They were apart already.")


def _split_arguments(parser: Parser) -> None:
    asks("case", "report")(parser)
    says = "the reports that it is not one event with; all it is joined with where none is named"
    parser.add_argument("others", nargs="*", type=words, metavar="OTHER", help=says)
    parser.add_argument("--reason", type=words, metavar="TEXT")


def _split(options: Namespace) -> Answer:
    with writing(options) as case:
        key = case.find_live(options.report, *ASSERTED)
        others = [case.find_live(each, *ASSERTED) for each in options.others]
        return _links(case, acts.split_event(case, key, others, reason=options.reason))


def _differences_arguments(parser: Parser) -> None:
    add_text(parser, "case")
    parser.add_argument("sources", nargs="*", type=words, metavar="SOURCE", help="only between these sources")


def _differences(options: Namespace) -> Answer:
    with reading(options) as case:
        only = {case.find_live(each, "source") for each in options.sources}
        if len(only) == 1 and len(options.sources) > 1:
            raise CaseError("Name two different sources, or one to see all that concerns it.")
        found = [each for each in differences(case) if only <= {each.here.source, each.other}]
        rows = [_row(case, each) for each in found]
    shown = ((row["verdict"], row["field"], _said(row["here"]), _said(row["there"]), row["says"]) for row in rows)
    return Answer({"rows": rows}, table(("", "", "here", "there", ""), shown) if rows else "Nothing is compared.")


def _row(case: Case, each: Row) -> dict[str, Any]:
    return {
        "field": each.field, "verdict": each.verdict, "rule": each.rule, "says": each.says,
        "here": _side(case, each.here), "there": _side(case, each.there or Words(each.other, "")),
        "about": [id_text(key) for key in each.about], "reasons": list(each.reasons),
    }  # fmt: skip


def _side(case: Case, side: Words) -> dict[str, Any]:
    title = case.value("SELECT title FROM source WHERE id = ?", (side.source,))
    known = side.source or None
    return {
        "source": known and case.number(known), "id": known and id_text(known), "title": title, "words": side.words,
        "record": side.record and case.number(side.record),
    }  # fmt: skip


def _said(side: dict[str, Any]) -> str:
    where = " ".join(filter(None, (side["source"], side["record"])))
    return f"{where} “{side['words']}”" if side["words"] else f"{where} nothing"


def _silence_arguments(parser: Parser) -> None:
    add_text(parser, "case")
    parser.add_argument("reports", nargs="*", type=words, metavar="REPORT", help="only facts that these records tell")


def _silence(options: Namespace) -> Answer:
    with reading(options) as case:
        only = {case.find_live(each, *ASSERTED) for each in options.reports} or None
        told = silence(case, only).as_json(case)
    columns, rows, empty = told["sources"], told["rows"], told["absences"]
    shown = (
        (
            " = ".join(row["reports"]),
            row["words"],
            *(_heard(row["cells"].get(each), row["reports"]) for each in columns),
        )
        for row in rows
    )
    text = [table(("", "", *columns), shown)]
    text += [
        f"{' = '.join(row['reports'])}: {', '.join(row['unstated'])} {NOT_STATED}" for row in rows if row["unstated"]
    ]
    text += [f"{each['source']}: {each['how']}{_spoken(each['span'] or '')}: “{each['words']}”" for each in empty]
    return Answer(told, "\n".join(text))


def _heard(cell: dict[str, Any] | None, reports: list[str]) -> str:
    """What a source says, and by which record of another fact."""
    by = cell["record"] if cell and cell["record"] not in reports else None
    return f"{cell['says']} {by}" if cell and by else cell["says"] if cell else ""


def _spoken(span: str) -> str:
    return f", {spoken_date(span)}" if span else ""


VERBS = {
    "events": Verb(asks("case"), _events),
    "join-event": Verb(_join_arguments, _join),
    "split-event": Verb(_split_arguments, _split),
    "differences": Verb(_differences_arguments, _differences),
    "silence": Verb(_silence_arguments, _silence),
}
