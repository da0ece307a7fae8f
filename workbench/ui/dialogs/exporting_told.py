"""The right side of *Export*: what they will get, how far the proof is, the case's fingerprint, and where it goes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from workbench.exchange.closure import told_left
from workbench.exchange.outlook import Outlook
from workbench.ui import icons, theme
from workbench.ui.forms.inputs import Line, Tick
from workbench.ui.language import counted
from workbench.ui.moves import card, label, rule
from workbench.values.spoken import spoken_size

_KINDS = (
    ("source", "source", "sources"), ("capture", "capture", "captures"), ("excerpt", "excerpt", "excerpts"),
    ("sighting", "sighting", "sightings"), ("claim", "claim", "claims"), ("entity", "entity", "entities"),
    ("hypothesis", "hypothesis", "hypotheses"), ("track", "track", "tracks"), ("note", "note", "notes"),
    ("lead", "lead", "leads"),
)  # fmt: skip
_MARKS = {"waits": "clock", "done": "check", "hit": "close"}


class Told(QWidget):
    """What an export would give."""

    def __init__(self, fingerprint: str) -> None:
        super().__init__()
        self.column = column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addWidget(label(self.tr("What they will get"), "strong"))
        column.addWidget(card(self._gets()))
        column.addWidget(card(self._proof()))
        column.addWidget(card(self._fingerprint(fingerprint)))
        column.addWidget(card(self._place()))
        column.addStretch(1)

    def _gets(self) -> QVBoxLayout:
        column = _column()
        self.file = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.file.setProperty("role", "strong")
        self.size = label("", "small")
        self.rows = QGridLayout()
        self.rows.setColumnStretch(1, 1)
        self.rows.setHorizontalSpacing(8)
        self.rows.setVerticalSpacing(3)
        self.left = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.left.setProperty("role", "small")
        for widget in (self.file, self.size, rule()):
            column.addWidget(widget)
        column.addLayout(self.rows)
        column.addWidget(self.left)
        self.left.hide()
        return column

    def _proof(self) -> QVBoxLayout:
        column = _column()
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Proof"), "strong"), 1)
        head.addWidget(label(self.tr("run on the finished copy"), "small"))
        column.addLayout(head)
        self._steps: list[tuple[QLabel, QLabel]] = []
        for _ in range(4):
            row, shape = QHBoxLayout(), QLabel()
            words = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
            row.addWidget(shape, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(words, 1)
            column.addLayout(row)
            self._steps.append((shape, words))
        return column

    def _fingerprint(self, fingerprint: str) -> QVBoxLayout:
        column = _column()
        column.addWidget(label(self.tr("Case fingerprint, to read out or compare"), "small"))
        shown = label(fingerprint, "mono")
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(shown)
        return column

    def _place(self) -> QVBoxLayout:
        column = _column()
        words = label(self.tr("&Save to"), "small")
        self.out = Line(self.tr("a new file that ends in .casefile"))
        self.out.setAccessibleName(self.tr("Save to"))
        words.setBuddy(self.out)
        self.browse = QPushButton(self.tr("&Browse…"))
        self.browse.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.out, 1)
        row.addWidget(self.browse)
        column.addWidget(words)
        column.addLayout(row)
        self.verifier = Tick(self.tr("Ve&rifier beside it"))
        self.verifier.setToolTip(self.tr("A file of plain Python that checks the copy without this program"))
        column.addWidget(self.verifier)
        return column

    def show_steps(self, steps: Sequence[tuple[str, str]]) -> None:
        """The four steps of the proof: (waits, done or hit; what it says)."""
        worn = theme.current()
        inks = {"waits": worn.text3, "done": worn.ok, "hit": worn.kind("finding").ink}
        for (shape, words), (state, says) in zip(self._steps, steps, strict=True):
            shape.setPixmap(icons.pixmap(_MARKS[state], inks[state], size=13, ratio=self.devicePixelRatioF()))
            words.setText(says)

    def show_outlook(self, seen: Outlook | None, file: str, closing: str) -> None:
        """What goes, about how large, and what stays with the reason."""
        self.file.setText(file)
        while self.rows.count():
            if widget := self.rows.takeAt(0).widget():
                widget.deleteLater()
        self.left.setVisible(False)
        if seen is None:
            self.size.setText(self.tr("looking through the case …"))
            return
        self.size.setText(self.tr("about {}, {}").format(spoken_size(seen.size), closing))
        rows = seen.plan.closure.rows
        counts = [(kind, len(rows[kind]), one, more) for kind, one, more in _KINDS if rows.get(kind)]
        for at, (kind, count, one, more) in enumerate(counts):
            shape = QLabel()
            name = "attach" if kind == "capture" else kind
            ink = theme.current().kind(kind).ink if kind != "capture" else theme.current().text2
            shape.setPixmap(icons.pixmap(name, ink, size=14, ratio=self.devicePixelRatioF()))
            words = label(counted(count, one, more), "small")
            self.rows.addWidget(shape, at // 2, at % 2 * 2)
            self.rows.addWidget(words, at // 2, at % 2 * 2 + 1)
        said = told_left(seen.plan.closure.left)
        said += list(seen.plan.sent)
        says = self.tr("Stays here or goes otherwise: ") + "; ".join(said) + "."
        if seen.plan.closure.left:
            says += self.tr(" What goes is numbered anew there: what is S3 here may be S2 in the copy.")
        self.left.setText(says)
        self.left.setVisible(bool(said))


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(12, 10, 12, 10)
    column.setSpacing(6)
    return column
