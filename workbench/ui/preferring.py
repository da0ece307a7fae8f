"""Opens Preferences, and makes what is chosen there count at once and at the next start."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication

from workbench.case.namewords import NAMING, name_words
from workbench.ui import kept, keys, language, preferences, theme, wording
from workbench.ui.appearance import LETTERS, Appearance
from workbench.ui.dialogs.keys import ChangeKeys
from workbench.ui.dialogs.preferences import Preferences
from workbench.ui.mappage import MapPage
from workbench.ui.navigator import Navigator
from workbench.ui.preferences import Setting, Value
from workbench.ui.reader.column import TextColumn
from workbench.ui.readpage import ReadPage
from workbench.ui.spelling import dictionaries
from workbench.ui.spelling.speller import speller
from workbench.ui.suggesting import SuggestActs
from workbench.ui.timelinepane import TimelinePane
from workbench.ui.window import MainWindow


class Preferring:
    """Knows for each row of the table of settings who obeys it."""

    def __init__(self, window: MainWindow, read: ReadPage, tracks: MapPage, timeline: TimelinePane,
                 suggesting: SuggestActs, navigator: Navigator, appearance: Appearance,
                 retell: Callable[[], object]) -> None:  # fmt: skip
        self._caps = {"filter": navigator.cap, "timeline": timeline.header.cap}
        self.window, self.settings = window, window.desk.settings
        self.obeyed: dict[str, Callable[[Any], object]] = {
            "analyst": self._name,
            "theme": appearance.choose,
            language.KEY: lambda _: None,  # at the next start, when no word is shown yet
            LETTERS: lambda _: None,  # at the next start, when nothing is laid out yet
            "times": lambda times: [wording.show_here(times == "beside"), retell()],
            wording.STYLE: lambda _: None,  # at the next start, when no date is shown yet
            "reader/face": self._set_face,
            "reader/size": read.set_size,
            "suggestions/shown": suggesting.show_all,
            "map/metric": lambda metric: tracks.side.show_metric(metric == "true"),
            "timeline/links": timeline.show_links,
            "welcome": window.welcome.at_start.setChecked,
            dictionaries.KEY: speller().choose,
        }
        self._look_up_words()
        wording.show_here(preferences.value(self.settings, preferences.named("times")) == "beside")
        wording.write_dates(str(preferences.value(self.settings, preferences.named(wording.STYLE))))
        theme.read_in(str(preferences.value(self.settings, preferences.named("reader/face"))))
        window.acts.bind("preferences", self.open)
        window.acts.bind("change-keys", self.change_keys)
        window.acts.rekeyed.connect(self._show_keys)
        if chosen := keys.chosen(self.settings):
            window.acts.rekey(chosen)

    def _look_up_words(self) -> None:
        """Spelling as chosen; which dictionaries there are is looked at when a word is to be looked up."""
        desk, check = self.window.desk, speller()
        check.keep_in(Path(self.settings.fileName()).parent)
        check.know(lambda: name_words(desk.case) if desk.case is not None else frozenset())
        check.failed.connect(desk.complaint)
        check.choose(kept.words(self.settings, dictionaries.KEY) or dictionaries.WINDOW)
        desk.opened.connect(check.forget_names)
        desk.changed.connect(lambda change: check.forget_names() if NAMING & change.rows.keys() else None)

    def open(self) -> Preferences:
        """The window of all settings."""
        dialog = Preferences(self.settings, self.obey, self.window)
        dialog.keys_wanted.connect(self.change_keys)
        dialog.open()
        return dialog

    def change_keys(self) -> ChangeKeys:
        """The window of all acts and their keys."""
        dialog = ChangeKeys(self.window.acts, self.settings, self.window)
        dialog.open()
        return dialog

    def _show_keys(self) -> None:
        """Caps that are drawn beside the menus tell the keys there are now."""
        row, welcome, views = self.window.row, self.window.welcome, self._caps
        caps = {"attach": row.attach.cap, "search": row.search.cap, "new": welcome.new_cap, **views}
        for name, cap in caps.items():
            cap.show_keys(next(iter(self.window.acts.keys(name)), ""))
            around = cap.parentWidget()
            QApplication.sendEvent(around, QResizeEvent(around.size(), around.size()))  # lays the cap anew

    def obey(self, setting: Setting, value: Value) -> None:
        """Keep a value, and let it count from now on."""
        self.settings.setValue(setting.key, value)
        self.obeyed[setting.key](value)

    def _name(self, name: str) -> None:
        if name:
            self.window.desk.analyst = name
        else:
            self.settings.remove("analyst")
            self.window.desk.analyst = self.window.desk.analyst  # the account's, for the acts of the open case
            self.settings.remove("analyst")

    def _set_face(self, face: str) -> None:
        theme.read_in(face)
        for column in self.window.findChildren(TextColumn):
            column.set_size(column.size_px, anew=True)
