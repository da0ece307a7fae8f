"""From a search, a number or a name to the record, and to the exact words it rests on; what is saved by its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from workbench.case.calling import Called, by_number, entities_called, line_of
from workbench.case.search import Hit
from workbench.case.standing import place_of
from workbench.ui.desk import Desk
from workbench.ui.foundlist import Found
from workbench.ui.icons import SHAPES
from workbench.ui.language import tr
from workbench.ui.matching import rank
from workbench.ui.plain import line
from workbench.ui.savedtexts import SavedTexts, beside, called
from workbench.ui.seeker import Seeker

_MOST = 30
Jump = Callable[[bytes, bytes | None, tuple[int, int] | None], None]


class Finder:
    """What the command box asks: ``#`` a record by number, ``@`` an entity by name, else words wherever they stand."""

    def __init__(self, desk: Desk, jump: Jump, saved: SavedTexts) -> None:
        self._desk, self._jump, self._saved = desk, jump, saved
        self._seeker = Seeker(desk, desk)

    def __call__(self, words: str) -> Sequence[Found]:
        """What is found at once: records by number, entities by name, what is saved by its name."""
        case = self._desk.case
        if case is None:
            return []
        if words.startswith("@"):
            return [self._called(each) for each in entities_called(case, words[1:])]
        return [*map(self._called, by_number(case, words)), *self._kept(words)]

    def _kept(self, words: str) -> list[Found]:
        """Saved filters and searches whose names begin so."""
        return [
            Found(called(each), "search", partial(self._saved.use, each), aside=beside(each))
            for each in self._saved.held("filter", "search")
            if words and rank(words, each.name) is not None
        ]

    def _keep(self, words: str) -> list[Found]:
        """The way to save a search that found something, below what it found."""
        if not self._desk.writable or any(each.text == words for each in self._saved.held("search")):
            return []
        save = tr("Save this search")
        return [Found(save, "plus", partial(self._saved.save_search, words), aside=line(words))]

    def further(self, words: str, then: Callable[[Sequence[Found]], object]) -> bool:
        """Look the words up in every record and text beside the work; tells whether there will be an answer."""
        if self._desk.case is None or not words or words[0] in "#@":
            return False

        def tell(found: Sequence[Hit]) -> None:
            then([*self._hits(found), *(self._keep(words) if found else ())])

        self._seeker.look(_typing(words), words, tell, most=_MOST)
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
