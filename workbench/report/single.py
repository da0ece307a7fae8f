"""One figure of a report as a file of its own: SVG as it is drawn, PDF and PNG as the pages' engine draws it."""

from __future__ import annotations

import json
from html import escape
from typing import Literal

from workbench.report.blocks import Document, Figure
from workbench.report.letters import DRAWN, shaped, visible
from workbench.report.typesetting import drawn

WIDTH = 504.0  # points: the text column of an A4 page
PPI = 200


def figures(document: Document) -> tuple[Figure, ...]:
    """The figures of a report in their order."""
    return tuple(block for block in document.blocks if isinstance(block, Figure))


def as_svg(figure: Figure) -> bytes:
    """The drawing as a file, with the words that stand for it."""
    opened, end, rest = shaped(figure.svg, fonts=DRAWN).partition(">")
    told = f"<title>{escape(visible(figure.alternative))}</title>"
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{opened}{end}{told}{rest}\n'.encode()


def as_drawn(figure: Figure, kind: Literal["pdf", "png"]) -> bytes:
    """The drawing as wide as a page's text, a PNG at 200 pixels an inch; no clock, so the same bytes every time."""
    told = {"svg": shaped(figure.svg, fonts=DRAWN), "alternative": visible(figure.alternative), "width": WIDTH}
    return drawn(json.dumps(told), kind, ppi=PPI)
