"""The colours of each appearance: one frozen theme for light and one for dark."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtGui import QColor


class Kind(NamedTuple):
    """The two colours of a kind of record: lines and letters, and the ground below them."""

    ink: str
    fill: str


class Theme(NamedTuple):
    """All colours of one appearance, as ``#RRGGBB``; halos and hatches take their alpha when painted."""

    name: str
    window: str
    panel: str
    surface: str
    sunken: str
    line: str
    line_strong: str
    control: str
    text: str
    text2: str
    text3: str
    accent: str
    on_accent: str
    selected: str
    neighbour: str
    halo: float
    supports: str
    contradicts: str
    ok: str
    ok_fill: str
    care: str
    care_fill: str
    sea: str
    land: str
    border: str
    kinds: Mapping[str, Kind]
    cells: Mapping[str, Kind]

    def kind(self, name: str) -> Kind:
        """The colours of a kind, ``note`` and unknown kinds taking those of plain text."""
        return self.kinds.get(name) or Kind(self.text2, self.sunken)

    def link(self, kind: str) -> str:
        """The line colour of a link; only for and against have one of their own."""
        return {"supports": self.supports, "contradicts": self.contradicts}.get(kind, self.text2)

    def halo_colour(self) -> QColor:
        """The glow around what is selected."""
        return faint(self.accent, self.halo)


LIGHT = Theme(
    name="light",
    window="#E6E9ED",
    panel="#F5F6F8",
    surface="#FFFFFF",
    sunken="#ECEFF2",
    line="#D8DDE3",
    line_strong="#B9C1CA",
    control="#7E8995",
    text="#1A2027",
    text2="#434D58",
    text3="#5A6571",
    accent="#1558C0",
    on_accent="#FFFFFF",
    selected="#DFEAFB",
    neighbour="#EFF5FE",
    halo=0.22,
    supports="#0B6A6E",
    contradicts="#A31A05",
    ok="#14663D",
    ok_fill="#E0F2E7",
    care="#8F5703",
    care_fill="#FFF3D6",
    sea="#DCE7EE",
    land="#F6F5F1",
    border="#CFCBC2",
    kinds=MappingProxyType(
        {
            "source": Kind("#566069", "#EDF0F2"),
            "excerpt": Kind("#965B03", "#FFF0CC"),
            "sighting": Kind("#1A6A92", "#D9EEF8"),
            "claim": Kind("#73125F", "#F6E2F1"),
            "entity": Kind("#0D5038", "#DDF0E6"),
            "hypothesis": Kind("#7A5840", "#F3E9E1"),
            "finding": Kind("#920F02", "#FDEEE8"),
            "track": Kind("#173F8F", "#E2E9F8"),
            "lead": Kind("#3E4A00", "#EEF1D3"),
        }
    ),
    cells=MappingProxyType(
        {
            "CC": Kind("#064A4D", "#BFE3E2"),
            "C": Kind("#085A5D", "#E2F2F1"),
            "N": Kind("#434D58", "#FFFFFF"),
            "I": Kind("#8C1704", "#FCE6DF"),
            "II": Kind("#7A1203", "#F5BFB1"),
        }
    ),
)
DARK = Theme(
    name="dark",
    window="#101418",
    panel="#191E23",
    surface="#1F252B",
    sunken="#14191D",
    line="#2C343C",
    line_strong="#434E59",
    control="#76828E",
    text="#E8ECF0",
    text2="#B6C0CA",
    text3="#94A0AC",
    accent="#84B6FF",
    on_accent="#0C1420",
    selected="#1D3354",
    neighbour="#1C2B40",
    halo=0.25,
    supports="#5CCFCB",
    contradicts="#FA7F5B",
    ok="#74CF9A",
    ok_fill="#1B3A29",
    care="#F0BE4C",
    care_fill="#3A3119",
    sea="#141B22",
    land="#232A30",
    border="#3A444D",
    kinds=MappingProxyType(
        {
            "source": Kind("#C9D2DA", "#2B333B"),
            "excerpt": Kind("#F0BE4C", "#43371A"),
            "sighting": Kind("#4FCDF5", "#16394A"),
            "claim": Kind("#EA86C6", "#44263A"),
            "entity": Kind("#7CC198", "#1D3A2B"),
            "hypothesis": Kind("#F2D2B4", "#3D3227"),
            "finding": Kind("#FA7F5B", "#3B231C"),
            "track": Kind("#86A9FB", "#222F52"),
            "lead": Kind("#C6CC76", "#34371B"),
        }
    ),
    cells=MappingProxyType(
        {
            "CC": Kind("#A9EFEA", "#0E4B4C"),
            "C": Kind("#86DAD5", "#173637"),
            "N": Kind("#B6C0CA", "#1F252B"),
            "I": Kind("#FFA98F", "#422519"),
            "II": Kind("#FFC8B5", "#6C2412"),
        }
    ),
)


def faint(colour: str, alpha: float) -> QColor:
    """A colour seen through: ``alpha`` 0 to 1."""
    seen = QColor(colour)
    seen.setAlphaF(alpha)
    return seen
