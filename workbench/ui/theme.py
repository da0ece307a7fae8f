"""Every colour and typeface of the window, and putting them on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from string import Template
from threading import local

from PySide6 import QtCore  # the frame is seen before anything names QtCore.Qt, whose first touch is slow
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPaintDevice, QPalette
from PySide6.QtWidgets import QApplication

from workbench.ui.looks import DARK as DARK
from workbench.ui.looks import LIGHT as LIGHT
from workbench.ui.looks import Kind as Kind
from workbench.ui.looks import Theme as Theme
from workbench.ui.looks import faint as faint
from workbench.values.bundled import bundled

FONTS = bundled("fonts")
SIGNS = bundled("signs")
SHEET = Path(__file__).with_name("sheet.qss")
_LINES = "QMainWindow::separator { width: 1px; height: 1px; }\n"
_MIRRORED = """
QPushButton::menu-indicator { subcontrol-origin: content; subcontrol-position: right; width: 9px; height: 9px; }
"""  # where lines run from the right, Qt draws the arrow of a menu outside of its button
_POINTS = re.compile(r"\b([\d.]+)pt\b")


def current() -> Theme:
    """The theme the program wears now, read from its palette; painters ask anew and cache no colour."""
    here = getattr(_instead, "theme", None)
    if here is not None:
        return here
    if _plain:
        return _plain[0]
    palette = QGuiApplication.palette()
    key = palette.cacheKey()  # another one for every other palette
    if key not in _told:
        _told.clear()
        _told[key] = DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT
    return _told[key]


_told: dict[int, Theme] = {}  # which of the two the palette of such a key is
_plain: list[Theme] = []  # high contrast while it is worn, which no palette tells from light and dark
_instead = local()  # of each thread: what is drawn on paper beside the window leaves the window as it is


@contextmanager
def instead(theme: Theme) -> Iterator[None]:
    """Within, painters of this thread take this theme, whatever the program wears."""
    before = getattr(_instead, "theme", None)
    _instead.theme = theme
    try:
        yield
    finally:
        _instead.theme = before


def wear(app: QApplication, theme: Theme) -> None:
    """Put a theme on the whole program; widgets hear of it as a palette change. One that is worn is left on."""
    _plain[:] = [] if theme in (LIGHT, DARK) else [theme]
    sheet = style_sheet(theme)
    if app.styleSheet() == sheet and app.palette().color(QPalette.ColorRole.Highlight) == QColor(theme.accent):
        return
    app.setStyleSheet("")  # the sheet would otherwise be resolved once against the old palette
    app.setPalette(palette(theme))
    app.setStyleSheet(sheet)


def dress(app: QApplication) -> None:
    """Give the program its style and typefaces, and light or dark as the system has it, now and later."""
    fit(app)
    hints = app.styleHints()

    def follow(scheme: QtCore.Qt.ColorScheme) -> None:
        wear(app, DARK if scheme is QtCore.Qt.ColorScheme.Dark else LIGHT)

    hints.colorSchemeChanged.connect(follow)
    follow(hints.colorScheme())


@contextmanager
def lines() -> Iterator[None]:
    """Within, a window that is made learns how wide the lines between its panes are in the style sheet to come.

    Qt asks for that while it makes a ``QMainWindow``, and never again: one that was told of wider lines makes a new
    widget for each line that is shown, and gives none back.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication) or app.styleSheet():
        yield
        return
    app.setStyleSheet(_LINES)
    try:
        yield
    finally:
        app.setStyleSheet("")


def fit(app: QApplication) -> None:
    """Give the program its style and typefaces, once."""
    if app.styleSheet():  # dressed already; the style then hides behind the sheet's
        return
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    load_fonts()
    app.setFont(body())


def palette(theme: Theme) -> QPalette:
    """The theme in the roles Qt's own widgets know."""
    role = QPalette.ColorRole
    worn = QPalette()
    for which, colour in {
        role.Window: theme.panel,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.AlternateBase: theme.sunken,
        role.Text: theme.text,
        role.Button: theme.surface,
        role.ButtonText: theme.text,
        role.BrightText: theme.on_accent,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.PlaceholderText: theme.text3,
        role.ToolTipBase: theme.surface,
        role.ToolTipText: theme.text,
        role.Light: theme.surface,
        role.Midlight: theme.line,
        role.Mid: theme.line_strong,
        role.Dark: theme.control,
        role.Shadow: theme.text3,
    }.items():
        worn.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        worn.setColor(QPalette.ColorGroup.Disabled, which, faint(theme.text, 0.5))
    return worn


