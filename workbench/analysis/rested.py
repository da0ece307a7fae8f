"""Where a hypothesis or a judgement comes from: whom all that it rests on goes back to, told as one count.

A hypothesis rests on the sightings and claims that are linked as supporting or contradicting it and on those that are
rated against it (neutral ones say nothing for or against), a judgement on its basis; a judgement or a hypothesis among
that is gone through in its turn. Each origin counts once however many of the records lead to it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from workbench.analysis.copying import get_ready
from workbench.analysis.origins import joined
from workbench.analysis.traced import ASSERTED, Traced, Tracer
from workbench.case.case import Case
from workbench.case.trash import in_trash

ASSESSED = ("hypothesis", "judgement")
_EVERY = "SELECT t.id FROM {0} t LEFT JOIN derived_number d ON d.row = t.id WHERE t.deleted = 0 ORDER BY d.number, t.id"
_HELD_AGAINST = """SELECT a, id FROM link WHERE b = ?1 AND kind IN ('supports', 'contradicts') AND deleted = 0
UNION ALL SELECT b, id FROM link WHERE a = ?1 AND kind = 'contradicts' AND deleted = 0
UNION ALL SELECT r.evidence, r.id FROM rating r WHERE r.hypothesis = ?1 AND r.deleted = 0 AND r.value NOT IN ('', 'N')
AND NOT EXISTS (SELECT 1 FROM rating n WHERE n.evidence = r.evidence AND n.hypothesis = ?1 AND n."by" IS r."by"
AND n.deleted = 0 AND (n.at, n.id) > (r.at, r.id)) ORDER BY 2"""
_BASED_ON = "SELECT record, id FROM basis WHERE judgement = ?1 AND deleted = 0 ORDER BY 2"
_KINDS = """SELECT j.value, d.tbl FROM json_each(?) j JOIN derived_number d ON d.row = unhex(j.value)"""


def assessed(case: Case) -> Iterator[bytes]:
    """The hypotheses and judgements of a case."""
    for table in ASSESSED:
        for (key,) in case.rows(_EVERY.format(table)):
            yield key


def rests_on(case: Case, key: bytes) -> list[bytes]:
    """The sightings and claims that a hypothesis or judgement rests on, at any remove."""
    found: dict[bytes, None] = {}
    ahead = [key]
    for each in ahead:  # grows while it is walked
        query = _BASED_ON if case.table(each) == "judgement" else _HELD_AGAINST
        rows = dict.fromkeys(record for record, _ in case.rows(query, (each,)) if record)
        kinds = {bytes.fromhex(told): table for told, table in case.rows(_KINDS, (_listed(rows),))}
        for record in rows:
            table = kinds.get(record, "")
            if table not in (*ASSERTED, *ASSESSED) or in_trash(case, record):
                continue
            if table in ASSERTED:
                found[record] = None
            elif record not in ahead:
                ahead.append(record)
    return list(found)


def _listed(keys: Iterable[bytes]) -> str:
    return json.dumps([key.hex() for key in keys])


def rested(case: Case, key: bytes, tracer: Tracer | None = None) -> Traced:
    """The origins of all that a hypothesis or judgement rests on, each counted once; ``about`` it and those records."""
    tracer, records = tracer or Tracer(case), rests_on(case, key)
    each_once: dict[tuple[bytes, ...], Traced] = {}
    for record in records:
        found = tracer.traced(record)
        each_once.setdefault(tuple(sorted(found.about)), found)
    parts = list(each_once.values())
    return Traced(
        (key, *records), joined([part.tally for part in parts], tracer.apart),
        tuple(dict.fromkeys(number for part in parts for number in part.withdrawn)),
        tuple(trail for part in parts for trail in part.trails),
        tuple(dict.fromkeys(kin for part in parts for kin in part.kin)),
    )  # fmt: skip


def origins_of(case: Case, key: bytes) -> Traced:
    """Where one sighting, claim, hypothesis or judgement comes from."""
    get_ready(case)
    return rested(case, key) if case.table(key) in ASSESSED else Tracer(case).traced(key)


def every_origin(case: Case) -> Iterator[Traced]:
    """The origins of all assertions, of the events that are only proposed, and of hypotheses and judgements."""
    from workbench.analysis.clusters import proposed  # brings its tables

    get_ready(case)
    with Tracer.of_all(case) as tracer:
        yield from tracer.every()
        for event in proposed(case):
            yield tracer.together(event.about, first=event.about[0])._replace(proposed=True)
        for key in assessed(case):
            yield rested(case, key, tracer)
