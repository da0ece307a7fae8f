"""What choosing the returned value of a field would change, told before the choice."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.conflicts import unsettled
from workbench.case.ids import id_bytes, id_text
from workbench.case.resolving import moves
from workbench.case.rows import Row, records
from workbench.exchange.swayed import swayed
from workbench.values.resolved import ResolvedDate, from_json
from workbench.values.spoken import spoken_date

_RESTING = (
    ("link", "SELECT count(*) FROM link WHERE deleted = 0 AND ?1 IN (a, b)"),
    ("rating", "SELECT count(*) FROM rating WHERE deleted = 0 AND evidence = ?1 AND value IS NOT NULL"),
    ("judgement", "SELECT count(DISTINCT judgement) FROM basis WHERE deleted = 0 AND record = ?1"),
)
_QUOTED = """SELECT 1 FROM excerpt e WHERE e.source = ?2 AND e.id IN (
SELECT excerpt FROM quotation WHERE record = ?1 AND deleted = 0 UNION ALL SELECT excerpt FROM mention WHERE id = ?1)"""
_NAMED = 3  # dates that are told one by one


def effect(case: Case, conflict: Row, *, side: str = "theirs") -> str:
    """The effect of a side on everything else, in sentences."""
    key, field = id_bytes(conflict["record"]), conflict["field"]
    if key is None:
        return "Nothing else changes."
    rests = _resting(case, key)
    sways = swayed(case, conflict, side=side)
    if field == "deleted":
        return f"{_trashed(case, key, rests, bool(conflict[side]))} {sways}"
    says = _dates(case, key, conflict[side]) if _is_published(case, key, field) else "No date is counted from it."
    stays = f"What rests on it stays: {rests}." if rests else "Nothing rests on it."
    return f"{says} {stays} {sways}"


def followers(case: Case, conflicts: Sequence[Row]) -> dict[str, list[Row]]:
    """Of each publication date in dispute the disputes that follow from it: dates that both sides only counted anew
    from it. Whoever settles the first settles them the same way."""
    dates = [row for row in conflicts if _counted(row["mine"]) and _counted(row["theirs"])]
    found: dict[str, list[Row]] = {}
    for row in conflicts:
        key = id_bytes(row["record"])
        if key is not None and _is_published(case, key, row["field"]):
            found[row["id"]] = [each for each in dates if _stands_in(case, each["record"], key)]
    return found


def settle(case: Case, conflict: bytes, choice: str) -> list[Row]:
    """Settle a conflict, and the same way those that follow from it, in one entry; tells which these were."""
    rows = records(case, "conflict", unsettled(case)) if choice in ("mine", "theirs") else []
    follow = followers(case, rows).get(id_text(conflict), [])
    with case.change("Settle conflict"):
        for row in follow:
            acts.settle(case, id_bytes(row["id"]) or b"", choice)
        acts.settle(case, conflict, choice)
    return follow


def _counted(value: Any) -> bool:
    return isinstance(value, dict) and bool(value.get("rule")) and not value.get("accepted_by")


def _stands_in(case: Case, record: str, source: bytes) -> bool:
    return bool(case.value(_QUOTED, (id_bytes(record), source)))


def _is_published(case: Case, key: bytes, field: str) -> bool:
    return field == "published" and case.table(key) == "source"


def _dates(case: Case, source: bytes, chosen: Any) -> str:
    """The dates on a source's words that are counted from its publication date and would read otherwise."""
    found = moves(case, source, from_json(json.dumps(chosen)) if chosen else None)
    moved = [each for each in found if _day(each.before) != _day(each.after)]
    kept = len(found) - len(moved)
    keeps = (
        f" {kept} more {'is counted anew and keeps its days' if kept == 1 else 'are counted anew and keep their days'}."
    )
    keeps = keeps if kept else ""
    if not moved:
        return f"No date that is counted from it moves.{keeps}"
    told = "; ".join(f"{case.number(each.record)} from {_day(each.before)} to {_day(each.after)}"
                     for each in moved[:_NAMED])  # fmt: skip
    more = f"; {len(moved) - _NAMED} more" if len(moved) > _NAMED else ""
    return f"{'One date moves' if len(moved) == 1 else f'{len(moved)} dates move'}: {told}{more}.{keeps}"


def _day(when: ResolvedDate) -> str:
    return spoken_date(when.edtf) if when.edtf else "open"


def _trashed(case: Case, key: bytes, rests: str, goes: bool) -> str:
    number = case.number(key)
    if not goes:
        return f"{number} stays out of the trash."
    return f"{number} goes to the trash, from where it can be restored" + (f"; on it rest {rests}." if rests else ".")


def _resting(case: Case, key: bytes) -> str:
    counts = [(kind, int(case.value(query, (key,)) or 0)) for kind, query in _RESTING]
    return _listed([f"{count} {kind}{'s' if count > 1 else ''}" for kind, count in counts if count])


def _listed(told: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(told[:-1]), *told[-1:])))
