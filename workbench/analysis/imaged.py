"""What does not fit with an imagery record: its sun, its earliest posting, the time its shadows allow."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from workbench.analysis.finding import Finding, Remedy
from workbench.case.case import Case
from workbench.case.ids import id_bytes
from workbench.case.imagery import stands_at, sunlit
from workbench.case.rows import Row, records
from workbench.values.edtf import instants, parse
from workbench.values.spoken import spoken_date

_SHOW = Remedy("show", "Show")
_CORRECT = Remedy("imagery", "Correct it")


def imagery(case: Case, keys: Sequence[bytes]) -> Iterator[Finding]:
    """Everything that cannot be so, each with what it is held against."""
    for row in records(case, "imagery", keys):
        key, source = id_bytes(row["id"]), id_bytes(row["source"])
        assert key is not None
        assert source is not None
        for kind, says in (*_sun(row), *_posting(row), *_times(row)):
            says = f"{case.number(source)}: {says}"
            yield Finding(kind, "high", says, (key, source), (), (_CORRECT, _SHOW), "acquired")


def _sun(row: Row) -> Iterator[tuple[str, str]]:
    verdict, where = sunlit(row), stands_at(row)
    if verdict is not None and verdict.fits is False and where is not None:
        stated = spoken_date(row["acquired"]["edtf"])
        yield "sun", f"the sun {where[1]} does not fit the stated time, {stated}. {verdict.says}"


def _posting(row: Row) -> Iterator[tuple[str, str]]:
    posted, taken = (row["posted"] or {}).get("when"), row["acquired"] or {}
    if posted and taken.get("earliest"):
        _, until = instants(parse(posted))
        if until and until < taken["earliest"]:
            known = f"{spoken_date(posted)}, before it was taken, {spoken_date(taken['edtf'])}"
            yield "posted-early", f"a posting of it is known of {known}."


def _times(row: Row) -> Iterator[tuple[str, str]]:
    told: Mapping[str, Any] = row["chronolocation"] or {}
    taken = row["acquired"] or {}
    (starts, _), (_, ends) = _bounds(told.get("earliest")), _bounds(told.get("latest"))
    early = starts and taken.get("latest") and taken["latest"] < starts
    late = ends and taken.get("earliest") and taken["earliest"] > ends
    if early or late:
        limit = f"not before {spoken_date(told['earliest'])}" if early else f"not after {spoken_date(told['latest'])}"
        by = f" by {told['method']}" if told.get("method") else ""
        yield "chronolocation", f"it is said to be taken {spoken_date(taken['edtf'])}; {limit} fits{by}."


def _bounds(edtf: str | None) -> tuple[str | None, str | None]:
    return instants(parse(edtf)) if edtf else (None, None)
