"""A case as a whole: make one, check one, count what it holds."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from workbench.case.case import Case
from workbench.case.certificate import certified_of, says
from workbench.case.ids import id_text
from workbench.case.statistics import as_text, statistics
from workbench.case.verify import verify_file
from workbench.cli.doors import analyst, reading
from workbench.cli.prints import print_of
from workbench.cli.verb import Answer, Parser, Verb, add_text, asks, words
from workbench.exchange.casetemplates import new_from, read_template, save_template, template_of
from workbench.reading.provenance import altered_texts
from workbench.values.errors import CaseError


def _new_arguments(parser: Parser) -> None:
    add_text(parser, "case", help="the file to make, NAME.casefile")
    parser.add_argument("--title", type=words, required=True, help="what the case is called")
    parser.add_argument("--question", type=words, help="what it is to answer")
    parser.add_argument("--marking", type=words, help="how it is to be handled")
    parser.add_argument("--template", metavar="FILE", help="a template that it begins with; no evidence is in one")


def _new(options: Namespace) -> Answer:
    if not options.title.strip():
        raise CaseError("A case needs a title; write one after --title.")
    path = Path(options.case)
    told = {"title": options.title.strip(), "analyst": analyst(options), "question": options.question}
    with (
        new_from(path, {**template, "marking": options.marking or template["marking"]}, **told)
        if (template := read_template(Path(options.template)) if options.template else None)
        else Case.create(path, marking=options.marking, **told)
    ) as case:
        key = id_text(case.value("SELECT id FROM investigation"))
    return Answer({"case": str(path), "id": key}, f"{path}: {options.title.strip()}")


def _verify_arguments(parser: Parser) -> None:
    add_text(parser, "case")
    says = "a PDF, or the code at the foot of a page, to be told whether it was issued from this case"
    parser.add_argument("print", metavar="PRINT", nargs="?", type=words, help=says)


def _verify(options: Namespace) -> Answer:
    answer = _intact(options)
    if options.print is None:
        return answer
    told = print_of(options)
    return Answer({**answer.document, "print": told.document}, f"{answer.shown}\n{told.shown}",
                  status=answer.status or told.status)  # fmt: skip


def _intact(options: Namespace) -> Answer:
    path = Path(options.case)
    found = verify_file(path)
    problems = list(found.problems) or _texts(path, options)
    certified = certified_of(path)
    document = {
        "ok": not problems, "captures": found.captures, "entries": found.entries, "head": found.head,
        "problems": problems, "lost": list(found.lost), "certificates": certified,
    }  # fmt: skip
    counted = f"{found.captures} captures, {found.entries} journal entries, head {found.head[:16]}"
    shown = f"{path.name} is intact: {counted}." if not problems else "\n".join([*problems, counted])
    return Answer(document, "\n".join([shown, *found.lost, *map(says, certified)]), status=1 if problems else 0)


def _texts(path: Path, options: Namespace) -> list[str]:
    """What the texts and fixes that are kept say and the captured bytes do not."""
    with Case.open(path, analyst=analyst(options), write=False) as case:
        from workbench.tracking.kept import altered_fixes

        return [*altered_texts(case), *altered_fixes(case)]


def _statistics(options: Namespace) -> Answer:
    with reading(options) as case:
        found = statistics(case)
    sections = [
        {"title": each.title, "rows": [{"what": what, "figure": figure} for what, figure in each.rows]}
        for each in found
    ]
    return Answer({"sections": sections}, as_text(found).rstrip())


def _template(options: Namespace) -> Answer:
    with reading(options) as case:
        save_template(case, Path(options.out))
        held = template_of(case)
    counted = {name: len(held[name]) for name in ("hypotheses", "tags", "views", "reports")}
    said = ", ".join(f"{many} {name}" for name, many in counted.items())
    return Answer({"file": options.out, **counted}, f"{options.out}: {said}; no evidence")


VERBS = {
    "template": Verb(asks("case", "out"), _template),
    "statistics": Verb(asks("case"), _statistics),
    "new": Verb(_new_arguments, _new),
    "verify": Verb(_verify_arguments, _verify),
}
