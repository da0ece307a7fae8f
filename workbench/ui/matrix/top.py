"""Above the matrix: the question, how much stands against how much, and what can be added."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from workbench.ui import theme
from workbench.ui.keycaps import KeyButton
from workbench.ui.language import counted, worded
from workbench.ui.matrix import face
from workbench.ui.matrix.shown import ORDERS
from workbench.ui.plain import tip
from workbench.ui.short import Short

_TITLE = 130  # pixels that the question keeps at least
_SIDES = 30  # pixels of a button beside its words


class Top(QWidget):
    """One line; on a narrow window the counts give way first."""

    turned = Signal(int)  # to the matrix, the judgements, or the sources by facts

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("bar", "true")
        self.title, self._counts = Short(left=True), Short(left=True)
        self.title.setProperty("role", "strong")
        self._counts.setProperty("role", "small")
        named = (self.tr("Matrix"), self.tr("Judgements"), self.tr("Sources by facts"))
        self.ways = tuple(map(QPushButton, named))
        for at, way in enumerate(self.ways):
            way.setCheckable(True)
            way.setProperty("way", "true")
            way.setAutoDefault(False)
            way.setMinimumWidth(ceil(QFontMetricsF(face.strong()).horizontalAdvance(way.text())) + _SIDES)
            way.clicked.connect(lambda _=False, at=at: self.turned.emit(at))
        self.hypothesis = KeyButton(self.tr("Hypothesis"), "H", panel=True, shape="plus")
        self.information = KeyButton(self.tr("Information"), "A", panel=True, shape="plus")
        self.judgement = KeyButton(self.tr("Judgement"), "J", panel=True, shape="plus")
        self.order = QComboBox()
        self.order.setAccessibleName(self.tr("Order of the rows"))
        for name in ORDERS:
            self.order.addItem(self.tr("Sort: {}").format(worded(name)), name)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(12, 5, 10, 5)
        self._rows.setSpacing(8)
        upper, self._tools = QHBoxLayout(), QHBoxLayout()
        upper.addWidget(self.title, 5)
        upper.addWidget(self._counts, 4)
        ways = QHBoxLayout()
        ways.setSpacing(0)
        for way in self.ways:
            way.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            ways.addWidget(way)
        upper.addLayout(ways)
        for part in (self.hypothesis, self.information, self.judgement, self.order):
            part.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self._tools.addWidget(part)
        self._rows.addLayout(upper, 1)
        self._rows.addLayout(self._tools)
        self.show_turned(0)

    def say(self, title: str, *, hypotheses: int, rows: int, judgements: int, open_: bool) -> None:
        """Say what the matrix answers and how large it is."""
        self.title.setText(title)
        self.title.setToolTip(tip(title))
        items = counted(rows, "item", "items")
        answers = counted(hypotheses, "hypothesis", "hypotheses")
        self._counts.setText(f"{answers} × {items}")
        self._counts.setToolTip(self.tr("{} of information").format(self._counts.text()))
        self.ways[1].setText(self.tr("Judgements") + (f" {judgements}" if judgements else ""))
        for part in (self.hypothesis, self.information, self.judgement):
            part.setEnabled(open_)
        self._make_room()

    def show_turned(self, to: int) -> None:
        """Offer what fits what is shown."""
        for at, way in enumerate(self.ways):
            way.setChecked(at == to)
        for part in (self.hypothesis, self.information, self.order):
            part.setVisible(to == 0)
        self.judgement.setVisible(to == 1)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the question has no room the counts give way."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Where all has no room side by side, what can be done goes into a line of its own, at the right."""
        tools = (self.hypothesis, self.information, self.judgement, self.order)
        wide = sum(each.sizeHint().width() + 8 for each in (*self.ways, *tools) if not each.isHidden())
        low = wide + theme.grown(_TITLE) > self.width()
        way = QBoxLayout.Direction.TopToBottom if low else QBoxLayout.Direction.LeftToRight
        if self._rows.direction() != way:
            self._rows.setDirection(way)
            self._rows.setAlignment(self._tools, Qt.AlignmentFlag.AlignRight if low else Qt.AlignmentFlag(0))
        room = self.title.width() + (self._counts.width() if not self._counts.isHidden() else 0)
        self._counts.setVisible(room > self.title.sizeHint().width() + self._counts.sizeHint().width())

    def sorted_by(self) -> str:
        """The order that is chosen."""
        return str(self.order.currentData())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
