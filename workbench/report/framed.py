"""A report told in another language: its headings, fixed words, composed sentences, counts and dates.

What sources, analysts and the case say stays as it is. The translations in ``frames`` are drafts, and every page says
so; a sentence that no pattern fits stays English.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cache
from html import escape, unescape
from pathlib import Path
from typing import Any

from workbench.report.blocks import (
    Box,
    Column,
    Document,
    Endnotes,
    Entry,
    Figure,
    Heading,
    Listing,
    Paragraph,
    Run,
    Runs,
    Scale,
    plain,
)
from workbench.report.endnotes import table_of
from workbench.report.facts import Facts
from workbench.report.localforms import Forms
from workbench.report.translating import Nouns, Pattern, Tongue, Translator, holder
from workbench.values.composing import LANGUAGES
from workbench.values.errors import CaseError

_FOLDER = Path(__file__).parent / "frames"
_VOICES = ("plain", "strong", "faint")
_DRAWN = re.compile(r"(<text\b[^>]*>|</tspan>)([^<]*)(?=</text>)")
_OURS = frozenset((
    "says", "why", "kind", "nature", "event", "method", "status", "severity", "basis", "standing", "likelihood",
    "confidence", "unstated", "how", "beside", "diagnosticity", "action", "words", "measured", "fields", "group",
    "shape", "shown", "verdict", "field", "flags", "kinds",
))  # fmt: skip
"""Facts whose words are the program's; all others are an analyst's or a source's."""
_ALSO_OURS = {"measured": "title", "diagnosticity": "title", "act": "text", "verdicts": "origins"}
"""In facts that have the first, the second."""
_LANES = frozenset(("Claims", "Sources", "Tracks", "Other"))  # of the timeline; others are called by types and places


@dataclass(frozen=True, slots=True)
class Frame:
    """One language: what it is called, its draft notice, words before numbers, and every fixed word by the English."""

    title: str
    draft: str
    numbering: tuple[str, ...]
    words: Mapping[str, str]
    tongue: Tongue


@cache
def frame(language: str) -> Frame:
    """All that a language tells, or the languages that there are."""
    if language not in LANGUAGES[1:]:
        raise CaseError(f"There is no frame in “{language}”; there are {', '.join(LANGUAGES)}.")
    told = tomllib.loads((_FOLDER / f"{language}.toml").read_text("utf-8"))
    english = {one: (one, many) for one, _, many in (each.partition("|") for each in told["nouns"])}
    nouns = Nouns(english, {each.partition("|")[0]: forms for each, forms in told["nouns"].items()})
    whole = {text: other for text, other in told["sentences"].items() if "{" not in text}
    patterns = [Pattern(text, other, nouns) for text, other in told["sentences"].items() if text not in whole]
    patterns += [Pattern(f"{{#{one}}}", f"{{#{one}}}", nouns) for one in english]
    patterns.sort(key=lambda each: -each.weight)
    words = told["words"]
    tongue = Tongue(language, whole | words, patterns, nouns, Forms(told["numbers"], told["dates"]))
    return Frame(told["title"], told["draft"], tuple(told["numbering"]), words, tongue)


def word(text: str, language: str) -> str:
    """Fixed words of an output, in the language of its document."""
    return text if language == LANGUAGES[0] else frame(language).tongue.words.get(text, text)


def framed(document: Document, language: str, own: Collection[str] = ()) -> Document:
    """The document told in a language, but for what is ``own``; in English as it is."""
    return document if language == LANGUAGES[0] else Framing(language, own).document(document)


def words_of(facts: Facts) -> frozenset[str]:
    """What analysts and sources say in a case: names, statements, notes, titles, whole."""
    told = (getattr(facts, each.name) for each in fields(facts) if each.name != "thresholds")
    return frozenset(said for each in told for said in _own(each)) - _LANES


