"""The snapshots of a case: when each was made, what came since, and the ways back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFileDialog, QListWidgetItem, QPushButton, QWidget

from workbench.case import acts
from workbench.case.shelf import Snapshot
from workbench.case.snapshots import Difference, as_new_file, difference, snapshots
from workbench.case.verify import Verdict
from workbench.ui.dialogs.sheet import Sheet, queue
from workbench.ui.jobs import Progress
from workbench.ui.language import counted, tr, worded
from workbench.ui.moves import label
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError

_WHY = {
    "asked": "made by hand", "rolling": "made while you worked", "before-merge": "before a merge",
    "before-restore": "before going back",
}  # fmt: skip
_SHOWN = 40  # entries that are named
Takes = Callable[[Progress], Snapshot | None]
_MANY = {"entity": "entities", "hypothesis": "hypotheses"}


class SnapshotsDialog(Sheet):
    """The list at the left, what came since at the right; of a case that cannot be opened a file can be made."""

    name = "snapshots"
    title = "Snapshots"
    verb = "Go back to it"
    size_hint = QSize(820, 520)

    def __init__(self, window: MainWindow, path: Path, takes: Takes) -> None:
        self._path, self._takes = path, takes
        self._held: list[Snapshot] = []
        self._open = window.desk.case is not None and window.desk.case.path == path
        super().__init__(window)
        self.cancel.setText(self.tr("Close"))
        self.aside.setText(self.tr("Going back is one act; Ctrl+Z takes it back."))
        self.now = QPushButton(self.tr("Make one now"))
        self.now.clicked.connect(self.take)
        self.beside = QPushButton(self.tr("Save as a file…"))
        self.beside.clicked.connect(self.save_as)
        for button in (self.now, self.beside):
            self.foot.insertWidget(1, button)
        self.now.setVisible(self._open)
        self.button.setVisible(self._open)
        self.look()

    def body(self) -> QWidget:
        whole, self.list, page = queue(self.tr("Snapshots, newest first"), spacing=8)
        self.list.currentRowChanged.connect(self._show)
        self.head, self.told, self.acts = label("", "strong"), label(""), label("", "faint")
        for part in (self.head, self.told, self.acts):
            part.setWordWrap(True)
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            page.addWidget(part)
        page.addStretch(1)
        return whole

    def look(self) -> None:
        """Read anew which snapshots there are."""
        self._held = snapshots(self._path)
        self.list.clear()
        for each in self._held:
            item = QListWidgetItem(f"{each.at:%Y-%m-%d %H:%M:%S}Z")
            item.setToolTip(self.tr(_WHY.get(each.why, each.why)))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        if not self._held:
            self._show(-1)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, at: int) -> None:
        there = 0 <= at < len(self._held)
        self.button.setEnabled(False)
        self.beside.setEnabled(there)
        for part in (self.told, self.acts):
            part.clear()
        if not there:
            self.head.setText(self.tr("There is no snapshot of this case yet."))
            self.told.setText(self.tr("One is made every half hour in which something was done."))
            return
        one = self._held[at]
        why = tr(_WHY.get(one.why, one.why))
        self.head.setText(f"{one.at:%Y-%m-%d %H:%M:%S} UTC, {why}")
        self.told.setText(self.tr("After {} journal entries.").format(one.entries))
        if self._open:
            self._compare(one)

    def _compare(self, one: Snapshot) -> None:
        """What came since, worked out beside the window."""
        self.look_up(self.tr("Comparing with a snapshot"), lambda case: (one, difference(case, one.file)), self._tell)

    def _tell(self, found: tuple[Snapshot, Difference]) -> None:
        one, came = found
        at = self.list.currentRow()
        if not 0 <= at < len(self._held) or self._held[at] != one:
            return
        self.button.setEnabled(bool(came.entries) and not came.lacking and self.desk.writable)
        if came.lacking:
            says = self.tr("It holds {} entries that this case has not; save it as a file and merge it.")
            self.told.setText(says.format(came.lacking))
        elif not came.entries:
            self.told.setText(self.tr("Nothing came since; the case is as it was then."))
        else:
            self.told.setText(self._counted(came))
        lines = [f"{entry.at[:16].replace('T', ' ')}  {worded(entry.act)}" for entry in came.entries[:_SHOWN]]
        rest = len(came.entries) - len(lines)
        self.acts.setText("\n".join([*lines, *([self.tr("and {} more").format(rest)] if rest else [])]))

    def _counted(self, came: Difference) -> str:
        def words(kinds: dict[str, int]) -> str:
            return ", ".join(counted(many, kind, _MANY.get(kind, "")) for kind, many in sorted(kinds.items()))

        many = len(came.entries)
        parts = [self.tr("One act came since.") if many == 1 else self.tr("{} acts came since.").format(many)]
        if came.made:
            parts.append(self.tr("They made {}, which would go to the trash.").format(words(came.made)))
        if came.changed:
            parts.append(self.tr("They changed {}, which would be as before.").format(words(came.changed)))
        return " ".join(parts)

    # what is done

    def take(self) -> None:
        """Make one now."""
        self.have_made(self.tr("Making a snapshot"), self._takes, self._taken)

    def _taken(self, made: Snapshot | None) -> None:
        self.look()
        if made is None:
            self.say("note", self.tr("Nothing has come since the last snapshot."))

    def submit(self) -> None:
        """Go back to the chosen one."""
        one = self._held[self.list.currentRow()]
        try:
            self.desk.act(acts.go_back_to, one)
        except CaseError as error:
            self.say("finding", str(error))
            return
        self.accept()

    def save_as(self) -> None:
        """Lay the chosen one down as a case file of its own."""
        one, path = self._held[self.list.currentRow()], self._path
        proposed = path.with_name(f"{path.stem}.of-{one.at:%Y-%m-%d-%H%M%S}{path.suffix}")
        out, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the snapshot as"), str(proposed), self.tr("Case files (*.casefile)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        if not out:
            return

        def work(progress: Progress) -> Verdict:
            progress(0, 0)
            return as_new_file(one, Path(out), damaged=path if path.exists() else None)

        self.have_made(self.tr("Saving a snapshot"), work, lambda proof: self._saved(Path(out), proof))

    def _saved(self, out: Path, proof: Verdict) -> None:
        says = (
            self.tr("{} is made, and whole.") if proof.ok else self.tr("{} is made; check it, for bytes are missing.")
        )
        self.say("ok" if proof.ok else "care", says.format(out.name))
