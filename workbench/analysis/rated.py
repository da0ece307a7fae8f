"""The matrix of a case: which records are its rows, what each weighs, and how who rated it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType
from typing import Any, NamedTuple

from workbench.analysis.matrix import Hypothesis, Matrix, Pair, Rated, Row
from workbench.analysis.origins import Way
from workbench.analysis.traced import ASSERTED, Traced, Tracer
from workbench.analysis.weights import Worth
from workbench.analysis.withdrawn import ways_left, withdrawn
from workbench.case.case import Case
from workbench.case.change import Change
from workbench.case.evidence import not_information
from workbench.case.trash import in_trash

_RATINGS = """SELECT evidence, coalesce(leg, ''), hypothesis, value, "by", reason, id FROM rating WHERE deleted = 0
ORDER BY leg IS NOT NULL, at, id"""
_WEIGHTS = """SELECT evidence, coalesce(leg, ''), relevance, factor, reason, "by" FROM weight WHERE deleted = 0
ORDER BY leg IS NOT NULL, "by" = ?, at, id"""
_HYPOTHESES = """SELECT t.id, t.title, t.statement FROM hypothesis t LEFT JOIN derived_number d ON d.row = t.id
WHERE t.deleted = 0 ORDER BY d.number, t.id"""
_LINKED = """SELECT a, b, coalesce(note, '') FROM link WHERE kind = ? AND deleted = 0
AND a IN (SELECT id FROM hypothesis WHERE deleted = 0) AND b IN (SELECT id FROM hypothesis WHERE deleted = 0)"""
_DIGITS = """SELECT g.about, g.value FROM json_each(?) j JOIN grade g ON g.about = unhex(j.value)
WHERE g.axis = 'credibility' AND g.deleted = 0 ORDER BY g."by" = ?, g.at, g.id"""
_LETTERS = """SELECT s.id, g.value FROM json_each(?1) j JOIN source s ON s.id = unhex(j.value)
JOIN grade g ON g.about = {} WHERE s.capture IS NOT NULL AND g.axis = 'reliability' AND g.deleted = 0
ORDER BY g."by" = ?2, g.at, g.id"""
_COUNTS = """SELECT t.id, json_extract(t."count", '$.min') FROM json_each(?) j
JOIN sighting t ON t.id = unhex(j.value)"""
_SPEAKS = """SELECT s.id, coalesce(p.name, s.title, '') FROM source s LEFT JOIN publisher p ON p.id = s.publisher
WHERE s.id = ?"""
_UNWEIGHED: tuple[Any, ...] = (0, None, None, None, None)
_Spot = tuple[bytes, str]  # a row: its record, and the letter of its leg
_HANGS = {"rating", "weight", "hypothesis", "judgement", "basis", "ruling", "lead", "card", "board", "note", "tagging",
          "grade", "tag", "savedview", "frame"}  # fmt: skip


class _Standing(NamedTuple):
    """Where one item of information comes from: its reports, the ways to its origins, the texts it stands in."""

    members: tuple[bytes, ...]
    ways: tuple[Way, ...]
    sources: tuple[bytes, ...]
    withdrawn: bool
    said: str  # why it is no information
    one: tuple[tuple[str, ...], ...] = ()  # origins that may be one
    tellers: Mapping[str, str] = MappingProxyType({})  # who speaks through each text, by its number


class MatrixReading:
    """The matrix of a case, read again after a change; where its rows come from is kept while nothing touched it."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._kept: dict[bytes, _Standing] = {}

    def forget(self, change: Change) -> bool:
        """Drop what a change can have touched; answers whether rows can read otherwise now."""
        other = bool(set(change.rows) - _HANGS)
        if other:
            self._kept.clear()
        return other

    def matrix(self, *, analyst: str | None = None) -> Matrix:
        """The matrix as an analyst sees it, the case's own when none is named."""
        who = analyst or self._case.analyst
        case, keys = self._case, _hypotheses(self._case)
        rows = self._rows({each.key for each in keys}, who)
        return Matrix(keys, tuple(rows), who, _pairs(case, "differs"), _pairs(case, "contradicts"))

    def _rows(self, columns: Collection[bytes], analyst: str) -> list[Row]:
        ratings = self._case.rows(_RATINGS)
        by_key: dict[bytes, _Standing] = {}
        row_of: dict[bytes, bytes] = {}
        tracer = Tracer(self._case)
        for key in dict.fromkeys(row[0] for row in ratings):
            if key not in row_of and (key in self._kept or not in_trash(self._case, key)):
                by_key[key] = self._standing(tracer, key)
                row_of.update(dict.fromkeys(by_key[key].members, key))
        spots = _spots(by_key, [(row_of[key], leg) for key, leg, *_ in ratings if key in row_of])
        opinions: dict[_Spot, dict[str, dict[bytes, Rated]]] = defaultdict(lambda: defaultdict(dict))
        for key, leg, hypothesis, value, by, reason, rating in ratings:  # those of one leg last: they overrule
            if key in row_of and hypothesis in columns:
                for spot in [(row_of[key], leg)] if leg else spots[row_of[key]]:
                    opinions[spot][by or ""][hypothesis] = Rated(value, by or "", reason, key, rating)
        worths = _worths(self._case, by_key, spots, analyst)
        counts = _counts(self._case, row_of)
        return [
            Row(key + leg.encode(), each.members, max(counts.get(m, 1) for m in each.members), worths[key, leg],
                each.ways, {by: dict(told) for by, told in opinions[key, leg].items()}, each.said, leg,
                each.one, each.tellers)
            for key, each in by_key.items() for _, leg in spots[key]
        ]  # fmt: skip

    def _standing(self, tracer: Tracer, key: bytes) -> _Standing:
        if key not in self._kept:
            found = _stands(self._case, tracer, key)
            self._kept.update(dict.fromkeys(found.members, found))
        return self._kept[key]


