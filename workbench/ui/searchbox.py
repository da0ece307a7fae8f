"""The search box: words find places in the case, ``>`` finds commands; Enter jumps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workbench.ui import icons, theme
from workbench.ui.actions import Actions
from workbench.ui.keycaps import KeyCap

_PAUSE = 120  # milliseconds after the last key before a search begins
_ROWS, _ROW = 12, 25  # lines shown at most, and the pixels of each
_WIDE = 620


class Found(NamedTuple):
    """One line of the list: what it says, its shape, and what choosing it does."""

    text: str
    icon: str
    does: Callable[[], object]
    aside: str = ""


class SearchBox(QLineEdit):
    """Asks ``finder`` for lines while it is typed in; the arrows walk them and Enter takes one."""

    searched = Signal()

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self.finder: Callable[[str], Sequence[Found]] | None = None
        self.found: list[Found] = []
        self.setPlaceholderText(self.tr("Search this case, or type > for a command"))
        self.setAccessibleName(self.tr("Search this case"))
        self._cap = KeyCap("Ctrl+K", self)
        self.textChanged.connect(lambda words: self._cap.setVisible(not words))
        self.setTextMargins(20, 0, 0, 0)
        self.setMinimumWidth(160)
        self.setMaximumWidth(560)
        self.list = _List(self)
        self.list.itemClicked.connect(self._take)
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self._search)
        self.textEdited.connect(lambda: self._pause.start())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        cap = self._cap.sizeHint()
        self._cap.setGeometry(self.width() - cap.width() - 7, (self.height() - cap.height()) // 2, *cap.toTuple())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(9, (self.height() - 14) / 2, 14, 14)
            icons.paint_icon(painter, "search", box=box, colour=theme.current().text3)

    def ask(self) -> None:
        """Come here and begin a new search."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def _search(self) -> None:
        words = self.text().strip()
        if words.startswith(">"):
            self.found = list(self._commands(words[1:].strip().casefold()))
        else:
            self.found = list(self.finder(words)) if words and self.finder else []
        self._show(words)
        self.searched.emit()

    def _commands(self, words: str) -> list[Found]:
        return [
            Found(self.tr(act.text), act.icon, self._actions[act.name].trigger, ", ".join(act.keys))
            for act in self._actions
            if words in act.text.casefold() + " " + act.says and self._actions[act.name].isEnabled()
        ]

    def _show(self, words: str) -> None:
        self.list.fill(self.found, self.tr("Nothing in this case says “{}”.").format(words))
        frame = self.list.frame
        frame.setVisible(bool(words))
        if words:
            corner = self.mapTo(self.window(), QPoint(0, self.height() + 2))
            rows = min(max(1, len(self.found)), _ROWS)
            wide = min(max(self.width(), _WIDE), self.window().width() - corner.x() - 8)
            frame.setGeometry(corner.x(), corner.y(), wide, rows * _ROW + 12)
            frame.raise_()

    def _take(self, item: QListWidgetItem | None = None) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._search()
        at = self.list.currentRow()
        self.list.frame.hide()
        if 0 <= at < len(self.found):
            self._leave()
            self.found[at].does()

    def _leave(self) -> None:
        """Give the keyboard back to the page, or Ctrl+Z would undo what was typed here instead of the last act."""
        self.list.frame.hide()
        self.clear()
        self.window().centralWidget().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _ROWS, Qt.Key.Key_PageUp: -_ROWS}
        if event.key() in step:
            self.list.step(step[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif event.matches(QKeySequence.StandardKey.Cancel):
            self._leave()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.list.frame.hide()


class _List(QListWidget):
    """The lines below the box, inside the window so that it needs no window of its own."""

    def __init__(self, box: QLineEdit) -> None:
        self.frame = QFrame(box.window(), frameShape=QFrame.Shape.StyledPanel)
        super().__init__(self.frame)
        self.frame.setObjectName("found")
        self.frame.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("Search results"))
        column = QVBoxLayout(self.frame)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self)
        self.frame.hide()

    def fill(self, found: Sequence[Found], nothing: str) -> None:
        """Show these lines, or that there are none."""
        self.clear()
        worn = theme.current()
        for each in found:
            item = QListWidgetItem(f"{each.text}   {each.aside}".rstrip(), self)
            if each.icon:
                ink = worn.kinds[each.icon].ink if each.icon in worn.kinds else worn.text2
                item.setIcon(icons.icon(each.icon, ink))
        if not found:
            QListWidgetItem(nothing, self).setFlags(Qt.ItemFlag.NoItemFlags)
        self.setCurrentRow(0 if found else -1)

    def step(self, by: int) -> None:
        """Walk the lines."""
        self.setCurrentRow(min(max(self.currentRow() + by, 0), self.count() - 1))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.frame.hide()
