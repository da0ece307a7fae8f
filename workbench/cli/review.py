"""Going over a source: lost quotes put back, reading anew, how far it is worked through, what it says of itself."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from workbench.analysis.covered import STATES, covered
from workbench.analysis.orphans import Lost, compared_words, lost
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.ids import id_text
from workbench.case.standing import kept
from workbench.cli.doors import reading, writing
from workbench.cli.printing import table
from workbench.cli.records import one
from workbench.cli.sources import found_quote, occurrence, progress_line
from workbench.cli.verb import Answer, Parser, Verb, add_text, asks, words
from workbench.reading.intake import working_text
from workbench.reading.proposals import proposals
from workbench.reading.rereading import reread
from workbench.values.errors import CaseError


def _orphans(options: Namespace) -> Answer:
    with reading(options) as case:
        rows = [_lost(case, each) for each in lost(case)]
    shown = ((row["number"], row["quote"], place["n"], f"{place['likeness']:.0%}", place["words"])
             for row in rows for place in row["places"] or [{"n": "", "likeness": 0, "words": "no place is offered"}]
             )  # fmt: skip
    return Answer(
        {"rows": rows}, table(("", "quote", "at", "alike", "words there"), shown) if rows else "No quote is lost."
    )


def _lost(case: Case, each: Lost) -> dict[str, Any]:
    places = [
        {
            "n": n, "start": place.start, "end": place.end, "words": place.words, "likeness": place.likeness,
            "changes": [piece._asdict() for piece in compared_words(each.quote, place.words)],
        }
        for n, place in enumerate(each.places, 1)
    ]  # fmt: skip
    return {"id": id_text(each.excerpt), "number": case.number(each.excerpt), "source": id_text(each.source),
            "quote": each.quote, "places": places}  # fmt: skip


def _put_back_arguments(parser: Parser) -> None:
    asks("case", "excerpt")(parser)
    says = "which of the places that orphans offers; 1 for the first"
    parser.add_argument("--at", type=occurrence, required=True, metavar="N", help=says)


def _put_back(options: Namespace) -> Answer:
    with writing(options) as case:
        excerpt = case.find_live(options.excerpt, "excerpt")
        found = next((each for each in lost(case) if each.excerpt == excerpt), None)
        if found is None:
            raise CaseError(f"{case.number(excerpt)} stands where it did; only a quote that is lost is put back.")
        if options.at > len(found.places):
            offered = f"{len(found.places)} place{'s' if len(found.places) != 1 else ''} offered"
            raise CaseError(f"{case.number(excerpt)} has {offered}; ask orphans for them.")
        place, text = found.places[options.at - 1], working_text(case, found.source)
        assert text is not None
        acts.put_back(case, excerpt, text, start=place.start, end=place.end)
        return one(case, excerpt)


def _reread(options: Namespace) -> Answer:
    with writing(options) as case:
        source = case.find_live(options.source, "source")
        with progress_line() as progress:
            done = reread(case, source, progress=progress)
        quotes = [{"id": id_text(key), "number": case.number(key), "quote": kept(case, key).quote} for key in done.lost]
        document = {"before": done.before, "recipe": done.now, "changed": done.changed, "lost": quotes}
        said = f"{case.number(source)} read by {done.now}: {'other than before' if done.changed else 'as before'}."
    lines = [said, *(f"{each['number']} is lost: “{each['quote']}”" for each in quotes)]
    return Answer(document, "\n".join([*lines, "orphans shows where they may stand now."] if quotes else lines))


def _coverage(options: Namespace) -> Answer:
    with reading(options) as case:
        source = case.find_live(options.source, "source")
        found, text = covered(case, source), working_text(case, source)
        if found is None or text is None:
            raise CaseError(f"{case.number(source)} has no words to work through.")
        rows = [{**each._asdict(), "text": text.slice(each.start, each.end)} for each in found.sentences]
    counts = {state: found.count(state) for state in STATES}
    said = ", ".join(f"{count} {state}" for state, count in counts.items())
    shown = table(("", "sentence"), ((row["state"], row["text"]) for row in rows))
    return Answer({"sentences": rows, "counts": counts, "done": found.done}, f"{said}\n\n{shown}")


def _background_arguments(parser: Parser) -> None:
    asks("case", "source")(parser)
    parser.add_argument("--quote", type=words, required=True, metavar="TEXT", help="the words, letter for letter")
    parser.add_argument("--occurrence", type=occurrence, default=1, metavar="N", help="which of several; 1 at first")
    parser.add_argument("--off", action="store_true", help="take up again what was set aside there")


def _background(options: Namespace) -> Answer:
    with writing(options) as case:
        source = case.find_live(options.source, "source")
        text, (start, end) = found_quote(case, source, options)
        if options.off:
            acts.take_up(case, source, start=start, end=end)
        else:
            acts.set_aside(case, source, text, start=start, end=end)
        found = covered(case, source)
    counts = {state: found.count(state) if found else 0 for state in STATES}
    said = ", ".join(f"{count} {state}" for state, count in counts.items())
    return Answer({"start": start, "end": end, "counts": counts}, said)


def _propose(options: Namespace) -> Answer:
    with reading(options) as case:
        rows = [each._asdict() for each in proposals(case, case.find_live(options.source, "source"))]
    shown = ((row["field"], row["value"], row["where"], row["recorded"] or "") for row in rows)
    return Answer(
        {"rows": rows}, table(("field", "value", "found in", "recorded"), shown) if rows else "It says nothing."
    )


VERBS = {
    "orphans": Verb(lambda parser: add_text(parser, "case"), _orphans),
    "put-back": Verb(_put_back_arguments, _put_back),
    "reread": Verb(asks("case", "source"), _reread),
    "coverage": Verb(asks("case", "source"), _coverage),
    "background": Verb(_background_arguments, _background),
    "propose": Verb(asks("case", "source"), _propose),
}
