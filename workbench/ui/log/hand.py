"""What is done in the log: typing into cells, filling, copying, pasting, the trash; each one act."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtWidgets import QApplication

from workbench.case.acts.several import Edit, delete_many, restore_many, set_many
from workbench.case.case import Case
from workbench.case.columns import Column
from workbench.case.pasting import Plan, alike, planned
from workbench.ui.language import tr
from workbench.ui.log.editor import CellEditor, reading
from workbench.ui.log.page import LogPage
from workbench.ui.log.pastesheet import PasteSheet
from workbench.ui.messages import Remedy
from workbench.ui.window import MainWindow
from workbench.values.clipped import from_text, to_html, to_text
from workbench.values.errors import CaseError

NAMED = 3  # records a sentence names before it counts them


class LogHand(QObject):
    """Answers the table's keys with acts; a refusal is told beside its cause and nothing is half done."""

    def __init__(self, page: LogPage, window: MainWindow) -> None:
        super().__init__(page)
        self.page, self.table, self.window, self.desk = page, page.table, window, page.desk
        self.editor: CellEditor | None = None
        self._at: tuple[bytes, Column] | None = None
        self.table.typed.connect(self.edit)
        self.table.held_back.connect(self._hold_back)
        self.table.copied.connect(self.copy)
        self.table.pasted.connect(self.paste)
        self.table.deleted.connect(self.delete)
        self.table.ticked.connect(self.tick)
        self.table.scrolled.connect(self._follow)
        self.table.model().modelReset.connect(self._follow)

    # typing

    def edit(self, letter: str = "") -> None:
        """Open the current cell, on what it holds or on a letter that was typed."""
        index = self.table.currentIndex()
        if not index.isValid() or self.page.grid is None:
            return
        column, key = self.table.model().columns[index.column()], self.table.model().keys[index.row()]
        says = "" if self.desk.writable else self.desk.refused or self.tr("This case is open for reading only.")
        if not column.edited:
            says = self.tr("{} is not set by hand.").format(column.title)
        if says or self.page.grid.kind == "trash":
            self.window.statusBar().showMessage(says or self.tr("Restore it first, then change it."), 4000)
            return
        self._keep()
        self.leave()
        grid, raw = self.page.grid, self.page.grid.raw(key, column)
        self._at = (key, column)
        viewport = self.table.viewport()
        self.editor = CellEditor(viewport, column, lambda text: reading(grid.case, column, raw, text))
        self.editor.given.connect(self._given)
        self.editor.left.connect(self.leave)
        self.editor.moved.connect(self._given_and_on)
        self.editor.clicked_away.connect(self._keep)
        held = grid.cell(key, column)
        self.editor.open_at(self.table.visualRect(index), letter or held.exact or held.written, typed=bool(letter))

    def _hold_back(self) -> None:
        self.window.statusBar().showMessage(self.tr("The filter has just changed; F2 changes this cell."), 4000)

    def leave(self) -> None:
        """Put the field away; the cell stays as it was."""
        if self.editor is not None:
            self.editor.leave()
            self.editor, self._at = None, None
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _given(self, text: str, everywhere: bool) -> None:
        if self._set(text, everywhere):
            down = self.table.currentIndex().row() + 1
            self.leave()
            if not everywhere and down < len(self.table.model().keys):
                self.table.pick(down)

    def _keep(self) -> None:
        """A click elsewhere sets what was typed, as in every spreadsheet; what is not taken stays to be mended."""
        if self.editor is not None and self._set(self.editor.line.text(), False):
            self.leave()

    def _given_and_on(self, step: int) -> None:
        if self._set(self.editor.line.text(), False):
            row = self.table.currentIndex().row()
            shown, key = self.table.columns(), self._at[1].key
            self.leave()
            place = [each.key for each in shown].index(key) + step
            if 0 <= place < len(shown):
                self.table.pick(row, column=self.page.grid.at[shown[place].key] - 1)

    def _set(self, text: str, everywhere: bool) -> bool:
        """Set one cell, or the picked ones of its column; answers whether nothing stands in the way."""
        assert self._at is not None
        assert self.page.grid is not None
        key, column = self._at
        grid, value = self.page.grid, column.taken(text)
        keys = list(dict.fromkeys([key, *self.table.records()])) if everywhere else [key]
        edits = [Edit(each, column.key, value) for each in keys if not alike(grid.cell(each, column), value)]
        if not edits:
            return True
        try:
            self.desk.act(set_many, edits)
        except CaseError as error:
            self.editor.refuse(str(error))
            return False
        return True

    def _follow(self) -> None:
        """The field stands over its cell, wherever that went."""
        if self.editor is None or self._at is None:
            return
        row = self.table.model().row(self._at[0])
        if row is None:
            self.leave()
            return
        column = self.page.grid.at[self._at[1].key] - 1
        self.editor.place(self.table.visualRect(self.table.model().index(row, column)))

    def tick(self) -> None:
        """Picked leads are done; open again where all of them were. Elsewhere the words are shown."""
        grid, keys = self.page.grid, self.table.records()
        if grid is None or not keys:
            return
        if grid.kind != "lead":
            self.page.open_requested.emit(keys[0])
        elif self.desk.writable:
            status = grid.columns[grid.at["status"]]
            left = [key for key in keys if grid.cell(key, status).exact != "done"]
            self.desk.attempt(set_many, [Edit(key, "status", "done" if left else "open") for key in left or keys])

    # the clipboard

    def picked(self) -> tuple[list[bytes], list[Column]]:
        """The records and columns of the picked rectangle, or CaseError where it is none."""
        block = self.table.block()
        if block is None:
            raise CaseError(tr("The picked cells are no rectangle; pick one stretch of rows and columns."))
        first, last, left, right = block
        return self.table.model().keys[first : last + 1], self.table.columns()[left : right + 1]

    def copy(self, *, resolved: bool = False) -> None:
        """The picked cells as text between tabs and as a table, as written or as resolved."""
        if self.page.grid is None or not self.table.selectionModel().hasSelection():
            return
        try:
            keys, columns = self.picked()
        except CaseError as error:
            self.desk.complaint.emit(str(error))
            return
        rows = self.page.grid.text(keys, columns, resolved=resolved)
        mime = QMimeData()
        mime.setText(to_text(rows))
        mime.setHtml(to_html(rows))
        QApplication.clipboard().setMimeData(mime)
        how = self.tr("as resolved") if resolved else self.tr("as written")
        said = self.tr("{} × {} cells copied, {}.").format(len(keys), len(columns), how)
        self.window.statusBar().showMessage(said, 4000)

    def paste(self) -> None:
        """Put what is on the clipboard into the picked cells; more than one row is shown first."""
        block = self.table.block()
        if self.page.grid is None or not self.desk.writable or block is None:
            self.desk.complaint.emit(self.tr("Nothing is picked to paste into; pick one cell, or one rectangle."))
            return
        try:
            table = from_text(QApplication.clipboard().text())
            keys, columns = self.table.model().keys, self.table.columns()
            plan = planned(self.page.grid, keys, columns, block, table)
        except CaseError as error:
            self.desk.complaint.emit(str(error))
            return
        if plan.records > 1:
            PasteSheet(self.window, plan, lambda: self.take(plan)).open()
        elif plan.steps:
            self.desk.attempt(set_many, [step.edit for step in plan.steps])
        else:
            self.window.statusBar().showMessage(self.tr("The cells read like that already."), 4000)

    def take(self, plan: Plan) -> None:
        """Do what a plan says, as one act."""
        self.desk.act(set_many, [step.edit for step in plan.steps])

    # the trash

    def delete(self) -> None:
        """Put the records of the picked rows in the trash as one act, and offer to take it back."""
        keys = self.table.records()
        if not keys or not self.desk.writable:
            return
        if self.page.kind == "trash":
            self.window.statusBar().showMessage(self.tr("It is in the trash already; nothing is ever removed."), 4000)
            return
        says = self.tr("{} went to the trash.").format(_named(self.desk.case, keys))
        if self.desk.attempt(delete_many, keys):
            self.window.messages.clear("note")
            undo = Remedy(self.tr("Undo"), self.desk.undo)
            note = self.window.messages.say("note", says, remedies=[undo], passing=True)
            self.desk.changed.connect(note.close_for_good)  # from then on undo would take back something else

    def restore(self) -> None:
        """Take the records of the picked rows out of the trash as one act."""
        keys = self.table.records()
        if keys and self.page.kind == "trash":
            self.desk.attempt(restore_many, keys)


def _named(case: Case, keys: Sequence[bytes]) -> str:
    numbers = ", ".join(case.number(key) for key in keys[:NAMED])
    return numbers if len(keys) <= NAMED else tr("{} and {} more").format(numbers, len(keys) - NAMED)
