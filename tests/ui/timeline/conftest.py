"""Marks for the timeline's tests: plain days in October 2025."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.case.marks import Mark
from workbench.ui import theme as themes
from workbench.ui.focus import Focus
from workbench.ui.timeline.view import TimelineView

HOUR, DAY = 3600.0, 86400.0


def day(number: int, month: int = 10, year: int = 2025) -> float:
    return datetime(year, month, number, tzinfo=UTC).timestamp()


def key(number: str) -> bytes:
    """The key of the record that a number names here."""
    return number.encode().ljust(16, b".")


def mark(number: str, *, start: float | None, end: float | None, **changes: object) -> Mark:
    """A stated sighting of these days, in lane An-124, unless told otherwise."""
    plain = Mark(
        key(number), "sighting", number, "happened", "An-124", "label", start, end, start, end, "stated", False, 1
    )
    return plain._replace(**changes)


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    themes.dress(qapp)
    themes.wear(qapp, themes.LIGHT)
    yield
    themes.wear(qapp, themes.LIGHT)


@pytest.fixture
def marks() -> list[Mark]:
    return [
        mark("SG-1", start=day(24), end=day(30), shape="within", count=3),
        mark("SG-2", start=day(26), end=day(27), earliest=day(26) - 3 * HOUR, latest=day(27) + 4 * HOUR),
        mark("SG-3", start=day(28), end=None, shape="inferred", lane="Il-62"),
        mark("CL-1", start=day(29), end=day(29), kind="claim", group="asserted", lane="Claims", instant=True),
        mark("S1", start=day(30), end=day(31), kind="source", group="published", lane="Sources"),
        mark("SG-9", start=None, end=None),
    ]


Show = Callable[..., TimelineView]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def shown(marks: list[Mark], focus: Focus | None = None) -> TimelineView:
        view = TimelineView()
        qtbot.addWidget(view)
        view.resize(1000, 320)
        view.follow(focus or Focus(view))
        with qtbot.waitExposed(view):
            view.show()
        view.show_marks(marks)
        return view

    return shown
