"""Attach sources: files, a page or pasted text, checked before anything is taken in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.analysis.alike import alike, named
from workbench.case import acts
from workbench.case.acts.sources import held, publishers
from workbench.case.numbers import coming
from workbench.case.resolving import stated_date
from workbench.ui import attaching, theme
from workbench.ui.dialogs.checks import Checks, Near
from workbench.ui.dialogs.filecard import FileCard
from workbench.ui.dialogs.known import Known
from workbench.ui.dialogs.preflight import Looked, look
from workbench.ui.dialogs.sheet import Sheet, scrolled
from workbench.ui.forms.inputs import Line, Tick, Words
from workbench.ui.jobs import Job, Progress
from workbench.ui.keycaps import KeyButton
from workbench.ui.moves import card, label
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError
from workbench.values.spoken import thousands

FILE, PAGE, PASTE = range(3)
_BESIDE = 760  # pixels of the dialog from which what was checked stands beside what comes in, else below
_WAYS = (("&File", "Alt+F"), ("Page add&ress", "Alt+R"), ("&Paste text", "Alt+P"))
_LEARNS = (
    "One request, when you press Capture. The server learns this computer’s address, the time, and which page "
    "was asked for. Nothing else goes out."
)


class AttachDialog(Sheet):
    """What comes in, what is known of it, and at the right what was checked."""

    name, title, verb = "attach", "Attach source", "Attach"
    size_hint = QSize(940, 720)

    def __init__(self, window: MainWindow, inputs: Sequence[str] = ()) -> None:
        self._looked: dict[str, Looked] = {}
        self._near: dict[str, tuple[list[Near], list[str]]] = {}
        self._job: Job | None = None
        self._offered = ""
        super().__init__(window)
        self.setAcceptDrops(True)
        self.finished.connect(self._leave)
        self.add([each for each in inputs if "://" not in each])
        pages = [each for each in inputs if "://" in each]
        if pages:
            self.address.put(pages[0])
            self._ways.button(PAGE).setChecked(True)
        self.shows = Tick(self.tr("&Open in the reader after attaching"))
        self.shows.setChecked(True)
        self.foot.insertWidget(0, self.shows)
        self._changed()

    # build

    def body(self) -> QWidget:
        body = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(0)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 16, 16, 8)
        column.setSpacing(12)
        column.addLayout(self._choice())
        column.addWidget(self._given())
        self.known = Known(self.desk)
        self.known.complete(publishers(self.desk.case))
        self.fields = self.known.fields
        column.addWidget(self.known)
        column.addStretch(1)
        self._sides.addWidget(left, 3)
        self.checks = Checks(self._open_known)
        self._sides.addWidget(self.checks, 2)
        return scrolled(body)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        self._sides.setDirection(way.LeftToRight if self.width() >= theme.grown(_BESIDE) else way.TopToBottom)

    def _choice(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        self._ways = QButtonGroup(self)
        for at, (words, keys) in enumerate(_WAYS):
            button = KeyButton(self.tr(words), keys)
            button.setCheckable(True)
            button.setChecked(at == FILE)
            button.setProperty("way", "true")
            button.pressed.connect(partial(button.setChecked, True))  # at once, also by its Alt letter
            self._ways.addButton(button, at)
            row.addWidget(button)
        row.addSpacing(12)
        row.addWidget(label(self.tr("A file and pasted text send nothing."), "faint"), 1)
        self._ways.idToggled.connect(self._turn)
        return row

    def _given(self) -> QFrame:
        self._stack = QStackedWidget()
        for page in (self._file_page(), self._address_page(), self._paste_page()):
            self._stack.addWidget(page)
        column = QVBoxLayout()
        column.setContentsMargins(12, 10, 12, 10)
        column.addWidget(self._stack)
        return card(column)

    def _file_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        self.files = QListWidget()
        self.files.setAccessibleName(self.tr("Files to attach"))
        self.files.setMinimumHeight(86)
        self.files.currentItemChanged.connect(self._show_checks)
        self._one = FileCard()
        self._one.hide()
        column.addWidget(self._one)
        column.addWidget(self.files)
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Drop files here, or choose them."), "faint"), 1)
        self._take_out = QPushButton(self.tr("Take &out"))
        self._take_out.clicked.connect(self._remove)
        choose = QPushButton(self.tr("&Choose files…"))
        choose.clicked.connect(self._choose)
        for button in (self._take_out, choose):
            button.setAutoDefault(False)
            row.addWidget(button)
        column.addLayout(row)
        choose.setFocus()
        return page

    def _address_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        self.address = Line("https://…")
        self.address.setAccessibleName(self.tr("Address of the page"))
        self.address.changed.connect(self._changed)
        column.addWidget(self.address)
        column.addWidget(label(self.tr(_LEARNS), "faint"))
        column.addStretch(1)
        return page

    def _paste_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        self.pasted = Words(self.tr("Paste or type the text here (Ctrl+V)"), lines=6)
        self.pasted.setAccessibleName(self.tr("Text to attach"))
        self.pasted.changed.connect(self._changed)
        column.addWidget(self.pasted)
        return page

    # what comes in

    @property
    def way(self) -> int:
        """File, page or pasted text."""
        return self._ways.checkedId()

    def _turn(self, way: int, on: bool) -> None:
        if on:
            self._stack.setCurrentIndex(way)
            self.unsay()
            self._changed()
            (self.files, self.address, self.pasted)[way].setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Attach sources"))
        self.add(chosen)

    def add(self, paths: Sequence[str]) -> None:
        """Put files on the list and look at them beside the work."""
        known = {self.files.item(at).data(Qt.ItemDataRole.UserRole) for at in range(self.files.count())}
        for path in paths:
            if path not in known:
                item = QListWidgetItem(Path(path).name, self.files)
                item.setData(Qt.ItemDataRole.UserRole, path)
                item.setToolTip(path)
        if paths:
            self.files.setCurrentRow(self.files.count() - 1)
            self._ways.button(FILE).setChecked(True)
            self._look()
        self._changed()

    def _remove(self) -> None:
        self.files.takeItem(self.files.currentRow())
        self._changed()

    def paths(self) -> list[str]:
        """The files on the list."""
        return [self.files.item(at).data(Qt.ItemDataRole.UserRole) for at in range(self.files.count())]

    def _look(self) -> None:
        new = [path for path in self.paths() if path not in self._looked and not Path(path).is_dir()]

        def work(progress: Progress) -> list[Looked]:
            return [look(path, progress) for path in new]

        if new:
            self._job = self.desk.jobs.start(self.tr("Checking files"), work, done=self._seen)

    def _seen(self, found: list[Looked]) -> None:
        self._job = None
        for each in found:
            self._looked[each.path] = each
        for at in range(self.files.count()):
            item = self.files.item(at)
            item.setText(self._line(item.data(Qt.ItemDataRole.UserRole)))
        self._changed()

    def _offer_title(self) -> None:
        """The first line of a single text is its title, until another is typed."""
        paths = self.paths()
        found = self._looked.get(paths[0]) if len(paths) == 1 else None
        if self.fields["title"].value() in ("", self._offered):
            self._offered = found.title if found else ""
            self.fields["title"].put(self._offered)

    def _line(self, path: str) -> str:
        found, name = self._looked.get(path), Path(path).name
        if found is None:
            return name
        number = self._number(found)
        here = self.tr("already here as {}").format(number) if number else ""
        parts = (name, found.trouble or f"{thousands(found.size)} bytes", found.kind, here)
        return " · ".join(part for part in parts if part)

    def _number(self, found: Looked) -> str:
        source = held(self.desk.case, bytes.fromhex(found.sha256)) if found.sha256 else None
        return self.desk.case.number(source) if source else ""

    def _show_checks(self) -> None:
        item = self.files.currentItem()
        found = self._looked.get(item.data(Qt.ItemDataRole.UserRole)) if item and self.way == FILE else None
        near, cites = self._compared(found) if found else ([], [])
        self.checks.show_file(found, self._number(found) if found else "", near, cites)
        self.known.offer_cited(cites)

    def _compared(self, found: Looked) -> tuple[list[Near], list[str]]:
        if found.path not in self._near:
            case = self.desk.case
            near = [(case.number(each.source), each.same, each.of, each.names) for each in alike(case, found.text)[:3]]
            self._near[found.path] = near, [name for _, name in named(case, found.text)]
        return self._near[found.path]

    def _open_known(self, number: str) -> None:
        """Leave, and show the source that is here already."""
        self.reject()
        self.home.show_words(self.desk.case.find(number)[1])

    def _changed(self) -> None:
        ready = (bool(self.paths()), bool(self.address.value()), bool(self.pasted.value()))[self.way]
        self.name_button(self._verb())
        self.button.setEnabled(ready)
        paths = self.paths()
        several = self.way == FILE and len(paths) > 1
        self._one.setVisible(len(paths) == 1)
        self.files.setVisible(len(paths) != 1)
        if len(paths) == 1:
            self._one.show_file(paths[0], self._looked.get(paths[0]))
        self._offer_title()
        self.known.of_many(several)
        self.fields["url"].setEnabled(self.way != PAGE)
        self._take_out.setEnabled(bool(self.paths()))
        self._show_checks()

    # drop

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.add([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])

    # do it

    def _verb(self) -> str:
        if self.way == PAGE:
            return self.tr("Capture")
        number = coming(self.desk.case.raw, "source")
        if self.way == FILE and len(self.paths()) > 1:
            return self.tr("Attach {}").format(len(self.paths()))
        return self.tr("Attach as {}").format(number)

    def submit(self) -> None:
        """Take it in; what was refused is told here, and nothing typed is lost."""
        described = self.known.described()
        try:
            if "published" in described:
                stated_date(str(described["published"]), by=self.desk.analyst)
        except CaseError as error:
            self.say("finding", str(error))
            return
        self._leave()
        said: list[tuple[str, str]] = []
        self.hide()
        taken = self._take(described, lambda kind, says: said.append((kind, says)))
        if taken is None or not taken.sources:
            self.show()
            self.say("finding", " ".join(says for _, says in said))
            return
        for kind, says in said:
            self.home.messages.say(kind, says)
        self.accept()

    def _take(self, described: dict[str, str | None], says: attaching.Says) -> attaching.Taken | None:
        how = {"described": described, "says": says, "then": self._go_on, "show": self.shows.isChecked()}
        if self.way == PASTE:
            return attaching.attach_text(self.home, self.pasted.toPlainText(), **how)
        return attaching.attach(self.home, [self.address.value()] if self.way == PAGE else self.paths(), **how)

    def _go_on(self, sources: Sequence[tuple[bytes, bool]]) -> None:
        """Grade what came in and note whom it cites, in the same act."""
        case = self.desk.case
        for source, already in sources:
            if not already and self.known.reliability:
                acts.grade(case, source, self.known.reliability)
            for name in self.known.cited():
                acts.cite(case, source, name)

    def _leave(self) -> None:
        if self._job is not None and not self._job.over:
            self.desk.jobs.cancel(self._job)
