"""What the case may hold twice, beside each other; the analyst says which is the copy, or that they are apart."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QTextEdit, QVBoxLayout, QWidget

from workbench.analysis.compared import copies
from workbench.analysis.duplicates import READ, Duplicate, duplicates
from workbench.case import acts
from workbench.case.calling import line_of
from workbench.case.case import Case
from workbench.case.rows import record
from workbench.reading.deriving import working_text
from workbench.ui import theme
from workbench.ui.dialogs.found import FoundSheet
from workbench.ui.dialogs.sheet import queue
from workbench.ui.forms.edit import called, value_of
from workbench.ui.language import worded
from workbench.ui.moves import label
from workbench.ui.plain import line, shown
from workbench.ui.units import TextUnits

_FIELDS = ("aircraft", "registration", "hex", "callsign", "operator", "event", "place", "origin", "destination", "when",
           "statement", "kind", "by", "hedge")  # fmt: skip


class DuplicatesDialog(FoundSheet):
    """Pairs at the left, open ones first; at the right both, what stands in both marked."""

    name = "duplicates"
    title = "What may be there twice"
    verb = "The right one draws on the left"
    looking = "Looking for what is there twice"
    none = "Nothing is found twice."
    size_hint = QSize(1000, 620)

    def answers(self) -> list[tuple[QPushButton, Callable[[], object]]]:
        self.same, self.apart = QPushButton(self.tr("The same")), QPushButton(self.tr("Apart"))
        self.show_both = QPushButton(self.tr("Select both"))
        return [(self.show_both, self._select), (self.apart, self._part), (self.same, self._join)]

    def body(self) -> QWidget:
        whole, self.list, page = queue(self.tr("Pairs, open ones first"), spacing=8)
        self.list.setWordWrap(True)
        self.list.currentRowChanged.connect(self._show)
        self.head = label("", "strong")
        self.head.setWordWrap(True)
        page.addWidget(self.head)
        row = QHBoxLayout()
        self.sides = [self._side(row, name) for name in (self.tr("Left"), self.tr("Right"))]
        page.addLayout(row, 1)
        return whole

    def _side(self, row: QHBoxLayout, name: str) -> tuple[QLabel, QPlainTextEdit]:
        column, called_, words = QVBoxLayout(), label("", "small"), QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        called_.setWordWrap(True)
        words.setAccessibleName(name)
        column.addWidget(called_)
        column.addWidget(words, 1)
        row.addLayout(column, 1)
        return called_, words

    # what is found

    def found(self, case: Case) -> list[Duplicate]:
        return duplicates(case)

    def row(self, each: Duplicate) -> str:
        number = self.desk.case.number
        said = f"{number(each.one)} · {number(each.two)}\n{each.says}"
        return f"{said}; {each.tie}" if each.tie else said

    def _show(self, _at: int) -> None:
        pair = self._chosen()
        sources = pair is not None and pair.how != "record"
        self.button.setVisible(sources)
        for button in (self.button, self.same, self.apart):
            button.setEnabled(pair is not None and self.desk.writable and not pair.tie)
        self.show_both.setEnabled(pair is not None)
        for side, key in zip(self.sides, (pair.one, pair.two) if pair else (None, None), strict=True):
            self._put(side, key)
        if pair is not None:
            decided = self.tr("decided: {}").format(pair.tie) if pair.tie else self.tr("open")
            says = worded(pair.says)
            self.head.setText(f"{says[:1].upper()}{says[1:]} ({decided})")
            self._mark()

    def _put(self, side: tuple[QLabel, QPlainTextEdit], key: bytes | None) -> None:
        name, words = side
        case = self.desk.case
        name.setText(f"{case.number(key)} {line(line_of(case, case.table(key), key))}" if key else "")
        words.setPlainText(_words(case, key) if key else "")
        words.setExtraSelections([])

    def _mark(self) -> None:
        """Mark the words that stand in both."""
        (_, left), (_, right) = self.sides
        ours, theirs = left.toPlainText(), right.toPlainText()
        pairs = copies(ours, theirs)
        for view, text, spans in ((left, ours, [a for a, _ in pairs]), (right, theirs, [b for _, b in pairs])):
            units = TextUnits(text)
            view.setExtraSelections([_marked(view, *units.unit_span(*span)) for span in spans])

    # what is done

    def submit(self) -> None:
        """The later source draws on the earlier: a citation that the analyst infers."""
        pair = self._chosen()
        if pair is not None:
            self._do(lambda case: acts.link(case, pair.two, "cites", pair.one, inferred=True, note=pair.says))

    def _join(self) -> None:
        pair = self._chosen()
        if pair is not None and pair.how == "record":
            self._do(lambda case: acts.join_event(case, [pair.one, pair.two], reasons=[pair.says]))
        elif pair is not None:
            self._do(lambda case: acts.link(case, pair.two, "same-as", pair.one, note=pair.says))

    def _part(self) -> None:
        pair = self._chosen()
        if pair is not None:
            self._do(lambda case: acts.link(case, pair.two, "distinct-from", pair.one))

    def _select(self) -> None:
        pair = self._chosen()
        if pair is not None:
            self.desk.focus.select(pair.one, pair.two)


def _words(case: Case, key: bytes) -> str:
    """What a source says, from its beginning; of another record its fields."""
    row = record(case, key)
    if row["record"] != "source":
        said = ((called(name), value_of(row, name)) for name in _FIELDS if name in row)
        return "\n".join(f"{worded(name)}: {worded(shown(value))}" for name, value in said if value)
    text = working_text(case, key)
    return shown(text.slice(0, min(text.total, READ)), most=READ) if text else ""


def _marked(view: QPlainTextEdit, unit: int, end: int) -> QTextEdit.ExtraSelection:
    """A stretch of a view in the colour of what is found."""
    found = QTextEdit.ExtraSelection()
    found.cursor = QTextCursor(view.document())
    found.cursor.setPosition(unit)
    found.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    worn, form = theme.current(), QTextCharFormat()
    form.setBackground(QColor(worn.kind("excerpt").fill))
    form.setForeground(QColor(worn.text))
    found.format = form
    return found
