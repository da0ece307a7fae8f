"""Questions over a case: who its assertions go back to, and what in it does not fit."""

from __future__ import annotations

from argparse import Namespace

from workbench.analysis.findings import every
from workbench.analysis.traced import ASSERTED, Tracer
from workbench.cli.doors import reading
from workbench.cli.printing import table
from workbench.cli.verb import Answer, Parser, Verb, add_text, words


def _origins_arguments(parser: Parser) -> None:
    add_text(parser, "case")
    parser.add_argument("id", type=words, nargs="?", metavar="ID", help="one claim or sighting; all when left out")


def _origins(options: Namespace) -> Answer:
    with reading(options) as case:
        tracer = Tracer(case)
        found = [tracer.traced(case.find_live(options.id, *ASSERTED))] if options.id else list(tracer.every())
        rows = [each.as_json(case) for each in found]
        numbers = [" = ".join(case.number(key) for key in each.about) for each in found]
    shown = ((number, row["outlets"], row["says"]) for number, row in zip(numbers, rows, strict=True))
    return Answer({"rows": rows}, table(("", "texts", "origins"), shown))


def _findings(options: Namespace) -> Answer:
    with reading(options) as case:
        found = every(case)
        numbers = [case.number(each.finding.about[0]) for each in found]
    rows = [each.as_json() for each in found]
    shown = ((r["number"], r["severity"], n, r["says"], r["remedy"]) for n, r in zip(numbers, rows, strict=True))
    return Answer({"rows": rows}, table(("", "", "", "what does not fit", "remedy"), shown))


VERBS = {
    "origins": Verb(_origins_arguments, _origins),
    "findings": Verb(lambda parser: add_text(parser, "case"), _findings),
}
