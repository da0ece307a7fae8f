"""A part of the inspector: a heading that folds what is below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from workbench.ui import icons, theme
from workbench.ui.short import Short
from workbench.ui.slices import Work
from workbench.ui.slips import Slip, SlipWidget, shape

_BEFORE = 30  # pixels of the heading's arrow


class Section(QWidget):
    """Hidden while it has nothing to say; its widgets are kept for the next record."""

    picked = Signal(bytes)
    accepted = Signal(str, str)
    asked = Signal(str)
    remedied = Signal(object, object)
    done = Signal(str)

    def __init__(self, title: str, *, folded: bool = False, headed: bool = True) -> None:
        super().__init__()
        self._title = title
        self._shown: list[SlipWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._head = QToolButton(text=title, checkable=True, checked=not folded)
        self._head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._head.setProperty("section", "true")
        self._head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._head.setIconSize(icons.side(14))
        self._head.toggled.connect(self._fold)
        self._aside = Short()
        self._aside.setProperty("role", "faint")
        self._aside.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._inside = QHBoxLayout(self._head)
        self._inside.addWidget(self._aside, 1)
        self._body = QWidget()
        self._rows = QVBoxLayout(self._body)
        self._rows.setContentsMargins(12, 0 if headed else 4, 12, 8)
        self._rows.setSpacing(4)
        column.addWidget(self._head)
        self._head.setVisible(headed)  # with a parent by now: before, it would be a window of its own
        column.addWidget(self._body)
        self._fold(not folded)
        self._make_room()
        self.hide()

    def _make_room(self) -> None:
        """What stands at the far end of the heading begins behind its words."""
        wide = self._head.fontMetrics().horizontalAdvance(self._title)
        before, behind = _BEFORE + wide + 12, 12
        self._inside.setContentsMargins(*((behind, 0, before, 0) if self.isRightToLeft() else (before, 0, behind, 0)))

    def _fold(self, shown: bool) -> None:
        self._body.setVisible(shown)
        self._head.setIcon(icons.icon("unfolded" if shown else "folded", theme.current().text2, 14))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "_inside"):
            self._fold(self._head.isChecked())
            self._make_room()

    @property
    def folded(self) -> bool:
        """Whether only its heading is seen."""
        return not self._head.isChecked()

    def unfold(self) -> None:
        """Show what is below the heading."""
        self._head.setChecked(True)

    @property
    def title(self) -> str:
        """What it is called."""
        return self._title

    def entitle(self, title: str) -> None:
        """Call the section otherwise, by what stands in it."""
        if title != self._title:
            self._title = title
            self._head.setText(title)
            self._make_room()

    def act_of(self, keys: str) -> str:
        """The first act here that a key does, or nothing."""
        if self.isHidden() or self.folded:
            return ""
        return next(filter(None, (each.act_of(keys) for each in self._shown)), "")

    def show_slips(self, slips: Sequence[Slip], aside: str = "") -> None:
        """Say this, and nothing else; ``aside`` stands at the right of the heading, cut at a word if it is long."""
        for _ in self.fill(slips, aside):
            pass

    def fill(self, slips: Sequence[Slip], aside: str = "") -> Work:
        """Say this as ``show_slips`` does, with a pause behind each slip."""
        if self._aside.text() != aside:
            self._aside.setText(aside)
            self._head.setToolTip(aside)
            self._head.setAccessibleName(f"{self._title} {aside}".strip())
        for at, slip in enumerate(slips):
            if at < len(self._shown) and self._shown[at].shape == shape(slip):
                self._shown[at].show_slip(slip)
            else:
                self._put(at, slip)
            yield
        while len(self._shown) > len(slips):
            self._drop(self._shown.pop())
        self.setVisible(bool(slips))
        yield

    def _put(self, at: int, slip: Slip) -> None:
        widget = SlipWidget(slip)
        widget.picked.connect(self.picked)
        widget.accepted.connect(self.accepted)
        widget.asked.connect(self.asked)
        widget.remedied.connect(self.remedied)
        widget.done.connect(self.done)
        if at < len(self._shown):
            self._drop(self._shown[at])
            self._shown[at] = widget
        else:
            self._shown.append(widget)
        self._rows.insertWidget(at, widget)

    def _drop(self, widget: SlipWidget) -> None:
        self._rows.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
