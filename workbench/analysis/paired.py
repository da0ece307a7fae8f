"""Tracks that share a mark, two and two: at two places at once, with clocks that differ, heard by two networks.

The data of several providers are compared and never averaged: each track stays what its file says.
"""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, NamedTuple
from weakref import WeakKeyDictionary

from workbench.analysis.finding import Finding, Remedy
from workbench.analysis.identified import Identified, identified
from workbench.case.acts.tracks import transponder
from workbench.case.case import Case
from workbench.case.entities import heads, key_of
from workbench.values.sphere import far_words

if TYPE_CHECKING:
    from workbench.tracking.fixes import Fixes

_MOST = 20_000  # fixes of a track that are set beside another; of longer ones every so many
_CLOCKS = 14 * 3600_000  # milliseconds between two tracks beyond which no zone explains the difference
_KNOWN = 4096  # pairs whose comparison is kept
_LONG = 100_000  # fixes of two tracks from which comparing them holds a window up
_TELL = Remedy("note", "Note which is right…")
_TOGETHER = 5.0  # km on the median within which two tracks show one flight
_CALL = "callsign"
_KINDS = {"two-places": "high", "clocks-differ": "high", "one-transponder": "low"}
_SPANS = "SELECT rows FROM doubt WHERE track = ? AND deleted = 0 AND kind = 'set-aside' ORDER BY id"


_COMPARED: OrderedDict[tuple[object, ...], dict[str, str]] = OrderedDict()
"""By the fingerprints of the fixes and the rows set aside: what two tracks are to each other never changes."""


_LEFT: ContextVar[set[bytes] | None] = ContextVar("tracks left to be compared", default=None)


@contextmanager
def leaving() -> Iterator[set[bytes]]:
    """Inside, comparisons of long tracks are left, to be made elsewhere; what is yielded fills with their tracks.

    Once ``tracks_paired`` made them, on any thread, they are known.
    """
    left: set[bytes] = set()
    token = _LEFT.set(left)
    try:
        yield left
    finally:
        _LEFT.reset(token)


def tracks_paired(case: Case, keys: Sequence[bytes]) -> Iterator[Finding]:
    """What does not fit between these tracks and others; it is told with the one that came in later."""
    for one, others in _neighbours(case, keys):
        told: dict[str, list[tuple[Identified, str]]] = {}
        for other, sure in others:
            for kind, says in _compared(case, other, one, sure=sure).items():
                told.setdefault(kind, []).append((other, says))
        for kind, found in told.items():
            yield _finding(case, one, kind, found)


def _finding(case: Case, one: Identified, kind: str, found: Sequence[tuple[Identified, str]]) -> Finding:
    number = case.number(one.key)
    says = " ".join(f"{case.number(other.key)} and {number}: {sentence}" for other, sentence in found[:3])
    more = f" So with {len(found) - 3} more tracks." if len(found) > 3 else ""
    about = (one.key, *(other.key for other, _ in found))
    return Finding(kind, _KINDS[kind], f"{says}{more}", about, (), (_TELL,))


def _neighbours(case: Case, keys: Sequence[bytes]) -> Iterator[tuple[Identified, list[tuple[Identified, bool]]]]:
    """Each of some tracks with the earlier ones near it in time that share a mark; whether more than a call sign."""
    known = _known(case)
    for one in (known.every[key] for key in keys if key in known.every):
        marks = known.marks[one.key]
        same = {other.key: other for mark in marks for other in known.sharing[mark] if other.key < one.key}
        shared = {key: {kind for kind, _ in known.marks[key] & marks} for key in same}
        near = [(other, bool(shared[key] - {_CALL})) for key, other in same.items() if _near(one, other)]
        if near:
            yield one, near


class _Known(NamedTuple):
    """The tracks of a case with their marks, and by each mark those that have it."""

    every: dict[bytes, Identified]
    marks: dict[bytes, set[tuple[str, str]]]
    sharing: dict[tuple[str, str], list[Identified]]


_LAST: WeakKeyDictionary[Case, tuple[int, _Known]] = WeakKeyDictionary()
"""The tracks as they were read last: findings are asked for a hundred of them at a time."""


def _known(case: Case) -> _Known:
    before = case.raw.total_changes()
    held = _LAST.get(case)
    if held is not None and held[0] == before:
        return held[1]
    joined = heads(case)
    every = {one.key: one for one in identified(case)}
    marks = {key: _marks(one, joined) for key, one in every.items()}
    sharing: dict[tuple[str, str], list[Identified]] = {}
    for key, one in every.items():
        for mark in marks[key]:
            sharing.setdefault(mark, []).append(one)
    known = _Known(every, marks, sharing)
    if case.writable and case.raw.getautocommit():  # else others can write, or this be taken back
        _LAST[case] = before, known
    return known


