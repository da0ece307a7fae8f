"""The tags of a finished print: what ISO 14289-1 asks of structure, as far as a program can tell.

Everything drawn is in the tree or an artifact, headings nest, figures have words, tables have heads with a scope, links
say where they lead, the language is set; in one piece and in parts that are joined. Rules: ISO 14289-1, 7.1 to 7.18.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import pypdfium2
import pypdfium2.raw as raw
import pytest

from tests.report.facts_of_a_case import facts
from tests.report.test_joining import here, many
from workbench.report import parting
from workbench.report.pdf import pdf
from workbench.report.summary import build
from workbench.report.written import some, taken_apart
from workbench.values.composing import composed


@dataclass(frozen=True)
class Tag:
    """One element of the tree as it stands on a page."""

    kind: str
    depth: int
    alternative: str
    language: str
    scope: str
    marks: tuple[int, ...]


def _said(ask: Callable[..., int], *of: object) -> str:
    """A text that PDFium gives: its length first, then itself."""
    size = ask(*of, None, 0)
    if not size:
        return ""
    held = ctypes.create_string_buffer(size)
    ask(*of, held, size)
    return held.raw[: size - 2].decode("utf-16-le")


def tags(page: pypdfium2.PdfPage) -> Iterator[Tag]:
    """The tags of a page from the top down."""
    tree = raw.FPDF_StructTree_GetForPage(page)
    try:
        for at in range(raw.FPDF_StructTree_CountChildren(tree)):
            yield from _below(raw.FPDF_StructTree_GetChildAtIndex(tree, at), 0)
    finally:
        raw.FPDF_StructTree_Close(tree)


def _below(element: object, depth: int) -> Iterator[Tag]:
    if not element:
        return
    count = max(0, raw.FPDF_StructElement_CountChildren(element))
    marks = [raw.FPDF_StructElement_GetChildMarkedContentID(element, at) for at in range(count)]
    yield Tag(_said(raw.FPDF_StructElement_GetType, element), depth, _said(raw.FPDF_StructElement_GetAltText, element),
              _said(raw.FPDF_StructElement_GetLang, element), _scope(element),
              tuple(each for each in marks if each >= 0))  # fmt: skip
    for at in range(count):
        yield from _below(raw.FPDF_StructElement_GetChildAtIndex(element, at), depth + 1)


def _scope(element: object) -> str:
    for at in range(max(0, raw.FPDF_StructElement_GetAttributeCount(element))):
        found = raw.FPDF_StructElement_GetAttributeAtIndex(element, at)
        value = raw.FPDF_StructElement_Attr_GetValue(found, b"Scope")
        if value:
            held, size = ctypes.create_string_buffer(64), ctypes.c_ulong(0)
            raw.FPDF_StructElement_Attr_GetStringValue(value, held, 64, size)
            return held.raw[: size.value - 2].decode("utf-16-le")
    return ""


def drawn(page: pypdfium2.PdfPage) -> Iterator[tuple[int, list[str]]]:
    """Of everything on a page its number in the tree, or -1, and the names of the marks around it."""
    for each in page.get_objects(max_depth=1):
        names = [_name(raw.FPDFPageObj_GetMark(each, at)) for at in range(raw.FPDFPageObj_CountMarks(each))]
        yield raw.FPDFPageObj_GetMarkedContentID(each), names


def _name(mark: object) -> str:
    held, size = (ctypes.c_ushort * 64)(), ctypes.c_ulong(0)
    raw.FPDFPageObjMark_GetName(mark, held, ctypes.sizeof(held), size)
    return bytes(held)[: max(0, size.value - 2)].decode("utf-16-le")


@pytest.fixture(scope="module", params=["whole", "joined", "arabic"])
def data(request: pytest.FixtureRequest) -> bytes:
    if request.param == "whole":
        return pdf(build(facts()))
    if request.param == "arabic":
        return pdf(build(facts(), replace(composed("summary"), language="ar")))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parting, "PART", 30)
        patch.setattr(parting, "WHOLE", 30)
        return here(many())


def test_all_that_is_drawn_is_in_the_tree_or_an_artifact_and_all_of_the_tree_is_drawn(data: bytes) -> None:
    for page in pypdfium2.PdfDocument(data):
        told = [mark for tag in tags(page) for mark in tag.marks]
        assert len(told) == len(set(told))
        on_page = [*drawn(page)]
        assert [names for mark, names in on_page if mark < 0 and "Artifact" not in names] == []
        assert {mark for mark, _ in on_page if mark >= 0} <= {*told}


def test_headings_nest_and_the_first_one_is_the_title(data: bytes) -> None:
    heads = [int(tag.kind[1:]) for page in pypdfium2.PdfDocument(data) for tag in tags(page)
             if re.fullmatch(r"H[1-6]", tag.kind)]  # fmt: skip
    assert heads[0] == 1
    assert heads.count(1) == 1
    assert all(after - before <= 1 for before, after in zip(heads, heads[1:], strict=False))


def test_figures_have_words_and_tables_heads_with_a_scope(data: bytes) -> None:
    for page in pypdfium2.PdfDocument(data):
        rows = [*tags(page)]
        assert all(tag.alternative for tag in rows if tag.kind == "Figure")
        assert all(tag.scope for tag in rows if tag.kind == "TH")
        for at, tag in enumerate(rows):
            if tag.kind == "Table":
                end = next((n for n in range(at + 1, len(rows)) if rows[n].depth <= tag.depth), len(rows))
                inner = {each.kind for each in rows[at + 1 : end]}
                assert "TH" in inner or "THead" not in inner and _goes_on(rows, at), inner


def _goes_on(rows: list[Tag], at: int) -> bool:
    """Whether a table that shows no head here began on the page before: it stands first."""
    return all(each.kind != "Table" and not each.marks for each in rows[:at])


def test_language_title_order_and_links_are_told(data: bytes) -> None:
    written = taken_apart(data)
    catalog, tree = written.objects[written.catalog], written.objects[written.tree]
    assert re.search(rb"/Lang\((en|ar)\)", catalog)
    assert b"/Marked true" in catalog
    assert b"/DisplayDocTitle true" in catalog
    assert some(b"StructTreeRoot", catalog) == written.tree
    assert b"/ParentTree" in tree
    for leaf in written.leaves():
        said = written.objects[leaf]
        assert b"/StructParents " in said
        assert b"/Tabs/S" in said or b"/Annots" not in said
    links = [body for body in written.objects.values() if b"/Subtype/Link" in body]
    assert links
    assert all(re.search(rb"/Contents ?[(<]", body) and b"/StructParent " in body for body in links)
