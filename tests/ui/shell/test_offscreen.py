"""Pictures of the real window, drawn without a screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from workbench.ui import theme
from workbench.ui.offscreen import picture
from workbench.values.errors import CaseError


def colours(image: QImage) -> set[str]:
    step = range(2, 640, 3)
    return {QColor(image.pixel(x, y)).name().upper() for x in step for y in step if y < image.height()}


@pytest.mark.parametrize("workspace", ["welcome", "read", "board", "journal"])
def test_each_workspace_is_drawn(qtbot: QtBot, case_path: Path, tmp_path: Path, workspace: str) -> None:
    out = tmp_path / "window.png"
    before = case_path.read_bytes()
    picture(out, case_path, workspace=workspace, size=(1000, 640))
    image = QImage(str(out))
    assert (image.width(), image.height()) == (1000, 640)
    assert {theme.LIGHT.panel, theme.LIGHT.surface} <= colours(image)
    assert case_path.read_bytes() == before


def test_the_selection_and_the_theme_are_drawn(qtbot: QtBot, case_path: Path, tmp_path: Path) -> None:
    out = tmp_path / "window.png"
    picture(out, case_path, select="SG-01", theme="dark", size=(1000, 640))
    seen = colours(QImage(str(out)))
    assert {theme.DARK.selected, theme.DARK.panel} <= seen
    assert theme.LIGHT.panel not in seen


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"workspace": "atlas"}, "There is no atlas workspace"),
        ({"open_": "nothing"}, "nothing called nothing"),
        ({"select": "SG-99"}, "no record SG-99"),
    ],
)
def test_what_is_not_there_is_named(
    qtbot: QtBot, case_path: Path, tmp_path: Path, given: dict[str, str], says: str
) -> None:
    with pytest.raises(CaseError, match=says):
        picture(tmp_path / "window.png", case_path, **given)
    assert not (tmp_path / "window.png").exists()


@pytest.mark.parametrize("open_", ["search:An-124", "find:Lajes"])
def test_what_lies_over_the_window_is_drawn_with_its_words(
    qtbot: QtBot, case_path: Path, tmp_path: Path, open_: str
) -> None:
    bare, over = tmp_path / "bare.png", tmp_path / "over.png"
    picture(bare, case_path, size=(1000, 640))
    picture(over, case_path, size=(1000, 640), open_=open_)
    assert QImage(str(bare)) != QImage(str(over))
