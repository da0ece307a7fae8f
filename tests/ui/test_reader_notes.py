"""The notes beside the words: none is lost, none lies over another, and all can be picked by mouse and by keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from workbench.ui import theme
from workbench.ui.focus import Focus
from workbench.ui.meant import meant
from workbench.ui.reader.margin import Detail, Row
from workbench.ui.reader.marks import tie
from workbench.ui.reader.quotes import EDGES, Excerpt, Note, Quotes, levels, runs
from workbench.ui.reader.text import WholeText
from workbench.ui.reader.view import ReaderView

TEXT = "An Il-76 landed at the coast on Sunday, a witness said. Another one left. " * 12
spans = st.tuples(st.integers(0, len(TEXT) - 2), st.integers(1, 120))
quotes = st.lists(st.tuples(spans, st.integers(1, 3)), max_size=30)


def excerpts(drawn: list[tuple[tuple[int, int], int]]) -> list[Excerpt]:
    made = []
    for at, ((start, long), count) in enumerate(drawn):
        notes = tuple(Note(b"R%d.%d" % (at, n), "claim" if n else "sighting", f"SG-{at}") for n in range(count))
        made.append(Excerpt(b"E%d" % at, start, min(start + long, len(TEXT)), notes))
    return made


@pytest.fixture
def reader(reading: Callable[[str], ReaderView]) -> ReaderView:
    view = reading(TEXT)
    view.resize(860, 700)
    return view


def pressed(qtbot: QtBot, reader: ReaderView, row: Row) -> None:
    reader.margin.grab()
    qtbot.mouseClick(reader.margin, Qt.MouseButton.LeftButton, pos=QPoint(60, round(row.top + 6)))


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(quotes)
def test_every_record_has_a_row_or_is_counted_and_no_row_lies_over_another(
    reader: ReaderView, drawn: list[tuple[tuple[int, int], int]]
) -> None:
    made = excerpts(drawn)
    reader.set_excerpts(made)
    rows = reader.margin.rows()
    told = [row.note.record for row in rows if row.note] + [note.record for row in rows for _, note in row.more]
    assert sorted(told) == sorted(note.record for one in made for note in one.notes)
    assert all(one.top + one.high <= other.top + 0.01 for one, other in zip(rows, rows[1:], strict=False))


def test_two_records_on_one_quote_have_a_row_each(qtbot: QtBot, reader: ReaderView) -> None:
    focus = Focus()
    reader.follow(focus)
    reader.set_excerpts([Excerpt(b"E1", 3, 8, (Note(b"A", "sighting", "SG-01"), Note(b"B", "claim", "CL-1")))])
    first, second = reader.margin.rows()
    assert second.top >= first.top + first.high
    pressed(qtbot, reader, second)
    assert focus.selected == (b"B",)


def test_a_day_goes_without_its_year_where_there_is_no_room_for_it(reader: ReaderView) -> None:
    def seen(when: str, brief: str = "") -> QImage:
        note = Note(b"A", "sighting", "SG-01", "Il-62M", when, brief=brief)
        reader.set_excerpts([Excerpt(b"E1", 3, 8, (note,))])
        return reader.margin.grab().toImage()

    assert seen("26 September 2025", "26 Sep") == seen("26 Sep")
    assert seen("1 May", "May") == seen("1 May") != seen("May")


def test_what_finds_no_room_unfolds_and_is_picked(qtbot: QtBot, reader: ReaderView) -> None:
    focus = Focus()
    reader.follow(focus)
    reader.set_excerpts([Excerpt(b"E1", 3, 8, tuple(Note(b"%d" % n, "claim", f"CL-{n}") for n in range(9)))])
    more = reader.margin.rows()[-1]
    assert more.note is None
    menu = reader.margin.unfold(more)
    assert [action.text() for action in menu.actions()] == [note.number for _, note in more.more]
    menu.actions()[-1].trigger()
    assert focus.selected == (b"8",)
    assert b"8" in [row.note.record for row in reader.margin.rows() if row.note]


def test_the_selected_note_is_boxed_with_its_details_and_tied_to_its_words(reader: ReaderView) -> None:
    focus = Focus()
    reader.margin.details = lambda record: [Detail("finding", "unknown type"), Detail("same-as", "SG-03 in S2 ¶5")]
    reader.set_excerpts([Excerpt(b"E1", 3, 8, (Note(b"A", "sighting", "SG-01", "“Il-26M”"),))])
    low = reader.margin.rows()[0].high
    reader.follow(focus)
    focus.select(b"A")
    assert reader.margin.rows()[0].high > low + 2 * 15
    image = reader.margin.grab().toImage()
    accent = theme.current().accent.lower()
    assert any(image.pixelColor(3, y).name() == accent for y in range(image.height()))


def test_a_further_click_goes_round_all_that_rests_on_the_words(qtbot: QtBot, reader: ReaderView) -> None:
    focus = Focus()
    reader.follow(focus)
    outer = Excerpt(b"E1", 0, 60, (Note(b"OUT", "claim", "CL-1"),))
    inner = Excerpt(b"E2", 3, 20, (Note(b"IN", "sighting", "SG-01"), Note(b"IN2", "claim", "CL-2")))
    reader.set_excerpts([outer, inner])
    place = reader.column.boxes(5, 6)[0].center().toPoint()
    for there in (b"IN", b"IN2", b"OUT", b"IN"):
        qtbot.mouseClick(reader.column.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert focus.primary == there


def test_brackets_stop_at_every_record_of_a_quote(qtbot: QtBot, reader: ReaderView) -> None:
    focus = Focus()
    reader.follow(focus)
    two = Excerpt(b"E1", 3, 8, (Note(b"A", "sighting", "SG-01"), Note(b"B", "claim", "CL-1")))
    reader.set_excerpts([two, Excerpt(b"E2", 40, 50, (Note(b"C", "claim", "CL-2"),))])
    for key, there in (("]", b"A"), ("]", b"B"), ("]", b"C"), ("[", b"B"), ("[", b"A")):
        qtbot.keyClicks(reader.column, key)
        assert focus.primary == there


def test_the_map_tells_and_sets_where_one_is(qtbot: QtBot, reader: ReaderView) -> None:
    reader.show_text(WholeText(TEXT * 20))
    bar = reader.column.verticalScrollBar()
    qtbot.waitUntil(lambda: reader.map.maximum() == bar.maximum() > 0)
    reader.map.setValue(bar.maximum() // 2)
    assert bar.value() == bar.maximum() // 2
    qtbot.mouseClick(reader.map, Qt.MouseButton.LeftButton, pos=QPoint(5, reader.map.height() - 2))
    assert bar.value() == bar.maximum() == reader.map.value()


def test_places_found_and_doubts_stand_on_the_map(reader: ReaderView) -> None:
    reader.set_excerpts([Excerpt(b"E1", 300, 310, (Note(b"A", "sighting", "SG-01", finding=True),))])
    reader.finder.bar.open("witness")
    look = theme.current()
    image = reader.map.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    wanted = {look.kind("sighting").ink, look.kind("finding").ink, look.care}
    assert {ink.lower() for ink in wanted} <= colours


def test_without_quotes_the_margin_says_what_to_press(reader: ReaderView) -> None:
    assert "press S" in reader.margin.none
    blank = reader.margin.grab().toImage()
    card = QWidget(reader.margin)  # the answer to a suggestion, which would leave half of the words to be seen
    card.setFixedSize(0, 0)
    card.show()
    assert reader.margin.grab().toImage() != blank
    card.hide()
    assert reader.margin.grab().toImage() == blank
    reader.set_excerpts([Excerpt(b"E1", len(TEXT) - 5, len(TEXT), (Note(b"A", "claim", "CL-1"),))])
    assert reader.margin.grab().toImage() != blank


@given(quotes)
def test_runs_touch_once_and_belong_to_the_shortest(drawn: list[tuple[tuple[int, int], int]]) -> None:
    made = excerpts(drawn)
    held = Quotes(made)
    found = {place: run.excerpt for run in runs(made) for place in range(run.start, run.end)}
    for place in range(0, len(TEXT), 7):
        over = held.over(place)
        assert (place in found) == bool(over)
        if over:
            assert found[place].end - found[place].start == over[0].end - over[0].start


@given(quotes)
def test_quotes_within_are_those_that_reach_in(drawn: list[tuple[tuple[int, int], int]]) -> None:
    made = excerpts(drawn)
    held = Quotes(made)
    for low in range(0, len(TEXT), 90):
        assert set(held.within(low, low + 40)) == {one for one in made if one.end > low and one.start < low + 40}
    for one in made:
        assert held.of([one.notes[0].record]) == [one]


def test_many_overlapping_edges_share_three_lines() -> None:
    made = [Excerpt(b"%d" % n, n, n + 400 - n % 7) for n in range(500)]
    assert set(levels(made).values()) == set(range(EDGES))
    assert sum(len(pieces) for pieces in Quotes(made).edges) <= 2 * 2 * len(made)


def test_hundreds_of_overlapping_quotes_are_measured_once(reader: ReaderView) -> None:
    focus = Focus()
    reader.follow(focus)
    reader.set_excerpts([
        Excerpt(b"E%d" % n, n, n + 200, (Note(b"R%d" % n, "claim", f"CL-{n}"),)) for n in range(500)
    ])  # fmt: skip
    reader.grab()
    focus.select(b"R3")
    reader.grab()
    measured = len(reader.column._lines)  # noqa: SLF001
    focus.select(b"R4")
    reader.grab()
    assert len(reader.column._lines) <= measured + 1  # noqa: SLF001


def test_the_pointer_over_a_row_is_told_all_of_it(reader: ReaderView) -> None:
    reader.margin.origins = lambda record: (1, 0, 2, 0)
    reader.set_excerpts([Excerpt(b"E1", 3, 8, (Note(b"A", "claim", "CL-1", "It was so"),))])
    reader.margin.grab()
    row = reader.margin.rows()[0]
    said = reader.margin.told(QPointF(60, row.top + 5)).splitlines()
    assert said[:2] == ["CL-1 It was so", "origins: 1 known · 2 unknown"]
    assert said[2:] == meant("origin", "known", "unknown").splitlines()


def test_the_line_to_a_note_runs_under_no_other_words(reader: ReaderView) -> None:
    one = Excerpt(b"E", 3, 8, (Note(b"R", "sighting", "SG-1"),))
    reader.set_excerpts([one])
    column = reader.column
    leaves = tie(column, one)
    (line,) = {box.top(): box for box in column.lines(8, 40)}.values()
    assert leaves.x() >= column.viewport().width() - 8
    assert line.top() < leaves.y() < line.bottom()
