"""The door of the command line: picks the verb, prints its answer, turns every failure into one sentence."""

from __future__ import annotations

import argparse
import io
import json
import os
import re
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import workbench
from workbench.cli import table
from workbench.cli.verb import Answer, Parser, Verb, words
from workbench.values.errors import CaseError
from workbench.values.shown import unsteering

PROGRAM = "workbench"
_ZONED = ("--zone", "--clock")  # options that a zone can be told by
_WEST = re.compile(r"-\d{1,2}(:?\d\d)?")
Drawn = Mapping[str, tuple[str, Callable[[], Verb]]]
"""Verbs that the top floor adds: name to what ``--help`` says and how to load them."""


def main(arguments: Sequence[str], *, drawn: Drawn | None = None) -> int:
    """The exit status of one verb: 0 done, 1 the answer is no, 2 the input or usage was wrong."""
    _speak_utf8()
    try:
        return _spoken(lambda: _run(list(arguments), drawn or {}))
    except BrokenPipeError:
        _drop_output()
        return 0


def _spoken(run: Callable[[], int]) -> int:
    """Run; a failure becomes one sentence on standard error."""
    try:
        status = run()
        sys.stdout.flush()
        return status
    except CaseError as error:
        says = " ".join(str(error).split())
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        raise
    except Exception as error:  # the outermost frame: whatever is left is our own fault
        if os.environ.get("WORKBENCH_DEBUG"):
            traceback.print_exc()
        cause = " ".join(f"{type(error).__name__}: {error}".split())
        says = f"This is a fault of the program: {cause[:300]}; the case is as it was."
    print(unsteering(says), file=sys.stderr)
    return 2


def _run(arguments: list[str], drawn: Drawn) -> int:
    asked = _asked(arguments, drawn)
    if isinstance(asked, int):
        return asked
    name, options = asked
    answer = (drawn[name][1]() if name in drawn else table.verb(name)).run(options)
    _print(answer, as_json=options.json)
    return answer.status


def _asked(arguments: list[str], drawn: Drawn) -> tuple[str, argparse.Namespace] | int:
    """The verb and its options; the exit status where only help was asked for."""
    try:
        given = _outer(drawn).parse_args(arguments)
        parser = Parser(
            prog=f"{PROGRAM} {given.verb}", description=_says(drawn)[given.verb], allow_abbrev=False,
            conflict_handler="resolve",
        )  # fmt: skip
        _shared(parser, default=argparse.SUPPRESS)
        found = drawn[given.verb][1]() if given.verb in drawn else table.verb(given.verb)
        found.arguments(parser)  # an --as of its own means a form; who acts then stands before the verb
        return given.verb, parser.parse_intermixed_args(_clocked(given.rest), _kept(given))
    except SystemExit as asked:  # argparse has printed --help or --version
        return int(asked.code or 0)


def _clocked(arguments: list[str]) -> list[str]:
    """Arguments in which a zone west of UTC (``--zone -05:00``) is no option of its own."""
    found: list[str] = []
    for each in arguments:
        if found and found[-1] in _ZONED and "--" not in found and _WEST.fullmatch(each):
            found[-1] += f"={each}"
        else:
            found.append(each)
    return found


def _kept(given: argparse.Namespace) -> argparse.Namespace:
    return argparse.Namespace(json=given.json, analyst=given.analyst)


def _says(drawn: Drawn) -> dict[str, str]:
    return {
        **{name: says for name, (_, says) in table.TABLE.items()},
        **{name: says for name, (says, _) in drawn.items()},
    }


def _outer(drawn: Drawn) -> Parser:
    listed = _says(drawn)
    width = max(map(len, listed))
    lines = [f"  {name:<{width}}  {says}" for name, says in listed.items()]
    parser = Parser(
        prog=PROGRAM, allow_abbrev=False, formatter_class=argparse.RawDescriptionHelpFormatter,
        usage=f"{PROGRAM} VERB CASE ... [--json] [--as NAME]",
        description="Works on a case file: one verb, one act.",
        epilog="\n".join(["verbs:", *lines, "", f"{PROGRAM} VERB --help tells what a verb takes."]),
    )  # fmt: skip
    parser.add_argument("verb", type=_known(listed), metavar="VERB", help="what to do; see below")
    parser.add_argument("rest", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {workbench.__version__}")
    _shared(parser, default=None)
    return parser


def _known(listed: Mapping[str, str]) -> Callable[[str], str]:
    def check(name: str) -> str:
        if name not in listed:
            raise CaseError(f"There is no verb {name}; {PROGRAM} --help lists those there are.")
        return name

    return check


def _shared(parser: Parser, *, default: Any) -> None:
    parser.add_argument("--json", action="store_true", default=default, help="one JSON document on standard output")
    parser.add_argument("--as", dest="analyst", type=words, metavar="NAME", default=default, help="who acts")


def _print(answer: Answer, *, as_json: bool | None) -> None:
    text = json.dumps(answer.document, ensure_ascii=False) if as_json else answer.shown
    if text:
        exact = as_json or answer.exact
        print(text if exact and not sys.stdout.isatty() else unsteering(text))


def _speak_utf8() -> None:
    """UTF-8 whatever the locale; what is no character is escaped rather than refused."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _drop_output() -> None:
    """Whoever read our output has gone: say nothing more, also at exit."""
    with open(os.devnull, "w") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
