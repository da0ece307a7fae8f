"""The timeline as rows; views of it, filters and searches under a name."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace

from workbench.analysis.lanes import FIELDS
from workbench.analysis.setting import Setting, kept, setting
from workbench.analysis.timeline import Placed, Timeline, timeline
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.clocks import CLOCKS
from workbench.case.rows import record
from workbench.case.savedviews import view_named
from workbench.cli.doors import reading, writing
from workbench.cli.printing import table
from workbench.cli.records import one
from workbench.cli.verb import Answer, Parser, Verb, add_as_of, add_text, words
from workbench.values.spoken import spoken_date


def _arguments(parser: Parser) -> None:
    add_text(parser, "case")
    _look(parser)
    parser.add_argument("--view", type=words, metavar="NAME", help="a saved view; what is said beside it comes first")
    add_as_of(parser)


def _look(parser: Parser) -> None:
    parser.add_argument("--lanes", type=words, metavar="FIELD[,FIELD]", help=", ".join(FIELDS))
    parser.add_argument("--clock", type=words, metavar="CLOCK", help=", ".join(CLOCKS))
    parser.add_argument("--known", type=words, metavar="DAY", help="only what was recorded by the end of that day")
    parser.add_argument("--filter", type=words, metavar="X", help="terms FIELD OP VALUE joined by and, or, not, ( )")


def _timeline(options: Namespace) -> Answer:
    with reading(options) as case:
        found = timeline(case, _asked(case, options))
        document = found.as_json(case)
    rows = [row for each in found.placed for row in _shown(each)]
    signs = [("", "", "", " / ".join(sign["lane"]), sign["says"]) for _, sign in found.signs()]
    shown = table(("when", "", "", "lane", ""), [*rows, *signs])
    return Answer(document, "\n".join(filter(None, (_known(found), shown))))


def _known(found: Timeline) -> str:
    day = found.setting.known
    return f"{found.known} of {found.of} records known on {spoken_date(day.isoformat())}" if day else ""


def _asked(case: Case, options: Namespace) -> Setting:
    """What is asked for, over what a saved view keeps."""
    view = getattr(options, "view", None)
    held = kept(record(case, view_named(case, "timeline", view))["settings"]) if view else Setting()
    said = setting(options.lanes, options.clock, options.known)
    return replace(
        held,
        lanes=said.lanes if options.lanes else held.lanes,
        clock=said.clock if options.clock else held.clock,
        known=said.known if options.known else held.known,
        filter=options.filter if options.filter is not None else held.filter,
    )


def _shown(each: Placed) -> Iterator[tuple[str, ...]]:
    found = each.as_json()
    when = "undated" if found["undated"] else (found["start"] or f"until {found['end']}")
    for lane in found["lanes"]:
        yield when, found["number"], found["shape"], " / ".join(lane), found["label"]


def _save_arguments(parser: Parser) -> None:
    add_text(parser, "case")
    add_text(parser, "name")
    _look(parser)


def _save(options: Namespace) -> Answer:
    with writing(options) as case:
        return one(case, acts.save_view(case, "timeline", options.name, _asked(case, options).as_json()))


def _keep_arguments(parser: Parser) -> None:
    add_text(parser, "case")
    add_text(parser, "name")
    add_text(parser, "text", help="terms of a filter; with --search words to be looked for")
    parser.add_argument("--search", action="store_true", help="the text is a search")


def _keep(options: Namespace) -> Answer:
    with writing(options) as case:
        return one(case, acts.save_text(case, "search" if options.search else "filter", options.name, options.text))


VERBS = {
    "timeline": Verb(_arguments, _timeline),
    "save-view": Verb(_save_arguments, _save),
    "save-filter": Verb(_keep_arguments, _keep),
}
