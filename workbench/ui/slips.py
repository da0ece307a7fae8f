"""What the inspector's sections are made of, as plain values; the widgets that show them are kept and refilled.

Making a widget costs a hundred times what changing its words does, so an edit only changes words.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLayout, QPushButton, QSizePolicy, QToolTip, QWidget

from workbench.analysis.finding import Finding
from workbench.ui import theme
from workbench.ui.chips import GradeBox, KindChip, Pill
from workbench.ui.deeds import DeedRow, Deeds
from workbench.ui.findingcard import FindingCard
from workbench.ui.forms.flow import Flow
from workbench.ui.language import tr
from workbench.ui.meant import explain, meant
from workbench.ui.plain import READ, led, shown, tip
from workbench.ui.saying import Saying
from workbench.ui.signs import Badge, Stem, Stroke
from workbench.ui.slipline import SlipLine
from workbench.values import grades

COPY = "copy:"  # begins a link that copies what follows it
FIELD, RECORD = "field:", "record:"  # begin links to a field's history, and to a record
ACT = "act:"  # begins a link that does something: its word, then what it is done with


class Words(NamedTuple):
    """A paragraph in one of the sheet's roles; a ``cell`` of a line is small and begins at its top."""

    text: str
    role: str = ""
    html: bool = False
    meant: str = ""  # what words in it mean, for who asks


class Chip(NamedTuple):
    """A record to go to."""

    kind: str
    words: str
    key: bytes
    tip: str = ""


class Mark(NamedTuple):
    """A grade in its box."""

    grade: str | None


class Aside(NamedTuple):
    """A word in a dashed pill."""

    word: str


class Tight(NamedTuple):
    """Words that keep to one line, at least ``wide`` pixels of it where columns are to stand below each other."""

    text: str
    role: str = ""
    wide: int = 0
    meant: str = ""


class Glyph(NamedTuple):
    """A link's line by its kind."""

    kind: str
    bare: bool = False
    inferred: bool = False


class Sign(NamedTuple):
    """A shape in the ink of a word of the theme, and what it stands for."""

    shape: str
    ink: str = "text2"
    filled: bool = False
    says: str = ""


class Station(NamedTuple):
    """The sign of a hop, and how the next one is known: stated, inferred, or nothing at the end."""

    sign: str
    hop: str = ""


class Line(NamedTuple):
    """Signs and words side by side, so many pixels in."""

    parts: tuple[Part, ...]
    indent: int = 0


class Choices(NamedTuple):
    """Readings that can be taken, each by a button; without a value the words are kept as they are."""

    readings: tuple[tuple[str, str, str, str], ...]  # field, value, as shown, why


class Notice(NamedTuple):
    """A finding with its remedies, and what else can be done about it."""

    finding: Finding
    deeds: Deeds | None = None


Part = Chip | Mark | Aside | Words | Tight | Glyph | Station | Sign
Slip = Words | Line | Choices | Notice | Deeds


def says(text: str = "", role: str = "", *, html: bool = False) -> QLabel:
    """Words that wrap and can be copied; plain unless told otherwise."""
    form = Qt.TextFormat.RichText if html else Qt.TextFormat.PlainText
    label = Saying(text)
    label.setTextFormat(form)
    label.setProperty("role", role or None)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.linkHovered.connect(lambda link: label.setToolTip(tip(_tip(link)) or label.whatsThis()))
    label.linkActivated.connect(lambda link: _copy(link, label))
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label


def _tip(link: str) -> str:
    """What a click on a link does, or all that it stands for."""
    if link.startswith(FIELD):
        return tr("Every value this field has had")
    return "" if link.startswith((RECORD, ACT)) else link.removeprefix(COPY)


def _copy(link: str, label: QLabel) -> None:
    if link.startswith(COPY):
        QApplication.clipboard().setText(link.removeprefix(COPY))
        QToolTip.showText(QCursor.pos(), label.tr("Copied"), label)


