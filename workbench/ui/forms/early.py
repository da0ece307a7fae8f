"""Keys pressed before the window system has brought a form to the front are the form's, none is the window's."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget


class EarlyKeys(QObject):
    """Gives a form that has just opened what is still typed at the window behind it."""

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        self._form = form
        self._home: QWindow | None = None
        self._came = False  # the window system has brought the form to the front since it was shown

    def follow(self, home: QWidget) -> None:
        """The form is shown over this window: what is typed from now on is for the form, its Alt letters too."""
        self._home, self._came = home.windowHandle(), self._form.isActiveWindow()
        self._home.installEventFilter(self)
        self._form.installEventFilter(self)

    def _leave(self) -> None:
        if self._home is not None:
            self._home.removeEventFilter(self)
            self._form.removeEventFilter(self)
        self._home = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._form:
            self._came = self._came or kind == QEvent.Type.WindowActivate
            if kind == QEvent.Type.Hide:
                self._leave()
            return False
        if kind == QEvent.Type.MouseButtonPress or (self._came and not self._form.isActiveWindow()):
            self._leave()  # back to the window by hand
        elif kind == QEvent.Type.ShortcutOverride:
            event.accept()  # or the window's own keys would take it
            return True
        elif isinstance(event, QKeyEvent):
            if kind == QEvent.Type.KeyRelease or not self._led(event):
                QApplication.sendEvent(self._form.windowHandle(), event)
            return True
        return False

    def _led(self, event: QKeyEvent) -> bool:
        """Go where an Alt letter leads; Qt itself knows the letters of the window in front alone."""
        pressed = QKeySequence(event.keyCombination())
        if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return False
        for text, lead in self._leads():
            if QKeySequence.mnemonic(text) == pressed:
                lead.click() if isinstance(lead, QAbstractButton) else lead.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return False

    def _leads(self) -> Iterator[tuple[str, QWidget]]:
        for each in self._form.findChildren(QLabel):
            if each.buddy() is not None and each.isVisible():
                yield each.text(), each.buddy()
        for button in self._form.findChildren(QAbstractButton):
            if button.isVisible() and button.isEnabled():
                yield button.text(), button
