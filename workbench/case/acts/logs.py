"""A log comes in: every row of a table a sighting or claim of its own, resting on the row's exact words, in one act."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from workbench.case.acts.sources import CONTEXT
from workbench.case.bulk import insert
from workbench.case.case import Case
from workbench.case.ids import new_id
from workbench.case.journal import now
from workbench.case.records import FIELDS, canonical
from workbench.case.texts import WorkingText
from workbench.values import grades, words
from workbench.values.errors import CaseError
from workbench.values.resolved import Resolved
from workbench.values.words import WordTable

ACT = "Import log"
BATCH = 250  # rows between two reports of progress
WORDS: dict[str, WordTable] = {"event": words.EVENTS, "method": words.METHODS, "nature": words.NATURES,
                               "kind": words.CLAIM_KINDS}  # fmt: skip
"""The fields of a row that take the words of a table only."""
_ALWAYS = {"claim": {"kind": "assertion", "nature": "information"}, "sighting": {}}

Value = Resolved | str | Sequence[str] | Mapping[str, Any]
Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class LogRow:
    """What one row becomes: its code points [start, end) in the working text, its fields, a note, a grade.

    A field is a resolved value, a word, a chain of asserters or a count, as ``tag`` and ``claim`` store them.
    """

    start: int
    end: int
    fields: Mapping[str, Value] = field(default_factory=dict)
    note: str = ""
    credibility: str = ""


def import_log(
    case: Case, source: bytes, text: WorkingText, kind: str, rows: Sequence[LogRow], *,
    progress: Progress = lambda done, total, text: None,
) -> list[bytes]:  # fmt: skip
    """Tag every row of a source, all as one entry; the new records' keys in the order of the rows.

    ``progress`` may raise: nothing is kept then. A row that has its excerpt already rests on that one.
    """
    if kind not in _ALWAYS:
        raise CaseError(f"A log holds sightings or claims, no {kind}; choose one of the two.")
    if not rows:
        raise CaseError("There is no new row to import; nothing was changed.")
    stored = _Stored()
    with case.change(ACT):
        excerpts = _excerpts(case, source, text)
        made: list[bytes] = []
        for at in range(0, len(rows), BATCH):
            progress(at, len(rows), "Tagging rows")
            made += _write(case, kind, rows[at : at + BATCH], excerpts, stored)
        progress(len(rows), len(rows), "Writing the journal")
    return made


def tagged_spans(case: Case, source: bytes) -> set[tuple[int, int]]:
    """The code points of a source's text that sightings or claims rest on."""
    rows = case.rows(
        "SELECT DISTINCT json_extract(e.anchor, '$.start'), json_extract(e.anchor, '$.end') FROM excerpt e"
        " JOIN quotation q ON q.excerpt = e.id AND q.deleted = 0"
        " WHERE e.source = ? AND e.deleted = 0 AND (EXISTS (SELECT 1 FROM sighting s WHERE s.id = q.record AND"
        " s.deleted = 0) OR EXISTS (SELECT 1 FROM claim c WHERE c.id = q.record AND c.deleted = 0))",
        (source,),
    )
    return {(int(start), int(end)) for start, end in rows}


class _Excerpts:
    """The excerpts of one source by their span; those that are wanting are made."""

    def __init__(self, source: bytes, text: WorkingText, held: dict[tuple[int, int], bytes]) -> None:
        self._source, self._text, self._held = source, text, held
        self.new: list[tuple[bytes, bytes, str]] = []  # id, source, anchor

    def at(self, start: int, end: int) -> bytes:
        """The excerpt of that span."""
        if (start, end) not in self._held:
            self._held[start, end] = key = new_id()
            self.new.append((key, self._source, self._anchor(start, end)))
        return self._held[start, end]

    def _anchor(self, start: int, end: int) -> str:
        text = self._text
        if not 0 <= start < end <= text.total:
            raise CaseError(f"There are no words from {start} to {end}; read the log anew.")
        return canonical({
            "recipe": text.recipe, "start": start, "end": end, "quote": text.slice(start, end),
            "prefix": text.slice(max(0, start - CONTEXT), start),
            "suffix": text.slice(end, min(text.total, end + CONTEXT)),
        })  # fmt: skip


def _excerpts(case: Case, source: bytes, text: WorkingText) -> _Excerpts:
    rows = case.rows(
        "SELECT json_extract(anchor, '$.start'), json_extract(anchor, '$.end'), id FROM excerpt"
        " WHERE source = ? AND deleted = 0",
        (source,),
    )
    return _Excerpts(source, text, {(int(start), int(end)): bytes(key) for start, end, key in rows})


class _Stored:
    """Values as columns hold them; rows of a log share most, so each is made once."""

    def __init__(self) -> None:
        self._texts: dict[int, tuple[Value, str]] = {}
        self._checked: dict[tuple[str, str], str] = {}

    def value(self, name: str, value: Value) -> str:
        """A field's value as its column holds it, words of a table checked."""
        if isinstance(value, str):
            return self._word(name, value)
        known = self._texts.get(id(value))
        if known is None:
            text = canonical(value.as_json() if isinstance(value, Resolved) else value)
            self._texts[id(value)] = known = (value, text)  # the value is kept, so that its id stays its own
        return known[1]

    def _word(self, name: str, value: str) -> str:
        if name not in WORDS:
            return value
        if (name, value) not in self._checked:
            self._checked[name, value] = WORDS[name].check(value)
        return self._checked[name, value]


def _write(case: Case, kind: str, rows: Sequence[LogRow], excerpts: _Excerpts, stored: _Stored) -> list[bytes]:
    keys = [new_id() for _ in rows]
    columns = [name for name in FIELDS[kind] if name not in ("id", "deleted")]
    records = []
    for key, row in zip(keys, rows, strict=True):
        given = {**_ALWAYS[kind], **row.fields}
        if kind == "claim" and not given.get("statement"):
            raise CaseError("A claim needs a statement; map the column that tells what is claimed.")
        records.append((key, *(stored.value(name, given[name]) if given.get(name) else None for name in columns)))
    quoted = [(new_id(), key, excerpts.at(row.start, row.end)) for key, row in zip(keys, rows, strict=True)]
    _insert(case, "excerpt", ("id", "source", "anchor"), excerpts.new)
    excerpts.new = []
    _insert(case, kind, ("id", *columns), records)
    _insert(case, "quotation", ("id", "record", "excerpt"), quoted)
    _write_beside(case, keys, rows)
    return keys


def _write_beside(case: Case, keys: Sequence[bytes], rows: Sequence[LogRow]) -> None:
    """The notes and grades of rows that have any."""
    at, both = now(), list(zip(keys, rows, strict=True))
    notes = [(new_id(), key, row.note, case.analyst, at) for key, row in both if row.note]
    marks = [
        (new_id(), key, "credibility", grades.credibility(row.credibility), case.analyst, at)
        for key, row in both if row.credibility
    ]  # fmt: skip
    _insert(case, "note", ("id", "about", "text", "by", "at"), notes)
    _insert(case, "grade", ("id", "about", "axis", "value", "by", "at"), marks)


def _insert(case: Case, table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    named = ", ".join(f'"{name}"' for name in columns)
    insert(case.raw, f'"{table}" ({named})', len(columns), rows)
