"""The ground of every form: fields laid from a table beside what they are about, done by Ctrl+Enter, left by Esc."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QColor, QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from workbench.case.case import Case
from workbench.ui import theme
from workbench.ui.chips import KindChip
from workbench.ui.desk import Desk
from workbench.ui.forms.drafts import Drafts
from workbench.ui.forms.inputs import sends
from workbench.ui.forms.placing import GAP, beside
from workbench.ui.forms.readings import Reading
from workbench.ui.messages import InlineMessage
from workbench.ui.moves import label
from workbench.values.errors import CaseError
from workbench.values.resolved import Resolved

WIDE = 560
_QUOTE = 52  # letters of the words a form is about
_KEEP = 400  # milliseconds after the last key until a draft is written


class Field(NamedTuple):
    """One row of a form's table: its name in the act, label with its Alt letter, input, and how it is laid."""

    name: str
    label: str
    make: Callable[[], Any]
    resolved: bool = False  # a line below says what the words mean
    beside: bool = False  # in the row of the field before it


@dataclass(frozen=True)
class About:
    """What a form is about: a key for its draft, words for its head, and where they stand on the screen."""

    key: str
    words: str = ""
    quoted: bool = False
    aside: str = ""
    place: QRect | None = None


class Form(QDialog):
    """Fields, a refusal beside them, and two buttons; a form of its own says what it is called and what it does."""

    name = ""  # of the form, for its drafts
    kind = ""  # of record, for shape and colour
    title = ""
    verb = ""
    fields: tuple[Field, ...] = ()

    def __init__(self, desk: Desk, about: About, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.desk, self.about = desk, about
        self._drafts = Drafts(desk.settings)
        case = desk.case.value("SELECT id FROM investigation").hex()
        self._draft = f"{case}/{self.name}/{about.key}"
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr(self.title))
        self.setAccessibleName(self.tr(self.title))
        self.inputs = {field.name: field.make() for field in self.fields}
        self.readings: dict[str, Reading] = {}
        self.refusal: InlineMessage | None = None
        self._done = False
        self._before: QWidget | None = None  # had the keyboard, and gets it back
        self._build()
        self._keeping = QTimer(self, interval=_KEEP, singleShot=True)
        self._keeping.timeout.connect(self.keep_draft)
        self._first = self.first()
        self._fill()

    # what a form of its own says

    def first(self) -> Mapping[str, str]:
        """What stands in the fields at first, by name."""
        return {}

    def number(self) -> str:
        """The number that a new record of this kind will carry, or nothing."""
        return ""

    def resolve(self, name: str, words: str) -> Resolved:
        """What the words in a field mean."""
        raise NotImplementedError

    def do(self, case: Case, given: dict[str, str]) -> bytes | None:
        """Do the act; answers the record to be selected then."""
        raise NotImplementedError

    # build

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self._column.addWidget(self._head())
        self._column.addWidget(self._body(), 1)
        self._column.addWidget(self._foot())

    def _head(self) -> QFrame:
        head = _Head(self.kind)
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 8, 12, 8)
        chip = KindChip(self.kind, f"{self.tr(self.title)} {self.number()}".strip())
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row.addWidget(chip)
        words = " ".join(self.about.words.split())
        short = words if len(words) <= _QUOTE else words[: _QUOTE - 1].rstrip() + "…"
        shown = QLabel(f"“{short}”" if self.about.quoted else short, textFormat=Qt.TextFormat.PlainText)
        shown.setProperty("role", "quote" if self.about.quoted else None)
        shown.setToolTip(words)
        shown.setMinimumWidth(40)
        row.addWidget(shown, 1)
        row.addWidget(label(self.about.aside, "mono"))
        return head

    def _body(self) -> QScrollArea:
        self._page = QWidget()
        grid = QGridLayout(self._page)
        grid.setContentsMargins(12, 10, 12, 10)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        line: QHBoxLayout | None = None
        for field in self.fields:
            if not field.beside or line is None:
                line = self._row(grid, field)
            else:
                line.addWidget(self._label(field))
            line.addWidget(self.inputs[field.name], 1)
            self.inputs[field.name].setAccessibleName(field.label.replace("&", ""))
            self.inputs[field.name].changed.connect(self._typed)
            if field.resolved:
                self._read(field, grid)
        grid.setRowStretch(grid.rowCount(), 1)
        self._area = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._page)
        return self._area

    def _label(self, field: Field) -> QLabel:
        made = QLabel(self.tr(field.label))
        made.setProperty("role", "small")
        made.setBuddy(self.inputs[field.name])
        return made

    def _row(self, grid: QGridLayout, field: Field) -> QHBoxLayout:
        at = grid.rowCount()
        head, line = self._label(field), QHBoxLayout()
        head.setContentsMargins(0, 6, 0, 0)
        line.setSpacing(8)
        grid.addWidget(head, at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(line, at, 1)
        return line

    def _read(self, field: Field, grid: QGridLayout) -> None:
        reading = Reading(lambda words: self.resolve(field.name, words), self._page)
        grid.addWidget(reading, grid.rowCount(), 1)
        source = self.inputs[field.name]
        source.changed.connect(lambda: reading.typed(source.value()))
        self.readings[field.name] = reading

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("foot", "true")
        row = QHBoxLayout(foot)
        row.setContentsMargins(12, 8, 12, 8)
        row.addWidget(label(self.tr("Tab next field · Alt+letter jumps"), "faint"), 1)
        cancel, self.button = (
            QPushButton(self.tr("Cancel  Esc")),
            QPushButton(self.tr("{}  Ctrl+Enter").format(self.verb)),
        )
        cancel.clicked.connect(self.close)
        self.button.clicked.connect(self.submit)
        self.button.setProperty("primary", "true")
        for button in (cancel, self.button):
            button.setAutoDefault(False)
            row.addWidget(button)
        return foot

    # typing

    def given(self) -> dict[str, str]:
        """What stands in the fields that are filled."""
        return {name: value for name, each in self.inputs.items() if (value := each.value())}

    def _fill(self) -> None:
        for name, value in (self._drafts.of(self._draft) or self._first).items():
            if name in self.inputs:
                self.inputs[name].put(value)

    def _typed(self) -> None:
        self._keeping.start()

    def keep_draft(self) -> None:
        """Remember what is typed, unless it is done or what stood here at first."""
        self._keeping.stop()
        if self._done:
            return
        given = self.given()
        if given == {name: value for name, value in self._first.items() if value}:
            self._drafts.forget(self._draft)
        else:
            self._drafts.keep(self._draft, given)

    def submit(self) -> None:
        """Do it; a refusal stands in the form and changes nothing."""
        try:
            record = self.desk.act(self.do, self.given())
        except CaseError as error:
            self.keep_draft()
            self.refuse(str(error))
            return
        self.leave_done()
        if record is not None:
            self.desk.focus.select(record)

    def leave_done(self) -> None:
        """Close without a draft: what was typed is done."""
        self._done = True
        self._drafts.forget(self._draft)
        self.accept()

    def refuse(self, says: str) -> None:
        """Show why it was not done, above the buttons."""
        if self.refusal is not None:
            self.refusal.close_for_good()
        self.refusal = InlineMessage("finding", says, parent=self)
        self._column.insertWidget(2, self.refusal)
        self._settle()

    # place

    def open_here(self) -> None:
        """Show beside what it is about, the keyboard in its first field."""
        self._before = QApplication.focusWidget()
        self._settle()
        self.show()
        self.activateWindow()
        next(iter(self.inputs.values())).setFocus(Qt.FocusReason.OtherFocusReason)
        self._page.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._follow)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        """Bring the field that the keyboard came to into sight."""
        if now is not None and self._page.isAncestorOf(now):
            self._area.ensureWidgetVisible(now, 0, 2 * GAP)

    def _settle(self) -> None:
        bounds = self._bounds()
        self.ensurePolished()
        wide = min(WIDE * max(1, self.fontMetrics().height() // 15), bounds.width())
        wish = QSize(wide, min(self._wish(wide), bounds.height()))
        self.setGeometry(beside(wish, self.about.place, bounds))

    def _wish(self, wide: int) -> int:
        inner = wide - 2
        rest = sum(
            max(item.sizeHint().height(), item.heightForWidth(inner))
            for item in (self._column.itemAt(at) for at in range(self._column.count()))
            if item.widget() is not self._area
        )
        layout = self._page.layout()
        return rest + max(layout.totalHeightForWidth(inner), layout.totalSizeHint().height()) + 4

    def _bounds(self) -> QRect:
        home = self.parentWidget().window()
        seen, screen = home.geometry(), home.screen().availableGeometry()
        if home.width() <= screen.width() and home.height() <= screen.height():
            seen = seen.intersected(screen)
        return seen.adjusted(4, 4, -4, -4)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            QTimer.singleShot(0, self, self._settle)
        return super().eventFilter(watched, event)

    # keys and leaving

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if sends(event):
            self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(self.focusWidget(), QPushButton):
            self.focusWidget().click()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow() and self._keeping.isActive():
            self.keep_draft()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.keep_draft()
        super().closeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.parentWidget().window().activateWindow()
        if self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            worn = theme.current()
            painter.fillRect(self.rect(), QColor(worn.panel))
            painter.setPen(QColor(worn.accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class _Head(QFrame):
    """The tinted strip that says what is made of which words."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(theme.current().kind(self._kind).fill))
