"""Each drawing state leaves its own picture, in both themes."""

from __future__ import annotations

from random import Random

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from tests.ui.timeline.conftest import DAY, day, key, mark
from workbench.case.marks import Mark
from workbench.ui.theme import DARK, LIGHT, Theme
from workbench.ui.timeline.columns import KINDS, SHAPES, columns
from workbench.ui.timeline.crowd import Many, paint_many
from workbench.ui.timeline.labels import Fonts, place_labels
from workbench.ui.timeline.layout import AXIS, GUTTER, arrange
from workbench.ui.timeline.painting import paint
from workbench.ui.timeline.picture import Picture
from workbench.ui.timeline.scale import Scale
from workbench.ui.timeline.shapes import Place, paint_ring, paint_shape

BOTH = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
PLAIN = Place("claim", "stated", False, 8, 8, 52, 52, 8, 13, False, False)
STATES = {
    "stated": PLAIN,
    "within": PLAIN._replace(shape="within"),
    "inferred": PLAIN._replace(shape="inferred"),
    "absence": PLAIN._replace(shape="absence"),
    "whiskers": PLAIN._replace(left=2, right=58),
    "open end": PLAIN._replace(open_end=True),
    "open start, inferred": PLAIN._replace(open_start=True, shape="inferred"),
    "instant": PLAIN._replace(instant=True, bar_left=22, bar_right=37, left=22, right=37),
}
STATES["instant, inferred"] = STATES["instant"]._replace(shape="inferred")


def alone(place: Place) -> Many:
    """One place as thousands are told."""
    codes = (np.array([KINDS.index(place.kind)]), np.array([SHAPES.index(place.shape)]), np.array([place.instant]))
    edges = (np.array([float(x)]) for x in (place.left, place.bar_left, place.bar_right, place.right, place.top))
    return Many(*codes, *edges, place.height, np.array([place.open_start]), np.array([place.open_end]))


def drawn(place: Place, theme: Theme, *, ring: bool = False, many: bool = False) -> QImage:
    image = QImage(60, 30, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.panel))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if ring:
        paint_ring(painter, place, theme, primary=True)
    if many:
        paint_many(painter, alone(place), theme)
    else:
        paint_shape(painter, place, theme)
    painter.end()
    return image


def shares(image: QImage, colour: str, *, within: int = 60) -> int:
    """How many pixels come near a colour, the differences of the three channels added."""
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    seen = lines[:, : image.width() * 4].reshape(image.height(), image.width(), 4)[:, :, :3].astype(int)
    wanted = QColor(colour)
    apart = np.abs(seen - [wanted.blue(), wanted.green(), wanted.red()]).sum(axis=2)
    return int((apart < within).sum())


@BOTH
def test_every_state_looks_different_and_shows_its_kind_s_ink(qapp: QApplication, theme: Theme) -> None:
    pictures = {name: drawn(place, theme) for name, place in STATES.items()}
    names = list(pictures)
    assert not [(a, b) for i, a in enumerate(names) for b in names[:i] if pictures[a] == pictures[b]]
    for name in pictures.keys() - {"absence"}:
        assert shares(pictures[name], theme.kind("claim").ink, within=150) >= 20, name
    assert shares(pictures["absence"], theme.panel) < 60 * 30 - 50


@BOTH
def test_doubt_is_hollow_and_certainty_filled(qapp: QApplication, theme: Theme) -> None:
    fill = theme.kind("claim").fill
    for name, ground in {"stated": fill, "within": fill, "inferred": theme.panel}.items():
        assert drawn(STATES[name], theme).pixelColor(30, 14) == QColor(ground)
    ink = theme.kind("claim").ink
    stated, inferred = (shares(drawn(STATES[name], theme), ink) for name in ("instant", "instant, inferred"))
    assert stated > 1.5 * inferred


@BOTH
def test_what_is_picked_has_ring_and_halo(qapp: QApplication, theme: Theme) -> None:
    assert shares(drawn(PLAIN, theme, ring=True), theme.accent) > 80
    assert shares(drawn(PLAIN, theme), theme.accent) < 20


