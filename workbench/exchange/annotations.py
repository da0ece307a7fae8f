"""Excerpts as W3C Web Annotations (JSON-LD), out and in: https://www.w3.org/TR/annotation-model/ (2017).

An annotation names its source by the SHA-256 of the captured bytes, and its words by quote with what stands round them
and by position. Positions count code points of the working text that ``recipe`` names, for the model leaves open how a
text is normalised. Parts of images, pages and recordings are media fragments (https://www.w3.org/TR/media-frags/).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.rows import records
from workbench.case.texts import WorkingText
from workbench.case.titles import title
from workbench.values.errors import CaseError

CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"recipe": "urn:workbench:recipe"}]
FRAGMENTS = "http://www.w3.org/TR/media-frags/"
LARGEST = 50 << 20  # bytes of a file that is taken in
MOST = 50_000  # annotations of a file
_HASH = re.compile(r"urn:sha256:([0-9a-f]{64})")
_PIXELS = re.compile(r"xywh=(?:pixel:)?([\d.]+),([\d.]+),([\d.]+),([\d.]+)")
_PAGE = re.compile(r"(?:^|&)page=(\d{1,6})")
_TIME = re.compile(r"(?:^|&)t=(?:npt:)?([\d.]+),([\d.]+)")
Row = Mapping[str, Any]


@dataclass(frozen=True)
class Brought:
    """What a file of annotations gave: excerpts, each with whether it stood already; and what gave none, and why."""

    excerpts: list[tuple[bytes, bool]]
    failed: list[tuple[str, str]]


def collection(case: Case) -> dict[str, Any]:
    """Every excerpt of the case that is found in its source, with what rests on it as its bodies."""
    sources = {row["id"]: row for row in records(case, "source")}
    rests = _rests(case)
    found = [row for row in records(case, "excerpt") if row["status"] == "exact" and row["source"] in sources]
    items = [_annotation(row, sources[row["source"]], rests.get(row["id"], [])) for row in found]
    name = case.value("SELECT title FROM investigation")
    return {
        "@context": CONTEXT, "type": "AnnotationCollection", "label": name, "total": len(items),
        "first": {"type": "AnnotationPage", "startIndex": 0, "items": items},
    }  # fmt: skip


def as_bytes(document: Mapping[str, Any]) -> bytes:
    """A document as it stands in a file: the same case gives the same bytes."""
    return (json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def _rests(case: Case) -> dict[str, list[dict[str, Any]]]:
    """What is said of each excerpt: sightings and claims on it, remarks about it."""
    found: dict[str, list[dict[str, Any]]] = {}
    for table in ("sighting", "claim"):
        for row in records(case, table):
            body = {"type": "TextualBody", "purpose": "describing", "value": f"{row['number']}: {title(table, row)}"}
            for excerpt in row["excerpts"]:
                found.setdefault(excerpt, []).append(body)
    for row in records(case, "note"):
        body = {"type": "TextualBody", "purpose": "commenting", "value": row["text"]}
        found.setdefault(row["about"], []).append(body)
    return found


def _annotation(row: Row, source: Row, bodies: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    target: dict[str, Any] = {"source": f"urn:sha256:{source['sha256']}", "selector": _selectors(row)}
    if source["url"]:
        target["via"] = source["url"]
    made: dict[str, Any] = {
        "id": f"urn:uuid:{row['id']}", "type": "Annotation", "label": row["number"],
        "motivation": "describing" if bodies else "highlighting", "target": target,
    }  # fmt: skip
    return {**made, "body": list(bodies)} if bodies else made


def _selectors(row: Row) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    if row["quote"]:
        found.append({
            "type": "TextQuoteSelector", "exact": row["quote"], "prefix": row["prefix"], "suffix": row["suffix"],
        })  # fmt: skip
        found.append({
            "type": "TextPositionSelector", "start": row["start"], "end": row["end"], "recipe": row["recipe"],
        })  # fmt: skip
    fragment = _fragment(row)
    return [*found, {"type": "FragmentSelector", "conformsTo": FRAGMENTS, "value": fragment}] if fragment else found


def _fragment(row: Row) -> str:
    parts = [f"page={row['page']}"] if row.get("page") else []
    if region := row.get("region"):
        parts.append("xywh=pixel:" + ",".join(f"{each:g}" for each in region))
    if span := row.get("span"):
        parts.append(f"t={span[0]:g},{span[1]:g}")
    return "&".join(parts)


def bring_in(case: Case, data: bytes, *, name: str) -> Brought:
    """Excerpts and remarks from a file of annotations, as one act; what fits no source here is told, not guessed."""
    items = list(_items(_document(data, name)))
    if not items:
        raise CaseError(f"{name} holds no annotations; choose a Web Annotation file (JSON-LD).")
    taken: list[tuple[bytes, bool]] = []
    failed: list[tuple[str, str]] = []
    with case.change("Import annotations"):
        for number, item in enumerate(items, 1):
            called = str(item.get("label") or item.get("id") or f"annotation {number}")[:80]
            try:
                taken.append(_one(case, item))
            except CaseError as error:
                failed.append((called, str(error)))
    return Brought(taken, failed)


def _document(data: bytes, name: str) -> Any:
    if len(data) > LARGEST:
        raise CaseError(f"{name} is larger than {LARGEST >> 20} MB; no file of annotations is.")
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        raise CaseError(f"{name} is not JSON; choose a Web Annotation file (JSON-LD).") from None


def _items(value: Any, depth: int = 6) -> Iterator[dict[str, Any]]:
    """The annotations of a collection, page or list, however deep they lie."""
    if isinstance(value, list) and depth:
        for each in value[:MOST]:
            yield from _items(each, depth - 1)
    elif isinstance(value, dict) and depth:
        if "target" in value:
            yield value
        else:
            for inner in ("first", "items", "@graph"):
                yield from _items(value.get(inner), depth - 1)


def _one(case: Case, item: Mapping[str, Any]) -> tuple[bytes, bool]:
    target = item["target"][0] if isinstance(item["target"], list) and item["target"] else item["target"]
    target = {"source": target} if isinstance(target, str) else target
    if not isinstance(target, dict):
        raise CaseError("It has no target that can be read.")
    source = _source(case, target)
    held = int(case.value("SELECT count(*) FROM excerpt"))
    excerpt = _excerpt(case, source, _by_type(target.get("selector")))
    for words in _said(item.get("body")):
        known = case.value("SELECT 1 FROM note WHERE about = ? AND text = ? AND deleted = 0", (excerpt, words))
        if not known:
            acts.note(case, excerpt, words)
    return excerpt, int(case.value("SELECT count(*) FROM excerpt")) == held


def _source(case: Case, target: Mapping[str, Any]) -> bytes:
    """The source held here whose bytes, or else whose address, the annotation names."""
    named = [target.get(name) for name in ("source", "via", "id")]
    named = [each.get("id") if isinstance(each, dict) else each for each in named]
    for each in (name for name in named if isinstance(name, str)):
        hashed = _HASH.fullmatch(each)
        if hashed:
            where, bound = "c.blob = ?1", bytes.fromhex(hashed[1])
        else:
            where, bound = "(s.url = ?1 OR c.url = ?1)", each  # type: ignore[assignment]
        found = case.rows(
            f"SELECT s.id FROM source s JOIN capture c ON c.id = s.capture WHERE {where} AND s.deleted = 0", (bound,)
        )
        if len(found) == 1:
            return bytes(found[0][0])
        if found:
            raise CaseError("Several sources were captured from that address; name the one by its SHA-256.")
    raise CaseError("The case holds no source with those bytes or that address; attach it first.")


def _by_type(selector: Any) -> dict[str, dict[str, Any]]:
    """The selectors of a target by their kind, those that refine others among them."""
    found: dict[str, dict[str, Any]] = {}
    waiting = list(selector) if isinstance(selector, list) else [selector]
    while waiting and len(found) < 10:
        each = waiting.pop(0)
        if isinstance(each, dict):
            found.setdefault(str(each.get("type")), each)
            waiting.append(each.get("refinedBy"))
    return found


def _excerpt(case: Case, source: bytes, selectors: Mapping[str, Mapping[str, Any]]) -> bytes:
    quote, place = selectors.get("TextQuoteSelector"), selectors.get("TextPositionSelector", {})
    exact = quote.get("exact") if quote else None
    if isinstance(exact, str) and exact:
        capture = case.value("SELECT capture FROM source WHERE id = ?", (source,))
        text = WorkingText(case.raw, capture or b"")
        start = _start(text, exact, quote or {}, place)
        return acts.highlight(case, source, text, start=start, end=start + len(exact))
    fragment = str(selectors.get("FragmentSelector", {}).get("value", ""))
    if span := _TIME.search(fragment):
        return acts.mark_span(case, source, start=_figure(span[1]), end=_figure(span[2]))
    if region := _PIXELS.search(fragment):
        x, y, width, height = (_figure(each) for each in region.groups())
        page = _PAGE.search(fragment)
        return acts.mark_region(case, source, region=(x, y, width, height), page=int(page[1]) if page else None)
    raise CaseError("It points at its source without words, region or time that can be read here.")


def _start(text: WorkingText, exact: str, quote: Mapping[str, Any], place: Mapping[str, Any]) -> int:
    """Where the words stand: at the place named, where they are there; else the only place with those surroundings."""
    start: Any = place.get("start")
    known = type(start) is int and start >= 0 and place.get("recipe") == text.recipe
    if known and text.slice(start, start + len(exact)) == exact:
        return int(start)
    before, after = (value if isinstance(value, str) else "" for value in (quote.get("prefix"), quote.get("suffix")))
    found: list[int] = []
    for number in range(1, 1_000):
        at = text.find(exact, number)
        if at is None:
            break
        if text.slice(max(0, at[0] - len(before)), at[0]) == before and text.slice(at[1], at[1] + len(after)) == after:
            found.append(at[0])
    if len(found) != 1:
        says = f"stand {len(found)} times in it" if found else "are not in it letter for letter"
        raise CaseError(f"The words “{exact[:60]}” {says}; highlight them by hand.")
    return found[0]


def _figure(written: str) -> float:
    try:
        return float(written)
    except ValueError:
        raise CaseError(f"“{written[:20]}” is no number.") from None


def _said(body: Any) -> list[str]:
    """What an annotation remarks; our own line that a sighting or claim rests on the words is no remark."""
    bodies = body if isinstance(body, list) else [body]
    said = [each if isinstance(each, dict) else {"value": each} for each in bodies]
    words = [each.get("value") for each in said if each.get("purpose") != "describing"]
    return [each.strip() for each in words if isinstance(each, str) and each.strip()]
