"""Dates of what had been before: "parked beside a P-8A that had come up from Butterworth on Sunday"."""

from __future__ import annotations

from bisect import bisect_left

from workbench.reading.aid.article import Article

_FAR = 12  # words of a clause that are looked at on either side of the date
_HAD = {
    "en": frozenset({"had"}),
    "fr": frozenset({"avait", "avaient"}),
    "es": frozenset({"habia", "habian"}),
    "de": frozenset({"hatte", "hatten"}),
}
"""Verbs of the past of the past."""
_WAS = {"de": frozenset({"war", "waren"}), "fr": frozenset({"etait", "etaient"})}
"""Verbs that are so beside a word of "already" or of moving."""
_BESIDE = {
    "de": frozenset({"bereits", "schon", "zuvor", "gekommen", "gelandet", "gestartet", "eingetroffen", "angekommen"}),
    "fr": frozenset({"arrive", "arrivee", "arrives", "parti", "partie", "partis", "venu", "venue", "venus", "rentre",
                     "rentres", "revenu", "revenus", "pose", "posee", "poses", "envole", "envoles"}),
}  # fmt: skip
_WHICH = {
    "pl": frozenset({"ktory", "która", "ktora", "które", "ktore", "który"}),
    "ru": frozenset({"который", "которая", "которые", "которое"}),
    "ar": frozenset({"التي", "الذي", "اللتان", "اللتين", "الذين"}),
}
"""Words of a relative clause, in languages without such a past."""
_QAD = frozenset({"قد"})


def in_background(article: Article, start: int) -> bool:
    """Whether the clause around a date goes back behind what the text is telling."""
    words, language = article.words, article.language
    key, at = words.key, words.at(start)
    sentence = article.sentences[article.sentence_at(start)]
    first, last = words.at(sentence.start), bisect_left(words.start, sentence.end)
    low = at
    while low > max(first, at - _FAR) and not _stops(words.gaps[low - 1]):
        low -= 1
    high = at + 1
    while high < min(last, at + _FAR) and not _stops(words.gaps[high - 1]):
        high += 1
    before, clause = key[low:at], key[low:high]
    if _has(before, _WHICH.get(language)) or language == "ar" and _has(before, _QAD):
        return True
    if language != "de":
        return _has(before, _HAD.get(language)) or _was(before, language)
    return _has(clause, _HAD["de"]) or _was(clause, language)


def _was(clause: list[str], language: str) -> bool:
    return _has(clause, _WAS.get(language)) and _has(clause, _BESIDE.get(language))


def _has(clause: list[str], known: frozenset[str] | None) -> bool:
    return known is not None and not known.isdisjoint(clause)


def _stops(gap: str) -> bool:
    return any(mark in gap for mark in ",،;:—–|()\n")
