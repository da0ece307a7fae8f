"""From a search, a number or a record to the exact words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from workbench.case.case import Case
from workbench.case.search import Hit, hits
from workbench.ui.desk import Desk
from workbench.ui.icons import SHAPES
from workbench.ui.searchbox import Found
from workbench.ui.wording import there

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


def finder(desk: Desk, jump: Jump) -> Callable[[str], Sequence[Found]]:
    """What the search box asks: a number leads to its record, words to where they stand."""

    def find(words: str) -> list[Found]:
        case = desk.case
        named = there(case, words.lstrip("#"))
        found = [_record(case, named, jump)] if named else []
        known = hits(case.raw, words, limit=_MOST, scan=False) or hits(case.raw, words, limit=_MOST)
        return found + [_hit(case, hit, jump) for hit in known]

    return find


def _record(case: Case, key: bytes, jump: Jump) -> Found:
    table, _ = case.find(key.hex())
    return Found(case.number(key), table, lambda: jump(key, *place_of(case, key)))


def _hit(case: Case, hit: Hit, jump: Jump) -> Found:
    span = None if hit.start is None else (hit.start, hit.end)
    number = case.number(hit.row)
    words = " ".join(hit.snippet.split())
    icon = hit.table if hit.table in SHAPES else ""
    return Found(f"{number}  {words}", icon, lambda: jump(hit.row, hit.source, span))
