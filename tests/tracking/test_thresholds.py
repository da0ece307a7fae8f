"""The table of thresholds: whole, told in words, and the only place of what decides."""

import ast
from pathlib import Path

import workbench.tracking
from workbench.tracking import thresholds as module
from workbench.tracking.thresholds import Threshold, thresholds

ROOM = Path(workbench.tracking.__file__).parent


def names() -> dict[str, float]:
    return {name: value for name, value in vars(module).items() if name.isupper() and not name.startswith("_")}


def test_every_threshold_stands_in_the_table_once() -> None:
    assert sorted(each.value for each in thresholds()) == sorted(names().values())
    assert len({each.name for each in thresholds()}) == len(thresholds())


def test_every_threshold_is_told_whole() -> None:
    for each in thresholds():
        assert isinstance(each, Threshold)
        assert each.name
        assert each.unit
        assert each.use
        assert each.source


def test_every_threshold_decides_something() -> None:
    used = set()
    for path in ROOM.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module == module.__name__:
                used |= {each.name for each in node.names}
    assert set(names()) - used == set()
