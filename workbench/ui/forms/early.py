"""Keys pressed before the window system has brought a form to the front are the form's, none is the window's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


class EarlyKeys(QObject):
    """Gives a form that has just opened what is still typed at the window behind it."""

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        self._form = form

    def follow(self, home: QWidget) -> None:
        """The form is shown over this window: what is typed from now on is for the form, its Alt letters too."""
        QApplication.setActiveWindow(self._form)  # the window system will say the same, a moment later
        home.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _KEYS and self._form.isVisible() and QApplication.activeWindow() is self._form:
            QApplication.sendEvent(self._form.windowHandle(), event)
            return True
        return super().eventFilter(watched, event)
