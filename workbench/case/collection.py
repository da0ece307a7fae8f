"""The collection record of a source's bytes: what the program measured, and what only people can state.

The fields are those of the Berkeley Protocol and of SWGDE 21-F-001. What nobody stated reads ``unknown``, which is a
value that can also be given; no field is ever blank.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from workbench.case.case import Case
from workbench.values.errors import CaseError

Row = dict[str, Any]
UNKNOWN = "unknown"
NO_PAGE = "none; it was no page capture"
FIELD = "collected."  # begins the name of a stated field in ``set``


class Stated(NamedTuple):
    """One field that people state: its name in ``collected``, its title, and what belongs in it."""

    key: str
    title: str
    says: str


STATED = (
    Stated("first_at", "Collected", "when they were first collected, if not here"),
    Stated("first_by", "Collected by", "who collected them then"),
    Stated("address", "Found at", "the address or place where they were found"),
    Stated("device", "Original device", "make, model, serial number of what they were on"),
    Stated("owner", "Original owner", "whose they were"),
    Stated("clock", "Clock checked", "how and against what the clock was checked"),
    Stated("machine", "Machine", "the computer that was used, by name or inventory number"),
    Stated("network", "Network or proxy", "how the network was reached: proxy, exit node, line"),
    Stated("purpose", "Purpose", "why they were collected"),
    Stated("permission", "Permission", "on what legal ground or with whose consent"),
    Stated("handling", "Handling", "how they are stored, sealed and who may reach them"),
    Stated("reference", "Reference", "exhibit or inventory number elsewhere"),
)
_NAMED = {each.key: each for each in STATED}
_TAKEN_IN = (("at", "Taken in"), ("zone", "Zone of the clock"), ("by", "Taken in by"), ("method", "Method"),
             ("tool", "Tool"), ("system", "System"))  # fmt: skip
_ANSWER = (("status", "Status"), ("final_url", "Final address"), ("redirects", "Redirects"), ("headers", "Headers"),
           ("certificate", "Certificate"), ("proxy", "Proxy"), ("resources", "What the page asked for"))  # fmt: skip
_CAPTURE = """SELECT c.id, c.blob, b.size, c.mime, c.name, c.collected, c.url, c.response, c.container, c.member,
c.records FROM source s JOIN capture c ON c.id = s.capture LEFT JOIN blob b ON b.id = c.blob WHERE s.id = ?"""


def capture_of(case: Case, source: bytes) -> bytes:
    """The capture of a source; one that is cited but not held has none, and is refused."""
    found = case.value(
        "SELECT c.id FROM source s JOIN capture c ON c.id = s.capture WHERE s.id = ? AND c.blob IS NOT NULL", (source,)
    )
    if found is None:
        raise CaseError(f"{case.number(source)} is cited but not held; attach it first.")
    return bytes(found)


def collection(case: Case, source: bytes) -> list[Row]:
    """The whole record in its order: ``{field, title, value, measured}`` each; nothing for a source not held."""
    rows = case.rows(_CAPTURE, (source,))
    if not rows:
        return []
    _key, blob, size, mime, name, stored, url, response, container, member, records = rows[0]
    held = json.loads(stored or "{}")
    fixed: list[tuple[str, str, Any]] = [
        ("sha256", "SHA-256", blob.hex() if blob else None), ("bytes", "Bytes", size), ("mime", "Kind of file", mime),
        ("name", "File name", name), *((key, title, held.get(key)) for key, title in _TAKEN_IN),
        *_network(url, json.loads(response) if response else {}), *_inside(case, container, member),
        *([("records", "WARC records, SHA-256", records.hex())] if records else []),
        *((key, key.replace("_", " ").capitalize(), held[key]) for key in sorted(held.keys() - _KNOWN)),
    ]  # fmt: skip
    return [
        *(_row(key, title, value, measured=True) for key, title, value in fixed),
        *(_row(FIELD + each.key, each.title, held.get(each.key), measured=False) for each in STATED),
    ]


_KNOWN = {key for key, _ in _TAKEN_IN} | _NAMED.keys()


def _row(field: str, title: str, value: Any, *, measured: bool) -> Row:
    return {"field": field, "title": title, "value": UNKNOWN if value in (None, "") else value, "measured": measured}


def _network(url: str | None, response: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    if url is None:
        yield "asked", "Address asked for", NO_PAGE
        return
    yield "asked", "Address asked for", url
    others = [(key, key.replace("_", " ").capitalize()) for key in sorted(response.keys() - dict(_ANSWER).keys())]
    for key, title in (*_ANSWER, *others):
        value = response.get(key, "none" if key in ("proxy", "resources") else None)  # not used: that is known
        yield key, title, value if value not in ([], {}) else "none"


def _inside(case: Case, container: bytes | None, member: str | None) -> Iterator[tuple[str, str, Any]]:
    if container is not None:
        of = case.value("SELECT id FROM source WHERE capture = ? ORDER BY deleted, id", (container,))
        yield "container", "Came out of", f"{case.number(of)}, {member}" if of else member


def restated(case: Case, capture: bytes, values: Mapping[str, str], *, reason: str | None) -> Row:
    """The stored record with fields stated anew; measured ones, and changes without a reason, are refused."""
    held: Row = json.loads(case.value("SELECT collected FROM capture WHERE id = ?", (capture,)) or "{}")
    for name, text in values.items():
        if name not in _NAMED:
            raise CaseError(_unset(name))
        before, now = held.get(name), text.strip()
        if before not in (None, UNKNOWN, now) and not (reason or "").strip():
            raise CaseError(f"{_NAMED[name].title} reads “{before}”; changing what was stated needs a reason.")
        held.pop(name, None)
        held |= {name: now} if now else {}
    return held


def _unset(name: str) -> str:
    if name in _KNOWN:
        title = next(title for key, title in _TAKEN_IN if key == name)
        return f"{title} was measured by the program; it is not set by hand."
    return f"A collection record has no field {name} to set; it has {', '.join(_NAMED)}."
