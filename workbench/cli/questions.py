"""Questions over a case: who its assertions go back to, what in it does not fit, how two sources tell one event."""

from __future__ import annotations

from argparse import Namespace
from typing import Any, NamedTuple

from workbench.analysis.compared import Pair, Span, sources_compared
from workbench.analysis.findings import called, every
from workbench.analysis.reasons import reasons, ways
from workbench.analysis.recaptured import changes
from workbench.analysis.rested import ASSESSED, every_origin, origins_of
from workbench.analysis.ruled import facts
from workbench.analysis.traced import ASSERTED, Traced
from workbench.case import acts
from workbench.case.case import Case
from workbench.cli.doors import reading, writing
from workbench.cli.printing import table
from workbench.cli.verb import Answer, Parser, Verb, add_as_of, add_text, asks, words
from workbench.reading.intake import working_text
from workbench.values.likelihood import RULINGS

_WITH = (*ASSERTED, *ASSESSED)


def _origins_arguments(parser: Parser) -> None:
    add_text(parser, "case")
    says = "one claim, sighting, hypothesis or judgement; all if none"
    parser.add_argument("id", type=words, nargs="?", metavar="ID", help=says)
    add_as_of(parser)


def _origins(options: Namespace) -> Answer:
    with reading(options) as case:
        found = [origins_of(case, case.find_live(options.id, *_WITH))] if options.id else list(every_origin(case))
        rows = [each.as_json(case) for each in found]
        numbers = [_named(case, each) for each in found]
        lines = _reasons(case, rows[0], found[0]) if options.id else []
    shown = ((number, row["outlets"], row["says"]) for number, row in zip(numbers, rows, strict=True))
    return Answer({"rows": rows}, "\n".join([table(("", "texts", "origins"), shown), *lines]))


def _reasons(case: Case, row: dict[str, Any], found: Traced) -> list[str]:
    """Why one record has these origins, as lines, and beside the keys of its row."""
    told = reasons(found)
    row["ways"] = ways(case, found)
    row["reasons"] = [each._asdict() for each in told]
    return ["", *row["ways"], "", *(each.says for each in told)]


def _named(case: Case, each: Traced) -> str:
    """The numbers of the records; those of an event that is only proposed with a question mark between."""
    between = " ≟ " if each.proposed else " = " if case.table(each.about[0]) in ASSERTED else " ← "
    return between.join(case.number(key) for key in each.about)


def _findings_arguments(parser: Parser) -> None:
    add_text(parser, "case")
    add_as_of(parser)


def _findings(options: Namespace) -> Answer:
    with reading(options) as case:
        found = every(case)
        numbers = [case.number(each.finding.about[0]) for each in found]
    rows = [each.as_json() for each in found]
    shown = ((r["number"], r["severity"], n, r["says"], _decided(r) or r["remedy"])
             for n, r in zip(numbers, rows, strict=True))  # fmt: skip
    return Answer({"rows": rows}, table(("", "", "", "what does not fit", "remedy"), shown))


def _decided(row: dict[str, Any]) -> str:
    """What was decided of a finding, and whether it has to be looked at again."""
    ruling = row["ruling"]
    if ruling is None:
        return ""
    again = "" if ruling["stands"] else "; what it rests on has changed since"
    return f"{ruling['status']} by {ruling['by']}: {ruling['reason']}{again}"


def _dismiss_arguments(parser: Parser) -> None:
    asks("case", "finding")(parser)
    parser.add_argument("--reason", type=words, metavar="WORDS", help="why; it is kept and printed")
    says = " | ".join(RULINGS)
    parser.add_argument("--status", type=words, default="dismissed", metavar="WORD", help=says)


def _dismiss(options: Namespace) -> Answer:
    with writing(options) as case:
        found = called(case, options.finding)
        about, digest = found.finding.about[0], facts(case, found.finding)
        acts.rule(case, found.finding.key, options.status, about=about, facts=digest, reason=options.reason)
        row = called(case, options.finding).as_json()
    return Answer(row, f"{row['number']}: {_decided(row) or 'open again'}")


def _compare(options: Namespace) -> Answer:
    with reading(options) as case:
        left, right = (case.find_live(each, "source") for each in (options.left, options.right))
        found = sources_compared(case, left, right)
        words = [text.slice(0, text.total) for text in (working_text(case, left), working_text(case, right)) if text]
    told = _Told(*words)
    pairs = [told.pair(each) for each in found.pairs]
    copied = [{"left": told.left(one), "right": told.right(two)} for one, two in found.copied]
    shown = ((each["kind"], _written(each["left"]), _written(each["right"]), each["verdict"])
             for pair in pairs for each in pair["values"])  # fmt: skip
    names = (options.left, options.right)
    return Answer({"pairs": pairs, "copied": copied}, table(("", *names, ""), shown))


class _Told(NamedTuple):
    """Spans of two texts as JSON: where they stand and the words there."""

    one: str
    two: str

    def left(self, span: Span | None) -> dict[str, Any] | None:
        return span and {"start": span.start, "end": span.end, "text": self.one[span.start : span.end]}

    def right(self, span: Span | None) -> dict[str, Any] | None:
        return span and {"start": span.start, "end": span.end, "text": self.two[span.start : span.end]}

    def pair(self, pair: Pair) -> dict[str, Any]:
        values = [
            {
                "kind": each.kind, "verdict": each.verdict,
                "left": each.left and {**(self.left(each.left.span) or {}), "value": each.left.means},
                "right": each.right and {**(self.right(each.right.span) or {}), "value": each.right.means},
            }
            for each in pair.differences
        ]  # fmt: skip
        return {
            "left": self.left(pair.left), "right": self.right(pair.right), "likeness": round(pair.likeness, 3),
            "values": values,
        }  # fmt: skip


def _written(value: dict[str, Any] | None) -> str:
    if value is None:
        return ""
    meant = value["value"]
    return f"“{value['text']}”" + (f" ({meant})" if meant and meant != value["text"] else "")


def _changes_arguments(parser: Parser) -> None:
    asks("case", "source")(parser)
    parser.add_argument(
        "other", nargs="?", type=words, metavar="SOURCE", help="the last capture of its address if none"
    )


def _changes(options: Namespace) -> Answer:
    with reading(options) as case:
        other = case.find_live(options.other, "source") if options.other else None
        found = changes(case, case.find_live(options.source, "source"), other)
        document = found.as_json(case)
    passages = table(("", "words"), ((each.kind, each.words) for each in found.passages))
    said = table(("", "earlier", "later"), ((each.name, each.earlier or "", each.later or "") for each in found.said))
    head = f"{found.earlier.at} to {found.later.at}: {found.says()}"
    return Answer(document, "\n".join(part for part in (head, passages, said) if part))


VERBS = {
    "changes": Verb(_changes_arguments, _changes),
    "compare": Verb(asks("case", "left", "right"), _compare),
    "origins": Verb(_origins_arguments, _origins),
    "findings": Verb(_findings_arguments, _findings),
    "dismiss": Verb(_dismiss_arguments, _dismiss),
}
