"""What hangs together by links and quotes: the records one step from others, and the shortest ways between two."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from workbench.case.case import Case
from workbench.case.faces import KINDS

LONGEST, MOST, VISITED = 8, 20, 20_000  # steps of a way, ways that are told, records looked at on the search
_CHUNK = 400
_TIES = """
SELECT a, b, kind, 1 FROM link WHERE deleted = 0 AND a IN ({0})
UNION SELECT b, a, kind, 0 FROM link WHERE deleted = 0 AND b IN ({0})
UNION SELECT excerpt, record, 'quote', 1 FROM quotation WHERE deleted = 0 AND excerpt IN ({0})
UNION SELECT record, excerpt, 'quote', 0 FROM quotation WHERE deleted = 0 AND record IN ({0})
UNION SELECT source, id, 'excerpt', 1 FROM excerpt WHERE deleted = 0 AND source IN ({0})
UNION SELECT id, source, 'excerpt', 0 FROM excerpt WHERE deleted = 0 AND id IN ({0})
UNION SELECT source, id, 'track', 1 FROM track WHERE deleted = 0 AND source IN ({0})
UNION SELECT id, source, 'track', 0 FROM track WHERE deleted = 0 AND id IN ({0})
UNION SELECT about, id, 'lead', 0 FROM lead WHERE deleted = 0 AND about IN ({0})
UNION SELECT id, about, 'lead', 1 FROM lead WHERE deleted = 0 AND about IS NOT NULL AND id IN ({0})
ORDER BY 1, 2, 3, 4
"""


class Tie(NamedTuple):
    """One step from ``a`` to ``b``: a kind of link, quote, excerpt of a source, track or lead; ``away`` as it reads."""

    a: bytes
    b: bytes
    kind: str
    away: bool


def ties_of(case: Case, records: Iterable[bytes]) -> list[Tie]:
    """Every step from these records to live ones that have a card, in a fixed order."""
    keys, found = list(dict.fromkeys(records)), []
    for start in range(0, len(keys), _CHUNK):
        some = keys[start : start + _CHUNK]
        marks = ",".join(f"?{n + 1}" for n in range(len(some)))
        found += [Tie(a, b, kind, bool(away)) for a, b, kind, away in case.rows(_TIES.format(marks), tuple(some))]
    live = _live(case, {tie.b for tie in found})
    return [tie for tie in found if tie.b in live and tie.a != tie.b]


def _live(case: Case, records: Collection[bytes]) -> set[bytes]:
    """Those of these records that have a card and are not in the trash."""
    keys, live = sorted(records), set()
    for start in range(0, len(keys), _CHUNK):
        some = tuple(keys[start : start + _CHUNK])
        marks = ",".join("?" * len(some))
        kinds = {kind for (kind,) in case.rows(f"SELECT DISTINCT tbl FROM derived_number WHERE row IN ({marks})", some)}
        for kind in sorted(kinds & set(KINDS)):
            live |= {key for (key,) in case.rows(f"SELECT id FROM {kind} WHERE deleted = 0 AND id IN ({marks})", some)}
    return live


def around(case: Case, records: Sequence[bytes]) -> dict[str, list[bytes]]:
    """The records one step from these and not among them, by the kind of the step."""
    own, found = set(records), dict[str, dict[bytes, None]]()
    for tie in ties_of(case, records):
        if tie.b not in own:
            found.setdefault(tie.kind, {})[tie.b] = None
    return {kind: list(keys) for kind, keys in found.items()}


def ways(case: Case, start: bytes, end: bytes) -> list[list[Tie]]:
    """The shortest ways of links and quotes between two records, at most ``MOST`` of ``LONGEST`` steps at most."""
    before: dict[bytes, list[Tie]] = {start: []}
    reached = [start]
    for _ in range(LONGEST):
        steps: dict[bytes, list[Tie]] = {}
        for tie in ties_of(case, reached):
            if tie.b not in before:
                steps.setdefault(tie.b, []).append(tie)
        before |= steps
        reached = sorted(steps)
        if end in steps or not reached or len(before) > VISITED:
            break
    return _walked(before, start, end) if end in before and end != start else []


def _walked(before: dict[bytes, list[Tie]], start: bytes, end: bytes) -> list[list[Tie]]:
    """The ways back from the end, each record on them once."""
    found: list[list[Tie]] = []
    open_: list[list[Tie]] = [[tie] for tie in reversed(_once(before[end]))]
    while open_ and len(found) < MOST:
        way = open_.pop()
        if way[0].a == start:
            found.append(way)
        else:
            open_ += [[tie, *way] for tie in reversed(_once(before[way[0].a]))]
    return found


def _once(ties: Sequence[Tie]) -> list[Tie]:
    """One step for each pair of records, the first of several kinds."""
    found: dict[tuple[bytes, bytes], Tie] = {}
    for tie in ties:
        found.setdefault((tie.a, tie.b), tie)
    return list(found.values())
