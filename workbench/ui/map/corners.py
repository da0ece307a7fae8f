"""What lies over the map: its tools, its layers, the scale with the place under the pointer, and a standing remark."""

from __future__ import annotations

from math import floor, isfinite, log10

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from workbench.analysis.chartcards import coordinates
from workbench.ui import absolute, icons, theme
from workbench.ui.keycaps import KeyButton, KeyCap
from workbench.ui.language import tr

LAYERS = (
    ("tracks", "track", "track"), ("sightings", "sighting", "sighting"), ("places", "entity", "entity"),
    ("doubt", "doubt", "sighting"), ("coverage", "cover", "track"),
)  # fmt: skip
"""The layers: name, icon, and the kind whose ink it wears."""
_BAR, _LONGEST = 62.0, 110.0  # view pixels of the scale at least and at most


class Panel(QFrame):
    """A panel over the map with round corners."""

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        with absolute.painter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(look.line_strong), 1))
            painter.setBrush(QColor(look.panel))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)


class Tools(Panel):
    """A strip of buttons; each tells by name what is asked for."""

    asked = Signal(str)  # hand, select, measure, zoom-in, zoom-out, fit

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Map tools"))
        self._buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 3, 5, 3)
        row.setSpacing(2)
        for name, icon, key, says in (
            ("hand", "hand", self.tr("Space"), self.tr("Move the map (hold Space, or drag)")),
            ("select", "pointer", "V", self.tr("Pick tracks, marks and places (V)")),
            ("measure", "ruler", "R", self.tr("Measure a distance (R; Enter begins and ends it)")),
            ("zoom-in", "zoom-in", "+", self.tr("Larger (+)")),
            ("zoom-out", "zoom-out", "−", self.tr("Smaller (-)")),  # noqa: RUF001
        ):
            row.addWidget(self._button(name, icon, key, says))
        self._rule = QFrame(self)
        self._rule.setFrameShape(QFrame.Shape.VLine)
        self._rule.setFrameShadow(QFrame.Shadow.Plain)
        row.addWidget(self._rule)
        self.fit = KeyButton(self.tr("Fit selection"), "0", panel=True)
        self.fit.setProperty("quiet", True)
        self.fit.setToolTip(self.tr("Show what is selected, or all there is (0)"))
        self.fit.clicked.connect(lambda: self.asked.emit("fit"))
        row.addWidget(self.fit)
        self._dress()

    def _button(self, name: str, icon: str, key: str, says: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(f" {key}")
        button.setFont(theme.mono(11.5))
        button.setToolTip(says)
        button.setAccessibleName(says)
        button.setAutoRaise(True)
        button.setCheckable(name in ("hand", "select", "measure"))
        button.setProperty("shape", icon)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(lambda: self.asked.emit(name))
        self._buttons[name] = button
        return button

    def __getitem__(self, name: str) -> QToolButton:
        return self._buttons[name]

    def show_tool(self, tool: str) -> None:
        """Show which tool is in hand."""
        for name in ("hand", "select", "measure"):
            self[name].setChecked(name == tool)

    def fold(self, wide: int) -> None:
        """Leave the names of keys out where there is no room for them."""
        for short in (False, True):
            style = Qt.ToolButtonStyle.ToolButtonIconOnly if short else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            for button in self._buttons.values():
                button.setToolButtonStyle(style)
            self.adjustSize()
            if self.sizeHint().width() <= wide:
                break

    def _dress(self) -> None:
        look = theme.current()
        self._rule.setStyleSheet(f"color: {look.line}")
        for button in self._buttons.values():
            button.setIcon(icons.icon(str(button.property("shape")), look.text2, on=look.accent))
            button.setIconSize(QSize(round(theme.grown(16)), round(theme.grown(16))))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "fit"):
            self._dress()


