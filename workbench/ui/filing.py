"""How the analyst orders the case, bound to the window: saved filters and searches, tags, many at once."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMenu

from workbench.case.case import Change
from workbench.exchange.casetemplates import SUFFIX, read_template, save_template
from workbench.ui.across import AcrossActs
from workbench.ui.asking import Asking
from workbench.ui.dialogs.duplicates import DuplicatesDialog
from workbench.ui.dialogs.manyfields import ManyFields
from workbench.ui.dialogs.statistics import StatisticsDialog
from workbench.ui.dialogs.tags import TagsDialog
from workbench.ui.inspector import Inspector
from workbench.ui.language import tr
from workbench.ui.log.page import LogPage
from workbench.ui.navigator import Navigator
from workbench.ui.savedtexts import SavedTexts
from workbench.ui.welcome import cases_folder
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError


class FilingActs(QObject):
    """Call once the navigator and the log are there."""

    def __init__(self, window: MainWindow, navigator: Navigator, log: LogPage, inspector: Inspector) -> None:
        super().__init__(window)
        self._window, self._desk, self._navigator, self._log = window, window.desk, navigator, log
        self.saved = SavedTexts(self._desk, window)
        self.saved.search_wanted.connect(window.row.search.ask)
        menu = QMenu(self.tr("Saved filters"), window)
        window.row.add_menu("Edit", menu)
        for each in (menu, navigator.chips.saved.menu(), log.bar.saved.menu()):
            each.aboutToShow.connect(partial(self.saved.fill, each))
        for signal in (self._desk.opened, self._desk.closed, self._desk.focus.filter_changed):
            signal.connect(self._show_saved)
        self._desk.changed.connect(self._changed)
        window.acts.bind("save-filter", self.saved.save,
                         when=lambda: self._desk.writable and bool(self._desk.focus.filter))  # fmt: skip
        inspector.head.tags.wanted.connect(self._show_tagged)
        window.acts.bind("tags", self.tag, when=lambda: self._desk.writable)
        window.acts.bind(
            "duplicates", lambda: DuplicatesDialog(window).open(), when=lambda: self._desk.case is not None
        )
        window.acts.bind(
            "statistics", lambda: StatisticsDialog(window).show(), when=lambda: self._desk.case is not None
        )
        window.acts.bind("new-from", self.new_from)
        window.acts.bind("save-template", self.save_template, when=lambda: self._desk.case is not None)
        AcrossActs(window)
        window.acts.bind("edit-many", self.edit, when=lambda: self._desk.writable and bool(self._desk.focus.selected))

    def _changed(self, change: Change) -> None:
        if "savedview" in change.rows:
            self._show_saved()

    def _show_saved(self) -> None:
        """Offer what is saved where there is something, or something to save."""
        self._navigator.chips.saved.setVisible(self.saved.some)

    def tag(self) -> None:
        """The tags of the case, ticked for what is selected."""
        TagsDialog(self._window, self._picked()).open()

    def edit(self) -> None:
        """One field of all that is selected."""
        picked = self._picked()
        if picked:
            ManyFields(self._window, picked).open()

    def _picked(self) -> list[bytes]:
        """What is selected, in the log all picked rows however many, without what is in the trash."""
        rows = self._log.table.records() if self._window.workspace == "log" else []
        if len(rows) > 1 and self._log.kind != "trash":
            return rows
        return [key for key, (_, thrown) in self._desk.picked().items() if not thrown]

    def _show_tagged(self, path: str) -> None:
        """Narrow every view to what is filed under a tag or within it."""
        self._desk.focus.sift(tr('tag = "{}"').format(path))

    def save_template(self) -> None:
        """Write what the next case is to begin with."""
        kinds, path = tr("Templates of cases (*{})").format(SUFFIX), self._desk.case.path
        out, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save as template"), str(path.with_suffix(SUFFIX)), kinds,
            options=QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        if out and self._desk.attempt(save_template, Path(out)):
            self._window.messages.say("ok", tr("{} is written; it holds no evidence.").format(Path(out).name))

    def new_from(self) -> None:
        """Ask for a template, a name and a place, and begin a case so."""
        kinds, folder = tr("Templates of cases (*{})").format(SUFFIX), str(cases_folder())
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Choose a template"), folder, kinds)
        if not chosen:
            return
        try:
            template = read_template(Path(chosen))
        except CaseError as error:
            self._desk.complaint.emit(str(error))
            return
        name = Asking.line(self._window, tr("New case"), tr("Name of the new case:"), verb=tr("Begin"))
        if not (name or "").strip():
            return
        proposed = str(cases_folder() / f"{_plain(name)}.casefile")
        out, _ = QFileDialog.getSaveFileName(
            self._window, tr("Where the new case is kept"), proposed, tr("Case files (*.casefile)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        if out:
            self._desk.new_from(Path(out), name.strip(), template)


def _plain(name: str) -> str:
    """A name of a case as that of a file."""
    return re.sub(r"[^\w -]+", "", name).strip() or "case"
