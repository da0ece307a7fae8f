"""Cards beside marks of the map, kept as pictures."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from workbench.analysis.chartcards import Card
from workbench.ui.map.cards import Faces, LaidCard


def test_pictures_of_cards_do_not_grow_with_the_cases_that_are_looked_at(qtbot: QtBot) -> None:
    faces, image = Faces(), QImage(200, 100, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        for number in range(100):
            card = Card(str(number), "Hostomel", "", (), (), "", "", frozenset(), 0.0, 0.0)
            laid = LaidCard(card, QRectF(0, 0, 80, 40), QPointF(), ())
            for _ in range(2):
                faces.paint(painter, laid, picked=False, selected=frozenset(), ratio=1.0)
    assert 8 < len(faces._painted) <= 64  # noqa: SLF001
