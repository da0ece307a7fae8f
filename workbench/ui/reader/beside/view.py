"""Two sources beside each other: sentences that tell the same in one row, how their values stand between them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCursor, QTextTable
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QTextBrowser, QToolButton, QVBoxLayout, QWidget

from workbench.analysis.compared import Compared, Span, sources_compared
from workbench.case.case import Case
from workbench.case.quoted import held_sources
from workbench.reading.intake import working_text
from workbench.ui import icons, theme
from workbench.ui.desk import Desk
from workbench.ui.jobs import Progress
from workbench.ui.language import counted
from workbench.ui.reader.beside import markup
from workbench.ui.short import Short

ROWS = 60  # pairs laid at once
_MOST = 600  # pairs that are shown


class Both(NamedTuple):
    """The comparison of two texts, and the texts."""

    left: str
    right: str
    found: Compared


class BesideView(QWidget):
    """The source on top at the left, another at the right; brackets step through what differs, Esc goes back."""

    closed = Signal()
    opened = Signal(bytes, int, int)  # a source, and code points of it

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.left: bytes = b""
        self._both: Both | None = None
        self._differing: list[int] = []
        self._at = -1
        self.setAccessibleName(self.tr("Two sources compared"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        self.paper = QTextBrowser()
        self.paper.setProperty("paper", "true")
        self.paper.setFrameStyle(0)
        self.paper.setOpenLinks(False)
        self.paper.anchorClicked.connect(self._follow)
        self.paper.setAccessibleName(self.tr("Pairs of sentences"))
        self.paper.document().setDocumentMargin(16)
        column.addWidget(self.paper, 1)
        self.setFocusProxy(self.paper)
        self.paper.installEventFilter(self)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setProperty("bar", "true")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 3, 12, 3)
        self.number, self.says = QLabel(), Short(left=True)
        self.says.setProperty("role", "faint")
        self.other = QComboBox()
        self.other.setAccessibleName(self.tr("Compare with"))
        self.other.setMinimumContentsLength(18)
        self.other.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.other.activated.connect(lambda at: self._compare())
        row.addWidget(self.number)
        row.addWidget(self.other, 2)
        row.addWidget(self.says, 3)
        self._buttons = []
        for icon, name, does in (
            ("back", self.tr("Difference before ([)"), lambda: self.step(-1)),
            ("forward", self.tr("Next difference (])"), lambda: self.step(1)),
            ("close", self.tr("Back to reading (Esc)"), self.closed.emit),
        ):
            made = QToolButton(autoRaise=True, toolTip=name)
            made.setAccessibleName(name.partition(" (")[0])
            made.clicked.connect(does)
            self._buttons.append((made, icon))
            row.addWidget(made)
        return head

    # what is compared

    def show_beside(self, left: bytes, right: bytes | None) -> bool:
        """Compare two sources; without a second one the first other with words. False where there is none."""
        case = self._desk.case
        others = [(key, title) for key, title in held_sources(case) if key != left and working_text(case, key)]
        if not others:
            return False
        self.left = left
        self.number.setText(self.tr("{} compared with").format(case.number(left)))
        self.other.clear()
        for key, title in others:
            self.other.addItem(f"{case.number(key)} {title}", key)
        self.other.setCurrentIndex(max(0, next((at for at, (key, _) in enumerate(others) if key == right), 0)))
        for button, name in self._buttons:
            button.setIcon(icons.icon(name, theme.current().text2))
        self._compare()
        return True

    def serve(self, head: str) -> None:
        """Show two texts of which one is no source yet: no other to choose, no way to a place in a source."""
        self.number.setText(head)
        self.says.setText(self.tr("Comparing…"))
        self.other.hide()
        for button, name in self._buttons:
            button.setIcon(icons.icon(name, theme.current().text2))
            button.setVisible(name != "close")

    @property
    def right(self) -> bytes:
        """The source at the right."""
        return bytes(self.other.currentData())

    def _compare(self) -> None:
        path, analyst, left, right = self._desk.case.path, self._desk.case.analyst, self.left, self.right

        def work(progress: Progress) -> Both:
            with Case.open(path, analyst=analyst, write=False) as case:
                found = sources_compared(case, left, right)
                words = [text.slice(0, text.total) for each in (left, right) if (text := working_text(case, each))]
                return Both(words[0], words[1], found)

        self.says.setText(self.tr("Comparing…"))
        self.paper.clear()
        self._desk.jobs.start(self.tr("Comparing two sources"), work, done=self.show_pairs, failed=self.says.setText)

    def show_pairs(self, both: Both) -> None:
        """Show a comparison."""
        self._both, self._at = both, -1
        pairs = both.found.pairs[:_MOST]
        self._differing = [
            at for at, pair in enumerate(pairs) if any(each.verdict == "differs" for each in pair.differences)
        ]
        met = sum(1 for pair in both.found.pairs if pair.left and pair.right)
        said = self.tr("{}, {} differ, {} copied").format(
            counted(met, "pair"), len(self._differing), len(both.found.copied)
        )
        more = self.tr("; the first {} rows").format(_MOST) if len(both.found.pairs) > _MOST else ""
        self.says.setText(said + more)
        self.paper.setHtml("".join(self._tables(both, list(range(len(pairs))))))
        self.paper.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tables(self, both: Both, rows: list[int]) -> list[str]:
        """One table for so many pairs: a very long one is slow to lay."""
        lines = [self._row(both, at) for at in rows]
        frame = "<table width='100%' cellspacing='0' cellpadding='7'>{}</table>"
        return [frame.format("".join(lines[at : at + ROWS])) for at in range(0, len(lines), ROWS)]

    def _row(self, both: Both, at: int) -> str:
        pair, serif = both.found.pairs[at], theme.families()["serif"]
        left = markup.sentence(both.left, pair.left, copied=[one for one, _ in both.found.copied],
                               values=markup.values(pair, "left"))  # fmt: skip
        right = markup.sentence(both.right, pair.right, copied=[two for _, two in both.found.copied],
                                values=markup.values(pair, "right"))  # fmt: skip
        between = markup.verdicts(pair.differences)
        cells = (self._led(left, "left", pair.left), between, self._led(right, "right", pair.right))
        widths, faces = (
            ("39%", "22%", "39%"),
            (f'font-family:"{serif}"', f"font-size:{theme.small().pointSizeF():g}pt", f'font-family:"{serif}"'),
        )
        return "<tr>" + "".join(
            f"<td width='{wide}' valign='top' style='{face}'>{cell}</td>"
            for wide, face, cell in zip(widths, faces, cells, strict=True)
        ) + "</tr>"  # fmt: skip

    def _led(self, words: str, side: str, span: Span | None) -> str:
        """A sentence with the way to its place in the source."""
        if span is None or not self.left:
            return words
        arrow = f"color:{theme.current().accent}; text-decoration:none"
        return f"{words} <a href='{side}:{span.start}-{span.end}' style='{arrow}'>↗</a>"

    def _follow(self, url: QUrl) -> None:
        side, _, span = url.toString().partition(":")
        start, _, end = span.partition("-")
        self.opened.emit(self.left if side == "left" else self.right, int(start), int(end))

    # going through what differs

    def step(self, step: int) -> None:
        """Go to the next or previous pair whose values differ, and mark it."""
        if not self._differing:
            return
        self._mark(self._at, False)
        here = self._differing.index(self._at) + step if self._at in self._differing else 0 if step > 0 else -1
        self._at = self._differing[here % len(self._differing)]
        self._mark(self._at, True)

    def _mark(self, at: int, on: bool) -> None:
        tables = [each for each in self.paper.document().rootFrame().childFrames() if isinstance(each, QTextTable)]
        if at < 0 or at // ROWS >= len(tables):
            return
        table = tables[at // ROWS]
        for column in range(3):
            cell = table.cellAt(at % ROWS, column)
            form = cell.format()
            form.setBackground(QColor(theme.current().selected if on else theme.current().surface))
            cell.setFormat(form)
        if on:
            cursor = QTextCursor(table.cellAt(at % ROWS, 0).firstCursorPosition())
            self.paper.setTextCursor(cursor)
            self.paper.ensureCursorVisible()
            place = self.paper.cursorRect(cursor).top()
            if place > self.paper.viewport().height() * 0.6:
                bar = self.paper.verticalScrollBar()
                bar.setValue(bar.value() + place - self.paper.viewport().height() // 3)

    def eventFilter(self, watched: object, event: object) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            if event.text() in ("[", "]"):
                self.step(1 if event.text() == "]" else -1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.closed.emit()
                return True
        return bool(super().eventFilter(watched, event))
