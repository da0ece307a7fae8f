"""What the window's own acts do: files, undo, views, selection, trash, check and help."""

from __future__ import annotations

from contextlib import nullcontext
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QMenu

import workbench
from workbench.case import acts, history
from workbench.case.case import Case, Change
from workbench.case.custody import CUSTODIAL
from workbench.case.standing import place_of
from workbench.ui import kept
from workbench.ui.appearance import CHOICES, Appearance
from workbench.ui.beginning import begin_with, folder_of, remember_folder
from workbench.ui.carried import Carried, carried
from workbench.ui.checking import Checking
from workbench.ui.dialogs.attach import AttachDialog
from workbench.ui.dialogs.importing import offer_import
from workbench.ui.dialogs.merging_home import comes_home
from workbench.ui.dialogs.tasks import TasksDialog
from workbench.ui.flying import offer_flights
from workbench.ui.forms.bounds import NAME, fault
from workbench.ui.guide.helping import Helping
from workbench.ui.keyboard import Keyboard
from workbench.ui.language import undoing
from workbench.ui.messages import Remedy
from workbench.ui.searchbox import SearchBox
from workbench.ui.slices import MANY
from workbench.ui.welcome import cases_folder
from workbench.ui.window import MainWindow

_NAMED = 60  # milliseconds after an act on very many, when the window has answered


