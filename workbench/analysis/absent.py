"""Stretches said to be empty: a pause that a text claims, a denial with a date, and what a tracker did not see."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from workbench.analysis.clusters import Grown
from workbench.analysis.reread import Text, Texts
from workbench.case.case import Case
from workbench.reference.figures import Figure, phrases
from workbench.reference.worded import Words
from workbench.values.sentences import Sentence

DENIED, PAUSE, NOT_OBSERVED = "told as a denial", "told as a pause", "not observed by this tracker"
_MONTH = 730.5  # hours
_DENIALS = """SELECT c.id, e.source, c.statement, json_extract(c."when", '$.edtf') FROM claim c
JOIN quotation q ON q.record = c.id AND q.deleted = 0 JOIN excerpt e ON e.id = q.excerpt AND e.deleted = 0
WHERE c.deleted = 0 AND c.kind = 'denial' AND c."when" IS NOT NULL ORDER BY c.id"""


@dataclass(frozen=True, slots=True)
class Absence:
    """An empty stretch as a source claims it: ``span`` in EDTF, empty where no day bounds it; ``how`` it is known."""

    source: bytes
    words: str
    span: str
    how: str
    record: bytes | None = None


def absences(case: Case, texts: Texts, grown: Grown, sources: Sequence[bytes]) -> Iterator[Absence]:
    """The stretches that these sources say were empty."""
    held = set(sources)
    for record, source, statement, edtf in case.rows(_DENIALS):
        if source in held:
            yield Absence(source, statement or "", edtf or "", DENIED, record)
    for source in sources:
        text = texts.of(source)
        if text is not None:
            yield from _pauses(text, grown)
            yield from _unseen(text)


def _pauses(text: Text, grown: Grown) -> Iterator[Absence]:
    """A pause is told once, by its first words; it ends the day before the first flight that the text dates."""
    told = next((each for each in text.figures if each.kind == "pause"), None)
    if told is None:
        return
    sentence = next(each for each in text.sentences if each.start <= told.start < each.end)
    first = min(
        (each.when.first[:10] for each in grown.of_source(text.source) if each.when and each.when.first), default=""
    )
    how = NOT_OBSERVED if _is_unseen(text, sentence) else PAUSE
    yield Absence(text.source, text.text[sentence.start : sentence.end], _span(told, first), how)


def _span(told: Figure, first: str) -> str:
    """So long before the day on which it ended; about, for a length is rounded."""
    if not first:
        return ""
    end = date.fromisoformat(first) - timedelta(days=1)
    hours = (told.low + told.high) / 2
    if hours < _MONTH:
        return f"{(end - timedelta(hours=hours)).isoformat()}~/{end.isoformat()}"
    months = end.year * 12 + end.month - 1 - round(hours / _MONTH)
    return f"{months // 12:04d}-{months % 12 + 1:02d}~/{end.isoformat()}"


def _unseen(text: Text) -> Iterator[Absence]:
    """What was only not seen: that says nothing of whether it happened."""
    for sentence in text.sentences:
        if _is_unseen(text, sentence):
            yield Absence(text.source, text.text[sentence.start : sentence.end], "", NOT_OBSERVED)


def _is_unseen(text: Text, sentence: Sentence) -> bool:
    words = Words(text.text[sentence.start : sentence.end])
    found = {hit.meant for name in ("unseen", "trackers") for hit in phrases(text.language, name).all(words)}
    return found == {"unseen", "trackers"}
