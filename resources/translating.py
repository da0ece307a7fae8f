"""Keeps the translations of the window: ``python -m resources.translating`` brings all of them up to date.

``python -m resources.translating todo ru 300 > batch.json`` writes 300 texts (or all) that have no Russian yet, as
``{English: ""}`` (a text with a count: one empty form for each plural of the language); ``python -m
resources.translating take ru batch.json`` takes what was filled in. See ``docs/translating.md``.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple
from xml.etree import ElementTree as Xml

from resources.sentences import sentences
from resources.worded import acts, below, lists, literals, menus, plurals, settings, tables
from workbench.report.framed import frame
from workbench.ui.language import CHOICES, CONTEXT, ENGLISH, FOLDER, SYSTEM
from workbench.ui.telling import LISTED, RIGHT_TO_LEFT, isolated

ROOT = Path(__file__).parents[1]
LANGUAGES = tuple(each for each in CHOICES if each not in (SYSTEM, ENGLISH))
FORMS = {"ar": 6, "de": 2, "es": 2, "fr": 2, "pl": 3, "ru": 3}
"""Plural forms in Qt's order: of Arabic for none, one, two, few, many, others; of Polish and Russian one, few, many."""
CALLS = ("tr", "_tr", "worded")
NAMED = ("title", "verb", "looking", "none", "called")  # of what is told where it is shown
HINTED = ("Line", "Words", "Picker", "Numbers", "Quoted", "Tick")  # fields with a hint of what to type
_LETTERS = re.compile(r"[^\W\d_]{2}")
_HOLE = re.compile(r"\{(\w*)[^{}]*\}|%n|%L?\d")


class Text(NamedTuple):
    """One text of the window, and in which modules it stands."""

    english: str
    plural: bool
    places: tuple[str, ...]


def texts() -> list[Text]:
    """Every text of the window: those of tables first, as the menus show them, then module by module."""
    found: dict[str, tuple[bool, list[str]]] = {}
    for place, english in (*menus(), *tables(), *settings(), *_called(), *plurals(), *below(), *acts(), *lists(),
                            *sentences()):  # fmt: skip
        if _LETTERS.search(english):
            places = found.setdefault(english, ("%n" in english, []))[1]
            places += [place] if place not in places else []
    return [Text(english, plural, tuple(places)) for english, (plural, places) in found.items()]


def _called() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "workbench" / "ui").rglob("*.py")):
        place = path.relative_to(ROOT / "workbench" / "ui").with_suffix("").as_posix()
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            for said in _said(node):
                yield from ((place, each) for each in literals(said))


def _said(node: ast.AST) -> list[ast.expr]:
    """What is handed on to be told: texts, titles and verbs of dialogs, labels and hints of fields."""
    match node:
        case ast.Call(func=called, args=[first, *more]):
            name = _name(called)
            if name == "partial" and _name(first) in HINTED:
                return more
            if name == "counted":
                return [_plural(*more)]
            return [first] if name in CALLS else more[:1] if name == "Field" else []
        case ast.Assign(targets=[ast.Name(id=name)], value=said) if name in NAMED:
            return [said]
        case ast.Assign(targets=[ast.Tuple(elts=names)], value=ast.Tuple(elts=values)):
            return [said for each, said in zip(names, values, strict=False) if _name(each) in NAMED]
    return []


def _plural(one: ast.expr, many: ast.expr | None = None) -> ast.expr:
    """``%n rows`` of what ``counted`` is given; of words that are not literals, nothing."""
    match many or one:
        case ast.Constant(value=str(word)):
            return ast.Constant(f"%n {word}" if many else f"%n {word}s")
    return one if many is None else many


def _name(called: ast.expr) -> str:
    return called.attr if isinstance(called, ast.Attribute) else called.id if isinstance(called, ast.Name) else ""


Told = dict[str, list[str]]  # forms by the English; one where nothing is counted, none where there is no translation


def read(language: str) -> Told:
    """What is translated into a language."""
    path = FOLDER / f"{language}.ts"
    if not path.is_file():
        return {}
    told = {}
    for message in Xml.parse(path).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        if all(forms):
            told[message.findtext("source", "")] = forms
    return told


