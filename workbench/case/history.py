"""The journal as people read it: entries labelled with what they are about, and the history of a record."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from workbench.case.case import Case
from workbench.case.collection import FIELD
from workbench.case.ids import id_text
from workbench.case.journal import ENTRY, Entry, entries, entry_by_id, words_of
from workbench.case.records import BY_TABLE, Json

MAIN = (
    "source",
    "sighting",
    "claim",
    "lead",
    "hypothesis",
    "judgement",
    "board",
    "entity",
    "conflict",
    "excerpt",
    "link",
    "enquiry",
    "track",
    "airframelist",
    "savedview",
    "report",
    "issue",
    "publisher",
    "capture",
)
"""What an entry is about: the first of these kinds that it touched."""
BESIDE = {"grade": "about", "note": "about", "card": "record", "alias": "entity", "assignment": "entity",
          "quotation": "record", "translation": "excerpt", "imagery": "source", "coverage": "source",
          "mention": "excerpt", "dismissal": "source", "doubt": "track",
          "tagging": "record", "frame": "board", "tag": "parent", "rating": "evidence", "weight": "evidence",
          "basis": "judgement", "ruling": "about", "retraction": "source",
          "handling": "about"}  # fmt: skip
"""Rows that stand for another record: a grade is about the source it grades."""
ITSELF = {"frame"}
"""Rows beside a record that an act on them is about all the same: the group that is folded, not its board."""
OF_BYTES = {"custody": "capture", "stamp": "capture", "capture": "id"}
"""Rows that stand for the source of a capture, by the column that names the capture."""
BETWEEN = {"Identify", "Tell apart", "Join", "Split", "Remove link"}
"""Acts on links that are told by the records at their ends."""
QUOTING = {"Link track"}
"""Those that are told so even where words are quoted for them in the same act."""
LOOKED_AT = 8_000  # changes of an entry that its label is made from
SHOWN = 3  # records that a label names before it counts the rest


def label(case: Case, entry: Entry) -> str:
    """The act with the record it was about: ``Tag sighting SG-06``."""
    root = _root(case, entry)
    subjects = _subjects(case, root)
    numbers = [case.number(key) for key in subjects[:SHOWN]]
    if len(subjects) > SHOWN:
        endless = case.value("SELECT 1 FROM change WHERE id = ?", (root.seq << 24 | LOOKED_AT,))
        return f"{entry.act} {', '.join(numbers)} and {'many' if endless else len(subjects) - SHOWN} more"
    return " ".join([entry.act, ", ".join(numbers)]).strip()


def _root(case: Case, entry: Entry) -> Entry:
    """The act that a chain of undos and redos goes back to."""
    while entry.undoes:
        before = entry_by_id(case.raw, entry.undoes)
        if before is None:
            break
        entry = before
    return entry


def _subjects(case: Case, entry: Entry) -> list[bytes]:
    words = words_of(case.raw, entry.seq)
    if "merged" in words:
        return []
    rows = case.rows(
        "SELECT tbl, row FROM change WHERE id >= ? AND id < ? AND tbl <> ? ORDER BY id",
        (entry.seq << 24, entry.seq << 24 | LOOKED_AT, ENTRY),
    )
    touched: dict[str, list[bytes]] = {}
    for table, row in dict.fromkeys(rows):
        touched.setdefault(table, []).append(row)
    if entry.act in QUOTING and "link" in touched:
        return _ends(case, touched["link"])
    sources = _sources(case, touched) if not touched.keys() & {"source", "excerpt", "sighting", "claim"} else []
    if sources:
        return sources
    for table in MAIN:
        if table == "link" and table in touched and entry.act in BETWEEN:
            return _ends(case, touched[table])
        if table in touched:
            return touched[table]
    for table, column in BESIDE.items():
        if table in touched:
            return touched[table] if table in ITSELF else _beside(case, entry, table, column)
    return []


def _sources(case: Case, touched: Mapping[str, Sequence[bytes]]) -> list[bytes]:
    """The sources whose bytes an entry was about."""
    found = [
        source for table, column in OF_BYTES.items() for key in touched.get(table, ()) for (source,) in case.rows(
            f'SELECT s.id FROM source s JOIN "{table}" t ON t."{column}" = s.capture WHERE t.id = ?', (key,))
    ]  # fmt: skip
    return list(dict.fromkeys(found))


def _ends(case: Case, links: Sequence[bytes]) -> list[bytes]:
    found = [end for link in links for end in case.rows("SELECT a, b FROM link WHERE id = ?", (link,))[0]]
    return list(dict.fromkeys(found))


def _beside(case: Case, entry: Entry, table: str, column: str) -> list[bytes]:
    found = case.rows(
        f'SELECT t."{column}", min(c.id) FROM change c CROSS JOIN "{table}" t ON t.id = c.row'
        f' WHERE c.id >= ? AND c.id < ? AND c.tbl = ? AND t."{column}" IS NOT NULL GROUP BY 1 ORDER BY 2',
        (entry.seq << 24, (entry.seq + 1) << 24, table),
    )
    return [key for key, _first in found]


def shown_entry(case: Case, entry: Entry, *, named: bool = True) -> dict[str, Any]:
    """An entry as the contract gives it; its label is the act alone where its records are not to be ``named``."""
    words = words_of(case.raw, entry.seq)
    undone = entry_by_id(case.raw, entry.undoes) if entry.undoes else None
    return {
        "n": entry.n, "at": entry.at, "by": words.get("by"), "label": label(case, entry) if named else entry.act,
        "undoes": undone.n if undone else None, "hash": entry.hash.hex(), "id": id_text(entry.id),
        "reason": words.get("reason"),
    }  # fmt: skip


def entry_rows(case: Case, *, of: bytes | None = None, limit: int | None = None) -> list[dict[str, Any]]:
    """Entries, newest first; only those that touched the record ``of`` where one is named."""
    most = -1 if limit is None else limit
    if of is None:
        chosen = entries(
            case.raw, "WHERE seq > (SELECT max(seq) FROM entry) - ?", (1 << 40 if limit is None else limit,)
        )
        return [shown_entry(case, entry) for entry in reversed(list(chosen))]
    rows = rows_of(case, of)
    marks = ", ".join("?" * len(rows))
    found = case.rows(
        f"SELECT DISTINCT id >> 24 FROM change WHERE row IN ({marks}) ORDER BY 1 DESC LIMIT ?", (*rows, most)
    )
    return [shown_entry(case, entry) for (seq,) in found for entry in entries(case.raw, "WHERE seq = ?", (seq,))]


def acts_on(case: Case, key: bytes, limit: int) -> list[dict[str, Any]]:
    """The newest acts that touched a record, by their own words: ``{n, at, by, act, reason, id}`` each.

    Unlike ``entry_rows`` this names no other records, so that an act on thousands costs no more than one on this.
    """
    rows = rows_of(case, key)
    marks = ", ".join("?" * len(rows))
    found = case.rows(
        f"SELECT DISTINCT id >> 24 FROM change WHERE row IN ({marks}) ORDER BY 1 DESC LIMIT ?", (*rows, limit)
    )
    return [_told_shortly(case, entry) for (seq,) in found for entry in entries(case.raw, "WHERE seq = ?", (seq,))]


def _told_shortly(case: Case, entry: Entry) -> dict[str, Any]:
    words = words_of(case.raw, entry.seq)
    return {"n": entry.n, "at": entry.at, "by": words.get("by"), "act": entry.act, "reason": words.get("reason"),
            "id": id_text(entry.id)}  # fmt: skip


def rows_of(case: Case, key: bytes) -> list[bytes]:
    """The record's row, and the rows that hang on it or on its bytes; a card is mere layout."""
    queries = [f'SELECT id FROM "{table}" WHERE "{column}" = ?1' for table, column in BESIDE.items() if table != "card"]
    queries += [
        f'SELECT t.id FROM source s JOIN "{table}" t ON t."{column}" = s.capture WHERE s.id = ?1'
        for table, column in OF_BYTES.items()
    ]
    return [key, *(row for query in queries for (row,) in case.rows(query, (key,)))]


