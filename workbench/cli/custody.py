"""How bytes came here and where they went: custody, time stamps, the annex and the originals it speaks of."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.collection import collection
from workbench.case.custody import Row, chain, taken_out
from workbench.case.rows import record
from workbench.cli.doors import reading, writing
from workbench.cli.printing import table
from workbench.cli.records import one
from workbench.cli.verb import Answer, Parser, Verb, asks, words
from workbench.exchange.newfile import write_new
from workbench.reading.stamping import LARGEST
from workbench.reading.stamps import attach_stamp, question, stamps
from workbench.values.errors import CaseError
from workbench.values.words import CUSTODY_ACTIONS

_STEP = {"from": ("given_by", "NAME", "who gave them"), "to": ("taken_by", "NAME", "who took them"),
         "at": ("at", "EDTF", "when; now, or unknown"), "means": ("means", "TEXT", "how: by hand, on which disk"),
         "reason": ("reason", "TEXT", "why")}  # fmt: skip


def _custody_arguments(parser: Parser) -> None:
    asks("case", "source")(parser)
    parser.add_argument("--action", type=words, metavar="WORD", help=" | ".join(CUSTODY_ACTIONS) + "; none to list")
    for name, (field, shown, says) in _STEP.items():
        parser.add_argument(f"--{name}", dest=field, type=words, metavar=shown, help=says)


def _custody(options: Namespace) -> Answer:
    given = {field: getattr(options, field) for field, _shown, _says in _STEP.values()}
    if options.action is None:
        if any(given.values()):
            raise CaseError("A step of custody has an action; give --action, or nothing to list the chain.")
        with reading(options) as case:
            source = case.find_live(options.source, "source")
            steps, whole, gone = chain(case, source), collection(case, source), taken_out(case, source)
        shown = "\n\n".join([*shown_custody(whole, steps), *_gone(gone)])
        return Answer({"steps": steps, "collection": whole, "taken_out": gone}, shown)
    with writing(options) as case:
        source = case.find_live(options.source, "source")
        made = acts.hand_over(case, source, options.action, **given)
        return _stepped(case, made)


def _gone(rows: list[Row]) -> list[str]:
    """What was taken out of the custody, as a table where there is any."""
    heads = ("taken out", "what it said", "at", "by", "reason")
    shown = ((row["number"], row["what"], row["at"], row["by"], row["reason"]) for row in rows)
    return [table(heads, shown)] if rows else []


def _stepped(case: Case, made: bytes) -> Answer:
    answer, row = one(case, made), record(case, made)
    source = record(case, case.find(row["source"])[1])
    if row["sha256"] is None:
        return answer
    holds = row["sha256"] == source["sha256"]
    says = "The bytes are those that were captured." if holds else "The bytes are not those that were captured."
    return Answer({**row, "matches": holds}, f"{answer.shown}\n\n{says}", status=0 if holds else 1)


def shown_custody(whole: list[Row], steps: list[Row]) -> list[str]:
    """The collection record and the chain as tables for people."""
    if not whole:
        return []
    fields = ((row["title"], row["value"], "measured" if row["measured"] else row["field"]) for row in whole)
    chained = (
        (s["number"], s["at"], s["action"], s["given_by"], s["taken_by"], s["means"], _hash(s), s["gap"]) for s in steps
    )
    heads = ("step", "at", "action", "from", "to", "means", "hash", "")
    return [table(("collection record", "", ""), fields), table(heads, chained)]


def _hash(step: Row) -> str:
    if step["matches"] is None:
        return "not seen"
    return f"{step['sha256'][:12]} {'holds' if step['matches'] else 'DIFFERS'}"


def _stamp_arguments(parser: Parser) -> None:
    asks("case", "source")(parser)
    one_of = parser.add_mutually_exclusive_group()
    one_of.add_argument("--request", metavar="OUT.tsq", help="write what an authority is to be asked; hashes now")
    one_of.add_argument("--token", metavar="FILE.tsr", help="keep an authority's answer, once it is checked")
    says = "certificates (PEM, DER) of an authority you trust; may be repeated"
    parser.add_argument("--authority", action="append", default=[], metavar="FILE.pem", help=says)


def _stamp(options: Namespace) -> Answer:
    trusted = [_file(name) for name in options.authority]
    if options.token:
        answer = _file(options.token)
        with writing(options) as case:
            source = case.find_live(options.source, "source")
            attach_stamp(case, source, answer)
            return _stamps(case, source, trusted)
    with reading(options) as case:
        source = case.find_live(options.source, "source")
        if options.request:
            return _asked(case, source, Path(options.request))
        return _stamps(case, source, trusted)


def _asked(case: Case, source: bytes, out: Path) -> Answer:
    write_new(out, [question(case, source)])
    sha256 = record(case, source)["sha256"]
    return Answer({"file": str(out), "sha256": sha256}, f"{out}: asks for a time stamp over SHA-256 {sha256}")


def _stamps(case: Case, source: bytes, trusted: list[bytes]) -> Answer:
    rows = stamps(case, source, trusted=trusted)
    return Answer({"rows": rows}, shown_stamps(rows), status=0 if all(row["holds"] for row in rows) else 1)


def shown_stamps(rows: list[Row]) -> str:
    """Time stamps as a table for people."""
    lines = ((row["number"], row["time"], row["authority"], row["says"]) for row in rows)
    return table(("stamp", "at", "authority", ""), lines)


def _file(name: str) -> bytes:
    try:
        with Path(name).open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        raise CaseError(f"{name} cannot be read ({error.strerror}); check the name.") from None


VERBS = {
    "custody": Verb(_custody_arguments, _custody),
    "stamp": Verb(_stamp_arguments, _stamp),
}
