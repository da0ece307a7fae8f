"""How far the words of a source reach: its article and titles before it, the records it is named for behind it."""

from __future__ import annotations

from workbench.reading.aid.attributions_sources import Source, Sources

_BEFORE = 6  # words of a source's article, titles and adjectives
_BEHIND = 4  # words up to "records" behind a name


def grown(sources: Sources, source: Source) -> tuple[int, int]:
    """The first word and the word behind the last of a source with all that belongs to it."""
    return _begin(sources, source), _end(sources, source)


def _begin(sources: Sources, source: Source) -> int:
    """Back over titles and adjectives, and over "an investigation by"."""
    words, cues, first = sources.words, sources.cues, source.first
    for _ in range(_BEFORE):
        if first == 0 or not (_joined(words.gap(first - 1)) or sources.beside(first - 1)):
            break
        key = words.key[first - 1]
        if key in cues.evidence_by and _evidence(sources, first - 1):
            first = _evidence(sources, first - 1)
            continue
        if key in cues.stop or key in cues.prepositions or sources.dated[first - 1] or cues.verbs.at(words, first - 1):
            break
        first -= 1
    return first


def _joined(gap: str) -> bool:
    return gap in ("-", "’", "'", ".")


def _evidence(sources: Sources, i: int) -> int:
    """The word of evidence that "by" or "of" belongs to; 0 if none."""
    words, cues = sources.words, sources.cues
    for j in range(i - 1, max(-1, i - 3), -1):
        if words.key[j] in cues.evidence:
            return j
        if words.key[j] not in cues.evidence_by:
            break
    return 0


def _end(sources: Sources, source: Source) -> int:
    """Onward over "’s detailed tracking records"."""
    words, cues = sources.words, sources.cues
    last = end = source.last
    while last < len(words) and last - source.last < _BEHIND and words.gap(last - 1) in (" ", "’", "'", "-"):
        key = words.key[last]
        if key in cues.stop or key in cues.prepositions or key in cues.between:
            break
        last += 1
        if key in cues.evidence:
            end = last
    return end
