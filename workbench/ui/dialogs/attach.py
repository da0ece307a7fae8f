"""Attach sources: files, a page or pasted text, checked before anything is taken in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

from workbench.case import acts
from workbench.case.acts.sources import publishers
from workbench.case.numbers import coming
from workbench.case.resolving import stated_date
from workbench.reading.offered import cite_drawn
from workbench.ui import attaching, theme
from workbench.ui.carried import Carried, carried, may_carry
from workbench.ui.dialogs.besides import BesideDialog
from workbench.ui.dialogs.checks import Checks
from workbench.ui.dialogs.comingin import FILE, PAGE, ComingIn
from workbench.ui.dialogs.comingin import PASTE as PASTE
from workbench.ui.dialogs.foretold import Foretold
from workbench.ui.dialogs.known import Known
from workbench.ui.dialogs.preflight import Near
from workbench.ui.dialogs.sheet import Sheet, scrolled
from workbench.ui.forms.inputs import Tick
from workbench.ui.keycaps import KeyButton
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError
from workbench.values.spoken import thousands

_BESIDE = 760  # pixels of the dialog from which what was checked stands beside what comes in, else below


class AttachDialog(Sheet):
    """What comes in, what is known of it, and at the right what was checked."""

    name, title, verb = "attach", "Attach source", "Attach"
    size_hint = QSize(940, 720)

    def __init__(self, window: MainWindow, inputs: Sequence[str] = (), *, brought: Sequence[Carried] = ()) -> None:
        self._offered = ""
        self._again = self._on = False
        self._brought = [*brought]
        super().__init__(window)
        self.setAcceptDrops(True)
        self.finished.connect(self.coming.clear)
        self.finished.connect(self.foretold.leave)
        self.shows = Tick(self.tr("&Open in the reader after attaching"))
        self.shows.setChecked(True)
        self.foot.insertWidget(0, self.shows)
        self.onward = KeyButton(self.tr("Attach, paste next"), "Alt+X")
        self.onward.setShortcut("Alt+X")
        self.onward.setToolTip(self.tr("Attach this, then go on with what was copied since"))
        self.onward.clicked.connect(self._go_to_next)
        self.foot.insertWidget(self.foot.indexOf(self.button), self.onward)
        self.coming.changed.connect(self._changed)
        self.coming.bring_all([*brought, Carried(tuple(inputs))])
        self._changed()
        if brought and self.way == PASTE:  # the words stand there and name their title: next is whose they are
            self.fields["publisher"].setFocus(Qt.FocusReason.OtherFocusReason)

    def body(self) -> QWidget:
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(0)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 0, 16, 8)
        column.setSpacing(12)
        self.coming = ComingIn(self.desk)
        self.files, self.address, self.pasted = self.coming.files, self.coming.address, self.coming.pasted
        self.known = Known(self.desk)
        self.known.complete(publishers(self.desk.case))
        self.fields = self.known.fields
        column.addWidget(self.coming)
        column.addWidget(self.known)
        column.addStretch(1)
        self._sides.addWidget(left, 3)
        self.known.fields["publisher"].editingFinished.connect(self._tell_offers)
        self.foretold = Foretold(self.desk)
        self.foretold.found.connect(self._tell_offers)
        self.checks = Checks(self._open_known)
        self.checks.compare.connect(self._compare)
        self.checks.again.connect(self._attach_again)
        self._sides.addWidget(self.checks, 2)
        body = QWidget()
        whole = QVBoxLayout(body)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.coming.choice)
        whole.addLayout(self._sides, 1)
        return scrolled(body)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        self._sides.setDirection(way.LeftToRight if self.width() >= theme.grown(_BESIDE) else way.TopToBottom)

    # what comes in

    @property
    def way(self) -> int:
        """File, page or pasted text."""
        return self.coming.way

    def add(self, inputs: Sequence[str]) -> None:
        """Put files and folders on the list."""
        self.coming.add(inputs)

    def paths(self) -> list[str]:
        """What is on the list."""
        return self.coming.paths()

    def _offer_title(self) -> None:
        """The first line of a single text is its title, until another is typed."""
        found = self.coming.found()
        one = self.way != FILE or self.coming.count == 1
        if self.fields["title"].value() in ("", self._offered):
            self._offered = found.looked.title if found and one else ""
            self.fields["title"].put(self._offered)

    def _open_known(self, number: str) -> None:
        """Leave, and show the source that is here already."""
        self.reject()
        self.home.show_words(self.desk.case.find(number)[1])

    def _changed(self) -> None:
        self.unsay()
        self._again = False
        self.name_button(self._verb())
        self.button.setEnabled(self.coming.ready)
        self.onward.setVisible(self.way == PASTE or (self.way == FILE and bool(self.coming.count) and self.coming.ours))
        self.onward.setEnabled(self.coming.ready)
        self._offer_title()
        self.known.of_many(self.way == FILE and self.coming.count > 1)
        self.fields["url"].setEnabled(self.way != PAGE)
        found = self.coming.found()
        self.checks.show_file(found, nothing=self._nothing())
        self._tell_offers()

    def _tell_offers(self) -> None:
        """How many suggestions there will be, and of a single text whom it draws on; both are looked for beside."""
        found = self.coming.found()
        told = self.foretold.of(found)
        looking = found is not None and bool(found.looked.text) and not found.held
        self.checks.show_offers(told.counts if told else None, looking=looking)
        self.known.offer_drawn(told.drawn if told and self._one else ())

    @property
    def _one(self) -> bool:
        """Whether it is a single text or file."""
        return self.way == PASTE or (self.way == FILE and self.coming.count == 1)

    @property
    def _held(self) -> str:
        """The number of the source that has these very bytes, where there is nothing else to attach."""
        found = self.coming.found() if self._one else None
        return found.held if found else ""

    def _compare(self, near: Near) -> None:
        found = self.coming.found()
        if found is not None:
            BesideDialog(self, found.looked.text, near).open()

    def _attach_again(self) -> None:
        """A further source of the same bytes, as was asked for in so many words."""
        self._again = True
        self.submit()

    def _nothing(self) -> str:
        """Why there is nothing to check, where there is not."""
        if self.way == PAGE:
            return self.tr("Nothing is asked of the server before you press Capture; the page is checked as it comes.")
        return "" if self.coming.ready else self.tr("Nothing to check yet.")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if may_carry(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.coming.bring(carried(event.mimeData()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):  # no field wanted it
            self.coming.bring(carried(QApplication.clipboard().mimeData()))
        else:
            super().keyPressEvent(event)

    # do it

    def _verb(self) -> str:
        if self.way == PAGE:
            return self.tr("Capture")
        if self._held:
            return self.tr("Open {}").format(self._held)
        count = self.coming.count
        if self.way == FILE and (count > 1 or any(Path(each).is_dir() for each in self.paths()[:1])):
            return self.tr("Attach {}").format(thousands(self.files.files.usable()))
        return self.tr("Attach as {}").format(coming(self.desk.case.raw, "source"))

    def _go_to_next(self) -> None:
        """Take it in, then ask the same of what was copied meanwhile."""
        found = carried(QApplication.clipboard().mimeData())
        if not found or found in self._brought or found.text == self.pasted.toPlainText():
            self.say("care", self.tr("The clipboard holds nothing new. Copy the next text, then press this again."))
            return
        self._on = True
        self.submit()
        self._on = False

    def submit(self) -> None:
        """Take it in, or show what is here already; what was refused is told here, and nothing typed is lost."""
        if self._held and not self._again:
            self._open_known(self._held)
            return
        described = self.known.described()
        try:
            if "published" in described:
                stated_date(str(described["published"]), by=self.desk.analyst)
        except CaseError as error:
            self.say("finding", str(error))
            return
        self.coming.leave()
        self.foretold.leave()
        said: list[str] = []
        self.hide()
        taken = self._take(described, lambda kind, says: said.append(says))
        if self.desk.case is None:
            return
        if taken is None or not taken.sources:
            self.show()
            self.say("finding", " ".join(said))
            return
        self.accept()
        if self._on:
            self.home.acts["paste-source"].trigger()

    def _take(self, described: dict[str, str | None], says: attaching.Says) -> attaching.Taken | None:
        if self.way == PASTE:
            return attaching.attach_text(
                self.home, self.pasted.toPlainText(), described=described, says=says, then=self._go_on,
                show=self.shows.isChecked(), again=self._again,
            )  # fmt: skip
        inputs = [self.address.value()] if self.way == PAGE else self.paths()
        return attaching.attach(
            self.home, inputs, described=described, says=says, then=self._go_on, show=self.shows.isChecked(),
            asking=self.coming.asking(), method="pasted" if self.way == FILE and self.coming.ours else "file",
            again=self._again,
        )  # fmt: skip

    def _go_on(self, sources: Sequence[tuple[bytes, bool]]) -> None:
        """Grade what came in and note whom it cites, in the same act."""
        case = self.desk.case
        for source, already in sources:
            if not already and self.known.reliability:
                acts.grade_letter(case, source, self.known.reliability)
            for name in self.known.cited():
                acts.cite(case, source, name)
        if self._one and sources and not sources[0][1]:
            cite_drawn(case, sources[0][0], self.known.drawn.chosen())
