"""Blocks -> PDF bytes: tagged, with the bundled fonts, the same bytes for the same document."""

from __future__ import annotations

from workbench.report.blocks import Document
from workbench.report.pages import Pages, Paper, moment
from workbench.report.typesetting import typeset

__all__ = ["Paper", "pdf"]


def pdf(document: Document, *, paper: Paper = "A4") -> bytes:
    """The document as tagged PDF; needs neither network nor a screen."""
    return typeset(Pages(document, paper).whole(), int(moment(document).timestamp()))
