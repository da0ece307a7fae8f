"""Opens every screen in three languages, both themes and three sizes: ``python -m docs.screens FOLDER``.

Writes a picture of each and sheets of many, and lists what is cut, overlaid or outside; ends with 1 where anything is.
``python -m docs.screens FOLDER de light letters page`` opens those of one kind whose names begin so; so can be walked
what is not gone through otherwise: other languages, and ``letters-1440``, large letters in the usual window.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from docs.pictures import ROOT, make_cases, workbench
from docs.screenstates import make_states

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

LANGUAGES = ("de", "ar", "ru")
THEMES = ("light", "dark")
SHEET = (1120, 1400)  # pixels of a sheet of many pictures
_NAME = 16  # of them above each picture, for its name
FILES = ("cyrillic.pdf", "drawing.png", "comma.csv", "attached.eml")


class Size(NamedTuple):
    """A screen, how it enlarges all, and how the program enlarges letters."""

    wide: int
    high: int
    scale: int = 1
    letters: int = 100


SIZES = {"usual": Size(1440, 900), "scaled": Size(1440, 900, scale=2), "letters": Size(1366, 768, letters=200)}
ASKED = {"letters-1440": Size(1440, 900, letters=200)}  # walked by name only


def main(folder: Path, language: str = "", theme: str = "", size: str = "", begin: str = "") -> int:
    """All kinds, or those asked for; one process each."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        cases = Path(made)
        _make(cases)
        asked = ((language,) if language else LANGUAGES, (theme,) if theme else THEMES, (size,) if size else SIZES)
        found = {" ".join(kind): _walked(cases, folder / "-".join(kind), kind, begin) for kind in product(*asked)}
    for kind, faults in found.items():
        _sheets(folder / kind.replace(" ", "-"))
        for name, says in faults.items():
            print(f"{kind}, {name}:", *says, sep="\n    ")
    print(f"{sum(map(len, found.values()))} screens have faults.")
    return any(found.values())


def _make(folder: Path) -> None:
    """The cases of the guide's pictures, and one in which there is something of everything."""
    make_cases(folder)
    worked, samples = str(folder / "worked.casefile"), ROOT / "tests" / "reading" / "samples" / "files"
    shutil.copy(folder / "named.casefile", worked)
    workbench("compose", worked, "--name", "For the desk")
    workbench("attach", worked, *(str(samples / name) for name in FILES))
    workbench("label", worked, "SG-02", "aircraft/heavy")
    workbench("note", worked, "SG-02", "Seen by nobody else.", "--when", "2026-03-06")
    workbench("lead", worked, "Ask once more.")
    workbench("delete", worked, "N4")
    make_states(folder)
    workbench("new", str(folder / "empty.casefile"), "--title", "An empty case")
    flight = ROOT / "resources" / "sample" / "flight" / "synthetic_5a1f7e00.csv"
    shutil.copy(flight, folder)


