"""Judgements held against what the case holds: those that rest on nothing, and sentences that mix or overstate."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from workbench.analysis.finding import Finding, Remedy
from workbench.analysis.rested import rested
from workbench.analysis.traced import Tracer
from workbench.case.case import Case
from workbench.case.change import Change
from workbench.case.ids import id_text
from workbench.values.linted import Slip, slips

_JUDGED = """SELECT t.id, t.statement, t.nature, t.likelihood, t.confidence, t.about, t."by", t.at FROM judgement t
LEFT JOIN derived_number d ON d.row = t.id WHERE t.deleted = 0{} ORDER BY d.number, t.id"""
_RESTS = """SELECT DISTINCT b.judgement, b.record, n.tbl, n.number FROM json_each(?) j
JOIN basis b ON b.judgement = unhex(j.value) AND b.deleted = 0
LEFT JOIN derived_number n ON n.row = b.record ORDER BY b.id"""
_GONE = "SELECT DISTINCT source FROM retraction WHERE deleted = 0"
_OF_FACTS = """SELECT t.source FROM json_each(?1) j JOIN excerpt t ON t.id = unhex(j.value)
UNION SELECT t.source FROM json_each(?1) j JOIN track t ON t.id = unhex(j.value)
UNION SELECT t.source FROM json_each(?1) j JOIN imagery t ON t.id = unhex(j.value)"""
_WAYS = {"retraction", "link", "quotation", "sighting", "claim"}
"""Records that make the ways on which a judgement leads to a source."""
_SHOW = Remedy("show", "Show")
FACTS = ("sighting", "claim", "track", "excerpt", "enquiry", "imagery", "source")
"""What a case holds as a fact: somebody's words, files or pictures; no conclusion of the analyst's own."""


class Judged(NamedTuple):
    """A judgement or assumption with the live records it rests on; ``facts`` are those of them that are held facts."""

    key: bytes
    statement: str
    nature: str
    likelihood: str | None
    confidence: str | None
    about: bytes | None
    by: str
    at: str
    basis: tuple[bytes, ...]
    facts: tuple[bytes, ...]

    @property
    def supported(self) -> bool:
        """Whether it points to a fact that the case holds; what is taken for granted need not."""
        return bool(self.facts) or self.nature == "assumption"

    def slips(self) -> list[Slip]:
        """What its sentence should not say."""
        return slips(self.statement, likelihood=self.likelihood) if self.nature == "judgement" else []

    def as_json(self, case: Case) -> dict[str, object]:
        """For the command line: the record with its basis and what is told of it."""
        return {
            "id": id_text(self.key), "number": case.number(self.key), "statement": self.statement,
            "nature": self.nature, "likelihood": self.likelihood, "confidence": self.confidence,
            "about": self.about and id_text(self.about), "by": self.by, "at": self.at,
            "basis": [id_text(key) for key in self.basis], "supported": self.supported,
            "slips": [{"kind": each.kind, "words": each.words, "remedy": each.remedy} for each in self.slips()],
        }  # fmt: skip


def judgements(case: Case, keys: Sequence[bytes] | None = None) -> list[Judged]:
    """The judgements and assumptions of a case, all or some, in the order of their numbers."""
    among = "" if keys is None else f" AND t.id IN ({', '.join('?' * len(keys))})"
    rows = case.rows(_JUDGED.format(among), tuple(keys or ()))
    rests: dict[bytes, list[tuple[bytes, str]]] = {}
    for judgement, record, table, _ in case.rows(_RESTS, (json.dumps([row[0].hex() for row in rows]),)):
        if table and not case.value(f'SELECT deleted FROM "{table}" WHERE id = ?', (record,)):
            rests.setdefault(judgement, []).append((record, table))
    return [_judged(row, rests.get(row[0], [])) for row in rows]


def _judged(row: tuple[bytes, str, str, str, str, bytes, str, str], rests: Sequence[tuple[bytes, str]]) -> Judged:
    key, statement, nature, likely, sure, about, by, at = row
    held = tuple(record for record, table in rests if table in FACTS)
    basis = tuple(record for record, _ in rests)
    return Judged(key, statement or "", nature or "judgement", likely, sure, about, by or "", at or "", basis, held)


def judged(case: Case, keys: Sequence[bytes]) -> Iterator[Finding]:
    """A judgement that points to no fact the case holds, or to what was withdrawn, and words that should not stand."""
    gone = {bytes(key) for (key,) in case.rows(_GONE) if key}
    tracer = Tracer(case) if gone else None
    for each in judgements(case, keys):
        if tracer is not None:
            yield from _on_withdrawn(case, each, gone, tracer)
        if not each.supported:
            says = f"{case.number(each.key)} points to no fact that this case holds; it prints as unsupported."
            yield Finding("unsupported", "high", says, (each.key,), each.basis, (_SHOW,))
        for kind in dict.fromkeys(slip.kind for slip in each.slips()):
            told = next(slip for slip in each.slips() if slip.kind == kind)
            yield Finding("wording", "medium", f"{case.number(each.key)} says {told.says}.", (each.key,),
                          (), (_SHOW,), kind)  # fmt: skip


def _on_withdrawn(case: Case, each: Judged, gone: set[bytes], tracer: Tracer) -> Iterator[Finding]:
    """One for a judgement whose records lead through a source that was withdrawn since."""
    found = rested(case, each.key, tracer)
    trails = [trail for trail in found.trails if trail.record in found.about]
    met = {key for trail in trails for key in (trail.source, *(hop.source for hop in trail.hops)) if key}
    met |= {bytes(key) for (key,) in case.rows(_OF_FACTS, (json.dumps([key.hex() for key in each.basis]),)) if key}
    for key in sorted(gone & (met | set(each.basis))):
        says = f"{case.number(each.key)} leans on {case.number(key)}, which was withdrawn."
        yield Finding("leans-withdrawn", "high", says, (each.key, key), each.basis, (_SHOW,))


def judged_again(case: Case, change: Change) -> set[bytes]:
    """The judgements that a change can have set right or wrong."""
    found = set(change.rows.get("judgement", ()))
    found |= _ask(case, "SELECT b.judgement FROM json_each(?) j JOIN basis b ON b.id = unhex(j.value)",
                  change.rows.get("basis", ()))  # fmt: skip
    if set(change.rows) & _WAYS and ("retraction" in change.rows or case.value(f"{_GONE} LIMIT 1")):
        found |= {bytes(key) for (key,) in case.rows("SELECT id FROM judgement WHERE deleted = 0")}
    resting = (key for table in FACTS for key in change.rows.get(table, ()))
    return found | _ask(
        case, "SELECT b.judgement FROM json_each(?) j JOIN basis b ON b.record = unhex(j.value)", resting
    )


def _ask(case: Case, query: str, keys: Iterable[bytes]) -> set[bytes]:
    listed = [key.hex() for key in keys]
    return {bytes(key) for (key,) in case.rows(query, (json.dumps(listed),))} if listed else set()
