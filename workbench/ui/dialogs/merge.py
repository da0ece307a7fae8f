"""A colleague's copy comes home: what it brings, what differs, and a choice for each field that both changed."""

from __future__ import annotations

from contextlib import ExitStack
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.case.ids import id_bytes
from workbench.case.rows import Row
from workbench.exchange.aside import folder_aside
from workbench.exchange.brought import Brought
from workbench.exchange.effects import followers, settle
from workbench.exchange.keys import KeyStore
from workbench.exchange.merge import MergeReport, merge
from workbench.exchange.sealing import is_sealed, unseal, wants_passphrase
from workbench.exchange.signing import worth
from workbench.reading.intake import complete
from workbench.ui.dialogs.given import given_here
from workbench.ui.dialogs.merging_brought import CHOICE, Side, cards
from workbench.ui.dialogs.merging_clash import Clash, columns_head, keys_row
from workbench.ui.dialogs.merging_fork import Header
from workbench.ui.dialogs.merging_waits import Waiting, in_order, open_conflicts, waits
from workbench.ui.dialogs.sheet import Sheet, named, scrolled
from workbench.ui.forms.inputs import Line, sends
from workbench.ui.keeping import snapshot
from workbench.ui.language import counted
from workbench.ui.moves import label
from workbench.ui.plain import escape
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError

_KEYS = (("N", "next clash"), ("1", "yours"), ("2", "returned"), ("Space", "show behind"))
_MOST = 60
"""Clashes that are laid out at once."""


