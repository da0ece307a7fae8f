"""What is to be attached, in one of three ways: files and what was pasted or dropped, a page, words typed or pasted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.reading.capturing import Asking, reveals
from workbench.ui.carried import TEXT, Carried
from workbench.ui.choosingfiles import choose_files, choose_folder
from workbench.ui.desk import Desk
from workbench.ui.dialogs.filecard import FileCard
from workbench.ui.dialogs.filelist import FileList
from workbench.ui.dialogs.goesout import GoesOut
from workbench.ui.dialogs.preflight import Found, Preflight
from workbench.ui.dialogs.sheet import named
from workbench.ui.forms.inputs import Line, Tick, Words
from workbench.ui.keycaps import KeyButton
from workbench.ui.moves import card, label
from workbench.values.weblink import is_weblink

FILE, PAGE, PASTE = range(3)
_WAYS = (("&File", "Alt+F", "source"), ("Captu&re a page", "Alt+R", "globe"), ("&Paste text", "Alt+P", "paste"))
_RESTS = 300  # milliseconds without a key before typed words are looked at


class ComingIn(QWidget):
    """The left side's upper half; ``changed`` tells that something else, or more of it, is known."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._given: list[str] = []  # files and folders as they were asked for
        self._whole = True  # whether all that is in them is wanted
        self._pasted_files = 0
        self._text_path = ""
        self._text_found: Found | None = None
        self._folder = TemporaryDirectory()
        self._preflight = Preflight(desk)
        self._preflight.found.connect(self._seen)
        self._rests = QTimer(self, singleShot=True, interval=_RESTS)
        self._rests.timeout.connect(self._look_at_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.choice = self._choice()
        column.addWidget(self._pages())
        self._show()

    # build

    def _choice(self) -> QWidget:
        """The three ways, to be laid above both sides."""
        choice = QWidget()
        row = QHBoxLayout(choice)
        row.setContentsMargins(16, 14, 16, 12)
        row.setSpacing(0)
        self.ways = QButtonGroup(self)
        for at, (words, keys, shape) in enumerate(_WAYS):
            button = KeyButton(self.tr(words), keys, shape=shape)
            button.setCheckable(True)
            button.setChecked(at == FILE)
            button.setProperty("way", "true")
            button.pressed.connect(partial(button.setChecked, True))  # at once, also by its Alt letter
            self.ways.addButton(button, at)
            row.addWidget(button)
        row.addSpacing(12)
        row.addWidget(label(self.tr("A file and pasted text send nothing."), "faint"), 1)
        self.ways.idToggled.connect(self._turn)
        return choice

    def _pages(self) -> QFrame:
        self._stack = QStackedWidget()
        for page in (self._file_page(), self._address_page(), self._paste_page()):
            self._stack.addWidget(page)
        self._fit()
        column = QVBoxLayout()
        column.setContentsMargins(12, 10, 12, 10)
        column.addWidget(self._stack)
        return card(column)

    def _fit(self) -> None:
        """Only the page that is seen takes room."""
        for at in range(self._stack.count()):
            seen = at == self._stack.currentIndex()
            high = QSizePolicy.Policy.Preferred if seen else QSizePolicy.Policy.Ignored
            self._stack.widget(at).setSizePolicy(QSizePolicy.Policy.Preferred, high)

    def _file_page(self) -> QWidget:
        page, column = _page()
        self.files = FileList()
        self.files.picked.connect(self._show)
        self._one = FileCard()
        self._one.another.clicked.connect(self._choose_another)
        column.addWidget(self._one)
        column.addWidget(self.files)
        self._below = QWidget()
        row = QHBoxLayout(self._below)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(self.tr("Drop files or folders here, or paste them."), "faint"), 1)
        self._take_out = QPushButton(self.tr("Take &out"))
        self._take_out.clicked.connect(self._remove)
        self._choose_files = QPushButton(self.tr("&Choose files…"))
        self._choose_files.clicked.connect(self._choose)
        folder = QPushButton(self.tr("Choose fold&er…"))
        folder.clicked.connect(self._choose_folder)
        for button in (self._take_out, folder, self._choose_files):
            button.setAutoDefault(False)
            row.addWidget(button)
        column.addWidget(self._below)
        self._choose_files.setFocus()
        return page

    def _address_page(self) -> QWidget:
        page, column = _page()
        self.address = Line("https://…")
        self._resources = Tick(self.tr("With its images and &style sheets"))
        self._private = Tick(self.tr("Allow an address inside this &network, this once"))
        self.goes = GoesOut()
        self._learns = label("", "faint")
        self._learns.setWordWrap(True)
        for field in (self.address, self.goes):
            field.changed.connect(self._show)
        for tick in (self._resources, self._private):
            tick.toggled.connect(self._show)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        rows = ((self.tr("&Address"), self.address), ("", self._resources), ("", self._private),
                (self.tr("&Goes out"), self.goes.kind), ("", self._learns))  # fmt: skip
        for at, (words, part) in enumerate(rows):
            if words:
                grid.addWidget(named(words, part), at, 0)
            grid.addWidget(self.goes if part is self.goes.kind else part, at, 1)
        widest = named(self.tr("Web address"), self.address).sizeHint().width()  # of the names below, to stand in line
        grid.setColumnMinimumWidth(0, widest)
        column.addLayout(grid)
        column.addStretch(1)
        return page

    def _paste_page(self) -> QWidget:
        page, column = _page()
        self.pasted = Words(self.tr("Paste or type the text here (Ctrl+V)"), lines=6, prose=False)
        self.pasted.setAccessibleName(self.tr("Text to attach"))
        self.pasted.changed.connect(self._typed)
        column.addWidget(self.pasted)
        return page

    # what comes in

    @property
    def way(self) -> int:
        """File, page or pasted text."""
        return self.ways.checkedId()

    def turn(self, way: int) -> None:
        """Show another way in."""
        self.ways.button(way).setChecked(True)

    def _turn(self, way: int, on: bool) -> None:
        if on:
            self._stack.setCurrentIndex(way)
            self._fit()
            self._show()
            field = (self.files if self.count > 1 else self._choose_files, self.address, self.pasted)[way]
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        self.add(choose_files(self, self._desk.settings, self.tr("Attach sources")))

    def _choose_folder(self) -> None:
        if chosen := choose_folder(self, self._desk.settings, self.tr("Attach sources")):
            self.add([chosen])

    def _choose_another(self) -> None:
        if chosen := choose_files(self, self._desk.settings, self.tr("Attach sources")):
            self._remove()
            self.add(chosen)

    def add(self, inputs: Sequence[str]) -> None:
        """Put files and folders on the list and look at them beside the work."""
        new = [each for each in inputs if self.files.files.ask(each)]
        if new:
            self._given += new
            self.files.selectRow(self.count - 1)
            self.turn(FILE)
            self._preflight.look(new)
        self._show()

    def bring_all(self, found: Sequence[Carried]) -> None:
        """Take in what was dropped or pasted; of several things each becomes a file."""
        found = [each for each in found if each]
        for each in found:
            self.bring(Carried(data=each.text.encode(errors="replace"), name=TEXT) if _words_of(each, found) else each)

    def bring(self, found: Carried) -> None:
        """Take in what was dropped or pasted: files, an address, markup, a picture, or words."""
        pages = [each for each in found.inputs if is_weblink(each)]
        self.add([each for each in found.inputs if each not in pages])
        if pages:
            self.address.put(pages[0])
            self.turn(PAGE)
        elif found.data:
            self._pasted_files += 1
            path = self._scratch(str(self._pasted_files)) / found.name
            path.write_bytes(found.data)
            self.add([str(path)])
        elif found.text:
            self.pasted.setPlainText(found.text)
            self.turn(PASTE)

    def _scratch(self, name: str) -> Path:
        """A folder of its own for what came without a file; it goes with the dialog."""
        folder = Path(self._folder.name) / name
        folder.mkdir(exist_ok=True)
        return folder

    def _remove(self) -> None:
        if self.count:
            self.files.files.remove(max(self.files.at, 0))
            self._whole = False
            self._show()

    @property
    def count(self) -> int:
        """How many files there are, as far as they are known."""
        return self.files.files.rowCount()

    def paths(self) -> list[str]:
        """What is to be attached: the inputs as they were given, or the files that were left of them."""
        return [*self._given] if self._whole else self.files.files.paths()

    @property
    def ours(self) -> bool:
        """Whether all of it was pasted or dropped without a file."""
        return all(Path(each).is_relative_to(self._folder.name) for each in self.paths())

    @property
    def ready(self) -> bool:
        """Whether there is anything to attach."""
        return (bool(self.count), bool(self.address.value()), bool(self.pasted.value()))[self.way]

    def asking(self) -> Asking:
        """How a page is asked for."""
        return Asking(self._resources.isChecked(), self._private.isChecked(), self.goes.value())

    def found(self) -> Found | None:
        """What is known of the row picked, of the one file, or of the words pasted."""
        if self.way == FILE:
            return self.files.files.row(0) if self.count == 1 else self.files.current()
        return self._text_found if self.way == PASTE else None

    def leave(self) -> None:
        """Look no further."""
        self._rests.stop()
        self._preflight.leave()

    def clear(self) -> None:
        """Leave nothing behind of what came without a file."""
        self.leave()
        self._folder.cleanup()

    # what is known of it

    def _seen(self, found: Found) -> None:
        if found.given == self._text_path:
            self._text_found = found
        else:
            self.files.files.take(found)
        self._show()

    def _typed(self) -> None:
        """Words are looked at like a file, once the typing rests."""
        self._text_found = None
        self._rests.start()
        self._show()

    def _look_at_text(self) -> None:
        text = self.pasted.toPlainText()
        if text.strip():
            path = self._scratch("text") / TEXT
            path.write_bytes(text.encode(errors="replace"))
            self._text_path = str(path)
            self._preflight.look([self._text_path], many=False)

    def _show(self) -> None:
        one = self.count == 1
        self._one.setVisible(one)
        self.files.setVisible(not one)
        self._below.setVisible(not one)
        self._take_out.setEnabled(bool(self.count))
        if one:
            self._one.show_file(self.files.files.paths()[0], self.files.files.row(0))
        self._learns.setText(reveals(self.asking()))
        self.changed.emit()


def _words_of(one: Carried, found: Sequence[Carried]) -> bool:
    """Whether it is words, and not the only thing there."""
    return len(found) > 1 and bool(one.text) and not one.data and not one.inputs


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    return page, column
