"""All that can be done on a board, bound to names, keys and menus; each is for the hand too."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QToolTip

from workbench.case import acts
from workbench.case.framed import boards_with
from workbench.ui.actions import ACTS, Actions
from workbench.ui.board import laying
from workbench.ui.board.aids import fold_box, foldable
from workbench.ui.board.aloud import card_words
from workbench.ui.board.areas import Areas
from workbench.ui.board.arranging import EDGES, aligned, spaced
from workbench.ui.board.asking import ask_words
from workbench.ui.board.copied import Copied, holds_cards
from workbench.ui.board.frames import HEADING
from workbench.ui.board.grouping import Grouping
from workbench.ui.board.listing import Listing
from workbench.ui.board.spreading import Spreading
from workbench.ui.boardpage import BoardPage
from workbench.ui.mnemonics import keep_lettered
from workbench.ui.plain import tip
from workbench.ui.window import MainWindow

MENU = "Board"
RECORD = ("show-words", "rename", "link", "grade", "note", "lead", "reverse-entry", "delete")


class BoardActs(QObject):
    """The rows of the table's menu of the board, bound to what they do on the page."""

    def __init__(self, window: MainWindow, page: BoardPage) -> None:
        super().__init__(page)
        self._page, self._desk, self.acts = page, page.desk, window.acts
        self.grouping, self.listing, self.copied = Grouping(page), Listing(page), Copied(page)
        self.spreading = Spreading(page)
        self._at: tuple[float, float] | None = None  # where on the board its menu was opened
        window.acts.own(MENU, page.board)
        self._bind_cards()
        self._bind_more()
        self._bind_frames()
        self._bind_places()
        self._bind_boards()
        self._bind("lay-new", lambda: self._lay_new(window), self._lies)
        self.menu = BoardMenu(window.acts, page)
        self.menu.aboutToHide.connect(lambda: QTimer.singleShot(0, self, self._menu_gone))  # what it asked for is first
        window.row.add_menu("View", self.menu)
        page.asked = lambda name: window.acts[name].trigger()
        page.over.tools.offer(self.menu)
        page.board.installEventFilter(self)
        page.board.viewport().installEventFilter(self)
        self.areas = Areas(page)
        page.board.settled.connect(window.acts.refresh)

    # when there is something to do

    def _here(self) -> bool:
        return self._page.isVisible() and self._desk.case is not None

    def _open(self) -> bool:
        return self._here() and self._desk.writable

    def _some(self) -> bool:
        """Whether a card of the board is selected, in a case that can be written."""
        return self._open() and self._desk.focus.primary in self._page.board.scene.at

    def _many(self, least: int) -> Callable[[], bool]:
        return lambda: self._some() and len(self._desk.focus.selected) >= least

    def _laid(self) -> bool:
        """Whether there is a board, not only a first layout that is offered."""
        return self._open() and self._page.current is not None

    # what is bound

    def _bind(self, name: str, does: Callable[[], object], when: Callable[[], bool]) -> None:
        self.acts.bind(name, does, when=when)

    def _bind_cards(self) -> None:
        board, copied = self._page.board, self.copied
        self._bind("board-link", lambda: board.hand.begin_link(board.picked()[0]), self._some)
        gone = lambda: self._some() or self._open() and self.grouping.bare()  # noqa: E731
        self._bind("board-take-off", self._take_off, gone)
        self._bind("board-copy", copied.copy, lambda: self._here() and self._desk.focus.primary in board.scene.at)
        self._bind("board-cut", copied.cut, self._some)
        self._bind("board-paste", copied.paste, self._open)
        self._bind("board-all", lambda: self._pick(range(len(board.scene.cards))), self._here)
        self._bind("board-invert", self._invert, self._here)

    def _bind_more(self) -> None:
        finding = self._page.finding
        self._bind("board-note", lambda: self._note(*self._at or self._page.placing.middle()), self._open)
        self._bind("board-expand", self.spreading.expand, self._open)
        self._bind("board-paths", self.spreading.paths, lambda: self._open() and len(self._desk.focus.selected) > 1)
        self._bind("board-find", finding.open, self._here)

    def _bind_frames(self) -> None:
        held = self.grouping
        self._bind("board-group", held.group, self._some)
        self._bind("board-area", held.area, self._open)
        self._bind("board-origins", held.origins, self._open)
        self._bind("board-fold", held.fold, lambda: self._some() and bool(held.whole()))
        self._bind("board-unfold", held.unfold, lambda: self._some() and bool(held.folded()))
        touched = lambda: self._open() and bool(held.touched())  # noqa: E731
        self._bind("board-ungroup", held.ungroup, touched)
        self._bind("board-entitle", held.entitle, touched)
        self._bind("board-members", held.members, touched)
        self._bind("board-lock", held.lock, lambda: self._some() and self._page.current is not None)

    def _bind_places(self) -> None:
        for edge in EDGES:
            self._bind(f"align-{edge}", lambda edge=edge: self._align(edge), self._many(2))
        for axis, name in enumerate(("space-across", "space-down")):
            self._bind(name, lambda axis=axis: self._space(axis), self._many(3))
        ordering = self._page.ordering
        layouts = {"board-tidy": ordering.tidy, "board-lineage": ordering.lineage, "board-by-day": ordering.by_day,
                   "board-by-place": ordering.by_place}  # fmt: skip
        for name, layout in layouts.items():
            self._bind(name, layout, lambda: self._open() and bool(self._page.board.scene.cards))

    def _bind_boards(self) -> None:
        listing, several = self.listing, lambda: self._here() and len(self._page.boards) > 1
        self._bind("board-new", listing.new, self._open)
        self._bind("board-rename", listing.rename, self._laid)
        self._bind("board-duplicate", listing.duplicate, self._laid)
        self._bind("board-delete", listing.delete, self._laid)
        self._bind("board-next", lambda: listing.step(1), several)
        self._bind("board-previous", lambda: listing.step(-1), several)
        self._bind("board-later", lambda: listing.shift(1), several)
        self._bind("board-earlier", lambda: listing.shift(-1), several)

    # what they do

    def _lies(self) -> bool:
        """Whether what is selected first has a card to be laid."""
        first = self._desk.focus.primary
        return self._desk.writable and first is not None and not laying.why_not(self._desk.case, [first])

    def _lay_new(self, window: MainWindow) -> None:
        """What is selected, on a board of its own."""
        picked = self._desk.focus.selected
        if says := laying.why_not(self._desk.case, picked):
            self._desk.complaint.emit(says)
        else:
            window.go("board")
            self.listing.lay(picked[::-1])  # the one picked first is the last

    def _pick(self, cards: range | list[int]) -> None:
        self._desk.focus.select(*(self._page.board.scene.cards[at].record for at in cards))

    def _invert(self) -> None:
        picked = set(self._page.board.picked())
        self._pick([at for at in range(len(self._page.board.scene.cards)) if at not in picked])

    def _align(self, edge: str) -> None:
        self._page.put(aligned(self._page.board.scene, self._page.board.picked(), edge))

    def _space(self, axis: int) -> None:
        self._page.put(spaced(self._page.board.scene, self._page.board.picked(), axis))

    def _take_off(self) -> None:
        """The selected cards, or a selected area without any."""
        if self.grouping.bare():
            self.grouping.ungroup()
        else:
            self._page.board.remove_picked()

    def _note(self, x: float, y: float) -> None:
        """Words of the analyst's own about this board, as a card at a place."""
        page = self._page
        words = ask_words(page, page.tr("Note"), page.tr("Your words, kept as a note with a card here:"),
                          verb=page.tr("Lay note"))  # fmt: skip
        if words:
            note = lambda case: acts.note(case, page.placing.own(case), words)  # noqa: E731
            page.placing.lay(lambda case: laying.near(case, page.board, [note(case)], (x, y)), says="Note on board")

    # keys and menus that are not Qt's

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+V lays copied cards here, F3 finds on, a double click on bare ground notes; the menu opens here."""
        kind = event.type()
        if kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return self._key(event, pressed=kind == QEvent.Type.KeyPress)
        if kind == QEvent.Type.ToolTip and watched is self._page.board.viewport():
            QToolTip.showText(event.globalPos(), self.told(event.pos()), self._page.board)
            return True
        if kind == QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton and self._open():
            return self._pressed(event.position())
        if kind == QEvent.Type.MouseButtonDblClick and self._open():
            return self._twice(event.position())
        if kind == QEvent.Type.ContextMenu and watched is self._page.board:
            by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
            self._open_menu(None if by_key else event.globalPos())
            return True
        return False

    def _key(self, event: QKeyEvent, *, pressed: bool) -> bool:
        """What no act of the table does by its keys; a key that the window has too is asked for before it is."""
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift, finding = held == Qt.KeyboardModifier.ShiftModifier, self._page.finding
        if key == Qt.Key.Key_V and held == Qt.KeyboardModifier.ControlModifier and holds_cards():
            if pressed:
                self.acts["board-paste"].trigger()
            event.accept()
            return True
        if pressed and key == Qt.Key.Key_F3 and not finding.bar.isHidden():
            finding.step(-1 if shift else 1)
            return True
        if pressed and key == Qt.Key.Key_F10 and shift:
            self._open_menu(None)
            return True
        return False

    def _pressed(self, at: QPointF) -> bool:
        """A press on what folds a frame folds it."""
        board = self._page.board
        frame = next((each for each in foldable(board) if fold_box(board, each).contains(at)), None)
        if frame is not None:
            self.grouping.turn(board.scene.frames[frame].id)
        return frame is not None

    def _twice(self, at: QPointF) -> bool:
        """A double click folds the frame whose heading is under it, and notes on bare ground."""
        board = self._page.board
        place = board.to_ground(at)
        if board.scene.card_at(place.x(), place.y()) is not None:
            return False
        frame = board.scene.frame_at(place.x(), place.y(), grown=max(HEADING / board.scale, 1.0))
        if frame is None:
            self._note(place.x(), place.y())
        else:
            self.grouping.turn(board.scene.frames[frame].id)
        return True

    def told(self, at: QPoint) -> str:
        """A card under the pointer in words, and on how many boards it lies."""
        board = self._page.board
        place = board.to_ground(QPointF(at))
        card = board.scene.card_at(place.x(), place.y())
        if card is None or self._desk.case is None:
            return ""
        scene = board.scene
        said = card_words(scene.cards[card], len(scene.touching([card])), locked=bool(scene.locked[card]))
        names = [name for _, name in boards_with(self._desk.case, scene.cards[card].record)]
        more = self._page.tr("On {} boards: {}").format(len(names), ", ".join(names)) if len(names) > 1 else ""
        return tip("\n".join(filter(None, (said, *self._page.wrong_with(scene.cards[card].record), more))))

    def _open_menu(self, at: QPoint | None) -> None:
        """The menu at a point of the screen, or by key at the primary card."""
        board = self._page.board
        if at is None:
            picked = board.picked()
            place = board.box(picked[0]).center().toPoint() if picked else board.viewport().rect().center()
            at = board.viewport().mapToGlobal(place)
        self.acts.refresh()
        place = board.to_ground(QPointF(board.viewport().mapFromGlobal(at)))
        self._at = place.x(), place.y()
        self.menu.popup(at)
        room, menu = board.screen().availableGeometry(), self.menu
        menu.move(max(room.left(), min(menu.x(), room.right() + 1 - menu.width())), menu.y())  # Qt misses two columns

    def _menu_gone(self) -> None:
        self._at = None


class BoardMenu(QMenu):
    """The acts of the board in groups, some of them in menus of their own; what would do nothing is switched off."""

    def __init__(self, actions: Actions, page: BoardPage) -> None:
        super().__init__(page.tr("On the board"), page)
        inner: dict[str, QMenu] = {}
        group = ""
        for act in (act for act in ACTS if act.name in actions):
            at, _, part = act.menu.partition(":")
            if at != MENU:
                continue
            if self.actions() and part != group:
                self.addSeparator()
            group, (_, _, name) = part, part.partition(" ")
            if name and name not in inner:
                inner[name] = self.addMenu(page.tr(name))
            (inner[name] if name else self).addAction(actions[act.name])
        own = self.addMenu(page.tr("This record"))
        own.aboutToShow.connect(lambda: _fill(own, actions, page))
        self.aboutToShow.connect(actions.refresh)
        for menu in (self, own, *inner.values()):
            keep_lettered(menu)


def _fill(menu: QMenu, actions: Actions, page: BoardPage) -> None:
    """What can be done with the selected record here and everywhere else, and the other boards it lies on."""
    menu.clear()
    menu.addActions([actions[name] for name in RECORD if name in actions])
    primary, case = page.desk.focus.primary, page.desk.case
    others = [each for each in boards_with(case, primary) if each[0] != page.current] if case and primary else []
    if others:
        menu.addSeparator()
    for board, name in others:
        says = page.tr("On the board {}").format(name or page.tr("Unnamed"))
        menu.addAction(says.replace("&", "&&"), lambda board=board: page.choose(board))
