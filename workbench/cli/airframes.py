"""Lists of airframes come in, are asked, and fill the airframes of the case."""

from __future__ import annotations

import re
from argparse import Namespace

from workbench.case.acts.airframes import take_airframe
from workbench.case.airframes import listed
from workbench.case.rows import record
from workbench.cli.doors import reading, writing
from workbench.cli.entities import told
from workbench.cli.printing import table
from workbench.cli.sources import DESCRIBED, progress_line
from workbench.cli.verb import Answer, Parser, Verb, add_text, asks, words
from workbench.values.errors import CaseError

_HEX = re.compile(r"[0-9A-Fa-f]{6}")


def _import_arguments(parser: Parser) -> None:
    add_text(parser, "case")
    parser.add_argument("inputs", nargs="+", metavar="FILE", help="lists as CSV, plain or packed")
    parser.add_argument("--name", type=words, default="", metavar="TEXT", help="what the list is called")
    parser.add_argument("--licence", type=words, default="", metavar="TEXT", help="under which it is published")
    parser.add_argument(
        "--dated", type=words, default="", metavar="EDTF", help="when it is of, where the name tells not"
    )
    for name in DESCRIBED:
        parser.add_argument(f"--{name}", type=words, metavar="EDTF" if name == "published" else "TEXT")


def _import(options: Namespace) -> Answer:
    from workbench.reading.airframes import Said, import_airframes

    said = Said(options.name, options.licence, options.dated)
    described = {name: getattr(options, name) for name in DESCRIBED}
    with writing(options) as case:
        with progress_line() as progress:
            came = import_airframes(case, options.inputs, said=said, described=described, progress=progress)
        rows = [record(case, key) for key in came.lists]
    failed = [{"input": each.input, "says": each.says} for each in came.failed]
    held = table(
        ("", "list", "dated", "licence", "airframes"),
        ((row["number"], row["name"], row["dated"], row["licence"], row["entries"]) for row in rows),
    )
    shown = "\n".join([held, *came.remarks, *(each["says"] for each in failed)])
    return Answer({"lists": rows, "remarks": list(came.remarks), "failed": failed}, shown)


def _airframes(options: Namespace) -> Answer:
    mark = options.mark.strip()
    if not mark:
        raise CaseError("There is no mark to look up; write a registration or an address (hex).")
    with reading(options) as case:
        rows = listed(case, hex=mark if _HEX.fullmatch(mark) else None, registration=mark)
    shown = table(
        ("list", "line", "hex", "registration", "type", "", "operator", "", "licence"),
        ((each.of, each.line, each.hex, each.registration, each.type, each.designator, each.operator,
          "military" if each.military else "", each.licence) for each in rows),
    )  # fmt: skip
    return Answer({"rows": [each.as_json() for each in rows]}, shown if rows else f"No list of this case has {mark}.")


def _take_arguments(parser: Parser) -> None:
    add_text(parser, "case")
    add_text(parser, "record", help="a track, or an airframe (EN-01)")
    add_text(parser, "list", help="the list (AL-1)")
    parser.add_argument("line", type=int, metavar="LINE", help="the line of its file")


def _take(options: Namespace) -> Answer:
    with writing(options) as case:
        to, list_ = case.find_live(options.record, "track", "entity"), case.find_live(options.list, "airframelist")
        return told(case, take_airframe(case, to, list_, options.line))


VERBS = {
    "import-airframes": Verb(_import_arguments, _import),
    "airframes": Verb(asks("case", "mark"), _airframes),
    "take-airframe": Verb(_take_arguments, _take),
}
