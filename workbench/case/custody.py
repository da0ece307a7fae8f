"""The chain of custody of a source's bytes: each step in the order in which it happened, and where a link is missing.

The first step on record is their arrival in the case, which the program itself saw.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from workbench.case import blobs
from workbench.case.case import Case
from workbench.case.collection import UNKNOWN
from workbench.case.ids import id_text
from workbench.case.numbers import number_text
from workbench.values import edtf
from workbench.values.errors import CaseError

Row = dict[str, Any]
CUSTODIAL = ("custody", "stamp")
"""Records that tell of the custody of bytes; what is taken out of them is told with its reason."""
TAKEN_IN = "taken in"
CHECKED = "checked"
_HANDED = ("received", "transferred", "returned", TAKEN_IN)
_STEPS = """SELECT t.id, d.number, t.action, t.given_by, t.taken_by, t.at, t.means, t.reason, t.sha256, t."by"
FROM custody t LEFT JOIN derived_number d ON d.row = t.id
WHERE t.capture = ? AND t.deleted = 0 ORDER BY d.number, t.id"""
_TAKEN_OUT = """SELECT t.id, d.number, {what}, e.at, e.act,
(SELECT w.new FROM change w WHERE w.row = e.id AND w.field = 'by'),
(SELECT w.new FROM change w WHERE w.row = e.id AND w.field = 'reason')
FROM "{kind}" t JOIN change c ON c.id = (SELECT max(id) FROM change WHERE row = t.id AND field = 'deleted')
JOIN entry e ON e.seq = c.id >> 24 LEFT JOIN derived_number d ON d.row = t.id
WHERE t.capture = (SELECT capture FROM source WHERE id = ?) AND t.deleted = 1 ORDER BY d.number, t.id"""
_NAMES = ("action", "given_by", "taken_by", "at", "means", "reason", "sha256", "by")


def instant() -> str:
    """Now, in UTC to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def seen_now(case: Case, capture: bytes) -> str:
    """The SHA-256 that the stored bytes of a capture give at this moment, damaged or not, in hex."""
    blob, found = case.value("SELECT blob FROM capture WHERE id = ?", (capture,)), sha256()
    for data in blobs.as_they_are(case.raw, blob):
        found.update(data)
        case.breathe()
    return found.hexdigest()


def chain(case: Case, source: bytes) -> list[Row]:
    """Every step in its order, ``matches`` where a hash was seen, ``gap`` where nothing tells how they got there."""
    rows = case.rows(
        "SELECT c.id, c.blob, c.collected FROM source s JOIN capture c ON c.id = s.capture WHERE s.id = ?", (source,)
    )
    if not rows or rows[0][1] is None:
        return []
    capture, blob, stored = rows[0]
    told = [_arrival(blob.hex(), json.loads(stored or "{}")), *_recorded(case, capture, blob.hex())]
    return list(_gaps(_in_order(told)))


def taken_out(case: Case, source: bytes) -> list[Row]:
    """Steps and stamps that stood in the custody of a source's bytes once: what, when, by whom, by which act, why."""
    rows: list[Row] = []
    for kind, what in (("custody", ", ".join(f't."{name}"' for name in _NAMES)), ("stamp", "'time stamp'")):
        for key, number, *said, at, act, by, reason in case.rows(_TAKEN_OUT.format(kind=kind, what=what), (source,)):
            step = dict(zip(_NAMES, said, strict=False))
            what = f"{told(step)}, {step['at'] or UNKNOWN}" if kind == "custody" else said[0]
            rows.append({
                "record": kind, "id": id_text(key), "number": number_text(kind, number or 0), "at": at, "act": act,
                "by": by, "reason": reason, "what": what,
            })  # fmt: skip
    return rows


def _arrival(own: str, held: Row) -> Row:
    """The step that the program saw: the bytes came into the case."""
    means = ", ".join(str(held[name]) for name in ("method", "tool") if held.get(name))
    said = {"action": TAKEN_IN, "given_by": None, "taken_by": held.get("by"), "at": held.get("at"), "means": means,
            "reason": held.get("purpose"), "sha256": own, "by": held.get("by")}  # fmt: skip
    return {"id": None, "number": None, **said, "matches": True}


def _recorded(case: Case, capture: bytes, own: str) -> Iterator[Row]:
    for key, number, *values in case.rows(_STEPS, (capture,)):
        said = dict(zip(_NAMES, values, strict=True))
        matches = None if said["sha256"] is None else said["sha256"] == own
        yield {"id": id_text(key), "number": number_text("custody", number or 0), **said, "matches": matches}


def _in_order(steps: Iterable[Row]) -> list[Row]:
    """By when each happened; one of unknown time stays behind the one recorded before it."""
    last, placed = "", []
    for at, step in enumerate(steps):
        last = _begins(step["at"]) or last
        placed.append((last, at, step))
    return [step for _begin, _at, step in sorted(placed, key=lambda each: each[:2])]


def _begins(at: str | None) -> str:
    try:
        return edtf.core(edtf.parse(at))[0] or "" if at and at != UNKNOWN else ""
    except CaseError:
        return ""


def _gaps(steps: Iterable[Row]) -> Iterator[Row]:
    holder = ""
    for step in steps:
        giver = step["given_by"] or (step["by"] if step["action"] == TAKEN_IN else "")
        apart = giver not in ("", UNKNOWN) and holder not in ("", UNKNOWN) and giver.casefold() != holder.casefold()
        moved = step["action"] in (*_HANDED, "copied")
        yield {**step, "gap": f"Nothing tells how it came from {holder} to {giver}." if apart and moved else None}
        if step["action"] in _HANDED:
            holder = step["taken_by"] or ""


def told(step: Row) -> str:
    """A step in a line: what was done, from whom to whom, how and why."""
    ways = [
        f"from {step['given_by']}" if step["given_by"] else "",
        f"to {step['taken_by']}" if step["taken_by"] else "",
    ]
    if step["action"] in (CHECKED, TAKEN_IN):
        ways = [f"by {step['taken_by'] or step['by'] or UNKNOWN}"]
    said = " ".join(filter(None, (step["action"], *ways)))
    return "; ".join(filter(None, (said, step["means"], step["reason"])))
