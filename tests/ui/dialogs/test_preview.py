"""The summary before it is printed: its very pages, saved as they are shown."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from typing import Any
from weakref import ref

import pytest
from PySide6.QtGui import QColor
from shiboken6 import isValid

from workbench.case import acts
from workbench.ui.dialogs.preview import PreviewDialog
from workbench.ui.dialogs.printing import paint_on


@pytest.fixture
def dialog(bench: Any) -> Iterator[Any]:
    read = bench.window.pages["read"]
    bench.select("The Il-26M was reported to have left Libya")
    words = read.words()
    with bench.case.change("Tag"):
        excerpt = acts.highlight(bench.case, words.source, read.page.text, start=words.start, end=words.end)
        for _ in range(12):
            acts.tag(bench.case, excerpt, {"aircraft": "Il-26M", "origin": "Libya"})
    bench.press("Ctrl+P")
    made = bench.form(PreviewDialog)
    bench.qtbot.waitUntil(lambda: made.summary is not None, timeout=30_000)
    yield made
    if isValid(made):
        made.close()


def test_pages_are_walked_by_keys(bench: Any, dialog: Any) -> None:
    assert dialog.pages.count >= 2
    assert dialog.where.text().startswith("Page 1 of")
    bench.press("PageDown")
    assert dialog.where.text().startswith("Page 2 of")
    bench.press("PageUp")
    assert dialog.pages.page == 0


def test_a_page_is_drawn_dark_on_light_behind_its_paper(bench: Any, dialog: Any) -> None:
    dialog.pages.zoom_to(1.1)
    paper = dialog.pages.grab().toImage()
    assert not dialog.pages.drawn
    bench.qtbot.waitUntil(lambda: dialog.pages.drawn)
    assert dialog.pages.grab().toImage() != paper
    image = dialog.pages.grab().toImage()
    middle = {
        image.pixelColor(x, y).lightness() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)
    }
    assert min(middle) < 80
    assert QColor("white").lightness() in middle
    dialog.pages.hide()
    assert not dialog.pages.drawn
    dialog.pages.show()
    bench.qtbot.waitUntil(lambda: dialog.pages.drawn)


def test_zoom_keeps_the_page_and_fit_undoes_it(bench: Any, dialog: Any) -> None:
    bench.press("PageDown")
    fitted = dialog.pages.zoom
    bench.press("Plus", "Plus")
    assert dialog.pages.zoom > fitted
    assert dialog.pages.page == 1
    bench.press("0")
    assert dialog.pages.zoom == pytest.approx(fitted, rel=0.02)


def test_what_is_saved_is_what_was_shown(bench: Any, dialog: Any) -> None:
    path = bench.folder / "summary.pdf"
    dialog.write(path, dialog.summary.data)
    assert sha256(path.read_bytes()).hexdigest() in dialog.message.says
    assert path.read_bytes().startswith(b"%PDF")
    dialog.write(bench.folder / "nowhere" / "summary.pdf", b"x")
    assert "cannot be written" in dialog.message.says


def test_pages_go_to_a_printer_one_sheet_each(bench: Any, dialog: Any) -> None:
    from pypdfium2 import PdfDocument
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    out = bench.folder / "printed.pdf"
    printer.setOutputFileName(str(out))
    printer.setResolution(100)
    printer.setFullPage(True)
    paint_on(printer, dialog.printed)
    assert len(PdfDocument(str(out))) == dialog.pages.count


def test_a_report_is_held_no_longer_than_it_is_shown(bench: Any, dialog: Any) -> None:
    summary, printed = ref(dialog.summary), ref(dialog.printed)
    dialog.reject()
    assert (summary(), printed()) == (None, None)
