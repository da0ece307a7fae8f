"""What the inspector's sections are made of, as plain values; the widgets that show them are kept and refilled.

Making a widget costs a hundred times what changing its words does, so an edit only changes words.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolTip, QWidget

from workbench.ui.chips import GradeBox, KindChip, Pill
from workbench.values import grades

COPY = "copy:"  # begins a link that copies what follows it


class Words(NamedTuple):
    """A paragraph in one of the sheet's roles."""

    text: str
    role: str = ""
    html: bool = False


class Chip(NamedTuple):
    """A record to go to."""

    kind: str
    words: str
    key: bytes


class Mark(NamedTuple):
    """A grade in its box."""

    grade: str | None


class Aside(NamedTuple):
    """A word in a dashed pill."""

    word: str


class Line(NamedTuple):
    """Signs and words side by side, so many pixels in."""

    parts: tuple[Chip | Mark | Aside | Words, ...]
    indent: int = 0


class Offer(NamedTuple):
    """A reading that can be accepted for a field; ``html`` says what it would be and why."""

    field: str
    value: str
    name: str
    html: str
    tip: str = ""


Slip = Words | Line | Offer


class Saying(QLabel):
    """A paragraph that is laid out once for each width; a plain label lays its words out a dozen times."""

    def __init__(self, text: str) -> None:
        super().__init__(text, wordWrap=True)
        self._heights: dict[int, int] = {}

    def setText(self, text: str) -> None:
        self._heights.clear()
        super().setText(text)

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        wide = max(self.width(), 1)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def changeEvent(self, event: QEvent) -> None:
        self._heights.clear()
        super().changeEvent(event)


def says(text: str = "", role: str = "", *, html: bool = False) -> QLabel:
    """Words that wrap and can be copied; plain unless told otherwise."""
    form = Qt.TextFormat.RichText if html else Qt.TextFormat.PlainText
    label = Saying(text)
    label.setTextFormat(form)
    label.setProperty("role", role or None)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.linkHovered.connect(lambda link: label.setToolTip(link.removeprefix(COPY)))
    label.linkActivated.connect(lambda link: _copy(link, label))
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label


def _copy(link: str, label: QLabel) -> None:
    QApplication.clipboard().setText(link.removeprefix(COPY))
    QToolTip.showText(QCursor.pos(), label.tr("Copied"), label)


def _let_follow(label: QLabel) -> None:
    """Links answer the pointer and the keyboard; words without one are no stop for Tab."""
    flags = Qt.TextInteractionFlag.TextSelectableByMouse
    if f"'{COPY}" in label.text():
        flags |= Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    if flags != label.textInteractionFlags():
        label.setTextInteractionFlags(flags)


def shape(slip: Slip) -> object:
    """What has to be alike for one slip to be shown in the widget of another."""
    if isinstance(slip, Words):
        return Words, slip.role, slip.html
    if isinstance(slip, Line):
        return Line, slip.indent, tuple(_part_shape(part) for part in slip.parts)
    return Offer


def _part_shape(part: Chip | Mark | Aside | Words) -> object:
    return (Words, part.role) if isinstance(part, Words) else type(part)


class SlipWidget(QWidget):
    """Shows one slip after another of the same shape."""

    picked = Signal(bytes)
    accepted = Signal(str, str)

    def __init__(self, slip: Slip) -> None:
        super().__init__()
        self.shape = shape(slip)
        self._slip: Slip | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(slip.indent if isinstance(slip, Line) else 0, 0, 0, 0)
        self._row.setSpacing(6)
        self._parts: list[QWidget] = []
        if isinstance(slip, Words):
            self._add(says(role=slip.role, html=slip.html), 1)
        elif isinstance(slip, Offer):
            self._add(self._button())
            self._add(says(role="small", html=True), 1)
        else:
            for part in slip.parts:
                self._add(self._part(part), 1 if isinstance(part, Words) else 0)
            if not any(isinstance(part, Words) for part in slip.parts):
                self._row.addStretch(1)
        self.show_slip(slip)

    def _add(self, part: QWidget, stretch: int = 0) -> None:
        self._parts.append(part)
        self._row.addWidget(part, stretch, Qt.AlignmentFlag(0) if stretch else Qt.AlignmentFlag.AlignTop)

    def _part(self, part: Chip | Mark | Aside | Words) -> QWidget:
        if isinstance(part, Chip):
            chip = KindChip(part.kind, part.words)
            chip.clicked.connect(lambda: self.picked.emit(chip.key))
            return chip
        if isinstance(part, Mark):
            return GradeBox(part.grade, "")
        return Pill(part.word) if isinstance(part, Aside) else says(role=part.role or "small")

    def _button(self) -> QPushButton:
        button = QPushButton(self.tr("Accept"))
        button.setProperty("panel", "true")
        button.clicked.connect(lambda: self.accepted.emit(self._slip.field, self._slip.value))
        return button

    def show_slip(self, slip: Slip) -> None:
        """Show another slip of this shape; an equal one costs nothing."""
        if slip == self._slip:
            return
        self._slip = slip
        if isinstance(slip, Words):
            self._parts[0].setText(slip.text)
            _let_follow(self._parts[0])
        elif isinstance(slip, Offer):
            self._parts[0].setAccessibleName(self.tr("Accept {}").format(slip.name))
            self._parts[1].setText(slip.html)
            self._parts[1].setToolTip(slip.tip)
        else:
            for part, widget in zip(slip.parts, self._parts, strict=True):
                _fill(part, widget)


def _fill(part: Chip | Mark | Aside | Words, widget: QWidget) -> None:
    if isinstance(part, Chip):
        widget.show_record(part.kind, part.words, part.key)
    elif isinstance(part, Mark):
        widget.show_grade(part.grade, grades.meaning(part.grade))
    else:
        widget.setText(part.word if isinstance(part, Aside) else part.text)
