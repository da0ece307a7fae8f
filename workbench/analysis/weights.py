"""How much an item of information counts in the matrix: from its grade, its origins and its relevance, by one table.

The rule: the weight of its credibility, at most the caps that apply, times its relevance. Not graded and 6 say nothing
for an item and weigh the least, as little as 5; neither is a middle value. Without a known origin nobody stands for
it. A letter D or E of the texts caps; A to C cap nothing, and neither do F and no letter, which say nothing. What rests
only on withdrawn texts weighs nothing. A factor of the analyst's own stands in place of all of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import NamedTuple

_HALF, _ALL = Decimal("0.5"), Decimal(1)
CREDIBILITY: Mapping[str, Decimal] = MappingProxyType(
    {"1": Decimal(2), "2": Decimal("1.5"), "3": _ALL, "4": Decimal("0.75"), "5": _HALF, "6": _HALF}
)
NOT_GRADED = _HALF
NO_KNOWN_ORIGIN = _HALF
RELIABILITY: Mapping[str, Decimal] = MappingProxyType({"D": Decimal("0.75"), "E": _HALF})
RELEVANCE: Mapping[str, Decimal] = MappingProxyType({"high": _ALL, "medium": _HALF, "low": Decimal("0.25")})
_MOST = CREDIBILITY["1"]


class Worth(NamedTuple):
    """What the weight of an item is made of; ``digits`` and ``letters`` are those in force for its reports and texts.

    Of several digits the best counts, and of several letters that say something: a poor copy takes nothing away.
    """

    digits: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()
    relevance: str | None = None
    factor: Decimal | None = None
    reason: str | None = None
    by: str | None = None
    withdrawn: bool = False

    @property
    def credibility(self) -> str | None:
        """The digit that counts."""
        return min(self.digits, default=None, key=lambda digit: (-CREDIBILITY[digit], digit))

    @property
    def letter(self) -> str | None:
        """The letter that counts, F where no other is known."""
        return min(self.letters, default=None)

    def by_rule(self, *, known: bool) -> Decimal:
        """What the table gives; ``known``: whether an origin with a name stands behind it."""
        if self.withdrawn:
            return Decimal(0)
        digit = self.credibility
        caps = (_MOST if known else NO_KNOWN_ORIGIN, RELIABILITY.get(self.letter or "", _MOST))
        graded = CREDIBILITY[digit] if digit else NOT_GRADED
        return min(graded, *caps) * RELEVANCE.get(self.relevance or "high", _ALL)

    def weight(self, *, known: bool) -> Decimal:
        """What it counts: the analyst's factor, else what the table gives."""
        return self.by_rule(known=known) if self.factor is None else self.factor


def shown(number: Decimal) -> str:
    """A weight or score in figures: one decimal at least where it is broken, a true minus."""
    text = format(number.normalize(), "f")
    text = text if "." in text or not number else f"{text}.0"
    return text.replace("-", "\N{MINUS SIGN}")


def rules() -> Iterable[tuple[str, str]]:
    """The table in words, for the guide and for whoever asks why."""
    yield from ((f"credibility {digit}", shown(weight)) for digit, weight in CREDIBILITY.items())
    yield "not graded", shown(NOT_GRADED)
    yield "no known origin", f"at most {shown(NO_KNOWN_ORIGIN)}"
    yield from ((f"reliability {letter}", f"at most {shown(cap)}") for letter, cap in RELIABILITY.items())
    yield from ((f"relevance {word}", f"times {shown(factor)}") for word, factor in RELEVANCE.items())
    yield "every text withdrawn", shown(Decimal(0))
