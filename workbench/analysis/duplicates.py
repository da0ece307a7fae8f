"""What a case may hold twice: sources of the same bytes, the same or nearly the same text, records entered twice.

Nothing is taken away for that: two outlets may print one text, and two people may see one aircraft. The analyst says
which of two is the copy, or that they are apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Generator, Iterable
from hashlib import sha256
from itertools import combinations, islice
from typing import NamedTuple

from workbench.analysis.copying import copied_from, getting_ready
from workbench.case.case import Case
from workbench.case.pace import gone_through
from workbench.case.texts import WorkingText

NEAR = 0.5  # of the words of the shorter text that both have side by side
MOST = 20  # pairs named of one group: of forty same files nobody reads 780 pairs
READ = 20_000  # code points that the share of words is told by, as copied words are looked for there
HOWS = {
    "bytes": "the same bytes",
    "text": "the same text",
    "near": "nearly the same text",
    "record": "entered twice",
}
_HELD = """SELECT s.id, s.capture, c.blob FROM source s JOIN capture c ON c.id = s.capture
WHERE s.deleted = 0 ORDER BY s.id"""
_RESTING = """SELECT e.source, t.id, {} FROM "{}" t JOIN quotation q ON q.record = t.id AND q.deleted = 0
JOIN excerpt e ON e.id = q.excerpt AND e.deleted = 0 WHERE t.deleted = 0 ORDER BY t.id"""
_SAYING = {
    "sighting": ("aircraft", "registration", "hex", "callsign", "event", "place", "origin", "destination", "when"),
    "claim": ("statement", "kind", "when"),
}
"""The fields that tell two records of one source apart; as they are stored, words and reading together."""
_TIED = """SELECT a, b, kind FROM link WHERE deleted = 0
AND kind IN ('same-as', 'cites', 'part-of', 'distinct-from') ORDER BY id"""
_PARTS = "SELECT id, part_of FROM source WHERE deleted = 0 AND part_of IS NOT NULL"


class Duplicate(NamedTuple):
    """Two records that may be one: how they are alike, how much of the shorter is, and what was said of them."""

    how: str
    one: bytes
    two: bytes
    share: float
    tie: str = ""  # the kind of a link that settles it; empty while nobody has

    @property
    def says(self) -> str:
        """How they are alike, in words."""
        return f"{HOWS[self.how]} ({round(100 * self.share)} %)" if self.how == "near" else HOWS[self.how]


def duplicates(case: Case) -> list[Duplicate]:
    """What may be there twice, open ones first; each pair once, by the strongest likeness."""
    return gone_through(finding(case))


def finding(case: Case) -> Generator[None, None, list[Duplicate]]:
    """The same with pauses."""
    found: dict[frozenset[bytes], Duplicate] = {}
    held = case.rows(_HELD)
    same: defaultdict[bytes, list[bytes]] = defaultdict(list)
    for source, _capture, blob in held:
        same[bytes(blob)].append(bytes(source))
    _take(found, "bytes", same.values())
    words: dict[bytes, int] = {}
    texts: defaultdict[bytes, list[bytes]] = defaultdict(list)
    for source, capture, _blob in held:
        text, words[source] = _digest(case, capture)
        if text:
            texts[text].append(source)
        yield
    _take(found, "text", texts.values())
    yield from getting_ready(case)
    for source in words:
        for other, many in copied_from(case, source).items():
            share = min(1.0, many / max(1, min(words[source], words.get(other, many))))
            if share >= NEAR:
                found.setdefault(frozenset((source, other)), _pair("near", source, other, share))
        yield
    for table in _SAYING:
        _take(found, "record", _twice(case, table))
        yield
    ties = _ties(case)
    every = [each._replace(tie=ties.get(frozenset((each.one, each.two)), "")) for each in found.values()]
    return sorted(every, key=lambda each: (bool(each.tie), [*HOWS].index(each.how), -each.share, each.one, each.two))


def _digest(case: Case, capture: bytes) -> tuple[bytes, int]:
    """What a text says whatever its spaces and capitals, as a hash, and how many words its beginning has."""
    text = WorkingText(case.raw, capture)
    made, first = sha256(), 0
    for start in range(0, text.total, 5 * READ):
        said = text.slice(start, min(text.total, start + 5 * READ))
        first = first or len(said[:READ].split())
        made.update("".join(said.split()).casefold().encode())
    return (made.digest(), first) if first else (b"", 0)


def _twice(case: Case, table: str) -> list[list[bytes]]:
    """Records of one source that say the same in every field that tells them apart."""
    columns = ", ".join(f't."{name}"' for name in _SAYING[table])
    alike: defaultdict[tuple[object, ...], dict[bytes, None]] = defaultdict(dict)
    for source, key, *values in case.rows(_RESTING.format(columns, table)):
        alike[source, *values][bytes(key)] = None
    return [[*keys] for keys in alike.values()]


def _take(found: dict[frozenset[bytes], Duplicate], how: str, groups: Iterable[list[bytes]]) -> None:
    for group in groups:
        for one, two in islice(combinations(group, 2), MOST):
            found.setdefault(frozenset((one, two)), _pair(how, one, two, 1.0))


def _pair(how: str, one: bytes, two: bytes, share: float) -> Duplicate:
    return Duplicate(how, min(one, two), max(one, two), share)


def _ties(case: Case) -> dict[frozenset[bytes], str]:
    ties = {frozenset((bytes(one), bytes(two))): "part-of" for one, two in case.rows(_PARTS)}
    return ties | {frozenset((bytes(a), bytes(b))): kind for a, b, kind in case.rows(_TIED)}
