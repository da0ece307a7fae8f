"""Facts that stay on one line: what has no room is cut, in the order given, and told in full by its tooltip."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from workbench.ui import absolute, icons, theme
from workbench.ui.plain import tip

_HIGH = 22
_GAP = 8
_LEAST = 34  # pixels, beside letters of the usual size, of words below which they are left out
_ICON = 14


def high() -> int:
    """Pixels of a line, as high as its letters ask for."""
    return round(theme.grown(_HIGH))


def _side(line: QWidget) -> Qt.AlignmentFlag:
    """Where the words of a line begin."""
    middle = Qt.AlignmentFlag.AlignVCenter
    return QStyle.visualAlignment(line.layoutDirection(), Qt.AlignmentFlag.AlignLeft | middle)


def _roomy(line: QWidget, box: QRectF) -> QRectF:
    """A box with room for what letters reach out of it at the end."""
    return box.adjusted(-4, 0, 0, 0) if line.isRightToLeft() else box.adjusted(0, 0, 4, 0)


class Fact(QAbstractButton):
    """A name and what is recorded of it, or an icon and words; it is pressed to fill it in, copy it or go there."""

    mirrors = True

    def __init__(self, name: str = "", *, icon: str = "", mono: bool = False, strong: bool = False) -> None:
        super().__init__()
        self._name, self._icon, self._mono, self._strong = name, icon, mono, strong
        self._value, self._missing, self._open = "", False, False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def tell(self, value: str, *, missing: bool = False, unsure: bool = False, says: str = "") -> None:
        """Show a value; what is ``missing`` is slanted, and dashed below as what is ``unsure``; hidden when empty."""
        self._value, self._missing, self._open = value, missing, missing or unsure
        self.setAccessibleName(f"{self._name} {value}".strip())
        self.setAccessibleDescription(says)
        self.setToolTip(tip("\n".join(filter(None, (f"{self._name} {value}".strip(), says)))))
        self.setVisible(bool(value))
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        font = theme.mono(12) if self._mono else theme.body()
        font.setItalic(self._open and self._missing)
        font.setWeight(QFont.Weight.DemiBold if self._strong and not self._missing else QFont.Weight.Normal)
        return font

    def _before(self) -> float:
        """Pixels of name and icon."""
        name = QFontMetricsF(theme.body()).horizontalAdvance(self._name) + 6 if self._name else 0
        return name + (theme.grown(_ICON) + 5 if self._icon else 0) + 2

    def sizeHint(self) -> QSize:
        return QSize(round(self._before() + QFontMetricsF(self._font()).horizontalAdvance(self._value)) + 5, high())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), round(self._before()) + round(theme.grown(_LEAST))), high())

    def paintEvent(self, event: QPaintEvent) -> None:
        look, left = theme.current(), 2.0
        with absolute.painter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._icon:
                ink = look.ok if self._icon == "lock" else look.text2
                size = theme.grown(_ICON)
                box = self._placed(QRectF(left, (high() - size) / 2, size, size))
                icons.paint_icon(painter, self._icon, box=box, colour=ink)
                left += size + 5
            painter.setFont(theme.body())
            painter.setPen(QColor(look.text3))
            painter.drawText(self._placed(QRectF(left, 0, self.width(), high())), _side(self), self._name)
            room = QRectF(self._before(), 0, self.width() - self._before() - 2, high())
            self._words(painter, self._placed(room), look)
            if self.hasFocus() or self.underMouse():
                painter.setPen(QPen(QColor(look.accent if self.hasFocus() else look.line_strong), 1.5))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 1.75, -0.75, -1.75), 4, 4)

    def _placed(self, box: QRectF) -> QRectF:
        """A box reckoned from where the line begins."""
        return box.translated(self.width() - box.left() - box.right(), 0) if self.isRightToLeft() else box

    def _words(self, painter: QPainter, box: QRectF, look: theme.Theme) -> None:
        metrics = QFontMetricsF(self._font())
        shown = metrics.elidedText(self._value, Qt.TextElideMode.ElideRight, box.width() + 1)
        painter.setFont(self._font())
        painter.setPen(QColor(look.text2 if self._missing or self._mono else look.text))
        painter.drawText(_roomy(self, box), _side(self), shown)
        if self._open:
            y = box.center().y() + metrics.height() / 2 - 1.5
            pen = QPen(QColor(look.control), 1)
            pen.setDashPattern([3, 2])
            painter.setPen(pen)
            wide = metrics.horizontalAdvance(shown)
            start = box.right() - wide if self.isRightToLeft() else box.left()
            painter.drawLine(QPointF(start, y), QPointF(start + wide, y))


class Aside(QWidget):
    """Words that only tell; cut where there is no room for them."""

    mirrors = True

    def __init__(self, *, strong: bool = False, faint: bool = False) -> None:
        super().__init__()
        self._strong, self._faint, self.words, self._short = strong, faint, "", ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def tell(self, words: str, *, short: str = "", says: str = "") -> None:
        """Show other words, or their short form where they have no room; hidden when there are none."""
        self.words, self._short = words, short or words
        self.setAccessibleName(words)
        self.setToolTip(tip("\n".join(filter(None, (words, says)))))
        self.setVisible(bool(words))
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        font = theme.body()
        font.setWeight(QFont.Weight.DemiBold if self._strong else QFont.Weight.Normal)
        return font

    @property
    def shown(self) -> str:
        """The words as they are seen, cut where even the short form has no room."""
        metrics = QFontMetricsF(self._font())
        words = self.words if metrics.horizontalAdvance(self.words) <= self.width() else self._short
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, self.width())

    def sizeHint(self) -> QSize:
        return QSize(round(QFontMetricsF(self._font()).horizontalAdvance(self.words)) + 3, high())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, high())

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        with absolute.painter(self) as painter:
            painter.setFont(self._font())
            painter.setPen(QColor(look.text if self._strong else look.text3 if self._faint else look.text2))
            painter.drawText(_roomy(self, QRectF(self.rect())), _side(self), self.shown)


class OneLine(QWidget):
    """Its parts from where lines begin, the last ones from the end; they give way one after the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[tuple[QWidget, int, bool]] = []
        self.setFixedHeight(high())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def add(self, part: QWidget, *, gives: int = 0, right: bool = False) -> None:
        """Put a part at the end; those with the greatest ``gives`` are cut first, those with 0 never."""
        part.setParent(self)
        self._parts.append((part, gives, right))

    def take(self, part: QWidget) -> None:
        """Take a part out again."""
        self._parts = [each for each in self._parts if each[0] is not part]
        part.hide()
        part.deleteLater()

    def fit(self) -> None:
        """Give every part its place."""
        shown = [each for each in self._parts if not each[0].isHidden()]
        size = {part: part.sizeHint().expandedTo(part.minimumSize()) for part, _, _ in shown}
        wide = {part: size[part].width() for part in size}
        over = sum(wide.values()) + _GAP * (len(shown) - 1) - self.width()
        giving = sorted((each for each in shown if each[1]), key=lambda each: -each[1])
        for part, _, _ in giving:
            least = part.minimumSizeHint().width()
            left_over = max(wide[part] - max(over, 0), least)
            left_over = 0 if not least and left_over < theme.grown(_LEAST) else left_over  # a few letters tell nothing
            over -= wide[part] - left_over
            wide[part] = left_over
        for part, _, _ in giving:  # and where that is not enough they go
            if over > 0 and wide[part]:
                over -= wide[part] + _GAP
                wide[part] = 0
            if isinstance(part, Fact):
                part.setFocusPolicy(Qt.FocusPolicy.TabFocus if wide[part] else Qt.FocusPolicy.NoFocus)
        left, right = 0, self.width()
        for part, _, _ in (each for each in shown if not each[2]):
            self._put(part, left, wide[part], size[part].height())
            left += wide[part] + (_GAP if wide[part] else 0)
        for part, _, _ in (each for each in reversed(shown) if each[2]):
            right -= wide[part]
            self._put(part, right, wide[part], size[part].height())
            right -= _GAP

    def _put(self, part: QWidget, left: int, wide: int, tall: int) -> None:
        place = QRect(left, (high() - tall) // 2, wide, tall)
        part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
