"""Walks a case at the letters the environment asks for and prints, as JSON, how high and where things stand."""

from __future__ import annotations

import json
import sys
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest

from workbench.ui import theme
from workbench.ui.app import Desktop, application
from workbench.ui.board.type import HEAD
from workbench.ui.mappage import MapPage
from workbench.ui.oneline import high
from workbench.ui.reader.column import TextColumn
from workbench.ui.window import MainWindow


def walk(case: Path, settings: Path) -> dict[str, object]:
    """Show every workspace once, then measure reader, board and rail."""
    app = application()
    desktop = Desktop(app, QSettings(str(settings), QSettings.Format.IniFormat))
    window = desktop.window
    window.painted.disconnect(desktop.loader.start)
    window.resize(1280, 720)
    window.show()
    desktop.furnish()
    assert desktop.desk.open(case, write=False)
    pages = {name: _page(window, name) for name in window.pages}
    reader, board = window.pages["read"].page.reader, window.pages["board"].board
    return {
        "map": _map(window),
        "scale": theme.text_scale(window),
        "pages": pages,
        "small": QFontMetricsF(theme.small()).height(),
        "apart": _apart(reader.column),
        "reader": QFontMetricsF(theme.reader(reader.column.size_px)).height(),
        "line": high(),
        "body": QFontMetricsF(theme.body()).height(),
        "card": HEAD * board.scale,
        "number": QFontMetricsF(board.faces.number).height() * board.scale,
        "note": min(row.high for row in reader.margin.rows()),
        "mono": QFontMetricsF(theme.mono(12)).height(),
    }


def _page(window: MainWindow, name: str) -> dict[str, object]:
    window.go(name)
    QTest.qWait(20)
    rail = window.rail
    buttons = [rail.widgetForAction(action).geometry() for action in rail.actions() if action.objectName()]
    return {
        "drawn": not window.grab().isNull(),
        "inside": all(rail.rect().contains(button) for button in buttons),
        "apart": not any(one.intersects(other) for one, other in pairwise(buttons)),
        "foot": window.statusBar().height(),
        "wide": window.width(),
    }


def _map(window: MainWindow) -> dict[str, object]:
    """Where the parts of the map stand, and how high its rows are."""
    window.go("map")
    page: MapPage = window.pages["map"]
    while not page.still:
        QTest.qWait(5)
    over, view, rows = page.over, page.view, page.list
    parts = [each for each in (over.tools, over.layers, over.foot, over.open_layers) if not each.isHidden()]
    boxes = [each.geometry() for each in parts]
    return {
        "inside": all(view.viewport().rect().contains(box) for box in boxes),
        "apart": not any(one.intersects(other) for n, one in enumerate(boxes) for other in boxes[n + 1 :]),
        "row": rows.visualRect(rows.model().index(0, 0)).height(),
        "plot": page.plot.height(),
        "view": view.viewport().height(),
    }


def _apart(column: TextColumn) -> float:
    """The least way from one line to the next."""
    tops, block = [], column.document().begin()
    while block.isValid():
        top = column.document().documentLayout().blockBoundingRect(block).top()
        lines = range(block.layout().lineCount()) if block.length() > 1 else ()
        tops += [top + block.layout().lineAt(n).y() for n in lines]
        block = block.next()
    return min(after - before for before, after in pairwise(tops))


if __name__ == "__main__":
    print(json.dumps(walk(Path(sys.argv[1]), Path(sys.argv[2]))))
