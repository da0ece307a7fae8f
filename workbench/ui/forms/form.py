"""The ground of every form: fields laid from a table beside what they are about, done by Ctrl+Enter, left by Esc."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from workbench.case.case import Case
from workbench.case.rows import record
from workbench.case.titles import title
from workbench.ui import theme
from workbench.ui.desk import Desk
from workbench.ui.forms.bounds import WORDS, fault
from workbench.ui.forms.drafts import Drafts
from workbench.ui.forms.dress import RADIUS, Foot, Head, Offer, Sentences
from workbench.ui.forms.early import EarlyKeys
from workbench.ui.forms.inputs import sends
from workbench.ui.forms.placing import GAP, beside
from workbench.ui.forms.rows import Field, Rows
from workbench.ui.language import titled
from workbench.ui.messages import InlineMessage
from workbench.values.errors import CaseError
from workbench.values.resolved import Resolved

__all__ = ["About", "Field", "Form"]

WIDE = 580
_KEEP = 250  # milliseconds after the last key until a draft is written


@dataclass(frozen=True)
class About:
    """What a form is about: a key for its draft, words for its head, and where they stand on the screen."""

    key: str
    words: str = ""
    quoted: bool = False
    aside: str = ""
    place: QRect | None = None


def about_record(case: Case, key: bytes, place: QRect | None = None, *, name: str = "") -> About:
    """What a form on a record says of it in its head; ``name``: of its draft, where that is not the record's."""
    row = record(case, key)
    kind, aside = row["record"], row["number"] or ""
    words = " ".join(titled(kind, title(kind, row)).split())
    return About(name or key.hex(), words, quoted=kind == "excerpt", aside=aside, place=place)


