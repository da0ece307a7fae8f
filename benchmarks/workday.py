"""The script of a working day: what an analyst does in each room, one event after another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from random import Random
from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.generated import TYPED
from benchmarks.measured import Step
from workbench.case import acts
from workbench.ui.app import Desktop
from workbench.ui.forms.form import Form

FORMS = ("sighting", "claim", "link", "grade", "note", "lead", "cite", "rename", "entity", "case-fields")
_DOWN = Qt.Key.Key_Down


def workday(desktop: Desktop, times: int, only: str = "") -> Iterator[Step]:
    """Every step, in the rooms in turn; each is asked for when the one before is done."""
    focus = desktop.desk.focus
    for part in (_switches, _reads, _lists, _timeline, _board, _log, _rest, _acts, _forms, _boxes):
        for step in part(desktop, times) if only in part.__name__ else ():
            before = focus.primary
            yield step
            assert not step.room.startswith("pick.") or focus.primary != before, f"{step.room} picked nothing"


def _switches(desktop: Desktop, times: int) -> Iterator[Step]:
    window, key = desktop.window, _some(desktop, "sighting", 1)[0]
    yield Step("select", partial(desktop.desk.focus.select, key))
    for turn in range(3):
        for name in window.pages if turn else (*window.pages, "read"):
            yield Step(f"{'again' if turn else 'open'}.{name}", partial(window.go, name))


def _some(desktop: Desktop, table: str, count: int) -> list[bytes]:
    found = desktop.desk.case.rows(f'SELECT id FROM "{table}" WHERE deleted = 0 ORDER BY id')
    return [key for (key,) in Random(2).sample(found, min(count, len(found)))]


def _focused(pane: QWidget) -> QWidget:
    pane.setFocus(Qt.FocusReason.OtherFocusReason)
    return pane


def _keys(room: str, pane: QWidget, key: Any, times: int, *, held: Any = Qt.KeyboardModifier.NoModifier) -> Iterator[
    Step
]:  # fmt: skip
    _focused(pane)
    for _ in range(times):
        yield Step(room, partial(QTest.keyClick, pane, key, held))


def _reads(desktop: Desktop, times: int) -> Iterator[Step]:
    views, focus = desktop.views, desktop.desk.focus
    for sighting in _some(desktop, "sighting", times):
        yield Step("open_words", partial(views.jumping.open_words, sighting))
    reader = views.read.page.reader
    for one in (reader.quotes.all * times)[:times]:
        yield Step("select", focus.select)
        yield Step("pick.reader", partial(reader.pick_at, one.start))
    yield from _wheel("scroll.reader", reader.column.viewport(), times)


def _lists(desktop: Desktop, times: int) -> Iterator[Step]:
    navigator = desktop.views.navigator
    line = next(at for at, row in enumerate(navigator.list.model().rows) if hasattr(row, "record"))
    navigator.list.setCurrentIndex(navigator.list.model().index(line, 0))
    yield from _keys("pick.navigator", navigator.list, _DOWN, times)
    yield from _wheel("scroll.navigator", navigator.list.viewport(), times)
    yield from _typed("filter.navigator", navigator.filter)


def _typed(room: str, box: QWidget, words: str = TYPED) -> Iterator[Step]:
    """Letter by letter, and away again at once."""
    _focused(box)
    for letter in words:
        yield Step(room, partial(QTest.keyClicks, box, letter))
    yield Step(room, box.clear)


def _wheel(room: str, pane: QWidget, times: int, *, held: Any = Qt.KeyboardModifier.NoModifier) -> Iterator[Step]:
    for at in range(times):
        yield Step(room, partial(_turn, pane, -120 if at % 4 < 3 else 120, held))


def _turn(pane: QWidget, by: int, held: Any) -> None:
    middle = QPointF(pane.rect().center())
    turned = QWheelEvent(middle, pane.mapToGlobal(middle), QPoint(), QPoint(0, by), Qt.MouseButton.NoButton, held,
                         Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QApplication.sendEvent(pane, turned)


def _timeline(desktop: Desktop, times: int) -> Iterator[Step]:
    timeline = view = desktop.views.timeline
    yield from _keys("pick.timeline", view, Qt.Key.Key_Right, times)
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
        yield from _keys("zoom.timeline", view, key, times)
    for _ in range(times):
        yield from _keys("zoom.timeline", view, Qt.Key.Key_Plus, 1)
        yield from _keys("fit.timeline", view, Qt.Key.Key_0, 1)
    yield from _wheel("zoom.timeline", timeline.plot.viewport(), times, held=Qt.KeyboardModifier.ControlModifier)
    yield from _wheel("scroll.timeline", timeline.plot.viewport(), times)
    yield from _keys("pan.timeline", view, Qt.Key.Key_Right, times, held=Qt.KeyboardModifier.ControlModifier)
    yield from _keys("brush", view, Qt.Key.Key_Right, times, held=Qt.KeyboardModifier.ShiftModifier)
    yield Step("brush", partial(desktop.desk.focus.brush, None))


def _board(desktop: Desktop, times: int) -> Iterator[Step]:
    board = desktop.views.board.board
    yield Step("again.board", partial(desktop.window.go, "board"))
    for direction in (Qt.Key.Key_Right, _DOWN, Qt.Key.Key_Left, Qt.Key.Key_Up):
        yield from _keys("pick.board", board, direction, max(1, times // 4))
    yield from _wheel("zoom.board", board.viewport(), times, held=Qt.KeyboardModifier.ControlModifier)
    yield from _wheel("scroll.board", board.viewport(), times)


def _log(desktop: Desktop, times: int) -> Iterator[Step]:
    page = desktop.views.log
    yield Step("again.log", partial(desktop.window.go, "log"))
    yield from _keys("pick.log", page.table, _DOWN, times)
    yield from _wheel("scroll.log", page.table.viewport(), times)
    yield from _typed("filter.log", page.bar.filter)
    for key in [column.key for column in page.view.columns if column.shown]:
        yield Step("sort.log", partial(page.sort, key, False, False))


def _rest(desktop: Desktop, times: int) -> Iterator[Step]:
    window, views = desktop.window, desktop.views
    yield Step("again.entities", partial(window.go, "entities"))
    yield from _keys("pick.entities", views.entities.roster.list, _DOWN, times)
    linked = "SELECT b FROM link WHERE kind = 'about' GROUP BY b ORDER BY count(*) DESC LIMIT 3"
    for (entity,) in reversed(desktop.desk.case.rows(linked)):  # the last has hundreds of links
        yield Step("many_links", partial(desktop.desk.focus.select, entity))
    yield Step("again.findings", partial(window.go, "findings"))
    for _ in range(times):
        yield Step("pick.findings", lambda: views.findings.walk(1))
    yield Step("again.journal", partial(window.go, "journal"))
    yield from _keys("walk.journal", views.journal.table, _DOWN, times)
    yield from _typed("filter.journal", views.journal.words, "claim")
    yield Step("again.read", partial(window.go, "read"))


def _acts(desktop: Desktop, times: int) -> Iterator[Step]:
    desk = desktop.desk
    for place in ("read", "board", "log"):
        yield Step(f"again.{place}", partial(desktop.window.go, place))
        for at, key in enumerate(_some(desktop, "sighting", max(1, times // 2))):
            (excerpt,) = desk.case.rows("SELECT excerpt FROM quotation WHERE record = ?", (key,))[0]
            stated = {"aircraft": "An-26", "place": "Hostomel", "when": "3 August 2021", "event": "presence"}
            yield Step("select", partial(desk.focus.select, key))
            yield Step("edit", partial(desk.act, acts.set_fields, key, {"operator": f"seen in {place} {at}"}))
            yield Step("tag", partial(desk.act, acts.tag, excerpt, stated))
            yield Step("undo", desk.undo)
            yield Step("undo", desk.undo)
            yield Step("redo", desk.redo)
    yield Step("again.read", partial(desktop.window.go, "read"))


def _forms(desktop: Desktop, times: int) -> Iterator[Step]:
    """Every form over the words of a sighting, opened by its act and left with Esc."""
    (key,) = _some(desktop, "sighting", 1)
    desktop.views.jumping.open_words(key)
    desktop.views.jumping.slices.finish()
    reader = desktop.views.read.page.reader
    for _ in range(max(2, times // 2)):
        for name in FORMS:
            words = name in ("sighting", "claim")
            quote = reader.quotes.all[0]
            yield Step("select", partial(reader.column.select, quote.start, quote.end if words else quote.start))
            action = desktop.window.acts[name]
            assert action.isEnabled(), name
            yield Step(f"form.{name}", action.trigger)
            yield Step("form.close", partial(_close, desktop))


def _close(desktop: Desktop) -> None:
    shown = [form for form in desktop.window.findChildren(Form) if form.isVisible()]
    assert shown, "no form was opened"
    for form in shown:
        form.close()


def _boxes(desktop: Desktop, times: int) -> Iterator[Step]:
    box: QWidget = desktop.window.row.search
    yield Step("command_box", desktop.window.row.search.ask)
    letters: list[Callable[[], object]] = [partial(QTest.keyClicks, box, letter) for letter in "hostomel an-26"]
    for press in letters:
        yield Step("command_box", press)
    yield Step("command_box", partial(QTest.keyClick, box, Qt.Key.Key_Escape))
