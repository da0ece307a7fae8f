"""A row of small things that goes on in the next line where it has no room."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle

GAP = 5


class Flow(QLayout):
    """Lays its items in the direction of writing, line below line."""

    def __init__(self, *, apart: int = GAP) -> None:
        """``apart``: pixels between items of a line."""
        super().__init__()
        self._apart = apart
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(QRect(0, 0, width, 0), place=False)

    def sizeHint(self) -> QSize:
        wide = sum(item.sizeHint().width() + self._apart for item in self._items)
        return QSize(wide, max((item.sizeHint().height() for item in self._items), default=0))

    def minimumSize(self) -> QSize:
        widest = max((item.minimumSize().width() for item in self._items), default=0)
        return QSize(widest, max((item.minimumSize().height() for item in self._items), default=0))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect, place=True)

    def _lay(self, rect: QRect, *, place: bool) -> int:
        x, y, high = rect.x(), rect.y(), 0
        for item in self._items:
            size = item.sizeHint()
            if x > rect.x() and x + size.width() > rect.x() + rect.width():
                x, y, high = rect.x(), y + high + GAP, 0
            if place:
                stands = QRect(x, y, min(size.width(), rect.width()), size.height())
                item.setGeometry(QStyle.visualRect(self.parentWidget().layoutDirection(), rect, stands))
            x += size.width() + self._apart
            high = max(high, size.height())
        return y + high - rect.y()
