"""What the inspector says of a record of each kind: its fields, ties, grades, notes and past."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from workbench.case.case import Case
from workbench.case.history import entry_rows
from workbench.case.ids import id_bytes, id_text
from workbench.case.linked import linked
from workbench.case.rows import Row, records
from workbench.ui.sections import Facts, Section
from workbench.ui.wording import clock

Chip = Callable[[str, str, bytes], QWidget]
Accept = Callable[[str, str | None], object]
GRADED = ("source", "sighting", "claim")
PAST = 12  # entries of a record's history that are listed
TIES = 40
_FIELDS: dict[str, tuple[tuple[str, str], ...]] = {
    "source": (("Publisher", "publisher"), ("Author", "author"), ("Published", "published_how"), ("Language", "language"),
               ("Address", "url"), ("File", "name"), ("Type", "mime"), ("SHA-256", "sha256")),
    "sighting": (("Type", "aircraft"), ("When", "when"), ("Place", "place"), ("From", "origin"), ("To", "destination"),
                 ("Count", "count"), ("Event", "event"), ("Registration", "registration"), ("Hex", "hex"),
                 ("Callsign", "callsign"), ("Operator", "operator"), ("Seen by", "method"), ("Asserted by", "by"),
                 ("Hedge", "hedge")),
    "claim": (("When", "when"), ("Kind", "kind"), ("Nature", "nature"), ("Asserted by", "by"), ("Hedge", "hedge")),
    "link": (("Kind", "kind"), ("Basis", "basis"), ("Note", "note")),
    "entity": (("Type", "type"), ("Aliases", "aliases")),
    "lead": (("Status", "status"),),
    "excerpt": (("Place", "place"),),
}  # fmt: skip
_FIELD_OF = {"published_how": "published"}
_SEEN = ("registration", "hex", "callsign", "operator", "origin", "destination", "hedge", "count")


def what(case: Case, row: Row, accept: Accept | None) -> Section | None:
    """The record's own fields."""
    fields = _FIELDS.get(row["record"])
    if not fields:
        return None
    section = Section("what", "What")
    facts = Facts(case, accept)
    for name, key in fields:
        value = row.get(key)
        if not value and key in _SEEN and row["record"] == "sighting":
            continue
        nothing = "not recorded" if row["record"] == "source" else "not stated"
        facts.add(name, _value(row, key, value), field=_FIELD_OF.get(key, key), nothing=nothing)
    section.rows.addLayout(facts)
    absent = [name for name, key in fields if not row.get(key) and key in _SEEN]
    if row["record"] == "sighting" and absent:
        section.say(f"Not stated: {', '.join(name.lower() for name in absent)}", "faint")
    return section


def _value(row: Row, key: str, value: object) -> str | Row | None:
    if isinstance(value, list):
        return " → ".join(str(each) for each in value)
    if row["record"] == "excerpt":
        return f"characters {row['start']:,}–{row['end']:,}".replace(",", " ")
    return value if isinstance(value, dict) or value is None else str(value)


def ties(case: Case, key: bytes, chip: Chip) -> Section | None:
    """Links both ways, and what hangs on the record."""
    found = [tie for tie in linked(case, key) if tie["record"]["kind"] not in ("note",)]
    if not found:
        return None
    section = Section("links", "Links", len(found))
    for tie in found[:TIES]:
        far = tie["record"]
        bare = " (no excerpt yet)" if tie["kind"] and not tie["excerpts"] else ""
        end = chip(far["kind"], far["number"] or far["kind"], id_bytes(far["id"]))
        section.line(f"{tie['says']}{bare}", end)
        if far["title"] and far["kind"] != "excerpt":
            section.say(far["title"], "faint")
    if len(found) > TIES:
        section.say(f"+ {len(found) - TIES} more", "faint")
    return section


def graded(case: Case, key: bytes) -> Section | None:
    """Every grade given, the newest first, with who, when and why."""
    rows = case.rows("SELECT value, by, at, reason FROM grade WHERE about = ? AND deleted = 0 ORDER BY at DESC", (key,))
    if not rows:
        return None
    section = Section("grades", "Grades", len(rows))
    for value, by, at, reason in rows:
        section.say(f"{value} by {by}, {clock(at)}" + (f": {reason}" if reason else ""), "small")
    return section


def noted(case: Case, key: bytes) -> Section | None:
    """What analysts remarked."""
    keys = [note for (note,) in case.rows("SELECT id FROM note WHERE about = ? AND deleted = 0", (key,))]
    if not keys:
        return None
    section = Section("notes", "Notes", len(keys))
    for row in records(case, "note", keys):
        section.say(row["text"])
        section.say(f"{row['by']}, {clock(row['at'])}", "faint")
    return section


def past(case: Case, key: bytes) -> Section:
    """What was done to the record, newest first."""
    found = entry_rows(case, of=key, limit=PAST + 1)
    section = Section("past", "History")
    for entry in found[:PAST]:
        reason = f": {entry['reason']}" if entry["reason"] else ""
        section.say(f"{entry['label']}{reason}", "small")
        section.say(f"{clock(entry['at'])} · {entry['by']} · entry {entry['n']}", "faint")
    if len(found) > PAST:
        section.say("Earlier entries stand in the journal.", "faint")
    section.say(id_text(key), "mono")
    return section
