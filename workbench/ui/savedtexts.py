"""Saved filters and searches in the window: used, saved, renamed and deleted from one menu, wherever it hangs."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from workbench.case import acts
from workbench.case.savedviews import SavedText, saved_texts
from workbench.ui.asking import Asking
from workbench.ui.desk import Desk
from workbench.ui.language import tr
from workbench.ui.plain import line, shown, tip

_LONG = 48  # letters of terms that are shown beside a name


class SavedTexts(QObject):
    """What is saved in the case, and what can be done with it."""

    search_wanted = Signal(str)  # words to be looked for in the case

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._over = desk, parent

    @property
    def some(self) -> bool:
        """Whether there is anything to use or to save."""
        return self._desk.case is not None and bool(self._desk.focus.filter or self.held("filter", "search"))

    def held(self, *kinds: str) -> list[SavedText]:
        """What is saved of these kinds, by name."""
        return [each for kind in kinds for each in saved_texts(self._desk.case, kind)] if self._desk.case else []

    def use(self, saved: SavedText) -> None:
        """Narrow every view by the terms, or look for the words."""
        if saved.kind == "filter":
            self._desk.focus.sift(saved.text)
        else:
            self.search_wanted.emit(saved.text)

    def save(self, text: str | None = None) -> bool:
        """Give a filter a name, that of every view where none is given; one of that name is replaced."""
        terms = self._desk.focus.filter if text is None else text
        ask, verb = self.tr("Name of the filter:"), self.tr("Save filter")
        name = Asking.line(self._over, self.tr("Save this filter"), ask, verb=verb)
        return name is not None and self._desk.attempt(acts.save_text, "filter", name, terms)

    def save_search(self, words: str) -> None:
        """Keep the words of a search, called by themselves until they are renamed."""
        self._desk.attempt(acts.save_text, "search", words, words)

    def rename(self, saved: SavedText) -> None:
        """Give it another name."""
        ask, verb = self.tr("New name:"), self.tr("Rename")
        name = Asking.line(self._over, self.tr("Rename what is saved"), ask, verb=verb, given=saved.name)
        if name is not None and name.strip() != saved.name:
            self._desk.attempt(acts.set_fields, saved.key, {"name": name.strip()})

    def delete(self, saved: SavedText) -> None:
        """Put it in the trash; undo brings it back."""
        self._desk.attempt(acts.delete, saved.key)

    def fill(self, menu: QMenu) -> None:
        """What is saved, and beneath it what can be done."""
        menu.clear()
        menu.setToolTipsVisible(True)
        writable, now = self._desk.writable, self._desk.focus.filter
        save = menu.addAction(self.tr("Save the filter…"), lambda: self.save())
        save.setEnabled(writable and bool(now))
        held = self.held("filter", "search")
        for kind in ("filter", "search"):
            some = [each for each in held if each.kind == kind]
            if some:
                menu.addSeparator()
            for each in some:
                entry = menu.addAction(_plain(called(each)), lambda each=each: self.use(each))
                entry.setToolTip(tip(each.text))
                entry.setCheckable(kind == "filter")
                entry.setChecked(kind == "filter" and each.text == now)
        if held and writable:
            menu.addSeparator()
            for words, does in ((self.tr("Rename"), self.rename), (self.tr("Delete"), self.delete)):
                part = menu.addMenu(words)
                for each in held:
                    part.addAction(_plain(called(each)), lambda each=each, does=does: does(each))


def called(saved: SavedText) -> str:
    """A saved text in a line: a search says that it is one."""
    if saved.kind == "filter":
        return line(saved.name)
    return tr("Search: {}").format(line(saved.name))


def beside(saved: SavedText) -> str:
    """Its terms or words as they stand beside its name."""
    return shown(saved.text, most=_LONG)


def _plain(words: str) -> str:
    return words.replace("&", "&&")
