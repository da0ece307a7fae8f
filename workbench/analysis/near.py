"""Which of many texts have so much in common that it pays to hold them against each other: never all against all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence

NEXT = 12  # texts behind it, in order, that a text is held against for what very many have


def near(
    marks: Sequence[Iterable[Hashable]], *, of: Sequence[int], least: int = 1
) -> tuple[set[tuple[int, int]], set[int]]:
    """The pairs that have ``least`` marks together, as places ``of`` the texts; and who has marks that very many have.

    A mark counts as often as either of a pair has it. What more than ``NEXT`` texts behind one have, too, pairs
    it with the first of these only: the time grows with the texts, not with their square.
    """
    having: dict[Hashable, dict[int, int]] = {}
    for i, each in zip(of, marks, strict=True):
        for mark, times in Counter(iter(each)).items():
            having.setdefault(mark, {})[i] = times
    together: Counter[tuple[int, int]] = Counter()
    crowd: set[int] = set()
    for texts in having.values():
        places = list(texts)
        crowd.update(places if len(places) > NEXT + 1 else ())
        for at, i in enumerate(places):
            for j in places[at + 1 : at + 1 + NEXT]:
                pair = (i, j) if i < j else (j, i)
                together[pair] += max(texts[i], texts[j])
    return {pair for pair, many in together.items() if many >= least}, crowd
