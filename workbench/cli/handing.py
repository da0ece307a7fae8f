"""A case handed over: copies with what is hidden in them, markings of records, and who was given which copy."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.certificate import says
from workbench.case.marked import limit
from workbench.case.rows import record, records
from workbench.cli.doors import reading, writing
from workbench.cli.printing import table
from workbench.cli.sealed import passphrase
from workbench.cli.verb import Answer, Parser, Verb, asks, words
from workbench.exchange.aside import folder_aside
from workbench.exchange.closure import GROUPED, Chosen
from workbench.exchange.copy import Copy, NotProved, contents, copy_case
from workbench.exchange.handover import Seal, cut_short, hand_over
from workbench.exchange.openformats import formats, write_open
from workbench.exchange.withheld import WAYS, Hide, Plan, plan
from workbench.values.errors import CaseError
from workbench.values.handling import MARKINGS


def _export_arguments(parser: Parser) -> None:
    asks("case", "out")(parser)
    add = parser.add_argument
    says_form = "an open format instead of a case: a file, or a folder for csv and markdown"
    add("--as", dest="form", choices=tuple(formats()), help=says_form)
    add("--filter", type=words, metavar="X", help="only what passes, with all it rests on: FIELD OP VALUE ...")
    add(
        "--only", type=words, nargs="+", action="extend", metavar="ID", help="only these records, with all they rest on"
    )
    add("--above", type=words, metavar="MARKING", help=f"leave out what is marked above it: {', '.join(MARKINGS)}")
    says_terms = 'a name or words; an entity, excerpt or other record by its number; "E-3" in quotes is words'
    add("--redact", type=words, nargs="+", action="extend", default=[], metavar="TERM", help=says_terms)
    says_hide = "analysts, paths, or a field of a kind such as sighting.hedge"
    add("--hide", type=words, nargs="+", action="extend", default=[], metavar="WHAT", help=says_hide)
    says_captures = "what becomes of captures that show a hidden word: redacted text, left out, or not exported (ask)"
    add("--captures", choices=WAYS, default="text", help=says_captures)
    says_without = f"leave out whole: {', '.join(GROUPED)}"
    add("--without", choices=tuple(GROUPED), nargs="+", action="extend", default=[], metavar="WHAT", help=says_without)
    add("--for", dest="recipient", type=words, metavar="NAME", help="who is given the copy, remembered in the case")
    add("--to", type=words, nargs="+", action="extend", default=[], metavar="RECIPIENT",
        help="seal it to public keys (age1..., ssh-...) or files of them")  # fmt: skip
    add("--passphrase-file", type=words, metavar="F", help="seal it with the passphrase in that file")
    add("--sign", action="store_true", help="sign it with this analyst's key")
    add("--with-verifier", dest="verifier", action="store_true", help="lay the stand-alone verifier beside the copy")
    add("--preview", action="store_true", help="tell what would go and what would stay; write nothing")


def _export(options: Namespace) -> Answer:
    if options.out == "-":
        raise CaseError("A copy of a case is a file; name one that ends in .casefile, or a file or folder for --as.")
    with reading(options) as case:
        chosen, hide = _chosen(case, options), _hide(options)
        if options.preview:
            return _previewed(case, plan(case, chosen, hide), options)
        if options.form:
            return _open_format(case, chosen, hide, options)
        try:
            handed = hand_over(case, Path(options.out), chosen, hide, closing=_seal(options), verifier=options.verifier)
        except NotProved as error:
            return _refused(error)
        made, told = handed.copy, _planned(case, handed.copy.plan)
    document = {
        "file": str(handed.file), "records": made.records, "sha256": handed.sha256, "proof": _proof(made), **told,
        "sealed": handed.contents["sealed"], "signed": handed.contents["signed"],
        "verifier": handed.beside and str(handed.beside), "left_unfinished": [str(each) for each in handed.left],
        "release": _remembered(options, handed.file, handed.sha256, handed.contents),
    }  # fmt: skip
    head = f"{handed.file}: {made.records} records, checked whole, SHA-256 {handed.sha256}"
    certified = [says(made.certificate)] if made.certificate else []
    beside = [f"{handed.beside}: checks the copy without this program"] if handed.beside else []
    return Answer(document, "\n".join([head, *_shown(told), *certified, *beside, *map(cut_short, handed.left)]))


def _refused(error: NotProved) -> Answer:
    proof = {"ok": False, "places": list(error.places)}
    document = {"file": None, "records": 0, "sha256": None, "proof": proof}
    return Answer(document, "\n".join([str(error), *error.places]), status=1)


def _chosen(case: Case, options: Namespace) -> Chosen:
    only = None if options.only is None else [case.find_live(each) for each in options.only]
    return Chosen(filter=options.filter, selection=only, without=options.without, above=options.above)


def _hide(options: Namespace) -> Hide:
    fields = tuple(each for each in options.hide if each not in ("analysts", "paths"))
    return Hide(
        tuple(options.redact), fields, "analysts" in options.hide, "paths" in options.hide, otherwise=options.captures
    )


def _planned(case: Case, planned: Plan) -> dict[str, Any]:
    """What goes, what stays and why, what is sent otherwise; no hidden word in it."""
    left = [{"why": why, "kinds": dict(sorted(kinds.items()))}
            for why, kinds in sorted(planned.closure.left.items()) if kinds]  # fmt: skip
    return {
        "whole": planned.whole, "goes": {table: len(keys) for table, keys in sorted(planned.closure.rows.items())},
        "left_out": left, "marks": sorted(set(planned.terms.marks.values())), "sent": list(planned.sent),
    }  # fmt: skip


def _previewed(case: Case, planned: Plan, options: Namespace) -> Answer:
    told = _planned(case, planned)
    standing = [{"source": each.source, "shows": each.how} for each in planned.standing]
    document: dict[str, Any] = {**told, "standing": standing, "limit": limit(case, options.above)}
    goes = table(("", "goes"), told["goes"].items())
    still = [f"{each['source']} still shows what is hidden ({each['shows']})." for each in standing]
    return Answer(document, "\n".join([goes, *_shown(told), *still]), status=1 if standing else 0)


def _shown(told: dict[str, Any]) -> list[str]:
    left = [f"left out, {each['why']}: " + ", ".join(f"{count} {kind}" for kind, count in each["kinds"].items())
            for each in told["left_out"]]  # fmt: skip
    return [*left, *(f"sent: {each}" for each in told["sent"])]


def _proof(made: Copy) -> dict[str, Any]:
    return {
        "ok": made.proof.ok, "captures": made.proof.captures, "entries": made.proof.entries,
        "head": made.proof.head, "problems": list(made.proof.problems), **made.certificate,
    }  # fmt: skip


def _seal(options: Namespace) -> Seal:
    return Seal(tuple(options.to), passphrase(options), options.sign)


def _remembered(options: Namespace, file: Path, sha256: str, held: Mapping[str, Any]) -> str | None:
    """The record of who was given what; none where the case cannot be written now."""
    try:
        with writing(options) as case:
            key = acts.released(case, file=file, sha256=sha256, contents=held, recipient=options.recipient)
            return case.number(key)
    except CaseError:
        if options.recipient:
            raise CaseError(
                f"{file.name} was made, but the case cannot be written now to remember who got it; note it there."
            ) from None
        return None


def _open_format(case: Case, chosen: Chosen, hide: Hide, options: Namespace) -> Answer:
    """Written from the case, or where anything stays or is hidden from a copy that was searched for it."""
    seal, out = _seal(options), Path(options.out)
    if seal.closed or seal.signed:
        raise CaseError("Copies of a case are sealed and signed, open formats are not; leave --as out, or those.")
    proof, held = None, {"left_out": 0, "hidden": 0, "sealed": []}
    with ExitStack() as opened:
        if not plan(case, chosen, hide).whole:
            copy = opened.enter_context(folder_aside()) / "copy.casefile"
            try:
                made = copy_case(case, copy, chosen, hide, called=out.name)
            except NotProved as error:
                return _refused(error)
            proof, held = _proof(made), contents(made)
            case = opened.enter_context(Case.open(copy, analyst=case.analyst, write=False))
        many, digest = write_open(case, options.form, out)
    release = _remembered(options, out, digest, {**held, "form": options.form, "records": many})
    document = {"file": options.out, "records": many, "sha256": digest, "proof": proof, "release": release}
    return Answer(document, f"{options.out}: {formats()[options.form].says}; records: {many}, SHA-256 {digest}")


def _mark(options: Namespace) -> Answer:
    with writing(options) as case:
        key = case.find_live(options.id)
        made = acts.mark(case, key, None if options.marking == "none" else options.marking, reason=options.reason)
        found = record(case, made)
        return Answer(found, f"{case.number(key)}: {found['marking'] or 'no marking'}")


def _releases(options: Namespace) -> Answer:
    with reading(options) as case:
        rows = records(case, "release")
    shown = ((row["number"], row["at"][:16].replace("T", " "), row["recipient"] or "not recorded", row["file"],
              row["contents"]["records"], row["sha256"][:12]) for row in rows)  # fmt: skip
    return Answer({"rows": rows}, table(("", "when", "for", "file", "records", "SHA-256"), shown))


def _mark_arguments(parser: Parser) -> None:
    asks("case", "id", reason="why, for the journal")(parser)
    parser.add_argument("marking", type=words, metavar="MARKING", help=f"{', '.join(MARKINGS)}, or none")


VERBS = {
    "export": Verb(_export_arguments, _export),
    "mark": Verb(_mark_arguments, _mark),
    "releases": Verb(asks("case"), _releases),
}
