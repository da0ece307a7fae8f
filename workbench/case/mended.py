"""From what stands of a damaged case to what its records were: the journal where it holds, else the tables."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from workbench.case.ids import new_id
from workbench.case.journal import Entry, FieldChange
from workbench.case.records import BY_TABLE, FIELDS, Key
from workbench.case.remains import Remains, of_records

State = dict[str, dict[bytes, dict[str, Any]]]
_TYPES = {"TEXT": str, "INT": int, "INTEGER": int, "BLOB": bytes, "REAL": float}
_REFERS = {
    (table, name): column.refers
    for table, model in BY_TABLE.items()
    for name, column in model._meta.fields.items()
    if isinstance(column, Key) and column.refers
}
_WANTS = {
    (table, name): _TYPES[str(column.field_type)]
    for table, model in BY_TABLE.items()
    for name, column in model._meta.fields.items()
}


@dataclass
class Mended:
    """``state`` is what the records were; ``written`` what of it the sound entries do not give.

    ``lost``: hashes of entries that are gone or broken; ``stubs``: records of which only the key is left; ``emptied``:
    captures without bytes; ``unlisted``: bytes of which nothing is left.
    """

    sound: list[Entry]
    broken: list[Entry]
    lost: set[bytes]
    state: State = field(default_factory=dict)
    written: list[FieldChange] = field(default_factory=list)
    stubs: set[bytes] = field(default_factory=set)
    emptied: set[bytes] = field(default_factory=set)
    unlisted: set[bytes] = field(default_factory=set)


def mended(found: Remains) -> Mended:
    """Work out what the records were."""
    sound, broken = found.sound()
    held = {entry.hash for entry in sound}
    missing = {entry.prev_hash for entry in sound if entry.prev_hash is not None} - held
    made = Mended(sound, broken, missing | {entry.hash for entry in broken if len(entry.hash) == 32})
    base, clocks = _replayed(found, sound), _clocks(found, sound)
    made.state = _replayed(found, sorted([*sound, *broken], key=_order))
    _take_tables(found, made.state, clocks, _doubtful(found, made, missing))
    _drop_phantoms(made.state, base)
    _lead_somewhere(made)
    made.written = list(_differences(base, made.state))
    return made


def _order(entry: Entry) -> tuple[int, bytes]:
    return entry.n, entry.id


def _replayed(found: Remains, entries: list[Entry]) -> State:
    """The records by these entries alone."""
    state: State = {table: {} for table in FIELDS}
    held = found.by_entry()
    for entry in sorted(entries, key=_order):
        for table, row, name, _old, new in of_records(held.get(entry.seq, [])):
            if isinstance(row, bytes) and _fits(table, name, new):
                state[table].setdefault(row, {})[name] = new
    return state


def _clocks(found: Remains, sound: list[Entry]) -> dict[tuple[str, bytes, str], int]:
    """When each field was last written by an entry that holds."""
    held = found.by_entry()
    return {
        (table, row, name): entry.n
        for entry in sorted(sound, key=_order)
        for table, row, name, _old, _new in of_records(held.get(entry.seq, []))
    }


def _doubtful(found: Remains, made: Mended, missing: set[bytes]) -> float:
    """Up to which moment of the clock an entry may be gone that wrote last; after it the journal is complete."""
    ends = [entry.n for entry in made.broken]
    ends += [entry.n - 1 for entry in made.sound if entry.prev_hash in missing]
    if found.local.get("head") not in {entry.id for entry in (*made.sound, *made.broken)}:
        return math.inf
    return max(ends, default=0)


def _take_tables(found: Remains, state: State, clocks: dict[tuple[str, bytes, str], int], doubtful: float) -> None:
    """Where an entry that is gone may have written last, the table says what."""
    for table, rows in found.rows.items() if doubtful else ():
        for key, row in rows.items():
            for name, value in zip(FIELDS[table][1:], row[1:], strict=True):
                if clocks.get((table, key, name), 0) <= doubtful and _fits(table, name, value):
                    state[table].setdefault(key, {})[name] = value


def _fits(table: str, name: str, value: Any) -> bool:
    wanted = _WANTS.get((table, name))
    return value is None or (wanted is not None and isinstance(value, wanted))


def _drop_phantoms(state: State, base: State) -> None:
    """A key that is damaged in a broken entry looks like a record of one field, or like bytes without a list of chunks;
    no act makes either."""
    for table, rows in state.items():
        for key in rows.keys() - base[table].keys():
            if len(rows[key]) < 2 or (table == "blob" and rows[key].get("chunks") is None):
                del rows[key]


def _lead_somewhere(made: Mended) -> None:
    """Let every record refer to records that are there, and let there be the one record of the case."""
    state = made.state
    for (table, name), wanted in _REFERS.items():
        for key, row in list(state[table].items()):
            target = row.get(name)
            if target is None or target in state[wanted]:
                continue
            if wanted == "blob":
                row[name] = None
                made.unlisted.add(target)
                made.emptied.add(key)
            else:
                state[wanted][target] = {"deleted": 1}
                made.stubs.add(target)
    for rows in state.values():
        for row in rows.values():
            if row.get("deleted") is None:
                row["deleted"] = 0
    if not state["investigation"]:
        state["investigation"][new_id()] = {"title": "Salvaged case", "deleted": 0}


def _differences(base: State, state: State) -> Iterator[FieldChange]:
    """What has to be written to get from one to the other."""
    for table, rows in state.items():
        for key, row in rows.items():
            was = base[table].get(key, {})
            for name in FIELDS[table][1:]:
                before, after = was.get(name), row.get(name)
                if before != after or (before is None) != (after is None):
                    yield FieldChange(table, key, name, before, after)
