"""From captured bytes to what is kept for reading: words, pages, facts; all of it can be derived again.

Plain texts and web pages are decoded here, piece by piece; every other kind goes to its reader in the child process.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Any

import apsw

from workbench.case.blobs import StoredBytes, chunk, lacks, listed
from workbench.case.case import Case
from workbench.case.readings import Told, keep_reading
from workbench.case.search import index_text
from workbench.case.texts import Turn, WorkingText, keep
from workbench.reading import confined
from workbench.reading.confined import Lent, Progress, lend, lend_blob, silent
from workbench.reading.reader import Reader
from workbench.reading.readers import reader_for, reader_of, readers
from workbench.reading.saved import HEAD as SAVED
from workbench.reading.saved import saved_facts
from workbench.reading.text import PART, decode, derive
from workbench.values.errors import CaseError

UNKNOWN = "application/octet-stream"
MOST_TAGS = 2_000_000  # of a page; the words of more would take longer than anybody waits
_CAPTURES = "SELECT id FROM capture WHERE id > ? ORDER BY id LIMIT 500"
_UNREAD = """
SELECT c.id, c.blob, c.mime, c.name, c.response FROM capture c
LEFT JOIN derived_text t ON t.capture = c.id LEFT JOIN derived_reading r ON r.capture = c.id
WHERE c.id > ? AND c.id <= ? AND t.capture IS NULL AND r.capture IS NULL AND c.deleted = 0 AND c.blob IS NOT NULL
  AND EXISTS (SELECT 1 FROM source s WHERE s.capture = c.id)
