"""Rows of tracker files as exact words: the file's text, kept when it is first asked for, and an excerpt of a row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from workbench.case import acts
from workbench.case.acts.tracks import accept_event
from workbench.case.blobs import listed
from workbench.case.case import Case
from workbench.case.readings import keep_reading, reading_of
from workbench.case.texts import WorkingText
from workbench.reading.deriving import Unread, case_name, read_capture, working_text
from workbench.tracking.importer import importer_of
from workbench.tracking.kept import Track
from workbench.values.errors import CaseError

SHOWN = 3
"""Rows that are quoted for one event: the last before it, the first after it, and the one it rests on."""


def words_of(case: Case, source: bytes) -> WorkingText:
    """The text of a tracker file, read from its bytes where it is not kept yet; it is not indexed for search."""
    text = working_text(case, source)
    if text is not None:
        return text
    row = case.rows(
        "SELECT c.id, c.blob, c.mime, c.name FROM source s JOIN capture c ON c.id = s.capture WHERE s.id = ?", (source,)
    )
    if not row or row[0][1] is None:
        raise CaseError(f"{case.number(source)} is cited but not held; attach it first.")
    capture, blob, mime, name = row[0]
    before = reading_of(case.raw, capture)
    unread = Unread(capture, listed(case.raw, blob), mime or "", name)
    read_capture(case.raw, unread, called=name or case_name(case, blob), index=False)
    if before is not None and before.recipe:
        keep_reading(case.raw, capture, before)
    found = working_text(case, source)
    if found is None:
        raise CaseError(f"{case.number(source)} has no text that could be quoted; its rows are told by number only.")
    return found


def quote_row(case: Case, one: Track, row: int) -> bytes:
    """An excerpt of the exact words of one row of a track's file."""
    importer = importer_of(one.extent["format"])
    text = words_of(case, one.source)
    place = importer.place(text.slice(0, text.total), row) if importer else None
    if place is None:
        raise CaseError(f"Row {row} is not found in the text of {case.number(one.source)}.")
    return acts.highlight(case, one.source, text, start=place[0], end=place[1])


def take_event(case: Case, one: Track, event: Mapping[str, Any]) -> bytes:
    """An event of a track becomes a sighting that rests on the rows which show it."""
    rows: Sequence[int] = event["rows"][:SHOWN]
    if not rows:
        raise CaseError("This event names no rows of the file; it cannot be quoted.")
    words_of(case, one.source)
    with case.change("Accept event"):
        return accept_event(case, one.id, event, [quote_row(case, one, row) for row in rows])


def take_bearing(case: Case, one: Track, sighting: bytes, *, kind: str | None, note: str, rows: Sequence[int]) -> bytes:
    """Link a track to a sighting as its bearing proposes; the rows it rests on carry the link."""
    if kind is None:
        raise CaseError(f"There is no link to propose: {note}.")
    held = case.value(
        "SELECT id FROM link WHERE a = ? AND b = ? AND kind = ? AND deleted = 0", (one.id, sighting, kind)
    )
    if held:
        return bytes(held)
    words_of(case, one.source)
    with case.change("Link track"):
        excerpts = [quote_row(case, one, row) for row in dict.fromkeys(rows)][:SHOWN]
        return acts.link(case, one.id, kind, sighting, excerpts=excerpts, note=note)
