"""Grades that need more than one pair of eyes: "confirmed", and a second analyst's, given without seeing the first.

Letters belong to publishers, digits to items. A source that is not held has no grade, an unknown publisher is F, and
what nobody graded shows as empty. "Confirmed" (credibility 1) needs two independent known origins, or a reason.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from workbench.analysis.finding import Finding, Remedy
from workbench.analysis.traced import Traced, Tracer
from workbench.analysis.withdrawn import known_left, withdrawn
from workbench.case.case import Case
from workbench.case.change import Change
from workbench.case.ids import AMONG, keys_json
from workbench.values import grades
from workbench.values.errors import CaseError

CONFIRMED = "1"
ORIGINS = 2  # independent known origins that "confirmed" needs
UNKNOWN = "F"
_OPINIONS = """SELECT "by", value, coalesce(reason, ''), at FROM grade
WHERE about = ? AND deleted = 0 ORDER BY at, id"""
_NEWEST = """SELECT about, value, coalesce(reason, '') FROM grade
WHERE deleted = 0 AND axis = 'credibility' AND about IN {} ORDER BY "by" = ?, at, id"""
_CONFIRMED = f"SELECT DISTINCT about FROM grade WHERE deleted = 0 AND value = '{CONFIRMED}'"
_TOUCHED = """SELECT g.about FROM json_each(?1) j JOIN grade g ON g.id = unhex(j.value)
UNION SELECT l.a FROM json_each(?2) j JOIN link l ON l.id = unhex(j.value)
UNION SELECT l.b FROM json_each(?2) j JOIN link l ON l.id = unhex(j.value)"""


class Opinion(NamedTuple):
    """The grade of one analyst that is in force."""

    by: str
    mark: str
    reason: str
    at: str


def opinions(case: Case, record: bytes) -> list[Opinion]:
    """Each analyst's newest grade of a record, this analyst's own first."""
    newest = {by: Opinion(by or "", mark, reason, at) for by, mark, reason, at in case.rows(_OPINIONS, (record,))}
    return sorted(newest.values(), key=lambda each: (each.by != case.analyst, each.by))


def history(case: Case, record: bytes) -> list[Opinion]:
    """Every grade ever given to a record, the newest first."""
    return [Opinion(by or "", *told) for by, *told in reversed(case.rows(_OPINIONS, (record,)))]


def shown_while_grading(case: Case, record: bytes) -> list[Opinion]:
    """The grades that the form shows: others' only once the analyst's own is in."""
    found = opinions(case, record)
    return found if any(each.by == case.analyst for each in found) else []


def disagreement(case: Case, record: bytes) -> str:
    """Where analysts grade a record differently, in words; empty where they agree or only one graded."""
    found = opinions(case, record)
    if len({each.mark for each in found}) < 2:
        return ""
    return ", ".join(f"{each.mark} by {each.by}" for each in found)


def check(case: Case, record: bytes, mark: str, *, reason: str | None = None) -> None:
    """Refuse, unless a reason is told: "confirmed" for what goes back to fewer than two known origins, and any letter
    but F for a source whose publisher is not known."""
    axis, value = grades.grade(mark)
    if (reason or "").strip():
        return
    if axis == "reliability" and value != UNKNOWN and _of_nobody(case, record):
        says = f"The publisher of {case.number(record)} is not known, and a letter is a publisher's: that is {UNKNOWN}"
        raise CaseError(f"{says}; name the publisher, or say in a reason what else is known.")
    if axis == "credibility" and value == CONFIRMED:
        found, gone = Tracer(case).traced(record), withdrawn(case)
        if (left := known_left(case, found, gone)) < ORIGINS:
            raise CaseError(_refusal(case.number(record), _has(found, left)))


def _of_nobody(case: Case, record: bytes) -> bool:
    found = case.rows("SELECT publisher FROM source WHERE id = ?", (record,))
    return bool(found) and found[0][0] is None


def check_new(mark: str | None) -> None:
    """Refuse "confirmed" for what is only now recorded: one text does not confirm itself."""
    if mark and mark.strip() == CONFIRMED:
        says = "1 is confirmed by two independent known origins, and this is one text"
        raise CaseError(f"{says}; grade it 2 to 6 now, and 1 with a reason or when another origin bears it out.")


def _refusal(number: str, origins: str) -> str:
    says = f"1 is confirmed by two independent known origins, and {number} has {origins or 'none'}"
    return f"{says}; choose 2 to 6, or say in a reason why it is confirmed all the same."


def confirmed_alone(case: Case, keys: Sequence[bytes]) -> Iterator[Finding]:
    """What is graded "confirmed" without a reason, and goes back to fewer than two known origins."""
    newest = {key: told for key, *told in case.rows(_NEWEST.format(AMONG), (keys_json(keys), case.analyst))}
    tracer, gone = Tracer(case), withdrawn(case)
    for key in (key for key, (mark, reason) in newest.items() if mark == CONFIRMED and not reason.strip()):
        found = tracer.traced(key)
        if (left := known_left(case, found, gone)) < ORIGINS:
            says = f"{case.number(key)} is graded 1, confirmed, and has {_has(found, left) or 'no origin'}."
            yield Finding("confirmed-alone", "medium", says, (key,), (), (Remedy("show", "Show"),))


def _has(found: Traced, left: int) -> str:
    """The origins in a line, and how many known ones are left without what was withdrawn."""
    told = found.tally.words()
    if left >= found.tally.counts[0]:
        return told
    return f"{told} · {' and '.join(found.withdrawn)} withdrawn, which leaves {left} known"


def graded_again(case: Case, change: Change) -> set[bytes]:
    """The records whose grades a change can have set right or wrong."""
    grades, links = ([key.hex() for key in change.rows.get(table, ())] for table in ("grade", "link"))
    found = {bytes(key) for (key,) in case.rows(_CONFIRMED)} if change.rows.get("retraction") else set()
    if not grades and not links:
        return found
    return found | {bytes(key) for (key,) in case.rows(_TOUCHED, (json.dumps(grades), json.dumps(links))) if key}
