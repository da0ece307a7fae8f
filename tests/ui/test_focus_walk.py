"""Round every screen by Tab: all that takes the keyboard is come to, as one reads, named, and seen to have it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.ui.bench import end
from workbench.__main__ import main as verb
from workbench.ui import theme
from workbench.ui.app import Desktop, application
from workbench.ui.forms.dress import Offer
from workbench.ui.reading import in_order

MOST = 150  # stops of a screen
LINKS = 40  # stops within one paragraph
WORKSPACES = ("read", "board", "log", "entities", "report", "findings", "journal")
OVER = {  # what the act is about, and the act that opens a form or dialog
    "sighting": "E1", "claim": "E1", "link": "SG-02", "grade": "SG-02", "note": "SG-02", "lead": "SG-02",
    "rename": "SG-02", "case-fields": "", "new-entity": "", "entity": "SG-02", "attach": "", "export": "",
    "print": "", "keyboard": "",
}  # fmt: skip
CLASS_NAME = re.compile(r"Q[A-Z]\w+$|_\w+$|\w+(Button|Widget|Edit|View|Label|Box)$")


@pytest.fixture(scope="module")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    """One window for all, on the sample case."""
    folder = tmp_path_factory.mktemp("walk")
    assert verb(["sample", str(folder / "sample.casefile")]) == 0
    desktop = Desktop(application(), QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    desktop.window.painted.disconnect(desktop.loader.start)
    desktop.window.resize(1440, 900)
    desktop.furnish()
    desktop.window.show()
    desktop.window.activateWindow()
    assert QTest.qWaitForWindowActive(desktop.window)
    assert desktop.desk.open(folder / "sample.casefile")
    yield desktop
    desktop.window.close()
    end(desktop.window, desktop)


def select(desktop: Desktop, number: str) -> None:
    desktop.window.activateWindow()
    assert QTest.qWaitForWindowActive(desktop.window)
    desktop.desk.focus.select(*([desktop.desk.case.find(number)[1]] if number else []))
    QTest.qWait(150)  # the inspector fills in idle time


def stops(top: QWidget) -> list[QWidget]:
    """All that takes the keyboard by Tab, in no order; panes that only scroll or hand it on are none."""
    wanted = Qt.FocusPolicy.TabFocus
    return [each for each in top.findChildren(QWidget) if each.window() is top and each.isVisible()
            and each.isEnabled() and each.focusPolicy() & wanted and each.focusProxy() is None
            and not isinstance(each, QScrollArea)]  # fmt: skip


def walked(top: QWidget) -> list[QWidget]:
    """The stops from the one that has the keyboard until it is come to again."""
    begun, found, within = top.focusWidget(), [], 0
    while len(found) < MOST:
        before = QApplication.focusWidget()
        assert before is not None, f"the keyboard is lost after {called(found[-1]) if found else 'nothing'}"
        QTest.keyClick(before, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        within = within + 1 if now is before else 0  # from link to link of a paragraph
        assert within < LINKS, f"the keyboard is caught in {called(now)}"
        if now is not before:
            if now in found:
                assert now is found[0], f"from {called(before)} round to {called(now)}, not to {called(found[0])}"
                return found
            found.append(now)
    raise AssertionError(f"no way round from {called(begun)}")


def called(widget: QWidget) -> str:
    """What it is called for a person who hears it."""
    words = getattr(widget, "text", None)
    name = widget.accessibleName() or (words() if callable(words) and not isinstance(widget, QLabel) else "")
    return name.replace("&", "") or (re.sub("<[^>]*>", "", widget.text()) if isinstance(widget, QLabel) else "")


def backwards(top: QWidget, one: QWidget, other: QWidget) -> bool:
    """Whether the second is read before the first, going by the parts of the window they stand apart in."""
    apart = next(each for each in lineage(one) if each.isAncestorOf(other))
    if apart in (one, other):
        return other is apart
    first, second = (next(each for each in lineage(stop) if each.parentWidget() is apart) for stop in (one, other))
    a, b = first.geometry(), second.geometry()
    beside = a.top() <= b.center().y() <= a.bottom() or b.top() <= a.center().y() <= b.bottom()
    return b.right() < a.left() if beside else b.bottom() < a.top()


def apart(top: QWidget, one: QWidget, other: QWidget) -> bool:
    """Offers of a form come after its fields, and the timeline, below, after the pane that stands beside it."""
    docks = getattr(top, "docks", {})
    return any(isinstance(each, Offer) for each in (*lineage(one), *lineage(other))) or (
        "timeline" in docks and docks["timeline"].isAncestorOf(other) and docks["inspector"].isAncestorOf(one)
    )


def lineage(widget: QWidget) -> Iterator[QWidget]:
    here: QWidget | None = widget
    while here is not None:
        yield here
        here = here.parentWidget()


def by_arrows(widget: QWidget) -> bool:
    """Of buttons that exclude each other Tab reaches the one that is chosen, arrows the others."""
    group = widget.group() if isinstance(widget, QRadioButton) else None
    return group is not None and group.exclusive() and group.checkedButton() not in (None, widget)


def faults(top: QWidget, *, but: tuple[type[QWidget], ...] = ()) -> list[str]:
    """What a person at the keyboard would stumble over in a window."""
    wanted, found = stops(top), walked(top)
    missed = [each for each in wanted if isValid(each) and each.isVisible() and each not in found]
    missed = [each for each in missed if not by_arrows(each)]
    steps = list(zip(found, found[1:], strict=False))
    back = [(one, other) for one, other in steps if backwards(top, one, other) and not apart(top, one, other)]
    nameless = [each for each in found if not re.search(r"\w", called(each)) or CLASS_NAME.match(called(each))]
    return [
        *(f"{called(each)} ({type(each).__name__}) is never come to" for each in missed),
        *(f"{called(one)} before {called(other)}" for one, other in back if len(back) > 1),  # once round it goes back
        *(f"{type(each).__name__} in {type(each.parentWidget()).__name__} has no name" for each in nameless),
    ]


@pytest.mark.parametrize("workspace", WORKSPACES)
def test_tab_goes_round_a_workspace_as_one_reads(desktop: Desktop, workspace: str) -> None:
    desktop.window.go(workspace)
    select(desktop, "SG-02")
    assert not faults(desktop.window)


@pytest.mark.parametrize("act", OVER)
def test_tab_goes_round_a_form_as_one_reads(qtbot: QtBot, desktop: Desktop, act: str) -> None:
    desktop.window.go("read")
    select(desktop, OVER[act])
    desktop.window.acts[act].trigger()
    over = next(each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not desktop.window)
    try:
        over.activateWindow()
        qtbot.waitUntil(lambda: over.isAncestorOf(QApplication.focusWidget() or desktop.window))
        assert not faults(over)
    finally:  # one that stayed, or came later, would keep the keys of all tests behind this from the window
        for each in QApplication.topLevelWidgets():
            if each.isVisible() and each is not desktop.window:
                each.close()
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


@pytest.mark.parametrize("workspace", WORKSPACES)
def test_f6_goes_round_the_panes_and_returns(desktop: Desktop, workspace: str) -> None:
    window = desktop.window
    window.go(workspace)
    select(desktop, "SG-02")
    window.next_pane(1)
    first, seen = QApplication.focusWidget(), []
    while QApplication.focusWidget() not in (None, *seen):
        seen.append(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
    assert QApplication.focusWidget() is first
    assert len(seen) == 1 + sum(dock.isVisible() for dock in window.docks.values())
    QTest.keyClick(first, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is seen[-1]


def test_what_has_the_keyboard_is_seen_to_have_it(desktop: Desktop) -> None:
    window, unseen, known = desktop.window, [], set()
    for workspace in WORKSPACES:
        window.go(workspace)
        select(desktop, "SG-02")
        order = in_order(window)
        for before, stop in zip(order, order[1:], strict=False):
            if kind(stop) in known or not (isValid(before) and isValid(stop) and stop.isVisible()):
                continue
            known.add(kind(stop))
            if not shown(window, before, stop):
                unseen.append(f"{workspace}: {called(stop)} ({type(stop).__name__})")
    assert not unseen
    assert len(known) > 25


def kind(stop: QWidget) -> tuple[object, ...]:
    return type(stop), *(stop.property(name) for name in ("chip", "primary", "panel", "quiet", "rail", "section"))


def shown(window: QWidget, before: QWidget, stop: QWidget) -> bool:
    """Whether coming to it by Tab puts the colour of the keyboard on it."""
    before.setFocus(Qt.FocusReason.TabFocusReason)
    for area in (each for each in lineage(stop) if isinstance(each, QScrollArea)):
        area.ensureWidgetVisible(stop)
    off = pixels(window, stop)
    window.focusNextPrevChild(True)
    assert QApplication.focusWidget() is stop
    on, worn = pixels(window, stop), theme.current()
    accent = QColor(worn.on_accent if stop.property("primary") == "true" else worn.accent).rgb() & 0xFFFFFF
    return on.shape == off.shape and int(np.count_nonzero(on[on != off] == accent)) >= 20


def pixels(window: QWidget, stop: QWidget) -> np.ndarray:
    image = window.grab(QRect(stop.mapTo(window, QPoint(0, 0)), stop.size()).intersected(window.rect())).toImage()
    image = image.convertToFormat(image.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width()) & 0xFFFFFF
