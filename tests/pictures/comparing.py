"""Pictures as numbers: reduced, compared by blocks, and the edges in them; ``python -m tests.pictures.comparing`` keeps
the pictures drawn now as the references."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np

from tests.pictures.drawing import BARE, STATES, THEMES

ROOT = Path(__file__).parents[2]
KEPT = Path(__file__).parent / "references"
NAMES = [f"{name}-{theme}" for name in (*BARE, *STATES) for theme in THEMES]
WIDE = 288
FINE = 400  # of a sheet of drawing states: lines and dashes are told apart
LARGEST = 20_000  # bytes of a reference
_LEVELS = 16  # steps of brightness between two that are kept
_BLOCK = 9


def draw(folder: Path, scale: int) -> Path:
    """Draw everything at one scale in a process of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "tests.pictures.drawing", str(folder), str(scale)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)
    if done.returncode:
        raise AssertionError(done.stderr)
    return folder


def seen(file: Path, wide: int = WIDE) -> Any:
    """A picture as brightness of red, green and blue, 0 to 255, so many pixels wide."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    image = QImage(str(file)).scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(image.height(), image.width(), 4)
    return rows[:, :, :3].astype(np.int16)


def blocks(picture: Any) -> Any:
    """The mean colour of each block."""
    high, wide = (size // _BLOCK for size in picture.shape[:2])
    cut = picture[: high * _BLOCK, : wide * _BLOCK]
    return cut.reshape(high, _BLOCK, wide, _BLOCK, -1).mean(axis=(1, 3))


def apart(one: Any, other: Any) -> tuple[float, float]:
    """How far two pictures differ: on the whole and in the worst block, in steps of brightness."""
    between = np.abs(blocks(one) - blocks(other)).mean(axis=-1)
    return float(between.mean()), float(between.max())


def busy(picture: Any) -> Any:
    """How much happens in each block, whatever its colours."""
    grey = picture.mean(axis=-1)
    across = np.abs(np.diff(grey, axis=1))[:-1] + np.abs(np.diff(grey, axis=0))[:, :-1]
    edges = np.zeros(grey.shape)
    edges[:-1, :-1] = across
    return blocks(edges[:, :, None])[:, :, 0]


def keep(drawn: Path) -> int:
    """Make the pictures of a folder the references; gives the size of the largest."""
    for old in KEPT.rglob("*.png"):
        old.unlink()
    for name in NAMES:
        _kept(drawn / f"{name}.png", KEPT / f"{name}.png")
    keep_states(drawn)
    return max(file.stat().st_size for file in KEPT.rglob("*.png"))


def keep_states(drawn: Path) -> None:
    """Draw the sheets of drawing states at each pixel ratio and make them references."""
    from tests.pictures.states import LOOKS, SCALES, SHEETS
    from workbench.ui import theme
    from workbench.ui.app import application

    theme.fit(application())
    for sheet, draw_sheet in SHEETS.items():
        for look, scale in product(LOOKS, SCALES):
            file = drawn / f"{sheet}-{look}-{scale}.png"
            draw_sheet(LOOKS[look], scale).save(str(file))
            _kept(file, KEPT / "states" / file.name, wide=FINE)


def _kept(file: Path, to: Path, wide: int = WIDE) -> None:
    """One picture in few colours."""
    from PySide6.QtGui import QImage

    to.parent.mkdir(parents=True, exist_ok=True)
    kept = np.ascontiguousarray(few(seen(file, wide)).astype(np.uint8)[:, :, ::-1])
    QImage(kept.tobytes(), kept.shape[1], kept.shape[0], kept.shape[1] * 3, QImage.Format.Format_RGB888).save(
        str(to), "PNG", 0
    )


def few(picture: Any) -> Any:
    """A picture in the few steps of brightness that are kept."""
    return picture // _LEVELS * _LEVELS + _LEVELS // 2


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        largest = keep(draw(Path(made), 1))
    print(f"{len(NAMES)} references, the largest {largest:,} bytes")
    sys.exit(largest > LARGEST)
