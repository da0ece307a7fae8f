"""Sentences that the program composes, told in another language by their patterns.

A pattern is the English with holes: ``{a}`` is told by the same rules, ``{*a}`` too where that can be and else stays,
``{~a}`` likewise, and there may be nothing in it; so does ``{=a}``, a name that a table or an analyst gives, which is
not missed; ``{n}`` and ``{m}`` are numbers, ``{@a}`` is a date, ``{#text}`` or ``{#text:n}`` so many of what is
counted; a hole between “ and ” is told as it is written. In the other language ``{#text}`` is the count in its plural
and ``{n}`` the number alone. Numbers of records, quotes and what others said, a name or a statement (``own``), are told
as they stand. What no pattern fits is left alone and counted as ``missed``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from workbench.report.localforms import Forms, category
from workbench.values.likelihood import LIKELIHOODS

_HOLE = re.compile(r"\{([*@#=~]?)([\w ]+?)(?::(\w+))?\}")
_IDENTIFIER = re.compile(
    r"“[^“”]*”|[\ue000-\uf8ff]|(?:ADS-B|MLAT|ICAO|Linux|macOS|Windows|UTC|SHA-256|SHA256SUMS|[A-Z]{1,2}-?\d+[a-z]*"
    r"|(?<![0-9a-f])[0-9a-f]{6,}+(?:…[0-9a-f]*)?|[0-9A-F]{6}|FL\d{3}|(?<![\w.+-])[\w.+-]++/[\w.+-]+"
    r"|(?<![\w-])[\w-]++\.[a-z]{2,4}|(?<![\d.,:×–%Z-])[\d.,:×–%Z-]+|¶\d+)(?=\W|$)"
)
"""What no language changes; each run of letters is begun once and never given back, so long words cost no more."""
_LABEL = re.compile(r"([A-Z]{1,2}-?\d+[a-z]*\s+)(.+)", re.DOTALL)
_LETTERS = re.compile(r"[^\W\d_]{2}")
_SENTENCES, _QUOTED = re.compile(r"[.;:] "), re.compile("“[^“”]*”")
_OPENING, _CLOSING = " \u202f\t\n,;:.()·+×≠→←–", " \u202f\t\n.,;:()·→"  # marks around words that are told without them
_NUMBERS = ("n", "m")
_BEFORE = ",;:.·"  # signs before a sentence that are no part of it
_PARTED = (". ", " · ", "; ", ", ", " or ", " and ")
_WORDS = 7  # of a name
_MOST = 6  # pieces that are taken together
_HELD = "\ue000"  # the first sign that stands for what is not told, as a quote in a sentence


@dataclass(frozen=True, slots=True)
class Nouns:
    """What is counted: the English in both numbers, and every form of the language by its CLDR category."""

    english: Mapping[str, tuple[str, str]]
    forms: Mapping[str, Mapping[str, str]]


class Pattern:
    """One sentence in English and in another language."""

    def __init__(self, english: str, other: str, nouns: Nouns) -> None:
        self.other = other
        self.kinds: dict[str, str] = {}
        regex, at = "", 0
        for hole in _HOLE.finditer(english):
            regex += re.escape(english[at : hole.start()]) + self._hole(hole, nouns)
            at = hole.end()
            if english[: hole.start()].endswith("“") and english[at:].startswith("”"):
                self.kinds[hole[2]] = "“"
        self.free = not {"*", "=", "~"}.isdisjoint(self.kinds.values())
        pieces = _HOLE.split(english)[::4]
        self.literal = max(pieces, key=len)
        self.weight = sum(map(len, pieces))
        self._source = regex + re.escape(english[at:])
        self._regex: re.Pattern[str] | None = None

    def _hole(self, hole: re.Match[str], nouns: Nouns) -> str:
        kind, name, called = hole.groups()
        if kind != "#":
            self.kinds[name] = kind
            return (
                rf"(?P<{name}>[\d.,\u202f\N{{MINUS SIGN}}]+)"
                if name in _NUMBERS
                else f"(?P<{name}>.{'*' if kind == '~' else '+'}?)"
            )
        self.kinds[called or "n"] = kind
        one, many = nouns.english[name]
        return rf"(?P<{called or 'n'}>\d[\d,\u202f]*) (?:{re.escape(one)}|{re.escape(many)})"

    def holes(self, text: str) -> Mapping[str, str] | None:
        """What stands in the holes of a text that it fits."""
        if self.literal not in text:
            return None
        if self._regex is None:  # of many sentences few are asked for
            self._regex = re.compile(self._source, re.DOTALL)
        found = self._regex.fullmatch(text)
        return found.groupdict() if found else None


@dataclass(frozen=True, slots=True)
class Tongue:
    """All that is needed to tell sentences in one language."""

    language: str
    words: Mapping[str, str]
    patterns: Sequence[Pattern]
    nouns: Nouns
    forms: Forms


class Translator:
    """Tells sentences of one document in one language."""

    def __init__(self, tongue: Tongue, own: Collection[str] = (), *, names: bool = False) -> None:
        """``own``: what stays; ``names``: what stands in a hole may be a name that nobody listed."""
        self._tongue, self._own, self._names = tongue, own, names
        self._known: dict[str, str | None] = {}
        self.missed: list[str] = []

    def tell(self, text: str) -> str:
        """The text in the language; as it is where nothing fits."""
        told = self.told(text)
        if told is None and text.strip():
            self.missed.append(text.strip())
        return text if told is None else told

    def told(self, text: str) -> str | None:
        """The text in the language between the blanks that it stands between, or nothing."""
        core = text.strip()
        if not core:
            return text
        if core not in self._known:
            self._known[core] = None  # while it is looked for
            self._known[core] = self._core(core)
        found = self._known[core]
        return None if found is None else text.replace(core, found, 1)

    def _core(self, core: str) -> str | None:
        if core in self._own or self._cut(core):
            return core
        core = core.replace("\N{NO-BREAK SPACE}", " ")
        order = (self._inner, self._fitting) if core[0] in _BEFORE else (self._fitting, self._inner)
        ways = (self._word, self._tongue.forms.number, self._date, self._identifiers, *order, self._parted,
                self._labelled, self._freely)  # fmt: skip
        return next((found for way in ways if (found := way(core)) is not None), None)

    def _cut(self, core: str) -> bool:
        """Whether it is the beginning of words of others, cut for want of room."""
        return core.endswith("…") and any(each.startswith(core[:-1].rstrip()) for each in self._own)

    def _word(self, core: str) -> str | None:
        words, word = self._tongue.words, core.removesuffix(":").lower()
        if core.endswith(":") and word in LIKELIHOODS and core not in words:
            return f"{words[word][0].upper()}{words[word][1:]}:"
        return words.get(core)

    def _date(self, core: str) -> str | None:
        return self._tongue.forms.date(core) if any(map(str.isdigit, core)) else None

    def _identifiers(self, core: str) -> str | None:
        return None if _LETTERS.search(_IDENTIFIER.sub("", core)) else core

    def _parted(self, core: str) -> str | None:
        return next((found for sign in _PARTED if (found := self._pieces(core, sign)) is not None), None)

    def _labelled(self, core: str) -> str | None:
        """A record's number and words behind it."""
        found = _LABEL.fullmatch(core)
        rest = self.told(found[2]) if found else None
        return found[1] + rest if found and rest is not None else None

    def _fitting(self, core: str) -> str | None:
        return self._fitted(core, free=False)

    def _freely(self, core: str) -> str | None:
        return self._fitted(core, free=True)

    def _fitted(self, core: str, *, free: bool) -> str | None:
        for pattern in self._tongue.patterns:
            if pattern.free != free:
                continue
            holes = pattern.holes(core)
            if holes is not None and (found := self._filled(pattern, holes)) is not None:
                return found
        return None

    def _filled(self, pattern: Pattern, holes: Mapping[str, str]) -> str | None:
        said: dict[str, str] = {}
        for name, text in holes.items():
            told = self._hole(pattern.kinds[name], text)
            if told is None:
                return None
            said[name] = told
        return _HOLE.sub(lambda hole: self._counted(hole, holes, said), pattern.other)

    def _hole(self, kind: str, text: str) -> str | None:
        ways: Mapping[str, Callable[[str], str | None]] = {
            "": self._name if self._names else self.told,
            "*": self.tell, "~": self.tell, "@": self._tongue.forms.date, "#": self._tongue.forms.number,
            "=": self._name, "“": str,
        }  # fmt: skip
        return ways[kind](text)

    def _name(self, text: str) -> str | None:
        """A name as it stands; many words, or several sentences, are none."""
        told, bare = self.told(text), _QUOTED.sub("", text)
        return text if told is None and len(bare.split()) <= _WORDS and not _SENTENCES.search(bare) else told

    def _counted(self, hole: re.Match[str], holes: Mapping[str, str], said: Mapping[str, str]) -> str:
        kind, name, called = hole.groups()
        if kind != "#":
            return said[name]
        count = int(re.sub(r"\D", "", holes[called or "n"]))
        form = self._tongue.nouns.forms[name][category(self._tongue.language, count)]
        return form.replace("{n}", said[called or "n"])

    def _inner(self, core: str) -> str | None:
        """Without the marks around it; a bracket that closes within it is none of them."""
        kept = core.lstrip(_OPENING)
        words = kept.rstrip(_CLOSING)
        first, last = core[: len(core) - len(kept)], kept[len(words) :]
        if ")" in last and "(" not in first:
            first, words, last = ("", core[:-1], ".") if core.endswith(".") else ("", "", "")
        if words in ("", core):
            return None
        inner = self.told(words)
        return None if inner is None else self._marks(first) + inner + self._marks(last)

    def _marks(self, text: str) -> str:
        """Marks between words as the language sets them."""
        if self._tongue.language == "ar":
            return text.replace(",", "،").replace(";", "؛")
        return text

    def _pieces(self, core: str, sign: str) -> str | None:
        """Parted at a sign, some of the pieces taken together, all of them told."""
        pieces = core.split(sign)
        if len(pieces) == 1:
            return None
        ends = [len(piece) for piece in pieces]
        best: list[str | None] = [""]
        for end in range(1, len(ends) + 1):
            best.append(next(self._joined(pieces, sign, best, end), None))
        return best[-1]

    def _joined(self, pieces: Sequence[str], sign: str, best: Sequence[str | None], end: int) -> Iterator[str]:
        for start in range(max(0, end - _MOST), end):
            before, piece = best[start], sign.join(pieces[start:end])
            if before is None or (start, end) == (0, len(pieces)):
                continue
            if sign == ". " and end < len(pieces):
                piece += "."  # the stop is the sentence's own
            told = self.told(piece)
            if told is not None:
                between = " " if sign == ". " else self._between(sign)
                yield before + between + told if start else told

    def _between(self, sign: str) -> str:
        word = sign.strip()
        return f" {self._tongue.words[word]} " if word in ("or", "and") else self._marks(sign)


def holder(number: int) -> str:
    """The sign that stands for the ``number``-th thing in a line that is not told."""
    return chr(ord(_HELD) + number)
