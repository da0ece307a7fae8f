"""What stands above the log: the kinds with their counts, the filter, and how much of all it leaves."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from workbench.ui import icons, theme
from workbench.ui.bounded import bound
from workbench.ui.language import worded
from workbench.ui.timeline.calendar import brush_words, span_words
from workbench.values.spoken import thousands

TITLES = {"sighting": "Sightings", "claim": "Claims", "track": "Tracks", "source": "Sources", "entity": "Entities",
          "lead": "Leads", "excerpt": "Excerpts", "enquiry": "Searches", "mention": "Mentions",
          "dismissal": "Never offered", "trash": "Trash"}  # fmt: skip
_WORD = re.compile(r"(\w*)$")


class LastWord(QCompleter):
    """Completes a field's name where one is being typed; the words before it stay."""

    def splitPath(self, path: str) -> list[str]:
        begun = _WORD.search(path)[1]
        first = not path[: len(path) - len(begun)].strip() or re.search(r"(\band|\bor|\bnot|\()\s*$",
                                                                        path[: len(path) - len(begun)])  # fmt: skip
        return [begun if first and begun else "\0"]

    def pathFromIndex(self, index: QModelIndex) -> str:
        text = self.widget().text()
        return text[: _WORD.search(text).start()] + str(index.data()) + " "


class LogBar(QWidget):
    """Kinds, filter, chip of the brush, count, and the buttons for columns and what is shown."""

    kind_chosen = Signal(str)
    typed = Signal(str)
    cleared = Signal()
    unbrushed = Signal()
    entered = Signal()  # from the filter down into the rows

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._counts: dict[str, int] = {}
        self.tabs = self._tabs()
        self.filter = QLineEdit(clearButtonEnabled=True)
        self.filter.setPlaceholderText(self.tr("Words, or aircraft ~ An-124 and when = 2025-10"))
        self.filter.setAccessibleName(self.tr("Filter the log"))
        bound(self.filter)
        self.filter.setFixedHeight(max(28, self.filter.fontMetrics().height() + 12))
        self._names = QStringListModel(self)
        known = LastWord(self._names, self)
        known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.filter.setCompleter(known)
        self.filter.textChanged.connect(self.typed)
        self.filter.installEventFilter(self)
        self.chip = QPushButton()
        self.chip.setProperty("chip", "on")
        self.chip.clicked.connect(self.unbrushed)
        self.count = QLabel()
        self.count.setProperty("role", "small")
        self.clear = self._button(self.tr("Clear"), self.tr("Show all again: no filter, no brush"))
        self.clear.clicked.connect(self.cleared)
        self.saved = self._button(self.tr("Saved"), self.tr("Saved filters and searches"))
        self.saved.setMenu(QMenu(self.saved))
        self.columns = self._button(self.tr("Columns"), self.tr("Choose the columns that show"))
        self.export = self._button(self.tr("Export…"), self.tr("Write what is shown as CSV, XLSX or ODS"))
        self.says = QLabel(wordWrap=True)
        self.says.setProperty("role", "faint")
        self._lay()

    def _tabs(self) -> QTabBar:
        tabs = QTabBar(self, expanding=False, drawBase=False, usesScrollButtons=True)
        tabs.setAccessibleName(self.tr("Kinds of records"))
        tabs.setIconSize(icons.side(14))
        for kind, title in TITLES.items():
            tabs.setTabData(tabs.addTab(self.tr(title)), kind)
        tabs.currentChanged.connect(lambda at: self.kind_chosen.emit(tabs.tabData(at)))
        tabs.currentChanged.connect(lambda _at: self._fit())
        return tabs

    def _button(self, text: str, says: str) -> QPushButton:
        made = QPushButton(text, self)
        made.setProperty("panel", "true")
        made.setToolTip(says)
        return made

    def _lay(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        for widget, stretch in (
            (self.filter, 1),
            (self.chip, 0),
            (self.count, 0),
            (self.clear, 0),
            (self.saved, 0),
            (self.columns, 0),
            (self.export, 0),
        ):
            row.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addLayout(row)
        self.says.setContentsMargins(12, 0, 12, 6)
        column.addWidget(self.says)
        for widget in (self.chip, self.clear, self.says):
            widget.hide()
        self._dress()

    def _dress(self) -> None:
        """Draw the shapes of the kinds in the colours of the theme worn now."""
        for at in range(self.tabs.count()):
            kind = self.tabs.tabData(at)
            self.tabs.setTabIcon(at, icons.icon(kind, theme.current().kind(kind).ink, 14))

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Say how many there are of each kind."""
        self._counts = dict(counts)
        self._fit()

    def _fit(self) -> None:
        """Where the room is too small, kinds of which there are none stand with their shape alone."""
        for bare in (False, True):
            for at, (kind, title) in enumerate(TITLES.items()):
                name, count = self.tr(title), self._counts.get(kind)
                words = name if count is None else f"{name} {thousands(count)}"
                alone = bare and count == 0 and at != self.tabs.currentIndex()
                self.tabs.setTabText(at, "" if alone else words)
                self.tabs.setTabToolTip(at, words if alone else "")
                self.tabs.setAccessibleTabName(at, words)
            if self.tabs.sizeHint().width() <= self.width():
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def choose(self, kind: str) -> None:
        """Show a kind's tab as the chosen one."""
        self.tabs.setCurrentIndex(list(TITLES).index(kind))

    def offer(self, fields: Sequence[str]) -> None:
        """Complete these fields."""
        self._names.setStringList(list(fields))

    def show_left(self, shown: int, of: int, *, narrowed: bool) -> None:
        """Say how many of all are shown."""
        self.count.setText(self.tr("{} of {} shown").format(thousands(shown), thousands(of)) if narrowed else "")
        self.count.setVisible(narrowed)
        self.clear.setVisible(narrowed)

    def refuse(self, says: str) -> None:
        """Say what a filter cannot be read for, or nothing any more."""
        self.says.setText(worded(says))
        self.says.setVisible(bool(says))

    def show_brush(self, span: tuple[float, float] | None) -> None:
        """Name the brushed time."""
        self.chip.setVisible(span is not None)
        if span is not None:
            self.chip.setText(f"{brush_words(*span)}  ×")
            self.chip.setToolTip(self.tr("Only what lies in {} is shown. Clear the brush").format(span_words(*span)))
            self.chip.setAccessibleName(self.tr("Clear the brush, {}").format(brush_words(*span)))

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and not self.filter.completer().popup().isVisible():
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.entered.emit()
                return True
            if event.key() == Qt.Key.Key_Escape and self.filter.text():
                self.filter.clear()
                return True
        return super().eventFilter(watched, event)
