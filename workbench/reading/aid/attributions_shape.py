"""The shortest stretch of a text that holds a source with its cue, and how far the words of a source reach."""

from __future__ import annotations

from collections.abc import Callable

from workbench.reading.aid.attributions_sources import Hop, Source, Sources

_BEFORE = 7  # words of a source's article, titles and adjectives
_BEHIND = 4  # words up to "records" behind a name
_WIDE = 8  # more words than these between source and verb: only the source is marked
_TELLING = 3  # words that tell more of an unnamed source behind it: "an analyst in Seoul"
_ADJECTIVE_BEHIND = ("fr", "es", "ar", "ru", "pl")
_OPENING, _CLOSING = '«„“"', '»“”"'


def stretch(sources: Sources, hop: Hop) -> tuple[int, int]:
    """The code points of a source with its cue, or of the source alone where both stand far apart."""
    words = sources.words
    quotes = hop.spoken == "quote"  # what is quoted has a span of its own
    first, last = _begin(sources, hop.source), hop.source.last if quotes else _end(sources, hop.source)
    if hop.cue[1] <= hop.source.first:
        first = max(first, hop.cue[1])
    near = max(hop.cue[0] - hop.source.last, hop.source.first - hop.cue[1])
    cut = hop.cut if hop.cue[0] <= first else 0
    if not hop.joined and (near <= _WIDE or hop.cue[1] <= hop.source.first):
        first, last = min(first, hop.cue[0]), max(last, hop.cue[1])
        if first == hop.cue[0]:
            first = _auxiliary(sources, first)
        last = last if quotes else _trailing(sources, last)
    start, end = words.start[first] + (cut if first == hop.cue[0] else 0), words.end[last - 1]
    return _quoted(words.body, start, end)


def _begin(sources: Sources, source: Source) -> int:
    """Back over titles and adjectives, and over "an investigation by"."""
    words, cues, first = sources.words, sources.cues, source.first
    for _ in range(_BEFORE):
        if first == 0 or not (words.gaps[first - 1] in ("-", "’", "'", ".") or sources.beside(first - 1)):
            break
        key = words.key[first - 1]
        evidence = _evidence(sources, first - 1) if key in cues.evidence_by else -1
        if evidence >= 0:
            first = evidence
            continue
        if key in cues.articles:
            return first - 1 if _opens(sources, first - 1) else first
        if _bounds(sources, first - 1):
            return _partitive(sources, first)
        first -= 1
    return first


def _bounds(sources: Sources, i: int) -> bool:
    """Whether a word belongs no more to the source that follows."""
    words, cues = sources.words, sources.cues
    key = words.key[i]
    if key in cues.stop or key in cues.prepositions or sources.dated[i]:
        return True
    return not words.text[i][0].isupper() and cues.verbs.at(words, i) is not None


def _opens(sources: Sources, i: int) -> bool:
    """Whether the i-th word is the first of a sentence or stands behind a comma or a verb of saying."""
    words = sources.words
    return i == 0 or not sources.beside(i - 1) or sources.cues.verbs.at(words, i - 1) is not None


def _partitive(sources: Sources, first: int) -> int:
    """Back over "one of" before several."""
    words = sources.words
    if first > 1 and words.key[first - 1] in sources.cues.prepositions and words.key[first - 2] in sources.cues.one:
        return first - 2
    return first


def _evidence(sources: Sources, i: int) -> int:
    """The word of evidence that "by" or "of" belongs to; -1 if none."""
    words, cues = sources.words, sources.cues
    for j in range(i - 1, max(-1, i - 3), -1):
        if words.key[j] in cues.evidence:
            return j
        if words.key[j] not in cues.evidence_by:
            break
    return -1


def _end(sources: Sources, source: Source) -> int:
    """Onward over "’s detailed tracking records", or over what tells more of a source without a name."""
    if not source.named and source.kind != "body":
        return _described(sources, source)
    words, cues = sources.words, sources.cues
    return _run(sources, source.last, _BEHIND, lambda i: words.key[i] in cues.evidence)


def _run(sources: Sources, first: int, most: int, ends: Callable[[int], bool]) -> int:
    """The word behind the last of the next words that may end a run of plain words."""
    words, cues = sources.words, sources.cues
    last = end = first
    while last < len(words.key) and last - first < most and words.gaps[last - 1] in (" ", "’", "'", "-"):
        key = words.key[last]
        if key in cues.stop or key in cues.prepositions or key in cues.between:
            break
        last += 1
        if ends(last - 1):
            end = last
    return end


def _described(sources: Sources, source: Source) -> int:
    """Behind a noun: its adjective where the language puts it there, and "in Seoul", "with ties to …"."""
    words, cues, last = sources.words, sources.cues, source.last
    language = sources.article.language

    def plain(i: int) -> bool:
        return (
            i < len(words.key)
            and words.gaps[i - 1] == " "
            and words.key[i] not in cues.stop
            and words.key[i] not in cues.between
            and not sources.dated[i]
            and cues.verbs.at(words, i) is None
        )

    if language in _ADJECTIVE_BEHIND and plain(last) and words.key[last] not in cues.prepositions:
        last += 1
    elif (
        plain(last)
        and words.key[last] in cues.prepositions
        and not (last + 1 < len(words.key) and sources.dated[last + 1])
    ):
        end = last + 1
        while end - last < _TELLING and plain(end) and words.key[end] not in cues.prepositions:
            end += 1
        last = end if end > last + 1 else last
    return last


def _auxiliary(sources: Sources, first: int) -> int:
    """Back over "has" before a verb that stands first."""
    words = sources.words
    has = first > 0 and words.key[first - 1] in sources.cues.auxiliaries and words.gaps[first - 1] == " "
    return first - 1 if has else first


def _trailing(sources: Sources, last: int) -> int:
    """Onward over "on condition of anonymity", "on X", and a verb that closes the cue: "wynika"."""
    words, cues = sources.words, sources.cues
    if last >= len(words.key):
        return last
    for at in (last, last + 1):
        hidden = cues.anonymity.at(words, at) if at < len(words.key) and words.gaps[at - 1] in (" ", ", ") else None
        if hidden is not None:
            return hidden.last
    if last + 1 < len(words.key) and words.key[last] in cues.prepositions and words.key[last + 1] in cues.platforms:
        return last + 2 if words.gaps[last - 1] == words.gaps[last] == " " else last
    closes = words.gaps[last - 1] in (" ", "” ", "“ ", "» ", '" ') and cues.closing.at(words, last) is not None
    return last + 1 if closes else last


def _quoted(body: str, start: int, end: int) -> tuple[int, int]:
    """The stretch with the quotation marks of the name it begins or ends with, and an acronym in brackets."""
    inner = body[start:end]
    if body[end : end + 1] in tuple(_CLOSING) and any(mark in inner for mark in _OPENING):
        return start, end + 1
    if start and body[start - 1] in _OPENING and any(mark in inner for mark in _CLOSING):
        return start - 1, end
    if body[end : end + 1] == "«" and "»" in inner or body[end : end + 1] == ")" and "(" in inner:
        return start, end + 1
    if start and body[start - 1] == "»" and "«" in inner:  # German
        return start - 1, end
    if body[end : end + 2] == " (":
        close = body.find(")", end, end + 12)
        if close > 0 and body[end + 2 : close].isalpha() and body[end + 2 : close].isupper():
            return start, close + 1
    return start, end
