"""A held source read again by the recipes of this program: its words, pages and facts anew, its bytes untouched.

Quotes whose words stand elsewhere then are lost and wait to be put back; nothing is moved here.
"""

from __future__ import annotations

import json
from typing import NamedTuple

from workbench.case.anchors import holds
from workbench.case.blobs import listed
from workbench.case.case import Case
from workbench.case.derived import forget
from workbench.case.ids import new_id
from workbench.case.readings import reading_of
from workbench.case.search import forget_text, index_text
from workbench.case.texts import WorkingText
from workbench.reading.confined import Progress, silent
from workbench.reading.deriving import Unread, case_name, read_capture
from workbench.values.errors import CaseError

_TABLES = ("derived_text", "derived_reading", "derived_block")


class Reread(NamedTuple):
    """The recipes before and now, whether any word or place changed, and the excerpts that are lost since."""

    before: str | None
    now: str | None
    changed: bool
    lost: tuple[bytes, ...]


def reread(case: Case, source: bytes, *, progress: Progress = silent) -> Reread:
    """Read a source's file again; where it cannot be read any more, what was read before stays."""
    row = case.rows(
        "SELECT c.id, c.blob, c.mime, c.name, c.response FROM source s JOIN capture c ON c.id = s.capture"
        " WHERE s.id = ? AND c.blob IS NOT NULL",
        (source,),
    )
    if not row:
        raise CaseError(f"{case.number(source)} is cited but not held; attach it first.")
    capture, blob, mime, name, response = row[0]
    held = _holding(case, source, capture)
    fresh = new_id()
    said = json.loads(response) if response else None
    try:
        unread = Unread(fresh, listed(case.raw, blob), mime or "", name, said)
        read_capture(case.raw, unread, called=name or case_name(case, blob), progress=progress)
        before, now = _recipe(case, capture), _recipe(case, fresh)
        _check(case, source, capture, fresh)
        changed = _rows(case, capture) != _rows(case, fresh)
        if changed:
            _take_over(case, capture, fresh)
    finally:
        forget(case.raw, fresh)
    lost = held - _holding(case, source, capture)
    return Reread(before, now, changed, tuple(sorted(lost)))


def _check(case: Case, source: bytes, old: bytes, new: bytes) -> None:
    told = reading_of(case.raw, new)
    if WorkingText(case.raw, old).parts and not WorkingText(case.raw, new).parts:
        why = told.says if told is not None and told.says else "no words were found in it"
        raise CaseError(f"{case.number(source)} stays as it was read before: {why}")


def _recipe(case: Case, capture: bytes) -> str | None:
    told = reading_of(case.raw, capture)
    return WorkingText(case.raw, capture).recipe or (told.recipe if told else None)


def _rows(case: Case, capture: bytes) -> list[object]:
    """All that was read of a capture."""
    columns = ("part, recipe, start, text", "recipe, says, facts", 'n, kind, start, "end", label, box')
    return [case.rows(f"SELECT {names} FROM {table} WHERE capture = ? ORDER BY 1", (capture,))
            for table, names in zip(_TABLES, columns, strict=True)]  # fmt: skip


def _take_over(case: Case, capture: bytes, fresh: bytes) -> None:
    """What was read now stands in place of what was read before, and the index follows."""
    with case.raw:
        for key in (capture, fresh):
            forget_text(case.raw, key)
        for table in _TABLES:  # the fixes of a tracker file and the rows of a list of airframes stay
            case.raw.execute(f"DELETE FROM {table} WHERE capture = ?", (capture,))
            case.raw.execute(f"UPDATE {table} SET capture = ? WHERE capture = ?", (capture, fresh))
        text = WorkingText(case.raw, capture)
        for part in range(text.parts):
            index_text(case.raw, capture, part, text.part(part)[1])


def _holding(case: Case, source: bytes, capture: bytes) -> set[bytes]:
    """The excerpts of a source that lead to what they were put on."""
    text, told = WorkingText(case.raw, capture), reading_of(case.raw, capture)
    rows = case.rows("SELECT id, anchor FROM excerpt WHERE source = ? AND deleted = 0", (source,))
    return {key for key, anchor in rows if holds(json.loads(anchor), text, told)}
