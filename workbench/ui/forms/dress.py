"""How forms look: the coloured head, the hints at the foot."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QTextDocumentFragment
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from workbench.ui import icons, theme
from workbench.ui.chips import KindChip
from workbench.ui.keycaps import KeyButton, KeyCap
from workbench.ui.messages import InlineMessage
from workbench.ui.moves import label
from workbench.ui.plain import tip
from workbench.ui.saying import wrapped
from workbench.ui.short import Short

_QUOTE = 50  # letters of the words a form is about
RADIUS = 8


class Head(QFrame):
    """The tinted strip that says what is made of which words."""

    def __init__(self) -> None:
        super().__init__()
        self._kind = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        self._chip = KindChip("", "")
        self._chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._words = Short(left=True)
        self._aside = label("", "mono")
        row.addWidget(self._chip)
        row.addWidget(self._words, 1)
        row.addWidget(self._aside)

    def tell(self, kind: str, title: str, words: str, *, quoted: bool, aside: str) -> None:
        """Say what is made, and of what."""
        self._kind = kind
        self._chip.show_record(kind, title, b"")
        words = " ".join(words[: 20 * _QUOTE].split())
        short = words if len(words) <= _QUOTE else words[: _QUOTE - 1].rstrip() + "…"
        self._words.setText(f"“{short}”" if quoted else short)
        self._words.setToolTip(tip(words))
        self._aside.setText(aside)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(worn.kind(self._kind).fill))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, 0, 2 * RADIUS), RADIUS, RADIUS)  # inside the form's edge
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(QColor(worn.line))
            painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())


class Foot(QFrame):
    """The hints, and the two buttons."""

    def __init__(self, verb: str) -> None:
        super().__init__()
        self.setProperty("foot", "true")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        for keys, says in (("Tab", self.tr("next field")), ("Alt", self.tr("+letter jumps"))):
            row.addWidget(KeyCap(keys))
            row.addWidget(label(says, "small"))
            row.addSpacing(4)
        row.addStretch(1)
        self.cancel = KeyButton(self.tr("Cancel"), "Esc")
        self.does = KeyButton(verb, "Ctrl+Return", primary=True)
        row.addWidget(self.cancel)
        row.addWidget(self.does)


class Offer(QFrame):
    """A sentence with something to take, which nothing takes by itself; its key takes it and lets it go."""

    taken = Signal()
    told = Signal()

    def __init__(self, keys: str) -> None:
        super().__init__()
        self.setProperty("message", "note")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 6, 4)
        self._shape = QLabel()
        self._says = QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self.button = KeyButton("", keys, panel=True)
        self.button.pressed.connect(self.taken)
        self.button.installEventFilter(self)
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._says, 1)
        row.addWidget(self.button)
        self._shape.setMinimumHeight(self.button.sizeHint().height())  # in the middle of the first line
        self.hide()

    def minimumSizeHint(self) -> QSize:
        return wrapped(self, super().minimumSizeHint())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Its Alt letter takes it at once: Qt's own click by letter holds the button down for a tenth of a second."""
        letter = event.type() == QEvent.Type.Shortcut
        if letter:
            self.taken.emit()
        return letter

    def tell(self, says: str, verb: str) -> None:
        """Offer something, in rich text; nothing offered hides it."""
        self._says.setText(says)
        self.button.setText(verb)
        self.button.updateGeometry()
        self.button.setAccessibleName(f"{verb.replace('&', '')}: {QTextDocumentFragment.fromHtml(says).toPlainText()}")
        self._dress()
        self.setVisible(bool(says))
        self.told.emit()

    def says(self) -> str:
        """What is offered, as rich text."""
        return self._says.text()

    def _dress(self) -> None:
        self._shape.setPixmap(icons.pixmap("hint", theme.current().accent, ratio=self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()


class Sentences(QWidget):
    """Room for offers and refusals; none while there are none."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 2)
        self._column.setSpacing(6)
        self.hide()

    def add(self, sentence: Offer | InlineMessage) -> None:
        """Give a sentence its place; it may come and go by itself."""
        self._column.addWidget(sentence)
        (sentence.told if isinstance(sentence, Offer) else sentence.closed).connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        held = (self._column.itemAt(at).widget() for at in range(self._column.count()))
        self.setVisible(any(not each.isHidden() for each in held))
