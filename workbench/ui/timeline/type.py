"""The timeline's typefaces at 100 % text: its painter is enlarged as a whole, bars and letters alike."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtGui import QFont

from workbench.ui import theme


def enlarged() -> float:
    """How much larger than designed the system wants letters."""
    return theme.grown(1)


@lru_cache(maxsize=64)
def _made(name: str, weight: QFont.Weight | None, families: tuple[str, ...], scale: float) -> QFont:
    """A typeface, made anew only when families or the screen's scale change."""
    if name == "quote":
        return theme.plain(theme.quote(10.5))
    make: dict[str, Callable[..., QFont]] = {"small": theme.small, "tiny": theme.tiny, "body": theme.body}
    return theme.plain(make[name]() if weight is None else make[name](weight))


def _font(name: str, weight: QFont.Weight | None = None) -> QFont:
    return _made(name, weight, tuple(theme.families().values()), enlarged())


def small(weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Axes and lanes' names."""
    return _font("small", weight)


def tiny(weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Labels on marks and groups' names."""
    return _font("tiny", weight)


def quote() -> QFont:
    """A source's own words on marks."""
    return _font("quote")


def body() -> QFont:
    """What is said where nothing is shown."""
    return _font("body")
