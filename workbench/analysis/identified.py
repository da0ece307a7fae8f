"""Tracks by what identifies them: marks as the file has them, when they were flown, who provides them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import NamedTuple

from workbench.case.case import Case

_SAID = ("hex", "registration", "type", "operator")
_TRACKS = """SELECT t.id, t.identity, t.extent, t.aircraft FROM track t
JOIN source s ON s.id = t.source AND s.deleted = 0 WHERE t.deleted = 0"""


class Identified(NamedTuple):
    """A track's marks; ``first`` and ``last`` are instants, ``day`` the days it spans as EDTF."""

    key: bytes
    hex: str | None
    registration: str | None
    type: str | None
    operator: str | None
    callsigns: tuple[str, ...]
    first: str | None
    last: str | None
    provider: str
    sha256: str
    aircraft: bytes | None
    fixes: int = 0

    @property
    def callsign(self) -> str | None:
        """The call sign of most fixes."""
        return self.callsigns[0] if self.callsigns else None

    @property
    def day(self) -> str | None:
        """The days the track spans as EDTF; nothing where no fix has a time."""
        if not self.first or not self.last:
            return None
        return self.first[:10] if self.first[:10] == self.last[:10] else f"{self.first[:10]}/{self.last[:10]}"


def identified(case: Case, keys: Sequence[bytes] | None = None) -> list[Identified]:
    """The tracks of a case, or those of some keys, in the order of their keys."""
    among = "" if keys is None else f" AND t.id IN ({', '.join('?' * len(keys))})"
    return [_one(*row) for row in case.rows(f"{_TRACKS}{among} ORDER BY t.id", keys or ())]


def _one(key: bytes, identity: str, extent: str, aircraft: bytes | None) -> Identified:
    said, reach = json.loads(identity), json.loads(extent)
    address, mark, kind, operator = (said.get(name, {}).get("value") or None for name in _SAID)
    return Identified(
        key, address, mark, kind, operator, tuple(reach.get("callsigns", ())), reach["first"], reach["last"],
        reach.get("provider") or "", reach.get("sha256") or "", aircraft,
        reach.get("fixes") or 0,
    )  # fmt: skip
