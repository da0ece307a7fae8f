"""What one types in a form: lines, longer words, chains of names, records, ticks; bounded, and nothing is cut."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
)

from workbench.ui import theme
from workbench.ui.forms.bounds import LINE, WORDS, Bounds, fault
from workbench.ui.language import tr, worded
from workbench.ui.plain import tip
from workbench.ui.spelling.marking import AreaSpelling, LineSpelling

NOT_STATED = "not stated"
_EDGES = 22  # pixels between a line's edges and its words
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def sends(event: QEvent) -> bool:
    """Whether a key press is Ctrl+Enter, which does what the form is for."""
    pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in ENTER
    return pressed and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def beside(event: QKeyEvent) -> bool:
    """Whether a letter is pressed with Alt that leads nowhere; as a letter of the words it would replace them."""
    letter = event.text().isascii() and event.text().isprintable()
    return letter and event.modifiers() == Qt.KeyboardModifier.AltModifier


class Line(QLineEdit):
    """A line of words; ``refused`` says why pasted ones were not taken, and is empty once they are.

    ``prose`` are the analyst's own words, whose spelling is looked up.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, hint: str = NOT_STATED, *, wide: int = 0, quote: bool = False, prose: bool = False) -> None:
        super().__init__(placeholderText=tr(hint))
        self.hint = tr(hint)
        if wide:
            self.setMaximumWidth(round(theme.grown(wide)))
        self.setProperty("role", "quote" if quote else None)
        self.setMaxLength(LINE + 1)  # one more than it takes, so that a megabyte is refused at once
        bounds = Bounds(self)
        bounds.refused.connect(self.refused)
        self.textEdited.connect(lambda: self.refused.emit(""))
        self.setValidator(bounds)
        self.walks: Callable[[int], bool] | None = None  # goes through the readings listed below
        self.textChanged.connect(self.changed)
        self.spelling = LineSpelling(self) if prose else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.toolTip() in ("", tip(self.hint)):
            self.tell_hint()

    def tell_hint(self) -> None:
        """A hint that has no room here is told by the pointer."""
        cut = self.fontMetrics().horizontalAdvance(self.hint) + _EDGES > self.width()
        self.setToolTip(tip(self.hint) if cut else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() and beside(event):
            event.ignore()
            return
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(event.key())
        if not (step and self.walks and self.walks(step)):
            super().keyPressEvent(event)

    def value(self) -> str:
        """What is typed, without blanks around it."""
        return self.text().strip()

    def put(self, value: str) -> None:
        """Set what is typed; what no field takes is left out."""
        if self.spelling:
            self.spelling.forget()
        self.setText("" if fault(value, LINE) else value)
        self.setCursorPosition(0)

    def offer(self, completer: QCompleter) -> None:
        """Complete what is typed; Ctrl+Enter goes to the form even while the list is open."""
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        completer.popup().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if sends(event):
            watched.hide()
            QApplication.sendEvent(self.window(), event)
            return True
        return super().eventFilter(watched, event)


class Words(QPlainTextEdit):
    """A few lines of words; Tab leaves it. ``prose`` are the analyst's own, whose spelling is looked up."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, hint: str = "", *, lines: int = 3, prose: bool = True) -> None:
        super().__init__(placeholderText=tr(hint), tabChangesFocus=True)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 18)
        self.textChanged.connect(self.changed)
        self.spelling = AreaSpelling(self) if prose else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() and beside(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take pasted words whole, or not at all."""
        words = source.text()
        says = fault(words, WORDS - self.document().characterCount())
        self.refused.emit(says)
        if not says:
            self.insertPlainText(words)

    def value(self) -> str:
        """What is typed, without blanks around it."""
        return self.toPlainText().strip()

    def put(self, value: str) -> None:
        """Set what is typed; what no field takes is left out."""
        if self.spelling:
            self.spelling.forget()
        self.setPlainText("" if fault(value, WORDS) else value)


class Tick(QCheckBox):
    """Yes or no; ``value`` is ``yes`` or nothing."""

    changed = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(worded(text))
        self.toggled.connect(self.changed)
        self.pressed.connect(self.toggle)  # at once, also by its Alt letter

    def nextCheckState(self) -> None:
        """Nothing more on release."""

    def value(self) -> str:
        """``yes``, or nothing."""
        return "yes" if self.isChecked() else ""

    def put(self, value: str) -> None:
        """Tick or untick."""
        self.setChecked(bool(value))


class _LastOfChain(QCompleter):
    """Completes what stands after the last “>”."""

    def splitPath(self, path: str) -> list[str]:
        return [path.rpartition(">")[2].strip()]

    def pathFromIndex(self, index: QModelIndex) -> str:
        before = self.widget().text().rpartition(">")[0].strip()
        return f"{before} > {index.data()}" if before else str(index.data())


class Chain(Line):
    """Who says it, the origin first: “Flightradar24 > Bloomberg”; completed from names the case knows."""

    def __init__(self, names: Sequence[str] = ()) -> None:
        super().__init__(tr("origin > who relays it; ") + NOT_STATED)
        self.know(names)

    def know(self, names: Sequence[str]) -> None:
        """Complete from these names."""
        self.offer(_LastOfChain(list(names), self))


class Picker(Line):
    """A record by its number or any words of it; ``value`` is the number."""

    def __init__(self, hint: str = "number or words") -> None:
        super().__init__(hint)
        self.finder: Callable[[str], Sequence[str]] | None = None
        self._lines = QStringListModel(self)
        known = QCompleter(self._lines, self)
        known.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.offer(known)
        self.textEdited.connect(self._find)

    def _find(self, words: str) -> None:
        self._lines.setStringList(list(self.finder(words)) if self.finder and words.strip() else [])

    def value(self) -> str:
        return self.text().strip().partition(" ")[0]
