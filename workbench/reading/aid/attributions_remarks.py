"""Remarks: a quotation and nothing else, that has no aircraft nor "it", no flight, no place, no day and no number."""

from __future__ import annotations

import re

from workbench.reading.aid.attributions_sources import Sources

_QUOTED = re.compile(r"“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|»[^«»]*«|\"[^\"]*\"|^\s*[–—-] .*?[^\s] [–—-] ", re.MULTILINE)
_FEWEST = 3  # words of a quotation
_BESIDE = 12  # words of a sentence that stand outside: who speaks, the verb, whom they speak to


def remarks(sources: Sources, verb: tuple[int, int]) -> bool:
    """Whether the sentence of a verb of saying has only a quotation, and that tells nothing of flights."""
    words, here = sources.words, sources.article.sentences[sources.sentence(verb[0])]
    found = _QUOTED.search(sources.article.body[here.start : here.end])
    if found is None:
        return False
    first, last = (words.at(here.start + at) for at in (found.start(), found.end() - 1))
    whole = words.at(here.end - 1) - words.at(here.start)
    if last - first < _FEWEST or whole - (last - first) > _BESIDE or first <= verb[0] < last:
        return False
    return not any(_tells(sources, i) for i in range(first, last))


def _tells(sources: Sources, i: int) -> bool:
    """Whether a word stands for an aircraft or is one of a flight, of a place or a day, or a number."""
    key, cues, (exact, stems) = sources.words.key[i], sources.cues, sources.cues.fact
    known = key in exact or key.startswith(stems) or key[0].isdigit() or key in cues.instead or key in cues.numbers
    return known or bool(sources.placed[i] or sources.dated[i]) or i in sources.flown
