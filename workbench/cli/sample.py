"""The sample case as a file."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from workbench.case.case import Case
from workbench.case.ids import id_text
from workbench.cli.doors import analyst
from workbench.cli.verb import Answer, Parser, Verb, add_text
from workbench.reading.sample import ANALYST, make_sample


def _arguments(parser: Parser) -> None:
    add_text(parser, "case", help="the file to make, NAME.casefile")
    parser.add_argument("--flight", action="store_true", help="the check of two reports by a tracker file instead")


def _maker(options: Namespace) -> Callable[..., Case]:
    if not options.flight:
        return make_sample
    from workbench.exchange.flightsample import make_flight_sample

    return make_flight_sample


def _sample(options: Namespace) -> Answer:
    path = Path(options.case)
    with _maker(options)(path, analyst=analyst(options) if options.analyst is not None else ANALYST) as case:
        key = id_text(case.value("SELECT id FROM investigation"))
    return Answer({"case": str(path), "id": key}, f"{path}: the sample case, invented from end to end")


VERBS = {"sample": Verb(_arguments, _sample)}
