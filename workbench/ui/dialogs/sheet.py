"""The ground of every dialog: over its window, resizable, its size remembered; Ctrl+Enter does it, Esc leaves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from workbench.case.case import Case
from workbench.ui import theme
from workbench.ui.forms.inputs import sends
from workbench.ui.jobs import Job, Progress, hear
from workbench.ui.keycaps import KeyButton
from workbench.ui.messages import InlineMessage, Remedy
from workbench.ui.moves import label
from workbench.ui.reading import step
from workbench.ui.window import MainWindow

_SETTING = 380  # pixels at 100 % text
_BAR = 28  # pixels of a scroll bar and the edges beside it
T = TypeVar("T")


class Sheet(QDialog):
    """A dialog with room for its parts, a message above its foot, and one thing it does."""

    name = ""  # remembers the size
    title = ""
    verb = ""
    size_hint = QSize(860, 600)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.home, self.desk = window, window.desk
        self.setWindowTitle(self.tr(self.title))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.message: InlineMessage | None = None
        self._asked: Job | None = None  # what is looked up for this
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(1, 1, 1, 1)
        self.column.setSpacing(0)
        self.column.addWidget(self.body(), 1)
        self.column.addWidget(self._foot())
        kept = self.desk.settings.value(f"size/{self.name}")
        wish = kept if isinstance(kept, QSize) else self.size_hint * theme.grown(1)
        self.resize(wish.boundedTo(window.size() - QSize(40, 40)))
        self.move(window.geometry().center() - self.rect().center())
        self.finished.connect(lambda: self.desk.settings.setValue(f"size/{self.name}", self.size()))
        self.finished.connect(self._call_off)

    def body(self) -> QWidget:
        """What stands above the foot."""
        raise NotImplementedError

    def submit(self) -> None:
        """Do what the dialog is for."""
        raise NotImplementedError

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("foot", "true")
        self.foot = row = QHBoxLayout(foot)
        row.setContentsMargins(16, 10, 16, 10)
        self.aside = label("", "faint")
        row.addWidget(self.aside, 1)
        self.cancel = KeyButton(self.tr("Cancel"), "Esc")
        self.cancel.clicked.connect(self.reject)
        self.button = KeyButton("", "Ctrl+Return", primary=True)
        self.button.clicked.connect(self.submit)
        self.name_button(self.tr(self.verb) if self.verb else "")
        for button in (self.cancel, self.button):
            row.addWidget(button)
        return foot

    def name_button(self, verb: str) -> None:
        """Say what the button does now."""
        self.button.setText(verb)
        self.button.setAccessibleName(verb)

    def say(self, kind: str, says: str, *, remedies: Sequence[Remedy] = ()) -> None:
        """Show a sentence above the foot, in place of the one before."""
        self.unsay()
        self.message = InlineMessage(kind, says, remedies=remedies, parent=self)
        self.message.setProperty("inset", "true")  # in line with what stands above and below
        self.message.closed.connect(self._message_gone)
        self.column.insertWidget(1, self.message)

    def unsay(self) -> None:
        """Take the sentence away."""
        if self.message is not None:
            self.message.close_for_good()

    def _message_gone(self) -> None:
        """The sentence is gone, taken away here or closed by its cross."""
        self.message = None

    def look_up(self, words: str, read: Callable[[Case], T], done: Callable[[T], object]) -> None:
        """Read the case beside the window, in place of what was read before; left off when this is left."""
        self._call_off()
        if self.desk.case is None:
            return
        path, analyst = self.desk.case.path, self.desk.analyst

        def work(progress: Progress) -> T:
            with Case.open(path, analyst=analyst, write=False) as case:
                hear(case, progress)
                return read(case)

        self._asked = self.desk.jobs.start(words, work, done=done, failed=self._not_done)

    def have_made(self, words: str, work: Callable[[Progress], T], done: Callable[[T], object]) -> None:
        """Have something made beside the window, which goes on when this is left; only ``done`` is not told then."""
        self.desk.jobs.start(
            words, work, done=lambda made: done(made) if isValid(self) else None, failed=self._not_made
        )

    def _call_off(self) -> None:
        self.desk.jobs.leave(self._asked)

    def _not_done(self, says: str) -> None:
        if isValid(self):
            self.say("finding", says)

    def _not_made(self, says: str) -> None:
        self.say("finding", says) if isValid(self) else self.desk.jobs.complaint.emit(says)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if sends(event):
            if self.button.isEnabled():
                self.submit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focus = self.focusWidget()
            if isinstance(focus, QPushButton):
                focus.click()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, onward: bool) -> bool:
        return step(self, onward) is not None

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.home.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:  # an edge where the system draws none
            painter.setPen(QColor(theme.current().line_strong))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def beside(setting: QWidget, most: int) -> tuple[QWidget, QVBoxLayout]:
    """What is set at the left, up to so many pixels wide, and the column at the right that shows what comes of it."""
    body, right = QWidget(), QWidget()
    row = QHBoxLayout(body)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    left = scrolled(setting)
    left.setMinimumWidth(min(max(round(theme.grown(_SETTING)), setting.sizeHint().width() + _BAR), most))
    right.setProperty("sunken", "true")
    right.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(right)
    column.setContentsMargins(12, 16, 16, 8)
    column.setSpacing(8)
    row.addWidget(left, 2)
    row.addWidget(right, 5)
    return body, column


def scrolled(page: QWidget) -> QScrollArea:
    """A part that scrolls where the dialog is too low for it."""
    area = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area


def queue(name: str, *, spacing: int) -> tuple[QWidget, QListWidget, QVBoxLayout]:
    """A list at the left, and at the right the page of the one chosen there: the whole, the list, the page."""
    whole, page, rows = QWidget(), QWidget(), QListWidget()
    row, column = QHBoxLayout(whole), QVBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    rows.setAccessibleName(name)
    rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    rows.setMaximumWidth(round(theme.grown(260)))
    column.setContentsMargins(16, 12, 16, 12)
    column.setSpacing(spacing)
    row.addWidget(rows, 1)
    row.addWidget(scrolled(page), 3)
    return whole, rows, column


def named(text: str, field: QWidget) -> QLabel:
    """A small label whose Alt letter leads to a field."""
    made = label(text, "small")
    made.setBuddy(field)
    field.setAccessibleName(text.replace("&", ""))
    return made
