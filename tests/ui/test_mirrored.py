"""From right to left: what is painted keeps its sides, what is laid out is mirrored, and nothing lies over anything."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QLabel,
    QListWidget,
    QMenuBar,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

import workbench.ui
from tests.ui.bench import TEXT, Bench
from workbench.case import acts
from workbench.ui import absolute, theme
from workbench.ui.chips import KindChip
from workbench.ui.keycaps import CapButton
from workbench.ui.log.sheet import LogSheet
from workbench.ui.matrix.model import FIRST
from workbench.ui.menurow import MenuRow
from workbench.ui.messages import InlineMessage
from workbench.ui.navigatorlist import NavigatorList
from workbench.ui.oneline import Aside, Fact, OneLine
from workbench.ui.plain import begun, shown
from workbench.ui.timeline.legend import Legend

_PLAIN = re.compile(r"(?<![\w.])Q(?:Style)?Painter\((?!\))")


@pytest.fixture
def right(qapp: QApplication) -> Iterator[QApplication]:
    """The program from right to left."""
    theme.dress(qapp)
    absolute.keep(qapp)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield qapp
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    """A window for each test: one that was turned round is no longer as it was."""
    made = Bench(qtbot, tmp_path, TEXT)
    yield made
    made.leave()


def _grabbed(widget: QWidget) -> QImage:
    widget.ensurePolished()
    widget.resize(widget.sizeHint())
    return widget.grab().toImage()


@pytest.mark.parametrize(
    "made",
    [lambda: KindChip("sighting", "SG-02"), lambda: CapButton("Ctrl+K", "find words")],
    ids=["chip", "cap"],
)
def test_what_is_painted_looks_the_same_from_the_right(qtbot: QtBot, right: QApplication, made) -> None:
    there = made()
    qtbot.addWidget(there)
    mirrored = _grabbed(there)
    right.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    here = made()
    qtbot.addWidget(here)
    assert mirrored == _grabbed(here)


def test_the_lines_of_the_navigator_look_the_same_from_the_right(bench: Bench, right: QApplication) -> None:
    found = bench.window.findChild(NavigatorList)
    bench.qtbot.waitUntil(lambda: found.model().rowCount() > 1)
    found.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as it would be, had it been made here
    mirrored = found.viewport().grab().toImage()
    right.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert mirrored == found.viewport().grab().toImage()


def test_what_is_painted_keeps_its_sides_and_frames_and_tables_do_not(qtbot: QtBot, right: QApplication) -> None:
    frame = QWidget()
    qtbot.addWidget(frame)
    column = QVBoxLayout(frame)
    legend, plain, table = Legend(), QHeaderView(Qt.Orientation.Horizontal), QTableWidget()
    column.addWidget(legend)
    column.addWidget(plain)
    column.addWidget(table)
    frame.show()
    assert not legend.isRightToLeft()
    assert table.isRightToLeft()
    assert frame.isRightToLeft()
    assert plain.isRightToLeft()


def test_a_table_from_the_right_tells_a_date_as_its_letters_go(qtbot: QtBot, right: QApplication) -> None:
    table = QTableWidget(1, 1)
    qtbot.addWidget(table)
    table.setItem(0, 0, QTableWidgetItem("23 Nov 2026"))
    table.show()
    option = QStyleOptionViewItem()
    option.direction = table.layoutDirection()
    table.itemDelegate().initStyleOption(option, table.model().index(0, 0))
    assert option.text == "\u206823 Nov 2026\u2069"  # else told as “Nov 2026 23”


class _Face(QStyledItemDelegate):
    """A line with a bar, words and an arrow, as the lists of the window have them."""

    mirrors = True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        painter.save()
        absolute.mirror(painter, option.rect, option.direction)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), QColor("red"))
        absolute.write(painter, option.rect.adjusted(20, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, "LE")
        absolute.write(painter, option.rect.adjusted(80, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, "→")
        painter.restore()


def _line(qtbot: QtBot) -> QImage:
    listed = QListWidget()
    qtbot.addWidget(listed)
    listed.addItem("line")
    listed.setItemDelegate(_Face(listed))
    listed.setFixedSize(200, 40)
    listed.ensurePolished()
    listed.doItemsLayout()
    return listed.viewport().grab().toImage()


def test_a_painted_line_is_mirrored_and_its_letters_are_not(qtbot: QtBot, right: QApplication) -> None:
    there = _line(qtbot)
    right.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    here = _line(qtbot)
    turned = here.flipped(Qt.Orientation.Horizontal)
    width = here.width()
    bar, words = QRect(width - 4, 0, 4, 20), QRect(width - 75, 0, 60, 40)
    assert there.copy(bar) == turned.copy(bar)
    assert there.copy(words) != turned.copy(words)  # “LE”, not its mirror image


def test_an_arrow_goes_with_the_line_and_one_within_words_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QPainter, "drawText", lambda painter, box, flags, words: said.append(words))
    paper = QImage(100, 20, QImage.Format.Format_RGB32)
    with QPainter(paper) as painter:
        for words in (" → ", "Keflavik → Lajes"):
            absolute.write(painter, paper.rect(), Qt.AlignmentFlag.AlignVCenter, words)
        absolute.mirror(painter, paper.rect(), Qt.LayoutDirection.RightToLeft)
        for words in (" → ", "Keflavik → Lajes"):
            absolute.write(painter, paper.rect(), Qt.AlignmentFlag.AlignVCenter, words)
    assert said == [" → ", "Keflavik → Lajes", " ← ", "Keflavik → Lajes"]


def test_the_log_begins_at_the_right_and_its_cells_too(bench: Bench, right: QApplication) -> None:
    sheet = LogSheet(bench.window.desk, bench.window)
    sheet.resize(600, 200)
    sheet.show()
    assert sheet.isRightToLeft()
    assert sheet.verticalHeader().geometry().left() == sheet.corner.geometry().left() > 300
    assert sheet.horizontalHeader().isRightToLeft()


def test_the_matrix_begins_at_the_right_and_its_figures_stand_below_their_columns(
    right: QApplication, bench: Bench
) -> None:
    bench.select("The Il-26M")
    bench.press("E")
    acts.add_hypothesis(bench.case, "It is a base.", title="Base")
    acts.add_hypothesis(bench.case, "They leave.", title="Leaving")
    bench.window.go("matrix")
    page = bench.window.pages["matrix"]
    bench.qtbot.waitUntil(lambda: page.model.columnCount() == FIRST + 3)
    grid, asked = page.grid, list[int]()
    assert grid.left.geometry().right() == grid.viewport().geometry().right()
    assert (grid.before(0), grid.before(1)) == (0, grid.columnWidth(0))
    assert grid.columnViewportPosition(FIRST) > grid.columnViewportPosition(FIRST + 1)
    page.foot.asked.connect(asked.append)
    for column in (FIRST, FIRST + 1):
        middle = page.foot.width() - grid.before(column) - grid.columnWidth(column) // 2
        QTest.mouseClick(page.foot, Qt.MouseButton.LeftButton, pos=QPoint(middle, 8))
    assert asked == [FIRST, FIRST + 1]


def test_arrows_lead_into_a_list_as_its_lines_go(bench: Bench, right: QApplication) -> None:
    listed = NavigatorList(bench.window.desk, bench.window)
    assert absolute.ways(listed) == (Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert absolute.ways(QWidget()) == (Qt.Key.Key_Right, Qt.Key.Key_Left)


def test_facts_on_a_line_stand_from_the_right_and_clear_of_each_other(qtbot: QtBot, right: QApplication) -> None:
    line = OneLine()
    qtbot.addWidget(line)
    facts = [Fact("Publisher"), Fact("Author"), Fact("Captured", mono=True)]
    for fact, value in zip(facts, ("The Harbour Courier", "A. Long-Name", "10 Mar 2026"), strict=True):
        line.add(fact, gives=1)
        fact.tell(value)
    aside = Aside()
    line.add(aside, right=True)
    aside.tell("given by the analyst")
    line.resize(700, line.height())
    line.show()
    placed = [each.geometry() for each in (*facts, aside)]
    assert placed[0].right() == line.rect().right()
    assert placed[-1].left() == 0
    assert all(later.right() < before.left() for before, later in pairwise(placed))
    line.resize(260, line.height())
    assert all(line.rect().contains(each.geometry()) for each in (*facts, aside) if each.width())


def test_the_name_of_a_fact_stands_at_the_right_of_its_value(qtbot: QtBot, right: QApplication) -> None:
    fact = Fact("Publisher")
    qtbot.addWidget(fact)
    fact.tell("IIIII")
    both = _grabbed(fact)
    fact.tell("     ")
    fact.resize(both.size())
    name = fact.grab().toImage()
    half = QRect(0, 0, both.width() // 4, both.height())
    assert both.copy(half.translated(both.width() - half.width(), 0)) == name.copy(
        half.translated(both.width() - half.width(), 0)
    )
    assert both.copy(half) != name.copy(half)


def test_all_menus_have_room_in_the_top_row(bench: Bench, right: QApplication) -> None:
    row = MenuRow(bench.window.acts, bench.window)
    row.resize(1200, 40)
    row.show_case(True)
    row.show()
    bar = row.findChild(QMenuBar)
    shown = [each for each in bar.actions() if each.isVisible()]
    assert len(shown) > 1
    bench.qtbot.waitUntil(lambda: all(bar.rect().contains(bar.actionGeometry(each)) for each in shown))


def test_whoever_writes_words_does_it_with_a_painter_that_keeps_its_sides() -> None:
    folder = Path(workbench.ui.__file__).parent
    texts = {str(path.relative_to(folder)): path.read_text(encoding="utf-8") for path in folder.rglob("*.py")}
    wrong = [
        name
        for name, text in texts.items()
        if "drawText" in text and _PLAIN.search(text) and "keep_sides(painter)" not in text
    ]
    assert not wrong, "use absolute.painter, or keep_sides on a painter that was given"


def test_rail_navigator_and_inspector_stand_the_other_way_round(right: QApplication, bench: Bench) -> None:
    rail, docks = bench.window.rail.geometry(), bench.window.docks
    bench.qtbot.waitUntil(lambda: docks["navigator"].geometry().left() > docks["inspector"].geometry().right())
    assert rail.left() > docks["navigator"].geometry().right()
    assert docks["inspector"].geometry().left() == 0


def test_words_made_safe_twice_say_the_same() -> None:
    once = shown("\u0634 S1 \u202e")
    assert once == shown(once) == "\u2068\u0634 S1 [U+202E]\u2069"
    assert shown(f"E2 {once}") == f"\u2068E2 {once}\u2069"
    assert shown(f"E2 {once}") in shown(shown(f"E2 {once}"))
    assert begun("ab \u2068cd ef\u2069", 6) == "ab \u2068cd…\u2069"
    assert shown(begun("ab \u2068cd ef\u2069", 6)) == "ab \u2068cd…\u2069"
    assert shown("\u2069a\u2068 \u2067b\u2069") == "[U+2069]a\u2068 [U+2067]b\u2069"


def test_a_message_from_the_right_begins_there_though_a_latin_name_stands_first(
    qtbot: QtBot, right: QApplication
) -> None:
    message = InlineMessage("note", "Ruslan هبطت")
    qtbot.addWidget(message)
    words = message.findChildren(QLabel)[1]
    words.resize(300, 20)
    begun_right = words.grab().toImage()
    words.setText(message.says)  # as a label lays it out by its first letter
    assert words.grab().toImage() != begun_right
    assert message.says == message.accessibleName() == "Ruslan هبطت"
    english = InlineMessage("note", "Ruslan landed")
    qtbot.addWidget(english)
    assert english.findChildren(QLabel)[1].text() == "Ruslan landed"
