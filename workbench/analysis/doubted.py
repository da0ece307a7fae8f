"""What in a track cannot be taken as it stands: one finding for each kind of doubt, with the rows that cause it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

from workbench.analysis.finding import Finding, Remedy
from workbench.case.acts.tracks import JOINED
from workbench.case.case import Case
from workbench.case.change import Change

_SEVERITY = {"grave": "high", "slight": "medium", "note": "low"}
_GRAVEST = {severity: at for at, severity in enumerate(_SEVERITY)}
_ASIDE, _DOUBTFUL = "Set aside, kept in file", "Mark doubtful"
_TELL = "write down in a note what else is known of that time"
_JOINED = """SELECT l.a FROM link l WHERE l.id = ?1 AND l.note = ?2 UNION
SELECT l.b FROM link l WHERE l.id = ?1 AND l.note = ?2"""


def tracks(case: Case, keys: Sequence[bytes]) -> Iterator[Finding]:
    """The doubts about some tracks; those whose fixes are not read here yet have none so far."""
    among = ", ".join("?" * len(keys))
    for key, told in case.rows(
        f"SELECT t.id, f.told -> '$.doubts' FROM track t JOIN source s ON s.id = t.source AND s.deleted = 0"
        f" JOIN derived_fixes f ON f.capture = s.capture AND f.part = t.part WHERE t.deleted = 0 AND t.id IN ({among})",
        keys,
    ):
        yield from _of(key, _doubts(case, key, told))


def _doubts(case: Case, key: bytes, told: str) -> list[dict[str, Any]]:
    """The doubts of a file alone as they were read, worked out anew where the analyst's word stands."""
    if not case.value("SELECT 1 FROM doubt WHERE track = ? AND deleted = 0", (key,)):
        import orjson  # of a year of flights there are megabytes

        held: list[dict[str, Any]] = orjson.loads(told)
        return held
    from workbench.tracking.judging import judged_of
    from workbench.tracking.kept import track

    return judged_of(case, track(case, key))["doubts"]


def _of(key: bytes, doubts: Sequence[Mapping[str, Any]]) -> Iterator[Finding]:
    kinds: dict[str, list[Mapping[str, Any]]] = {}
    for each in doubts:
        kinds.setdefault(each["kind"], []).append(each)
    for kind, group in kinds.items():
        gravest = min(group, key=lambda each: _GRAVEST[each["severity"]])
        more = f" So {len(group) - 1} more times." if len(group) > 1 else ""
        remedies = [*_remedies(gravest)] or [Remedy("note", _TELL)]
        says = f"{gravest['says']}{more}"
        yield Finding("track", _SEVERITY[gravest["severity"]], says, (key,), (), tuple(remedies), field=kind)


def _remedies(doubt: Mapping[str, Any]) -> Iterator[Remedy]:
    """What can be done about rows that are all told one by one; others are looked at beside their track first."""
    rows = doubt["rows"]
    if doubt["severity"] == "grave" and rows and doubt["count"] <= len(rows):
        spans = ",".join(f"{first}-{last}" for first, last in stretches(sorted(set(rows))))
        yield Remedy("aside", _ASIDE, value=spans)
        yield Remedy("doubtful", _DOUBTFUL, value=spans)


def stretches(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of rows that follow one another."""
    first = rows[0] if rows else 0
    for one, after in pairwise(rows):
        if after > one + 1:
            yield first, one
            first = after
    if rows:
        yield first, rows[-1]


def doubted_again(case: Case, change: Change) -> set[bytes]:
    """The tracks that a change can have made doubtful, or sound: by setting fixes aside, by joining files."""
    found = {bytes(key) for each in change.rows.get("doubt", ()) for (key,) in case.rows(
        "SELECT track FROM doubt WHERE id = ?", (each,))}  # fmt: skip
    for each in change.rows.get("link", ()):
        found |= {bytes(key) for (key,) in case.rows(_JOINED, (each, JOINED))}
    return found
