"""What a board is held against: a bare widget that paints rectangles and lines, and plain graphics items."""

from __future__ import annotations

import time
from statistics import median
from typing import Any

import numpy as np
from numpy.typing import NDArray

WIDE, HIGH = 1400, 900


def bare(boxes: NDArray[np.float64], lines: int, times: int) -> float:
    """Milliseconds a widget takes to paint so many rectangles and lines, all at once from lists made before."""
    from PySide6.QtCore import QLineF, QRectF
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QApplication, QWidget

    chance = np.random.default_rng(1)
    ends = chance.uniform((0, 0, -150, -100), (WIDE, HIGH, 150, 100), (lines, 4))
    drawn = [QLineF(x, y, x + dx, y + dy) for x, y, dx, dy in ends.tolist()]
    cards = [QRectF(left, top, right - left, bottom - top) for left, top, right, bottom in boxes.tolist()]

    class Bare(QWidget):
        def paintEvent(self, event: Any) -> None:
            with QPainter(self) as painter:
                painter.drawLines(drawn)
                painter.drawRects(cards)

    widget = Bare()
    widget.resize(WIDE, HIGH)
    widget.show()
    QApplication.processEvents()
    return _typical(widget.repaint, times)


def items(rects: NDArray[np.float64], ends: NDArray[np.int64], times: int) -> float:
    """Milliseconds a pan of one step takes where each card is a rectangle with two texts, and each link a line."""
    from PySide6.QtCore import QPointF, Qt
    from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsSimpleTextItem, QGraphicsView

    scene = QGraphicsScene()
    for n, (left, top, right, bottom) in enumerate(rects.tolist()):
        card = scene.addRect(0, 0, right - left, bottom - top)
        card.setPos(QPointF(left, top))
        for line, words in enumerate((f"SG-{n}", "An-124 at Hostomel")):
            QGraphicsSimpleTextItem(words, card).setPos(8, 4 + line * 20)
    middles = ((rects[:, :2] + rects[:, 2:]) / 2)[ends].reshape(-1, 4)
    for line in middles.tolist():
        scene.addLine(*line).setZValue(-1)
    view = QGraphicsView(scene)
    view.resize(WIDE, HIGH)
    view.fitInView(scene.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)
    view.scale(1.05, 1.05)  # so that there is something to pan over
    view.show()
    bar = view.horizontalScrollBar()
    QApplication.processEvents()

    def pan() -> None:
        bar.setValue(bar.value() + 5)
        view.viewport().repaint()

    return _typical(pan, times)


def _typical(does: Any, times: int) -> float:
    took = []
    for _ in range(times):
        began = time.thread_time()
        does()
        took.append((time.thread_time() - began) * 1000)
    return median(took)
