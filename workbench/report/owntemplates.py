"""Templates of an analyst's or a house's own: a text that Jinja fills in with the case, and what report it says.

The text begins with lines ``name: value`` (name, heading, handling, paper, filter) up to a line ``---``. After it
each line ``# words`` begins a part of own words under that heading, and ``# @section`` a section, with words behind
it as its heading. The lines below are the part's own words. The report that comes of it is kept in the case like any
other.
"""

from __future__ import annotations

import re
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench.case.case import Case
from workbench.case.ids import id_text
from workbench.case.rows import records
from workbench.reading.children import Broken, borrowed
from workbench.reading.inputs import bytes_of
from workbench.values import composing
from workbench.values.composing import WORDS, Part
from workbench.values.errors import CaseError

ENDING = ".j2"
LARGEST = 200_000
"""Bytes of a template."""
RENDERING = "workbench.report.rendering"
FIELDS = ("name", "heading", "handling", "paper", "language", "filter")
_PATIENCE = 20.0  # seconds by the clock
_SECTION = re.compile(r"@([a-z]+)\s*(.*)")


@dataclass(frozen=True, slots=True)
class Filled:
    """What a template says of a report: its fields by name, and its parts."""

    fields: dict[str, str]
    parts: tuple[Part, ...]


def filled(case: Case, path: Path) -> Filled:
    """A template filled in with a case as it stands; CaseError names the file and the line."""
    data = bytes_of(path, most=LARGEST)
    if len(data) > LARGEST:
        raise CaseError(f"{path.name} has more than {LARGEST // 1000} kB; a template is a short text.")
    try:
        template = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise CaseError(f"{path.name} is no UTF-8 text; save the template as such.") from None
    return parsed(_rendered(path.name, template, values(case)), name=path.name)


def values(case: Case) -> dict[str, Any]:
    """What a template may say: the case's head, and its records by kind, as the command line gives them."""
    key, title, question, marking = case.rows("SELECT id, title, question, marking FROM investigation")[0]
    told = {"source": "sources", "sighting": "sightings", "claim": "claims", "lead": "leads", "judgement": "judgements",
            "hypothesis": "hypotheses", "track": "tracks", "entity": "entities"}  # fmt: skip
    head = {"id": id_text(key), "title": title or "", "question": question or "", "marking": marking or ""}
    given = _folded({"case": head, **{name: records(case, kind) for kind, name in told.items()}})
    assert isinstance(given, dict)
    return given


def _folded(value: Any) -> Any:
    """A value whose words stay in the line they are put in, and never begin one that parts the report."""
    match value:
        case str():
            line = " ".join(value.splitlines())
            return f" {line}" if line.startswith(("#", "@", "---")) else line
        case dict():
            return {name: _folded(each) for name, each in value.items()}
        case list() | tuple():
            return [_folded(each) for each in value]
    return value


def _rendered(name: str, template: str, given: dict[str, Any]) -> str:
    """The template filled in, in a child with limits."""
    with borrowed(RENDERING) as child:
        try:
            job = {"template": template, "values": given}
            with closing(child.ask(job, _nothing, seconds=_PATIENCE, tick=lambda: None)) as answers:
                told = next(answers)[0]
        except Broken as error:
            why = "took too long" if error.late else "broke off"
            raise CaseError(f"{name} {why} while it was filled in; make the template simpler.") from None
    if not told.get("ok"):
        raise CaseError(f"{name} cannot be filled in: {told.get('refused', 'nothing came of it')}. Mend the template.")
    return str(told["text"])


def _nothing(place: int) -> bytes:
    raise CaseError("A template asks for no file.")


def parsed(text: str, *, name: str) -> Filled:
    """The report that a filled-in template says."""
    head, dashes, body = text.partition("\n---\n")
    if not dashes:
        head, body = "", text
    fields = dict(_field(line, name) for line in head.splitlines() if line.strip())
    found: list[tuple[str, list[str]]] = []
    for line in body.splitlines():
        if line.startswith("# "):
            found.append((line[2:], []))
        elif found:
            found[-1][1].append(line)
        elif line.strip():
            found.append(("", [line]))
    if not found:
        raise CaseError(f"{name} has no sections; begin each with a line like # @judgements or # In short.")
    return Filled(fields, composing.parts([_part(title, lines) for title, lines in found]))


def _field(line: str, name: str) -> tuple[str, str]:
    field, colon, value = line.partition(":")
    if not colon or field.strip() not in FIELDS:
        raise CaseError(f"{name} says “{line[:60]}” at its head; there stand {', '.join(FIELDS)}, each with a colon.")
    return field.strip(), value.strip()


def _part(title: str, lines: list[str]) -> dict[str, str]:
    section = _SECTION.fullmatch(title.rstrip())
    words = "\n".join(lines).strip()
    told = {"section": section[1], "title": section[2]} if section else {"section": WORDS, "title": title}
    return {**told, "words": words}
