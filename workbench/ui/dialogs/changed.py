"""What changed between two captures of a page: passages that came, went or moved, and what the server said."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workbench.analysis.recaptured import Changes, Passage, Taken, changes
from workbench.ui.dialogs.sheet import Sheet
from workbench.ui.moves import label
from workbench.ui.readpage import ReadPage
from workbench.ui.window import MainWindow
from workbench.ui.wording import clock

_LONGEST = 600  # letters of a passage in the list; the reader has all of it
_KINDS = {"added": "Added", "removed": "Removed", "moved": "Moved"}


class ChangedSheet(Sheet):
    """The changes one below the other; Ctrl+Enter opens the words of the one picked."""

    name, title, verb = "changed", "What changed", "Open the words"
    size_hint = QSize(760, 560)

    def __init__(self, window: MainWindow, read: ReadPage, source: bytes) -> None:
        self._read = read
        self.found: Changes = changes(window.desk.case, source)
        super().__init__(window)
        self.cancel.setText(self.tr("Close"))
        self.cancel.setAccessibleName(self.tr("Close"))
        self.list.currentItemChanged.connect(self._picked)
        self.list.itemActivated.connect(self.submit)
        self.list.setCurrentRow(0)
        self._picked()

    def body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 16, 16, 8)
        column.setSpacing(8)
        column.addWidget(label(self.found.says(), "heading"))
        for taken in (self.found.earlier, self.found.later):
            column.addWidget(label(self._told(taken), "small"))
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Changes"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for passage in self.found.passages:
            self._add(self.tr("{}: “{}”").format(self.tr(_KINDS[passage.kind]), _short(passage.words)), passage)
        for said in self.found.said:
            nothing = self.tr("not said")
            self._add(f"{said.name}: {_short(said.earlier or nothing)} → {_short(said.later or nothing)}", None)
        column.addWidget(self.list, 1)
        return body

    def _add(self, words: str, passage: Passage | None) -> None:
        item = QListWidgetItem(words, self.list)
        item.setData(Qt.ItemDataRole.UserRole, passage)

    def _told(self, taken: Taken) -> str:
        case = self.desk.case
        number = case.number(taken.source) if taken.source else self.tr("the same bytes as before")
        when = clock(taken.at) if taken.at else self.tr("at an unknown time")
        return self.tr("{} · captured {} · SHA-256 {}…").format(number, when, taken.sha256[:12])

    def _place(self) -> tuple[bytes, tuple[int, int]] | None:
        """The source and the code points of the passage picked."""
        item = self.list.currentItem()
        passage: Passage | None = item.data(Qt.ItemDataRole.UserRole) if item else None
        if passage is None:
            return None
        taken, span = (self.found.later, passage.later) if passage.later else (self.found.earlier, passage.earlier)
        return (taken.source, span) if taken.source else None

    def _picked(self) -> None:
        self.button.setEnabled(self._place() is not None)

    def submit(self) -> None:
        """Show the words in the reader."""
        place = self._place()
        if place is not None:
            self.accept()
            self.home.go("read")
            self._read.open(*place)
            self._read.setFocus(Qt.FocusReason.OtherFocusReason)


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else words[:_LONGEST] + "…"