class MergeDialog(Sheet):
    """See what a copy brings and choose where both sides changed a field; what is left waits as a conflict."""

    name, title, verb = "merge", "Merge returned case", "Look at the copy"
    size_hint = QSize(1100, 640)

    def __init__(self, window: MainWindow, path: Path | None = None) -> None:
        self.report: MergeReport | None = None
        self._path, self.read_from = Path(), Path()  # as chosen, and as it is read: a sealed one is opened elsewhere
        self._aside = ExitStack()
        self.clashes: list[Clash] = []
        self._unseen = 0
        self._follow: dict[str, list[Row]] = {}
        self._cards: dict[str, QWidget] = {}
        super().__init__(window)
        self.finished.connect(self._aside.close)
        self.file.changed.connect(self._forget)
        self._show_conflicts(open_conflicts(self.desk.case))
        self.file.put(str(path or ("" if self.clashes else given_here(self.desk.case) or "")))
        self.file.selectAll()
        self._name()
        if self.clashes:
            self.clashes[0].first.setFocus(Qt.FocusReason.OtherFocusReason)  # 1 and 2 are for it, not for a file's name

    # its parts

    def body(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._asks())
        self.head, self.side = Header(), Side()
        self.side.parts.wanted.connect(self._jump)
        column.addWidget(self.head)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.side)
        below.addWidget(self._right(), 1)
        column.addLayout(below, 1)
        return page

    def _asks(self) -> QWidget:
        """Which file, and its passphrase where it was sealed with one."""
        self._asking = QWidget()
        column = QVBoxLayout(self._asking)
        column.setContentsMargins(16, 14, 16, 10)
        row, self._sealed = QHBoxLayout(), QWidget()
        self.file = Line(self.tr("the copy that came back"))
        choose = QPushButton(self.tr("&Choose…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        row.addWidget(named(self.tr("&File"), self.file))
        row.addWidget(self.file, 1)
        row.addWidget(choose)
        column.addLayout(row)
        self.passphrase = Line(self.tr("used once, never kept"))
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        secret = QHBoxLayout(self._sealed)
        secret.setContentsMargins(0, 0, 0, 0)
        secret.addWidget(named(self.tr("&Passphrase"), self.passphrase))
        secret.addWidget(self.passphrase, 1)
        self._sealed.hide()
        column.addWidget(self._sealed)
        return self._asking

    def _right(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(14, 10, 14, 10)
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        column.addLayout(self._list)
        self._keys = keys_row(_KEYS)
        column.addWidget(self._keys)
        column.addStretch(1)
        self._area = scrolled(page)
        return self._area

    # finding the file

    def _choose(self) -> None:
        kinds = self.tr("Case files (*.casefile *.age);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr(self.title), str(self.desk.case.path.parent), kinds)
        if chosen:
            self.file.put(chosen)
            self.submit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not sends(event)
        if enter and self.focusWidget() in (self.file, self.passphrase):
            if self.file.value() and self.report is None:
                self.submit()
        elif event.text().lower() == "n" and not isinstance(self.focusWidget(), QLineEdit):
            self._next()
        elif event.key() != Qt.Key.Key_Space:  # it shows a record; without one it does nothing, here and behind
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side.fit(self.width())

    def _forget(self) -> None:
        """Another file is named: what was seen of the one before no longer counts."""
        self.report = None
        self._aside.close()
        self.passphrase.clear()
        self._sealed.hide()
        self._show_conflicts(open_conflicts(self.desk.case))
        self._name()

    # what is to be seen

    def _show_conflicts(self, rows: list[Row]) -> None:
        while self._list.count():
            gone = self._list.takeAt(0).widget()
            gone.hide()
            gone.deleteLater()
        told, case = self.report.told if self.report else None, self.desk.case
        self._follow = followers(case, rows)
        follow = {id_bytes(row["id"]) for each in self._follow.values() for row in each}
        asks = sorted((row for row in rows if id_bytes(row["id"]) not in follow), key=lambda row: in_order(case, row))
        self._unseen = len(asks[_MOST:])
        self.clashes = [
            Clash(case, row, queued=told is None, follow=len(self._follow.get(row["id"], ()))) for row in asks[:_MOST]
        ]
        if self.clashes or (told and told.opinions):
            self._list.addWidget(columns_head(told.fork.at if told else None))
        for clash in self.clashes:
            clash.chosen.connect(self._go_on)
            clash.onward.connect(self._next)
            clash.asked.connect(self._show_behind)
            self._list.addWidget(clash)
        if self._unseen:
            self._list.addWidget(label(self.tr("{} more wait until these are settled.").format(self._unseen), "care"))
        self._cards = dict(cards(told)) if told else {}
        for card in self._cards.values():
            self._list.addWidget(card)
        self._tell(told)

    def _tell(self, told: Brought | None) -> None:
        """The drawing and the list at the left: only of a copy that was looked at."""
        found = self.report.signature if self.report else None
        signed = worth(found, KeyStore()) if self.report else ""
        self.head.show_merge(self._says(), signed, told.fork if told else None, holds=found is None or found.holds)
        self.side.show_merge(self.clashes, told, both=self.desk.intact is not None)
        self._asking.setVisible(told is None)
        self._keys.setVisible(bool(self.clashes))

    def _jump(self, part: str, at: int) -> None:
        """Show a card, and give a clash the keyboard."""
        if part == CHOICE:
            self.clashes[at].first.setFocus(Qt.FocusReason.OtherFocusReason)
        target = self.clashes[at] if part == CHOICE else self._cards[part]
        self._area.ensureWidgetVisible(target)

    def _show_behind(self, record: bytes) -> None:
        """Pick a record in the window behind."""
        self.desk.focus.select(record)

    def _go_on(self) -> None:
        """After a choice, on to the next field without one."""
        self._name()
        self.side.parts.show_parts(self.clashes, self.report.told if self.report else None)
        following = next((clash.first for clash in self.clashes if not clash.choice), self.button)
        following.setFocus(Qt.FocusReason.OtherFocusReason)

    def _next(self) -> None:
        """On to the next clash without a choice, round the end."""
        if not self.clashes:
            return
        here = next((at for at, clash in enumerate(self.clashes) if clash.isAncestorOf(self.focusWidget())), -1)
        order = [*self.clashes[here + 1 :], *self.clashes[: here + 1]]
        target = next((clash for clash in order if not clash.choice), order[0])
        target.first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(target)

    def _says(self) -> str:
        count = len(self.clashes) + self._unseen
        choices = (
            f"<b>{counted(count, 'needs your choice.', 'need your choice.')}</b>"
            if count
            else self.tr("Nothing needs a choice.")
        )
        if self.report is None:
            return self.tr("Queued by earlier merges: {}").format(choices) if count else ""
        told, name = self.report.told, escape(self._path.name)
        if told is None:
            here = self.tr("Every entry of {} is in this case already; if its merge was undone, redo brings it back.")
            return " ".join(filter(None, (here.format(name), choices if count else "")))
        says = [self.tr("<b>{}</b> joins your case at journal #{}.<br>").format(name, told.fork.at)]
        says += [counted(told.quietly, "merges by itself,", "merge by themselves,")]
        if told.opinions:
            views = counted(len(told.opinions), "opinion stands", "opinions stand")
            says += [self.tr("{} side by side,").format(views)]
        says += [choices if count else self.tr("nothing needs a choice."), self.tr("Nothing is written before Merge.")]
        twice = self.tr("Said here of the same words already: {}; keep one of each afterwards.")
        says += [twice.format(self.report.twice)] if self.report.twice else []
        return " ".join(says)

    def _name(self) -> None:
        left = sum(not clash.choice for clash in self.clashes) + self._unseen
        settled = sum(bool(clash.choice) for clash in self.clashes)
        brings = self.report is not None and bool(self.report.brought)
        looks = self.report is None and bool(self.file.value())
        if brings:
            verb = self.tr("Merge, settle {} later").format(left) if left else self.tr("Merge")
        elif looks:
            verb = self.tr("Look at the copy")
        else:
            verb = self.tr("Settle {}").format(settled) if settled else self.tr("Settle")
        self.name_button(verb)
        self.button.setEnabled(bool(brings or looks or settled))
        choices = counted(left, "choice", "choices")
        self.aside.setText(self.tr("{} left. Any choice can be undone.").format(choices) if self.clashes else "")

    # do it

    def submit(self) -> None:
        """Look, then merge, then settle what was chosen; each refusal stands here."""
        self.unsay()
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            if self.file.value() and self.report is None:
                self._look()
            else:
                self._do()
        except CaseError as error:
            self.say("finding", str(error))
        finally:
            QApplication.restoreOverrideCursor()

    def _look(self) -> None:
        self._path = self.desk.case.path.parent / Path(self.file.value()).expanduser()
        if not self._opened():
            return
        self.report = self.desk.act(merge, self.read_from, preview=True)
        rests = partial(snapshot, self.desk.case.path, "before-merge")  # while what would come in is read
        self.desk.jobs.start(self.tr("Making a snapshot"), rests, done=lambda made: None)
        self._show_conflicts(self.report.conflicts)
        self._name()
        target = self.clashes[0].first if self.clashes else self.button if self.button.isEnabled() else self.file
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _opened(self) -> bool:
        """Whether the copy can be read now; a sealed one is opened into a folder that goes with this dialog."""
        self.read_from = self._path
        if not (self._path.is_file() and is_sealed(self._path)):
            return True
        words = self.passphrase.text() or None
        if words is None and wants_passphrase(self._path):
            self._sealed.show()
            self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
            self.say("note", self.tr("{} was sealed with a passphrase; type it.").format(self._path.name))
            return False
        self.passphrase.clear()
        self._aside.close()
        clear = self._aside.enter_context(folder_aside()) / self._path.stem
        unseal(self._path, clear, keys=KeyStore(), passphrase=words)
        self.read_from = clear
        return True

    def _do(self) -> None:
        if self.report is not None and self.report.brought:
            self.desk.act(merge, self.read_from)
            self.desk.act(complete)
        chosen = [clash for clash in self.clashes if clash.choice]
        for clash in chosen:
            self.desk.act(settle, clash.conflict, clash.choice)
        left = len(self.clashes) + self._unseen - len(chosen)
        told = self.home.messages.say("care" if left else "ok", self._told(left, chosen))
        if left:
            Waiting(self.desk, self.home.messages, told)
        self.accept()

    def _told(self, left: int, chosen: list[Clash]) -> str:
        if self.report is None or self.report.told is None:
            says = self.tr("Settled.")
        else:
            new = counted(self.report.new, "new record", "new records")
            changed = self.report.told.changed
            quietly = {id_bytes(each.id) for each in changed.rows}
            taken = {clash.record for clash in chosen if clash.choice == "theirs"} - quietly
            says = self.tr("Merged {}: {}, {} changed by them.").format(
                self._path.name, new, changed.total + len(taken)
            )
        return says + (waits(left) if left else "")
