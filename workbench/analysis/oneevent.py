"""Rows of the matrix that may tell one event and are not joined: each counts, so the analyst has to say which it is."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from workbench.analysis.lent import Lender
from workbench.analysis.matched import matched
from workbench.analysis.matrix import Row
from workbench.analysis.seen import Seen, seen
from workbench.analysis.ties import Ties
from workbench.case.case import Case
from workbench.case.ids import keys_json

MOST = 60  # rows that are held against each other
Pairs = dict[bytes, tuple[bytes, ...]]
"""By row the rows that may tell the same event."""
_APART = """SELECT l.a, l.b FROM json_each(?) j JOIN link l ON l.a = unhex(j.value)
WHERE l.kind = 'distinct-from' AND l.deleted = 0"""


def may_be_one(case: Case, rows: Sequence[Row]) -> Pairs:
    """The rows of sightings that the rules of proposals take for one event; of very many rows the first are asked."""
    some = [row for row in rows[:MOST] if case.table(row.key) == "sighting"]
    keys = sorted({key for row in some for key in row.members})
    ties = Ties(case)
    told = list(seen(case, keys, ties=ties))
    lender = Lender(case, told)
    held = {each.record: lender.lend(each) for each in told}
    parted = {frozenset((bytes(a), bytes(b))) for a, b in case.rows(_APART, (keys_json(keys),))}
    found: dict[bytes, list[bytes]] = {}
    for one, two in combinations(some, 2):
        ours, theirs = ([held[key] for key in row.members if key in held] for row in (one, two))
        if _fit(ours, theirs, parted, ties):
            found.setdefault(one.key, []).append(two.key)
            found.setdefault(two.key, []).append(one.key)
    return {key: tuple(others) for key, others in found.items()}


def _fit(ours: Sequence[Seen], theirs: Sequence[Seen], parted: set[frozenset[bytes]], ties: Ties) -> bool:
    """Whether every report of the one row can be of one event with every report of the other."""
    pairs = [(a, b) for a in ours for b in theirs]
    if not pairs or any(a.sources & b.sources or frozenset((a.record, b.record)) in parted for a, b in pairs):
        return False
    matches = (matched(a, b, ties) for a, b in pairs)
    return all(match is not None and not match.conflict for match in matches)
