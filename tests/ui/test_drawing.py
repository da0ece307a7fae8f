"""Timeline and board as drawings: how they are parted, what stands in the files, and what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from xml.etree import ElementTree

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from tests.ui.test_theme import contrast
from workbench.case.cards import Card
from workbench.case.edges import Edge
from workbench.case.marks import Mark
from workbench.ui import theme
from workbench.ui.board.scene import Scene
from workbench.ui.drawing.drawings import OVERLAP, Drawing, tiling
from workbench.ui.drawing.files import Paper, write
from workbench.ui.drawing.ofboard import board_drawing
from workbench.ui.drawing.oftimeline import timeline_drawing
from workbench.ui.paper import PRINT
from workbench.ui.timeline.columns import columns
from workbench.ui.timeline.layout import GUTTER
from workbench.values.errors import CaseError

DAY = 86_400.0


def blank(width: float, height: float, head: QSizeF = QSizeF(0, 0)) -> Drawing:  # noqa: B008
    """A drawing of that size with nothing in it."""

    def draw(painter: QPainter, part: QRectF, scale: float) -> Iterator[None]:
        painter.drawText(QPointF(20, 20), f"from {part.left():.0f}")
        yield

    return Drawing("Blank", QSizeF(width, height), head, draw, lambda painter, place: None)


def marks() -> list[Mark]:
    return [
        Mark(bytes([n]) * 16, "sighting", f"SG-{n:02d}", "happened", "An-124", f"Cape {n}", n * DAY, (n + 1) * DAY,
             n * DAY, (n + 1) * DAY, "stated", False, 1)
        for n in range(1, 30)
    ]  # fmt: skip


def scene() -> Scene:
    laid = [
        Card(bytes([n]) * 16, bytes([n]) * 16, "sighting", f"SG-{n:02d}", f"Seen at Cape {n}", (), False, "", True,
             False, n % 5 * 240.0, n // 5 * 160.0)
        for n in range(20)
    ]  # fmt: skip
    edges = [Edge(bytes([99]) * 16, laid[0].record, laid[7].record, "supports", False, False, "")]
    return Scene(laid, edges, [90.0] * len(laid))


def words_of(path: Path) -> list[str]:
    with pypdfium2.PdfDocument(path) as document:
        return [document[n].get_textpage().get_text_range() for n in range(len(document))]


@given(
    st.floats(1, 9000), st.floats(1, 9000), st.floats(0, 200), st.floats(0, 60),
    st.sampled_from(["A4", "A3", "Letter"]), st.booleans(), st.floats(0.4, 3),
)  # fmt: skip
def test_tiles_cover_all_and_share_a_strip(
    qapp: QApplication, wide: float, high: float, left: float, top: float, name: str, landscape: bool, zoom: float
):  # fmt: skip
    room = Paper(name, landscape, zoom).room()
    if room.width() - left < 2 * OVERLAP or room.height() - top < 2 * OVERLAP:
        return
    parted = tiling(blank(wide, high, QSizeF(left, top)), room)
    assert len(parted.tiles) == parted.columns * parted.rows
    for size, lows, highs in (
        (wide, [t.part.left() for t in parted.tiles[: parted.columns]],
         [t.part.right() for t in parted.tiles[: parted.columns]]),
        (high, [t.part.top() for t in parted.tiles[:: parted.columns]],
         [t.part.bottom() for t in parted.tiles[:: parted.columns]]),
    ):  # fmt: skip
        assert lows[0] == 0
        assert highs[-1] == pytest.approx(size)
        for end, begin in zip(highs, lows[1:], strict=False):
            assert end - begin == pytest.approx(OVERLAP)
        assert all(b < size for b in lows), "no page is empty"


def test_a_timeline_goes_over_pages_with_its_names_on_each(qapp: QApplication, tmp_path: Path):
    theme.fit(qapp)
    held, room = columns(marks()), Paper().room()
    drawing = timeline_drawing(held, title="Flights", stretch=(0, 32 * DAY), width=2.5 * (room.width() - 200))
    assert write(tmp_path / "t.pdf", drawing, paper=Paper()) == 3
    pages = words_of(tmp_path / "t.pdf")
    assert all("An-124" in page and "Happened" in page for page in pages)
    assert "SG-01" in pages[0]
    assert "SG-29" in pages[-1]
    assert "SG-29" not in pages[0]
    assert [page.count(f"Page {n} of 3") for n, page in enumerate(pages, 1)] == [1, 1, 1]
    every = {mark.number for mark in marks()}
    assert {number for number in every if any(number in page for page in pages)} == every


def test_names_of_lanes_have_the_room_on_paper_that_they_need(qapp: QApplication, tmp_path: Path):
    theme.fit(qapp)
    name = "Antonov Airlines, heavy lift"
    long = [mark._replace(lane=name) for mark in marks()]
    drawings = [
        timeline_drawing(columns(each), title="T", stretch=(0, 32 * DAY), width=600) for each in (marks(), long)
    ]
    assert [drawing.head.width() > GUTTER for drawing in drawings] == [False, True]
    write(tmp_path / "t.pdf", drawings[1])
    assert name in words_of(tmp_path / "t.pdf")[0]


def test_a_board_is_letters_in_every_format(qapp: QApplication, tmp_path: Path):
    theme.fit(qapp)
    drawing = board_drawing(scene(), title="Flights")
    write(tmp_path / "b.pdf", drawing)
    (page,) = words_of(tmp_path / "b.pdf")
    assert all(card.number in page for card in scene().cards)
    write(tmp_path / "b.svg", drawing)
    drawn = ElementTree.parse(tmp_path / "b.svg").getroot()
    said = "".join(drawn.itertext())
    assert "SG-07" in said
    assert "Cape 19" in said
    assert not drawn.findall(".//{*}image"), "nothing in it is made of pixels"
    write(tmp_path / "b.png", drawing)
    image = QImage(str(tmp_path / "b.png"))
    assert image.width() == round(drawing.size.width() * 2)  # wider than a foot asks for
    assert image.pixelColor(2, 2) == QColor("#ffffff")


def test_a_board_is_written_beside_the_window_as_it_is_there_and_stops_at_any_step(qapp: QApplication, tmp_path: Path):
    theme.fit(qapp)
    drawing, worn, steps = board_drawing(scene(), title="Flights"), theme.current(), []
    assert drawing.beside
    write(tmp_path / "here.svg", drawing)

    def goes_on(done: int, total: int) -> bool:
        steps.append(theme.current().name)
        return True

    beside = Thread(target=lambda: write(tmp_path / "there.svg", drawing, progress=goes_on))
    beside.start()
    assert theme.current() is worn, "paper is worn by the thread that draws on it alone"
    beside.join()
    assert set(steps) == {"print"}
    assert (tmp_path / "there.svg").read_bytes() == (tmp_path / "here.svg").read_bytes()
    for at in (1, len(steps) - 1):
        left = iter(range(at))
        assert (
            write(tmp_path / "none.svg", drawing, progress=lambda done, total, left=left: next(left, None) is not None)
            == 0
        )
    assert not (tmp_path / "none.svg").exists()


def test_every_page_says_what_is_drawn_and_what_is_not(qapp: QApplication, tmp_path: Path):
    theme.fit(qapp)
    says = ("22 – 31 Oct 2025, UTC; marks stand when it was first said.", "3 of 9 dated marks drawn; not drawn: S5.")
    held, room = columns(marks()), Paper().room()
    drawing = timeline_drawing(
        held, title="Flights", stretch=(0, 32 * DAY), width=2 * room.width(), says=says, marking="SAMPLE"
    )
    for paper in (Paper(), None):
        write(tmp_path / "t.pdf", drawing, paper=paper)
        for page in words_of(tmp_path / "t.pdf"):
            assert all(words in page for words in (*says, "SAMPLE · Flights", "zone not stated"))


def test_a_stopped_or_refused_drawing_leaves_what_was_there(qapp: QApplication, tmp_path: Path):
    theme.fit(qapp)
    out = tmp_path / "t.pdf"
    out.write_bytes(b"before")
    wide = blank(5000, 300)
    assert write(out, wide, paper=Paper(), progress=lambda done, total: done < 2) == 0
    assert out.read_bytes() == b"before"
    with pytest.raises(CaseError, match="names no format"):
        write(tmp_path / "t.doc", wide)
    with pytest.raises(CaseError, match="choose another place"):
        write(tmp_path / "none" / "t.pdf", wide)
    with pytest.raises(CaseError, match="more than 400"):
        write(out, blank(900_000, 900), paper=Paper())
    with pytest.raises(CaseError, match="too large for one PNG"):
        write(tmp_path / "t.png", blank(90_000, 90_000))
    assert [each.name for each in tmp_path.iterdir()] == ["t.pdf"]


def test_what_is_printed_reads_in_grey():
    for name in (*PRINT.kinds, "note"):
        kind = PRINT.kind(name)
        for ground in ("#FFFFFF", kind.fill):
            assert contrast(grey(kind.ink), grey(ground)) >= 4.5, name
    for ink in (PRINT.text, PRINT.text2, PRINT.text3, PRINT.supports, PRINT.contradicts):
        assert contrast(grey(ink), "#FFFFFF") >= 4.5


def grey(colour: str) -> str:
    """As a printer without colours prints it."""
    seen = QColor(colour)
    level = round(0.299 * seen.red() + 0.587 * seen.green() + 0.114 * seen.blue())
    return QColor(level, level, level).name()
