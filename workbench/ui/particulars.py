"""What the inspector says of a record of each kind: its fields, ties, grades, notes and past."""

from __future__ import annotations

from html import escape

from workbench.case.case import Case
from workbench.case.ids import id_bytes, id_text
from workbench.case.linked import linked
from workbench.case.rows import Row, records
from workbench.ui import theme
from workbench.ui.facts import Facts
from workbench.ui.slips import Chip, Line, Slip, Words
from workbench.ui.wording import clock, short_address

GRADED = ("source", "sighting", "claim")
PAST = 6  # entries of a record's history that are listed
TIES = 40
TITLE = 90  # letters of a tied record that are shown
_FIELDS: dict[str, tuple[tuple[str, str], ...]] = {
    "source": (("Publisher", "publisher"), ("Author", "author"), ("Published", "published_how"),
               ("Language", "language"), ("Address", "url"), ("File", "name"), ("Type", "mime"),
               ("SHA-256", "sha256")),
    "sighting": (("Type", "aircraft"), ("When", "when"), ("Place", "place"), ("From", "origin"),
                 ("To", "destination"), ("Count", "count"), ("Event", "event"), ("Registration", "registration"),
                 ("Hex", "hex"), ("Callsign", "callsign"), ("Operator", "operator"), ("Seen by", "method"),
                 ("Asserted by", "by"), ("Hedge", "hedge")),
    "claim": (("When", "when"), ("Kind", "kind"), ("Nature", "nature"), ("Asserted by", "by"), ("Hedge", "hedge")),
    "link": (("Kind", "kind"), ("Basis", "basis"), ("Note", "note")),
    "entity": (("Type", "type"), ("Aliases", "aliases")),
    "lead": (("Status", "status"),),
}  # fmt: skip
_PAST = """
SELECT DISTINCT e.id, e.n, e.at, e.act FROM change c JOIN entry e ON e.seq = c.id >> 24
WHERE c.row IN (SELECT ?1 UNION SELECT id FROM grade WHERE about = ?1 UNION SELECT id FROM note WHERE about = ?1)
ORDER BY e.seq DESC LIMIT ?2
"""
_FIELD_OF = {"published_how": "published"}
_LONG = {"url": short_address}  # what would not break into lines by itself
_SELDOM = ("registration", "hex", "callsign", "operator", "origin", "destination", "hedge", "count")


def what(case: Case, row: Row, *, open_: bool) -> list[Slip]:
    """The record's own fields; ``open_`` offers readings to accept."""
    kind, facts = row["record"], Facts(case, open_=open_)
    nothing = "not recorded" if kind == "source" else "not stated"
    silent = []
    for name, key in _FIELDS.get(kind, ()):
        if kind == "sighting" and key in _SELDOM and not row[key]:
            silent.append(name.lower())
        else:
            facts.add(name, _value(row, key), field=_FIELD_OF.get(key, key), nothing=nothing)
    return [*facts.slips, *([Words(f"Not stated: {', '.join(silent)}", "faint")] if silent else [])]


def _value(row: Row, key: str) -> str | Row | None:
    value = row.get(key)
    if value and key in _LONG:
        return _LONG[key](value)
    if isinstance(value, list):
        return " → ".join(str(each) for each in value)
    return value if isinstance(value, dict) or value is None else str(value)


def ties(case: Case, key: bytes) -> tuple[list[Slip], int]:
    """Links both ways and what hangs on the record, notes left out; and how many there are."""
    found = [tie for tie in linked(case, key) if tie["record"]["kind"] != "note"]
    slips: list[Slip] = []
    for tie in found[:TIES]:
        far = tie["record"]
        bare = " (no excerpt yet)" if tie["kind"] and not tie["excerpts"] else ""
        chip = Chip(far["kind"], far["number"] or far["kind"], id_bytes(far["id"]))
        slips.append(Line((chip, Words(f"{tie['says']}{bare}"))))
        if far["title"]:
            title = far["title"] if len(far["title"]) <= TITLE else far["title"][:TITLE].rstrip() + "…"
            slips.append(Words(f"“{title}”", "quote") if far["kind"] == "excerpt" else Words(title, "faint"))
    more = [Words(f"+ {len(found) - TIES} more", "faint")] if len(found) > TIES else []
    return [*slips, *more], len(found)


def graded(case: Case, key: bytes) -> list[Slip]:
    """Every grade given, the newest first, with who, when and why."""
    query = "SELECT value, by, at, reason FROM grade WHERE about = ? AND deleted = 0 ORDER BY at DESC"
    said = [
        f"{value} by {by}, {clock(at)}" + (f": {reason}" if reason else "")
        for value, by, at, reason in case.rows(query, (key,))
    ]
    return [Words("\n".join(said), "small")] if said else []


def noted(case: Case, key: bytes) -> list[Slip]:
    """What analysts remarked."""
    keys = [note for (note,) in case.rows("SELECT id FROM note WHERE about = ? AND deleted = 0", (key,))]
    slips: list[Slip] = []
    for row in records(case, "note", keys) if keys else ():
        slips += [Words(row["text"]), Words(f"{row['by']}, {clock(row['at'])}", "faint")]
    return slips


def past(case: Case, key: bytes) -> list[Slip]:
    """What was done to the record, newest first."""
    found = case.rows(_PAST, (key, PAST + 1))
    said = "".join(_entry(case, *row) for row in found[:PAST])
    more = [Words("Earlier entries stand in the journal.", "faint")] if len(found) > PAST else []
    return [Words(said, "small", html=True), *more, Words(id_text(key), "mono")]


def _entry(case: Case, entry: bytes, n: int, at: str, act: str) -> str:
    words = dict(case.rows("SELECT field, new FROM change WHERE row = ? AND tbl = 'entry'", (entry,)))
    reason = f": {escape(words['reason'])}" if words.get("reason") else ""
    faint = theme.current().text3
    aside = f"{clock(at)} · {escape(words.get('by') or 'not recorded')} · entry {n}"
    return f"<p style='margin: 0 0 3px 0'>{escape(act)}{reason}<br><span style='color:{faint}'>{aside}</span></p>"