def matrix_of(case: Case, *, analyst: str | None = None) -> Matrix:
    """The matrix of a case as it stands."""
    return MatrixReading(case).matrix(analyst=analyst)


def _hypotheses(case: Case) -> tuple[Hypothesis, ...]:
    rows = case.rows(_HYPOTHESES)
    return tuple(Hypothesis(key, case.number(key), title or "", said or "") for key, title, said in rows)


def _pairs(case: Case, kind: str) -> dict[Pair, str]:
    return {(a, b): note for a, b, note in case.rows(_LINKED, (kind,))}


def _stands(case: Case, tracer: Tracer, key: bytes) -> _Standing:
    """Where a record comes from; of a withdrawn text nothing counts."""
    gone = withdrawn(case)
    if case.table(key) not in ASSERTED:
        return _held(case, key, gone)
    found = tracer.traced(key)
    left = ways_left(case, found, gone)
    members = tuple(sorted(found.about))
    bare = not any(trail.source not in gone for trail in found.trails)
    lost = bool(found.tally.ways) and not left or bare
    texts = _texts(found, gone)
    tellers = {case.number(text): str(name) for text in texts for _, name in case.rows(_SPEAKS, (text,))}
    return _Standing(members, left, texts, lost, not_information(case, key), found.tally.one, tellers)


def _texts(found: Traced, gone: Collection[bytes]) -> tuple[bytes, ...]:
    return tuple(dict.fromkeys(t.source for t in found.trails if t.source and t.source not in gone))


def _held(case: Case, key: bytes, gone: Collection[bytes]) -> _Standing:
    """What is evidence itself stands for whose file or words it is; a judgement or a search stands for nobody."""
    table = case.table(key)
    if table not in ("track", "excerpt", "imagery"):
        return _Standing((key,), (), (), False, not_information(case, key))
    source = case.value(f"SELECT source FROM {table} WHERE id = ?", (key,))
    speaks = case.rows(_SPEAKS, (source,))
    end = str(speaks[0][1]) if speaks and table == "track" else ""
    return _Standing((key,), (Way(case.number(source), end, ()),), (source,), source in gone, "")


def _spots(rows: Iterable[bytes], laid: Iterable[_Spot]) -> dict[bytes, list[_Spot]]:
    """The rows that each record has: one, or one for each of its legs that is laid apart."""
    found: dict[bytes, list[_Spot]] = {key: [] for key in rows}
    for key, leg in sorted({spot for spot in laid if spot[1]}):
        found[key].append((key, leg))
    return {key: legs or [(key, "")] for key, legs in found.items()}


def _worths(
    case: Case, rows: Mapping[bytes, _Standing], spots: Mapping[bytes, Sequence[_Spot]], analyst: str
) -> dict[_Spot, Worth]:
    members = _listed(member for each in rows.values() for member in each.members)
    sources = _listed(source for each in rows.values() for source in each.sources)
    digits: dict[bytes, str] = dict(case.rows(_DIGITS, (members, analyst)))
    letters: dict[bytes, str] = {}
    for about in ("s.publisher", "s.id"):
        letters |= dict(case.rows(_LETTERS.format(about), (sources, analyst)))
    own = {(key, leg): (at, *told) for at, (key, leg, *told) in enumerate(case.rows(_WEIGHTS, (analyst,)))}
    found = {}
    for key, leg in (spot for some in spots.values() for spot in some):
        each = rows[key]
        weighed = (own[m, part] for m in each.members for part in {"", leg} if (m, part) in own)
        _, relevance, factor, reason, by = max(weighed, default=_UNWEIGHED)
        found[key, leg] = Worth(
            tuple(digits[m] for m in each.members if m in digits),
            tuple(letters[s] for s in each.sources if s in letters),
            relevance, Decimal(factor) if factor else None, reason, by, each.withdrawn,
        )  # fmt: skip
    return found


def _counts(case: Case, members: Iterable[bytes]) -> dict[bytes, int]:
    """How many events each sighting tells."""
    return {key: int(least or 1) for key, least in case.rows(_COUNTS, (_listed(members),))}


def _listed(keys: Iterable[bytes]) -> str:
    return json.dumps([key.hex() for key in dict.fromkeys(keys)])
