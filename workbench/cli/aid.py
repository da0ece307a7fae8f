"""The reading aid: what a text offers, taken or offered no more."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

from workbench.case import acts
from workbench.case.rows import records
from workbench.cli.doors import reading, writing
from workbench.cli.printing import table
from workbench.cli.records import one
from workbench.cli.verb import Answer, Parser, Verb, asks, words
from workbench.reading.aid.article import article_of
from workbench.reading.aid.spans import Movement, Span, Stance, Suggestions
from workbench.values.errors import CaseError

_LARGEST = 64 << 20  # bytes of an article file
_STDIN = "standard input"


def _suggest_arguments(parser: Parser) -> None:
    parser.add_argument("case", nargs="?", metavar="CASE")
    parser.add_argument("source", nargs="?", type=words, metavar="SOURCE", help="a source by number or id")
    says = "a text with its header lines, in no case, - for standard input; offsets count below the first blank line"
    parser.add_argument("--file", type=Path, metavar="ARTICLE.txt", help=says)


def _suggest(options: Namespace) -> Answer:
    if (options.file is None) == (options.case is None) or (options.case is None) != (options.source is None):
        raise CaseError("Name a case and one of its sources, or --file with an article.")
    if options.file is not None:
        return _of_file(options.file)
    from workbench.reading.aided import offered, read_of

    with reading(options) as case:
        here = offered(case, case.find_live(options.source, "source"))
        body, total = read_of(here.text), here.text.total
    answer = _answer(here.open, body)
    if len(body) == total:
        return answer
    says = f"Only the first {len(body):,} of its {total:,} characters were read."
    return Answer({**answer.document, "read_to": len(body)}, f"{answer.shown}\n{says}")


def _of_file(path: Path) -> Answer:
    from workbench.reading.aid.suggest import suggest

    article = article_of(_read(path))
    told = {
        "name": _STDIN if str(path) == "-" else path.stem,
        "language": article.language,
        "published": article.published,
    }
    answer = _answer(suggest(article), article.body)
    return Answer({**told, **answer.document}, answer.shown)


def _read(path: Path) -> str:
    if str(path) == "-":
        return _text(sys.stdin.buffer.read(_LARGEST + 1), _STDIN)
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            raise CaseError(f"{path} is no file that can be read to its end; name a text file.")
        with path.open("rb") as file:
            return _text(file.read(_LARGEST + 1), str(path))
    except OSError as error:
        raise CaseError(f"{path} cannot be read ({error.strerror}); name a text file.") from None


def _text(data: bytes, called: str) -> str:
    if len(data) > _LARGEST:
        raise CaseError(f"{called} is larger than 64 MB; attach it to a case and ask there.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise CaseError(f"{called} is not UTF-8 text; attach it to a case and ask there.") from None


def _answer(found: Suggestions, body: str) -> Answer:
    document = {
        "spans": [_span(each, body) for each in found.spans],
        "movements": [_movement(each) for each in found.movements],
        "cites": found.cites,
        "stances": [_stance(each, body) for each in found.stances],
    }
    shown = [(each.id, str(each.kind), body[each.start : each.end], each.why) for each in found.spans]
    shown += [(each.id, each.facts["event"], body[each.start : each.end], each.why) for each in found.movements]
    shown += [(each.id, each.kind, body[each.start : each.end], each.why) for each in found.stances]
    return Answer(document, table(("", "kind", "words", "why"), shown) if shown else "Nothing is offered.")


def _span(each: Span, body: str) -> dict[str, Any]:
    held = {"id": each.id, "kind": each.kind, "start": each.start, "end": each.end, "text": body[each.start : each.end]}
    others = [other.as_json() for other in each.alternatives]
    told = {"rule": each.rule, "why": each.why, "alternatives": others, "optional": each.weak}
    return {**held, **each.facts, **told}


def _movement(each: Movement) -> dict[str, Any]:
    told = {"id": each.id, "start": each.start, "end": each.end, "aircraft": each.aircraft}
    return {**told, **each.facts, "parts": each.parts, "why": each.why}


def _stance(each: Stance, body: str) -> dict[str, Any]:
    return {"id": each.id, "kind": each.kind, "start": each.start, "end": each.end,
            "text": body[each.start : each.end], "by": each.by, "who": each.who, "why": each.why}  # fmt: skip


def _accept_arguments(parser: Parser) -> None:
    asks("case", "source")(parser)
    parser.add_argument("suggestions", nargs="*", metavar="SUGGESTION", help="ids that suggest gives")
    parser.add_argument("--all", action="store_true", help="everything that suggest offers there")


def _accept(options: Namespace) -> Answer:
    from workbench.reading.aided import Offer, accepted, offered

    if options.all == bool(options.suggestions):
        raise CaseError("Name suggestions by the ids that suggest gives, or --all of them.")
    with writing(options) as case:
        source = case.find_live(options.source, "source")
        here = offered(case, source)
        chosen: list[Offer] = [*here.open.movements, *here.open.spans, *here.open.stances]
        if options.suggestions:
            chosen = here.chosen(options.suggestions)
        made = acts.accept_suggestions(case, source, here.text, accepted(case, here, chosen))
        rows = [row for key in made for row in records(case, case.table(key), [key])]
    shown = table(("", "kind"), ((row["number"], row["record"]) for row in rows))
    return Answer({"accepted": rows}, shown)


def _pass_arguments(parser: Parser) -> None:
    asks("case", "source", "suggestion")(parser)
    parser.add_argument("--everywhere", action="store_true", help="these words as this kind, in the whole case")
    parser.add_argument("--reason", type=words, metavar="TEXT")


def _pass(options: Namespace) -> Answer:
    from workbench.reading.aided import offered

    with writing(options) as case:
        source = case.find_live(options.source, "source")
        here = offered(case, source)
        (each,) = here.chosen([options.suggestion])
        kind = "movement" if isinstance(each, Movement) else "claim" if isinstance(each, Stance) else each.kind
        made = acts.dismiss(
            case, source, here.text, kind=kind, start=each.start, end=each.end, everywhere=options.everywhere,
            reason=options.reason,
        )  # fmt: skip
        return one(case, made)


VERBS = {
    "suggest": Verb(_suggest_arguments, _suggest),
    "accept": Verb(_accept_arguments, _accept),
    "pass": Verb(_pass_arguments, _pass),
}
