"""The board by hand and by keys: what is asked for by signal, and what is seen."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QDropEvent, QFontMetricsF, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.pointer import moved
from workbench.case.cards import Card, Edge
from workbench.ui import theme
from workbench.ui.board.aloud import card_words
from workbench.ui.board.routes import Router
from workbench.ui.board.scene import WIDTH, Scene
from workbench.ui.board.type import INSET, Faces, Set
from workbench.ui.board.view import RECORDS, BoardView
from workbench.ui.focus import Focus

Left, Control, Shift = (
    Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier,
)  # fmt: skip


def card(name: str, x: float, y: float, **said: object) -> Card:
    key = name.encode()
    plain = Card(b"card-" + key, key, "sighting", name, "An-124 landed", (), False, None, True, False, x, y)
    return plain._replace(**said)


def edge(a: str, b: str, kind: str = "supports", **said: object) -> Edge:
    return Edge(f"{a}{b}".encode(), a.encode(), b.encode(), kind, True, False, "")._replace(**said)


CARDS = [card("A", 0, 0), card("B", 304, 0), card("C", 0, 200), card("D", 304, 200, held=False, grade="")]
EDGES = [edge("A", "B"), edge("A", "C", "cites")]


@pytest.fixture
def focus() -> Focus:
    return Focus()


@pytest.fixture
def board(qapp: QApplication, qtbot: QtBot, focus: Focus) -> BoardView:
    theme.dress(qapp)
    view = BoardView()
    qtbot.addWidget(view)
    view.follow(focus)
    view.resize(900, 600)
    view.show()
    view.show_board(CARDS, EDGES)
    return view


def on(board: BoardView, name: str) -> QPoint:
    """The middle of a card, in the view."""
    return board.box(board.scene.at[name.encode()]).center().toPoint()


def drag(qtbot: QtBot, board: BoardView, start: QPoint, end: QPoint,
         keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:  # fmt: skip
    port = board.viewport()
    qtbot.mousePress(port, Left, keys, start)
    moved(port, (start + end) / 2, held=Left, keys=keys)
    moved(port, end, held=Left, keys=keys)
    qtbot.mouseRelease(port, Left, keys, end)


def test_a_click_selects_and_the_ground_lets_go(qtbot: QtBot, board: BoardView, focus: Focus) -> None:
    qtbot.mouseClick(board.viewport(), Left, pos=on(board, "A"))
    assert focus.selected == (b"A",)
    qtbot.mouseClick(board.viewport(), Left, Control, on(board, "B"))
    assert focus.selected == (b"B", b"A")
    qtbot.mouseClick(board.viewport(), Left, pos=QPoint(3, 300))
    assert focus.selected == ()


def test_carrying_cards_asks_once_and_lands_on_the_grid(qtbot: QtBot, board: BoardView, focus: Focus) -> None:
    moves: list[list[tuple[bytes, float, float]]] = []
    board.cards_moved.connect(moves.append)
    focus.select(b"A", b"C")
    drag(qtbot, board, on(board, "A"), on(board, "A") + QPoint(51, 21))
    assert moves == [[(b"card-A", 48.0, 24.0), (b"card-C", 48.0, 224.0)]]
    assert board.sheet.lifted == frozenset()


def test_pushing_the_ground_moves_the_view_and_no_card(qtbot: QtBot, board: BoardView) -> None:
    before, moves = on(board, "A"), []
    board.cards_moved.connect(moves.append)
    drag(qtbot, board, QPoint(450, 560), QPoint(490, 540))
    assert on(board, "A") - before == QPoint(40, -20)
    assert moves == []


def test_attach_it_is_pressed_and_no_more_than_selected_with_control(
    qtbot: QtBot, board: BoardView, focus: Focus
) -> None:
    asked: list[object] = []
    board.attach_requested.connect(asked.append)
    words = board.attach_box(3).center().toPoint()
    qtbot.mouseClick(board.viewport(), Left, Control, words)
    assert (focus.primary, asked) == (b"D", [])
    qtbot.mouseClick(board.viewport(), Left, pos=words)
    assert asked == [b"D"]


def test_a_band_selects_what_it_touches(qtbot: QtBot, board: BoardView, focus: Focus) -> None:
    a, c = board.box(0), board.box(2)
    drag(qtbot, board, a.topLeft().toPoint() - QPoint(20, 20), c.center().toPoint(), Shift)
    assert set(focus.selected) == {b"A", b"C"}


def test_a_link_is_pulled_from_the_rim(qtbot: QtBot, board: BoardView) -> None:
    rim = QPoint(round(board.box(0).right()) - 3, on(board, "A").y())
    with qtbot.waitSignal(board.link_requested) as asked:
        drag(qtbot, board, rim, on(board, "D"))
    assert asked.args == [b"A", b"D"]


def test_a_link_is_made_by_keys_alone(qtbot: QtBot, board: BoardView, focus: Focus) -> None:
    focus.select(b"A")
    with qtbot.waitSignal(board.link_requested) as asked:
        for key in (Qt.Key.Key_L, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return):
            qtbot.keyClick(board, key)
    assert asked.args == [b"A", b"D"]
    assert focus.selected == (b"A",)


@pytest.mark.parametrize(("keys", "there"), [
    ([Qt.Key.Key_Right], b"B"), ([Qt.Key.Key_Down], b"C"), ([Qt.Key.Key_Right, Qt.Key.Key_Down], b"D"),
    ([Qt.Key.Key_Left], b"A"), ([Qt.Key.Key_Down, Qt.Key.Key_Up], b"A"),
])  # fmt: skip
def test_arrows_walk_to_the_nearest_card(
    qtbot: QtBot, board: BoardView, focus: Focus, keys: list[Qt.Key], there: bytes
) -> None:
    focus.select(b"A")
    for key in keys:
        qtbot.keyClick(board, key)
    assert focus.primary == there


def test_keys_carry_remove_open_and_let_go(qtbot: QtBot, board: BoardView, focus: Focus) -> None:
    asked: list[object] = []
    for signal in (board.cards_moved, board.remove_requested, board.open_requested):
        signal.connect(asked.append)
    focus.select(b"D")
    qtbot.keyClick(board, Qt.Key.Key_Left, Control)
    qtbot.keyClick(board, Qt.Key.Key_Return)
    qtbot.keyClick(board, Qt.Key.Key_Delete)
    assert asked == [[(b"card-D", 296.0, 200.0)], b"D", [b"card-D"]]
    qtbot.keyClick(board, Qt.Key.Key_Escape)
    assert focus.selected == ()


def test_zoom_keeps_the_place_under_the_pointer(board: BoardView) -> None:
    at = QPointF(300, 200)
    before = board.to_ground(at)
    board.zoom(0.5, at)
    after = board.to_ground(at)
    assert abs(after.x() - before.x()) < 2
    assert abs(after.y() - before.y()) < 2


def test_what_is_selected_elsewhere_comes_into_sight(board: BoardView, focus: Focus) -> None:
    board.show_board([*CARDS, card("far", 4000, 4000)], EDGES)
    focus.select(b"far")
    assert board.viewport().rect().contains(on(board, "far"))


def test_what_is_selected_does_not_lie_beneath_the_map_in_the_corner(board: BoardView, focus: Focus) -> None:
    def beneath() -> bool:
        corner = board.minimap.place(board.viewport().rect(), board.seen())
        return corner.intersects(board.box(board.scene.at[b"far"]).toAlignedRect())

    board.show_board([*CARDS, card("far", 4000, 4000), card("end", 6000, 6000)], EDGES)
    board.show_place(1.0, 4000 - 250, 4000 - 160)
    assert beneath()
    focus.select(b"far")
    assert not beneath()


def test_records_dropped_land_on_the_grid(qtbot: QtBot, board: BoardView) -> None:
    carried = QMimeData()
    carried.setData(RECORDS, b"0aff\n0b00")
    place = board.to_view(QPointF(202, 99))
    drop = QDropEvent(place, Qt.DropAction.CopyAction, carried, Left, Qt.KeyboardModifier.NoModifier)
    with qtbot.waitSignal(board.drop_requested) as asked:
        board.dropEvent(drop)
    assert asked.args == [[b"\x0a\xff", b"\x0b\x00"], 200.0, 96.0]


def colours(image: QImage) -> set[int]:
    return {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}


@pytest.mark.parametrize("scale", [1.0, 0.3, 0.1])
def test_every_distance_shows_the_cards(qtbot: QtBot, board: BoardView, scale: float) -> None:
    board.zoom(scale / board.scale)
    qtbot.waitUntil(lambda: board.grab() is not None and board.picture.scale == board.scale * board.ratio)
    ink = theme.current().kind("sighting")
    seen = {f"#{colour & 0xFFFFFF:06X}" for colour in colours(board.grab().toImage())}
    assert seen & {ink.ink, ink.fill}


def test_an_empty_board_says_what_to_do(board: BoardView) -> None:
    board.show_board([], [])
    seen = {f"#{colour & 0xFFFFFF:06X}" for colour in colours(board.grab().toImage())}
    assert theme.current().text2 in seen


def test_a_dashed_link_is_not_drawn_like_one_with_an_excerpt(board: BoardView) -> None:
    def gaps() -> int:
        """How often the line between A and B stops and starts again."""
        image, a, b = board.grab().toImage(), board.box(0), board.box(1)
        rows = range(round(a.center().y()) - 1, round(a.center().y()) + 2)
        columns = range(int(a.right()) + 2, int(b.left()) - 2)
        inked = [min(image.pixelColor(x, y).lightness() for y in rows) < 150 for x in columns]
        return sum(now and not then for then, now in zip(inked, inked[1:], strict=False))

    solid = gaps()
    board.show_board(CARDS, [each._replace(evidenced=False) for each in EDGES])
    assert gaps() > solid + 3


def test_a_card_straight_below_is_not_to_the_right() -> None:
    scene = Scene([card("A", 0, 0), card("C", 16, 200)], [], [88.0, 88.0])
    assert (scene.nearest(0, "right"), scene.nearest(0, "down")) == (None, 1)


def test_ways_of_links_keep_off_cards() -> None:
    cards = [card("A", 0, 0), card("wall", 224, 0), card("B", 448, 0), card("C", 0, 240), card("D", 448, 240)]
    edges = [edge("A", "B"), edge("A", "D", "cites"), edge("C", "B", "about"), edge("C", "D", "same-as")]
    scene = Scene(cards, edges, [88.0] * len(cards))
    ways = Router(scene).known(range(len(edges)))
    for at, path in ways.items():
        for (ax, ay), (bx, by) in zip(path, path[1:], strict=False):
            assert ax == bx or ay == by
            others = set(scene.within((min(ax, bx), min(ay, by), max(ax, bx), max(ay, by))).tolist())
            assert others <= set(scene.ends[at].tolist())


def test_links_round_a_column_of_cards_run_apart() -> None:
    cards = [card(str(n), 0, 160 * n) for n in range(6)] + [card("X", 240, 0)]
    ties = [edge("0", "2", "contradicts"), edge("0", "3", "contradicts"), edge("1", "3", "same-as"),
            edge("1", "5", "contradicts"), edge("0", "4", "contradicts"), edge("2", "X")]  # fmt: skip
    router = Router(Scene(cards, ties, [88.0] * len(cards)))
    router.known(range(3))
    ways = router.known(range(len(ties)))  # those found later keep off those that stand
    runs = [(a[0], *sorted((a[1], b[1]))) for path in ways.values() for a, b in pairwise(path) if a[0] == b[0]]
    for (x, low, high), (other, first, last) in combinations(runs, 2):
        assert abs(x - other) >= 9 or high <= first or last <= low, "two links in one lane"


def test_a_search_that_is_not_over_leaves_nothing() -> None:
    cards = [card(str(n), 300 * n, 0) for n in range(4)]
    router = Router(Scene(cards, [edge("0", "1"), edge("1", "2"), edge("2", "3")], [88.0] * len(cards)))
    search = router.find([0, 1, 2])
    for _ in range(5):
        next(search)
    assert router.kept() == {}
    assert list(search)
    assert len(router.kept()) == 3


def test_ways_are_kept_where_cards_stay(board: BoardView) -> None:
    board.sheet.router.known([0, 1])
    board.show_board([each._replace(x=each.x + 8 * (each.number == "B")) for each in CARDS], EDGES)
    assert board.sheet.router.shown([0, 1]) == {1}


def test_panning_far_brings_a_new_picture_without_waiting(qtbot: QtBot, board: BoardView) -> None:
    board.grab()
    board.pan(700, 0)
    board.grab()
    qtbot.waitUntil(lambda: board.still)
    assert board.picture.covers(board.area(), board.scale * board.ratio)


@pytest.mark.parametrize("text", ["plain words", "Flights are “a deliberate effort” now", "x" * 80, ""])
def test_words_on_a_card_stay_inside_it(qapp: QApplication, text: str) -> None:
    theme.dress(qapp)
    faces = Faces()
    laid = faces.lay(card("A", 0, 0, title=text or "-", lines=(text,) * 9))
    for lines, face in ((laid.title, faces.title), (laid.lines, faces.small)):
        for run in (run for line in lines for run in line):
            width = QFontMetricsF(face.fonts[run.face]).horizontalAdvance(run.text)
            assert run.x + width <= WIDTH - INSET
    assert any(run.face is Set.SERIF for line in laid.title for run in line) == ("“" in text)


def test_the_minimap_covers_no_card_of_a_fitted_board(board: BoardView) -> None:
    def place() -> QRect:
        return board.minimap.place(board.viewport().rect(), board.seen())

    board.fit()
    assert place().isEmpty()
    board.zoom(3)
    assert not place().isEmpty()


@pytest.mark.parametrize(("right", "whole"), [(860, True), (1700, False)])
def test_a_board_slightly_too_wide_opens_whole_and_a_wider_one_at_its_own_size(
    board: BoardView, right: float, *, whole: bool
) -> None:
    board.show_board([card("A", 0, 0), card("B", right, 0)], [])
    seen = QRectF(board.viewport().rect())
    assert seen.contains(board.box(0))
    assert seen.contains(board.box(1)) == whole
    assert (board.scale < 1) == whole


def test_a_board_that_is_seen_whole_stays_so_in_a_smaller_view(board: BoardView) -> None:
    board.show_board([card("A", 0, 0), card("B", 860, 0)], [])
    board.resize(650, 600)
    assert QRectF(board.viewport().rect()).contains(board.box(1))
    board.show_board([card("A", 0, 0), card("B", 3000, 0)], [])
    assert board.scale == 1, "its words could not be read any more"
    board.fit()
    board.resize(600, 560)
    assert QRectF(board.viewport().rect()).contains(board.box(1)), "who asks for all of it has all of it"
    board.begin()
    assert board.scale == 1, "another board is looked at afresh"


def test_the_word_on_a_link_covers_no_card_where_there_is_room() -> None:
    stack = [card(str(n), 0, n * 160) for n in range(3)]
    router = Router(Scene(stack, [edge("0", "2", "differs", word="type written")], [88.0] * 3))
    router.known([0])
    x, y = router.signs[0]
    assert not any(card.y - 19 < y < card.y + 88 + 19 for card in stack) or x + 36 < 0 or x - 36 > WIDTH


def test_counted_origins_are_heard_as_such() -> None:
    told = card("CL-1", 0, 0, kind="claim", title="They landed", lines=("told by 2 texts", "◉ 1 known ○ 2 possible"))
    assert card_words(told, 1) == "Claim CL-1, They landed, told by 2 texts, origins: 1 known, 2 possible, 1 link"
    named = card("EN-1", 0, 0, kind="source", title="A log", lines=("○ possible origin", "attached · 6 excerpts"))
    assert card_words(named, 0) == "Source EN-1, A log, possible origin, attached, 6 excerpts"
