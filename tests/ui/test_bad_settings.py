"""What is remembered of the computer, spoilt in every way: the program starts, opens the case and forgets the rest."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from PySide6.QtCore import QByteArray, QSettings, QSize
from pytestqt.qtbot import QtBot

from tests.ui.bench import TEXT, Bench, end
from workbench.case import acts
from workbench.ui.app import Desktop, application
from workbench.ui.desk import RECENT
from workbench.ui.dialogs.sheet import Sheet
from workbench.ui.forms.drafts import Drafts
from workbench.ui.reader.column import USUAL

KEYS = (
    "analyst", "board/{board}", "cases", "case/{case}", "commands", "geometry", "keys", "layout/read", "layout/log",
    "layout-narrow/read", "log/sighting", "log/claim", "log/source", "map/metric", "navigator/folded", "reader/face",
    "reader/size", "recent", "size/attach", "size/export", "theme", "timeline/links", "welcome",
)  # fmt: skip
PAGES = ["read", "board", "map", "matrix", "report", "log", "entities", "findings", "journal"]
SHEETS = ["AttachDialog", "ExportDialog"]
LOOKS = '{"workspace": "no such page", "sources": [[1], "x", null], "time": ["nan", "inf"], "brush": ["nan", 1e400],'
GARBAGE: dict[str, Any] = {
    "bytes": QByteArray(b"\xff\x00garbage\xfe" * 50),
    "words": "garbage \u202e\x01 '; DROP",
    "number": -(2**60),
    "fraction": float("nan"),
    "a list": ["nan", "inf", "-inf"],
    "a mixed list": [1, QByteArray(b"\xff"), {"a": 1}],
    "a size": QSize(-5, 2**30),
    "a map": {"order": 5, "widths": 3},
    "json": '{"order": 5, "widths": {"when": "x"}, "hidden": [{}], "sorts": [3], "selected": ["zz"]}',
    "looks": f'{LOOKS} "selected": ["00", 5]}}',
}


@pytest.fixture
def left(qtbot: QtBot, tmp_path: Path) -> Path:
    """The folder of a program that was closed with a case in it."""
    bench = Bench(qtbot, tmp_path, TEXT)
    board = acts.add_board(bench.case, "Board")
    acts.place_card(bench.case, board, bench.case.find("S1")[1], x=0, y=0)
    names = {"board": board.hex(), "case": bench.case.value("SELECT id FROM investigation").hex()}
    (tmp_path / "names").write_text("\n".join(key.format(**names) for key in KEYS))
    bench.leave()
    return tmp_path


class Seen(NamedTuple):
    """What a walk met."""

    pages: list[str]  # that were drawn
    recent: int  # cases on the first page
    size: int  # of the reader's type, in pixels
    sheets: list[str]  # that were opened
    entries: list[int]  # of the journal, before and after


def walk(qtbot: QtBot, settings: QSettings, case: Path) -> Seen:
    """Start, open the case, look at every page, change nothing, leave; tells what was seen."""
    desktop = Desktop(application(), settings)
    desktop.window.painted.disconnect(desktop.loader.start)
    desktop.furnish()
    desktop.open(desktop.last())
    qtbot.waitExposed(desktop.window)
    recent = len(desktop.desk.recent())
    assert recent <= RECENT
    assert desktop.desk.open(case)
    entries = [desktop.desk.case.value("SELECT count(*) FROM entry")]
    pages = []
    for page in desktop.window.pages:
        desktop.window.go(page)
        assert not desktop.window.grab().isNull()
        pages.append(desktop.window.workspace)
    read = desktop.window.pages["read"]
    desktop.window.go("read")
    read.open(desktop.desk.case.find("S1")[1], (0, 5))
    size = read.page.reader.column.size_px
    assert 8 <= size <= 60
    desktop.window.row.search.setText(">a")
    sheets = []
    for name in ("attach", "export"):
        desktop.window.acts[name].trigger()
        sheets.append(type(desktop.window.findChildren(Sheet)[-1]).__name__)
        desktop.window.findChildren(Sheet)[-1].reject()
    application().processEvents()
    entries.append(desktop.desk.case.value("SELECT count(*) FROM entry"))
    desktop.window.close()
    end(desktop.window, desktop)
    return Seen(pages, recent, size, sheets, entries)


@pytest.mark.parametrize("kind", ["bytes", "fraction", "json", "looks", "each another"])
def test_every_key_spoilt_at_once(qtbot: QtBot, left: Path, kind: str) -> None:
    settings, all_kinds = QSettings(str(left / "settings.ini"), QSettings.Format.IniFormat), list(GARBAGE.values())
    for at, key in enumerate((left / "names").read_text().split("\n")):
        settings.setValue(key, GARBAGE.get(kind, all_kinds[at % len(all_kinds)]))
    settings.sync()
    seen = walk(qtbot, QSettings(str(left / "settings.ini"), QSettings.Format.IniFormat), left / "coast.casefile")
    assert (seen.pages, seen.sheets) == (PAGES, SHEETS)
    assert seen.size == USUAL
    assert seen.recent <= 3  # as many as the longest of the lists has words
    assert seen.entries[0] == seen.entries[1]


SPOILT: dict[str, Callable[[Path], object]] = {
    "no settings file at all": lambda path: path.write_bytes(bytes(range(256)) * 40),
    "a list of a hundred thousand cases": lambda path: path.write_text(
        "[General]\nrecent=" + ", ".join(f"/nowhere/{at}.casefile" for at in range(100_000)) + "\n"
    ),
    "a folder in its place": lambda path: (path.unlink(), path.mkdir()),
}


@pytest.mark.parametrize("how", SPOILT)
def test_the_file_itself_spoilt(qtbot: QtBot, left: Path, how: str) -> None:
    path = left / "settings.ini"
    SPOILT[how](path)
    seen = walk(qtbot, QSettings(str(path), QSettings.Format.IniFormat), left / "coast.casefile")
    assert (seen.pages, seen.sheets) == (PAGES, SHEETS)
    assert seen.size == USUAL
    assert seen.recent == (RECENT if "thousand" in how else 0)
    assert seen.entries[0] == seen.entries[1]


def test_drafts_that_cannot_be_read_or_written(qtbot: QtBot, left: Path) -> None:
    settings = QSettings(str(left / "settings.ini"), QSettings.Format.IniFormat)
    folder = left / "drafts"
    for spoilt in (b"\xff\xfe\x00", b"[" * 100_000, b'{"a": {"b": 1}, "c": []}', b"null"):
        folder.mkdir(exist_ok=True)
        (folder / "ab.json").write_bytes(spoilt)
        assert set(Drafts(settings, "ab", says=pytest.fail).keys()) <= {"a"}
