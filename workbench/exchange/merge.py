"""A colleague's copy comes home: the union of entries by id, one marker entry, differing fields queued.

In every field the version of the greatest (n, entry id) is the visible one, whoever merges first; a field
that both sides changed to different values also becomes a conflict record with a deterministic id.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

import apsw

from workbench.case import journal
from workbench.case.blobs import keys
from workbench.case.bulk import insert
from workbench.case.case import Case
from workbench.case.change import Saving
from workbench.case.ids import id_text, keys_json
from workbench.case.journal import ENTRY, Entry
from workbench.case.pace import paced, undisturbed
from workbench.case.records import BY_TABLE, FIELDS, canonical
from workbench.case.rot import lost
from workbench.case.rows import Row, records
from workbench.exchange.brought import Brought, Fork, told
from workbench.exchange.receiving import Progress, received, silent
from workbench.exchange.signing import Signed, signed
from workbench.exchange.twice import said_twice
from workbench.values.errors import CaseError

OPINIONS = {"grade", "rating", "weight", "ruling", "judgement", "handling", "card", "conflict", "blob"}
"""Tables that never conflict: each analyst's own, mere layout, conflicts themselves, and bytes, which nobody edits."""
LAYOUT = {("frame", "place"), ("frame", "folded"), ("savedview", "settings")}
"""Fields that never conflict either: where and how something is looked at."""

Cell = tuple[str, bytes, str]


@dataclass(frozen=True)
class MergeReport:
    """What a merge brought, or would bring: rows by kind of change, open conflicts, its journal entry, and how many
    entries of the copy were not here yet; ``twice`` are sightings and mentions that say what one here said already,
    ``told`` names what came, ``signature`` who signed the copy."""

    new: int
    same: int
    changed_by_them: int
    conflicts: list[Row]
    entry: str | None
    brought: int = 0
    twice: int = 0
    told: Brought | None = None
    signature: Signed | None = None


class _Previewed(Exception):
    """Rolls a preview back and carries what it saw."""

    def __init__(self, report: MergeReport) -> None:
        super().__init__()
        self.report = report


class _Version(NamedTuple):
    entry: bytes
    value: Any


@dataclass(slots=True)
class _History:
    """Where a field stood on both sides: the last common version, the last of each side, and the visible one."""

    base: _Version | None = None
    mine: _Version | None = None
    theirs: _Version | None = None
    visible: _Version | None = None


@dataclass
class _Outcome:
    new: int = 0
    changed: int = 0
    brought: int = 0
    rows: dict[str, set[bytes]] = field(default_factory=dict)
    added: dict[str, list[bytes]] = field(default_factory=dict)
    told: Brought | None = None


def merge(case: Case, path: Path, *, preview: bool = False, progress: Progress = silent) -> MergeReport:
    """Take a copy's new entries in, as one undoable entry; with ``preview`` nothing stays."""
    with coming(case, path, progress=progress) as other:
        return take_in(case, other, path, preview=preview)


@contextmanager
def coming(case: Case, path: Path, *, progress: Progress = silent) -> Iterator[apsw.Connection]:
    """The rebuilt form of a copy of this case, without the bytes that are here already."""
    if os.path.realpath(path) == os.path.realpath(case.path):
        raise CaseError(f"{path.name} is the open case itself; name the copy that came back.")
    held = [key for (key,) in case.raw.execute("SELECT sha256 FROM blob_chunk")]
    ours = case.value("SELECT id FROM investigation")

    def told(done: int, total: int, text: str) -> None:
        progress(done, total, text)
        case.breathe()

    with received(path, without=held, progress=told) as other:
        theirs = other.execute("SELECT id FROM investigation").fetchone()
        if theirs is None or theirs[0] != ours:
            says = f"{path.name} is another case, not a copy of {case.path.name}"
            raise CaseError(f"{says}; attach what you need from it.")
        yield other


def take_in(case: Case, other: apsw.Connection, path: Path, *, preview: bool = False) -> MergeReport:
    """The same from a copy that was received already."""
    try:
        with undisturbed(), case.change("Merge") as saving:
            report = _report(case, other, _take_in(case, other, saving, path.name))
            if preview:
                raise _Previewed(report)
    except _Previewed as seen:
        return seen.report
    with suppress(apsw.IOError):  # it is in, whatever the disk says now; numbers of conflicts are known from here on
        report = replace(report, conflicts=_open(case))
    return replace(report, entry=id_text(saving.entry.id) if saving.entry else None)