def _walked(cases: Path, to: Path, kind: tuple[str, ...], begin: str) -> dict[str, list[str]]:
    """What does not fit, by screen, told by a process that shows all screens of one kind."""
    size = (SIZES | ASKED)[kind[2]]
    to.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as own:
        screen = {"name": "one", "x": 0, "y": 0, "width": size.wide * size.scale, "height": size.high * size.scale,
                  "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}  # fmt: skip
        config = {"synchronousWindowSystemEvents": False, "windowFrameMargins": False, "screens": [screen]}
        (Path(own) / "screen.json").write_text(json.dumps(config), encoding="utf-8")
        for case in cases.iterdir():
            shutil.copy(case, own)
        asked = {"QT_QPA_PLATFORM": f"offscreen:configfile={own}/screen.json", "QT_SCALE_FACTOR": str(size.scale),
                 "HOME": own, "XDG_CONFIG_HOME": own}  # fmt: skip
        run = [sys.executable, "-m", "docs.screens", "--walk", own, str(to), *kind, begin]
        done = subprocess.run(run, check=True, stdout=subprocess.PIPE, text=True, cwd=ROOT, env={**os.environ, **asked})
    return dict(json.loads(done.stdout.splitlines()[-1]))


def walk(cases: Path, to: Path, language: str, theme: str, size: str, begin: str = "") -> dict[str, list[str]]:
    """Show all screens of one kind in this process, on a screen that is as large; ``begin``: how their names begin."""
    from PySide6.QtCore import QSettings

    from docs.screenlist import screens
    from docs.screenstates import states
    from docs.screenwalk import Walk
    from docs.untold import Untold
    from workbench.ui import theme as looks
    from workbench.ui.app import Desktop, application
    from workbench.ui.language import speak

    app, asked, found = application(), (SIZES | ASKED)[size], dict[str, list[str]]()
    app.setCursorFlashTime(0)
    looks.enlarge(asked.letters / 100)
    untold = Untold(language, cases)
    app.installTranslator(untold)
    speak(app, language)
    settings = QSettings(str(cases / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue("analyst", "Analyst")
    settings.setValue("theme", theme)
    desktop = Desktop(app, settings)
    desktop.window.painted.disconnect(desktop.loader.start)
    desktop.window.resize(asked.wide, asked.high)
    desktop.window.show()
    desktop.furnish()
    desktop.window.show_welcome()

    def told(name: str, faults: list[str]) -> None:
        if faults:
            found.setdefault(name, []).extend(faults)

    every = screens(cases) | states()
    Walk(desktop, told, cases, to).through({k: each for k, each in every.items() if k.startswith(begin)})
    said = untold.all()
    return {**found, "words without a translation": said} if said else found


def _sheets(folder: Path) -> None:
    """All pictures of a folder on sheets, side by side, each below its name and no smaller than can be read."""
    from PySide6.QtGui import QGuiApplication, QImage, QPainter

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or QGuiApplication([])  # noqa: F841
    shrunk = {file: _shrunk(file) for file in sorted(folder.glob("*.png")) if not file.stem.startswith("sheet")}
    for at, sheet in enumerate(_packed({file: each.size().toTuple() for file, each in shrunk.items()}), 1):
        drawn = QImage(*SHEET, QImage.Format.Format_RGB32)
        drawn.fill(0xFF888888)
        with QPainter(drawn) as painter:
            for file, (left, top) in sheet.items():
                painter.drawText(left, top + _NAME - 4, file.stem)
                painter.drawImage(left, top + _NAME, shrunk[file])
        drawn.save(str(folder / f"sheet-{at:02}.png"))


def _shrunk(file: Path) -> QImage:
    """A picture at three quarters of what it is on an unscaled screen, or smaller where no sheet would hold it."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    image, (wide, high) = QImage(str(file)), SHEET
    scaled, letters = "-scaled" in file.parent.name, "-letters" in file.parent.name
    by = min(0.375 if scaled else 0.5 if letters else 0.75, wide / image.width(), (high - _NAME) / image.height())
    return image.scaledToWidth(round(image.width() * by), Qt.TransformationMode.SmoothTransformation)


def _packed(sizes: dict[Path, tuple[int, int]]) -> list[dict[Path, tuple[int, int]]]:
    """Where each picture stands on which sheet: in rows, the highest first."""
    sheets: list[dict[Path, tuple[int, int]]] = []
    left, top, row = SHEET[0], SHEET[1], 0
    for file, (wide, high) in sorted(sizes.items(), key=lambda each: (-each[1][1], each[0])):
        if left + wide > SHEET[0]:
            left, top, row = 0, top + row, high + _NAME
        if top + high + _NAME > SHEET[1]:
            sheets.append({})
            left, top, row = 0, 0, high + _NAME
        sheets[-1][file] = left, top
        left += wide + 6
    return sheets


if __name__ == "__main__":
    if sys.argv[1] == "--walk":  # as a process of its own
        print(json.dumps(walk(Path(sys.argv[2]), Path(sys.argv[3]), *sys.argv[4:])))
    else:
        sys.exit(main(Path(sys.argv[1]), *sys.argv[2:]))
