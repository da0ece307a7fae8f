"""Records read: many of a kind, one with all about it, and what a search finds."""

from __future__ import annotations

import re
from argparse import Namespace
from typing import Any

from workbench.analysis.together import of_entity
from workbench.case.case import Case
from workbench.case.collection import collection
from workbench.case.custody import chain
from workbench.case.filters import filtered, parse_filter
from workbench.case.history import field_history
from workbench.case.ids import id_bytes, id_text
from workbench.case.imagery import imagery_of
from workbench.case.linked import linked
from workbench.case.lives import whole
from workbench.case.numbers import find, parse_number
from workbench.case.remarks import translations
from workbench.case.rows import KINDS, record
from workbench.case.search import Hit, hits
from workbench.case.titles import CALLED, title
from workbench.case.trash import thrown_away
from workbench.cli.custody import shown_custody, shown_stamps
from workbench.cli.doors import reading
from workbench.cli.entities import pages
from workbench.cli.printing import cell, lines, table
from workbench.cli.verb import Answer, Parser, Verb, add_as_of, add_text, asks, words
from workbench.reading.provenance import provenance
from workbench.reading.stamps import stamps
from workbench.values.errors import CaseError
from workbench.values.paragraphs import place_words

TRASH = "trash"
_PLURALS = {"entity": "entities", "investigation": "investigation", "enquiry": "searches", "custody": "custody"}


def _kind(text: str) -> str:
    for kind in KINDS:
        if text.lower() in (kind, _PLURALS.get(kind, f"{kind}s")):
            return kind
    if text.lower() == TRASH:
        return TRASH
    raise CaseError(f"There is no kind of record called {text}; there are {', '.join((*KINDS, TRASH))}.")


def _list_arguments(parser: Parser) -> None:
    add_text(parser, "case")
    add_text(parser, "kind", help=", ".join((*KINDS, TRASH)))
    parser.add_argument("--filter", type=words, metavar="X", help="terms FIELD OP VALUE joined by and, or, not, ( )")
    add_as_of(parser)


def _list(options: Namespace) -> Answer:
    kind = _kind(options.kind)
    with reading(options) as case:
        if kind == TRASH:
            rows = _trash(case)
            found = parse_filter(case, options.filter).passing(rows) if options.filter is not None else rows
        else:
            found = filtered(case, kind, options.filter)
    shown = ((row["number"] or row["id"][:8], title(_table(row, kind), row), _beside(row)) for row in found)
    return Answer({"rows": found}, table(("", CALLED.get(kind, kind), ""), shown))


def _table(row: dict[str, Any], kind: str) -> str:
    return str(row["record"]) if kind == TRASH else kind


def _trash(case: Case) -> list[dict[str, Any]]:
    """What was thrown away and stands nowhere else; a creation that was undone was never there."""
    return [record(case, key) for key, _ in thrown_away(case)]


def _beside(row: dict[str, Any]) -> str:
    if row["record"] == "source":
        return " · ".join(str(each) for each in (row["reliability"], row["bytes"], (row["sha256"] or "")[:12]) if each)
    return str(row.get("credibility") or row.get("status") or "")


def _show(options: Namespace) -> Answer:
    with reading(options) as case:
        _, key = case.find(options.id)
        found = record(case, key)
        document = {
            **found, "linked": linked(case, key), "provenance": provenance(case, key),
            "history": field_history(case, key),
        }  # fmt: skip
        if found["record"] == "entity":
            document |= {**whole(case, key), "origins": of_entity(case, key)}
        if found["record"] == "source":
            document |= {**_custody(case, key), "imagery": imagery_of(case, key)}
        if found["record"] == "stamp":
            every = stamps(case, case.find(found["source"])[1]) if found["source"] else []
            document |= {"stamps": [row for row in every if row["id"] == found["id"]]}
        if found["record"] == "excerpt":
            document |= {"translations": translations(case, key)}
        shown = _numbered(case, _page(found, document), found["id"])
    return Answer(document, shown)


def _custody(case: Case, source: bytes) -> dict[str, Any]:
    """How a source's bytes came here and what proves it."""
    return {"collection": collection(case, source), "custody": chain(case, source), "stamps": stamps(case, source)}


_ID = re.compile(r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b")


def _numbered(case: Case, text: str, own: str) -> str:
    """Other records by the numbers people know them by; the record's own id stays."""
    return _ID.sub(lambda found: found[0] if found[0] == own else _number(case, found[0]), text)


def _number(case: Case, text: str) -> str:
    key = id_bytes(text)
    return case.number(key) if key and case.value("SELECT 1 FROM derived_number WHERE row = ?", (key,)) else text


def _page(found: dict[str, Any], document: dict[str, Any]) -> str:
    parts = [lines(found, without=("excerpts", "links", "assignments"))]
    if document["linked"]:
        rows = (
            (each["number"], each["says"], each["record"]["number"], each["record"]["title"])
            for each in document["linked"]
        )
        parts.append(table(("link", "", "", ""), rows))
    parts += pages(document) if found["record"] == "entity" else []
    if found["record"] == "source":
        parts += shown_custody(document["collection"], document["custody"])
    parts += [shown_stamps(document["stamps"])] if document.get("stamps") else []
    for each in document["provenance"]:
        quoted = f"“{cell(each['quote'])}”"
        parts.append(f"{each['excerpt']['number']}  {quoted}\n    {_place(each)}")
    past = ((each["at"], each["by"], each["field"], each["old"], each["new"]) for each in document["history"])
    parts.append(table(("at", "by", "field", "old", "new"), past))
    return "\n\n".join(parts)


def _place(each: dict[str, Any]) -> str:
    held = (
        f"bytes {each['bytes_start']}–{each['bytes_end']} of {each['sha256']}"
        if each["bytes_start"] is not None
        else ""
    )
    source, paragraph = each["source"]["number"], each["paragraph"]
    place = source if paragraph is None else f"{source} {place_words(paragraph)}"
    where = f"{place}, characters {each['start']}–{each['end']}"
    return ", ".join(filter(None, (where, held)))


def _search(options: Namespace) -> Answer:
    with reading(options) as case:
        found = [*_named(case, options.query), *(_hit(case, hit) for hit in hits(case.raw, options.query))]
    shown = ((hit["number"], hit["kind"], hit["title"], hit["snippet"]) for hit in found)
    return Answer({"hits": found}, table(("", "kind", "title", "words"), shown))


def _named(case: Case, query: str) -> list[dict[str, Any]]:
    """The record whose number was asked for."""
    if parse_number(query) is None or (found := find(case.raw, query)) is None:
        return []
    table_of, key = found
    line = title(table_of, record(case, key))
    return [_hit(case, Hit(key, table_of, None, None, None, None, line, line, 0.0))]


def _hit(case: Case, hit: Hit) -> dict[str, Any]:
    return {
        "id": id_text(hit.row), "number": case.number(hit.row), "kind": hit.table, "title": _titled(case, hit),
        "snippet": hit.snippet, "source": id_text(hit.source) if hit.source else None,
        "start": hit.start, "end": hit.end, "score": hit.score,
    }  # fmt: skip


def _titled(case: Case, hit: Hit) -> str:
    """The line that names the record everywhere; of a page of text, its source's."""
    return hit.title if hit.table == "source" else title(hit.table, record(case, hit.row))


VERBS = {
    "list": Verb(_list_arguments, _list),
    "show": Verb(asks("case", "id"), _show),
    "search": Verb(asks("case", "query"), _search),
}
