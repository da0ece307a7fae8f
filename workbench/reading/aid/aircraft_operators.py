"""Who flies an aircraft, where the words for it stand beside its type: "a Turkish Air Force C-130E"."""

from __future__ import annotations

import re
from functools import lru_cache

from workbench.reading.aid.article import Article
from workbench.reference.wordlists import words

_BEFORE = 60  # characters of the sentence before a type that are looked at
_BEHIND = 50  # and behind it
_ARTICLE = re.compile(r"(?:The|A|An|Another|One|Two|Three|Four|Several) ")


@lru_cache(maxsize=16)
def _operators(language: str) -> re.Pattern[str]:
    patterns = [*words("aircraft", language).get("operators", ()), *words("aircraft", "en")["operators"]]
    choices = "|".join(f"(?:{each})" for each in patterns)
    return re.compile(f"(?<!\\w)(?:{choices})(?!\\w)")


def operator_beside(article: Article, start: int, end: int, *, since: int, behind: int) -> str | None:
    """The operator as written right before a type or behind it, between the types named ``since`` and ``behind``."""
    body, sentence = article.body, article.sentences[article.sentence_at(start)]
    since = max(since, sentence.start, start - _BEFORE)
    before = list(_operators(article.language).finditer(body, since, start))
    found = before[-1] if before else None
    if found is None:
        found = _operators(article.language).search(body, end, min(behind, end + _BEHIND, max(end, sentence.end)))
    return _ARTICLE.sub("", found[0]) if found else None
