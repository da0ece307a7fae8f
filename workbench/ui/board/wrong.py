"""What does not fit, as a board shows it: a sign on the cards it is about, its number on a line between two of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, KeysView, Sequence

from workbench.analysis.findings import Numbered
from workbench.case.edges import Edge

KIND = "finding"
MOST = 400  # cards of a board with lines between those that a finding is about; on a larger one they would be hair


class Wrong:
    """The pressing findings of a case by record; nothing of them is stored, on a board or elsewhere."""

    def __init__(self) -> None:
        self.version = 0  # counts what was taken
        self._pressing: list[Numbered] = []
        self._about: dict[bytes, list[Numbered]] = {}
        self._joined: tuple[object, object, list[Edge]] | None = None  # links, cards, and both kinds of lines

    @property
    def records(self) -> KeysView[bytes]:
        """What some finding is about."""
        return self._about.keys()

    def take(self, pressing: Sequence[Numbered]) -> bool:
        """These are the findings now; whether they are others than before."""
        if [each.finding for each in pressing] == [each.finding for each in self._pressing]:
            return False
        about: dict[bytes, list[Numbered]] = defaultdict(list)
        for each in pressing:
            for record in dict.fromkeys(each.finding.about):
                about[record].append(each)
        self.version += 1
        self._pressing, self._about, self._joined = list(pressing), dict(about), None
        return True

    def words(self, record: bytes) -> list[str]:
        """The findings about a record, each a line."""
        return [f"{each.number} {each.finding.says}" for each in self._about.get(record, ())]

    def joined(self, edges: list[Edge], laid: Collection[bytes]) -> list[Edge]:
        """The links of a board, and one line where findings are about two of its cards that no link joins."""
        if self._joined is None or self._joined[0] is not edges or self._joined[1] != laid:
            lines = self._lines(edges, laid) if len(laid) <= MOST else []
            self._joined = edges, laid, [*edges, *lines] if lines else edges
        return self._joined[2]

    def _lines(self, edges: Sequence[Edge], laid: Collection[bytes]) -> list[Edge]:
        """The first finding of each two cards gives their line its number, and how many more there are."""
        between: dict[frozenset[bytes], list[tuple[Numbered, bytes, bytes]]] = defaultdict(list)
        for each in self._pressing:
            first, *others = [key for key in dict.fromkeys(each.finding.about) if key in laid] or [b""]
            for other in others:
                between[frozenset((first, other))].append((each, first, other))
        tied = {frozenset((edge.a, edge.b)) for edge in edges} if between else set()
        told = [found for pair, found in between.items() if pair not in tied]
        return [
            Edge(
                found[0][0].finding.key, *found[0][1:], KIND, True, False, _said([each.number for each, _, _ in found])
            )
            for found in told
        ]


def _said(numbers: Sequence[str]) -> str:
    return f"{numbers[0]} + {len(numbers) - 1}" if len(numbers) > 1 else numbers[0]
