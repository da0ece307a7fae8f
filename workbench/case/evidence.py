"""Which records are information, that is, can be held against hypotheses without more ado."""

from __future__ import annotations

from workbench.case.case import Case

_WHY = {
    "judgement": "somebody's conclusion, drawn from what is rated already",
    "assumption": "taken for granted, not observed",
    "expectation": "what somebody expects, not what was seen",
}


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
