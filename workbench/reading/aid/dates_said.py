"""The day on which something was said, which is none of what is told: "on 9 May, he said on Monday"."""

from __future__ import annotations

from bisect import bisect_left

from workbench.reading.aid.article import Article
from workbench.reading.aid.attributions_words import cues

_NEAR = 3  # words before a date in which a verb of saying may begin: "said on Monday"
_FAR = 7  # and where it is said by what means: "said in a written statement on Friday"
_LEAD = 4  # words of a sentence that go back to what was said: "C'est ce qu'a annoncé"
_LONG = 25  # words of a sentence that only says who said so and when
_GOES_BACK = {
    "en": ("this", "that", "the news"),
    "fr": ("c est ce qu", "c est ce que", "cela", "l information"),
    "es": ("asi lo", "lo", "esto", "la informacion"),
    "de": ("das", "dies", "darüber"),
    "pl": ("poinformowa o tym", "o tym", "tak", "informację"),
    "ru": ("об этом", "о чем", "такие данные"),
    "ar": ("جاء ذلك", "وجاء ذلك", "واعلن ذلك", "اعلن ذلك"),
}
"""Words that a sentence begins with which only tells by whom, and when, the one before was told."""


def of_saying(article: Article, start: int, told_at: int) -> bool:
    """Whether a date beginning at an offset is the day of the saying; ``told_at`` is where that told of stands."""
    words, sentence = article.words, article.sentences[article.sentence_at(start)]
    first = words.at(start)
    if told_at < sentence.start:
        return told_at >= 0 and _goes_back(article, words.at(sentence.start), bisect_left(words.start, sentence.end))
    known = cues(article.language)
    for i in range(max(0, first - _FAR), first):
        hit = known.verbs.at(words, i)
        if hit is None or hit.meant != "say" or hit.last > first:
            continue
        if any(words.gaps[n] != " " for n in range(hit.last - 1, first)):
            continue
        if i >= first - _NEAR and first - hit.last <= 1:
            return True
        behind = range(hit.last, first)
        if words.key[hit.last] in known.prepositions and not any(words.text[n][0].isupper() for n in behind):
            return article.language != "de"
    return False


def _goes_back(article: Article, first: int, last: int) -> bool:
    """Whether a sentence only tells who told the one before: "Das teilte die Luftwaffe am Freitag mit"."""
    words, known = article.words, cues(article.language)
    begins = " ".join(words.key[first : first + _LEAD]) + " "
    if last - first > _LONG or not begins.startswith(
        tuple(f"{each} " for each in _GOES_BACK.get(article.language, ()))
    ):
        return False
    hits = (known.verbs.at(words, i) for i in range(first, min(last, first + _LEAD + 2)))
    return any(hit is not None and hit.meant == "say" for hit in hits)
