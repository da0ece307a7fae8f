"""The shapes stay on their grid and are sharp on every screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QApplication

from workbench.ui import icons


def inked(image: QImage) -> int:
    spots = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return sum(image.pixelColor(x, y).alpha() > 60 for x, y in spots)


@pytest.mark.parametrize("name", list(icons.SHAPES))
def test_each_shape_stays_on_the_grid_and_leaves_ink(qapp: QApplication, name: str) -> None:
    box = (icons.lines(name) if icons.SHAPES[name].lines else icons.solid(name)).boundingRect()
    assert min(box.left(), box.top()) >= 1
    assert max(box.right(), box.bottom()) <= icons.GRID - 1
    assert 8 < inked(icons.pixmap(name, "#1558C0").toImage()) < 200


def test_no_two_shapes_are_alike(qapp: QApplication) -> None:
    drawn = {name: icons.pixmap(name, "#000000", size=32).toImage() for name in icons.SHAPES}
    names = list(drawn)
    assert not [(a, b) for i, a in enumerate(names) for b in names[:i] if drawn[a] == drawn[b]]


def test_an_icon_holds_sharp_pictures_for_one_and_two_pixels_a_point(qapp: QApplication) -> None:
    made = icons.icon("sighting", "#1A6A92", 16, on="#1558C0")
    for ratio in (1.0, 2.0):
        picture = made.pixmap(QSize(16, 16), ratio)
        assert picture.width() == 16 * ratio
    down = made.pixmap(QSize(16, 16), QIcon.Mode.Normal, QIcon.State.On)
    assert down.toImage() != made.pixmap(16, 16).toImage()


def test_a_stated_instant_is_solid_where_an_inferred_one_is_hollow(qapp: QApplication) -> None:
    assert icons.silhouette("claim").contains(QRectF(3, 4, 8, 5))
    assert not icons.solid("claim").contains(QRectF(3, 4, 8, 5))
