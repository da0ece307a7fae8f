"""What a source says of itself, offered below its head: each value with where it was found, taken singly or all."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.reading.proposals import Offer
from workbench.ui import icons, theme
from workbench.ui.language import worded
from workbench.ui.moves import label
from workbench.ui.plain import escape, line

_NAMES = {"title": "Title", "publisher": "Publisher", "author": "Author", "published": "Published",
          "language": "Language", "url": "Address"}  # fmt: skip
MOST = 8
_LEAST = 60  # pixels of rows that are seen at least


class _Rows(QScrollArea):
    """As high as its rows are, and scrolled where the page has less room; no line of theirs is cut."""

    def __init__(self) -> None:
        super().__init__(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.viewport().setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        inside = self.widget()
        high = inside.heightForWidth(self.viewport().width()) if inside is not None else 0
        return QSize(super().sizeHint().width(), high)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self.sizeHint().height(), theme.grown(_LEAST)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class OffersBar(QFrame):
    """Rows of offers; nothing is filled in before its button is pressed."""

    taken = Signal(object)  # values by field

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("bar", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("What the source says of itself"))
        self.buttons: list[QPushButton] = []
        self._rows = _Rows()
        head = QHBoxLayout()
        self.says = label("", "strong")
        self.cross = QToolButton(autoRaise=True, toolTip=self.tr("Close (Esc)"))
        self.cross.setAccessibleName(self.tr("Close what the source says of itself"))
        self.cross.clicked.connect(self.hide)
        self.every = QPushButton(self.tr("Take all"))
        self.every.setAutoDefault(False)
        self.every.setToolTip(self.tr("The first value for each field in which nothing is recorded, as one act"))
        self.every.clicked.connect(lambda: self.taken.emit(self._missing))
        self._missing: dict[str, str] = {}
        head.addWidget(self.says, 1)
        head.addWidget(self.every)
        head.addWidget(self.cross)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 4, 12, 6)
        self._column.setSpacing(2)
        self._column.addLayout(head)
        self._column.addWidget(self._rows)
        self.hide()

    def show_offers(self, offers: list[Offer]) -> None:
        """Offer these, in place of those before; the keyboard goes to the first."""
        self.buttons = []
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        first = {each.field: each for each in reversed(offers)}  # of each field, then the others
        shown = sorted(offers, key=lambda each: first[each.field] is not each)[:MOST]
        for row, offer in enumerate(shown):
            self._row(grid, row, offer)
        grid.setColumnStretch(2, 1)
        self._rows.setWidget(inside)
        self._rows.setVisible(bool(offers))
        more = self.tr(" {} of {} are shown.").format(MOST, len(offers)) if len(offers) > MOST else ""
        nothing = self.tr("The source says nothing of itself that is not recorded.")
        found = self.tr("The source says of itself; nothing is filled in before you take it.")
        self.says.setText(found + more if offers else nothing)
        empty = [each for each in shown if first[each.field] is each and each.recorded is None]
        self._missing = {each.field: each.value for each in empty}
        self.every.setVisible(len(self._missing) > 1)
        self.cross.setIcon(icons.icon("close", theme.current().text3, 12))
        self.show()
        (self.buttons[0] if self.buttons else self.cross).setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, grid: QGridLayout, row: int, offer: Offer) -> None:
        name = self.tr(_NAMES[offer.field])
        found = line(worded(offer.where))
        take = QPushButton(self.tr("Take"))
        take.setAutoDefault(False)
        take.setAccessibleName(self.tr("Take {} {}, found in {}").format(name, line(offer.value), found))
        take.clicked.connect(partial(self.taken.emit, {offer.field: offer.value}))
        self.buttons.append(take)
        instead = self.tr("; recorded: {}").format(escape(line(offer.recorded))) if offer.recorded else ""
        value = QLabel(f"<b>{escape(line(offer.value)[:160])}</b>", wordWrap=True)
        where = label("", "faint")
        where.setTextFormat(Qt.TextFormat.RichText)
        where.setText(escape(found) + instead)
        where.setWordWrap(True)
        for column, part in enumerate((label(name, "small"), value, where, take)):
            grid.addWidget(part, row, column)
        grid.setColumnStretch(1, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.parentWidget().setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
