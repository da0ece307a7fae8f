"""Sources that are not as independent as they look: copies, texts that cite each other, outlets whose text is held."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple
from weakref import WeakKeyDictionary

from workbench.analysis.copying import copied_again, copied_from, known_copied
from workbench.analysis.encircled import circles_of
from workbench.analysis.finding import Finding, Remedy
from workbench.analysis.origins import folded
from workbench.case.case import Case
from workbench.case.change import Change
from workbench.case.numbers import numbers_of

_CITES = """SELECT l.a, l.b, l.id, l.deleted OR s.deleted OR t.deleted FROM source s
CROSS JOIN link l ON l.a = s.id AND l.kind = 'cites' JOIN source t ON t.id = l.b"""
_TIED = """SELECT a, b FROM link WHERE deleted = 0 AND kind IN ('same-as', 'cites', 'part-of', 'distinct-from')
AND (a = ?1 OR b = ?1) UNION SELECT id, part_of FROM source WHERE id = ?1 OR part_of = ?1"""
_NAMED = """SELECT l.a, l.b, coalesce(s.title, p.name) FROM json_each(?) j CROSS JOIN link l ON l.a = unhex(j.value)
AND l.kind = 'cites' AND l.deleted = 0 CROSS JOIN source s ON s.id = l.b AND s.deleted = 0 AND s.capture IS NULL
LEFT JOIN publisher p ON p.id = s.publisher ORDER BY l.id"""
_PUBLISHERS = """SELECT s.id, p.name FROM source s JOIN publisher p ON p.id = s.publisher
WHERE s.deleted = 0 AND s.capture IS NOT NULL AND p.name IS NOT NULL ORDER BY s.id"""
_QUOTED = "SELECT excerpt FROM quotation WHERE record = ? AND deleted = 0 ORDER BY id"
_ENDS = "SELECT a, b FROM link WHERE id = ?"
_TOUCHED = "SELECT 1 FROM change WHERE id > ? AND tbl IN ('link', 'source', 'publisher') LIMIT 1"
_FEW = 3  # numbers named in one sentence
Graph = Mapping[bytes, Mapping[bytes, bytes]]


class _Citing(NamedTuple):
    """Who cites whom by which link, the groups that cite each other, and the outlets whose texts are held."""

    at: int  # the journal's last change
    onward: Graph
    circles: list[list[bytes]]
    speaking: Mapping[str, Sequence[bytes]]


_READ: WeakKeyDictionary[Case, _Citing] = WeakKeyDictionary()


def _citing(case: Case) -> _Citing:
    """Read once, and again after acts that touched what it is made of: one source is looked at at a time."""
    at = int(case.value("SELECT coalesce(max(id), 0) FROM change"))
    read = _READ.get(case)
    if read is None or not case.raw.getautocommit() or (read.at != at and case.value(_TOUCHED, (read.at,))):
        onward: defaultdict[bytes, dict[bytes, bytes]] = defaultdict(dict)
        for a, b, link, gone in sorted(case.rows(_CITES), key=lambda row: row[2]):
            if not gone:
                onward[a].setdefault(b, link)
        speaking: defaultdict[str, list[bytes]] = defaultdict(list)
        for source, name in case.rows(_PUBLISHERS):
            speaking[folded(name)].append(source)
        read = _Citing(at, dict(onward), circles_of(onward), dict(speaking))
    if case.raw.getautocommit():  # what a change under way has written so far may be taken back
        _READ[case] = read = read._replace(at=at)
    return read


def circular(case: Case, keys: Sequence[bytes]) -> Iterator[Finding]:
    """Sources that cite each other in a circle: told once, with the one that came first."""
    read, asked = _citing(case), set(keys)
    for circle in read.circles:
        if circle[0] in asked:
            yield _circle(case, circle, read.onward)


def _circle(case: Case, circle: Sequence[bytes], onward: Graph) -> Finding:
    numbers = numbers_of(case.raw, circle)
    way = _way_round(circle, onward)
    told = [numbers[key] for key in way]
    words = tuple(excerpt for a, b in zip(way, way[1:], strict=False)
                  for (excerpt,) in case.rows(_QUOTED, (onward[a][b],)))  # fmt: skip
    says = f"{told[0]} cites {', which cites '.join(told[1:])}: none of them is an origin for another."
    shows = [Remedy("show", f"Show {numbers[key]}", value=numbers[key]) for key in circle[:_FEW]]
    return Finding("circular", "high", says, tuple(circle), words, tuple(shows))


def _way_round(circle: Sequence[bytes], onward: Graph) -> list[bytes]:
    """A shortest way from the first of a circle back to it."""
    first = circle[0]
    before: dict[bytes, bytes] = {}
    queue = [first]
    for key in queue:  # grows while it is walked
        for other in onward.get(key, ()):
            if other in circle and other not in before:
                before[other] = key
                queue.append(other)
    way = [first, before[first]]
    while way[-1] != first:
        way.append(before[way[-1]])
    return way[::-1]


def spoken_for(case: Case, keys: Sequence[bytes]) -> Iterator[Finding]:
    """A named origin that is not held, while another text of the same outlet is: that text may tell where it has it."""
    named = case.rows(_NAMED, (json.dumps([key.hex() for key in keys]),))
    if not named:
        return
    speaks = _citing(case).speaking
    done: set[tuple[bytes, bytes]] = set()
    for source, cited, name in named:
        held = [other for other in speaks.get(folded(name or ""), ()) if other != source]
        tied = {key for pair in case.rows(_TIED, (source,)) for key in pair} if held else set()
        held = [other for other in held if other not in tied]
        if held and (source, cited) not in done:
            done.add((source, cited))
            yield _spoken(case, source, cited, name, held)


def _spoken(case: Case, source: bytes, cited: bytes, name: str, held: Sequence[bytes]) -> Finding:
    number, first, texts = case.number(source), case.number(held[0]), [case.number(key) for key in held[:_FEW]]
    says = f"{number} draws on {name}, which speaks through {' and '.join(texts)} here: the two may be one origin."
    ways = ((f"Cites {first}", "cites"), ("Not that text", "distinct-from"))
    remedies = (
        *(Remedy("link", text, kind, first) for text, kind in ways),
        Remedy("show", f"Show {first}", value=first),
    )
    return Finding("outlet-held", "medium", says, (source, held[0], cited), (), remedies)


def copied(case: Case, keys: Sequence[bytes]) -> Iterator[Finding]:
    """A text with words of an earlier one: unless told apart the two may be one origin."""
    for key in keys:
        left = _untied(case, key, copied_from(case, key))
        if left:
            yield _copy(case, key, -left[0][0], [other for _, other in left])


def likely_original(case: Case, source: bytes) -> tuple[bytes, int] | None:
    """The earlier text that has most words of this one, and how many, as far as the texts of the case have been read;
    only while nobody has said how the two stand."""
    left = _untied(case, source, known_copied(case, source))
    return (left[0][1], -left[0][0]) if left else None


def _untied(case: Case, key: bytes, shared: Mapping[bytes, int]) -> list[tuple[int, bytes]]:
    """Of the texts that share words the earlier ones that no link ties, those with most words first."""
    found = {other: words for other, words in shared.items() if other < key}
    tied = {end for pair in case.rows(_TIED, (key,)) for end in pair} if found else set()
    return sorted((-words, other) for other, words in found.items() if other not in tied and _there(case, other))


def _there(case: Case, source: bytes) -> bool:
    return bool(case.value("SELECT deleted = 0 FROM source WHERE id = ?", (source,)))


def _copy(case: Case, key: bytes, words: int, others: Sequence[bytes]) -> Finding:
    one, two = case.number(key), case.number(others[0])
    more = f", and of {' and '.join(map(case.number, others[1:_FEW]))}" if others[1:] else ""
    says = f"{one} has {words} words of {two} side by side{more}: they may be one origin."
    ways = ((f"Cites {two}", "cites"), ("Not from it", "distinct-from"))
    remedies = (*(Remedy("link", text, kind, two) for text, kind in ways), Remedy("show", f"Show {two}", value=two))
    return Finding("copied", "medium", says, (key, *others), (), remedies)


def borrowed_again(case: Case, change: Change) -> set[bytes]:
    """The sources that a change of sources, publishers or links can make copies, circles or outlets, or no longer."""
    sources = set(change.rows.get("source", ()))
    sources |= {end for key in change.rows.get("link", ()) for pair in case.rows(_ENDS, (key,)) for end in pair if end}
    if change.rows.get("publisher"):
        sources |= {source for source, _ in case.rows(_PUBLISHERS)}
    if change.rows.get("source") or change.rows.get("capture"):  # a machine that reads a picture makes a capture
        sources |= copied_again(case)
    if not sources:
        return set()
    beside: defaultdict[bytes, set[bytes]] = defaultdict(set)
    for a, b, *_ in case.rows(_CITES):
        beside[a].add(b)
        beside[b].add(a)
    asked = list(sources)
    for key in asked:  # grows while it is walked
        asked += beside.pop(key, set()) - sources
        sources |= set(asked)
    if change.rows.get("source"):
        speaking = {folded(name) for _, name in case.rows(_PUBLISHERS)}
        sources |= _drawing(case, speaking)
    return _sources(case, sources)


def _drawing(case: Case, speaking: Collection[str]) -> set[bytes]:
    """Those that draw on an outlet of which a text is held."""
    query = """SELECT l.a, s.title FROM source s CROSS JOIN link l ON l.b = s.id AND l.kind = 'cites'
    WHERE s.capture IS NULL"""
    return {a for a, title in case.rows(query) if folded(title or "") in speaking}


def _sources(case: Case, keys: Iterable[bytes]) -> set[bytes]:
    query = "SELECT s.id FROM json_each(?) j JOIN source s ON s.id = unhex(j.value)"
    return {bytes(key) for (key,) in case.rows(query, (json.dumps([key.hex() for key in keys]),))}
