"""What two analysts made of the same words, each in a copy of their own: a merge keeps both and says how many."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from workbench.case.case import Case

_SPOT = "e.source, " + ", ".join(f"json_extract(e.anchor, '$.{part}')" for part in ("recipe", "start", "end"))
_SAID = {
    "mention": f"""SELECT t.id, t.kind, NULL, NULL, {_SPOT}
FROM mention t JOIN excerpt e ON e.id = t.excerpt WHERE t.deleted = 0 AND e.deleted = 0""",
    "sighting": f"""SELECT t.id, t.event, json_extract(t.aircraft, '$.written'), t.registration, {_SPOT}
FROM sighting t JOIN quotation q ON q.record = t.id JOIN excerpt e ON e.id = q.excerpt
WHERE t.deleted = 0 AND q.deleted = 0 AND e.deleted = 0""",
}


def said_twice(case: Case, came: Mapping[str, Iterable[bytes]]) -> int:
    """How many sightings and mentions that came in say the same of the same words as one that was here."""
    return sum(len(_again(case, table, frozenset(came.get(table, ())))) for table in _SAID if came.get(table))


def _again(case: Case, table: str, came: frozenset[bytes]) -> set[bytes]:
    rows = [(bytes(key), tuple(said)) for key, *said in case.rows(_SAID[table])]
    here = {said for key, said in rows if key not in came}
    return {key for key, said in rows if key in came and said in here}
