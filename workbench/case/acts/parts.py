"""Excerpts that are no words: regions of images and pages, stretches of recordings; and lost quotes put back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workbench.case.acts.sources import word_anchor
from workbench.case.anchors import holds_in, region_anchor, span_anchor
from workbench.case.case import Case
from workbench.case.readings import Told, reading_of
from workbench.case.records import Excerpt, canonical
from workbench.case.texts import WorkingText
from workbench.values.errors import CaseError

Region = tuple[float, float, float, float]
"""Left, top, width, height: pixels of an image, points of a page."""


def mark_region(case: Case, source: bytes, *, region: Region, page: int | None = None) -> bytes:
    """An excerpt of a rectangle of an image, or of a page of a document where ``page`` names one."""
    told = _told(case, source)
    paged = "pages" in told.facts
    if not paged and "width" not in told.facts:
        raise CaseError(f"{case.number(source)} has no pages and no pixels; select words of it instead.")
    if paged and page is None:
        raise CaseError(f"{case.number(source)} has pages; name the page of the region.")
    return _kept(case, source, region_anchor(told, region=region, page=page))


def mark_span(case: Case, source: bytes, *, start: float, end: float) -> bytes:
    """An excerpt of a stretch of a recording, in seconds from its beginning."""
    told = _told(case, source)
    if not (told.recipe or "").startswith("media/"):
        raise CaseError(f"{case.number(source)} is no recording; select words or a region of it instead.")
    return _kept(case, source, span_anchor(told, start=start, end=end))


def put_back(case: Case, excerpt: bytes, text: WorkingText, *, start: int, end: int) -> None:
    """Put a quote that is no longer found on the words at [start, end), as the analyst chose them; its records stay."""
    source, anchor = case.rows("SELECT source, anchor FROM excerpt WHERE id = ?", (excerpt,))[0]
    if holds_in(case, source, Excerpt.anchor.python_value(anchor)):
        raise CaseError(f"{case.number(excerpt)} stands where it did; only a quote that is lost is put back.")
    with case.change("Put quote back"):
        Excerpt.update(anchor=word_anchor(case, source, text, start=start, end=end)).where(
            Excerpt.id == excerpt
        ).execute()


def _told(case: Case, source: bytes) -> Told:
    told = reading_of(case.raw, case.value("SELECT capture FROM source WHERE id = ?", (source,)))
    if told is None or told.recipe is None:
        raise CaseError(f"{case.number(source)} was not read, so nothing of it can be marked but its words.")
    return told


def _kept(case: Case, source: bytes, anchor: Mapping[str, Any]) -> bytes:
    known = case.value(
        "SELECT id FROM excerpt WHERE source = ? AND deleted = 0 AND anchor = ?", (source, canonical(anchor))
    )
    if known:
        return bytes(known)
    with case.change("Highlight"):
        return bytes(Excerpt.create(source=source, anchor=anchor).id)
