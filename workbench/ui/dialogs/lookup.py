"""The ground of a dialog that lists much: a field on top that narrows the list as one types."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from workbench.ui import theme
from workbench.ui.bounded import bound

_EDGE = QSize(40, 40)  # pixels of the window that stay in sight


class LookUp(QDialog):
    """Over the middle of its window, within the screen; what is typed in ``field`` goes to ``narrow``."""

    size_hint = QSize(680, 640)

    def __init__(self, parent: QWidget, title: str, asks: str) -> None:
        """``asks`` says what to look up, in the field and to a screen reader."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        room = parent.size().boundedTo(parent.screen().availableSize()) - _EDGE
        self.resize((self.size_hint * theme.grown(1)).boundedTo(room))
        self.move(parent.mapToGlobal(QPoint(0, 0)) + parent.rect().center() - self.rect().center())
        self.field = QLineEdit(placeholderText=asks)
        bound(self.field)
        self.field.setAccessibleName(asks)
        self.field.textChanged.connect(self.narrow)
        self.column = QVBoxLayout(self)
        self.column.addWidget(self.field)

    def narrow(self, words: str) -> None:
        """Show what says these words, and nothing else."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:  # an edge where the system draws none
            painter.setPen(QColor(theme.current().line_strong))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
