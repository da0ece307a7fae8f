"""The board's pictures: widened without a seam, scaled while zooming, with nothing bare, and cards on their way."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.test_board import card, edge
from workbench.ui import theme
from workbench.ui.board import face
from workbench.ui.board.picture import Picture
from workbench.ui.board.scene import Scene
from workbench.ui.board.sheet import Sheet
from workbench.ui.board.type import Faces
from workbench.ui.board.view import BoardView

KINDS = ("supports", "contradicts", "cites", "same-as", "about")
MANY = [
    card(f"SG-{n}", n % 30 * 240, n // 30 * 160, kind=("sighting", "claim", "source")[n % 3], held=n % 7 > 0)
    for n in range(600)
]
TIES = [edge(f"SG-{n}", f"SG-{(n * 7 + 31) % 600}", KINDS[n % 5]) for n in range(600)]


@pytest.fixture
def sheet(qapp: QApplication) -> Sheet:
    theme.dress(qapp)
    faces = Faces()
    return Sheet(Scene(MANY, TIES, [faces.size(each)[1] for each in MANY]), faces)


@pytest.fixture
def board(qapp: QApplication, qtbot: QtBot) -> BoardView:
    theme.dress(qapp)
    view = BoardView()
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    view.show_board(MANY, TIES)
    return view


def drawn(sheet: Sheet, area: QRect, scale: float, before: Picture | None = None) -> Picture:
    picture = Picture(sheet, area, scale, ratio=1.0, before=before)
    picture.finish()
    return picture


def apart(one: QImage, other: QImage) -> int:
    """Pixels that differ more than an eye would see, with those around them: Qt draws a fine line up to one off."""

    def smooth(image: QImage) -> np.ndarray:
        green = np.frombuffer(image.bits(), dtype=np.uint8).reshape(image.height(), image.width(), 4)[:, :, 1]
        wide = np.lib.stride_tricks.sliding_window_view(green.astype(int), (3, 3))
        return wide.mean(axis=(2, 3))

    return int((np.abs(smooth(one) - smooth(other)) > 60).sum())


@pytest.mark.parametrize("scale", [1.0, 0.3, 0.1])
def test_a_picture_that_was_widened_is_like_one_made_at_once(sheet: Sheet, scale: float) -> None:
    sheet.router.known(range(0, 600, 9))
    first = drawn(sheet, QRect(60, 40, 240, 160), scale)
    wide = drawn(sheet, QRect(30, 10, 320, 230), scale, first)
    whole = Picture(sheet, wide.area, scale, ratio=1.0)
    next(whole._steps)  # noqa: SLF001  # it has chosen its links; these shall be those of the first
    whole.chosen = first.chosen
    whole.finish()
    assert apart(wide.image, whole.image) <= 20


def test_what_a_card_says_is_set_only_when_it_is_drawn(sheet: Sheet) -> None:
    drawn(sheet, QRect(0, 0, 400, 300), 0.3)
    assert not sheet._laid  # noqa: SLF001
    drawn(sheet, QRect(0, 0, 400, 300), 1.0)
    assert 0 < len(sheet._laid) < 20  # noqa: SLF001


@pytest.mark.parametrize("text", ["plain", "“An-124” → Il-62M, twice as long as one line", "x" * 90, "", "a b " * 30])
def test_the_size_of_a_card_is_that_of_its_words(qapp: QApplication, text: str) -> None:
    theme.dress(qapp)
    faces, said = Faces(), card("A", 0, 0, title=text, lines=(text, "◉ 1 known", text), kind="claim")
    laid = faces.lay(said)
    assert faces.size(said) == (laid.width, laid.height)


def test_no_fling_shows_bare_ground(qtbot: QtBot, board: BoardView) -> None:
    """Where no picture reaches yet, the cards are seen in the colours of their kinds."""
    board.fit()
    board.show_place(0.4, 3000, 1500)
    qtbot.waitUntil(lambda: board.still)
    board.pan(1500, 0)
    image = board.grab().toImage()
    look = theme.current()
    fills = {QColor(look.kind(name).fill).rgb() for name in ("sighting", "claim", "source")}
    seen = {image.pixel(x, y) for x in range(0, 900, 6) for y in range(100, 500, 6)}
    assert seen & fills


def test_a_zoom_scales_what_is_there_and_sharpens_at_rest(qtbot: QtBot, board: BoardView) -> None:
    board.show_place(0.6, 3000, 1500)
    qtbot.waitUntil(lambda: board.still)
    before = board.picture
    board.zoom(1.5)
    board.grab()
    assert board.picture is before
    qtbot.waitUntil(lambda: board.still)
    assert board.picture.covers(board.area(), board.scale * board.ratio)


def test_cards_glide_where_a_layout_has_them(qtbot: QtBot, board: BoardView, monkeypatch: pytest.MonkeyPatch) -> None:
    board.show_place(1.0, 400, 300)
    qtbot.waitUntil(lambda: board.still)
    monkeypatch.setattr(QApplication, "isEffectEnabled", lambda effect: True)
    before = board.places()
    board.put({0: (400.0, 40.0)})
    board.glide(before)
    assert board.carried is not None
    assert board.sheet.lifted == {0}
    qtbot.waitUntil(lambda: board.carried is None)
    qtbot.waitUntil(lambda: board.still)
    assert board.sheet.lifted == frozenset()
    ink = board.grab().toImage().pixelColor(board.to_view(QPointF(430, 50)).toPoint())
    assert ink.name().upper() == theme.current().kind("sighting").fill or ink.lightness() < 255


def test_no_motion_where_none_is_wanted(board: BoardView, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QApplication, "isEffectEnabled", lambda effect: False)
    before = board.places()
    board.put({0: (400.0, 40.0)})
    board.glide(before)
    assert board.carried is None


def test_cards_let_go_are_seen_until_the_next_picture_has_them(qtbot: QtBot, board: BoardView) -> None:
    board.show_place(0.55, 1500, 900)
    qtbot.waitUntil(lambda: board.still)
    board.lift(range(120))
    assert board.carried is not None
    board.let_go(QPointF(80, 0))
    assert board.carried.released
    qtbot.waitUntil(lambda: board.carried is None)
    assert board.picture.version == board.version


def test_a_card_on_paper_stays_within_the_sheet(sheet: Sheet) -> None:
    paper = QPixmap(300, 200)
    paper.fill(QColor("white"))
    painter = QPainter(paper)
    painter.setClipRect(QRect(0, 0, 60, 200))
    face.paint(painter, QRect(10, 10, 200, 100), MANY[1], sheet.faces.lay(MANY[1]), sheet.faces, 1.0)
    painter.end()
    beyond = paper.toImage().copy(61, 0, 239, 200)
    white = QImage(beyond.size(), beyond.format())
    white.fill(QColor("white"))
    assert beyond == white
