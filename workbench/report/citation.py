"""One record or excerpt as a citation in plain text: the words, whose they are, when, where they stand and the hash."""

from __future__ import annotations

from typing import Any

from workbench.analysis.judged import judgements
from workbench.case.anchors import place_words
from workbench.case.case import Case
from workbench.case.ids import id_bytes
from workbench.case.rows import record, records
from workbench.report.blocks import paragraph_words
from workbench.report.endnotes import short_hash
from workbench.report.gather import places
from workbench.report.letters import visible
from workbench.values.spoken import spoken_date

Row = dict[str, Any]


def citation(case: Case, key: bytes) -> str:
    """A line for each quote the record rests on, below its own words where it is no excerpt; a source is one line."""
    told = record(case, key)
    if told["record"] == "source":
        return _line(_source(told))
    if told["record"] == "excerpt":
        return _quoted(case, [told])[0]
    if told["record"] == "judgement":
        return _judged(case, next(each.as_json(case) for each in judgements(case) if each.key == key))
    return "\n".join((_own(told), *(_resting(case, [told]) or [f"No excerpt of this case supports {told['number']}."])))


def _own(told: Row) -> str:
    return _line([f"{told['number']} {told.get('statement') or told.get('text') or told['record']}"])


def _judged(case: Case, told: Row) -> str:
    """A judgement with its likelihood and, in a sentence of its own, its confidence; then its quotes."""
    word = f"{told['likelihood'][0].upper()}{told['likelihood'][1:]}: " if told["likelihood"] else ""
    own = f"{told['number']} {word}{told['statement']}".rstrip(".")
    sure = f" {told['confidence'].capitalize()} confidence." if told["confidence"] else ""
    basis = [record(case, id_bytes(each) or b"") for each in told["basis"] if each != told["id"]]
    rests = f" Rests on {', '.join(each['number'] for each in basis)}." if basis else ""
    quoted = _resting(case, basis)
    return "\n".join(
        (visible(f"{own}.{sure}{rests}"), *(quoted or [f"No excerpt supports {told['number']} directly."]))
    )


def _resting(case: Case, found: list[Row]) -> list[str]:
    """The quotes of records, each once."""
    keys = dict.fromkeys(id_bytes(each) or b"" for row in found for each in row.get("excerpts", ()))
    return _quoted(case, [row for key in keys for row in records(case, "excerpt", [key])])


def _quoted(case: Case, excerpts: list[Row]) -> list[str]:
    stands = places(case, excerpts)
    return [_line([f"“{row['quote']}”", *_source(record(case, id_bytes(row["source"]) or b""), _place(row, stands))])
            for row in excerpts]  # fmt: skip


def _place(row: Row, stands: dict[str, Any]) -> str:
    if row["status"] != "exact":
        return "not found in the file"
    found = stands.get(row["id"])
    part = place_words(row) or paragraph_words(found.paragraph if found else None).strip()
    span = f"characters {row['start']}–{row['end']}" if row["end"] else ""
    return ", ".join(filter(None, (part, span)))


def _source(row: Row, place: str = "") -> list[str]:
    """Author, title, publisher, date, address, place, file: what is recorded of them, in that order."""
    told = [row["author"], row["title"] or "title not recorded", row["publisher"]]
    dated = spoken_date(row["published"]) if row["published"] else "date not stated"
    held = f"{row['number']}, SHA-256 {short_hash(row['sha256'])}" if row["held"] else f"{row['number']}, not held"
    return [*filter(None, told), dated, *filter(None, (row["url"], place)), held]


def _line(parts: list[str]) -> str:
    said = "; ".join(visible(part) for part in parts)
    return said if said.endswith((".", "!", "?", "…")) else f"{said}."
