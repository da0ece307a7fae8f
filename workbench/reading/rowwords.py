"""Rows of tracker files as exact words: the file's text, kept when it is first asked for, and an excerpt of a row."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Any

import apsw

from workbench.case import acts
from workbench.case.acts.tracks import accept_event
from workbench.case.blobs import listed
from workbench.case.case import Case
from workbench.case.readings import keep_reading, reading_of
from workbench.case.texts import Turn, WorkingText
from workbench.reading.confined import Progress, silent
from workbench.reading.deriving import Unread, case_name, read_capture, working_text
from workbench.tracking.importer import importer_of
from workbench.tracking.kept import Track, track
from workbench.values.errors import CaseError

SHOWN = 3
"""Rows that are quoted for one event: the last before it, the first after it, and the one it rests on."""


@dataclass(frozen=True)
class Unquoted:
    """A tracker file whose text is not kept yet: its bytes, and what refusals call it."""

    unread: Unread
    called: str


def unquoted(case: Case, source: bytes) -> Unquoted | None:
    """What has to be read before rows of a file can be shown or quoted; ``None`` where its text is kept."""
    if working_text(case, source) is not None:
        return None
    row = case.rows(
        "SELECT c.id, c.blob, c.mime, c.name FROM source s JOIN capture c ON c.id = s.capture WHERE s.id = ?", (source,)
    )
    if not row or row[0][1] is None:
        raise CaseError(f"{case.number(source)} is cited but not held; attach it first.")
    capture, blob, mime, name = row[0]
    return Unquoted(Unread(capture, listed(case.raw, blob), mime or "", name), name or case_name(case, blob))


def read_words(
    connection: apsw.Connection, held: Unquoted, *, progress: Progress = silent, turn: Turn = nullcontext
) -> None:
    """Keep the text of a tracker file, on any thread; what its importer told of it stays as it is."""
    capture = held.unread.capture
    before = reading_of(connection, capture)
    read_capture(connection, held.unread, called=held.called, progress=progress, turn=turn, index=False)
    if before is not None and before.recipe:
        with turn():
            keep_reading(connection, capture, before)


def words_of(case: Case, source: bytes) -> WorkingText:
    """The text of a tracker file, read from its bytes where it is not kept yet; it is not indexed for search."""
    held = unquoted(case, source)
    if held is not None:
        read_words(case.raw, held)
    found = working_text(case, source)
    if found is None:
        raise CaseError(f"{case.number(source)} has no text that could be quoted; its rows are told by number only.")
    return found


Places = dict[int, tuple[int, int]]
"""Where rows stand in the text of their file, in code points."""


def places_of(case: Case, one: Track, rows: Iterable[int]) -> Places:
    """Where the words of some rows of a track's file stand; CaseError for a row that is not there."""
    importer = importer_of(one.extent["format"])
    text = words_of(case, one.source)
    whole = text.slice(0, text.total)
    found: Places = {}
    for row in dict.fromkeys(rows):
        place = importer.place(whole, row) if importer else None
        if place is None:
            raise CaseError(f"Row {row} is not found in the text of {case.number(one.source)}.")
        found[row] = place
    return found


def quote_row(case: Case, one: Track, row: int, *, places: Places | None = None) -> bytes:
    """An excerpt of the exact words of one row of a track's file."""
    start, end = (places or places_of(case, one, [row]))[row]
    return acts.highlight(case, one.source, words_of(case, one.source), start=start, end=end)


def take_event(case: Case, one: Track, event: Mapping[str, Any], *, places: Places | None = None) -> bytes:
    """An event of a track becomes a sighting that rests on the rows which show it, ``places`` where they are known."""
    rows: Sequence[int] = event["rows"][:SHOWN]
    known = {one.id: places or places_of(case, one, rows)} if rows else {}
    shown = [(one, row) for row in rows]
    for key, others in event.get("elsewhere", {}).items():
        other = track(case, case.find_live(key, "track"))
        known[other.id] = places_of(case, other, others[:SHOWN])
        shown += [(other, row) for row in others[:SHOWN]]
    if not shown:
        raise CaseError("This event names no rows of the file; it cannot be quoted.")
    with case.change("Accept event"):
        excerpts = [quote_row(case, each, row, places=known[each.id]) for each, row in shown]
        return accept_event(case, one.id, event, excerpts)


def take_bearing(
    case: Case, one: Track, sighting: bytes, *, kind: str | None, note: str, rows: Sequence[int],
    places: Places | None = None,
) -> bytes:  # fmt: skip
    """Link a track to a sighting as its bearing proposes; the rows it rests on carry the link."""
    if kind is None:
        raise CaseError(f"There is no link to propose: {note}.")
    held = case.value(
        "SELECT id FROM link WHERE a = ? AND b = ? AND kind = ? AND deleted = 0", (one.id, sighting, kind)
    )
    if held:
        return bytes(held)
    shown = list(dict.fromkeys(rows))[:SHOWN]
    places = places or (places_of(case, one, shown) if shown else {})
    with case.change("Link track"):
        excerpts = [quote_row(case, one, row, places=places) for row in shown]
        return acts.link(case, one.id, kind, sighting, excerpts=excerpts, note=note)
