"""What an export would give, told before it is made: which records, how large, what is hidden how often."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from workbench.case.case import Case
from workbench.case.certificate import certified_of, says
from workbench.case.journal import ENTRY
from workbench.case.records import BY_TABLE, FIELDS, Key
from workbench.case.rows import records
from workbench.case.storage import PAGE
from workbench.case.texts import WorkingText
from workbench.case.titles import title
from workbench.exchange.closure import GROUPED, Chosen
from workbench.exchange.withheld import Hide, Plan, Progress, plan, quiet
from workbench.values.hiding import holds_path

_BESIDE = ("blob", "alias", "assignment", "basis", "tagging", "card", "frame", "custody", "stamp")
_SHOWN = ("source", "excerpt", "sighting", "claim", "entity", "hypothesis", "judgement", "note", "lead", "track")
_MOST, _FEW = 500, 20  # records of a kind, and texts, that are shown of a copy
_ROW = 900  # bytes that a record and its journal take, about


@dataclass(frozen=True)
class Outlook:
    """A plan, how often each mark will stand in the records, how many values hold a path, and about how many bytes."""

    plan: Plan
    places: Mapping[str, int]
    paths: int
    size: int


def outlook(case: Case, chosen: Chosen, hide: Hide, progress: Progress = quiet) -> Outlook:
    """Look through what would go."""
    planned = plan(case, chosen, hide, progress)
    places: Counter[str] = Counter()
    paths = 0
    for text in _texts(case, planned, progress):
        paths += holds_path(text)
        if planned.terms:
            places.update(cut.mark.strip("[]") for cut in planned.terms.cuts(text))
    for derivative in planned.derivatives.values():
        if derivative.mime == "text/plain":
            text = derivative.data.decode()
            places.update({mark: n for mark in set(planned.terms.marks.values()) if (n := text.count(f"[{mark}]"))})
    return Outlook(planned, places, paths, _size(case, planned))


def _texts(case: Case, planned: Plan, progress: Progress) -> Iterator[str]:
    """The texts of the records that go, as they stand now."""
    for table in FIELDS:
        keys = planned.closure.rows.get(table, frozenset())
        fields = BY_TABLE[table]._meta.fields
        names = [name for name in FIELDS[table] if not isinstance(fields[name], Key) and name != "deleted"]
        if not keys or not names:
            continue
        columns = ", ".join(f'"{name}"' for name in names)
        for at, (key, *values) in enumerate(case.raw.execute(f'SELECT id, {columns} FROM "{table}"')):
            if at % 500 == 0:
                progress(0, 0, "looking through the records")
            if key in keys:
                yield from (value for value in values if isinstance(value, str))


def _size(case: Case, planned: Plan) -> int:
    if planned.whole and case.path.exists():
        return case.path.stat().st_size
    rows = sum(map(len, planned.closure.rows.values()))
    kept = planned.closure.rows.get("blob", frozenset())
    sizes = case.rows("SELECT id, size FROM blob")
    empty = PAGE * int(case.value("SELECT count(*) FROM sqlite_schema WHERE rootpage > 0"))  # a page at least for each
    return empty + rows * _ROW + sum(size or 0 for key, size in sizes if key in kept)


def grouped(case: Case) -> dict[str, int]:
    """How many records of each group there are that can be left out whole."""
    counts = {table: int(case.value(f'SELECT count(*) FROM "{table}" WHERE deleted = 0')) for table in FIELDS}
    counted = {group: [each for each in tables if each not in _BESIDE] for group, tables in GROUPED.items()}
    return {group: sum(counts[table] for table in tables) for group, tables in counted.items()}


def analysts(case: Case) -> int:
    """How many names of analysts stand in the journal."""
    query = "SELECT count(DISTINCT new) FROM change WHERE tbl = ? AND field = 'by' AND new IS NOT NULL"
    return int(case.value(query, (ENTRY,)))


def fingerprint(case: Case) -> str:
    """The beginning of the hash of the journal's head, to be read out or compared."""
    held = case.value("SELECT hash FROM entry WHERE id = ?", (case.local("head"),))
    head = bytes(held or b"").hex()
    return " · ".join(head[at : at + 4] for at in range(0, 16, 4))


@dataclass(frozen=True)
class Seen:
    """A copy as whoever is given it sees it: title and certificate, and kind, number and title of its records."""

    title: str
    certified: str
    records: tuple[tuple[str, str, str], ...]
    texts: tuple[tuple[str, str], ...]


def seen(path: Path) -> Seen:
    """Look into a finished copy."""
    certificates = certified_of(path)
    with Case.open(path, analyst=path.stem, write=False) as case:
        found = [
            (table, str(row["number"]), title(table, row)) for table in _SHOWN for row in records(case, table)[:_MOST]
        ]
        sources = case.rows("SELECT id, capture FROM source WHERE deleted = 0 AND capture IS NOT NULL ORDER BY id")
        texts = ((case.number(key), WorkingText(case.raw, capture).slice(0, 4000)) for key, capture in sources[:_FEW])
        name = str(case.value("SELECT title FROM investigation") or "")
        return Seen(name, says(certificates[-1]) if certificates else "", tuple(found), tuple(texts))
