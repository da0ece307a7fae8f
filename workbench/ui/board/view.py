"""The board: every card and link of one board on a ground to pan and zoom, following the one selection."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from workbench.ui import absolute
from workbench.ui.board import keys, overlay
from workbench.ui.board.ground import BoardGround
from workbench.ui.board.hand import Hand
from workbench.ui.board.pictures import Pictures
from workbench.ui.board.scene import snapped
from workbench.ui.board.type import Faces

RECORDS = "application/x-workbench-records"  # record ids as hex, one a line


class BoardView(BoardGround):
    """Cards and links painted from arrays, without an item for each; pointer and keys act on them."""

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Board"))
        self.hand = Hand(self)
        self.judge: Callable[[list[bytes], str], str] = lambda records, words: ""  # why these cannot be laid here
        self.settled.connect(self.hand.drop)
        self.pictures = Pictures(self)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def still(self) -> bool:
        """Whether all that is in sight is drawn as it is to stay."""
        return not self.isVisible() or self.pictures.still

    def paintEvent(self, event: QPaintEvent) -> None:
        with absolute.painter(self.viewport()) as painter:
            self.pictures.paint(painter)
            overlay.paint(painter, self, self.hand)

    # events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.hand.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.hand.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.hand.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self.to_ground(event.position())
        card = self.scene.card_at(place.x(), place.y())
        if card is not None:
            self.open_requested.emit(self.scene.cards[card].record)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1.2 ** (turn.y() / 120), event.position())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pan(-(turn.y() or turn.x()) / 2, 0)
        else:
            self.pan(-turn.x() / 2, -turn.y() / 2)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not keys.press(self, self.hand, event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.resized.emit()
        if not self.moved:
            self.look_again()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.faces = Faces()
            self.settle(self.scene.cards, self.scene.edges)
        elif event.type() == QEvent.Type.PaletteChange:
            self.redraw()

    # what is dragged here

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take records and words; files and addresses are for the window."""
        mime = event.mimeData()
        if mime.hasUrls():
            event.ignore()
            return
        why = self.judge(dragged(mime), mime.text())
        self.refusal = (event.position(), why) if why else None
        self.viewport().update()
        event.setDropAction(Qt.DropAction.IgnoreAction if why else Qt.DropAction.CopyAction)
        event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.refusal = None
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        records, mime = dragged(event.mimeData()), event.mimeData()
        place = self.to_ground(event.position())
        x, y = snapped(place.x()), snapped(place.y())
        self.refusal = None
        if not self.judge(records, mime.text()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            if records:
                self.drop_requested.emit(records, x, y)
            else:
                self.text_dropped.emit(mime.text(), x, y)


def dragged(mime: QMimeData) -> list[bytes]:
    """The records that are dragged; none where another program gives what names no records."""
    try:
        return [bytes.fromhex(line) for line in bytes(mime.data(RECORDS).data()).decode("ascii").split()]
    except ValueError:
        return []
