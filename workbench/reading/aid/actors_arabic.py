"""Actors in Arabic text, where no capitals mark a name and the word before it does."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.reading.aid.actors_around import Named, Surroundings
from workbench.reference.phrases import together

_LONGEST = 3  # words of a name behind its noun
_KEPT = frozenset({"وكاله", "شبكه", "مركز", "منظمه", "حركه", "حزب", "جماعه", "هيءه", "معهد", "الخطوط", "خطوط"})
_PREFIX = ("و", "ف", "ل", "ب")


def named(around: Surroundings) -> Iterator[Named]:
    """Persons behind their titles, bodies behind their nouns."""
    words = around.words
    for last, first in around.titles.items():
        end = _name_end(around, last, person=True)
        if end - last >= 2:
            role = around.article.body[words.start[first] : words.end[last - 1]]
            yield Named(last, end, "", "person", role, "actor.title", f"a name behind the title “{role}”")
    for last, (first, kind) in around.nouns.items():
        end = _name_end(around, last)
        if end > last and not any(around.upper[last:end]):
            begin = first if words.key[first] in _KEPT else last
            why = f"a name behind “{words.text[first]}”"
            yield Named(begin, end, "", kind, None, "actor.introduced", why)


def _name_end(around: Surroundings, first: int, *, person: bool = False) -> int:
    """The word behind the name that begins with a word: up to a stop, a verb, a particle or an adjective of origin."""
    words, end = around.words, first
    while end < len(words) and end - first < _LONGEST and (end == 0 or together(words, end - 1)):
        key = words.key[end]
        if not _in_name(around, end) or (end > first and not person and _of_origin(key)):
            break
        end += 1
    return end


def _in_name(around: Surroundings, i: int) -> bool:
    key = around.words.key[i]
    if key in around.lore.stop or around.placed[i] or around.flown[i] or key.isdigit() or key.isascii():
        return False
    bare = key[1:] if key.startswith(_PREFIX) and len(key) > 3 else key
    if bare in around.lore.stop or key.startswith("لل") or key.startswith(("وال", "بال", "فال")):
        return False
    return around.cues.verbs.at(around.words, i) is None


def _of_origin(key: str) -> bool:
    """Whether the word is an adjective with the article: "the Belarusian"."""
    return key.startswith("ال") and key.endswith(("يه", "ي")) and len(key) > 5