"""  # a page that gave the same bytes again is read already
Keeps = Callable[[apsw.Connection, bytes, str, Iterable[str], Progress, Turn], None]
"""How the words of a capture are stored."""


def media_type(head: bytes, *, name: str = "") -> str:
    """What the bytes are, by their content; what a file is called proves nothing."""
    if found := reader_for(head, name=name):
        return found[1]
    if recipe := decode((head,)).recipe:
        return "text/html" if recipe.startswith("html") else "text/plain"
    import puremagic

    try:
        return str(puremagic.from_string(head, mime=True)) or UNKNOWN
    except puremagic.PureError:
        return UNKNOWN


def complete(case: Case, progress: Progress = silent) -> None:
    """Read every capture that was not read yet; what its reader refuses is kept with the sentence that says why."""
    last = b""
    while page := case.rows(_CAPTURES, (last,)):
        for capture, blob, mime, name, response in case.rows(_UNREAD, (last, page[-1][0])):
            said = json.loads(response) if response else None
            unread = Unread(capture, listed(case.raw, blob), mime or "", name, said)
            if not lacks(case.raw, unread.stored):
                read_capture(case.raw, unread, called=name or case_name(case, blob), progress=progress)
        last = page[-1][0]
        progress(0, 0, "Reading words")


@dataclass(frozen=True)
class Unread:
    """Captured or staged bytes that are to be read under the key of a capture; ``response`` as its server gave it."""

    capture: bytes
    stored: StoredBytes
    mime: str
    name: str | None
    response: dict[str, Any] | None = None


def read_capture(
    connection: apsw.Connection, unread: Unread, *, called: str, progress: Progress = silent, turn: Turn = nullcontext,
    index: bool = True,
) -> None:  # fmt: skip
    """Keep the words, places and facts of a file that refusals name so, each piece written in a ``turn``.

    ``index``: whether its words are looked for, as those of a table of positions are not.
    """
    keep_text = _keep_text if index else _keep_unindexed
    reader = next((each for each in readers() if unread.mime in each.mimes), None)
    if reader is not None:
        lent = lend(connection, unread.stored, name=called)
        found = reader_for(lent.piece(0), name=unread.name or "")
        _read(connection, unread, found[0] if found else reader, lent, progress, turn, keep_text)
    elif unread.mime.startswith("text/"):
        _read_plainly(connection, unread, called, progress, turn, keep_text)


def _tags(connection: apsw.Connection, unread: Unread) -> int:
    places = range(len(unread.stored.chunks) // 32)
    return sum(chunk(connection, unread.stored, place).count(b"<") for place in places)


def _read_plainly(
    connection: apsw.Connection, unread: Unread, called: str, progress: Progress, turn: Turn, keep_text: Keeps
) -> None:
    chunks = (chunk(connection, unread.stored, place) for place in range(len(unread.stored.chunks) // 32))
    decoded = decode(chunks, declared=_declared(unread.response), mime=unread.mime)
    if decoded.recipe and decoded.recipe.startswith("html") and _tags(connection, unread) > MOST_TAGS:
        says = f"{called} has more than {MOST_TAGS:,} tags, which no page has, and is kept unread"
        with turn():
            keep_reading(connection, unread.capture, Told(None, f"{says}; save its words as text and attach them.", {}))
    elif decoded.recipe:
        keep_text(connection, unread.capture, decoded.recipe, decoded.parts, progress, turn)
        head = chunk(connection, unread.stored, 0)[:SAVED].decode("utf-8", "replace") if unread.stored.chunks else ""
        facts = saved_facts(head) if decoded.recipe.startswith("html") else {}
        if facts:
            with turn():
                keep_reading(connection, unread.capture, Told(decoded.recipe, "", facts))


def _hint(name: str | None, response: dict[str, Any] | None) -> dict[str, str]:
    said = {"name": name, "charset": _declared(response)}
    return {what: value for what, value in said.items() if value}


def _read(
    connection: apsw.Connection, unread: Unread, reader: Reader, lent: Lent, progress: Progress, turn: Turn,
    keep_text: Keeps,
) -> None:  # fmt: skip
    try:
        reading = confined.read(reader, lent, hint=_hint(unread.name, unread.response), progress=progress)
    except CaseError as error:
        if reader.plain:
            _read_plainly(connection, unread, lent.name, progress, turn, keep_text)
        with turn():
            keep_reading(connection, unread.capture, Told(None, str(error), {}))
        return
    if reading.text:
        keep_text(connection, unread.capture, reading.recipe, _parts(reading.text), progress, turn)
    blocks = ((each.kind, each.start, each.end, each.label, each.box) for each in reading.blocks)
    with turn():
        keep_reading(connection, unread.capture, Told(reading.recipe, reading.says, dict(reading.facts)), blocks)


def case_name(case: Case, blob: bytes) -> str:
    """What a refusal calls bytes that came without a name: the source that holds them."""
    query = "SELECT s.id FROM source s JOIN capture c ON c.id = s.capture WHERE c.blob = ?"
    source = case.value(query, (blob,))
    return case.number(source) if source else "The file"


def _keep_unindexed(
    connection: apsw.Connection, capture: bytes, recipe: str, parts: Iterable[str], progress: Progress, turn: Turn
) -> None:
    keep(connection, capture, recipe, _told(parts, progress), turn=turn)


def _keep_text(
    connection: apsw.Connection, capture: bytes, recipe: str, parts: Iterable[str], progress: Progress, turn: Turn
) -> None:
    keep(connection, capture, recipe, _told(parts, progress), turn=turn)
    text = WorkingText(connection, capture)
    for part in range(text.parts):
        progress(part, text.parts, "Indexing words")
        words = text.part(part)[1]
        with turn():
            index_text(connection, capture, part, words)


def _told(parts: Iterable[str], progress: Progress) -> Iterator[str]:
    for number, part in enumerate(parts, 1):
        progress(number, 0, "Reading words")
        yield part


def _parts(text: str) -> Iterator[str]:
    return (text[at : at + PART] for at in range(0, len(text), PART))


def derived_again(case: Case, capture: bytes, recipe: str) -> Iterator[str]:
    """The working text that a capture's bytes give by a recipe, in parts; LookupError for one that is none of ours."""
    blob, name, response = case.rows("SELECT blob, name, response FROM capture WHERE id = ?", (capture,))[0]
    reader = reader_of(recipe)
    if reader is None:
        return derive(case.stored(blob), recipe).parts
    lent = lend_blob(case.raw, blob, name=name or case_name(case, blob))
    said = json.loads(response) if response else None
    return _parts(confined.read(reader, lent, hint=_hint(name, said)).text)


def working_text(case: Case, source: bytes) -> WorkingText | None:
    """The text that offsets into a source count in; ``None`` when it is not held or is no text."""
    capture = case.value("SELECT capture FROM source WHERE id = ?", (source,))
    text = WorkingText(case.raw, capture) if capture else None
    return text if text and text.parts else None


def _declared(response: dict[str, Any] | None) -> str | None:
    """The encoding that a server named for a page."""
    headers = response.get("headers", {}) if response else {}
    kind = next((value for name, value in headers.items() if name.lower() == "content-type"), "")
    found = re.search(r"charset\s*=\s*[\"']?([\w:.-]+)", kind, re.IGNORECASE)
    return found[1] if found else None
