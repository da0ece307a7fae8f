"""Where the one filter of every view is written: a line that completes fields, what is wrong with it, what is saved."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget

from workbench.case.filters import parse_filter
from workbench.case.savedviews import SavedText
from workbench.case.sifting import fields_of
from workbench.ui import theme
from workbench.ui.language import worded
from workbench.ui.log.bar import LastWord
from workbench.ui.savedtexts import SavedTexts, beside, called
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError

WIDE, ROWS = 520, 6


class Sifter(QDialog):
    """Enter narrows log, timeline, board and navigator to what passes, and the summary with them; Esc leaves.

    Below the line stand the saved filters: Enter uses one, F2 renames it, Del puts it in the trash.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = window.desk
        self._saved, self._held = SavedTexts(window.desk, self), list[SavedText]()
        self.setWindowTitle(self.tr("Filter every view"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(round(WIDE * theme.grown(1)))
        self.line = QLineEdit(self._desk.focus.filter, clearButtonEnabled=True)
        self.line.setAccessibleName(self.tr("Filter"))
        self.line.setPlaceholderText(self.tr("aircraft ~ An-124 and when in 2025-10-22..2025-10-31"))
        known = LastWord(QStringListModel([*fields_of(self._desk.case), "saved"], self), self)
        known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.line.setCompleter(known)
        self.line.selectAll()
        self.says = QLabel(wordWrap=True)
        self.says.setProperty("role", "faint")
        self.list = self._list()
        self._say("")
        self.line.textChanged.connect(lambda: self._say(""))
        self.line.installEventFilter(self)
        self._lay()
        self._fill()
        self._desk.changed.connect(self._fill)

    def _list(self) -> QListWidget:
        rows = QListWidget()
        rows.setAccessibleName(self.tr("Saved filters"))
        rows.setToolTip(self.tr("Enter uses it, F2 renames it, Del puts it in the trash"))
        rows.itemActivated.connect(lambda: self._use())
        rows.installEventFilter(self)
        return rows

    def _lay(self) -> None:
        every, narrow = QPushButton(self.tr("Show all")), QPushButton(self.tr("Filter"))
        self.keep = QPushButton(self.tr("Save…"))
        self.keep.setEnabled(self._desk.writable)
        narrow.setProperty("primary", "true")
        narrow.setDefault(True)
        for button, does in ((self.keep, self._keep), (every, self._clear)):
            button.setAutoDefault(False)
            button.clicked.connect(does)
        narrow.clicked.connect(self._sift)
        foot = QHBoxLayout()
        foot.addWidget(self.keep)
        foot.addStretch(1)
        foot.addWidget(every)
        foot.addWidget(narrow)
        column = QVBoxLayout(self)
        column.addWidget(self.line)
        column.addWidget(self.says)
        column.addWidget(self.list)
        column.addStretch(1)
        column.addLayout(foot)

    def _fill(self) -> None:
        """List what is saved; nothing where nothing is."""
        if self._desk.case is None:
            return
        at, self._held = self.list.currentRow(), self._saved.held("filter")
        self.list.clear()
        self.list.addItems([f"{called(each)}    {beside(each)}" for each in self._held])
        self.list.setCurrentRow(min(max(at, 0), len(self._held) - 1))
        self.list.setVisible(bool(self._held))
        row = max(self.list.sizeHintForRow(0), 1)
        self.list.setFixedHeight(row * min(len(self._held), ROWS) + 2 * self.list.frameWidth())

    def _say(self, wrong: str) -> None:
        """What is wrong with the filter, or how one is written."""
        hint = self.tr(
            "For example: aircraft ~ An-124 and when in 2025-10. The sign ~ means contains, = is, != is not, < before, "
            "> after; join with and, or, not. Also: tag = cargo, on = B1, saved = NAME."
        )
        self.says.setText(worded(wrong) or hint)

    def _clear(self) -> None:
        self._desk.focus.sift("")
        self.accept()

    def _read(self) -> str | None:
        """The terms that are written, or nothing once it is said what is wrong with them."""
        text = self.line.text().strip()
        try:
            if text:
                parse_filter(self._desk.case, text)
        except CaseError as error:
            self._say(str(error))
            return None
        return text

    def _sift(self) -> None:
        text = self._read()
        if text is not None:
            self._desk.focus.sift(text)
            self.accept()

    def _keep(self) -> None:
        """Save what is written; the list shows it."""
        text = self._read()
        if text is not None and self._saved.save(text):
            self._say("")

    def _use(self) -> None:
        if self._held:
            self._saved.use(self._held[self.list.currentRow()])
            self.accept()

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._held:
            if watched is self.line and event.key() == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if watched is self.list and self._on_list(event.key()):
                return True
        return super().eventFilter(watched, event)

    def _on_list(self, key: int) -> bool:
        """What a key does to the saved filter at hand."""
        does = {Qt.Key.Key_F2: self._saved.rename, Qt.Key.Key_Delete: self._saved.delete}
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._use()
        elif key in does and self._desk.writable:
            does[Qt.Key(key)](self._held[self.list.currentRow()])
        else:
            return False
        return True