class Commands:
    """Binds the table's rows to the desk and the window; what belongs to a view is bound by that view."""

    def __init__(self, window: MainWindow, appearance: Appearance) -> None:
        self.window, self.desk = window, window.desk
        self._tr = window.tr
        self._kept_drops: list[Carried] = []
        self.window.row.add_search(SearchBox(window.acts, window.row, window.desk.settings))
        self._bind_files()
        self._bind_edits()
        self._bind_views()
        self._bind_rest()
        self.helping = Helping(window)
        self._bind_menus(appearance)

    def _there(self) -> bool:
        return self.desk.case is not None

    def _writable(self) -> bool:
        return self.desk.writable

    # files

    def _bind_files(self) -> None:
        bind = self.window.acts.bind
        bind("new", self.new)
        bind("open", self.open)
        bind("open-window", self.open_beside)
        bind("sample", self.sample)
        bind("sample-flight", lambda: self.desk.sample(cases_folder() / "sample-flight.casefile", flight=True))
        bind("attach", self.attach, when=self._writable)
        bind("paste-source", self.paste, when=self._writable)
        bind("saved", self._say_saved, when=self._there)
        bind("close", self.close, when=self._there)
        bind("quit", self.window.close)
        welcome = self.window.welcome
        welcome.folder = partial(folder_of, self.desk.settings)
        welcome.new_case.connect(self._begin)
        welcome.brought.connect(self.take_drop)
        welcome.open_sample.connect(self.sample)
        welcome.offer_sample()
        welcome.open_case.connect(self.open)
        welcome.open_recent.connect(lambda path: self.desk.open(Path(path)))
        welcome.recent.jobs = self.desk.jobs
        welcome.at_start.setChecked(kept.yes(self.desk.settings, "welcome", usual=True))
        welcome.shown_at_start.connect(lambda shown: self.desk.settings.setValue("welcome", shown))
        welcome.help_wanted.connect(lambda: self.window.acts["guide"].trigger())
        self.window.dropped.connect(self.take_drop)
        self.desk.jobs.changed.connect(self._take_kept)

    def new(self) -> None:
        """Back to the first page, where a case is begun."""
        self.close()
        self.window.welcome.begin()

    def _begin(self, name: str, question: str, path: str) -> None:
        if self.desk.new(Path(path), name, question=question or None):
            remember_folder(self.desk.settings, Path(path))
            if not self.desk.named:
                self._ask_name()

    def _ask_name(self) -> None:
        """Say once under which name acts are kept; the name stands in every case that is handed on."""
        name, tr = self.desk.analyst, self._tr
        says = tr("You act as “{}”; this name stands in the journal beside every act.").format(name)
        keep = Remedy(tr("Keep this name"), lambda: setattr(self.desk, "analyst", name))
        change = Remedy(tr("Change…"), self.window.acts["analyst"].trigger)
        self.window.messages.say("note", says, remedies=[change, keep])

    def close(self) -> None:
        """Put the case away."""
        self.desk.close()
        self.window.show_welcome()

    def _ask(self) -> str:
        folder = str(self.desk.case.path.parent) if self.desk.case else ""
        kinds = self._tr("Case files (*.casefile);;All files (*)")
        return QFileDialog.getOpenFileName(self.window, self._tr("Open a case"), folder, kinds)[0]

    def open(self) -> None:
        """Choose a case file and open it here."""
        chosen = self._ask()
        if chosen:
            self.desk.open(Path(chosen))

    def sample(self) -> None:
        """The sample case, kept where cases are."""
        self.desk.sample(cases_folder() / "sample.casefile")

    def open_beside(self) -> None:
        """Choose a case file and open it in a window and a process of its own."""
        chosen = self._ask()
        if chosen:
            from workbench.ui.calling import beside

            beside(Path(chosen))

    def attach(self) -> None:
        """Choose what comes in: files, a page or pasted text."""
        AttachDialog(self.window).open()

    def paste(self) -> None:
        """What is on the clipboard, looked at like a file before it comes in; cards that were copied go on a board."""
        from workbench.ui.board.copied import holds_cards

        cards = self.window.acts["board-paste"]
        if cards.isEnabled() and holds_cards():
            cards.trigger()
            return
        found = carried(QApplication.clipboard().mimeData())
        if found:
            self._offer([found])
        else:
            self.window.messages.say("care", self._tr("The clipboard holds nothing that could become a source."))

    def take_drop(self, found: Carried) -> None:
        """What was let go over the window: a case opened or merged, else offered; kept while the case is busy."""
        if self.desk.jobs.holds_case:
            self._kept_drops.append(found)
            self.window.messages.say("note", self._tr("What you dropped is kept until this task is done."))
        elif len(found.inputs) == 1 and found.inputs[0].endswith(".casefile"):
            if not (self._writable() and comes_home(self.window, Path(found.inputs[0]))):
                self.desk.open(Path(found.inputs[0]))
        elif not self._there():
            begin_with(self.window, found, self._offer)
        elif found:
            self._offer([found])

    def _offer(self, found: list[Carried]) -> AttachDialog:
        inputs = [each for one in found for each in one.inputs]
        if not offer_flights(self.window, inputs):
            offer_import(self.window, inputs)
        dialog = AttachDialog(self.window, brought=found)
        dialog.open()
        return dialog

    def _take_kept(self) -> None:
        if self._kept_drops and not self.desk.jobs.holds_case:
            self.window.messages.clear("note")
            drops, self._kept_drops = self._kept_drops, []
            one = len(drops) == 1
            QTimer.singleShot(0, self.window, lambda: self.take_drop(drops[0]) if one else self._offer(drops))

    def _say_saved(self) -> None:
        self.window.statusBar().showMessage(self.window.statusBar().said("saved"), 4000)

    # edits

    def _bind_edits(self) -> None:
        bind = self.window.acts.bind
        bind("undo", self._undo, when=lambda: self._writable() and self.desk.case.next_undo() is not None)
        bind("redo", self._redo, when=lambda: self._writable() and self.desk.case.next_redo() is not None)
        bind("delete", self.delete, when=lambda: self._writable() and bool(self._picked(deleted=False)))
        bind("restore", self.restore, when=lambda: self._writable() and bool(self._picked(deleted=True)))
        for signal in (self.desk.opened, self.desk.closed):
            signal.connect(self._name_undo)
        self.desk.changed.connect(self._name_now)

    def _undo(self) -> None:
        """Take back the last act, and say which it was: it may be one of an earlier day."""
        words = self.window.acts["undo"].text().removeprefix(self._tr("Undo")).strip()
        if self.desk.undo():
            self.window.statusBar().put("saved", self._tr("Undone: {}; Ctrl+Shift+Z does it again").format(words))

    def _redo(self) -> None:
        words = self.window.acts["redo"].text().removeprefix(self._tr("Redo")).strip()
        if self.desk.redo():
            self.window.statusBar().put("saved", self._tr("Done again: {}").format(words))

    def _name_now(self, change: Change) -> None:
        """An act on very many is named a moment later: which they were takes a while to tell."""
        if sum(map(len, change.rows.values())) > MANY:
            QTimer.singleShot(_NAMED, self.window, self._name_undo)
        else:
            self._name_undo()

    def _name_undo(self) -> None:
        for name, entry in (("undo", "next_undo"), ("redo", "next_redo")):
            found = getattr(self.desk.case, entry)() if self._writable() else None
            label = history.label(self.desk.case, found) if found else ""
            words = f"{self._tr(name.capitalize())} {undoing(label)}".strip()
            self.window.acts[name].setText(words)
            self.window.acts[name].setToolTip(words)

    def _picked(self, *, deleted: bool) -> list[bytes]:
        picked = self.desk.picked() if self._there() else {}
        return [key for key, (_, thrown) in picked.items() if thrown == deleted]

    def delete(self) -> None:
        """Put what is selected in the trash, as one act, and offer to take it back."""
        keys = self._picked(deleted=False)
        numbers = ", ".join(self.desk.case.number(key) for key in keys)
        reason = self._reason(keys) if keys else None
        if reason is not None and self.desk.attempt(
            _each, partial(acts.delete, reason=reason or None), "Delete", keys, reason
        ):
            says = self._tr("{} went to the trash.").format(numbers)
            self.window.messages.clear("note")
            undo = Remedy(self._tr("Undo"), self.desk.undo)
            note = self.window.messages.say("note", says, remedies=[undo], passing=True)
            self.desk.changed.connect(note.close_for_good)  # from then on undo would take back something else

    def _reason(self, keys: list[bytes]) -> str | None:
        """Why a part of the custody goes, asked for; nothing for other records; ``None`` where it is to stay."""
        case = self.desk.case
        parts = [case.number(key) for key in keys if case.table(key) in CUSTODIAL]
        if not parts:
            return ""
        ask = self._tr("Why is {} taken out? The custody annex tells it.").format(", ".join(parts))
        reason, given = QInputDialog.getText(self.window, self._tr("Reason"), ask)
        return reason if given else None

    def restore(self) -> None:
        """Take what is selected out of the trash."""
        self.desk.attempt(_each, acts.restore, "Restore", self._picked(deleted=True))

    # views

    def _bind_views(self) -> None:
        bind, focus = self.window.acts.bind, self.desk.focus
        bind("back", focus.back, when=lambda: focus.can_go(-1))
        bind("forward", focus.forward, when=lambda: focus.can_go(1))
        bind(
            "show-words",
            lambda: self.window.show_words(focus.primary),
            when=lambda: focus.primary is not None and place_of(self.desk.case, focus.primary)[0] is not None,
        )
        bind("next-pane", lambda: self.window.next_pane(1))
        bind("previous-pane", lambda: self.window.next_pane(-1))
        bind("clear-brush", lambda: focus.brush(None), when=lambda: focus.span is not None)
        bind("reset-layout", self.window.layouts.reset, when=self._there)
        bind("search", self.window.row.search.ask, when=self._there)
        for signal in (focus.span_changed, focus.history_changed,  # no selection without history
                       self.desk.changed, self.window.workspace_changed):  # fmt: skip
            signal.connect(self.window.acts.refresh)

        focus.history_changed.connect(self._name_steps)
        self.desk.opened.connect(self._name_steps)

    def _name_steps(self) -> None:
        """Tell on the arrows where they lead."""
        for name, steps in (("back", -1), ("forward", 1)):
            picked, act = self.desk.focus.ahead(steps), self.window.acts[name]
            where = self._numbers(picked) if picked and self._there() else ""
            tip = self.window.acts.tip(name)
            act.setToolTip(self._tr("To {}: {}").format(where, tip[:1].lower() + tip[1:]) if where else tip)

    def _numbers(self, keys: tuple[bytes, ...]) -> str:
        more = self._tr(" and {} more").format(len(keys) - 1) if len(keys) > 1 else ""
        return self.desk.case.number(keys[0]) + more

    def _bind_menus(self, appearance: Appearance) -> None:
        self.window.welcome.offer_appearance(CHOICES, appearance.choice, appearance.choose)
        themes = QMenu(self._tr("Theme"), self.window)
        for name, words in CHOICES.items():
            action = themes.addAction(self._tr(words), lambda name=name: appearance.choose(name))
            action.setCheckable(True)
            action.setData(name)
            self.window.row.search.offer(f"{self._tr('Theme')}: {self._tr(words)}", action.trigger)
        themes.aboutToShow.connect(
            lambda: [each.setChecked(each.data() == appearance.choice) for each in themes.actions()]
        )
        self.window.row.add_menu("View", themes)
        recent = QMenu(self._tr("Open recent"), self.window)
        recent.aboutToShow.connect(lambda: self._fill_recent(recent))
        self.window.row.add_menu("File", recent, after="open")

    def _fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        for path in self.desk.recent():
            name = path.name if path.is_file() else self._tr("{} (not found)").format(path.name)
            action = menu.addAction(name, lambda path=path: self.desk.open(path))
            action.setEnabled(path.is_file())
            action.setToolTip(str(path))

    # the rest

    def _bind_rest(self) -> None:
        bind = self.window.acts.bind
        bind("check", Checking(self.window).check, when=self._there)
        bind("analyst", self.name_analyst)
        bind("keyboard", lambda: Keyboard(self.window.acts, self.window).show())
        bind("tasks", lambda: TasksDialog(self.desk.jobs, self.window).show())
        bind("system", self._copy_system)
        bind("about", self._about)

    def name_analyst(self) -> None:
        """Ask who acts here from now on."""
        title, ask = self._tr("Analyst's name"), self._tr("This name stands in the journal beside every act:")
        name, given = QInputDialog.getText(self.window, title, ask, text=self.desk.analyst)
        if given and (says := fault(name, NAME)):
            self.desk.complaint.emit(says)
        elif given and name.strip():
            self.desk.analyst = name.strip()

    def _about(self) -> None:
        says = self._tr("{} {}. Apache-2.0; fonts and tables are named in NOTICE.")
        self.window.messages.say("note", says.format(QApplication.applicationDisplayName(), workbench.__version__))

    def _copy_system(self) -> None:
        from workbench.ui.sysinfo import system_information

        QApplication.clipboard().setText(system_information())
        self.window.messages.say("note", self._tr("Copied: versions and screens, nothing of a case or of you."))


def _each(case: Case, act: object, word: str, keys: list[bytes], reason: str = "") -> None:
    """The same act on several records as one."""
    with case.change(f"{word} records", reason=reason or None) if len(keys) > 1 else nullcontext():
        for key in keys:
            act(case, key)
