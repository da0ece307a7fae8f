"""What leans on a source: its quotes and what rests on them, what cites it, and the judgements drawn from that."""

from __future__ import annotations

import json
from collections.abc import Collection

from workbench.analysis.traced import ASSERTED, Tracer
from workbench.case.case import Case
from workbench.case.ids import id_text

_ASKED = "SELECT DISTINCT {what} FROM json_each(?) j JOIN {table} t ON {on} = unhex(j.value) AND t.deleted = 0"
_EXCERPTS = _ASKED.format(what="t.id", table="excerpt", on="t.source")
_RESTING = _ASKED.format(what="t.record", table="quotation", on="t.excerpt")
_CITING = _ASKED.format(what="t.a", table="link", on="t.b") + " AND t.kind = 'cites'"
_FILES = "SELECT id FROM {} WHERE source = ? AND deleted = 0"
_JUDGED = _ASKED.format(what="t.judgement", table="basis", on="t.record")
_DATED = """SELECT DISTINCT t.id FROM json_each(?) j JOIN {table} t ON t.deleted = 0 AND t."{field}" IS NOT NULL
AND EXISTS (SELECT 1 FROM json_each(t."{field}", '$.premises') p WHERE p.value = j.value)"""
CALLED = {"excerpt": "excerpts", "sighting": "sightings", "claim": "claims", "link": "links", "track": "tracks",
          "imagery": "imagery records", "source": "sources"}  # fmt: skip
_DATES = {"sighting": "when", "claim": "when", "source": "published"}


def leaning(case: Case, source: bytes) -> list[bytes]:
    """Everything that leans on a source, in the order it was recorded; the source itself is left out."""
    excerpts = _asked(case, _EXCERPTS, {source})
    found = excerpts | _asked(case, _RESTING, excerpts)
    for table in ("track", "imagery"):
        found |= {bytes(key) for (key,) in case.rows(_FILES.format(table), (source,))}
    found |= _relayed(case, source)
    found |= _dated(case, {source, *found})
    return sorted(key for key in _judged(case, found) if key != source and _stands(case, key))


def leant(case: Case, source: bytes) -> str:
    """What leaned on a source, in a sentence: judgements by their numbers, the rest as so many of a kind."""
    kinds: dict[str, list[bytes]] = {}
    for key in leaning(case, source):
        kinds.setdefault(case.table(key), []).append(key)
    judged = [case.number(key) for key in kinds.pop("judgement", [])]
    told = [f"{len(keys)} {kind if len(keys) == 1 else CALLED[kind]}" for kind, keys in kinds.items()]
    told += [f"the judgement{'s' if len(judged) > 1 else ''} {', '.join(judged)}"] if judged else []
    leans = " and ".join(filter(None, (", ".join(told[:-1]), *told[-1:])))
    return f"{case.number(source)} is withdrawn. {f'On it leaned {leans}.' if leans else 'Nothing leaned on it.'}"


def is_withdrawn(case: Case, source: bytes) -> bool:
    """Whether a source is marked as withdrawn."""
    return bool(case.value("SELECT 1 FROM retraction WHERE source = ? AND deleted = 0", (source,)))


def _relayed(case: Case, source: bytes) -> set[bytes]:
    """The texts that draw on a source at any remove, and what of them goes back through it."""
    citing = _asked(case, _CITING, {source})
    ahead = citing
    while ahead := _asked(case, _CITING, ahead) - citing - {source}:
        citing |= ahead
    resting = _asked(case, _RESTING, _asked(case, _EXCERPTS, citing))
    tracer = Tracer(case)
    through = {key for key in resting if case.table(key) in ASSERTED and _leads(tracer, key, source)}
    return citing | through


def _leads(tracer: Tracer, record: bytes, source: bytes) -> bool:
    return any(hop.source == source for trail in tracer.traced(record).trails for hop in trail.hops)


def _dated(case: Case, keys: Collection[bytes]) -> set[bytes]:
    """Records whose dates have some others as premises; what is counted from a source's day quotes it anyway."""
    told = json.dumps([id_text(key) for key in keys])
    queries = (_DATED.format(table=table, field=field) for table, field in _DATES.items())
    return {bytes(key) for query in queries for (key,) in case.rows(query, (told,))}


def _judged(case: Case, found: set[bytes]) -> set[bytes]:
    """With the judgements drawn from them, and from those again."""
    ahead = found
    while ahead := _asked(case, _JUDGED, ahead) - found:
        found = found | ahead
    return found


def _asked(case: Case, query: str, keys: Collection[bytes]) -> set[bytes]:
    listed = json.dumps([key.hex() for key in keys])
    return {bytes(key) for (key,) in case.rows(query, (listed,))} if keys else set()


def _stands(case: Case, key: bytes) -> bool:
    return not case.value(f'SELECT deleted FROM "{case.table(key)}" WHERE id = ?', (key,))
