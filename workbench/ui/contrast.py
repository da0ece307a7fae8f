"""High contrast: a theme made of the few colours the system itself uses, so that shape, line and letter tell all."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType

from PySide6.QtGui import QAccessibilityHints, QColor, QGuiApplication, QPalette, QStyleHints
from shiboken6 import isValid

from workbench.ui.theme import DARK, LIGHT, Kind, Theme

NAME = "contrast"
LEAST = 7.0  # of letters, lines and rings on their ground; a palette below that gives way to black and white


def wanted() -> bool:
    """Whether the system asks for high contrast."""
    from PySide6.QtCore import Qt  # named late: the frame is seen before

    asked, _ = system_hints()
    return isValid(asked) and asked.contrastPreference() is Qt.ContrastPreference.HighContrast


@cache
def system_hints() -> tuple[QAccessibilityHints, QStyleHints]:
    """What the system says of how it is looked at, held for good, and let go of in this order.

    PySide takes what it gives out of the second for ours once the second is let go of, and destroys it with its last
    mention; Qt's own is then gone, and whoever asks next falls.
    """
    hints = QGuiApplication.styleHints()
    return hints.accessibility(), hints


def made_of(system: QPalette) -> Theme:
    """The theme in a palette's own colours, or in black and white where those are too much alike."""
    role = QPalette.ColorRole
    ground, text = system.color(role.Window), system.color(role.WindowText)
    accent, on_accent = system.color(role.Highlight), system.color(role.HighlightedText)
    if contrast(ground, text) < LEAST:
        dark = ground.lightness() < 128
        ground, text = (QColor("black"), QColor("white")) if dark else (QColor("white"), QColor("black"))
    if contrast(ground, accent) < LEAST:
        accent = text
    if contrast(accent, on_accent) < LEAST:
        on_accent = max((QColor("black"), QColor("white")), key=lambda each: contrast(accent, each))
    return _theme(ground, text, accent, on_accent)


def _theme(ground: QColor, text: QColor, accent: QColor, on_accent: QColor) -> Theme:
    paper, ink = ground.name(), text.name()
    plain = Kind(ink, paper)
    return Theme(
        name=NAME, window=paper, panel=paper, surface=paper, sunken=paper,
        line=_tint(ground, text, text), line_strong=ink, control=ink, text=ink, text2=ink, text3=ink,
        accent=accent.name(), on_accent=on_accent.name(),
        selected=_tint(ground, accent, text), neighbour=paper, halo=0.4,
        supports=ink, contradicts=ink, ok=ink, ok_fill=paper, care=ink, care_fill=paper,
        sea=paper, land=paper, border=_tint(ground, text, text),
        kinds=MappingProxyType(dict.fromkeys((DARK if ground.lightness() < 128 else LIGHT).kinds, plain)),
        cells=MappingProxyType(dict.fromkeys(LIGHT.cells, plain)),
    )  # fmt: skip


def _tint(ground: QColor, towards: QColor, text: QColor) -> str:
    """The ground drawn a third of the way to a colour, or less, so far as text stays legible on it."""
    for tenths in (35, 25, 15):
        mixed = QColor.fromRgbF(
            *(one + (other - one) * tenths / 100
              for one, other in zip(ground.getRgbF()[:3], towards.getRgbF()[:3], strict=True))
        )  # fmt: skip
        if contrast(mixed, text) >= LEAST:
            return mixed.name()
    return ground.name()


def contrast(one: QColor, other: QColor) -> float:
    """How far two colours are apart in light, 1 to 21, as WCAG 2 counts it."""
    low, high = sorted((_light(one), _light(other)))
    return (high + 0.05) / (low + 0.05)


def _light(colour: QColor) -> float:
    parts = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3])
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))
