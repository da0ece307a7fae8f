"""By what cards are laid out: the day of each record, and its place."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import UTC, datetime, timedelta

from workbench.case.beside import Rows
from workbench.case.marks import marks
from workbench.case.titles import place_in_sql

_WHERE = f"""
SELECT t.id, coalesce({place_in_sql("t.place")}, {place_in_sql("t.destination")}, {place_in_sql("t.origin")})
FROM json_each(?) j JOIN sighting t ON t.id = unhex(j.value)
"""
_AT_ONCE = 5_000  # records asked for in one query
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def days_of(case: Rows, records: Collection[bytes]) -> dict[bytes, str]:
    """The first day of what has a date, as ``2025-10-26``; what has none is left out."""
    wanted = list(dict.fromkeys(records))
    found: dict[bytes, str] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        for mark in marks(case, wanted[start : start + _AT_ONCE]):
            if mark.core_start is not None:
                day = (_EPOCH + timedelta(seconds=mark.core_start)).date().isoformat()
                found[mark.record] = min(day, found.get(mark.record, day))
    return found


def places_of(case: Rows, records: Collection[bytes]) -> dict[bytes, str]:
    """The place of each sighting: where it was, else where it went to, else where it came from."""
    keys = json.dumps([key.hex() for key in records])
    return {key: place for key, place in case.rows(_WHERE, (keys,)) if place}
