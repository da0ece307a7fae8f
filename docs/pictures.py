"""Draws every picture of the guide from the sample case: ``make pictures``.

The sample is made anew and alike each time, so the same program draws the same pictures. Each is kept small by
giving it at most 256 colours; a window has hardly more.
"""

from __future__ import annotations

import contextlib
import io
import os
import shutil
import sys
import tempfile
from pathlib import Path

from docs.alike import made_alike
from docs.decade import make
from docs.examples import log

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs" / "guide" / "pictures"
SIZE = "1280x800"
LARGEST = 150_000  # bytes of a picture
COLOURS = 256

WINDOWS = {  # name: (case, what the picture verb is told)
    "welcome": (None, "--workspace welcome"),
    "read": ("sample", "--select SG-02"),
    "command-box": ("sample", "--select SG-02 --open search:freighter"),
    "find": ("sample", "--select SG-02 --open find:freighter"),
    "attach": ("sample", "--open attach:reprint.txt"),
    "tag": ("sample", "--select E1 --open tag"),
    "suggestion": ("unread", "--open suggestion:Saturday"),
    "lineage": ("unread", "--open lineage"),
    "open-date": ("undated", "--select SG-01"),
    "board": ("sample", "--workspace board --select CL-9"),
    "decade": ("decade", "--workspace read --select SG-301"),
    "decade-board": ("decade", "--workspace board"),
    "report": ("reported", "--workspace report --select SG-02"),
    "log": ("sample", "--workspace log --select SG-02"),
    "log-dark": ("sample", "--workspace log --select SG-01 --theme dark"),
    "import": ("sample", "--workspace log --open import-log:log.csv"),
    "entity": ("named", "--workspace entities --select EN-01"),
    "findings": ("sample", "--workspace findings --select SG-01"),
    "journal": ("sample", "--workspace journal"),
    "matrix": ("sample", "--workspace matrix --select SG-02"),
    "preferences": ("sample", "--open preferences"),
    "merge": ("returned", "--workspace board --open merge"),
    "map": ("flight", "--workspace map --select T1"),
    "map-dark": ("flight", "--workspace map --select SG-02 --theme dark"),
}
NAMED = (  # verbs that give the sample entities
    ("entity", "the freighter XZ-4410", "--type", "aircraft", "--from", "SG-02", "--alias", "the island Ruslan"),
    ("identify", "SG-06", "EN-01"),
    ("assign", "EN-01", "registration", "XZ-4410", "--dates", "2019-04.."),
    ("assign", "EN-01", "hex", "7F00A1", "--dates", "2019-04.."),
    ("assign", "EN-01", "operator", "Invented Air Bridge", "--dates", "2019-04/2026-03~"),
    ("entity", "Skywatch Ledger", "--type", "organisation", "--from", "CL-1"),
)
REPORTED = (  # verbs that give the sample a report
    ("compose", "--name", "For the desk"),
    ("arrange", "RP-1", "words", "first", "judgements", "timeline", "sightings", "leads"),
    (
        "arrange",
        "RP-1",
        "--part",
        "1",
        "--heading",
        "In short",
        "--words",
        "One An-124 called at Lajes on 5 March [SG-05, SG-06]. What the other freighters carried is not known.",
    ),
)
PAGES = {"summary": 0, "endnotes": -1}  # name: page of the sample's printed summary


def main() -> int:
    """Draw all of them into docs/guide/pictures; anything else there is taken away."""
    with tempfile.TemporaryDirectory() as folder:
        cases = make_cases(Path(folder))
        drawn = {name: draw(cases, name, Path(folder)) for name in WINDOWS}
        drawn |= {name: print_page(cases["sample"], Path(folder) / f"{name}.png", PAGES[name]) for name in PAGES}
        drawn["signs"] = draw_signs(Path(folder) / "signs.png")
        for old in FOLDER.glob("*.png"):
            old.unlink()
        for name, file in drawn.items():
            shrink(file, FOLDER / f"{name}.png")
    for made in sorted(FOLDER.glob("*.png")):
        print(f"{made.relative_to(ROOT)}  {made.stat().st_size:,} bytes")
    return max((made.stat().st_size for made in FOLDER.glob("*.png")), default=0) > LARGEST