def _let_follow(label: QLabel) -> None:
    """Links answer the pointer and the keyboard; words without one are no stop for Tab."""
    flags = Qt.TextInteractionFlag.TextSelectableByMouse
    if "<a href=" in label.text():
        flags |= Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    if flags != label.textInteractionFlags():
        label.setTextInteractionFlags(flags)


def shape(slip: Slip) -> object:
    """What has to be alike for one slip to be shown in the widget of another."""
    if isinstance(slip, Words):
        return Words, slip.role, slip.html
    if isinstance(slip, Line):
        return Line, slip.indent, tuple(_part_shape(part) for part in slip.parts)
    if isinstance(slip, Choices):
        return Choices, len(slip.readings)
    if isinstance(slip, Deeds):
        return Deeds, tuple((each.keys, each.primary) for each in slip.deeds), bool(slip.aside)
    return Notice, len(slip.finding.remedies), shape(slip.deeds) if slip.deeds else None


def _part_shape(part: Part) -> object:
    if isinstance(part, Words):
        return Words, part.role, part.html
    return (Tight, part.role, part.wide) if isinstance(part, Tight) else type(part)


class SlipWidget(QWidget):
    """Shows one slip after another of the same shape."""

    picked = Signal(bytes)
    accepted = Signal(str, str)
    asked = Signal(str)  # the field whose history is wanted
    remedied = Signal(object, object)  # a finding and one of its remedies
    done = Signal(str)  # an act's word, and what it is done with

    def __init__(self, slip: Slip) -> None:
        super().__init__()
        self.shape = shape(slip)
        self._slip: Slip | None = None
        self._row: QLayout = self._layout(slip)
        self.setLayout(self._row)
        self._parts: list[QWidget] = []
        if isinstance(slip, Words):
            self._add(self._says(slip.role, html=slip.html), 1)
        elif isinstance(slip, Choices):
            self._add(self._choices(len(slip.readings)), 1)
        elif isinstance(slip, Deeds):
            self._add(DeedRow(slip), 1)
            self._parts[0].done.connect(self.done)
        elif isinstance(slip, Notice):
            self._add(FindingCard(len(slip.finding.remedies), slip.deeds), 1)
            self._parts[0].remedied.connect(self.remedied)
            self._parts[0].done.connect(self.done)
        else:
            self._line(slip)
        self.show_slip(slip)

    def _layout(self, slip: Slip) -> QLayout:
        kinds = [type(part) for part in slip.parts] if isinstance(slip, Line) else []
        if isinstance(slip, Line) and Glyph not in kinds and kinds.count(Words) < 2:
            return SlipLine(slip.indent)
        row = QHBoxLayout()  # links and comparisons stand in columns
        row.setContentsMargins(slip.indent if isinstance(slip, Line) else 0, 0, 0, 0)
        row.setSpacing(6)
        return row

    def _line(self, slip: Line) -> None:
        for part in slip.parts:
            self._add(self._part(part), 1 if isinstance(part, Words) else 0)
        if isinstance(self._row, QHBoxLayout) and not any(isinstance(part, Words) for part in slip.parts):
            self._row.addStretch(1)

    def _add(self, part: QWidget, stretch: int = 0) -> None:
        self._parts.append(part)
        top = Qt.AlignmentFlag(0) if stretch or isinstance(part, Stem) else Qt.AlignmentFlag.AlignTop
        if isinstance(self._row, QHBoxLayout):
            self._row.addWidget(part, stretch, top)
        else:
            self._row.addWidget(part)

    def _says(self, role: str, *, html: bool) -> QLabel:
        label = says(role=role, html=html)
        label.linkActivated.connect(self._follow)
        return label

    def _follow(self, link: str) -> None:
        if link.startswith(FIELD):
            self.asked.emit(link.removeprefix(FIELD))
        elif link.startswith(RECORD):
            self.picked.emit(bytes.fromhex(link.removeprefix(RECORD)))
        elif link.startswith(ACT):
            self.done.emit(link.removeprefix(ACT))

    def _part(self, part: Part) -> QWidget:
        if isinstance(part, Chip):
            chip = KindChip(part.kind, part.words)
            chip.clicked.connect(lambda: self.picked.emit(chip.key))
            return chip
        if isinstance(part, Tight):
            label = QLabel()
            label.setProperty("role", part.role or None)
            label.linkActivated.connect(self._follow)
            if part.wide:
                label.setMinimumWidth(round(theme.grown(part.wide)))
                label.setContentsMargins(*((6, 0, 0, 0) if self.isRightToLeft() else (0, 0, 6, 0)))
            return label
        if isinstance(part, Words):
            cell = part.role == "cell"
            label = self._says("small" if cell else part.role or "small", html=part.html)
            label.setAlignment(Qt.AlignmentFlag.AlignTop if cell else label.alignment())
            return label
        made = {Mark: lambda: GradeBox(None, ""), Aside: lambda: Pill(""), Glyph: Stroke, Station: Stem, Sign: Badge}
        return made[type(part)]()

    def _choices(self, count: int) -> QWidget:
        box = QWidget()
        flow = Flow()
        box.setLayout(flow)
        self.buttons = []
        for at in range(count):
            button = QPushButton()
            button.setProperty("panel", "true")
            button.clicked.connect(lambda _=False, at=at: self._take(at))
            self.buttons.append(button)
            flow.addWidget(button)
        return box

    def _take(self, at: int) -> None:
        self.accepted.emit(*self._slip.readings[at][:2])

    def act_of(self, keys: str) -> str:
        """The act that a key does here, or nothing."""
        row = self._slip if isinstance(self._slip, Deeds) else getattr(self._slip, "deeds", None)
        return next((each.act for each in row.deeds if each.keys == keys), "") if row else ""

    def show_slip(self, slip: Slip) -> None:
        """Show another slip of this shape; an equal one costs nothing."""
        if slip == self._slip:
            return
        self._slip = slip
        if isinstance(slip, Words):
            words = slip.text if slip.html else shown(slip.text, most=READ)
            self._parts[0].setText(led(words, mirrored=self.isRightToLeft()))
            explain(self._parts[0], slip.meant)
            _let_follow(self._parts[0])
        elif isinstance(slip, Choices):
            for button, (_field, _value, words, why) in zip(self.buttons, slip.readings, strict=True):
                button.setText(words)
                button.setAccessibleName(words)
                button.setToolTip(tip(why))
                button.setAccessibleDescription(why)
        elif isinstance(slip, Notice):
            self._parts[0].show_finding(slip.finding, slip.deeds)
        elif isinstance(slip, Deeds):
            self._parts[0].show_deeds(slip)
        else:
            for part, widget in zip(slip.parts, self._parts, strict=True):
                _fill(part, widget)


def _fill(part: Part, widget: QWidget) -> None:
    if isinstance(part, Chip):
        widget.show_record(part.kind, part.words, part.key)
        widget.setToolTip(tip(part.tip))
    elif isinstance(part, Mark):
        widget.show_grade(part.grade, grades.meaning(part.grade))
    elif isinstance(part, Glyph):
        widget.show_link(part.kind, bare=part.bare, inferred=part.inferred)
    elif isinstance(part, Station):
        widget.show_station(part.sign, part.hop)
        explain(widget, "\n".join(filter(None, (meant("origin", part.sign), meant("hop", part.hop)))))
    elif isinstance(part, Sign):
        widget.show_sign(part.shape, part.ink, filled=part.filled, says=part.says)
    else:
        words = part.word if isinstance(part, Aside) else part.text
        widget.setText(led(words, mirrored=widget.isRightToLeft()))
        if isinstance(part, Words | Tight):
            explain(widget, part.meant)
            _let_follow(widget)
