"""Keeping a case safe: snapshots, salvage of a damaged one, the program that checks it without this one, the guide."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Any

from workbench.case import acts, verifier
from workbench.case.case import Case
from workbench.case.history import shown_entry
from workbench.case.salvage import salvage
from workbench.case.shelf import Snapshot
from workbench.case.snapshots import Difference, as_new_file, difference, snapshots, take
from workbench.cli.doors import analyst, reading, writing
from workbench.cli.printing import table
from workbench.cli.verb import Answer, Parser, Verb, add_text, asks
from workbench.exchange.newfile import write_new
from workbench.reading.deriving import complete
from workbench.reference.guide import site
from workbench.values.errors import CaseError


def _snapshots_arguments(parser: Parser) -> None:
    add_text(parser, "case")
    ways = parser.add_mutually_exclusive_group()
    ways.add_argument("--take", action="store_true", help="make one now")
    ways.add_argument("--show", type=int, metavar="N", help="what came since the Nth of the list")
    ways.add_argument("--restore", type=int, metavar="N", help="go back to the Nth, as one entry that undo takes back")
    ways.add_argument("--open", type=int, metavar="N", dest="beside", help="lay the Nth down as a file of its own")
    parser.add_argument("--out", metavar="OUT", help="the file to make, with --open")


def _snapshots(options: Namespace) -> Answer:
    path = Path(options.case)
    if options.take:
        with reading(options):  # says what is wrong with the file, if something is
            made = take(path)
        if made is None:
            return _listed(path, "Nothing has come since the last snapshot.")
    elif options.show is not None:
        with reading(options) as case:
            return _different(difference(case, _nth(path, options.show).file))
    elif options.restore is not None:
        found = _nth(path, options.restore)
        with writing(options) as case:
            take(path, why="before-restore")
            row = shown_entry(case, acts.go_back_to(case, found))
            complete(case)
        return Answer({"entries": [row]}, f"{row['label']}; undo takes that back.")
    elif options.beside is not None:
        return _beside(path, options)
    return _listed(path)


def _nth(path: Path, number: int) -> Snapshot:
    held = snapshots(path)
    if not 1 <= number <= len(held):
        raise CaseError(f"There is no snapshot {number} of {path.name}; snapshots lists those there are.")
    return held[number - 1]


def _listed(path: Path, says: str = "") -> Answer:
    rows: list[dict[str, Any]] = [
        {"n": n, "at": f"{each.at:%Y-%m-%dT%H:%M:%S}Z", "entries": each.entries, "head": each.head,
         "why": each.why.replace("-", " "), "bytes": each.whole, "file": str(each.file)}
        for n, each in enumerate(snapshots(path), start=1)
    ]  # fmt: skip
    if not rows:
        return Answer({"snapshots": []}, says or f"There is no snapshot of {path.name} yet; --take makes one.")
    shown = table(("", "at", "entries", "head", "why"), ([str(row[k]) for k in ("n", "at", "entries", "head", "why")]
                                                          for row in rows))  # fmt: skip
    return Answer({"snapshots": rows}, "\n".join(filter(None, [says, shown])))


def _different(found: Difference) -> Answer:
    document = {
        "entries": [{"n": entry.n, "at": entry.at, "act": entry.act} for entry in found.entries],
        "made": found.made, "changed": found.changed, "lacking": found.lacking,
    }  # fmt: skip
    shown = table(("n", "at", "act"), ((str(entry.n), entry.at, entry.act) for entry in found.entries))
    counts = [f"{many} {kind} {what}" for what, kinds in (("made", found.made), ("changed", found.changed))
              for kind, many in sorted(kinds.items())]  # fmt: skip
    return Answer(document, "\n".join([shown, ", ".join(counts) or "nothing came since"]))


def _beside(path: Path, options: Namespace) -> Answer:
    found = _nth(path, options.beside)
    out = Path(options.out) if options.out else path.with_name(f"{path.stem}.of-{found.at:%Y%m%d-%H%M%S}{path.suffix}")
    proof = as_new_file(found, out, damaged=path if path.exists() else None)
    _read_again(out, options)
    document = {"file": str(out), "ok": proof.ok, "problems": list(proof.problems)}
    return Answer(document, "\n".join([f"{out}: as of {found.at:%Y-%m-%d %H:%M:%S} UTC", *proof.problems]))


def _salvage(options: Namespace) -> Answer:
    path, out = Path(options.case), Path(options.out)
    saved = salvage(path, out, analyst=analyst(options))
    _read_again(out, options)
    document = {
        "file": str(out), "kept": saved.kept, "damage": list(saved.damage), "ok": saved.proof.ok,
        "problems": list(saved.proof.problems),
    }  # fmt: skip
    kept = f"{out}: {sum(saved.kept.values())} rows saved, {saved.proof.entries} journal entries hold"
    return Answer(document, "\n".join([*saved.damage, *saved.proof.problems, kept]), status=0 if saved.proof.ok else 1)


def _read_again(out: Path, options: Namespace) -> None:
    """Have the captured bytes read once more where what was read of them was not saved."""
    with Case.open(out, analyst=analyst(options)) as case:
        complete(case)


def _verifier(options: Namespace) -> Answer:
    out, digest = Path(options.out), verifier.digest()
    write_new(out, [verifier.program()])
    says = f"{out}: SHA-256 {digest}\npython3 -I {out.name} CASE checks a case without this program"
    return Answer({"file": str(out), "sha256": digest}, says)


def _guide(options: Namespace) -> Answer:
    first, *others = site.write(Path(options.folder))
    return Answer({"page": str(first), "pages": 1 + len(others)}, f"{first}: open it in a browser")


VERBS = {
    "snapshots": Verb(_snapshots_arguments, _snapshots),
    "salvage": Verb(asks("case", "out"), _salvage),
    "verifier": Verb(asks("out"), _verifier),
    "guide": Verb(asks("folder"), _guide),
}
