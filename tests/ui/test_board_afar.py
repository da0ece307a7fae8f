"""A board from afar: links keep their kinds apart, hubs are called by name, and so are frames too narrow for a pill."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from tests.ui.test_board import card, edge
from workbench.analysis.finding import Finding
from workbench.analysis.findings import Numbered
from workbench.case.edges import Edge
from workbench.ui import theme
from workbench.ui.board import drawn, overlay
from workbench.ui.board.hubs import hubs
from workbench.ui.board.scene import Frame, Scene
from workbench.ui.board.view import BoardView
from workbench.ui.board.wrong import Wrong


def pair(kind: str, *, evidenced: bool = True) -> QImage:
    """One link of a kind across a picture, drawn straight."""
    scene = Scene([card("A", 0, 0), card("B", 1800, 0)], [edge("A", "B", kind, evidenced=evidenced)], [88.0] * 2)
    image = QImage(400, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.current().surface))
    with QPainter(image) as painter:
        drawn.lines(painter, scene, np.array([0]), np.zeros(1, np.bool_), area=image.rect(), scale=0.2)
    return image


def inked(image: QImage, y: int = 9) -> list[bool]:
    """Which pixels of the line, or of the row beside it, are not bare ground."""
    bare = QColor(theme.current().surface).rgb()
    return [image.pixel(x, y) != bare or image.pixel(x, y - 1) != bare for x in range(60, 340)]


def test_each_kind_of_link_has_its_own_colour_and_stroke_from_afar(qtbot: QtBot) -> None:
    kinds = ("supports", "contradicts", "cites", "differs")
    pictures = {kind: pair(kind) for kind in kinds}
    assert len({bytes(image.constBits()) for image in pictures.values()}) == len(kinds)
    assert all(inked(pictures["supports"]))
    assert 0.2 < sum(inked(pictures["cites"])) / 280 < 0.9
    assert 0.4 < sum(inked(pair("supports", evidenced=False))) / 280 < 0.8


def test_dashes_fall_alike_wherever_a_line_is_cut(qtbot: QtBot) -> None:
    scene = Scene([card("A", 0, 0), card("B", 1800, 300)], [edge("A", "B", evidenced=False)], [88.0] * 2)
    every, passing = np.array([0]), np.zeros(1, np.bool_)
    whole, parts = (QImage(400, 90, QImage.Format.Format_RGB32) for _ in range(2))
    for image, cuts in ((whole, [QRect(0, 0, 400, 90)]), (parts, [QRect(0, 0, 170, 90), QRect(170, 0, 230, 90)])):
        image.fill(QColor(theme.current().surface))
        for part in cuts:
            with QPainter(image) as painter:
                painter.setClipRect(part)
                drawn.lines(painter, scene, every, passing, area=image.rect(), scale=0.2)
    assert whole == parts


def test_cards_that_many_links_meet_at_are_named_where_they_cover_nothing(qtbot: QtBot) -> None:
    leaves = [card(f"L{n}", 0, 120 * n) for n in range(8)]
    edges = [edge(leaf.number, "HUB") for leaf in leaves]
    scene = Scene([*leaves, card("HUB", 900, 400)], edges, [88.0] * 9)
    (hub,) = hubs(scene, 0.25, 1.0)
    assert scene.cards[hub.card].number == "HUB"
    boxes = [QRectF(x, y, wide, high) for x, y, wide, high in drawn.boxes_of(scene, np.arange(9), 0.25, QPoint())]
    assert not any(box.intersects(hub.place) for box in boxes)
    assert hubs(scene, 0.25, 2.0)[0].place.width() == 2 * hub.place.width()
    assert hubs(Scene(scene.cards, edges[:2], [88.0] * 9), 0.25, 1.0) == []
    assert hubs(Scene(scene.cards, [edges[0]] * 8, [88.0] * 9), 0.25, 1.0) == []


def test_a_narrow_frame_is_called_by_its_name_alone(qtbot: QtBot) -> None:
    from workbench.ui.board import frames

    def painted(name: str, zoom: float) -> QImage:
        frame = Frame(b"f", name, "3 reported events", "frame", (b"A",))
        scene = Scene([card("A", 40, 100)], [], [88.0], frames=[frame])
        image = QImage(200, 160, QImage.Format.Format_RGB32)
        image.fill(QColor(theme.current().surface))
        with QPainter(image) as painter:
            frames.paint(painter, scene, [0], scale=zoom, corner=QPoint(-10, -10).toPointF(), ratio=1.0)
        return image

    assert painted("2019", 0.2) != painted("2022", 0.2)
    assert painted("2019", 0.1) == painted("2022", 0.1), "no name would be read"


def test_rings_of_many_cards_go_with_the_ground(qtbot: QtBot) -> None:
    board = BoardView()
    qtbot.addWidget(board)
    board.resize(500, 400)
    board.show_board([card(f"C{n}", n % 10 * 240, n // 10 * 160) for n in range(100)], [])
    board.show_place(0.1, 1200, 800)
    board.focus.select(*board.scene.records)
    kept = board.boxes_picked()
    board.pan(40, 20)
    assert board.boxes_picked() is kept
    moved = ringed(board)
    board.move_cards([0], 800, 0)
    board.move_cards([0], -800, 0)
    assert board.boxes_picked() is not kept
    assert ringed(board) == moved


def ringed(board: BoardView) -> QImage:
    """The rings alone, without the cards beneath them."""
    image = QImage(500, 400, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        overlay.paint(painter, board, board.hand)
    assert image.pixelColor(board.box(0).center().toPoint()) != QColor("white")
    return image


def test_what_does_not_fit_between_two_cards_is_one_line(qtbot: QtBot) -> None:
    about = [(b"a", b"b"), (b"b", b"a"), (b"a", b"c"), (b"a", b"gone"), (b"b", b"c")]
    found = [Numbered(f"FD-{n}", Finding(f"kind{n}", "error", "", each)) for n, each in enumerate(about)]
    wrong = Wrong()
    wrong.take(found)
    tie = Edge(b"l", b"c", b"b", "supports", True, False, "")
    first, *lines = wrong.joined([tie], {b"a", b"b", b"c"})
    assert first is tie
    assert [(line.a, line.b, line.word) for line in lines] == [(b"a", b"b", "FD-0 + 1"), (b"a", b"c", "FD-2")]
    assert lines[0].id == found[0].finding.key