def make_cases(folder: Path) -> dict[str | None, Path]:
    """The sample; before its first day was accepted; with a copy merged; with entities; bare texts; a tracker check."""
    names = ("sample", "reported", "undated", "returned", "named", "unread", "flight", "decade")
    made = {name: folder / f"{name}.casefile" for name in names}
    sample, reported, undated, returned, named, unread, flight, decade, copy = (
        *map(str, made.values()),
        str(folder / "copy.casefile"),
    )
    (folder / "log.csv").write_text(log(), encoding="utf-8")
    wire = (ROOT / "resources" / "sample" / "island-wire.txt").read_text(encoding="utf-8")
    reprint = wire.rpartition("Invented to learn")[0].replace("11 March 2026", "14 March 2026")
    (folder / "reprint.txt").write_text(reprint, encoding="utf-8")
    make(Path(decade))
    with made_alike():
        workbench("sample", flight, "--flight")
        workbench("sample", sample)
        for other in (reported, undated, returned, named):
            shutil.copy(sample, other)
        for verb, *rest in REPORTED:
            workbench(verb, reported, *rest)
        for verb, *rest in NAMED:
            workbench(verb, named, *rest)
        workbench("undo", undated)  # the board
        workbench("undo", undated)  # the day
        workbench("export", returned, copy)
        workbench("set", copy, "SG-03", "method=reported", "--as", "Colleague")
        workbench("set", returned, "SG-03", "method=eyewitness")
        workbench("merge", returned, copy, answers=1)
        workbench("new", unread, "--title", "Read by the aid")
        texts = [ROOT / "resources" / "sample" / name for name in ("island-wire.txt", "harbour-courier.txt")]
        workbench("attach", unread, *map(str, texts))
        workbench("set", unread, "S1", "published=2026-03-11")
        workbench("set", unread, "S2", "publisher=Harbour Courier")
    return dict(made)


def workbench(*arguments: str, answers: int = 0) -> None:
    """One verb of the command line; what it says goes nowhere, unless it refuses."""
    from workbench.__main__ import main as verb

    with contextlib.redirect_stdout(io.StringIO()):
        if verb(arguments) != answers:
            raise SystemExit(f"workbench {' '.join(arguments)} did not do what the guide shows.")


def draw(cases: dict[str | None, Path], name: str, folder: Path) -> Path:
    """One picture of the window, by the same verb that anybody can use."""
    which, options = WINDOWS[name]
    out = folder / f"{name}.png"
    case = [str(cases[which])] if which else []
    with contextlib.chdir(folder):
        workbench("picture", str(out), *case, "--size", SIZE, *options.split())
    return out


def draw_signs(out: Path) -> Path:
    """The signs by themselves, in both themes."""
    from docs.signs import signs

    signs().save(str(out))
    return out


def print_page(case: Path, out: Path, page: int) -> Path:
    """One page of the printed summary, as a picture."""
    import pypdfium2
    from PySide6.QtGui import QImage

    printed = out.with_suffix(".pdf")
    workbench("summary", str(case), str(printed))
    document = pypdfium2.PdfDocument(printed)
    dots = document[page % len(document)].render(scale=1.5, rev_byteorder=True)
    image = QImage(bytes(dots.buffer), dots.width, dots.height, dots.stride, QImage.Format.Format_RGB888)
    image.save(str(out))
    return out


def shrink(file: Path, to: Path) -> None:
    """The same picture in few colours: the commonest, then those least like any taken already."""
    import numpy as np
    from PySide6.QtGui import QImage, Qt

    image = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)
    colours, counts = np.unique(np.frombuffer(image.constBits(), dtype=np.uint32) | 0xFF000000, return_counts=True)
    parts = (colours[:, None] >> np.array([16, 8, 0], dtype=np.uint32) & 0xFF).astype(np.int32)
    taken = list(np.argsort(-counts, kind="stable")[: COLOURS // 2])
    away = np.min([((parts - parts[each]) ** 2).sum(axis=1) for each in taken], axis=0)
    while len(taken) < COLOURS and away.max() > 0:
        taken.append(int(away.argmax()))
        away = np.minimum(away, ((parts - parts[taken[-1]]) ** 2).sum(axis=1))
    palette = [int(colours[each]) for each in taken]
    small = image.convertToFormat(QImage.Format.Format_Indexed8, palette, Qt.ImageConversionFlag.AvoidDither)
    to.parent.mkdir(parents=True, exist_ok=True)
    if not small.save(str(to), "PNG", 0):
        raise SystemExit(f"{to} could not be written.")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main())
