"""The way an assertion of a case took: the texts that quote it, whom they name, and whom those are recorded to cite."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import combinations, product
from typing import Any, NamedTuple

from workbench.analysis.asserted import ASSERTED as ASSERTED
from workbench.analysis.asserted import Asserted
from workbench.analysis.assertedwhole import Whole
from workbench.analysis.doubled import grouped, likeness, likeness_here
from workbench.analysis.doubled import listed as either
from workbench.analysis.origins import Path, Tally, folded, tally
from workbench.analysis.trails import Hop, Trail, emitted, ends_at, hushed, standing
from workbench.case.case import Case
from workbench.case.ids import id_text
from workbench.case.outline import read_whole
from workbench.values.paragraphs import place_words

ENDS = ("known", "possible")
"""The standings with which a way ends."""


class Kin(NamedTuple):
    """Two texts that are counted as two origins and may be one, by their numbers, and why."""

    one: str
    two: str
    why: str
    ends: tuple[tuple[str, str], ...] = ()  # the origins of one standing that are then counted once


class Traced(NamedTuple):
    """An assertion with all that is recorded as the same: who it goes back to, and by which ways.

    ``withdrawn`` are the sources on these ways that were withdrawn, by their numbers; ``proposed``: nobody has said yet
    that what it is about is one event.
    """

    about: tuple[bytes, ...]
    tally: Tally
    withdrawn: tuple[str, ...]
    trails: tuple[Trail, ...]
    kin: tuple[Kin, ...] = ()
    proposed: bool = False

    @property
    def inferred(self) -> bool:
        """Whether nothing but inferred hops leads to the known origins."""
        known = False
        for trail in self.trails:
            for hop in trail.hops:
                if hop.standing == "known":
                    known = True
                    if hop.basis != "inferred":
                        return False
        return known

    def words(self) -> str:
        """The origins in a line."""
        told = self.tally.words()
        if self.inferred:
            known = either(self.tally.known, self.tally.one)
            told = told.replace(f"({known})", f"({known}, by inferred hops)", 1)
        if not self.kin and not self.withdrawn:
            return told
        groups = grouped((each.one, each.two) for each in self.kin)
        kin = (f"{', '.join(group[:-1])} and {group[-1]} may be one origin" for group in groups)
        return " · ".join([told, *kin, *(f"{number} withdrawn" for number in self.withdrawn)])

    def as_json(self, case: Case) -> dict[str, Any]:
        """The contract's keys; counts with the names beside them under ``named``."""
        told = self.tally
        names = {"outlets": told.outlets, "relays": told.relays, "origins": told.known, "possible": told.possible,
                 "unknown": told.unknown, "silent": told.silent}  # fmt: skip
        path = [
            {"record": id_text(trail.record), "excerpt": trail.excerpt and id_text(trail.excerpt),
             "source": trail.source and id_text(trail.source), "chain": list(trail.chain),
             "hops": [hop._asdict() | {"source": hop.source and id_text(hop.source)} for hop in trail.hops]}
            for trail in self.trails
        ]  # fmt: skip
        return {
            "id": id_text(self.about[0]), "number": case.number(self.about[0]),
            "about": [id_text(key) for key in self.about], "proposed": self.proposed,
            **dict(zip(names, (len(told.outlets), len(told.relays), *told.counts), strict=True)),
            "through": list(told.through), "path": path,
            "named": {key: list(value) for key, value in names.items()}, "says": self.words(),
            "inferred": self.inferred,
            "pictures": [list(each) for each in told.pictures], "circles": [list(each) for each in told.circles],
            "withdrawn": list(self.withdrawn), "may_be_one": [list(each) for each in told.one],
            "kin": [{"one": each.one, "two": each.two, "why": each.why} for each in self.kin],
        }  # fmt: skip


