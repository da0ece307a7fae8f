"""Cells that a spreadsheet could take for a formula: the one rule that makes them harmless, and its way back.

A spreadsheet runs a cell that begins with = + - @, a tab or a line end, also in their full-width forms, or behind signs
that nobody sees. Such a cell goes out behind an apostrophe, which spreadsheets read as "this is text"; a text that had
apostrophes there by itself goes out behind one more. Coming back, one is taken off again, so whatever went out comes
back as it was.
"""

from __future__ import annotations

import re

_RISKY = re.compile(r"'*[\x00\ufeff\u200b-\u200f\u2060]*[=+\-@\t\r\n＝＋－＠]")


def harmless(text: str) -> str:
    """The text as a cell that no spreadsheet takes for a formula."""
    return f"'{text}" if _RISKY.match(text) else text


def restored(text: str) -> str:
    """The text that ``harmless`` was given."""
    return text[1:] if text.startswith("'") and _RISKY.match(text) else text