class Form(QDialog):
    """Fields, a refusal beside them, and two buttons; a form of its own says what it is called and what it does."""

    name = ""  # of the form, for its drafts
    kind = ""  # of record, for shape and colour
    title = ""
    verb = ""
    fields: tuple[Field, ...] = ()
    tells: Callable[[str, Resolved], str] | None = None  # how a field's reading is said, where not in the usual way
    lasting = False  # made once and shown again, for what must stand there at once

    def __init__(self, desk: Desk, about: About | None, parent: QWidget | None = None) -> None:
        # not Qt.Tool: while one is active the window’s own keys would take Alt+letters and Ctrl+Enter from its fields
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, not self.lasting)
        self.setWindowTitle(self.tr(self.title))
        self.setAccessibleName(self.tr(self.title))
        self.inputs = {field.name: field.make() for field in self.fields}
        self.refusal: InlineMessage | None = None
        self._before: QWidget | None = None  # had the keyboard, and gets it back
        self._last: QWidget | None = None  # the field that has the keyboard, or had it
        self._early = EarlyKeys(self)
        self._done = True  # until it is about something: one that is made ahead is about nothing yet
        self._build()
        self._keeping = QTimer(self, interval=_KEEP, singleShot=True)
        self._keeping.timeout.connect(self.keep_draft)
        QApplication.instance().focusChanged.connect(self._follow)
        if about is not None:
            self.take(about)

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
        self._head = Head()
        self._area = QScrollArea(self, widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        within = self._area.viewport()  # laid where they stay: to carry a hundred widgets over takes as long again
        self.rows = Rows(self.fields, self.inputs, self.resolve, self.tells, within)
        self.readings, self.choices = self.rows.readings, self.rows.choices
        self._area.setWidget(self.rows)
        foot = Foot(self.tr(self.verb))
        self.button = foot.does
        foot.cancel.clicked.connect(self.close)
        foot.does.clicked.connect(self.submit)
        self._above, self._told = Sentences(), Sentences()  # above the fields, above the buttons
        self.brought = Offer("Alt+D")
        self.brought.taken.connect(self.discard)
        for part in (self._head, self._above, self._area, self._told, foot):
            self._column.addWidget(part)
        self._column.setStretch(2, 1)
        self.lay_below(self.brought)
        for each in self.inputs.values():
            each.changed.connect(self._typed)
        self.rows.installEventFilter(self)

    # what it is about

    def take(self, about: About) -> None:
        """Be about something: what is half-typed for it comes back, else the fields hold what its words say."""
        self.about, self._done = about, False
        self._drafts = Drafts.of_case(self.desk.settings, self.desk.case, says=self.desk.complain_once)
        self._draft = f"{self.name}/{about.key}"
        title = f"{self.tr(self.title)} {self.number()}".strip()
        self._head.tell(self.kind, title, about.words, quoted=about.quoted, aside=about.aside)
        self._quiet()
        self._first = {name: value for name, value in self.first().items() if value}
        kept = self._drafts.of(self._draft)
        self.fill(kept or self._first)
        if kept:
            self._bring_back()
        self._keeping.stop()

    def _quiet(self) -> None:
        if self.refusal is not None and isValid(self.refusal):
            self.refusal.close_for_good()
        self.refusal = None
        self.brought.tell("", "")
        for name in self.inputs:
            self.rows.refuse(name, "")

    def _bring_back(self) -> None:
        self.brought.tell(self.tr("Brought back what you typed."), self.tr("&Discard"))

    def lay_above(self, offer: Offer) -> None:
        """Put an offer above the fields; once taken the keyboard is back where it was."""
        offer.taken.connect(self._back_to_field)
        self._above.add(offer)

    def lay_below(self, offer: Offer) -> None:
        """Put an offer below the fields."""
        offer.taken.connect(self._back_to_field)
        self._told.add(offer)

    def discard(self) -> None:
        """Drop what was half-typed; the fields hold again what the words say."""
        self._drafts.forget(self._draft)
        self.brought.tell("", "")
        self.fill(self._first)
        self._keeping.stop()
        next(iter(self.inputs.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    # typing

    def given(self) -> dict[str, str]:
        """What stands in the fields that are filled."""
        return {name: value for name, each in self.inputs.items() if (value := each.value())}

    def fill(self, values: Mapping[str, str]) -> None:
        """Put values into the fields; those that are not named become empty."""
        for name, each in self.inputs.items():
            value = values.get(name, "")
            if value != each.value():
                each.put(value)

    def _typed(self) -> None:
        self._keeping.start()

    def keep_draft(self) -> None:
        """Remember what is typed, unless it is done or what stood here at first."""
        self._keeping.stop()
        if self._done:
            return
        given = self.given()
        if given == self._first or any(fault(value, WORDS) for value in given.values()):
            self._drafts.forget(self._draft)
        else:
            self._drafts.keep(self._draft, given)

    def submit(self) -> None:
        """Do it; a refusal stands in the form and changes nothing."""
        given = self.given()
        try:
            for each in given.values():
                if says := fault(each, WORDS):
                    raise CaseError(says)
            record = self.desk.act(self.do, given)
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
        self._keeping.stop()
        self._drafts.forget(self._draft)
        self.accept()

    def refuse(self, says: str) -> None:
        """Show why it was not done, above the buttons."""
        if self.refusal is not None and isValid(self.refusal):
            self.refusal.close_for_good()
        self.refusal = InlineMessage("finding", says, whole=True, parent=self)
        self.refusal.resize(self.rows.width(), 1)  # as wide as it will be: its height follows from that
        self._told.add(self.refusal)
        self._settle()

    # place

    def open_here(self) -> None:
        """Show beside what it is about, the keyboard in its first field."""
        self._before = QApplication.focusWidget()
        self._settle()
        self.show()
        self.activateWindow()
        self._area.verticalScrollBar().setValue(0)
        next(iter(self.inputs.values())).setFocus(Qt.FocusReason.OtherFocusReason)
        self._early.follow(self.parentWidget().window())

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        """Bring the field that the keyboard came to into sight."""
        if now is not None and self.isVisible() and self.rows.isAncestorOf(now):
            self._last = now
            self._area.ensureWidgetVisible(now, 0, 2 * GAP)

    def _back_to_field(self) -> None:
        field = self._last if self._last is not None and isValid(self._last) else next(iter(self.inputs.values()))
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _settle(self) -> None:
        bounds = self._bounds()
        self.ensurePolished()
        least = self.minimumSizeHint().width()  # of the words of some languages
        wide = min(max(WIDE * max(1, self.fontMetrics().height() // 15), least), bounds.width())
        stands = beside(QSize(wide, min(self._wish(wide), bounds.height())), self.about.place, bounds)
        if stands.width() < wide:  # beside the words; what wraps is higher there
            stands = beside(QSize(wide, min(self._wish(stands.width()), bounds.height())), self.about.place, bounds)
        if stands.width() < least:
            stands.moveLeft(max(bounds.left(), min(stands.left(), bounds.right() + 1 - least)))
        low = min(self._column.totalMinimumHeightForWidth(stands.width()), bounds.height())  # what is refused is told
        stands.setHeight(max(stands.height(), low))
        stands.moveTop(max(bounds.top(), min(stands.top(), bounds.bottom() + 1 - stands.height())))
        self.setGeometry(stands)

    def _wish(self, wide: int) -> int:
        inner = wide - 2
        rest = sum(
            item.heightForWidth(inner) if item.hasHeightForWidth() else item.sizeHint().height()
            for item in (self._column.itemAt(at) for at in range(self._column.count()))
            if item.widget() is not self._area
        )
        layout = self.rows.layout()
        return rest + max(layout.totalHeightForWidth(inner), layout.totalMinimumSize().height()) + 4

    def _bounds(self) -> QRect:
        home = self.parentWidget().window()
        seen, screen = home.geometry(), home.screen().availableGeometry()
        if home.width() <= screen.width() and home.height() <= screen.height():
            seen = seen.intersected(screen)
        return seen.adjusted(4, 4, -4, -4)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
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
        home = self.parentWidget().window()
        home.activateWindow()
        there = self._before is not None and isValid(self._before) and self._before.isVisible()
        if there and self._before is not home:
            self._before.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        elif home.pages and home.workspace:  # asked for from a list that has gone, such as that of the commands
            home.pages[home.workspace].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if QApplication.platformName() != "offscreen":  # which has no windows to mask
            path = QPainterPath()
            path.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
            self.setMask(QRegion(path.toFillPolygon().toPolygon()))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            worn = theme.current()
            painter.fillRect(self.rect(), QColor(worn.panel))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(worn.accent), 1.2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
