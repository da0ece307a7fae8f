"""Words of time in the sentences of a sighting that has no day: a source that has them is not silent on when."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from workbench.analysis.reread import Text, Texts
from workbench.case.case import Case
from workbench.case.ids import keys_json
from workbench.reference.dating.telling import mentions
from workbench.reference.phrases import Phrases
from workbench.reference.worded import Words
from workbench.reference.wordlists import words as table
from workbench.values.sentences import Sentence

_QUOTED = """SELECT q.record, e.source, q.excerpt FROM json_each(?) j
CROSS JOIN quotation q ON q.record = unhex(j.value) AND q.deleted = 0
CROSS JOIN excerpt e ON e.id = q.excerpt AND e.deleted = 0 ORDER BY q.id"""
_PUBLISHED = """SELECT id, published ->> '$.edtf' FROM source WHERE deleted = 0 AND capture IS NOT NULL
AND published ->> '$.edtf' IS NOT NULL"""
_READ = 20_000  # code points of a text whose days are looked for


def time_words(case: Case, texts: Texts, keys: Sequence[bytes]) -> dict[bytes, tuple[str, ...]]:
    """By record the words of time in the sentences it is quoted from, as written; those without any are left out."""
    quoted: dict[tuple[bytes, bytes], list[bytes]] = {}
    for record, source, excerpt in case.rows(_QUOTED, (keys_json(keys),)) if keys else ():
        quoted.setdefault((record, source), []).append(excerpt)
    found: dict[bytes, list[str]] = {}
    for (record, source), excerpts in quoted.items():
        if (text := texts.of(source)) is not None:
            found.setdefault(record, []).extend(told_times(text, texts.sentences(source, excerpts)))
    return {record: tuple(dict.fromkeys(said)) for record, said in found.items() if said}


def last_told(case: Case, texts: Texts, datelines: Mapping[bytes, tuple[int, int]]) -> dict[bytes, str]:
    """By source with a day of publication the last day up to it that its text tells of, but for its own dateline.

    Spans of more than ten days and open ends tell no last day; texts of more than 20,000 code points are not read.
    """
    found: dict[bytes, str] = {}
    for source, published in case.rows(_PUBLISHED):
        text = texts.of(source)
        if text is None or len(text.text) > _READ:
            continue
        start, end = datelines.get(source, (0, 0))
        told = (each.when for each in text.dates if each.end <= start or end <= each.start)
        days = [when.last[:10] for when in told if when.last and not when.long and when.last[:10] <= published[:10]]
        if days:
            found[source] = max(days)
    return found


def told_times(text: Text, spans: Sequence[Sentence]) -> Iterator[str]:
    """The date phrases of some sentences and words such as "recently", as they stand there."""
    for span in spans:
        said = text.text[span.start : span.end]
        yield from (written for _, _, written in mentions(said, text.language))
        words = Words(said)
        yield from (said[words.start[hit.first] : words.end[hit.last - 1]] for hit in _lately(text.language).all(words))


@lru_cache(maxsize=8)
def _lately(language: str) -> Phrases[str]:
    """Words such as "recently", with the rule that they come to."""
    lists = table("dates", language).get("lately", {})
    return Phrases((wording.strip(), rule) for rule, wordings in lists.items() for wording in wordings.split(","))
