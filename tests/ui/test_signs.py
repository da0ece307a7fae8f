"""The signs are drawn by the window's own painters, and no two that mean something else look alike."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from docs.signs import EDGE, HIGH, ROW, WIDE, signs
from workbench.ui import theme


def test_every_sign_is_drawn_in_both_themes_and_differs_from_the_others(qapp: QApplication) -> None:
    worn = theme.current()
    made = signs()
    assert theme.current() is worn
    assert (made.width(), made.height()) == (2 * WIDE, HIGH)
    assert made.pixelColor(2, HIGH - 2).name() == theme.LIGHT.panel.lower()
    assert made.pixelColor(WIDE + 2, HIGH - 2).name() == theme.DARK.panel.lower()
    links = EDGE + 8 + 3 * ROW + 24 + 8
    origins = links + 3 * ROW + 24 + 8
    for top, count in ((links, 7), (origins, 8)):
        for side in (0, WIDE):
            drawn = [_sign(made, side, top, at) for at in range(count)]
            assert not [(a, b) for a in range(count) for b in range(a) if drawn[a] == drawn[b]]


def _sign(made: QImage, side: int, top: int, at: int) -> QImage:
    left = side + EDGE + at % 3 * (WIDE - EDGE) // 3
    return made.copy(QRect(left - 2, top + at // 3 * ROW, 22, ROW))
