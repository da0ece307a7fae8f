"""Logs in and out: an analyst's own table becomes records, records become a table."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from workbench.case.case import Case
from workbench.case.columns import COLUMNS
from workbench.case.rows import record
from workbench.cli.doors import reading, writing
from workbench.cli.printing import table
from workbench.cli.sources import DESCRIBED, progress_line
from workbench.cli.verb import Answer, Parser, Verb, add_text, words
from workbench.exchange.tabular import export_log
from workbench.reading.tables import Sheet
from workbench.reading.tables_dates import DAY_FIRST, MONTH_FIRST
from workbench.reading.tables_import import Book, Place, as_kept, bring, place_of, planner, read_log
from workbench.reading.tables_mapping import Mapping, guess, heads_of, letter, mapping_from, targets
from workbench.reading.tables_plan import Plan, Planner
from workbench.values.errors import CaseError

SHOWN = 50  # rows of a preview
_KINDS = tuple(kind for kind in COLUMNS if kind != "trash")


def _import_arguments(parser: Parser) -> None:
    add_text(parser, "case")
    parser.add_argument("file", metavar="FILE", help="a log as CSV, XLSX or ODS")
    parser.add_argument(
        "--kind", choices=("sighting", "claim"), help="what a row becomes; told by its columns at first"
    )
    parser.add_argument("--sheet", type=words, metavar="S", help="name or number of the sheet; the first with rows")
    parser.add_argument("--header", type=int, metavar="N", help="number of the row that names the columns; 0 for none")
    parser.add_argument("--delimiter", type=words, metavar="C", help="what parts the cells of a CSV; found at first")
    parser.add_argument("--map", type=words, action="append", default=[], metavar="FIELD=COLUMN",
                        help="a field's column by name or letter, nothing to leave it; may be repeated")  # fmt: skip
    parser.add_argument("--mapping", metavar="FILE.json", help="a mapping as --preview --json shows it")
    parser.add_argument("--set", type=words, action="append", default=[], metavar="FIELD=VALUE",
                        help="what a field holds where a row says nothing; may be repeated")  # fmt: skip
    order = parser.add_mutually_exclusive_group()
    order.add_argument("--day-first", dest="order", action="store_const", const=DAY_FIRST, default="",
                       help="03/04/2025 is 3 April")  # fmt: skip
    order.add_argument("--month-first", dest="order", action="store_const", const=MONTH_FIRST,
                       help="03/04/2025 is 4 March")  # fmt: skip
    parser.add_argument("--preview", action="store_true", help="show what rows would become; change nothing")
    for name in DESCRIBED:
        parser.add_argument(f"--{name}", type=words, metavar="TEXT", help=f"the source's {name}")


def _import(options: Namespace) -> Answer:
    with reading(options) if options.preview else writing(options) as case, progress_line() as progress:
        book = read_log(Path(options.file), delimiter=options.delimiter, progress=progress)
        place = place_of(case, book)
        book = as_kept(case, book, place)
        sheet = book.sheet(options.sheet)
        mapping = _mapping(options, sheet)
        reader = planner(case, book, sheet, mapping, place)
        plan = reader.plan(progress)
        told = _told(case, book, sheet, reader, plan, place)
        if options.preview:
            told["rows"] = [_row(each) for each in plan.rows[:SHOWN]]
            return Answer(told, _preview(told))
        described = {name: getattr(options, name) for name in DESCRIBED}
        brought = bring(case, book, plan, mapping.kind, described=described, progress=progress)
        numbers = [case.number(key) for key in (brought.records[0], brought.records[-1])]
        told |= {"source": record(case, brought.source), "already": brought.already,
                 "imported": len(brought.records), "first": numbers[0], "last": numbers[1]}  # fmt: skip
    return Answer(told, _imported(told))


def _mapping(options: Namespace, sheet: Sheet) -> Mapping:
    """The mapping of a file or the guessed one, with what was asked for on top."""
    kept = _kept(Path(options.mapping)) if options.mapping else None
    mapping = kept or guess(sheet, kind=options.kind, head=options.header)
    fields, heads = list(mapping.fields), heads_of(sheet, mapping.head)
    fields += [""] * (len(heads) - len(fields))
    asked = [_pair(each, mapping.kind) for each in options.map]
    for name, _ in asked:
        fields = ["" if each == name else each for each in fields]
    for name, column in asked:
        if column:
            fields[_column(column, heads)] = name
    constants = {**mapping.constants, **{name: value for name, value in _pairs(options.set, mapping.kind) if value}}
    return replace(mapping, fields=tuple(fields), constants=constants, order=options.order or mapping.order)


def _kept(path: Path) -> Mapping:
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise CaseError(f"{path} cannot be read ({error.strerror}); name a mapping that was kept.") from None
    except ValueError:
        raise CaseError(f"{path.name} is no JSON; keep the mapping that import-log --preview --json shows.") from None
    return mapping_from(kept.get("mapping", kept) if isinstance(kept, dict) else kept)


def _pairs(given: Iterable[str], kind: str) -> list[tuple[str, str]]:
    return [_pair(each, kind) for each in given]


def _pair(given: str, kind: str) -> tuple[str, str]:
    name, sign, value = given.partition("=")
    known = {**{title.casefold(): key for key, title in targets(kind).items()}, **{key: key for key in targets(kind)}}
    field = known.get(name.strip().casefold())
    if not sign or field is None:
        raise CaseError(f"“{given}” names no field of a {kind}; write FIELD=… with one of {', '.join(targets(kind))}.")
    return field, value.strip()


def _column(name: str, heads: tuple[str, ...]) -> int:
    folded = [head.casefold() for head in heads]
    if name.casefold() in folded:
        return folded.index(name.casefold())
    letters = [letter(at) for at in range(len(heads))]
    if name.upper() in letters:
        return letters.index(name.upper())
    raise CaseError(f"There is no column “{name}”; there are {', '.join(heads)}.")


def _told(case: Case, book: Book, sheet: Sheet, reader: Planner, plan: Plan, place: Place) -> dict[str, Any]:
    mapping, fields = reader.mapping, (*reader.mapping.fields, *[""] * len(reader.heads))
    return {
        "file": book.path.name, "sheet": sheet.name, "sheets": [each.name for each in book.sheets],
        "recipe": book.recipe, "remarks": [*book.remarks, *sheet.remarks],
        "columns": [{"column": letter(at), "head": head, "field": fields[at]} for at, head in enumerate(reader.heads)],
        "mapping": mapping.as_json(), "dates": {"order": mapping.order or reader.dates.order,
                                                "says": reader.dates.says(), "either": reader.dates.either},
        "counts": plan.counts, "reasons": [{"says": says, "rows": times} for says, times in plan.reasons],
        "repeats": plan.repeats, "held": case.number(place.source) if place.source else None,
    }  # fmt: skip


def _row(planned: Any) -> dict[str, Any]:
    cells = [{"field": each.field, "written": each.written, "meant": each.meant, "says": each.says}
             for each in planned.seen]  # fmt: skip
    return {"row": planned.row.number, "state": planned.state, "says": planned.says, "cells": cells}


def _preview(told: dict[str, Any]) -> str:
    titles = targets(told["mapping"]["kind"])
    columns = table(("column", "head", "goes to"),
                    ((each["column"], each["head"], titles.get(each["field"], "left out"))
                     for each in told["columns"]))  # fmt: skip
    rows = table(("row", "state", "as written and as resolved"), ((each["row"], each["state"], _cells(each))
                                                                   for each in told["rows"]))  # fmt: skip
    return "\n\n".join((columns, rows, "\n".join(_says(told))))


def _cells(row: dict[str, Any]) -> str:
    shown = (f"{each['written']} → {each['meant']}" if each["meant"] not in ("", each["written"]) else each["written"]
             for each in row["cells"])  # fmt: skip
    return " · ".join(shown)


def _says(told: dict[str, Any]) -> list[str]:
    """What is to be known of a log before or after it came in, a line each."""
    counts: dict[str, int] = told["counts"]
    says: list[str] = []
    says.append(f"{counts['good']} rows good, {counts['open']} open in places, {counts['refused']} refused")
    if told["held"]:
        says.append(f"Already here as {told['held']}; rows already tagged: {counts['known']}; only new rows come in")
    if told["repeats"]:
        says.append(f"{told['repeats']} rows say word for word what an earlier row says")
    if told["dates"]["says"] and not told["mapping"]["order"]:
        says.append(f"Dates: {told['dates']['says']}")
    if told["dates"]["either"] and not told["dates"]["order"]:
        says.append("Say --day-first or --month-first; those dates stay open until then")
    says += [f"{each['rows']} × {each['says']}" for each in told["reasons"]]
    return [*says, *told["remarks"]]


def _imported(told: dict[str, Any]) -> str:
    where = f"{told['source']['number']} {told['source']['title']}"
    head = f"{told['imported']} rows of {where} became {told['first']} to {told['last']}, in one entry"
    return "\n".join([head, *_says(told)])


def _export_arguments(parser: Parser) -> None:
    add_text(parser, "case")
    parser.add_argument("out", metavar="OUT", help="a new file that ends in .csv, .xlsx or .ods")
    parser.add_argument("--kind", choices=_KINDS, default="sighting", help="records of which kind; sightings at first")
    parser.add_argument("--filter", type=words, metavar="X", help="terms FIELD OP VALUE joined by and, or, not, ( )")
    parser.add_argument("--columns", type=words, metavar="A,B,…", help="which columns, in which order")
    parser.add_argument("--resolved", action="store_true", help="what words are taken to mean, not as they are written")


def _export(options: Namespace) -> Answer:
    columns = [each.strip() for each in (options.columns or "").split(",") if each.strip()]
    with reading(options) as case:
        out = Path(options.out)
        rows = export_log(case, out, options.kind, where=options.filter, columns=columns, resolved=options.resolved)
    return Answer({"file": str(out), "rows": rows}, f"{out}: {rows} rows")


VERBS = {
    "import-log": Verb(_import_arguments, _import),
    "export-log": Verb(_export_arguments, _export),
}