class Tracer:
    """Follows assertions of one state of a case; what several of them share is read once."""

    def __init__(self, case: Case, *, reads: Asserted | None = None) -> None:
        self._reads = reads or Asserted(case)
        self._hops: dict[tuple[bytes, tuple[str, ...], int], tuple[Hop, ...]] = {}
        self._alone: dict[tuple[bytes, tuple[str, ...], bool], tuple[Tally, tuple[str, ...]]] = {}
        self._lone: dict[tuple[bytes, tuple[str, ...], bool, int], tuple[Tally, tuple[str, ...], tuple[Hop, ...]]] = {}

    @classmethod
    @contextmanager
    def of_all(cls, case: Case) -> Iterator[Tracer]:
        """One that has read all there is to know, for asking about very many assertions, until it is let go of."""
        with read_whole(case):
            reads = Whole(case)
        tracer = cls(case, reads=reads)
        try:
            yield tracer
        finally:
            _emptied(tracer)
            _emptied(reads)

    def every(self) -> Iterator[Traced]:
        """Each claim and sighting of the case once, with those that are the same."""
        done: set[bytes] = set()
        with read_whole(self._reads.case):
            for key in self._reads.every():
                if key not in done:
                    found = self.traced(key)
                    if len(found.about) > 1:
                        done.update(found.about)
                    yield found

    def traced(self, record: bytes) -> Traced:
        """A sighting or claim, with those recorded as the same."""
        same = self._reads.same(record)
        alone = self._by_one_text(record) if len(same) == 1 and same[0] == record else None
        return alone or self.together(same, first=record)

    def _by_one_text(self, record: bytes) -> Traced | None:
        """A record that rests on the words of one text alone, as most do, without all that several texts need."""
        quoted = self._reads.quoted(record)
        if len(quoted) != 1:
            return None
        (excerpt, source, start), (by, silent) = quoted[0], self._reads.said(record)
        chain = by or self._carried(source, excerpt)
        if self._reads.emitters((record,), (chain,)):
            return None
        spot = (source, chain, silent, self._reads.paragraph(source, start) if chain else 0)
        if spot not in self._lone:
            trail = self._trail(record, by, quoted[0])
            trail = hushed(trail) if silent else trail
            self._lone[spot] = (*self._counted_alone(trail, source), trail.hops)
        told, withdrawn, hops = self._lone[spot]
        return Traced((record,), told, withdrawn, (Trail(record, excerpt, source, chain, hops, silent),))

    def _carried(self, source: bytes, excerpt: bytes) -> tuple[str, ...]:
        return tuple(map(self._reads.name, self._reads.carried(source, excerpt)))

    def together(self, records: Sequence[bytes], *, first: bytes | None = None) -> Traced:
        """Several sightings and claims as one assertion; the ``first`` of them is told before the others."""
        about = tuple(sorted(set(records), key=lambda key: (key != first, key)))
        heard = self._met([trail for key in about for trail in self._trails(key)])
        behind = self._reads.emitters(about, [trail.chain for trail in heard])
        if len(heard) == 1 and not behind and heard[0].source:
            return Traced(about, *self._counted_alone(heard[0], heard[0].source), tuple(heard))
        trails = tuple(emitted(trail, behind) for trail in heard) if behind else tuple(heard)
        sources = {trail.source for trail in trails if trail.source}
        onward = self._onward(trails, sources)
        if behind:
            onward |= {trail.chain[-1]: [behind[folded(trail.chain[-1])]] for trail in heard if ends_at(trail, behind)}
        told = tally(self._paths(trails, sources), onward)
        kin = self._kin(trails, told)
        same = grouped(pair for each in kin for pair in each.ends)
        return Traced(about, replace(told, one=same) if same else told, self._withdrawn(trails), trails, kin)

    def _kin(self, trails: Sequence[Trail], told: Tally) -> tuple[Kin, ...]:
        """The texts that are counted apart and may be one: where an unknown origin is, or their words are the same."""
        if sum(told.counts[:3]) < 2:
            return ()
        heard = sorted({trail.source for trail in trails if trail.source and not trail.silent})
        found, ends = [], _ends_of(told)
        for one, two in combinations(heard, 2):
            numbers = self._reads.number(one), self._reads.number(two)
            ours, theirs = (ends.get(number, {}) for number in numbers)
            if ours.keys() == theirs.keys() and "" not in ours or self._reads.apart(one, two):
                continue
            if same := _alike(ours, theirs):
                found.append(Kin(*numbers, "; ".join(same.values()), tuple(same)))
            elif (why := self._reads.kin(one, two)) and (why[0].isdigit() or "" in ours.keys() | theirs.keys()):
                both = {numbers} if {*numbers} <= {*told.unknown} else ()
                found.append(Kin(*numbers, why, tuple(both)))
        return tuple(found)

    def apart(self, one: str, two: str) -> bool:
        """Whether somebody told two texts apart, by their numbers."""
        find = self._reads.case.find
        return self._reads.apart(find(one)[1], find(two)[1])

    def _counted_alone(self, trail: Trail, source: bytes) -> tuple[Tally, tuple[str, ...]]:
        """The count of an assertion that one text makes: all of this text with this chain have the same."""
        spot = (source, trail.chain, trail.silent)
        if spot not in self._alone:
            told = tally(self._paths([trail], {source}), self._onward([trail], {source}))
            self._alone[spot] = (told, self._withdrawn([trail]))
        return self._alone[spot]

    def _withdrawn(self, trails: Sequence[Trail]) -> tuple[str, ...]:
        gone = {key for trail in trails for key in (trail.source, *(hop.source for hop in trail.hops))
                if key and self._reads.withdrawn(key)}  # fmt: skip
        return tuple(self._reads.number(key) for key in sorted(gone))

    def cited(self, source: bytes) -> list[Hop]:
        """Whom a source is recorded to draw on, at any remove, the nearest first."""
        return self._beyond(Hop("", source, "relay", "stated"))

    def line(self, source: bytes) -> list[Hop]:
        """Who cites whom from a source on, the nearest first, as far as each cites a single one."""
        found: list[Hop] = []
        while len(cited := self._reads.cites(source)) == 1 and cited[0].source not in [hop.source for hop in found]:
            source, basis, _ = cited[0]
            found.append(self._onto(source, basis))
        return found

    def _paths(self, trails: Sequence[Trail], sources: Collection[bytes]) -> Iterator[Path]:
        """The ways as they are counted; one that another text of its publisher draws on also by its number."""
        reads = self._reads
        pictures = {key: reads.number(first) for key, first in reads.pictures(sorted(sources)).items()}
        drawn = {trail.chain[-1] for trail in trails if trail.chain}
        for trail in trails:
            number = reads.number(trail.source or trail.record)
            speaks = reads.name(trail.source) if trail.source else ""
            path = Path(number, trail.chain, trail.silent, pictures.get(trail.source or b"", ""), speaks)
            yield path
            if number in drawn:
                yield path._replace(publisher=number)

    def _trails(self, record: bytes) -> Iterator[Trail]:
        """The ways of a record; those of a no-comment end in silence."""
        by, silent = self._reads.said(record)
        quoted = self._reads.quoted(record)
        for each in quoted:
            found = self._trail(record, by, each)
            yield hushed(found) if silent else found
        if not quoted:
            bare = Trail(record, None, None, by, tuple(Hop(n, None, standing(n), "inferred") for n in by))
            yield hushed(bare) if silent else bare

    def _trail(self, record: bytes, by: tuple[str, ...], quoted: tuple[bytes, bytes, int | None]) -> Trail:
        excerpt, source, start = quoted
        chain = by or self._carried(source, excerpt)
        return Trail(record, excerpt, source, chain, self._followed(source, chain, start) if chain else ())

    def _followed(self, source: bytes, chain: tuple[str, ...], start: int | None) -> tuple[Hop, ...]:
        """The hops of a chain in a text, and on along citations; the same for all words of a paragraph."""
        spot = (source, chain, self._reads.paragraph(source, start))
        if spot not in self._hops:
            hops = [self._hop(source, name, spot[2], last=at == len(chain) - 1) for at, name in enumerate(chain)]
            beyond = self._beyond(hops[-1])
            if beyond:
                hops[-1] = hops[-1]._replace(standing="relay")
            self._hops[spot] = (*hops, *beyond)
        return self._hops[spot]

    def _hop(self, source: bytes, name: str, here: int, *, last: bool) -> Hop:
        """A name of the chain: stated where the quote's own paragraph names it."""
        said = self._reads.places(source, name)
        basis = "stated" if here in said else "inferred"
        where = place_words(said[0]) if said and basis == "inferred" else ""
        return Hop(name, self._reads.stands_for(source, name), standing(name) if last else "relay", basis, where)

    def _beyond(self, hop: Hop) -> list[Hop]:
        """Where citations lead on from the one who is named last."""
        found: list[Hop] = []
        ahead = [hop.source] if hop.source else []
        for key in ahead:  # grows while it is walked
            for target, basis, _title in self._reads.cites(key):
                if target not in ahead:
                    ahead.append(target)
                    found.append(self._onto(target, basis))
        return found

    def _onto(self, source: bytes, basis: str) -> Hop:
        name = self._reads.name(source)
        return Hop(name, source, "relay" if self._reads.cites(source) else standing(name), basis)

    def _met(self, trails: list[Trail]) -> list[Trail]:
        """The ways with those that lead to another text of the same assertion led there."""
        heard = list(dict.fromkeys(trail.source for trail in trails if trail.source and not trail.silent))
        if len(heard) < 2:
            return trails
        speaking = {folded(self._reads.name(key)): key for key in reversed(heard)}
        return [self._led(trail, heard, speaking) for trail in trails]

    def _led(self, trail: Trail, heard: Sequence[bytes], speaking: Mapping[str, bytes]) -> Trail:
        if trail.silent or trail.source is None:
            return trail
        if not trail.chain:
            drawn = next((hop for hop in self.cited(trail.source) if hop.source in heard), None)
            if drawn is None or drawn.source is None or drawn.source == trail.source:
                return trail
            same = folded(drawn.name) == folded(self._reads.name(trail.source))
            name = self._reads.number(drawn.source) if same else drawn.name
            return trail._replace(chain=(name,), hops=(drawn._replace(name=name, standing="relay", basis="inferred"),))
        at = len(trail.chain) - 1
        met = speaking.get(folded(trail.chain[at]))
        if met is None or met == trail.source:
            return trail
        hop = trail.hops[at]._replace(source=met, standing="relay")
        return trail._replace(hops=(*trail.hops[:at], hop))

    def _onward(self, trails: Sequence[Trail], heard: Collection[bytes]) -> dict[str, list[str]]:
        """What those whom the trails name are recorded to cite, by name; texts that are heard themselves lead on."""
        onward: dict[str, list[str]] = {}
        for hop in (hop for trail in trails for hop in trail.hops):
            if hop.source is None or hop.source in heard:
                continue
            if cited := self._reads.cites(hop.source):
                onward.setdefault(hop.name, []).extend(self._reads.name(each.source) for each in cited)
        return onward