@BOTH
@pytest.mark.parametrize("name", ["stated", "within", "inferred", "absence"])
def test_many_marks_keep_their_shapes_apart(qapp: QApplication, theme: Theme, name: str) -> None:
    others = [
        drawn(STATES[other], theme, many=True) for other in ("stated", "within", "inferred", "absence") if other != name
    ]
    assert drawn(STATES[name], theme, many=True) not in others


def pictured(marks: list[Mark], *, days: float = 12, width: float = 900, **more: object) -> Picture:
    held, scale = columns(marks), Scale(day(20), day(20) + days * DAY, GUTTER, width - GUTTER)
    return Picture(held, arrange(held, scale), scale, width, 220, **more)  # type: ignore[arg-type]


def frame(picture: Picture, theme: Theme, *, ratio: float = 1.0) -> QImage:
    image = QImage(round(picture.width * ratio), round(picture.height * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    paint(painter, picture, theme)
    painter.end()
    return image


@BOTH
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_frame_is_painted_at_every_pixel_ratio(
    qapp: QApplication, marks: list[Mark], theme: Theme, ratio: float
) -> None:
    plain = frame(pictured(marks), theme, ratio=ratio)
    assert shares(plain, theme.kind("sighting").ink) > 100 * ratio
    picked = frame(pictured(marks, selected=(key("SG-2"),), primary=(1,)), theme, ratio=ratio)
    assert shares(picked, theme.accent) > shares(plain, theme.accent) + 80
    assert plain.pixelColor(plain.width() - 2, plain.height() - 2).name() == theme.panel.lower()


@BOTH
def test_the_brush_dims_what_lies_outside(qapp: QApplication, marks: list[Mark], theme: Theme) -> None:
    brushed = frame(pictured(marks, span=(day(24), day(27))), theme)
    assert brushed.pixelColor(int(GUTTER) + 20, 210) != brushed.pixelColor(500, 210)


def test_full_lanes_are_shaded(qapp: QApplication) -> None:
    crowd = [mark(f"SG-{i}", start=day(20) + i * 60, end=day(20) + i * 60 + 3600) for i in range(6000)]
    picture = pictured(crowd)
    assert picture.arrangement.boxes[0].dense
    image = frame(picture, LIGHT)
    line = round(AXIS + picture.arrangement.boxes[0].top + 13)
    assert image.pixelColor(int(GUTTER) + 60, line) != QColor(LIGHT.panel)
    assert image.pixelColor(880, line) == QColor(LIGHT.panel)


@pytest.mark.parametrize("picked", ["SG-1", "S1"])
def test_a_label_takes_room_in_its_own_row_only(qapp: QApplication, picked: str) -> None:
    held = columns([
        mark("SG-1", start=day(5), end=day(6), label="from Libya to Hmeimim"),
        mark("S1", start=day(16), end=day(17), group="published", lane="Sources", kind="source", label="long " * 14),
    ])  # fmt: skip
    scale = Scale(day(1), day(20), GUTTER, 1000.0 - GUTTER)
    picture = Picture(held, arrange(held, scale), scale, 1000.0, 300.0, selected=(key(picked),))
    assert len(place_labels(picture, Fonts())) == 2


@pytest.mark.parametrize("words", ["“quoted” and more", ""])
@pytest.mark.parametrize("days", [4, 12, 40, 90])
def test_labels_never_overlap_each_other_or_a_mark(qapp: QApplication, days: int, words: str) -> None:
    scattered = Random(7)
    starts = [day(20) + scattered.random() ** 2 * 40 * DAY for _ in range(150)]
    marks = [
        mark(f"SG-{i}", start=start, end=start + DAY, label=words, lane=f"{i % 3}", instant=i % 4 == 0)
        for i, start in enumerate(starts)
    ]
    picture = pictured(marks, days=days)
    places = picture.places()
    labels = place_labels(picture, Fonts())
    assert labels
    bars = {int(picture.arrangement.index[at]): place.reach for at, place in places.items()}
    for n, label in enumerate(labels):
        word = label.box.adjusted(0, 2, 0, -2)
        assert not [other for other in labels[:n] if word.intersects(other.box.adjusted(0, 2, 0, -2))]
        assert not [i for i, bar in bars.items() if i != label.index and word.intersects(bar)]
        assert QRectF(GUTTER, 0, 750.5, 400).contains(word)
