"""Pictures on cards: an image, and a part of one, drawn in the child and shown at the foot of the card."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.reading.samples.pictures import photograph
from workbench.case import acts
from workbench.case.cards import cards
from workbench.reading.intake import take_in
from workbench.ui.app import Desktop
from workbench.ui.board.type import IMAGE, TALLEST


def test_an_image_and_a_part_of_it_stand_on_their_cards(qtbot: QtBot, opened: Desktop, tmp_path: Path) -> None:
    desk, file = opened.desk, tmp_path / "photograph.jpg"
    file.write_bytes(photograph())
    source = take_in(desk.case, [str(file)]).sources[0][0]
    part = desk.act(acts.mark_region, source, region=(4, 4, 20, 10))
    board = desk.act(acts.add_board, "Pictures")
    for n, record in enumerate((source, part)):
        desk.act(acts.place_card, board, record, x=240.0 * n, y=0.0)
    whole, cut = (card.image for card in cards(desk.case, board)[0])
    assert (whole.box, cut.box, cut.width, cut.height) == (None, (4.0, 4.0, 24.0, 14.0), 20.0, 10.0)
    opened.window.go("board")
    view = opened.views.board.board
    plain = view.faces.size(view.scene.cards[0]._replace(image=None))[1]
    high = min(round(IMAGE * whole.height / whole.width), TALLEST)
    assert view.faces.size(view.scene.cards[0])[1] == plain + high + 4
    qtbot.waitUntil(lambda: set(view.faces.images) == {whole, cut})
    image = view.faces.images[cut]
    assert (image.width() / image.height(), image.isNull()) == (2.0, False)
    assert isinstance(image, QImage)
    faces = view.faces
    view.settle(view.scene.cards, view.scene.edges)
    assert view.faces.images == faces.images


def test_what_cannot_be_drawn_keeps_its_place_empty(qtbot: QtBot, opened: Desktop, tmp_path: Path) -> None:
    desk, file = opened.desk, tmp_path / "photograph.jpg"
    file.write_bytes(photograph())
    source = take_in(desk.case, [str(file)]).sources[0][0]
    board = desk.act(acts.add_board, "Pictures")
    desk.act(acts.place_card, board, source, x=0.0, y=0.0)
    desk.case.raw.execute("UPDATE derived_reading SET recipe = 'image/none' WHERE recipe LIKE 'image/%'")
    opened.window.go("board")
    page = opened.views.board
    assert page.board.faces.images == {}
    assert page.board.grab().toImage().size().width() > 0
    assert page.raw[0].image is not None
