"""The timeline's typefaces at 100 % text: its painter is enlarged as a whole, bars and letters alike."""

from __future__ import annotations

from PySide6.QtGui import QFont

from workbench.ui import theme


def enlarged() -> float:
    """How much larger than designed the system wants letters."""
    return theme.grown(1)


def small(weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Axes and lanes' names."""
    return theme.plain(theme.small(weight))


def tiny(weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Labels on marks and groups' names."""
    return theme.plain(theme.tiny(weight))


def quote() -> QFont:
    """A source's own words on marks."""
    return theme.plain(theme.quote(10.5))


def body() -> QFont:
    """What is said where nothing is shown."""
    return theme.plain(theme.body())
