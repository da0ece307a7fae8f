"""The bar over the words: how many suggestions of each kind, which kinds are shown, and the keys that answer them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from workbench.ui import absolute
from workbench.ui.forms.flow import Flow
from workbench.ui.keycaps import CapButton
from workbench.ui.language import counted, worded
from workbench.ui.plain import line
from workbench.ui.reader.underlines import Suggested, underline
from workbench.values.spoken import thousands

KINDS = ("date", "place", "actor", "aircraft", "attribution", "claim", "hedge")
USUALLY = frozenset(KINDS) - {"hedge"}
_NAMES = {"date": "dates", "place": "places", "actor": "actors", "aircraft": "types",
          "attribution": "sources", "claim": "denials, no comment", "hedge": "hedges"}  # fmt: skip
_EDGE, _APART = 12, 12  # pixels at the ends of the bar, and between counts and keys
_WHY = 70  # letters of a reason that stand in the bar; the rest is in its tooltip
_PAD, _HIGH = 6, 26  # pixels beside the words of a kind, and how high it is at least


class KindButton(QToolButton):
    """One kind: its count over its underline; pressed it is shown, its menu takes all of it."""

    all_wanted = Signal(str)

    def __init__(self, kind: str) -> None:
        super().__init__(checkable=True, checked=kind in USUALLY)
        self.kind, self.count = kind, 0
        self.setProperty("suggested", "true")
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def tell(self, count: int) -> None:
        """Say how many there are."""
        self.count = count
        self.setText(f"{self.tr(_NAMES[self.kind])} {count}")
        self.setAccessibleName(f"{counted(count, 'suggestion')}: {self.tr(_NAMES[self.kind])}")
        says = self.tr("Show or hide the underlines of {}; its menu accepts all {} of them")
        self.setToolTip(says.format(self.tr(_NAMES[self.kind]), count))

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * _PAD, max(metrics.height() + _PAD, _HIGH))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            with absolute.painter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                underline(painter, self.kind, QRectF(self.rect()).adjusted(_PAD, 0, -_PAD, 0))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = QAction(self.tr("Accept all {}").format(self.tr(_NAMES[self.kind])), menu)
        action.triggered.connect(lambda: self.all_wanted.emit(self.kind))
        menu.addAction(action)
        menu.popup(event.globalPos())


class SuggestionBar(QWidget):
    """Counts by kind on the left, what the keys do on the right; away while nothing is offered."""

    kinds_changed = Signal()
    all_wanted = Signal(str)
    stepped = Signal(int)
    accepted = Signal()
    dismissed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("suggestions", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Suggestions"))
        self.count = QLabel()
        self.count.setProperty("role", "strong")
        self.count.setMinimumHeight(_HIGH)
        self.buttons = {kind: KindButton(kind) for kind in KINDS}
        for button in self.buttons.values():
            button.toggled.connect(self.kinds_changed)
            button.all_wanted.connect(self.all_wanted)
        self.keys = [
            self._key("Tab", self.tr("next"), lambda: self.stepped.emit(1)),
            self._key("Enter", self.tr("accept"), self.accepted.emit),
            self._key("X", self.tr("dismiss"), self.dismissed.emit),
        ]
        self.reading = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.reading.setProperty("role", "small")
        self.reading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.reading.hide()
        self.limit = QLabel(wordWrap=True)
        self.limit.setProperty("role", "small")
        self.limit.hide()
        self._lay()
        self.hide()

    def _lay(self) -> None:
        counts = Flow()
        for each in (self.count, *self.buttons.values()):
            counts.addWidget(each)
        keys = QHBoxLayout()
        keys.setSpacing(2)
        for key in self.keys:
            keys.addWidget(key, 0, Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(counts, 1)
        row.addLayout(keys)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_EDGE, 4, _EDGE, 4)
        whole.setSpacing(2)
        whole.addLayout(row)
        whole.addWidget(self.reading)
        whole.addWidget(self.limit)

    def _key(self, key: str, words: str, does: Callable[[], object]) -> CapButton:
        button = CapButton(key, words)
        button.clicked.connect(does)
        return button

    @property
    def shown(self) -> frozenset[str]:
        """The kinds whose underlines are shown."""
        return frozenset(kind for kind, button in self.buttons.items() if button.isChecked())

    def choose(self, kinds: Sequence[str]) -> None:
        """Show these kinds."""
        for kind, button in self.buttons.items():
            button.blockSignals(True)
            button.setChecked(kind in kinds)
            button.blockSignals(False)

    def tell(self, offered: Sequence[Suggested]) -> None:
        """Count what is offered."""
        counts = {kind: sum(each.kind == kind for each in offered) for kind in KINDS}
        total = sum(counts[kind] for kind in self.shown)
        self.count.setText(counted(total, "suggestion"))
        for kind, button in self.buttons.items():
            button.tell(counts[kind])
        self.setVisible(bool(offered))
        self._narrow()

    def tell_limit(self, most: int) -> None:
        """Say that only the first so many characters of a long text are read; 0 where all of it is."""
        says = self.tr("Only the first {} characters of this text are read for suggestions.")
        self.limit.setText(says.format(thousands(most)) if most else "")
        self.limit.setVisible(bool(most))

    def read_out(self, current: Suggested | None) -> None:
        """Say what the current one is read as, where the margin has no room for it."""
        self.reading.setText(_said(current) if current else "")
        self.reading.setToolTip(worded(current.why) if current else "")
        self.reading.setVisible(current is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._narrow()

    def _narrow(self) -> None:
        """Have all in one line: where there is no room, kinds without any go first, then the words beside the keys."""
        some = [each for each in self.buttons.values() if each.count]
        every = [each for each in self.buttons.values() if each.count or each.kind in USUALLY]
        shown = every if self._need(every) <= self.width() else some
        for each in self.buttons.values():
            each.setVisible(each in shown)
        bare = self._need(shown) > self.width()
        for key in self.keys:
            key.narrow(bare)

    def _need(self, buttons: Sequence[KindButton]) -> int:
        """The pixels of a line with these kinds and with the words beside the keys."""
        counts = sum(each.sizeHint().width() + 5 for each in (self.count, *buttons))
        return counts + sum(key.full() + 2 for key in self.keys) + 2 * _EDGE + _APART


def _said(current: Suggested) -> str:
    others = " · ".join(f"{n + 1} {line(value)}" for n, (value, _) in enumerate(current.others[:6]))
    why = line(worded(current.why))
    short = why if len(why) <= _WHY else f"{why[:_WHY].rstrip()}…"
    return " · ".join(filter(None, (line(current.reading), others, short)))
