"""Which marking is in force for a record, and what is marked above a limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.values.errors import CaseError
from workbench.values.handling import MARKINGS, above, marking

if TYPE_CHECKING:
    from workbench.case.case import Case

_NEWEST = "SELECT about, marking FROM handling WHERE deleted = 0 ORDER BY at, id"


def markings(case: Case) -> dict[bytes, str]:
    """The marking of every record that has one: the newest that was given, by whomever."""
    newest = {bytes(about): mark for about, mark in case.rows(_NEWEST) if about}
    return {about: mark for about, mark in newest.items() if mark}


def marking_of(case: Case, record: bytes) -> str | None:
    """The marking of one record."""
    query = "SELECT marking FROM handling WHERE about = ? AND deleted = 0 ORDER BY at DESC, id DESC LIMIT 1"
    found: str | None = case.value(query, (record,))
    return found


def own_marking(case: Case) -> str | None:
    """The marking of the case itself, where it is a word of the Traffic Light Protocol."""
    try:
        return marking(str(case.value("SELECT marking FROM investigation") or ""))
    except CaseError:
        return None


def limit(case: Case, wanted: str | None) -> str:
    """Up to which marking records go: the one asked for, else the case's own, else what everybody may see."""
    return marking(wanted) if wanted else own_marking(case) or MARKINGS[0]


def markings_above(case: Case, wanted: str | None) -> dict[bytes, str]:
    """The records that are marked above a limit."""
    most = limit(case, wanted)
    return {key: mark for key, mark in markings(case).items() if above(mark, most)}
