"""Beside the words: what the current suggestion reads them as, why, what else they may mean, and the keys."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workbench.ui import icons, theme
from workbench.ui.keycaps import CapButton
from workbench.ui.language import worded
from workbench.ui.plain import escape, line
from workbench.ui.reader.underlines import Suggested

_ICONS = {"date": "clock", "aircraft": "sighting", "place": "entity", "actor": "entity", "attribution": "source",
          "hedge": "claim", "claim": "claim"}  # fmt: skip
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
        self._column.setContentsMargins(8, 4, 4, 6)
        self._column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(1)
        self._shape = QLabel(margin=3)
        self.reading = QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self.take = CapButton("Enter", "", says=self.tr("Accept (Enter)"))
        self.take.clicked.connect(lambda: self.accepted.emit(-1))
        self.leave = CapButton("X", "", says=self.tr("Dismiss (X)"))
        self.leave.clicked.connect(self.dismissed)
        top = Qt.AlignmentFlag.AlignTop
        head.addWidget(self._shape, 0, top)
        head.addSpacing(4)
        head.addWidget(self.reading, 1)
        head.addWidget(self.take, 0, top)
        head.addWidget(self.leave, 0, top)
        self._column.addLayout(head)
        self.why = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.why.setProperty("role", "small")
        self._column.addWidget(self.why)
        self.others: list[CapButton] = []
        self.hide()

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
        why = worded(current.why)
        self.why.setText(line(why))
        self.why.setVisible(bool(why))
        self.take.setVisible(current.stands)
        for n, (value, why) in enumerate(current.others[:MOST]):
            self._other(n, value, why)
        self.setAccessibleName(f"{current.reading}. {why}")
        self.setToolTip(why)
        self.setFixedWidth(self.parentWidget().width() - 8)
        self._column.activate()
        self.setFixedHeight(self._column.totalHeightForWidth(self.width()))

    def _other(self, n: int, value: str, why: str) -> None:
        says = self.tr("Take {} ({}): {}").format(value, n + 1, why)
        button = CapButton(str(n + 1), line(value), says=says)
        button.clicked.connect(partial(self.accepted.emit, n))
        self.others.append(button)
        self._column.addWidget(button)
        button.show()  # counts for the height at once
