"""Actors in Arabic text, where no capitals mark a name and the word before it does."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.reading.aid.actors_around import Named, Surroundings
from workbench.reference.phrases import together
from workbench.reference.worded import key_of

_OBJECT = 3  # letters that an object has more than
_TENS = frozenset("عشرين ثلاثين اربعين خمسين ستين سبعين ثمانين تسعين".split())  # noqa: SIM905
_LONGEST = 3  # words of a name behind its noun
_TITLED = 6  # words between a title and the given name of its bearer: "رئيس بلدية … عمر …"
_KEPT = frozenset(
    {
        "وكاله",
        "شبكه",
        "مركز",
        "منظمه",
        "لجنه",
        "مجلس",
        "نقابه",
        "رابطه",
        "جمعيه",
        "حركه",
        "حزب",
        "جماعه",
        "هيءه",
        "معهد",
        "الخطوط",
        "خطوط",
        "طيران",
    }
)
_OF_STATES = {key_of("السفارة"): "government", key_of("القنصلية"): "government", key_of("القيادة"): "military"}
_IN_THE_NAME = key_of("باسم")
_THAT = frozenset(key_of(word) for word in ("إن", "أن", "بأن"))
_ENDING = frozenset({"للانباء", "الاخباريه", "للاخبار", "للاعلام", "للطيران", "للشحن", "للابحاث", "للدراسات"})
_NAMED_AFTER_PLACES = frozenset({"media", "company"})
_PREFIX = ("و", "ف", "ل", "ب")


def named(around: Surroundings) -> Iterator[Named]:
    """Persons behind their titles, bodies behind their nouns."""
    words = around.words
    for last, first in around.titles.items():
        end = _name_end(around, last, person=True)
        if end - last < 2 or words.key[last] in around.lore.given:
            continue
        of = words.key[last].startswith("ال") and (words.key[last + 1] in around.lore.given or end - last > 2)
        office = last + 1 if of else last
        end = _name_end(around, office, person=True)  # "مدير المعرض يوسف المحمود"
        if end - office >= 2:
            yield _person(around, first, office, end)
    yield from _speakers(around)
    yield from _given(around)
    yield from _by_origin(around)
    for last, (first, kind) in around.nouns.items():
        end = _name_end(around, last, placed=kind in _NAMED_AFTER_PLACES and words.key[first] != "موقع")
        if end > last and not any(around.upper[last:end]):
            cut = 1 if words.key[first][1:] in _KEPT else 0
            begin = first if cut else next((i for i in range(first, last) if words.key[i] in _KEPT), last)
            if end < len(words.key) and words.key[end] in _ENDING and together(words, end - 1):
                end += 1
            why = f"a name behind “{words.text[first]}”"
            yield Named(begin, end, "", kind, None, "actor.introduced", why, cut=cut)


def _speakers(around: Surroundings) -> Iterator[Named]:
    """Persons behind the body that they speak for: "المتحدث باسم الهلال الأحمر توفيق شكري إن"."""
    words = around.words
    for last, first in around.titles.items():
        body = around.lore.phrases.at(words, last) if words.key[last - 1] == _IN_THE_NAME else None
        if body is None or not together(words, body.last - 1):
            continue
        begin = body.last
        while begin < len(words.key) and _of_origin(words.key[begin]) and together(words, begin):
            begin += 1
        end = _name_end(around, begin, person=True)
        if end - begin >= 2 and end < len(words.key) and words.key[end] in _THAT:
            yield _person(around, first, begin, end)


def _by_origin(around: Surroundings) -> Iterator[Named]:
    """Embassies and commands by the adjectives behind them: "السفارة الفرنسية"."""
    words = around.words
    for i in words.among(_OF_STATES.keys()):
        last = i + 1
        while (
            last < len(words.key) and last - i <= _LONGEST and together(words, last - 1) and _of_origin(words.key[last])
        ):
            last += 1
        if last > i + 1:
            why = f"the adjectives behind “{words.text[i]}” name it"
            yield Named(i, last, "", _OF_STATES[words.key[i]], None, "actor.adjective", why)


def _person(around: Surroundings, first: int, last: int, end: int) -> Named:
    role = around.article.body[around.words.start[first] : around.words.end[last - 1]]
    return Named(last, end, "", "person", role, "actor.title", f"a name behind the title “{role}”")


def _given(around: Surroundings) -> Iterator[Named]:
    """Persons by a given name with another name behind it, behind a title or a verb of saying."""
    words, known = around.words, around.lore
    free = 0
    for i, key in enumerate(words.key):
        if i < free or key not in known.given:
            continue
        end = _name_end(around, i, person=True)
        if end - i < 2:
            continue
        title = _title(around, i)
        if title is not None:
            free = end
            yield _person(around, title, i, end)
        elif i and around.spoken(i - 1) and together(words, i - 1):
            free = end
            yield Named(i, end, "", "person", None, "actor.given", f"“{words.text[i]}” is a given name")


def _title(around: Surroundings, i: int) -> int | None:
    """Where the title begins whose bearer the i-th word names."""
    words = around.words
    for last in range(i, max(0, i - _TITLED), -1):
        if last in around.titles:
            return around.titles[last]
        if not together(words, last - 1) or around.spoken(last - 1):
            return None
    return None


def _name_end(around: Surroundings, first: int, *, person: bool = False, placed: bool = False) -> int:
    """The word behind the name that begins with a word: up to a stop, a verb, a particle or an adjective of origin."""
    words, end = around.words, first
    while end < len(words.key) and end - first < _LONGEST and (end == 0 or together(words, end - 1)):
        key = words.key[end]
        begins = end == first and not person
        if not _in_name(around, end, begins=begins, placed=placed and begins):
            break
        if end > first and (around.lore.titles.at(words, end) is not None or (not person and _of_origin(key))):
            break
        if person and end > first + 1 and not key.startswith("ال") and words.key[end - 1].startswith("ال"):
            break  # the family name ends it
        if not person and end > first and words.key[end - 1].startswith("ال") and _indefinite(around, key):
            break  # "صحيفة الشروق صورا": what is told begins
        end += 1
    return end


def _indefinite(around: Surroundings, key: str) -> bool:
    """Whether a word behind a definite name is no more of it: a number, or an object without the article."""
    if key.startswith("ال"):
        return False
    return (key.endswith("ا") and len(key) > _OBJECT) or key in around.cues.numbers or key in _TENS


def _in_name(around: Surroundings, i: int, *, begins: bool, placed: bool) -> bool:
    """Whether a word can belong to a name; the first of a body's may look like a verb or be a place."""
    key = around.words.key[i]
    if key in around.lore.stop or around.flown[i] or key.isdigit() or key.isascii():
        return False
    if around.placed[i] and not placed:
        return False
    bare = key[1:] if key.startswith(_PREFIX) and len(key) > 3 else key
    if bare in around.lore.stop or key.startswith("لل") or key.startswith(("وال", "بال", "فال")):
        return False
    return begins or around.cues.verbs.at(around.words, i) is None


def _of_origin(key: str) -> bool:
    """Whether the word is an adjective with the article: "the Belarusian"."""
    return key.startswith("ال") and key.endswith(("يه", "ي")) and len(key) > 5
