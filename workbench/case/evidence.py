"""Which records are information, that is, can be held against hypotheses without more ado."""

from __future__ import annotations

from workbench.case.case import Case

_WHY = {
    "judgement": "somebody's conclusion, not what was seen",
    "assumption": "taken for granted, not observed",
    "expectation": "what somebody expects, not what was seen",
    "no-comment": "a silence, which is neither for nor against",
}
_OUTSIDE = """SELECT t.id FROM claim t
WHERE t.deleted = 0 AND (t.nature IN ('judgement', 'assumption') OR t.kind IN ('expectation', 'no-comment'))
UNION ALL SELECT t.id FROM sighting t WHERE t.deleted = 0 AND t.nature IN ('judgement', 'assumption')
ORDER BY 1 LIMIT ?"""


def not_information(case: Case, key: bytes) -> str:
    """Why a record is no information, in words; empty where it is."""
    table = case.table(key)
    if table == "judgement":
        return _WHY["judgement"]
    if table not in ("sighting", "claim"):
        return ""
    column = "coalesce(kind, '')" if table == "claim" else "''"
    nature, kind = case.rows(f"SELECT coalesce(nature, ''), {column} FROM {table} WHERE id = ?", (key,))[0]
    return _WHY.get(nature) or _WHY.get(kind, "")


def outside(case: Case, *, most: int) -> list[tuple[bytes, str]]:
    """The claims and sightings that are no information, each with why; the first ``most`` of them."""
    return [(bytes(key), not_information(case, bytes(key))) for (key,) in case.rows(_OUTSIDE, (most,))]
