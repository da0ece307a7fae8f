"""The Board workspace: one board of the case, laid out, linked and pruned by hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.case import acts
from workbench.case.cards import Card, Edge, cards, suggested
from workbench.case.case import Case, Change
from workbench.ui.board.scene import snapped
from workbench.ui.board.view import BoardView
from workbench.ui.desk import Desk
from workbench.ui.timeline.calendar import brush_words
from workbench.values.words import LINK_KINDS

MOST = 400  # records up to which a first layout is offered
_PAUSE = 60  # milliseconds until the cards follow a brush in motion
_STEP = 24  # board pixels between cards dropped together
_SHOWN = {
    "board",
    "card",
    "link",
    "quotation",
    "sighting",
    "claim",
    "source",
    "grade",
    "excerpt",
    "lead",
    "entity",
}


class BoardPage(QWidget):
    """A bar to choose the board, and the board; a case without one shows a layout to begin from."""

    open_requested = Signal(bytes)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._board: bytes | None = None
        self._named: object = None
        self._stale = True
        self._edges: list[Edge] | None = None
        self.ask_link: Callable[[bytes, bytes, QPoint], object] = self._menu_link
        self.setAccessibleName(self.tr("Board"))
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Which board"))
        self.choice.setMinimumWidth(180)
        self.says = QLabel()
        self.says.setProperty("role", "faint")
        self.dimmed = QLabel()
        self.dimmed.setProperty("role", "faint")
        self._outside: frozenset[bytes] = frozenset()
        self._dimming = QTimer(self, interval=_PAUSE, singleShot=True)
        self._dimming.timeout.connect(self._dim)
        self.board = BoardView(self)
        self.board.follow(desk.focus)
        self.setFocusProxy(self.board)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar())
        column.addWidget(self.board, 1)
        self._connect()

    def _bar(self) -> QWidget:
        bar = QWidget()
        bar.setProperty("bar", "true")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 5, 12, 5)
        self.new = QPushButton(self.tr("New board…"))
        fit = QPushButton(self.tr("Fit"))
        fit.setToolTip(self.tr("Show the whole board (0)"))
        fit.clicked.connect(self.board.fit)
        self.new.clicked.connect(self._ask_new)
        for widget in (self.choice, self.new):
            row.addWidget(widget)
        row.addWidget(self.says, 1)
        row.addWidget(self.dimmed)
        row.addWidget(fit)
        return bar

    def _connect(self) -> None:
        self.choice.activated.connect(lambda: self._choose(self.choice.currentData()))
        self.board.cards_moved.connect(self._moved)
        self.board.remove_requested.connect(self._removed)
        self.board.link_requested.connect(lambda a, b: self.ask_link(a, b, QCursor.pos()))
        self.board.open_requested.connect(self.open_requested)
        self.board.drop_requested.connect(self.place)
        self._desk.opened.connect(self._opened)
        self._desk.closed.connect(self._closed)
        self._desk.changed.connect(self._changed)

    # what is shown

    def _opened(self) -> None:
        self._board, self._stale = None, True
        self.board.fitted = False
        if self.isVisible():
            self.refresh()

    def _closed(self) -> None:
        self._board = self._edges = None
        self.board.show_board([], [])

    def _changed(self, change: Change) -> None:
        if set(change.rows) & _SHOWN:
            self._stale = True
            if self.isVisible():
                self.refresh()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)
        if self._stale and self._desk.case is not None:
            self.refresh()

    def refresh(self) -> None:
        """Read the board again."""
        case = self._desk.case
        self._stale = False
        boards = case.rows("SELECT id, name FROM board WHERE deleted = 0 ORDER BY id")
        if self._board not in [key for key, _ in boards]:
            self._board = boards[0][0] if boards else None
        self._name(boards)
        if self._board is not None:
            laid, edges = cards(case, self._board)
        else:
            laid, edges = suggested(case) if _few(case) else ([], [])
        if laid != self.board.scene.cards or edges != self._edges:
            self._edges = edges
            self.board.show_board(laid, edges)
            self._dim()
        self.new.setEnabled(self._desk.writable)

    def narrow(self, outside: frozenset[bytes]) -> None:
        """Dim the cards outside the brushed time, and say how many they are."""
        self._outside = outside
        self._dimming.start()

    def _dim(self) -> None:
        self.board.dim(self._outside)
        span = self._desk.focus.span
        count = sum(card.record in self._outside for card in self.board.scene.cards) if span else 0
        says = self.tr("{} dimmed, outside {}").format(count, brush_words(*span)) if span and count else ""
        self.dimmed.setText(says)

    def _name(self, boards: Sequence[tuple[bytes, str]]) -> None:
        if self._named == (boards, self._board):
            return
        self._named = (boards, self._board)
        self.choice.clear()
        for key, name in boards:
            self.choice.addItem(name or self.tr("Unnamed"), key)
        self.choice.setVisible(bool(boards))
        self.choice.setCurrentIndex(next((at for at, (key, _) in enumerate(boards) if key == self._board), -1))
        first = self.tr("A first layout; it becomes a board when a card is moved.")
        self.says.setText("" if boards else first)

    def _choose(self, board: bytes) -> None:
        self._board = board
        self.board.fitted = False
        self.refresh()

    # acts

    def _ask_new(self) -> None:
        name, given = QInputDialog.getText(self, self.tr("New board"), self.tr("Name of the board:"))
        if given and name.strip():
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

    def place(self, records: Sequence[bytes], x: float, y: float) -> None:
        """Lay records on the board, the first at this place."""

        def lay(case: Case) -> None:
            with case.change("Place on board"):
                if self._board is None:
                    self._lay_out(case, self.board.scene.cards)
                for at, record in enumerate(records):
                    acts.place_card(case, self._board, record, x=x + at * _STEP, y=y + at * _STEP)

        self._do(lay)

    def place_selected(self) -> None:
        """Lay the selection in the middle of what is seen of the board."""
        middle = self.board.to_board(QPointF(self.board.viewport().rect().center()))
        self.place(self._desk.focus.selected, snapped(middle.x()), snapped(middle.y()))

    def _menu_link(self, a: bytes, b: bytes, at: QPoint) -> None:
        menu = QMenu(self)
        case = self._desk.case
        menu.addSection(f"{case.number(a)} → {case.number(b)}")
        for kind, meaning in LINK_KINDS.meanings.items():
            action = menu.addAction(
                f"&{kind.replace('-', ' ')}", lambda kind=kind: self._desk.attempt(acts.link, a, kind, b)
            )
            action.setToolTip(meaning)
        menu.setToolTipsVisible(True)
        menu.popup(at)


def _few(case: Case) -> bool:
    count = case.value("SELECT count(*) FROM derived_number WHERE tbl IN ('source', 'sighting', 'claim', 'lead')")
    return count <= MOST
