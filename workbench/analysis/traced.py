"""The way an assertion of a case took: the texts that quote it, whom they name, and whom those are recorded to cite."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from workbench.analysis.emitted import emitters
from workbench.analysis.lookalike import one_picture
from workbench.analysis.origins import Path, Tally, folded, tally
from workbench.analysis.unnamed import is_unnamed
from workbench.case.case import Case
from workbench.case.ids import id_text
from workbench.case.texts import WorkingText
from workbench.case.trash import in_trash
from workbench.values.paragraphs import place_words

ASSERTED = ("sighting", "claim")
_FAR = 40_000  # code points of a text in which a name is looked for
_SAME = """
WITH RECURSIVE same(id) AS (VALUES (?) UNION SELECT CASE l.a WHEN same.id THEN l.b ELSE l.a END
FROM link l JOIN same ON same.id IN (l.a, l.b) WHERE l.kind = 'same-as' AND l.deleted = 0) SELECT id FROM same
"""
_QUOTED = """
SELECT e.id, e.source, json_extract(e.anchor, '$.start') FROM quotation q JOIN excerpt e ON e.id = q.excerpt
WHERE q.record = ? AND q.deleted = 0 AND e.deleted = 0 ORDER BY q.id
"""
_CITES = """
SELECT l.b, l.basis, s.title FROM link l JOIN source s ON s.id = l.b AND s.deleted = 0
WHERE l.a = ? AND l.kind = 'cites' AND l.deleted = 0 ORDER BY l.id
"""
_CARRIED = """
SELECT l.b FROM link l JOIN quotation q ON q.record = l.id AND q.deleted = 0
WHERE l.a = ? AND l.kind = 'cites' AND l.deleted = 0 AND q.excerpt = ? ORDER BY l.id
"""


class Hop(NamedTuple):
    """One step inwards: who is named, whether the quote's own paragraph says so, and where else it is said."""

    name: str
    source: bytes | None  # the record of who is named, where there is one
    standing: str  # relay, known or possible; silence where nothing was said
    basis: str  # stated or inferred
    where: str = ""  # ¶1


@dataclass(frozen=True, slots=True)
class Trail:
    """One text that asserts, from its words inwards: ``chain`` is who is named, ``hops`` go on along citations."""

    record: bytes
    excerpt: bytes | None
    source: bytes | None
    chain: tuple[str, ...]
    hops: tuple[Hop, ...]
    silent: bool = False


@dataclass(frozen=True, slots=True)
class Traced:
    """An assertion with all that is recorded as the same: who it goes back to, and by which ways."""

    about: tuple[bytes, ...]
    tally: Tally
    trails: tuple[Trail, ...]

    @property
    def inferred(self) -> bool:
        """Whether nothing but inferred hops leads to the known origins."""
        inner = [hop.basis for trail in self.trails for hop in trail.hops if hop.standing == "known"]
        return bool(inner) and set(inner) == {"inferred"}

    def words(self) -> str:
        """The origins in a line."""
        known = ", ".join(self.tally.known)
        by = ", by inferred hops" if self.inferred else ""
        return self.tally.words().replace(f"({known})", f"({known}{by})", 1)

    def as_json(self, case: Case) -> dict[str, Any]:
        """The contract's keys; counts with the names beside them under ``named``."""
        told = self.tally
        names = {"outlets": told.outlets, "relays": told.relays, "origins": told.known, "possible": told.possible,
                 "unknown": told.unknown, "silent": told.silent}  # fmt: skip
        path = [
            {"record": id_text(trail.record), "excerpt": trail.excerpt and id_text(trail.excerpt),
             "source": trail.source and id_text(trail.source),
             "hops": [hop._asdict() | {"source": hop.source and id_text(hop.source)} for hop in trail.hops]}
            for trail in self.trails
        ]  # fmt: skip
        return {
            "id": id_text(self.about[0]), "number": case.number(self.about[0]),
            "about": [id_text(key) for key in self.about], "proposed": False,
            **{key: len(value) for key, value in names.items()}, "through": list(told.through), "path": path,
            "named": {key: list(value) for key, value in names.items()}, "says": self.words(),
            "pictures": [list(each) for each in told.pictures],
        }  # fmt: skip


