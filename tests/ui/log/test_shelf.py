"""Reading a kind a slice at a time, and keeping it over what changes while it is not looked at."""

from __future__ import annotations

import pytest

from tests.ui.bench import Bench
from workbench.case import acts, grids
from workbench.ui.log.page import LogPage
from workbench.ui.log.shelf import Shelf


def test_slices_read_what_one_reading_does(window: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = grids.Grid(window.case, "sighting")
    monkeypatch.setattr(grids, "SLICE", 2)
    sliced = grids.Grid(window.case, "sighting", at_once=False)
    assert [len(sliced) for _ in sliced.loading()] == [0, 0, 0, 0]  # read in three parts, put in order in three
    assert sliced.keys == whole.keys
    assert len(whole) == 5


def test_what_is_not_there_yet_comes_later(window: Bench) -> None:
    shelf, slices = Shelf(window.window), grids.SLICE
    try:
        grids.SLICE = 1
        with window.qtbot.waitSignal(shelf.read):
            shelf.want(window.case, "sighting")
    finally:
        grids.SLICE = slices
    assert shelf.want(window.case, "sighting")
    assert len(shelf.grids["sighting"]) == 5


def test_coming_back_reads_only_what_changed(window: Bench) -> None:
    window.window.go("log")
    page = window.window.pages["log"]
    assert isinstance(page, LogPage)
    page.show_kind("sighting")
    grid = page.grid
    window.window.go("read")
    key = window.case.find("SG-1")[1]
    acts.set_fields(window.case, key, {"operator": "a charter"})
    window.window.go("log")
    assert page.grid is grid
    assert page.grid.cell(key, page.grid.columns[page.grid.at["operator"]]).written == "a charter"
