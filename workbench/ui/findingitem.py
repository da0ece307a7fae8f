"""One finding of the page: its number, what it is about, its card, and the lead that was made of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workbench.ui import absolute, theme
from workbench.ui.chips import KindChip
from workbench.ui.deeds import Deed, Deeds
from workbench.ui.findingcard import FindingCard
from workbench.ui.language import tr
from workbench.ui.slips import says

QWIDGETSIZE_MAX = 16_777_215  # pixels, as Qt has it: no height is the greatest
_EDGE = 6  # pixels of the ring and its gap
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


def deeds(*, again: bool) -> Deeds:
    """What is done about a finding; ``again`` where its lead is there already."""
    lead = tr("Show lead") if again else tr("New lead")
    return Deeds((Deed("finding-decide", tr("Decide…"), "X"), Deed("finding-lead", lead, "N")))


class Item(QWidget):
    """A finding with its number and the record it is about, a stop of the keyboard; kept and shown anew."""

    picked = Signal(bytes)
    entered = Signal(object)
    stepped = Signal(object, int)  # the arrow keys go on from card to card
    opened = Signal(object)

    def __init__(self, remedies: int) -> None:
        super().__init__()
        self.chip, self.number, self.name = KindChip("finding", ""), KindChip("finding", ""), says(role="small")
        self.lead = KindChip("lead", "")
        self.number.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.number.setEnabled(False)
        self.card = FindingCard(remedies, deeds(again=False), wide=True)
        self.ruling = says(role="small")
        self.ruling.setWordWrap(True)
        for chip in (self.chip, self.lead):
            chip.clicked.connect(lambda _=False, chip=chip: self.picked.emit(chip.key))
        top = QHBoxLayout()
        for part in (self.number, self.chip):
            top.addWidget(part)
        top.addWidget(self.name, 1)
        top.addWidget(self.lead)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, 8)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.card)
        column.addWidget(self.ruling)
        self.resting = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for part in (self.chip, self.lead, *self.buttons):
            part.installEventFilter(self)

    @property
    def buttons(self) -> list[QPushButton]:
        """The remedies, then what else can be done."""
        return [*self.card.buttons, *(self.card.deeds.buttons if self.card.deeds else [])]

    def show_lead(self, number: str, key: bytes) -> None:
        """The lead that was made of the finding, or that there is none."""
        self.lead.show_record("lead", tr("Lead {}").format(number) if number else "", key)
        self.lead.setVisible(bool(number) and not self.resting)

    def rest(self, resting: bool) -> None:
        """Keep the room and show nothing in it, while that is out of sight: a page of many then comes back at once."""
        if resting != self.resting:
            self.resting = resting
            self.setMinimumHeight(self.height() if resting else 0)
            self.setMaximumHeight(self.height() if resting else QWIDGETSIZE_MAX)
            for part in (self.number, self.chip, self.name, self.card):
                part.setVisible(not resting)
            self.ruling.setVisible(not resting and bool(self.ruling.text()))
            self.lead.setVisible(not resting and bool(self.lead.text()))

    # the keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENS:
            self.opened.emit(self.card.finding)
        elif not self._stepped(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys leave the buttons of a card for the next one; Tab walks them."""
        return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._stepped(event)

    def _stepped(self, event: QKeyEvent) -> bool:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(self, step)
        return step is not None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        self.entered.emit(self.card.finding)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            with absolute.painter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(QColor(theme.current().accent), 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -3), 6, 6)