class Tracer:
    """Follows assertions of one state of a case; what several of them share is read once."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._cited: dict[bytes, list[tuple[bytes, str, str]]] = {}
        self._texts: dict[bytes, WorkingText] = {}

    def every(self) -> Iterator[Traced]:
        """Each claim and sighting of the case once, with those that are the same."""
        done: set[bytes] = set()
        for table in ASSERTED:
            for (key,) in self._case.rows(f'SELECT id FROM "{table}" WHERE deleted = 0 ORDER BY id'):
                if key not in done:
                    found = self.traced(key)
                    done.update(found.about)
                    yield found

    def traced(self, record: bytes) -> Traced:
        """A sighting or claim, with those recorded as the same."""
        same = [key for (key,) in self._case.rows(_SAME, (record,)) if not in_trash(self._case, key)]
        about = tuple(sorted(same, key=lambda key: (key != record, key)))
        heard = [trail for key in about for trail in self._heard(key)]
        behind = emitters(self._case, about, [trail.chain for trail in heard])
        trails = tuple(_emitted(trail, behind) for trail in heard)
        onward = self._onward(trails)
        onward |= {trail.chain[-1]: [behind[folded(trail.chain[-1])]] for trail in heard if _ends_at(trail, behind)}
        alike = one_picture(self._case, sorted({trail.source for trail in trails if trail.source}))
        pictures = {key: self._case.number(first) for key, first in alike.items()}
        paths = [
            Path(self._outlet(trail), trail.chain, trail.silent, pictures.get(trail.source or b"", ""))
            for trail in trails
        ]
        return Traced(about, tally(paths, onward), trails)

    def cited(self, source: bytes) -> list[Hop]:
        """Whom a source is recorded to draw on, at any remove, the nearest first."""
        return self._beyond(Hop("", source, "relay", "stated"))

    def line(self, source: bytes) -> list[Hop]:
        """Who cites whom from a source on, the nearest first, as far as each cites a single one."""
        found: list[Hop] = []
        while len(cited := self._cites(source)) == 1 and cited[0][0] not in [hop.source for hop in found]:
            source, basis, _ = cited[0]
            name = self._name(source)
            found.append(Hop(name, source, "relay" if self._cites(source) else _standing(name), basis or "inferred"))
        return found

    def _outlet(self, trail: Trail) -> str:
        return self._case.number(trail.source or trail.record)

    def _heard(self, record: bytes) -> Iterator[Trail]:
        """The ways of a record; those of a no-comment end in silence."""
        query = "SELECT 1 FROM claim WHERE id = ? AND kind = 'no-comment'"
        silent = bool(self._case.value(query, (record,)))
        for trail in self._trails(record):
            yield _hushed(trail) if silent else trail

    def _trails(self, record: bytes) -> Iterator[Trail]:
        table = self._case.table(record)
        stored = self._case.value(f'SELECT by FROM "{table}" WHERE id = ?', (record,)) if table in ASSERTED else None
        by = list(reversed(json.loads(stored or "[]")))
        quoted = self._case.rows(_QUOTED, (record,))
        for excerpt, source, start in quoted:
            yield self._trail(record, by, (excerpt, source, start))
        if not quoted:
            yield Trail(record, None, None, tuple(by), tuple(Hop(n, None, _standing(n), "inferred") for n in by))

    def _trail(self, record: bytes, by: Sequence[str], quoted: tuple[bytes, bytes, int]) -> Trail:
        excerpt, source, start = quoted
        carried = [] if by else self._case.rows(_CARRIED, (source, excerpt))
        chain = tuple(by or [self._name(key) for (key,) in carried[:1]])
        hops = [self._hop(source, name, start, last=name is chain[-1]) for name in chain]
        beyond = self._beyond(hops[-1]) if hops else []
        if beyond:
            hops[-1] = hops[-1]._replace(standing="relay")
        return Trail(record, excerpt, source, chain, (*hops, *beyond))

    def _hop(self, source: bytes, name: str, start: int, *, last: bool) -> Hop:
        """A name of the chain: stated where the quote's own paragraph names it."""
        text = self._text(source)
        here = text.paragraph_of(start) if text.parts else 0
        said = _places(text, name)
        basis = "stated" if here in said else "inferred"
        where = place_words(said[0]) if said and basis == "inferred" else ""
        return Hop(name, self._record(source, name), _standing(name) if last else "relay", basis, where)

    def _beyond(self, hop: Hop) -> list[Hop]:
        """Where citations lead on from the one who is named last."""
        found: list[Hop] = []
        ahead = [hop.source] if hop.source else []
        for key in ahead:  # grows while it is walked
            for target, basis, _name in self._cites(key):
                if target not in ahead:
                    ahead.append(target)
                    name = self._name(target)
                    standing = "relay" if self._cites(target) else _standing(name)
                    found.append(Hop(name, target, standing, basis or "inferred"))
        return found

    def _onward(self, trails: Sequence[Trail]) -> dict[str, list[str]]:
        """What those whom the trails name are recorded to cite, by name."""
        onward: dict[str, list[str]] = {}
        for hop in (hop for trail in trails for hop in trail.hops):
            if hop.source is not None:
                named = onward.setdefault(hop.name, [])
                named += [self._name(key) for key, _, _ in self._cites(hop.source)]
        return onward

    def _record(self, outlet: bytes, name: str) -> bytes | None:
        """The source that a name in a text stands for: one the text leads to, else one that is named and not held."""
        ahead = [outlet]
        for key in ahead:  # grows while it is walked
            for target, _, title in self._cites(key):
                if folded(title or "") == folded(name) or folded(self._name(target)) == folded(name):
                    return target
                if target not in ahead:
                    ahead.append(target)
        query = "SELECT id FROM source WHERE title = ? AND capture IS NULL AND deleted = 0 ORDER BY id LIMIT 1"
        found = self._case.value(query, (name,))
        return None if found is None else bytes(found)

    def _cites(self, source: bytes) -> list[tuple[bytes, str, str]]:
        if source not in self._cited:
            self._cited[source] = [(b, basis, title) for b, basis, title in self._case.rows(_CITES, (source,))]
        return self._cited[source]

    def _name(self, source: bytes) -> str:
        """Who speaks through a source: its publisher, else its title."""
        query = "SELECT coalesce(p.name, s.title) FROM source s LEFT JOIN publisher p ON p.id = s.publisher"
        found = self._case.value(f"{query} WHERE s.id = ?", (source,))
        return str(found or self._case.number(source))

    def _text(self, source: bytes) -> WorkingText:
        if source not in self._texts:
            capture = self._case.value("SELECT capture FROM source WHERE id = ?", (source,))
            self._texts[source] = WorkingText(self._case.raw, capture or b"")
        return self._texts[source]


