"""What comes in from elsewhere: a colleague's copy that comes home, excerpts from a file of annotations."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Any

from workbench.case.rows import record
from workbench.case.snapshots import take
from workbench.cli.doors import analyst, writing
from workbench.cli.printing import in_words, table
from workbench.cli.sealed import asks_passphrase, in_the_clear
from workbench.cli.verb import Answer, Parser, Verb, add_text, asks, words
from workbench.exchange import references
from workbench.exchange.across import another, carry
from workbench.exchange.annotations import LARGEST, bring_in
from workbench.exchange.closure import Chosen, roots
from workbench.exchange.keys import KeyStore
from workbench.exchange.merge import MergeReport, merge
from workbench.exchange.signing import worth
from workbench.reading.airframes import read_airframes_again
from workbench.reading.flights import read_again
from workbench.reading.inputs import bytes_of
from workbench.reading.intake import complete
from workbench.values.errors import CaseError


def _annotate(options: Namespace) -> Answer:
    path = Path(options.file)
    data = bytes_of(path, most=LARGEST)
    with writing(options) as case:
        brought = bring_in(case, data, name=path.name)
        excerpts = [{**record(case, key), "already": already} for key, already in brought.excerpts]
    if not excerpts:
        raise CaseError(f"{brought.failed[0][0]}: {brought.failed[0][1]}")
    failed = [{"annotation": name, "says": says} for name, says in brought.failed]
    rows = ((each["number"], each["quote"] or each.get("label"), "held already" if each["already"] else "")
            for each in excerpts)  # fmt: skip
    shown = [table(("", "words", ""), rows), *(f"{name}: {says}" for name, says in brought.failed)]
    return Answer({"excerpts": excerpts, "failed": failed}, "\n".join(shown))


def _references(options: Namespace) -> Answer:
    path = Path(options.file)
    data = bytes_of(path, most=references.LARGEST)
    with writing(options) as case:
        brought = references.bring_in(case, data, name=path.name)
        sources = [{**record(case, key), "already": already} for key, already in brought.sources]
    if not sources:
        raise CaseError(f"{brought.failed[0][0]}: {brought.failed[0][1]}")
    failed = [{"reference": name, "says": says} for name, says in brought.failed]
    rows = ((each["number"], each["title"] or each["url"], "here already" if each["already"] else "")
            for each in sources)  # fmt: skip
    shown = [table(("", "title", ""), rows), *(f"{name}: {says}" for name, says in brought.failed)]
    return Answer({"sources": sources, "failed": failed}, "\n".join(shown))


def _merge_arguments(parser: Parser) -> None:
    asks("case")(parser)
    parser.add_argument("other", metavar="OTHER", help="the copy that came back")
    parser.add_argument("--preview", action="store_true", help="tell what would come in; change nothing")
    asks_passphrase(parser)


def _merge(options: Namespace) -> Answer:
    with in_the_clear(options, Path(options.other)) as other, writing(options) as case:
        unread = [] if options.preview else _rested(case.path)
        report = merge(case, other, preview=options.preview)
        if not options.preview:
            complete(case)
            unread += [*read_again(case), *read_airframes_again(case)]
    return _answer(report, "would come in" if options.preview else "came in", unread)


def _rested(path: Path) -> list[str]:
    """Make a snapshot; why none could be made is told, and hinders nothing that undo takes back."""
    try:
        take(path, why="before-merge")
    except CaseError as error:
        return [str(error)]
    return []


def _answer(report: MergeReport, happened: str, unread: list[str]) -> Answer:
    signature = worth(report.signature, KeyStore())
    document = {
        "new": report.new, "same": report.same, "changed_by_them": report.changed_by_them,
        "conflicts": report.conflicts, "entry": report.entry, "twice": report.twice,
        **(report.told.document() if report.told else {}),
        "signature": signature,
    }  # fmt: skip
    says = f"{report.new} new and {report.changed_by_them} changed rows {happened}; {report.same} are the same."
    if not report.brought:
        says = "Every entry of that copy is in this case already; if its merge was undone, redo brings it back."
    if report.told and report.told.opinions:
        says += f"\nTwo analysts see otherwise, and both views are kept: {len(report.told.opinions)}."
    if report.twice:
        says += f"\nSaid here of the same words already: {report.twice}; keep one of each."
    shown = "\n".join([says, signature, *unread, *open_conflicts(report.conflicts)])
    return Answer(document, shown, status=1 if report.conflicts else 0)


def open_conflicts(conflicts: list[dict[str, Any]]) -> list[str]:
    """The conflicts that wait, as a table for people; nothing where none do."""
    rows = ((each["number"], each["field"], *(in_words(each[side]) for side in SIDES)) for each in conflicts)
    return [table(("conflict", "field", *SIDES), rows)] if conflicts else []


SIDES = ("base", "mine", "theirs")


def _across_arguments(parser: Parser) -> None:
    add_text(parser, "case")
    add_text(parser, "other", help="the case they are copied into")
    parser.add_argument("ids", nargs="*", type=words, metavar="ID", help="records by their numbers or ids")
    parser.add_argument("--filter", type=words, metavar="X", help="or those that pass a filter")


def _across(options: Namespace) -> Answer:
    into = Namespace(**{**vars(options), "case": options.other})
    with another(Path(options.case), analyst=analyst(options)) as case, writing(into) as other:
        chosen = [case.find_live(each) for each in options.ids]
        chosen += (
            [key for key in roots(case, Chosen(filter=options.filter)) if key not in chosen] if options.filter else []
        )
        done = carry(case, other, chosen)
    says = f"{done.records} records copied into {options.other}; {done.here} were there already"
    says += f", {done.same_bytes} sources by the same bytes" if done.same_bytes else ""
    document = {"new": done.records, "here": done.here, "same_bytes": done.same_bytes, "made": dict(done.made),
                "left": done.left}  # fmt: skip
    return Answer(document, "\n".join([f"{says}.", *(f"stayed: {each}" for each in done.left)]))


VERBS = {
    "copy-to": Verb(_across_arguments, _across),
    "import-references": Verb(asks("case", "file"), _references),
    "annotate": Verb(asks("case", "file"), _annotate),
    "merge": Verb(_merge_arguments, _merge),
}
