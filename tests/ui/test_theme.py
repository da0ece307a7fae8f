"""The figures of the design: what must be legible is, in both themes and with reduced colour sight."""

from __future__ import annotations

import re
from collections import Counter
from itertools import combinations
from math import dist
from operator import mul
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QToolButton

from workbench.ui import contrast as high
from workbench.ui import theme as themes
from workbench.ui.appearance import Appearance
from workbench.ui.rail import Badge
from workbench.ui.theme import DARK, LIGHT, Theme

BOTH = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


def linear(colour: str) -> list[float]:
    channels = QColor(colour).getRgbF()[:3]
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]


def luminance(colour: str) -> float:
    r, g, b = linear(colour)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


# Machado, Oliveira and Fernandes 2009, severity 1.0, on linear light
SIGHT = {
    "no red cones": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "no green cones": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.01182, 0.04294, 0.968881),
    ),
    "no blue cones": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.3039),
    ),
}


def lab(colour: str, sight: str) -> tuple[float, float, float]:
    light = linear(colour)
    r, g, b = (min(1.0, max(0.0, sum(map(mul, row, light)))) for row in SIGHT[sight])
    xyz = (
        (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047,
        0.2126 * r + 0.7152 * g + 0.0722 * b,
        (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883,
    )
    x, y, z = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@BOTH
def test_every_kind_is_legible_on_panel_paper_and_its_own_fill(theme: Theme) -> None:
    for name, kind in theme.kinds.items():
        worst = min(contrast(kind.ink, ground) for ground in (theme.panel, theme.surface, kind.fill))
        assert round(worst, 1) >= 4.9, (name, worst)


@BOTH
def test_every_rating_is_legible_in_its_cell(theme: Theme) -> None:
    assert list(theme.cells) == ["CC", "C", "N", "I", "II"]
    assert min(contrast(cell.ink, cell.fill) for cell in theme.cells.values()) >= 4.9


@BOTH
def test_text_is_legible_on_every_surface_and_controls_have_edges(theme: Theme) -> None:
    grounds = (theme.window, theme.panel, theme.surface, theme.sunken)
    for text in (theme.text, theme.text2, theme.text3):
        assert min(contrast(text, ground) for ground in grounds) >= 4.8
    assert min(contrast(theme.control, ground) for ground in (theme.panel, theme.surface)) >= 3
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    assert contrast(theme.care, theme.care_fill) >= 4.5
    assert contrast(theme.ok, theme.ok_fill) >= 4.5


RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
GROUNDS = ("panel", "surface", "sunken")  # where a rule names none it stands on one of these
CONTRASTS = {  # palettes of systems in high contrast: ground, letters, highlight, letters on it
    "aqua on black": ("#000000", "#ffffff", "#1aebff", "#000000"),
    "violet on white": ("#ffffff", "#000000", "#37006e", "#ffffff"),
    "yellow on black": ("#000000", "#ffff00", "#008000", "#ffffff"),
}


class Dress(NamedTuple):
    """One rule of the sheet: what it is for, and the colours it names."""

    selector: str
    ink: str
    ground: str
    edge: str


def dresses(theme: Theme) -> list[Dress]:
    """Every selector of the sheet that names a colour, in the colours of a theme."""
    sheet = re.sub(r"/\*.*?\*/", "", themes.style_sheet(theme), flags=re.DOTALL)
    made = []
    for selectors, body in RULE.findall(sheet):
        said = dict(re.findall(r"(?:^|;)\s*([a-z-]+):\s*([^;]+)", body))
        ink, ground = said.get("color", ""), said.get("background", "")
        edge = said.get("border-color") or said.get("border", "").rpartition(" ")[2]
        made += [Dress(each.strip(), *(part if part.startswith("#") else "" for part in (ink, ground, edge)))
                 for each in selectors.split(",")]  # fmt: skip
    return [each for each in made if each.ink or each.ground or each.edge]


def worn() -> list[Theme]:
    return [LIGHT, DARK, *(high.made_of(system(*palette)) for palette in CONTRASTS.values())]


def test_letters_of_every_rule_of_the_sheet_are_legible_on_its_ground(qapp: QApplication) -> None:
    faults, seen = [], 0
    for theme in worn():
        for dress in dresses(theme):
            grounds = [dress.ground] if dress.ground else [getattr(theme, name) for name in GROUNDS]
            ink = dress.ink or (theme.text if dress.ground and "chunk" not in dress.selector else "")
            least = 2.5 if ":disabled" in dress.selector else 4.5
            quiet = re.search(r"separator|handle|rule=|indicator", dress.selector)  # no letters stand on these
            for ground in grounds if ink and not quiet else ():
                seen += 1
                if contrast(ink, ground) < least:
                    faults.append(f"{theme.name}: {dress.selector} {ink} on {ground}: {contrast(ink, ground):.1f}")
    assert not faults
    assert seen > 300


def test_edges_of_fields_and_of_what_has_the_keyboard_are_seen(qapp: QApplication) -> None:
    faults, seen = [], 0
    for theme in worn():
        for dress in dresses(theme):
            if not dress.edge or not re.search(r":focus|Edit$|QComboBox$|indicator", dress.selector):
                continue
            seen += 1
            inside = 'primary="true"' in dress.selector  # a ring within the button
            grounds = [theme.accent] if inside else [getattr(theme, name) for name in GROUNDS]
            if min(contrast(dress.edge, ground) for ground in grounds) < 3:
                faults.append(f"{theme.name}: {dress.selector} {dress.edge}")
    assert not faults
    assert seen > 50


def test_a_count_on_the_rail_is_legible(qapp: QApplication) -> None:
    for theme in worn():
        themes.wear(qapp, theme)
        button = QToolButton()
        button.resize(54, 48)
        badge = Badge(button)
        badge.show_count(88)
        image = badge.grab().toImage()
        colours = Counter(image.pixelColor(x, y).name() for x in range(4, image.width() - 4) for y in range(4, 13))
        ground = colours.most_common(1)[0][0]
        assert max(contrast(each, ground) for each in colours) >= 4.5, theme.name
    themes.wear(qapp, LIGHT)


@BOTH
@pytest.mark.parametrize("sight", list(SIGHT))
def test_two_kinds_stay_apart_with_reduced_colour_sight(theme: Theme, sight: str) -> None:
    inks = [lab(kind.ink, sight) for kind in theme.kinds.values()]
    nearest = min(dist(one, other) for one, other in combinations(inks, 2))
    assert nearest >= 9, nearest


@BOTH
def test_wearing_a_theme_changes_the_whole_program(qapp: QApplication, theme: Theme) -> None:
    themes.wear(qapp, theme)
    assert themes.current() is theme
    assert qapp.palette().color(QPalette.ColorRole.Highlight) == QColor(theme.accent)
    assert theme.sunken in qapp.styleSheet()
    assert "$" not in qapp.styleSheet()


def test_the_program_follows_the_system_from_light_to_dark(qapp: QApplication) -> None:
    themes.dress(qapp)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert themes.current() is DARK
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert themes.current() is LIGHT


@pytest.mark.parametrize(("name", "pixels"), [("title", 18), ("body", 12.5), ("small", 11.5), ("mono", 11.5)])
def test_type_sizes_are_those_of_the_design(qapp: QApplication, name: str, pixels: float) -> None:
    themes.load_fonts()
    font = getattr(themes, name)()
    assert font.pointSizeF() * 96 / 72 == pytest.approx(pixels, abs=0.05)
    if list(themes.FONTS.glob("*.ttf")):
        assert font.family() in {"Inter", "JetBrains Mono"}


def system(window: str, text: str, highlight: str, highlighted: str) -> QPalette:
    made, role = QPalette(), QPalette.ColorRole
    for which, colour in ((role.Window, window), (role.WindowText, text), (role.Highlight, highlight),
                          (role.HighlightedText, highlighted)):  # fmt: skip
        made.setColor(which, QColor(colour))
    return made


@pytest.mark.parametrize(
    "palette",
    [("#000000", "#ffffff", "#1aebff", "#000000"), ("#ffffff", "#000000", "#37006e", "#ffffff"),
     ("#000000", "#ffff00", "#008000", "#ffffff"), ("#efefef", "#000000", "#308cc6", "#ffffff"),
     ("#808080", "#909090", "#858585", "#808080")],
    ids=["aqua on black", "violet on white", "yellow on black", "an everyday one", "one grey"],
)  # fmt: skip
def test_high_contrast_holds_seven_to_one_whatever_the_system_has(palette: tuple[str, str, str, str]) -> None:
    made = high.made_of(system(*palette))
    grounds = {made.window, made.panel, made.surface, made.sunken, made.selected, made.neighbour, made.line,
               made.ok_fill, made.care_fill, *(kind.fill for kind in made.kinds.values())}  # fmt: skip
    inks = {made.text, made.text2, made.text3, made.ok, made.care, *(kind.ink for kind in made.kinds.values())}
    assert min(contrast(ink, ground) for ink in inks for ground in grounds) >= 6.9
    assert contrast(made.accent, made.panel) >= 6.9
    assert contrast(made.on_accent, made.accent) >= 6.9
    assert contrast(made.control, made.surface) >= 6.9
    assert made.kinds.keys() == LIGHT.kinds.keys()


def test_high_contrast_is_worn_by_choice_and_left_again(qapp: QApplication, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    worn = Appearance(qapp, settings)
    worn.choose("contrast")
    assert themes.current().name == "contrast"
    assert qapp.palette().color(QPalette.ColorRole.WindowText) == QColor(themes.current().text)
    worn.choose("light")
    assert themes.current() is LIGHT


def test_high_contrast_is_worn_when_the_system_asks(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    worn = Appearance(qapp, settings)
    worn.dress()
    asked = qapp.styleHints().accessibility().contrastPreferenceChanged
    monkeypatch.setattr(high, "wanted", lambda: True)
    asked.emit(Qt.ContrastPreference.HighContrast)
    assert themes.current().name == "contrast"
    monkeypatch.setattr(high, "wanted", lambda: False)
    asked.emit(Qt.ContrastPreference.NoPreference)
    assert themes.current() in (LIGHT, DARK)


@BOTH
def test_the_ring_of_a_choice_is_drawn_in_the_ink_of_controls(theme: Theme):
    rule = themes.style_sheet(theme).split("QRadioButton::indicator {")[1].split("}")[0]
    assert f"border: 1px solid {theme.control}" in rule
    assert themes.style_sheet(theme).count("QRadioButton::indicator:checked") == 1
