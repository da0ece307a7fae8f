"""What the rules of dates give, counted from the day of publication."""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache

from workbench.values.counting import Reading
from workbench.values.edtf import extent
from workbench.values.errors import CaseError
from workbench.values.rules import apply


def applied(rule: str, published: date | None) -> Reading | None:
    """What a rule gives; nothing where a calendar has no such day or its clock no such hour."""
    try:
        return apply(rule, published)
    except CaseError:
        return None


def first_day(rule: str, published: date) -> date | None:
    """The first day of what a rule gives."""
    reading = applied(rule, published)
    return plain_day(extent(reading.edtf)[0]) if reading and reading.edtf else None


@lru_cache(maxsize=4096)
def away(rule: str, published: date) -> int | None:
    """Days between publication and what a rule gives."""
    reading = applied(rule, published)
    if reading is None or reading.edtf is None:
        return None
    first, last = map(plain_day, extent(reading.edtf))
    if first is None or last is None:
        return None
    return 0 if first <= published <= last else min(abs((each - published).days) for each in (first, last))


def plain_day(moment: date | None) -> date | None:
    """The day of a moment."""
    return moment.date() if isinstance(moment, datetime) else moment


def is_day(edtf: str | None) -> bool:
    """Whether a date is one day, or a time of it."""
    if edtf is None or "/" in edtf:
        return False
    first, last = extent(edtf)
    return first is not None and first == last