def _own(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        if said := value.strip():
            yield said
    elif isinstance(value, tuple) and hasattr(value, "_asdict"):  # a mark, a place
        yield from _own(value._asdict())
    elif isinstance(value, Mapping):
        ours = next((said for mark, said in _ALSO_OURS.items() if mark in value), "")
        for key, each in value.items():
            if key not in _OURS and key != ours:
                yield from _own(each)
    elif is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            yield from () if each.name in _OURS else _own(getattr(value, each.name))
    elif isinstance(value, tuple | list):
        for each in value:
            yield from _own(each)


class Framing:
    """Tells one document; what was left in English is ``missed`` afterwards."""

    def __init__(self, language: str, own: Collection[str] = ()) -> None:
        self._language, self._frame = language, frame(language)
        self._told = Translator(self._frame.tongue, own)

    @property
    def missed(self) -> Sequence[str]:
        """Words for which there is no translation, as they came."""
        return self._told.missed

    def document(self, document: Document) -> Document:
        """The document in the language, with the notice that it is a draft."""
        say = self._told.tell
        made = replace(
            document,
            name=self._own_name(document.name),
            marking=" · ".join(self._own_name(each) for each in document.marking.split(" · ")),
            sample=say(document.sample),
            state=say(document.state),
            facts=tuple(map(self._runs, document.facts)),
            foot=(*map(self._runs, document.foot), (plain(self._frame.draft),)),
            blocks=self._each(document.blocks),
            numbering=self._frame.numbering,
            language=self._language,
        )
        assert isinstance(made, Document)
        return made

    def _own_name(self, text: str) -> str:
        """What the analyst may have named; only the program's own words are told otherwise."""
        return self._frame.tongue.words.get(text, text)

    def _each(self, value: Any) -> Any:
        """Blocks, rows and cells with what the program says told otherwise."""
        match value:
            case tuple() if value and isinstance(value[0], Run):
                return self._runs(value)
            case tuple():
                return tuple(map(self._each, value))
            case Listing():
                return value
            case Heading():
                return value if value.own else Heading(self._told.tell(value.text))
            case Paragraph(own=True):
                runs = tuple(self._run(each) if each.style == "faint" else each for each in value.runs)
                return replace(value, runs=runs)
            case Column():
                return replace(value, title=self._told.tell(value.title), over=self._told.tell(value.over))
            case Scale():
                steps = tuple((self._told.tell(word), means, used) for word, means, used in value.steps)
                return Scale(steps, self._runs(value.caption))
            case Entry():
                return self._entry(value)
            case Figure():
                return Figure(self._drawing(value.svg), self._runs(value.caption), self._told.tell(value.alternative))
            case Endnotes():
                return replace(value, shown=self._each(table_of(value)))
            case Box():
                return replace(value, title=self._told.tell(value.title), runs=self._runs(value.runs))
        if is_dataclass(value) and not isinstance(value, type):
            inner = {each.name: getattr(value, each.name) for each in fields(value)}
            return replace(value, **{name: self._each(each) for name, each in inner.items() if isinstance(each, tuple)})
        return value

    def _entry(self, entry: Entry) -> Entry:
        facts, wide = (
            tuple((self._told.tell(name), self._runs(runs)) for name, runs in each)
            for each in (entry.facts, entry.wide)
        )
        title = entry.title if len(entry.title) != 1 else (self._run(entry.title[0]),)
        return replace(entry, facts=facts, wide=wide, title=title)

    def _runs(self, runs: Runs) -> Runs:
        """Runs one by one; where one has no pattern, it and its neighbours in one voice as one sentence."""
        done: list[Run] = []
        for group in _groups(runs):
            one_by_one = [self._told.told(run.text) if run.style in _VOICES else run.text for run in group]
            if None in one_by_one and len(group) > 1 and (whole := self._sentence(group)):
                done += whole
            else:
                done += map(self._run, group)
        return tuple(done)

    def _run(self, run: Run) -> Run:
        return replace(run, text=self._told.tell(run.text)) if run.style in _VOICES else run

    def _sentence(self, group: Sequence[Run]) -> list[Run]:
        """Runs told as one sentence, quotes and numbers of records in their places; nothing where that cannot be."""
        inner = [at for at, run in enumerate(group) if run.style != "note"]
        first, last = inner[0], inner[-1] + 1
        if first or last < len(group):  # a note before or behind it is no part of the sentence
            told = self._sentence(group[first:last]) if last - first > 1 else []
            return [*group[:first], *told, *group[last:]] if told else []
        style = next(run.style for run in group if run.style in _VOICES)
        kept = {holder(at): run for at, run in enumerate(group) if run.style not in _VOICES}
        line = "".join(run.text if run.style in _VOICES else holder(at) for at, run in enumerate(group))
        said = self._told.told(line)
        if said is None or any(said.count(sign) != 1 for sign in kept):
            return []
        parted = re.split(f"([{''.join(kept)}])", said) if kept else [said]
        return [kept[part] if part in kept else Run(part, style) for part in parted if part]

    def _drawing(self, svg: str) -> str:
        """The words of a drawing; its labels of records are words of the case."""
        say = self._told.told
        return _DRAWN.sub(lambda found: found[1] + escape(say(unescape(found[2])) or unescape(found[2])), svg)


def _groups(runs: Runs) -> Iterator[Sequence[Run]]:
    """Runs that may be one sentence: those in one voice, with what is not told between them."""
    group: list[Run] = []
    voice = ""
    for run in runs:
        if run.style in _VOICES and voice and run.style != voice:
            yield group
            group, voice = [], ""
        group.append(run)
        voice = run.style if run.style in _VOICES else voice
    if group:
        yield group
