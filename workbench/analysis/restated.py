"""Claims of several sources whose words tell the same: those that share rare words are held against each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from math import log
from typing import NamedTuple

from workbench.case.case import Case
from workbench.case.ids import AMONG, keys_json
from workbench.reference.worded import Words, key_of

ALIKE = 0.5  # of the weight of both statements that is shared
_STEM = 6  # letters that words of one family share
_LONG = 5  # letters of a word that says something
_RARE = 4  # of a statement's words that it is looked up by
_MOST = 40  # claims that a word may lead to; a commoner one tells nothing
_SHARED = 3  # words at the least
_CLAIMS = """SELECT c.id, c.statement, group_concat(hex(e.source)) FROM claim c
JOIN quotation q ON q.record = c.id AND q.deleted = 0 JOIN excerpt e ON e.id = q.excerpt AND e.deleted = 0
WHERE c.deleted = 0 AND coalesce(c.kind, '') <> 'no-comment' {} GROUP BY c.id ORDER BY c.id"""


class _Claim(NamedTuple):
    record: bytes
    sources: frozenset[str]
    statement: str
    stems: frozenset[str]


def claims_alike(
    case: Case, held: Sequence[tuple[bytes, ...]], apart: set[frozenset[bytes]], only: Sequence[bytes] | None = None
) -> list[tuple[tuple[bytes, ...], tuple[str, ...]]]:
    """Groups of claims of different sources that tell the same, with the reasons; those joined already are left out.

    Where ``only`` some are asked about, these are all that there are.
    """
    among, asked = ("", ()) if only is None else (f"AND c.id IN {AMONG}", (keys_json(only),))
    claims = [_claim(*row) for row in case.rows(_CLAIMS.format(among), asked)]
    group = {key: each for each in held for key in each}
    frequency = Counter(stem for each in claims for stem in each.stems)
    taken: dict[bytes, list[_Claim]] = {}
    found: list[tuple[float, _Claim, _Claim, list[str]]] = []
    for one, two in _pairs(claims, frequency):
        if two.record in group.get(one.record, ()) or frozenset((one.record, two.record)) in apart:
            continue
        likeness, shared = _likeness(one, two, frequency, len(claims))
        if likeness >= ALIKE and len(shared) >= _SHARED:
            found.append((likeness, one, two, shared))
    for _, one, two, _shared in sorted(found, key=lambda each: (-each[0], each[1].record, each[2].record)):
        ours, theirs = taken.setdefault(one.record, [one]), taken.setdefault(two.record, [two])
        if ours is not theirs and not any(a.sources & b.sources for a in ours for b in theirs):
            ours += theirs
            taken |= dict.fromkeys((each.record for each in theirs), ours)
    groups = {id(each): each for each in taken.values() if len(each) > 1}
    return [(tuple(sorted(each.record for each in claims)), _why(claims)) for claims in groups.values()]


def _claim(record: bytes, statement: str | None, sources: str) -> _Claim:
    words = statement or ""
    stems = frozenset(key[:_STEM] for key in Words(words).key if len(key) >= _LONG or key.isdecimal())
    return _Claim(record, frozenset(sources.split(",")), words, stems)


def _pairs(claims: Sequence[_Claim], frequency: Mapping[str, int]) -> Iterator[tuple[_Claim, _Claim]]:
    """Claims of different sources that share one of their rarest words, each two once."""
    standing: dict[str, list[_Claim]] = {}
    for each in claims:
        near: dict[bytes, _Claim] = {}
        rare = sorted((stem for stem in each.stems if frequency[stem] > 1), key=lambda stem: (frequency[stem], stem))
        for stem in rare[:_RARE]:
            among = standing.setdefault(stem, [])
            if frequency[stem] <= _MOST:
                near |= {other.record: other for other in among if not other.sources & each.sources}
            among.append(each)
        yield from ((other, each) for other in near.values())


def _likeness(one: _Claim, two: _Claim, frequency: Mapping[str, int], many: int) -> tuple[float, list[str]]:
    """The shared part of the weight of both, rare words weighing more, and the shared words, rarest first."""
    weight = {stem: log(1 + many / frequency[stem]) for stem in one.stems | two.stems}
    shared = sorted(one.stems & two.stems, key=lambda stem: (-weight[stem], stem))
    whole = sum(weight[stem] for stem in one.stems) + sum(weight[stem] for stem in two.stems)
    return (2 * sum(weight[stem] for stem in shared) / whole if whole else 0.0), shared


def _why(claims: Sequence[_Claim]) -> tuple[str, ...]:
    common = frozenset.intersection(*(each.stems for each in claims))
    said = [word for word in claims[0].statement.replace(".", "").split() if key_of(word)[:_STEM] in common]
    return (f"their statements share {', '.join(dict.fromkeys(f'“{word}”' for word in said))}",)
