"""Sentences beside their cause: what happened, what to do, and the buttons that do it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from workbench.ui import icons, theme

_SHAPES = {"finding": "finding", "care": "finding", "note": "note", "ok": "check"}


class Remedy(NamedTuple):
    """A button of a message: its verb, and what it does before the message goes."""

    text: str
    does: Callable[[], object]


class InlineMessage(QFrame):
    """One sentence on a tinted ground; ``kind`` is finding, care, note or ok. It stays until closed or solved."""

    def __init__(self, kind: str, says: str, *, remedies: Sequence[Remedy] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self.says = kind, says
        self.setProperty("message", kind)
        self.setAccessibleName(says)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 5, 6, 5)
        self._shape = QLabel()
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        words = QLabel(says, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(words, 1)
        for remedy in remedies:
            row.addWidget(self._button(remedy))
        row.addWidget(self._cross(), 0, Qt.AlignmentFlag.AlignTop)
        self._dress()

    def _button(self, remedy: Remedy) -> QPushButton:
        button = QPushButton(remedy.text)
        button.clicked.connect(lambda: (self.close_for_good(), remedy.does()))
        return button

    def _cross(self) -> QToolButton:
        self._close = QToolButton(autoRaise=True, toolTip=self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.clicked.connect(self.close_for_good)
        return self._close

    def close_for_good(self) -> None:
        """Take the message away."""
        self.hide()
        self.deleteLater()

    def _dress(self) -> None:
        worn = theme.current()
        ink = {"finding": worn.kind("finding").ink, "care": worn.care, "ok": worn.ok}.get(self.kind, worn.accent)
        ratio = self.devicePixelRatioF()
        self._shape.setPixmap(icons.pixmap(_SHAPES[self.kind], ink, ratio=ratio))
        self._close.setIcon(icons.icon("close", worn.text2, 12))
        self._close.setIconSize(QSize(12, 12))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()


class MessageBar(QWidget):
    """The messages above the workspace, newest last; the same sentence never stands twice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 6, 8, 6)
        self._column.setSpacing(4)
        self.hide()

    def messages(self) -> list[InlineMessage]:
        """Those that stand now."""
        return [each for each in self.findChildren(InlineMessage) if not each.isHidden()]

    def say(self, kind: str, says: str, *, remedies: Sequence[Remedy] = ()) -> InlineMessage:
        """Show a sentence; what went well is told until something else does."""
        for other in self.messages():
            if other.says == says or kind == other.kind == "ok":
                other.close_for_good()
        message = InlineMessage(kind, says, remedies=remedies, parent=self)
        self._column.addWidget(message)
        message.installEventFilter(self)
        self.show()
        return message

    def clear(self, *kinds: str) -> None:
        """Take away the messages of these kinds, or all."""
        for message in self.messages():
            if not kinds or message.kind in kinds:
                message.close_for_good()

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:
        if event.type() == QEvent.Type.HideToParent:
            self.setVisible(bool(self.messages()))
        return super().eventFilter(watched, event)