def _marks(one: Identified, joined: Mapping[bytes, bytes]) -> set[tuple[str, str]]:
    """What tracks of one aircraft have in common: address, registration, the airframe that is said, a call sign."""
    found = {(_CALL, call.upper()) for call in one.callsigns}
    found |= {("hex", one.hex.upper())} if one.hex and transponder(one.hex) else set()
    found |= {("registration", key_of("registration", one.registration))} if one.registration else set()
    return found | ({("airframe", joined.get(one.aircraft, one.aircraft).hex())} if one.aircraft else set())


def _near(one: Identified, other: Identified) -> bool:
    """Whether two tracks overlap in time, or would if their clocks were of other zones."""
    from workbench.tracking.utc import milliseconds

    if not (one.first and one.last and other.first and other.last):
        return False
    gap = max(milliseconds(one.first), milliseconds(other.first)) - min(
        milliseconds(one.last), milliseconds(other.last)
    )
    return gap <= _CLOCKS


def _compared(case: Case, one: Identified, other: Identified, *, sure: bool) -> Mapping[str, str]:
    """What comparing gives, by kind of finding; tracks that share a call sign alone may be of two aircraft."""
    aside = tuple(tuple(case.rows(_SPANS, (each.key,))) for each in (one, other))
    asked = (one.sha256, other.sha256, aside, sure, one.hex, other.hex, one.provider, other.provider)
    known, left = _COMPARED.get(asked), _LEFT.get()
    if known is not None:
        return known
    if left is not None and one.fixes + other.fixes > _LONG:
        left.add(other.key)
        return {}
    mine, theirs = _fixes(case, one), _fixes(case, other)
    if mine is None or theirs is None:
        return {}
    found = _COMPARED[asked] = dict(_sentences(one, other, mine, theirs, sure=sure))
    if len(_COMPARED) > _KNOWN:
        _COMPARED.popitem(last=False)
    return found


def _sentences(
    one: Identified, other: Identified, mine: Fixes, theirs: Fixes, *, sure: bool
) -> Iterator[tuple[str, str]]:
    from workbench.tracking.pairs import clock_shift, compared, two_places

    mine = mine.take(slice(None, None, -(-len(mine) // _MOST) or 1))
    clock = clock_shift(mine, theirs)
    if clock is not None:
        yield "clocks-differ", clock.sentence
        return
    apart = two_places(mine, theirs) if sure else []
    if apart:
        more = f" So {len(apart) - 1} more times." if len(apart) > 1 else ""
        yield "two-places", f"{apart[0].sentence}{more}"
        return
    found = compared(mine, theirs)
    if found is not None and found.median < _TOGETHER:
        yield "one-transponder", _one(one, other, found.median, found.most)


def _one(one: Identified, other: Identified, median: float, most: float) -> str:
    networks = " and ".join(sorted({one.provider, other.provider} - {""}))
    whose = f" of {networks}" if networks else ""
    same = bool(one.hex and other.hex and one.hex.upper() == other.hex.upper())
    heard = f"both heard the {transponder(one.hex)}" if same else "show one flight"
    return (
        f"the tracks{whose} {heard}, {far_words(median)} apart on the median and {far_words(most)} at most; networks"
        " that heard one transponder are one origin, and their positions are compared, not averaged."
    )


def _fixes(case: Case, one: Identified) -> Fixes | None:
    """The fixes of a track without those the analyst set aside; nothing where they are not read here yet."""
    from workbench.tracking.judged import set_aside, within
    from workbench.tracking.kept import fixes_of, tracks
    from workbench.values.errors import CaseError

    try:
        fixes = fixes_of(case, tracks(case, [one.key])[0])
    except CaseError:
        return None
    spans = [(first, last) for (rows,) in case.rows(_SPANS, (one.key,)) for first, last in [json.loads(rows)]]
    return set_aside(fixes, within(fixes["row"], spans)) if spans else fixes


def paired_again(case: Case, tracks: Iterable[bytes]) -> set[bytes]:
    """The tracks that share a mark with some, which may be in the trash by now."""
    changed = set(tracks)
    if not changed:
        return set()
    among = ", ".join("?" * len(changed))
    rows = case.rows(
        "SELECT json_extract(identity, '$.hex.value'), json_extract(identity, '$.registration.value'),"
        f" json_extract(extent, '$.callsigns'), aircraft FROM track WHERE id IN ({among})",
        list(changed),
    )
    addresses = {address.upper() for address, *_ in rows if address}
    registrations = {key_of("registration", mark) for _, mark, *_ in rows if mark}
    calls = {call.upper() for *_, held, _ in rows for call in json.loads(held or "[]")}
    airframes = {each for *_, each in rows if each}
    return {
        one.key for one in identified(case)
        if (one.hex or "").upper() in addresses or one.aircraft in airframes
        or key_of("registration", one.registration or "") in registrations
        or calls & {call.upper() for call in one.callsigns}
    }  # fmt: skip