class Layers(Panel):
    """What of the case is drawn, with how much there is of each; the ground it lies on."""

    turned = Signal(str, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Layers"))
        words = {
            "tracks": self.tr("Tracks"), "sightings": self.tr("Sightings"), "places": self.tr("Places"),
            "doubt": self.tr("Place doubt"), "coverage": self.tr("Coverage"),
        }  # fmt: skip
        tips = {
            "tracks": self.tr("Lines and marks of tracks"),
            "sightings": self.tr("Flights that sightings tell of, as the shortest way: a guess"),
            "places": self.tr("Places that sightings name"),
            "doubt": self.tr("Shapes within which a place is not known"),
            "coverage": self.tr("Each fix as a dot: where a track was heard"),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 7, 12, 9)
        column.setSpacing(3)
        head = QHBoxLayout()
        title = QLabel(self.tr("Layers"))
        title.setFont(theme.small(QFont.Weight.DemiBold))
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(KeyCap("M"))
        column.addLayout(head)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(0)
        self.boxes: dict[str, QCheckBox] = {}
        self._counts: dict[str, QLabel] = {}
        self._shapes: dict[str, tuple[str, str]] = {}
        for row, (name, icon, kind) in enumerate(LAYERS):
            self._row(row, name, words[name], tips[name])
            self._shapes[name] = (icon, kind)
        self.grid.setColumnStretch(0, 1)
        column.addLayout(self.grid)
        self._rule = QFrame(frameShape=QFrame.Shape.HLine, frameShadow=QFrame.Shadow.Plain)
        column.addWidget(self._rule)
        says = self.tr("Base map: Natural Earth, on this\ncomputer. No tiles are fetched.")
        self.ground = QLabel(says)
        self.ground.setProperty("role", "faint")
        self.ground.setToolTip(
            self.tr("Borders are drawn as Natural Earth has them; they say nothing of whose a land is.")
        )
        column.addWidget(self.ground)
        self._dress()

    def _row(self, row: int, name: str, words: str, says: str) -> None:
        box = QCheckBox(words)
        box.setToolTip(says)
        box.setChecked(True)
        box.setMinimumHeight(24)
        box.toggled.connect(lambda on: self.turned.emit(name, on))
        count = QLabel()
        count.setProperty("role", "faint")
        self.boxes[name], self._counts[name] = box, count
        self.grid.addWidget(box, row, 0)
        self.grid.addWidget(count, row, 1, Qt.AlignmentFlag.AlignRight)

    def show_counts(self, counts: dict[str, int]) -> None:
        """Tell how much there is of each layer."""
        for name, label in self._counts.items():
            label.setText(f"{counts[name]:,}".replace(",", "\u2009") if name in counts else "")

    def _dress(self) -> None:
        look = theme.current()
        self._rule.setStyleSheet(f"color: {look.line}")
        for name, (icon, kind) in self._shapes.items():
            self.boxes[name].setIcon(icons.icon(icon, look.kind(kind).ink))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "ground"):
            self._dress()


class Foot(Panel):
    """The scale, the place under the pointer or in the middle of the view, and which map it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._km, self._scale, self._name = 1.0, 1.0, ""
        self._place: tuple[float, float] | None = None
        self._parts = 3  # the scale, the place, the name of the map; the last ones go where there is no room

    def fit(self, wide: int) -> None:
        """Take the room that the words ask for, leaving parts out where there is less."""
        for self._parts in (3, 2, 1):
            if self.sizeHint().width() <= wide:
                break
        self.resize(self.sizeHint())

    def show_scale(self, km: float, name: str) -> None:
        """Tell the kilometres in a pixel and the name of the map."""
        if (km, name) != (self._km, self._name):
            self._km, self._name = km, name
            self.update()

    def show_place(self, place: tuple[float, float]) -> None:
        """Tell a place."""
        if place != self._place:
            self._place = place
            self.update()

    def _bar(self) -> tuple[float, str]:
        """How long the bar is, and what it stands for."""
        least = self._km * theme.grown(_BAR)
        step = 10.0 ** floor(log10(max(least, 1e-6)))
        long = next(each * step for each in (1, 2, 5, 10) if each * step >= least)
        words = f"{long:,.0f} km" if long >= 1 else f"{long * 1000:,.0f} m"
        return min(long / self._km, theme.grown(_LONGEST) * 1.6), words.replace(",", "\u2009")

    def words(self) -> str:
        """The place in degrees, as wide whatever it is."""
        if self._place is None or not isfinite(self._place[0]):
            return tr("off the map")
        return coordinates(*self._place, places=3)

    def sizeHint(self) -> QSize:
        letters, mono = QFontMetricsF(theme.small()), QFontMetricsF(theme.mono(11.5))
        bar, words = self._bar()
        parts = (mono.horizontalAdvance("88.888 N 188.888 W") + 14, letters.horizontalAdvance(self._name) + 14)
        wide = bar + letters.horizontalAdvance(words) + 32 + sum(parts[: self._parts - 1])
        return QSize(round(wide), round(letters.height()) + 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look, middle = theme.current(), self.height() / 2
        letters, mono = QFontMetricsF(theme.small()), QFontMetricsF(theme.mono(11.5))
        bar, words = self._bar()
        with absolute.painter(self) as painter:
            painter.setPen(QPen(QColor(look.text2), 1.4))
            left, low = 12.0, middle + 3
            painter.drawPolyline([QPointF(left, low - 6), QPointF(left, low), QPointF(left + bar, low),
                                  QPointF(left + bar, low - 6)])  # fmt: skip
            painter.drawLine(QPointF(left + bar / 2, low - 3), QPointF(left + bar / 2, low))
            side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            at = left + bar + 7
            for text, font, wide in (
                (words, theme.small(), letters.horizontalAdvance(words)),
                (self.words(), theme.mono(11.5), mono.horizontalAdvance("88.888 N 188.888 W")),
                (self._name, theme.small(), letters.horizontalAdvance(self._name)),
            )[: self._parts]:
                painter.setFont(font)
                painter.drawText(QRectF(at, 0, wide + 2, self.height()), side, text)
                at += wide + 14


class Remark(QLabel):
    """What stands on the map for good: that a case is a sample, or how it is to be handled."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("message", "care")
        self.setMargin(4)
        self.hide()

    def say(self, words: str) -> None:
        """Say this, or nothing."""
        self.setText(words)
        self.setVisible(bool(words))
        self.adjustSize()
