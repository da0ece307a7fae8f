"""A copy of the case or of a part for a colleague: what goes in, what is hidden, what they get, and the proof."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QProgressBar, QVBoxLayout, QWidget

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.itself import entries_made
from workbench.case.marked import limit, markings
from workbench.case.numbers import find
from workbench.case.released import given_to
from workbench.case.rows import record
from workbench.case.titles import title
from workbench.exchange.copy import NotProved
from workbench.exchange.handover import Handed, cut_short, hand_over
from workbench.exchange.outlook import Outlook, analysts, fingerprint, grouped, outlook
from workbench.ui import theme
from workbench.ui.dialogs.exporting_going import Going
from workbench.ui.dialogs.exporting_hidden import Hiding
from workbench.ui.dialogs.exporting_seen import SeenDialog, look
from workbench.ui.dialogs.exporting_told import Told
from workbench.ui.dialogs.exporting_whom import Whom
from workbench.ui.dialogs.sheet import Sheet, scrolled
from workbench.ui.forms.inputs import Line
from workbench.ui.jobs import Job, Progress
from workbench.ui.keycaps import KeyButton
from workbench.ui.language import tr
from workbench.ui.messages import Remedy
from workbench.ui.moves import card, label
from workbench.ui.siftchip import narrowed_by
from workbench.ui.timeline.calendar import civil
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError
from workbench.values.hiding import checked

_LARGE = 1.5  # times the usual size of letters
_SOON = 250  # milliseconds after the last change at which the case is looked through


class ExportDialog(Sheet):
    """Writes the copy beside the work; it takes its name only once it is whole and checked."""

    name, title, verb = "export", "Export case file", "Export"
    size_hint = QSize(1000, 696)

    def __init__(self, window: MainWindow) -> None:
        self._job: Job | None = None
        self._looking: Job | None = None
        self.seen: Outlook | None = None
        super().__init__(window)
        case = self.desk.case
        self.told.out.put(str(case.path.with_name(f"{case.path.stem} copy{case.path.suffix}")))
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._look)
        self.told.out.changed.connect(self._show)
        self.told.browse.clicked.connect(self._browse)
        self.whom.changed.connect(self._show)
        self.going.changed.connect(self._changed)
        self.hiding.changed.connect(self._changed)
        self.hiding.refused.connect(lambda says: self.say("care", says))
        self.finished.connect(self._stop)
        self.desk.jobs.changed.connect(self._show_progress)
        self.aside.setText(self.tr("Will be journal entry #{}.").format(entries_made(case) + 1))
        self._changed()
        self.hiding.asked.setFocus()  # of all that is asked here this alone cannot be made good afterwards

    @property
    def out(self) -> Line:
        """Where the copy goes."""
        return self.told.out

    def body(self) -> QWidget:
        case, whole = self.desk.case, QWidget()
        large = theme.grown(1) >= _LARGE  # beside each other both parts would have to be scrolled across
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight, whole)
        left, column = QWidget(), QVBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        marked = limit(case, None) if markings(case) else ""
        self.going = Going(grouped(case), self._parts(), marked)
        self.hiding = Hiding(self._called, analysts(case))
        self.told = Told(fingerprint(case))
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.hide()
        self.whom = Whom(given_to(case))
        for part in (self.whom, self.going, self.hiding):
            box = QVBoxLayout()
            box.setContentsMargins(0, 0, 0, 0)
            box.addWidget(part)
            column.addWidget(card(box))
        column.addWidget(self.bar)
        column.addStretch(1)
        left.setLayout(column)
        self.told.setProperty("sunken", "true")
        self.told.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row.addWidget(scrolled(left), 16)
        row.addWidget(scrolled(self.told), 9)
        return whole

    def _parts(self) -> list[tuple[str, str | None, tuple[bytes, ...] | None]]:
        focus = self.desk.focus
        parts: list[tuple[str, str | None, tuple[bytes, ...] | None]] = [(self.tr("Whole case"), None, None)]
        if focus.selected:
            parts.append((self.tr("Only the selection"), None, tuple(focus.selected)))
        asked = [f"({focus.filter})"] if focus.filter else []
        asked += [tr("when in {}").format(_days(*focus.span))] if focus.span is not None else []
        if asked:
            parts.append((narrowed_by(focus).capitalize(), " and ".join(asked), None))
        return parts

    def _foot(self) -> QWidget:
        foot = super()._foot()
        self.off = label("", "fault")
        self.preview = KeyButton(self.tr("Preview as recipient"), "Alt+V")
        self.preview.setShortcut("Alt+V")
        self.preview.clicked.connect(self._preview)
        at = self.foot.indexOf(self.cancel)
        self.foot.insertWidget(at, self.preview)
        self.foot.insertWidget(at, self.off)
        return foot

    def _called(self, word: str) -> str:
        """A record by its title and number, words as they are; CaseError for words that cannot be hidden."""
        found = None if word.startswith('"') else find(self.desk.case.raw, word)
        if found is None:
            return checked(word.strip('"'))
        return f"{self.desk.case.number(found[1])}  {title(found[0], record(self.desk.case, found[1]))}"

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export case file"), self.out.value(), self.tr("Case files (*.casefile)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        if chosen:
            self.out.put(chosen)

    # looking ahead

    def _changed(self) -> None:
        self.seen = None
        self._show()
        self._soon.start()

    def _look(self) -> None:
        """Look through the case on a thread of its own; a later change looks again."""
        if not self.desk.case.in_place():
            return
        self.desk.jobs.leave(self._looking)
        path, chosen, hide = self.desk.case.path, self.going.chosen(), self.hiding.hide_what()
        analyst = self.desk.analyst

        def work(progress: Progress) -> Outlook:
            with Case.open(path, analyst=analyst, write=False) as case:
                return outlook(case, chosen, hide, progress)

        self._looking = self.desk.jobs.start(
            self.tr("Looking through the case"), work, done=self._looked, failed=self._refused
        )

    def _looked(self, seen: Outlook) -> None:
        self.unsay()
        self.seen = seen
        self.hiding.show_places(seen.plan.asked, seen.places, seen.paths)
        self.hiding.ask(seen.plan.standing)
        self._show()

    def _show(self) -> None:
        """What they will get, how far the proof is, and whether anything stands against it."""
        name = self._file().name
        self.told.show_outlook(self.seen, name, self.whom.closing())
        standing = self.seen.plan.standing if self.seen else ()
        self._steps(tuple(each.source for each in standing))
        off = self.tr("Off: a hidden word is still in {}").format(standing[0].source) if standing else ""
        if not off and not name:
            off = self.tr("Off: no file is named")
        if not off and (lacks := self.whom.lacks()):
            off = self.tr("Off: {}").format(lacks)
        if not off and self.whom.seal().signed and self.hiding.hide_what().analysts:
            off = self.tr("Off: a signature tells who you are; leave it off, or let the names of analysts stand")
        self.off.setText(off)
        self.button.setEnabled(not off and not self._running())
        self.preview.setEnabled(self.button.isEnabled())

    def _steps(self, hits: Sequence[str]) -> None:
        whole = self.seen is not None and self.seen.plan.whole
        second = self.tr("2 Searched: still in capture {}").format(hits[0] if hits else "")
        second += self.tr(" and {} more").format(len(hits) - 1) if len(hits) > 1 else ""
        self.told.show_steps([
            ("waits", self.tr("1 Rebuilt in a fresh file, row by row")),
            ("hit", second) if hits else ("waits", self.tr("2 Every byte searched for what is hidden")
                                          if not whole else self.tr("2 Nothing is hidden, nothing searched for")),
            ("waits", self.tr("3 Hashes, journal chain, every table")),
            ("waits", self.tr("4 The result written into the copy")),
        ])  # fmt: skip

    def _file(self) -> Path:
        out = Path(self.out.value()).expanduser()
        out = out if out.suffix or not out.name else out.with_suffix(".casefile")
        sealed = self.whom.seal().closed and out.name and out.suffix != ".age"
        return out.with_name(f"{out.name}.age") if sealed else out

    # doing it

    def submit(self) -> None:
        """Write the copy on a thread of its own; of a file that is gone from its place, from the case that is open.

        What was typed to be hidden and not added is hidden, too: nobody types a name there to let it go out.
        """
        self.unsay()
        if not self.hiding.take_typed():
            return
        out, path, analyst = self._file(), self.desk.case.path, self.desk.analyst
        chosen, hide, seal = self.going.chosen(), self.hiding.hide_what(), self.whom.seal()
        beside = self.told.verifier.isChecked()

        def work(progress: Progress) -> Handed | NotProved:
            with Case.open(path, analyst=analyst, write=False) as case:
                try:
                    return hand_over(case, out, chosen, hide, closing=seal, verifier=beside, progress=progress)
                except NotProved as error:
                    return error

        if not self.desk.case.in_place():
            self._rescue(out)
            return
        self._job = self.desk.jobs.start(self.tr("Exporting"), work, done=self._written, failed=self._refused)
        self._busy()

    def _rescue(self, out: Path) -> None:
        try:
            beside = self.told.verifier.isChecked()
            made = self.desk.act(hand_over, out, closing=self.whom.seal(), verifier=beside)
        except CaseError as error:
            self.say("finding", str(error))
        else:
            self._written(made)

    def _running(self) -> bool:
        return self._job is not None and not self._job.over

    def _busy(self) -> None:
        busy = self._running()
        for part in (self.going, self.hiding, self.whom, self.out):
            part.setEnabled(not busy)
        self.bar.setVisible(busy)
        self._show()

    def _show_progress(self) -> None:
        if self._job is not None and self.desk.jobs.current is self._job:
            self._job.show_on(self.bar)
            self.aside.setText(self._job.text)

    def _written(self, made: Handed | NotProved) -> None:
        self._job = None
        if isinstance(made, NotProved):
            self._busy()
            self.say("finding", str(made))
            return
        says = self.tr("Exported {}: {} records, checked whole, {} journal entries intact. SHA-256 {}")
        told = says.format(made.file.name, made.copy.records, made.copy.proof.entries, made.sha256)
        if made.copy.searched is not None:
            told += self.tr(" What is hidden was searched for in every byte and not found.")
        told = " ".join([told, *map(cut_short, made.left)])
        copy = Remedy(self.tr("Copy SHA-256"), lambda: QGuiApplication.clipboard().setText(made.sha256))
        self.home.messages.say("ok", told, remedies=[copy])
        if self.desk.writable:
            self.desk.attempt(
                acts.released,
                file=made.file,
                sha256=made.sha256,
                contents=made.contents,
                recipient=self.whom.name.value(),
            )
        self.accept()

    def _preview(self) -> None:
        """Make the copy in passing and look into it as they will."""
        if not self.hiding.take_typed():
            return
        path, analyst, name = self.desk.case.path, self.desk.analyst, self._file().name
        chosen, hide = self.going.chosen(), self.hiding.hide_what()
        self._job = self.desk.jobs.start(
            self.tr("Previewing"), lambda progress: look(path, analyst, name, chosen, hide, progress),
            done=self._previewed, failed=self._refused,
        )  # fmt: skip
        self._busy()

    def _previewed(self, seen: object) -> None:
        self._job = None
        self._busy()
        if isinstance(seen, NotProved):
            self.say("finding", str(seen))
        else:
            SeenDialog(self.home, seen).open()  # type: ignore[arg-type]

    def _refused(self, says: str) -> None:
        self._job = None
        self._busy()
        self.aside.setText("")
        self.say("finding", says)

    def _stop(self) -> None:
        self._soon.stop()
        for job in (self._job, self._looking):
            self.desk.jobs.leave(job)


def _days(start: float, end: float) -> str:
    """A brushed stretch as a filter has it: its first and last day."""
    days = (civil(start), civil(max(start, end - 1)))
    return "..".join(f"{each.year:04}-{each.month:02}-{each.day:02}" for each in days)
