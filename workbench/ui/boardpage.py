"""The Board workspace: one board of the case, laid out, linked and pruned by hand, and beside it what is not on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.case.cards import Card, boards
from workbench.case.case import Change
from workbench.case.faces import KINDS
from workbench.case.framed import Framed, folded
from workbench.case.onboard import TELLING
from workbench.ui import kept
from workbench.ui.board import corners, laying, listing, membership
from workbench.ui.board.finding import Finding
from workbench.ui.board.likenesses import Likenesses
from workbench.ui.board.listed import BoardOutline
from workbench.ui.board.membership import Area
from workbench.ui.board.ordering import Ordering
from workbench.ui.board.over import Over
from workbench.ui.board.placing import Placing
from workbench.ui.board.reading import Reading
from workbench.ui.board.sheet import Sheet
from workbench.ui.board.told import Told
from workbench.ui.board.tray import Tray
from workbench.ui.board.view import BoardView
from workbench.ui.desk import Desk
from workbench.ui.findings import Findings
from workbench.ui.siftchip import narrowed_by

_PAUSE = 60  # milliseconds until the cards follow a brush in motion
_AT_ONCE = 60  # cards up to which an act on their records is followed at once, else in the turn behind it
_LAID_AT_ONCE = 1_000  # the same for acts on the cards themselves
_ALWAYS = TELLING - set(KINDS) | {"board", "excerpt"}  # tell on others
_LISTED = set(KINDS) | {"publisher"}  # tell on the tray
_ZOOMS = {"zoom-in": 1.2, "zoom-out": 1 / 1.2}


class BoardPage(QWidget):
    """The board with its tools over it and its tray beside it; a case without one shows a layout to begin from."""

    open_requested = Signal(bytes)
    attach_requested = Signal(bytes)  # a source that is named but not held

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.current: bytes | None = None  # the board that is shown; none while a first layout is only offered
        self.boards: list[tuple[bytes, str]] = []
        self._stale = True
        self.reading = Reading(self)
        self.placing = Placing(self)
        self.ordering = Ordering(self)
        self.asked: Callable[[str], object] = lambda name: None  # an act of a tool that the board has no name for
        self.ask_link: Callable[[bytes, bytes, QPoint], object] = self.placing.menu_link
        self.words: Callable[[str], laying.Keep | None] = lambda text: None  # dropped words as found in a source
        self.setAccessibleName(self.tr("Board"))
        self._outside: frozenset[bytes] = frozenset()
        self._rows: dict[str, frozenset[bytes]] = {}  # touched, and not followed yet
        self._returning = False  # to where the board was left that is coming in
        self._dimming = QTimer(self, interval=_PAUSE, singleShot=True)
        self._dimming.timeout.connect(self._dim)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._catch_up)
        self._then = QTimer(self, interval=0, singleShot=True)
        self._then.timeout.connect(self._came)
        self.board = BoardView(self)
        self.board.follow(desk.focus)
        self.board.judge = self.placing.judge
        self.over = Over(self.board)
        self.tray = Tray(desk, self)
        self._told = Told(self)
        self.outline = BoardOutline(self.board, self)
        self.outline.hide()
        self.finding = Finding(self, self)
        self.likenesses = Likenesses(desk, self.board)
        self.setFocusProxy(self.board)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.tray)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.finding.bar)
        column.addWidget(self.board, 1)
        row.addLayout(column, 1)
        row.addWidget(self.outline)
        self._connect()

    def _connect(self) -> None:
        board = self.board
        board.cards_moved.connect(self.placing.moved)
        board.remove_requested.connect(self.placing.removed)
        board.link_requested.connect(lambda a, b: self.ask_link(a, b, QCursor.pos()))
        board.open_requested.connect(self._open)
        board.attach_requested.connect(self.attach_requested)
        board.drop_requested.connect(self.placing.place)
        board.text_dropped.connect(self.placing.take_words)
        board.tidy_requested.connect(self.tidy)
        board.resized.connect(self._arrange)
        board.armed_changed.connect(self._arrange)
        self.over.fold.turned.connect(self._arrange)
        self.over.tools.asked.connect(self._use)
        self.over.tools.chosen.connect(self.choose)
        self.tray.placed.connect(self.placing.place_beside)
        self._told.changed.connect(self._show)
        self.reading.came.connect(self._came)
        self.finding.changed.connect(self._dim)
        self.outline.opened.connect(self.open_requested)
        self.outline.left.connect(self.toggle_outline)
        self.desk.focus.selection_changed.connect(self._arrange)
        self.desk.opened.connect(self._opened)
        self.desk.closed.connect(self._closed)
        self.desk.changed.connect(self._changed)

    # what is shown

    def _opened(self) -> None:
        self.current, self._stale = None, True
        self.board.moved = False
        if self.isVisible():
            self.refresh()

    def _closed(self) -> None:
        self._keep_place()
        self.current = None
        self.reading.leave()
        self._told.leave()
        self.board.show_board([], [])
        self.tray.follow(())

    def _changed(self, change: Change) -> None:
        laid, tables = set(self.board.scene.at), set(change.rows)
        touched = self.reading.busy or any(key in laid for keys in change.rows.values() for key in keys)
        self._stale = self._stale or self.current is None or touched or bool(tables & _ALWAYS)
        if self.isVisible():
            for kind, keys in change.rows.items() if self._stale else ():
                self._rows[kind] = keys | self._rows.get(kind, frozenset())
            if len(self.raw) > (_LAID_AT_ONCE if tables & {"card", "board"} else _AT_ONCE):
                self._soon.start()
            else:
                self._catch_up()
            if tables & _LISTED or laid != set(self.board.scene.at):
                self.tray.follow(self.laid)

    def _catch_up(self) -> None:
        """Show what acts have touched: that alone where it can be told, else all of the board."""
        rows, self._rows = self._rows, {}
        if self._stale and self.isVisible() and self.desk.case is not None:
            alone = self.current is not None and "board" not in rows and self.reading.follow(self.desk.case, rows)
            self._stale = not alone
            if not alone:
                self.refresh()
            elif len(self.raw) > _LAID_AT_ONCE:
                self._then.start()
            else:
                self._came()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)
        if self._stale and self.desk.case is not None:
            self.refresh()
        self.tray.follow(self.laid)

    def hideEvent(self, event: object) -> None:
        super().hideEvent(event)
        self._keep_place()

    def refresh(self) -> None:
        """Read the board again."""
        case = self.desk.case
        self._stale = False
        self.boards = listing.ordered(self.desk, boards(case))
        before, held = self.current, [key for key, _ in self.boards]
        self.current = self.current if self.current in held else next(iter(held), None)
        self._rows, self._returning = {}, self._returning or self.current != before
        self._told.pause()
        if self.current is not None:
            self.reading.begin(case, self.current)
        else:
            self.reading.offer(case)
        self.board.bare, self.board.writable = self.current is None and self.reading.bare, self.desk.writable
        self.over.tools.show_boards(self.boards, self.current, writable=self.desk.writable)
        self._arrange()

    @property
    def raw(self) -> list[Card]:
        """Every card of the board, those of folded frames too."""
        return self.reading.held.cards

    @property
    def framed(self) -> list[Framed]:
        """Its frames."""
        return self.reading.held.framed

    @property
    def locked(self) -> frozenset[bytes]:
        """The records whose cards stay where they are."""
        return self.reading.held.locked

    def watch(self, found: Findings) -> None:
        """Mark what these findings are about."""

        def take() -> None:
            if self._told.wrong.take(found.pressing) and self.desk.case is not None:
                self._show()

        found.changed.connect(take)

    def wrong_with(self, record: bytes) -> list[str]:
        """What does not fit with a record, each a line."""
        return self._told.wrong.words(record)

    def _came(self, sheet: Sheet | None = None) -> None:
        """Show what was read, then work out what more is to be told of it."""
        self._then.stop()
        self._show(sheet)
        if self._returning:
            self._returning = False
            self._return_to_place()
            self._arrange()
            self.board.bring_primary()
        if not self.reading.busy:
            self._told.follow(self.desk.case, self.raw, self.framed)

    def _show(self, sheet: Sheet | None = None) -> None:
        """Draw what was read, if it is anything else than what is seen."""
        held, told = self.reading.held, self._told
        edges = told.wrong.joined(held.edges, self.laid)
        laid, edges, open_ = folded(told.complete(held.cards), edges, told.entitled(held.framed))
        outlines = [membership.as_frame(frame) for frame in open_]
        board = self.board
        shown = (board.scene.cards, board.shown_edges, board.shown_frames, board.shown_locked)
        if (laid, edges, outlines, self.locked) != shown:
            board.samples = corners.samples(edges)
            board.show_board(laid, edges, frames=outlines, locked=self.locked, ready=sheet)
            self._arrange()
            self._dim()
            self.likenesses.follow(laid)
            self.tray.follow(self.laid)

    @property
    def laid(self) -> frozenset[bytes]:
        """The records on this board, those within folded frames too."""
        return self.reading.laid

    def _arrange(self) -> None:
        """Put tools and legend over the ground, and fit a board that nobody moved beneath them."""
        legend, head = self.over.arrange(self.board.viewport().rect(), self.board.samples)
        if (legend, head) != (self.board.legend, self.board.head):
            self.board.legend, self.board.head = legend, head
            if not self.board.moved:
                self.board.look_again()
        self.board.viewport().update()
        self.over.tools.show_state(
            linking=self.board.hand.armed,
            writable=self.desk.writable,
            cards=bool(self.board.scene.cards),
            picked=self.desk.focus.primary in self.board.scene.at,
        )

    def _keep_place(self) -> None:
        """Remember where the analyst left this board; one that was not moved opens fitted again."""
        if self.current is not None:
            key = f"board/{self.current.hex()}"
            if self.board.moved:
                self.desk.settings.setValue(key, [repr(each) for each in self.board.place()])
            else:
                self.desk.settings.remove(key)

    def _return_to_place(self) -> None:
        place = kept.numbers(self.desk.settings, f"board/{self.current.hex()}", count=3) if self.current else None
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
        folded = {frame.id for frame in self.framed if frame.folded and self._outside.issuperset(frame.members)}
        self.board.dim(self._outside | folded | self.finding.dimmed)
        by = narrowed_by(self.desk.focus)
        count = sum(card.record in self._outside for card in self.board.scene.cards) if by else 0
        says = self.tr("{} dimmed, outside {}").format(count, by) if count else ""
        self.over.dimmed.setText(says)
        self._arrange()

    def choose(self, board: bytes) -> None:
        """Show another board."""
        self._keep_place()
        self.current, self._returning = board, True
        self.refresh()

    def _open(self, record: bytes) -> None:
        """Open the words of a record, or a folded frame."""
        if any(frame.id == record for frame in self.framed):
            self.asked("board-unfold")
        else:
            self.open_requested.emit(record)

    def toggle_outline(self) -> None:
        """Show the board as a tree of cards and links, or hide it again."""
        shown = self.outline.isHidden()
        self.outline.setVisible(shown)
        (self.outline if shown else self.board).setFocus(Qt.FocusReason.ShortcutFocusReason)

    # tools

    def _use(self, name: str) -> None:
        """Do what a button of the tools stands for."""
        board, picked = self.board, self.board.picked()
        if name in _ZOOMS:
            board.zoom(_ZOOMS[name])
        elif name == "link" and not board.hand.armed:
            board.hand.begin_link(picked[0]) if picked else board.hand.arm(True)
        elif name in ("select", "link"):
            board.hand.drop()
        elif name in ("fit", "tidy"):
            {"fit": board.fit, "tidy": self.tidy}[name]()
        else:
            self.asked(name)
        self._arrange()

    def tidy(self) -> None:
        """Put the selected cards, or all if fewer than two are, in order from left to right; one act."""
        self.ordering.tidy()

    def put(
        self, places: dict[int, tuple[float, float]], *, areas: Sequence[Area] = (), gone: Sequence[bytes] = ()
    ) -> None:  # fmt: skip
        """Lay cards at these places, in one act, with new areas round some and without the frames that go.

        None comes into a group or goes out of one by it.
        """
        before = self.board.places()
        moved = self.board.put(places)
        if areas or gone:
            self.placing.arranged(moved, areas, gone)
        elif moved:
            self.placing.moved(moved, regroup=False)
        self.board.glide(before)
