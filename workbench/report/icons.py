"""The shapes of the kinds of record as small drawings, so that print needs no colour to tell them apart."""

from __future__ import annotations

import re
from typing import Final

_STROKED = 'fill="none" stroke="#12161b" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round"'
_SHAPES: Final[dict[str, str]] = {
    "source": '<path d="M3.5 1.5h6l3 3v10h-9z"/><path d="M9.5 1.5v3h3M6 8h4.5M6 11h4.5"/>',
    "excerpt": '<path d="M5.5 2.5h-3v11h3M10.5 2.5h3v11h-3"/><path d="M5.5 6.5h5M5.5 9.5h5"/>',
    "sighting": '<circle cx="8" cy="8" r="6.5"/><path d="M8 3.8v8.4M4 9l4-2 4 2M6 12L8 11l2 1"/>',
    "claim": '<path d="M1.8 2.5h12.4v8.4H8.6l-3 2.8v-2.8H1.8z"/><path d="M4.6 5.4h6.8M4.6 8h4.6"/>',
    "entity": '<path d="M8 1.4l5.8 3.3v6.6L8 14.6l-5.8-3.3V4.7z"/>',
    "track": '<path d="M2.4 12.8L5.9 8l3.8 3 3.9-7.7"/><circle cx="2.4" cy="12.8" r="1.2"/>'
    '<circle cx="5.9" cy="8" r="1.2"/><circle cx="9.7" cy="11" r="1.2"/><circle cx="13.6" cy="3.3" r="1.2"/>',
    "finding": '<path d="M8 2l6.4 11.6H1.6z"/><path d="M8 6.4v3.4M8 11.8v.1"/>',
    "hypothesis": '<path d="M8 1.6L14.4 8 8 14.4 1.6 8z"/>',
    "lead": '<path d="M3.5 14.6V2M3.5 2.4h9l-2.4 3.2 2.4 3.2h-9"/>',
}
_PREFIXES: Final = {
    "S": "source",
    "E": "excerpt",
    "SG": "sighting",
    "CL": "claim",
    "EN": "entity",
    "FD": "finding",
    "H": "hypothesis",
    "LD": "lead",
    "T": "track",
}


def kind_of(number: str) -> str:
    """The kind of record that a number such as ``SG-02`` names; a source where the letters are unknown."""
    letters = re.match(r"[A-Z]*", number)
    return _PREFIXES.get(letters.group() if letters else "", "source")


def svg(kind: str) -> str:
    """A kind's shape on a 16-unit grid, in one line weight."""
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">{svg_of(kind)}</svg>'


def svg_of(kind: str) -> str:
    """The same as part of a drawing."""
    return f"<g {_STROKED}>{_SHAPES[kind]}</g>"


def all_svg() -> dict[str, str]:
    """Every shape by its kind."""
    return {kind: svg(kind) for kind in _SHAPES}


def silhouette(kind: str, x: float, y: float, *, size: float, filled: bool) -> str:
    """A kind's outline as part of a drawing: filled where a time is stated, hollow where it is inferred."""
    outline = _SHAPES[kind].split("/>")[0] + "/>"
    fill = "#12161b" if filled else "#ffffff"
    place = f'transform="translate({x:.2f} {y:.2f}) scale({size / 16:.4f})"'
    return f'<g {place} fill="{fill}" stroke="#12161b" stroke-width="1.4" stroke-linejoin="round">{outline}</g>'
