"""From captured bytes to what is kept for reading: words, pages, facts; all of it can be derived again.

Plain texts and web pages are decoded here, piece by piece; every other kind goes to its reader in the child process.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator

from workbench.case.case import Case
from workbench.case.readings import Told, keep_reading
from workbench.case.search import index_text
from workbench.case.texts import WorkingText, keep
from workbench.reading import confined
from workbench.reading.confined import Lent, Progress, lend_blob, silent
from workbench.reading.reader import Reader
from workbench.reading.readers import reader_for, reader_of, readers
from workbench.reading.saved import HEAD, saved_facts
from workbench.reading.tables_book import MIMES, workbook_type
from workbench.reading.text import PART, decode, derive
from workbench.values.errors import CaseError

UNKNOWN = "application/octet-stream"


def media_type(head: bytes, *, name: str = "") -> str:
    """What the bytes are, by their content; what a file is called proves nothing."""
    if found := reader_for(head, name=name):
        return found[1]
    if book := workbook_type(head):
        return book
    if recipe := decode((head,)).recipe:
        return "text/html" if recipe.startswith("html") else "text/plain"
    import puremagic

    try:
        return str(puremagic.from_string(head, mime=True)) or UNKNOWN
    except puremagic.PureError:
        return UNKNOWN


def complete(case: Case, progress: Progress = silent) -> None:
    """Read every capture that was not read yet; what its reader refuses is kept with the sentence that says why."""
    rows = case.rows(
        "SELECT c.id, c.blob, c.mime, c.name, c.response FROM capture c"
        " LEFT JOIN derived_text t ON t.capture = c.id LEFT JOIN derived_reading r ON r.capture = c.id"
        " WHERE t.capture IS NULL AND r.capture IS NULL AND c.deleted = 0 AND c.blob IS NOT NULL"
        " AND c.id IN (SELECT capture FROM source)"  # a page that gave the same bytes again is read already
    )
    known: dict[str | None, Reader] = {mime: reader for reader in reversed(readers()) for mime in reader.mimes}
    for capture, blob, mime, name, response in rows:
        if mime in known:
            lent = lend_blob(case.raw, blob, name=name or case_name(case, blob))
            found = reader_for(lent.piece(0), name=name or "")
            _read(case, capture, found[0] if found else known[mime], lent, _hint(name, response), progress)
        elif mime and (mime.startswith("text/") or mime in MIMES):
            decoded = decode(case.stored(blob), declared=_declared(response), mime=mime)
            if decoded.recipe:
                _keep_text(case, capture, decoded.recipe, decoded.parts, progress)
                _keep_saved(case, capture, blob, decoded.recipe)


def _keep_saved(case: Case, capture: bytes, blob: bytes, recipe: str) -> None:
    """What a page that a browser saved states of where and when."""
    head = next(case.stored(blob), b"")[:HEAD].decode("utf-8", "replace")
    facts = saved_facts(head) if recipe.startswith("html") else {}
    if facts:
        keep_reading(case.raw, capture, Told(recipe, "", facts))


def _hint(name: str | None, response: str | None) -> dict[str, str]:
    said = {"name": name, "charset": _declared(response)}
    return {what: value for what, value in said.items() if value}


def _read(case: Case, capture: bytes, reader: Reader, lent: Lent, hint: dict[str, str], progress: Progress) -> None:
    try:
        reading = confined.read(reader, lent, hint=hint, progress=progress)
    except CaseError as error:
        keep_reading(case.raw, capture, Told(None, str(error), {}))
        return
    if reading.text:
        _keep_text(case, capture, reading.recipe, _parts(reading.text), progress)
    blocks = ((each.kind, each.start, each.end, each.label, each.box) for each in reading.blocks)
    keep_reading(case.raw, capture, Told(reading.recipe, reading.says, dict(reading.facts)), blocks)


def case_name(case: Case, blob: bytes) -> str:
    """What a refusal calls bytes that came without a name: the source that holds them."""
    query = "SELECT s.id FROM source s JOIN capture c ON c.id = s.capture WHERE c.blob = ?"
    source = case.value(query, (blob,))
    return case.number(source) if source else "The file"


def _keep_text(case: Case, capture: bytes, recipe: str, parts: Iterable[str], progress: Progress) -> None:
    keep(case.raw, capture, recipe, _told(parts, progress))
    text = WorkingText(case.raw, capture)
    for part in range(text.parts):
        progress(part, text.parts, "Indexing words")
        index_text(case.raw, capture, part, text.part(part)[1])


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
    return _parts(confined.read(reader, lent, hint=_hint(name, response)).text)


def working_text(case: Case, source: bytes) -> WorkingText | None:
    """The text that offsets into a source count in; ``None`` when it is not held or is no text."""
    capture = case.value("SELECT capture FROM source WHERE id = ?", (source,))
    text = WorkingText(case.raw, capture) if capture else None
    return text if text and text.parts else None


def _declared(response: str | None) -> str | None:
    """The encoding that a server named for a page."""
    headers = json.loads(response).get("headers", {}) if response else {}
    kind = next((value for name, value in headers.items() if name.lower() == "content-type"), "")
    found = re.search(r"charset\s*=\s*[\"']?([\w:.-]+)", kind, re.IGNORECASE)
    return found[1] if found else None
