"""Rows of the matrix that may tell one event and are not joined: each counts, so the analyst has to say which it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from workbench.analysis.lent import Lender
from workbench.analysis.matched import matched
from workbench.analysis.matrix import Row
from workbench.analysis.restated import claims_alike
from workbench.analysis.seen import Seen, seen
from workbench.analysis.ties import Ties
from workbench.case.case import Case
from workbench.case.ids import keys_json

MOST = 200  # rows that are held against each other: a tenth of a second
Pairs = dict[bytes, tuple[bytes, ...]]
"""By row the rows that may tell the same event."""
_APART = """SELECT l.a, l.b FROM json_each(?) j JOIN link l ON l.a = unhex(j.value)
WHERE l.kind = 'distinct-from' AND l.deleted = 0"""


def may_be_one(case: Case, rows: Sequence[Row]) -> Pairs:
    """The rows that the rules of proposals take for one event: sightings by what they state, claims by their words.

    Of very many rows the first are asked, and claims are weighed by the words of these alone.
    """
    kinds: dict[str, list[Row]] = {"sighting": [], "claim": []}
    for row in rows[:MOST]:
        if not row.leg:  # a leg has been looked at by somebody who told it from others
            kinds.get(case.table(row.key), []).append(row)
    members = [key for some in kinds.values() for row in some for key in row.members]
    apart = {frozenset((bytes(a), bytes(b))) for a, b in case.rows(_APART, (keys_json(members),))}
    found: dict[bytes, list[bytes]] = {}
    for one, two in (*_sightings(case, kinds["sighting"], apart), *_claims(case, kinds["claim"], apart)):
        found.setdefault(one.key, []).append(two.key)
        found.setdefault(two.key, []).append(one.key)
    return {key: tuple(others) for key, others in found.items()}


def _sightings(case: Case, rows: Sequence[Row], parted: set[frozenset[bytes]]) -> Iterator[tuple[Row, Row]]:
    ties = Ties(case)
    told = list(seen(case, sorted({key for row in rows for key in row.members}), ties=ties))
    lender = Lender(case, told)
    held = {each.record: lender.lend(each) for each in told}
    reports = [(row, [held[key] for key in row.members if key in held]) for row in rows]
    for (one, ours), (two, theirs) in combinations(reports, 2):
        if _fit(ours, theirs, parted, ties):
            yield one, two


def _fit(ours: Sequence[Seen], theirs: Sequence[Seen], parted: set[frozenset[bytes]], ties: Ties) -> bool:
    """Whether every report of the one row can be of one event with every report of the other."""
    pairs = [(a, b) for a in ours for b in theirs]
    if not pairs or any(a.sources & b.sources or frozenset((a.record, b.record)) in parted for a, b in pairs):
        return False
    matches = (matched(a, b, ties) for a, b in pairs)
    return all(match is not None and not match.conflict for match in matches)


def _claims(case: Case, rows: Sequence[Row], parted: set[frozenset[bytes]]) -> Iterator[tuple[Row, Row]]:
    row_of = {key: row for row in rows for key in row.members}
    held = [row.members for row in rows if len(row.members) > 1]
    for about, _ in claims_alike(case, held, parted, only=list(row_of)) if len(rows) > 1 else ():
        alike = dict.fromkeys(row_of[key].key for key in about)
        told = [row for row in rows if row.key in alike]
        for one, two in combinations(told, 2):
            if not any(frozenset((a, b)) in parted for a in one.members for b in two.members):
                yield one, two
