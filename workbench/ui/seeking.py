"""From a search, a number or a name to the record, and to the exact words it rests on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing

from PySide6.QtCore import QCoreApplication

from workbench.case.calling import Called, by_number, entities_called, line_of
from workbench.case.case import Case
from workbench.case.search import Hit, hits
from workbench.ui.desk import Desk
from workbench.ui.foundlist import Found
from workbench.ui.icons import SHAPES
from workbench.ui.jobs import Job, Progress

_MOST = 30
Jump = Callable[[bytes, bytes | None, tuple[int, int] | None], None]


def place_of(case: Case, record: bytes) -> tuple[bytes | None, tuple[int, int] | None]:
    """The source and code points of the words a record rests on, as far as it has any."""
    if case.value("SELECT 1 FROM source WHERE id = ?", (record,)):
        return record, None
    row = case.rows(
        "SELECT e.source, json_extract(e.anchor, '$.start'), json_extract(e.anchor, '$.end') FROM excerpt e"
        " WHERE e.id = ?1 OR e.id IN (SELECT excerpt FROM quotation WHERE record = ?1 AND deleted = 0)"
        " ORDER BY e.id = ?1 DESC, e.id LIMIT 1",
        (record,),
    )
    return (row[0][0], (row[0][1], row[0][2])) if row else (None, None)


class Finder:
    """What the command box asks: ``#`` a record by number, ``@`` an entity by name, else words wherever they stand."""

    def __init__(self, desk: Desk, jump: Jump) -> None:
        self._desk, self._jump = desk, jump
        self._job: Job | None = None

    def __call__(self, words: str) -> Sequence[Found]:
        """What is found at once: numbers, names, statements and texts by whole words or their beginnings."""
        case = self._desk.case
        if case is None:
            return []
        if words.startswith("@"):
            return [self._called(each) for each in entities_called(case, words[1:])]
        found = [self._called(each) for each in by_number(case, words)]
        if words.startswith("#"):
            return found
        return found + [self._hit(hit) for hit in hits(case.raw, _typing(words), limit=_MOST, scan=False)]

    def deeper(self, words: str, then: Callable[[Sequence[Found]], object]) -> None:
        """Look for the letters inside words, which reads everything and so is done beside the work."""
        if self._desk.case is None or words[:1] in ("#", "@"):
            return
        case = self._desk.case

        def work(progress: Progress) -> list[Hit]:
            with closing(case.reader()) as connection:
                return hits(connection, words, limit=_MOST)

        self._job = self._desk.jobs.start(
            QCoreApplication.translate("Finder", "Looking inside words"), work,
            done=lambda found: then([self._hit(hit) for hit in found]),
        )  # fmt: skip

    def leave(self) -> None:
        """What was looked for further is not wanted any more."""
        if self._job is not None and not self._job.over:
            self._desk.jobs.cancel(self._job)
        self._job = None

    def _called(self, each: Called) -> Found:
        case = self._desk.case
        return Found(each.line, each.table, lambda: self._jump(each.record, *place_of(case, each.record)), each.number)

    def _hit(self, hit: Hit) -> Found:
        case = self._desk.case
        span = None if hit.start is None else (hit.start, hit.end)
        snippet = " ".join(hit.snippet.split())
        own = hit.part is not None  # the source's own words
        line = hit.title if own or hit.table not in SHAPES else line_of(case, hit.table, hit.row)
        return Found(
            line or snippet, hit.table if hit.table in SHAPES else "", lambda: self._jump(hit.row, hit.source, span),
            case.number(hit.row), snippet if snippet != line else "", own,
        )  # fmt: skip


def _typing(words: str) -> str:
    """The words with the last one taken as the beginning of a word, unless it was ended."""
    whole = words.endswith((" ", '"', "*")) or not words[-1:].isalnum()
    return words if whole else f"{words}*"
