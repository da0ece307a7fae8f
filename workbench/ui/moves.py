"""How a case grows: the four moves and the kinds of record, for the first page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from workbench.ui import icons, theme
from workbench.ui.example import Example
from workbench.ui.keycaps import KeyCap
from workbench.ui.language import tr

_MOVES = (
    ("source", "Attach", "Ctrl+Shift+A", "A file, pasted text or a captured page. The bytes are kept and hashed."),
    ("excerpt", "Highlight", "E", "Mark the words that matter. They stay tied to their place in the source."),
    ("sighting", "Tag", "S C", "Say what it is: an aircraft sighting or a claim. Keep the words as written."),
    ("claim", "Weigh", "L", "Link what supports and what contradicts. Repeats of one origin count once."),
)
_KINDS = (("source", "Source"), ("excerpt", "Excerpt"), ("sighting", "Sighting"), ("claim", "Claim"),
          ("entity", "Entity"), ("hypothesis", "Hypothesis"), ("finding", "Finding"), ("track", "Track"),
          ("lead", "Lead"))  # fmt: skip


def label(text: str, role: str = "") -> QLabel:
    """Plain words in one of the sheet's roles."""
    made = QLabel(text, wordWrap=not role or role == "faint")
    made.setProperty("role", role or None)
    return made


def rule() -> QFrame:
    """A thin line between two rows."""
    line = QFrame(frameShape=QFrame.Shape.HLine)
    line.setProperty("rule", "true")
    line.setFixedHeight(1)
    return line


def card(layout: QLayout) -> QFrame:
    """A white ground with a thin edge."""
    frame = QFrame()
    frame.setProperty("card", "true")
    frame.setLayout(layout)
    return frame


class Moves(QWidget):
    """The four moves, the kinds with their shapes, and what goes out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shapes: list[tuple[QLabel, str, int]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(label(self.tr("How a case grows"), "title"))
        column.addWidget(label(self.tr("Four moves, all on the keyboard. Every view follows what you select.")))
        column.addWidget(self._moves())
        column.addWidget(self._kinds())
        column.addWidget(self._offline())
        self._dress()

    def _shape(self, name: str, size: int) -> QLabel:
        made = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        made.setFixedSize(icons.side(size + 4))
        self._shapes.append((made, name, size))
        return made

    def _moves(self) -> QFrame:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for at, (kind, name, keys, says) in enumerate(_MOVES):
            if at:
                column.addWidget(rule())
            column.addLayout(self._move(kind, name, keys, says))
        return card(column)

    def _move(self, kind: str, name: str, keys: str, says: str) -> QHBoxLayout:
        tile = self._shape(kind, 20)
        tile.setFixedSize(icons.side(34))
        tile.setProperty("tile", kind)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(self.tr(name), "strong"))
        for key in keys.split():
            head.addWidget(KeyCap(key))
        head.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(head)
        words.addWidget(label(self.tr(says)))
        row = QHBoxLayout()
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(14)
        row.addWidget(tile, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 4)
        row.addWidget(Example(kind), 3)
        return row

    def _kinds(self) -> QFrame:
        grid = QGridLayout()
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setVerticalSpacing(8)
        grid.addWidget(label(self.tr("The kinds you will meet"), "strong"), 0, 0, 1, 6)
        for at, (kind, name) in enumerate(_KINDS):
            row, place = 1 + at // 3, 2 * (at % 3)
            grid.addWidget(self._shape(kind, 16), row, place)
            grid.addWidget(QLabel(self.tr(name)), row, place + 1)
            grid.setColumnStretch(place + 1, 1)
        says = self.tr("Each has its own shape, so colour is never the only sign.")
        grid.addWidget(label(says, "faint"), 2 + (len(_KINDS) - 1) // 3, 0, 1, 6)
        return card(grid)

    def _offline(self) -> QFrame:
        row = QHBoxLayout()
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(14)
        row.addWidget(self._shape("offline", 20), 0, Qt.AlignmentFlag.AlignVCenter)
        says = tr(
            "<b>Made to work without a network.</b> Maps, aircraft types and places are on this computer. "
            "Nothing goes out that you do not ask for."
        )
        row.addWidget(label(says), 1)
        return card(row)

    def _dress(self) -> None:
        worn, ratio = theme.current(), self.devicePixelRatioF()
        for shape, name, size in self._shapes:
            shape.setPixmap(icons.pixmap(name, worn.kind(name).ink, size=size, ratio=ratio))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
