"""Whether the clause around a date tells of what is still to come."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from workbench.reference.dating.vocabulary import vocabulary
from workbench.reference.worded import Words
from workbench.values.sentences import Sentence, sentences

_BREAK = re.compile(r"[;:—–|()\n]|[,،] ")
_FAR = 14  # words that are looked at on either side
_LEAD = 3  # words before "that" in which it is said that something is awaited
_THAT = frozenset({"that", "que", "qu", "dass", "ze", "aby", "что", "чтобы", "ان", "بان"})
_PAST = ("ara", "aran", "iera", "ieran", "era", "eran", "ira", "iran")
_FUTURE = {"es": ("rá", "rán"), "fr": ("era", "ira", "ront")}
_NO_FUTURE = ("front", "spira", "retira", "attira", "admira", "désira")  # French nouns, and verbs of the past
_LONG = 6  # letters of a word that is known by its ending
_DATED = ("unit", "weekday", "month", "faintmonth", "season", "weekend", "part", "num", "adjunit", "year")


def _broken(gap: str) -> bool:
    return gap != " " and _BREAK.search(gap) is not None


class Tense:
    """The words of the future and of the past in one text."""

    def __init__(self, words: Words, language: str, said: Sequence[Sentence] | None = None) -> None:
        """``said`` are the sentences of the text, where they are known already."""
        self.words, self.language = words, language
        self.known = vocabulary(language)
        self.sentences = sentences(words.body) if said is None else said
        self._starts = [each.start for each in self.sentences]

    def ahead(self, start: int, end: int) -> bool:
        """Whether a word of the future, and none of the past, stands in the same clause."""
        clause = self._clause(start, end)
        if not self.known.past.isdisjoint([self.words.key[i] for i in clause]):
            return False
        told = any(map(self._tells, clause))
        return told or self._awaited(min([*clause, bisect_left(self.words.start, start)]))

    def _awaited(self, first: int) -> bool:
        """Whether a clause is what is awaited: "Está previsto que llegue el viernes", "من المقرر أن تصل"."""
        if first < 2 or self.words.key[first - 1] not in _THAT:
            return False
        before = range(max(0, first - 1 - _LEAD), first - 1)
        if any(self.words.key[i] in self.known.past for i in before):
            return False
        return any(self._tells(i) for i in before if "." not in self.words.gaps[i])

    def since(self, start: int) -> bool:
        """Whether the date is one since which something is so, or before or after which it was."""
        i = bisect_left(self.words.start, start) - 1
        if i < 0:
            return False
        parts = self.known.word(self.words.key[i])
        return parts.get("limit") == "since" and "glue" not in parts and "between" not in parts

    def until(self, start: int, end: int) -> bool:
        """Whether something lasts until the date and nothing in the clause tells of the past."""
        i = bisect_left(self.words.start, start) - 1
        if i < 0 or self.known.word(self.words.key[i]).get("limit") != "until" or self.words.key[i] == "by":
            return False
        return not any(self.words.key[each] in self.known.past for each in self._clause(start, end))

    def _clause(self, start: int, end: int) -> list[int]:
        """The words around a date up to the next mark or connecting word."""
        words, key = self.words, self.words.key
        at = bisect_right(self._starts, start) - 1
        sentence = self.sentences[at] if at >= 0 else None
        low, high = (sentence.start, sentence.end) if sentence else (0, len(words.body))
        first, last = bisect_left(words.start, start), bisect_left(words.start, end)
        found = []
        for i in range(first - 1, max(-1, first - 1 - _FAR), -1):
            if words.start[i] < low or key[i] in self.known.clause or (first - i > 1 and _broken(words.gaps[i])):
                break
            found.append(i)
        for i in range(last, min(len(words.key), last + _FAR)):
            if words.start[i] >= high or key[i] in self.known.clause or _broken(words.gaps[i - 1]):
                break
            found.append(i)
        return found

    def _tells(self, i: int) -> bool:
        """Whether a word is one of the future; "next" is none before a day or a week."""
        key = self.words.key
        following = key[i + 1] if i + 1 < len(key) else ""
        if f"{key[i]} {following}" in self.known.future:
            return True
        if key[i] not in self.known.future:
            return self._future_form(i)
        if self._subjunctive(i):
            return False
        beside = (following, key[i - 1]) if i else (following,)
        dated = any(part in self.known.word(each) for each in beside for part in _DATED)
        return not (dated and any(part in self.known.word(key[i]) for part in ("next", "coming")))

    def _future_form(self, i: int) -> bool:
        """Whether a word ends as the future of every regular verb does: "llevará", "survoleront"."""
        endings = _FUTURE.get(self.language)
        text = self.words.text[i]
        if endings is None or len(text) < _LONG or not text.islower() or not text.endswith(endings):
            return False
        return not text.endswith(_NO_FUTURE)

    def _subjunctive(self, i: int) -> bool:
        """Whether a Spanish form is that of the past which differs from the future by an accent: "aterrizara"."""
        if self.language != "es" or not self.words.key[i].endswith(_PAST):
            return False
        return not any(letter in "áÁ" for letter in self.words.text[i])
