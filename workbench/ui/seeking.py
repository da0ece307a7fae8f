"""From a search, a number or a name to the record, and to the exact words it rests on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from workbench.case.calling import Called, by_number, entities_called, line_of
from workbench.case.search import Hit
from workbench.case.standing import place_of
from workbench.ui.desk import Desk
from workbench.ui.foundlist import Found
from workbench.ui.icons import SHAPES
from workbench.ui.seeker import Seeker

_MOST = 30
Jump = Callable[[bytes, bytes | None, tuple[int, int] | None], None]


class Finder:
    """What the command box asks: ``#`` a record by number, ``@`` an entity by name, else words wherever they stand."""

    def __init__(self, desk: Desk, jump: Jump) -> None:
        self._desk, self._jump = desk, jump
        self._seeker = Seeker(desk, desk)

    def __call__(self, words: str) -> Sequence[Found]:
        """What is found at once: records by number, entities by name."""
        case = self._desk.case
        if case is None:
            return []
        called = entities_called(case, words[1:]) if words.startswith("@") else by_number(case, words)
        return [self._called(each) for each in called]

    def further(self, words: str, then: Callable[[Sequence[Found]], object]) -> bool:
        """Look the words up in every record and text beside the work; tells whether there will be an answer."""
        if self._desk.case is None or not words or words[0] in "#@":
            return False
        self._seeker.look(_typing(words), words, lambda found: then(self._hits(found)), most=_MOST)
        return True

    def leave(self) -> None:
        """What was looked for further is not wanted any more."""
        self._seeker.leave()

    def _called(self, each: Called) -> Found:
        case = self._desk.case
        return Found(each.line, each.table, lambda: self._jump(each.record, *place_of(case, each.record)), each.number)

    def _hits(self, found: Sequence[Hit]) -> list[Found]:
        """What has a shape first: a publisher's name leads nowhere that its sources do not."""
        return [self._hit(hit) for hit in sorted(found, key=lambda hit: hit.table == "publisher")]

    def _hit(self, hit: Hit) -> Found:
        case = self._desk.case
        span = None if hit.start is None else (hit.start, hit.end)
        snippet = " ".join(hit.snippet.split())
        own = hit.part is not None  # the source's own words
        line = hit.title if own or hit.table not in SHAPES else line_of(case, hit.table, hit.row)
        return Found(
            line or snippet, hit.table if hit.table in SHAPES else "", lambda: self._jump(hit.row, hit.source, span),
            case.number(hit.row) if hit.table in SHAPES else "", snippet if snippet != line else "", own,
        )  # fmt: skip


def _typing(words: str) -> str:
    """The words with the last one taken as the beginning of a word, unless it was ended."""
    whole = words.endswith((" ", '"', "*")) or not words[-1:].isalnum()
    return words if whole else f"{words}*"
