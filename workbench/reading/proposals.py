"""What a held source says of itself, gathered from its page, file, address and words, beside what is recorded of it."""

from __future__ import annotations

from typing import NamedTuple

from workbench.case.case import Case
from workbench.case.readings import Told, reading_of
from workbench.case.rows import record
from workbench.case.texts import WorkingText
from workbench.reading.charset import choose
from workbench.reading.proposed import FIELDS, HEAD, Proposed, from_address, from_facts, from_page, from_text, language
from workbench.reading.readers import reader_of

_TEXT = 40_000  # code points of a text that are looked through
_PAGES = ("text/html", "application/xhtml+xml")


class Offer(NamedTuple):
    """A value for a field of a source, where it was found, and what the field holds now; a file's name is no title."""

    field: str
    value: str
    where: str
    recorded: str | None


def proposals(case: Case, source: bytes) -> list[Offer]:
    """What a source states of itself, in the order of the fields; what is recorded so already is left out, and so is
    what is less sure than that."""
    row = record(case, source)
    found = list(_found(case, source, row))
    offers, seen, settled = [], set(), set()
    for each in sorted(found, key=lambda one: FIELDS.index(one.field)):
        recorded = row.get(each.field)
        recorded = None if each.field == "title" and recorded == row["name"] else recorded
        told = (each.field, each.value.casefold())
        if each.value == recorded:
            settled.add(each.field)
        if told not in seen and each.field not in settled and not (each.field == "title" and each.value == row["name"]):
            offers.append(Offer(each.field, each.value, each.where, None if recorded is None else str(recorded)))
        seen.add(told)
    return offers


def _found(case: Case, source: bytes, row: dict[str, object]) -> list[Proposed]:
    capture = case.value("SELECT capture FROM source WHERE id = ?", (source,))
    if capture is None:
        return []
    told = reading_of(case.raw, capture)
    text = WorkingText(case.raw, capture)
    words = text.slice(0, min(text.total, _TEXT)) if text.parts else ""
    found = from_page(_markup(case, capture)) if row["mime"] in _PAGES else []
    found += from_facts(told.facts, kind=_kind(told)) if told else []
    found += from_address(str(row["url"])) if row["url"] else []
    found += from_text(words) if words and not _tabular(told) else []
    spoken = language(words) if words and not _tabular(told) else None
    return [*found, *([spoken] if spoken else [])]


def _tabular(told: Told | None) -> bool:
    """Whether the words are cells, which have no headline, byline or language of their own."""
    return told is not None and (told.recipe or "").partition("/")[0] in ("csv", "xlsx", "ods")


def _kind(told: Told) -> str:
    reader = reader_of(told.recipe) if told.recipe else None
    return reader.name if reader is not None else "page"


def _markup(case: Case, capture: bytes) -> str:
    blob = case.value("SELECT blob FROM capture WHERE id = ?", (capture,))
    head = b""
    for chunk in case.stored(blob):
        head += chunk
        if len(head) >= HEAD:
            break
    charset = choose(head[:HEAD])
    return head[:HEAD].decode(charset.name if charset else "utf-8", "replace")
