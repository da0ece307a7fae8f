"""Notes that stand at a time: pins along the timeline's axis."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from workbench.case.clocks import stands_at
from workbench.case.numbers import number_text
from workbench.values import edtf

if TYPE_CHECKING:
    from workbench.case.case import Case

_PINS = """SELECT t.id, d.number, t.text, t.about, json_extract(t."when", '$.edtf'),
json_extract(t."when", '$.earliest'), json_extract(t."when", '$.latest'), t.by, t.at
FROM note t LEFT JOIN derived_number d ON d.row = t.id
WHERE t.deleted = 0 AND t."when" IS NOT NULL ORDER BY d.number, t.id"""


class Pin(NamedTuple):
    """A note at a time: seconds since 1970 UTC, ``when`` in EDTF; ``start`` or ``end`` is ``None`` where open."""

    note: bytes
    number: str
    text: str
    about: bytes | None
    when: str
    start: float | None
    end: float | None
    by: str
    at: str

    @property
    def known(self) -> float:
        """Where it stands on the axis."""
        return stands_at(self.start, self.end)


def pins(case: Case) -> list[Pin]:
    """The notes with a time, in order of time, then of their numbers."""
    found = [_pin(*row) for row in case.rows(_PINS) if row[4]]
    return sorted((pin for pin in found if pin is not None), key=lambda pin: pin.known)


def _pin(
    key: bytes, number: int | None, text: str, about: bytes | None, when: str, first: str | None, last: str | None,
    by: str, at: str,
) -> Pin | None:  # fmt: skip
    start, end = map(_seconds, edtf.core(edtf.parse(when)))
    if start is None and end is None:
        start, end = _seconds(first), _seconds(last)
    if start is None and end is None:
        return None
    return Pin(key, number_text("note", number or 0), text, about, when, start, end, by, at)


def _seconds(instant: str | None) -> float | None:
    return None if instant is None else datetime.fromisoformat(instant).timestamp()
