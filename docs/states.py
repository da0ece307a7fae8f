"""Surfaces, states, words, controls and messages in one strip: the window's own widgets in the theme that is worn."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workbench.ui import theme
from workbench.ui.board.face import ring
from workbench.ui.chips import paint_dot
from workbench.ui.focus import Focus
from workbench.ui.keycaps import KeyButton
from workbench.ui.messages import InlineMessage
from workbench.ui.moves import label
from workbench.ui.reader.margin import chip_picture
from workbench.ui.reader.quotes import Excerpt, Note
from workbench.ui.reader.text import WholeText
from workbench.ui.reader.view import ReaderView

WORDS = {"sighting": "sighting", "claim": "claim", "plain excerpt": "excerpt", "selected": "sighting"}
MESSAGES = {"finding": "What is wrong, then what to do.", "care": "It works, but look first.",
            "note": "Something worth knowing.", "ok": "It matches."}  # fmt: skip
TYPES = {"18 title": theme.title, "15 heading": theme.heading, "12.5 body": theme.body, "11.5 small": theme.small,
         "15/25 reader": theme.reader, "750b4d61…a8da51f7": theme.mono}  # fmt: skip


class States(QWidget):
    """The strip; shown before it is drawn, so that one field can have the keyboard."""

    def __init__(self, wide: int) -> None:
        super().__init__()
        self._focused = QLineEdit("Focused")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for head, part in (
            ("Surfaces and text", _row(*map(_Surface, ("window", "panel", "surface", "sunken", "selected")))),
            ("Selection and neighbours", _Picked()),
            ("Words in the reader", _words()),
            ("Controls", self._controls()),
            ("Messages", _messages()),
            ("Type — sans for the tool, serif for a source’s words, mono for identifiers", _types()),
        ):  # fmt: skip
            title = label(head, "small")
            title.setFont(theme.small(theme.QFont.Weight.DemiBold))
            column.addWidget(title)
            column.addWidget(part)
            column.addSpacing(8)
        self.setFixedWidth(wide)

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Draw it with its top left corner there."""
        self.show()
        self.activateWindow()
        self._focused.setFocus()
        for _ in range(3):
            QCoreApplication.processEvents()
        painter.drawPixmap(at, self.grab())
        self.hide()

    def _controls(self) -> QWidget:
        quiet, off, tick, chip = QPushButton("Quiet"), QPushButton("Off"), QCheckBox("Ticked"), QPushButton("Filter")
        quiet.setProperty("quiet", "true")
        off.setEnabled(False)
        tick.setChecked(True)
        chip.setProperty("chip", "on")
        plain, primary = KeyButton("Plain", "Esc"), KeyButton("Primary", "Ctrl+Return", primary=True)
        return _row(primary, plain, quiet, off, QLineEdit("Field"), self._focused, tick, chip)


class _Surface(QWidget):
    """A ground with the three strengths of text on it."""

    def __init__(self, token: str) -> None:
        super().__init__()
        self._token = token
        self.setMinimumHeight(58)

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(theme.QColor(worn.line_strong))
            painter.setBrush(theme.QColor(getattr(worn, self._token)))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            for n, (words, ink) in enumerate(
                ((self._token, worn.text), ("text 2", worn.text2), ("text 3", worn.text3))
            ):
                painter.setPen(theme.QColor(ink))
                painter.drawText(QPointF(10, 18 + 16 * n), words)


class _Picked(QWidget):
    """A chip as it stands, selected, as a neighbour, and a neighbour's dot in lists."""

    def sizeHint(self) -> QSize:
        return QSize(400, 34)

    def paintEvent(self, event: QPaintEvent) -> None:
        left = 6.0
        with QPainter(self) as painter:
            for kind, number, selected, words in (
                ("sighting", "SG-02", None, "as it stands"), ("sighting", "SG-02", True, "selected"),
                ("claim", "CL-1", False, "neighbour"),
            ):  # fmt: skip
                chip = chip_picture(kind, number, 18, 1)
                box = QRectF(left, 8, chip.width(), chip.height())
                painter.drawPixmap(box.topLeft(), chip)
                if selected is not None:
                    ring(painter, box.adjusted(-3, -3, 3, 3), selected=selected)
                left = self._say(painter, box.right() + 12, words)
            paint_dot(painter, QPointF(left + 4, 17))
            self._say(painter, left + 14, "neighbour in a list")

    def _say(self, painter: QPainter, left: float, words: str) -> float:
        painter.setFont(theme.body())
        painter.setPen(theme.QColor(theme.current().text))
        painter.drawText(QRectF(left, 0, 300, 34), Qt.AlignmentFlag.AlignVCenter, words)
        return left + painter.fontMetrics().horizontalAdvance(words) + 28


def _words() -> QWidget:
    text, at, excerpts = "  ".join(WORDS), 0, []
    for words, kind in WORDS.items():
        at = text.index(words, at)
        notes = () if kind == "excerpt" else (Note(words.encode(), kind, words),)
        excerpts.append(Excerpt(words.encode(), at, at + len(words), notes))
    view, focus = ReaderView(), Focus()
    view.follow(focus)
    view.show_text(WholeText(text))
    view.set_excerpts(excerpts)
    focus.select(b"selected")
    view.setFixedSize(440, 62)  # as narrow as leaves the words alone
    return view


def _messages() -> QWidget:
    made, grid = QWidget(), QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    for at, (kind, says) in enumerate(MESSAGES.items()):
        grid.addWidget(InlineMessage(kind, says), at // 2, at % 2)
    made.setLayout(grid)
    return made


def _types() -> QWidget:
    shown = []
    for words, font in TYPES.items():
        shown.append(made := QLabel(words))
        made.setFont(font())
    return _row(*shown)


def _row(*parts: QWidget) -> QWidget:
    made, row = QWidget(), QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        row.addWidget(part)
    made.setLayout(row)
    return made