def field_history(case: Case, key: bytes) -> list[dict[str, Any]]:
    """Every change of a record's fields and grades in order of arrival.

    One ``{n, at, by, label, reason, id, field, old, new}`` a change, ``id`` that of its entry.
    """
    told: dict[int, dict[str, Any]] = {}
    history = []
    for table, row, seq, name, old, new in _changes(case, key):
        if name == "deleted" and old is None:
            continue
        if seq not in told:
            entry = next(entries(case.raw, "WHERE seq = ?", (seq,)))
            told[seq] = {name: shown for name, shown in shown_entry(case, entry).items() if name in _TOLD}
        if table == "grade":
            name = str(case.value("SELECT axis FROM grade WHERE id = ?", (row,)))
        pair = _readable(table, name, old), _readable(table, name, new)
        parts = _parts(*pair) if (table, name) == ("capture", "collected") else [(name, *pair)]
        history += [{**told[seq], "field": field, "old": was, "new": now} for field, was, now in parts]
    return history


def _parts(old: dict[str, Any] | None, new: dict[str, Any] | None) -> list[tuple[str, Any, Any]]:
    """What changed in a collection record, field by field; the record as it came in is no change."""
    if old is None or new is None:
        return []
    names = sorted(old.keys() | new.keys())
    return [(FIELD + name, old.get(name), new.get(name)) for name in names if old.get(name) != new.get(name)]


_TOLD = ("n", "at", "by", "label", "reason", "id")


def _changes(case: Case, key: bytes) -> list[tuple[Any, ...]]:
    return case.rows(
        "SELECT tbl, row, id >> 24, field, old, new FROM change WHERE row = ?1 AND tbl <> ?2"
        " UNION ALL SELECT c.tbl, c.row, c.id >> 24, c.field, c.old, c.new"
        " FROM grade g JOIN change c ON c.row = g.id"
        " WHERE g.about = ?1 AND c.tbl = 'grade' AND c.field = 'value'"
        " UNION ALL SELECT c.tbl, c.row, c.id >> 24, c.field, c.old, c.new"
        " FROM source s JOIN change c ON c.row = s.capture"
        " WHERE s.id = ?1 AND c.tbl = 'capture' AND c.field = 'collected' ORDER BY 3",
        (key, ENTRY),
    )


def _readable(table: str, name: str, value: Any) -> Any:
    if isinstance(value, bytes):
        return id_text(value) if len(value) in (16, 32) else value.hex()
    kind = getattr(BY_TABLE.get(table), name, None)
    return json.loads(value) if isinstance(kind, Json) and isinstance(value, str) else value
