"""How many aircraft a mention means, and whether it speaks of new ones: "two Y-20s", "a second C-17", "the Il-76"."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.reading.aid.aircraft_marks import bare
from workbench.reading.aid.aircraft_types import Mention
from workbench.reading.aid.aircraft_words import Lexicon, makers
from workbench.reading.aid.article import Article
from workbench.reference.figures import phrases

_BACK = 9  # words before a type in which its number stands
_MOST = 400  # aircraft in one mention; a larger number is something else
_NOUN = 3  # words before a type in which a noun of flights stands: "vols d'un Il-76"
_LOOSE = 1  # words of any kind that may stand between in Arabic
_ENDINGS = {
    "ru": ("ых", "их", "ыми", "ими", "ые", "ие"),
    "pl": ("ie", "ych", "ich", "ne", "we", "kie", "cze", "ce", "na", "wa", "ska"),
    "de": ("e", "en", "er"), "fr": ("s", "x", "e"), "es": ("s",),
    "ar": ("ية", "يتان", "يتين", "ات", "ين", "ان"),
}  # fmt: skip
_BARE = frozenset(["ru", "pl"])  # languages without articles
_BROKEN = frozenset('.,;:!?()[]\n"«»“”—،؛')


@dataclass(frozen=True, slots=True, repr=False)
class Counted:
    """``count`` of airframes, ``None`` if open; ``fresh`` where they are not those named before.

    ``said`` is whether a number, an article or the like stands before the name.
    """

    count: int | None
    fresh: bool
    said: bool = True


def counted(article: Article, mention: Mention, lexicon: Lexicon) -> Counted:
    """What the words before a type say of its number."""
    words, k, loose = article.words, mention.first - 1, 0
    if _of_flights(article, mention, lexicon):
        return Counted(None, False, said=False)
    if (part := _of_several(article, k, lexicon)) is not None:
        return Counted(part, True)
    several = False
    for step in range(_BACK):
        if k < 0 or any(c in _BROKEN for c in words.gaps[k]) and not _is_bracket(article, k):
            break
        several = several or words.key[k] in lexicon.several
        for key in bare(words.key[k]):
            found = _word(article, k, key, mention, lexicon, step)
            if found:
                return found
        if not _may_stand_between(article, k, lexicon):
            loose += 1
            if loose > (_LOOSE if article.language == "ar" else 0):
                break
        k -= 1
    if mention.plural or several:
        return Counted(None, True, said=several)
    unsaid = article.language in _BARE and not _is_plural(article, mention, lexicon)
    return Counted(1 if unsaid else None, False, said=False)


def _of_several(article: Article, k: int, lexicon: Lexicon) -> int | None:
    """How many of them an apposition tells the type of: "Two of the three, Il-76s, had come from"."""
    words = article.words
    if k < 2 or words.gaps[k] not in (", ", "، ") or _plain_number(words.key[k], lexicon) is None:
        return None
    first = k - (3 if words.key[k - 1] in lexicon.definite else 2)
    bare = article.language in _BARE or first == k - 3
    if first < 0 or not bare or any(words.gaps[i] != " " for i in range(first, k)):
        return None
    return _plain_number(words.key[first], lexicon)


def _plain_number(key: str, lexicon: Lexicon) -> int | None:
    return int(key) if key.isascii() and key.isdigit() and len(key) < 3 else lexicon.numbers.get(key)


def _of_flights(article: Article, mention: Mention, lexicon: Lexicon) -> bool:
    """Whether a number before a name counts landings or flights: "three An-124 landings", "три рейса Ил-76"."""
    words, flights, i = article.words, phrases(article.language, "movements"), mention.last + 1
    joined = "- " if article.language == "en" else "-"
    if i < len(words.key) and words.gaps[i - 1] in joined and words.gaps[i - 1] and flights.at(words, i):
        return (_number(article, mention.first - 1, lexicon) or 1) > 1 and not words.key[i].endswith("ing")
    for k in range(mention.first - 1, max(0, mention.first - 1 - _NOUN), -1):
        if words.gaps[k].strip(" ’'") or _number(article, k, lexicon):
            return False
        if flights.at(words, k):
            return any((_number(article, k - n, lexicon) or 1) > 1 for n in (1, 2) if n <= k)
    return False


def _word(article: Article, k: int, key: str, mention: Mention, lexicon: Lexicon, step: int) -> Counted | None:
    if key in lexicon.numbers:
        count = lexicon.numbers[key]
        return Counted(count, count != 1 or article.language != "ar")
    if key.isdigit() and key.isascii() and 0 < int(key[:6]) <= _MOST and _is_free(article, k, lexicon):
        return Counted(int(key), True)
    if key in lexicon.other and article.language == "ar":
        return _of_others(article, k, lexicon)
    if key in lexicon.other:
        number = _number(article, k - 1, lexicon)  # "zwei weitere", "two other"
        return Counted(number or (None if mention.plural else 1), True)
    if mention.plural and key in lexicon.plural:
        return Counted(None, False)
    if key in lexicon.one and (step or not mention.plural):
        return Counted(1, not _of_the(article, k, lexicon))
    if key in lexicon.definite:
        if _numbered_before(article, k, lexicon):
            return None
        return Counted(None if mention.plural else 1, False)
    return None


def _of_others(article: Article, k: int, lexicon: Lexicon) -> Counted:
    """The number before the noun that an Arabic "other" goes with: "ثلاث طائرات أخرى"; many without one."""
    keys, known = article.words.key, lexicon.numbers
    before = [key for i in (k - 1, k - 2) if i >= 0 for key in bare(keys[i])]  # the dual is a number: "طائرتان أخريان"
    number = next((known[key] for key in before if key in known), None) or _number(article, k - 2, lexicon)
    many = k > 0 and keys[k - 1].endswith("ات")
    return Counted(number or (None if many else 1), True)


def _number(article: Article, k: int, lexicon: Lexicon) -> int | None:
    """The number that a word is, if nothing but a blank stands behind it."""
    if k < 0 or article.words.gaps[k] != " ":
        return None
    key = article.words.key[k]
    if key.isdigit() and key.isascii() and 0 < int(key[:6]) <= _MOST and _is_free(article, k, lexicon):
        return int(key)
    return lexicon.numbers.get(key)


def _is_bracket(article: Article, k: int) -> bool:
    """Whether the break is that of a short name in brackets or of an initial: "Air Force (PLAAF) J-16", "U.S."."""
    if article.words.gaps[k][:1] == "." and len(article.words.text[k]) == 1:
        return True
    return article.words.gaps[k] in (" (", ") ") and (
        article.words.text[k].isupper() or article.words.text[k + 1].isupper()
    )


def _of_the(article: Article, k: int, lexicon: Lexicon) -> bool:
    return k + 2 < len(article.words.key) and article.words.key[k + 2] in lexicon.definite


def _numbered_before(article: Article, k: int, lexicon: Lexicon) -> bool:
    """ "one of the C-17s": the number stands before the article."""
    keys = article.words.key[max(0, k - 2) : k]
    return any(key in lexicon.numbers or key in lexicon.one for key in keys)


def _is_free(article: Article, k: int, lexicon: Lexicon) -> bool:
    """Whether digits are a number of their own: no part of a date, of a type or of a larger number."""
    words = article.words
    if k and any(each in makers() for each in lexicon.spellings(words.key[k - 1])):
        return False
    before = words.body[max(0, words.start[k] - 1) : words.start[k]]
    return words.gaps[k][:1].isspace() and (not before or before.isspace())


def _may_stand_between(article: Article, k: int, lexicon: Lexicon) -> bool:
    word, key = article.words.text[k], article.words.key[k]
    if word[0].isupper() or article.words.gaps[k] == "-" or key in lexicon.aside or key in lexicon.nouns:
        return True
    return key.endswith(_ENDINGS.get(article.language, ("\0",)))


def _is_plural(article: Article, mention: Mention, lexicon: Lexicon) -> bool:
    """Whether the noun before a name without number of its own says that they are several: «самолёты Ил-76»."""
    k = mention.first - 1
    key = article.words.key[k] if k >= 0 else ""
    return key in lexicon.nouns and key.endswith(("ы", "и", "ов", "ей", "ами", "ах", "у", "ow", "ów", "e"))