def _take_in(case: Case, other: apsw.Connection, saving: Saving, name: str) -> _Outcome:
    theirs = {key for (key,) in other.execute("SELECT id FROM entry")}
    _keep_apart(case, other)
    ours = {key: seq for key, seq in case.raw.execute("SELECT id, seq FROM entry")}
    first = 1 + max(ours.values(), default=0)
    with case.incoming():
        _give_back(case, other)
        brought = list(_copy_entries(case, other, ours.keys(), first))
        if not brought:
            return _Outcome()
        saving.since = first
        mine = {seq for key, seq in ours.items() if key not in theirs}
        shared = ours.keys() & theirs
        last = max((ours[key] for key in shared), default=0)
        at = int(case.value("SELECT n FROM entry WHERE seq = ?", (last,)) or 0)  # as the journal numbers entries
        marker = 1 + int(case.value("SELECT max(n) FROM entry"))
        fork = Fork(len(shared), len(mine), len(brought), at, marker)
        histories = _histories(case, first, mine)
        _copy_bytes(case, other, histories)
        outcome = _apply(case, histories)
    outcome.brought = len(brought)
    saving.rows = outcome.rows
    clashes = list(_clashes(histories))
    changed, deleted = _altered(histories, {cell for cell, _ in clashes})
    if _queue(case, clashes) or outcome.rows:
        saving.words = {"merged": b"".join(brought), "file": name}
    outcome.told = told(case, fork, since=first, added=outcome.added, changed=changed, deleted=deleted)
    return outcome


def _keep_apart(case: Case, other: apsw.Connection) -> None:
    """Go on under a new identity when the file holds acts of ours that we never did: it was copied or put back."""
    written = other.execute("SELECT id FROM entry WHERE replica = ?", (case.local("replica"),)).fetchall()
    if any(case.value("SELECT 1 FROM entry WHERE id = ?", key) is None for key in written):
        case.take_new_identity()


def _copy_entries(case: Case, other: apsw.Connection, known: Iterable[bytes], first: int) -> Iterator[bytes]:
    new = [entry for entry in journal.entries(other) if entry.id not in known]
    for entry in new:
        if _withheld(other, entry):
            raise CaseError(
                f"The copy withholds what entry {entry.n} ({entry.act}) wrote, and this case does not hold it;"
                " ask for a copy in which nothing is withheld."
            )
    for seq, entry in enumerate(sorted(new, key=lambda each: (each.n, each.id)), start=first):
        facts = (entry.id, entry.replica, entry.n, entry.at, entry.act, entry.undoes, entry.prev_hash, entry.hash)
        journal.write_entries(case.raw, [(seq, *facts)])
        rows = other.execute(
            "SELECT id & 16777215, tbl, row, field, old, new, salt, leaf FROM change WHERE id >= ? AND id < ?",
            (entry.seq << 24, (entry.seq + 1) << 24),
        )
        journal.write_changes(case.raw, ((seq << 24 | k, *rest) for k, *rest in paced(rows, case.rest)))
        yield entry.id


def _withheld(other: apsw.Connection, entry: Entry) -> bool:
    """Whether an entry came as leaves only: once in, the whole one could never follow it under the same id."""
    query = "SELECT 1 FROM change WHERE id >= ? AND id < ? AND salt IS NULL"
    return other.execute(query, (entry.seq << 24, (entry.seq + 1) << 24)).fetchone() is not None


def _histories(case: Case, first: int, mine: set[int]) -> dict[Cell, _History]:
    """The versions of every field that the incoming entries touch, in the order that decides."""
    rows = case.raw.execute(
        "SELECT c.tbl, c.row, c.field, c.new, e.id, e.seq FROM change c JOIN entry e ON e.seq = c.id >> 24"
        " WHERE c.row IN (SELECT row FROM change WHERE id >= ?) AND c.tbl <> ? ORDER BY e.n, e.id",
        (first << 24, ENTRY),
    )
    found: dict[Cell, _History] = {}
    for table, row, name, new, entry, seq in paced(rows, case.rest):
        history = found.setdefault((table, row, name), _History())
        history.visible = version = _Version(entry, new)
        if seq >= first:
            history.theirs = version
        elif seq in mine:
            history.mine = version
        else:
            history.base = version
    return found


def _copy_bytes(case: Case, other: apsw.Connection, histories: dict[Cell, _History]) -> None:
    for (table, _row, name), history in histories.items():
        if table == "blob" and name == "chunks" and history.theirs:
            for key in keys(history.theirs.value or b""):
                data = other.execute("SELECT data FROM blob_chunk WHERE sha256 = ?", (key,)).fetchone()
                if data:
                    case.raw.execute("INSERT INTO blob_chunk VALUES (?, ?) ON CONFLICT DO NOTHING", (key, data[0]))
                    case.rest()


def _give_back(case: Case, other: apsw.Connection) -> None:
    """Bytes that a salvage of this case could not save, where the copy still holds them."""
    for key in lost(case.raw).chunks:
        data = other.execute("SELECT data FROM blob_chunk WHERE sha256 = ?", (key,)).fetchone()
        if data:
            case.raw.execute("INSERT INTO blob_chunk VALUES (?, ?) ON CONFLICT DO NOTHING", (key, data[0]))


def _apply(case: Case, histories: dict[Cell, _History]) -> _Outcome:
    """Show the deciding version in every field the incoming entries touch."""
    outcome = _Outcome()
    values: dict[tuple[str, tuple[str, ...]], dict[bytes, tuple[Any, ...]]] = {}
    rows: dict[tuple[str, bytes], dict[str, Any]] = {}
    for (table, row, name), history in histories.items():
        if history.theirs and history.visible:
            rows.setdefault((table, row), {})[name] = history.visible.value
    for (table, row), shown in rows.items():
        values.setdefault((table, tuple(shown)), {})[row] = tuple(shown.values())
    for (table, names), wanted in values.items():
        _show(case, table, names, wanted, outcome)
    return outcome


