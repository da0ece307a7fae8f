"""Blocks -> PDF bytes: tagged, with the bundled fonts, the same bytes for the same document."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from workbench.report.blocks import Document, Endnotes, Entry, Figure, Judged, Listing, Row, Run, filled, runs_of_part
from workbench.report.endnotes import table_of
from workbench.report.icons import all_svg, kind_of
from workbench.report.letters import FONTS, printable, shaped, visible

if TYPE_CHECKING:
    import typst

Paper = Literal["A4", "Letter"]
TALL = 1_500  # letters in a row after which it may run on to the next page
RUNNING = 90  # letters of the title that fit beside the marking
_DRAWN = ("Inter", "NotoSansArabic")  # a drawing falls back letter by letter, not mark by mark
_PAPERS = {"A4": "a4", "Letter": "us-letter"}


def pdf(document: Document, *, paper: Paper = "A4") -> bytes:
    """The document as tagged PDF; needs neither network nor a screen."""
    import typst

    data = json.dumps(_page(document, paper))
    seconds = int(_moment(document).timestamp())
    try:
        return _written(data, seconds, ["ua-1"])
    except typst.TypstError:  # letters mixed so oddly that PDF/UA forbids them: the same pages without its label
        return _written(data, seconds, [])


def _written(data: str, seconds: int, standards: list[typst.PDFStandard]) -> bytes:
    import typst

    template = (Path(__file__).parent / "page.typ").read_bytes()
    inputs = {"document": data}
    compiler = typst.Compiler(input=template, font_paths=_fonts(), ignore_system_fonts=True, sys_inputs=inputs)
    made = compiler.compile(format="pdf", pdf_standards=standards, timestamp=seconds)
    assert isinstance(made, bytes)  # a PDF asked for without a file name is one piece of bytes
    return made


@cache
def _fonts() -> typst.Fonts:
    import typst

    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS])


def _moment(document: Document) -> datetime:
    return datetime.fromisoformat(document.stated or "1970-01-01T00:00:00+00:00").astimezone(UTC)


def _page(document: Document, paper: Paper) -> dict[str, Any]:
    """The document with its paper, date and icons, as the page's template reads it."""
    moment = _moment(document)
    return {
        **_plain(document),
        "called": shaped(visible(document.title)),
        "running": printable(f"{document.name} — {document.title[:RUNNING]}"),
        "moment": [moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second],
        "paper": _PAPERS[paper],
        "icons": all_svg(),
    }


def _plain(value: Any) -> Any:
    """Blocks and runs as mappings of printable text; a drawing stays as it is."""
    if isinstance(value, Endnotes):
        return _plain(table_of(value))
    if isinstance(value, Listing):
        return {"type": "Listing", "text": "\n".join(value.lines)}
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, str):
        return printable(value)
    if not is_dataclass(value):
        return value
    shown = {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    return {"type": type(value).__name__, **shown, **_extra(value)}


def _extra(value: Any) -> dict[str, Any]:
    if isinstance(value, Figure):
        return {"svg": shaped(value.svg, fonts=_DRAWN)}
    if isinstance(value, Row | Entry | Judged):
        return {"tall": sum(len(run.text) for run in runs_of_part(value)) > TALL}
    if isinstance(value, Run) and value.style == "icon":
        return {"kind": kind_of(value.text)}
    if isinstance(value, Run) and value.style == "sure":
        return {"boxes": list(filled(value.text))}
    return {}
