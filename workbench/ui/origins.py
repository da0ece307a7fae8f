"""Where a record comes from: its words, their source, and what that source draws on."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.case.case import Case
from workbench.case.ids import id_bytes
from workbench.case.rows import Row, record
from workbench.reading.intake import working_text
from workbench.ui.slips import Aside, Chip, Line, Mark, Slip, Words
from workbench.ui.wording import short_hash

DEPTH = 4  # hops of citing that are followed
_STEP = 14  # pixels a hop is set in
_CITES = "SELECT b, basis FROM link WHERE a = ? AND kind = 'cites' AND deleted = 0 ORDER BY id"


def comes_from(case: Case, row: Row) -> list[Slip]:
    """Excerpt, source and citations, each a step further in."""
    if row["record"] == "source":
        source = id_bytes(row["id"])
        return list(_cited(case, source, at=0, seen={source}))
    excerpts = [row] if row["record"] == "excerpt" else [
        record(case, id_bytes(each)) for each in row.get("excerpts", ())
    ]  # fmt: skip
    bare = row["record"] == "excerpt"  # its words stand above already
    slips = [slip for excerpt in excerpts for slip in _excerpt(case, excerpt, bare=bare)]
    for key in dict.fromkeys(id_bytes(excerpt["source"]) for excerpt in excerpts):
        slips += [_source(case, key, at=0), *_cited(case, key, at=1, seen={key})]
    return slips


def _excerpt(case: Case, row: Row, *, bare: bool) -> Iterator[Slip]:
    source = id_bytes(row["source"])
    text = working_text(case, source)
    paragraph = f"¶{text.paragraph_of(row['start'])}, " if text else ""
    place = f"{case.number(source)} {paragraph}characters {row['start']}–{row['end']}"
    yield Line((Chip("excerpt", row["number"], id_bytes(row["id"])), Words(place)))
    if not bare:
        yield Words(f"“{row['quote']}”", "quote")


def _source(case: Case, key: bytes, *, at: int, basis: str | None = None) -> Line:
    row = record(case, key)
    sign = Mark(row["reliability"]) if row["held"] else Aside("not held")
    hop = " · hop inferred" if basis == "inferred" else ""
    held = f" · {short_hash(row['sha256'])}" if row["held"] else ""
    words = Words(f"{row['title'] or 'untitled'}{held}{hop}")
    return Line((Chip("source", row["number"] or "S", key), sign, words), _STEP * at)


def _cited(case: Case, source: bytes, *, at: int, seen: set[bytes]) -> Iterator[Slip]:
    for key, basis in case.rows(_CITES, (source,)) if at <= DEPTH else ():
        if key not in seen:
            seen.add(key)
            yield _source(case, key, at=at, basis=basis)
            yield from _cited(case, key, at=at + 1, seen=seen)
