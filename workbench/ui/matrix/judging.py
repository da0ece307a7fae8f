"""The judgements of the case, one below the other: the sentence, how likely, how sure, and what it rests on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from workbench.analysis.judged import Judged, judgements
from workbench.case.case import Case
from workbench.ui import absolute, icons, theme
from workbench.ui.board.view import RECORDS
from workbench.ui.chips import KindChip, Pill
from workbench.ui.desk import Desk
from workbench.ui.forms.flow import Flow
from workbench.ui.language import tr, worded
from workbench.ui.matrix.grid import records_in
from workbench.ui.meant import explain, meant
from workbench.ui.slips import says
from workbench.values.likelihood import CONFIDENCES, LIKELIHOODS
from workbench.values.linted import ROW

_SCALE = (320, 20)  # pixels of the likelihood scale


class Scale(QWidget):
    """The seven words of likelihood as a row; the one that is chosen is inverted."""

    def __init__(self, word: str) -> None:
        super().__init__()
        self._word = word
        self.setAccessibleName(tr("Likelihood: {}, {}").format(worded(word), LIKELIHOODS.meanings[word]))
        explain(self, meant("likelihood", word))

    def sizeHint(self) -> QSize:
        return QSize(*(round(theme.grown(each)) for each in _SCALE))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(theme.grown(140)), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = theme.current()
        wide = min(self.width(), self.sizeHint().width()) / len(ROW)
        with absolute.painter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for at, word in enumerate(ROW):
                box = QRectF(at * wide + 0.5, 3.5, wide - 3, self.height() - 7)
                chosen = word == self._word
                painter.setPen(QPen(QColor(worn.text if chosen else worn.control), 1))
                painter.setBrush(QColor(worn.text) if chosen else Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box, 3, 3)
                painter.setFont(theme.tiny())
                painter.setPen(QColor(worn.surface if chosen else worn.text3))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, LIKELIHOODS.meanings[word].removesuffix(" %"))


class JudgementCard(QFrame):
    """One judgement; records let go on it become what it rests on."""

    edit = Signal(bytes)
    grounded = Signal(bytes, object)
    picked = Signal(bytes)

    def __init__(self, case: Case, held: Judged, *, open_: bool) -> None:
        super().__init__()
        self.key = held.key
        self.setProperty("card", "true")
        self.setAcceptDrops(open_)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(6)
        column.addLayout(self._head(case, held, open_=open_))
        column.addWidget(says(held.statement, "heading"))
        if held.likelihood in ROW:
            column.addLayout(_pair(self.tr("Likelihood"), Scale(held.likelihood), f"{worded(held.likelihood)}, "
                                   f"{LIKELIHOODS.meanings[held.likelihood]}"))  # fmt: skip
        elif held.likelihood:
            column.addLayout(_pair(self.tr("Likelihood"), None, worded(held.likelihood)))
        if held.confidence:
            means = worded(CONFIDENCES.meanings[held.confidence])
            column.addLayout(_pair(self.tr("Confidence"), None, f"{worded(held.confidence)}: {means}"))
        column.addLayout(self._basis(case, held))
        for slip in {slip.kind: slip for slip in held.slips()}.values():
            column.addWidget(says(f"{slip.says}.", "care"))

    def _head(self, case: Case, held: Judged, *, open_: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        number = case.number(held.key)
        chip = KindChip("judgement", number)
        chip.key = held.key
        chip.clicked.connect(lambda: self.picked.emit(held.key))
        row.addWidget(chip)
        row.addWidget(Pill(held.nature))
        if not held.supported:
            row.addWidget(_unsupported())
        row.addStretch(1)
        by = QLabel(held.by)
        by.setProperty("role", "faint")
        row.addWidget(by)
        if open_:
            button = QPushButton(self.tr("Edit…"))
            button.setProperty("panel", "true")
            button.setAccessibleName(self.tr("Edit {}").format(number))
            button.clicked.connect(lambda: self.edit.emit(held.key))
            row.addWidget(button)
        return row

    def _basis(self, case: Case, held: Judged) -> Flow:
        flow = Flow()
        name = QLabel(self.tr("Rests on"))
        name.setProperty("role", "small")
        flow.addWidget(name)
        for key in held.basis:
            chip = KindChip(case.table(key), case.number(key))
            chip.key = key
            chip.clicked.connect(lambda _=False, key=key: self.picked.emit(key))
            flow.addWidget(chip)
        if not held.basis:
            nothing = QLabel(self.tr("nothing the case holds; drop records here, or edit it"))
            nothing.setProperty("role", "faint")
            flow.addWidget(nothing)
        return flow

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(RECORDS):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if keys := records_in(event):
            event.acceptProposedAction()
            self.grounded.emit(self.key, keys)


def _unsupported() -> QWidget:
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    sign = QLabel()
    sign.setPixmap(icons.pixmap("finding", theme.current().kind("finding").ink, ratio=part.devicePixelRatioF()))
    words = QLabel(tr("unsupported"))
    words.setProperty("role", "fault")
    words.setToolTip(tr("It points to no fact that the case holds, and prints as unsupported"))
    row.addWidget(sign)
    row.addWidget(words)
    return part


def _pair(name: str, beside: QWidget | None, words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    label = QLabel(name)
    label.setProperty("role", "small")
    label.setMinimumWidth(round(theme.grown(72)))
    row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
    if beside is not None:
        row.addWidget(beside)
    row.addWidget(says(words, "small"), 1)
    return row


class Judgements(QScrollArea):
    """All judgements of the case."""

    edit = Signal(bytes)
    grounded = Signal(bytes, object)
    picked = Signal(bytes)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        self._desk = desk
        self.setAccessibleName(self.tr("Judgements"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._told: tuple[object, ...] = ()
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(16, 14, 16, 14)
        self._column.setSpacing(10)
        self.none = says(self.tr("No judgements yet. Press J and write what you conclude; say how likely it is, how far"
                                 " the evidence carries it, and which records it rests on."))  # fmt: skip
        self._column.addWidget(self.none)
        self._column.addStretch(1)
        self.cards: list[JudgementCard] = []
        self.setWidget(inside)

    def count(self) -> int:
        """How many there are."""
        return len(self.cards)

    def read(self) -> None:
        """Show them as they are now."""
        case, open_ = self._desk.case, self._desk.writable
        held = judgements(case) if case is not None else []
        named = [tuple(case.number(key) for key in each.basis) for each in held] if case is not None else []
        told = (theme.current().name, open_, *held, *named)
        if told == self._told:
            return
        self._told = told
        self._show(case, held, open_=open_)

    def _show(self, case: Case | None, held: Sequence[Judged], *, open_: bool) -> None:
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = []
        for at, each in enumerate(held):
            card = JudgementCard(case, each, open_=open_)
            for name in ("edit", "grounded", "picked"):
                getattr(card, name).connect(getattr(self, name))
            self._column.insertWidget(at, card)
            self.cards.append(card)
        self.none.setVisible(not held)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and getattr(self, "cards", None):
            QTimer.singleShot(0, self, self.read)  # what a damaged file raises amid Qt's own work ends the program
