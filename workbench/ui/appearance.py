"""Light, dark, high contrast or as the system has it, as the analyst chose."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from workbench.ui import contrast, theme

LETTERS = "letters"  # of the whole window, as a share of what is designed
SIZES = {"100": "100 %", "125": "125 %", "150": "150 %", "200": "200 %"}
CHOICES = {"system": "As the system", "light": "Light", "dark": "Dark", contrast.NAME: "High contrast"}


class Appearance(QObject):
    """Keeps the program in the chosen theme, also when the system changes its own."""

    def __init__(self, app: QApplication, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app, self._settings = app, settings
        app.setPalette(theme.palette(self._chosen() or theme.current()))  # all that an empty frame shows of a theme

    def dress(self) -> None:
        """Put on the whole theme, typefaces and sheet with it, and follow the system from now on."""
        theme.fit(self._app)
        asked, hints = contrast.system_hints()
        hints.colorSchemeChanged.connect(self._wear)
        asked.contrastPreferenceChanged.connect(self._wear)
        theme.wear(self._app, self._wanted())

    @property
    def choice(self) -> str:
        """``system``, ``light``, ``dark`` or ``contrast``."""
        kept = str(self._settings.value("theme") or "system")
        return kept if kept in CHOICES else "system"

    def choose(self, choice: str) -> None:
        """Wear another theme from now on."""
        self._settings.setValue("theme", choice)
        self._wear()

    def _chosen(self) -> theme.Theme | None:
        if self.choice == contrast.NAME:
            return self._plain()
        return {"light": theme.LIGHT, "dark": theme.DARK}.get(self.choice)

    def _plain(self) -> theme.Theme:
        self._app.setPalette(QPalette())  # the system's own comes back with it
        return contrast.made_of(self._app.palette())

    def _wanted(self) -> theme.Theme:
        if self.choice == "system" and contrast.wanted():
            return self._plain()
        dark = self._app.styleHints().colorScheme() is QtCore.Qt.ColorScheme.Dark
        return self._chosen() or (theme.DARK if dark else theme.LIGHT)

    def _wear(self) -> None:
        wanted = self._wanted()
        if wanted != theme.current() or contrast.NAME in (wanted.name, theme.current().name):
            theme.wear(self._app, wanted)
