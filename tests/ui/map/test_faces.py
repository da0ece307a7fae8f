"""Cards beside marks of the map, kept as pictures."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from pytestqt.qtbot import QtBot

from workbench.analysis.chartcards import Card
from workbench.ui import absolute
from workbench.ui.map import basemap
from workbench.ui.map.basemap import label_fonts
from workbench.ui.map.cards import Faces, LaidCard, fonts, paint


def test_pictures_of_cards_do_not_grow_with_the_cases_that_are_looked_at(qtbot: QtBot) -> None:
    faces, image = Faces(), QImage(200, 100, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        for number in range(100):
            card = Card(str(number), "Hostomel", "", (), (), "", "", frozenset(), 0.0, 0.0)
            laid = LaidCard(card, QRectF(0, 0, 80, 40), QPointF(), ())
            for _ in range(2):
                faces.paint(painter, laid, picked=False, selected=frozenset(), ratio=1.0)
    assert 8 < len(faces._painted) <= 64  # noqa: SLF001


def test_words_from_the_right_stand_behind_the_dash_that_sets_them_off(qtbot: QtBot) -> None:
    shown = []
    for suffix in (" — ", " — البلد فقط"):
        image = QImage(200, 60, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFF)
        card = Card("", "Libya", suffix, (), (), "", "", frozenset(), 0.0, 0.0)
        with absolute.painter(image) as painter:
            paint(painter, LaidCard(card, QRectF(0, 0, 190, 50), QPointF(), ()), picked=False, selected=frozenset())
        title, plain, _ = map(QFontMetricsF, fonts())
        dash = 9 + title.horizontalAdvance("Libya") + plain.horizontalAdvance(" —")
        shown.append(image.copy(0, 0, int(dash), 40))
    assert shown[0] == shown[1]


def test_letters_that_are_joined_are_not_set_apart(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    assert label_fonts(1.0)[0].letterSpacing() > 0
    monkeypatch.setattr(basemap, "language", lambda: "ar")
    assert label_fonts(1.0)[0].letterSpacing() == 0
