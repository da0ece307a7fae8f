"""Images of a case that look alike by their fingerprints: copies made smaller, packed anew, posted again.

The 64 bits are parted into seven bands: two fingerprints that differ in six bits or fewer share one band whole, so only
those that do are compared.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from workbench.analysis.finding import Finding, Remedy
from workbench.case.case import Case
from workbench.case.imagery import STILL
from workbench.values.fingerprints import ALIKE, bits_apart

_HELD = """SELECT s.id, json_extract(r.facts, '$.likeness') FROM source s
JOIN derived_reading r ON r.capture = s.capture
WHERE s.deleted = 0 AND json_extract(r.facts, '$.likeness') IS NOT NULL"""
_TIED = "SELECT a, b FROM link WHERE deleted = 0 AND kind IN ('same-as', 'cites', 'part-of', 'distinct-from')"
_APART = "SELECT a, b FROM link WHERE deleted = 0 AND kind = 'distinct-from'"
_STILLS = """SELECT s.id, (SELECT min(f.id) FROM source f WHERE f.capture = c.container)
FROM source s JOIN capture c ON c.id = s.capture JOIN capture o ON o.id = c.container
WHERE json_extract(c.collected, '$.method') = ? AND s.id IN ({})"""
_BANDS = [(9 * place, 10 if place == 6 else 9) for place in range(7)]
_PLAIN = 6  # bits below which, or above the rest of which, an image is too even to be told from another even one
Likenesses = Mapping[bytes, str]


def likenesses(case: Case, keys: Sequence[bytes] | None = None) -> dict[bytes, str]:
    """The fingerprint of every image that shows enough to be known by, or of those among some sources."""
    few = f" AND s.id IN ({', '.join('?' * len(keys))})" if keys is not None else ""
    rows = case.rows(f"{_HELD}{few} ORDER BY s.id", tuple(keys or ()))
    return {key: told for key, told in rows if _PLAIN <= int(told, 16).bit_count() <= 64 - _PLAIN}


class Shelves:
    """Fingerprints by their bands, so that of many newcomers each is compared with few."""

    def __init__(self, every: Likenesses) -> None:
        self._every = every
        self._shelves: defaultdict[tuple[int, int], list[bytes]] = defaultdict(list)
        for key, told in every.items():
            for band in _bands(told):
                self._shelves[band].append(key)

    def near(self, likeness: str) -> list[tuple[bytes, int]]:
        """The images that look like one of this fingerprint, with the bits in which each differs."""
        near = {key for band in _bands(likeness) for key in self._shelves.get(band, ())} if likeness else set()
        return [(key, apart) for key in sorted(near) if (apart := bits_apart(likeness, self._every[key])) <= ALIKE]


def pairs(every: Likenesses, asked: Iterable[bytes]) -> Iterator[tuple[bytes, bytes, int]]:
    """Each image that was asked about with each other one it looks like, and the bits in which they differ."""
    shelves = Shelves(every)
    for key in asked:
        yield from ((key, other, apart) for other, apart in shelves.near(every.get(key, "")) if other != key)


def _bands(told: str) -> Iterator[tuple[int, int]]:
    bits = int(told, 16)
    return ((place, bits >> place & (1 << wide) - 1) for place, wide in _BANDS)


def like(case: Case, likeness: str, *, held: Shelves | None = None) -> list[tuple[bytes, int]]:
    """The sources whose image looks like one that is about to come in, the nearest first; ``held`` are all of them."""
    if not _PLAIN <= int(likeness, 16).bit_count() <= 64 - _PLAIN:
        return []
    held = held or Shelves(likenesses(case))
    return sorted(held.near(likeness), key=lambda each: (each[1], each[0]))


def near_identical(case: Case, keys: Sequence[bytes]) -> Iterator[Finding]:
    """Images that look alike and of which nobody has said whether they are one."""
    asked = likenesses(case, keys)
    if not asked:
        return
    tied = {frozenset(each) for each in case.rows(_TIED)}
    found: defaultdict[bytes, list[tuple[int, bytes]]] = defaultdict(list)
    for key, other, apart in pairs(likenesses(case), asked):
        if other < key and frozenset((key, other)) not in tied:  # told once, with the one that came later
            found[key].append((apart, other))
    for key, others in found.items():
        yield _finding(case, key, sorted(others))


def _finding(case: Case, key: bytes, others: Sequence[tuple[int, bytes]]) -> Finding:
    apart, other = others[0]
    one, two, more = case.number(key), case.number(other), [case.number(each) for _, each in others[1:]]
    how = f"{apart or 'none'} of the 64 bits of their fingerprints differ{'s' if apart == 1 else ''}"
    also = f", and like {', '.join(more[:3])}{' and more' if more[3:] else ''}" if more else ""
    says = f"{one} looks like {two} ({how}){also}. Unless told apart they count as one origin."
    ways = (("Same picture", "same-as"), (f"Taken from {two}", "cites"), ("Not the same", "distinct-from"))
    remedies = (*(Remedy("link", text, kind, two) for text, kind in ways), Remedy("show", f"Show {two}", value=two))
    return Finding("near-identical", "medium", says, (key, *(each for _, each in others)), (), remedies)


def looked_at_again(case: Case, sources: Iterable[bytes], links: Iterable[bytes]) -> set[bytes]:
    """The images with which a change of sources and links can have made something fit, or no longer."""
    ends = {end for key in links for pair in case.rows("SELECT a, b FROM link WHERE id = ?", (key,)) for end in pair}
    changed = set(sources) | ends
    if not changed or not case.value("SELECT 1 FROM derived_reading WHERE facts LIKE '%\"likeness\"%' LIMIT 1"):
        return set(sources)
    query = "SELECT json_extract(facts, '$.likeness') FROM derived_reading r JOIN source s ON s.capture = r.capture"
    every = likenesses(case)
    for key in changed - every.keys():  # one that has just gone to the trash had its likes, too
        told = case.value(f"{query} WHERE s.id = ?", (key,))
        every |= {key: told} if told else {}
    return changed | {other for _, other, _ in pairs(every, changed)}


def one_picture(case: Case, sources: Sequence[bytes]) -> dict[bytes, bytes]:
    """For each source whose image looks like others among these, or is of one film with them: the first of them.

    Those told apart are not.
    """
    if len(sources) < 2:
        return {}
    every, films = likenesses(case, sources), _films(case, sources)
    alike = [(key, other) for key, other, _ in pairs(every, every) if other < key] if len(every) > 1 else []
    if not alike and not films:
        return {}
    apart = {frozenset(each) for each in case.rows(_APART)}
    first: dict[bytes, bytes] = {key: key for key in (*sources, *(film for _, film in films))}
    for pair in (*alike, *films):
        if frozenset(pair) not in apart:
            one, two = sorted(_first(first, key) for key in pair)
            first[two] = one
    found = {key: _first(first, key) for key in sources}
    many = Counter(found.values())
    return {key: head for key, head in found.items() if many[head] > 1}


def _films(case: Case, sources: Sequence[bytes]) -> list[tuple[bytes, bytes]]:
    """Each still among these with the film it was taken of."""
    rows = case.rows(_STILLS.format(", ".join("?" * len(sources))), (STILL, *sources))
    return [(bytes(still), bytes(film)) for still, film in rows]


def _first(first: Mapping[bytes, bytes], key: bytes) -> bytes:
    while first[key] != key:
        key = first[key]
    return key
