"""The timeline's typefaces at 100 % text: its painter is enlarged as a whole, bars and letters alike."""

from __future__ import annotations

from PySide6.QtGui import QFont, QGuiApplication

from workbench.ui import theme


def enlarged() -> float:
    """How much larger than designed the system wants letters."""
    screen = QGuiApplication.primaryScreen()
    return float(screen.logicalDotsPerInchY()) / 96 if screen is not None else 1.0


def small(weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Axes and lanes' names."""
    return _plain(theme.small(weight))


def tiny(weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Labels on marks and groups' names."""
    return _plain(theme.tiny(weight))


def quote() -> QFont:
    """A source's own words on marks."""
    return _plain(theme.quote(10.5))


def body() -> QFont:
    """What is said where nothing is shown."""
    return _plain(theme.body())


def _plain(font: QFont) -> QFont:
    font.setPointSizeF(font.pointSizeF() / enlarged())
    return font
