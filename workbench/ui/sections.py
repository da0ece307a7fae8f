"""The parts of the inspector: sections that fold, facts in two columns, a resolved field with its readings."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from workbench.case.case import Case
from workbench.case.rows import Row
from workbench.ui import theme
from workbench.ui.chips import Pill
from workbench.ui.wording import day, premises

_NAME = 84  # pixels of the names' column
WHY = 90  # letters of an alternative's reason that are shown


def says(text: str, role: str = "", *, html: bool = False) -> QLabel:
    """Words that wrap and can be copied; plain unless told otherwise."""
    form = Qt.TextFormat.RichText if html else Qt.TextFormat.PlainText
    label = QLabel(text, wordWrap=True, textFormat=form)
    label.setProperty("role", role or None)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label


class Section(QWidget):
    """A heading that folds what is below it; whether it is folded lasts as long as the window."""

    folded: set[str] = set()

    def __init__(self, name: str, title: str, count: int | None = None) -> None:
        super().__init__()
        self._name = name
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        words = title if count is None else f"{title}   {count}"
        self._head = QToolButton(text=words, checkable=True, checked=name not in self.folded)
        self._head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._head.setProperty("section", "true")
        self._head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._head.toggled.connect(self._fold)
        self._body = QWidget()
        self.rows = QVBoxLayout(self._body)
        self.rows.setContentsMargins(12, 0, 12, 8)
        self.rows.setSpacing(4)
        column.addWidget(self._head)
        column.addWidget(self._body)
        self._fold(self._head.isChecked())

    def _fold(self, shown: bool) -> None:
        (self.folded.discard if shown else self.folded.add)(self._name)
        self._body.setVisible(shown)
        self._head.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)

    def say(self, text: str, role: str = "", *, html: bool = False) -> QLabel:
        """Add a paragraph."""
        label = says(text, role, html=html)
        self.rows.addWidget(label)
        return label

    def line(self, *parts: QWidget | str, indent: int = 0) -> None:
        """Add parts side by side; the last text takes the room that is left."""
        row = QHBoxLayout()
        row.setContentsMargins(indent, 0, 0, 0)
        row.setSpacing(6)
        wide = False
        for part in parts:
            if isinstance(part, str):
                row.addWidget(says(part, "small"), 1)
                wide = True
            else:
                row.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        if not wide:
            row.addStretch(1)
        self.rows.addLayout(row)


class Facts(QGridLayout):
    """Names at the left, values at the right; what was not stated says so."""

    def __init__(self, case: Case, accept: Callable[[str, str | None], object] | None) -> None:
        super().__init__()
        self._case, self._accept = case, accept
        self.setHorizontalSpacing(8)
        self.setVerticalSpacing(4)
        self.setColumnMinimumWidth(0, _NAME)
        self.setColumnStretch(1, 1)

    def add(self, name: str, value: str | Row | None, *, field: str = "", nothing: str = "not stated") -> None:
        """A fact; a resolved field shows its words, its meaning, why, and other readings to accept."""
        row = self.rowCount()
        head = says(name, "small")
        head.setFixedWidth(_NAME)
        self.addWidget(head, row, 0, Qt.AlignmentFlag.AlignTop)
        if isinstance(value, dict):
            self._resolved(row, field, value)
        elif value:
            self.addWidget(says(value), row, 1)
        else:
            faint = theme.current().text3
            self.addWidget(says(f"<i style='color:{faint}'>{escape(nothing)}</i>", html=True), row, 1)

    def _resolved(self, row: int, field: str, value: Row) -> None:
        self.addWidget(says(self._reading(value), html=True), row, 1)
        below = QVBoxLayout()
        below.setContentsMargins(8, 0, 0, 4)
        below.setSpacing(3)
        for words in (value["why"], self._rests(value)):
            if words:
                below.addWidget(says(words, "faint"))
        for reading in self._open(value) if self._accept is not None else ():
            below.addLayout(self._offer(field, reading))
        if below.count():
            self.addLayout(below, row + 1, 0, 1, 2)

    def _rests(self, value: Row) -> str:
        return "premises: " + premises(self._case, value["premises"]) if value["premises"] else ""

    def _reading(self, value: Row) -> str:
        serif = theme.families()["serif"]
        written = f"<span style='font-family:\"{serif}\"'>“{escape(value['written'])}”</span>" if value["written"] else ""
        meant = _shown(value)
        if not meant:
            return f"{written} <i>stays open</i>" if written else "<i>stays open</i>"
        standing = f"accepted by {value['accepted_by']}" if value["accepted_by"] else "proposed"
        faint = theme.current().text3
        arrow = f"{written} → " if written and meant != value["written"] else ""
        return f"{arrow}<b>{escape(meant)}</b> <span style='color:{faint}'>{escape(standing)}</span>"

    def _open(self, value: Row) -> list[Row]:
        """Readings that can be accepted now: the one proposed, then the others."""
        own = [value] if value["value"] and not value["accepted_by"] else []
        return own + [other for other in value["alternatives"] if other["value"] != value["value"]]

    def _offer(self, field: str, reading: Row) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(6)
        shown = _shown(reading)
        button = QPushButton("Accept")
        button.setAccessibleName(f"Accept {shown}")
        button.setProperty("panel", "true")
        button.clicked.connect(lambda: self._accept(field, reading["value"]))
        own = "written" in reading
        words = says(f"<b>{escape(shown)}</b> {'' if own else escape(_short(reading['why']))}", "small", html=True)
        words.setToolTip(reading["why"] if own else f"{reading['why']}\n{self._rests(reading)}".strip())
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(words, 1)
        return line


def _short(why: str) -> str:
    """A reason's first words; all of it stands in the tooltip."""
    return why if len(why) <= WHY else why[:WHY].rsplit(" ", 1)[0].rstrip(",;:") + " …"


def _shown(reading: Row) -> str:
    if "edtf" in reading and reading["edtf"]:
        return day(reading["edtf"])
    if reading.get("value") is None:
        return ""
    return str(reading.get("label") or _spoken(str(reading["value"])))


def _spoken(value: str) -> str:
    """A date reads as one; anything else stays as it is."""
    return day(value) if value[:4].isdigit() and "-" in value else value


def pill(word: str) -> Pill:
    """A word in a dashed pill."""
    return Pill(word)
