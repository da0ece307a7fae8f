"""A report whose fixed words (headings, titles of columns, names of facts, single words) are in another language.

What sources, analysts and the case say stays as it is; so do sentences that are made of figures. The translations in
``frames`` are drafts, and every page says so.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from workbench.report.blocks import Box, Column, Document, Entry, Heading, Paragraph, Run, Scale, plain
from workbench.values.composing import LANGUAGES
from workbench.values.errors import CaseError
from workbench.values.likelihood import LIKELIHOODS

_FOLDER = Path(__file__).parent / "frames"
_VOICES = ("plain", "strong", "faint")


@dataclass(frozen=True, slots=True)
class Frame:
    """One language: what it is called, its draft notice, words before numbers, and every fixed word by the English."""

    title: str
    draft: str
    numbering: tuple[str, ...]
    words: Mapping[str, str]


@cache
def frame(language: str) -> Frame:
    """The fixed words in a language, or the languages that there are."""
    if language not in LANGUAGES[1:]:
        raise CaseError(f"There is no frame in “{language}”; there are {', '.join(LANGUAGES)}.")
    told = tomllib.loads((_FOLDER / f"{language}.toml").read_text("utf-8"))
    return Frame(told["title"], told["draft"], tuple(told["numbering"]), told["words"])


def framed(document: Document, language: str) -> Document:
    """The document with its fixed words in a language; in English as it is."""
    if language == LANGUAGES[0]:
        return document
    told = frame(language)
    made = replace(
        document,
        name=_said(document.name, told),
        marking=_said(document.marking, told),
        sample=_said(document.sample, told),
        foot=(*_told(document.foot, told), (plain(told.draft),)),
        blocks=_told(document.blocks, told),
        numbering=told.numbering,
        language=language,
    )
    assert isinstance(made, Document)
    return made


def _told(value: Any, told: Frame) -> Any:
    """Blocks, rows and runs with their fixed words told otherwise; words of sources and of analysts are left alone."""
    match value:
        case tuple():
            return tuple(_told(each, told) for each in value)
        case Run():
            return replace(value, text=_said(value.text, told)) if value.style in _VOICES else value
        case Heading():
            return value if value.own else Heading(_said(value.text, told))
        case Paragraph(own=True):
            runs = tuple(_told(each, told) if each.style == "faint" else each for each in value.runs)
            return replace(value, runs=runs)
        case Column():
            return replace(value, title=_said(value.title, told), over=_said(value.over, told))
        case Scale():
            steps = tuple((_said(word, told), means, used) for word, means, used in value.steps)
            return Scale(steps, _told(value.caption, told))
        case Entry():
            facts, wide = (
                tuple((_said(n, told), _told(r, told)) for n, r in each) for each in (value.facts, value.wide)
            )
            return replace(value, facts=facts, wide=wide)
        case Box():
            return replace(value, title=_said(value.title, told), runs=_told(value.runs, told))
    if is_dataclass(value) and not isinstance(value, type):
        inner = {each.name: getattr(value, each.name) for each in fields(value)}
        return replace(value, **{name: _told(each, told) for name, each in inner.items() if isinstance(each, tuple)})
    return value


def _said(text: str, told: Frame) -> str:
    """The words in that language where they are fixed ones, between the blanks that they stand between."""
    core = text.strip()
    word = core.removesuffix(":").lower()
    if core.endswith(":") and word in LIKELIHOODS and core not in told.words:
        meant = told.words[word]
        other = f"{meant[0].upper()}{meant[1:]}:"
    else:
        other = told.words.get(core, core)
    return text.replace(core, other, 1) if core else text
