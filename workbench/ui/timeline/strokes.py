"""Thousands of lines, rectangles and stamps in one call each, handed to Qt without an object for every one."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter, QPixmap
from shiboken6 import wrapInstance

Floats = NDArray[np.float64]


def _laid(*columns: Floats | float) -> NDArray[np.float64]:
    """The fields of many things beside one another, as Qt holds them in memory."""
    count = next(len(column) for column in columns if isinstance(column, np.ndarray))
    laid = np.empty((count, len(columns)), np.float64)
    for i, column in enumerate(columns):
        laid[:, i] = column
    return laid


def lines(painter: QPainter, x0: Floats, y0: Floats, x1: Floats, y1: Floats) -> None:
    """Straight lines with the painter's pen."""
    if len(x0):
        laid = _laid(x0, y0, x1, y1)
        painter.drawLines(wrapInstance(laid.ctypes.data, QLineF), len(laid))


def rects(painter: QPainter, left: Floats, top: Floats, width: Floats, height: float) -> None:
    """Rectangles of one height with the painter's pen and brush."""
    if len(left):
        laid = _laid(left, top, width, height)
        painter.drawRects(wrapInstance(laid.ctypes.data, QRectF), len(laid))


def stamps(painter: QPainter, stamp: QPixmap, x: Floats, y: Floats, *, side: float) -> None:
    """One picture, ``side`` pixels wide, with its middle at many points."""
    if len(x):
        size, scale = float(stamp.width()), side / stamp.width()
        laid = _laid(x, y, 0.0, 0.0, size, float(stamp.height()), scale, scale, 0.0, 1.0)
        painter.drawPixmapFragments(wrapInstance(laid.ctypes.data, QPainter.PixmapFragment), len(laid), stamp)


def cuts(painter: QPainter, bar: QPixmap, x: Floats, y: Floats, *, start: float, width: Floats, ratio: float) -> None:
    """Parts of a long picture from ``start`` on, so wide each, with their middles at these points.

    ``ratio`` is how many of the picture's pixels are one of the painter's.
    """
    if len(x):
        laid = _laid(x, y, start * ratio, 0.0, width * ratio, float(bar.height()), 1 / ratio, 1 / ratio, 0.0, 1.0)
        painter.drawPixmapFragments(wrapInstance(laid.ctypes.data, QPainter.PixmapFragment), len(laid), bar)
