"""Edits: set, trash and back, settle; one journal entry each."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping, Sequence

from workbench.case import acts
from workbench.case.acts.edits import EDITABLE
from workbench.case.acts.foretold import foretell, set_foretold
from workbench.case.case import Case
from workbench.case.filters import filtered
from workbench.case.ids import id_bytes, id_text
from workbench.case.moved import move_words, moves_listed
from workbench.case.resolving import Move, would_move
from workbench.case.rows import record, records
from workbench.cli.doors import writing
from workbench.cli.records import one
from workbench.cli.verb import Answer, Parser, Verb, asks, words
from workbench.exchange.effects import settle
from workbench.values.errors import CaseError


def _set_arguments(parser: Parser) -> None:
    asks("case", "id", reason="why, for the journal")(parser)
    says = "a record that an assumed publication date rests on; may be repeated"
    parser.add_argument("--premise", action="append", type=words, metavar="ID", help=says)
    parser.add_argument("fields", nargs="+", type=words, metavar="FIELD=VALUE", help="an empty value clears the field")


def _set(options: Namespace) -> Answer:
    values = dict(_pair(text) for text in options.fields)
    with writing(options) as case:
        key = case.find_live(options.id)
        premises = None if options.premise is None else [case.find_live(each) for each in options.premise]
        moves = _moves(case, key, values, premises)
        acts.set_fields(case, key, values, reason=options.reason, premises=premises)
        answer = one(case, key)
        if not moves:
            return answer
        said = "\n".join(f"  {move_words(case, each)}" for each in moves)
        return Answer({**answer.document, "moved": moves_listed(case, moves)}, f"{answer.shown}\nmoved:\n{said}")


def _moves(case: Case, key: bytes, values: Mapping[str, str], premises: Sequence[bytes] | None) -> list[Move]:
    """The dates that another publication date moves, each before and after."""
    if "published" not in values or case.table(key) != "source":
        return []
    return would_move(case, key, values["published"], premises=premises)


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise CaseError(f"“{text}” is no FIELD=VALUE; write for example title=Morning report.")
    return name, value


def _kind(text: str) -> str:
    """A kind of record whose fields can be set."""
    kind = text.strip().lower()
    if kind not in EDITABLE:
        raise CaseError(f"Of {text} nothing is set by hand; there are {', '.join(EDITABLE)}.")
    return kind


def _set_many_arguments(parser: Parser) -> None:
    asks("case", "kind", "field", "value", reason="why, for the journal")(parser)
    parser.add_argument("--filter", type=words, metavar="X", help="only records that pass; all of the kind without it")
    parser.add_argument("--preview", action="store_true", help="say what would change, and change nothing")


def _set_many(options: Namespace) -> Answer:
    with writing(options) as case:
        rows = filtered(case, _kind(options.kind), options.filter)
        keys = [key for row in rows if (key := id_bytes(row["id"]))]
        found = foretell(case, keys, options.field, options.value)
        if not options.preview:
            set_foretold(case, found, reason=options.reason)
        refused = [
            {"says": says, "records": [case.number(key) for key in keys]} for says, keys in found.refused.items()
        ]
    done = {"changed": len(found.edits), "alike": len(found.alike), "before": dict(found.before), "refused": refused}
    lines = [
        f"{len(found.edits)} {'would change' if options.preview else 'changed'}, {len(found.alike)} read so already"
    ]
    lines += [f"  {many} read {before or 'nothing'} before" for before, many in found.before.most_common()]
    lines += [f"  {', '.join(each['records'])} refused: {each['says']}" for each in refused]
    return Answer(done, "\n".join(lines))


def _delete(options: Namespace) -> Answer:
    with writing(options) as case:
        key = case.find_live(options.id)
        acts.delete(case, key, reason=options.reason)
        return one(case, key)


def _restore(options: Namespace) -> Answer:
    with writing(options) as case:
        _, key = case.find(options.id)
        acts.restore(case, key)
        return one(case, key)


def _settle(options: Namespace) -> Answer:
    with writing(options) as case:
        conflict = case.find_live(options.conflict, "conflict")
        before = case.value("SELECT max(seq) FROM entry")
        follow = [row["number"] for row in settle(case, conflict, options.choice)]
        made = case.value("SELECT id FROM entry WHERE seq > ?", (before,))
        left = [row for row in records(case, "conflict") if row["settled"] is None]
        settled = record(case, conflict)
    counts = dict.fromkeys(("new", "same", "changed_by_them"), 0)
    document = {
        **counts,
        "conflicts": left,
        "entry": id_text(made) if made else None,
        "settled": settled,
        "followed": follow,
    }
    both = f", {len(follow)} that only follow from it with it" if follow else ""
    shown = f"{settled['number']} settled{both}; {len(left)} left."
    return Answer(document, shown, status=1 if left else 0)


def _settle_arguments(parser: Parser) -> None:
    asks("case", "conflict")(parser)
    parser.add_argument("choice", type=words, metavar="mine|theirs|VALUE")


VERBS = {
    "set-many": Verb(_set_many_arguments, _set_many),
    "set": Verb(_set_arguments, _set),
    "delete": Verb(asks("case", "id", reason="why, for the journal"), _delete),
    "restore": Verb(asks("case", "id"), _restore),
    "settle": Verb(_settle_arguments, _settle),
}
