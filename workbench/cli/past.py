"""The journal: read it, take the last act or an older one back, do it again."""

from __future__ import annotations

from argparse import ArgumentTypeError, Namespace
from collections.abc import Sequence
from typing import Any

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.history import entry_rows, shown_entry
from workbench.cli.doors import reading, writing
from workbench.cli.printing import table
from workbench.cli.verb import Answer, Parser, Verb, add_text, words
from workbench.values.errors import CaseError


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) == 0:
        raise ArgumentTypeError(f"“{text}” is no number of entries; write 1 or more")
    return int(text)


def _journal_arguments(parser: Parser) -> None:
    add_text(parser, "case")
    parser.add_argument("--of", type=words, metavar="ID", help="only what touched this record")
    parser.add_argument("--limit", type=_count, metavar="N", help="only the newest N")


def _journal(options: Namespace) -> Answer:
    with reading(options) as case:
        of = case.find(options.of)[1] if options.of else None
        return _answer(entry_rows(case, of=of, limit=options.limit))


def _undo_arguments(parser: Parser) -> None:
    add_text(parser, "case")
    parser.add_argument("--entry", type=words, metavar="N", help="reverse this entry, which need not be the last")
    parser.add_argument("--reason", type=words, metavar="WORDS", help="why, with --entry")


def _undo(options: Namespace) -> Answer:
    if options.reason and not options.entry:
        raise CaseError("A reason goes with --entry; plain undo takes none.")
    with writing(options) as case:
        if options.entry:
            entry = acts.entry_named(case, options.entry).id
            return _answer([shown_entry(case, acts.reverse(case, entry, reason=options.reason))])
        return _answer([shown_entry(case, case.undo())], _read_anew(case))


def _redo(options: Namespace) -> Answer:
    with writing(options) as case:
        return _answer([shown_entry(case, case.redo())], _read_anew(case))


def _read_anew(case: Case) -> list[str]:
    """Tracks that were read otherwise before are read so again; tells what could not be."""
    if not case.value("SELECT 1 FROM track LIMIT 1"):
        return []
    from workbench.reading.flights import read_again

    return read_again(case)


def _answer(rows: list[dict[str, Any]], says: Sequence[str] = ()) -> Answer:
    shown = ((row["n"], row["at"], row["by"], row["label"], row["hash"][:12]) for row in rows)
    return Answer({"entries": rows}, "\n".join([table(("n", "at", "by", "act", "hash"), shown), *says]))


VERBS = {
    "journal": Verb(_journal_arguments, _journal),
    "undo": Verb(_undo_arguments, _undo),
    "redo": Verb(lambda parser: add_text(parser, "case"), _redo),
}
