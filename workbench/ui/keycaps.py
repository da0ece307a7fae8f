"""Keys as they are drawn: a small cap with the key's name, beside what the key does."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeySequence, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from workbench.ui import absolute, icons, theme

_SIGNS = {"Shift": "⇧", "Backspace": "⌫", "Return": "↵", "Enter": "↵", "Del": "Del", "Left": "←", "Right": "→"}
_SIDE, _HIGH = 5, 3  # pixels between the letters and the edge of a cap
_ICON = 14
_TARGET = 24  # pixels that a button is high at least, to be hit
_BESIDE = 7  # pixels between a button's words and its cap


def key_words(keys: str) -> str:
    """``Ctrl+Shift+A`` as a cap shows it: ``Ctrl ⇧ A``; what has no sign is named as in menus (German: ``Strg``)."""
    plain, named = _parts(QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)), _parts(key_name(keys))
    return " ".join(_SIGNS.get(part, name) for part, name in zip(plain, named, strict=True))


def _parts(keys: str) -> list[str]:
    plus = ["+"] if keys.endswith("+") else []
    return [part for part in keys.removesuffix("+").rstrip("+").split("+") if part] + plus


def key_name(keys: str) -> str:
    """``Ctrl+Shift+A`` as menus and tooltips call it in the language of the window: ``Strg+Umschalt+A``."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


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
    absolute.write(painter, box, Qt.AlignmentFlag.AlignCenter, words)


class KeyCap(QWidget):
    """One cap; ``on_accent`` draws it for the ground of a primary button. It takes neither pointer nor keyboard."""

    def __init__(self, keys: str, parent: QWidget | None = None, *, on_accent: bool = False) -> None:
        super().__init__(parent)
        self.words, self._on_accent = key_words(keys), on_accent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_keys(self, keys: str) -> None:
        """Show another key; an act without one shows an empty place."""
        self.words = key_words(keys)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return cap_size(self.words) if self.words else QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.words:
            return
        worn = theme.current()
        ink = worn.on_accent if self._on_accent else worn.text2
        edge = theme.faint(worn.on_accent, 0.5) if self._on_accent else QColor(worn.line_strong)
        with absolute.painter(self) as painter:
            paint_cap(painter, QRectF(self.rect()), self.words, ink=ink, edge=edge)


class KeyButton(QPushButton):
    """A button with the cap of the keys that press it."""

    def __init__(self, text: str, keys: str, *, primary: bool = False, panel: bool = False, shape: str = "") -> None:
        """``shape`` is an icon before the text."""
        super().__init__(text)
        self.words, self._shape = key_words(keys), shape
        self.setAutoDefault(False)
        self.setAccessibleName(f"{text.replace('&', '')}, {key_name(keys)}")
        self.setProperty("primary", "true" if primary else None)
        self.setProperty("panel", "true" if panel else None)

    def sizeHint(self) -> QSize:
        plain = super().sizeHint()
        return QSize(plain.width() + self._icon() + cap_size(self.words).width() + _BESIDE, plain.height())

    minimumSizeHint = sizeHint

    def _icon(self) -> int:
        """Pixels that the icon takes with the room behind it."""
        return icons.side(_ICON).width() + _BESIDE if self._shape else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        text, option.text = option.text, ""
        worn, cap = theme.current(), cap_size(self.words)
        primary = self.property("primary") == "true" and self.isEnabled()
        with QStylePainter(self) as painter:
            absolute.keep_sides(painter)
            painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
            painter.setFont(self.font())
            wide = painter.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text).width()
            left = (self.width() - wide - _BESIDE - cap.width() - self._icon()) / 2
            if self._shape:
                side = icons.side(_ICON)
                icon = icons.pixmap(self._shape, worn.text2, size=_ICON, ratio=self.devicePixelRatioF())
                painter.drawPixmap(int(left), (self.height() - side.height()) // 2, icon)
                left += self._icon()
            role = QPalette.ColorRole.ButtonText
            painter.setPen(QColor(worn.on_accent) if primary else option.palette.color(role))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
            painter.drawText(QRectF(left, 0, wide + 2, self.height()), flags, text)
            edge = theme.faint(worn.on_accent, 0.5) if primary else QColor(worn.line_strong)
            box = QRectF(left + wide + _BESIDE, (self.height() - cap.height()) / 2, cap.width(), cap.height())
            paint_cap(painter, box, self.words, ink=worn.on_accent if primary else worn.text2, edge=edge)


class CapButton(QToolButton):
    """A cap that can be clicked, with what its key does beside it; the keyboard stays where it is."""

    def __init__(self, keys: str, does: str, *, says: str = "") -> None:
        """``says`` is the whole of it, for those who do not see the words."""
        super().__init__(autoRaise=True, toolTip=says or f"{does} ({key_name(keys)})")
        self.words, self.does, self._bare = key_words(keys), does, False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.toolTip())

    def narrow(self, bare: bool) -> None:
        """Show the cap alone, or the words beside it again."""
        if bare != self._bare:
            self._bare = bare
            self.updateGeometry()
            self.update()

    def full(self) -> int:
        """The width of cap and words in pixels."""
        return cap_size(self.words).width() + _BESIDE + self.fontMetrics().horizontalAdvance(self.does) + 2 * _SIDE

    def sizeHint(self) -> QSize:
        cap = cap_size(self.words)
        wide = cap.width() + 2 * _HIGH if self._bare or not self.does else self.full()
        return QSize(wide, max(cap.height() + 2 * _HIGH, _TARGET))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        worn, cap = theme.current(), cap_size(self.words)
        with QStylePainter(self) as painter:
            absolute.keep_sides(painter)
            painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
            left = _HIGH if self._bare or not self.does else _SIDE
            box = QRectF(left, (self.height() - cap.height()) / 2, cap.width(), cap.height())
            paint_cap(painter, box, self.words, ink=worn.text2, edge=QColor(worn.line_strong))
            if not self._bare:
                painter.setFont(self.font())
                painter.setPen(option.palette.color(QPalette.ColorRole.ButtonText))
                room = QRectF(box.right() + _BESIDE, 0, self.width() - box.right() - _BESIDE - 2, self.height())
                words = self.fontMetrics().elidedText(self.does, Qt.TextElideMode.ElideRight, int(room.width()) + 1)
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
