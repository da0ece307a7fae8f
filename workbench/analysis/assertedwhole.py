"""All that the records say of assertions, read whole: a case of many thousands is gone through in seconds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from workbench.analysis.asserted import ASSERTED, Asserted, Cited, Said, chain_of, outright
from workbench.analysis.emitted import EVERY_BORNE_OUT, emitters_of
from workbench.case.case import Case
from workbench.case.imagery import STILL
from workbench.case.numbers import number_text
from workbench.case.trash import in_trash

_SAME = "SELECT a, b FROM link WHERE kind = 'same-as' AND deleted = 0 AND a IS NOT NULL AND b IS NOT NULL"
_QUOTED = "SELECT record, excerpt FROM quotation WHERE deleted = 0 ORDER BY id"
_EXCERPTS = "SELECT id, source, json_extract(anchor, '$.start') FROM excerpt WHERE deleted = 0"
_CITES = """SELECT l.a, l.b, l.basis, s.title FROM link l JOIN source s ON s.id = l.b AND s.deleted = 0
WHERE l.kind = 'cites' AND l.deleted = 0 ORDER BY l.id"""
_CARRIED = """SELECT q.excerpt, l.a, l.b FROM link l JOIN quotation q ON q.record = l.id AND q.deleted = 0
WHERE l.kind = 'cites' AND l.deleted = 0 ORDER BY l.id"""
_NAMED = "SELECT s.id, coalesce(p.name, s.title) FROM source s LEFT JOIN publisher p ON p.id = s.publisher"
_NOT_HELD = "SELECT title, id FROM source WHERE capture IS NULL AND deleted = 0 ORDER BY id DESC"
_APART = "SELECT a, b FROM link WHERE kind = 'distinct-from' AND deleted = 0"
_FINGERPRINTS = """SELECT EXISTS (SELECT 1 FROM derived_reading WHERE facts LIKE '%"likeness"%')
OR EXISTS (SELECT 1 FROM capture WHERE json_extract(collected, '$.method') = ?)"""


class Whole(Asserted):
    """Answers from columns that are read when they are first asked for."""

    def __init__(self, case: Case) -> None:
        super().__init__(case)
        self._told = self._every_said()
        self._groups = self._every_same()
        self._words = self._every_quoted()
        self._named_emitters: dict[tuple[Sequence[str], ...], Mapping[str, str]] = {}
        self._led: defaultdict[bytes, list[Cited]] = defaultdict(list)
        for a, b, basis, title in case.rows(_CITES):
            self._led[a].append(Cited(b, basis or "inferred", title or ""))
        self._outright: defaultdict[bytes, list[tuple[bytes, bytes]]] = defaultdict(list)
        for excerpt, a, b in case.rows(_CARRIED):
            self._outright[excerpt].append((a, b))
        self._numbers = {key: number_text("source", number) for key, number in case.rows(
            "SELECT row, number FROM derived_number WHERE tbl = 'source'")}  # fmt: skip
        self._names = {key: name or self.number(key) for key, name in case.rows(_NAMED)}
        self._bare = dict(case.rows(_NOT_HELD))
        self._borne: defaultdict[bytes, list[tuple[str, str]]] = defaultdict(list)
        for record, provider, address in case.rows(EVERY_BORNE_OUT):
            self._borne[record].append((provider, address))
        self._told_apart = {frozenset(pair) for pair in case.rows(_APART)}
        self._pictured = bool(case.value(_FINGERPRINTS, (STILL,)))

    def _every_said(self) -> dict[bytes, Said]:
        said = lru_cache(maxsize=None)(lambda by, silent: Said(chain_of(by), bool(silent)))
        found: dict[bytes, Said] = {}
        for table in ASSERTED:
            kind = "kind = 'no-comment'" if table == "claim" else "0"
            query = f'SELECT id, by, {kind} FROM "{table}" WHERE deleted = 0 ORDER BY id'
            for key, by, silent in self.case.rows(query):
                found[key] = said(by, silent)
        return found

    def _every_quoted(self) -> dict[bytes, tuple[tuple[bytes, bytes, int | None], ...]]:
        """The words of each assertion: two tables read from end to end are sooner joined here than by their keys."""
        excerpts = {each[0]: each for each in self.case.rows(_EXCERPTS)}
        found: dict[bytes, tuple[tuple[bytes, bytes, int | None], ...]] = {}
        for record, excerpt in self.case.rows(_QUOTED):
            if record in self._told and excerpt in excerpts:
                quoted = (excerpts[excerpt],)
                found[record] = found[record] + quoted if record in found else quoted
        return found

    def _every_same(self) -> dict[bytes, list[bytes]]:
        beside: defaultdict[bytes, list[bytes]] = defaultdict(list)
        for a, b in self.case.rows(_SAME):
            beside[a].append(b)
            beside[b].append(a)
        groups: dict[bytes, list[bytes]] = {}
        for start in beside:
            if start not in groups:
                group = _connected(start, beside)
                standing = [key for key in group if key in self._told or not in_trash(self.case, key)]
                groups |= dict.fromkeys(group, standing)
        return groups

    def every(self) -> Iterator[bytes]:
        return iter(self._told)

    def same(self, record: bytes) -> list[bytes]:
        return self._groups.get(record) or [record]

    def said(self, record: bytes) -> Said:
        return self._told.get(record) or Said((), False)

    def quoted(self, record: bytes) -> Sequence[tuple[bytes, bytes, int | None]]:
        return self._words.get(record, ()) if record in self._told else super().quoted(record)

    def _cites(self, source: bytes) -> list[Cited]:
        return self._led.get(source, [])

    def carried(self, source: bytes, excerpt: bytes) -> tuple[bytes, ...]:
        return outright(source, self._outright.get(excerpt, ()))

    def name(self, source: bytes) -> str:
        return self._names[source]

    def number(self, key: bytes) -> str:
        return self._numbers.get(key) or super().number(key)

    def not_held(self, title: str) -> bytes | None:
        return self._bare.get(title)

    def emitters(self, about: Sequence[bytes], chains: Iterable[Sequence[str]]) -> Mapping[str, str]:
        borne = [pair for key in about for pair in self._borne.get(key, ())] if self._borne else []
        if borne:
            return emitters_of(borne, chains)
        named = tuple(chains)
        if named not in self._named_emitters:
            self._named_emitters[named] = emitters_of((), named)
        return self._named_emitters[named]

    def apart(self, one: bytes, two: bytes) -> bool:
        return frozenset((one, two)) in self._told_apart

    def pictures(self, sources: Sequence[bytes]) -> Mapping[bytes, bytes]:
        return super().pictures(sources) if self._pictured and len(sources) > 1 else {}


def _connected(start: bytes, beside: Mapping[bytes, Sequence[bytes]]) -> list[bytes]:
    found, queue = {start}, [start]
    for key in queue:  # grows while it is walked
        new = [other for other in beside[key] if other not in found]
        found.update(new)
        queue += dict.fromkeys(new)
    return queue
