"""Templates of cases: what a case begins with and no evidence, as a readable file; written from a case, and used.

A template holds the question, the marking, hypotheses, tags, saved filters and searches, views of the timeline and
reports with their sections. It holds no source, quote, sighting, claim or note, nor what was written into a report.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from workbench.case import acts
from workbench.case.acts.filing import save_view
from workbench.case.acts.reports import compose_like
from workbench.case.case import Case
from workbench.case.ids import id_text
from workbench.case.rows import records
from workbench.case.tags import Tags
from workbench.exchange.newfile import write_new
from workbench.exchange.shapes import MAYBE, fits, readable
from workbench.values.composing import parts
from workbench.values.errors import CaseError
from workbench.values.words import VIEWS

FORMAT = "case-template/1"
SUFFIX = ".casetemplate"
LARGEST = 2_000_000  # bytes of a template: some logos and thousands of words
MOST = 500  # records of one kind that a template may begin a case with
_REPORT = ("name", "heading", "paper", "language", "handling", "chosen", "template")
_SHAPE = {
    "format": lambda value: value == FORMAT,
    "question": MAYBE,
    "marking": MAYBE,
    "hypotheses": [{"statement": str, "title": MAYBE}],
    "tags": [{"path": str, "colour": MAYBE}],
    "views": [{"kind": str, "name": str, "settings": lambda value: isinstance(value, dict)}],
    "reports": [{"name": str, "parts": lambda value: isinstance(value, list), "logo": lambda value: True}],
}
Template = Mapping[str, Any]


def template_of(case: Case) -> dict[str, Any]:
    """What a case like this one would begin with."""
    question, marking = case.rows("SELECT question, marking FROM investigation")[0]
    colours = {row["id"]: row["colour"] for row in records(case, "tag")}
    tags = [(tag.path, colours.get(id_text(tag.key))) for tag in Tags(case).in_order]
    return {
        "format": FORMAT,
        "question": question,
        "marking": marking,
        "hypotheses": [{"statement": row["statement"], "title": row["title"]} for row in records(case, "hypothesis")],
        "tags": [{"path": path, "colour": colour} for path, colour in tags],
        "views": [{name: row[name] for name in ("kind", "name", "settings")} for row in records(case, "savedview")],
        "reports": [_report(row) for row in records(case, "report")],
    }


def _report(row: Mapping[str, Any]) -> dict[str, Any]:
    """A report's fields and sections, without the words an analyst wrote and the records it was narrowed to."""
    bare = [{name: each[name] for name in ("section", "title") if each.get(name)} for each in row["parts"]]
    return {**{name: row[name] for name in _REPORT if row.get(name)}, "parts": bare, "logo": row["logo"]}


def save_template(case: Case, out: Path) -> None:
    """Write the template of a case as a new file."""
    if out.suffix != SUFFIX:
        raise CaseError(f"A template is a file NAME{SUFFIX}; {out.name} is not called so.")
    write_new(out, [json.dumps(template_of(case), ensure_ascii=False, indent=1).encode() + b"\n"])


def read_template(path: Path) -> Template:
    """The template in a file; CaseError tells what is wrong with it, and nothing of it is used then."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise CaseError(f"{path.name} cannot be read ({error.strerror}); choose another file.") from None
    if len(data) > LARGEST:
        raise CaseError(f"{path.name} is larger than any template; choose a file NAME{SUFFIX}.")
    try:
        held = json.loads(data)
        json.dumps(held, ensure_ascii=False, allow_nan=False).encode()  # neither letters nor numbers no case can hold
    except (ValueError, RecursionError):
        held = None
    if not fits(held, _SHAPE) or not all(_sound(held)):
        raise CaseError(f"{path.name} is no template of a case, or it was altered; choose a file NAME{SUFFIX}.")
    found: Template = held
    return found


def _sound(held: Template) -> list[bool]:
    """Whether every part of it is what a case may hold."""
    few = [len(held[name]) <= MOST for name in ("hypotheses", "tags", "views", "reports")]
    views = [each["kind"] in VIEWS.meanings for each in held["views"]]
    named = [bool(each["name"].strip()) for each in held["reports"]]
    told = [readable("report", name, each[name]) for each in held["reports"] for name in _REPORT if each.get(name)]
    colours = [readable("tag", "colour", each["colour"]) for each in held["tags"]]
    logos = [each["logo"] is None or readable("report", "logo", json.dumps(each["logo"])) for each in held["reports"]]
    sections = [readable("report", "parts", json.dumps(each["parts"])) for each in held["reports"]]
    return [*few, *views, *named, *told, *colours, *logos, *sections]


def begin_with(case: Case, template: Template) -> None:
    """Put what a template holds into a case, as one entry."""
    with case.change("Use template"):
        for each in template["hypotheses"]:
            acts.add_hypothesis(case, each["statement"], title=each["title"])
        for each in template["tags"]:
            tag = acts.file_under(case, [], each["path"])
            if each["colour"]:
                acts.set_fields(case, tag, {"colour": each["colour"]})
        for each in template["views"]:
            save_view(case, each["kind"], each["name"], each["settings"])
        for each in template["reports"]:
            _begin_report(case, each)


def _begin_report(case: Case, told: Mapping[str, Any]) -> None:
    stored = {name: told[name] for name in _REPORT if told.get(name)}
    made = compose_like(case, stored, parts(told["parts"]))
    if told["logo"] is not None:
        acts.brand(case, made, base64.b64decode(told["logo"]["data"]))


def new_from(path: Path, template: Template, *, title: str, analyst: str, question: str | None = None) -> Case:
    """A new case that begins with a template; where that cannot be, no file is left."""
    asked = question or template["question"]
    made = Case.create(path, title=title, analyst=analyst, question=asked, marking=template["marking"])
    try:
        begin_with(made, template)
    except BaseException:
        made.close()
        path.unlink(missing_ok=True)
        raise
    return made
