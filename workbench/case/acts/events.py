"""Reports of one event: joined by links, told apart by links; nothing else of an event is stored."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from workbench.case.acts.relations import link
from workbench.case.case import Case
from workbench.case.ids import keys_json
from workbench.case.records import Link
from workbench.values.errors import CaseError

REPORTS = ("sighting", "claim")
_TIED = "SELECT id, a, b FROM link WHERE deleted = 0 AND kind = ? AND (a = ?2 OR b = ?2)"
_ONE = """WITH RECURSIVE one(id) AS (VALUES (?) UNION SELECT CASE l.a WHEN one.id THEN l.b ELSE l.a END
FROM one JOIN link l ON (l.a = one.id OR l.b = one.id) WHERE l.kind = 'same-as' AND l.deleted = 0)
SELECT id FROM one ORDER BY id"""
_EVERY = "SELECT a, b FROM link WHERE kind = 'same-as' AND deleted = 0 AND a IS NOT NULL AND b IS NOT NULL"
_MANY = 1_000  # records for which all such links are sooner read than those at each of them
_BESIDE = """SELECT l.a, l.b FROM json_each(?1) j JOIN link l ON l.a = unhex(j.value)
WHERE l.kind = 'same-as' AND l.deleted = 0 AND l.b IS NOT NULL UNION ALL SELECT l.b, l.a FROM json_each(?1) j
JOIN link l ON l.b = unhex(j.value)
WHERE l.kind = 'same-as' AND l.deleted = 0 AND l.a IS NOT NULL"""


def one_event(case: Case, record: bytes) -> list[bytes]:
    """The reports that are joined with a sighting or claim, itself among them."""
    return [bytes(key) for (key,) in case.rows(_ONE, (record,))]


def one_events(case: Case, records: Iterable[bytes]) -> dict[bytes, list[bytes]]:
    """For each of many records what ``one_event`` tells of it; each link is read once."""
    beside: defaultdict[bytes, set[bytes]] = defaultdict(set, {key: set() for key in records})
    fresh = set(beside)
    if len(fresh) > _MANY:
        for a, b in case.rows(_EVERY):
            beside[a].add(b)
            beside[b].add(a)
        fresh = set()
    while fresh:
        for key, other in case.rows(_BESIDE, (keys_json(sorted(fresh)),)):
            beside[key].add(other)
        fresh = {other for key in fresh for other in beside[key]} - beside.keys()
        beside |= {key: set() for key in fresh}
    found: dict[bytes, list[bytes]] = {}
    for key in beside:
        if key not in found:
            group = _connected(key, beside) if beside[key] else [key]
            found |= dict.fromkeys(group, sorted(group))
    return found


def _connected(start: bytes, beside: Mapping[bytes, Iterable[bytes]]) -> list[bytes]:
    """All that links lead to from a record, itself included."""
    group = dict.fromkeys([start])
    ahead = [start]
    for key in ahead:  # grows while it is walked
        new = [other for other in beside[key] if other not in group]
        group |= dict.fromkeys(new)
        ahead += new
    return ahead


def join_event(case: Case, records: Sequence[bytes], *, reasons: Sequence[str] = ()) -> list[bytes]:
    """Say that several sightings, or several claims, report one event; answers the links that were made.

    Those joined already stay so. What told them apart is taken off.
    """
    keys = _of_one_kind(case, records)
    note = "; ".join(["one event", *reasons])
    with case.change("Join reports"):
        for one in keys:
            _take_off(case, [key for key, far in _ends(case, one, "distinct-from") if far in keys])
        made = []
        for one, two in zip(keys, keys[1:], strict=False):
            if two not in one_event(case, one):
                made.append(link(case, one, "same-as", two, excerpts=_quotes(case, one, two), note=note))
    if not made:
        raise CaseError(f"{_numbers(case, keys)} are one event already; name a report that is not.")
    return made


def split_event(case: Case, record: bytes, others: Sequence[bytes] = (), *, reason: str | None = None) -> list[bytes]:
    """Say that a report is of another event than some, or than all it is joined with; answers the links made.

    The others stay one event, and none of them is proposed for it again.
    """
    joined = [key for key in one_event(case, record) if key != record]
    far = list(dict.fromkeys(others)) or joined
    if not far or record in far:
        raise CaseError(
            f"{case.number(record)} is joined with no other report; name one that it is not one event with."
        )
    _of_one_kind(case, [record, *far])
    rest = [key for key in joined if key not in far]
    note = "; ".join(["not one event", *([reason] if reason else [])])
    with case.change("Part reports"):
        if joined:
            _part(case, [record, *rest], [key for key in joined if key in far])
        apart = {key for _, key in _ends(case, record, "distinct-from")}
        new = [key for key in far if key not in apart]
        return [link(case, record, "distinct-from", key, excerpts=_quotes(case, record, key), note=note) for key in new]


def _part(case: Case, ours: Sequence[bytes], theirs: Sequence[bytes]) -> None:
    """Take the links off between two sets of reports, and keep each set one event by itself."""
    for one in ours:
        _take_off(case, [key for key, far in _ends(case, one, "same-as") if far in theirs])
    for group in (ours, theirs):
        for one, two in zip(group, group[1:], strict=False):
            if two not in one_event(case, one):
                link(case, one, "same-as", two, excerpts=_quotes(case, one, two), note="one event")


def _of_one_kind(case: Case, records: Sequence[bytes]) -> list[bytes]:
    keys = list(dict.fromkeys(records))
    kinds = {case.table(key) for key in keys}
    if len(keys) < 2:
        raise CaseError("An event takes two reports or more; name another sighting or claim.")
    if len(kinds) > 1 or not kinds <= set(REPORTS):
        raise CaseError("Reports of one event are all sightings or all claims; name records of one kind.")
    return keys


def _quotes(case: Case, one: bytes, two: bytes) -> list[bytes]:
    """The first quote of each of two reports: what shows that they tell of one event, or of two."""
    query = "SELECT excerpt FROM quotation WHERE record = ? AND deleted = 0 ORDER BY id LIMIT 1"
    found = [case.value(query, (key,)) for key in (one, two)]
    return [bytes(key) for key in dict.fromkeys(found) if key]


def _ends(case: Case, record: bytes, kind: str) -> list[tuple[bytes, bytes]]:
    """The links of a kind at a record, each with its other end."""
    return [(key, b if a == record else a) for key, a, b in case.rows(_TIED, (kind, record))]


def _take_off(case: Case, links: Iterable[bytes]) -> None:
    for key in links:
        Link.update(deleted=1).where(Link.id == key).execute()


def _numbers(case: Case, keys: Sequence[bytes]) -> str:
    return " and ".join(case.number(key) for key in keys)
