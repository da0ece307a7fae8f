"""Which source draws on which, and what became of the hedges on the way."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping
from typing import Any

from workbench.analysis.compared import Span
from workbench.analysis.drawn import Naming, Proposal, Text, unheld
from workbench.analysis.drift import Drift, Telling, drift
from workbench.analysis.duplicates import duplicates
from workbench.analysis.lineage import lineage
from workbench.analysis.traced import ASSERTED
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.ids import id_text
from workbench.cli.doors import reading, writing
from workbench.cli.printing import table
from workbench.cli.records import one
from workbench.cli.verb import Answer, Parser, Verb, add_text, asks, words
from workbench.reading.intake import working_text
from workbench.values.errors import CaseError


def _lineage_arguments(parser: Parser) -> None:
    add_text(parser, "case")
    says = "record that one draws on the other, as a citation; one that is not held by its name"
    parser.add_argument("--accept", nargs=2, type=words, metavar=("FROM", "TO"), help=says)


def _lineage(options: Namespace) -> Answer:
    if options.accept:
        return _accept(options)
    with reading(options) as case:
        rows = [_row(each) for each in _proposed(case)]
    shown = ((_end(row["from"]), _end(row["to"]), ", ".join(row["basis"]), row["says"]) for row in rows)
    return Answer({"rows": rows}, table(("from", "to", "basis", "says"), shown) if rows else "Nothing is proposed.")


def _end(source: Mapping[str, str | None]) -> str:
    return source["number"] or f"{source['name']} (not held)"


def _proposed(case: Case) -> list[Proposal]:
    from workbench.reading.naming import named_in  # brings the tables of the aid

    return lineage(case, lambda source: [Naming(*each) for each in named_in(case, source)])


def _row(each: Proposal) -> dict[str, Any]:
    return {
        "from": _source(each.source), "to": _source(each.on), "directed": each.directed, "basis": list(each.basis),
        "stated": each.stated, "told_by": each.teller.number,
        "evidence": [
            {"kind": shown.kind, "says": shown.says, "from": _words(each.teller.words, shown.ours),
             "to": _words(each.on.words, shown.theirs)}
            for shown in each.evidence
        ],
        "says": each.says,
    }  # fmt: skip


def _source(text: Text) -> dict[str, str | None]:
    if not text.source:
        return {"id": None, "number": None, "name": text.called[0]}
    return {"id": id_text(text.source), "number": text.number, "name": None}


def _words(text: str, span: Span | None) -> dict[str, Any] | None:
    return span and {"start": span.start, "end": span.end, "text": text[span.start : span.end]}


def _accept(options: Namespace) -> Answer:
    with writing(options) as case:
        source, on = options.accept
        same = _meaning(case, source), _meaning(case, on)
        found = next((each for each in _proposed(case) if (each.source.key, each.on.key) == same), None)
        if found is None or not found.directed:
            says = f"lineage does not propose that {source} draws on {on}"
            raise CaseError(f"{says}; ask lineage for what it does, or cite the source yourself.")
        spots = [each.ours for each in found.evidence if each.ours is not None]
        teller = found.teller.source
        ends = [each.source or each.called[0] for each in (found.source, found.on)]
        made = acts.accept_lineage(case, *ends, text=working_text(case, teller), spots=spots, says=found.says,
                                   teller=teller, stated=found.stated)  # fmt: skip
        return one(case, made)


def _meaning(case: Case, name: str) -> bytes:
    """The source of that number or id; of a name, what it is known by among those that are not held."""
    try:
        return case.find_live(name, "source")
    except CaseError:
        return unheld(name).key


def _drift(options: Namespace) -> Answer:
    with reading(options) as case:
        record = case.find_live(options.claim, *ASSERTED)
        return _drifted(case, drift(case, record))


def _drifted(case: Case, found: Drift) -> Answer:
    numbers = {each.source: case.number(each.source) for each in found.tellings}
    rows = [_telling(case, each, numbers[each.source]) for each in found.tellings]
    steps = [
        {"from": numbers[step.earlier.source], "to": numbers[step.later.source], "cited": step.cited,
         "lost": [each.text for each in step.lost], "gained": [each.text for each in step.gained], "says": step.says}
        for step in found.steps
    ]  # fmt: skip
    became = {step.later.source: step.says for step in found.steps}
    shown = (
        (numbers[each.source], ", ".join(hedge.text for hedge in each.hedges), became.get(each.source, ""), each.words)
        for each in found.tellings
    )
    return Answer({"rows": rows, "steps": steps}, table(("", "hedges", "since", "words"), shown))


def _telling(case: Case, each: Telling, number: str) -> dict[str, Any]:
    start = each.span.start
    return {
        "source": id_text(each.source), "number": number, "record": case.number(each.record),
        "excerpt": id_text(each.excerpt), "start": start, "end": each.span.end, "text": each.words,
        "hedges": [{"start": start + hedge.start, "end": start + hedge.end, "text": hedge.text, "class": hedge.kind}
                   for hedge in each.hedges],
    }  # fmt: skip


def _duplicates(options: Namespace) -> Answer:
    with reading(options) as case:
        found = duplicates(case)
        pairs = [(case.number(each.one), case.number(each.two)) for each in found]
    rows = [
        {
            "how": each.how,
            "records": pair,
            "share": round(each.share, 2),
            "says": each.says,
            "decided": each.tie or None,
        }
        for each, pair in zip(found, pairs, strict=True)
    ]
    shown = ((one, two, each.says, each.tie or "open") for each, (one, two) in zip(found, pairs, strict=True))
    return Answer({"rows": rows}, table(("", "", "how", "decided"), shown))


VERBS = {
    "duplicates": Verb(asks("case"), _duplicates),
    "lineage": Verb(_lineage_arguments, _lineage),
    "drift": Verb(asks("case", "claim"), _drift),
}
