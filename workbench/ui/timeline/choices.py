"""How the timeline is looked at, chosen in its head: lanes, clock, saved views; menus, so that little room does."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from workbench.analysis.lanes import FIELDS
from workbench.analysis.setting import Setting
from workbench.case.clocks import CLOCKS
from workbench.ui.language import ENGLISH, language, worded

KEYS = {"lanes": "Y", "clock": "O", "views": "V"}


class Choices(QWidget):
    """Buttons that say what is chosen, each with its menu; they only ask."""

    asked = Signal(object)  # Setting: look at the marks so
    known_wanted = Signal()  # what was known on a day, or no longer
    filter_wanted = Signal()
    save_wanted = Signal()
    view_wanted = Signal(bytes)
    rename_wanted = Signal(bytes)
    delete_wanted = Signal(bytes)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setting, self._brief, self._busy = Setting(), False, False
        self.views: Callable[[], Iterable[tuple[bytes, str]]] = tuple
        self.writable: Callable[[], bool] = lambda: False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.lanes = self._button(self.tr("What the lanes are (Y)"), self._fill_lanes)
        self.clock = self._button(self.tr("By which date the marks stand (O)"), self._fill_clock)
        self.saved = self._button(self.tr("Saved views (V)"), self._fill_views)
        for button in (self.lanes, self.clock, self.saved):
            row.addWidget(button)
        self.show_setting(Setting())

    def _button(self, says: str, fill: Callable[[QMenu], None]) -> QPushButton:
        button, menu = QPushButton(), QMenu(self)
        button.setAutoDefault(False)
        for name in ("quiet", "panel", "choice"):
            button.setProperty(name, "true")
        button.setMenu(menu)
        button.setToolTip(says)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(lambda: fill(menu))
        return button

    def show_setting(self, setting: Setting) -> None:
        """Say what is chosen."""
        self._setting = setting
        self._say()

    def be_brief(self, brief: bool) -> None:
        """Say it in fewer words, where there is little room."""
        if brief != self._brief:
            self._brief = brief
            self._say()

    def be_busy(self, busy: bool) -> None:
        """Say that what is chosen is still being read."""
        if busy != self._busy:
            self._busy = busy
            self._say()

    def _say(self) -> None:
        lanes = self.tr(" then ").join(_inside(FIELDS[name].title) for name in self._setting.lanes)
        full = (
            self.tr("Lanes: {}").format(lanes),
            self.tr("Clock: {}").format(worded(self._setting.clock)),
            self.tr("Views"),
        )
        brief = (
            worded(FIELDS[self._setting.lanes[0]].title),
            worded(self._setting.clock.capitalize()),
            self.tr("Views"),
        )
        for button, words, name in zip((self.lanes, self.clock, self.saved), brief if self._brief else full, full,
                                       strict=True):  # fmt: skip
            button.setText(f"{words} …" if self._busy and button is self.lanes else words)
            button.setAccessibleName(name)

    def ask(self, name: str) -> None:
        """Open the menu of one of them, by the key way."""
        button = {"lanes": self.lanes, "clock": self.clock, "views": self.saved}[name]
        at = button if button.isVisible() else self
        button.menu().popup(at.mapToGlobal(QPoint(0, at.height())))

    # menus

    def _fill_lanes(self, menu: QMenu) -> None:
        menu.clear()
        now = self._setting.lanes
        self._choose(menu, [(name, FIELDS[name].title, FIELDS[name].says) for name in FIELDS], now[0], self._outer)
        inside = menu.addMenu(self.tr("Inside each lane"))
        inner = [("", self.tr("Nothing further"), ""), *((name, FIELDS[name].title, FIELDS[name].says)
                                                         for name in FIELDS if name != now[0])]  # fmt: skip
        self._choose(inside, inner, now[1] if len(now) > 1 else "", self._inner)

    def _outer(self, name: str) -> None:
        rest = tuple(each for each in self._setting.lanes[1:] if each != name)
        self._ask(lanes=(name, *rest))

    def _inner(self, name: str) -> None:
        self._ask(lanes=(self._setting.lanes[0], *((name,) if name else ())))

    def _fill_clock(self, menu: QMenu) -> None:
        menu.clear()
        clocks = [(name, name.capitalize(), says) for name, says in CLOCKS.items()]
        self._choose(menu, clocks, self._setting.clock, lambda name: self._ask(clock=name))
        menu.addSeparator()
        known = menu.addAction(self.tr("What we knew on a day\tW"), self.known_wanted.emit)
        known.setCheckable(True)
        known.setChecked(self._setting.known is not None)
        menu.addAction(self.tr("Filter every view…\t/"), self.filter_wanted.emit)

    def _choose(self, menu: QMenu, found: Iterable[tuple[str, str, str]], chosen: str,
                does: Callable[[str], None]) -> None:  # fmt: skip
        """Entries of which one is chosen."""
        group = QActionGroup(menu)
        for name, words, says in found:
            entry = menu.addAction(worded(words), lambda name=name: does(name))
            entry.setCheckable(True)
            entry.setToolTip(worded(says))
            group.addAction(entry)
            entry.setChecked(name == chosen)

    def _fill_views(self, menu: QMenu) -> None:
        menu.clear()
        save = menu.addAction(self.tr("Save this view…"), self.save_wanted.emit)
        save.setEnabled(self.writable())
        held = list(self.views())
        if held:
            menu.addSeparator()
        for key, name in held:
            menu.addAction(name.replace("&", "&&"), lambda key=key: self.view_wanted.emit(key))
        if held and self.writable():
            menu.addSeparator()
            for words, signal in ((self.tr("Rename"), self.rename_wanted), (self.tr("Delete"), self.delete_wanted)):
                part = menu.addMenu(words)
                for key, name in held:
                    part.addAction(name.replace("&", "&&"), lambda key=key, signal=signal: signal.emit(key))
        usual = QAction(self.tr("As at first"), menu)
        usual.triggered.connect(lambda: self.asked.emit(Setting()))
        menu.addSeparator()
        menu.addAction(usual)

    def _ask(self, **changes: Any) -> None:
        self.asked.emit(replace(self._setting, **changes))


def _inside(title: str) -> str:
    """A title in the middle of a line."""
    return title.lower() if language() == ENGLISH else worded(title)
