"""The two bars over the text: which part of a long text is shown, and finding words in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from workbench.ui import icons, theme
from workbench.ui.bounded import bound


class Bar(QWidget):
    """One row of words and buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("bar", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icons: dict[QToolButton, str] = {}
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(12, 4, 12, 4)
        self.row.setSpacing(8)

    def button(self, icon: str, words: str) -> QToolButton:
        """Add a button that shows an icon and says in words what it does."""
        button = QToolButton()
        self._icons[button] = icon
        self._dress()
        button.setToolTip(words)
        button.setAccessibleName(words)
        self.row.addWidget(button)
        return button

    def _dress(self) -> None:
        for button, icon in self._icons.items():
            button.setIcon(icons.icon(icon, theme.current().text2))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()


class PartBar(Bar):
    """Says which part of a long text is shown, and steps to the ones beside it."""

    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.words = QLabel()
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.row.addWidget(self.words)
        self.row.addStretch()
        self.back = self.button("back", self.tr("Previous part (Ctrl+Page up)"))
        self.on = self.button("forward", self.tr("Next part (Ctrl+Page down)"))
        self.back.clicked.connect(lambda: self.stepped.emit(-1))
        self.on.clicked.connect(lambda: self.stepped.emit(1))

    def tell(self, number: int, parts: int, start: int, end: int, total: int) -> None:
        """Name the part shown; hidden when there is only one."""
        words = self.tr("Part {n} of {parts} · characters {start}–{end} of {total}")
        counts = {"n": number + 1, "parts": parts, "start": start + 1, "end": end, "total": total}
        self.words.setText(words.format(**{name: f"{count:,}" for name, count in counts.items()}))
        self.back.setEnabled(number > 0)
        self.on.setEnabled(number + 1 < parts)
        self.setVisible(parts > 1)


class FindBar(Bar):
    """Finds words in what is shown; Enter or F3 goes on, Esc leaves."""

    changed = Signal(str)
    stepped = Signal(int)
    left = Signal()

    def __init__(self, asks: str = "") -> None:
        """``asks`` says in what words are looked for, where that is no source."""
        super().__init__()
        self.field = QLineEdit()
        self.field.setPlaceholderText(asks or self.tr("Find in this source"))
        self.field.setAccessibleName(self.field.placeholderText())
        bound(self.field)
        self.field.setMaximumWidth(320)
        self.row.addWidget(self.field, 1)
        self.count = QLabel()
        self.count.setProperty("role", "small")
        self.row.addWidget(self.count)
        back = self.button("back", self.tr("Previous (Shift+F3)"))
        on = self.button("forward", self.tr("Next (F3)"))
        close = self.button("close", self.tr("Close (Esc)"))
        self.row.addStretch()
        self.field.textChanged.connect(self.changed)
        back.clicked.connect(lambda: self.stepped.emit(-1))
        on.clicked.connect(lambda: self.stepped.emit(1))
        close.clicked.connect(self.left)
        self.hide()

    def open(self, words: str) -> None:
        """Show the bar, ready to type; selected words are looked for at once."""
        self.show()
        if words:
            self.field.setText(words)
        self.field.setFocus()
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.stepped.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)
