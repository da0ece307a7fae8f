"""The first page: start a case, open one, or look at the sample; and how a case grows."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import SIGNAL, QEvent, QMimeData, QObject, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QCheckBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workbench.ui import icons, theme
from workbench.ui.choice import Choice
from workbench.ui.forms.inputs import Line
from workbench.ui.keycaps import KeyButton, KeyCap
from workbench.ui.language import worded
from workbench.ui.moves import Moves, card, label
from workbench.ui.recent import RecentCases
from workbench.values.weblink import is_weblink

ENDING = ".casefile"
_NAMES = 60  # letters of a name that its file is called after; a file system takes 255 bytes
_BESIDE = 800  # pixels of the page from which its two sides stand beside each other, else below
_NEW_CASE = SIGNAL("new_case(QString,QString,QString)")


class Welcome(QScrollArea):
    """Shown while no case is open; why a field refused words stands under the fields."""

    new_case = Signal(str, str, str)  # name, question, path
    brought = Signal(object)  # Carried, that was pasted here and is no name: what a case is begun with
    open_case = Signal()
    open_sample = Signal()
    open_recent = Signal(str)
    shown_at_start = Signal(bool)
    help_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Welcome"))
        self.folder: Callable[[], Path] = cases_folder  # where a new case is proposed
        page = QWidget()
        page.setObjectName("welcome")
        self._sides = sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, page)
        sides.setContentsMargins(48, 36, 48, 36)
        sides.setSpacing(28)
        sides.addStretch(1)
        sides.addLayout(self._start(), 10)
        right = QVBoxLayout()
        right.setSpacing(14)
        right.addWidget(Moves(page))
        right.addLayout(self._foot())
        right.addStretch(1)
        sides.addLayout(right, 10)
        sides.addStretch(1)
        self.setWidget(page)
        self._dress()
        self._early = QTimer(self, interval=50, singleShot=True)
        self._early.timeout.connect(self._create)
        QApplication.instance().focusChanged.connect(self._show_focus)

    def _start(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addWidget(label(self.tr("Start a case"), "title"))
        column.addWidget(label(self.tr("A case is one file on this computer. Nothing leaves it unless you export it.")))
        column.addWidget(self._form())
        column.addLayout(self._others())
        self._recent_head = QWidget()
        head = QHBoxLayout(self._recent_head)
        head.setContentsMargins(0, 6, 0, 0)
        head.addWidget(label(self.tr("Recent"), "strong"))
        head.addStretch(1)
        head.addWidget(label(self.tr("checked when listed"), "small"))
        column.addWidget(self._recent_head)
        self.recent = RecentCases()
        self.recent.chosen.connect(self.open_recent)
        column.addWidget(self.recent)
        column.addStretch(1)
        return column

    def _form(self) -> QFrame:
        grid = QGridLayout()
        grid.setContentsMargins(16, 12, 16, 16)
        grid.setVerticalSpacing(8)
        grid.setHorizontalSpacing(12)
        grid.addLayout(self._form_head(), 0, 0, 1, 3)
        self.name = self._field(grid, 1, self.tr("Name"), self.tr("What is it about, and when"))
        self.question = self._field(grid, 2, self.tr("Question"), self.tr("What the case is to answer"))
        grid.addWidget(
            label(self.tr("Printed at the head of every summary. You can change it later."), "faint"), 3, 1, 1, 2
        )
        self.file = self._field(grid, 4, self.tr("File"), "", wide=1)
        browse = QPushButton(self.tr("Browse…"))
        browse.clicked.connect(self._browse)
        grid.addWidget(browse, 4, 2)
        self.create = KeyButton(self.tr("Create case"), "Return", primary=True)
        self.create.clicked.connect(self._create)
        self.fault = label("", "fault")
        self.fault.setWordWrap(True)
        self.fault.hide()
        grid.addWidget(self.fault, 5, 0, 1, 3)
        grid.addWidget(self.create, 6, 1, 1, 2, Qt.AlignmentFlag.AlignRight)
        self.name.textEdited.connect(self._suggest_file)
        self.name.installEventFilter(self)
        for field in (self.name, self.question, self.file):
            field.returnPressed.connect(self._create)
            field.textChanged.connect(self._allow)
        self._typed = ""
        self._allow()
        self._card = card(grid)
        return self._card

    def _form_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._plus = QLabel()
        row.addWidget(self._plus)
        row.addWidget(label(self.tr("New case"), "heading"))
        row.addStretch(1)
        self.new_cap = KeyCap("Ctrl+N")
        row.addWidget(self.new_cap)
        return row

    def _field(self, grid: QGridLayout, row: int, name: str, hint: str, *, wide: int = 2) -> Line:
        field = Line(hint)
        field.refused.connect(self._refuse)
        head = label(name)
        head.setBuddy(field)
        field.setAccessibleName(name)
        grid.addWidget(head, row, 0)
        grid.addWidget(field, row, 1, 1, wide)
        return field

    def _others(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        self._buttons = {
            "read": Choice(self.tr("Open the sample case"), self.tr("invented, worked through"), "read"),
            "source": Choice(self.tr("Open a case file"), self.tr("or drop one here"), "source", keys="Ctrl+O"),
        }
        self._buttons["read"].clicked.connect(self.open_sample)
        self._buttons["source"].clicked.connect(self.open_case)
        self._buttons["read"].hide()
        for button in self._buttons.values():
            row.addWidget(button)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        self.at_start = QCheckBox(self.tr("Show this at start"), checked=True)
        self.at_start.setToolTip(self.tr("Otherwise the case opened last is opened again"))
        self.at_start.toggled.connect(self.shown_at_start)
        self.look = QPushButton(self.tr("Appearance"))
        self.look.setProperty("quiet", "true")
        self.look.setMenu(QMenu(self.look))
        help_ = KeyButton(self.tr("Help"), "F1")
        help_.setProperty("quiet", "true")
        help_.clicked.connect(self.help_wanted)
        for part in (self.at_start, self.look, help_):
            row.addWidget(part)
        row.addStretch(1)
        return row

    def offer_appearance(self, choices: Mapping[str, str], chosen: str, choose: Callable[[str], None]) -> None:
        """List the themes; the one worn stands on the button."""

        def wear(name: str) -> None:
            choose(name)
            self.look.setText(self.tr("Appearance: {}").format(self.tr(choices[name]).lower()))

        for name, words in choices.items():
            self.look.menu().addAction(self.tr(words), lambda name=name: wear(name))
        self.look.setText(self.tr("Appearance: {}").format(self.tr(choices[chosen]).lower()))

    def _refuse(self, says: str) -> None:
        """Why a field did not take what was pasted; nothing takes the sentence away."""
        self.fault.setText(worded(says))
        self.fault.setVisible(bool(says))

    def _suggest_file(self, name: str) -> None:
        if self.file.text() in ("", self._typed):
            words = file_name(name)
            self._typed = str(self.folder() / f"{words}{ENDING}") if words else ""
            self.file.setText(self._typed)

    def _browse(self) -> None:
        wanted = self.tr("Case files (*{})").format(ENDING)
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where to keep the case"), self.file.text(), wanted,
            options=QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        if chosen:
            self.file.setText(chosen)

    def _allow(self) -> None:
        ready = bool(self.name.text().strip() and self.file.text().strip())
        self.create.setEnabled(ready)
        self.create.setToolTip("" if ready else self.tr("Give the case a name and a file first"))

    def _create(self) -> None:
        if self.create.isEnabled() and not self.receivers(_NEW_CASE):
            self._early.start()  # typed before the program had all its parts
        elif self.create.isEnabled():
            path = Path(os.path.expanduser(self.file.text().strip()))
            path = path if path.suffix or not path.name else path.with_suffix(ENDING)
            self.new_case.emit(self.name.text().strip(), self.question.text().strip(), str(path))

    def offer_sample(self) -> None:
        """Show the button for the sample case."""
        self._buttons["read"].show()

    def begin(self) -> None:
        """Come here to make a new case."""
        self.name.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def forget(self) -> None:
        """A case is open: what was typed for it is not proposed for the next."""
        for field in (self.name, self.question, self.file):
            field.clear()
        self._typed = ""
        self._refuse("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is pasted where the name is typed and cannot be one begins a case: a text, a page, files, a picture."""
        if watched is self.name and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return event.matches(QKeySequence.StandardKey.Paste) and self._bring(QApplication.clipboard().mimeData())
        return super().eventFilter(watched, event)

    def _bring(self, mime: QMimeData) -> bool:
        from workbench.ui.carried import carried

        found = carried(mime)
        lines = [line for line in found.text.splitlines() if line.strip()]
        if not found or (len(lines) == 1 and not found.inputs) or is_weblink(mime.text()):
            return False
        self.brought.emit(found)
        return True

    def hold_keyboard(self) -> None:
        """Name takes the keyboard unless a part of this page has it; what was typed early stays."""
        now = QApplication.focusWidget()
        if self.isVisible() and not (now is not None and self.isAncestorOf(now)):
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_recent(self, paths: Sequence[Path]) -> None:
        """List the cases opened last; one that is gone is named and cannot be opened."""
        self.recent.show_paths(paths)
        self._recent_head.setVisible(bool(paths))

    def _show_focus(self) -> None:
        within = self._card.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        wanted = "on" if within else "true"
        if self._card.property("card") != wanted:
            self._card.setProperty("card", wanted)
            self._card.style().polish(self._card)

    def _dress(self) -> None:
        self._plus.setPixmap(icons.pixmap("plus", theme.current().text, size=16, ratio=self.devicePixelRatioF()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        fits = way.LeftToRight if self.width() >= theme.grown(_BESIDE) else way.TopToBottom
        if fits != self._sides.direction():
            self._sides.setDirection(fits)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()


def file_name(name: str) -> str:
    """What the file of a case is called, without its ending: the name's letters and digits; empty without any."""
    letters = "".join(letter if letter.isalnum() else " " for letter in name[:_NAMES]).lower()
    return "-".join(letters.split())


def cases_folder() -> Path:
    """Where a new case is proposed: among the documents, or at home where there is no such folder."""
    place = QStandardPaths.StandardLocation
    documents = Path(QStandardPaths.writableLocation(place.DocumentsLocation))
    return documents if documents.is_dir() else Path(QStandardPaths.writableLocation(place.HomeLocation))
