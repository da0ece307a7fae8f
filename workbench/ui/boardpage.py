"""The Board workspace: one board of the case, laid out, linked and pruned by hand, and beside it what is not on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QWidget

from workbench.case import acts
from workbench.case.cards import Card, Edge, boards, cards, moved, suggested
from workbench.case.case import Case, Change
from workbench.case.faces import KINDS
from workbench.case.itself import cards_wanted
from workbench.ui import kept
from workbench.ui.board import corners, laying
from workbench.ui.board.listed import BoardOutline
from workbench.ui.board.over import Over
from workbench.ui.board.tidy import tidied
from workbench.ui.board.told import Told
from workbench.ui.board.tools import link_menu
from workbench.ui.board.tray import Tray
from workbench.ui.board.view import BoardView
from workbench.ui.desk import Desk
from workbench.ui.forms.bounds import NAME, fault
from workbench.ui.timeline.calendar import brush_words

MOST = 400  # records up to which a first layout is offered
_PAUSE = 60  # milliseconds until the cards follow a brush in motion
_AT_ONCE = 60  # cards up to which an act on their records is followed at once, else in the turn behind it
_ALWAYS = {"board", "card", "link", "quotation", "grade", "alias", "excerpt", "publisher"}  # tell on other cards
_LISTED = set(KINDS) | {"publisher"}  # tell on the tray
_ZOOMS = {"zoom-in": 1.2, "zoom-out": 1 / 1.2}


class BoardPage(QWidget):
    """The board with its tools over it and its tray beside it; a case without one shows a layout to begin from."""

    open_requested = Signal(bytes)
    attach_requested = Signal(bytes)  # a source that is named but not held

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._board: bytes | None = None
        self._boards: list[tuple[bytes, str]] = []
        self._stale = True
        self._cards: list[Card] = []
        self._edges: list[Edge] = []
        self.ask_link: Callable[[bytes, bytes, QPoint], object] = self._menu_link
        self.words: Callable[[str], laying.Keep | None] = lambda text: None  # dropped words as found in a source
        self.setAccessibleName(self.tr("Board"))
        self._outside: frozenset[bytes] = frozenset()
        self._dimming = QTimer(self, interval=_PAUSE, singleShot=True)
        self._dimming.timeout.connect(self._dim)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._catch_up)
        self.board = BoardView(self)
        self.board.follow(desk.focus)
        self.board.judge = self._judge
        self.over = Over(self.board)
        self.tray = Tray(desk, self)
        self._told = Told(self)
        self.outline = BoardOutline(self.board, self)
        self.outline.hide()
        self.setFocusProxy(self.board)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.tray)
        row.addWidget(self.board, 1)
        row.addWidget(self.outline)
        self._connect()

    def _connect(self) -> None:
        board = self.board
        board.cards_moved.connect(self._moved)
        board.remove_requested.connect(self._removed)
        board.link_requested.connect(lambda a, b: self.ask_link(a, b, QCursor.pos()))
        board.open_requested.connect(self.open_requested)
        board.attach_requested.connect(self.attach_requested)
        board.drop_requested.connect(self.place)
        board.text_dropped.connect(self._take_words)
        board.tidy_requested.connect(self.tidy)
        board.resized.connect(self._arrange)
        board.armed_changed.connect(self._arrange)
        self.over.fold.turned.connect(self._arrange)
        self.over.tools.asked.connect(self._use)
        self.over.tools.chosen.connect(self._choose)
        self.tray.placed.connect(self.place_beside)
        self._told.changed.connect(self._show)
        self.outline.opened.connect(self.open_requested)
        self.outline.left.connect(self.board.setFocus)
        self._desk.opened.connect(self._opened)
        self._desk.closed.connect(self._closed)
        self._desk.changed.connect(self._changed)

    # what is shown

    def _opened(self) -> None:
        self._board, self._stale = None, True
        self.board.moved = False
        if self.isVisible():
            self.refresh()

    def _closed(self) -> None:
        self._keep_place()
        self._board, self._cards, self._edges = None, [], []
        self._told.leave()
        self.board.show_board([], [])
        self.tray.follow(())

    def _changed(self, change: Change) -> None:
        laid, tables = set(self.board.scene.at), set(change.rows)
        touched = any(key in laid for keys in change.rows.values() for key in keys)
        self._stale = self._stale or self._board is None or touched or bool(tables & _ALWAYS)
        if self.isVisible():
            if len(self._cards) > _AT_ONCE and not tables & {"card", "board"}:
                self._soon.start()
            elif self._stale and not (tables == {"card"} and self._only_moved()):
                self.refresh()
            if tables & _LISTED or laid != set(self.board.scene.at):
                self.tray.follow(self.board.scene.at)

    def _catch_up(self) -> None:
        if self._stale and self.isVisible() and self._desk.case is not None:
            self.refresh()

    def _only_moved(self) -> bool:
        """Show the same cards where they lie now; false when others than these are on the board."""
        laid = moved(self._desk.case, self._board, self._cards) if self._board is not None else None
        if laid is not None:
            self._stale, self._cards = False, laid
            self._show()
        return laid is not None

    def showEvent(self, event: object) -> None:
        super().showEvent(event)
        if self._stale and self._desk.case is not None:
            self.refresh()
        self.tray.follow(self.board.scene.at)

    def hideEvent(self, event: object) -> None:
        super().hideEvent(event)
        self._keep_place()

    def refresh(self) -> None:
        """Read the board again."""
        case = self._desk.case
        self._stale = False
        self._boards = boards(case)
        before, held = self._board, [key for key, _ in self._boards]
        self._board = self._board if self._board in held else next(iter(held), None)
        if self._board is not None:
            self._cards, self._edges = cards(case, self._board)
        else:
            self._cards, self._edges = suggested(case) if cards_wanted(case) <= MOST else ([], [])
        self._show()
        self._told.follow(case, self._cards)
        if self._board != before:
            self._return_to_place()
        self.over.tools.show_boards(self._boards, self._board, writable=self._desk.writable)
        self._arrange()

    def _show(self) -> None:
        """Draw what was read, if it is anything else than what is seen."""
        laid = self._told.complete(self._cards)
        if laid != self.board.scene.cards or self._edges != self.board.shown_edges:
            self.board.samples = corners.samples(self._edges)
            self.board.show_board(laid, self._edges)
            self._dim()
            self.tray.follow(self.board.scene.at)

    def _arrange(self) -> None:
        """Put tools and legend over the ground, and fit a board that nobody moved beneath them."""
        legend, head = self.over.arrange(self.board.viewport().rect(), self.board.samples)
        if (legend, head) != (self.board.legend, self.board.head):
            self.board.legend, self.board.head = legend, head
            if not self.board.moved:
                self.board.begin()
        self.board.viewport().update()
        self.over.tools.show_state(
            linking=self.board.hand.armed, writable=self._desk.writable, cards=bool(self.board.scene.cards)
        )

    def _keep_place(self) -> None:
        """Remember where the analyst left this board; one that was not moved opens fitted again."""
        if self._board is not None:
            key = f"board/{self._board.hex()}"
            if self.board.moved:
                self._desk.settings.setValue(key, [repr(each) for each in self.board.place()])
            else:
                self._desk.settings.remove(key)

    def _return_to_place(self) -> None:
        place = kept.numbers(self._desk.settings, f"board/{self._board.hex()}", count=3) if self._board else None
        self.board.moved = False
        if place is not None:
            self.board.show_place(*place)
        else:
            self.board.begin()

    def narrow(self, outside: frozenset[bytes]) -> None:
        """Dim the cards outside the brushed time, and say how many they are."""
        self._outside = outside
        self._dimming.start()

    def _dim(self) -> None:
        self.board.dim(self._outside)
        span = self._desk.focus.span
        count = sum(card.record in self._outside for card in self.board.scene.cards) if span else 0
        says = self.tr("{} dimmed, outside {}").format(count, brush_words(*span)) if span and count else ""
        self.over.dimmed.setText(says)
        self._arrange()

    def _choose(self, board: bytes) -> None:
        self._keep_place()
        self._board = board
        self.refresh()
        self._return_to_place()
        self._arrange()

    def toggle_outline(self) -> None:
        """Show the board as a tree of cards and links, or hide it again."""
        shown = self.outline.isHidden()
        self.outline.setVisible(shown)
        (self.outline if shown else self.board).setFocus(Qt.FocusReason.ShortcutFocusReason)

    # tools

    def _use(self, name: str) -> None:
        """Do what a button of the tools stands for."""
        board, picked = self.board, self.board.picked()
        if name == "new":
            self._ask_new()
        elif name in _ZOOMS:
            board.zoom(_ZOOMS[name])
        elif name == "link" and not board.hand.armed:
            board.hand.begin_link(picked[0]) if picked else board.hand.arm(True)
        elif name in ("select", "link"):
            board.hand.drop()
        else:
            {"fit": board.fit, "tidy": self.tidy}[name]()
        self._arrange()

    def tidy(self) -> None:
        """Put the selected cards, or all if fewer than two are, in order from left to right; one act."""
        scene, picked = self.board.scene, self.board.picked()
        if not self._desk.writable or not scene.cards:
            return
        chosen = picked if len(picked) > 1 else range(len(scene.cards))
        places = tidied(scene, chosen)
        moved = scene.put(places)
        self.board.sheet.router.forget(list(places))
        self.board.redraw()
        if moved:
            self._moved(moved)
        if not self.board.moved:
            self.board.begin()

    # acts

    def _ask_new(self) -> None:
        name, given = QInputDialog.getText(self, self.tr("New board"), self.tr("Name of the board:"))
        if given and (says := fault(name, NAME)):
            self._desk.complaint.emit(says)
        elif given and name.strip():
            self._desk.attempt(lambda case: self._choose(acts.add_board(case, name)))

    def _moved(self, moves: list[tuple[bytes, float, float]]) -> None:
        if self._board is not None:
            self._do(acts.move_cards, moves)
        else:
            self._do(self._lay_out, self.board.scene.cards)

    def _do(self, act: Callable[..., object], *given: object) -> None:
        if not self._desk.attempt(act, *given):
            self.refresh()  # back to where the case has it

    def _lay_out(self, case: Case, laid: Sequence[Card]) -> None:
        """Make the layout that was only offered a board of its own, as one act."""
        with case.change("New board"):
            board = acts.add_board(case, self.tr("First board"))
            for card in laid:
                acts.place_card(case, board, card.record, x=card.x, y=card.y)
            self._board = board

    def _removed(self, gone: list[bytes]) -> None:
        if self._board is not None:
            self._do(acts.remove_card, gone)
        else:
            self._do(self._lay_out, [card for card in self.board.scene.cards if card.id not in gone])

    def _judge(self, records: list[bytes], words: str) -> str:
        """Why what is dragged here cannot be laid; empty when it can."""
        if not self._desk.writable:
            return self.tr("This case can only be read.")
        if records:
            return laying.why_not(self._desk.case, records)
        return "" if self.words(words) else self.tr("Only words of a source that is open in the reader become a card.")

    def place(self, records: Sequence[bytes], x: float, y: float) -> None:
        """Lay records on the board at this place, or as near as there is room."""
        self._lay(lambda case: laying.near(case, self.board, records, (x, y)))

    def place_beside(self, records: Sequence[bytes]) -> None:
        """Lay records near what they are linked to, else in the middle of what is seen."""
        self._lay(lambda case: laying.beside(case, self.board, records, self._middle()))

    def place_selected(self, keep: laying.Keep | None = None) -> None:
        """Lay the selection near what it is linked to, or the words that ``keep`` makes an excerpt of."""
        if keep is not None:
            self._lay(lambda case: laying.beside(case, self.board, [keep(case)], self._middle()))
        elif says := laying.why_not(self._desk.case, self._desk.focus.selected):
            self._desk.complaint.emit(says)
        else:
            self.place_beside(self._desk.focus.selected)

    def _take_words(self, words: str, x: float, y: float) -> None:
        """Words let go over the board become an excerpt with a card."""
        keep = self.words(words)
        if keep is not None:
            self._lay(lambda case: laying.near(case, self.board, [keep(case)], (x, y)))

    def _middle(self) -> tuple[float, float]:
        middle = self.board.to_board(QPointF(self.board.viewport().rect().center()))
        return middle.x(), middle.y()

    def _lay(self, choose: Callable[[Case], laying.Spots]) -> None:
        spots: laying.Spots = {}

        def lay(case: Case) -> None:
            with case.change("Place on board"):
                if self._board is None:
                    self._lay_out(case, self.board.scene.cards)
                spots.update(choose(case))
                for record, (x, y) in spots.items():
                    acts.place_card(case, self._board, record, x=x, y=y)

        self._do(lay)
        if spots:
            self._desk.focus.select(*spots)

    def _menu_link(self, a: bytes, b: bytes, at: QPoint) -> None:
        link_menu(self, self._desk, a, b).popup(at)
