"""A part of the inspector: a heading that folds what is below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from workbench.ui.slips import Slip, SlipWidget, shape


class Section(QWidget):
    """Hidden while it has nothing to say; its widgets are kept for the next record."""

    picked = Signal(bytes)
    accepted = Signal(str, str)

    def __init__(self, title: str, *, folded: bool = False) -> None:
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
        self._head.toggled.connect(self._fold)
        self._body = QWidget()
        self._rows = QVBoxLayout(self._body)
        self._rows.setContentsMargins(12, 0, 12, 8)
        self._rows.setSpacing(4)
        column.addWidget(self._head)
        column.addWidget(self._body)
        self._fold(not folded)
        self.hide()

    def _fold(self, shown: bool) -> None:
        self._body.setVisible(shown)
        self._head.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)

    def show_slips(self, slips: Sequence[Slip], count: int | None = None) -> None:
        """Say this, and nothing else."""
        self._head.setText(self._title if count is None else f"{self._title}   {count}")
        for at, slip in enumerate(slips):
            if at < len(self._shown) and self._shown[at].shape == shape(slip):
                self._shown[at].show_slip(slip)
            else:
                self._put(at, slip)
        while len(self._shown) > len(slips):
            self._drop(self._shown.pop())
        self.setVisible(bool(slips))

    def _put(self, at: int, slip: Slip) -> None:
        widget = SlipWidget(slip)
        widget.picked.connect(self.picked)
        widget.accepted.connect(self.accepted)
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
