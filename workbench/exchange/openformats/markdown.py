"""A folder of Markdown notes, one a record, linked to each other: for Obsidian, Logseq and any editor."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from workbench.case.rows import Row
from workbench.exchange.openformats.held import KINDS, Format, Held, heading, meant, written

_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|~$]|^(?:[-+=]|\d+[.)])(?=\s))", re.MULTILINE)
_SAID = ("publisher", "author", "published", "url", "language", "reliability", "sha256", "event", "registration", "hex",
         "callsign", "operator", "count", "method", "hedge", "credibility", "kind", "nature", "type", "status",
         "likelihood", "confidence", "by", "at")  # fmt: skip
_RESOLVED = ("aircraft", "place", "origin", "destination", "when")


def _files(held: Held) -> Mapping[str, bytes]:
    notes = {f"{row['number']}.md": _note(held, row) for kind in KINDS[:-1] for row in held.rows[kind]}
    return {"index.md": _index(held), **notes}


def _index(held: Held) -> bytes:
    lines = [f"# {safe(held.title)}", ""]
    lines += [safe(held.question), ""] if held.question else []
    lines += [f"Marking: {safe(held.marking)}", ""] if held.marking else []
    for kind in KINDS[:-1]:
        if held.rows[kind]:
            lines += [f"## {kind.capitalize()}", ""]
            lines += [f"- {_to(row)} {safe(_short(heading(row)))}" for row in held.rows[kind]] + [""]
    return "\n".join(lines).encode("utf-8", "replace")


def _note(held: Held, row: Row) -> bytes:
    lines = [f"# {row['number']} {safe(_short(heading(row)))}", ""]
    if row["id"] in held.markings:
        lines += [f"Marking: {held.markings[row['id']]}", ""]
    lines += [f"- {name}: {safe(_told(row[name]))}" for name in _SAID if row.get(name)]
    lines += [f"- {name}: “{safe(written(row[name]))}” → {safe(meant(row[name]) or 'open')}"
              for name in _RESOLVED if row.get(name)]  # fmt: skip
    lines += ["", *_quoted(held, row), *_linked(held, row)]
    return ("\n".join(lines).rstrip() + "\n").encode("utf-8", "replace")


def _quoted(held: Held, row: Row) -> Iterator[str]:
    if row["record"] == "excerpt":
        yield from _block(held, row)
    for each in held.quotes(row):
        yield from _block(held, each)
    for name in ("statement", "text"):
        if row.get(name):
            yield from (safe(str(row[name])), "")


def _block(held: Held, excerpt: Row) -> Iterator[str]:
    yield from (f"> {safe(line)}" for line in str(excerpt.get("quote") or "").splitlines())
    source = held.by_id.get(excerpt["source"])
    place = f"characters {excerpt['start']}–{excerpt['end']}" if excerpt.get("quote") else "a part without words"
    yield f"\n{_to(excerpt)}, {_to(source) if source else 'a source that is not here'}, {place}\n"


def _linked(held: Held, row: Row) -> Iterator[str]:
    for each in held.rows["link"]:
        ends = (each["from"], each["to"])
        if row["id"] in ends and all(end in held.by_id for end in ends):
            one, other = (held.by_id[end] for end in ends)
            yield f"- {_to(one)} {each['kind']} {_to(other)}" + (f": {safe(each['note'])}" if each.get("note") else "")


def _to(row: Row) -> str:
    return f"[{row['number']}]({row['number']}.md)"


def _told(value: object) -> str:
    return " > ".join(map(str, value)) if isinstance(value, list) else str(value)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 120 else f"{line[:119]}…"


def safe(text: str) -> str:
    """Words that stand for nothing but themselves in Markdown."""
    return _SIGNS.sub(r"\\\1", text)


FORMAT = Format("markdown", "a folder of linked notes, Markdown", _files, folder=True)
