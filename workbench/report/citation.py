"""One record or excerpt as a citation in plain text: the words, whose they are, when, where they stand and the hash."""

from __future__ import annotations

from typing import Any

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
    quoted = [row for each in told.get("excerpts", ()) for row in records(case, "excerpt", [id_bytes(each) or b""])]
    own = _line([f"{told['number']} {told.get('statement') or told.get('text') or told['record']}"])
    return "\n".join((own, *(_quoted(case, quoted) or [f"No excerpt of this case supports {told['number']}."])))


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
    return "; ".join(visible(part) for part in parts) + "."
