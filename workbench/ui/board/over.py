"""What lies over the ground as widgets of its own: the tools, what folds the legend, and how many cards are dimmed."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLabel, QWidget

from workbench.ui import theme
from workbench.ui.board import corners
from workbench.ui.board.tools import Fold, Tools

_EDGE = 12  # view pixels around tools and legend, and between them
_TALL = 460  # view pixels at the usual size of letters; lower views have no second row to give to the legend


class Over:
    """The widgets over one board."""

    def __init__(self, board: QWidget) -> None:
        self.tools, self.fold, self.dimmed = Tools(board), Fold(board), QLabel(board)
        self.dimmed.setProperty("role", "faint")
        self.dimmed.setProperty("over", "true")

    def arrange(self, room: QRect, samples: corners.Samples) -> tuple[QRect, int]:
        """Put everything in its corner; answers where the legend is to be painted, and how high all of it reaches."""
        self.tools.move(_EDGE, _EDGE)
        self.tools.fit(room.width() - 2 * _EDGE)
        low = self.tools.geometry().bottom() + 1
        legend = self._legend(room, samples, low)
        self.fold.setVisible(not legend.isNull() or bool(samples) and not self.fold.unfolded)
        right = room.right() - _EDGE + 1
        self.fold.move(right - self.fold.width() - 1, (legend.top() if not legend.isNull() else _EDGE) + 2)
        self.dimmed.setVisible(bool(self.dimmed.text()))
        self.dimmed.adjustSize()
        self.dimmed.move(right - self.dimmed.width(), max(low, legend.bottom()) + 6)
        return legend, max(low, legend.bottom() + 1)

    def _legend(self, room: QRect, samples: corners.Samples, low: int) -> QRect:
        """Beside the tools, under them in a narrow view, nowhere in a small one or while it is folded."""
        size = corners.legend_size(samples) if self.fold.unfolded else QSize()
        beside = self.tools.geometry().right() + 1 + size.width() + 2 * _EDGE <= room.width()
        fits = size.width() + 2 * _EDGE <= room.width() and (beside or room.height() >= theme.grown(_TALL))
        if size.isEmpty() or not fits:
            return QRect()
        return QRect(QPoint(room.right() - _EDGE - size.width() + 1, _EDGE if beside else low + _EDGE // 2), size)
