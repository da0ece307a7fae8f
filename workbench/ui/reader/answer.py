"""Beside the words: what the current suggestion reads them as, why, what else they may mean, and the keys."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from workbench.ui import icons, theme
from workbench.ui.plain import escape, line
from workbench.ui.reader.underlines import Suggested

_ICONS = {"date": "clock", "aircraft": "sighting", "place": "entity", "actor": "entity", "attribution": "source",
          "hedge": "claim"}  # fmt: skip
MOST = 6  # other readings that are listed


class AnswerBox(QFrame):
    """A small card in the margin; its buttons never take the keyboard from the words."""

    accepted = Signal(int)  # which other reading, from 0; -1 for the one that stands
    dismissed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("answer", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 6, 6, 6)
        self._column.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(5)
        self._shape = QLabel()
        self.reading = QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        head.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.reading, 1)
        self.take = self._button("↵", self.tr("Accept (Enter)"))
        self.take.clicked.connect(lambda: self.accepted.emit(-1))
        self.leave = self._button("X", self.tr("Dismiss (X)"))
        self.leave.clicked.connect(self.dismissed)
        for button in (self.take, self.leave):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(head)
        self.why = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.why.setProperty("role", "small")
        self._column.addWidget(self.why)
        self.others: list[QToolButton] = []
        self.hide()

    def _button(self, key: str, says: str) -> QToolButton:
        button = QToolButton(text=key, toolTip=says)
        button.setProperty("keycap", "true")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAccessibleName(says)
        return button

    def show_answer(self, current: Suggested) -> None:
        """Show what a suggestion says."""
        for button in self.others:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.others = []
        look = theme.current()
        self._shape.setPixmap(icons.pixmap(_ICONS[current.kind], look.text2, ratio=self.devicePixelRatioF()))
        self.reading.setText(f"<b>{escape(line(current.reading))}</b>")
        self.why.setText(line(current.why))
        self.why.setVisible(bool(current.why))
        self.take.setVisible(current.stands)
        for n, (value, why) in enumerate(current.others[:MOST]):
            self._other(n, value, why)
        self.setAccessibleName(f"{current.reading}. {current.why}")
        self.setToolTip(current.why)
        self.setFixedWidth(self.parentWidget().width() - 8)
        self.setFixedHeight(self._column.heightForWidth(self.width()))

    def _other(self, n: int, value: str, why: str) -> None:
        button = self._button(f"{n + 1}  {line(value)}", self.tr("Take {} ({}): {}").format(value, n + 1, why))
        button.clicked.connect(partial(self.accepted.emit, n))
        self.others.append(button)
        self._column.addWidget(button)
