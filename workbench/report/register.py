"""The source register: what each source is, how far it is trusted, and the whole hash of its bytes."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.report.blocks import Block, Entry, Heading, Register, Runs, code, faint, grade, plain, record
from workbench.report.citing import Ledger
from workbench.report.facts import Record
from workbench.report.wording import given, grouped, when
from workbench.values.grades import meaning
from workbench.values.spoken import spoken_date, thousands

_NOT_RECORDED = (faint("not recorded"),)


def register(ledger: Ledger) -> Iterator[Block]:
    """Every source, held or only cited, in the order of their numbers."""
    if ledger.facts.sources:
        yield Heading("Source register")
        yield Register(tuple(_entry(source, ledger) for source in ledger.facts.sources))


def _entry(source: Record, ledger: Ledger) -> Entry:
    title = (plain(source["title"] or "Title not recorded"),)
    if not source["held"]:
        return Entry((record(source["number"], icon=True),), title, (), _absent(source, ledger))
    mark = (record(source["number"], icon=True), grade(source["reliability"] or ""))
    return Entry(mark, title, _facts(source, ledger), _wide(source, ledger))


def _absent(source: Record, ledger: Ledger) -> tuple[tuple[str, Runs], ...]:
    return (("Standing", (plain("cited, not held, so not graded"),)), *_cites(source, ledger))


def _facts(source: Record, ledger: Ledger) -> tuple[tuple[str, Runs], ...]:
    reliability = meaning(source["reliability"]).partition(":")[0] if source["reliability"] else "not yet graded"
    captured = f"{source['mime'] or 'kind not recorded'}, {thousands(source['bytes'])} bytes"
    return (
        ("Reliability", (plain(reliability),)),
        ("Publisher", _said(source["publisher"])),
        ("Published", _published(source, ledger)),
        ("Author", _said(source["author"])),
        ("Language", _said(source["language"])),
        ("Captured", (plain(captured),)),
    )


def _said(value: str | None) -> Runs:
    return (plain(value),) if value else _NOT_RECORDED


def _published(source: Record, ledger: Ledger) -> Runs:
    dated = source.get("published_how")
    if dated and dated["accepted_by"]:
        return given(spoken_date(dated["value"]), dated)
    if dated:
        return when(dated, (), number=ledger.number)
    return (plain(spoken_date(source["published"])),) if source["published"] else (faint("not stated"),)


def _wide(source: Record, ledger: Ledger) -> tuple[tuple[str, Runs], ...]:
    address = (("Address", (plain(source["url"]),)),) if source["url"] else ()
    return (
        *address,
        *_cites(source, ledger),
        *_grades(source, ledger),
        ("SHA-256", (code(grouped(source["sha256"])),)),
    )


def _cites(source: Record, ledger: Ledger) -> tuple[tuple[str, Runs], ...]:
    """What the source draws on by recorded links, stated or concluded, with its evidence."""
    runs: list[Runs] = []
    for link in ledger.links(source["id"]):
        if link["kind"] == "cites" and link["from"] == source["id"]:
            standing = f" ({link['basis'] or 'standing not recorded'})"
            runs.append((plain(ledger.number(link["to"]) + standing), *ledger.cite(link["excerpts"], None)))
    joined = [run for index, one in enumerate(runs) for run in ((plain("; "), *one) if index else one)]
    return (("Cites", tuple(joined) or (faint("no citation recorded"),)),)


def _grades(source: Record, ledger: Ledger) -> tuple[tuple[str, Runs], ...]:
    grades = [each for each in ledger.facts.grades if each["about"] == source["id"]]
    return tuple((f"Grade {each['value']}", (plain(_by(each)),)) for each in grades)


def _by(graded: Record) -> str:
    day = spoken_date(str(graded["at"])[:10])
    return f"by {graded['by']}, {day}; {graded['reason'] or 'reason not recorded'}"
