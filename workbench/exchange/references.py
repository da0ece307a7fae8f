"""References from a reference manager (CSL-JSON, as Zotero writes it) come in as sources that are not held yet."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from workbench.case import acts
from workbench.case.case import Case
from workbench.values.errors import CaseError

LARGEST = 50 << 20  # bytes of a file that is taken in
MOST = 20_000  # references of a file
_LONGEST = 2_000  # letters of a field


@dataclass(frozen=True)
class Brought:
    """What came: sources, each with whether it stood already; and what gave none, and why."""

    sources: list[tuple[bytes, bool]]
    failed: list[tuple[str, str]]


def bring_in(case: Case, data: bytes, *, name: str) -> Brought:
    """Take in every reference of a file as one entry; one whose address or title is here already is left as it is."""
    items = list(_items(data, name))
    brought = Brought([], [])
    with case.change("Import references"):
        for at, item in enumerate(items, 1):
            called = str(item.get("title") or item.get("id") or f"reference {at}")[:80]
            try:
                brought.sources.append(_one(case, item))
            except CaseError as error:
                brought.failed.append((called, str(error)))
    return brought


def _items(data: bytes, name: str) -> Iterator[Mapping[str, Any]]:
    if len(data) > LARGEST:
        raise CaseError(f"{name} is larger than any list of references; split it.")
    try:
        document = json.loads(data)
    except (ValueError, RecursionError):
        raise CaseError(f"{name} is no CSL-JSON; export the references so from the reference manager.") from None
    items = document.get("items") if isinstance(document, dict) else document
    if not isinstance(items, list) or not items or not all(isinstance(item, dict) for item in items):
        raise CaseError(f"{name} holds no references; export them as CSL-JSON from the reference manager.")
    if len(items) > MOST:
        raise CaseError(f"{name} holds more than {MOST:,} references; split it.")
    yield from items


def _one(case: Case, item: Mapping[str, Any]) -> tuple[bytes, bool]:
    title, url = _text(item, "title"), _text(item, "URL")
    if not title and not url:
        raise CaseError("it has neither title nor address.")
    known = case.value(
        "SELECT id FROM source WHERE deleted = 0 AND (url = ?1 OR (?1 IS NULL AND title = ?2)) LIMIT 1", (url, title)
    )
    if known:
        return bytes(known), True
    given = {
        "title": title, "url": url, "publisher": _text(item, "container-title") or _text(item, "publisher"),
        "author": _authors(item.get("author")), "published": _date(item.get("issued")),
        "language": _text(item, "language"),
    }  # fmt: skip
    return acts.reference(case, {name: value for name, value in given.items() if value}), False


def _text(item: Mapping[str, Any], name: str) -> str | None:
    value = item.get(name)
    return " ".join(value.split())[:_LONGEST] or None if isinstance(value, str) else None


def _authors(given: Any) -> str | None:
    """Names as they are read: a literal, or given name and family name."""
    people = [each for each in given if isinstance(each, dict)] if isinstance(given, list) else []
    names = (_text(each, "literal") or " ".join(filter(None, (_text(each, "given"), _text(each, "family"))))
             for each in people)  # fmt: skip
    return "; ".join(filter(None, names))[:_LONGEST] or None


def _date(given: Any) -> str | None:
    """A date in EDTF; a range of two dates stays one."""
    if not isinstance(given, dict):
        return None
    parts = given.get("date-parts")
    if not isinstance(parts, list) or not parts:
        return _text(given, "literal") or _text(given, "raw")
    days = [_day(each) for each in parts[:2]]
    return "/".join(filter(None, days)) or None


def _day(parts: Any) -> str | None:
    try:
        numbers = [int(each) for each in parts][:3]
    except (TypeError, ValueError):
        return None
    widths = ("04d", "02d", "02d")
    return "-".join(format(number, width) for number, width in zip(numbers, widths, strict=False)) or None
