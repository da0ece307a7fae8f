"""Which type names of a text are meant as aircraft: "C-17" the transport, not the form, "Bear" the bomber."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Any, TypeVar

from workbench.reading.aid.aircraft_counts import counted
from workbench.reading.aid.aircraft_marks import bare, marks
from workbench.reading.aid.aircraft_types import Mention, misspelt_maker, scan
from workbench.reading.aid.aircraft_words import Lexicon
from workbench.reading.aid.article import Article
from workbench.reference.folding import designator_key, name_key
from workbench.reference.typenames import TypeName

_QUOTES = frozenset("«»“”„\"‘’‚'")
_SLANG = frozenset(
    ["herk", "jumbo", "jumbojet", "buff", "bone", "warthog", "moose", "superjumbo", "maddog", "awacs", "airforceone"]
)
_PLAIN = re.compile(r"[^\W\d_]{1,3}/?[A-Z]?-(\d{1,3})([^\W\d_]{0,2})s?|[A-Z]{1,2}(\d{3})[A-Z]")
_LETTERED = re.compile(r"[^\W\d_]{7,}")
_CALL = re.compile(r"[A-Z]{3,8}\d{2,4}[A-Z]?")
_ROAD = re.compile(r"[A-Z]\d[A-Z]?|[A-Z]\d\d")
_MONTHS = frozenset(["may", "march", "mail", "premier"])  # words that stand for themselves even beside the type
_BESIDE = 2  # words on either side of a popular name in which "bomber" or "jet" stands
_LETTERS = 2  # letters of a designation that are hardly anything else: KC-135, Il-76

T = TypeVar("T")


class Context:
    """A text and what it says around the type names in it."""

    def __init__(self, article: Article, lexicon: Lexicon) -> None:
        self.article, self.lexicon, self.words = article, lexicon, article.words
        self.found = list(self._found())
        self._flying: dict[int, bool] = {}
        self._asked: dict[str, Any] = {}

    def once(self, written: str, ask: Callable[[Article, str], T]) -> T:
        """What is asked of the text about some words, asked once however often they stand in it."""
        if written not in self._asked:
            self._asked[written] = ask(self.article, written)
        found: T = self._asked[written]
        return found

    def _found(self) -> Iterable[Mention]:
        """The names found, each maker that is misspelt before a type taken in."""
        last = -1
        for each in scan(self.article, self.lexicon):
            slip = self._slip(each.first - 1, last) if each.how in ("code", "unknown") and not each.maker else None
            if slip is not None:
                each.first, each.start, each.sure = slip, self.words.start[slip], True
            last = each.last
            yield each

    def _slip(self, i: int, last: int) -> int | None:
        from workbench.reading.aid.aircraft_words import misspelt

        if i <= last or len(self.words.key[i]) < 7 or self.words.gaps[i] != " " or not self.words.text[i][0].isupper():
            return None
        return i if misspelt(self.words.key[i]) else None

    def mentions(self) -> list[Mention]:
        """The names that are meant as aircraft, in order."""
        kept = [each for each in [*self.found, *self._misspelt()] if self._is_meant(each)]
        kept.sort(key=lambda each: each.start)
        made = {designator_key(each.name.maker) for each in kept if each.name and each.how == "code"}
        return [each for each in kept if each.how != "maker" or self._is_one(each, made)]

    def _misspelt(self) -> Iterable[Mention]:
        """Makers with a slip of the pen before a bare number."""
        taken, words = {each.first for each in self.found}, self.words
        for i in (number - 1 for number in words.numbers):
            if i >= 0 and i not in taken and words.gaps[i] == " " and _LETTERED.fullmatch(words.text[i]):
                joined = words.body[words.start[i] - 1 : words.start[i]] == "_"
                found = None if joined else misspelt_maker(words, i)
                if found:
                    yield found

    @cached_property
    def confirmed(self) -> bool:
        """Whether the text tells of flights: by its types, its words, or the marks that it announces."""
        spans = sorted((each.start, each.end) for each in self.found if each.how != "maker")
        return self._is_clear or any(m.announced for m in marks(self.article, self.lexicon, spans, confirmed=False))

    @cached_property
    def _is_clear(self) -> bool:
        """Whether anything in the text is an aircraft beyond doubt, or the text speaks of flying again and again."""
        if any(each.sure or (each.how in ("code", "unknown") and self._has_letters(each)) for each in self.found):
            return True
        if any(each.how == "code" and not self._denied(each) and self.flies(each.first) for each in self.found):
            return True
        return self._flies_often

    @cached_property
    def _flies_often(self) -> bool:
        """Words of flying in three sentences: a text about flights."""
        seen: set[int] = set()
        for i, key in enumerate(self.words.key):
            if key in self.lexicon.flying:
                seen.add(self.article.sentence_at(self.words.start[i]))
                if len(seen) == 3:
                    return True
        return False

    def flies(self, i: int) -> bool:
        """Whether the sentence of a word speaks of flying."""
        at = self.article.sentence_at(self.words.start[i])
        if at not in self._flying:
            sentence = self.article.sentences[at]
            first, behind = self.words.at(sentence.start), self.words.at(sentence.end - 1)
            keys = self.words.key[first : behind + 1]
            self._flying[at] = any(self._of_flying(key) for key in keys) or any(
                sentence.start <= each.start < sentence.end for each in self._certain
            )
        return self._flying[at]

    @cached_property
    def _certain(self) -> list[Mention]:
        """The names that can hardly be anything else: with maker or two letters, or strong popular names."""
        strong = [each for each in self.found if each.how in ("code", "name") and not self._denied(each)]
        return [each for each in strong if each.sure or self._has_letters(each) and _is_strong(each)]

    def _of_flying(self, key: str) -> bool:
        if self.article.language == "ar":
            return key in self.lexicon.flying or key.removeprefix("و").removeprefix("ال") in self.lexicon.flying
        return key in self.lexicon.flying

    def _is_meant(self, each: Mention) -> bool:
        if each.how == "maker":
            return True
        if each.sure:
            return True
        if self._denied(each):
            return False
        if each.how in ("code", "unknown"):
            return self._is_code(each)
        return self._is_named(each)

    def _is_code(self, each: Mention) -> bool:
        if each.name is not None and each.name.label.startswith("Boeing 7") and self._text(each).isdigit():
            return False
        if _ROAD.fullmatch(self._text(each).upper()) and not self._is_no_road(each):
            return False
        return self._has_letters(each) or self.confirmed or self._is_plain(each)

    def _is_no_road(self, each: Mention) -> bool:
        """Whether a letter and one or two digits, as A7, are a type: by a noun, a number, or its hyphen."""
        number = counted(self.article, each, self.lexicon)
        called = each.first > 0 and bool(_CALL.fullmatch(self.words.text[each.first - 1]))  # "RCH4571 C17"
        spelt = any(o.how == "code" and o.name == each.name and "-" in self._text(o) for o in self._short)
        return each.plural or self._beside_noun(each) or (number.said and number.fresh) or spelt or called

    @cached_property
    def _short(self) -> list[Mention]:
        """The designations of a letter and one or two digits, one of each spelling."""
        return list({self._text(o): o for o in self.found if o.how == "code" and len(self._text(o)) < 6}.values())

    def _is_plain(self, each: Mention) -> bool:
        """A designation with a variant letter, or with two digits and a number or article before it: "a C-17"."""
        found = _PLAIN.fullmatch(self._text(each))
        if found is None:
            return False
        variant = found[3] is not None or (found[2] or "").isupper()
        return variant or (len(found[1]) > 1 and self._counted(each))

    def _is_named(self, each: Mention) -> bool:
        """A popular name alone: sure ones where the text tells of flights, words of other meanings beside a noun."""
        assert each.name is not None
        if self._quoted(each):
            each.how = "quoted"
            return self._elsewhere(each)
        if each.name.kind == "nickname" and _SLANG & {
            designator_key(self._text(each)),
            designator_key(self._text(each)).rstrip("s"),
        }:
            each.how = "slang"
            return self._elsewhere(each) or self.flies(each.first)
        if self._text(each).isdigit():
            return self._elsewhere(each) and self._counted(each)
        key = name_key(self._text(each))
        if (
            key in self.lexicon.distinct
            or each.name.kind == "popular name"
            or any(c.isdigit() for c in self._text(each))
        ):
            return self.confirmed or self.flies(each.first)
        if self._is_part(each):
            return False
        if key in self.lexicon.everyday:
            if key not in _MONTHS and self._elsewhere(each):
                return True
            return self._beside_noun(each) and self._counted(each)
        if self._elsewhere(each) or self._beside_noun(each):
            return True
        if key in self.lexicon.likely and self.confirmed and self.flies(each.first):
            return True
        said = self._counted(each)
        return (said and self.confirmed) or ((said or each.plural) and self.flies(each.first))

    def _is_part(self, each: Mention) -> bool:
        """Whether a capital word behind makes it part of another name: "Orion FM"."""
        behind = self.words.text[each.last + 1] if each.last + 1 < len(self.words.key) else ""
        marked = self.words.gaps[each.last + 1] in ("-", "‑") if behind else False  # "Hércules FAB-66"
        if marked or name_key(behind) in self.lexicon.nouns or any(c.isdigit() for c in behind):
            return False
        return behind[:1].isupper() and self.words.gaps[each.last] == " " and self.article.language != "de"

    def _counted(self, each: Mention) -> bool:
        """Whether a number, an article or "another" stands before: "two Bears", "zwei polnische F-16"."""
        return counted(self.article, each, self.lexicon).said

    def _beside_noun(self, each: Mention) -> bool:
        keys = self.words.key
        near = [*keys[max(0, each.first - _BESIDE) : each.first], *keys[each.last + 1 : each.last + 1 + _BESIDE]]
        return any(key in self.lexicon.nouns for key in near)

    def _elsewhere(self, each: Mention) -> bool:
        """Whether the same type stands in the text with its designation."""
        assert each.name is not None
        return bool(_marks(each.name) & self._coded)

    @cached_property
    def _coded(self) -> set[str]:
        """The types and designators of the designations that are meant as aircraft."""
        meant = (each for each in self.found if each.how == "code" and self._is_meant(each))
        return {mark for each in meant if each.name for mark in _marks(each.name)}

    def _quoted(self, each: Mention) -> bool:
        body = self.article.body
        before, behind = (
            body[max(0, each.start - 2) : each.start].strip()[-1:],
            body[each.end : each.end + 2].strip()[:1],
        )
        return before in _QUOTES and before != "" and behind in _QUOTES | {","}

    def _denied(self, each: Mention) -> bool:
        """Whether the word before or behind makes it something else: "Route F-16", "C-17 form"."""
        words = self.words
        before = words.key[each.first - 1] if each.first and _is_near(words.gaps[each.first - 1]) else ""
        behind = words.key[each.last + 1] if each.last + 1 < len(words.key) and _is_near(words.gaps[each.last]) else ""
        if self.lexicon.not_ending and before.endswith(self.lexicon.not_ending):
            return True
        if self.article.language != "en" and before in self.lexicon.flying:  # Polish "lot" is a flight
            return behind in self.lexicon.not_after
        return any(key in self.lexicon.not_before for key in bare(before)) or behind in self.lexicon.not_after

    def _has_letters(self, each: Mention) -> bool:
        head = designator_key(self._text(each))
        letters = len(head) - len(head.lstrip("abcdefghijklmnopqrstuvwxyz"))
        return letters >= _LETTERS

    def _text(self, each: Mention) -> str:
        return self.article.body[each.start : each.end]

    def _is_one(self, each: Mention, made: set[str]) -> bool:
        """Whether a maker alone stands for an aircraft: an article before it, no name behind, its type in the text."""
        before = self.words.key[each.first - 1] if each.first else ""
        behind = self.words.text[each.last + 1] if each.last + 1 < len(self.words.key) else ""
        gap = self.words.gaps[each.last]
        alone = not behind or not gap.isspace() or behind[0].islower() and name_key(behind) not in self.lexicon.company
        stands = before in self.lexicon.definite or before in self.lexicon.one or before in self.lexicon.other
        return alone and stands and each.maker in made


def _is_strong(each: Mention) -> bool:
    return each.how == "code" or each.name is not None and each.name.kind == "popular name"


def _is_near(gap: str) -> bool:
    return gap.strip("-–—: \u00a0") == "" and "\n" not in gap


def _marks(name: TypeName) -> set[str]:
    return {name.label, *name.designators}