def _ends_at(trail: Trail, behind: Mapping[str, str]) -> bool:
    """Whether a way ends with a network that is known to have heard a transponder."""
    return bool(trail.chain) and len(trail.hops) == len(trail.chain) and folded(trail.chain[-1]) in behind


def _emitted(trail: Trail, behind: Mapping[str, str]) -> Trail:
    """A way that ends with a network goes on to the transponder which it heard."""
    if trail.silent or not _ends_at(trail, behind):
        return trail
    inner = Hop(behind[folded(trail.chain[-1])], None, "known", "inferred")
    return replace(trail, hops=(*trail.hops[:-1], trail.hops[-1]._replace(standing="relay"), inner))


def _hushed(trail: Trail) -> Trail:
    """The way of a silence: it ends with whoever is told to have kept it, and leads to no origin."""
    hops = [hop._replace(standing="relay") for hop in trail.hops[: len(trail.chain)]]
    hops[-1:] = [hop._replace(standing="silence") for hop in hops[-1:]]
    return replace(trail, hops=tuple(hops), silent=True)


def _standing(name: str) -> str:
    return "possible" if is_unnamed(name) else "known"


def _places(text: WorkingText, name: str) -> list[int]:
    """The paragraphs of a text that write a name, in their order."""
    if not text.parts or not name.strip():
        return []
    words = text.slice(0, min(text.total, _FAR))
    found = (text.paragraph_of(each.start()) for each in re.finditer(re.escape(name.strip()), words, re.IGNORECASE))
    return list(dict.fromkeys(found))
