"""Sentences beside their cause: what happened, what to do, and the buttons that do it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from workbench.ui import icons, theme
from workbench.ui.language import worded
from workbench.ui.saying import wrapped

_FROM_THE_RIGHT = re.compile("[\u0590-\u08ff]")
_LONG = 200  # letters of a sentence from which on its buttons stand below it
_SHAPES = {"finding": "finding", "care": "finding", "note": "hint", "ok": "checked"}


class Remedy(NamedTuple):
    """A button of a message: its verb, and what it does; the message goes, unless it ``stays``."""

    text: str
    does: Callable[[], object]
    stays: bool = False


class InlineMessage(QFrame):
    """One sentence on a tinted ground; ``kind`` is finding, care, note or ok. It stays until closed or solved."""

    closed = Signal()

    def __init__(self, kind: str, says: str, *, remedies: Sequence[Remedy] = (), stacked: bool = False,
                 whole: bool = False, parent: QWidget | None = None) -> None:  # fmt: skip
        """``stacked`` puts the buttons below the words; a ``whole`` one is never lower than its words are."""
        super().__init__(parent)
        self.kind, self.says, self._whole = kind, says, whole
        says = worded(says)
        stacked = stacked or len(says) > _LONG
        self.asks = bool(remedies)  # something to be answered, on whatever page
        self.setProperty("message", kind)
        self.setAccessibleName(says)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 5, 6, 5)
        self._shape = QLabel()
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        words = QLabel(_led(says), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        beside = QVBoxLayout() if stacked else row  # buttons below the words where there is little room
        beside.addWidget(words, 1)
        for remedy in remedies:
            beside.addWidget(self._button(remedy), 0, Qt.AlignmentFlag.AlignLeft if stacked else Qt.AlignmentFlag(0))
        if stacked:
            row.addLayout(beside, 1)
        row.addWidget(self._cross(), 0, Qt.AlignmentFlag.AlignTop)
        self._dress()
        self._shape.setMinimumHeight(self._close.sizeHint().height())  # in the middle of the first line

    def minimumSizeHint(self) -> QSize:
        plain = super().minimumSizeHint()
        return wrapped(self, plain) if self._whole else plain

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._whole and event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _button(self, remedy: Remedy) -> QPushButton:
        button = QPushButton(remedy.text)
        if not remedy.stays:
            button.clicked.connect(self.close_for_good)
        button.clicked.connect(lambda: remedy.does())
        return button

    def _cross(self) -> QToolButton:
        self._close = QToolButton(autoRaise=True, toolTip=self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.clicked.connect(self.close_for_good)
        return self._close

    def close_for_good(self) -> None:
        """Take the message away."""
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def _dress(self) -> None:
        worn = theme.current()
        ink = {"finding": worn.kind("finding").ink, "care": worn.care, "ok": worn.ok}.get(self.kind, worn.accent)
        ratio = self.devicePixelRatioF()
        self._shape.setPixmap(icons.pixmap(_SHAPES[self.kind], ink, ratio=ratio))
        self._close.setIcon(icons.icon("close", worn.text2, 12))
        self._close.setIconSize(icons.side(12))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()


def _led(says: str) -> str:
    """A sentence as the window runs: one from the right does so, too, where a name of Latin letters stands first."""
    return f"\u200f{says}" if QGuiApplication.isRightToLeft() and _FROM_THE_RIGHT.search(says) else says


class MessageBar(QWidget):
    """The newest message above the workspace, and how many stand behind it; the same sentence never stands twice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standing: list[InlineMessage] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 6, 8, 6)
        self._row.setSpacing(6)
        self.more = QToolButton(toolTip=self.tr("Show the message behind this one"))
        self.more.clicked.connect(self._turn)
        self._row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def messages(self) -> list[InlineMessage]:
        """Those that stand now, the one in front last."""
        return [*self._standing]

    def say(self, kind: str, says: str, *, remedies: Sequence[Remedy] = (), passing: bool = False) -> InlineMessage:
        """Show a sentence; what went well is told until something else does, a ``passing`` one on this page only."""
        for other in self.messages():
            if other.says == says or kind == other.kind == "ok":
                other.close_for_good()
        message = InlineMessage(kind, says, remedies=remedies, parent=self)
        message.asks = bool(remedies) and not passing
        self._row.insertWidget(0, message, 1)
        message.closed.connect(lambda: self._drop(message))
        self._standing.append(message)
        self._arrange()
        return message

    def clear(self, *kinds: str) -> None:
        """Take away the messages of these kinds, or all."""
        for message in self.messages():
            if not kinds or message.kind in kinds:
                message.close_for_good()

    def turn_page(self) -> None:
        """Another page is shown, or an act is taken back: what was only told goes; what went wrong, or can still be
        answered, stays."""
        for message in self.messages():
            if message.kind == "ok" or (message.kind == "note" and not message.asks):
                message.close_for_good()

    def _drop(self, message: InlineMessage) -> None:
        if message in self._standing:
            self._standing.remove(message)
            self._arrange()

    def _turn(self) -> None:
        self._standing.insert(0, self._standing.pop())
        self._arrange()

    def _arrange(self) -> None:
        """Only the one in front is seen, so that messages never push the page further down."""
        for message in self._standing:
            message.setVisible(message is self._standing[-1])
        behind = len(self._standing) - 1
        self.more.setText(self.tr("{} more").format(behind))
        self.more.setVisible(behind > 0)
        self.setVisible(bool(self._standing))