def write(language: str, known: list[Text], told: Mapping[str, list[str]]) -> None:
    """The file of a language for Qt Linguist, and the one that the program reads."""
    root = Xml.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = Xml.SubElement(root, "context")
    Xml.SubElement(context, "name").text = CONTEXT
    for text in known:
        message = Xml.SubElement(context, "message", {"numerus": "yes"} if text.plural else {})
        Xml.SubElement(message, "source").text = text.english
        Xml.SubElement(message, "extracomment").text = ", ".join(text.places[:4])
        forms = told.get(text.english, [])
        translation = Xml.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
        if text.plural:
            for form in forms or [""] * FORMS[language]:
                Xml.SubElement(translation, "numerusform").text = form
        elif forms:
            translation.text = forms[0]
    Xml.indent(root)
    path = FOLDER / f"{language}.ts"
    body = Xml.tostring(root, "unicode", short_empty_elements=False)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")
    if language in RIGHT_TO_LEFT:
        for each in root.iter():
            if each.tag in ("translation", "numerusform") and each.text:
                each.text = isolated(each.text)
    with TemporaryDirectory() as folder:
        read = Path(folder) / path.name
        Xml.ElementTree(root).write(read, "utf-8", xml_declaration=True)
        new = path.with_suffix(".qm.new")  # written over, it would end a window that runs and has it in its memory
        made = ["-silent", "-nounfinished", str(read), "-qm", str(new)]
        subprocess.run([Path(sys.executable).parent / "pyside6-lrelease", *made], check=True)
        new.replace(path.with_suffix(".qm"))


def given(language: str, text: Text) -> list[str]:
    """Words that printed reports have in the language already."""
    words = {} if text.plural else frame(language).tongue.words
    return [words[text.english]] if text.english in words else []


def fault(language: str, text: Text, forms: list[str]) -> str:
    """Why a translation cannot be taken, or nothing."""
    if len(forms) != (FORMS[language] if text.plural else 1):
        return f"has {len(forms)} forms, not {FORMS[language] if text.plural else 1}"
    for form in forms:
        may_lack = text.plural and "%n" not in form  # “one file”, in place of “1 file”
        if _holes(form + "%n" * may_lack) != _holes(text.english):
            return f"does not keep {{…}}, %n or %1: {form}"
        if form.count("&") != text.english.count("&"):
            return f"has not the same number of &: {form}"
    return ""


def _holes(text: str) -> list[str]:
    found = list(_HOLE.finditer(text))
    names = [each[1] if each[1] is not None else each[0] for each in found]
    unnamed = [str(at) for at, _ in enumerate(name for name in names if not name or name.isdigit())]
    return sorted(unnamed + [name for name in names if name and not name.isdigit()]) if _in_order(names) else ["?"]


def _in_order(names: list[str]) -> bool:
    """Whether holes without a name are either none numbered or all, each once."""
    numbered = sorted(int(name) for name in names if name.isdigit())
    return not numbered or (numbered == list(range(len(numbered))) and "" not in names)


def update() -> None:
    """Bring every language up to date with the texts of the program."""
    known = texts()
    LISTED.write_text("".join(f"{english}\n" for _, english in sentences()), "utf-8")
    for language in LANGUAGES:
        told = read(language)
        for text in known:
            if text.english not in told and (forms := given(language, text)):
                told[text.english] = forms
        write(language, known, told)
        print(f"{language}: {sum(text.english in told for text in known)} of {len(known)}")


def todo(language: str, most: int) -> dict[str, str | list[str]]:
    """What has no translation yet, to be filled in; ``most`` so many texts, the most seen first."""
    told = read(language)
    left = [text for text in texts() if text.english not in told]
    return {text.english: [""] * FORMS[language] if text.plural else "" for text in left[:most]}


def take(language: str, batch: Mapping[str, str | list[str]]) -> list[str]:
    """Take what was filled in; says what could not be taken."""
    known, told, refused = texts(), read(language), []
    by_english = {text.english: text for text in known}
    for english, filled in batch.items():
        forms = [filled] if isinstance(filled, str) else filled
        if not any(forms):
            continue
        says = fault(language, by_english[english], forms) if english in by_english else "is no text of the program"
        if says:
            refused.append(f"“{english}” {says}")
        else:
            told[english] = forms
    write(language, known, told)
    return refused


def main(arguments: list[str]) -> int:
    """The exit status: 1 where something could not be taken."""
    match arguments:
        case []:
            update()
        case ["todo", language, *most]:
            print(json.dumps(todo(language, int(most[0]) if most else sys.maxsize), ensure_ascii=False, indent=0))
        case ["take", language, *files]:
            refused = [says for each in files for says in take(language, json.loads(Path(each).read_text("utf-8")))]
            print(*refused, sep="\n")
            return 1 if refused else 0
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
