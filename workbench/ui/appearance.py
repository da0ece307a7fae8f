"""Light, dark or as the system has it, as the analyst chose."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtWidgets import QApplication

from workbench.ui import theme

CHOICES = {"system": "As the system", "light": "Light", "dark": "Dark"}


class Appearance(QObject):
    """Keeps the program in the chosen theme, also when the system changes its own."""

    def __init__(self, app: QApplication, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app, self._settings = app, settings
        theme.dress(app)
        app.styleHints().colorSchemeChanged.connect(self._wear)
        self._wear()

    @property
    def choice(self) -> str:
        """``system``, ``light`` or ``dark``."""
        kept = str(self._settings.value("theme") or "system")
        return kept if kept in CHOICES else "system"

    def choose(self, choice: str) -> None:
        """Wear another theme from now on."""
        self._settings.setValue("theme", choice)
        self._wear()

    def _wear(self) -> None:
        dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        wanted = {"light": theme.LIGHT, "dark": theme.DARK}.get(self.choice, theme.DARK if dark else theme.LIGHT)
        if wanted is not theme.current() or not self._app.styleSheet():
            theme.wear(self._app, wanted)
