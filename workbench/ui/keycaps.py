"""Keys as they are drawn: a small cap with the key's name, beside what the key does."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.ui import theme

_SIGNS = {"Shift": "⇧", "Return": "↵", "Enter": "↵", "Del": "Del", "Left": "←", "Right": "→"}
_SIDE, _HIGH = 5, 3  # pixels between the letters and the edge of a cap


def key_words(keys: str) -> str:
    """``Ctrl+Shift+A`` as a cap shows it: ``Ctrl ⇧ A``."""
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)
    plus = native.endswith("+")
    parts = native.removesuffix("+").rstrip("+").split("+") + (["+"] if plus else [])
    return " ".join(_SIGNS.get(part, part) for part in parts if part)


def _font() -> QFont:
    return theme.mono(11.5)


def cap_size(words: str) -> QSize:
    """The room a cap takes."""
    metrics = QFontMetricsF(_font())
    return QSize(int(metrics.horizontalAdvance(words)) + 2 * _SIDE + 2, int(metrics.height()) + _HIGH)


def paint_cap(painter: QPainter, box: QRectF, words: str, *, ink: str, edge: QColor) -> None:
    """Draw a cap into a box."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setPen(QColor(ink))
    painter.setFont(_font())
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


class KeyCap(QWidget):
    """One cap; ``on_accent`` draws it for the ground of a primary button. It takes neither pointer nor keyboard."""

    def __init__(self, keys: str, parent: QWidget | None = None, *, on_accent: bool = False) -> None:
        super().__init__(parent)
        self.words, self._on_accent = key_words(keys), on_accent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return cap_size(self.words)

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = theme.current()
        ink = worn.on_accent if self._on_accent else worn.text2
        edge = theme.faint(worn.on_accent, 0.5) if self._on_accent else QColor(worn.line_strong)
        with QPainter(self) as painter:
            paint_cap(painter, QRectF(self.rect()), self.words, ink=ink, edge=edge)
