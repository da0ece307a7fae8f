"""The custody annex: for each source its hash, how it was collected, who had it, what stamps it, and how to check."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from workbench.case.collection import NO_PAGE, UNKNOWN
from workbench.case.originals import SUMS
from workbench.case.verifier import FILE, digest, program
from workbench.report.annexed import Annexed, Held
from workbench.report.blocks import (
    Block,
    Box,
    Cell,
    Column,
    Document,
    Heading,
    Listing,
    Paragraph,
    Row,
    Run,
    Runs,
    Table,
    code,
    faint,
    plain,
    record,
    strong,
)
from workbench.report.citing import Ledger
from workbench.report.facts import Facts
from workbench.report.running import chain_line, code_of, issue_line, journal_line, label, marked, state
from workbench.report.wording import counted, grouped
from workbench.values.composing import SECTIONS, Part
from workbench.values.spoken import thousands

NAME = "Custody annex"
_VOICES = "Times as recorded, Z is UTC. Measured: by the program. Stated: by an analyst. Grey type: lesser detail."
_FIRST = (
    "This annex tells how the bytes of each source came into the case, who had them since, and what proves that they "
    "are unaltered. Its list of hashes can be checked without this program."
)
_APART = ("sha256", "bytes")  # told in the first rows
_SAID = ("by",)  # kept by the program on arrival, but by what an analyst calls themselves
_EXACT = ("mime", "name", "at", "zone", "tool", "system", "asked", "container", "records", "final_url", "redirects",
          "headers", "certificate", "proxy", "resources")  # fmt: skip
"""Names, instants and addresses that are copied letter for letter."""


def annex(told: Annexed) -> Document:
    """The whole annex of one state of a case; the same state gives the same document."""
    foot = (*issue_line(None), *journal_line(told.case, told.entry, told.head), *chain_line(told.chain))
    document = Document(
        title=told.title or "Untitled case", question=told.question, marking=marked(told.marking),
        sample=label(told.marking, redacted=told.redacted), stated=told.stated, state=state(told.stated),
        foot=(foot, (plain(_VOICES),)), facts=_tallies(told), blocks=tuple(blocks(told)), name=NAME,
    )  # fmt: skip
    return replace(document, code=code_of(document))


def alone(facts: Facts, parts: Sequence[Part]) -> tuple[Runs, ...]:
    """What a report counts at its head that is nothing but the annex."""
    only = {part.section for part in parts} == {"custody"}
    return _tallies(facts.annexed) if only and facts.annexed is not None else ()


def _tallies(told: Annexed) -> tuple[Runs, ...]:
    steps = sum(len(each.custody) - 1 for each in told.held)
    stamped = sum(len(each.stamps) for each in told.held)
    since = counted(steps, "step of custody", "steps of custody") + " since arrival"
    said = [
        counted(len(told.held), "source") + " held", since,
        counted(stamped, "time stamp"), counted(len(told.sums), "file") + " listed",
    ]  # fmt: skip
    return ((plain(" · ".join(said)),),)


def custody(ledger: Ledger) -> Iterator[Block]:
    """The annex as a section of a report that asks for it."""
    if ledger.facts.annexed is not None:
        yield Heading(SECTIONS["custody"])
        yield from blocks(ledger.facts.annexed, part=True)


def blocks(told: Annexed, *, part: bool = False) -> Iterator[Block]:
    """All that the annex tells: source by source, the hashes of all files, and how to check them.

    As ``part`` of a report, which tells what is left out of it by itself, what has no custody is told first.
    """
    yield Box("What this is.", (plain(_FIRST),))
    if part and (gone := _gone_without(told)):
        yield Paragraph((plain(f"{gone}."),), small=True)
    for source in told.held:
        yield from _source(source)
    if not part:
        yield Heading("Left out")
        yield Paragraph((plain(f"{_gone_without(told) or 'Nothing that the case holds'}."),), small=True)
    yield Heading(f"Hashes of all files ({SUMS})")
    if told.sums:
        yield Listing(tuple(told.sums))
    yield Heading("How to check without this program")
    yield Paragraph(_CHECKING)
    yield Table((Column("On"), Column("In the folder of the originals", 1)), tuple(_ways()))
    yield Heading(f"The verifier ({FILE.name})")
    yield Paragraph((*_VERIFIER, code(grouped(digest())), plain(".")))
    yield Listing(tuple(program().decode("ascii").splitlines()), bare=False)
    case = plain(f"Case {told.case}, journal up to entry {told.entry}, head ")
    yield Paragraph((case, code(grouped(told.head) or "none")), small=True)


_CHECKING = (
    plain(f"The originals come as files with {SUMS} beside them: "),
    code("workbench originals CASE FOLDER"),
    plain(
        " writes both. The list above is the same, and the annex as text (.txt) is such a list itself. OK behind a "
        "name says that the file is the one that was captured, byte for byte."
    ),
)
_VERIFIER = (
    plain(
        "This program checks a whole case file, its journal, its records and its bytes, on any machine with Python 3.8 "
        "or newer: "
    ),
    code("python3 -I verify_case.py NAME.casefile"),
    plain(". "),
    code("workbench verifier OUT.py"),
    plain(" writes it; its SHA-256 is "),
)
_WAYS = (
    ("Linux", f"sha256sum -c {SUMS}"),
    ("macOS", f"shasum -a 256 -c {SUMS}"),
    ("Windows", "certutil -hashfile NAME SHA256, and compare by eye"),
    ("time stamps", "openssl ts -verify -data FILE -in STAMP.tsr -CAfile CERTIFICATES.pem, those of the authority"),
)


def _ways() -> Iterator[Row]:
    for where, command in _WAYS:
        said, comma, rest = command.partition(",")
        yield Row((_cell(where), ((code(said), plain(comma + rest)),)))


def _source(held: Held) -> Iterator[Block]:
    yield Heading(f"{held.number}  {held.title or 'Title not recorded'}")
    columns = (Column("Collection record"), Column("", 1), Column("How known"))
    yield Table(columns, tuple(_record(held)))
    yield Table(_CUSTODY, tuple(_step(step) for step in held.custody))
    yield Table((Column("Time stamps"), Column("", 2), Column("", 2)), tuple(_stamps(held)))
    if held.taken_out:
        yield Table(_GONE, tuple(_gone(row) for row in held.taken_out))


def _record(held: Held) -> Iterator[Row]:
    """What is known, a field a row; then the names of all that is unknown, so that none is passed over."""
    measured = ((faint("measured"),),)
    yield Row((_cell("SHA-256"), ((code(grouped(held.sha256)),),), measured))
    yield Row((_cell("Bytes"), _cell(thousands(held.size)), measured))
    for field in held.collection:
        if field["field"] not in _APART and field["value"] != UNKNOWN:
            how = "measured" if field["measured"] and field["field"] not in _SAID else "stated"
            voice = code if field["field"] in _EXACT else plain
            yield Row((_cell(field["title"]), _value(field["value"], voice), ((faint(how),),)))
    missing = [field["title"] for field in held.collection if field["value"] == UNKNOWN]
    if missing:
        yield Row((_cell("Unknown"), _cell("; ".join(missing)), ((faint("not stated"),),)))
    yield Row((_cell("Working text"), _cell(_text(held)), ((faint("derived"),),)))
    yield Row((_cell("Listed as"), tuple((code(name),) for name in held.files), ((faint("derived"),),)))


def _text(held: Held) -> str:
    return f"{thousands(held.letters)} characters, by recipe {held.recipe}" if held.recipe else "none"


def _cell(words: str) -> Cell:
    return ((plain(words),),)


def _value(value: Any, voice: Callable[[str], Run]) -> Cell:
    """A value in lines: headers and redirects one below the other."""
    if isinstance(value, Mapping):
        return tuple((voice(f"{name}: {each}"),) for name, each in value.items()) or ((faint("none"),),)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return tuple((voice(_line(each)),) for each in value) or ((faint("none"),),)
    return ((voice(str(value)) if value not in (NO_PAGE, "none") else plain(str(value)),),)


def _line(value: Any) -> str:
    """A hop or a file of a page in one line."""
    parts = value.values() if isinstance(value, Mapping) else value if isinstance(value, list | tuple) else (value,)
    return " ".join(str(part) for part in parts if part not in (None, ""))


_CUSTODY = (
    Column("Custody"), Column("When"), Column("What"), Column("From", 3), Column("To", 3), Column("How, why", 5),
    Column("Hash then"),
)  # fmt: skip


def _step(step: Mapping[str, Any]) -> Row:
    number = (record(step["number"]),) if step["number"] else (faint("arrival"),)
    how: list[Runs] = [(plain("; ".join(filter(None, (step["means"], step["reason"]))) or "not stated"),)]
    if step["gap"]:
        how.insert(0, (strong(step["gap"]),))
    at: Cell = ((code(step["at"]),),) if step["at"] else _cell(UNKNOWN)
    told = (at, _cell(step["action"]), _cell(step["given_by"] or "–"),
            _cell(step["taken_by"] or UNKNOWN))  # fmt: skip
    return Row(((number,), *told, tuple(how), (_seen(step),)))


_GONE = (Column("Taken out"), Column("What it said", 5), Column("When, by whom", 3), Column("Why", 5))


def _gone(row: Mapping[str, Any]) -> Row:
    """A step or a stamp that is in the custody no longer."""
    act = row["act"].lower()
    why = row["reason"] or ("its adding was taken back" if act.startswith(("undo", "redo")) else "no reason stated")
    who = (code(f"{row['at'][:19]}Z"), plain(f", {row['by'] or UNKNOWN}"))
    return Row((((record(row["number"]),),), _cell(row["what"]), (who,), _cell(why)))


def _seen(step: Mapping[str, Any]) -> Runs:
    if step["matches"] is None:
        return (faint("not seen"),)
    return (plain("as captured"),) if step["matches"] else (strong("DIFFERS: "), code(grouped(step["sha256"])))


def _stamps(held: Held) -> Iterator[Row]:
    for stamp in held.stamps:
        who = ", ".join(filter(None, (stamp["time"], stamp["authority"], f"serial {stamp['serial'] or 'not read'}")))
        says = (plain(stamp["says"]),) if stamp["holds"] else (strong(stamp["says"]),)
        yield Row((((record(stamp["number"]),),), _cell(who), (says,)))
    if not held.stamps:
        yield Row((((faint("none"),),), _cell("No authority has stamped these bytes."), _cell("")))


def _gone_without(told: Annexed) -> str:
    """What of the case has no custody told here."""
    said = []
    if told.absent:
        said.append(f"Cited and not held, so without custody: {', '.join(told.absent)}")
    if told.trashed:
        said.append(f"{counted(told.trashed, 'source')} in the trash")
    return "; ".join(said)