def style_sheet(theme: Theme) -> str:
    """The one sheet of the whole program, filled with the theme's colours and type sizes."""
    words = {name: str(colour) for name, colour in theme._asdict().items() if name not in ("kinds", "cells")}
    for name, kind in theme.kinds.items():
        words |= {name: kind.ink, f"{name}_fill": kind.fill}
    for name in ("finding", "care", "ok", "accent"):
        words[f"{name}_edge"] = faint(words[name], 0.5).name(QColor.NameFormat.HexArgb)
    letters = QFontMetrics(body()).height()
    words |= {f"high{n}": str(max(n, n - 20 + letters)) for n in (16, 18, 20, 22, 24, 26)}  # no letters are cut
    words |= {
        "tick": str(round(grown(12))),
        "round": str(round(grown(12)) // 2 + 1),
        "arrow_size": str(round(grown(10))),
    }
    words |= {"hover": theme.line, "mono": families()["mono"], "serif": families()["serif"]}
    plain = theme in (LIGHT, DARK)  # marks shine through what is selected in a text; high contrast has no half colours
    words["marked"] = faint(theme.accent, 0.36).name(QColor.NameFormat.HexArgb) if plain else theme.accent
    words["marked_ink"] = theme.text if plain else theme.on_accent
    pale = QColor(theme.on_accent).lightness() > 128
    words["arrow"] = (SIGNS / "down.png").as_posix()
    words["check"] = (SIGNS / ("tick.png" if pale else "tick-dark.png")).as_posix()
    sheet = Template(SHEET.read_text(encoding="utf-8")).substitute(words)
    if QGuiApplication.isRightToLeft():
        sheet += _MIRRORED
    return _LINES + _POINTS.sub(lambda found: f"{float(found[1]) * _larger[0]:g}pt", sheet)


def load_fonts() -> None:
    """Take the bundled typefaces in; where they are missing the system's own stand in."""
    for path in sorted(FONTS.glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(path))
    _found.clear()


_WANTED = {"sans": ("Inter", "Inter Variable"), "serif": ("Noto Serif",), "mono": ("JetBrains Mono",)}
_SYSTEM = {
    "sans": QFontDatabase.SystemFont.GeneralFont,
    "serif": QFontDatabase.SystemFont.GeneralFont,
    "mono": QFontDatabase.SystemFont.FixedFont,
}
_found: dict[str, str] = {}


def families() -> Mapping[str, str]:
    """The family in use for ``sans``, ``serif`` and ``mono``."""
    if not _found:
        held = set(QFontDatabase.families())
        for role, wanted in _WANTED.items():
            system = QFontDatabase.systemFont(_SYSTEM[role]).family()
            _found[role] = next((family for family in wanted if family in held), system)
    return _found


def _font(role: str, pixels: float, *, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont(families()[role])
    font.setPointSizeF(pixels * 0.75 * _larger[0])  # designed at 96 pixels to the inch; points follow the system
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # even spacing at small sizes
    font.setFeature(QFont.Tag("calt"), 0)  # “->” stays as written, and “SG-02” can be copied out of a PDF
    if role == "serif":
        font.setStyleHint(QFont.StyleHint.Serif)
    return font


_larger = [1.0]


def enlarge(times: float) -> None:
    """Set all letters so many times as large as the system wants them, from before anything is laid out.

    Dots to the inch would not do: most systems enlarge the whole window by them, beyond a small screen.
    """
    _larger[0] = times


def text_scale(widget: QPaintDevice) -> float:
    """How much larger than designed letters are wanted: 2.0 at 200 % text."""
    return widget.logicalDpiY() / 96 * _larger[0]


def grown(pixels: float) -> float:
    """Pixels designed beside letters of the usual size, as many as larger letters ask for."""
    return pixels * _larger[0] * QGuiApplication.primaryScreen().logicalDotsPerInchY() / 96


def plain(font: QFont) -> QFont:
    """A typeface as designed, for what is enlarged as a whole where larger letters are wanted."""
    font.setPointSizeF(font.pointSizeF() / grown(1))
    return font


def title() -> QFont:
    """A record's or a page's name."""
    return _font("sans", 18, weight=QFont.Weight.DemiBold)


def heading() -> QFont:
    """The head of a section."""
    return _font("sans", 15, weight=QFont.Weight.DemiBold)


def body() -> QFont:
    """What the tool and the analyst say."""
    return _font("sans", 12.5)


def small(weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Notes, counts and axes."""
    return _font("sans", 11.5, weight=weight)


def tiny(weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Labels on time marks, the smallest letters there are."""
    return _font("sans", 10.5, weight=weight)


def reader(pixels: float = 15) -> QFont:
    """A source's own words in the reader, 12 to 24 pixels and in the face that the analyst likes."""
    return _font(_read_in[0], pixels)


_read_in = ["serif"]


def read_in(face: str) -> None:
    """Set sources from now on in ``serif``, ``sans`` or ``mono``."""
    _read_in[0] = face


def quote(pixels: float = 12.5) -> QFont:
    """A source's own words anywhere else."""
    return _font("serif", pixels)


def mono(beside: float = 12.5) -> QFont:
    """Identifiers, hashes and keys beside text of the given pixel size."""
    return _font("mono", beside * 0.92)