def _show(
    case: Case, table: str, names: tuple[str, ...], wanted: dict[bytes, tuple[Any, ...]], outcome: _Outcome
) -> None:  # fmt: skip
    """Put values of the same fields into rows of one table, those that lack them."""
    quoted = [f'"{name}"' for name in names]
    read = ", ".join(quoted)
    query = f'SELECT id, {read} FROM "{table}" WHERE id IN (SELECT unhex(value) FROM json_each(?))'
    here = {key: tuple(held) for key, *held in case.raw.execute(query, (keys_json(wanted),))}
    new = [key for key in wanted if key not in here]
    changed = [key for key, held in here.items() if held != wanted[key]]
    rows = ((key, *wanted[key]) for key in paced(new, case.rest))
    insert(case.raw, f'"{table}" (id, {read})', len(names) + 1, rows)
    sets = ", ".join(f"{name} = ?" for name in quoted)
    rows = ((*wanted[key], key) for key in paced(changed, case.rest))
    case.raw.executemany(f'UPDATE "{table}" SET {sets} WHERE id = ?', rows)
    outcome.new += len(new)
    outcome.changed += len(changed)
    outcome.added.setdefault(table, []).extend(new)
    if new or changed:
        outcome.rows.setdefault(table, set()).update(new, changed)


def _altered(
    histories: dict[Cell, _History], clashing: set[Cell]
) -> tuple[dict[tuple[str, bytes], list[str]], list[tuple[str, bytes]]]:
    """Fields of records here that take the copy's value without a clash, and the records that go to the trash."""
    changed: dict[tuple[str, bytes], list[str]] = {}
    deleted = []
    for (table, row, name), history in histories.items():
        before, taken = history.mine or history.base, history.theirs
        if not taken or history.visible is not taken or before is None or before.value == taken.value:
            continue
        if (table, row, name) in clashing:
            continue
        if name == "deleted" and taken.value:
            deleted.append((table, row))
        else:
            changed.setdefault((table, row), []).append(name)
    return changed, deleted


def _clashes(histories: dict[Cell, _History]) -> Iterator[tuple[Cell, _History]]:
    """Fields that both sides changed to different values, and rows one side deleted while the other edited them."""
    edited: dict[tuple[str, bytes, str], _History] = {}
    for (table, row, name), history in histories.items():
        if table in OPINIONS or table not in FIELDS or (table, name) in LAYOUT:
            continue
        if history.mine and history.theirs and history.mine.value != history.theirs.value:
            yield (table, row, name), history
        for side in ("mine", "theirs"):
            if name != "deleted" and getattr(history, side):
                edited[table, row, side] = history
    for (table, row, name), history in list(histories.items()):
        for side, far in (("mine", "theirs"), ("theirs", "mine")):
            trashed = getattr(history, side)
            if name == "deleted" and trashed and trashed.value == 1 and not getattr(history, far):
                other = edited.get((table, row, far))
                if other:
                    made = _History(history.base)
                    setattr(made, side, trashed)
                    setattr(made, far, _Version(getattr(other, far).entry, 0))
                    yield (table, row, name), made


def _queue(case: Case, clashes: Iterable[tuple[Cell, _History]]) -> bool:
    """A conflict record for each, unless it stands already; its sides are in the order of their entries, so every
    replica writes the same."""
    found: dict[bytes, tuple[Any, ...]] = {}
    for (table, row, name), history in clashes:
        sides = sorted((side for side in (history.mine, history.theirs) if side), key=lambda side: side.entry)
        key = sha256(b"".join([table.encode(), row, name.encode(), *(side.entry for side in sides)])).digest()[:16]
        one, two = ({"entry": side.entry.hex(), "value": _worded(side.value)} for side in sides)
        base = _worded(history.base.value) if history.base else None
        found[key] = (key, row, table, name, canonical({"base": base, "one": one, "two": two}))
    held = {key for (key,) in case.raw.execute("SELECT id FROM conflict")} if found else set()
    new = [values for key, values in found.items() if key not in held]
    insert(case.raw, 'conflict (id, about, "table", field, "values")', 5, new)
    return bool(new)


def _worded(value: Any) -> Any:
    return {"bytes": value.hex()} if isinstance(value, bytes) else value


def _report(case: Case, other: apsw.Connection, outcome: _Outcome) -> MergeReport:
    total = sum(next(other.execute(f'SELECT count(*) FROM "{table}"'))[0] for table in BY_TABLE)
    same = total - outcome.new - outcome.changed
    twice = said_twice(case, outcome.rows)
    facts = (outcome.new, same, outcome.changed, _open(case), None, outcome.brought, twice)
    return MergeReport(*facts, outcome.told, signed(other))


def _open(case: Case) -> list[Row]:
    queued = case.rows("SELECT id FROM conflict WHERE settled IS NULL AND deleted = 0")
    return records(case, "conflict", [key for (key,) in queued])
