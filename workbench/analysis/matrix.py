"""Hypotheses against information: what is against each, which rows tell them apart, and who the result leans on.

Only what is against a hypothesis counts; what agrees with it agrees with others as well. The score of a hypothesis is
minus the sum, over the rows against it, of weight x events x (1 for I, 2 for II). Nearest to zero comes first. It is no
probability and is never turned into a word of likelihood. A cell that nobody rated says nothing, not even N.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from itertools import combinations
from typing import NamedTuple

from workbench.analysis.origins import Way, folded
from workbench.analysis.unnamed import is_unnamed
from workbench.analysis.weights import Worth

STEPS = {"CC": 2, "C": 1, "N": 0, "I": -1, "II": -2}
BANDS = ("none", "low", "medium", "high")
NOT_RATED = "not rated"
Scores = dict[bytes, Decimal]
Pair = tuple[bytes, bytes]


class Rated(NamedTuple):
    """How somebody rated a row against a hypothesis."""

    value: str
    by: str
    reason: str | None = None
    record: bytes = b""  # the member of the row that was rated
    rating: bytes = b""


@dataclass(frozen=True)
class Row:
    """One event, or one item of information: ``members`` are its reports, ``events`` how many events it tells.

    ``opinions`` hold the newest rating of each analyst, by hypothesis. ``said`` is why it is no information, if so. Of
    a ``leg`` the key is that of its record and the letter behind it. ``tellers`` are those who speak through the texts
    it stands in, by the numbers of these.
    """

    key: bytes
    members: tuple[bytes, ...] = ()
    events: int = 1
    worth: Worth = Worth()
    ways: tuple[Way, ...] = ()
    opinions: Mapping[str, Mapping[bytes, Rated]] = field(default_factory=dict)
    said: str = ""
    leg: str = ""
    one: tuple[tuple[str, ...], ...] = ()  # origins of one standing that may be one
    tellers: Mapping[str, str] = field(default_factory=dict)

    @property
    def record(self) -> bytes:
        """The record that it is of."""
        return self.key.removesuffix(self.leg.encode())

    @cached_property
    def known(self) -> tuple[str, ...]:
        """The named origins."""
        return tuple(sorted({way.end for way in self.ways if way.end and not is_unnamed(way.end)}))

    @cached_property
    def weight(self) -> Decimal:
        """What one of its events counts."""
        return self.worth.weight(known=bool(self.known))

    def rating(self, hypothesis: bytes, analyst: str) -> Rated | None:
        """The rating in force: the analyst's own, else the first of the others' by name."""
        if found := self.opinions.get(analyst, {}).get(hypothesis):
            return found
        if len(self.opinions) == 1 and analyst in self.opinions:
            return None
        others = (self.opinions[by].get(hypothesis) for by in sorted(self.opinions))
        return next(filter(None, others), None)

    def without(self, name: str) -> tuple[bool, Decimal]:
        """Whether it stands once somebody is left out, and what an event then counts."""
        left = [way for way in self.ways if not self.leans(way, name)]
        if self.ways and not left:
            return False, Decimal(0)
        return True, self.worth.weight(known=any(way.end and not is_unnamed(way.end) for way in left))

    def leans(self, way: Way, name: str) -> bool:
        """Whether nothing is left of one of its ways without somebody, who may speak through its text."""
        return way.leans_on(name) or self.tells(name, way.outlet)

    def tells(self, name: str, text: str = "") -> bool:
        """Whether somebody speaks through a text that it stands in, or through the ``text`` of this number."""
        told = (self.tellers.get(text, ""),) if text else self.tellers.values()
        return folded(name) in map(folded, told)


@dataclass(frozen=True)
class Hypothesis:
    """A column: its number, its short name and what it says."""

    key: bytes
    number: str
    title: str = ""
    statement: str = ""


class Left(NamedTuple):
    """The scores once somebody is left out: ``standing`` is known, possible or relay, ``fallen`` are rows that go.

    ``tells``: a text of theirs is among those of the rows, and is left out with what passes through them.
    """

    name: str
    standing: str
    fallen: tuple[bytes, ...]
    scores: Scores
    tells: bool = False


class Agreement(NamedTuple):
    """How far two analysts agree on the cells both rated; ``kappa`` is ``None`` where chance alone would agree."""

    one: str
    other: str
    cells: int
    same: int
    kappa: float | None


@dataclass(frozen=True)
class Matrix:
    """Rows against columns as one analyst sees them; ``both`` and ``excluding`` are pairs somebody has linked."""

    hypotheses: tuple[Hypothesis, ...]
    rows: tuple[Row, ...]
    analyst: str
    both: Mapping[Pair, str] = field(default_factory=dict)
    excluding: Mapping[Pair, str] = field(default_factory=dict)

    @cached_property
    def columns(self) -> tuple[bytes, ...]:
        return tuple(each.key for each in self.hypotheses)

    @cached_property
    def cells(self) -> dict[bytes, dict[bytes, Rated]]:
        """The ratings in force, by row and hypothesis."""
        return {
            row.key: {h: found for h in self.columns if (found := row.rating(h, self.analyst))} for row in self.rows
        }

    @cached_property
    def against(self) -> dict[bytes, dict[bytes, int]]:
        """By row, what is against which hypothesis, before it is weighed: events times 1 for I and 2 for II."""
        return {
            row.key: {h: -row.events * STEPS[r.value] for h, r in self.cells[row.key].items() if STEPS[r.value] < 0}
            for row in self.rows
        }

    @cached_property
    def scores(self) -> Scores:
        """What is against each hypothesis, weighted; zero or less."""
        found = dict.fromkeys(self.columns, Decimal(0))
        for row in self.rows:
            for h, times in self.against[row.key].items():
                found[h] -= row.weight * times
        return found

    @cached_property
    def _rated(self) -> Counter[bytes]:
        return Counter(h for cells in self.cells.values() for h in cells)

    def rated(self, hypothesis: bytes) -> int:
        """How many rows are rated against a hypothesis."""
        return self._rated[hypothesis]

    def words(self, hypothesis: bytes) -> str:
        """What the score of a hypothesis says beside the others'."""
        score, lowest = self.scores[hypothesis], min(self.scores.values())
        if not self.rated(hypothesis):
            return NOT_RATED
        if not score:
            return "nothing against it"
        share = score / lowest
        return "most against it" if share == 1 else _much(share)

    def band(self, row: Row) -> str:
        """How well a row tells the hypotheses apart; of one that nobody rated that is not known."""
        rated = [STEPS[each.value] for each in self.cells[row.key].values()]
        return BANDS[min(max(rated) - min(rated), 3)] if rated else NOT_RATED

    @cached_property
    def ranked(self) -> list[tuple[int, Hypothesis]]:
        """The rated hypotheses by least inconsistency; equal scores share a rank."""
        rated = [each for each in self.hypotheses if self.rated(each.key)]
        order = sorted(rated, key=lambda each: (-self.scores[each.key], each.number, each.key))
        return [(1 + sum(self.scores[o.key] > self.scores[e.key] for o in rated), e) for e in order]

    def leave_one_out(self) -> Iterator[tuple[Row, Scores]]:
        """The scores without each row in turn."""
        yield from ((row, self.less(row)) for row in self.rows)

    def less(self, row: Row) -> Scores:
        """The scores without one row."""
        held = self.against[row.key]
        return {h: score + row.weight * held.get(h, 0) for h, score in self.scores.items()}

    @cached_property
    def leaning(self) -> dict[str, list[Row]]:
        """The rows that lean on somebody in one way at least, by name: one who is named on a way of any of them."""
        on_ways = [{name for way in row.ways for name in (way.end, *way.via) if name} for row in self.rows]
        named = {folded(name): name for names in on_ways for name in names}
        found: dict[str, list[Row]] = {}
        for row, names in zip(self.rows, on_ways, strict=True):
            told = {named[key] for key in map(folded, row.tellers.values()) if key in named} if row.ways else set()
            for name in sorted(names | told):
                found.setdefault(name, []).append(row)
        return dict(sorted(found.items()))

    def without(self, name: str) -> Left:
        """The scores as if somebody had never spoken: a row goes only where nothing else carries it."""
        scores, fallen = dict(self.scores), []
        for row in self.leaning.get(name, ()):
            stands, weight = row.without(name)
            fallen += [] if stands else [row.key]
            for h, times in self.against[row.key].items():
                scores[h] += (row.weight - weight) * times
        tells = any(row.tells(name) for row in self.leaning.get(name, ()))
        return Left(name, self._standing(name), tuple(fallen), scores, tells)

    def _standing(self, name: str) -> str:
        ends = any(way.end == name for row in self.leaning.get(name, ()) for way in row.ways)
        return "relay" if not ends else "possible" if is_unnamed(name) else "known"

    @cached_property
    def leave_one_origin_out(self) -> list[Left]:
        """The scores without each origin and each relay in turn, origins first."""
        order = ("known", "possible", "relay")
        return sorted(map(self.without, self.leaning), key=lambda left: (order.index(left.standing), left.name))

    def leans(self, hypothesis: bytes) -> Left | None:
        """The origin on which half or more of what is against a hypothesis leans."""
        score = self.scores[hypothesis]
        among = [each for each in self.leave_one_origin_out if each.standing != "relay"]
        most = max(among, key=lambda each: (each.scores[hypothesis], each.name), default=None)
        return most if score and most and most.scores[hypothesis] >= score / 2 else None

    def held_by(self, hypothesis: bytes, left: Left) -> tuple[str, ...]:
        """Who is behind what is still against a hypothesis once somebody is left out."""
        rows = [row for row in self._rejecting(hypothesis) if row.key not in left.fallen]
        ends = {way.end for row in rows for way in row.ways if not row.leans(way, left.name)}
        return tuple(sorted(ends))

    def _rejecting(self, hypothesis: bytes) -> list[Row]:
        return [row for row in self.rows if row.weight and hypothesis in self.against[row.key]]

    @cached_property
    def unopposed(self) -> tuple[Hypothesis, ...]:
        """The rated hypotheses that no row is against: nothing held can reject them."""
        return tuple(each for each in self.hypotheses if self.rated(each.key) and not self.scores[each.key])

    @cached_property
    def unparted(self) -> tuple[tuple[Hypothesis, Hypothesis], ...]:
        """The rated pairs of which no row is against one and not against the other."""
        rejecting = {
            each.key: {row.key for row in self._rejecting(each.key)}
            for each in self.hypotheses if self.rated(each.key)
        }  # fmt: skip
        among = [each for each in self.hypotheses if each.key in rejecting]
        return tuple((a, b) for a, b in combinations(among, 2) if rejecting[a.key] == rejecting[b.key])

    def said(self, a: bytes, b: bytes, among: Mapping[Pair, str]) -> str | None:
        """The note of a link between two hypotheses, ``None`` where there is no such link."""
        return among.get((a, b), among.get((b, a)))

    @property
    def analysts(self) -> list[str]:
        """Who has rated anything."""
        return sorted({by for row in self.rows for by in row.opinions if row.opinions[by]})

    def agreements(self) -> list[Agreement]:
        """How far each two analysts agree."""
        return [self.agreement(one, other) for one, other in combinations(self.analysts, 2)]

    def agreement(self, one: str, other: str) -> Agreement:
        """Cohen's kappa over the cells that both have rated."""
        pairs = [
            (mine[h].value, theirs[h].value)
            for row in self.rows
            for mine, theirs in [(row.opinions.get(one, {}), row.opinions.get(other, {}))]
            for h in self.columns if h in mine and h in theirs
        ]  # fmt: skip
        return Agreement(one, other, len(pairs), sum(a == b for a, b in pairs), kappa(pairs))


def kappa(pairs: Collection[tuple[str, str]]) -> float | None:
    """Cohen's kappa of paired ratings: 1 is full agreement, 0 what chance would give."""
    if not pairs:
        return None
    n = len(pairs)
    seen = sum(a == b for a, b in pairs) / n
    first, second = (Counter(pair[side] for pair in pairs) for side in (0, 1))
    chance = sum(first[value] * second[value] for value in first) / n**2
    return None if chance == 1 else (seen - chance) / (1 - chance)


def _much(share: Decimal) -> str:
    """How much of the most that is against any hypothesis is against this one."""
    quarter, half = Decimal("0.25"), Decimal("0.5")
    return "little against it" if share < quarter else "some against it" if share < half else "much against it"
