"""Every colour and typeface of the window: one frozen theme for light, one for dark, and putting them on."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from string import Template
from types import MappingProxyType
from typing import NamedTuple

from PySide6 import QtCore  # the frame is seen before anything names QtCore.Qt, whose first touch is slow
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPaintDevice, QPalette
from PySide6.QtWidgets import QApplication

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
SIGNS = FONTS.with_name("signs")
SHEET = Path(__file__).with_name("sheet.qss")


class Kind(NamedTuple):
    """The two colours of a kind of record: lines and letters, and the ground below them."""

    ink: str
    fill: str


class Theme(NamedTuple):
    """All colours of one appearance, as ``#RRGGBB``; halos and hatches take their alpha when painted."""

    name: str
    window: str
    panel: str
    surface: str
    sunken: str
    line: str
    line_strong: str
    control: str
    text: str
    text2: str
    text3: str
    accent: str
    on_accent: str
    selected: str
    neighbour: str
    halo: float
    supports: str
    contradicts: str
    ok: str
    ok_fill: str
    care: str
    care_fill: str
    sea: str
    land: str
    border: str
    kinds: Mapping[str, Kind]

    def kind(self, name: str) -> Kind:
        """The colours of a kind, ``note`` and unknown kinds taking those of plain text."""
        return self.kinds.get(name) or Kind(self.text2, self.sunken)

    def link(self, kind: str) -> str:
        """The line colour of a link; only for and against have one of their own."""
        return {"supports": self.supports, "contradicts": self.contradicts}.get(kind, self.text2)

    def halo_colour(self) -> QColor:
        """The glow around what is selected."""
        return faint(self.accent, self.halo)


LIGHT = Theme(
    name="light",
    window="#E6E9ED",
    panel="#F5F6F8",
    surface="#FFFFFF",
    sunken="#ECEFF2",
    line="#D8DDE3",
    line_strong="#B9C1CA",
    control="#7E8995",
    text="#1A2027",
    text2="#434D58",
    text3="#5A6571",
    accent="#1558C0",
    on_accent="#FFFFFF",
    selected="#DFEAFB",
    neighbour="#EFF5FE",
    halo=0.22,
    supports="#0B6A6E",
    contradicts="#A31A05",
    ok="#14663D",
    ok_fill="#E0F2E7",
    care="#8F5703",
    care_fill="#FFF3D6",
    sea="#DCE7EE",
    land="#F6F5F1",
    border="#CFCBC2",
    kinds=MappingProxyType(
        {
            "source": Kind("#566069", "#EDF0F2"),
            "excerpt": Kind("#965B03", "#FFF0CC"),
            "sighting": Kind("#1A6A92", "#D9EEF8"),
            "claim": Kind("#73125F", "#F6E2F1"),
            "entity": Kind("#0D5038", "#DDF0E6"),
            "hypothesis": Kind("#7A5840", "#F3E9E1"),
            "finding": Kind("#920F02", "#FDEEE8"),
            "track": Kind("#173F8F", "#E2E9F8"),
            "lead": Kind("#3E4A00", "#EEF1D3"),
        }
    ),
)
DARK = Theme(
    name="dark",
    window="#101418",
    panel="#191E23",
    surface="#1F252B",
    sunken="#14191D",
    line="#2C343C",
    line_strong="#434E59",
    control="#76828E",
    text="#E8ECF0",
    text2="#B6C0CA",
    text3="#94A0AC",
    accent="#84B6FF",
    on_accent="#0C1420",
    selected="#1D3354",
    neighbour="#1C2B40",
    halo=0.25,
    supports="#5CCFCB",
    contradicts="#FA7F5B",
    ok="#74CF9A",
    ok_fill="#1B3A29",
    care="#F0BE4C",
    care_fill="#3A3119",
    sea="#141B22",
    land="#232A30",
    border="#3A444D",
    kinds=MappingProxyType(
        {
            "source": Kind("#C9D2DA", "#2B333B"),
            "excerpt": Kind("#F0BE4C", "#43371A"),
            "sighting": Kind("#4FCDF5", "#16394A"),
            "claim": Kind("#EA86C6", "#44263A"),
            "entity": Kind("#7CC198", "#1D3A2B"),
            "hypothesis": Kind("#F2D2B4", "#3D3227"),
            "finding": Kind("#FA7F5B", "#3B231C"),
            "track": Kind("#86A9FB", "#222F52"),
            "lead": Kind("#C6CC76", "#34371B"),
        }
    ),
)


def faint(colour: str, alpha: float) -> QColor:
    """A colour seen through: ``alpha`` 0 to 1."""
    seen = QColor(colour)
    seen.setAlphaF(alpha)
    return seen


def current() -> Theme:
    """The theme the program wears now, read from its palette; painters ask anew and cache no colour."""
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
    words = {name: str(colour) for name, colour in theme._asdict().items() if name != "kinds"}
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
    return Template(SHEET.read_text(encoding="utf-8")).substitute(words)


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
    font.setPointSizeF(pixels * 0.75)  # designed at 96 pixels to the inch; points follow the system's scale
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # even spacing at small sizes
    if role == "serif":
        font.setStyleHint(QFont.StyleHint.Serif)
    return font


def text_scale(widget: QPaintDevice) -> float:
    """How much larger than designed the system wants letters: 2.0 at 200 % text."""
    return widget.logicalDpiY() / 96


def grown(pixels: float) -> float:
    """Pixels designed beside letters of the usual size, as many as the system's letters ask for."""
    return pixels * QGuiApplication.primaryScreen().logicalDotsPerInchY() / 96


def plain(font: QFont) -> QFont:
    """A typeface as designed, for what is enlarged as a whole where the system wants larger letters."""
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
    """A source's own words in the reader, 12 to 24 pixels as the analyst likes."""
    return _font("serif", pixels)


def quote(pixels: float = 12.5) -> QFont:
    """A source's own words anywhere else."""
    return _font("serif", pixels)


def mono(beside: float = 12.5) -> QFont:
    """Identifiers, hashes and keys beside text of the given pixel size."""
    return _font("mono", beside * 0.92)
