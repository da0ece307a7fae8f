"""Sentences that the rooms below the window made, told in its language.

They come as whole English texts: from a record, from what was raised, from a finding. ``sentences.txt`` beside the
translations lists what they are made by (``resources/sentences.py`` reads it off the source); what a text was made
by is found again, and what was put in is told by the same rules or stays. The sentences of prints are known, too.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from workbench.report.framed import frame
from workbench.report.translating import Pattern, Tongue, Translator

LISTED = Path(__file__).parent / "translations" / "sentences.txt"
RIGHT_TO_LEFT = frozenset(("ar",))
_BEGINS, _ENDS = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
_SIGN_WITHIN = re.compile(f"{_BEGINS}([:;,.،؛] )")
_PLACE = re.compile(r"\{(\d*)\}")
_VALUE = re.compile(r"(<[^<>]*>|\*\{\w*\})|(\{\w*\})")
_NAMES = "abcdefghijkl"
_FEW = 16  # letters of a sentence that are found in many others: these are told only where what was put in is told, too


def isolated(text: str) -> str:
    """The text with each place for a value in isolation: a date or a path put in there keeps its order, and so does
    the sentence around it (Unicode UAX 9, rule X5c). Marks and kinds of files are left alone."""
    return _VALUE.sub(lambda found: found[1] or f"{_BEGINS}{found[2]}{_ENDS}", text)


def plain(text: str) -> str:
    """The text without the signs of isolation, for what leaves the window."""
    return text.replace(_BEGINS, "").replace(_ENDS, "")


def begun(text: str) -> str:
    """A sentence in which signs stand before what they set off: a colon put in with a value belongs to the sentence."""
    return _SIGN_WITHIN.sub(rf"\1{_BEGINS}", text)


@cache
def teller(spoken: str, *, names: bool) -> Callable[[str], str | None]:
    """What tells a sentence in a language, or nothing; ``names``: what was put in may be a name, which stays."""
    return Translator(_tongue(spoken), names=names).told


@cache
def _tongue(spoken: str) -> Tongue:
    known = frame(spoken).tongue
    listed = {each: QCoreApplication.translate("QObject", each) for each in LISTED.read_text("utf-8").splitlines()}
    told = {english: other for english, other in listed.items() if english != other}
    words = {english.strip(): other.strip() for english, other in told.items() if "{" not in english}
    theirs = [_set_apart(each) for each in known.patterns] if spoken in RIGHT_TO_LEFT else known.patterns
    patterns = sorted([*theirs, *_patterns(told, known)], key=lambda each: -each.weight)
    return replace(known, words=words | dict(known.words), patterns=patterns)


def _patterns(told: dict[str, str], known: Tongue) -> Iterator[Pattern]:
    for english, other in told.items():
        if "{" in english:
            says = len(_PLACE.sub("", english).strip())
            yield Pattern(_holed(english.strip(), "~" if says > _FEW else ""), _holed(other.strip(), ""), known.nouns)


def _holed(text: str, kind: str) -> str:
    """``{} of {}`` and ``{1} of {0}`` with names for what is put in."""
    names = iter(_NAMES)
    return _PLACE.sub(lambda found: f"{{{kind}{_NAMES[int(found[1])] if found[1] else next(names)}}}", text)


def _set_apart(pattern: Pattern) -> Pattern:
    made = copy.copy(pattern)
    made.other = isolated(pattern.other)
    return made
