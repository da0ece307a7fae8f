"""Whether choosing a value would change who something goes back to, or what an item of evidence weighs.

It is tried: the value is written, origins and weights are read again, and the change is rolled back.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from workbench.analysis.rated import matrix_of
from workbench.analysis.rested import assessed, origins_of
from workbench.analysis.weights import shown
from workbench.case.case import Case
from workbench.case.ids import id_bytes
from workbench.case.records import BY_TABLE, Json, Key, canonical
from workbench.case.rows import Row

COUNTS: dict[str, tuple[str, ...]] = {
    "link": ("a", "b", "kind", "basis", "deleted"), "quotation": ("record", "excerpt", "deleted"),
    "excerpt": ("source", "anchor", "deleted"), "publisher": ("name", "deleted"),
    "source": ("title", "publisher", "capture", "part_of", "deleted"), "retraction": ("source", "deleted"),
    "sighting": ("by", "nature", "count", "deleted"), "claim": ("by", "kind", "nature", "deleted"),
    "hypothesis": ("deleted",), "basis": ("record", "judgement", "deleted"), "track": ("source", "deleted"),
    "imagery": ("source", "deleted"),
}  # fmt: skip
"""The fields that origins and weights are read from; any other one leaves them as they are."""
_STAY = "Origins and weights stay as they are."
_NAMED = 3  # records that are told one by one
_MANY = 400  # hypotheses, judgements and items of evidence that are read twice before a choice
Standing = dict[bytes, tuple[str, str]]
"""Of each record its origins in words and what it weighs."""


class _Tried(Exception):
    """Rolls the trial back."""


def swayed(case: Case, conflict: Row, *, side: str) -> str:
    """What a side does to origins and weights, in a sentence or two."""
    key = id_bytes(conflict["record"])
    table = case.table(key) if key else ""
    if key is None or conflict["field"] not in COUNTS.get(table, ()):
        return _STAY
    if case.value("SELECT (SELECT count(*) FROM rating) + (SELECT count(*) FROM basis)") > _MANY:
        return "Origins and weights may change; the case is too large to try it beforehand."
    before, after = _standing(case, key, table), _tried(case, key, table, conflict["field"], conflict[side])
    return " ".join(_told(case, before, after)) or _STAY


def _tried(case: Case, key: bytes, table: str, field: str, value: Any) -> Standing:
    found: Standing = {}
    try:
        with case.change("Try"):
            stored = _stored(table, field, value)
            case.raw.execute(f'UPDATE "{table}" SET "{field}" = ? WHERE id = ?', (stored, key))
            found = _standing(case, key, table)
            raise _Tried
    except _Tried:
        return found


def _stored(table: str, field: str, value: Any) -> Any:
    """A side's value as its column stores it."""
    column = getattr(BY_TABLE[table], field)
    if isinstance(column, Key) and isinstance(value, str):
        return bytes.fromhex(value)
    return canonical(value) if isinstance(column, Json) and value is not None else value


def _standing(case: Case, key: bytes, table: str) -> Standing:
    matrix = matrix_of(case)
    weights = {member: shown(row.weight) for row in matrix.rows for member in row.members}
    about = dict.fromkeys([*assessed(case), *weights, *([key] if table in ("sighting", "claim") else [])])
    return {each: (_origins(case, each), weights.get(each, "")) for each in about}


def _origins(case: Case, key: bytes) -> str:
    if case.table(key) not in ("sighting", "claim", "hypothesis", "judgement") or _gone(case, key):
        return ""
    return origins_of(case, key).words()


def _gone(case: Case, key: bytes) -> bool:
    return bool(case.value(f'SELECT deleted FROM "{case.table(key)}" WHERE id = ?', (key,)))


def _told(case: Case, before: Standing, after: Standing) -> Iterator[str]:
    for at, what in enumerate(("Origins", "Weight")):
        changed = [each for each in {**before, **after} if _part(before, each, at) != _part(after, each, at)]
        says = "; ".join(
            f"{case.number(each)} from {_part(before, each, at) or 'none'} to {_part(after, each, at) or 'none'}"
            for each in changed[:_NAMED]
        )
        more = f"; {len(changed) - _NAMED} more" if len(changed) > _NAMED else ""
        if changed:
            yield f"{what} change{'s' if what == 'Weight' else ''}: {says}{more}."


def _part(found: Standing, key: bytes, at: int) -> str:
    return found.get(key, ("", ""))[at]
