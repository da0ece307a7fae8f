"""F1 and Shift+F1 wherever the keyboard is: the guide at the page for it, and what a word or sign means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QWhatsThis, QWidget

from workbench.ui.actions import Actions
from workbench.ui.foundlist import Found
from workbench.ui.guide.places import place_of
from workbench.ui.window import MainWindow

if TYPE_CHECKING:
    from workbench.ui.guide.window import GuideWindow

_MOST = 30


class Helping(QObject):
    """Binds the acts of help; they count in every dialog, too, where those of the window do not reach."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.guide: GuideWindow | None = None  # made when it is first asked for
        acts: Actions = window.acts
        self._everywhere: list[QAction] = [
            acts.bind("guide", self.open_here),
            acts.bind("whats-this", QWhatsThis.enterWhatsThisMode),
        ]
        acts.bind("glossary", lambda: self.open("glossary"))
        acts.bind("newer", self._look_for_newer)
        window.row.search.guide = self.found
        QApplication.instance().focusChanged.connect(self._follow)

    def open_here(self) -> None:
        """The page for the view, form or dialog that the keyboard is in."""
        inside = QApplication.focusWidget() or QApplication.activeModalWidget() or self._window
        self.open(place_of(self._window.stack.currentWidget() if inside is self._window else inside))

    def open(self, place: str) -> GuideWindow:
        """The guide in front, at a page or a place on it."""
        from workbench.ui.guide.window import GuideWindow  # with what reads the pages, which the start is spared

        if self.guide is None:
            self.guide = GuideWindow(self._window.desk.settings)
            self.destroyed.connect(self.guide.deleteLater)
            QApplication.instance().aboutToQuit.connect(self.guide.close)  # which keeps its place
        self.guide.show_place(place)
        return self.guide

    def _look_for_newer(self) -> None:
        from workbench.ui.dialogs.newer import NewerSheet  # seldom asked for

        NewerSheet(self._window).open()

    def found(self, words: str) -> list[Found]:
        """Lines of the command box: places of the guide that say the words, or all pages when there are none."""
        from workbench.reference.guide import pages
        from workbench.reference.guide.searching import search

        if words:
            return [self._line(hit.section.page, hit.section.anchor, hit.section.heading, hit.snippet)
                    for hit in search(words, most=_MOST)]  # fmt: skip
        return [self._line(each.page, "", each.title, each.says) for _, group in pages.contents() for each in group]

    def _line(self, name: str, anchor: str, heading: str, aside: str) -> Found:
        place = f"{name}#{anchor}" if anchor else name
        from workbench.reference.guide import pages

        title = f"{heading} ({pages.page(name).title})" if anchor else heading
        return Found(title, "hint", lambda: self.open(place), aside=aside)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Let the keys of help count in a dialog of this window that the keyboard has come to."""
        top = above = now.window() if now is not None else None
        while above is not None and above is not self._window:
            above = above.parentWidget()
        if isinstance(top, QDialog) and above is not None:
            top.addActions([each for each in self._everywhere if each not in top.actions()])