def _emptied(holder: object) -> None:
    """Let go of what was read bit by bit: all of a large case freed at once holds up a window beside it."""
    for table in vars(holder).values():
        while isinstance(table, dict) and table:
            table.popitem()


_Ends = Mapping[str, Collection[str]]
"""The origins that a text leads to, with the relays between."""


def _ends_of(told: Tally) -> dict[str, _Ends]:
    """The origins of each text, by its number."""
    found: dict[str, dict[str, set[str]]] = {}
    for way in told.ways:
        found.setdefault(way.outlet, {}).setdefault(way.end, set()).update(way.via)
    return {**found}


def _alike(ours: _Ends, theirs: _Ends) -> dict[tuple[str, str], str]:
    """The origins of two texts that may be one, by their names, and why; a text tells its own origins apart."""
    pairs = [*product(sorted(ours.keys() - theirs.keys() - {""}), sorted(theirs.keys() - ours.keys() - {""}))]
    found: dict[tuple[str, str], str] = {}
    for one, two in sorted(pairs, key=lambda pair: not likeness(*pair)):  # by their own words before by their relay
        taken = {name for pair in found for name in pair}
        why = likeness_here(one, two, ours[one], theirs[two])
        if why and taken.isdisjoint((one, two)):
            found[one, two] = why
    return found
