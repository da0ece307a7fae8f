"""The first page: start a case, open one, or look at the sample; and how a case grows."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from workbench.ui import icons, theme
from workbench.ui.moves import Moves, card, label

ENDING = ".casefile"


class Welcome(QScrollArea):
    """Shown while no case is open; ``refused`` sentences stand under the field they are about."""

    new_case = Signal(str, str, str)  # name, question, path
    open_case = Signal()
    open_sample = Signal()
    open_recent = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Welcome"))
        page = QWidget()
        page.setObjectName("welcome")
        sides = QHBoxLayout(page)
        sides.setContentsMargins(48, 36, 48, 36)
        sides.setSpacing(28)
        sides.addStretch(1)
        sides.addLayout(self._start(), 10)
        sides.addWidget(Moves(page), 10, Qt.AlignmentFlag.AlignTop)
        sides.addStretch(1)
        self.setWidget(page)
        self._dress()

    def _start(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(label(self.tr("Start a case"), "title"))
        column.addWidget(label(self.tr("A case is one file on this computer. Nothing leaves it unless you export it.")))
        column.addSpacing(4)
        column.addWidget(self._form())
        column.addLayout(self._others())
        self._recent_head = label(self.tr("Recent"), "heading")
        column.addSpacing(6)
        column.addWidget(self._recent_head)
        self._recent = card(QVBoxLayout())
        self._recent.layout().setContentsMargins(4, 4, 4, 4)
        self._recent.layout().setSpacing(0)
        column.addWidget(self._recent)
        column.addStretch(1)
        return column

    def _form(self) -> QFrame:
        grid = QGridLayout()
        grid.setContentsMargins(16, 12, 16, 14)
        grid.setVerticalSpacing(8)
        grid.setHorizontalSpacing(12)
        grid.addWidget(label(self.tr("New case"), "heading"), 0, 0, 1, 3)
        self.name = self._field(grid, 1, self.tr("Name"), self.tr("What is it about, and when"))
        self.question = self._field(grid, 2, self.tr("Question"), self.tr("Printed at the head of every summary"))
        self.file = self._field(grid, 3, self.tr("File"), "", wide=1)
        browse = QPushButton(self.tr("Browse…"))
        browse.clicked.connect(self._browse)
        grid.addWidget(browse, 3, 2)
        self.create = QPushButton(self.tr("Create case"))
        self.create.setProperty("primary", "true")
        self.create.clicked.connect(self._create)
        grid.addWidget(self.create, 4, 1, 1, 2, Qt.AlignmentFlag.AlignRight)
        self.name.textEdited.connect(self._suggest_file)
        for field in (self.name, self.question, self.file):
            field.returnPressed.connect(self._create)
            field.textChanged.connect(self._allow)
        self._typed = ""
        self._allow()
        return card(grid)

    def _field(self, grid: QGridLayout, row: int, name: str, hint: str, *, wide: int = 2) -> QLineEdit:
        field = QLineEdit(placeholderText=hint)
        head = label(name)
        head.setBuddy(field)
        field.setAccessibleName(name)
        grid.addWidget(head, row, 0)
        grid.addWidget(field, row, 1, 1, wide)
        return field

    def _others(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._buttons = {}
        for name, text, said in (
            ("read", self.tr("Open the sample case"), self.open_sample),
            ("source", self.tr("Open a case file…"), self.open_case),
        ):
            button = QPushButton(text)
            button.setMinimumHeight(44)
            button.setIconSize(QSize(18, 18))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(said)
            self._buttons[name] = button
            button.setVisible(name != "read")
            row.addWidget(button)
        return row

    def _suggest_file(self, name: str) -> None:
        if self.file.text() in ("", self._typed):
            words = "-".join("".join(letter if letter.isalnum() else " " for letter in name).lower().split())
            self._typed = str(cases_folder() / f"{words}{ENDING}") if words else ""
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
        if self.create.isEnabled():
            path = Path(self.file.text().strip()).expanduser()
            path = path if path.suffix else path.with_suffix(ENDING)
            self.new_case.emit(self.name.text().strip(), self.question.text().strip(), str(path))

    def offer_sample(self) -> None:
        """Show the button for the sample case."""
        self._buttons["read"].show()

    def begin(self) -> None:
        """Come here to make a new case."""
        self.name.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_recent(self, paths: Sequence[Path]) -> None:
        """List the cases opened last; one that is gone is named and cannot be opened."""
        column = self._recent.layout()
        while column.count():
            gone = column.takeAt(0).widget()
            gone.hide()
            gone.deleteLater()
        for path in paths:
            column.addWidget(self._recent_row(path))
        self._recent.setVisible(bool(paths))
        self._recent_head.setVisible(bool(paths))

    def _recent_row(self, path: Path) -> QPushButton:
        there = path.is_file()
        words = f"{path.name}\n{path.parent}" if there else self.tr("{}\nnot found: moved or deleted").format(path.name)
        row = QPushButton(words)
        row.setProperty("quiet", "true")
        row.setStyleSheet("text-align: left; padding: 4px 10px;")
        row.setEnabled(there)
        row.setToolTip(str(path))
        row.clicked.connect(lambda: self.open_recent.emit(str(path)))
        return row

    def _dress(self) -> None:
        worn = theme.current()
        for name, button in self._buttons.items():
            button.setIcon(icons.icon(name, worn.text, 18))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()


def cases_folder() -> Path:
    """Where a new case is proposed: among the documents, or at home where there is no such folder."""
    place = QStandardPaths.StandardLocation
    documents = Path(QStandardPaths.writableLocation(place.DocumentsLocation))
    return documents if documents.is_dir() else Path(QStandardPaths.writableLocation(place.HomeLocation))
